"""Which Authentication-Results field of a mail may be believed: the topmost of the operator's own server, at its proper place.

product.md section 3: only the topmost field of the trusted authserv-id counts, and not where it stands below a Received line of a
foreign host, since a mail's sender writes whatever he likes below the line of the first host that is not ours.
"""

import re
from dataclasses import dataclass

from parsers.message_types import Message
from worker.authentication_results import AuthenticationResults, authserv_id, names_no_server, parse
from worker.domains import is_within, normal_domain, organizational_domain
from worker.ground import Ground, ground

#: The value of the setting that stands for Exchange Online, which writes no authserv-id.
EXCHANGE_ONLINE = "exchange-online"
#: The hosts inside Exchange Online. Its border hosts (``mail.protection.outlook.com``) are none of them: the field that it writes
#: itself stands above the border's Received line, and everything below that line came from outside.
_EXCHANGE_HOSTS = ("prod.outlook.com", "prod.exchangelabs.com")

_COMMENT = re.compile(r"\((?:[^()\\]|\\.)*\)")
#: A Received line is read for its ``by`` clause only; comments nested deeper than this make its host unknown, and thus foreign.
_COMMENT_DEPTH = 10
_RECEIVED_LIMIT = 8192


@dataclass(frozen=True, slots=True)
class TrustedHeader:
    """The field that counts, or why there is none."""

    #: None where no field may be believed
    stated: AuthenticationResults | None
    #: for staff: which field it is, or why none counts
    ground: Ground

    @property
    def why(self) -> str:
        """Which field it is, or why none counts, in English."""
        return self.ground.told()


def trusted_header(message: Message, trusted_authserv_id: str | None, own_hosts: tuple[str, ...] = ()) -> TrustedHeader:
    """The believed field of a mail.

    ``own_hosts`` are the domains whose hosts may have added Received lines above it; empty stands for ``own_hosts_of`` the
    trusted id. The topmost field of the id decides alone: where it is malformed or misplaced, no lower one takes its place.
    """
    if not trusted_authserv_id:
        return TrustedHeader(None, ground("no Authentication-Results header is trusted (KUNDSERVICE_TRUSTED_AUTHSERV_ID is not set)"))
    trusted = trusted_authserv_id.lower()
    exchange = trusted == EXCHANGE_ONLINE
    hosts = own_hosts or own_hosts_of(trusted)
    foreign: str | None = None
    for name, value in message.headers:
        field = name.lower()
        if field == "received":
            foreign = foreign or _foreign_host(value, hosts)
        elif field == "authentication-results" and _is_ours(value, trusted, exchange):
            if foreign is not None:
                below = ground(
                    "the Authentication-Results of {server} stands below a Received line of {host}", server=trusted, host=foreign
                )
                return TrustedHeader(None, below)
            stated = parse(value, exchange_online=exchange)
            if stated is None:
                return TrustedHeader(None, ground("the Authentication-Results of {server} is malformed and proves nothing", server=trusted))
            return TrustedHeader(stated, ground("Authentication-Results of {server}", server=trusted))
    return TrustedHeader(None, ground("the mail has no Authentication-Results of {server}", server=trusted))


def own_hosts_of(trusted: str) -> tuple[str, ...]:
    """The own hosts where the setting names none: the registrable domain of the trusted id (product.md section 3)."""
    return _EXCHANGE_HOSTS if trusted == EXCHANGE_ONLINE else (organizational_domain(trusted) or trusted,)


def _is_ours(value: str, trusted: str, exchange: bool) -> bool:
    """Whether the field names the trusted id; for Exchange Online, whether it names none."""
    return names_no_server(value) if exchange else authserv_id(value) == trusted


def _foreign_host(received: str, own_hosts: tuple[str, ...]) -> str | None:
    """The host that added this Received line (its ``by`` clause, RFC 5321 section 4.4) where it is not ours, else None.

    A line with neither a ``from`` clause nor a host's name in ``by`` tells a step inside one system (``by 2002:a05::1 with SMTP id
    …``, as Gmail writes it above its own results) and names nobody, so it makes nothing foreign.
    """
    words = _without_comments(received[:_RECEIVED_LIMIT]).split()
    has_sender = bool(words) and words[0].lower() == "from"
    by = next((at for at, word in enumerate(words) if at >= (2 if has_sender else 0) and word.lower() == "by"), None)
    if by is None or by + 1 >= len(words):
        return "an unnamed host"
    written = words[by + 1].rstrip(";")
    host = written.lower().rstrip(".")
    if not has_sender and (":" in host or re.fullmatch(r"\[?[0-9.]+\]?", host)):
        return None
    if any(is_within(host, own.lower().rstrip(".")) for own in own_hosts):
        return None
    return normal_domain(host) or "an unnamed host"


def _without_comments(text: str) -> str:
    for _ in range(_COMMENT_DEPTH):
        shorter = _COMMENT.sub(" ", text)
        if shorter == text:
            break
        text = shorter
    return text
