"""The queue as a clerk reads it: what a line tells, which stands first, each view with its count, each filter, each search, each key."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import Window
from tests.browser.conftest import OpenWindow
from tests.browser.deciding import GRANT, ORDER
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, EMILY, MORNING, House, mail_bytes
from worker import staff_notes
from worker.store import mails

ADD = "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"
NILS = "nils@stranger.example"


@pytest.fixture
def everything(house: House) -> dict[str, int]:
    """A mail in every state; the ids by subject."""
    made = {
        "Rights": house.receive(mail_bytes(EMILY, GRANT, subject="Rights")),
        "Klar": house.receive(mail_bytes(ANNA, ADD, subject="Klar")),
        "Obevisad": house.receive(mail_bytes(ANNA, ADD.replace("Bengt Ek, bengt", "Bo Ek, bo"), subject="Obevisad", proof="none")),
        "Frånvaro": house.receive(mail_bytes(NILS, "Jag är borta.\n", subject="Frånvaro", headers={"Auto-Submitted": "auto-replied"})),
        "Trasigt": house.arrive(mail_bytes(NILS, "Hej\n", subject="Trasigt"))[0],
    }
    with house.app.transactions.full() as connection:
        assert mails.quarantine(connection, made["Trasigt"], "it died", MORNING, 0)
    house.clock.advance(timedelta(days=1))
    made["Beställning"] = house.receive(mail_bytes(ANNA, ORDER, subject="Beställning"))
    return made


def subjects(seen: Window) -> list[str]:
    return seen.page.locator("#lines a.open").all_inner_texts()


def cells(seen: Window, subject: str) -> dict[str, str]:
    """What the line with this subject tells, by column."""
    line = seen.page.locator(".line", has_text=subject)
    return {
        name: line.locator(f"td.{name}").inner_text().strip() for name in ("due", "kind", "company", "sender", "why", "assignee", "age")
    }


def test_a_line_tells_what_is_asked_by_whom_why_it_waits_and_how_long(house: House, console: OpenWindow) -> None:
    eva = clerk(house)
    first = "<first@northlight.example>"
    mail_id = house.receive(mail_bytes(EMILY, GRANT, subject="Rights", headers={"From": f"Emily Carter <{EMILY}>"}, message_id=first))
    house.receive(mail_bytes(EMILY, "Any news?\n", subject="Re: Rights", headers={"In-Reply-To": first}))
    staff_notes.assign(house.app, str(mail_id), eva.account, "Eva Lund")
    house.clock.advance(timedelta(minutes=20))
    told = cells(sign_in(console(), eva), "Rights")
    assert told["due"] == "tis 17:00"
    assert told["kind"] == "Ändra användare"
    assert told["company"] == "Northlight Media Sweden AB"
    assert told["sender"].split() == [EMILY, "Emily", "Carter"]
    assert "Ger behörighet" in told["why"]
    assert "2 mejl i tråden" in told["why"], "a conversation is one line"
    assert told["assignee"] == "Eva Lund"
    assert told["age"] == "20 min"


def test_what_is_due_first_stands_first_and_says_so(house: House, console: OpenWindow) -> None:
    house.receive(mail_bytes(EMILY, GRANT, subject="Rights"))
    for subject, days in (("På måndagen", 3), ("På onsdagen", 2)):
        house.clock.advance(timedelta(days=days))
        house.receive(mail_bytes(ANNA, ORDER.replace("Hej", subject), subject=subject))
    seen = sign_in(console(), clerk(house))
    assert subjects(seen) == ["Rights", "På måndagen", "På onsdagen"]
    assert [cells(seen, subject)["due"] for subject in subjects(seen)] == ["försenat 17 tim", "i dag 17:00", "fre 17:00"]
    assert seen.page.locator(".line td.due.late").count() == 1


@pytest.mark.parametrize(
    ("view", "word", "shown"),
    [
        ("todo", "Att göra", ["Rights", "Trasigt", "Beställning"]),
        ("mine", "Mina", ["Rights"]),
        ("unassigned", "Otilldelade", ["Trasigt", "Beställning"]),
        ("today", "I dag", []),
        ("waiting", "Väntar på kund", ["Obevisad"]),
        ("done", "Klara", ["Klar"]),
        ("quarantined", "Karantän", ["Trasigt"]),
        ("ignored", "Automatiska", ["Frånvaro"]),
    ],
)
def test_each_view_has_its_mails_and_their_count(
    house: House, console: OpenWindow, everything: dict[str, int], view: str, word: str, shown: list[str]
) -> None:
    eva = clerk(house)
    staff_notes.assign(house.app, str(everything["Rights"]), eva.account, "Eva Lund")
    seen = sign_in(console(), eva)
    seen.page.locator(f".views a:has(#count-{view})").click()
    expect(seen.page.locator("h1")).to_have_text(word)
    assert subjects(seen) == shown
    if view not in ("done", "ignored"):
        assert seen.page.locator(f"#count-{view}").inner_text() == str(len(shown))
    assert seen.accessibility_faults() == []


@pytest.mark.usefixtures("everything")
def test_due_today_are_those_that_must_be_answered_today(house: House, console: OpenWindow) -> None:
    house.clock.advance(timedelta(days=3))  # a Tuesday: the second working day after the first mails
    house.receive(mail_bytes(ANNA, ORDER.replace("Hej", "Hej igen"), subject="Ny i dag"))
    seen = sign_in(console(), clerk(house), "/?view=today")
    assert "Rights" in subjects(seen)
    assert "Ny i dag" not in subjects(seen)
    assert cells(seen, "Rights")["due"] == "i dag 17:00"


@pytest.mark.parametrize(
    ("name", "word", "shown"),
    [
        ("kind", "Ändra användare", ["Rights"]),
        ("outcome", "utfört", ["Klar"]),
        ("reason", "Ger behörighet", ["Rights"]),
        ("company", "Northlight Media Sweden AB", ["Rights"]),
        ("language", "engelska", ["Rights"]),
        ("assigned", "Eva Lund", ["Rights"]),
        ("day", "2026-11-21", ["Beställning"]),
    ],
)
def test_each_filter_narrows_and_is_taken_off(
    house: House, console: OpenWindow, everything: dict[str, int], name: str, word: str, shown: list[str]
) -> None:
    eva = clerk(house)
    staff_notes.assign(house.app, str(everything["Rights"]), eva.account, "Eva Lund")
    seen = sign_in(console(), eva, "/?view=all")
    seen.page.locator(".filters summary").click()
    group = seen.page.locator(f"ul[aria-labelledby='filter-{name}']")
    group.get_by_role("link", name=word, exact=True).click()
    expect(group.locator("a[aria-current]")).to_contain_text(word)
    assert set(parse_qs(urlsplit(seen.page.url).query)) == {"view", name}
    assert subjects(seen) == shown
    assert seen.page.locator(".found [role=status]").inner_text() == "1 träff"
    group.locator("a[aria-current]").click()
    expect(seen.page.locator("#lines a.open")).to_have_count(len(everything))


@pytest.mark.usefixtures("everything")
@pytest.mark.parametrize(
    "words", ["ordering rights", "Priya Nair", "emily@northlight.example", "Northlight", "559288-5882", "SE5592885882"]
)
def test_the_search_finds_mails_people_companies_and_numbers(house: House, console: OpenWindow, words: str) -> None:
    seen = sign_in(console(), clerk(house))
    seen.page.locator("#search").fill(words)
    seen.page.locator("#search").press("Enter")
    expect(seen.page.locator("#lines a.open")).to_have_text(["Rights"])
    assert seen.page.locator("#search").input_value() == words


def test_each_key_of_the_queue(house: House, console: OpenWindow, everything: dict[str, int]) -> None:
    seen = sign_in(console(), clerk(house))
    keyboard, page = seen.page.keyboard, seen.page
    focused = "document.activeElement.textContent"
    for key, subject in (("j", "Rights"), ("j", "Trasigt"), ("j", "Beställning"), ("j", "Beställning"), ("k", "Trasigt"), ("k", "Rights")):
        keyboard.press(key)
        assert page.evaluate(focused) == subject
    keyboard.press("x")
    assert page.locator(".line", has_text="Rights").locator(".tick").is_checked()
    keyboard.press("x")
    assert not page.locator("#bulk").is_visible()
    keyboard.press("Enter")
    page.wait_for_url(f"{seen.origin}/mail/{everything['Rights']}")
    keyboard.press("/")
    page.wait_for_url(f"{seen.origin}/#search")
    assert page.evaluate("document.activeElement.id") == "search"
    keyboard.type("j/x?")
    assert page.locator("#search").input_value() == "j/x?"
    page.evaluate("document.activeElement.blur()")
    for key, name in (("r", "reject"), ("e", "edit")):
        seen.open("/")
        keyboard.press("j")
        keyboard.press(key)
        page.wait_for_url(f"{seen.origin}/mail/{everything['Rights']}#{name}")
    seen.open("/")
    keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    keyboard.press("Meta+k")
    expect(page.locator("#palette")).to_be_visible()
    keyboard.type("statistik")
    keyboard.press("Enter")
    page.wait_for_url(f"{seen.origin}/statistics")


def test_language_and_look_are_chosen_in_the_menu_and_stay(house: House, console: OpenWindow) -> None:
    seen = sign_in(console(dark=True), clerk(house), "/?view=waiting")
    for name, shade in (("Ljust", "light"), ("Mörkt", "dark")):
        seen.page.locator("details.menu summary").click()
        seen.page.get_by_role("button", name=name, exact=True).click()
        seen.page.wait_for_selector(f"html[data-theme={shade}]")
    dark = seen.page.evaluate("getComputedStyle(document.body).backgroundColor")
    seen.page.locator("details.menu summary").click()
    seen.page.get_by_role("button", name="In English").click()
    seen.page.wait_for_selector("html[lang=en][data-theme=dark]")
    assert seen.page.url == seen.origin + "/?view=waiting"
    expect(seen.page.locator("h1")).to_have_text("Waiting for customer")
    seen.open("/")
    assert seen.page.evaluate("[document.documentElement.lang, document.documentElement.dataset.theme]") == ["en", "dark"]
    assert seen.page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
