"""More rules of understanding that hold in every language: phrasings of each, and beside them the near misses that it must not reach."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, STIG, in_short

#: What a clause behind a denial tells of is denied with it; a user named between is not.
NOTHING_THAT = [
    (METTE, "Vi lukker ikke, så der er ikke noget, der skal opsiges!", ["?other"]),
    (METTE, "Der er ingen aftale, der skal opsiges.", ["?other"]),
    (METTE, "Der er ikke nogen bruger, der skal slettes.", ["?other"]),
    (METTE, "Vi har ikke længere brug for Søren Kjær, som skal slettes.", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    (METTE, "Vi skal ikke bruge tjenesten mere, og aftalen skal opsiges.", ["cancel_agreement"]),
    (ANNA, "Det finns inget, som ska sägas upp.", ["?other"]),
    (ANNA, "Ingenting ska sägas upp.", ["?other"]),
    (INGRID, "Det er ingen avtale, som skal sies opp.", ["?other"]),
    (PAIVI, "Ei ole sopimusta, joka pitäisi irtisanoa.", ["?other"]),
]

#: 'Own' tells nothing beside a user; what is his is no user.
OWN = [
    (EMILY, "Please remove my own user, emily.carter@northlight.example, now.", [f"remove_user:{EMILY[1]}/{EMILY[0]}"]),
    (EMILY, "Remove Priya's own signature", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
    (ANNA, "Ta bort mitt eget konto.", [f"remove_user:{ANNA[1]}/{ANNA[0]}"]),
    (ANNA, "Ta bort Karl sin mapp", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (INGRID, "Fjern min egen bruker.", [f"remove_user:{INGRID[1]}/{INGRID[0]}"]),
    (INGRID, "Slett Lars sin egen fil", ["?remove_user:Lars Moen/lars@oslofjord-regnskap.example"]),
    (METTE, "Slet Søren sin egen fil", ["?remove_user:Søren Kjær/soren@aarhustomrer.example"]),
]

HUGO = "add_user:Hugo Bell/hugo.bell@northlight.example"
NINA = "add_user:Nina Cross/nina.cross@northlight.example"
NO_NINA = "remove_user:Nina Cross/nina.cross@northlight.example"
TWO = "Please add Hugo Bell, hugo.bell@northlight.example, and Nina Cross, nina.cross@northlight.example."
TVA = "Lägg till Hugo Bell, hugo.bell@nordbygg.example, och Nina Kross, nina.kross@nordbygg.example."
TO = "Opret Hugo Bell, hugo.bell@aarhustomrer.example, og Nina Kors, nina.kors@aarhustomrer.example."
KAKSI = "Lisätkää Hugo Bell, hugo.bell@turunsahko.example, ja Nina Risti, nina.risti@turunsahko.example."

#: Who was only just added is taken out of the order again, not removed; who is not to be forgotten stays in it.
OUT_AGAIN = [
    (EMILY, f"{TWO}\n\nActually scrap Nina, she has just turned the job down. So just Hugo please.", [HUGO]),
    (EMILY, f"{TWO} Actually forget Nina.", [HUGO]),
    (EMILY, f"{TWO} Wait, take Nina off again. Just Hugo.", [HUGO]),
    (EMILY, "Please add Nina Cross, nina.cross@northlight.example. Actually scrap Nina.", [f"?{NINA}"]),
    (EMILY, f"{TWO} Please don't forget Nina.", [HUGO, NINA]),
    (EMILY, f"{TWO} I forget Nina's phone number, sorry.", [HUGO, NINA]),
    (EMILY, f"{TWO} Remove Nina's old login too.", [HUGO, f"?{NINA}", f"?{NO_NINA}"]),
    (ANNA, f"{TVA} Nej förresten, stryk Nina, hon tackade nej. Bara Hugo alltså.", ["add_user:Hugo Bell/hugo.bell@nordbygg.example"]),
    (ANNA, f"{TVA} Glöm Nina.", ["add_user:Hugo Bell/hugo.bell@nordbygg.example"]),
    (
        ANNA,
        f"{TVA} Glöm inte Nina!",
        ["add_user:Hugo Bell/hugo.bell@nordbygg.example", "add_user:Nina Kross/nina.kross@nordbygg.example"],
    ),
    (METTE, f"{TO} Stryg Nina igen.", ["add_user:Hugo Bell/hugo.bell@aarhustomrer.example"]),
    (PAIVI, f"{KAKSI} Unohtakaa Nina.", ["add_user:Hugo Bell/hugo.bell@turunsahko.example"]),
]

LENA = ("lena@fjallgarden.example", "Lena Håkansson")

#: We are what is no longer used, so 'it' is the agreement with us; of another's things, and of one user who uses us no more, it is not.
NOT_USED = [
    (LENA, "Hej vi kommer inte använda inexchange mer så vi säger upp det.", ["cancel_agreement"]),
    (LENA, "InExchange behövs inte längre, avsluta det tack.", ["cancel_agreement"]),
    (LENA, "Vi slutar med Fortnox så vi säger upp det.", ["?cancel_agreement"]),
    (LENA, "Vi använder inte Fortnox via InExchange längre så vi säger upp det.", ["?cancel_agreement"]),
    (LENA, "Vi gillar InExchange men hyresavtalet är dyrt så vi säger upp det.", ["?cancel_agreement"]),
    (ANNA, "Karl använder inte InExchange mer. Säg upp det.", ["?cancel_agreement"]),
    (EMILY, "We won't be using InExchange any more so we are cancelling it.", ["cancel_agreement"]),
    (EMILY, "Our office lease is expensive and InExchange is fine, so cancel it.", ["?cancel_agreement"]),
    (INGRID, "Vi trenger ikke InExchange lenger, kan dere si det opp?", ["cancel_agreement"]),
    (METTE, "Vi kommer ikke til at bruge InExchange mere, så vi opsiger det.", ["cancel_agreement"]),
    (METTE, "Søren bruger ikke InExchange mere, så vi opsiger det.", ["?cancel_agreement"]),
    (PAIVI, "Emme enää tarvitse InExchangea. Irtisanomme sen.", ["cancel_agreement"]),
]

MARIA_FALK = "change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Falk,phone=+46701740655"

#: A noun of changing before a name and its colon tells what is listed, not who speaks.
CHANGES_FOR = [
    (
        EMILY,
        "Two changes for our user Priya Nair: her name is now Priya Nair-Holt, and her phone number is +46 70 174 06 55.",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Nair-Holt,phone=+46701740655"],
    ),
    (ANNA, "Två ändringar för vår användare Maria Öberg: hon heter nu Maria Falk och hennes nummer är 070-174 06 55.", [MARIA_FALK]),
    (
        METTE,
        "To ændringer for vores bruger Søren Kjær: han hedder nu Søren Holm, og hans telefon er 40 12 34 56.",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->name=Søren Holm,phone=+4540123456"],
    ),
    (
        PAIVI,
        "Kaksi muutosta käyttäjälle Matti Korhonen: hänen nimensä on nyt Matti Virta.",
        ["change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->name=Matti Virta"],
    ),
    (EMILY, "Message from Priya Nair: please remove James Osei.", ["?remove_user:James Osei/james.osei@northlight.example"]),
    (EMILY, "Two changes for Priya Nair: please remove James Osei.", ["?remove_user:James Osei/james.osei@northlight.example"]),
    (
        EMILY,
        "Change request by Priya Nair: James should be an administrator.",
        ["?change_user:Priya Nair/priya.nair@northlight.example ->authorized=True"],
    ),
]

NAMED = "?change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Falk"

#: A denial of another attribute takes no change back, and 'New name:' is no label of a newcomer.
OTHER_ATTRIBUTE = [
    (
        ANNA,
        "Maria Öberg heter nu Maria Falk. Ändra namnet på hennes användare. Mejladressen behåller hon, för IT hinner inte byta den än.",
        [NAMED.lstrip("?")],
    ),
    (
        EMILY,
        "Priya Nair is now called Priya Holt. Please change her name. IT will not change her email, it stays.",
        ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Holt"],
    ),
    (ANNA, "Maria Öberg gift. Nytt namn: Maria Falk. Mejladress oförändrad. Ändra.", [NAMED.lstrip("?")]),
    (ANNA, "Ny: Maria Falk, maria.falk@nordbygg.example", ["add_user:Maria Falk/maria.falk@nordbygg.example"]),
    (ANNA, "Ändra Marias namn till Maria Falk. Nej, byt inte det.", [NAMED]),
    (ANNA, "Maria heter nu Maria Falk, ändra det. Vi vill inte att ni ändrar det än.", [NAMED]),
]

#: How one user is put in another's place is asked of the users.
HOW_TO_SWAP = [
    (LENA, "Hur byter man ut en användare mot en annan?", ["question topic=manage_users"]),
    (EMILY, "How do I replace one user with another?", ["question topic=manage_users"]),
    (METTE, "Hvordan skifter man en bruger ud med en anden?", ["question topic=manage_users"]),
]

ANTTI = ["add_user:Antti Salminen/antti.salminen@turunsahko.example"]

#: Who is needed in, or needs a login as others do, is to be added; somebody whom only the firm needs is not.
NEEDED = [
    (
        STIG,
        "Behöver in en ny på trafikledningen, Malin Roos. Hon har malin.roos@larssonsakeri.example. Stig",
        ["add_user:Malin Roos/malin.roos@larssonsakeri.example"],
    ),
    (ANNA, "Vi behöver in en ny kollega, Bo Ek. Hans mejl är bo.ek@nordbygg.example.", ["add_user:Bo Ek/bo.ek@nordbygg.example"]),
    (ANNA, "Vi har fått en ny på trafikledningen, Malin Roos. Hon har malin.roos@nordbygg.example.", []),
    (PAIVI, "Antti Salminen aloitti meillä, hänkin tarvitsee tunnuksen: antti.salminen@turunsahko.example", ANTTI),
    (PAIVI, "Lisätkää hänellekin tunnus: Antti Salminen, antti.salminen@turunsahko.example.", ANTTI),
    (PAIVI, "Matti Korhonen lähti, hänetkin voi poistaa.", ["remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"]),
]

RULES = [NEEDED, NOTHING_THAT, OWN, OUT_AGAIN, NOT_USED, CHANGES_FOR, OTHER_ATTRIBUTE, HOW_TO_SWAP]


@pytest.mark.parametrize(("sender", "text", "expected"), [phrasing for rule in RULES for phrasing in rule])
def test_a_phrasing_is_understood_as_its_rule_says(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected
