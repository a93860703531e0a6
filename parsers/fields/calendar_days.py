"""Which day of the calendar a part of a date means, seen from today: pure arithmetic, no words."""

from calendar import monthrange
from datetime import date, timedelta

#: A day without a year that lies at most so far back is meant as past where nothing looks forward ('den 12 oktober' in November).
_PAST_REACH = 150
#: … and so far where a relation looks forward ('from 1 October').
_PAST_REACH_FORWARD = 60


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, the month's last where ``day`` is 0, or None where the calendar has no such day."""
    try:
        return date(year, month, day or monthrange(year, month)[1])
    except (ValueError, OverflowError):  # calendar.IllegalMonthError is a ValueError
        return None


def full_year(year: int) -> int:
    """A year of two digits is one of this century."""
    return year + 2000 if year < 100 else year


def nearest_year(month: int, day: int, today: date, *, forward: bool, weekday: int | None = None) -> date | None:
    """The day in the year that is meant: one on which the weekday fits, else the coming one unless the last was not long ago."""
    days = [each for each in (day_of(year, month, day) for year in range(max(1, today.year - 4), today.year + 6)) if each is not None]
    near = [each for each in days if abs(each.year - today.year) <= 1]
    if weekday is not None:
        fitting = [each for each in near if each.weekday() == weekday]
        if fitting:
            return min(fitting, key=lambda each: (abs((each - today).days), each < today))
    past = [each for each in near if each < today]
    coming = [each for each in days if each >= today]
    reach = _PAST_REACH_FORWARD if forward else _PAST_REACH
    if past and (today - past[-1]).days <= reach:
        return past[-1] if not coming or (today - past[-1]).days < (coming[0] - today).days else coming[0]
    return coming[0] if coming else None


def month_end(day: date) -> date:
    """The last day of that month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day so many months later (or its month's last day); 31 December 9999 where the calendar ends."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date:
    """So many days later, stopping at the calendar's ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def coming_weekday(today: date, weekday: int) -> date:
    """The first such weekday after today."""
    return add_days(today, (weekday - today.weekday() - 1) % 7 + 1)


def weekday_next_week(today: date, weekday: int) -> date:
    """That weekday of the week after this one (weeks begin on Monday, ISO 8601)."""
    return add_days(today, 7 - today.weekday() + weekday)


def past_weekday(today: date, weekday: int) -> date:
    """The last such weekday before today."""
    return add_days(today, -((today.weekday() - weekday - 1) % 7 + 1))


def last_weekday_of(month_last: date, weekday: int) -> date:
    """The last such weekday of the month whose last day is given."""
    return add_days(month_last, -((month_last.weekday() - weekday) % 7))


def next_day_numbered(today: date, number: int) -> date | None:
    """The next day of a month with that number, today included ('the 30th')."""
    for months in range(3):
        first = add_months(today.replace(day=1), months)
        day = day_of(first.year, first.month, number)
        if day is not None and day >= today:
            return day
    return None
