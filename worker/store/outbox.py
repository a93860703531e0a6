"""The outgoing table: one row a mail of ours, written once whatever is repeated, counted against the caps, claimed to be sent.

``lease_until`` is the gate: nobody sends a mail before it has passed, whether a process holds it or a failure has put it off.
``next_attempt_at`` is when the sweep wakes it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, Update, and_, bindparam, func, or_, select, update
from sqlalchemy.sql.dml import ReturningInsert

from worker.models import Outgoing
from worker.setting_types import Cap
from worker.store.conflicts import unless_there

OUTGOING = cast(Table, Outgoing.__table__)

#: How long a process has a mail to hand it over before another may; renewed while it lives (``worker.leases``).
SENDING_LEASE = timedelta(seconds=6)
#: What ``failure`` begins with where it is unknown whether an earlier try went through.
UNKNOWN = "unknown: "


@dataclass(frozen=True, slots=True)
class Caps:
    """How many automatic mails may go to whom; an empty tuple is no cap."""

    stranger: tuple[Cap, ...]
    domain: tuple[Cap, ...]
    registered: tuple[Cap, ...]
    total: tuple[Cap, ...]


# The hot statements are built once: to build one takes longer than to run it.
@lru_cache
def _insert(dialect: str) -> ReturningInsert[int]:
    return unless_there(dialect, OUTGOING, "dedupe_key").returning(OUTGOING.c.id)


def _recent(whose: ColumnElement[bool]) -> Select[int]:
    """How much automatic mail went to these since a moment, counted no further than the cap. Held mail was never sent."""
    since = bindparam("b_since", type_=OUTGOING.c.created_at.type)
    found = select(OUTGOING.c.id).where(whose, OUTGOING.c.created_at > since, OUTGOING.c.automatic.is_(True), OUTGOING.c.state != "held")
    return select(func.count()).select_from(found.limit(bindparam("b_count")).subquery())


_HERE = select(OUTGOING).where(OUTGOING.c.id == bindparam("b_id")).with_for_update()
_TAKE = (
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("b_id"), OUTGOING.c.state == bindparam("b_state"), OUTGOING.c.attempts == bindparam("b_attempts"))
    .values(
        state="sending",
        lease_owner=bindparam("b_owner"),
        lease_until=bindparam("b_until"),
        next_attempt_at=bindparam("b_until"),
        attempts=OUTGOING.c.attempts + 1,
        failure=bindparam("b_failure"),
    )
)


_SENT = (
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("b_id"), OUTGOING.c.state.in_(("new", "sending")))
    .values(state="sent", sent_at=bindparam("b_at"), next_attempt_at=None, failure=None, lease_owner=None, lease_until=None)
)


@lru_cache(maxsize=32)
def _settling(names: tuple[str, ...]) -> Update:
    """The statement that writes these columns of a mail that its owner sends."""
    mine = (OUTGOING.c.id == bindparam("b_id"), OUTGOING.c.state == "sending", OUTGOING.c.lease_owner == bindparam("b_owner"))
    return update(OUTGOING).where(*mine).values({name: bindparam(f"v_{name}") for name in names})


_TO_ADDRESS = _recent(OUTGOING.c.to_address == bindparam("b_address"))
_TO_DOMAIN = _recent(and_(OUTGOING.c.to_domain == bindparam("b_domain"), OUTGOING.c.to_registered.is_(False)))
_TO_ALL = _recent(OUTGOING.c.id.is_not(None))


def insert_once(connection: Connection, values: dict[str, Any]) -> int | None:
    """Write the row, or None where its dedupe key is there already: the same answer is written once."""
    return connection.execute(_insert(connection.dialect.name), values).scalar_one_or_none()


def cap_reached(connection: Connection, caps: Caps, address: str, domain: str, *, registered: bool, now: datetime) -> str | None:
    """The name of the first cap that one more automatic mail would break, or None.

    The domain's cap is for strangers only, so that nobody can silence a large customer by writing from its domain.
    """
    total: tuple[str, tuple[Cap, ...], Select[int], dict[str, str]] = ("cap_total", caps.total, _TO_ALL, {})
    checks: Sequence[tuple[str, tuple[Cap, ...], Select[int], dict[str, str]]] = (
        (("cap_registered", caps.registered, _TO_ADDRESS, {"b_address": address}), total)
        if registered
        else (
            ("cap_stranger", caps.stranger, _TO_ADDRESS, {"b_address": address}),
            ("cap_domain", caps.domain, _TO_DOMAIN, {"b_domain": domain}),
            total,
        )
    )
    for name, limits, counted, whose in checks:
        for cap in limits:
            since = now - timedelta(seconds=cap.seconds)
            if connection.execute(counted, {**whose, "b_since": since, "b_count": cap.count}).scalar_one() >= cap.count:
                return name
    return None


def claim(connection: Connection, outgoing_id: int, owner: str, now: datetime) -> tuple[Row[Any], bool] | None:
    """Take the mail to send it: its row as it was, and whether an earlier try ended unknown; None where it is sent or another has it."""
    row = connection.execute(_HERE, {"b_id": outgoing_id}).one_or_none()
    if row is None or row.state not in ("new", "sending") or (row.lease_until is not None and row.lease_until > now):
        return None  # done, being sent, or put off after a failure
    taken = connection.execute(
        _TAKE,
        {
            "b_id": outgoing_id,
            "b_state": row.state,
            "b_attempts": row.attempts,
            "b_owner": owner,
            "b_until": now + SENDING_LEASE,
            "b_failure": f"{UNKNOWN}the process that sent it died" if row.state == "sending" else row.failure,
        },
    )
    return (row, row.state == "sending") if taken.rowcount == 1 else None


def renew(connection: Connection, outgoing_ids: tuple[int, ...], owner: str, now: datetime) -> int:
    """Keep the mails for ``owner`` a while longer; how many still are his."""
    return connection.execute(
        update(OUTGOING)
        .where(OUTGOING.c.id.in_(outgoing_ids), OUTGOING.c.state == "sending", OUTGOING.c.lease_owner == owner)
        .values(lease_until=now + SENDING_LEASE, next_attempt_at=now + SENDING_LEASE)
    ).rowcount


def settle(connection: Connection, outgoing_id: int, owner: str, values: dict[str, Any]) -> bool:
    """Write what became of a claimed mail; False where it is no longer the owner's."""
    written = {"lease_owner": None, "lease_until": None, **values}
    told = {"b_id": outgoing_id, "b_owner": owner, **{f"v_{name}": value for name, value in written.items()}}
    return connection.execute(_settling(tuple(written)), told).rowcount == 1


def note_sent(connection: Connection, outgoing_id: int, at: datetime) -> bool:
    """Write that the mail went, whoever has it by now: the one who handed it over knows; False where that is known or it was given up."""
    return connection.execute(_SENT, {"b_id": outgoing_id, "b_at": at}).rowcount == 1


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """The mails that wait to be sent, or whose sender died."""
    return list(
        connection.execute(
            select(OUTGOING.c.id)
            .where(
                OUTGOING.c.state.in_(["new", "sending"]),
                or_(OUTGOING.c.next_attempt_at.is_(None), OUTGOING.c.next_attempt_at <= now),
            )
            .order_by(OUTGOING.c.id)
            .limit(limit)
        ).scalars()
    )


def release_held(connection: Connection, outgoing_id: int, now: datetime) -> bool:
    """Staff let a held mail go."""
    return (
        connection.execute(
            update(OUTGOING).where(OUTGOING.c.id == outgoing_id, OUTGOING.c.state == "held").values(state="new", next_attempt_at=now)
        ).rowcount
        == 1
    )
