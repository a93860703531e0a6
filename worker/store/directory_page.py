"""Which companies stand on a page of the directory, in the order in which they came; and how far the page goes."""

from sqlalchemy import Connection, select

from worker.directory import Company
from worker.store.directory import COMPANIES, load_for


def page(connection: Connection, after: int, limit: int) -> tuple[list[Company], int | None]:
    """The companies behind the mark ``after``, and the next page's mark where there are more."""
    rows = connection.execute(
        select(COMPANIES.c.id, COMPANIES.c.number).where(COMPANIES.c.id > after).order_by(COMPANIES.c.id).limit(limit + 1)
    ).all()
    shown = rows[:limit]
    if not shown:
        return [], None
    directory = load_for(connection, [], [row.number for row in shown])
    found = [company for row in shown if (company := directory.company(row.number)) is not None]
    return found, shown[-1].id if len(rows) > limit else None
