"""Who the staff are: accounts with a role, and the tokens by which the command line acts as one of them."""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, insert, or_, select, update

from worker.models import Staff, StaffToken

STAFF = cast(Table, Staff.__table__)
TOKENS = cast(Table, StaffToken.__table__)

#: Random bytes of a token: 256 bits, so that its plain SHA-256 can be kept.
TOKEN_BYTES = 32


class Scope(StrEnum):
    """What a token may, where its account may too."""

    READ = "read"
    DECIDE = "decide"
    ADMIN = "admin"

    @property
    def role(self) -> "Role":
        """The role that an account needs for it."""
        return {Scope.READ: Role.VIEWER, Scope.DECIDE: Role.AGENT, Scope.ADMIN: Role.ADMIN}[self]


class Role(StrEnum):
    """What an account may do; each may do what the one before may."""

    #: read everything
    VIEWER = "viewer"
    #: approve, reject, answer, retry, undo
    AGENT = "agent"
    #: accounts, imports, erasure
    ADMIN = "admin"

    def may(self, needed: "Role") -> bool:
        """Whether this role includes ``needed``."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True)
class Account:
    """A person of the staff, signed in."""

    id: int
    name: str
    role: Role

    @property
    def actor(self) -> str:
        """As the audit names him."""
        return f"staff:{self.id}"


def create(connection: Connection, name: str, role: Role, now: datetime, *, email: str | None = None) -> Account:
    """A new account; its name is its own (``IntegrityError`` otherwise)."""
    made = connection.execute(
        insert(STAFF).values(name=name, email=email, role=role, active=True, created_at=now).returning(STAFF.c.id)
    ).scalar_one()
    return Account(made, name, role)


@dataclass(frozen=True, slots=True)
class Token:
    """A token that was shown, as it is known afterwards."""

    id: int
    account: Account
    scopes: frozenset[Scope]

    def may(self, needed: Scope) -> bool:
        """Whether both the token and its account may."""
        return needed in self.scopes and self.account.role.may(needed.role)


def issue_token(
    connection: Connection,
    account: Account,
    now: datetime,
    *,
    label: str = "",
    expires_at: datetime | None = None,
    scopes: Iterable[Scope] = tuple(Scope),
) -> str:
    """A token that acts as the account; it is shown once, and only its digest is kept."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    values = {"staff_id": account.id, "token_hash": _digest(token), "label": label, "created_at": now, "expires_at": expires_at}
    values["scopes"] = " ".join(sorted(set(scopes)))
    connection.execute(insert(TOKENS).values(values))
    return token


def by_token(connection: Connection, token: str, now: datetime) -> Account | None:
    """The active account that the token (``KUNDSERVICE_STAFF_TOKEN``) decides as; None where it may not, or is no token (any more)."""
    found = token_of(connection, token, now)
    return found.account if found is not None and Scope.DECIDE in found.scopes else None


def token_of(connection: Connection, token: str, now: datetime) -> Token | None:
    """The token with its active account; None where it is unknown, expired or revoked."""
    row = connection.execute(
        select(STAFF.c.id, STAFF.c.name, STAFF.c.role, TOKENS.c.id.label("token"), TOKENS.c.scopes)
        .join_from(TOKENS, STAFF, TOKENS.c.staff_id == STAFF.c.id)
        .where(
            TOKENS.c.token_hash == _digest(token.strip()),
            TOKENS.c.revoked_at.is_(None),
            or_(TOKENS.c.expires_at.is_(None), TOKENS.c.expires_at > now),
            STAFF.c.active,
        )
    ).one_or_none()
    if row is None:
        return None
    return Token(row.token, Account(row.id, row.name, Role(row.role)), frozenset(map(Scope, row.scopes.split())))


def tokens(connection: Connection) -> Sequence[Row[*tuple[Any, ...]]]:
    """Every token that is not revoked, by account: whose (``name``), for what, since and until when, and when it was used last."""
    columns = (TOKENS.c.id, TOKENS.c.label, TOKENS.c.scopes, TOKENS.c.created_at, TOKENS.c.expires_at, TOKENS.c.last_used_at, STAFF.c.name)
    return connection.execute(
        select(*columns)
        .join_from(TOKENS, STAFF, TOKENS.c.staff_id == STAFF.c.id)
        .where(TOKENS.c.revoked_at.is_(None))
        .order_by(STAFF.c.name, TOKENS.c.id)
    ).all()


def revoke_token(connection: Connection, token_id: int, now: datetime) -> bool:
    """End one token; False where there is none that is in use."""
    return (
        connection.execute(update(TOKENS).where(TOKENS.c.id == token_id, TOKENS.c.revoked_at.is_(None)).values(revoked_at=now)).rowcount
        == 1
    )


def note_use(connection: Connection, token: str, now: datetime) -> None:
    """Note that the token was used, for the list of tokens."""
    connection.execute(update(TOKENS).where(TOKENS.c.token_hash == _digest(token.strip())).values(last_used_at=now))


def revoke_tokens(connection: Connection, staff_id: int, now: datetime) -> int:
    """End every token of an account; how many."""
    return connection.execute(
        update(TOKENS).where(TOKENS.c.staff_id == staff_id, TOKENS.c.revoked_at.is_(None)).values(revoked_at=now)
    ).rowcount


def set_account(connection: Connection, staff_id: int, *, role: Role | None = None, active: bool | None = None) -> bool:
    """Give an account another role, or let it in or out; False where there is none."""
    values = {name: value for name, value in (("role", role), ("active", active)) if value is not None}
    return bool(values) and connection.execute(update(STAFF).where(STAFF.c.id == staff_id).values(values)).rowcount == 1


def by_name(connection: Connection, name: str) -> Account | None:
    """The account of this name, active or not."""
    row = connection.execute(select(STAFF.c.id, STAFF.c.name, STAFF.c.role).where(STAFF.c.name == name)).one_or_none()
    return Account(row.id, row.name, Role(row.role)) if row else None


def accounts(connection: Connection) -> Sequence[Row[*tuple[Any, ...]]]:
    """Every account, by name."""
    return connection.execute(
        select(STAFF.c.id, STAFF.c.name, STAFF.c.email, STAFF.c.role, STAFF.c.active, STAFF.c.created_at).order_by(STAFF.c.name)
    ).all()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
