"""Which date of the calendar begins at a token: '30 november 2026', '15-Dec-26', '30th of November', 'November 30', 'the 30th'."""

import re
from dataclasses import replace
from datetime import date

from parsers.fields import calendar_days as calendar
from parsers.fields.core_day import Core
from parsers.fields.day_tokens import DayText
from parsers.fields.digit_dates import in_digits

#: A year of two digits lies at most so many from today's.
_NEAR_YEARS = 4
YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")
#: What stands before a day, so that a bare number with a month told behind it is one.
_TIMED = ("on", "from_day", "until_day", "latest", "before", "after")
#: What may stand glued to the left of a day's number.
_BEFORE_NUMBER = frozenset("(*\"'–-")


def dated(words: DayText, index: int, today: date) -> Core | None:
    """The date that begins at the token ``index``, with the year that stands behind it, or None."""
    if words.token(index).isdecimal():
        core = in_digits(words, index, today)
        return (core if core.day else year_behind(words, core, today)) if core else _numbered(words, index, today)
    return _ordinal_word(words, index, today) or _month_first(words, index, today)


def _numbered(words: DayText, index: int, today: date) -> Core | None:
    """'30 november', '30:e nov 2026', '30th of November', 'the 30th'."""
    number = int(words.token(index)[:4])
    if not 1 <= number <= 31 or (words.adjacent(index) and words.token(index - 1) not in _BEFORE_NUMBER):
        return None
    position, ordinal = behind_ordinal(words, index + 1)
    article = words.behind("articles", index) is not None
    timed = article or any(words.behind(field, index) is not None for field in _TIMED)
    counted = ordinal or (timed and not words.language.words.month_first)  # 'den 30 dennes'; 'the 3 this month' may be three people
    return _with_month(words, position, number, today, ordinal=counted, alone=ordinal and article)


def behind_ordinal(words: DayText, position: int) -> tuple[int, bool]:
    """Behind what makes a number an ordinal, and whether anything does."""
    if words.token(position) == ":" and words.adjacent(position) and words.adjacent(position + 1):
        behind = words.ahead("ordinal_suffixes", position + 1)
        if behind:
            return behind, True
    if words.adjacent(position):
        behind = words.ahead("ordinal_suffixes", position)
        if behind:
            return behind, True
        if words.token(position) == ".":
            return position + 1, True
    return position, False


def _with_month(words: DayText, position: int, number: int, today: date, *, ordinal: bool, alone: bool) -> Core | None:
    """The number with the month behind it; without one, 'the 30th' (``alone``) is the next day of that number."""
    glued = position + 1 if words.token(position) == "-" and words.adjacent(position) and words.adjacent(position + 1) else position
    behind_of = words.ahead("of", position) or glued  # '15-Dec'
    month = month_at(words, behind_of)
    if month is not None:
        end = behind_of + 1
        if words.position_of("month_abbreviations", behind_of) is not None and words.token(end) == "." and words.adjacent(end):
            end += 1
        if calendar.day_of(2024, month, number) is None:
            return None
        return year_behind(words, Core(end, month=month, number=number), today)
    for field, months in (("next_month", 1), ("this_month", 0), ("instant", 0)):
        end_of_phrase = words.ahead(field, behind_of)
        if end_of_phrase and ordinal:
            first = calendar.add_months(today.replace(day=1), months)
            day = calendar.day_of(first.year, first.month, number)
            return Core(end_of_phrase, day=day) if day else None
    if alone and not words.token(position).isdecimal():
        day = calendar.next_day_numbered(today, number)
        end = position - 1 if words.token(position - 1) == "." else position
        return Core(end, day=day, alone=True) if day else None
    return None


def month_at(words: DayText, index: int) -> int | None:
    """Which month (1 to 12) the token names, in full or abbreviated, or None."""
    for field in ("months", "month_abbreviations"):
        position = words.position_of(field, index)
        if position is not None:
            return position + 1
    return None


def year_behind(words: DayText, core: Core, today: date) -> Core | None:
    """The core with the year that stands behind it, in digits or words."""
    position = core.end + 1 if words.token(core.end) == "," else core.end
    if YEAR.match(words.token(position)) and words.text[words.ends[position] : words.ends[position] + 1] not in ("-", "/"):
        day = calendar.day_of(int(words.token(position)), core.month, core.number)
        return replace(core, end=position + 1, day=day, needs_relation=core.whole_month) if day else None
    joined = _joined_year(words, position, today)
    if joined is not None:
        day = calendar.day_of(joined[0], core.month, core.number)
        return replace(core, end=joined[1], day=day) if day else None
    for field, years in (("this_year", 0), ("next_year", 1), ("last_year", -1)):
        end = words.ahead(field, core.end)
        if end:
            day = calendar.day_of(today.year + years, core.month, core.number)
            return replace(core, end=end, day=day, past=years < 0) if day else None
    return core


def _joined_year(words: DayText, position: int, today: date) -> tuple[int, int] | None:
    """The year behind '15-Dec-26', '15-Dec-2026' and "15 December '26", and where its writing ends."""
    sign = words.token(position)
    written = words.token(position + 1)
    if sign not in ("-", "'", "’", "/") or len(written) not in (2, 4) or not written.isdecimal() or not words.adjacent(position + 1):
        return None
    if words.adjacent(position + 2) and words.token(position + 2)[:1] not in (".", ",", ")", ";", "!", "?"):
        return None
    if sign in "-/" and not words.adjacent(position):
        return None
    year = calendar.full_year(int(written))
    return (year, position + 2) if abs(year - today.year) <= _NEAR_YEARS else None


def _ordinal_word(words: DayText, index: int, today: date) -> Core | None:
    """'första december', 'the first of January'."""
    number = words.position_of("ordinals", index)
    if number is None:
        return None
    return _with_month(words, index + 1, number + 1, today, ordinal=True, alone=False)


def _month_first(words: DayText, index: int, today: date) -> Core | None:
    """'November 30th, 2026'."""
    month = month_at(words, index) if words.language.words.month_first else None
    if month is None:
        return None
    position = index + 2 if words.token(index + 1) == "." else index + 1
    if words.token(position) == "-" and words.adjacent(position) and words.adjacent(position + 1):
        position += 1  # 'Dec-15'
    if words.ahead("ordinary_months", index) and words.text[words.starts[index]].islower():
        return None
    position = words.ahead("articles", position) or position
    token = words.token(position)
    if not token.isdecimal() or len(token) > 2 or not 1 <= int(token) <= 31 or calendar.day_of(2024, month, int(token)) is None:
        return None
    if words.token(position + 1) in (":", ".", "/") and words.adjacent(position + 1) and words.adjacent(position + 2):
        return None
    behind, _ = behind_ordinal(words, position + 1)
    end = words.ahead("of", behind) or (behind - 1 if words.token(behind - 1) == "." else behind)
    return year_behind(words, Core(end, month=month, number=int(token)), today)
