"""A new address that is put on somebody in the place of his old one changes him; it neither adds nor removes anybody."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

CASES = [
    (METTE, "Kan I lægge ms@aarhustomrer.example ind på mig i stedet for mette@?", "Mette Sørensen", "ms@aarhustomrer.example"),
    (METTE, "Søren har fået ny mail. kjaer@aarhustomrer.example hedder den, sæt den på ham.", "Søren Kjær", "kjaer@aarhustomrer.example"),
    (
        INGRID,
        "Nå er det lars.moen@oslofjord-regnskap.example som virker og ikke lars@ lenger. Legg inn den nye på Lars sin innlogging.",
        "Lars Moen",
        "lars.moen@oslofjord-regnskap.example",
    ),
    (
        ANNA,
        "Jag fick en ny: anna@nordbygg.example. Kan ni lägga in den på mig i stället för anna.svensson@?",
        "Anna Svensson",
        "anna@nordbygg.example",
    ),
    (
        EMILY,
        "They gave me a new address. emily@northlight.example it is, can you put it on my user instead of the old one?",
        "Emily Carter",
        "emily@northlight.example",
    ),
    (
        PAIVI,
        "Sain uuden: paivi@turunsahko.example. Voitteko laittaa sen minulle paivi.virtanen@:n tilalle?",
        "Päivi Virtanen",
        "paivi@turunsahko.example",
    ),
]


@pytest.mark.parametrize(("sender", "text", "whose", "email"), CASES)
def test_an_address_put_in_the_place_of_another_is_a_change(sender: tuple[str, str], text: str, whose: str, email: str) -> None:
    (told,) = in_short(text, sender)
    assert told.startswith(f"change_user:{whose}/")
    assert told.endswith(f"->email={email}")


SWAPS = [
    (ANNA, "Lägg in pia@nordbygg.example i stället för karl.lindqvist@nordbygg.example."),
    (EMILY, "Add pia@northlight.example instead of priya.nair@northlight.example."),
    (PAIVI, "Laittakaa pia@turunsahko.example matti.korhonen@turunsahko.example tilalle."),
]


@pytest.mark.parametrize(("sender", "text"), SWAPS)
def test_one_user_for_another_is_still_a_swap(sender: tuple[str, str], text: str) -> None:
    assert sorted(told.split(":")[0] for told in in_short(text, sender)) == ["add_user", "remove_user"]
