"""Which telephone numbers stand in a text, in the notation of one country or with a country code; by libphonenumber's matcher.

1. Digits with their usual punctuation are candidates; registration numbers, case numbers, dates and amounts are none.
2. A country code, or the trunk zero (Sweden, Finland), or eight digits (Norway, Denmark), or a word for a telephone before them.
3. libphonenumber says whether the number exists (leniency VALID; with a '+' in front, whether one of that length may) and gives E.164.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parsers.fields import case_numbers, labels, registration_numbers

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

#: Countries whose national numbers begin with a zero when they are dialled.
_TRUNK_ZERO = frozenset({"SE", "FI", "DE", "GB"})

_CANDIDATE = re.compile(r"(?<![\w+])(?:\+[ ]?|\()?[0-9](?:[ \u00a0\u202f()/.\-\u2010-\u2015]{0,3}[0-9]){5,35}(?![0-9])")
_DATE = re.compile(
    r"(?:(?:19|20)[0-9]{2}[-./]?[01][0-9][-./]?[0-3][0-9]"
    r"|[0-3]?[0-9][./-] ?[01]?[0-9][./-] ?(?:19|20)?[0-9]{2}"
    r"|[0-3][0-9][01][0-9](?:19|20)[0-9]{2})"
)
_DIGIT = re.compile(r"[0-9]")
_NEXT_NUMBER = re.compile(r"[ \u00a0/]{1,3}(?=0[1-9])")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:[ .\u00a0\u202f][0-9]{3}){2,}\Z")
#: How many digits behind a number ('070-174 06 52 (2') may be left out of it.
_LOST = 2


@dataclass(frozen=True, slots=True)
class PhoneMention:
    """One telephone number as it stands in the text."""

    start: int
    end: int
    written: str
    e164: str


def find(text: str, region: str) -> tuple[PhoneMention, ...]:
    """Every telephone number in ``text``; ``region`` (ISO 3166, 'SE') reads those without a country code. Never raises; linear."""
    candidates = [match.span() for match in _CANDIDATE.finditer(text)] if _DIGIT.search(text) else []
    if not candidates:
        return ()
    taken = [(each.start, each.end) for each in registration_numbers.find(text)]
    taken += [(each.start, each.end) for each in case_numbers.find(text)]
    taken.sort()
    starts = [start for start, _ in taken]
    found: list[PhoneMention] = []
    for start, end in candidates:
        for piece in _pieces(text, start, end, region.upper()):
            position = bisect_right(starts, piece[1] - 1)
            if position and taken[position - 1][1] > piece[0]:
                continue
            mention = _verified(text, *piece, region.upper())
            if mention is not None:
                found.append(mention)
    return tuple(found)


def _pieces(text: str, start: int, end: int, region: str) -> list[tuple[int, int]]:
    """The candidate, or its parts where it is no number and two with their zeros stand side by side."""
    if _parsed(text[start:end], region) is not None:
        return [(start, end)]
    pieces: list[tuple[int, int]] = []
    for gap in _NEXT_NUMBER.finditer(text, start, end):
        if sum(letter.isdigit() for letter in text[start : gap.start()]) >= 8:
            pieces.append((start, gap.start()))
            start = gap.end()
    return [*pieces, (start, end)]


def _verified(text: str, start: int, end: int, region: str) -> PhoneMention | None:
    """The number where it exists and nothing beside it says that it is something else."""
    from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number  # 40 ms, only where a candidate stands

    written = text[start:end]
    labelled = labels.telephone_before(text, start)
    international = written.startswith(("+", "00"))
    if not labelled:
        if _DATE.fullmatch(written) or labels.not_telephone_before(text, start):
            return None
        if labels.amount_after(text, end) or (_THOUSANDS.match(written) and not international):
            return None
        if region in _TRUNK_ZERO and not (international or written.lstrip("(").startswith("0")):
            return None
    number = _parsed(written, region)
    if number is not None:
        return PhoneMention(start, end, written, format_number(number, PhoneNumberFormat.E164))
    for match in PhoneNumberMatcher(written, region, leniency=Leniency.VALID, max_tries=8):
        if sum(letter.isdigit() for letter in written) - sum(letter.isdigit() for letter in match.raw_string) > _LOST:
            return None  # a part of a longer row of digits is no number
        begin = start + match.start
        return PhoneMention(begin, begin + len(match.raw_string), match.raw_string, format_number(match.number, PhoneNumberFormat.E164))
    return None


def _parsed(written: str, region: str) -> "PhoneNumber | None":
    """The whole candidate as one existing number (behind a '+' as one that may exist, for new ranges are opened every year), or None."""
    from phonenumbers import NumberParseException, is_possible_number, is_valid_number, parse

    try:
        number = parse(written, region)
    except NumberParseException:
        return None
    return number if is_valid_number(number) or (written.startswith("+") and is_possible_number(number)) else None
