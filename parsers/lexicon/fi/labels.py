"""Which Finnish words tell what kind of number follows (with those that Finland's Swedish and English use for it)."""

from parsers.lexicon.label_words import LabelWords

WORDS = LabelWords(
    registration=(
        "y tunnu*", "ly tunnu*", "alv", "alv nro*", "alv numero*", "alv tunnu*", "alv nr*", "arvonlisäverotunnu*", "yritystunnu*",
        "yhtiön tunnu*", "fo nummer*", "fo numret", "fo nr*", "business id*", "ovt*", "ovt tunnu*", "kaupparekisterinumero*",
    ),
    company_forms=("Oy", "Oyj", "Oy Ab", "Ky", "Ay", "Tmi", "osakeyhtiö", "toiminimi"),
    telephone=("puh*", "puhelin*", "gsm*", "matkapuhelin*", "soita*", "numeroon", "vaihde*", "tel", "kännykkä*", "tekstiviesti*"),
    other_numbers=(
        "lasku*", "laskun numero*", "viite*", "viitenumero*", "tili*", "tilinumero*", "tilaus*", "tilausnumero*", "asiakasnumero*",
        "asiakas nro*", "iban*", "sopimus*", "asia*", "dnro*", "summa*", "henkilönumero*",
    ),
    number_words=("numero", "nro", "nr", "numeron"),
    case=("diaarinumero*", "diaari nro*", "dnro", "asianumero*", "asia nro*", "asia", "asiassa", "asian"),
    amounts=("euroa", "eur", "kpl", "prosenttia", "snt"),
    registration_of="FI",
    first_day=(
        "alku", "alkaa", "alkaen", "aloittaa", "aloitus", "aloitus päivä*", "aloitus pvm", "alku päivä*", "alku pvm",
        "alkamis päivä*", "alkamis pvm", "ensimmäinen päivä*", "ensimmäinen työpäivä*", "työsuhde alkaa", "lähtien",
        "voimassa alkaen",
    ),
    last_day=(
        "loppu", "loppuu", "päättyy", "päättyminen", "päättymis päivä*", "päättymis pvm", "loppu päivä*", "loppu pvm",
        "lopetus päivä*", "lopettaa", "viimeinen päivä*", "viimeinen työpäivä*", "työsuhde päättyy", "asti", "saakka", "lähtee",
        "poistuu", "poistetaan",
    ),
    some_day=(
        "pvm", "päivä", "päivämäärä", "milloin", "koska",
    ),
)  # fmt: skip
