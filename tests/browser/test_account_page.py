"""One's own account in a browser: what is signed in elsewhere is seen there, and ended from there."""

from datetime import timedelta

from tests.browser.chromium import PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.deciding import expect_complaints
from tests.browser.staff import clerk, sign_in
from tests.flow.house import House


def test_another_browsers_session_is_ended(house: House, console: OpenWindow) -> None:
    eva = clerk(house)
    elsewhere = sign_in(console(size=PHONE), eva)
    house.clock.advance(timedelta(seconds=31))  # a code is good once
    seen = sign_in(console(), eva, "/account")
    rows = seen.page.locator("tbody tr")
    assert rows.count() == 2
    assert seen.accessibility_faults() == []
    seen.page.get_by_role("button", name="Logga ut alla andra").click()
    rows.nth(1).wait_for(state="detached")
    assert rows.count() == 1
    elsewhere.open("/")
    assert elsewhere.page.url.endswith("/sign-in")
    assert seen.open("/") == 200
    expect_complaints(elsewhere, "401")
