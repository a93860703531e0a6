"""Signing in by hand: the first administrator with a new device, what is told where it fails, out again, another password; who may what."""

from datetime import timedelta
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenWindow
from tests.browser.staff import PASSWORD, clerk, sign_in
from tests.flow.command import kundservice
from tests.flow.house import House
from worker.store.staff import Role

OTHER = "surströmming i motljus vid havet"


def test_the_first_administrator_is_let_in_by_the_command_and_sets_up_a_device(house: House, console: OpenWindow, tmp_path: Path) -> None:
    url = str(house.app.settings.database_url)
    let_in = kundservice("staff", "password", "Ada Admin", "--role", "admin", folder=tmp_path, stdin=f"{PASSWORD}\n", database_url=url)
    assert let_in.status == 0, let_in.err
    seen = console()
    seen.open("/audit")
    page = seen.page
    page.locator("#name").fill("Ada Admin")
    page.locator("#password").fill(PASSWORD)
    page.locator("button.key").click()
    expect(page.get_by_role("img", name="QR-kod för autentiseringsappen")).to_be_visible()
    assert seen.accessibility_faults() == []
    assert not seen.wider_than_screen()
    seen.picture("sign-in-set-up")
    device = pyotp.TOTP(page.locator("code.secret").inner_text())
    page.locator("#code").fill("000000" if device.at(int(house.clock.now().timestamp())) != "000000" else "111111")
    page.locator("button.key").click()
    expect(page.locator("#fault")).to_contain_text("Koden stämmer inte")
    assert page.locator("code.secret").inner_text() == device.secret, "the device that was set up is still the one"
    page.locator("#code").fill(device.at(int(house.clock.now().timestamp())))
    page.locator("button.key").click()
    page.wait_for_url(seen.origin + "/audit")
    expect(page.locator("details.menu summary")).to_have_text("Ada Admin")
    # from now on the device is asked for, not offered
    page.locator("details.menu summary").click()
    page.get_by_role("button", name="Logga ut").click()
    page.wait_for_url("**/sign-in**")
    house.clock.advance(timedelta(seconds=31))
    page.locator("#name").fill("Ada Admin")
    page.locator("#password").fill(PASSWORD)
    page.locator("button.key").click()
    expect(page.locator("h1")).to_have_text("Engångskod")
    assert page.locator("code.secret").count() == 0
    page.locator("#code").fill(device.at(int(house.clock.now().timestamp())))
    page.locator("button.key").click()
    page.wait_for_url(seen.origin + "/")


def test_a_wrong_name_and_a_wrong_password_are_told_alike(house: House, console: OpenWindow) -> None:
    clerk(house)
    seen = console()
    told = []
    for name, typed in (("Eva Lund", "inte rätt alls här"), ("Ingen Alls", PASSWORD)):
        seen.open("/")
        seen.page.locator("#name").fill(name)
        seen.page.locator("#password").fill(typed)
        seen.page.locator("button.key").click()
        told.append(seen.page.locator("#fault").inner_text())
        assert seen.page.locator("#name").input_value() == name, "what was typed stays"
    assert told[0] == told[1]
    assert seen.accessibility_faults() == []


def test_whoever_signs_out_is_out_and_sees_nothing_by_going_back(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    seen.page.locator("details.menu summary").click()
    seen.page.get_by_role("button", name="Logga ut").click()
    seen.page.wait_for_url("**/sign-in**")
    seen.page.go_back()
    seen.page.wait_for_load_state()
    assert "integrerad lösning" not in seen.text()
    assert seen.open(f"/mail/{order}") == 200
    assert "/sign-in" in seen.page.url


def test_another_password_is_chosen_and_the_old_one_is_over(house: House, console: OpenWindow) -> None:
    eva = clerk(house)
    seen = sign_in(console(), eva, "/account")
    for present, first, second, word in (
        ("fel lösenord helt", OTHER, OTHER, "nuvarande lösenordet stämmer inte"),
        (PASSWORD, OTHER, OTHER + "x", "inte samma lösenord"),
        (PASSWORD, OTHER, OTHER, "Lösenordet är bytt"),
    ):
        seen.page.locator("#present").fill(present)
        seen.page.locator("#password").fill(first)
        seen.page.locator("#repeated").fill(second)
        seen.page.locator("form[action='/account/password'] button.key").click()
        expect(seen.page.locator("#fault, [role=status]:not(#notice)")).to_contain_text(word)
        assert seen.accessibility_faults() == []
    other = console()
    other.open("/")
    other.page.locator("#name").fill("Eva Lund")
    other.page.locator("#password").fill(PASSWORD)
    other.page.locator("button.key").click()
    expect(other.page.locator("#fault")).to_be_visible()
    other.page.locator("#password").fill(OTHER)
    other.page.locator("button.key").click()
    expect(other.page.locator("#code")).to_be_visible()


@pytest.mark.parametrize(
    ("role", "word", "decides", "administers"),
    [(Role.VIEWER, "läsare", 0, 0), (Role.AGENT, "handläggare", 1, 0), (Role.ADMIN, "administratör", 1, 1)],
)
def test_each_role_is_shown_what_it_may(
    house: House, console: OpenWindow, order: int, role: Role, word: str, decides: int, administers: int
) -> None:
    seen = sign_in(console(), clerk(house, "Eva Lund", role), f"/mail/{order}")
    assert seen.page.locator("#decision").count() == decides
    assert seen.page.locator("[data-command=take]").count() == decides
    for path in ("/audit", "/machines"):
        assert seen.page.locator(f".menu a[href='{path}']").count() == administers
        assert seen.page.request.get(seen.origin + path).status == (200 if administers else 403)
    seen.open("/account")
    assert f"Roll: {word}" in seen.text()
