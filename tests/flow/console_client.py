"""Speaks HTTP to the staff's console as a browser does, its cookies kept; and somebody of the staff to sign in as."""

import http.client
import re
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from tests.browser.staff import PASSWORD, Clerk

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Answer:
    """One answer of the console."""

    status: int
    text: str
    headers: dict[str, str]
    #: every ``Set-Cookie`` line
    cookies: list[str]

    @property
    def location(self) -> str:
        return self.headers.get("location", "")


@dataclass
class Client:
    """A browser without a window."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None, **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            if self.cookies:
                sent.setdefault("Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
            body = urlencode(fields) if fields is not None else None
            connection.request(method, path, body, {**(FORM if body is not None else {}), **sent})
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
            lines = [value for name, value in answer.getheaders() if name.lower() == "set-cookie"]
            for line in lines:
                for name, morsel in SimpleCookie(line).items():
                    self.cookies[name] = morsel.value
            self.cookies = {name: value for name, value in self.cookies.items() if value}
            return Answer(answer.status, text, {name.lower(): value for name, value in answer.getheaders()}, lines)
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, None, **headers)

    def post(self, path: str, fields: dict[str, str] | None = None, **headers: str) -> Answer:
        return self.ask("POST", path, fields or {}, **headers)

    def csrf(self, path: str = "/account") -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', self.get(path).text)
        assert found is not None
        return found[1]

    def password(self, who: Clerk, password: str = PASSWORD) -> Answer:
        return self.post("/sign-in", {"name": who.account.name, "password": password, "csrf": self.csrf_of_session()})

    def code(self, who: Clerk, code: str | None = None) -> Answer:
        return self.post("/sign-in/code", {"code": code or who.code(), "csrf": self.csrf("/sign-in/code")})

    def csrf_of_session(self) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', self.get("/sign-in").text)
        return found[1] if found else ""

    def sign_in(self, who: Clerk) -> "Client":
        assert self.password(who).location == "/sign-in/code"
        assert self.code(who).location == "/"
        return self
