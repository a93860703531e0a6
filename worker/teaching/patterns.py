"""PURE: what a mail's references, links, numbers, days and words look like, and how its text and names are taken apart."""

import re
from collections.abc import Iterable

from parsers.companies import LEGAL_FORMS
from parsers.fold import fold

REFERENCE = re.compile(r"\bK-[0-9A-Z]{4,12}\b")
URL = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]{1,2000}", re.IGNORECASE)
DOMAIN = re.compile(r"(?<![\w@.-])(?:[\w-]+\.)+(?:se|no|dk|fi|com|net|org|nu|eu|io|biz|info|example|test)(?![\w-])", re.IGNORECASE)
LONG = re.compile(r"(?<![\w.,-])\+?[0-9](?:[ \u00a0-]?[0-9]){4,24}(?![\w-])")
DAY = re.compile(r"(?:19|20)[0-9]{2}[-/. ]?[01]?[0-9][-/. ]?[0-3]?[0-9]|[0-3]?[0-9][-/. ][01]?[0-9][-/. ](?:19|20)[0-9]{2}")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
BEGINS = re.compile(r"(?:^|[\n|>]|[.!?:]\s)[\s>\"'“”«(–*•-]*\Z")


def plain(name: str) -> str:
    """A name as the first part of an address is made of it."""
    return fold(name).replace(" ", ".")


def without_form(name: str) -> str:
    """A company's name without its legal form."""
    words = name.split()
    while len(words) > 1 and fold(words[-1]).strip(".") in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def split(text: str, spans: Iterable[tuple[int, int, str]]) -> list[tuple[bool, str]]:
    """The text in pieces: what was replaced (True), and what stands between."""
    pieces: list[tuple[bool, str]] = []
    place = 0
    for start, end, other in sorted(spans):
        if start < place:
            continue
        if start > place:
            pieces.append((False, text[place:start]))
        pieces.append((True, other))
        place = end
    if place < len(text):
        pieces.append((False, text[place:]))
    return pieces
