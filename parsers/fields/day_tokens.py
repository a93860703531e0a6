"""Which words of a language's day lexicon stand where in a text: tokens, and phrases matched forwards and backwards over them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import lru_cache

from parsers.lexicon.day_words import DayWords

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]|_")
_DIGIT = re.compile(r"[0-9]")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_WORD = re.compile(r"[^\W\d_]+")
#: Without their diacritics some words are others ('før', 'här', 'år'); only a word of so many letters beside them tells what is meant.
_OTHERWISE = frozenset({"for", "har", "ar", "a"})
_TELLING = 4

Phrase = tuple[str, ...]


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.replace("ø", "o").replace("æ", "ae"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _split(phrase: str) -> Phrase:
    return tuple(word for word in _TOKEN.findall(phrase.lower()) if word != ".")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's words, compiled: by field, by the first and by the last word of each phrase (the longest first)."""

    words: DayWords
    first: dict[str, dict[str, tuple[Phrase, ...]]]
    last: dict[str, dict[str, tuple[Phrase, ...]]]
    #: month, weekday, ordinal and number words: field → word → position (from 0)
    positions: dict[str, dict[str, int]]
    #: any of these in a text, or a digit, and it may name a day
    seeds: frozenset[str]
    #: the words with which a day can begin; every other token need not be looked at
    starters: frozenset[str]


_TABLES = ("months", "month_abbreviations", "weekdays", "weekdays_past", "weekday_abbreviations", "ordinals", "numbers")
#: The fields with which a day can begin.
_OPENERS = (
    "today", "tomorrow", "day_after_tomorrow", "yesterday", "day_before_yesterday", "next_week", "last_week", "next_month", "last_month",
    "next_year", "end_of", "start_of", "end_of_this_month", "end_of_next_month", "end_of_year", "month_turn", "year_turn",
    "half_year_turn", "weekend", "in_", "within", "ago_before", "coming", "next_one", "last_one", "past_before", "every", "this_month",
)  # fmt: skip
#: Those that mean nothing without the word behind them.
_ORDINARY = frozenset(
    {"in_", "within", "ago_before", "past_before", "coming", "next_one", "last_one", "every", "this_month", "end_of", "start_of"}
)


def _keyed(phrases: Iterable[Phrase], position: int) -> dict[str, tuple[Phrase, ...]]:
    by_word: dict[str, list[Phrase]] = {}
    for phrase in sorted(set(phrases), key=lambda each: (-len(each), each)):
        by_word.setdefault(phrase[position], []).append(phrase)
    return {word: tuple(each) for word, each in by_word.items()}


def _spellings(written: str) -> set[Phrase]:
    phrase = _split(written)
    told = any(len(word) >= _TELLING for word in phrase)
    return {phrase, tuple(_bare(word) if told or _bare(word) not in _OTHERWISE else word for word in phrase)}


@lru_cache(maxsize=16)
def vocabulary(words: DayWords) -> Vocabulary:
    """The compiled words of a language; made once."""
    first: dict[str, dict[str, tuple[Phrase, ...]]] = {}
    last: dict[str, dict[str, tuple[Phrase, ...]]] = {}
    positions: dict[str, dict[str, int]] = {}
    for each in fields(words):
        value = getattr(words, each.name)
        if each.name in _TABLES:
            positions[each.name] = {
                " ".join(phrase): index for index, line in enumerate(value) for written in line for phrase in _spellings(written)
            }
        elif isinstance(value, tuple):
            phrases = {phrase for written in value for phrase in _spellings(written) if phrase}
            first[each.name], last[each.name] = _keyed(phrases, 0), _keyed(phrases, -1)
    tables = {word for name in ("months", "weekdays", "weekdays_past") for word in positions[name]}
    shortened = {word.split(" ")[0] for word in positions["month_abbreviations"]}
    units = {word for name in ("days", "weeks", "months_span") for word in first[name]}
    openers = {phrase for name in _OPENERS for phrases in first[name].values() for phrase in phrases}
    told = {phrase for name in _OPENERS if name not in _ORDINARY for phrases in first[name].values() for phrase in phrases}
    abbreviated = {word for word in positions["weekday_abbreviations"] if len(word) > 2}
    seeds = tables | shortened | abbreviated | units | {max(phrase, key=len) for phrase in told}
    others = {word for name in ("month_abbreviations", "weekday_abbreviations", "ordinals", "numbers") for word in positions[name]}
    starters = tables | {phrase[0] for phrase in openers} | {word.split(" ")[0] for word in others}
    return Vocabulary(words, first, last, positions, frozenset(seeds), frozenset(starters))


class DayText:
    """A paragraph as tokens, and the questions a grammar asks of them. Token positions are indexes into ``tokens``."""

    __slots__ = ("ends", "language", "starts", "text", "tokens")

    def __init__(self, text: str, language: Vocabulary, start: int, end: int) -> None:
        self.text = text
        self.language = language
        places = [match.span() for match in _TOKEN.finditer(text, start, end)]
        self.starts = [start for start, _ in places]
        self.ends = [end for _, end in places]
        self.tokens = [text[start:end].lower().replace("’", "'") for start, end in places]

    def may_begin(self, index: int) -> bool:
        """Whether a day can begin with this token."""
        token = self.tokens[index]
        return token.isdecimal() or token in self.language.starters

    def token(self, index: int) -> str:
        """The token in lower case, or an empty string beyond the text."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else ""

    def ahead(self, field: str, index: int) -> int | None:
        """Behind the longest phrase of ``field`` that begins at ``index``, or None."""
        if not 0 <= index < len(self.tokens):
            return None
        for phrase in self.language.first[field].get(self.tokens[index], ()):
            position = index
            for word in phrase:
                if position > index and self.token(position) == ".":
                    position += 1
                if self.token(position) != word:
                    break
                position += 1
            else:
                if self.token(position) == "." and len(phrase[-1]) == 1 and len(phrase) > 1:
                    position += 1  # the last full stop of 'fr.o.m.'
                return position
        return None

    def behind(self, field: str, index: int) -> int | None:
        """Where the longest phrase of ``field`` that ends right before ``index`` begins, or None."""
        stop = index - 1 if self.token(index - 1) == "." else index
        for phrase in self.language.last[field].get(self.token(stop - 1), ()) if stop > 0 else ():
            position = stop
            for word in reversed(phrase):
                if position < stop and self.token(position - 1) == ".":
                    position -= 1
                if position < 1 or self.token(position - 1) != word:
                    break
                position -= 1
            else:
                return position
        return None

    def position_of(self, field: str, index: int) -> int | None:
        """Which entry of a table field (months, weekdays …) the token is, from 0, or None."""
        return self.language.positions[field].get(self.token(index))

    def adjacent(self, index: int) -> bool:
        """Whether nothing stands between the token and the one before it."""
        return 0 < index < len(self.tokens) and self.ends[index - 1] == self.starts[index]

    def index_from(self, offset: int, index: int) -> int:
        """The first token at or behind ``index`` that begins at ``offset`` or later."""
        while index < len(self.tokens) and self.starts[index] < offset:
            index += 1
        return index


def telling_paragraphs(text: str, language: Vocabulary) -> Iterator[DayText]:
    """The paragraphs that hold a digit or any word that a day is made of; nothing else need be looked at."""
    start = 0
    while start < len(text):
        blank = _BLANK_LINE.search(text, start)
        end = blank.start() if blank else len(text)
        paragraph = text[start:end]
        if _DIGIT.search(paragraph) or not language.seeds.isdisjoint(_WORD.findall(paragraph.lower())):
            yield DayText(text, language, start, end)
        start = blank.end() if blank else len(text)
