"""Which programs are told of outcomes, and what is to be told: rows written in the transaction that decided, delivered afterwards.

An event bears ids and outcomes and nothing else: no name, address, subject or text. Its id and bytes are fixed when it is written. Each
webhook is told in the order of its events: one that waits, or that a process is just delivering, has the later ones wait.
"""

import base64
import json
import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, TextClause, delete, func, insert, select, text, update

from worker.models import Webhook, WebhookEvent
from worker.models.machines import PENDING as OF_INDEX
from worker.store.claims import MAILS
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS

WEBHOOKS = cast(Table, Webhook.__table__)
EVENTS = cast(Table, WebhookEvent.__table__)

#: Every type of event: a mail was decided, or one of its requests got another outcome later.
TYPES = ("mail.decided", "request.settled")
#: How long a delivery that has begun is left alone.
LEASE = timedelta(minutes=1)

#: The states of what is still to be delivered.
PENDING = ("new", "sending")
_EARLIER = EVENTS.alias("earlier")
#: The states of what is over.
_OVER = ("delivered", "failed")
_IN_USE = select(WEBHOOKS.c.id).where(WEBHOOKS.c.id == EVENTS.c.webhook_id, WEBHOOKS.c.ended_at.is_(None)).exists()
_ACTIVE = select(WEBHOOKS.c.id, WEBHOOKS.c.events).where(WEBHOOKS.c.ended_at.is_(None))
_FAILED = EVENTS.alias("failing")
_LAST_FAILURE = (
    select(_FAILED.c.failure)
    .where(_FAILED.c.webhook_id == WEBHOOKS.c.id, _FAILED.c.failure.is_not(None), _FAILED.c.state != "delivered")
    .order_by(_FAILED.c.id.desc())
    .limit(1)
    .scalar_subquery()
    .label("failure")
)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """What a webhook in use was not told yet, or not at all."""

    id: int
    url: str
    #: events that wait, and since when the oldest does
    waiting: int
    since: datetime | None
    #: events that were given up
    failed: int
    #: of the last one that was not delivered, why not
    failure: str | None


def add(connection: Connection, url: str, events: Sequence[str], now: datetime) -> tuple[int, str]:
    """A new webhook; its key and its secret (``whsec_…``, 256 bits), by which whoever receives knows that it is us."""
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    values = {"url": url, "secret": secret, "events": " ".join(sorted(set(events))), "created_at": now}
    return int(connection.execute(insert(WEBHOOKS).values(values).returning(WEBHOOKS.c.id)).scalar_one()), secret


def end(connection: Connection, webhook_id: int, now: datetime) -> bool:
    """Use a webhook no more; what was not delivered to it is not."""
    ended = connection.execute(
        update(WEBHOOKS).where(WEBHOOKS.c.id == webhook_id, WEBHOOKS.c.ended_at.is_(None)).values(ended_at=now)
    ).rowcount
    waiting = (EVENTS.c.webhook_id == webhook_id, EVENTS.c.state.in_(PENDING))
    connection.execute(update(EVENTS).where(*waiting).values(state="failed", failure="the webhook was removed"))
    return ended == 1


def listed(connection: Connection) -> Sequence[Row[*tuple[Any, ...]]]:
    """Every webhook in use: ``id``, ``url``, ``events``, ``created_at``, how many events wait or failed, and the last failure."""
    counts = [
        select(func.count()).where(EVENTS.c.webhook_id == WEBHOOKS.c.id, EVENTS.c.state.in_(states)).scalar_subquery().label(name)
        for name, states in (("waiting", PENDING), ("failed", ("failed",)), ("delivered", ("delivered",)))
    ]
    columns = (WEBHOOKS.c.id, WEBHOOKS.c.url, WEBHOOKS.c.events, WEBHOOKS.c.created_at)
    return connection.execute(select(*columns, *counts, _LAST_FAILURE).where(WEBHOOKS.c.ended_at.is_(None)).order_by(WEBHOOKS.c.id)).all()


def note(connection: Connection, kind: str, mail_id: int, now: datetime, *, request_id: int | None = None) -> None:
    """Write for each webhook that wants it what the mail, or one of its requests, has come to; in the caller's transaction."""
    wanting = [row.id for row in connection.execute(_ACTIVE) if not row.events or kind in row.events.split()]
    if not wanting:
        return
    mail = connection.execute(
        select(MAILS.c.state, MAILS.c.outcome, MAILS.c.reason, THREADS.c.reference)
        .join_from(MAILS, THREADS, MAILS.c.thread_id == THREADS.c.id, isouter=True)
        .where(MAILS.c.id == mail_id)
    ).one()
    columns = (REQUESTS.c.id, REQUESTS.c.kind, REQUESTS.c.state, REQUESTS.c.outcome, REQUESTS.c.reason)
    query = select(*columns).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.position)
    if request_id is not None:
        query = query.where(REQUESTS.c.id == request_id)
    requests = [
        {"id": f"r{row.id}", "kind": row.kind, "state": row.state, "outcome": row.outcome, "reason": row.reason}
        for row in connection.execute(query)
    ]
    told = {"id": str(mail_id), "reference": mail.reference, "state": mail.state, "outcome": mail.outcome, "reason": mail.reason}
    at = now.astimezone(UTC).isoformat().replace("+00:00", "Z")
    body = json.dumps({"type": kind, "timestamp": at, "data": {"mail": told, "requests": requests}}, separators=(",", ":"))
    rows = [
        {
            "webhook_id": each,
            "message_id": f"msg_{secrets.token_hex(16)}",
            "type": kind,
            "body": body,
            "state": "new",
            "attempts": 0,
            "created_at": now,
            "next_attempt_at": now,
        }
        for each in wanting
    ]
    connection.execute(insert(EVENTS), rows)


def due(connection: Connection, now: datetime, limit: int) -> list[tuple[int, int]]:
    """(Event, webhook) of what is to be delivered now, in order; nothing of a webhook whose first undelivered event must wait."""
    waits = select(_EARLIER.c.id).where(*_is_earlier(), _EARLIER.c.next_attempt_at > now).exists()
    mine = (EVENTS.c.state.in_(PENDING), EVENTS.c.next_attempt_at <= now, _IN_USE, ~waits)
    rows = connection.execute(select(EVENTS.c.id, EVENTS.c.webhook_id).where(*mine).order_by(EVENTS.c.id).limit(limit))
    return [(row.id, row.webhook_id) for row in rows]


def claim(connection: Connection, event_id: int, now: datetime) -> Row[Any] | None:
    """Take an event to deliver it: its row with the webhook's ``url`` and ``secret``; None where another has it or an earlier one waits."""
    first = ~select(_EARLIER.c.id).where(*_is_earlier()).exists()
    mine = (EVENTS.c.id == event_id, EVENTS.c.state.in_(PENDING), EVENTS.c.next_attempt_at <= now, _IN_USE, first)
    taken = connection.execute(
        update(EVENTS).where(*mine).values(state="sending", attempts=EVENTS.c.attempts + 1, next_attempt_at=now + LEASE)
    ).rowcount
    if taken != 1:
        return None
    return connection.execute(
        select(EVENTS, WEBHOOKS.c.url, WEBHOOKS.c.secret)
        .join_from(EVENTS, WEBHOOKS, EVENTS.c.webhook_id == WEBHOOKS.c.id)
        .where(EVENTS.c.id == event_id)
    ).one()


def settle(connection: Connection, event_id: int, attempts: int, values: dict[str, Any]) -> bool:
    """Write what became of a delivery; False where another has begun since."""
    mine = (EVENTS.c.id == event_id, EVENTS.c.state == "sending", EVENTS.c.attempts == attempts)
    return connection.execute(update(EVENTS).where(*mine).values(values)).rowcount == 1


def try_again(connection: Connection, webhook_id: int, now: datetime) -> int | None:
    """Deliver what was given up, as if it had never been tried; how many events. None where there is no such webhook in use."""
    if connection.execute(select(WEBHOOKS.c.id).where(WEBHOOKS.c.id == webhook_id, WEBHOOKS.c.ended_at.is_(None))).first() is None:
        return None
    given_up = (EVENTS.c.webhook_id == webhook_id, EVENTS.c.state == "failed")
    return connection.execute(update(EVENTS).where(*given_up).values(state="new", attempts=0, next_attempt_at=now)).rowcount


def undelivered(connection: Connection) -> tuple[Undelivered, ...]:
    """Every webhook in use."""
    waits, failed = EVENTS.c.state.in_(PENDING), EVENTS.c.state == "failed"
    columns = (
        WEBHOOKS.c.id,
        WEBHOOKS.c.url,
        func.count(EVENTS.c.id).filter(waits).label("waiting"),
        func.min(EVENTS.c.created_at).filter(waits).label("since"),
        func.count(EVENTS.c.id).filter(failed).label("failed"),
        _LAST_FAILURE,
    )
    open_ones = (EVENTS.c.webhook_id == WEBHOOKS.c.id) & EVENTS.c.state.in_((*PENDING, "failed"))
    rows = select(*columns).join_from(WEBHOOKS, EVENTS, open_ones, isouter=True).where(WEBHOOKS.c.ended_at.is_(None))
    return tuple(Undelivered(*row) for row in connection.execute(rows.group_by(WEBHOOKS.c.id, WEBHOOKS.c.url).order_by(WEBHOOKS.c.id)))


def has_old(connection: Connection, before: datetime) -> bool:
    """Whether an event is over since before then."""
    return connection.execute(_old(before).limit(1)).first() is not None


def forget_old(connection: Connection, before: datetime, limit: int) -> tuple[int, dict[int, int]]:
    """Keep no longer what is over since before then: how many events, and how many of them were given up, by webhook in use."""
    gone = connection.execute(
        delete(EVENTS).where(EVENTS.c.id.in_(_old(before).limit(limit))).returning(EVENTS.c.webhook_id, EVENTS.c.state)
    ).all()
    in_use = {row.id for row in connection.execute(_ACTIVE)}
    return len(gone), dict(Counter(row.webhook_id for row in gone if row.state == "failed" and row.webhook_id in in_use))


def _old(before: datetime) -> Select[tuple[int]]:
    # the next attempt of what is over is a minute after its last: so the index of what is due tells its age too
    return select(EVENTS.c.id).where(EVENTS.c.state.in_(_OVER), EVENTS.c.next_attempt_at < before)


def _is_earlier() -> tuple[ColumnElement[bool] | TextClause, ...]:
    # in the words of the partial index, without which every event that was ever delivered would be looked at
    return (_EARLIER.c.webhook_id == EVENTS.c.webhook_id, _EARLIER.c.id < EVENTS.c.id, text(f"earlier.{OF_INDEX}"))
