"""The customers' pages in a browser: readable in every size and light, reachable by keyboard, and nothing leaves them."""

import re

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.chromium import DESK, PHONE
from tests.browser.conftest import OpenWindow
from tests.flow.house import ANNA, House, mail_bytes

ADD_UNPROVEN = "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"


@pytest.fixture
def confirm_path(house: House) -> str:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    found = re.search(r"/confirm/[\w-]+", house.mailer.sent[-1].text)
    assert found is not None
    return found[0]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [DESK, PHONE])
def test_the_order_is_readable_and_confirmed_by_keyboard(
    public: OpenWindow, house: House, confirm_path: str, size: ViewportSize, dark: bool
) -> None:
    seen = public(size=size, dark=dark)
    assert seen.open(confirm_path) == 200
    assert seen.accessibility_faults() == []
    assert not seen.wider_than_screen()
    seen.picture(f"public-confirm-{size['width']}-{'dark' if dark else 'light'}")
    seen.page.keyboard.press("Tab")
    seen.page.keyboard.press("Enter")
    seen.page.wait_for_selector("h1:has-text('Tack, vi har din bekräftelse')")
    assert seen.accessibility_faults() == []
    assert house.user("bengt.ek@nordbygg.example").active
