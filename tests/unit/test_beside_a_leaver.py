"""What stands beside a leaver and is not he: a town, whoever has the account, the month of something that is not found."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

KARL = ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]
PRIYA = ["remove_user:Priya Nair/priya.nair@northlight.example"]
SOREN = ["remove_user:Søren Kjær/soren@aarhustomrer.example"]


@pytest.mark.parametrize(
    ("sender", "text", "expected"),
    [
        (METTE, "Søren Kjær er rejst hjem til Bornholm, så hans bruger skal slettes.", SOREN),
        (ANNA, "Karl Lindqvist har flyttat hem till Gotland, så hans konto ska bort.", KARL),
        (ANNA, "Karl bor numera i Kiruna, så hans konto ska tas bort.", KARL),
        (EMILY, "Priya Nair has moved back to Mumbai, so her account should be removed.", PRIYA),
        (EMILY, "Priya has handed over to Oliver and should be removed.", PRIYA),
    ],
)
def test_the_user_beside_a_town_is_removed(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected


@pytest.mark.parametrize(
    ("sender", "text", "named"),
    [
        (ANNA, "Karl har slutat och kontot till Gustav ska tas bort.", "Gustav"),
        (ANNA, "Karl har bytt plats med Gustav, så Gustav ska tas bort.", "Gustav"),
        (EMILY, "Priya has left and the login belonging to Oliver should be removed.", "Oliver"),
        (EMILY, "Priya has handed over to Oliver, so Oliver should be removed.", "Oliver"),
    ],
)
def test_whose_account_it_is_is_no_town(sender: tuple[str, str], text: str, named: str) -> None:
    assert in_short(text, sender) == [f"remove_user:{named}/-"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1) Søren er rejst, så hans bruger skal slettes.\n2) Jeg kan ikke finde fakturaen for september.", "remove_user"),
        ("Slet Søren. Det skal ske i maj.", "?remove_user"),
        ("1) Slet Søren.\n2) Det skal ske i maj.", "?remove_user"),
    ],
)
def test_a_month_of_something_that_is_not_found_is_no_time_of_the_order(text: str, expected: str) -> None:
    (order,) = [each for each in in_short(text, METTE) if "remove_user" in each]
    assert order.startswith(expected)
