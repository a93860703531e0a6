"""One user's place, seat or licence that is given to another is a swap."""

import pytest

from tests.unit.reading_in_short import EMILY, INGRID, METTE, in_short


@pytest.mark.parametrize(
    ("sender", "text", "leaves", "comes"),
    [
        (EMILY, "Please give Priya's seat to Tom Reyes, tom.reyes@northlight.example.", "Priya Nair", "Tom Reyes"),
        (INGRID, "Kan dere gi Lars sin plass til Ola Berg, ola.berg@oslofjord-regnskap.example?", "Lars Moen", "Ola Berg"),
        (METTE, "Vil I give Sørens plads til Ole Berg, ole.berg@aarhustomrer.example?", "Søren Kjær", "Ole Berg"),
    ],
)
def test_who_has_the_place_goes_and_who_gets_it_comes(sender: tuple[str, str], text: str, leaves: str, comes: str) -> None:
    assert [each.split("/")[0] for each in in_short(text, sender, "")] == [f"remove_user:{leaves}", f"add_user:{comes}"]


@pytest.mark.parametrize(
    ("sender", "text", "sure"),
    [
        (EMILY, "Please switch the user from Priya Nair to Tom Reyes, tom.reyes@northlight.example.", True),
        (INGRID, "Vi vil bytte bruker fra Lars Moen til Marte Lie, marte.lie@oslofjord-regnskap.example.", True),
        (EMILY, "Please replace Priya Nair with Priya Shah, priya.shah@northlight.example.", True),
        (EMILY, "Please switch the user from Priya Nair to Priya Shah, priya.shah@northlight.example.", False),
    ],
)
def test_a_user_switched_from_one_to_another(sender: tuple[str, str], text: str, *, sure: bool) -> None:
    told = in_short(text, sender, "")
    assert [each.lstrip("?").split(":")[0] for each in told] == ["remove_user", "add_user"]
    assert all(not each.startswith("?") for each in told) == sure
