"""Which values a setting may have: one parser a form of value, each ValueError saying what is wrong and never showing a password."""

import ipaddress
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit

from email_validator import EmailNotValidError, validate_email

from worker.setting_types import Cap, Listen

T = TypeVar("T")

_DURATION = re.compile(r"(\d{1,6})\s*([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
_SIZE = re.compile(r"(\d{1,6})\s*(kb|mb|)", re.IGNORECASE)
_CAP = re.compile(r"(\d{1,9})\s*/\s*([smhdw])")
_TRUE = frozenset({"true", "yes", "on", "1"})
_FALSE = frozenset({"false", "no", "off", "0"})


def is_loopback(host: str) -> bool:
    """Whether the host is this machine itself, told by its name or address alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def parts(text: str) -> SplitResult:
    """``urlsplit``, whose own messages would show the password."""
    try:
        return urlsplit(text)
    except ValueError:
        raise ValueError("is no URL (in a password write [ as %5B, ] as %5D)") from None


def database_url(text: str) -> str:
    """An SQLAlchemy URL of one of the two databases."""
    if not text.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("unknown kind of database" if "://" in text else "is no URL")
    return text


def broker_url(text: str) -> str:
    """``memory://`` or a Redis URL."""
    if text == "memory://":
        return text
    url = parts(text)
    if url.scheme not in ("redis", "rediss") or not url.hostname:
        raise ValueError("unknown kind of broker" if "://" in text else "is no URL")
    return text


def web_url(text: str) -> str:
    """An http or https URL without a slash at its end."""
    url = parts(text)
    if url.scheme not in ("http", "https") or not url.hostname:
        raise ValueError("is no http:// or https:// URL")
    if url.query or url.fragment or url.username:
        raise ValueError("has a query, a fragment or a user")
    return text.rstrip("/")


def token_url(text: str) -> str:
    """Where access tokens are fetched: an https URL, or an http one of this machine itself."""
    url = parts(text)
    if not url.hostname or not (url.scheme == "https" or (url.scheme == "http" and is_loopback(url.hostname))):
        raise ValueError("is no https:// URL")
    if url.username or url.fragment:
        raise ValueError("has a user or a fragment")
    return text


def issuer(text: str) -> str:
    """An issuer's name to the letter, a slash at its end too: an https URL, or an http one of this machine itself."""
    if parts(text).query:
        raise ValueError("has a query")
    return token_url(text)


def oidc_scope(text: str) -> str:
    """Scopes with spaces between, ``openid`` among them."""
    if "openid" not in word(text).split():
        raise ValueError("lacks openid")
    return text


def day(text: str) -> date:
    """An ISO date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is no date") from None


def listen(text: str) -> Listen:
    """``host:port`` (``[::1]:8025`` for IPv6)."""
    try:
        url = urlsplit("//" + text)
        port = url.port
    except ValueError:
        port = None
        url = urlsplit("")
    if not url.hostname or port is None or url.path or url.username:
        raise ValueError("is no host:port")
    return Listen(url.hostname, port)


def address(text: str) -> str:
    """One mail address: lower case, domain as A-label."""
    try:
        valid = validate_email(text, check_deliverability=False, allow_smtputf8=True, test_environment=True)
    except EmailNotValidError as error:
        raise ValueError(f"'{text}' is no mail address: {error}") from None
    return f"{valid.local_part}@{valid.ascii_domain}".lower()


def listed(parse: Callable[[str], T]) -> Callable[[str], tuple[T, ...]]:
    """A parser of a comma-separated list, each item by ``parse``; empty items are dropped."""

    def parse_list(text: str) -> tuple[T, ...]:
        return tuple(dict.fromkeys(parse(item.strip()) for item in text.split(",") if item.strip()))

    return parse_list


def host_name(text: str) -> str:
    """A host or domain name, lower case without a dot at its end."""
    name = text.strip().lower().rstrip(".")
    if not re.fullmatch(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9])?", name):
        raise ValueError(f"'{text}' is no host name")
    return name


def header_name(text: str) -> str:
    """The name of a mail header (RFC 5322 ftext)."""
    if not re.fullmatch(r"[!-9;-~]+", text):
        raise ValueError(f"'{text}' is no name of a header")
    return text


def word(text: str) -> str:
    """Any text on one line."""
    if any(not character.isprintable() for character in text):
        raise ValueError("has a line break or another control character")
    return text


def identity(text: str) -> str:
    """Who keeps the users' logins (``worker.apply.identity``)."""
    if text not in ("own", "elsewhere"):
        raise ValueError(f"'{text}' is neither own nor elsewhere")
    return text


def yes_or_no(text: str) -> bool:
    """``true`` or ``false`` (also yes, no, on, off, 1, 0)."""
    if text.lower() in _TRUE:
        return True
    if text.lower() in _FALSE:
        return False
    raise ValueError(f"'{text}' is neither true nor false")


def duration(text: str) -> timedelta:
    """``90s`` ``30m`` ``72h`` ``7d`` ``2w``; ``0`` is none."""
    if text == "0":
        return timedelta(0)
    if not (match := _DURATION.fullmatch(text)):
        raise ValueError(f"'{text}' is no length of time")
    return timedelta(seconds=int(match[1]) * _SECONDS[match[2]])


def pause(text: str) -> timedelta:
    """A time between two looks: ``100ms`` to ``60s``."""
    milliseconds = re.fullmatch(r"(\d{1,6})\s*ms", text)
    found = timedelta(milliseconds=int(milliseconds[1])) if milliseconds else duration(text)
    if not timedelta(milliseconds=50) <= found <= timedelta(seconds=60):
        raise ValueError(f"'{text}' is not between 50ms and 60s")
    return found


def size(text: str) -> int:
    """Bytes: ``25MB`` ``512kB`` ``1000``."""
    if not (match := _SIZE.fullmatch(text)) or int(match[1]) == 0:
        raise ValueError(f"'{text}' is no size")
    return int(match[1]) * {"": 1, "kb": 1024, "mb": 1024 * 1024}[match[2].lower()]


def reading_time(text: str) -> timedelta:
    """A length of time from a second to ten minutes."""
    found = duration(text)
    if not timedelta(seconds=1) <= found <= timedelta(minutes=10):
        raise ValueError(f"'{text}' is not between 1s and 10m")
    return found


def retention(text: str) -> timedelta:
    """A length of time from a day to ten years."""
    found = duration(text)
    if not timedelta(days=1) <= found <= timedelta(days=3650):
        raise ValueError(f"'{text}' is not between 1d and 3650d")
    return found


def reading_memory(text: str) -> int:
    """Bytes, not fewer than a reader takes before it has read anything."""
    found = size(text)
    if found < 384 * 1024 * 1024:
        raise ValueError(f"'{text}' is less than 384MB")
    return found


def count(text: str) -> int:
    """A whole number from 1 to 10,000."""
    if not re.fullmatch(r"\d{1,5}", text) or not 1 <= int(text) <= 10_000:
        raise ValueError(f"'{text}' is no whole number from 1 to 10000")
    return int(text)


def connections(text: str) -> int:
    """A number of connections that serves a handful of people at least."""
    if (found := count(text)) < 10:
        raise ValueError(f"'{text}' is less than 10")
    return found


def plain_host(text: str) -> str:
    """A host as it stands in a URL: a name or an address, lower case."""
    if not re.fullmatch(r"[A-Za-z0-9._:-]{1,253}", text):
        raise ValueError(f"'{text}' is no host")
    return text.lower()


def caps(text: str) -> tuple[Cap, ...]:
    """``5/h,10/d``: at most so many in so long; ``0`` is no cap, the empty tuple."""
    if text == "0":
        return ()
    found = []
    for item in text.split(","):
        if not (match := _CAP.fullmatch(item.strip())) or int(match[1]) == 0:
            raise ValueError(f"'{item.strip()}' is no cap")
        found.append(Cap(int(match[1]), _SECONDS[match[2]]))
    return tuple(found)


def file(text: str) -> Path:
    """A file that is there."""
    path = Path(text).expanduser()
    if not path.is_file():
        raise ValueError(f"there is no file '{text}'")
    return path


def folder(text: str) -> Path:
    """A folder that is there."""
    path = Path(text).expanduser()
    if not path.is_dir():
        raise ValueError(f"there is no folder '{text}'")
    return path
