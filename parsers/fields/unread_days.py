"""What is written like a date and is none that can be read: 'den 31/11', 'from 13/13', 'on 26-12-27', '31.11.2026', 'slet ham 5.12'.

Whoever writes it wants a day; done at once would be done on the wrong one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.fields.day_tokens import telling_paragraphs, vocabulary
from parsers.lexicon.day_words import DayWords

#: Two numbers with a slash, or three with any of the signs; a clock, an amount or half a thing is not written so.
_SHAPE = re.compile(r"(?<![\w./,-])(?:[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4})(?![\w/-]|[.,][0-9])")
#: With its year it needs no word before it.
_YEAR = re.compile(r"\b20[0-9]{2}\b")
#: A day and a month with one dot, behind a word and at the end of what is said: it may be a date, and may be something else.
_AT_THE_END = re.compile(r"(?<=[^\W\d_] )(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])(?=[ \t]*(?:[,;!?)]?[ \t]*$|[,;)]))", re.MULTILINE)
_BEFORE = ("on", "from_day", "until_day", "latest", "before", "after", "last_day", "articles")
#: So many characters at most of the word before are looked at.
_WORD = 20
_AROUND_THE_CLOCK = frozenset({"24/7", "7/24"})


@dataclass(frozen=True, slots=True)
class UnreadDay:
    """Where it stands."""

    start: int
    end: int


def find(text: str, words: DayWords) -> Iterator[UnreadDay]:
    """Every such writing, without a year only behind a word of time; who asks leaves out what other fields have read. Never raises."""
    for match in _AT_THE_END.finditer(text):
        if text[max(0, match.start() - _WORD) : match.start()].split()[-1].lower() not in words.no_day:
            yield UnreadDay(match.start(), match.end())
    if not _SHAPE.search(text):
        return
    for tokens in telling_paragraphs(text, vocabulary(words)):
        for match in _SHAPE.finditer(text, tokens.starts[0], tokens.ends[-1]) if tokens.tokens else ():
            index = bisect_left(tokens.starts, match.start())
            told = _YEAR.search(match.group()) or any(tokens.behind(field, index) is not None for field in _BEFORE)
            if told and match.group() not in _AROUND_THE_CLOCK:
                yield UnreadDay(match.start(), match.end())
