"""The console in a browser: signing in, the queue and a mail, in every size, light and language; and hostile mail does nothing."""

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.chromium import DESK, PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, EMILY, House, mail_bytes

ORDERS = (
    (ANNA, "Vi vill säga upp vårt avtal", "Hej!\n\nVi vill säga upp vårt avtal.\n\nAnna Svensson\n", "none"),
    (EMILY, "Ordering rights", "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n", "pass"),
    (ANNA, "Ny användare", "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n", "pass"),
    ("someone@stranger.example", "Faktura", "Hej,\n\nJag förstår inte fakturan som kom i går.\n\nNils\n", "pass"),
)


@pytest.fixture
def mails(house: House) -> list[int]:
    return [house.receive(mail_bytes(sender, text, subject=subject, proof=proof)) for sender, subject, text, proof in ORDERS]


@pytest.mark.parametrize(
    ("size", "dark", "language"), [(DESK, False, "sv-SE"), (DESK, True, "en-GB"), (PHONE, False, "sv-SE"), (PHONE, True, "en-GB")]
)
def test_pages_are_readable(house: House, console: OpenWindow, mails: list[int], size: ViewportSize, dark: bool, language: str) -> None:
    who = clerk(house)
    seen = console(size=size, dark=dark, language=language)
    name = f"{size['width']}-{'dark' if dark else 'light'}-{language[:2]}"
    for path, kind in (("/sign-in", "sign-in"), ("/", "queue"), (f"/mail/{mails[1]}", "mail"), ("/account", "account")):
        if kind == "queue":
            sign_in(seen, who)
        assert seen.open(path) == 200, seen.text()
        seen.picture(f"console-{kind}-{name}")
        assert seen.accessibility_faults() == [], path
        assert not seen.wider_than_screen(), path
    assert seen.page.locator("html").get_attribute("lang") == language[:2]


def test_at_twice_the_size_what_to_decide_comes_before_the_notes(house: House, console: OpenWindow, mails: list[int]) -> None:
    seen = sign_in(console(size=ViewportSize(width=640, height=400)), clerk(house), f"/mail/{mails[1]}")
    assert not seen.wider_than_screen()
    tops = [seen.page.locator(part).bounding_box() for part in (".mail-text", "#panel", ".notes")]
    assert [box["y"] for box in tops if box] == sorted(box["y"] for box in tops if box)
    seen.page.set_viewport_size(DESK)
    beside = [seen.page.locator(part).bounding_box() for part in (".mail-text", ".mail-side")]
    assert beside[0] is not None
    assert beside[1] is not None
    assert beside[0]["y"] == beside[1]["y"], "on a desk they stand side by side"
