"""What a thread tells of earlier mail when a new one in it is decided: open requests, what was told before, whether it had its receipt."""

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from sqlalchemy import Connection, Table, and_, select

from parsers.reading import ORDERS, Request
from worker.decision import Authentication, Outcome
from worker.kept import from_json
from worker.models import Mail, Thread
from worker.models import Request as RequestRow
from worker.store.requests import open_in_thread
from worker.thread_facts import OpenRequest, ThreadFacts

MAILS = cast(Table, Mail.__table__)
REQUESTS = cast(Table, RequestRow.__table__)
THREADS = cast(Table, Thread.__table__)


def thread_facts(connection: Connection, thread_id: int, sender: str | None, authorized_in: Iterable[int], today: date) -> ThreadFacts:
    """The facts for one sender, who is authorized in the companies with these keys."""
    if sender is None:
        return ThreadFacts(receipt_today=_receipt_today(connection, thread_id, today))
    return ThreadFacts(
        open_requests=tuple(_open_request(row) for row in open_in_thread(connection, thread_id, [sender], authorized_in)),
        answered_before=_answered_before(connection, thread_id, sender),
        beyond_recall=_beyond_recall(connection, thread_id, sender),
        receipt_today=_receipt_today(connection, thread_id, today),
    )


def _open_request(row: Any) -> OpenRequest:
    return OpenRequest(
        key=str(row.id),
        request=from_json(Request, row.content["request"]),
        outcome=Outcome(row.outcome),
        reason=row.reason or "",
        sender=row.sender,
        authentication=Authentication(row.authentication or "none"),
        received_on=date.fromisoformat(row.content["received_on"]),
        company_number=row.company_number,
    )


def _answered_before(connection: Connection, thread_id: int, sender: str) -> bool:
    told = (Outcome.REFUSED, Outcome.ANSWERED)
    return (
        connection.execute(
            select(MAILS.c.id)
            .join_from(MAILS, REQUESTS, REQUESTS.c.mail_id == MAILS.c.id)
            .where(MAILS.c.thread_id == thread_id, MAILS.c.sender == sender, REQUESTS.c.outcome.in_(told))
            .limit(1)
        ).first()
        is not None
    )


def _beyond_recall(connection: Connection, thread_id: int, sender: str) -> bool:
    last = connection.execute(
        select(MAILS.c.id)
        .where(MAILS.c.thread_id == thread_id, MAILS.c.sender == sender, MAILS.c.state != "new")
        .order_by(MAILS.c.received_at.desc(), MAILS.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    if last is None:
        return False
    orders = and_(REQUESTS.c.mail_id == last, REQUESTS.c.kind.in_(sorted(ORDERS)))
    taken = REQUESTS.c.outcome.in_((Outcome.STAFF, Outcome.APPLIED))
    return connection.execute(select(REQUESTS.c.id).where(orders, taken).limit(1)).first() is not None


def _receipt_today(connection: Connection, thread_id: int, today: date) -> bool:
    return connection.execute(select(THREADS.c.receipt_on).where(THREADS.c.id == thread_id)).scalar_one_or_none() == today
