"""What kind of number a number is, by the words that stand beside it, in any of the languages.

A mail gives its numbers under labels of other languages too (a Swedish signature in an English mail), so all are looked for at once.
Every look is at a few characters before or behind, so that a text is read in linear time.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from parsers.lexicon.languages import LEXICONS

_LABELS = tuple(each.labels for each in LEXICONS.values())

#: How far before a number its label may begin.
_WINDOW = 56
#: What may stand between a label and its number: a few words of the same sentence, no other number.
_LOOSE_GAP = re.compile(r"[^0-9!?;\n]{0,30}\Z|[\s:|.#]{0,12}\Z")
#: The label is right before the number: punctuation, and at most one short word ('är', 'is', 'on').
_CLOSE_GAP = re.compile(r"[\s:.,#=|()\[\]–*_-]{0,8}(?:[^\W\d_]{1,5}[\s:]{1,3}){0,2}[A-Z]{0,2}[\s:(-]{0,2}\Z")
#: A sentence ended between label and number.
_SENTENCE_END = re.compile(r"[^\W\d_]{4,30}\.\s{1,4}[^\W\d_a-zåäöæø]")


@dataclass(frozen=True, slots=True)
class Label:
    """A label found before a number."""

    #: ``DK`` or ``FI`` where only that country uses the word
    country: str | None
    #: nothing but punctuation and a short word between
    close: bool
    #: where the label ends in the text
    end: int


def _phrase(words: str) -> str:
    ending = r"[^\W\d_]{0,14}" if words.endswith("*") else ""
    return r"[\s.\-]{0,3}".join(re.escape(word) for word in words.rstrip("*").split()) + ending


def alternatives(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first, with the spaces and stars of the lexicon's notation."""
    return "|".join(_phrase(words) for words in sorted(set(phrases), key=lambda words: (-len(words), words)))


def _all(attribute: str) -> str:
    return alternatives(phrase for words in _LABELS for phrase in getattr(words, attribute))


def _national() -> Iterable[str]:
    """One named group a country whose labels no other country uses."""
    countries = sorted({words.registration_of for words in _LABELS if words.registration_of})
    for country in countries:
        labels = (phrase for words in _LABELS if words.registration_of == country for phrase in words.registration)
        yield f"(?P<{country}>{alternatives(labels)})"


def _international() -> Iterable[str]:
    """The labels that no country has for itself."""
    return (phrase for words in _LABELS if not words.registration_of for phrase in words.registration)


_REGISTRATION = re.compile(
    rf"(?<!\w)(?:{'|'.join((*_national(), alternatives(_international())))})"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_NUMBER_WORD = rf"(?:[\s.\-]{{0,2}}(?:{_all('number_words')}))?[\s.:#()\-]{{0,5}}\Z"
_OTHER = re.compile(rf"(?<!\w)(?:{_all('other_numbers')}){_NUMBER_WORD}", re.IGNORECASE)
_TELEPHONE = re.compile(rf"(?<!\w)(?:{_all('telephone')})(?:[\s.:]{{1,3}}[^\W\d_]{{1,5}}){{0,3}}{_NUMBER_WORD}", re.IGNORECASE)
_ANY_NUMBER = re.compile(rf"[^\W\d_]{{2}}(?:{_all('number_words')})[\s.:#]{{0,4}}\Z", re.IGNORECASE)
_COMPANY_FORM = re.compile(rf"(?<!\w)(?:{_all('company_forms')})[\s,.(:|–-]{{1,4}}\Z")
_AMOUNT = re.compile(rf"(?:[,.]\d\d)?[\s:]{{0,2}}(?:[€$£%]|(?:{_all('amounts')})(?!\w)|,-|:-)", re.IGNORECASE)
_ENDS_LABEL = tuple(
    re.compile(rf"(?<!\w)(?:{_all(which)})(?:[\s.\-]{{0,2}}(?:{_all('number_words')}))?\Z", re.IGNORECASE)
    for which in ("registration", "telephone", "case")
)
_DAY_LABELS = tuple(re.compile(_all(which), re.IGNORECASE) for which in ("first_day", "last_day", "some_day"))
#: Court case labels, wherever the caller looks for them.
CASE_LABELS = _all("case")
#: The word 'number' in any language.
NUMBER_WORDS = _all("number_words")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def _window(text: str, start: int, since: int = 0) -> str:
    """The few characters before ``start``; empty where no word stands among them."""
    window = text[max(since, start - _WINDOW, 0) : start]
    return window if _LETTERS.search(window) else ""


class DayLabel(StrEnum):
    """What a day is told for, by its label in a list or table."""

    #: somebody begins
    FIRST = "first"
    #: somebody goes
    LAST = "last"
    #: it is not told what for
    SOME = "some"


def day_label(text: str) -> DayLabel | None:
    """What the label of a day tells ('Start date', 'Sista dag:'), where ``text`` is nothing else; None where it is none."""
    words = text.strip(" \t\n.:=*_-–—()|")
    return next((kind for kind, pattern in zip(DayLabel, _DAY_LABELS, strict=True) if pattern.fullmatch(words)), None)


def registrations_in(text: str) -> list[tuple[int, int]]:
    """(start, end) of every label of a registration number in a text."""
    return [match.span() for match in _REGISTRATION.finditer(text)]


def labels_number(text: str, start: int, end: int) -> bool:
    """Whether the word for 'number' from ``start`` to ``end`` ends the label of a company's, a telephone's or a court's number."""
    label = text[max(0, start - _WINDOW) : end]
    return any(pattern.search(label) for pattern in _ENDS_LABEL)


def registration_before(text: str, start: int) -> Label | None:
    """The registration number's label that belongs to the number at ``start``, or None."""
    window = _window(text, start)
    last: re.Match[str] | None = None
    for last in _REGISTRATION.finditer(window):  # noqa: B007 - the last one is wanted
        pass
    if last is None:
        return None
    gap = window[last.end() :]
    if not _LOOSE_GAP.match(gap) or _SENTENCE_END.search(gap):
        return None
    return Label(country=last.lastgroup, close=_CLOSE_GAP.match(gap) is not None, end=start - len(gap))


def other_number_before(text: str, start: int, since: int = 0) -> bool:
    """Whether the words right before ``start`` announce an invoice, a payment, a telephone or another number than a company's.

    Only what stands from ``since`` on is looked at: the end of a label that is known.
    """
    window = _window(text, start, since)
    return bool(_OTHER.search(window) or _TELEPHONE.search(window) or _ANY_NUMBER.search(window))


def not_telephone_before(text: str, start: int) -> bool:
    """Whether the words right before ``start`` announce a number that is no telephone number."""
    window = _window(text, start)
    return bool(window) and _OTHER.search(window) is not None and _TELEPHONE.search(window) is None


def telephone_before(text: str, start: int) -> bool:
    """Whether the words right before ``start`` announce a telephone number."""
    return _TELEPHONE.search(_window(text, start)) is not None


def company_form_before(text: str, start: int) -> bool:
    """Whether a company's name, known by its form ('AB', 'AS'), ends right before ``start``."""
    return _COMPANY_FORM.search(_window(text, start)) is not None


def amount_after(text: str, end: int) -> bool:
    """Whether what follows ``end`` makes the number before it an amount or a quantity."""
    return _AMOUNT.match(text, end) is not None
