"""The second reader: what it sees of a mail, how its weights are read and used, and where it may differ from the rules."""

import sys

import pytest

from parsers import second_reading
from parsers.reading import Kind, Known, KnownCompany, KnownUser
from parsers.trained.pieces import masked, of_runs, of_words
from parsers.trained.reader import chances, learnt, parse
from tests.second_reader import Example, main, told
from tests.unit.reading_in_short import EMILY, in_short

NORDBYGG = Known(
    "anna@nordbygg.example", "Anna Svensson", (KnownCompany("SE5593371890", "Nordbygg AB", (KnownUser("Karl Lind", "k@x.example"),)),)
)


def test_names_addresses_and_digits_are_masked() -> None:
    text = "Hej! Lägg till Petra Ek, petra@nordbygg.example, 070-123 45 67. Karls konto hos Nordbygg ska bort."
    assert masked("Ny användare", text, NORDBYGG) == "Ny användare\nHej! Lägg till Nn, @ 000-000 00 00. Kk konto hos Kk ska bort."


def test_a_word_is_cut_into_its_pieces_and_a_text_into_its_runs() -> None:
    assert list(of_words("Abo")) == [" ab", "abo", "bo ", " abo", "abo ", " abo "]
    assert list(of_words("a")) == [" a "]
    assert list(of_runs("Ta bort @?")) == ["ta", "bort", "@", "?", "ta bort", "bort @", "@ ?", "ta bort @", "bort @ ?"]


SMALL = parse(["add_user\tquestion", "-1000\t500", "[words]", " a \t2000\t3000\t-1000", "[runs]", "a\t1000\t0\t2000"])


def test_the_weights_of_the_pieces_that_stand_there_are_added() -> None:
    assert SMALL.kinds == (Kind.ADD_USER, Kind.QUESTION)
    assert SMALL.bias == (-1.0, 0.5)
    assert chances("a", SMALL) == pytest.approx({Kind.ADD_USER: 1 / (1 + 2.718281828**-2), Kind.QUESTION: 1 / (1 + 2.718281828**-1.5)})
    assert chances("", SMALL)[Kind.QUESTION] == pytest.approx(1 / (1 + 2.718281828**-0.5))


def test_only_words_that_people_write_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parsers.trained.reader._REMEMBERED", 2)
    weights = parse(["add_user", "0", "[words]", " a \t1000\t1000", "[runs]"])
    for word in ("a", "b", "x" * 1_000, "c"):
        assert weights.of_word(word) == ((0,) if word == "a" else ())
    assert set(weights._cut) == {"c"}


@pytest.mark.parametrize("lines", [["walk_the_dog", "0"], ["add_user", "much"], ["add_user", "0", "[words]", "a\tb"]])
def test_a_file_that_is_none_is_refused(lines: list[str]) -> None:
    with pytest.raises(ValueError, match=r"not a valid|invalid literal"):
        parse(lines)


def test_the_weights_of_the_product_know_every_kind() -> None:
    assert set(learnt().kinds) == set(Kind)
    assert all(len(pieces) > 1_000 for pieces in learnt().pieces.values())


@pytest.fixture
def likely(monkeypatch: pytest.MonkeyPatch) -> dict[Kind, float]:
    """What the second reader finds, whatever stands there."""
    found = dict.fromkeys(Kind, 0.0)
    monkeypatch.setattr(second_reading, "chances", lambda _text: found)
    return found


UNREAD = "Kindly wave Rhys Tanner through to our users, rhys@northlight.example."


def test_what_no_rule_reads_is_an_order_where_the_second_reader_is_sure(likely: dict[Kind, float]) -> None:
    assert not any(each.startswith("add_user") for each in in_short(UNREAD, EMILY))
    likely[Kind.ADD_USER] = 0.95
    assert [each for each in in_short(UNREAD, EMILY) if each.startswith("add_user") and "rhys@northlight.example" in each]


@pytest.mark.parametrize("chance", [0.2, 0.5])
def test_it_is_none_where_it_is_not_sure(likely: dict[Kind, float], chance: float) -> None:
    likely[Kind.ADD_USER] = chance
    assert not any(each.startswith("add_user") for each in in_short(UNREAD, EMILY))


def test_it_is_none_where_another_kind_is_likely_too(likely: dict[Kind, float]) -> None:
    likely.update({Kind.ADD_USER: 0.95, Kind.QUESTION: 0.5})
    assert not any(each.startswith("add_user") for each in in_short(UNREAD, EMILY))


@pytest.mark.parametrize(
    "text",
    [
        "We will not wave Rhys Tanner through to our users, rhys@northlight.example.",
        "If the board agrees we wave Rhys Tanner through to our users, rhys@northlight.example.",
        "How do I wave Rhys Tanner through to our users, rhys@northlight.example?",
        "We are thinking of waving Rhys Tanner through to our users, rhys@northlight.example.",
    ],
)
def test_however_sure_it_is_what_is_denied_supposed_or_asked_is_no_order(likely: dict[Kind, float], text: str) -> None:
    likely[Kind.ADD_USER] = 0.99
    assert not any(each.startswith("add_user") for each in in_short(text, EMILY))


def test_an_order_that_it_finds_most_unlikely_goes_to_staff(likely: dict[Kind, float]) -> None:
    likely[Kind.REMOVE_USER] = 0.2
    text = "Please remove Priya Nair.\n" + "We had a fine summer here in the north, with sun on the lake and much to do. " * 2
    assert in_short(text, EMILY) == ["remove_user:Priya Nair/priya.nair@northlight.example"]
    likely[Kind.REMOVE_USER] = 0.001
    assert all(each.startswith("?") for each in in_short(text, EMILY))
    assert in_short("Please remove Priya Nair.", EMILY) == ["remove_user:Priya Nair/priya.nair@northlight.example"]


def test_without_the_library_it_says_in_one_line_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.linear_model", None)
    monkeypatch.setattr(sys, "argv", ["make second-reader"])
    assert main() == 1
    assert "scikit-learn is not installed" in capsys.readouterr().err


def test_the_table_counts_what_is_found_missed_and_objected_to() -> None:
    right, wrong = Example("h1-a", "", frozenset({Kind.ADD_USER})), Example("h1-b", "", frozenset())
    never = dict.fromkeys(Kind, 0.0)
    lines = told([right, right, wrong], [{**never, Kind.ADD_USER: 0.85}, never, {**never, Kind.ADD_USER: 0.95}]).splitlines()
    counts = next(line for line in lines if line.startswith("add_user")).split("%")
    assert [each.split()[-1] for each in counts[:3]] == ["50.0", "50.0", "0.0"]
    assert counts[3].split() == ["1", "1", "1", "50.0"]
