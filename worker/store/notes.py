"""What staff wrote for each other beside a mail, and who is named there and has not seen it yet."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, func, insert, or_, select, update

from worker.models import Mention, Note
from worker.store.claims import MAILS
from worker.store.staff import STAFF
from worker.store.threads import THREADS

NOTES = cast(Table, Note.__table__)
MENTIONS = cast(Table, Mention.__table__)
_LISTED = 100


def add(connection: Connection, mail_id: int, staff_id: int, text: str, named: Iterable[int], now: datetime) -> int:
    """Store a note; its key. ``named``: the accounts that it names."""
    values = {"mail_id": mail_id, "staff_id": staff_id, "text": text, "created_at": now}
    key = connection.execute(insert(NOTES).values(values).returning(NOTES.c.id)).scalar_one()
    mentions = [{"note_id": key, "staff_id": each} for each in sorted(set(named))]
    if mentions:
        connection.execute(insert(MENTIONS), mentions)
    return int(key)


def of_conversation(connection: Connection, mail_id: int, thread_id: int | None) -> Sequence[Row[Any]]:
    """The notes of a mail and of its conversation with their writer's ``name``, oldest first."""
    where = NOTES.c.mail_id == mail_id
    if thread_id is not None:
        where = or_(where, NOTES.c.mail_id.in_(select(MAILS.c.id).where(MAILS.c.thread_id == thread_id)))
    return connection.execute(
        select(NOTES, STAFF.c.name).join_from(NOTES, STAFF, NOTES.c.staff_id == STAFF.c.id).where(where).order_by(NOTES.c.id)
    ).all()


def unseen(connection: Connection, staff_id: int) -> int:
    """In how many notes somebody is named that he has not seen."""
    query = select(func.count()).select_from(MENTIONS).where(MENTIONS.c.staff_id == staff_id, MENTIONS.c.seen_at.is_(None))
    return int(connection.execute(query).scalar_one())


def naming(connection: Connection, staff_id: int) -> Sequence[Row[Any]]:
    """The notes that name somebody, the latest first: with the writer's ``name``, the mail's ``subject`` and ``reference``, ``seen_at``."""
    return connection.execute(
        select(NOTES, STAFF.c.name, MAILS.c.subject, THREADS.c.reference, MENTIONS.c.seen_at)
        .select_from(MENTIONS)
        .join(NOTES, NOTES.c.id == MENTIONS.c.note_id)
        .join(STAFF, STAFF.c.id == NOTES.c.staff_id)
        .join(MAILS, MAILS.c.id == NOTES.c.mail_id)
        .outerjoin(THREADS, THREADS.c.id == MAILS.c.thread_id)
        .where(MENTIONS.c.staff_id == staff_id)
        .order_by(NOTES.c.id.desc())
        .limit(_LISTED)
    ).all()


def note_seen(connection: Connection, staff_id: int, mail_id: int, now: datetime) -> None:
    """He has seen the notes of this mail."""
    here = MENTIONS.c.note_id.in_(select(NOTES.c.id).where(NOTES.c.mail_id == mail_id))
    connection.execute(update(MENTIONS).where(MENTIONS.c.staff_id == staff_id, MENTIONS.c.seen_at.is_(None), here).values(seen_at=now))
