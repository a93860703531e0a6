"""What the demo's SMTP servers do with a mail: state what is proven about its sender and deliver it; or keep an answer of ours.

There is no DNS and there are no other hosts here, so what a receiving server finds out about the world is a table: a host that names itself
(HELO) inside the envelope sender's domain may send for that domain (SPF), and some domains ask to refuse what they did not send (DMARC).
The result is written as a real server does, on top, under the name that the product trusts.
"""

import re
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from worker.demo.samples import mail_date

_FROM = re.compile(rb"^From:[^\n]*?<?([^\s<>@]+@([A-Za-z0-9.-]+))>?\s*$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail that came in, with the lines that the server put on top."""

    raw: bytes
    sender: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail of ours as the world got it."""

    raw: bytes
    sender: str
    to: str
    at: datetime


@dataclass(slots=True)
class Receiving:
    """The handler of the server that customers reach."""

    #: the name in the header that the product trusts
    host: str
    #: domains that ask to refuse what they did not send (DMARC p=reject)
    strict_domains: frozenset[str]
    deliver: Callable[[Taken], Awaitable[None]] | None = None

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """A whole mail: prove, deliver, and only then say that it was taken."""
        content = envelope.original_content or b""
        now = datetime.now(UTC)
        sender = envelope.mail_from or ""
        top = self.stated(session.host_name or "unknown", sender, content, now)
        if self.deliver is None:
            return "451 not ready yet"
        await self.deliver(Taken(top + content, sender, now))
        return "250 2.0.0 delivered"

    def stated(self, helo: str, sender: str, content: bytes, now: datetime) -> bytes:
        """The lines on top of a mail: Return-Path, what was proven, and the server's own Received line."""
        domain = sender.rpartition("@")[2].lower()
        helo = helo.lower()
        spf = bool(domain) and (helo == domain or helo.endswith("." + domain))
        found = _FROM.search(content.partition(b"\n\n")[0].replace(b"\r", b""))
        shown = found[2].decode("ascii").lower() if found else ""
        aligned = spf and (shown == domain or shown.endswith("." + domain) or domain.endswith("." + shown))
        if aligned:
            dmarc = "pass"
        elif shown in self.strict_domains:
            dmarc = "fail (p=reject)"
        else:
            dmarc = "none"
        lines = (
            f"Return-Path: <{sender}>",
            f"Authentication-Results: {self.host}; spf={'pass' if spf else 'none'} smtp.mailfrom={domain or helo};",
            f" dmarc={dmarc}" + (f" header.from={shown}" if shown else ""),
            f"Received: from {helo} (127.0.0.1) by {self.host} with ESMTP; {mail_date(now)}",
        )
        return "".join(f"{line}\r\n" for line in lines).encode()


@dataclass(slots=True)
class TakingAnswers:
    """The handler of the server that takes what the product sends; nothing goes any further."""

    told: Callable[[Answer], None] | None = None
    _answers: list[Answer] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """A whole mail of ours: keep it and show it."""
        raw: Any = envelope.original_content or b""
        answer = Answer(raw, envelope.mail_from or "", ", ".join(envelope.rcpt_tos), datetime.now(UTC))
        with self._lock:
            self._answers.append(answer)
        if self.told is not None:
            self.told(answer)
        return "250 2.0.0 taken"

    def answers(self) -> tuple[Answer, ...]:
        """Everything that was taken so far."""
        with self._lock:
            return tuple(self._answers)
