"""A program of the tests that is told of outcomes, over real HTTP: it keeps what it got, and answers as it is told to."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

#: An answer that is none: what came is kept, and the connection hung up.
HANG_UP = 0


@dataclass
class Receiver:
    """What came; it answers ``answers`` in turn, 204 after that."""

    url: str = ""
    port: int = 0
    got: list[tuple[dict[str, str], str]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    #: the ids of what it took: answered by 2xx
    took: list[str] = field(default_factory=list)
    #: called with every delivery before it is answered; False: hang up without a word
    meanwhile: Callable[[], bool] = lambda: True

    @property
    def ids(self) -> list[str]:
        """The ids of what came, in the order in which it came."""
        return [headers["webhook-id"] for headers, _ in self.got]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver on a free port."""
    made = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length).decode()
            if len(body.encode()) < length:  # it came in part: nobody was told anything
                self.close_connection = True
                return
            made.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            if not made.meanwhile():
                return
            status = made.answers.pop(0) if made.answers else 204
            if status == HANG_UP:
                self.close_connection = True
                return
            if 200 <= status < 300:
                made.took.append(self.headers["webhook-id"])
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:  # whoever told it hung up first
                self.close_connection = True

        def log_message(self, *_told: object) -> None:
            """Nothing is told."""

    with _Server(("127.0.0.1", 0), Handler) as server:
        made.port = server.server_address[1]
        made.url = f"http://127.0.0.1:{made.port}/told"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver on a free port."""
    with receiving() as made:
        yield made
