"""Slips in verbs too short for the rule of slips ('delet', 'remve'): read as what was meant, denied ones too."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short


@pytest.mark.parametrize(
    ("said", "sender", "kind"),
    [
        ("can u pls delet Robert Fields from the users, he left end of october and mite still be on there", EMILY, "remove_user"),
        ("please delte Priya Nair, she left end of october", EMILY, "remove_user"),
        ("pls remve Priya Nair from our users", EMILY, "remove_user"),
        ("raddera Karl Lindqvist, tack", ANNA, "remove_user"),
        ("läg till Jeppe Lind som användare", ANNA, "add_user"),
        ("fjærn Knut Berg som bruker", INGRID, "remove_user"),
        ("fjærn Karl Lindqvist som bruger", METTE, "remove_user"),
        ("poitsakaa Matti Korhonen", PAIVI, "remove_user"),
    ],
)
def test_a_slip_in_the_verb_is_an_order(said: str, sender: tuple[str, str], kind: str) -> None:
    [read] = in_short(said, sender)
    assert read.startswith(kind), read


@pytest.mark.parametrize("said", ["Please do not delet Priya Nair", "Who can delte Priya Nair?", "We mite remve Priya Nair next year"])
def test_a_slip_in_a_verb_that_orders_nothing_orders_nothing(said: str) -> None:
    assert not [read for read in in_short(said, EMILY) if read.startswith("remove_user")]
