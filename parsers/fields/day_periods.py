"""Which end or beginning of a month or year begins at a token: 'end of January', 'årsskiftet', 'tammikuun lopussa', 'from March'."""

from datetime import date

from parsers.fields import calendar_days as calendar
from parsers.fields.core_day import Core
from parsers.fields.day_dates import YEAR, month_at, year_behind
from parsers.fields.day_tokens import DayText


def turn_or_end(words: DayText, index: int, today: date) -> Core | None:
    """'årsskiftet', 'halvårsskiftet', 'månadsskiftet januari/februari', 'end of January', 'end of the month'; 'start of January'."""
    for field, months in (("end_of_next_month", 1), ("end_of_this_month", 0)):
        end = words.ahead(field, index)
        if end:
            return Core(end, day=calendar.month_end(calendar.add_months(today.replace(day=1), months)), period=True)
    for field in ("end_of_year", "year_turn"):
        end = words.ahead(field, index)
        if end:
            year, end = _year_of_turn(words, end, today)
            day = calendar.day_of(year, 12, 31)
            return Core(end, day=day, turn=field == "year_turn", period=True) if day else None
    end = words.ahead("half_year_turn", index)
    if end:
        return year_behind(words, Core(end, month=6, number=0, turn=True, period=True), today)
    end = words.ahead("month_turn", index)
    if end:
        month = month_at(words, end)
        if month is None:
            return Core(end, day=calendar.month_end(today), turn=True, period=True)
        end += 1
        if words.token(end) in ("/", "-", "–") and month_at(words, end + 1) is not None:
            end += 2
        return year_behind(words, Core(end, month=month, number=0, turn=True, period=True), today)
    for field, number in (("end_of", 0), ("start_of", 1)):
        end = words.ahead(field, index)
        if end and words.token(end) == "." and words.adjacent(end):
            end += 1  # 'ult. marts'
        for position in (end, words.ahead("articles", end)) if end else ():
            core = end_with_month(words, position, today, number=number) if position else None
            if core is not None:
                return core
    return None


def end_with_month(words: DayText, position: int, today: date, *, number: int = 0) -> Core | None:
    """The month, this month, next month or year whose end (or first day, ``number`` 1) is meant."""
    month = month_at(words, position)
    if month is not None:
        return year_behind(words, Core(position + 1, month=month, number=number, period=True), today)
    position = words.ahead("year_word", position) or position
    if YEAR.match(words.token(position)):
        return Core(
            position + 1, day=date(int(words.token(position)), 1, 1) if number else date(int(words.token(position)), 12, 31), period=True
        )
    for field, months in (("next_month", 1), ("this_month", 0)):
        end = words.ahead(field, position)
        if end:
            first = calendar.add_months(today.replace(day=1), months)
            return Core(end, day=first if number else calendar.month_end(first), period=True)
    for field, years in (("next_year", 1), ("this_year", 0)):
        end = words.ahead(field, position)
        if end:
            day = calendar.day_of(today.year + years, 1 if number else 12, number)
            return Core(end, day=day, period=True) if day else None
    return None


def _year_of_turn(words: DayText, end: int, today: date) -> tuple[int, int]:
    """The year that ends at the turn ('årsskiftet 2026/2027', 'end of 2026') and where its writing ends."""
    if YEAR.match(words.token(end)):
        year = int(words.token(end))
        if words.token(end + 1) in ("/", "-", "–") and words.token(end + 2).isdecimal() and words.adjacent(end + 2):
            return year, end + 3
        return year, end + 1
    return today.year, end


def month_behind(words: DayText, index: int, today: date) -> Core | None:
    """A month with its end or start behind it: 'tammikuun lopussa', 'januari månads utgång'."""
    month = words.position_of("months", index)
    if month is None:
        return _year_with_end(words, index)
    for field, number in (("end_behind", 0), ("start_behind", 1)):
        end = words.ahead(field, index + 1)
        if end:
            return year_behind(words, Core(end, month=month + 1, number=number, period=True), today)
    if YEAR.match(words.token(index + 1)):
        for field, number in (("end_behind", 0), ("start_behind", 1)):
            end = words.ahead(field, index + 2)
            day = calendar.day_of(int(words.token(index + 1)), month + 1, number)
            if end and day:
                return Core(end, day=day, period=True)
    return None


def _year_with_end(words: DayText, index: int) -> Core | None:
    """A year by its number with its end or start behind it: 'vuoden 2026 lopussa'."""
    place = words.ahead("year_word", index)
    if not place or not YEAR.match(words.token(place)):
        return None
    for field, month, number in (("end_behind", 12, 0), ("start_behind", 1, 1)):
        end = words.ahead(field, place + 1)
        day = calendar.day_of(int(words.token(place)), month, number)
        if end and day:
            return Core(end, day=day, period=True)
    return None


def bare_month(words: DayText, index: int, today: date) -> Core | None:
    """A month alone, which 'from' or 'until' can make a day of; as a name ('Maj', 'August') it is none."""
    month = words.position_of("months", index)
    capital = words.text[words.starts[index]].isupper()
    if month is None or capital != words.language.words.months_capitalised:
        return None
    return year_behind(words, Core(index + 1, month=month + 1, number=1, needs_relation=True, whole_month=True), today)
