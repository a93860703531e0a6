"""How pages are served: in a thread of this process, on an address of the settings, tried again while it is taken."""

import logging
import socket
import threading
from contextlib import suppress

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from worker.setting_types import Bounds, Listen
from worker.web.connections import bounded

_LOG = logging.getLogger(__name__)
#: Seconds between two attempts to listen.
_AGAIN = 5.0
#: Bytes that the system keeps for a connection: so few that an answer is seen to be taken (``worker.web.connections``).
_KEPT = 65_536


class WebServer:
    """One listener; a context manager. What can not listen is told in the log and tried again: mail goes on meanwhile."""

    def __init__(
        self, asgi: ASGIApp, address: Listen, bounds: Bounds, setting: str, what: str, without: str, bound: socket.socket | None = None
    ) -> None:
        """What is served, where, and within which bounds.

        ``setting`` names the address, ``what`` the pages ('customers' pages'), ``without`` what can not be done while it is taken.
        ``bound``: a socket that listens already, for whoever must know the port before.
        """
        self._asgi = asgi
        self._address = address
        self._bounds = bounds
        self._setting = setting
        self._what = what
        self._without = without
        self._bound = bound
        self._stopped = threading.Event()
        self._server: uvicorn.Server | None = None
        self._thread = threading.Thread(target=self._run, name=what, daemon=True)

    def __enter__(self) -> "WebServer":
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
            self._answer,
            interface="asgi3",
            log_config=None,
            access_log=False,  # an address may hold a token or what somebody searched for
            server_header=False,
            lifespan="off",
            ws="none",
            http=bounded(self._bounds),
            timeout_keep_alive=5,
            timeout_graceful_shutdown=3,
            limit_concurrency=self._bounds.connections + 1,  # of answers that are worked out; connections have their own bound
        )
        # whatever else sets up logging in this process
        logging.getLogger("uvicorn.access").setLevel(logging.CRITICAL)
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # its warnings are of what strangers send
        self._server = uvicorn.Server(config)
        if self._stopped.is_set():
            listening.close()
            return
        self._server.run(sockets=[listening])

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        with suppress(ClientDisconnect):  # whoever leaves in the middle of his form is no failure of ours, and no line of the log
            await self._asgi(scope, receive, send)

    def _listen(self) -> socket.socket | None:
        told = False
        address = self._address
        while not self._stopped.is_set():
            try:
                listening = listen(address.host, address.port)
            except OSError as failure:
                if not told:
                    where = f"{self._setting} {address.host}:{address.port}"
                    _LOG.error("%s: %s; %s until it is free, and it is tried again", where, failure.strerror, self._without)
                    told = True
                self._stopped.wait(_AGAIN)
            else:
                _LOG.info("%s on http://%s:%s", self._what, address.host, listening.getsockname()[1])
                return listening
        return None


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 is any free one. Raises OSError where it can not.

    Its connections inherit what is set. They send at once (TCP_NODELAY): asyncio sees to that only for sockets that name their protocol,
    and an answer's body would wait 40 ms for the acknowledgement of its header.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=128)
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _KEPT)
    return listening
