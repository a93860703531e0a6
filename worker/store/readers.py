"""Who has a mail open now: a row a person and mail, renewed by his page, forgotten when it is no more."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, delete, select

from worker.models import Reader
from worker.store.conflicts import put
from worker.store.staff import STAFF

READERS = cast(Table, Reader.__table__)
#: A page tells every few seconds; who was silent so long has closed it.
GONE = timedelta(seconds=30)


def note(connection: Connection, mail_id: int, staff_id: int, *, writing: bool, now: datetime) -> None:
    """He has the mail open, and has typed something or not."""
    put(connection, READERS, {"mail_id": mail_id, "staff_id": staff_id}, {"writing": writing, "seen_at": now})
    connection.execute(delete(READERS).where(READERS.c.seen_at < now - 10 * GONE))


def others(connection: Connection, mail_id: int, staff_id: int, now: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """Who else has it open: ``name`` and ``writing``, by name."""
    return connection.execute(
        select(STAFF.c.name, READERS.c.writing)
        .join_from(READERS, STAFF, READERS.c.staff_id == STAFF.c.id)
        .where(READERS.c.mail_id == mail_id, READERS.c.staff_id != staff_id, READERS.c.seen_at > now - GONE)
        .order_by(STAFF.c.name)
    ).all()
