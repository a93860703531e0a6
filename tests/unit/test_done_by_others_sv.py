"""Swedish: who is to do it, what a word beside somebody's name belongs to, and ordinary prose before an order."""

import pytest

from tests.unit.reading_in_short import ANNA, INGRID, METTE, in_short

KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
MARIA = "remove_user:Maria Öberg/maria.oberg@nordbygg.example"


@pytest.mark.parametrize(
    "text",
    ["Vår leverantör ska ta bort Karl i sitt system.", "Vår chef ska ta bort Karl.", "Karls mejl är full, ta bort den."],
)
def test_what_others_do_or_to_something_else_is_no_order(text: str) -> None:
    assert in_short(text, ANNA) == [f"?{KARL}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vi ska ta bort Karl.", KARL),
        ("Karl ska ta bort.", KARL),
        ("Det blev visst inget av med Karls fortsatta anställning, så ta bort honom är ni snälla.", KARL),
        ("Kan du se till att Karl försvinner ur systemet? Han är pensionär sedan en månad.", KARL),
        ("Enligt samtal med er idag skulle jag mejla om det här: Karl Lindqvist ska tas bort som användare.", KARL),
        ("Jag rensar bland våra användare. Maria Öberg jobbar inte med fakturor längre, hon kan tas bort. Resten stämmer.", MARIA),
    ],
)
def test_ordinary_prose_leaves_the_order(text: str, told: str) -> None:
    assert in_short(text, ANNA) == [told]


THINGS = [
    (ANNA, "Karls gamla mejl är full. Ta bort den.", [f"?{KARL}"]),
    (ANNA, "Karl har en gammal dator. Kan ni ta bort den?", [f"?{KARL}"]),
    (ANNA, "Karls användare ligger kvar. Ta bort den.", [KARL]),
    (ANNA, "Karls gamla mejl är full. Ta bort honom.", [KARL]),
    (INGRID, "Lars har en gammel PC. Slett den.", ["?remove_user:Lars Moen/lars@oslofjord-regnskap.example"]),
    (INGRID, "Brukeren til Lars ligger der ennå. Slett den.", ["remove_user:Lars Moen/lars@oslofjord-regnskap.example"]),
    (METTE, "Sørens gamle mail er fuld. Slet den.", ["?remove_user:Søren Kjær/soren@aarhustomrer.example"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), THINGS)
def test_a_pronoun_of_things_points_at_a_user_that_was_told(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


def test_after_her_and_put_in_that_are_no_condition_and_no_addition() -> None:
    text = "Ta bort Karl. Efter honom kommer Bo Ek, bo.ek@nordbygg.example, lägg in honom på samma konto."
    assert in_short(text, ANNA) == [KARL, "add_user:Bo Ek/bo.ek@nordbygg.example"]
    assert in_short("Kan ni lägga in att Karls konto (karl.lindqvist@nordbygg.example) tas bort?", ANNA) == [KARL]
    assert in_short("Höjer ni priset säger vi upp avtalet.", ANNA)[0].startswith(("?", "question"))


def test_who_needs_her_own_login_has_it() -> None:
    assert in_short("Maria Öberg är kvar hos oss. Hon behöver sin inloggning.", ANNA) == []
    told = in_short("Vi har anställt Bo Ek, bo.ek@nordbygg.example. Han behöver sin inloggning idag.", ANNA)
    assert told == ["add_user:Bo Ek/bo.ek@nordbygg.example"]


def test_the_day_of_an_invitation_is_none_of_the_order() -> None:
    text = "Lägg till Bo Ek, bo.ek@nordbygg.example.\n\nPS. Glöm inte att ni är välkomna på vårt julmingel den 10 december!"
    assert in_short(text, ANNA) == ["add_user:Bo Ek/bo.ek@nordbygg.example"]
    assert in_short("Ta bort Karl. Han är kvar till julfesten den 10 december.", ANNA) != [KARL]
