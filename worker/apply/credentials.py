"""How a user gets a login: a single-use link to choose a password, of which only the digest is kept; never a password in clear."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from worker.apply.tables import IDENTITIES, is_member_elsewhere

#: How long the link to choose a password is good for.
ACTIVATION_LIFETIME = timedelta(days=14)
#: Random bytes of a link's token: 256 bits.
TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Activation:
    """The link's token in clear, which stands only in the mail to the user, and until when it is good."""

    email: str
    token: str
    expires_at: datetime


def token_hash(token: str) -> str:
    """What of a link's token is kept: SHA-256, for the token is random and long."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token() -> str:
    """A token that nobody guesses, in letters that stand in a URL."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def invite(connection: Connection, email: str, user_id: int, at: datetime) -> Activation | None:
    """Give the address a link to choose a password; None where it has a login already that it goes on using.

    Old credentials are void, except where the same address is a user of another company by the same login: nobody can lock it out there by
    ordering a membership for it. The link goes to the address itself, so it gives nobody else access.
    """
    elsewhere = is_member_elsewhere(connection, email, user_id)
    known = connection.execute(select(IDENTITIES.c.credentials).where(IDENTITIES.c.email == email)).scalar_one_or_none()
    if elsewhere and known == "active":
        return None
    activation = Activation(email, new_token(), at + ACTIVATION_LIFETIME)
    link = {"activation_hash": token_hash(activation.token), "activation_expires_at": activation.expires_at, "changed_at": at}
    void = {} if elsewhere else {"credentials": "invited", "password_hash": None}
    if known is None:
        connection.execute(insert(IDENTITIES).values(email=email, credentials="invited", **link))
    else:
        connection.execute(update(IDENTITIES).where(IDENTITIES.c.email == email).values(**link, **void))
    return activation


def withdraw(connection: Connection, email: str, user_id: int, at: datetime) -> None:
    """A membership has ended: an open link is void, and so is the login where no other membership uses it."""
    if is_member_elsewhere(connection, email, user_id):
        return
    connection.execute(
        update(IDENTITIES).where(IDENTITIES.c.email == email).values(credentials="void", activation_hash=None, changed_at=at)
    )


def restore(connection: Connection, email: str, at: datetime) -> None:
    """A membership has come back: a chosen password counts again; whoever had none asks for a new link on the login page."""
    chosen = IDENTITIES.c.password_hash.is_not(None)
    void = (IDENTITIES.c.email == email) & (IDENTITIES.c.credentials == "void")
    connection.execute(update(IDENTITIES).where(void & chosen).values(credentials="active", changed_at=at))
    connection.execute(update(IDENTITIES).where(void & ~chosen).values(credentials="none", changed_at=at))
