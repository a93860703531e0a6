"""The pages for admins: the audit, tokens and webhooks; readable, a secret shown once, and nobody else's to see."""

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.chromium import DESK, PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, House, mail_bytes
from worker.store import staff
from worker.store.staff import Role, Scope


@pytest.mark.parametrize(("size", "dark", "language"), [(DESK, False, "sv-SE"), (PHONE, True, "en-GB")])
def test_admins_see_the_audit_and_let_programs_in(house: House, console: OpenWindow, size: ViewportSize, dark: bool, language: str) -> None:
    mail = house.receive(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"))
    seen = sign_in(console(size=size, dark=dark, language=language), clerk(house, "Ada Admin", Role.ADMIN))
    for path in ("/audit", f"/audit?mail={mail}", "/audit?person=karl@nordbygg.example", "/audit/verify", "/machines"):
        assert seen.open(path) == 200, seen.text()
        seen.picture(f"admin-{path.strip('/').partition('?')[0].replace('/', '-')}-{size['width']}-{language[:2]}")
        assert seen.accessibility_faults() == [], path
        assert not seen.wider_than_screen(), path
    page = seen.page
    page.locator("#label").fill("nightly")
    page.locator("form[action='/machines/tokens'] button.key").click()
    token = page.locator("section[role=status] code").inner_text()
    with house.app.transactions.reading() as connection:
        found = staff.token_of(connection, token, house.clock.now())
    assert found is not None
    assert found.scopes == {Scope.READ}
    page.locator("#url").fill("https://ledger.firma.example/told")
    page.locator("form[action='/machines/webhooks'] button.key").click()
    assert page.locator("section[role=status] code").inner_text().startswith("whsec_")
    assert seen.accessibility_faults() == []
    assert seen.open("/machines") == 200
    assert token not in page.content()
    assert "whsec_" not in page.content()
    page.locator("form[action='/machines/tokens/revoke'] button").first.click()
    page.locator("form[action='/machines/webhooks/remove'] button").first.click()
    with house.app.transactions.reading() as connection:
        assert staff.token_of(connection, token, house.clock.now()) is None
    assert page.locator("form[action='/machines/webhooks/remove']").count() == 0


def test_nobody_else_sees_them(house: House, console: OpenWindow) -> None:
    seen = sign_in(console(), clerk(house))
    for path in ("/audit", "/audit/verify", "/machines"):
        assert seen.page.request.get(seen.origin + path).status == 403
