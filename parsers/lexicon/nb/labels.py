"""Which Norwegian words tell what kind of number follows."""

from parsers.lexicon.label_words import LabelWords

WORDS = LabelWords(
    registration=(
        "org nr*", "org nummer*", "orgnummeret", "organisasjons nr*", "organisasjonsnummer*", "organisasjonsnumre*", "foretaksnummer*",
        "foretaks nr*", "mva nr*", "mva nummer*", "registreringsnummer*", "fødselsnummer*", "firmanummer*", "peppol id*",
    ),
    company_forms=("AS", "ASA", "ENK", "ANS", "DA", "SA", "NUF", "aksjeselskap"),
    telephone=("tlf*", "telefon*", "mobil*", "mob", "ring*", "sentralbord*", "sms*", "direkte*", "faks", "nås på"),
    other_numbers=(
        "faktura*", "faktura nr*", "kid*", "konto", "kontonr*", "kontonummer*", "kunde nr*", "kundenummer*", "ordre*", "bestilling*",
        "referanse*", "ref",
        "sak", "saks nr*", "saksnummer*", "avtale*", "iban*", "beløp*", "gln*", "ansattnummer*",
    ),
    number_words=("nummer", "nummeret", "nr"),
    case=("sak", "saken", "saks nr*", "saksnummer*", "sak nr*", "journal nr*"),
    amounts=("kr", "kroner", "nok", "stk", "prosent"),
    first_day=(
        "start", "start dato*", "oppstart", "oppstarts dato*", "starter", "begynner", "første dag*", "første arbeidsdag*", "fra",
        "fra og med", "f o m", "fom", "gjelder fra", "ansatt fra", "tiltrer", "tiltredelse", "tiltredelses dato*", "byrjar",
    ),
    last_day=(
        "slutt", "slutt dato*", "slutter", "siste dag*", "siste arbeidsdag*", "fratrer", "fratreden", "fratredelse",
        "fratredelses dato*", "til", "til og med", "t o m", "tom", "opphør", "opphører", "avsluttes", "fjernes", "slettes",
    ),
    some_day=(
        "dato", "dag", "når",
    ),
)  # fmt: skip
