"""What somebody of the staff does with his own account, and the command line with anybody's: passwords, codes and sessions, on record."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from worker.app import App
from worker.errors import UsageError
from worker.passwords import PasswordFault, fault_of, hashed, matches
from worker.sign_in import takes_password, wait_of
from worker.store import audit, staff, staff_links, staff_sessions, staff_sign_in
from worker.store.audit import Entry
from worker.store.staff import Account, Role
from worker.store.staff_sessions import Session

#: Who acts by the command line without a token: whoever may read the database's password.
OPERATOR = "operator"


class WrongPassword(Exception):
    """The present password is another, or was tried too often."""


def change_password(app: App, session: Session, present: str, new: str, again: str) -> PasswordFault | None:
    """Give the session's account another password and end its other sessions; why not, or None.

    Raises:
      WrongPassword: ``present`` is not the present one, or the account signs in by the provider.
    """
    now = app.clock.now()
    key = f"change {session.account.id}"
    with app.transactions.full() as connection:
        if wait_of(*staff_sign_in.failures(connection, key, now), now):
            raise WrongPassword
        staff_sign_in.count_failure(connection, key, now)
        found = staff_sign_in.credentials_of(connection, session.account.name) if takes_password(app, connection, session.account) else None
    if found is None or not matches(present, found.password_hash):
        raise WrongPassword
    with app.transactions.full() as connection:
        staff_sign_in.forget_failures(connection, key)
    if fault := fault_of(new, again, [session.account.name], common_words(app.settings.templates)):
        return fault
    kept = hashed(new)
    with app.transactions.full() as connection:
        staff_sign_in.set_password(connection, session.account.id, kept, now)
        staff_sessions.end(connection, session.account.id, now, but=session.id)
        audit.append(connection, [Entry("staff.password_changed", actor=session.account.actor)], now)
    return None


def end_sessions(app: App, session: Session, session_id: int | None) -> int:
    """End one session of the account, or all but this one; how many ended."""
    now = app.clock.now()
    with app.transactions.full() as connection:
        but = session.id if session_id is None else None
        ended = staff_sessions.end(connection, session.account.id, now, session_id=session_id, but=but)
        if ended:
            audit.append(connection, [Entry("staff.sessions_ended", actor=session.account.actor, ids={"count": ended})], now)
    return ended


def common_words(templates: Path) -> Path:
    """The words that people of our countries take for passwords."""
    return templates / "public" / "common_password_words.txt"


def set_password(
    connection: Connection,
    name: str,
    new: str,
    again: str,
    words: Path,
    now: datetime,
    *,
    role: Role | None = None,
    new_device: bool = False,
) -> PasswordFault | None:
    """Give the account of this name a password, as the operator; it is made where there is none. Why not, or None.

    Its sessions end, and with ``new_device`` its codes are set up anew.
    """
    if fault := fault_of(new, again, [name], words):
        return fault
    account = staff.by_name(connection, name)
    action = "staff.password_set" if account is not None else "staff.added"
    if account is None:
        account = staff.create(connection, name, role or Role.AGENT, now)
    elif role is not None:
        staff.set_account(connection, account.id, role=role)
    staff_sign_in.set_password(connection, account.id, hashed(new), now)
    if new_device:
        staff_sign_in.clear_totp(connection, account.id)
    staff_sessions.end(connection, account.id, now)
    audit.append(connection, [Entry(action, actor=OPERATOR, ids={"staff": account.id, "new_device": new_device})], now)
    return None


def link(connection: Connection, name: str, issuer: str, subject: str, now: datetime) -> None:
    """Have the provider's subject stand for the account of this name, as the operator.

    Raises:
      UsageError: there is no such account, or the subject stands for one already.
    """
    account = _named(connection, name)
    found = staff_links.find(connection, issuer, subject)
    if found is not None:
        raise UsageError(f"that subject stands for '{found.account.name}' already; 'kundservice staff unlink' ends that")
    staff_links.add(connection, account.id, issuer, subject, now)
    entry = Entry("staff.linked", actor=OPERATOR, ids={"staff": account.id}, values={"issuer": issuer, "subject": subject})
    audit.append(connection, [entry], now)


def unlink(connection: Connection, name: str, now: datetime) -> None:
    """Have no subject of a provider stand for the account, as the operator; its sessions end.

    Raises:
      UsageError: there is no such account, or none stands for it.
    """
    account = _named(connection, name)
    if not staff_links.remove(connection, account.id):
        raise UsageError(f"nobody of a provider stands for '{account.name}'")
    staff_sessions.end(connection, account.id, now)
    audit.append(connection, [Entry("staff.unlinked", actor=OPERATOR, ids={"staff": account.id})], now)


def close(connection: Connection, name: str, now: datetime) -> None:
    """Let nobody in as this account any more, as the operator: its sessions and tokens end; what it did stays on record.

    Raises:
      UsageError: there is no such account.
    """
    account = _named(connection, name)
    staff.set_account(connection, account.id, active=False)
    sessions, tokens = staff_sessions.end(connection, account.id, now), staff.revoke_tokens(connection, account.id, now)
    ids: dict[str, str | int | bool | None] = {"staff": account.id, "sessions": sessions, "tokens": tokens}
    audit.append(connection, [Entry("staff.closed", actor=OPERATOR, ids=ids)], now)


def reopen(connection: Connection, name: str, now: datetime) -> None:
    """Let the account in again, as the operator; by its password, its provider, or a new token.

    Raises:
      UsageError: there is no such account.
    """
    account = _named(connection, name)
    staff.set_account(connection, account.id, active=True)
    audit.append(connection, [Entry("staff.reopened", actor=OPERATOR, ids={"staff": account.id})], now)


def _named(connection: Connection, name: str) -> Account:
    account = staff.by_name(connection, name)
    if account is None:
        raise UsageError(f"there is no account '{name[:60]}'; 'kundservice staff list' shows them")
    return account
