"""Which browsers of the staff are signed in: sessions by the digest of their token, listed and ended; every change is compare-and-set."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Table, insert, select, update

from worker.models import StaffSession
from worker.store.staff import STAFF, Account, Role

SESSIONS = cast(Table, StaffSession.__table__)

#: Random bytes of a token: 128 bits (security.md section 5); only its SHA-256 is kept.
TOKEN_BYTES = 16
#: A session ends this long after a person's last request …
IDLE = timedelta(hours=1)
#: … and this long after signing in, whatever happens: a working day.
ABSOLUTE = timedelta(hours=12)
#: Between the password and the code.
UNFINISHED = timedelta(minutes=10)
#: ``seen_at`` is written no more often than this.
_NOTED_EVERY = timedelta(minutes=1)
_USER_AGENT = 200


class Level(StrEnum):
    """How far a session is signed in."""

    #: the password was right; the code is still to come
    PASSWORD = "password"  # noqa: S105 - a level, no secret
    #: signed in
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Session:
    """A browser's session as it stands, and whose it is."""

    id: int
    account: Account
    level: Level
    tries: int
    device_hash: str
    created_at: datetime
    seen_at: datetime


def new_token() -> str:
    """A token that nobody guesses."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def digest(token: str) -> str:
    """What is kept of a token: it is random enough that its plain SHA-256 tells nothing."""
    return hashlib.sha256(token.encode()).hexdigest()


def start(connection: Connection, staff_id: int, level: Level, device_hash: str, user_agent: str, now: datetime) -> str:
    """A new session; its token."""
    token = new_token()
    values = {
        "staff_id": staff_id,
        "token_hash": digest(token),
        "device_hash": device_hash,
        "level": level,
        "tries": 0,
        "user_agent": user_agent[:_USER_AGENT],
        "created_at": now,
        "seen_at": now,
        "expires_at": now + (ABSOLUTE if level is Level.FULL else UNFINISHED),
    }
    connection.execute(insert(SESSIONS).values(values))
    return token


def find(connection: Connection, token: str, now: datetime) -> Session | None:
    """The session of this token whose account is active; None where it is unknown, ended or timed out."""
    row = connection.execute(
        select(SESSIONS, STAFF.c.name, STAFF.c.role)
        .join_from(SESSIONS, STAFF, SESSIONS.c.staff_id == STAFF.c.id)
        .where(SESSIONS.c.token_hash == digest(token), STAFF.c.active, *_alive(now))
    ).one_or_none()
    if row is None:
        return None
    account = Account(row.staff_id, row.name, Role(row.role))
    return Session(row.id, account, Level(row.level), row.tries, row.device_hash, row.created_at, row.seen_at)


def note_seen(connection: Connection, session: Session, now: datetime) -> None:
    """Note that a person used the session."""
    connection.execute(update(SESSIONS).where(SESSIONS.c.id == session.id, SESSIONS.c.seen_at < now).values(seen_at=now))


def needs_note(session: Session, now: datetime) -> bool:
    """Whether it is long enough ago that the session's use was noted."""
    return now - session.seen_at >= _NOTED_EVERY


def complete(connection: Connection, session_id: int, now: datetime) -> str | None:
    """Signed in: the session is ``full`` under a new token, for the old one was shown before; None where it was not waiting for that."""
    token = new_token()
    done = connection.execute(
        update(SESSIONS)
        .where(SESSIONS.c.id == session_id, SESSIONS.c.level == Level.PASSWORD, SESSIONS.c.ended_at.is_(None))
        .values(level=Level.FULL, token_hash=digest(token), seen_at=now, created_at=now, expires_at=now + ABSOLUTE)
    )
    return token if done.rowcount == 1 else None


def count_try(connection: Connection, session_id: int) -> int:
    """Count a code before it is looked at; how many there were."""
    row = connection.execute(
        update(SESSIONS).where(SESSIONS.c.id == session_id).values(tries=SESSIONS.c.tries + 1).returning(SESSIONS.c.tries)
    ).one()
    return int(row.tries)


def knows_device(connection: Connection, staff_id: int, device_hash: str) -> bool:
    """Whether the account has been fully signed in from this browser before."""
    known = select(SESSIONS.c.id).where(
        SESSIONS.c.staff_id == staff_id, SESSIONS.c.device_hash == device_hash, SESSIONS.c.level == Level.FULL
    )
    return connection.execute(known.limit(1)).first() is not None


def list_of(connection: Connection, staff_id: int, now: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """The account's sessions that are signed in now, the latest used first."""
    return connection.execute(
        select(SESSIONS.c.id, SESSIONS.c.user_agent, SESSIONS.c.created_at, SESSIONS.c.seen_at)
        .where(SESSIONS.c.staff_id == staff_id, SESSIONS.c.level == Level.FULL, *_alive(now))
        .order_by(SESSIONS.c.seen_at.desc(), SESSIONS.c.id)
    ).all()


def end(connection: Connection, staff_id: int, now: datetime, *, session_id: int | None = None, but: int | None = None) -> int:
    """End one session of the account, or all (``but`` one); how many ended."""
    which = [SESSIONS.c.staff_id == staff_id, SESSIONS.c.ended_at.is_(None)]
    if session_id is not None:
        which.append(SESSIONS.c.id == session_id)
    if but is not None:
        which.append(SESSIONS.c.id != but)
    return connection.execute(update(SESSIONS).where(*which).values(ended_at=now)).rowcount


def _alive(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (SESSIONS.c.ended_at.is_(None), SESSIONS.c.expires_at > now, SESSIONS.c.seen_at > now - IDLE)
