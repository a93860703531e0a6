"""What of a decided request is kept: its row, its confirmation, and its audit entry."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from worker.answer import request_json
from worker.apply.changes import Applied, change_as_json
from worker.apply.credentials import token_hash
from worker.decision import Authentication, MailDecision, Outcome, RequestDecision
from worker.kept import as_json
from worker.scheduled_time import carried_out_at
from worker.status import state_of
from worker.store.audit import Entry
from worker.understood import Understood

#: How long a question to the customer or a confirmation waits before it is staff's.
WAITING = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A single-use link that confirms the requests of one mail, and until when."""

    token: str
    expires_at: datetime

    def link(self, public_url: str) -> str:
        """Where the link goes; opening it confirms nothing, its page's button does."""
        return f"{public_url}/confirm/{self.token}"


def content_digest(content: dict[str, Any]) -> str:
    """What a confirmation or an approval is bound to: exactly this request for this company with this change."""
    bound = {"request": content["request"], "company": content.get("company"), "change": content.get("change")}
    return hashlib.sha256(json.dumps(bound, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def request_content(decided: RequestDecision, understood: Understood, received_on: date) -> dict[str, Any]:
    """The request as ``explain`` shows it, and what is needed to decide it again."""
    return {
        "shown": request_json(decided),
        "request": as_json(decided.request),
        "company": decided.company_number,
        "change": change_as_json(decided.change) if decided.change else None,
        "sender": understood.verdict.sender,
        "language": understood.reading.language,
        "received_on": received_on.isoformat(),
        # keys of earlier requests that show what becomes of this one; one that is taken back keeps its own end
        "completes": list(decided.closes) if decided.reason != "withdrawn" else [],
    }


def request_values(
    decided: RequestDecision,
    understood: Understood,
    received_on: date,
    applied: Applied | None,
    confirmation: Confirmation | None,
    now: datetime,
) -> dict[str, Any]:
    """The columns of the request's row."""
    content = request_content(decided, understood, received_on)
    if decided.outcome is Outcome.AWAITING_CONFIRMATION:
        content["confirms"] = content_digest(content)
    waits = decided.outcome in (Outcome.AWAITING_CUSTOMER, Outcome.AWAITING_CONFIRMATION)
    return {
        "kind": decided.request.kind.value,
        "company_id": int(decided.company.key) if decided.company and decided.company.key else None,
        "company_number": decided.company_number,
        "content": content,
        "row": decided.row,
        "state": state_of(decided.outcome).value,
        "outcome": decided.outcome.value,
        "reason": decided.reason,
        "authentication": decided.authentication.value,
        "requested_on": decided.request.requested_on,
        "due_at": carried_out_at(decided.request) if decided.outcome is Outcome.SCHEDULED else None,
        "expires_at": now + WAITING if waits else None,
        "change": content["change"],
        "inverse": applied.inverse.as_json() if applied else None,
        "confirmation_hash": token_hash(confirmation.token) if confirmation else None,
    }


def audit_of(mail_id: int, decision: MailDecision, keys: list[int], authentication: Authentication) -> list[Entry]:
    """One entry for the mail and one for each change that was carried out."""
    entries = [
        Entry(
            "mail.decided",
            mail_id=mail_id,
            ids={
                "outcome": decision.outcome.value,
                "reason": decision.reason,
                "authentication": authentication.value,
                "requests": len(keys),
            },
            values={"sender": decision.verdict.sender if decision.verdict else None},
        )
    ]
    for key, decided in zip(keys, decision.requests, strict=True):
        if decided.outcome is Outcome.APPLIED and decided.change is not None:
            entries.append(applied_entry(mail_id, key, decided))
    return entries


def applied_entry(mail_id: int, request_id: int, decided: RequestDecision, actor: str = "product") -> Entry:
    """The entry of one change: what was done to whom by which rule."""
    return Entry(
        f"{decided.request.kind.value}.applied",
        actor=actor,
        mail_id=mail_id,
        request_id=request_id,
        company_id=int(decided.company.key) if decided.company and decided.company.key else None,
        ids={"row": decided.row, "reason": decided.reason},
        values={"change": change_as_json(decided.change)} if decided.change else None,
    )
