"""What settings of several parts are held as: mail accounts, servers, clients of other systems, addresses to listen on, caps."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path


class Tls(StrEnum):
    """How a connection to a mail server is encrypted."""

    #: from the first byte
    IMPLICIT = "implicit"
    #: by STARTTLS, and never without
    STARTTLS = "starttls"
    #: not at all: loopback, or allowed by name
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class ImapAccount:
    """One mailbox to read."""

    host: str
    port: int
    tls: Tls
    user: str
    password: str = field(repr=False)
    folder: str = "INBOX"
    #: signs in with an access token (XOAUTH2) instead of the password
    oauth: bool = False

    @property
    def name(self) -> str:
        """``user@host:port``, as cursors and mails name the account."""
        return f"{self.user}@{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where our mail is handed over; ``user`` is None where the server asks for none."""

    host: str
    port: int
    tls: Tls
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    #: signs in with an access token (XOAUTH2) instead of the password
    oauth: bool = False


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """As whom, where and by what access tokens are fetched (RFC 6749)."""

    token_url: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    scope: str | None = None
    #: holds the refresh token; None: client credentials
    refresh_token_file: Path | None = None
    #: the last day of the secret or the refresh token, as the operator knows it
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class OidcClient:
    """By which provider staff sign in, and as which client of it we ask (OpenID Connect Core 1.0)."""

    issuer: str
    client_id: str
    #: None: a public client, which PKCE alone protects
    client_secret: str | None = field(default=None, repr=False)
    scope: str = "openid profile email"


@dataclass(frozen=True, slots=True)
class Listen:
    """An address that a listener binds."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many connections a listener has at once, and for how many seconds each may keep it waiting."""

    #: in all
    connections: int
    #: that wait for a request of the same address (of IPv6 the same /64)
    of_an_address: int
    #: for a request's line and header, from the connection or the answer before it on
    header: float
    #: for a request's body, from its header on; and for an answer of which nothing is taken
    body: float


@dataclass(frozen=True, slots=True)
class Cap:
    """At most ``count`` automatic replies in any ``seconds``."""

    count: int
    seconds: int
