"""A removal behind which somebody else is named instead: the other goes where that is said, and nobody where it is only hinted at."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, PAIVI, in_short

KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
MARIA = "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
MATTI = "remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"
JAMES = "remove_user:James Osei/james.osei@northlight.example"

SAID = [
    (ANNA, "Ta bort Karl från kontot. Nej förlåt, nu skrev jag fel, det är Maria Öberg som ska bort. Karl ska vara kvar.", [MARIA]),
    (ANNA, "Ta bort Karl. Hoppsan, jag skrev fel, det är Maria Öberg som ska tas bort. Karl ska vara kvar.", [MARIA]),
    (ANNA, "Hej! Ta bort Karl från kontot. Nej förlåt, jag menade Maria! Karl ska vara kvar.", [MARIA]),
]


@pytest.mark.parametrize(("sender", "text", "told"), SAID)
def test_the_other_goes_where_it_is_said(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


HINTED = [
    (ANNA, "Ta bort Karl. Nej Maria.", KARL),
    (ANNA, "Ta bort Karl. Menade Maria.", KARL),
    (ANNA, "Ta bort Karl. Karl inte, utan Maria.", KARL),
    (EMILY, "Remove James. No Priya.", JAMES),
    (EMILY, "Remove James. Sorry, Priya Nair.", JAMES),
    (PAIVI, "Poistakaa Matti. Ei siis Matti vaan Liisa Laine.", MATTI),
    (PAIVI, "Poistakaa Matti. Ei Matti vaan Liisa.", MATTI),
    (PAIVI, "Poistakaa Matti. Matti ei, vaan Liisa.", MATTI),
    (PAIVI, "Poistakaa Matti. Ei kun Liisa Laine.", MATTI),
]


@pytest.mark.parametrize(("sender", "text", "order"), HINTED)
def test_nobody_goes_where_it_is_only_hinted_at(sender: tuple[str, str], text: str, order: str) -> None:
    assert in_short(text, sender) == [f"?{order}"]


#: Denying somebody else, calling a clerk by name and excusing oneself leave the removal as it is.
KEPT = [
    (ANNA, "Ta bort Karl. Inte Maria alltså.", KARL),
    (ANNA, "Ta bort Karl. Förlåt Linda!", KARL),
    (EMILY, "Remove James. Not Priya.", JAMES),
    (PAIVI, "Poistakaa Matti. Kiitos Liisa!", MATTI),
]


@pytest.mark.parametrize(("sender", "text", "order"), KEPT)
def test_denying_somebody_else_leaves_the_removal(sender: tuple[str, str], text: str, order: str) -> None:
    assert in_short(text, sender) == [order]


#: What is put right or kept is another's, and the removal stands.
OF_ANOTHER = [
    (
        "Ut: Maria Öberg.\nIn: Ylva Stråhle, ylva.strahle@nordbyg.example\n\nRÄTTELSE: två g i nordbygg => ylva.strahle@nordbygg.example",
        [MARIA, "add_user:Ylva Stråhle/ylva.strahle@nordbygg.example"],
    ),
    (
        "Ta bort Karl. Maria har bytt namn till Maria Ek. Hon behåller adressen tills vidare.",
        [KARL, "change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Ek"],
    ),
    (
        "Lägg upp Peter Falk, peter.falk@nordbygg.example.\n\nPS. Rättelse! Peters adress är p.falk@nordbygg.example, så använd den.",
        ["add_user:Peter Falk/p.falk@nordbygg.example"],
    ),
    ("Hur som helst, ta bort Karl.", [KARL]),
]


@pytest.mark.parametrize(("text", "told"), OF_ANOTHER)
def test_what_is_put_right_or_kept_of_another_leaves_the_order(text: str, told: list[str]) -> None:
    assert in_short(text, ANNA) == told


@pytest.mark.parametrize(
    "text",
    [
        "Ta bort Karl. Rättelse: maria.oberg@nordbygg.example.",
        "Ta bort Karl. Hans mejl behåller han tills vidare.",
        "Ta bort Karl. Maria har bytt namn till Maria Ek. Karl behåller adressen tills vidare.",
    ],
)
def test_what_is_put_right_or_kept_of_his_own_does_not(text: str) -> None:
    assert in_short(text, ANNA)[0] == f"?{KARL}"
