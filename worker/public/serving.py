"""Where the customers' pages are served: on ``KUNDSERVICE_PUBLIC_LISTEN``."""

import socket

from worker.app import App
from worker.public.site import HEADERS, site
from worker.web.headers import FixedHeaders
from worker.web.server import WebServer, listen

__all__ = ["PublicPages", "listen"]


class PublicPages(WebServer):
    """The listener for customers; a context manager."""

    def __init__(self, app: App, bound: socket.socket | None = None) -> None:
        """``bound``: a socket that listens already, for whoever must know the port before."""
        asgi = FixedHeaders(site(app), HEADERS, secure=app.settings.public_url.startswith("https:"))
        without = "customers can not confirm"
        where = app.settings.public_listen
        super().__init__(asgi, where, app.settings.bounds, "KUNDSERVICE_PUBLIC_LISTEN", "customers' pages", without, bound)
