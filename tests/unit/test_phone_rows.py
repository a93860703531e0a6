"""New telephone numbers in lines of their own, a user and a number each, above or below what asks for the change."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, PAIVI, in_short

SARA = ("sara@ekologen.example", "Sara Ek")
LINES = "Jonas Ek: 070-174 06 81\nSara Ek: 070-174 06 82"
BOTH = [
    "change_user:Jonas Ek/jonas@ekologen.example ->phone=+46701740681",
    "change_user:Sara Ek/sara@ekologen.example ->phone=+46701740682",
]


@pytest.mark.parametrize(
    "text",
    [
        "Vi har bytt operatör och fått nya nummer båda två, dessvarre gick det inte att ta med de gamla.\n\n" + LINES + "\n\nÄndra gärna.",
        "Vi har fått nya nummer. Kan ni ändra?\n" + LINES,
        "Här kommer våra nya telefonnummer, uppdatera gärna.\n" + LINES,
        LINES + "\n\nUppdatera gärna våra telefonnummer enligt ovan.",
        LINES.replace("Sara Ek", "Sara Ek (jag)") + "\n\nVar vänliga och ändra hos er.",
    ],
)
def test_each_line_is_a_change(text: str) -> None:
    assert in_short(text, SARA) == BOTH


def test_lines_below_news_of_two() -> None:
    told = in_short("Karl och Maria har fått nya mobilnummer:\nKarl: 070-174 06 81\nMaria: 070-174 06 82\nKan ni ändra?", ANNA)
    assert [each.partition("->")[2] for each in told] == ["phone=+46701740681", "phone=+46701740682"]
    told = in_short("New numbers, please update them:\nJames: +46 70 174 06 81\nPriya: +46 70 174 06 82", EMILY)
    assert [each.partition("->")[2] for each in told] == ["phone=+46701740681", "phone=+46701740682"]
    told = in_short("Uudet numerot, päivittäkää kiitos:\nMatti: 040 123 4567\nPäivi: 040 123 4568", PAIVI)
    assert [each.partition("->")[2] for each in told] == ["phone=+358401234567", "phone=+358401234568"]


def test_whom_the_order_names_alone_is_changed() -> None:
    assert in_short("Ändra Jonas nummer.\n\n" + LINES, SARA) == BOTH[:1]


def test_numbers_to_call_are_none_to_change() -> None:
    text = "Ring oss gärna:\n" + LINES + "\n\nKan ni ändra min mejl till sara.ek@ekologen.example?"
    assert [each.partition("->")[2] for each in in_short(text, SARA)] == ["email=sara.ek@ekologen.example"]
