"""A wire between the product and a server that can be cut, cut in the middle of an answer, or fall silent."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

HOST = "127.0.0.1"


class Wires:
    """The loop that all proxies run in, a thread of its own; a context manager."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="wires", daemon=True)

    def __enter__(self) -> "Wires":
        self._thread.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()

    def proxy(self, port: int) -> "Proxy":
        """A new wire to the server on this port of this machine."""
        made = Proxy(self.loop, port)
        asyncio.run_coroutine_threadsafe(made.listen(), self.loop).result(10)
        return made


class _Side(asyncio.Protocol):
    """One end of a connection; what it receives goes to the other, unless the wire is silent or cut."""

    def __init__(self, proxy: "Proxy", *, from_client: bool) -> None:
        self._proxy = proxy
        self._from_client = from_client
        self.other: _Side | None = None
        self.transport: Any = None
        self.early: list[bytes] = []

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._proxy.sides.add(self)
        if self._from_client:
            self._proxy.loop.create_task(self._proxy.connect(self))

    def data_received(self, content: bytes) -> None:
        if not self._from_client:
            content = self._proxy.passed(content)
        self.early.append(content)
        self.flush()

    def flush(self) -> None:
        """Hand on what came, where the other side is there and the wire is not silent."""
        if self._proxy.silent or self.other is None:
            return
        for content in self.early:
            self.other.transport.write(content)
        self.early.clear()
        if self._proxy.exhausted:
            self._proxy.loop.call_soon(self._proxy.abort_all)

    def connection_lost(self, _error: Exception | None) -> None:
        self._proxy.sides.discard(self)
        if self.other is not None:
            self.other.transport.close()

    def pause_writing(self) -> None:
        if self.other is not None:
            self.other.transport.pause_reading()

    def resume_writing(self) -> None:
        if self.other is not None:
            self.other.transport.resume_reading()


class Proxy:
    """One wire: any number of connections to one server. Its methods are called from any thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop, target: int) -> None:
        self.loop = loop
        self.target = target
        self.port = 0
        self.sides: set[_Side] = set()
        self.silent = False
        self.down = False
        #: bytes that the server may still say before everybody is cut off; None: no end
        self._left: int | None = None
        self._server: asyncio.Server | None = None

    async def listen(self) -> None:
        """Take connections on a port of its own."""
        self._server = await self.loop.create_server(lambda: _Side(self, from_client=True), HOST, 0)
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def connect(self, client: _Side) -> None:
        """Connect a client on; hang up on it where the server is not there, or the wire is down."""
        if self.down:
            client.transport.abort()
            return
        try:
            _, server = await self.loop.create_connection(lambda: _Side(self, from_client=False), HOST, self.target)
        except OSError:
            client.transport.abort()
            return
        client.other, server.other = server, client
        client.flush()
        server.flush()
        if client.transport.is_closing():
            server.transport.abort()

    def passed(self, content: bytes) -> bytes:
        """What of the server's words goes through before the cut that is told of."""
        if self._left is None:
            return content
        content = content[: self._left]
        self._left -= len(content)
        return content

    @property
    def exhausted(self) -> bool:
        """Whether the server may say no more."""
        return self._left == 0

    def abort_all(self) -> None:
        """Reset every connection, both ends; in the loop's thread."""
        self._left = None
        for side in tuple(self.sides):
            side.transport.abort()

    def _now(self, do: Callable[[], None]) -> None:
        done = threading.Event()

        def both() -> None:
            do()
            done.set()

        self.loop.call_soon_threadsafe(both)
        if not done.wait(10):
            raise RuntimeError("the wires' loop is stuck")

    def cut(self) -> None:
        """Reset every connection that there is."""
        self._now(self.abort_all)

    def go_down(self) -> None:
        """Reset every connection, and each new one at once."""

        def do() -> None:
            self.down = True
            self.abort_all()

        self._now(do)

    def come_up(self) -> None:
        """Take connections again."""

        def do() -> None:
            self.down = False

        self._now(do)

    def cut_after(self, count: int) -> None:
        """Reset every connection once the server has said so many bytes more."""

        def do() -> None:
            self._left = count

        self._now(do)

    def silence(self) -> None:
        """Hand nothing on, in neither direction, and tell nobody."""

        def do() -> None:
            self.silent = True

        self._now(do)

    def speak(self, *, reset: bool) -> None:
        """End the silence: hand on what was held back, or reset everybody who waited."""

        def do() -> None:
            self.silent = False
            if reset:
                self.abort_all()
            for side in tuple(self.sides):
                side.flush()

        self._now(do)

    def close(self) -> None:
        """Take no more connections, and end those there are."""

        def do() -> None:
            if self._server is not None:
                self._server.close()
            self.silent = False
            self.abort_all()

        self._now(do)
