"""One mail: what the customer wrote with the words that decided, and beside it who wrote, what was understood and what comes of it."""

from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from parsers.message import parse
from parsers.message_types import Message
from parsers.reading import Insolvency, Kind, Topic
from worker.console import next_mail
from worker.console.decision_form import DecisionForm, digest_of
from worker.console.decision_panel import panel
from worker.console.queue_page import told_count
from worker.console.safe_text import LONGEST, marked
from worker.console.visit import Visit
from worker.correction import FIELDS, FIELDS_OF
from worker.decision import Resemblance
from worker.kept import as_json, from_json
from worker.queue import request_key, request_line
from worker.reasons import BY_CODE
from worker.staff_preview import of_proposal, of_undo
from worker.store import console_mail, mails, notes
from worker.store.console_mail import MailView
from worker.web.forms import whole_number


@dataclass(frozen=True, slots=True)
class Told:
    """One thing to tell above the decision: ``told.<key>`` of the texts."""

    key: str
    #: the field that it is about
    field: str = ""


def show(visit: Visit) -> Response:
    """The page of one mail."""
    return _page(visit, DecisionForm(), None)


def decision(visit: Visit, form: DecisionForm, word: Told | None = None, *, status: int = 200) -> Response:
    """What the decision of the form would do: for htmx that part of the page, else the whole page with what was typed."""
    if not visit.fragment:
        return _page(visit, form, word, status=status)
    found = _found(visit)
    chosen = panel(visit.app, found, form) if found is not None else None
    if found is None or chosen is None:
        return told(visit, Told("changed"), form, status=409)
    response = visit.pages.page(visit, "mail_decision", {"mail": found.mail, "panel": chosen, "told": word}, status=status)
    if status != 200:
        response.headers["HX-Retarget"] = "#panel"
    return response


def told(visit: Visit, word: Told, form: DecisionForm | None, *, status: int) -> Response:
    """Why nothing was done: for htmx a line on the page, which stays as it is; else the page as it is now, with what was typed."""
    if not visit.fragment:
        return _page(visit, form or DecisionForm(), word, status=status)
    found = _found(visit)
    values = {"told": word, "mail": found.mail if found else None, "last": _last(found) if found else None}
    return visit.pages.page(visit, "mail_told", values, status=status)


def _page(visit: Visit, form: DecisionForm, word: Told | None, *, status: int = 200) -> Response:
    mail_id = mail_id_of(visit)
    with visit.app.transactions.reading() as connection:
        found = console_mail.view(connection, mail_id) if mail_id is not None else None
        raw = mails.source(connection, found.mail.id) if found is not None else None
        mentioned = notes.unseen(connection, visit.account.id)
    if found is None:
        return not_found(visit)
    message = parse(raw) if raw is not None else None
    values = {**_values(visit, found, message, form), "told": word, "mentioned": mentioned, "last": _last(found)}
    return visit.pages.page(visit, "mail", values, status=status)


def _found(visit: Visit) -> MailView | None:
    mail_id = mail_id_of(visit)
    with visit.app.transactions.reading() as connection:
        return console_mail.view(connection, mail_id) if mail_id is not None else None


def _last(found: MailView) -> str:
    """Who did something with the mail last; empty for the product itself."""
    return found.actors.get(found.history[-1].actor, "") if found.history else ""


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
    return whole_number(visit.request.path_params["mail"])


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


def _values(visit: Visit, found: MailView, message: Message | None, form: DecisionForm) -> dict[str, Any]:
    reading = found.mail.reading or {}
    asked = [
        {
            **request_line(row),
            "key": request_key(row.id),
            "row": row.row,
            "authentication": row.authentication,
            "company_row": found.companies.get(row.company_id),
            "hint": hint(row.reason, visit.texts.language),
            "doubts": [visit.texts.phrase(each) for each in row.content.get("request", {}).get("doubts", [])],
        }
        for row in found.requests
    ]
    for request in asked:
        # what the sender's address resembles stands with the evidence about him
        request["own_evidence"] = [each for each in request["evidence"] if not each["rule"].startswith("sender.")]
    own_text = reading.get("own_text", "")
    words = [each["text"] for request in asked for each in request["own_evidence"]]
    shown = "<mark>" in marked(own_text, words)
    undoing = of_undo(visit.app, found.mail.id) if visit.may("agent") else None
    return {
        "found": found,
        "mail": found.mail,
        "message": message,
        "requests": asked,
        "own_text": own_text or (message.text if message is not None and not reading else ""),
        "set_aside": [
            (kind, text, not shown and any(word in text for word in words)) for kind, text in reading.get("set_aside", []) if text.strip()
        ],
        "words": words,
        "words_shown": shown,
        "verdict": found.mail.verdict or {},
        "resembles": [as_json(from_json(Resemblance, each).ground) for each in (found.mail.verdict or {}).get("resembles", ())],
        "hint": hint(found.mail.reason, visit.texts.language),
        "conversation": _conversation(found),
        "panel": panel(visit.app, found, form) if visit.may("agent") and not found.proposals else None,
        "kinds_of": KINDS_OF,
        "topics": tuple(Topic),
        "insolvencies": tuple(Insolvency),
        "proposals": [(each, of_proposal(visit.app, each)) for each in found.proposals],
        "undoing": undoing,
        "undo_digest": digest_of(undoing.reply.text) if undoing is not None and undoing.reply is not None else "",
        "aside": found.mail.state == "done" and (found.mail.outcome, found.mail.reason) == ("ignored", "bulk"),
        "finished": next_mail.finished(visit),
        "waiting": told_count(next_mail.waiting(visit)) if visit.may("agent") else "",
        "corrected": any("as_read" in row.content for row in found.requests),
        "done": done if (done := visit.request.query_params.get("done", "")) in next_mail.DONE else None,
        "failed": found.mail.state == "quarantined" or any(each.state in ("failed", "held") for each in found.outgoing),
    }


#: By field: the kinds whose requests have it.
KINDS_OF = {
    name: " ".join(kind.value for kind in Kind if name == "kind" or name in FIELDS_OF[kind]) for name in FIELDS
}  # fmt: skip


def hint(reason: str | None, language: str) -> str | None:
    """What staff should know of a reason and do about it."""
    known = BY_CODE.get(reason) if reason else None
    return None if known is None else known.hint_sv if language == "sv" else known.hint_en


def _conversation(found: MailView) -> list[tuple[str, Any]]:
    """What came in and what went out, in order: ('in' or 'out', the row)."""
    incoming = [("in", row, row.received_at) for row in found.thread]
    outgoing = [("out", row, row.sent_at or row.created_at) for row in found.outgoing]
    return [(way, row) for way, row, _ in sorted([*incoming, *outgoing], key=lambda each: each[2])]
