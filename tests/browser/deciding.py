"""What the tests of decisions share: the mails decided about, and what a clerk does with a page."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.browser.chromium import Window
from tests.flow.house import House

ORDER = "Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna Svensson\n"
GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"
REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
CHANGES = ("decide", "check", "second", "withdraw", "undo", "junk", "retry", "assign", "note")
BENGT = "bengt.ek@nordbygg.example"


def correct(seen: Window, house: House, mail_id: int) -> None:
    """Correct the order to a new user, as a person does in the fields."""
    key = f"r{house.requests(mail_id)[0]['id']}"
    seen.page.locator("summary[data-command=edit]").click()
    seen.page.locator(f"[id='{key}.kind']").select_option("add_user")
    seen.page.locator(f"[id='{key}.user.name']").fill("Bengt Ek")
    seen.page.locator(f"[id='{key}.user.email']").fill(BENGT)
    seen.page.locator(f"[id='{key}.user.email']").blur()
    seen.page.wait_for_selector(f"#effect-{key} table.changes >> text={BENGT}")


def press(seen: Window) -> None:
    seen.page.locator("#act").click()


def done(seen: Window, word: str) -> None:
    seen.page.wait_for_selector(f".finished >> text={word}")


def told(seen: Window) -> str:
    seen.page.wait_for_selector("#told .told")
    assert seen.page.locator("#told .told").evaluate(
        "(told) => { const at = told.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight; }"
    ), "what is told is out of sight"
    return seen.page.locator("#told").inner_text()


def choose(seen: Window, decision: str) -> None:
    with panel_anew(seen):
        seen.page.locator(f"input[name=decision][value={decision}]").check()


@contextmanager
def panel_anew(seen: Window) -> Iterator[None]:
    """What is done within has the panel made anew; the test goes on when the new one stands there, which is later than its answer came."""
    seen.page.locator("#panel > *").first.evaluate("(element) => element.setAttribute('data-before', '')")
    yield
    seen.page.wait_for_selector("#panel [data-before]", state="detached")


def expect_complaints(seen: Window, *words: str) -> None:
    """What a test brought about itself, such as a lost connection, the browser may complain of."""
    assert [each for each in seen.complaints if not any(word in each for word in words)] == []
    seen.complaints.clear()
