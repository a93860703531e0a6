"""How one event goes to a program elsewhere: signed, to the address that was judged, over TLS, and never further than there.

The signature is that of Standard Webhooks: ``v1,`` and the HMAC-SHA256 over ``id.timestamp.body`` in base64. A name is looked up once, and
the connection goes to the address that was judged, so the name can not be turned to a private one between (DNS rebinding).
"""

import base64
import hashlib
import hmac
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from worker.errors import Permanent, Transient, UsageError

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection

#: Seconds until the connection stands and for each of the receiver's words; and for all of it, however slowly it talks.
_TIMEOUT, LONGEST = 5.0, 10.0
#: RFC 9110 section 15.5: what was sent is wrong, whoever sends it and whenever.
_NO_EVENT = frozenset({400, 413, 415, 422})
_LONGEST_URL = 2000
Resolve = Callable[[str, int], list[str]]


class Refused(Transient):
    """The receiver answers that this very event is none."""


def signature(secret: str, message_id: str, timestamp: int, body: str) -> str:
    """The header ``webhook-signature``."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{timestamp}.{body}".encode()
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def checked_url(url: str, allowed: Collection[str]) -> str:
    """The URL of a webhook, as far as it can be judged without asking anybody.

    Raises:
      UsageError: it is no https:// URL (http:// to hosts of ``KUNDSERVICE_WEBHOOK_ALLOW`` only), or names somewhere private.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    known = host in allowed
    if not host or parts.scheme not in (("https", "http") if known else ("https",)) or parts.username or parts.fragment or port == 0:
        raise UsageError("a webhook is an https:// URL without user and fragment; http:// to hosts of KUNDSERVICE_WEBHOOK_ALLOW only")
    if len(url) > _LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url:
        raise UsageError(f"a webhook's URL has at most {_LONGEST_URL} characters, all ASCII")
    if not known and _is_address(host) and not is_public(host):
        raise UsageError(f"{host} is in no public network; name it in KUNDSERVICE_WEBHOOK_ALLOW where it is meant")
    return url


def is_public(address: str) -> bool:
    """Whether an IP address is anybody's on the internet: no private, loopback or other special one, however it is wrapped."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is not None or found in ipaddress.ip_network("64:ff9b::/96") or found in ipaddress.ip_network("::/96"):
            return False  # nobody publishes a wrapped address for a service
    return found.is_global and not found.is_multicast and not found.is_reserved


def addresses_of(host: str, port: int) -> list[str]:
    """Where a name leads. Raises Transient where nobody knows, or nobody says so in time: the system's own resolver knows no limit."""
    found: list[str] = []
    failed: list[OSError] = []

    def ask() -> None:
        try:
            found.extend(str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except OSError as error:
            failed.append(error)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_TIMEOUT)
    if failed:
        raise Transient(f"{host} is not found: {failed[0].strerror or failed[0]}")
    if asking.is_alive():
        raise Transient(f"{host} is not found: DNS gave no answer in time")
    return list(dict.fromkeys(found))


def deliver(
    url: str, secret: str, message_id: str, body: str, timestamp: int, allowed: Collection[str], resolve: Resolve = addresses_of
) -> None:
    """Send one event.

    Raises:
      Permanent: the URL is none that may be called.
      Transient: it was not taken: no connection, no answer, or another answer than 2xx (a redirect is not followed).
    """
    from urllib3.connection import HTTPConnection, HTTPSConnection  # loads slowly, and hardly any process sends one
    from urllib3.exceptions import HTTPError

    parts = urlsplit(checked_url(url, allowed))
    host = (parts.hostname or "").lower()
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    found = resolve(host, port)
    if not found or (host not in allowed and not all(map(is_public, found))):
        raise Permanent(f"{host} leads into a network that is not public; name it in KUNDSERVICE_WEBHOOK_ALLOW where that is meant")
    headers = {
        "Host": parts.netloc,
        "Content-Type": "application/json",
        "User-Agent": "kundservice",
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(secret, message_id, timestamp, body),
    }
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection = (
        HTTPSConnection(found[0], port, timeout=_TIMEOUT, server_hostname=host, ssl_context=ssl.create_default_context())
        if secure
        else HTTPConnection(found[0], port, timeout=_TIMEOUT)
    )
    status = 0
    with _cut_off(connection) as cut:
        try:
            connection.request("POST", target, body=body.encode(), headers=headers, preload_content=False)
            status = connection.getresponse().status
        except (HTTPError, HTTPException, OSError) as error:
            if not cut.is_set():
                raise Transient(f"{host} could not be reached: {type(error).__name__}") from None
    if cut.is_set():  # where it was cut off the library sees the end of an answer
        raise Transient(f"{host}: its answer took too long")
    if status in _NO_EVENT:
        raise Refused(f"{host} answered {status}")
    if not 200 <= status < 300:
        raise Transient(f"{host} answered {status}")


@contextmanager
def _cut_off(connection: "HTTPConnection") -> Iterator[threading.Event]:
    """Close the connection at the end, and break it off once it has taken ``LONGEST``; the event tells that it was."""
    cut = threading.Event()

    def break_off() -> None:
        cut.set()
        if connection.sock is not None:
            with suppress(OSError):  # it is closed by now
                connection.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(LONGEST, break_off)
    timer.daemon = True
    timer.start()
    try:
        yield cut
    finally:
        timer.cancel()
        connection.close()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
