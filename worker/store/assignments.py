"""Who of the staff has which conversation: taken, given, released, each by compare-and-set."""

from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, delete, select, update

from worker.models import Assignment
from worker.store.conflicts import unless_there
from worker.store.staff import STAFF

ASSIGNMENTS = cast(Table, Assignment.__table__)


def of_thread(connection: Connection, thread_id: int) -> Row[*tuple[Any, ...]] | None:
    """``staff_id`` and ``name`` of the one who has the conversation; None where nobody has."""
    return connection.execute(
        select(ASSIGNMENTS.c.staff_id, STAFF.c.name)
        .join_from(ASSIGNMENTS, STAFF, ASSIGNMENTS.c.staff_id == STAFF.c.id)
        .where(ASSIGNMENTS.c.thread_id == thread_id)
    ).one_or_none()


def assign(connection: Connection, thread_id: int, before: int | None, after: int | None, now: datetime) -> bool:
    """Give the conversation from one to another (None: nobody); False where ``before`` does not have it (any more)."""
    here = ASSIGNMENTS.c.thread_id == thread_id
    if before is None:
        if after is None:
            return connection.execute(select(ASSIGNMENTS.c.thread_id).where(here)).first() is None
        values = {"thread_id": thread_id, "staff_id": after, "assigned_at": now}
        taken = unless_there(connection.dialect.name, ASSIGNMENTS, "thread_id").values(values)
        return connection.execute(taken.returning(ASSIGNMENTS.c.thread_id)).first() is not None
    mine = (here, ASSIGNMENTS.c.staff_id == before)
    if after is None:
        return connection.execute(delete(ASSIGNMENTS).where(*mine)).rowcount == 1
    return connection.execute(update(ASSIGNMENTS).where(*mine).values(staff_id=after, assigned_at=now)).rowcount == 1
