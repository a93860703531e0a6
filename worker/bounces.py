"""Which mail of ours a delivery report is about, and whether it reopens what that mail told.

Matched by what only the addressee's side can know: the random part of our Message-ID, in the returned headers or in the VERP address that
the report came to. ``Action: failed`` (RFC 3464 section 2.3.3) is permanent whatever its status, for nobody tries any more; a delay or a
success is only shown.
"""

import re
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, or_, select, update

from parsers.message_types import Message
from worker.outgoing_message import MESSAGE_ID_PREFIX
from worker.reopening import reopen
from worker.settings import Settings
from worker.store.outbox import OUTGOING

_OWN_ID = re.compile(rb"<" + re.escape(MESSAGE_ID_PREFIX).encode() + rb"[0-9a-f]{32}@[!-=?-~]{1,200}>")
_FAILED = re.compile(rb"^Action:[ \t]*failed\b", re.IGNORECASE | re.MULTILINE)
_STATUS = re.compile(rb"^Status:[ \t]*([245]\.\d{1,3}\.\d{1,3})", re.IGNORECASE | re.MULTILINE)
#: A report may quote a whole thread; ours is the newest of so many.
_AT_MOST = 20


def note_bounce(connection: Connection, raw: bytes, message: Message, settings: Settings, now: datetime) -> int | None:
    """Note that a mail of ours came back, in the caller's transaction; its key where one was matched.

    A permanent failure of a confirmation, question, link or credentials makes its mail ``staff`` / ``reply_undelivered``.
    """
    condition = _which(raw, message, settings)
    if condition is None:
        return None
    row = connection.execute(select(OUTGOING).where(condition).order_by(OUTGOING.c.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    first = connection.execute(
        update(OUTGOING).where(OUTGOING.c.id == row.id, OUTGOING.c.bounced_at.is_(None)).values(bounced_at=now)
    ).rowcount
    if first and _FAILED.search(raw):
        status = _STATUS.search(raw)
        reopen(connection, row, f"bounced: {status[1].decode() if status else 'failed'}", now)
    return int(row.id)


def _which(raw: bytes, message: Message, settings: Settings) -> ColumnElement[bool] | None:
    own = [found.decode("ascii") for found in dict.fromkeys(_OWN_ID.findall(raw))][-_AT_MOST:]
    conditions = [OUTGOING.c.message_id.in_(own)] if own else []
    if settings.bounce_address:
        local, _, domain = settings.bounce_address.rpartition("@")
        returned = [address for address in (*message.to, *message.all("Delivered-To")) if _is_verp(address.strip("<> "), local, domain)]
        if returned:
            conditions.append(OUTGOING.c.envelope_from.in_([address.strip("<> ").lower() for address in returned[:_AT_MOST]]))
    return or_(*conditions) if conditions else None


def _is_verp(address: str, local: str, domain: str) -> bool:
    return address.lower().startswith(f"{local}+") and address.lower().endswith(f"@{domain}")
