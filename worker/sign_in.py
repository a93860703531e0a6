"""How somebody of the staff signs in: password, then a code of his own device; throttled, and never locked out.

1. Every attempt is counted before it is looked at, under the account's name for strangers' browsers, and under the browser for one that
   the account has been signed in from before. Five are free; then each further one waits twice as long, up to a quarter of an hour. So
   whoever guesses at somebody's account from elsewhere slows himself, not its owner.
2. An unknown name costs the time of a known one and is told the same.
3. The code (RFC 6238) is asked for by a session that may do nothing else; the first time it is set up there. A code is good once. Wrong
   ones are counted and slowed like passwords, over all sessions: only a right code forgets them.
4. Signing in makes a new token; what the browser held before is worth nothing.
5. Where a sign-in provider is set (``worker.oidc``), a password is for the reserve only: an admin whom the provider does not stand for.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

import pyotp
from sqlalchemy import Connection

from worker.app import App
from worker.passwords import LONGEST, hashed, matches, needs_rehash
from worker.store import audit, staff_links, staff_sessions, staff_sign_in
from worker.store.audit import Entry
from worker.store.staff import Account, Role
from worker.store.staff_sessions import Level, Session
from worker.store.staff_sign_in import Credentials

#: Attempts that cost no waiting.
FREE_TRIES = 5
LONGEST_WAIT = timedelta(minutes=15)
#: Wrong codes after which the password is asked for again.
CODE_TRIES = 5
#: Seconds of a time step, and how many steps a clock may be off to either side (RFC 6238 section 5.2).
STEP_SECONDS = 30
_STEPS_OFF = 1


class SignIn(StrEnum):
    """What an attempt came to."""

    #: the password was right: the code is asked for
    CODE = "code"
    #: the password was right, and the account has no codes yet: they are set up
    SET_UP = "set_up"
    #: signed in
    DONE = "done"
    #: name, password or code is wrong
    WRONG = "wrong"
    #: too many wrong codes: from the start again
    OVER = "over"
    #: too many attempts of late
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one attempt, and the token that the browser gets."""

    result: SignIn
    token: str | None = field(default=None, repr=False)
    device: str | None = field(default=None, repr=False)
    #: how long until the next attempt is looked at
    wait: timedelta = timedelta(0)


def with_password(app: App, name: str, password: str, device: str | None, user_agent: str) -> Attempt:
    """The first step. ``device``: the browser's own cookie, from an earlier sign-in."""
    now = app.clock.now()
    name = name.strip()
    device_hash = staff_sessions.digest(device) if device else None
    with app.transactions.full() as connection:
        found = staff_sign_in.credentials_of(connection, name)
        known = bool(found and device_hash and staff_sessions.knows_device(connection, found.account.id, device_hash))
        key = f"device {device_hash} {name}" if known else f"name {name}"
        wait = wait_of(*staff_sign_in.failures(connection, key, now), now)
        if wait:
            return Attempt(SignIn.WAIT, wait=wait)
        staff_sign_in.count_failure(connection, key, now)
        may = found is not None and takes_password(app, connection, found.account)
    # outside of any transaction: it takes a tenth of a second
    right = len(password) <= LONGEST and matches(password, found.password_hash if found else None)
    if not right or not may or found is None or found.password_hash is None:
        return Attempt(SignIn.WRONG)
    fresh = device if known and device else staff_sessions.new_token()
    with app.transactions.full() as connection:
        staff_sign_in.forget_failures(connection, key)
        if needs_rehash(found.password_hash):
            staff_sign_in.refresh_hash(connection, found.account.id, found.password_hash, hashed(password))
        token = staff_sessions.start(connection, found.account.id, Level.PASSWORD, staff_sessions.digest(fresh), user_agent, now)
    return Attempt(SignIn.SET_UP if found.totp_secret is None else SignIn.CODE, token, fresh)


def takes_password(app: App, connection: Connection, account: Account) -> bool:
    """Whether the account may sign in by a password of ours: everybody's, or the reserve's where a provider is set."""
    return app.oidc is None or (account.role is Role.ADMIN and not staff_links.has_any(connection, account.id))


def with_code(app: App, session: Session, code: str, new_secret: str | None = None) -> Attempt:
    """The second step, by a session at ``Level.PASSWORD``. ``new_secret``: the one that the set-up page showed."""
    now = app.clock.now()
    with app.transactions.full() as connection:
        tries = staff_sessions.count_try(connection, session.id)
        if tries > CODE_TRIES:
            staff_sessions.end(connection, session.account.id, now, session_id=session.id)
            return Attempt(SignIn.OVER)
        # the password is right each time and its failures are forgotten, so many sessions would guess without end
        known = staff_sessions.knows_device(connection, session.account.id, session.device_hash)
        key = f"code {session.account.id}" + (f" device {session.device_hash}" if known else "")
        wait = wait_of(*staff_sign_in.failures(connection, key, now), now)
        if wait:
            return Attempt(SignIn.WAIT, wait=wait)
        staff_sign_in.count_failure(connection, key, now)
        found = staff_sign_in.credentials_of(connection, session.account.name)
        step = _accepted(found, code, new_secret, now)
        if found is None or step is None:
            return Attempt(SignIn.WRONG)
        if found.totp_secret is None:
            used = staff_sign_in.set_totp(connection, found.account.id, new_secret or "", step)
        else:
            used = staff_sign_in.use_step(connection, found.account.id, step)
        token = staff_sessions.complete(connection, session.id, now) if used else None
        if token is None:
            return Attempt(SignIn.WRONG)
        staff_sign_in.forget_failures(connection, key)
        entries = [Entry("staff.signed_in", actor=found.account.actor, ids={"session": session.id})]
        if found.totp_secret is None:
            entries.insert(0, Entry("staff.code_set_up", actor=found.account.actor))
        audit.append(connection, entries, now)
    return Attempt(SignIn.DONE, token)


def sign_out(app: App, session: Session) -> None:
    """End the session."""
    now = app.clock.now()
    with app.transactions.full() as connection:
        if staff_sessions.end(connection, session.account.id, now, session_id=session.id):
            audit.append(connection, [Entry("staff.signed_out", actor=session.account.actor, ids={"session": session.id})], now)


def wait_of(failures: int, last_at: datetime | None, now: datetime) -> timedelta:
    """How long the next attempt still waits after so many failures, the last one then."""
    if failures < FREE_TRIES or last_at is None:
        return timedelta(0)
    pause = min(timedelta(seconds=2 ** min(failures - FREE_TRIES + 1, 20)), LONGEST_WAIT)
    return max(last_at + pause - now, timedelta(0))


def new_secret() -> str:
    """A secret for a device that makes codes: 160 bits, base32 (RFC 4226 section 4)."""
    return pyotp.random_base32()


def secret_uri(secret: str, name: str, issuer: str) -> str:
    """What the picture on the set-up page says (``otpauth://``)."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=issuer)


def _accepted(found: Credentials | None, code: str, new_secret: str | None, now: datetime) -> int | None:
    """The time step whose code this is, or None."""
    secret = (found.totp_secret or new_secret) if found else None
    digits = "".join(code.split())
    if secret is None or len(digits) != 6 or not (digits.isascii() and digits.isdecimal()):
        return None
    totp = pyotp.TOTP(secret)
    present = int(now.timestamp()) // STEP_SECONDS
    steps = range(present - _STEPS_OFF, present + _STEPS_OFF + 1)
    return next((step for step in steps if pyotp.utils.strings_equal(totp.at(step * STEP_SECONDS), digits)), None)
