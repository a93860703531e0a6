"""What the console shows beside one mail: its conversation in order, and what else its sender and its company have written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from worker.apply.tables import COMPANIES
from worker.store import audit, mail_versions, notes, proposals, requests, staff
from worker.store.claims import MAILS
from worker.store.console_queue import ASSIGNMENTS
from worker.store.outbox import OUTGOING
from worker.store.proposals import Proposed
from worker.store.requests import REQUESTS
from worker.store.staff import STAFF, Role
from worker.store.threads import THREADS

#: So many earlier mails of a sender or a company are listed.
_EARLIER = 10
_THREAD = 100
_BRIEF = tuple(MAILS.c[name] for name in ("id", "received_at", "from_address", "from_name", "subject", "state", "outcome", "reason"))


@dataclass(frozen=True, slots=True)
class MailView:
    """One mail with everything that is known about it."""

    mail: Row[Any]
    requests: Sequence[Row[Any]]
    #: by id: the companies that the requests are for
    companies: dict[int, Row[Any]]
    #: the mails of the conversation, oldest first, this one among them
    thread: Sequence[Row[Any]]
    #: our mails in the conversation
    outgoing: Sequence[Row[Any]]
    of_sender: Sequence[Row[Any]]
    of_company: Sequence[Row[Any]]
    history: Sequence[Row[Any]]
    #: names by ``staff:<id>``
    actors: dict[str, str]
    #: what it is now, in a word: what is decided on this page is compared with it
    version: str
    proposals: Sequence[Proposed]
    notes: Sequence[Row[Any]]
    #: who may be given the conversation
    agents: Sequence[str]


def view(connection: Connection, mail_id: int) -> MailView | None:
    """The mail and what stands beside it; None where there is none."""
    mail = connection.execute(
        select(MAILS, THREADS.c.reference, STAFF.c.name.label("assignee"))
        .select_from(MAILS)
        .outerjoin(THREADS, THREADS.c.id == MAILS.c.thread_id)
        .outerjoin(ASSIGNMENTS, ASSIGNMENTS.c.thread_id == MAILS.c.thread_id)
        .outerjoin(STAFF, STAFF.c.id == ASSIGNMENTS.c.staff_id)
        .where(MAILS.c.id == mail_id)
    ).one_or_none()
    if mail is None:
        return None
    asked = requests.of_mail(connection, mail_id)
    keys = {row.company_id for row in asked if row.company_id is not None}
    companies = {row.id: row for row in connection.execute(select(COMPANIES).where(COMPANIES.c.id.in_(keys)))} if keys else {}
    history = audit.history(connection, mail_id=mail_id)
    return MailView(
        mail,
        asked,
        companies,
        _thread(connection, mail),
        _outgoing(connection, mail),
        _earlier(connection, mail, MAILS.c.sender == mail.sender) if mail.sender else (),
        _earlier(connection, mail, MAILS.c.id.in_(select(REQUESTS.c.mail_id).where(REQUESTS.c.company_id.in_(keys)))) if keys else (),
        history,
        _names(connection, {row.actor for row in history}),
        mail_versions.version_of(connection, mail_id),
        proposals.open_of(connection, mail_id),
        notes.of_conversation(connection, mail_id, mail.thread_id),
        [row.name for row in staff.accounts(connection) if row.active and Role(row.role).may(Role.AGENT)],
    )


def brief(connection: Connection, mail_id: int) -> tuple[Row[Any], bool] | None:
    """A mail in short, and whether what was done with it can be undone; None where there is none."""
    mail = connection.execute(select(*_BRIEF).where(MAILS.c.id == mail_id)).one_or_none()
    if mail is None:
        return None
    changed = any(row.inverse for row in requests.of_mail(connection, mail_id))
    return mail, changed or (mail.outcome, mail.reason) == ("ignored", "bulk")


def exists(connection: Connection, mail_id: int) -> bool:
    """Whether there is such a mail."""
    return connection.execute(select(MAILS.c.id).where(MAILS.c.id == mail_id)).first() is not None


def _thread(connection: Connection, mail: Row[Any]) -> Sequence[Row[Any]]:
    if mail.thread_id is None:
        return ()
    query = select(*_BRIEF).where(MAILS.c.thread_id == mail.thread_id).order_by(MAILS.c.received_at, MAILS.c.id)
    return connection.execute(query.limit(_THREAD)).all()


def _outgoing(connection: Connection, mail: Row[Any]) -> Sequence[Row[Any]]:
    where = OUTGOING.c.mail_id == mail.id
    if mail.thread_id is not None:
        where = or_(where, OUTGOING.c.thread_id == mail.thread_id)
    return connection.execute(select(OUTGOING).where(where).order_by(OUTGOING.c.created_at, OUTGOING.c.id).limit(_THREAD)).all()


def _earlier(connection: Connection, mail: Row[Any], condition: Any) -> Sequence[Row[Any]]:
    query = select(*_BRIEF).where(condition, MAILS.c.id != mail.id).order_by(MAILS.c.received_at.desc(), MAILS.c.id.desc())
    return connection.execute(query.limit(_EARLIER)).all()


def _names(connection: Connection, actors: set[str]) -> dict[str, str]:
    keys = [int(actor.removeprefix("staff:")) for actor in actors if actor.startswith("staff:")]
    rows = connection.execute(select(STAFF.c.id, STAFF.c.name).where(STAFF.c.id.in_(keys))) if keys else ()
    return {f"staff:{row.id}": row.name for row in rows}
