"""Would a forged Authentication-Results be believed? A mail with two of them is sent to the mailbox itself and looked at as it arrives.

For ``doctor --send-test-mail``. One stands at the top, as any sender can write it; one below a Received line of a foreign host. A server
must remove what claims to be its own (RFC 8601 section 5). The mail is ours by every mark (address, X-Loop, Auto-Submitted), so that the
poller ignores it, and is moved to the folder of what is done.
"""

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from parsers.message import parse
from parsers.message_types import Message
from worker.access_tokens import AccessTokens
from worker.authentication_results import authserv_id
from worker.mailbox import Mailbox
from worker.mailer import Mailer
from worker.outgoing_message import OutgoingMail, build, new_message_id
from worker.settings import Settings
from worker.trusted_header import EXCHANGE_ONLINE, trusted_header

#: Seconds until the mail counts as lost; servers that look for spam take their time.
PATIENCE = 120.0
_EVERY = 0.5
#: A host that is nobody's (RFC 2606).
_FOREIGN_HOST = "mx.forged.invalid"
_FIELD = "authentication-results"


@dataclass(frozen=True, slots=True)
class Probe:
    """The mail that is sent, and the words by which its two forged fields are known again."""

    raw: bytes
    message_id: str
    top: str
    below: str


class Fate(StrEnum):
    """What became of a forged field."""

    REMOVED = "removed"
    #: it arrived, but another field or its place keeps it from being believed
    ARRIVED = "arrived"
    BELIEVED = "believed"


@dataclass(frozen=True, slots=True)
class Seen:
    """The mail as it arrived."""

    top: Fate
    below: Fate
    #: whether the server's own field stands in it
    own_field: bool
    #: what is believed of it, and why
    why: str


def probe(settings: Settings, now: datetime) -> Probe:
    """A mail to the mailbox itself with two forged fields of the trusted server."""
    domain = settings.address.rpartition("@")[2]
    top, below = (f"forged-{secrets.token_hex(8)}" for _ in range(2))
    mail = OutgoingMail(
        to=settings.address,
        sender=settings.address,
        sender_name=settings.company_name,
        envelope_from=settings.address,
        subject="Kundservice: test",
        text="A test of 'kundservice doctor --send-test-mail': would a forged Authentication-Results be believed? Nobody need do anything.",
        message_id=new_message_id(domain),
        date=now,
        template="staff",
        language="en",
    )
    received = f"Received: from forged.invalid ([192.0.2.1]) by {_FOREIGN_HOST} with ESMTP id 1; {now:%a, %d %b %Y %H:%M:%S +0000}\r\n"
    forged = _forged(settings, domain, top) + received + _forged(settings, domain, below)
    return Probe(forged.encode("ascii") + build(mail), mail.message_id, top, below)


def _forged(settings: Settings, domain: str, word: str) -> str:
    """A field as the trusted server would write it for a mail that is proven."""
    server = "" if settings.trusted_authserv_id == EXCHANGE_ONLINE else f"{settings.trusted_authserv_id};\r\n "
    return f"Authentication-Results: {server}dkim=pass header.d={domain} header.s={word};\r\n dmarc=pass header.from={domain}\r\n"


def seen(raw: bytes, sent: Probe, settings: Settings) -> Seen:
    """What became of the forged fields in the mail as it arrived, judged by the product's own code."""
    message = parse(raw)
    trusted = settings.trusted_authserv_id
    believed = trusted_header(message, trusted, settings.own_hosts)
    words = {result.value("header", "s") for result in believed.stated.results} if believed.stated else set()

    def fate(word: str) -> Fate:
        if word in words:
            return Fate.BELIEVED
        return Fate.ARRIVED if any(word in value for value in message.all(_FIELD)) else Fate.REMOVED

    return Seen(fate(sent.top), fate(sent.below), _has_own_field(message, sent, trusted), believed.why)


def _has_own_field(message: Message, sent: Probe, trusted: str | None) -> bool:
    named = None if trusted == EXCHANGE_ONLINE else (trusted or "").lower()
    genuine = [value for value in message.all(_FIELD) if sent.top not in value and sent.below not in value]
    return any(authserv_id(value) == named for value in genuine)


def sent_and_fetched(
    settings: Settings,
    now: datetime,
    tokens: AccessTokens | None = None,
    patience: float = PATIENCE,
    wait: Callable[[float], None] = time.sleep,
) -> Seen | None:
    """Send the mail, wait until it is in the mailbox (or where the poller has moved it), and put it away; None where it does not come.

    Raises what sending and fetching raise.
    """
    if settings.smtp is None:
        return None
    sent = probe(settings, now)
    mailer = Mailer(settings.smtp, tokens=tokens)
    try:
        mailer.send_as_it_is(sent.raw, settings.address, settings.address)
    finally:
        mailer.close()
    deadline = time.monotonic() + patience
    while True:
        for raw in _looked_for(settings, sent.message_id, tokens):
            return seen(raw, sent, settings)
        if time.monotonic() >= deadline:
            return None
        wait(_EVERY)


def _looked_for(settings: Settings, message_id: str, tokens: AccessTokens | None) -> Iterator[bytes]:
    """The mail of this Message-ID, wherever the poller takes mail from or puts it; afterwards it is out of the poller's way."""
    for account in settings.imap:
        with Mailbox(account, settings.message_limit, tokens=tokens) as mailbox:
            for folder in (None, settings.processed_folder):
                found = mailbox.with_message_id(message_id, folder)
                if found and folder is None:
                    mailbox.move(tuple(found), settings.processed_folder)
                yield from found.values()
