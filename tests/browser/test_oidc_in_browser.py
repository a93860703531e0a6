"""Signing in by the company's provider in a browser: there, back, out again; and what a person is told where it goes wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import DESK, PHONE, Window, window
from tests.flow.oidc_client import Console, console_with
from tests.servers.oidc_provider import OidcServer


@pytest.fixture
def own(oidc_server: OidcServer, tmp_path: Path, migrated_sqlite: Path) -> Iterator[Console]:
    path = tmp_path / "kundservice.db"
    path.write_bytes(migrated_sqlite.read_bytes())
    with console_with(oidc_server, f"sqlite:///{path}") as made:
        yield made


def only_to_the_provider(seen: Window, provider: OidcServer) -> None:
    """Every request that left the page went to the provider; then they count as told."""
    assert all(url.startswith(provider.issuer) for url in seen.left), seen.left
    seen.requests.clear()


@pytest.mark.parametrize(("size", "dark", "language"), [(DESK, False, "sv-SE"), (PHONE, True, "en-GB")])
def test_there_and_back_and_out_again(
    own: Console, chromium: Browser, oidc_server: OidcServer, size: dict[str, int], dark: bool, language: str
) -> None:
    with window(chromium, f"http://127.0.0.1:{own.port}", size=size, dark=dark, language=language) as seen:  # type: ignore[arg-type]  # a ViewportSize
        page = seen.page
        assert seen.open("/account") == 200
        assert seen.accessibility_faults() == []
        assert not seen.wider_than_screen()
        seen.picture(f"oidc-sign-in-{language[:2]}")
        page.locator("a.key").click()
        page.wait_for_url(seen.origin + "/account")
        assert "Eva Lund" in seen.text()
        assert seen.accessibility_faults() == []
        assert [cookie["name"] for cookie in page.context.cookies() if cookie["name"] == "console-oidc"] == []
        page.locator("details.menu > summary").click()
        page.locator("form[action='/sign-out'] button").click()
        page.wait_for_url(seen.origin + "/sign-in?out=1")
        seen.picture(f"oidc-signed-out-{language[:2]}")
        assert seen.accessibility_faults() == []
        only_to_the_provider(seen, oidc_server)
        page.locator("p[role='status'] a").click()
        page.wait_for_url(f"{oidc_server.issuer}/goodbye?**")
        only_to_the_provider(seen, oidc_server)


def test_what_goes_wrong_is_told_on_the_page_to_sign_in_by(own: Console, chromium: Browser, oidc_server: OidcServer) -> None:
    oidc_server.person.claims = {"name": "Eva Lund", "roles": ["somewhere-else"]}
    with window(chromium, f"http://127.0.0.1:{own.port}") as seen:
        seen.open("/sign-in")
        seen.page.locator("a.key").click()
        seen.page.locator("#fault").wait_for()
        assert "har inte behörighet" in seen.text()
        assert seen.accessibility_faults() == []
        seen.picture("oidc-no-role")
        # a second try from there, with the right given meanwhile
        oidc_server.person.claims["roles"] = ["console-agents"]
        seen.page.locator("a.key").click()
        seen.page.wait_for_url(seen.origin + "/")
        only_to_the_provider(seen, oidc_server)
