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


#: Behind a removal stands who comes, and 'in'.
COMES_TOO = [
    "Karls inlogg ska bort och Vera Holmgrens in i stället. Hon nås på vera.holmgren@nordbygg.example, hans har ni ju redan.",
    "Karl ska bort och Bo Ek in i stället, bo.ek@nordbygg.example.",
    "Karl ska ut och Bo Ek in. Bo nås på bo.ek@nordbygg.example.",
]


@pytest.mark.parametrize("text", COMES_TOO)
def test_who_comes_behind_the_removal_is_added(text: str) -> None:
    assert in_short(text, ANNA) in ([KARL, BO], [KARL, "add_user:Vera Holmgren/vera.holmgren@nordbygg.example"])


def test_who_comes_without_an_address_is_not_lost() -> None:
    assert in_short("Karl ska ut och Bo Ek in.", ANNA) == [KARL, "add_user:Bo Ek/-"]


#: Prose beside an order: a smiley, what troubles somebody, haste, and the service by its adjective.
PROSE = [
    (PAIVI, "skriver på svenska så slipper ni översätta :) Matti Korhonen har slutat, så stryk honom från våra användare.", [MATTI]),
    (
        ANNA,
        "Maria klagar på att hennes aviseringar hamnar i skräpposten, så hon ska ha en ny adress hos er: maria.o@nordbygg.example.",
        ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->email=maria.o@nordbygg.example"],
    ),
    (ANNA, "Vi har bestämt oss för en annan leverantör så jag vill säga upp avtalet med er så fort det bara går.", ["cancel_agreement"]),
    (ANNA, "Vi avslutar det integrerade så fort det går.", ["cancel_agreement service=integrated"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), PROSE)
def test_prose_beside_an_order_leaves_it(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


#: Finnish: a town before the newcomer, a day's full stop that ends its sentence, a name taken, 'our agreement'.
FINNISH = [
    (
        "Matti Korhonen siirtyy vaimonsa firmaan Raumalle ja hänen tilalleen tulee Laura Salo.\n\nPoistakaa siis Matti ja lisätkää Laura. "
        "Lauran osoite on laura.salo@turunsahko.example.",
        [MATTI, LAURA],
    ),
    (
        "Matti Korhonen lopettaa 27.11. ja Laura Salo aloittaa hänen tilallaan 30.11. Poistakaa siis Matin tunnus 27.11. ja lisätkää "
        "Laura käyttäjäksi 30.11. alkaen. Lauran osoite on laura.salo@turunsahko.example.",
        [f"{MATTI} requested_on=2026-11-27", f"{LAURA} requested_on=2026-11-30"],
    ),
    (
        "Matti Korhonen meni naimisiin ja otti vaimonsa nimen: hän on nyt Matti Saarela. Myös sähköpostiosoite on uusi, "
        "matti.saarela@turunsahko.example. Muuttakaa molemmat.",
        ["change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->name=Matti Saarela,email=matti.saarela@turunsahko.example"],
    ),
    (
        "Kirjanpitäjällä on oma järjestelmä jossa laskut tulee. Me ei enää tarvita tätä palvelua, joten irtisanotaan meidän sopimus.",
        ["cancel_agreement"],
    ),
]


@pytest.mark.parametrize(("text", "told"), FINNISH)
def test_finnish_prose_beside_an_order_leaves_it(text: str, told: list[str]) -> None:
    assert in_short(text, PAIVI) == told
