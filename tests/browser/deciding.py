"""What the tests of decisions share: the mails decided about, and what a clerk does with a page."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Route

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


def told(seen: Window, where: str = "#told") -> str:
    """Why nothing was done: above the form, or in the panel where it must be looked at first."""
    seen.page.wait_for_selector(f"{where} .told")
    assert seen.page.locator(f"{where} .told").evaluate(
        "(told) => { const at = told.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight; }"
    ), "what is told is out of sight"
    return seen.page.locator(where).inner_text()


def choose(seen: Window, decision: str) -> None:
    """Choose a decision, or let it be where it is the chosen one."""
    wanted = seen.page.locator(f"#decision-{decision}")
    if not wanted.is_checked():
        with panel_anew(seen):
            wanted.check()


class Held:
    """Questions of a page that wait until the test lets each of them go on."""

    def __init__(self, seen: Window, path: str) -> None:
        self._page = seen.page
        self._waiting: list[Route] = []
        seen.page.route(path, lambda route: self._waiting.append(route))

    def let_go(self) -> None:
        """The first of them, which is waited for, gets its answer, and the page has dealt with it."""
        while not self._waiting:
            self._page.wait_for_timeout(20)
        self._page.evaluate("window.dealt = new Promise((done) => document.addEventListener('htmx:afterOnLoad', done, {once: true}))")
        self._waiting.pop(0).continue_()
        self._page.evaluate("window.dealt")


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
