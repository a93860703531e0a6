"""Which calls of the API came with an ``Idempotency-Key``: each is done once, and its repeat gets the same answer, for a day."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Connection, Table, delete, select, update

from worker.models import ApiCall
from worker.store.conflicts import unless_there

CALLS = cast(Table, ApiCall.__table__)
#: How long an answer is kept for a repeat.
KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A call with the same key."""

    same: bool
    #: None: it has not been answered, or nobody knows
    status: int | None
    body: bytes | None


def digest(method: str, path: str, body: bytes) -> str:
    """What a repeat must be the same of."""
    return hashlib.sha256(b"\0".join((method.encode(), path.encode(), body))).hexdigest()


def begin(connection: Connection, staff_id: int, key: str, told: str, now: datetime) -> Earlier | None:
    """Note that the call begins; the earlier one where there is one with this key."""
    forget_old(connection, now)
    values = {"staff_id": staff_id, "key": key, "digest": told, "created_at": now}
    noted = unless_there(connection.dialect.name, CALLS, "staff_id", "key").values(values)
    begun = connection.execute(noted.returning(CALLS.c.key)).first()
    if begun is not None:
        return None
    row = connection.execute(select(CALLS).where(CALLS.c.staff_id == staff_id, CALLS.c.key == key)).one()
    return Earlier(row.digest == told, row.status, row.body)


def answered(connection: Connection, staff_id: int, key: str, status: int, body: bytes) -> None:
    """Keep the answer."""
    connection.execute(update(CALLS).where(CALLS.c.staff_id == staff_id, CALLS.c.key == key).values(status=status, body=body))


def forget(connection: Connection, staff_id: int, key: str) -> None:
    """Nothing was done: the call may be made again."""
    connection.execute(delete(CALLS).where(CALLS.c.staff_id == staff_id, CALLS.c.key == key, CALLS.c.status.is_(None)))


def has_old(connection: Connection, now: datetime) -> bool:
    """Whether there is any answer that is kept for no repeat any more."""
    return connection.execute(select(CALLS.c.key).where(CALLS.c.created_at < now - KEPT).limit(1)).first() is not None


def forget_old(connection: Connection, now: datetime) -> int:
    """Keep those answers no longer; how many."""
    return connection.execute(delete(CALLS).where(CALLS.c.created_at < now - KEPT)).rowcount
