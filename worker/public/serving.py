"""How the customers' pages are served: in a thread of this process, on the address of the settings, tried again while it is taken."""

import logging
import socket
import threading

import uvicorn

from worker.app import App
from worker.public.page_texts import check_pages
from worker.public.site import OwnHeaders, site

_LOG = logging.getLogger(__name__)
#: Seconds between two attempts to listen.
_AGAIN = 5.0
#: Connections at once; a customer's page takes milliseconds.
_MOST_CONNECTIONS = 200


class PublicPages:
    """The listener for customers; a context manager. What can not listen is told in the log and tried again: mail goes on meanwhile."""

    def __init__(self, app: App, bound: socket.socket | None = None) -> None:
        """``bound``: a socket that listens already, for whoever must know the port before."""
        self._app = app
        self._bound = bound
        self._stopped = threading.Event()
        self._server: uvicorn.Server | None = None
        self._thread = threading.Thread(target=self._run, name="public-pages", daemon=True)
        check_pages(app.settings.templates)
        self._asgi = OwnHeaders(site(app), secure=app.settings.public_url.startswith("https:"))

    def __enter__(self) -> "PublicPages":
        self._thread.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self._stopped.set()
        if self._server is not None:
            self._server.should_exit = True
        self._thread.join(timeout=5)

    def _run(self) -> None:
        listening = self._bound or self._listen()
        if listening is None:
            return
        config = uvicorn.Config(
            self._asgi,
            log_config=None,
            access_log=False,  # an address holds the link's token
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_keep_alive=5,
            timeout_graceful_shutdown=3,
            limit_concurrency=_MOST_CONNECTIONS,
        )
        # whatever else sets up logging in this process
        logging.getLogger("uvicorn.access").setLevel(logging.CRITICAL)
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
        self._server = uvicorn.Server(config)
        if self._stopped.is_set():
            listening.close()
            return
        self._server.run(sockets=[listening])

    def _listen(self) -> socket.socket | None:
        told = False
        address = self._app.settings.public_listen
        while not self._stopped.is_set():
            try:
                listening = listen(address.host, address.port)
            except OSError as failure:
                if not told:
                    where = f"KUNDSERVICE_PUBLIC_LISTEN {address.host}:{address.port}"
                    _LOG.error("%s: %s; customers can not confirm until it is free, and it is tried again", where, failure.strerror)
                    told = True
                self._stopped.wait(_AGAIN)
            else:
                _LOG.info("customers' pages on http://%s:%s", address.host, listening.getsockname()[1])
                return listening
        return None


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 is any free one. Raises OSError where it can not."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=128)
