"""'Why not automatic?' in a browser: readable in every size and light, its drawing told in words and in a table."""

from datetime import timedelta

import pytest
from playwright.sync_api import ViewportSize, expect

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


def test_it_tells_why_by_kind_language_and_reason_how_soon_and_what_waits_longest(house: House, console: OpenWindow) -> None:
    house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"))
    mail_id = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease give Priya Nair ordering rights.\n\nEmily Carter\n", subject="Rights"))
    house.clock.advance(timedelta(hours=5))
    seen = sign_in(console(), clerk(house), "/statistics?days=7")

    def table(name: str) -> list[list[str]]:
        rows = seen.page.locator(f"section[aria-labelledby='{name}-title'] tbody tr")
        return [row.split() for row in rows.all_inner_texts()]

    assert sorted(table("kind")) == [["Lägg", "till", "användare", "1", "0", "100", "%"], ["Ändra", "användare", "0", "1", "0", "%"]]
    assert sorted(table("languages")) == [["engelska", "0", "1", "0", "%"], ["svenska", "1", "0", "100", "%"]]
    assert table("reasons") == [["Ger", "behörighet", "1"]]
    figures = seen.page.locator(".figures-row").inner_text()
    assert "1 av 2 mejl" in figures
    assert "1 av 1 inom två arbetsdagar" in figures
    oldest = seen.page.locator("section[aria-labelledby='oldest-title'] li")
    assert oldest.inner_text().split()[:3] == ["5", "tim", "Rights"]
    seen.page.get_by_role("link", name="Ger behörighet").click()
    expect(seen.page.locator("#lines a.open")).to_have_text(["Rights"])
    seen.open("/statistics")
    oldest.locator("a").click()
    seen.page.wait_for_url(f"{seen.origin}/mail/{mail_id}")
