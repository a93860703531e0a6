"""One mail: what the customer wrote with the words that decided, and beside it who wrote, what was understood and what comes of it."""

from typing import Any

from starlette.responses import Response

from parsers.message import parse
from parsers.message_types import Message
from worker.console.reply_preview import preview
from worker.console.safe_text import LONGEST
from worker.console.visit import Visit
from worker.queue import request_key, request_line
from worker.reasons import BY_CODE
from worker.store import console_mail, mails
from worker.store.console_mail import MailView


def show(visit: Visit) -> Response:
    """The page of one mail."""
    mail_id = mail_id_of(visit)
    with visit.app.transactions.reading() as connection:
        found = console_mail.view(connection, mail_id) if mail_id is not None else None
        raw = mails.source(connection, found.mail.id) if found is not None else None
    if found is None:
        return not_found(visit)
    message = parse(raw) if raw is not None else None
    return visit.pages.page(visit, "mail", _values(visit, found, message))


def headers(visit: Visit) -> Response:
    """The header fields of one mail, as part of its page."""
    message = _message(visit)
    return visit.pages.page(visit, "mail_headers", {"message": message}) if message is not None else not_found(visit)


def original(visit: Visit) -> Response:
    """The mail's bytes as text, as part of its page."""
    raw = _raw(visit)
    if raw is None:
        return not_found(visit)
    return visit.pages.page(visit, "mail_original", {"text": raw[:LONGEST].decode("utf-8", "replace"), "cut": len(raw) > LONGEST})


def mail_id_of(visit: Visit) -> int | None:
    """The mail that the address names."""
    told = visit.request.path_params["mail"]
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 19 else None


def not_found(visit: Visit) -> Response:
    """The answer where there is no such mail, or its source is erased."""
    return visit.pages.page(visit, "problem_part" if visit.fragment else "problem", {"key": "not_found"}, status=404)


def _raw(visit: Visit) -> bytes | None:
    mail_id = mail_id_of(visit)
    if mail_id is None:
        return None
    with visit.app.transactions.reading() as connection:
        return mails.source(connection, mail_id)


def _message(visit: Visit) -> Message | None:
    raw = _raw(visit)
    return parse(raw) if raw is not None else None


def _values(visit: Visit, found: MailView, message: Message | None) -> dict[str, Any]:
    reading = found.mail.reading or {}
    asked = [
        {
            **request_line(row),
            "key": request_key(row.id),
            "row": row.row,
            "authentication": row.authentication,
            "company_row": found.companies.get(row.company_id),
            "hint": hint(row.reason, visit.texts.language),
            "doubts": row.content.get("request", {}).get("doubts", []),
        }
        for row in found.requests
    ]
    own_text = reading.get("own_text", "")
    return {
        "found": found,
        "mail": found.mail,
        "message": message,
        "requests": asked,
        "own_text": own_text or (message.text if message is not None and not reading else ""),
        "set_aside": [(kind, text) for kind, text in reading.get("set_aside", []) if text.strip()],
        "words": [each["text"] for request in asked for each in request["evidence"]],
        "doubts": reading.get("defects", []),
        "verdict": found.mail.verdict or {},
        "hint": hint(found.mail.reason, visit.texts.language),
        "conversation": _conversation(found),
        "preview": preview(visit.app, found.mail.id, found.requests),
    }


def hint(reason: str | None, language: str) -> str | None:
    """What staff should know of a reason and do about it."""
    known = BY_CODE.get(reason) if reason else None
    return None if known is None else known.hint_sv if language == "sv" else known.hint_en


def _conversation(found: MailView) -> list[tuple[str, Any]]:
    """What came in and what went out, in order: ('in' or 'out', the row)."""
    incoming = [("in", row, row.received_at) for row in found.thread]
    outgoing = [("out", row, row.sent_at or row.created_at) for row in found.outgoing]
    return [(way, row) for way, row, _ in sorted([*incoming, *outgoing], key=lambda each: each[2])]
