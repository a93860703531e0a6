"""PURE: until when a mail must be answered: 17:00 in Stockholm on the second working day after the day received.

Working days are Monday to Friday without Swedish public holidays and Midsummer, Christmas and New Year's Eve (product.md section 4).
"""

from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from worker.clock import instant_in_stockholm

if TYPE_CHECKING:
    from holidays.countries.sweden import Sweden

#: The hour of the day at which an answer is due, and on which working day after the day received.
DUE_HOUR = 17
DUE_AFTER_WORKING_DAYS = 2

_SATURDAY = 5


@cache
def _holidays() -> "Sweden":
    # Imported on first use: the library costs a tenth of a second, and most commands never ask.
    from holidays.constants import DE_FACTO, PUBLIC
    from holidays.countries.sweden import Sweden

    # DE_FACTO is exactly the three eves that the Annual Leave Act (SFS 1977:480, section 7) treats as holidays.
    return Sweden(categories=(PUBLIC, DE_FACTO))


def is_working_day(day: date) -> bool:
    """Whether people work on ``day``."""
    return day.weekday() < _SATURDAY and day not in _holidays()


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
