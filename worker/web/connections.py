"""How long a connection may keep a listener waiting, and which one gives way: uvicorn's protocol has no limit for a request's own time.

1. A request's header comes within its time, its body within its own; else 408 and the end (RFC 9110 section 15.5.9), in silence where
   nothing came at all. What is being answered has no such limit: server-sent events stay as long as their reader reads.
2. Whoever leaves the answer lying is cut off too.
3. Beyond the connections that may be at once, in all or of one address, the one gives way that has waited longest for what its other side
   does not send. So idle connections, however many, keep nobody out; a new one is refused (503) only where every other is being answered.
"""

import asyncio
import ipaddress
from enum import Enum
from http import HTTPStatus
from typing import Any, ClassVar

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from worker.setting_types import Bounds

#: Seconds in which a connection that was closed is gone.
_LAST_WORDS = 5.0


class _Phase(Enum):
    """What a connection waits for."""

    HEADER = "header"
    BODY = "body"
    #: our own answer
    ANSWER = "answer"
    CLOSED = "closed"


class BoundedConnection(H11Protocol):
    """One connection, with its bounds."""

    bounds: ClassVar[Bounds]

    def __init__(self, *given: Any, **named: Any) -> None:
        """As uvicorn makes it."""
        super().__init__(*given, **named)
        self.whose = ""
        self._phase = _Phase.CLOSED
        #: when the phase began, on the loop's clock
        self.since = 0.0
        self._of: object = None
        self._limit: asyncio.TimerHandle | None = None
        #: bytes that were left to be taken when it was set
        self._left = 0

    @property
    def waits(self) -> bool:
        """Whether its other side has the turn."""
        return self._phase in (_Phase.HEADER, _Phase.BODY)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        """It is let in, and another gives way where they are too many."""
        super().connection_made(transport)
        self.whose = _network(self.client[0]) if self.client else ""
        self._look()
        waiting = [each for each in self.connections if isinstance(each, BoundedConnection) and each.waits and each is not self]
        same = [each for each in waiting if each.whose == self.whose]
        if len(same) >= self.bounds.of_an_address:
            min(same, key=_since).give_way()
        elif len(self.connections) > self.bounds.connections:
            if waiting:
                min(waiting, key=_since).give_way()
            else:
                self._refuse(HTTPStatus.SERVICE_UNAVAILABLE)

    def data_received(self, data: bytes) -> None:
        """Something came: whether it is all that was waited for is looked at."""
        if self._phase is _Phase.CLOSED:
            return
        super().data_received(data)
        self._look()

    def on_response_complete(self) -> None:
        """The answer is out, or on its way: the next request has its time from now on."""
        super().on_response_complete()
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        super().connection_lost(exc)
        self._phase = _Phase.CLOSED
        self._set_limit(None)

    def pause_writing(self) -> None:
        """There is more answer than the other side takes at once."""
        super().pause_writing()
        if self._limit is None:
            self._set_limit(self.bounds.body)

    def resume_writing(self) -> None:
        """It has taken it."""
        super().resume_writing()
        if self._phase is _Phase.ANSWER:
            self._set_limit(None)

    def send_400_response(self, _msg: str) -> None:
        """What came is no HTTP; uvicorn's own answer fails where another has begun."""
        self._refuse(HTTPStatus.BAD_REQUEST)

    def give_way(self) -> None:
        """Its place is needed: gone at once, without a word."""
        self._phase = _Phase.CLOSED
        self.connections.discard(self)
        self.transport.abort()

    def _look(self) -> None:
        phase = self._now()
        if phase is self._phase and self.cycle is self._of:
            return
        self._phase, self._of, self.since = phase, self.cycle, self.loop.time()
        limits = {_Phase.HEADER: self.bounds.header, _Phase.BODY: self.bounds.body, _Phase.CLOSED: _LAST_WORDS}
        self._set_limit(self.bounds.body if self.transport.get_write_buffer_size() else limits.get(phase))

    def _now(self) -> _Phase:
        if self.transport.is_closing():
            return _Phase.CLOSED
        if self.cycle is None or self.cycle.response_complete:
            return _Phase.HEADER
        return _Phase.BODY if self.cycle.more_body else _Phase.ANSWER

    def _set_limit(self, seconds: float | None) -> None:
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None
        if seconds is not None:
            self._left = self.transport.get_write_buffer_size()
            self._limit = self.loop.call_later(seconds, self._too_late)

    def _too_late(self) -> None:
        left = self.transport.get_write_buffer_size()
        if 0 < left < self._left:  # a long answer, on its way
            self._set_limit(self.bounds.body)
        elif left or self.transport.is_closing():
            self.give_way()
        elif self._phase is _Phase.BODY or self.conn.trailing_data[0]:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT)
        else:
            self._end()

    def _refuse(self, status: HTTPStatus) -> None:
        """Say why, where nothing was answered yet, and end it."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            text = f"{status.phrase}\n".encode()
            headers = [("content-type", "text/plain; charset=utf-8"), ("content-length", str(len(text))), ("connection", "close")]
            for event in (h11.Response(status_code=status, headers=headers, reason=status.phrase), h11.Data(data=text), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self._end()

    def _end(self) -> None:
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.disconnected = True  # whoever reads the body is told so
            self.cycle.message_event.set()
        self.transport.close()
        self._look()


def bounded(bounds: Bounds) -> type[BoundedConnection]:
    """The protocol of a listener with these bounds, for ``uvicorn.Config``."""
    return type("Connection", (BoundedConnection,), {"bounds": bounds})


def _since(connection: BoundedConnection) -> float:
    return connection.since


def _network(address: str) -> str:
    """What counts as one address: the address itself, of IPv6 the network that one customer of a provider has."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return address
    return str(found.ipv4_mapped or ipaddress.ip_network((found, 64), strict=False))
