"""Which date is written in digits alone: '30/11', '2026-11-30', '30.11.26', '15-12-26', '15 12 2026', '20261215', 'fr o m 261215'."""

import re
from collections.abc import Iterator
from datetime import date

from parsers.fields import calendar_days as calendar
from parsers.fields.core_day import Core
from parsers.fields.day_tokens import DayText

_YEAR_FIRST = re.compile(r"((?:19|20)[0-9]{2})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
_SLASH = re.compile(
    r"([0-9]{1,2})/([0-9]{1,2})(?: ?[-/] ?((?:20)?[0-9]{2})(?![0-9/]|\.[0-9])| ((?:19|20)[0-9]{2})(?![0-9/-]|\.[0-9]))?(?![0-9/])"
)
_DOTS = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\.(?: ?((?:19|20)[0-9]{2}|(?<! )[0-9]{2}))?(?![0-9])(?!\.[0-9])")
_DAY_DOT_MONTH = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})(?![0-9:])(?!\.[0-9])")
_DASHES = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-((?:19|20)[0-9]{2})(?![0-9-])")
_SPACES = re.compile(r"([0-9]{1,2}) ([0-9]{1,2}) (20[0-9]{2})(?![0-9-]| [0-9])")
#: Two digits each, of which the first or the last is the year.
_THREE_PAIRS = re.compile(r"([0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9-])")
_GLUED = re.compile(r"((?:20)?[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9-])")
#: 'half' and its kin, and 'around the clock', are no days where nothing else makes them one.
_FRACTIONS = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (24, 7)})
#: Without its century a day is one of these years, counted from today's: otherwise it is another number.
_YEARS_BACK, _YEARS_AHEAD = 1, 4


def in_digits(words: DayText, index: int, today: date) -> Core | None:
    """The date that begins at the token ``index``; without its year where none is written right with it."""
    start = words.starts[index]
    before = words.text[start - 1] if start else " "
    if before.isalnum() or (before in "./-:," and start > 1 and words.text[start - 2].isdigit()):
        return None
    for core in _readings(words, index, today):
        if core.day is not None or calendar.day_of(2024, core.month, core.number) is not None:
            return core
        if core.month == 0:
            return None  # a date of which the calendar has no such day
    return None


def _readings(words: DayText, index: int, today: date) -> Iterator[Core]:
    """What the digits may mean, the surest first; a core without day and month is a date that does not exist."""
    text, start = words.text, words.starts[index]

    def at(pattern: re.Pattern[str]) -> tuple[re.Match[str], int] | None:
        match = pattern.match(text, start)
        behind = text[match.end() : match.end() + 1] if match else ""
        return None if match is None or behind.isalpha() or behind in ("_", "%") else (match, words.index_from(match.end(), index))

    if found := at(_YEAR_FIRST):
        match, end = found
        yield Core(end, day=calendar.day_of(int(match[1]), int(match[3]), int(match[4])))
    if found := at(_THREE_PAIRS):
        match, end = found
        first, month, last = (int(group) for group in match.groups())
        days = {day for day in (_near(first, month, last, today), _near(last, month, first, today)) if day}
        yield Core(end, day=days.pop() if len(days) == 1 else None)
    if found := at(_GLUED):
        match, end = found
        day = _near(int(match[1]), int(match[2]), int(match[3]), today)
        if day is not None:
            yield Core(end, day=day, needs_relation=True)
    for pattern in (_DASHES, _SLASH, _DOTS, _DAY_DOT_MONTH, _SPACES):
        if not (found := at(pattern)) or (pattern is _SPACES and words.token(index - 1).isdecimal()):
            continue
        match, end = found
        number, month = int(match[1]), int(match[2])
        written = next((group for group in match.groups()[2:] if group), None)
        year = calendar.full_year(int(written)) if written else 0
        if year and month > 12 and words.language.words.month_first:
            number, month = month, number  # '11/30/2026' can only be American
        if not 1 <= month <= 12 or not 1 <= number <= 31:
            continue
        if year:
            yield Core(end, day=calendar.day_of(year, month, number))
        else:
            fraction = pattern is _SLASH and (number, month) in _FRACTIONS
            yield Core(end, month=month, number=number, needs_relation=pattern is _DAY_DOT_MONTH or fraction)


def _near(year: int, month: int, number: int, today: date) -> date | None:
    """The day where it lies near enough to today for a year of two digits, or for digits without any sign between them."""
    day = calendar.day_of(calendar.full_year(year), month, number) if number else None
    return day if day is not None and today.year - _YEARS_BACK <= day.year <= today.year + _YEARS_AHEAD else None
