"""Which rows of the audit tell of a person, by his address; and the erasure of what they hold of him, which leaves the chain whole."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Text, cast, func, literal, or_, select, update

from worker.naming import Naming
from worker.store.audit import AUDIT, VALUES
from worker.store.claims import MAILS

#: Rows that a page or a command shows at once.
SHOWN = 500


def about(connection: Connection, address: str, *, before_seq: int | None = None, limit: int = SHOWN) -> Sequence[Row[Any]]:
    """What was recorded of the mails that he sent and of him in others', the latest first, with the values still kept (``content``)."""
    conditions = [_concerns(address)]
    if before_seq is not None:
        conditions.append(AUDIT.c.seq < before_seq)
    return connection.execute(
        select(AUDIT, VALUES.c.content)
        .join_from(AUDIT, VALUES, AUDIT.c.seq == VALUES.c.seq, isouter=True)
        .where(*conditions)
        .order_by(AUDIT.c.seq.desc())
        .limit(limit)
    ).all()


def latest(connection: Connection, *, before_seq: int | None = None, limit: int = SHOWN) -> Sequence[Row[Any]]:
    """What was recorded of late, of everybody."""
    query = select(AUDIT, VALUES.c.content).join_from(AUDIT, VALUES, AUDIT.c.seq == VALUES.c.seq, isouter=True)
    if before_seq is not None:
        query = query.where(AUDIT.c.seq < before_seq)
    return connection.execute(query.order_by(AUDIT.c.seq.desc()).limit(limit)).all()


def erase(connection: Connection, address: str | None, before: datetime) -> int:
    """Empty the personal values of the rows about him (None: about anybody) that were written before; how many rows had some."""
    rows = select(AUDIT.c.seq).join_from(AUDIT, VALUES, AUDIT.c.seq == VALUES.c.seq).where(AUDIT.c.at < before, VALUES.c.salt.is_not(None))
    if address is not None:
        rows = rows.where(_concerns(address))
    found = list(connection.scalars(rows))
    _empty(connection, found)
    return len(found)


def erase_named(connection: Connection, naming: Naming) -> int:
    """Empty the personal values of every row that names him, whenever it was written; how many had some."""
    kept = select(VALUES.c.seq, VALUES.c.content).where(VALUES.c.content.is_not(None)).execution_options(yield_per=SHOWN)
    with connection.execute(kept) as rows:
        found = [row.seq for row in rows if naming.is_in(row.content)]
    _empty(connection, found)
    return len(found)


def _empty(connection: Connection, rows: list[int]) -> None:
    for start in range(0, len(rows), SHOWN):
        connection.execute(update(VALUES).where(VALUES.c.seq.in_(rows[start : start + SHOWN])).values(salt=None, content=None))


def _concerns(address: str) -> ColumnElement[bool]:
    """An address stands in the values as a whole JSON string, wherever; SQLite's text has it escaped where it is not ASCII."""
    told = address.strip().lower()
    kept = func.lower(cast(VALUES.c.content, Text))
    escaped = told.encode("ascii", "backslashreplace").decode("ascii")
    named = [kept.contains(f'"{form}"', autoescape=True) for form in {told, escaped}]
    of_his = AUDIT.c.mail_id.in_(select(MAILS.c.id).where(or_(MAILS.c.sender == literal(told), MAILS.c.from_address == literal(told))))
    return or_(of_his, *named)
