"""How a reply becomes a row of the outgoing table, its Message-ID and Date fixed for good and counted against the caps.

The bytes are made when it is sent, by ``worker.outgoing_message``; the same row gives the same bytes.
"""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from parsers.message_types import Message
from worker.decision import Reply
from worker.settings import Settings
from worker.store.outbox import Caps, cap_reached, insert_once

#: Between our token and the domain of a Message-ID, by which our own mail is recognised when it comes back.
OWN_MARK = "kundservice"
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{3,250}>")
#: How many of the thread's Message-IDs are repeated in References.
_REFERENCES = 10
_SUPPRESS = "DR, RN, NRN, OOF, AutoReply"


@dataclass(frozen=True, slots=True)
class Answered:
    """What an outgoing mail belongs to."""

    thread_id: int | None
    mail_id: int | None = None
    request_id: int | None = None
    #: the customer's mail, where ours answers it
    message_id: str | None = None
    references: tuple[str, ...] = ()
    #: the addressee is an active user or a trustee
    registered: bool = False


def answering(message: Message, thread_id: int | None, mail_id: int, *, registered: bool) -> Answered:
    """What the answer to ``message`` belongs to."""
    return Answered(thread_id, mail_id, None, message.message_id, message.references, registered)


def write(connection: Connection, settings: Settings, reply: Reply, to: Answered, dedupe_key: str, now: datetime) -> int | None:
    """Write the row in the transaction that decided it; its key where it is to be sent now.

    None where the same answer is written already, or where a cap is reached: then the row is ``held`` until staff release it, and
    ``failure`` names the cap.
    """
    token = secrets.token_hex(16)
    domain = reply.to.rpartition("@")[2].lower()
    held = cap_reached(connection, caps_of(settings), reply.to, domain, registered=to.registered, now=now) if reply.automatic else None
    key = insert_once(
        connection,
        {
            "mail_id": to.mail_id,
            "request_id": to.request_id,
            "thread_id": to.thread_id,
            "dedupe_key": dedupe_key,
            "to_address": reply.to,
            "to_domain": domain,
            "to_registered": to.registered,
            "automatic": reply.automatic,
            "template": reply.template,
            "language": reply.language,
            "subject": reply.subject,
            "text": reply.text,
            "message_id": own_message_id(token, settings),
            "date": now,
            "envelope_from": "" if reply.template == "receipt" else envelope_sender(token, settings),
            "headers": _headers(reply, to, settings),
            "state": "held" if held else "new",
            "failure": held,
            "attempts": 0,
            "next_attempt_at": now,
            "created_at": now,
        },
    )
    return None if held else key


def caps_of(settings: Settings) -> Caps:
    """The caps of the settings."""
    return Caps(settings.cap_stranger, settings.cap_domain, settings.cap_registered, settings.cap_total)


def own_message_id(token: str, settings: Settings) -> str:
    """The Message-ID of a mail of ours with this token; nobody can guess it."""
    return f"<{token}.{OWN_MARK}@{settings.address.rpartition('@')[2]}>"


def envelope_sender(token: str, settings: Settings) -> str:
    """Where bounces of the mail come back to: the VERP address of this very mail, or the mailbox."""
    if settings.bounce_address is None:
        return settings.address
    local, _, domain = settings.bounce_address.rpartition("@")
    return f"{local}+{token}@{domain}"


def _headers(reply: Reply, to: Answered, settings: Settings) -> dict[str, str]:
    headers = {"X-Loop": settings.address}
    if reply.automatic:
        headers["Auto-Submitted"] = "auto-replied" if to.message_id else "auto-generated"
        headers["X-Auto-Response-Suppress"] = _SUPPRESS
    known = [each for each in dict.fromkeys((*to.references, to.message_id)) if each and _MESSAGE_ID.fullmatch(each)]
    if to.message_id in known:
        headers["In-Reply-To"] = to.message_id
    if known:
        headers["References"] = " ".join(known[-_REFERENCES:])
    return headers
