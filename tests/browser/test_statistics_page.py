"""'Why not automatic?' in a browser: readable in every size and light, its drawing told in words and in a table."""

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.chromium import DESK, PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, EMILY, House, mail_bytes


@pytest.mark.parametrize(("size", "dark", "language"), [(DESK, False, "sv-SE"), (PHONE, True, "en-GB")])
def test_statistics_are_readable(house: House, console: OpenWindow, size: ViewportSize, dark: bool, language: str) -> None:
    house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"))
    house.receive(mail_bytes(EMILY, "Hello,\n\nPlease give Priya Nair ordering rights.\n\nEmily Carter\n", subject="<b>Rights</b>"))
    seen = sign_in(console(size=size, dark=dark, language=language), clerk(house))
    for path in ("/statistics", "/statistics?days=7", "/statistics?days=<script>"):
        assert seen.open(path) == 200
    seen.page.locator("details summary", has_text="tab").last.click()
    seen.picture(f"console-statistics-{size['width']}")
    assert "50 %" in seen.text()
    assert "<b>Rights</b>" in seen.text()
    assert seen.page.locator("svg.chart rect.by-person").count() == 30
    assert seen.accessibility_faults() == []
    assert not seen.wider_than_screen()
