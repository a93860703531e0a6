"""Whom the sign-in provider means: an account by issuer and subject, which name one person for good; never by an address or a name."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Connection, Table, delete, insert, select

from worker.models import StaffLink
from worker.store.staff import STAFF, Account, Role

LINKS = cast(Table, StaffLink.__table__)


@dataclass(frozen=True, slots=True)
class Linked:
    """An account that a subject stands for."""

    account: Account
    #: False: closed here, whatever the provider says
    active: bool


def find(connection: Connection, issuer: str, subject: str) -> Linked | None:
    """The account of this subject, or None."""
    row = connection.execute(
        select(STAFF.c.id, STAFF.c.name, STAFF.c.role, STAFF.c.active)
        .join_from(LINKS, STAFF, LINKS.c.staff_id == STAFF.c.id)
        .where(LINKS.c.issuer == issuer, LINKS.c.subject == subject)
    ).one_or_none()
    return Linked(Account(row.id, row.name, Role(row.role)), row.active) if row is not None else None


def add(connection: Connection, staff_id: int, issuer: str, subject: str, now: datetime) -> None:
    """Link the subject with the account (``IntegrityError`` where it is linked already)."""
    connection.execute(insert(LINKS).values(staff_id=staff_id, issuer=issuer, subject=subject, created_at=now))


def remove(connection: Connection, staff_id: int) -> int:
    """Link the account with nobody; with how many it was."""
    return connection.execute(delete(LINKS).where(LINKS.c.staff_id == staff_id)).rowcount


def has_any(connection: Connection, staff_id: int) -> bool:
    """Whether the account is linked with somebody of a provider."""
    return connection.execute(select(LINKS.c.id).where(LINKS.c.staff_id == staff_id).limit(1)).first() is not None


def reserve(connection: Connection) -> bool:
    """Whether there is an admin who needs no provider: active, with a password, and with nobody of a provider standing for him."""
    unlinked = ~select(LINKS.c.id).where(LINKS.c.staff_id == STAFF.c.id).exists()
    mine = (STAFF.c.role == Role.ADMIN, STAFF.c.active, STAFF.c.password_hash.is_not(None), unlinked)
    return connection.execute(select(STAFF.c.id).where(*mine).limit(1)).first() is not None
