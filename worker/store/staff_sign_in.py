"""What an account signs in with, and how often that failed of late; a code and a change of either are compare-and-set."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Connection, Table, delete, or_, select, update

from worker.models import SignInAttempt
from worker.store.conflicts import put
from worker.store.staff import STAFF, Account, Role

ATTEMPTS = cast(Table, SignInAttempt.__table__)

#: Failures older than this are forgotten.
FORGOTTEN_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Credentials:
    """An active account and what it signs in with."""

    account: Account
    password_hash: str | None = field(repr=False)
    totp_secret: str | None = field(repr=False)


def credentials_of(connection: Connection, name: str) -> Credentials | None:
    """The credentials of the active account of this name, or None."""
    row = connection.execute(
        select(STAFF.c.id, STAFF.c.name, STAFF.c.role, STAFF.c.password_hash, STAFF.c.totp_secret).where(
            STAFF.c.name == name, STAFF.c.active
        )
    ).one_or_none()
    return Credentials(Account(row.id, row.name, Role(row.role)), row.password_hash, row.totp_secret) if row else None


def set_password(connection: Connection, staff_id: int, password_hash: str, now: datetime) -> None:
    """Give an account another password."""
    connection.execute(update(STAFF).where(STAFF.c.id == staff_id).values(password_hash=password_hash, password_changed_at=now))


def refresh_hash(connection: Connection, staff_id: int, before: str, after: str) -> None:
    """Keep the same password under newer parameters, unless it was changed meanwhile."""
    connection.execute(update(STAFF).where(STAFF.c.id == staff_id, STAFF.c.password_hash == before).values(password_hash=after))


def set_totp(connection: Connection, staff_id: int, secret: str, step: int) -> bool:
    """Set up the codes of an account that has none, the code of ``step`` used; False where it has some by now."""
    done = connection.execute(
        update(STAFF).where(STAFF.c.id == staff_id, STAFF.c.totp_secret.is_(None)).values(totp_secret=secret, totp_step=step)
    )
    return done.rowcount == 1


def clear_totp(connection: Connection, staff_id: int) -> None:
    """Forget an account's codes; they are set up anew at its next sign-in."""
    connection.execute(update(STAFF).where(STAFF.c.id == staff_id).values(totp_secret=None, totp_step=None))


def use_step(connection: Connection, staff_id: int, step: int) -> bool:
    """Use up the code of a time step; False where it, or a later one, was used before (RFC 6238 section 5.2)."""
    unused = or_(STAFF.c.totp_step.is_(None), STAFF.c.totp_step < step)
    return connection.execute(update(STAFF).where(STAFF.c.id == staff_id, unused).values(totp_step=step)).rowcount == 1


def failures(connection: Connection, key: str, now: datetime) -> tuple[int, datetime | None]:
    """How many attempts under this key failed of late, and when the last one did."""
    row = connection.execute(
        select(ATTEMPTS.c.failures, ATTEMPTS.c.last_at).where(ATTEMPTS.c.key == _digest(key), ATTEMPTS.c.last_at > now - FORGOTTEN_AFTER)
    ).one_or_none()
    return (row.failures, row.last_at) if row else (0, None)


def count_failure(connection: Connection, key: str, now: datetime) -> None:
    """Count an attempt before it is looked at; a success forgets it."""
    connection.execute(delete(ATTEMPTS).where(ATTEMPTS.c.last_at <= now - FORGOTTEN_AFTER))
    again = {"failures": ATTEMPTS.c.failures + 1, "last_at": now}
    put(connection, ATTEMPTS, {"key": _digest(key)}, {"failures": 1, "last_at": now}, again)


def forget_failures(connection: Connection, key: str) -> None:
    """Forget what failed under this key."""
    connection.execute(delete(ATTEMPTS).where(ATTEMPTS.c.key == _digest(key)))


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
