"""A sign-in provider of the tests' own (OpenID Connect, plain HTTP on loopback), which signs with its own keys and lies as it is told."""

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, Key, OctKey, RSAKey
from joserfc.jws import JWSRegistry
from joserfc.registry import HeaderParameter

CLIENT_ID, CLIENT_SECRET = "kundservice-console", "klientens hemlighet"


@dataclass
class Person:
    """Who is signed in at the provider in the browser that comes."""

    sub: str = "248289761001"
    claims: dict[str, Any] = field(default_factory=lambda: {"name": "Eva Lund", "roles": ["console-agents"]})


class OidcServer(ThreadingHTTPServer):
    """Answers for one client; keeps what it was asked. Each test says what it is to lie about."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Asked)
        self.issuer = f"http://127.0.0.1:{self.server_address[1]}"
        #: seconds since 1970, as the provider's clock has it
        self.now: Callable[[], int] = lambda: 0
        self.person = Person()
        self.keys: list[Key] = [_first_key()]
        #: the key that signs; its public half stands in the set unless a test takes it out
        self.signer: Key = self.keys[0]
        self.algorithm = "RS256"
        #: put over the claims; None takes one away
        self.lies: dict[str, Any] = {}
        #: header of the token, put over the true one
        self.header: dict[str, Any] = {}
        #: made of the true token, if it is not to be told as it is
        self.forge: Callable[[str], str | None] = lambda token: token
        #: put over the discovery document
        self.document: dict[str, Any] = {}
        #: the next answers by path: (status, body); None hangs up without a word
        self.answers: dict[str, list[tuple[int, str] | None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.codes: dict[str, dict[str, str]] = {}

    @staticmethod
    def new_key(name: str) -> RSAKey:
        return RSAKey.generate_key(2048, {"kid": name, "use": "sig", "alg": "RS256"})

    def settings(self, **further: str) -> dict[str, str]:
        """The settings of a client of this provider."""
        return {
            "oidc_issuer": self.issuer,
            "oidc_client_id": CLIENT_ID,
            "oidc_client_secret": CLIENT_SECRET,
            "oidc_viewers": "console-viewers",
            "oidc_agents": "console-agents",
            "oidc_admins": "console-admins",
            **further,
        }

    def discovery(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "end_session_endpoint": f"{self.issuer}/goodbye",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "code_challenge_methods_supported": ["S256"],
            **self.document,
        }

    def authorized(self, query: dict[str, str]) -> str:
        """Where the browser goes back to, signed in as the person is."""
        code = secrets.token_urlsafe(12)
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def redeemed(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """RFC 6749 section 4.1.3 with RFC 7636 section 4.6: a code is good once, for whoever has its verifier."""
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return 401, {"error": "invalid_client", "error_description": "Unknown client.\r\nTrace: 1"}
        asked = self.codes.pop(form.get("code", ""), None)
        if asked is None or asked["redirect_uri"] != form.get("redirect_uri"):
            return 400, {"error": "invalid_grant"}
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=").decode()
        if asked.get("code_challenge_method") != "S256" or asked.get("code_challenge") != challenge:
            return 400, {"error": "invalid_grant", "error_description": "PKCE"}
        return 200, {"access_token": "at", "token_type": "Bearer", "expires_in": 300, "id_token": self.id_token(asked["nonce"])}

    def id_token(self, nonce: str) -> str | None:
        claims = {
            "iss": self.issuer,
            "sub": self.person.sub,
            "aud": CLIENT_ID,
            "iat": self.now(),
            "exp": self.now() + 300,
            "nonce": nonce,
            **self.person.claims,
            **self.lies,
        }
        told = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": self.algorithm, "kid": self.signer.kid, **self.header}
        known = {"x-y": HeaderParameter("of the tests", "str")}
        registry = JWSRegistry(known, algorithms=[header["alg"]], strict_check_header=False)
        return self.forge(
            jwt.encode({name: value for name, value in header.items() if value is not None}, told, self.signer, registry=registry)
        )

    def by_secret(self) -> None:
        """Sign by what both sides know, as a forger would who knows the client's secret (or the public key)."""
        self.algorithm, self.signer = "HS256", OctKey.import_key(CLIENT_SECRET * 3)

    def by_curve(self) -> None:
        """Sign by another kind of key, which stands in the set too."""
        self.algorithm, self.signer = "ES256", ECKey.generate_key("P-256", {"kid": "curve", "use": "sig"})
        self.keys.append(self.signer)


@cache
def _first_key() -> RSAKey:
    """The key that every provider begins with: making one takes longer than most tests."""
    return OidcServer.new_key("first")


class _Asked(BaseHTTPRequestHandler):
    server: OidcServer

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.server.asked.append((parts.path, query))
        if self.told_otherwise(parts.path):
            return
        if parts.path == "/.well-known/openid-configuration":
            self.say(200, json.dumps(self.server.discovery()))
        elif parts.path == "/keys":
            self.say(200, json.dumps({"keys": [key.as_dict(private=False) for key in self.server.keys]}))
        elif parts.path == "/authorize":
            self.say(302, "", Location=self.server.authorized(query))
        elif parts.path == "/goodbye":
            self.say(200, "<!doctype html><title>Goodbye</title>", content_type="text/html")
        else:
            self.say(404, "{}")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self.server.asked.append((self.path, form))
        if not self.told_otherwise(self.path):
            status, answer = self.server.redeemed(form)
            self.say(status, json.dumps(answer))

    def told_otherwise(self, path: str) -> bool:
        answers = self.server.answers.get(path)
        if not answers:
            return False
        told = answers.pop(0)
        if told is not None:
            self.say(*told)
        return True

    def say(self, status: int, body: str, content_type: str = "application/json", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body.encode())))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
        """Nothing: what was asked is kept."""


@contextmanager
def oidc_server_on(port: int = 0) -> Iterator[OidcServer]:
    """A provider on this port, or on a free one."""
    with OidcServer(port) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def oidc_server() -> Iterator[OidcServer]:
    """A provider that tells the truth, until a test says otherwise."""
    with oidc_server_on() as server:
        yield server
