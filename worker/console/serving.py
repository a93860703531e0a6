"""Where the staff's console is served: on ``KUNDSERVICE_CONSOLE_LISTEN``, apart from the customers' pages."""

import socket

from worker.app import App
from worker.console.live import Live
from worker.console.rendering import Pages
from worker.console.site import DEFAULTS, HEADERS, site
from worker.web.headers import FixedHeaders
from worker.web.server import WebServer


class ConsolePages(WebServer):
    """The listener for staff; a context manager."""

    def __init__(self, app: App, bound: socket.socket | None = None) -> None:
        """``bound``: a socket that listens already, for whoever must know the port before. Raises Permanent where a text is missing."""
        pages = Pages(app.settings.templates)
        self._live = Live(app)
        asgi = FixedHeaders(site(app, pages, self._live), HEADERS, secure=app.settings.console_url.startswith("https:"), defaults=DEFAULTS)
        without = "staff can not reach the console"
        where = app.settings.console_listen
        super().__init__(asgi, where, app.settings.bounds, "KUNDSERVICE_CONSOLE_LISTEN", "the staff's console", without, bound)

    def __exit__(self, *failure: object) -> None:
        self._live.stop()
        super().__exit__(*failure)
