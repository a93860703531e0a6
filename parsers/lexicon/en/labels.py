"""Which English words tell what kind of number follows."""

from parsers.lexicon.label_words import LabelWords

WORDS = LabelWords(
    registration=(
        "reg no", "reg nr", "reg number", "registration no", "registration number*", "registration nr", "company no", "company nr",
        "company number*", "company reg*", "company id", "company registration*", "corporate id*", "corporate identity*",
        "corporate reg*", "corp id*", "org no", "org number*", "org id*", "organisation no", "organization no", "organisation number*",
        "organization number*", "organisational number*", "organizational number*", "business id*", "business number*", "vat", "vat no",
        "vat number*", "vat id*", "vat reg*", "tax id*", "tax number*", "peppol id*", "co reg no",
    ),
    company_forms=("Ltd", "Limited", "Inc", "plc"),
    telephone=("tel*", "phone*", "telephone*", "mobile*", "mob", "cell*", "call*", "ring", "dial", "fax", "reach me on", "text", "ext"),
    other_numbers=(
        "invoice*", "invoice no", "invoice number*", "ocr*", "order*", "order no", "reference*", "ref", "account*", "account no",
        "customer*", "customer no", "ticket*", "iban*", "po", "gln*", "amount*", "total*", "agreement*", "contract*", "case*", "item*",
    ),
    number_words=("number", "no", "nr", "num"),
    case=("case", "case no", "case nr", "case number*", "court case*", "docket*", "file no", "file number*", "matter no"),
    amounts=("sek", "eur", "euro", "euros", "usd", "gbp", "nok", "dkk", "kr", "pcs", "percent"),
    first_day=(
        "start", "start date*", "start day", "starts", "starts on", "starting", "starting date", "starting on", "first day*",
        "first working day", "joining", "joining date", "joins", "join date", "date of joining", "begins", "begins on", "hire date",
        "from", "as of", "effective from", "access from", "active from", "needed from", "start on",
    ),
    last_day=(
        "end", "end date*", "ends", "ends on", "last day*", "last working day", "last day of work", "final day", "leaving",
        "leaving date", "leaves", "leaves on", "leave date", "date of leaving", "termination date", "exit date", "departure",
        "departure date", "until", "to", "till", "removal date", "remove on", "to be removed on", "access until", "active until",
        "finishes", "finishes on",
    ),
    some_day=(
        "date", "day", "when", "on",
    ),
)  # fmt: skip
