"""Line breaks of the client's: a number that was wrapped is one number, and two that stand below each other stay two."""

import pytest

from parsers.wrapped_lines import numbers_whole, width_of, wrapped

_SHORT = "och hon ska ha en inloggning hos er, gärna redan från i morgon bitti om det går"
_LONG = "Vår nya elektriker Teemu Hakala behöver en inloggning, hans telefon"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{_LONG} är 050", "765 4321."),
        (f"{_LONG} är +358 40 123", "4577 (den gamla gäller inte längre)."),
        (f"{_LONG}. Beslutet har nummer K", "17432-26 vid tingsrätten."),
        ("Vi ber er ta bort Karl Lindqvist ur bolaget med nummer 559143-", "5465 hos Bolagsverket."),
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


@pytest.mark.parametrize(
    ("line", "following", "width", "client"),
    [
        ("Vi har anställt Moa som börjar hos oss redan nästa vecka,", "och hon ska ha en inloggning.", 72, True),
        ("Hej!", "Moa ska ha en inloggning.", 72, False),
        # 'Moa' would have stood on the first line, had the client broken it
        ("Lägg till Rhys Tanner, rhys.tanner@northlight.example, gärna", "Moa ska också ha en inloggning.", 76, False),
        ("Lägg till Rhys Tanner och dessutom, om det går för er, även", "Moaliisa Tannergård.", 64, True),
        # no client wraps so wide
        ("Lägg till Rhys Tanner och dessutom, om det går för er, även", "Moaliisa Tannergård.", 0, False),
        # a long word goes to the next line whole
        ("Fra 1. januar kommer Mona Strand", "(mona.strand.hansen@oslofjord-regnskap.example) og hun skal inn.", 72, True),
        ("Ny: Mona", "mona@northlight.example", 30, False),
    ],
)
def test_whose_a_break_is(line: str, following: str, width: int, *, client: bool) -> None:
    assert wrapped(line, following, width) is client


def test_the_width_is_that_of_the_longest_line_that_a_client_may_have_wrapped() -> None:
    assert width_of(["Hej!", _LONG, ""]) == len(_LONG)
    assert width_of([_LONG, _LONG + " " + _SHORT]) == 0
    assert width_of([_LONG, "https://www.northlight.example/" + "a" * 90]) == len(_LONG)
    assert width_of([]) == 0
