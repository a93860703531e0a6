"""More rules of understanding that hold in every language: phrasings of each, and beside them the near misses that it must not reach."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

INGRID = ("ingrid@oslofjord-regnskap.example", "Ingrid Haugen")
PAIVI = ("paivi.virtanen@turunsahko.example", "Päivi Virtanen")

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

STIG = ("stig@larssonsakeri.example", "Stig Larsson")
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

#: An adverb that opens the sentence turns verb and subject: 'besides need we' asks nothing.
TURNED = [
    (
        INGRID,
        "Mobilen min er nå 934 56 789, så det må dere gjerne oppdatere. "
        "I tillegg trenger vi en bruker til Vilde Rød (vilde.rod@oslofjord-regnskap.example).",
        [
            "change_user:Ingrid Haugen/ingrid@oslofjord-regnskap.example ->phone=+4793456789",
            "add_user:Vilde Rød/vilde.rod@oslofjord-regnskap.example",
        ],
    ),
    (
        METTE,
        "Derudover behøver vi en bruger til Noel Strøm (noel.strom@aarhustomrer.example).",
        ["add_user:Noel Strøm/noel.strom@aarhustomrer.example"],
    ),
    (INGRID, "Trenger vi en bruker til Vilde Rød?", ["question topic=manage_users"]),
    (INGRID, "I tillegg trenger vi kanskje en bruker til Vilde Rød (vilde.rod@oslofjord-regnskap.example).", ["?other"]),
]

#: An address that is not there yet forbids no user; what says that the user is not to be there does.
ADDRESS_TO_COME = [
    (
        METTE,
        "I bedes oprette vores nye bogholder, Lisbeth Mørk. Hendes mailadresse får I i næste uge, den er ikke oprettet endnu.",
        ["add_user:Lisbeth Mørk/-"],
    ),
    (
        EMILY,
        "Please add our new accountant, Lisa Moor. Her email address isn't set up yet, I will send it next week.",
        ["add_user:Lisa Moor/-"],
    ),
    (
        METTE,
        "I bedes oprette vores nye bogholder, Lisbeth Mørk. Hendes mailadresse får I i næste uge, hun må ikke oprettes endnu.",
        ["?add_user:Lisbeth Mørk/-"],
    ),
    (EMILY, "Please add Lisa Moor. You get her email address later, do not create it yet.", ["?add_user:Lisa Moor/-"]),
    (EMILY, "Please add Lisa Moor, lisa@northlight.example. She must not be created yet.", ["?add_user:Lisa Moor/lisa@northlight.example"]),
    (ANNA, "Lägg upp Lisa Moor, lisa@nordbygg.example. Hon får inte läggas upp än.", ["?add_user:Lisa Moor/lisa@nordbygg.example"]),
    (
        ANNA,
        "Lägg upp Lisa Moor, lisa@nordbygg.example. Hon ska inte ha behörighet att beställa.",
        ["add_user:Lisa Moor/lisa@nordbygg.example"],
    ),
]

NOEL = "Noel Strom (noel.strom@northlight.example) starts on 1 December."

#: 'When she starts' waits for nothing where her day is told before it, and for something wherever it is not told for certain.
WHEN_TOLD = [
    (
        ANNA,
        "Maria Öberg slutar 30/11 och Linnea Fors (linnea.fors@nordbygg.example) börjar 1/12. "
        "Ta bort Maria hennes sista dag och lägg upp Linnea när hon börjar.",
        [
            "remove_user:Maria Öberg/maria.oberg@nordbygg.example requested_on=2026-11-30",
            "add_user:Linnea Fors/linnea.fors@nordbygg.example requested_on=2026-12-01 from",
        ],
    ),
    (
        EMILY,
        f"{NOEL} Please add him when he starts with us.",
        ["add_user:Noel Strom/noel.strom@northlight.example requested_on=2026-12-01 from"],
    ),
    (
        EMILY,
        "Priya Nair leaves on 30 November. Please remove Priya when she leaves.",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-30"],
    ),
    (
        METTE,
        "Noel Strøm (noel.strom@aarhustomrer.example) starter 1. december. Opret Noel, når han starter.",
        ["add_user:Noel Strøm/noel.strom@aarhustomrer.example requested_on=2026-12-01 from"],
    ),
    (EMILY, f"{NOEL} Please add him when he starts sending invoices.", ["?other"]),
    (EMILY, f"{NOEL} Please add him if he starts.", ["?other"]),
    (EMILY, NOEL.replace("starts", "hopefully starts") + " Please add him when he starts.", ["?other"]),
    (EMILY, NOEL.replace("on 1", "around 1") + " Please add him when he starts.", ["?other"]),
    (EMILY, f"I think {NOEL} Please add him when he starts.", ["?other"]),
    (EMILY, f"{NOEL} Please remove Priya when he starts.", ["?other"]),
    (EMILY, NOEL.replace("starts on", "may start on") + " Please add him when he starts.", ["?other"]),
    (EMILY, NOEL.replace("1 December", "1 December or 8 December") + " Please add him when he starts.", ["?other"]),
]

WRONG_ONE = "Ta bort Karl Lindqvist. Nä vänta, fel gubbe."

#: Behind 'wrong person' the removal is meant for whoever is told to have left, where that is told for certain.
MEANT = [
    (
        ANNA,
        f"{WRONG_ONE} Det är Maria Öberg som har slutat, Karl jobbar fortfarande åt oss och ska vara kvar.",
        ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    (ANNA, f"{WRONG_ONE} Det är Maria Öberg som har slutat.", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    (ANNA, f"{WRONG_ONE} Det är kanske Maria Öberg som har slutat.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        ANNA,
        f"{WRONG_ONE} Är det Maria Öberg som har slutat?",
        ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "question topic=other"],
    ),
    (ANNA, f"{WRONG_ONE} Det var Maria Öberg som sa att han har slutat.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
]

LINNEA = "add_user:Linnea Fors/linnea.fors@nordbygg.example"
NEW = "Linnea Fors (linnea.fors@nordbygg.example) är ny."

#: What a statement implies waits for what the order behind it waits for.
WAITS = [
    (ANNA, f"{NEW} Lägg upp Linnea när hon börjar.", [f"?{LINNEA}"]),
    (ANNA, f"{NEW} Lägg upp henne när hon börjar.", [f"?{LINNEA}"]),
    (ANNA, f"{NEW} Lägg upp henne när ni hinner.", [LINNEA]),
    (ANNA, f"{NEW} Lägg upp henne så fort ni kan.", [LINNEA]),
    (ANNA, f"{NEW} Lägg upp henne.", [LINNEA]),
]

RULES = [
    WAITS,
    MEANT,
    WHEN_TOLD,
    NEEDED,
    NOTHING_THAT,
    OWN,
    OUT_AGAIN,
    NOT_USED,
    CHANGES_FOR,
    OTHER_ATTRIBUTE,
    HOW_TO_SWAP,
    TURNED,
    ADDRESS_TO_COME,
]


@pytest.mark.parametrize(("sender", "text", "expected"), [phrasing for rule in RULES for phrasing in rule])
def test_a_phrasing_is_understood_as_its_rule_says(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected


@pytest.mark.parametrize(
    ("sender", "subject", "text", "expected"),
    [
        (
            ANNA,
            "Ny ekonomi person",
            "Lägg till vår nya ekonom omgående: Viktor Salo, ekonomi.larsson@nordbygg.example",
            "add_user:Viktor Salo/ekonomi.larsson@nordbygg.example",
        ),
        (
            METTE,
            "Ny bogholder",
            "Opret vores nye kollega: Noel Strøm, bogholder.noel@aarhustomrer.example",
            "add_user:Noel Strøm/bogholder.noel@aarhustomrer.example",
        ),
        (
            EMILY,
            "New user noel strom noel.strom@northlight.example",
            "Please add him.",
            "add_user:Noel Strom/noel.strom@northlight.example",
        ),
    ],
)
def test_a_post_that_an_address_is_named_after_is_nobodys_name(sender: tuple[str, str], subject: str, text: str, expected: str) -> None:
    assert in_short(text, sender, subject) == [expected]
