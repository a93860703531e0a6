"""Where sentences end, what a token is, and how words are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.fold import fold
from parsers.tokens import Atom, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hej! Ta bort Karl. Tack", ["Hej!", "Ta bort Karl.", "Tack"]),
        ("Org.nr 559337-1890 gäller. Tack", ["Org.nr 559337-1890 gäller.", "Tack"]),
        ("Fråga J. Osei. Tack", ["Fråga J. Osei.", "Tack"]),
        ("Ta bort:\n- Karl\n- Maria", ["Ta bort:", "Karl", "Maria"]),
        ("den här raden är så lång att klienten har brutit den mitt i en\nmening som fortsätter här.", None),
        ("Karl; Maria", ["Karl;", "Maria"]),
    ],
)
def test_sentences_end_where_the_writer_ends_them(text: str, expected: list[str] | None) -> None:
    found = [sentence.text for sentence in sentences(text)]
    assert found == expected if expected is not None else len(found) == 1


def test_an_atom_stays_whole() -> None:
    text = "Mejla anna@firma.example. Tack"
    found = sentences(text, [Atom(6, 24, "address")])
    assert [sentence.text for sentence in found] == ["Mejla anna@firma.example.", "Tack"]
    assert [token.atom for token in found[0].tokens if token.atom] == ["address"]


def test_rows_and_questions_are_told() -> None:
    rows = sentences("Namn | E-post\nKan ni?\n1. Karl")
    assert [sentence.row for sentence in rows] == [True, False, True]
    assert [sentence.asks for sentence in rows] == [False, True, False]


def test_no_sentence_grows_without_end() -> None:
    assert max(len(sentence.tokens) for sentence in sentences("ord " * 5000)) <= 250


@given(st.text(max_size=400))
def test_every_token_stands_in_the_text(text: str) -> None:
    for sentence in sentences(text):
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text


@pytest.mark.parametrize(
    ("one", "other"),
    [("Lägg", "lagg"), ("SØREN", "soren"), ("faa", "få"), ("ｎｏｔ", "not"), ("nоt", "not"), ("don´t", "don't"), ("donʼt", "don't")],
)
def test_words_that_are_compared_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_rows_of_a_table_are_never_joined() -> None:
    row = "Karl Lindqvist | karl.lindqvist@nordbygg.example | Ta bort"
    assert [each.text for each in sentences(f"{row}\n{row}")] == [row, row]


def test_a_label_begins_a_line_of_its_own() -> None:
    assert [each.text for each in sentences("bort: Karl\nnamn: Lisa")] == ["bort: Karl", "namn: Lisa"]


def test_a_word_for_a_number_does_not_end_the_sentence_before_its_digits() -> None:
    assert len(sentences("Opret Dennis Holt hos Aarhus Tømrer ApS, CVR-nr. 34930848.")) == 1
    assert len(sentences("Vi skifter CVR-nr. Det nye kommer.")) == 2
