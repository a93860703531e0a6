"""The notes that name the one who is signed in, the latest first."""

from starlette.responses import Response

from worker.console.visit import Visit
from worker.store import notes


def show(visit: Visit) -> Response:
    """His mentions."""
    with visit.app.transactions.reading() as connection:
        found = notes.naming(connection, visit.account.id)
    return visit.pages.page(visit, "mentions", {"notes": found})
