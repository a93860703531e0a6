"""How a reply becomes a row of the outgoing table, its Message-ID and Date fixed for good and counted against the caps; and back.

The bytes are made when it is sent, by ``worker.outgoing_message``; the same row gives the same bytes.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from parsers.message_types import Message
from worker.decision import Reply
from worker.outgoing_message import OutgoingMail, new_message_id, verp
from worker.settings import Settings
from worker.store.outbox import Caps, cap_reached, insert_once


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
    #: the product's own alarm: no cap holds it back
    alarm: bool = False


def answering(message: Message, thread_id: int | None, mail_id: int, *, registered: bool) -> Answered:
    """What the answer to ``message`` belongs to."""
    return Answered(thread_id, mail_id, None, message.message_id, message.references, registered)


def write(connection: Connection, settings: Settings, reply: Reply, to: Answered, dedupe_key: str, now: datetime) -> int | None:
    """Write the row in the transaction that decided it; its key where it is to be sent now.

    None where the same answer is written already, or where a cap is reached: then the row is ``held`` until staff release it, and
    ``failure`` names the cap.
    """
    message_id = new_message_id(settings.address.rpartition("@")[2])
    domain = reply.to.rpartition("@")[2].lower()
    capped = reply.automatic and not to.alarm
    held = cap_reached(connection, caps_of(settings), reply.to, domain, registered=to.registered, now=now) if capped else None
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
            "message_id": message_id,
            "date": now,
            "envelope_from": _envelope_from(reply.template, message_id, settings),
            "headers": {"in_reply_to": to.message_id, "references": list(to.references)},
            "state": "held" if held else "new",
            "failure": held,
            "attempts": 0,
            "next_attempt_at": now,
            "created_at": now,
        },
    )
    return None if held else key


def outgoing_mail(row: Row[Any], settings: Settings) -> OutgoingMail:
    """The mail that a row of the outgoing table holds."""
    return OutgoingMail(
        to=row.to_address,
        sender=settings.address,
        sender_name=settings.company_name,
        envelope_from=row.envelope_from,
        subject=row.subject,
        text=row.text,
        message_id=row.message_id,
        date=row.date,
        template=row.template,
        language=row.language,
        automatic=row.automatic,
        in_reply_to=row.headers.get("in_reply_to"),
        references=tuple(row.headers.get("references") or ()),
    )


def caps_of(settings: Settings) -> Caps:
    """The caps of the settings."""
    return Caps(settings.cap_stranger, settings.cap_domain, settings.cap_registered, settings.cap_total)


def _envelope_from(template: str, message_id: str, settings: Settings) -> str:
    """Where bounces come back to: nowhere for a receipt, else the VERP address of this very mail, or the mailbox."""
    if template == "receipt":
        return ""
    return verp(settings.bounce_address, message_id) if settings.bounce_address else settings.address
