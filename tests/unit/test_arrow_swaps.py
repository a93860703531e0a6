"""Swaps told by an arrow, and in Finnish by 'goes' and 'comes'; whoever is renamed or only gets a value swaps with nobody."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, PAIVI, in_short

KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
BO = "add_user:Bo Ek/bo.ek@nordbygg.example"
MATTI = "remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"
LAURA = "add_user:Laura Salo/laura.salo@turunsahko.example"

SWAPS = [
    (ANNA, "Vi byter användare:\nKarl Lindqvist -> Bo Ek, bo.ek@nordbygg.example", [KARL, BO]),
    (ANNA, "Ersätt användare: Karl Lindqvist → Bo Ek (bo.ek@nordbygg.example)", [KARL, BO]),
    (ANNA, "Byte av användare: Karl Lindqvist => Bo Ek, bo.ek@nordbygg.example", [KARL, BO]),
    (PAIVI, "Käyttäjän vaihto:\nMatti Korhonen -> Laura Salo, laura.salo@turunsahko.example", [MATTI, LAURA]),
    (PAIVI, "Matti poistuu, Laura Salo tulee (laura.salo@turunsahko.example).", [MATTI, LAURA]),
    (PAIVI, "Matti Korhonen poistuu ja Laura Salo tulee tilalle, laura.salo@turunsahko.example.", [MATTI, LAURA]),
    (PAIVI, "Matti tulee poistaa.", [MATTI]),
]


@pytest.mark.parametrize(("sender", "text", "told"), SWAPS)
def test_one_goes_and_one_comes(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (ANNA, "Användare:\nMaria Öberg -> Maria Berg, maria.berg@nordbygg.example"),
        (ANNA, "Användare: Karl -> Maria, maria@nordbygg.example"),
        (ANNA, "Karl -> Bo Ek, bo.ek@nordbygg.example"),
        (EMILY, "If we swap users: James Osei -> Ken Mori, ken.mori@northlight.example"),
        (PAIVI, "Matti poistuu huoneesta, Laura tulee sisään."),
    ],
)
def test_nobody_is_swapped(sender: tuple[str, str], text: str) -> None:
    assert not any(told.startswith(("remove_user", "add_user")) for told in in_short(text, sender))
