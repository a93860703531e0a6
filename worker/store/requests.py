"""Which requests there are and what each waits for; every change of state is compare-and-set, and the mail follows its requests.

A rowcount of 0 is normal: somebody else got there first.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, insert, or_, select, update

from worker.decision import Outcome
from worker.models import Mail, Request
from worker.status import State, mail_state, may_step

REQUESTS = cast(Table, Request.__table__)
MAILS = cast(Table, Mail.__table__)


# Built once: to build it takes longer than to run it.
_INSERT = insert(REQUESTS).returning(REQUESTS.c.id, sort_by_parameter_order=True)


def insert_all(connection: Connection, mail_id: int, rows: Sequence[Mapping[str, Any]], now: datetime) -> list[int]:
    """Store the requests of a mail in their order in it (``position``), what a row does not name as NULL; their ids."""
    if not rows:
        return []
    named = dict.fromkeys(name for row in rows for name in row)
    complete = [
        {**named, **row, "mail_id": mail_id, "position": position, "changed_at": now, "attempts": 0} for position, row in enumerate(rows)
    ]
    return list(connection.scalars(_INSERT, complete))


def step(connection: Connection, request_id: int, before: State, after: State, values: Mapping[str, Any], now: datetime) -> bool:
    """Take a request from one state to another and write ``values``; False where it is no longer in ``before``.

    The lease ends, and the mail's own state, outcome and reason follow.

    Raises:
      ValueError: there is no such step (``worker.status.STEPS``).
    """
    if not may_step(before, after):
        raise ValueError(f"a request never goes from {before} to {after}")
    row = connection.execute(
        update(REQUESTS)
        .where(REQUESTS.c.id == request_id, REQUESTS.c.state == before)
        .values({"lease_owner": None, "lease_until": None, "approved_by": None, **values, "state": after, "changed_at": now})
        .returning(REQUESTS.c.mail_id)
    ).first()
    if row is None:
        return False
    settle_mail(connection, row.mail_id)
    return True


def settle_mail(connection: Connection, mail_id: int) -> None:
    """Write the state, outcome and reason that the mail's requests give it (product.md sections 4 and 7)."""
    rows = of_mail(connection, mail_id)
    if not rows:
        return
    shown = next((row for row in rows if row.outcome == Outcome.STAFF), rows[0])
    state = mail_state(State(row.state) for row in rows)
    connection.execute(
        update(MAILS)
        .where(MAILS.c.id == mail_id, MAILS.c.state != State.QUARANTINED)
        .values(state=state, outcome=shown.outcome, reason=shown.reason)
    )


def of_mail(connection: Connection, mail_id: int) -> Sequence[Row[Any]]:
    """The mail's requests in their order."""
    return connection.execute(select(REQUESTS).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.position)).all()


def get(connection: Connection, request_id: int) -> Row[Any] | None:
    """One request, or None."""
    return connection.execute(select(REQUESTS).where(REQUESTS.c.id == request_id)).one_or_none()


def by_confirmation(connection: Connection, token_hash: str) -> Row[Any] | None:
    """The request that a confirmation link's token (its SHA-256) belongs to, whatever its state is by now."""
    return connection.execute(select(REQUESTS).where(REQUESTS.c.confirmation_hash == token_hash)).one_or_none()


def open_in_thread(connection: Connection, thread_id: int, senders: Iterable[str], company_ids: Iterable[int] = ()) -> Sequence[Row[Any]]:
    """Waiting requests of the thread that one of the senders made, or that are for one of the companies.

    Each with its mail's ``sender``, ``received_at`` and ``received_on``, oldest first.
    """
    whose = or_(MAILS.c.sender.in_(list(senders)), REQUESTS.c.company_id.in_(list(company_ids)))
    return connection.execute(
        select(REQUESTS, MAILS.c.sender, MAILS.c.received_at, MAILS.c.received_on)
        .join_from(REQUESTS, MAILS, REQUESTS.c.mail_id == MAILS.c.id)
        .where(MAILS.c.thread_id == thread_id, REQUESTS.c.state == State.WAITING, whose)
        .order_by(MAILS.c.received_at, REQUESTS.c.id)
    ).all()


def due_changes(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Scheduled changes whose moment has come and which nobody carries out now."""
    condition = and_(REQUESTS.c.outcome == Outcome.SCHEDULED, REQUESTS.c.due_at <= now, _is_free(now))
    return _waiting(connection, condition, REQUESTS.c.due_at, limit)


def expired(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Requests that waited for the customer until ``expires_at`` in vain."""
    awaiting = REQUESTS.c.outcome.in_((Outcome.AWAITING_CUSTOMER, Outcome.AWAITING_CONFIRMATION))
    return _waiting(connection, and_(awaiting, REQUESTS.c.expires_at <= now, _is_free(now)), REQUESTS.c.expires_at, limit)


def claim(connection: Connection, request_id: int, owner: str, now: datetime, until: datetime) -> Row[Any] | None:
    """Take a waiting request to carry it out or end its waiting, the attempt counted first; None where somebody has it."""
    taken = connection.execute(
        update(REQUESTS)
        .where(REQUESTS.c.id == request_id, REQUESTS.c.state == State.WAITING, _is_free(now))
        .values(lease_owner=owner, lease_until=until, attempts=REQUESTS.c.attempts + 1)
    )
    return get(connection, request_id) if taken.rowcount == 1 else None


def _is_free(now: datetime) -> ColumnElement[bool]:
    return or_(REQUESTS.c.lease_until.is_(None), REQUESTS.c.lease_until <= now)


def _waiting(connection: Connection, condition: ColumnElement[bool], order: ColumnElement[Any], limit: int) -> list[int]:
    query = select(REQUESTS.c.id).where(REQUESTS.c.state == State.WAITING, condition).order_by(order, REQUESTS.c.id).limit(limit)
    return list(connection.scalars(query))
