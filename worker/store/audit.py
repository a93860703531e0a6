"""Who did what: rows appended to a chain of hashes, and whether the chain still holds (security.md section 5).

The chain covers ids, actions and salted digests. Personal values and the salt stand in ``audit_values``, which erasure empties.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, insert, select, text, update

from worker.models import Audit, AuditValues

AUDIT = cast(Table, Audit.__table__)
VALUES = cast(Table, AuditValues.__table__)

#: The actor of what the product does by itself; staff are ``staff:<id>``.
PRODUCT = "product"
#: What the first row's ``previous_hash`` is.
FIRST = "0" * 64
#: PostgreSQL's lock under which one transaction at a time appends.
_LOCK = 5593371891
_BATCH = 1000

# Built once, for every decision takes this path.
_LAST = select(AUDIT.c.seq, AUDIT.c.hash).order_by(AUDIT.c.seq.desc()).limit(1)
_INSERT = insert(AUDIT)
_INSERT_VALUES = insert(VALUES)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done, before it has its place in the chain."""

    #: a word of the code: ``mail.decided`` ``user.added``
    action: str
    actor: str = PRODUCT
    mail_id: int | None = None
    request_id: int | None = None
    company_id: int | None = None
    #: further ids and words that name no person
    ids: Mapping[str, str | int | bool | None] = field(default_factory=dict)
    #: personal values: names, addresses, numbers, what stood there before
    values: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """What verifying found: how many rows hold, and the first that does not."""

    rows: int
    broken_at: int | None = None
    why: str = ""


def append(connection: Connection, entries: Sequence[Entry], at: datetime) -> None:
    """Put the entries at the end of the chain, in the caller's transaction.

    On PostgreSQL appending transactions wait for each other until they commit, so append last.
    """
    if not entries:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    last = connection.execute(_LAST).first()
    seq, previous = (last.seq, last.hash) if last else (0, FIRST)
    rows: list[dict[str, Any]] = []
    personal: list[dict[str, Any]] = []
    for entry in entries:
        seq += 1
        digest = ""
        if entry.values:
            salt, content = secrets.token_hex(16), dict(entry.values)
            digest = _values_digest(salt, content)
            personal.append({"seq": seq, "salt": salt, "content": content})
        row: dict[str, Any] = {
            "seq": seq,
            "at": at,
            "actor": entry.actor,
            "action": entry.action,
            "mail_id": entry.mail_id,
            "request_id": entry.request_id,
            "company_id": entry.company_id,
            "ids": dict(entry.ids),
            "values_digest": digest,
            "previous_hash": previous,
        }
        previous = row["hash"] = _row_hash(row)
        rows.append(row)
    connection.execute(_INSERT, rows)
    if personal:
        connection.execute(_INSERT_VALUES, personal)


def verify(connection: Connection) -> Check:
    """Walk the whole chain: numbers without a gap, each hash right, each personal value the one that was recorded or erased."""
    previous, expected = FIRST, 1
    while True:
        rows = connection.execute(
            select(AUDIT, VALUES.c.seq.label("kept"), VALUES.c.salt, VALUES.c.content)
            .join_from(AUDIT, VALUES, AUDIT.c.seq == VALUES.c.seq, isouter=True)
            .where(AUDIT.c.seq >= expected)
            .order_by(AUDIT.c.seq)
            .limit(_BATCH)
        ).all()
        for row in rows:
            if why := _fault(row, expected, previous):
                return Check(expected - 1, row.seq, why)
            previous, expected = row.hash, expected + 1
        if len(rows) < _BATCH:
            return Check(expected - 1)


def _fault(row: Row[Any], expected: int, previous: str) -> str:
    if row.seq != expected:
        return f"row {expected} is missing"
    if row.previous_hash != previous:
        return "does not follow from the row before it"
    if row.hash != _row_hash(dict(row._mapping)):
        return "was changed after it was written"
    if not row.values_digest:
        return "has personal values that were never recorded" if row.kept is not None else ""
    if row.kept is None:
        return "has lost its personal values without an erasure"
    erased = row.salt is None and row.content is None
    if not erased and _values_digest(row.salt or "", row.content or {}) != row.values_digest:
        return "has personal values other than those recorded"
    return ""


def erase(connection: Connection, *, mail_id: int | None = None, company_id: int | None = None) -> int:
    """Empty the personal values of what was recorded of a mail or a company; how many rows. The chain still verifies."""
    rows = select(AUDIT.c.seq)
    if mail_id is not None:
        rows = rows.where(AUDIT.c.mail_id == mail_id)
    if company_id is not None:
        rows = rows.where(AUDIT.c.company_id == company_id)
    if mail_id is None and company_id is None:
        raise ValueError("name a mail or a company whose values are to be erased")
    return connection.execute(update(VALUES).where(VALUES.c.seq.in_(rows)).values(salt=None, content=None)).rowcount


def history(connection: Connection, *, mail_id: int) -> Sequence[Row[Any]]:
    """What was done with a mail, oldest first, with the personal values that are still kept (``content``)."""
    return connection.execute(
        select(AUDIT, VALUES.c.content)
        .join_from(AUDIT, VALUES, AUDIT.c.seq == VALUES.c.seq, isouter=True)
        .where(AUDIT.c.mail_id == mail_id)
        .order_by(AUDIT.c.seq)
    ).all()


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode()


def _values_digest(salt: str, content: Mapping[str, Any]) -> str:
    return hashlib.sha256(salt.encode() + _canonical(content)).hexdigest()


def _row_hash(row: Mapping[str, Any]) -> str:
    at: datetime = row["at"]
    parts = [
        row[name] for name in ("seq", "actor", "action", "mail_id", "request_id", "company_id", "ids", "values_digest", "previous_hash")
    ]
    return hashlib.sha256(_canonical([at.astimezone(UTC).isoformat(timespec="microseconds"), *parts])).hexdigest()
