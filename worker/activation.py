"""What a new user's activation page does: a password is chosen once, and an expired link is replaced by one to the same address.

Merely opening the link changes nothing. Of the link only a digest is kept (``worker.apply.credentials``), of the password only its hash.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, select, update

from worker import answers
from worker.app import App
from worker.apply.credentials import Activation, token_hash
from worker.apply.tables import COMPANIES, IDENTITIES, USERS
from worker.clock import day_in_stockholm
from worker.passwords import PasswordFault, fault_of, hashed
from worker.replies import credentials
from worker.reply_context import ReplyContext
from worker.store import audit
from worker.store.audit import Entry
from worker.store.outbox import OUTGOING
from worker.store.threads import THREADS
from worker.wakeups import SEND

#: Words that people of our countries make passwords of, a word a line.
COMMON_WORDS = "common_password_words.txt"


class ActivationState(StrEnum):
    """What an activation link is good for."""

    #: a password can be chosen
    OPEN = "open"
    #: older than fourteen days; a new one can be sent
    EXPIRED = "expired"
    #: used, replaced, void, or never given
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the page of an activation link shows."""

    state: ActivationState
    #: the user name: the address that the link went to
    email: str | None = None
    #: the language in which the link was sent
    language: str | None = None


def look(app: App, token: str) -> Invitation:
    """What the link is good for; changes nothing."""
    with app.transactions.reading() as connection:
        identity = _identity(connection, token)
        if identity is None:
            return Invitation(ActivationState.UNKNOWN)
        sent = _last_sent(connection, identity.email)
        return Invitation(_state(app, identity), identity.email, sent.language if sent else None)


def choose(app: App, token: str, password: str, again: str) -> ActivationState | PasswordFault:
    """Keep the chosen password, and let the link be of no more use. ``OPEN``: it is done; else why it is not."""
    with app.transactions.reading() as connection:
        identity = _identity(connection, token)
        state = _state(app, identity)
        if identity is None or state is not ActivationState.OPEN:
            return state
        personal = [identity.email, app.settings.company_name, *_names(connection, identity.email)]
    fault = fault_of(password, again, personal, app.settings.templates / "public" / COMMON_WORDS)
    if fault is not None:
        return fault
    kept = hashed(password)  # takes a tenth of a second: no transaction waits for it
    now = app.clock.now()
    with app.transactions.full() as connection:
        digest = token_hash(token)
        # rowcount 0 is normal: the link was used a moment ago
        done = connection.execute(
            update(IDENTITIES)
            .where(IDENTITIES.c.activation_hash == digest, IDENTITIES.c.activation_expires_at > now)
            .values(credentials="active", password_hash=kept, activation_hash=None, activation_expires_at=None, changed_at=now)
        ).rowcount
        if done != 1:
            return ActivationState.UNKNOWN
        audit.append(connection, [Entry("login.activated", actor="customer", values={"email": identity.email})], now)
    return ActivationState.OPEN


def send_again(app: App, token: str) -> bool:
    """Send a new link to the address that an expired one went to; whether it was this link's turn to be replaced.

    The expired link is of no use afterwards, so that each is replaced once at most.
    """
    now = app.clock.now()
    with app.transactions.full() as connection:
        identity = _identity(connection, token)
        if identity is None or _state(app, identity) is not ActivationState.EXPIRED:
            return False
        user = connection.execute(
            select(USERS.c.id, USERS.c.name, COMPANIES.c.name.label("company"))
            .join(COMPANIES, COMPANIES.c.id == USERS.c.company_id)
            .where(USERS.c.email == identity.email, USERS.c.active.is_(True))
            .order_by(USERS.c.id.desc())
            .limit(1)
        ).one_or_none()
        if user is None:
            return False
        activation = app.identity.invite(connection, identity.email, user.id, now)
        if not isinstance(activation, Activation):
            return False
        sent = _last_sent(connection, identity.email)
        context = ReplyContext(
            templates=app.templates,
            reference=sent.reference if sent and sent.reference else "",
            received=day_in_stockholm(now),
            language=sent.language if sent else None,
            phone=app.settings.phone,
            address=app.settings.address,
            display_name=app.settings.company_name,
            activate_link=f"{app.settings.public_url}/activate/{activation.token}",
        )
        to = answers.Answered(sent.thread_id if sent else None, sent.mail_id if sent else None, registered=True)
        reply = credentials(identity.email, user.name, user.company, context)
        key = answers.write(connection, app.settings, reply, to, f"activation:{token_hash(activation.token)}", now)
        audit.append(connection, [Entry("login.invited_again", actor="customer", values={"email": identity.email})], now)
    if key is not None:
        app.wake(SEND, key)
    return True


def _identity(connection: Connection, token: str) -> Row[Any] | None:
    return connection.execute(select(IDENTITIES).where(IDENTITIES.c.activation_hash == token_hash(token))).one_or_none()


def _state(app: App, identity: Row[Any] | None) -> ActivationState:
    if identity is None:
        return ActivationState.UNKNOWN
    expires_at: datetime | None = identity.activation_expires_at
    return ActivationState.EXPIRED if expires_at is None or expires_at <= app.clock.now() else ActivationState.OPEN


def _last_sent(connection: Connection, email: str) -> Row[Any, Any, Any, Any] | None:
    """The last mail with credentials to the address: it tells language and thread."""
    return connection.execute(
        select(OUTGOING.c.language, OUTGOING.c.thread_id, OUTGOING.c.mail_id, THREADS.c.reference)
        .join(THREADS, THREADS.c.id == OUTGOING.c.thread_id, isouter=True)
        .where(OUTGOING.c.to_address == email, OUTGOING.c.template == "credentials")
        .order_by(OUTGOING.c.id.desc())
        .limit(1)
    ).first()


def _names(connection: Connection, email: str) -> list[str]:
    """The names of the user and of his companies, which make no password."""
    rows = connection.execute(
        select(USERS.c.name, COMPANIES.c.name.label("company"))
        .join(COMPANIES, COMPANIES.c.id == USERS.c.company_id)
        .where(USERS.c.email == email, USERS.c.active.is_(True))
    )
    return [name for row in rows for name in (row.name, row.company) if name]
