"""Which conversation a mail belongs to: the one its headers or the reference in its subject name, else a new one.

Threading grants nothing: whoever quotes a Message-ID or a reference gets into the thread's view, never into its authority.
"""

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import cast

from sqlalchemy import BindParameter, Connection, Table, bindparam, literal, or_, select, union_all, update
from sqlalchemy.sql.dml import ReturningInsert

from worker.models import Mail, Outgoing, Thread
from worker.store.conflicts import unless_there

THREADS = cast(Table, Thread.__table__)
MAILS = cast(Table, Mail.__table__)
OUTGOING = cast(Table, Outgoing.__table__)

#: Letters and digits that are neither misheard nor misread (Crockford's alphabet without 0 and 1).
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
#: A reference as it stands in a subject or is typed into a search; some programs make a dash of the hyphen.
REFERENCE = re.compile(rf"\bK[-\u2010-\u2013]([{ALPHABET}]{{5}})\b", re.IGNORECASE)
#: A hostile mail may list thousands of references; the last ones are the nearest.
MAX_REFERENCES = 50
_TRIES = 20


@dataclass(frozen=True, slots=True)
class ThreadRef:
    """A conversation and the short reference that is printed in every mail of ours."""

    id: int
    reference: str
    #: made for this mail
    new: bool = False


def find_or_start(
    connection: Connection,
    *,
    in_reply_to: str | None,
    references: Iterable[str],
    message_id: str | None,
    subject: str,
    now: datetime,
) -> ThreadRef:
    """The thread that the headers name (the nearest first, our own mail before others'), else the subject's reference, else a new one."""
    nearest = [each for each in (in_reply_to, *reversed(list(references)[-MAX_REFERENCES:]), message_id) if each]
    found = _by_message_ids(connection, list(dict.fromkeys(nearest))) or by_reference(connection, subject)
    return found or start(connection, subject, now)


_WANTED: BindParameter[list[str]] = bindparam("wanted", expanding=True)
_KNOWN = union_all(
    select(OUTGOING.c.message_id, OUTGOING.c.thread_id, literal(0).label("whose")).where(OUTGOING.c.message_id.in_(_WANTED)),
    select(MAILS.c.message_id, MAILS.c.thread_id, literal(1).label("whose")).where(MAILS.c.message_id.in_(_WANTED)),
).subquery()
# Built once: building it takes longer than running it.
_NAMED = (
    select(_KNOWN.c.message_id, _KNOWN.c.whose, THREADS.c.id, THREADS.c.reference)
    .join_from(_KNOWN, THREADS, _KNOWN.c.thread_id == THREADS.c.id)
    .order_by(THREADS.c.id)
)


@lru_cache
def _start(dialect: str) -> ReturningInsert[int]:
    return unless_there(dialect, THREADS, "reference").returning(THREADS.c.id)


def _by_message_ids(connection: Connection, wanted: list[str]) -> ThreadRef | None:
    if not wanted:
        return None
    rows = connection.execute(_NAMED, {"wanted": wanted}).all()
    best = min(rows, key=lambda row: (wanted.index(row.message_id), row.whose), default=None)
    return ThreadRef(best.id, best.reference) if best else None


def by_reference(connection: Connection, text: str) -> ThreadRef | None:
    """The thread whose reference stands in the text, or None."""
    named = [f"K-{match.upper()}" for match in REFERENCE.findall(text)[:5]]
    if not named:
        return None
    row = connection.execute(select(THREADS.c.id, THREADS.c.reference).where(THREADS.c.reference.in_(named)).order_by(THREADS.c.id)).first()
    return ThreadRef(row.id, row.reference) if row else None


def start(connection: Connection, subject: str, now: datetime) -> ThreadRef:
    """A new thread with a reference that no other has."""
    for _ in range(_TRIES):
        reference = "K-" + "".join(secrets.choice(ALPHABET) for _ in range(5))
        row = {"reference": reference, "subject": subject, "created_at": now}
        key = connection.execute(_start(connection.dialect.name), row).scalar_one_or_none()
        if key is not None:  # None: the reference is taken
            return ThreadRef(key, reference, new=True)
    raise RuntimeError("no free thread reference was found; are there more than ten million threads?")


def may_send_receipt(connection: Connection, thread_id: int, day: date) -> bool:
    """Mark the day's receipt of the thread as sent; False where it has had one (one a thread and day)."""
    marked = connection.execute(
        update(THREADS)
        .where(THREADS.c.id == thread_id, or_(THREADS.c.receipt_on.is_(None), THREADS.c.receipt_on != day))
        .values(receipt_on=day)
    )
    return marked.rowcount == 1
