"""PURE: until when a mail must be answered: 17:00 in Stockholm on the second working day after the day received.

Working days are Monday to Friday without Swedish public holidays and Midsummer, Christmas and New Year's Eve (product.md section 4).
"""

from datetime import date, datetime, timedelta
from functools import lru_cache

from worker.clock import instant_in_stockholm

#: The hour of the day at which an answer is due, and on which working day after the day received.
DUE_HOUR = 17
DUE_AFTER_WORKING_DAYS = 2

_FRIDAY, _SATURDAY = 4, 5
#: (month, day): New Year, Epiphany, May Day, the National Day, Christmas Eve and the two days of Christmas, New Year's Eve. The Public
#: Holidays Act (SFS 1989:253) as it is since 2005; the eves, Midsummer's too, by the Annual Leave Act (SFS 1977:480, section 7).
_FIXED = ((1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31))
#: Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day. (Every other holiday is a Saturday or Sunday.)
_FROM_EASTER = (-2, 1, 39)


@lru_cache(16)
def _holidays(year: int) -> frozenset[date]:
    """The days of the week from Monday to Friday, and some others, on which Sweden does not work."""
    easter = _easter_sunday(year)
    midsummer_eve = date(year, 6, 19)
    midsummer_eve += timedelta(days=(_FRIDAY - midsummer_eve.weekday()) % 7)
    fixed = (date(year, month, day) for month, day in _FIXED)
    return frozenset((*fixed, *(easter + timedelta(days=days) for days in _FROM_EASTER), midsummer_eve))


def _easter_sunday(year: int) -> date:
    """Of the Gregorian calendar, by the anonymous algorithm (Nature, April 1876; Meeus, Astronomical Algorithms, chapter 8)."""
    golden, (century, of_century) = year % 19, divmod(year, 100)
    leap_centuries, since_leap_century = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    leap_years, since_leap_year = divmod(of_century, 4)
    to_sunday = (32 + 2 * since_leap_century + 2 * leap_years - epact - since_leap_year) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date) -> bool:
    """Whether people work on ``day``."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year)


def working_day_after(day: date, count: int) -> date:
    """The ``count``-th working day after ``day``; ``day`` itself never counts."""
    found = day
    while count:
        found += timedelta(days=1)
        count -= is_working_day(found)
    return found


def due_at(received_on: date) -> datetime:
    """The instant, in UTC, at which an answer to a mail received on that day (in Stockholm) is due."""
    return instant_in_stockholm(working_day_after(received_on, DUE_AFTER_WORKING_DAYS), DUE_HOUR, 0)
