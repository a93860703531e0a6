"""Who may look at the demo's console: one account, its password made for this run, and the codes that an authenticator app would show."""

import secrets
import time

import pyotp
from sqlalchemy import select

from worker.app import App
from worker.passwords import hashed
from worker.sign_in import STEP_SECONDS, new_secret
from worker.store import staff, staff_sign_in
from worker.store.staff import Role
from worker.store.staff_sessions import SESSIONS, Level

NAME = "Demo"


class DemoClerk:
    """An administrator of the demo's own database, which is gone when the demo ends."""

    def __init__(self, app: App) -> None:
        """Make the account."""
        self._app = app
        self.password = "-".join(secrets.token_hex(2) for _ in range(4))
        self._secret = new_secret()
        now = app.clock.now()
        with app.transactions.full() as connection:
            account = staff.create(connection, NAME, Role.ADMIN, now)
            staff_sign_in.set_password(connection, account.id, hashed(self.password), now)
            staff_sign_in.set_totp(connection, account.id, self._secret, 0)

    def code(self) -> str:
        """The code of this half minute; it is taken for half a minute more."""
        return pyotp.TOTP(self._secret).at(int(time.time() // STEP_SECONDS) * STEP_SECONDS)

    def signed_in(self) -> bool:
        """Whether somebody has signed in."""
        with self._app.transactions.reading() as connection:
            return connection.execute(select(SESSIONS.c.id).where(SESSIONS.c.level == Level.FULL).limit(1)).first() is not None
