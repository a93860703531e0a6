"""A row under a label or an order that tells something else of a user is none of those to be removed or added."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, in_short

KARL, MARIA = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
CHANGED = "change_user:Maria Öberg/maria.oberg@nordbygg.example ->"


@pytest.mark.parametrize(
    ("row", "own"),
    [
        ("- Maria Öberg har fått nytt nummer 0500-17 40 95", [f"{CHANGED}phone=+46500174095"]),
        ("- Maria Öberg byter mejl till maria@nordbygg.example", [f"{CHANGED}email=maria@nordbygg.example"]),
        ("Maria Öberg heter numera Maria Holm", [f"{CHANGED}name=Maria Holm"]),
        ("Maria Öberg: nytt nummer 0500-17 40 95", [f"{CHANGED}phone=+46500174095"]),
        ("- Maria Öberg ska vara kvar", []),
        ("- Maria Öberg jobbar på som vanligt", []),
        ("- Maria Öberg tar över hans fakturor", []),
        ("- kontakta Maria Öberg vid frågor", []),
    ],
)
def test_the_label_before_names_nobody_in_a_row_of_its_own(row: str, own: list[str]) -> None:
    dash = "- " if row.startswith("- ") else ""
    assert in_short(f"{dash}Bort: Karl Lindqvist\n{row}", ANNA) == [KARL, *own]


@pytest.mark.parametrize("rows", ["Bort:\n- Karl Lindqvist\n- Maria Öberg", "Bort: Karl Lindqvist\nMaria Öberg"])
def test_rows_of_names_go_on_with_the_label(rows: str) -> None:
    assert in_short(rows, ANNA) == [KARL, MARIA]


@pytest.mark.parametrize("row", ["Maria Öberg ska vara kvar", "Maria Öberg behöver nytt lösenord"])
def test_the_order_above_is_not_for_a_user_who_stays(row: str) -> None:
    assert MARIA not in in_short(f"Ta bort:\n- Karl Lindqvist\n- {row}", ANNA)


def test_a_change_beside_a_newcomer_and_in_english() -> None:
    text = "- ny: Bo Ek, bo@nordbygg.example\n- Maria Öberg har fått nytt nummer 0500-17 40 95"
    assert in_short(text, ANNA) == ["add_user:Bo Ek/bo@nordbygg.example", f"{CHANGED}phone=+46500174095"]
    assert in_short("Out: James Osei\nPriya Nair needs a new password", EMILY)[0] == "remove_user:James Osei/james.osei@northlight.example"
    assert not [line for line in in_short("Out: James Osei\nPriya Nair stays", EMILY) if "Priya" in line]


@pytest.mark.parametrize("row", ["- kontakta Maria Öberg vid frågor", "- Tove Ask (efterträds av Maria Öberg)"])
def test_words_that_nobody_knows_before_a_user_leave_the_list_to_staff(row: str) -> None:
    assert [line for line in in_short(f"Ta bort:\n- Karl Lindqvist\n{row}", ANNA) if not line.startswith("?")] == []


@pytest.mark.parametrize(
    "rows",
    [
        "- användaren Karl Lindqvist\n- vår ekonom Maria Öberg",
        "1. Karl Lindqvist, slutade i maj\n2. Maria Öberg, går i pension",
        "- Karl Lindqvist och Maria Öberg",
        "- Karl Lindqvist (gick i pension)\n- Maria Öberg",
    ],
)
def test_words_of_the_users_themselves_do_not(rows: str) -> None:
    assert in_short(f"Ta bort:\n{rows}", ANNA) == [KARL, MARIA]
