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
)  # fmt: skip
