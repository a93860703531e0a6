"""Which Danish words tell what kind of number follows."""

from parsers.lexicon.label_words import LabelWords

WORDS = LabelWords(
    registration=(
        "cvr", "cvr nr*", "cvr nummer*", "cvr no", "cvr number*", "se nr*", "se nummer*", "moms nr*", "momsnummer*", "virksomhedsnummer*",
        "virksomheds nr*", "selskabsnummer*", "firmanummer*", "registreringsnummer*", "vat nr*", "peppol id*",
    ),
    company_forms=("ApS", "A/S", "I/S", "K/S", "P/S", "IVS", "anpartsselskab", "aktieselskab"),
    telephone=("tlf*", "telefon*", "mobil*", "mob", "ring*", "sms*", "direkte*", "fax", "træffes på"),
    other_numbers=(
        "faktura*", "faktura nr*", "konto", "kontonr*", "kontonummer*", "reg nr*", "kunde nr*", "kundenummer*", "ordre*", "bestilling*",
        "reference*",
        "ref", "sag*", "sags nr*", "aftale*", "iban*", "beløb*", "ean*", "gln*", "p nr*", "p nummer*", "medarbejdernummer*", "fi kort*",
    ),
    number_words=("nummer", "nummeret", "nr"),
    case=("sag", "sagen", "sag nr*", "sags nr*", "sagsnummer*", "journal nr*", "j nr*"),
    amounts=("kr", "kroner", "dkk", "stk", "procent"),
    registration_of="DK",
    first_day=(
        "start", "start dato*", "opstart", "starter", "begynder", "første dag*", "første arbejdsdag*", "fra", "fra og med",
        "gælder fra", "ansat fra", "ansættelsesdato", "tiltræder", "tiltrædelse", "tiltrædelses dato*",
    ),
    last_day=(
        "slut", "slut dato*", "slutter", "stopper", "stop dato*", "sidste dag*", "sidste arbejdsdag*", "fratræder", "fratrædelse",
        "fratrædelses dato*", "til", "til og med", "ophør", "ophører", "ophørs dato*", "fjernes", "slettes",
    ),
    some_day=(
        "dato", "dag", "hvornår",
    ),
)  # fmt: skip
