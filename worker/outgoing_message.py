"""Which bytes an outgoing mail is: headers exactly as security.md section 3 asks, one recipient, one UTF-8 text, nothing else.

The same value gives the same bytes, so a repeat is the same mail. Every text is cleaned here once more, whatever came before:
no value can add a header, a recipient or a line that was not meant.
"""

import binascii
import re
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache

from worker.domains import normal_address
from worker.errors import Permanent

#: What our own Message-IDs begin with, so that our mail is known when it comes back.
MESSAGE_ID_PREFIX = "kundservice."
#: Which automatic answers of others our automatic mail asks to be spared.
SUPPRESSED = "DR, RN, NRN, OOF, AutoReply"
#: So many of the thread's Message-IDs stand in References: the first, and the last ones (RFC 5322 section 3.6.4 allows any number).
_REFERENCES = 20
#: One encoded word holds so many bytes of UTF-8: 75 characters in all (RFC 2047 section 2).
_WORD_BYTES = 45
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{3,250}>")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SUBJECT = 200
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """One mail of ours, fixed when its row was written."""

    #: one plain address
    to: str
    #: the From header's address, and the name shown with it
    sender: str
    sender_name: str
    #: empty for receipts (security.md section 3)
    envelope_from: str
    subject: str
    text: str
    #: with its angle brackets; made by ``new_message_id``
    message_id: str
    date: datetime
    template: str
    #: ``sv en nb da fi``
    language: str
    #: the product's own word; False for what a person wrote or edited
    automatic: bool = True
    #: the Message-ID that it answers; None for a notice of our own
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


def new_message_id(domain: str) -> str:
    """A Message-ID of ours that nobody can guess, and that ``is_own_message_id`` knows again."""
    return f"<{MESSAGE_ID_PREFIX}{secrets.token_hex(16)}@{domain}>"


def is_own_message_id(message_id: str, domain: str) -> bool:
    """Whether a Message-ID has the form of ours; anybody can copy the form, so it only ever makes a mail ignored."""
    return message_id.startswith(f"<{MESSAGE_ID_PREFIX}") and message_id.endswith(f"@{domain}>")


def verp(bounce_address: str, message_id: str) -> str:
    """The envelope sender that tells which mail bounced: ``bounces+<the Message-ID's own part>@…``."""
    local, _, domain = bounce_address.rpartition("@")
    return f"{local}+{message_id.strip('<>').partition('@')[0].removeprefix(MESSAGE_ID_PREFIX)}@{domain}"


def build(mail: OutgoingMail) -> bytes:
    """The mail as bytes with CRLF line ends, ASCII throughout.

    Raises ``Permanent`` where an address is none that can be written to (the reply then is for staff).
    """
    lines = [
        f"From: {_named(mail.sender_name, _address(mail.sender))}",
        f"To: {_address(mail.to)}",
        f"Subject: {_words(clean_line(mail.subject)[:_SUBJECT])}",
        f"Date: {format_datetime(mail.date)}",
        f"Message-ID: {_own_id(mail.message_id)}",
    ]
    if mail.in_reply_to and (answered := _MESSAGE_ID.fullmatch(mail.in_reply_to.strip())):
        lines.append(f"In-Reply-To: {answered.group()}")
    if references := _references(mail):
        lines.append("References: " + "\r\n ".join(references))
    if mail.automatic:
        lines.append(f"Auto-Submitted: {'auto-replied' if mail.in_reply_to else 'auto-generated'}")
        lines.append(f"X-Auto-Response-Suppress: {SUPPRESSED}")
    lines += [
        f"X-Loop: {_address(mail.sender)}",
        f"Content-Language: {mail.language if _LANGUAGE.fullmatch(mail.language) else 'sv'}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
    ]
    body = binascii.b2a_qp(clean_text(mail.text).encode("utf-8"), istext=True).replace(b"\n", b"\r\n")
    return "\r\n".join(lines).encode("ascii") + b"\r\n" + body


def envelope_sender(mail: OutgoingMail) -> str:
    """The address that bounces go to; empty for a receipt, so that none can come."""
    return "" if mail.template == "receipt" or not mail.envelope_from else _address(mail.envelope_from)


def envelope_recipient(mail: OutgoingMail) -> str:
    """The one address that the mail goes to."""
    return _address(mail.to)


def clean_line(text: str) -> str:
    """One line: control characters and line ends of every kind become spaces, bidi controls and lone surrogates go."""
    kept = (" " if _is_control(char) or char.isspace() else char for char in text if char not in _BIDI and not "\ud800" <= char <= "\udfff")
    return " ".join("".join(kept).split())


def clean_text(text: str) -> str:
    """Lines that end in ``\\n``, the last one too; other control characters, bidi controls and lone surrogates go."""
    lines = re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text)
    kept = ("".join(char for char in line if char == "\t" or not (_is_control(char) or char in _BIDI)) for line in lines)
    return "\n".join(line.rstrip() for line in kept).rstrip("\n") + "\n"


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")


def _address(text: str) -> str:
    normal = normal_address(text)
    if normal is None or not normal.isascii():
        raise Permanent(f"'{clean_line(text)[:100]}' is no address that mail can be sent to")
    # as it was given: a local part may tell capitals apart (RFC 5321 section 2.4)
    return text.strip().rpartition("@")[0] + "@" + normal.rpartition("@")[2]


def _own_id(message_id: str) -> str:
    if not _MESSAGE_ID.fullmatch(message_id):
        raise Permanent(f"'{clean_line(message_id)[:100]}' is no Message-ID")
    return message_id


def _references(mail: OutgoingMail) -> list[str]:
    asked = dict.fromkeys(each.strip() for each in (*mail.references, mail.in_reply_to or ""))
    found = [each for each in asked if _MESSAGE_ID.fullmatch(each)]
    return found if len(found) <= _REFERENCES else [found[0], *found[1 - _REFERENCES :]]


def _named(name: str, address: str) -> str:
    shown = clean_line(name)
    if not shown:
        return address
    if shown.isascii() and "=?" not in shown:
        quoted = shown.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}" <{address}>'
    return f"{_words(shown)} <{address}>"


@lru_cache(maxsize=256)
def _words(text: str) -> str:
    """The text as it is, or as encoded words where it has other letters or looks like one (RFC 2047)."""
    if text.isascii() and "=?" not in text:
        return text
    parts = [""]
    for char in text:
        if len((parts[-1] + char).encode("utf-8")) > _WORD_BYTES:
            parts.append("")
        parts[-1] += char
    return "\r\n ".join(f"=?utf-8?b?{binascii.b2a_base64(part.encode('utf-8'), newline=False).decode('ascii')}?=" for part in parts)
