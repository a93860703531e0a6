"""How a decision is told to machines: the JSON that ``explain`` and ``queue`` print (product.md section 7).

Every key is always there; absent values are null, lists and ``changes`` never are.
"""

from typing import Any

from parsers.message_types import Message
from parsers.reading import Changes, Person, Request
from worker.decision import Authentication, MailDecision, Reply, RequestDecision

_PERSON_KEYS = ("name", "email", "phone", "authorized")


def request_json(decision: RequestDecision) -> dict[str, Any]:
    """One request with what was understood, what was decided and why."""
    return asked_json(decision.request, decision.company_number) | {
        "ends_on": decision.ends_on.isoformat() if decision.ends_on else None,
        "outcome": str(decision.outcome),
        "reason": decision.reason,
    }


def asked_json(request: Request, company_number: str | None) -> dict[str, Any]:
    """One request as it was understood, before anything is decided; the keys of ``request_json`` in their order."""
    return {
        "kind": str(request.kind),
        "company": company_number,
        "user": _known(request.user) or None,
        "changes": _known(request.changes),
        "service": request.service,
        "requested_on": request.requested_on.isoformat() if request.requested_on else None,
        "ends_on": None,
        "topic": str(request.topic) if request.topic else None,
        "insolvency": str(request.insolvency) if request.insolvency else None,
        "case_number": request.case_number,
        "confidence": round(request.confidence, 2),
        "outcome": None,
        "reason": None,
        "evidence": [{"rule": each.rule, "text": each.text} for each in request.evidence],
    }


def reply_json(reply: Reply | None) -> dict[str, str] | None:
    """A reply as it would be sent, or None where none is."""
    if reply is None:
        return None
    return {"to": reply.to, "template": reply.template, "subject": reply.subject, "text": reply.text}


def mail_json(file: str, message: Message, decision: MailDecision, reply: Reply | None) -> dict[str, Any]:
    """One mail with its requests; ``file`` is the path as given. ``from`` is what a reader sees there, also where it proves nothing;
    ``subject`` is the header by its standard, also where the words were read from bytes that are no UTF-8 (RFC 6532)."""
    reading, verdict = decision.reading, decision.verdict
    return {
        "file": file,
        "message_id": message.message_id,
        "from": message.from_address or message.from_shown,
        "subject": message.subject if message.subject_as_utf8 is None else message.subject_as_utf8,
        "language": reading.language if reading else None,
        "auto_generated": reading is not None and reading.automatic is not None,
        "authentication": str(verdict.authentication if verdict else Authentication.NONE),
        "own_text": reading.own_text if reading else "",
        "requests": [request_json(each) for each in decision.requests],
        "outcome": str(decision.outcome),
        "reason": decision.reason,
        "reply": reply_json(reply),
    }


def _known(values: Person | Changes | None) -> dict[str, Any]:
    return {key: value for key in _PERSON_KEYS if (value := getattr(values, key, None)) is not None}
