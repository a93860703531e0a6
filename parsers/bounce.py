"""Does a mail tell that another mail could not be delivered?

1. The form of a report (RFC 3464, RFC 5965) or a header that only bounces have.
2. A mail system as sender; ``postmaster`` and ``bounce`` are also persons' and mailers', so there the words must tell it.
3. Old bounces from anybody: subject and text together.
"""

import re

from parsers.lexicon.mail_languages import EVERY
from parsers.message_types import Message
from parsers.phrases import finder, fold_line

_SUBJECT = finder(phrase for words in EVERY for phrase in words.automatic.bounce_subjects)
_TEXT = finder(phrase for words in EVERY for phrase in words.automatic.bounces)
_ASKING = finder(phrase for words in EVERY for phrase in words.automatic.asking)

_REPORT_PARTS = frozenset({"message/delivery-status", "message/feedback-report", "message/global-delivery-status"})
_REPORT_TYPES = frozenset({"delivery-status", "feedback-report"})
_DAEMON = re.compile(
    r"mailer[-_.]?daemon|mail[-_.]?daemon|\bmdaemon@|mail\.?delivery\.?(?:sub)?system|mail[ -]delivery[ -](?:sub)?s(?:ystem|ervice)"
    r"|\bdelivery subsystem",
    re.IGNORECASE,
)
_MAYBE_DAEMON = re.compile(
    r"(?:^|[<\s\"])(?:postmaster|bounces?|ndr|mail[-_.]?system)\b[^@\s]{0,80}@|system administrator|mail administrator|\bpostmaster\"? *<",
    re.IGNORECASE,
)
#: SMTP and enhanced status codes (RFC 5321, RFC 3463), or the header lines of the returned mail
_CODE = re.compile(
    r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)(?:4[25]|5[05])\d[ -](?=\S)"
    r"|^(?:Received|Message-Id|Return-Path|Final-Recipient|Diagnostic-Code):",
    re.IGNORECASE | re.MULTILINE,
)
#: A bounce says what it is at its beginning.
_HEAD = 6000


def is_bounce(message: Message) -> bool:
    """Whether the mail is a delivery report (of failure or delay), told by its form, sender or words."""
    if any(part in _REPORT_PARTS for part in message.content_types) or message.first("X-Failed-Recipients"):
        return True
    kind = parameter(message, "report-type")
    is_report = bool(message.content_types) and message.content_types[0].startswith("multipart/report")
    if kind in _REPORT_TYPES:
        return True
    sender = message.first("From") or ""
    if _DAEMON.search(sender):
        return True
    subject = fold_line(message.subject[:300])
    by_subject = bool(_SUBJECT.search(subject))
    text = message.text[:_HEAD]
    if is_report and not kind and (by_subject or _by_text(text)):
        return True
    if _MAYBE_DAEMON.search(sender) or has_empty_return_path(message):
        return by_subject or (bool(_CODE.search(text)) and _by_text(text))
    return by_subject and bool(_CODE.search(text)) and not _ASKING.search(subject) and _by_text(text)


def _by_text(text: str) -> bool:
    """Whether the words of the mail's beginning are those of a delivery report."""
    return bool(_TEXT.search(fold_line(text)))


def has_empty_return_path(message: Message) -> bool:
    """Whether the topmost Return-Path is ``<>``: nobody wants to hear of an answer (RFC 5321 section 4.5.5)."""
    path = message.first("Return-Path")
    return path is not None and re.sub(r"\s", "", path) == "<>"


def parameter(message: Message, name: str) -> str | None:
    """A parameter of the whole mail's content type, in lower case."""
    return next((value.strip().lower() for key, value in message.content_type_parameters if key.lower() == name), None)
