"""Days: how five languages say them, seen from Wednesday 25 November 2026, and how they stand to what is asked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.fields.days import DayMention, Relation, find
from parsers.lexicon.da import days as da
from parsers.lexicon.day_words import DayWords
from parsers.lexicon.en import days as en
from parsers.lexicon.fi import days as fi
from parsers.lexicon.nb import days as nb
from parsers.lexicon.sv import days as sv
from tests.unit.said_days import NONE, SAID

WORDS: dict[str, DayWords] = {"sv": sv.WORDS, "en": en.WORDS, "nb": nb.WORDS, "da": da.WORDS, "fi": fi.WORDS}
TODAY = date(2026, 11, 25)


def _rows() -> list[tuple[str, str, str, str, str, bool]]:
    rows = []
    for language, lines in SAID.items():
        for line in lines.strip().splitlines():
            text, day, relation, past = (*(part.strip() for part in line.split(" | ")), "", "")[:4]
            written = text.partition("[")[2].partition("]")[0] or text
            rows.append((language, text.replace("[", "").replace("]", ""), written, day, relation or "on", past == "past"))
    return rows


@pytest.mark.parametrize(("language", "text", "written", "day", "relation", "past"), _rows())
def test_a_day_is_read(language: str, text: str, written: str, day: str, relation: str, past: bool) -> None:
    (mention,) = find(text, WORDS[language], TODAY)
    assert mention == DayMention(
        text.index(written), text.index(written) + len(written), written, date.fromisoformat(day), Relation(relation), past
    )


@pytest.mark.parametrize(
    ("language", "text"), [(each, text) for each in NONE for line in NONE[each].splitlines() for text in line.split(" | ")]
)
def test_no_day_is_made_up(language: str, text: str) -> None:
    assert find(text.strip(), WORDS[language], TODAY) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Olen lomalla 16.-29.11.2026 enkä lue"),
        ("sv", "16-29 november"),
        ("sv", "den 16 till den 29 november"),
        ("sv", "16/11 - 29/11"),
        ("nb", "16.11.–29.11.2026"),
        ("en", "from 16 to 29 November"),
        ("da", "fra den 16. til den 29. november"),
    ],
)
def test_a_range_is_two_days(language: str, text: str) -> None:
    found = find(text, WORDS[language], TODAY)
    assert [(mention.day, mention.relation) for mention in found] == [
        (date(2026, 11, 16), Relation.FROM),
        (date(2026, 11, 29), Relation.UNTIL),
    ]


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("1 januari", date(2026, 12, 31), date(2027, 1, 1)),
        ("1 januari", date(2027, 1, 1), date(2027, 1, 1)),
        ("30 december", date(2027, 1, 2), date(2026, 12, 30)),
        ("från 30 september", date(2026, 11, 25), date(2026, 9, 30)),
        ("från 1 september", date(2026, 11, 25), date(2027, 9, 1)),
        ("den 1 september", date(2026, 11, 25), date(2026, 9, 1)),
        ("29 februari", date(2026, 11, 25), date(2028, 2, 29)),
        ("måndagen den 30 november", date(2027, 1, 10), date(2026, 11, 30)),
        ("på fredag", date(2026, 11, 27), date(2026, 12, 4)),
        ("i fredags", date(2026, 11, 27), date(2026, 11, 20)),
        ("den 30:e", date(2027, 2, 10), date(2027, 3, 30)),
        ("om en månad", date(2027, 1, 31), date(2027, 2, 28)),
        ("sista februari", date(2027, 11, 25), date(2028, 2, 29)),
        ("imorgon", date(9999, 12, 31), date(9999, 12, 31)),
        ("igår", date(1, 1, 1), date(1, 1, 1)),
    ],
)
def test_the_year_that_is_meant(text: str, today: date, day: date) -> None:
    assert [mention.day for mention in find(text, sv.WORDS, today)] == [day]


def test_two_days_in_a_sentence_keep_their_relations() -> None:
    found = find("Ta bort Karl efter den 30 november och lägg till Eva från och med den 1 december.", sv.WORDS, TODAY)
    assert [(mention.day, mention.relation) for mention in found] == [
        (date(2026, 12, 1), Relation.FROM),
        (date(2026, 12, 1), Relation.FROM),
    ]


def test_a_blank_line_parts_a_relation_from_a_day() -> None:
    (mention,) = find("Hälsa från\n\n30 november", sv.WORDS, TODAY)
    assert mention.relation is Relation.ON


@pytest.mark.parametrize("language", sorted(WORDS))
def test_a_lexicon_fills_every_table(language: str) -> None:
    words = WORDS[language]
    assert len(words.months) == len(words.month_abbreviations) == 12
    assert len(words.weekdays) == len(words.weekday_abbreviations) == 7
    assert len(words.weekdays_past) in (0, 7)
    assert len(words.numbers) >= 12


WORDS_AND_SIGNS = st.sampled_from(
    (
        *("den", "the", "1", "30", "31", "0", "99", "2026", ".", "/", "-", "–", ":", ",", "10000000000000", "\n", "\n\n", " ", "¹"),
        *(
            "november",
            "joulukuuta",
            "May",
            "5th",
            "från",
            "och",
            "med",
            "fr.o.m.",
            "t.o.m.",
            "to",
            "senast",
            "sista",
            "slutet",
            "av",
            "i",
            "om",
        ),
        *(
            "två",
            "veckor",
            "fredag",
            "perjantaina",
            "next",
            "last",
            "Friday",
            "månadsskiftet",
            "årsskiftet",
            "2026/2027",
            "alkaen",
            "loppuun",
        ),
        *("e", "st", "kl", "year", "end", "of", "month", "in", "a"),
    )
)


@given(
    st.one_of(
        st.lists(WORDS_AND_SIGNS, max_size=16).map(" ".join), st.lists(WORDS_AND_SIGNS, max_size=16).map("".join), st.text(max_size=50)
    ),
    st.sampled_from(sorted(WORDS)),
    st.dates(),
)
def test_any_text_on_any_day_gives_mentions_in_order_that_stand_in_it(text: str, language: str, today: date) -> None:
    end = 0
    for mention in find(text, WORDS[language], today):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.written
        end = mention.end
