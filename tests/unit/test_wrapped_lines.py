"""Line breaks of the client's: a number that was wrapped is one number, and two that stand below each other stay two."""

import pytest

from parsers.wrapped_lines import numbers_whole, wrapped

_LONG = "Vår nya elektriker Teemu Hakala behöver en inloggning, hans telefon"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{_LONG} är 050", "765 4321."),
        (f"{_LONG} är +358 40 123", "4577 (den gamla gäller inte längre)."),
        (f"{_LONG}. Beslutet har nummer K", "17432-26 vid tingsrätten."),
        (f"{_LONG}. Bolaget har nummer 559143-", "5465 hos Bolagsverket."),
    ],
)
def test_a_wrapped_number_is_whole(first: str, second: str) -> None:
    text = f"{first}\n{second}"
    assert numbers_whole(text) == f"{first} {second}"


@pytest.mark.parametrize(
    "text",
    [
        "Tel 031-700 11 22\n411 01 Göteborg",
        f"{_LONG} är 050-123 45 67\n\n2 användare till",
        f"{_LONG} är 050-123 45 67\n2) Lägg till Anna",
        f"{_LONG} är 050-123 45 67.\n0707 gäller inte",
        f"{_LONG} | 050-123 45 67\n2 | 040-123 45 67",
        "utan siffror\nalls",
    ],
)
def test_what_the_writer_broke_stays_broken(text: str) -> None:
    assert numbers_whole(text) == text


def test_a_break_inside_prose_is_the_clients() -> None:
    assert wrapped("Vi har anställt Moa som börjar hos oss redan nästa vecka,", "och hon ska ha en inloggning.")
    assert not wrapped("Hej!", "Moa ska ha en inloggning.")
