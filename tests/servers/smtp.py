"""An SMTP server of the tests' own that keeps what it is given, and can be told to refuse or to hang up.

RFC 5321 as far as one client needs it; own code, because a test must say at which step the connection breaks.
"""

import base64
import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import pytest

from worker.setting_types import SmtpServer, Tls


@dataclass(frozen=True, slots=True)
class Received:
    """One mail that was taken."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes
    #: the number of the connection it came by
    connection: int
    #: when, in monotonic seconds
    at: float


class SmtpRecorder(socketserver.ThreadingTCPServer):
    """The server: answers as it is told, keeps what it took."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, tls: Tls, context: ssl.SSLContext | None, user: str | None, password: str) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.tls = tls
        self.context = context
        self.login = base64.b64encode(f"\0{user}\0{password}".encode()).decode() if user else None
        #: the access tokens that sign in by XOAUTH2; None where it is not offered
        self.tokens: set[str] | None = None
        self.received: list[Received] = []
        #: the answer to the next command of this name, used once: ``DATA`` stands for the end of the mail; ``cut`` hangs up without
        #: a word, ``keep and cut`` after the mail was taken, ``keep and kill`` once ``kill`` has ended the client; ``cut amid 25``,
        #: ``keep and cut amid 25`` hang up after no more of the answer than that;
        #: ``silent`` says nothing more; ``greeting`` is the server's first word
        self.answers: dict[str, str] = {}
        #: (mechanism, user) of each sign-in by a token
        self.signed_in_as: list[tuple[str, str]] = []
        self.kill: Callable[[], None] = lambda: None
        #: when (monotonic seconds) which of these answers was given
        self.gave: list[tuple[float, str]] = []
        self.connections = 0
        self.lock = threading.Lock()
        self.open: list[socket.socket] = []
        # a certificate names the host, not its address
        self.server = SmtpServer("localhost" if context else "127.0.0.1", self.server_address[1], tls)

    def told(self, word: str) -> str | None:
        """The answer that the test wants to this command, once."""
        with self.lock:
            answer = self.answers.pop(word, None)
            if answer is not None:
                self.gave.append((time.monotonic(), answer))
            return answer

    def cut_idle(self) -> None:
        """Hang up on everybody, as a server does with idle connections."""
        with self.lock:
            connections, self.open = self.open, []
        for connection in connections:
            with suppress(OSError):  # it is closed already
                connection.shutdown(socket.SHUT_RDWR)


class _Session(socketserver.StreamRequestHandler):
    server: SmtpRecorder

    def handle(self) -> None:
        with self.server.lock:
            self.server.connections += 1
            self.number = self.server.connections
        self.sender: str | None = None
        self.recipients: list[str] = []
        self.signed_in = self.server.login is None and self.server.tokens is None
        try:
            if self.server.tls is Tls.IMPLICIT:
                self.encrypt()
            with self.server.lock:
                self.server.open.append(self.connection)
            told = self.server.told("greeting")
            self.stay_silent(told)
            if told is not None:
                self.say("" if told == "cut" else told)
                return
            self.say("220 hello")
            while line := self.rfile.readline():
                if not self.answer(line.decode("ascii").rstrip("\r\n")):
                    return
        except OSError:
            return  # the test or the client hung up

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()
        self.connection.close()  # the encrypted one, of which the base class does not know

    def stay_silent(self, told: str | None) -> None:
        """Say nothing more until the client hangs up, where that is wanted."""
        while told == "silent":
            if not self.rfile.read(1):
                raise ConnectionError

    def say(self, text: str) -> None:
        self.wfile.write(text.encode("ascii") + b"\r\n")

    def say_as_told(self, told: str) -> bool:
        """The answer that the test wants; False ends the connection."""
        if told in ("cut", "kill"):
            return False
        cut, _, begun = told.partition(" amid ")
        if cut == "cut":
            self.wfile.write(begun.encode("ascii"))
            return False
        self.say(told)
        return not told.startswith("421")

    def encrypt(self) -> None:
        assert self.server.context is not None
        self.rfile.close()
        self.wfile.close()
        self.connection = self.server.context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)

    def answer(self, line: str) -> bool:
        """One command; False ends the connection."""
        command = line.split(" ")[0].upper()
        told = self.server.told(command) if command != "DATA" else None
        self.stay_silent(told)
        if told is not None:
            return self.say_as_told(told)
        if command == "EHLO":
            extras = ["STARTTLS"] if self.server.tls is Tls.STARTTLS else []
            extras += ["AUTH PLAIN"] if self.server.login else []
            extras += ["AUTH LOGIN XOAUTH2"] if self.server.tokens is not None else []
            # the first line is a greeting; capabilities come after it
            for each in ["tests", *extras]:
                self.say(f"250-{each}")
            self.say("250 HELP")
        elif command == "STARTTLS" and self.server.tls is Tls.STARTTLS:
            self.say("220 go")
            self.encrypt()
        elif command == "AUTH" and self.server.tokens is not None:
            self.sign_in_by_token(line)
        elif command == "AUTH":
            self.signed_in = line.split(" ")[-1] == self.server.login
            self.say("235 welcome" if self.signed_in else "535 no")
        elif command == "MAIL" and not self.signed_in:
            self.say("530 sign in first")
        elif command == "MAIL":
            self.sender, self.recipients = line[len("MAIL FROM:<") :].partition(">")[0], []
            self.say("250 OK")
        elif command == "RCPT":
            self.recipients.append(line[len("RCPT TO:<") :].partition(">")[0])
            self.say("250 OK")
        elif command == "DATA":
            return self.take()
        elif command == "QUIT":
            self.say("221 bye")
            return False
        else:
            self.say("250 OK" if command in ("RSET", "NOOP") else "502 what?")
        return True

    def sign_in_by_token(self, line: str) -> None:
        """XOAUTH2 as Google and Microsoft speak it: a refusal is a continuation, and ends only at an empty line."""
        mechanism, _, first = line.removeprefix("AUTH ").partition(" ")
        user, bearer, *_ = base64.b64decode(first).decode().split("\x01")
        self.server.signed_in_as.append((mechanism, user))
        self.signed_in = bearer.removeprefix("auth=Bearer ") in (self.server.tokens or ())
        if self.signed_in:
            self.say("235 2.7.0 welcome")
            return
        self.say("334 " + base64.b64encode(b'{"status":"401","schemes":"Bearer","scope":"https://mail.example/"}').decode())
        answer = self.rfile.readline()
        self.say("535 5.7.8 Username and Password not accepted" if answer == b"\r\n" else "501 5.5.2 an empty line was to come")

    def take(self) -> bool:
        self.say("354 go")
        content = b""
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False
            content += line.removeprefix(b".")
        told = self.server.told("DATA")
        if told is None or told.startswith("keep"):
            with self.server.lock:
                self.server.received.append(Received(self.sender or "", tuple(self.recipients), content, self.number, time.monotonic()))
        if told == "keep and kill":
            self.server.kill()
        self.stay_silent(told)
        return self.say_as_told((told or "250 OK queued").removeprefix("keep and "))


@contextmanager
def smtp_server(
    tls: Tls = Tls.PLAIN, context: ssl.SSLContext | None = None, user: str | None = None, password: str = ""
) -> Iterator[SmtpRecorder]:
    """A server on a free port; it demands a login where a user is given."""
    with SmtpRecorder(tls, context, user, password) as recorder:
        threading.Thread(target=recorder.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield recorder
        recorder.shutdown()
        recorder.cut_idle()


@pytest.fixture
def smtp() -> Iterator[SmtpRecorder]:
    """A server that takes everything, until a test says otherwise."""
    with smtp_server() as recorder:
        yield recorder
