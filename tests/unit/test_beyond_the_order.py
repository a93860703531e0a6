"""Who is named beside an order and is none of those to whom it is done: told, greeted, called, or as before."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, in_short

KARL = ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]
JAMES = ["remove_user:James Osei/james.osei@northlight.example"]


@pytest.mark.parametrize(
    "text",
    [
        "Ta bort Karl och be Maria logga in på nytt.",
        "Ta bort Karl och ring Maria.",
        "Ta bort Karl och kontakta Maria vid frågor.",
        "Ta bort Karl och återkoppla till Maria.",
        "Ta bort Karl och meddela Maria.",
        "Ta bort Karl, hälsar Maria.",
        "Ta bort Karl så att Maria kan ta över.",
    ],
)
def test_who_is_only_to_be_told_stays(text: str) -> None:
    assert in_short(text, ANNA) == KARL


@pytest.mark.parametrize(
    "text",
    [
        "Remove James and ask Priya to log in again.",
        "Remove James and call Priya.",
        "Remove James and tell Priya.",
        "Remove James and move his invoices to Priya.",
    ],
)
def test_the_same_in_english(text: str) -> None:
    assert in_short(text, EMILY) == JAMES


def test_both_go_where_both_are_named() -> None:
    assert len(in_short("Ta bort Karl och Maria.", ANNA)) == 2


def test_the_senders_own_number_is_not_a_colleagues() -> None:
    (told,) = in_short("Mitt nya nummer är 070-123 45 67, Karls är oförändrat.", ANNA)
    assert told == "change_user:Anna Svensson/anna.svensson@nordbygg.example ->phone=+46701234567"


@pytest.mark.parametrize(
    "text", ["Ny: Bo Ek, bo.ek@nordbygg.example\nSlutat: Karl Lindqvist", "Slutat: Karl Lindqvist\nNy: Bo Ek, bo.ek@nordbygg.example"]
)
def test_who_left_stands_beside_who_is_new(text: str) -> None:
    assert sorted(in_short(text, ANNA)) == ["add_user:Bo Ek/bo.ek@nordbygg.example", *KARL]


def test_who_left_alone_is_news() -> None:
    assert not [told for told in in_short("Slutat: Karl Lindqvist\nKvar: Maria Öberg", ANNA) if told.startswith("remove_user")]
