"""``make screenshots``: the main pages over the demo's mails, as small pictures in docs/screenshots for the README."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.chromium import DESK, FLAGS, PHONE, Window, executable, window
from worker.demo.clerk import NAME
from worker.demo.samples import samples
from worker.demo.session import DemoSession

FOLDER = Path(__file__).parent.parent.parent / "docs" / "screenshots"


def main() -> int:
    """Run the demo's samples and take the pictures."""
    found = executable()
    if found is None:
        print("Chromium is not installed: make servers", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with DemoSession() as session, sync_playwright() as driver:
        for sample in samples():
            sent = sample.sent_at(session.app.clock.now().astimezone())
            session.send(sent)
            session.settled(sent.message_id, 120)
        browser = driver.chromium.launch(executable_path=found, headless=True, chromium_sandbox=False, args=FLAGS)
        for name, size, dark in (("light", DESK, False), ("dark", DESK, True), ("phone", PHONE, False)):
            with window(browser, session.app.settings.console_url, size=size, dark=dark, language="en-GB") as seen:
                _sign_in(seen, session)
                _pictures(seen, name)
        browser.close()
    return 0


def _sign_in(seen: Window, session: DemoSession) -> None:
    seen.open("/")
    seen.page.locator("#name").fill(NAME)
    seen.page.locator("#password").fill(session.clerk.password)
    seen.page.locator("button.key").click()
    used = ""
    while seen.page.url.endswith("/sign-in/code") or not used:
        # a code is good once: the next window waits for the next one
        code = session.clerk.code()
        if code != used:
            used = code
            seen.page.locator("#code").fill(code)
            seen.page.locator("button.key").click()
        seen.page.wait_for_timeout(500)


def _pictures(seen: Window, name: str) -> None:
    seen.open("/")
    mail = seen.page.locator("#lines a.open").first.get_attribute("href")
    pages = {"queue": "/", "mail": mail, "search": "/?q=anna", "statistics": "/statistics"}
    for page, path in pages.items():
        if path is None or (name != "light" and page in ("search", "statistics")):
            continue
        seen.open(path)
        seen.page.wait_for_timeout(700)
        seen.page.screenshot(path=FOLDER / f"{page}-{name}.png")


if __name__ == "__main__":
    sys.exit(main())
