"""The harness itself: what a page loads, says or opens is seen, and nothing gets out of this machine."""

import http.server
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import PHONE, window

_GOOD = "<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1><p>Text</p></main>"
_PAGES = {
    "/good": _GOOD,
    "/image": _GOOD + '<img alt="" src="http://tracker.example/pixel.gif">',
    "/number": _GOOD + '<img alt="" src="http://192.0.2.1/pixel.gif">',
    "/script": _GOOD + "<script>throw new Error('broken')</script>",
    "/dialog": _GOOD + "<script>alert('boo')</script>",
    "/style": _GOOD + "<style>h1 { color: red }</style>",
    "/wide": _GOOD + '<div style="width: 2000px">wide</div>',
    "/grey": _GOOD + '<p style="color: #ddd; background: #fff">too pale to read</p>',
}


class _Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = _PAGES.get(self.path)
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if self.path == "/style":
            self.send_header("Content-Security-Policy", "default-src 'none'")
        self.end_headers()
        self.wfile.write((page or "").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as above
        """Say nothing."""


@pytest.fixture
def origin() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_good_page_is_clean(chromium: Browser, origin: str) -> None:
    with window(chromium, origin, size=PHONE) as seen:
        assert seen.open("/good") == 200
        assert "Text" in seen.text()
        assert seen.accessibility_faults() == []
        assert not seen.wider_than_screen()
        assert seen.requests[0] == f"{origin}/good"


@pytest.mark.parametrize(
    ("path", "told"),
    [("/image", "left the page"), ("/script", "complains"), ("/dialog", "dialog"), ("/style", "complains")],
)
def test_what_a_page_may_not_do_is_seen(chromium: Browser, origin: str, path: str, told: str) -> None:
    with pytest.raises(AssertionError, match=told), window(chromium, origin) as seen:
        seen.open(path)


def test_a_page_that_is_too_wide_or_too_pale_is_seen(chromium: Browser, origin: str) -> None:
    with window(chromium, origin, size=PHONE) as seen:
        seen.open("/wide")
        assert seen.wider_than_screen()
        seen.open("/grey")
        assert [fault.split(" ")[0] for fault in seen.accessibility_faults()] == ["color-contrast"]


@pytest.mark.parametrize("path", ["/image", "/number"])
def test_no_other_machine_is_reached(chromium: Browser, origin: str, path: str) -> None:
    failures: list[str | None] = []
    page = chromium.new_page()
    page.on("requestfailed", lambda request: failures.append(request.failure))
    page.goto(origin + path)
    page.close()
    assert failures == ["net::ERR_NAME_NOT_RESOLVED"]
