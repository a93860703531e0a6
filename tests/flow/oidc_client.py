"""A console whose staff sign in by the tests' own provider, and a browser without a window that goes the way there and back."""

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from tests.flow.console_client import Answer, Client
from tests.flow.house import House, house_for
from tests.servers.oidc_provider import OidcServer
from worker.console.serving import ConsolePages
from worker.oidc.provider import BACK, OidcProvider
from worker.public.serving import listen


@dataclass
class Console:
    """The product with its console on a free port."""

    house: House
    port: int

    def browser(self) -> Client:
        return Client(self.port)

    def way_back(self, browser: Client, page: str = "/sign-in/oidc") -> str:
        """Ask to sign in, be signed in at the provider, and where that sends the browser: path and query."""
        there = browser.get(page)
        assert there.status == 303, there.text
        return _back(there.location)

    def sign_in(self, browser: Client, page: str = "/sign-in/oidc") -> Answer:
        """The whole way; what the console answers at its end."""
        return browser.get(self.way_back(browser, page))


@contextmanager
def console_with(provider: OidcServer, database_url: str, **settings: str) -> Iterator[Console]:
    """A console on this database whose staff sign in by the provider; its clock is the provider's."""
    with listen("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
        told = {"console_url": f"http://127.0.0.1:{port}", **provider.settings(**settings)}
        made = house_for(database_url, **told)  # type: ignore[arg-type]  # settings all
        client = made.app.settings.oidc
        assert client is not None
        own = OidcProvider(client, f"http://127.0.0.1:{port}{BACK}", lambda: made.clock.now().timestamp())
        made.app = replace(made.app, oidc=own)
        provider.now = lambda: int(made.clock.now().timestamp())
        with made as house, ConsolePages(house.app, listening):
            yield Console(house, port)


def _back(address: str) -> str:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=20)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}")
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 302
        back = urlsplit(answer.getheader("Location") or "")
        return f"{back.path}?{back.query}"
    finally:
        connection.close()
