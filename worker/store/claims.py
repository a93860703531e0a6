"""Who works on which mail: leases by compare-and-set, with the attempts counted before the work.

``lease_until`` is the gate: nobody works on a mail before it has passed, whether a worker holds it or a failure has put it off.
``next_attempt_at`` is when the sweep wakes the mail again. A rowcount of 0 is normal: somebody else got there first.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, bindparam, exists, insert, or_, select, update

from worker.models import Lease, Mail, MailSource

MAILS = cast(Table, Mail.__table__)
SOURCES = cast(Table, MailSource.__table__)
LEASES = cast(Table, Lease.__table__)

#: How long a worker has a mail before another may take it; renewed while it lives (``worker.leases``).
LEASE = timedelta(seconds=4)
#: After so many attempts that ended neither in a decision nor in an orderly delay the mail is quarantined.
MAX_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """A mail that is this worker's until its lease ends."""

    id: int
    raw: bytes
    from_address: str | None
    received_at: datetime
    stored_at: datetime
    attempts: int
    dns_failing_since: datetime | None
    duplicate_digest: str


_EARLIER = MAILS.alias("earlier")
# The hot statements are built once: to build one takes longer than to run it.
_TAKE = (
    update(MAILS)
    .where(
        MAILS.c.id == bindparam("b_id"),
        MAILS.c.state == "new",
        MAILS.c.attempts < MAX_ATTEMPTS,
        or_(MAILS.c.lease_until.is_(None), MAILS.c.lease_until <= bindparam("b_now")),
        ~exists(
            select(_EARLIER.c.id).where(
                _EARLIER.c.state == "new",
                _EARLIER.c.from_address == MAILS.c.from_address,
                or_(
                    _EARLIER.c.received_at < MAILS.c.received_at,
                    and_(_EARLIER.c.received_at == MAILS.c.received_at, _EARLIER.c.id < MAILS.c.id),
                ),
            )
        ),
    )
    .values(
        lease_owner=bindparam("b_owner"),
        lease_until=bindparam("b_until"),
        next_attempt_at=bindparam("b_until"),
        attempts=MAILS.c.attempts + 1,
    )
)
_TAKEN = (
    select(
        MAILS.c.id,
        SOURCES.c.raw,
        MAILS.c.from_address,
        MAILS.c.received_at,
        MAILS.c.stored_at,
        MAILS.c.attempts,
        MAILS.c.dns_failing_since,
        MAILS.c.duplicate_digest,
    )
    .join_from(MAILS, SOURCES, MAILS.c.id == SOURCES.c.mail_id, isouter=True)
    .where(MAILS.c.id == bindparam("b_id"))
)
_WORN_OUT = select(MAILS.c.id).where(
    MAILS.c.id == bindparam("b_id"),
    MAILS.c.state == "new",
    MAILS.c.attempts >= MAX_ATTEMPTS,
    or_(MAILS.c.lease_until.is_(None), MAILS.c.lease_until <= bindparam("b_now")),
)
_NEXT_OF = (
    select(MAILS.c.id)
    .where(MAILS.c.state == "new", MAILS.c.from_address == bindparam("b_from"))
    .order_by(MAILS.c.received_at, MAILS.c.id)
    .limit(1)
)
_EARLIER_OF = (
    select(MAILS.c.id)
    .where(
        MAILS.c.state == "new",
        or_(
            MAILS.c.from_address.in_(bindparam("b_addresses", expanding=True)),
            MAILS.c.sender.in_(bindparam("b_addresses", expanding=True)),
        ),
        or_(
            MAILS.c.received_at < bindparam("b_received", type_=MAILS.c.received_at.type),
            and_(MAILS.c.received_at == bindparam("b_received", type_=MAILS.c.received_at.type), MAILS.c.id < bindparam("b_id")),
        ),
    )
    .order_by(MAILS.c.received_at, MAILS.c.id)
    .limit(1)
)


def claim(connection: Connection, mail_id: int, owner: str, now: datetime) -> ClaimedMail | None:
    """Take the mail for ``owner``, or None: it is decided, somebody has it, or an earlier one of the same From is still ``new``."""
    taken = connection.execute(_TAKE, {"b_id": mail_id, "b_now": now, "b_owner": owner, "b_until": now + LEASE})
    if taken.rowcount != 1:
        return None
    row = connection.execute(_TAKEN, {"b_id": mail_id}).one()
    return ClaimedMail(row.id, row.raw or b"", *row[2:])


def is_worn_out(connection: Connection, mail_id: int, now: datetime) -> bool:
    """Whether every attempt at the mail has died, so that it is to be quarantined."""
    return connection.execute(_WORN_OUT, {"b_id": mail_id, "b_now": now}).first() is not None


def owns(mail_id: int, owner: str) -> ColumnElement[bool]:
    """The condition under which the owner may still write what became of the mail: it is ``new`` and the lease is his."""
    return and_(MAILS.c.id == mail_id, MAILS.c.state == "new", MAILS.c.lease_owner == owner)


def put_off(
    connection: Connection,
    mail_id: int,
    owner: str,
    until: datetime,
    *,
    counts: bool,
    failure: str | None = None,
    attempt: int | None = None,
) -> bool:
    """Give the mail back, not to be worked on before ``until``; an orderly delay (``counts=False``) takes back the attempt.

    ``attempt``: only while this is the last one; another thread of the same process may have the mail anew.
    """
    values: dict[str, Any] = {"lease_owner": None, "lease_until": until, "next_attempt_at": until, "failure": failure}
    if not counts:
        values["attempts"] = MAILS.c.attempts - 1
    mine = owns(mail_id, owner) if attempt is None else and_(owns(mail_id, owner), MAILS.c.attempts == attempt)
    return connection.execute(update(MAILS).where(mine).values(values)).rowcount == 1


def renew(connection: Connection, mail_ids: tuple[int, ...], owner: str, now: datetime) -> int:
    """Keep the mails for ``owner`` a while longer; how many still are his."""
    return connection.execute(
        update(MAILS)
        .where(MAILS.c.id.in_(mail_ids), MAILS.c.state == "new", MAILS.c.lease_owner == owner)
        .values(lease_until=now + LEASE, next_attempt_at=now + LEASE)
    ).rowcount


def next_of(connection: Connection, from_address: str | None) -> int | None:
    """The earliest mail of this From that is still ``new``: its own wake-up may have been spent while an earlier one was."""
    if from_address is None:
        return None
    return connection.execute(_NEXT_OF, {"b_from": from_address}).scalar_one_or_none()


def earlier_of(connection: Connection, mail_id: int, received_at: datetime, addresses: frozenset[str]) -> int | None:
    """An earlier mail, still ``new``, of one of these senders (those who may order for the same companies), or None."""
    wanted = {"b_addresses": sorted(addresses), "b_received": received_at, "b_id": mail_id}
    return connection.execute(_EARLIER_OF, wanted).scalar_one_or_none()


def hold_duty(connection: Connection, name: str, owner: str, now: datetime, lasts: timedelta) -> bool:
    """Take or keep a duty that one process at a time has; False while another has it."""
    kept = connection.execute(
        update(LEASES)
        .where(LEASES.c.name == name, or_(LEASES.c.owner == owner, LEASES.c.until <= now))
        .values(owner=owner, until=now + lasts)
    )
    if kept.rowcount == 1:
        return True
    known = connection.execute(select(LEASES.c.name).where(LEASES.c.name == name)).first()
    if known is not None:
        return False
    connection.execute(insert(LEASES).values(name=name, owner=owner, until=now + lasts))
    return True


def mail_row(connection: Connection, mail_id: int) -> Row[tuple[object, ...]] | None:
    """The mail's row, or None."""
    return connection.execute(select(MAILS).where(MAILS.c.id == mail_id)).one_or_none()
