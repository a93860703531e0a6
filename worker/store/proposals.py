"""Which proposals wait for a second person: one person's approval, bound to exactly what it would do, until it ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Connection, Table, insert, select, update

from worker.models import Proposal
from worker.store.requests import REQUESTS
from worker.store.staff import STAFF

PROPOSALS = cast(Table, Proposal.__table__)


class Ended(StrEnum):
    """How a proposal ended."""

    CARRIED_OUT = "carried_out"
    #: taken back, or another took its place
    WITHDRAWN = "withdrawn"
    #: what it was bound to is no longer so
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Proposed:
    """An open proposal."""

    id: int
    mail_id: int
    staff_id: int
    #: the account's name
    name: str
    created_at: datetime
    version: str
    content: dict[str, Any]
    digest: str

    @property
    def requests(self) -> frozenset[int]:
        """The requests that it would carry out."""
        return frozenset(int(key) for key in self.content["requests"])


def open_of(connection: Connection, mail_id: int) -> Sequence[Proposed]:
    """The mail's open proposals, oldest first."""
    rows = connection.execute(
        select(PROPOSALS, STAFF.c.name)
        .join_from(PROPOSALS, STAFF, PROPOSALS.c.staff_id == STAFF.c.id)
        .where(PROPOSALS.c.mail_id == mail_id, PROPOSALS.c.ended.is_(None))
        .order_by(PROPOSALS.c.id)
    )
    return [Proposed(row.id, row.mail_id, row.staff_id, row.name, row.created_at, row.version, row.content, row.digest) for row in rows]


def propose(connection: Connection, mail_id: int, staff_id: int, version: str, content: dict[str, Any], digest: str, now: datetime) -> int:
    """Store a proposal; its key. The requests show who approved first."""
    values = {"mail_id": mail_id, "staff_id": staff_id, "created_at": now, "version": version, "content": content, "digest": digest}
    key = connection.execute(insert(PROPOSALS).values(values).returning(PROPOSALS.c.id)).scalar_one()
    _show(connection, content, staff_id)
    return int(key)


def end(connection: Connection, proposed: Proposed, how: Ended, now: datetime) -> bool:
    """End an open proposal; False where it has ended already."""
    ended = connection.execute(
        update(PROPOSALS).where(PROPOSALS.c.id == proposed.id, PROPOSALS.c.ended.is_(None)).values(ended=how.value, ended_at=now)
    )
    if ended.rowcount == 1 and how is not Ended.CARRIED_OUT:
        _show(connection, proposed.content, None)
    return ended.rowcount == 1


def _show(connection: Connection, content: dict[str, Any], staff_id: int | None) -> None:
    keys = [int(key) for key in content["requests"]]
    connection.execute(update(REQUESTS).where(REQUESTS.c.id.in_(keys)).values(approved_by=staff_id))
