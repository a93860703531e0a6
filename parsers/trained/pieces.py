"""What the second reader sees of a mail: pieces of words and short runs of words, without names, addresses and digits.

Whoever is named is none of its business (that decide the rules): registered people become one word, other names another, so that what
was learnt from one company's mails holds for all.
"""

import re
from collections.abc import Iterator

from parsers.fold import fold
from parsers.reading import Known

#: So much of a text is looked at, in characters: an order stands in its first pages.
_MOST = 6_000
#: Pieces of words have so many letters (the blank before and behind a word counts), runs so many words.
_SHORTEST, _LONGEST, _RUN = 3, 5, 3

_ADDRESS, _DIGIT, _NAME = re.compile(r"\S+@\S+"), re.compile(r"\d"), re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]+")
_OPENS = re.compile(r"[.!?:\n]\s*$|^\s*$")
_TWICE = re.compile(r"\b(Kk|Nn)(?: \1\b)+")
_WORD = re.compile(r"[\w@]+|[?!]")
#: What stands for a registered person or company, and for any other name.
_REGISTERED, _OTHER = "Kk", "Nn"
#: From how many letters on a name's beginning tells it ('Korhosen' is Korhonen's).
_STEM = 4


def masked(subject: str, text: str, known: Known) -> str:
    """Subject and own words with a word each for addresses, digits, registered names and other names."""
    plain = _DIGIT.sub("0", _ADDRESS.sub("@", f"{subject}\n{text[:_MOST]}"))
    names = [user.name for company in known.companies for user in company.users] + [company.name for company in known.companies]
    words = [word for name in (*names, known.sender_name) for word in (name or "").split() if len(word) > 2]
    stems = {fold(word)[:_STEM] for word in words}

    def mask(found: re.Match[str]) -> str:
        if fold(found.group())[:_STEM] in stems:
            return _REGISTERED
        opens = _OPENS.search(plain[max(0, found.start() - 3) : found.start()]) is not None
        return found.group() if opens else _OTHER

    return _TWICE.sub(r"\1", _NAME.sub(mask, plain))


def of_words(text: str) -> Iterator[str]:
    """The pieces of a masked text's words: every run of letters within a word and the blanks around it."""
    for word in words(text):
        yield from of_word(word)


def words(text: str) -> list[str]:
    """The words of a masked text as ``of_word`` takes them."""
    return text.lower().split()


def of_word(word: str) -> Iterator[str]:
    """The pieces of one word."""
    padded = f" {word} "
    length = len(padded)
    for size in range(_SHORTEST, _LONGEST + 1):
        if size >= length:
            yield padded
            break
        for start in range(length - size + 1):
            yield padded[start : start + size]


def of_runs(text: str) -> Iterator[str]:
    """The words of a masked text, and the runs of two and three."""
    single: list[str] = _WORD.findall(text.lower())
    for size in range(1, _RUN + 1):
        yield from map(" ".join, zip(*(single[start:] for start in range(size)), strict=False))
