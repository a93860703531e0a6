"""Which Swedish words tell what kind of number follows."""

from parsers.lexicon.label_words import LabelWords

WORDS = LabelWords(
    registration=(
        "org nr*", "org nummer*", "org numret", "organisations nr*", "organisationsnummer*", "organisationsnumret", "organisationsnumren",
        "orgnumret", "org num", "moms nr*", "moms nummer*", "momsnumret", "moms reg nr*", "momsregistreringsnummer*",
        "momsregistreringsnumret", "vat nr*", "vat nummer*", "registreringsnummer*", "registreringsnumret", "reg nr*", "person nr*",
        "personnummer*", "personnumret", "företagsnummer*", "bolagsnummer*", "peppol id*", "enskild firma",
    ),
    company_forms=("AB", "AB (publ)", "HB", "KB", "aktiebolag", "handelsbolag", "kommanditbolag", "ek för", "ekonomisk förening"),
    telephone=(
        "tel*", "telefon*", "tfn", "mobil*", "mob", "ring*", "nås på", "växel*", "direkt*", "fax", "sms*", "slå", "slå en signal på",
    ),
    other_numbers=(
        "faktura*", "fakturanr*", "ocr*", "bankgiro*", "bg", "plusgiro*", "pg", "postgiro*", "konto", "kontonr*", "kontonummer*",
        "clearing*", "kund nr*",
        "kundnummer*", "order*", "beställning*", "referens*", "ref", "ärende*", "avtal*", "diarie*", "dnr", "artikel*", "leverantörs*",
        "anställnings*", "gln*", "iban*", "belopp*", "summa*",
    ),
    number_words=("nummer", "numret", "nr", "num"),
    case=(
        "mål", "mål nr*", "målnummer*", "målnumret", "ärende", "ärende nr*", "ärendenummer*", "ärendenumret", "konkursmål*",
        "diarienummer*",
        "diarie nr*", "dnr",
    ),
    amounts=("kr", "kronor", "sek", "öre", "st", "tkr", "mkr", "procent"),
    first_day=(
        "start", "start datum*", "start dag*", "startar", "börjar", "börjar den", "börjar på", "första dag*", "första arbetsdag*",
        "första anställningsdag*", "från", "från och med", "fr o m", "from", "gäller från", "anställd från", "anställningsdatum",
        "tillträde", "tillträder", "tillträdes dag*", "tillträdes datum*", "aktiv från", "behöver tillgång från", "konto från",
    ),
    last_day=(
        "slut", "slut datum*", "slut dag*", "slutar", "slutar den", "slutar på", "sista dag*", "sista arbetsdag*",
        "sista anställningsdag*", "avslutas", "avslut", "avsluts datum*", "avslutsdag*", "avgår", "avgång", "avgångs datum*",
        "till", "till och med", "t o m", "tom", "upphör", "anställningen upphör", "anställning upphör", "tas bort", "ska bort",
        "tas bort den",
    ),
    some_day=(
        "datum", "dag", "när",
    ),
)  # fmt: skip
