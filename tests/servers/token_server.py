"""A token server of the tests' own (RFC 6749 over plain HTTP on loopback), which also tells a Dovecot whose a token is."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from worker.setting_types import OAuthClient

CLIENT_ID, CLIENT_SECRET = "kundservice-app", "client's secret"


class TokenServer(ThreadingHTTPServer):
    """Gives tokens for one client, by its secret or a refresh token; keeps what it was asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Asked)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/token"
        #: whose mailbox the tokens open
        self.user = ""
        #: the refresh tokens that are valid; each use makes a new one where ``rotating``, and the old one void
        self.grants = {"first grant"}
        self.rotating = False
        self.life: object = 3600
        #: the access tokens that are valid now
        self.valid: set[str] = set()
        #: what is told beside the token
        self.further: dict[str, Any] = {}
        #: the next answers: (status, body); None hangs up without a word
        self.answers: list[tuple[int, str] | None] = []
        self.asked: list[dict[str, str]] = []

    def client(self, **further: Any) -> OAuthClient:
        """The client as settings tell of it."""
        return OAuthClient(self.url, CLIENT_ID, CLIENT_SECRET, "mail", **further)

    def answer(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """RFC 6749 sections 4.4.3, 5.1, 5.2 and 6."""
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return 401, {"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret.\r\nTrace ID: 1"}
        told: dict[str, Any] = {}
        if form.get("grant_type") == "refresh_token":
            if form.get("refresh_token") not in self.grants:
                return 400, {"error": "invalid_grant", "error_description": "AADSTS70008: The refresh token has expired."}
            if self.rotating:
                self.grants = {f"grant {len(self.asked)}"}
                told["refresh_token"] = f"grant {len(self.asked)}"
        elif form.get("grant_type") != "client_credentials":
            return 400, {"error": "unsupported_grant_type"}
        token = f"token-{len(self.asked)}"
        self.valid.add(token)
        return 200, {"access_token": token, "token_type": "Bearer", "expires_in": self.life, **told, **self.further}


class _Asked(BaseHTTPRequestHandler):
    server: TokenServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self.server.asked.append(form)
        if self.server.answers:
            told = self.server.answers.pop(0)
            if told is not None:
                self.say(*told)
            return
        status, answer = self.server.answer(form)
        self.say(status, json.dumps(answer))

    def do_GET(self) -> None:
        token = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
        if token in self.server.valid:
            self.say(200, json.dumps({"email": self.server.user}))
        else:
            self.say(401, json.dumps({"error": "invalid_token"}))

    def say(self, status: int, body: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body.encode())))
        if status == 302:
            self.send_header("Location", self.server.url)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
        """Nothing: what was asked is kept."""


@contextmanager
def token_server_on(port: int = 0) -> Iterator[TokenServer]:
    """A token server on this port, or on a free one."""
    with TokenServer(port) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def token_server() -> Iterator[TokenServer]:
    """A token server that gives everything to its client, until a test says otherwise."""
    with token_server_on() as server:
        yield server
