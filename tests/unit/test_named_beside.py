"""Whom a pronoun means where the name stands in the sentence before a denial, or behind the order."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, in_short


@pytest.mark.parametrize(
    ("sender", "text", "added"),
    [
        (
            METTE,
            "Birthe kommer ikke, så hende skal I ikke oprette. Til gengæld skal I oprette Anders Falk, anders@aarhustomrer.example.",
            "Anders Falk/anders@aarhustomrer.example",
        ),
        (
            EMILY,
            "Beth isn't coming after all, so don't add her. Please add Anders Falk instead, anders@northlight.example.",
            "Anders Falk/anders@northlight.example",
        ),
        (
            INGRID,
            "Lars og sønnen min er her. Kan dere opprette en bruker til ham? Han heter Lars Haugen: l.haugen@oslofjord-regnskap.example.",
            "Lars Haugen/l.haugen@oslofjord-regnskap.example",
        ),
        (
            ANNA,
            "Karl och min son sköter det. Kan ni lägga upp en användare åt honom? Han heter Karl Svensson, karl.svensson@nordbygg.example.",
            "Karl Svensson/karl.svensson@nordbygg.example",
        ),
    ],
)
def test_the_newcomer_is_told_from_the_one_beside_him(sender: tuple[str, str], text: str, added: str) -> None:
    assert in_short(text, sender, "Bruger") == [f"add_user:{added}"]


def test_a_pronoun_with_nobody_else_to_mean_forbids() -> None:
    text = "Opret Anders Falk, anders@aarhustomrer.example. Ham skal I ikke oprette."
    assert in_short(text, METTE, "Bruger")[0].startswith("?")
