"""Which court case numbers stand in a text, as the courts of Sweden, Norway, Denmark and Finland write them, or behind a label.

Sweden ``K 17342-26`` · Norway ``26-154873KON-TOSL/08`` · Denmark ``SKS 12-1234/2026``, ``K 1234/26-A`` · Finland ``K 26/1234``,
``HD 123/2026``. Other forms count where a label ('mål', 'sak', 'sagsnr.', 'case no.') stands right before them.
"""

import re
from dataclasses import dataclass

from parsers.fields.labels import CASE_LABELS, NUMBER_WORDS

_S = r"[ \u00a0\u202f]"
#: between the letters and the digits: HTML writes two, one of which does not break
_GAP = rf"{_S}{{0,2}}"
_DASH = r"[-\u2010-\u2015\u2212]"


@dataclass(frozen=True, slots=True)
class CaseMention:
    """One case number as it stands in the text."""

    start: int
    end: int
    written: str
    #: with one space between letters and digits, plain hyphens, letters in upper case
    value: str


_PLAIN = re.compile(
    rf"(?<![\w/-])(?:"
    rf"(?:[Kk]|Ä|Ö|T|B|PMT|PMÄ|PMÖ|KK|UM){_GAP}[0-9]{{1,6}}(?:{_DASH}|/)(?:20)?[0-9]{{2}}(?:{_DASH}[A-ZÆØÅ]{{1,4}})?"  # Sweden
    rf"|[0-9]{{2}}{_DASH}[0-9]{{3,6}}{_S}?[A-ZÆØÅ]{{3}}{_DASH}[A-ZÆØÅ]{{4}}(?:/[0-9A-Z]{{1,3}})?"  # Norway
    rf"|(?:SKS|BS|SS|KK){_GAP}{_DASH}?[0-9]{{1,3}}(?:{_DASH}[0-9]{{1,6}})?/[0-9]{{2,4}}(?:{_DASH}[A-ZÆØÅ]{{1,4}})?"  # Denmark
    rf"|(?:K|KO|HD|HS|L|YS|T|S|H){_GAP}[0-9]{{1,6}}/[0-9]{{2,6}}"  # Finland
    rf")(?![\w])(?!{_DASH}[0-9])(?!/[0-9])"
)
#: What can be a case number behind a label, from its letters or first digit on.
_LABELLED = re.compile(
    rf"(?:[A-ZÆØÅÄÖ]{{1,4}}(?:{_S}{{1,2}}|{_DASH})?)?[0-9][0-9A-ZÆØÅÄÖ]{{0,9}}(?:(?:{_DASH}|[/.])[0-9A-ZÆØÅÄÖ]{{1,8}}){{0,4}}(?![^\W_])",
    re.IGNORECASE,
)
_LETTERS_BEFORE = re.compile(rf"(?<![\w/-])[A-ZÆØÅÄÖa-zæøåäö]{{1,4}}(?:{_S}{{1,2}}|{_DASH})?{_DASH}?\Z")
_LABEL_BEFORE = re.compile(rf"(?<![^\W_])(?:{CASE_LABELS})[\s.:#()]{{1,4}}(?:(?:{NUMBER_WORDS})[\s.:#]{{1,3}})?\Z", re.IGNORECASE)
#: How far before its digits a case number's letters and its label may begin.
_LETTERS_REACH = 7
_LABEL_REACH = 32
_DIGITS = re.compile(r"[0-9]+")
#: A label's number has a year or a count that makes it one; 'mål 2' has not, nor has a date.
_SERIOUS = re.compile(r"[0-9]{3}|[0-9][-/][0-9]")
_DATE = re.compile(r"(?:[0-9]{1,2}[./][0-9]{1,2}(?:[./-][0-9]{2,4})?|[0-9]{4}-[0-9]{2}-[0-9]{2})\Z")
_LETTERS_FIRST = re.compile(r"([^\W\d_]{1,4})[ -]?([0-9].*)", re.DOTALL)
_LABEL = re.compile(rf"\s*(?:{CASE_LABELS})(?:[\s.:#]{{1,3}}(?:{NUMBER_WORDS})?[\s.:]{{0,2}})", re.IGNORECASE)
#: Letters of the matter, number, year: what Swedish and Danish bankruptcy cases consist of.
_MATTER = re.compile(r"([a-zäö]{0,3})([0-9]{1,6})[-/](?:20)?([0-9]{2})\Z")


def find(text: str) -> tuple[CaseMention, ...]:
    """Every case number in ``text``, in order, none overlapping another. Never raises; linear in the text."""
    found: list[CaseMention] = []
    for digits in _DIGITS.finditer(text):
        if found and digits.start() < found[-1].end:
            continue
        span = _at(text, digits.start(), found[-1].end if found else 0)
        if span is not None:
            start, end = span
            found.append(CaseMention(start, end, text[start:end], normalise(text[start:end])))
    return tuple(found)


def _at(text: str, digits: int, floor: int) -> tuple[int, int] | None:
    """The case number whose first digits begin at ``digits``, with the letters before them."""
    letters = _LETTERS_BEFORE.search(text, max(floor, digits - _LETTERS_REACH), digits)
    starts = (letters.start(), digits) if letters else (digits,)
    for start in starts:
        plain = _PLAIN.match(text, start)
        if plain:
            return plain.span()
    for start in starts:
        case = _LABELLED.match(text, start)
        if case is None or not _SERIOUS.search(case[0]) or _DATE.match(case[0]):
            continue
        before = text[max(floor, start - _LABEL_REACH) : start]
        if _LABEL_BEFORE.search(before):
            return case.span()
    return None


def normalise(case: str) -> str:
    """The case number in one spelling: 'K17342–26' and 'k  17342-26' are ``K 17342-26``."""
    plain = re.sub(r"\s+", " ", re.sub(_DASH, "-", case)).strip().upper()
    parts = _LETTERS_FIRST.match(plain)
    return f"{parts[1]} {parts[2]}" if parts else plain


def same(a: str, b: str) -> bool:
    """Whether two case numbers are one: spaces, case, kinds of dashes and a label before them never matter.

    Nor does the century of the year, or the letters of the matter where one side leaves them out ('17342-26' is 'K 17342-26').
    """
    left, right = _key(a), _key(b)
    if left == right:
        return left != ""
    one, other = _MATTER.match(left), _MATTER.match(right)
    if one is None or other is None or one.groups()[1:] != other.groups()[1:]:
        return False
    return one[1] == other[1] or not one[1] or not other[1]


def _key(case: str) -> str:
    label = _LABEL.match(case)
    plain = case[label.end() :] if label and any(letter.isdigit() for letter in case[label.end() :]) else case
    return "".join(letter for letter in re.sub(_DASH, "-", plain).casefold() if letter.isalnum() or letter in "-/").strip("-/")
