"""Wishes with an adverb between their words ('vi mangler også at …'), and what 'få … som bruger' is when something is removed in it."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, in_short


@pytest.mark.parametrize(
    ("said", "sender", "kind"),
    [
        ("Vi mangler også at få oprettet Jeppe Lind som bruger.", METTE, "add_user"),
        ("Vi skal også have oprettet Jeppe Lind som bruger.", METTE, "add_user"),
        ("Vi mangler også å få opprettet Jeppe Lind som bruker.", INGRID, "add_user"),
        ("Vi må også få opprettet Jeppe Lind som bruker.", INGRID, "add_user"),
        ("Vi vill även få Jeppe Lind upplagd som användare.", ANNA, "add_user"),
        ("We need also to get Jeppe Lind set up as a user.", EMILY, "add_user"),
        ("Vi mangler stadig at få slettet Karl Lindqvist som bruger.", METTE, "remove_user"),
        ("Vi mangler at få fjernet Karl Lindqvist som bruger.", METTE, "remove_user"),
        ("Vi mangler fortsatt å få slettet Knut Berg som bruker.", INGRID, "remove_user"),
    ],
)
def test_an_adverb_parts_no_wish(said: str, sender: tuple[str, str], kind: str) -> None:
    [read] = in_short(said, sender)
    assert read.startswith(kind), read


@pytest.mark.parametrize(
    ("said", "sender"),
    [
        ("Vi mangler stadig at få afklaret om Jeppe Lind skal oprettes.", METTE),
        ("Vi mangler ikke at få oprettet Jeppe Lind som bruger.", METTE),
        ("Vi mangler også å avklare om Jeppe Lind skal være bruker.", INGRID),
        ("Vi må få avklart om Knut Berg skal slettes.", INGRID),
    ],
)
def test_what_is_to_be_found_out_or_lacks_nothing_is_no_order(said: str, sender: tuple[str, str]) -> None:
    assert not [read for read in in_short(said, sender) if read.startswith(("add_user", "remove_user"))]
