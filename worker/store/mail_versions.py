"""What a mail is at one moment, as a short word: it is another once anything is that a person would decide by.

That is the mail's own state and outcome, its requests, the last mail of its conversation, and what colleagues have proposed. A page
sends the word back with what was decided on it, and it is compared in the transaction that carries it out.
"""

import hashlib
import json
from typing import Any

from sqlalchemy import Connection, Select, func, select

from worker.store.claims import MAILS
from worker.store.locks import lock_companies
from worker.store.proposals import PROPOSALS
from worker.store.requests import REQUESTS

_LENGTH = 20


def lock(connection: Connection, mail_id: int) -> None:
    """Keep a mail and its requests as they are until the transaction ends; companies first, as everybody who changes a request does."""
    if connection.dialect.name == "sqlite":
        return
    numbers = connection.scalars(select(REQUESTS.c.company_number).where(REQUESTS.c.mail_id == mail_id)).all()
    lock_companies(connection, [number for number in numbers if number])
    connection.execute(select(REQUESTS.c.id).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.id).with_for_update()).all()
    connection.execute(select(MAILS.c.id).where(MAILS.c.id == mail_id).with_for_update()).all()


def version_of(connection: Connection, mail_id: int, *, proposals: bool = True) -> str:
    """The word; without ``proposals`` what a proposal itself is bound to."""
    mail = connection.execute(
        select(MAILS.c.thread_id, MAILS.c.state, MAILS.c.outcome, MAILS.c.reason, MAILS.c.decided_at).where(MAILS.c.id == mail_id)
    ).one()
    columns = (REQUESTS.c.id, REQUESTS.c.state, REQUESTS.c.outcome, REQUESTS.c.reason, REQUESTS.c.changed_at)
    requests = connection.execute(select(*columns).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.id)).all()
    last: Select[Any] = select(func.max(MAILS.c.id)).where(MAILS.c.thread_id == mail.thread_id)
    latest = connection.execute(last).scalar_one_or_none() if mail.thread_id is not None else None
    parts: list[Any] = [list(mail), [list(each) for each in requests], latest]
    if proposals:
        keys = select(PROPOSALS.c.id).where(PROPOSALS.c.mail_id == mail_id, PROPOSALS.c.ended.is_(None)).order_by(PROPOSALS.c.id)
        parts.append(list(connection.scalars(keys)))
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:_LENGTH]
