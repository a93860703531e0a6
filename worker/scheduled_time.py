"""PURE: at which hour of the day asked for a change of a user is carried out, and whether that day is still to come.

Additions, changes and 'from D' at 00:05, removals on a last day or 'until D' at 23:55, Europe/Stockholm (product.md section 4). A day
that is past when the request is decided means: at once.
"""

from datetime import date, datetime

from parsers.reading import Kind, Request
from worker.clock import instant_in_stockholm

#: (hour, minute)
MORNING = (0, 5)
EVENING = (23, 55)


def is_later(request: Request, today: date) -> bool:
    """Whether ``request`` asks for a day after ``today``."""
    return request.requested_on is not None and request.requested_on > today


def at_end_of_day(request: Request) -> bool:
    """Whether the day asked for is the last one before the change, rather than the first one after it."""
    return request.kind is Kind.REMOVE_USER and not request.from_that_day


def carried_out_at(request: Request) -> datetime | None:
    """The instant, in UTC, at which ``request`` is due; None where it asks for no day."""
    if request.requested_on is None:
        return None
    return instant_in_stockholm(request.requested_on, *(EVENING if at_end_of_day(request) else MORNING))


def waits_until(request: Request, today: date) -> datetime | None:
    """The instant, in UTC, until which ``request`` waits where it would be carried out; None where that is at once."""
    return carried_out_at(request) if is_later(request, today) else None
