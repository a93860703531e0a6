"""The queue in a browser: searched and narrowed by plain links, and live, also after the connection broke or the session ended."""

import time
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import PHONE, Window, window
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker.console.serving import ConsolePages
from worker.public.serving import listen
from worker.queue import list_mails
from worker.store.mail_filter import Filter


def to_staff(sender: str, subject: str) -> bytes:
    return mail_bytes(sender, "Hej,\n\nJag förstår inte fakturan som kom i går.\n\nHälsningar\n", subject=subject)


@pytest.fixture
def seen(house: House, console: OpenWindow) -> Window:
    house.receive(to_staff("nils@stranger.example", "Fakturan i oktober"))
    house.receive(to_staff(ANNA, "En sak till"))
    house.receive(mail_bytes(EMILY, "Hello,\n\nPlease give Priya Nair ordering rights.\n\nEmily Carter\n", subject="Rights"))
    return sign_in(console(), clerk(house))


def subjects(seen: Window) -> list[str]:
    return seen.page.locator("#lines a.open").all_inner_texts()


def test_search_and_filters_are_plain_links(seen: Window) -> None:
    page = seen.page
    page.locator("#search").fill("oktober")
    page.locator("#search").press("Enter")
    expect(page.locator("#lines a.open")).to_have_text(["Fakturan i oktober"])
    seen.picture("console-queue-search")
    assert seen.accessibility_faults() == []
    assert seen.open("/?q=<script>alert(1)</script>\"'") == 200
    assert subjects(seen) == []
    assert page.locator("#search").input_value() == "<script>alert(1)</script>\"'"
    assert seen.open("/") == 200
    page.locator(".filters summary").click()
    assert seen.accessibility_faults() == []
    page.locator(".filters a", has_text="engelska").click()
    page.wait_for_url("**language=en")
    assert parse_qs(urlsplit(page.url).query) == {"language": ["en"]}
    assert subjects(seen) == ["Rights"]
    seen.picture("console-queue-filtered")
    page.locator(".filters a[aria-current]").click()
    expect(page.locator("#lines a.open")).to_have_count(3)
    for wrong in ("/?day=never", "/?kind=%00&view=nothing", "/?after=x&q=%F0%9F", "/?assigned=" + "a" * 5000, "/?company='--"):
        assert seen.open(wrong) == 200, wrong


def test_a_reference_opens_its_mail(house: House, seen: Window) -> None:
    (line,) = list_mails(house.app, Filter(language="en"))
    seen.page.locator("#search").fill(line["reference"])
    seen.page.locator("#search").press("Enter")
    seen.page.wait_for_url(f"{seen.origin}/mail/{line['id']}")


def test_a_phone_shows_search_and_filters(house: House, console: OpenWindow) -> None:
    house.receive(to_staff(ANNA, "En sak till"))
    seen = sign_in(console(size=PHONE, dark=True), clerk(house))
    seen.page.locator(".filters summary").click()
    seen.picture("console-queue-phone-filters")
    assert not seen.wider_than_screen()
    assert seen.accessibility_faults() == []


def test_a_new_mail_shows_and_what_is_focused_stays(house: House, seen: Window) -> None:
    page = seen.page
    expect(page.locator("#live")).to_have_text("Direkt")
    page.locator("#lines a.open", has_text="oktober").focus()
    house.receive(to_staff("lisa@stranger.example", "Alldeles ny"))
    begun = time.monotonic()
    expect(page.locator("#lines a.open", has_text="Alldeles ny")).to_be_visible()
    taken = time.monotonic() - begun
    expect(page.locator("#count-todo")).to_have_text("4")
    assert page.evaluate("document.activeElement.textContent") == "Fakturan i oktober"
    print(f"shown after {taken:.2f} s")


def test_a_broken_connection_comes_back_and_says_so(house: House, chromium: Browser) -> None:
    first = listen("127.0.0.1", 0)
    port = first.getsockname()[1]
    opened = window(chromium, f"http://127.0.0.1:{port}")
    with ConsolePages(house.app, first):
        seen = opened.__enter__()
        sign_in(seen, clerk(house))
        expect(seen.page.locator("#live")).to_have_text("Direkt")
    expect(seen.page.locator("#live")).to_have_text("Anslutningen bröts. Försöker igen …")
    house.receive(to_staff(ANNA, "Medan den var borta"))
    with listen("127.0.0.1", port) as second, ConsolePages(house.app, second):
        expect(seen.page.locator("#lines a.open")).to_have_text(["Medan den var borta"])
        expect(seen.page.locator("#live")).to_have_text("Direkt")
        seen.complaints[:] = [each for each in seen.complaints if "ERR_CONNECTION_REFUSED" not in each and "ERR_INCOMPLETE" not in each]
        opened.__exit__(None, None, None)


def test_a_session_that_ends_is_told_on_the_open_page(house: House, seen: Window) -> None:
    expect(seen.page.locator("#live")).to_have_text("Direkt")
    house.clock.advance(timedelta(hours=2))
    house.receive(to_staff("lisa@stranger.example", "Alldeles ny"))
    expect(seen.page.locator("#notice")).to_contain_text("Du är inte längre inloggad")
    assert len(subjects(seen)) == 3
