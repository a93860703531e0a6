"""How the mails of a period came out: by whom, by kind, language, reason and day; when they were answered; and what waits longest."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, case, func, or_, select

from worker.store.audit import AUDIT
from worker.store.claims import MAILS
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS

#: Who brought a mail to its end. ``ignored``: automatic mail, which nobody answers.
PRODUCT, PERSON, IGNORED = "product", "person", "ignored"
#: What staff do to a mail without deciding anything.
_NO_DECISION = ("mail.assigned", "mail.noted", "mail.exported")
#: Of more answers than these, the latest are looked at.
MOST_ANSWERS = 20_000

_TOUCHED = select(AUDIT.c.mail_id).where(
    AUDIT.c.mail_id.is_not(None), AUDIT.c.actor.like("staff:%"), AUDIT.c.action.not_in(_NO_DECISION), AUDIT.c.action.not_like("audit.%")
)
_BY = case(
    (or_(MAILS.c.state.in_(("staff", "quarantined")), MAILS.c.outcome == "staff", MAILS.c.id.in_(_TOUCHED)), PERSON),
    (MAILS.c.outcome == "ignored", IGNORED),
    else_=PRODUCT,
)


def by_day_language_reason(connection: Connection, since: date, until: date) -> Sequence[Row[*tuple[Any, ...]]]:
    """(day, language, reason, by, mails) of every mail decided that came in the period, both days counted."""
    columns = (MAILS.c.received_on.label("day"), MAILS.c.language, MAILS.c.reason, _BY.label("by"))
    return connection.execute(
        select(*columns, func.count().label("mails"))
        .where(MAILS.c.received_on.between(since, until), MAILS.c.state != "new", func.coalesce(MAILS.c.reason, "") != "before_start")
        .group_by(*columns)
    ).all()


def by_kind(connection: Connection, since: date, until: date) -> Sequence[Row[*tuple[Any, ...]]]:
    """(kind, by, requests) of every request of such mails."""
    columns = (REQUESTS.c.kind, _BY.label("by"))
    return connection.execute(
        select(*columns, func.count().label("requests"))
        .join_from(MAILS, REQUESTS, REQUESTS.c.mail_id == MAILS.c.id)
        .where(MAILS.c.received_on.between(since, until), MAILS.c.state != "new")
        .group_by(*columns)
    ).all()


def first_answers(connection: Connection, since: date, until: date) -> Sequence[Row[*tuple[Any, ...]]]:
    """(received_at, received_on, sent_at, by) of the period's mails that were answered, by the first answer that is no receipt."""
    answers = (
        select(OUTGOING.c.mail_id, func.min(OUTGOING.c.sent_at).label("sent_at"))
        .where(OUTGOING.c.sent_at.is_not(None), OUTGOING.c.mail_id.is_not(None), OUTGOING.c.template != "receipt")
        .group_by(OUTGOING.c.mail_id)
        .subquery()
    )
    return connection.execute(
        select(MAILS.c.received_at, MAILS.c.received_on, answers.c.sent_at, _BY.label("by"))
        .join_from(MAILS, answers, answers.c.mail_id == MAILS.c.id)
        .where(MAILS.c.received_on.between(since, until))
        .order_by(MAILS.c.received_on.desc(), MAILS.c.id.desc())
        .limit(MOST_ANSWERS)
    ).all()


def oldest_waiting(connection: Connection, limit: int) -> Sequence[Row[*tuple[Any, ...]]]:
    """The mails that a person must act on, those that came first."""
    return connection.execute(
        select(MAILS.c.id, MAILS.c.received_at, MAILS.c.due_at, MAILS.c.from_address, MAILS.c.subject, MAILS.c.reason, THREADS.c.reference)
        .outerjoin_from(MAILS, THREADS, THREADS.c.id == MAILS.c.thread_id)
        .where(MAILS.c.state.in_(("staff", "quarantined")))
        .order_by(MAILS.c.received_at, MAILS.c.id)
        .limit(limit)
    ).all()
