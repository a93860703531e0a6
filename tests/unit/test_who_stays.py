"""Who stays of several who are named behind an order, what of his stays as it is, and words of time and courtesy beside it."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, STIG, in_short

BERGMAN = "remove_user:Anders Bergman/anders.bergman@larssonsakeri.example"
JAMES = "remove_user:James Osei/james.osei@northlight.example"
KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
KAPOOR = "change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Kapoor"

STAYING = [
    (STIG, "Ta bort Anders Bergman. Det är alltså BERGMAN, Berg ska vara kvar.", [BERGMAN]),
    (STIG, "Ta bort Anders Bergman. Obs BERGMAN, Anders Berg ska vara kvar!", [BERGMAN]),
    (STIG, "Ta bort Anders Bergman. Berg och Bergman ska vara kvar.", [f"?{BERGMAN}"]),
    (STIG, "Ta bort Anders Bergman. Det var Berg som slutade, Bergman ska vara kvar.", [f"?{BERGMAN}"]),
    (EMILY, "Please remove James. It's JAMES, Priya stays.", [JAMES]),
    (EMILY, "Please remove James. Sorry, it's Priya who left, James stays.", [f"?{JAMES}"]),
    (EMILY, "Please remove James. It is Priya who left and James who stays.", [f"?{JAMES}"]),
    (EMILY, "Please remove James. Priya and James stay.", [f"?{JAMES}"]),
    (ANNA, "Ta bort Karl. Maria är kvar.", [KARL]),
    (ANNA, "Ta bort Karl. Förlåt, det är Maria som har slutat och Karl är kvar.", [f"?{KARL}"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), STAYING)
def test_the_one_named_right_before_stays(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


ATTRIBUTE = [
    ("Priya Nair is now Priya Kapoor. Please amend her surname. Her e-mail address remains unchanged until further notice.", [KAPOOR]),
    ("Priya Nair is now Priya Kapoor. Please amend her surname. Her name remains unchanged until further notice.", [f"?{KAPOOR}"]),
    ("Please amend Priya's surname to Kapoor. Keep it unchanged until further notice.", [f"?{KAPOOR}"]),
]


@pytest.mark.parametrize(("text", "told"), ATTRIBUTE)
def test_another_attribute_that_stays_takes_no_change_back(text: str, told: list[str]) -> None:
    assert in_short(text, EMILY) == told


#: What only tells how long one thought of it, or asks for haste, makes an order wait for nothing; an event to come does.
THOUGHT = [
    (EMILY, "Please cancel all our agreements with you as soon as you're able.", ["cancel_agreement"]),
    (
        EMILY,
        "After a lot of back and forth with our owners we're dropping Basic, so please cancel that one.",
        ["cancel_agreement service=basic"],
    ),
    (EMILY, "After much thought we hereby cancel our agreement.", ["cancel_agreement"]),
    (ANNA, "Efter mycket funderande säger vi upp avtalet.", ["cancel_agreement"]),
    (INGRID, "Etter mye frem og tilbake sier vi opp avtalen.", ["cancel_agreement"]),
    (METTE, "Efter nøje overvejelse opsiger vi aftalen.", ["cancel_agreement"]),
    (EMILY, "Please remove James after discussing it with Priya.", ["?other"]),
    (EMILY, "Please cancel our agreement after the audit.", ["?other"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), THOUGHT)
def test_thought_and_haste_are_no_conditions(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


#: 'Instead you are to add …' with the words turned is an order; asked, denied or awaited it is none.
TURNED = [
    (ANNA, "I stället ska ni lägga upp Anders Falk, anders.falk@nordbygg.example.", ["add_user:Anders Falk/anders.falk@nordbygg.example"]),
    (ANNA, "Däremot ska ni lägga upp Anders Falk, anders.falk@nordbygg.example.", ["add_user:Anders Falk/anders.falk@nordbygg.example"]),
    (
        INGRID,
        "Derimot skal dere legge til Anders Falk, anders.falk@oslofjord-regnskap.example.",
        ["add_user:Anders Falk/anders.falk@oslofjord-regnskap.example"],
    ),
    (
        METTE,
        "Til gengæld skal I oprette Anders Falk, anders.falk@aarhustomrer.example, som bruger.",
        ["add_user:Anders Falk/anders.falk@aarhustomrer.example"],
    ),
    (METTE, "Hvis Birthe siger nej, så skal I oprette Anders Falk, anders.falk@aarhustomrer.example.", ["?other"]),
    (METTE, "Nu skal I ikke oprette Anders Falk, anders.falk@aarhustomrer.example.", ["?other"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), TURNED)
def test_you_are_to_with_turned_words_is_an_order(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


def test_who_is_not_to_be_kept_is_removed_by_the_verb_behind() -> None:
    plea = "anders bergman kör för bussbolaget nu så han ska inte va kvar hos er ta bort honom är du snäll"
    assert in_short(f"{plea}. men de e alltså BERGMAN, berg ska va kvar han sitter här bredvid mej.", STIG) == [BERGMAN]
    assert in_short("bergman ska va kvar ta inte bort honom", STIG) == ["?other"]
    assert in_short("bergman ska inte va kvar hos oss men ta inte bort honom än", STIG) == ["?other"]


def test_who_is_said_to_stay_beside_another_is_not_removed_with_him() -> None:
    maria, karl = "Maria Öberg/maria.oberg@nordbygg.example", "Karl Lindqvist/karl.lindqvist@nordbygg.example"
    assert in_short("Även om Maria stannar ska Karl tas bort.", ANNA) == [f"?remove_user:{maria}", f"remove_user:{karl}"]
    assert in_short("Ta bort Karl och Maria.", ANNA) == [f"remove_user:{karl}", f"remove_user:{maria}"]


#: What only lies about in our list is to go; who is to be kept behind a 'but' is not.
LINGERING = [
    (ANNA, "Kan ni ta bort Karl, han har väl legat kvar sedan han gick på ledigt.", [KARL]),
    (ANNA, "Ta bort Karl, han finns kvar i listan trots att han slutat.", [KARL]),
    (ANNA, "Ta bort Karl. Han ligger kvar i listan.", [KARL]),
    (ANNA, "Ta bort Karl. Han är kvar till sommaren.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl, men låt hans konto ligga kvar.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl, men hans konto ska ligga kvar.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl, men låt honom vara kvar.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl, men hans fakturor ska ligga kvar.", [KARL]),
    (ANNA, "Ta bort Karl, men jag ska vara kvar.", [KARL]),
    (EMILY, "Please remove James, but let his account stay.", [f"?{JAMES}"]),
    (EMILY, "Please remove James, but his account should be kept.", [f"?{JAMES}"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), LINGERING)
def test_what_lingers_is_to_go_and_what_is_kept_is_not(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


#: A month right behind work on the books is what is worked on.
MONTHS = [
    (ANNA, "Ta bort Karl, han ska bara bokföra november.", [KARL]),
    (ANNA, "Ta bort Karl, han ska sluta november.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl, han ska jobba hela november.", [f"?{KARL}"]),
    (EMILY, "Please remove James, he just had to close November.", [JAMES]),
    (EMILY, "Please remove James in November, he is busy.", [f"?{JAMES}"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), MONTHS)
def test_a_month_on_the_books_is_no_time(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


def test_samtliga_avtal_names_nobody() -> None:
    text = "Vi säger härmed upp samtliga avtal för Nordbygg Entreprenad AB 559337-1890 och vill att kontot stängs."
    assert in_short(text, ANNA) == ["cancel_agreement"]


#: Another's staying behind a 'but' removes nobody less; the same one's does.
BESIDE = [
    (ANNA, "Karl ska tas bort men Maria stannar.", [KARL]),
    (ANNA, "Vill att Karl tas bort, Maria behåller sitt konto.", [KARL]),
    (ANNA, "Karl ska tas bort men Karl stannar.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl, men Karl behåller sitt konto.", [f"?{KARL}"]),
    (ANNA, "Alla användare ska tas bort, bara Karl stannar.", [f"?{KARL}"]),
    (ANNA, "Ta bort Karl från listan över användare.", [KARL]),
]


@pytest.mark.parametrize(("sender", "text", "told"), BESIDE)
def test_another_who_stays_removes_nobody_less(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told
