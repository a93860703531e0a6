"""Somebody of the staff for the browser tests: an account with password and codes, and a window in which he is signed in."""

from dataclasses import dataclass

import pyotp

from tests.browser.chromium import Window
from tests.flow.house import House
from worker.passwords import hashed
from worker.store import staff, staff_sign_in
from worker.store.staff import Account, Role

PASSWORD = "gräddfil under gammal ek"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass(frozen=True)
class Clerk:
    """An account that can sign in."""

    account: Account
    house: House

    def code(self) -> str:
        """The code of his device at the moment of the test's clock."""
        return pyotp.TOTP(SECRET).at(int(self.house.clock.now().timestamp()))


def clerk(house: House, name: str = "Eva Lund", role: Role = Role.AGENT, *, set_up: bool = True) -> Clerk:
    """A new account; ``set_up``: with a device that makes its codes."""
    now = house.clock.now()
    with house.app.transactions.full() as connection:
        account = staff.create(connection, name, role, now)
        staff_sign_in.set_password(connection, account.id, hashed(PASSWORD), now)
        if set_up:
            staff_sign_in.set_totp(connection, account.id, SECRET, 0)
    return Clerk(account, house)


def sign_in(window: Window, who: Clerk, path: str = "/") -> Window:
    """Sign in by hand, as a person does, and end up on ``path``."""
    window.open(path)
    page = window.page
    page.locator("#name").fill(who.account.name)
    page.locator("#password").fill(PASSWORD)
    page.locator("button.key").click()
    page.locator("#code").fill(who.code())
    page.locator("button.key").click()
    page.wait_for_url(window.origin + path)
    return window
