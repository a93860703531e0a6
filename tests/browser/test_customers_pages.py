"""What a customer does on our pages in a browser: denies, chooses a password, asks for a new link; looking alone does nothing."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.chromium import DESK, PHONE, Window
from tests.browser.conftest import OpenWindow
from tests.flow.house import ANNA, House, mail_bytes

BENGT = "bengt.ek@nordbygg.example"
ORDERS = {
    "sv": "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n",
    "en": "Hello,\n\nPlease add Bengt Ek, bengt.ek@nordbygg.example, as a user.\n\nKind regards\nAnna Svensson\n",
    "nb": "Hei!\n\nKan dere legge til Bengt Ek, bengt.ek@nordbygg.example, som bruker hos oss?\n\nVennlig hilsen\nAnna Svensson\n",
    "da": "Hej!\n\nOpret venligst Bengt Ek, bengt.ek@nordbygg.example, som bruger hos os.\n\nVenlig hilsen\nAnna Svensson\n",
    "fi": "Hei!\n\nLisätkää käyttäjä Bengt Ek, bengt.ek@nordbygg.example.\n\nYstävällisin terveisin\nAnna Svensson\n",
}
PASSWORD = "fyra gröna hästar vid ån"


def path(house: House, kind: str) -> str:
    """The address of the last link of this kind that was sent."""
    found = [each for mail in house.mailer.sent for each in re.findall(rf"/{kind}/[\w-]+", mail.text)]
    return str(found[-1])


def look(seen: Window, name: str) -> None:
    assert seen.accessibility_faults() == []
    assert not seen.wider_than_screen()
    seen.picture(name)


@pytest.mark.parametrize("language", list(ORDERS))
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_every_page_is_readable_in_every_language(public: OpenWindow, house: House, language: str, size: ViewportSize) -> None:
    name = f"{language}-{size['width']}"
    house.receive(mail_bytes(ANNA, ORDERS[language], proof="none"))
    seen = public(size=size)
    assert seen.open(path(house, "confirm")) == 200
    assert seen.page.locator("html").get_attribute("lang") == language
    look(seen, f"confirm-{name}")
    seen.page.locator("button").first.click()
    look(seen, f"confirmed-{name}")
    house.send_all()
    assert seen.open(path(house, "activate")) == 200
    assert seen.page.locator("html").get_attribute("lang") == language
    look(seen, f"activate-{name}")
    seen.page.fill("#password", "Sommaren2026!")
    seen.page.fill("#repeated", "Sommaren2026!")
    seen.page.locator("main button").click()
    assert seen.page.locator("#fault").is_visible()
    look(seen, f"fault-{name}")
    seen.page.fill("#password", PASSWORD)
    seen.page.fill("#repeated", PASSWORD)
    seen.page.locator("main button").click()
    assert seen.page.locator("#password").count() == 0
    look(seen, f"activated-{name}")


def test_looking_and_fetching_ahead_confirm_nothing(public: OpenWindow, house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ORDERS["sv"], proof="none"))
    seen = public()
    for _ in range(3):
        assert seen.open(path(house, "confirm")) == 200
    for method in ("GET", "HEAD"):
        assert seen.page.request.fetch(seen.origin + path(house, "confirm"), method=method).ok
    assert house.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"
    assert house.user(BENGT) is None


def test_a_double_click_confirms_once(public: OpenWindow, house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ORDERS["sv"], proof="none"))
    seen = public()
    seen.open(path(house, "confirm"))
    seen.page.locator("button").first.dblclick()
    seen.page.wait_for_selector("h1:has-text('Tack')")
    house.send_all()
    assert house.told(mail_id) == "done applied/authorized"
    assert [template for to, template, _ in house.sent() if to == BENGT] == ["credentials"]


def test_this_was_not_me_denies(public: OpenWindow, house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ORDERS["sv"], proof="none"))
    seen = public(size=PHONE)
    seen.open(path(house, "confirm"))
    seen.page.locator("button").last.click()
    seen.page.wait_for_load_state()
    look(seen, "denied-sv-390")
    assert house.told(mail_id) == "staff staff/denied"
    assert house.user(BENGT) is None


def test_links_that_are_old_or_nobodys(public: OpenWindow, house: House) -> None:
    house.receive(mail_bytes(ANNA, ORDERS["sv"]))
    house.clock.advance(timedelta(days=15))
    seen = public(size=PHONE)
    old = path(house, "activate")
    assert seen.open(old) == 410
    look(seen, "expired-sv-390")
    seen.page.locator("main button").click()
    seen.page.wait_for_load_state()
    look(seen, "again-sv-390")
    house.send_all()
    assert path(house, "activate") != old
    assert seen.open("/confirm/nobodys") == 404
    look(seen, "unknown-sv-390")
