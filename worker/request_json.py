"""How a decided request is shown to others: the fields of product.md section 7, exactly; ``explain`` and ``queue`` both print this."""

from typing import Any

from parsers.reading import Changes, Person
from worker.decision import RequestDecision


def request_json(decided: RequestDecision) -> dict[str, Any]:
    """The request as a JSON object: absent values null, ``changes`` and ``evidence`` never null."""
    request = decided.request
    return {
        "kind": request.kind.value,
        "company": decided.company_number,
        "user": person_json(request.user),
        "changes": changes_json(request.changes),
        "service": request.service,
        "requested_on": request.requested_on.isoformat() if request.requested_on else None,
        "ends_on": decided.ends_on.isoformat() if decided.ends_on else None,
        "topic": request.topic.value if request.topic else None,
        "insolvency": request.insolvency.value if request.insolvency else None,
        "case_number": request.case_number,
        "confidence": round(request.confidence, 2),
        "outcome": decided.outcome.value,
        "reason": decided.reason,
        "evidence": [{"rule": evidence.rule, "text": evidence.text} for evidence in request.evidence],
    }


def person_json(person: Person | None) -> dict[str, Any] | None:
    """Who a request is about; telephone and authority only where the mail tells them."""
    if person is None:
        return None
    shown: dict[str, Any] = {"name": person.name, "email": person.email}
    if person.phone is not None:
        shown["phone"] = person.phone
    if person.authorized is not None:
        shown["authorized"] = person.authorized
    return shown


def changes_json(changes: Changes) -> dict[str, Any]:
    """What changes; what stays is not in it."""
    told = {"name": changes.name, "email": changes.email, "phone": changes.phone, "authorized": changes.authorized}
    return {name: value for name, value in told.items() if value is not None}
