"""PURE: at which hour of the day asked for a change of a user is carried out.

Additions, changes and 'from D' at 00:05, removals on a last day or 'until D' at 23:55, Europe/Stockholm (product.md section 4).
"""

from datetime import datetime

from parsers.reading import Kind, Request
from worker.clock import instant_in_stockholm

#: (hour, minute)
MORNING = (0, 5)
EVENING = (23, 55)


def carried_out_at(request: Request) -> datetime | None:
    """The instant, in UTC, at which ``request`` is due; None where it asks for no day."""
    if request.requested_on is None:
        return None
    until = request.kind is Kind.REMOVE_USER and not request.from_that_day
    return instant_in_stockholm(request.requested_on, *(EVENING if until else MORNING))
