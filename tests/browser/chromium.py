"""A headless Chromium of the tests' own, which reaches this machine only; and windows in it that record what a page does.

Playwright drives Debian's browser (``executable_path``): it downloads none.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright, Request, Response, ViewportSize, sync_playwright

#: Debian's names, and those that other systems have.
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
#: No sandbox, for CI runs as root in a container; nothing of the browser's own that would use the network; no name but loopback resolves.
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
DESK = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=390, height=844)
#: What Chromium's console says of every answer from 400 on; the tests look at the status themselves.
_STATUS_LINE = "Failed to load resource: the server responded with a status of "
#: The impacts that fail a test (axe-core's four are minor, moderate, serious, critical).
_SERIOUS = ("serious", "critical")
#: Where a test's pictures go, so that a person can look at them: a folder.
_PICTURES = "KUNDSERVICE_TEST_PICTURES"


@dataclass
class Window:
    """One page of a browser, with everything it did: requests, answers, and what its console said."""

    page: Page
    origin: str
    requests: list[str] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    #: script errors, refusals by the Content-Security-Policy, and the like
    complaints: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def open(self, path: str) -> int:
        """Go to a page of the application; the status of the answer."""
        response = self.page.goto(self.origin + path)
        assert response is not None
        return response.status

    @property
    def left(self) -> list[str]:
        """The requests that went, or tried to go, anywhere but to the application."""
        return [url for url in self.requests if not _within(self.origin, url)]

    def text(self) -> str:
        """What stands on the page, as a reader sees it."""
        return self.page.locator("body").inner_text()

    def accessibility_faults(self) -> list[str]:
        """What axe-core finds serious or critical in the page as it is now: rule, impact and the elements."""
        found = Axe().run(self.page).response["violations"]
        return [
            f"{fault['id']} ({fault['impact']}): {'; '.join(str(node['target']) + ' ' + node['html'][:160] for node in fault['nodes'])}"
            for fault in found
            if fault["impact"] in _SERIOUS
        ]

    def wider_than_screen(self) -> bool:
        """Whether the page must be scrolled sideways to be read (WCAG 2.2, 1.4.10)."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))

    def picture(self, name: str) -> None:
        """Keep a picture of the whole page where ``KUNDSERVICE_TEST_PICTURES`` names a folder; else nothing."""
        if folder := os.environ.get(_PICTURES):
            self.page.screenshot(
                path=Path(folder) / f"{name}.png", full_page=True, caret="initial"
            )  # hiding it takes a style, which the page refuses

    def check_clean(self) -> None:
        """Fail where the page sent a request elsewhere, complained, or opened a dialog."""
        assert self.left == [], "requests left the page"
        assert self.complaints == [], f"the browser's console complains: {self.complaints}"
        assert self.dialogs == [], "a dialog opened"


def _within(origin: str, url: str) -> bool:
    told, own = urlsplit(url), urlsplit(origin)
    return (told.scheme, told.netloc) == (own.scheme, own.netloc)


@contextmanager
def window(
    browser: Browser, origin: str, *, size: ViewportSize = DESK, language: str = "sv-SE", dark: bool = False, **further: Any
) -> Iterator[Window]:
    """A window of its own profile (no cookie of another), of this size and language; checked for cleanness at its end.

    ``further`` goes to Playwright's ``new_context``: ``java_script_enabled``, ``reduced_motion``, ``has_touch`` …
    """
    context: BrowserContext = browser.new_context(
        viewport=size,
        locale=language,
        timezone_id="Europe/Stockholm",
        color_scheme="dark" if dark else "light",
        accept_downloads=True,
        **further,
    )
    context.set_default_timeout(20_000)
    page = context.new_page()
    made = Window(page, origin)

    def requested(request: Request) -> None:
        if not request.url.startswith(("data:", "blob:", "about:")):
            made.requests.append(request.url)

    def answered(response: Response) -> None:
        made.statuses[urlsplit(response.url).path] = response.status

    def said(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(_STATUS_LINE):
            made.complaints.append(f"{message.type}: {message.text}")

    def opened(dialog: Any) -> None:
        made.dialogs.append(f"{dialog.type}: {dialog.message}")
        dialog.dismiss()

    context.on("request", requested)
    context.on("response", answered)
    context.on("console", said)
    context.on("weberror", lambda failure: made.complaints.append(f"script: {failure.error}"))
    page.on("dialog", opened)
    try:
        yield made
        made.check_clean()
    finally:
        context.close()


def executable() -> str | None:
    """Where Chromium is."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator[Playwright]:
    """What drives the browser; one a test process."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """The browser of this test process, its profile new and thrown away. Without Chromium the test is skipped, in CI it fails."""
    found = executable()
    if found is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is not installed")
        pytest.skip("Chromium is not installed")
    driver: Playwright = request.getfixturevalue("playwright_driver")
    browser = driver.chromium.launch(executable_path=found, headless=True, chromium_sandbox=False, args=FLAGS)
    yield browser
    browser.close()
