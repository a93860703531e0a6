"""Connections that ask for nothing, or for something without end, on real sockets (``worker.web.connections``)."""

import asyncio
import logging
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.browser.staff import clerk
from tests.flow.console_client import Client
from tests.flow.house import ANNA, House, house_for, mail_bytes
from tests.flow.test_console_attacks import Stream
from worker.console.serving import ConsolePages
from worker.public.serving import PublicPages
from worker.setting_types import Bounds, Listen
from worker.store import audit
from worker.store.audit import Entry
from worker.web.server import WebServer, listen

#: Seconds within which anything is over, however busy the machine.
SOON = 60.0
LARGE = 12_000_000

Served = Callable[..., tuple[House, int]]


@pytest.fixture
def served(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Served]:
    """The console with settings of the test: its house and port."""
    with ExitStack() as stack:

        def start(**settings: Any) -> tuple[House, int]:
            shutil.copy(migrated_sqlite, tmp_path / "kundservice.db")
            house = stack.enter_context(house_for(f"sqlite:///{tmp_path / 'kundservice.db'}", **settings))
            listening = stack.enter_context(listen("127.0.0.1", 0))
            stack.enter_context(ConsolePages(house.app, listening))
            return house, listening.getsockname()[1]

        yield start


@contextmanager
def tiny_server(asgi: ASGIApp, bounds: Bounds) -> Iterator[int]:
    """Any application behind such a listener; its port."""
    with listen("127.0.0.1", 0) as listening, WebServer(asgi, Listen("127.0.0.1", 0), bounds, "TEST", "a test", "nothing", listening):
        yield listening.getsockname()[1]


def connected(port: int, sent: bytes = b"", whence: str = "127.0.0.1", receives: int | None = None) -> socket.socket:
    """A connection from that address of this machine, on which so much was said."""
    made = socket.socket()
    made.settimeout(SOON)
    if receives is not None:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receives)
    made.bind((whence, 0))
    made.connect(("127.0.0.1", port))
    made.sendall(sent)
    return made


def rest(connection: socket.socket) -> bytes:
    """All that still comes, until the other side ends it."""
    found = b""
    with suppress(ConnectionResetError):
        while some := connection.recv(65536):
            found += some
    return found


def is_over(connection: socket.socket) -> bool:
    """Whether the other side has ended it."""
    connection.setblocking(False)
    try:
        while connection.recv(65536):
            pass
    except BlockingIOError:
        return False
    except ConnectionResetError:
        pass
    return True


def until(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + SOON
    while not (found := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


def something_happens(house: House) -> None:
    with house.app.transactions.full() as connection:
        audit.append(connection, [Entry("tests.busy")], house.clock.now())


def test_five_hundred_idle_and_slow_connections_keep_no_clerk_out(served: Served) -> None:
    house, port = served()
    browser = Client(port).sign_in(clerk(house))
    stream = Stream(browser)
    assert stream.until("event: ready")
    with ExitStack() as stack:
        idle, slow = (
            [stack.enter_context(closing(connected(port, sent, f"127.0.{net}.{number % 10 + 1}"))) for number in range(250)]
            for net, sent in ((1, b""), (2, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: "))
        )
        stopped = threading.Event()

        def trickle() -> None:
            while not stopped.wait(0.1):
                for each in slow:
                    with suppress(OSError):
                        each.send(b"a")

        trickling = threading.Thread(target=trickle)
        trickling.start()
        try:
            for _ in range(10):
                assert browser.get("/").status == 200
            for number in range(200):  # and they come again
                idle.append(stack.enter_context(closing(connected(port, b"", f"127.0.3.{number % 10 + 1}"))))
                if number % 20 == 0:
                    assert browser.get("/account").status == 200
        finally:
            stopped.set()
            trickling.join()
        assert until(lambda: sum(is_over(each) for each in (*idle, *slow)) >= 700 - 300), "beyond the bound the longest idle gave way"
        something_happens(house)
        assert stream.until("event: changed"), "who is signed in and listens is not among them"
    stream.close()


def test_one_address_keeps_only_so_many_waiting(served: Served) -> None:
    _, port = served(connections_of_an_address="5", request_header_time="10m")
    with ExitStack() as stack:
        others = stack.enter_context(closing(connected(port, b"", "127.0.0.8")))
        many = [stack.enter_context(closing(connected(port, b"", "127.0.0.9"))) for _ in range(12)]
        assert until(lambda: [is_over(each) for each in many] == [True] * 7 + [False] * 5)
        assert not is_over(others)
        assert Client(port).get("/sign-in").status == 200


@pytest.mark.parametrize("listener", ["console", "public"])
def test_a_header_comes_in_its_time(migrated_sqlite: Path, tmp_path: Path, listener: str) -> None:
    shutil.copy(migrated_sqlite, tmp_path / "kundservice.db")
    pages = {"console": ConsolePages, "public": PublicPages}[listener]
    made = house_for(f"sqlite:///{tmp_path / 'kundservice.db'}", request_header_time="1s")
    with made as house, listen("127.0.0.1", 0) as listening, pages(house.app, listening):
        port = listening.getsockname()[1]
        with closing(connected(port)) as silent:
            assert rest(silent) == b""
        with closing(connected(port, b"GET /health HTTP/1.1\r\nHost: 127.")) as half:
            answer = rest(half)
            assert answer.startswith(b"HTTP/1.1 408 Request Timeout\r\n")
            assert b"connection: close\r\n" in answer.lower()
        with closing(connected(port, b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n")) as slow:
            began, answered = time.monotonic(), False
            while not answered and time.monotonic() - began < SOON:  # a byte now and then buys no time
                with suppress(OSError):
                    slow.send(b"X")
                time.sleep(0.1)
                answered = is_over(slow)
            assert answered
        with closing(connected(port, b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")) as kept:
            assert kept.recv(65536).startswith(b"HTTP/1.1 200")
            kept.sendall(b"GET /health HTTP/1.1\r\nHo")
            assert b"408 Request Timeout" in rest(kept), "nor is the second request of a connection free"


def test_a_body_comes_in_its_time_and_its_delay_is_no_line_of_the_log(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    _, port = served(request_body_time="1s")
    header = b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 90\r\n\r\n"
    with caplog.at_level(logging.WARNING):
        with closing(connected(port, header + b"name=Eva")) as slow:
            answer = rest(slow)
            assert answer.startswith(b"HTTP/1.1 408 Request Timeout\r\n")
            assert answer.count(b"HTTP/1.1") == 1
        with closing(connected(port, header + b"name=Eva")):
            pass
        with closing(connected(port, header.replace(b"Content-Length: 90", b"Transfer-Encoding: chunked") + b"zz\r\n")) as broken:
            assert rest(broken).startswith(b"HTTP/1.1 400 Bad Request\r\n")
        with closing(connected(port, b"\x16\x03\x01\x02\x00\x01\r\n\r\n")) as tls:
            assert rest(tls).startswith(b"HTTP/1.1 400 Bad Request\r\n")
        assert Client(port).get("/sign-in").status == 200
    assert [line.getMessage() for line in caplog.records] == []


def test_a_stream_stays_beyond_every_limit(served: Served) -> None:
    house, port = served(request_header_time="1s", request_body_time="1s")
    stream = Stream(Client(port).sign_in(clerk(house)))
    assert stream.until("event: ready")
    for _ in range(3):
        with closing(connected(port)) as idle:
            assert rest(idle) == b"", "whose time is over"
    something_happens(house)
    assert stream.until("event: changed")
    stream.close()


def test_an_answer_left_lying_is_cut_off_and_one_that_is_taken_slowly_is_not(served: Served) -> None:
    house, port = served(request_header_time="1s", request_body_time="2s")
    mail_id = house.receive(mail_bytes(ANNA, "Hej!\n" + "ord " * (LARGE // 4)))
    browser = Client(port).sign_in(clerk(house))
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    asked = f"GET /mail/{mail_id}/source HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\n\r\n".encode()
    with closing(connected(port, asked, receives=4096)) as left:
        beside = connected(port, asked, receives=4096)
        with closing(beside):
            taken = len(beside.recv(65536))
            began = time.monotonic()
            while (some := beside.recv(400_000 if time.monotonic() - began < 5 else LARGE)) and taken < LARGE:
                taken += len(some)
                if time.monotonic() - began < 5:
                    time.sleep(0.02)
        assert taken >= LARGE
        assert len(rest(left)) < LARGE


def test_where_all_are_being_answered_a_new_one_is_refused_and_none_is_ended(caplog: pytest.LogCaptureFixture) -> None:
    answering, open_now, loops = threading.Semaphore(0), asyncio.Event(), []

    async def slow(_scope: Scope, _receive: Receive, send: Send) -> None:
        loops.append(asyncio.get_running_loop())
        answering.release()
        await open_now.wait()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2"), (b"connection", b"close")]})
        await send({"type": "http.response.body", "body": b"ok"})

    asked = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    with tiny_server(slow, Bounds(10, 10, 600, 600)) as port, ExitStack() as stack:
        under_way = [stack.enter_context(closing(connected(port, asked))) for _ in range(10)]
        assert all(answering.acquire(timeout=SOON) for _ in under_way)
        with closing(connected(port, asked)) as refused:
            assert rest(refused).startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
        loops[0].call_soon_threadsafe(open_now.set)
        assert all(rest(each).endswith(b"ok") for each in under_way)
        with closing(connected(port, asked)) as later:
            assert rest(later).endswith(b"ok")
    assert [line.getMessage() for line in caplog.records if line.levelno >= logging.ERROR] == []
