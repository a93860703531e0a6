"""How the preview of a decision is told to machines: what the page shows of it, as the API and ``queue preview`` have it."""

from collections.abc import Collection
from typing import Any

from worker.app import App
from worker.decision import Outcome, RequestDecision
from worker.errors import UsageError
from worker.kept import as_json
from worker.staff_act import Corrections
from worker.staff_actions import QUESTIONS, REJECTIONS
from worker.staff_preview import Checked, Preview, of_approval, of_word

#: What can be looked at before it is done; a free answer needs no preview.
DECISIONS = ("approve", "reject", "ask")


def preview(
    app: App,
    mail_id: int,
    decision: str,
    *,
    reason: str | None = None,
    corrections: Corrections | None = None,
    only: Collection[str] | None = None,
) -> dict[str, Any]:
    """What this decision of a mail would do: the policy's word, each change as before and after, and the reply. Nothing is written.

    Raises:
      UsageError: there is no such decision or reason, or a correction is for a request that is not with staff.
    """
    if decision == "approve":
        return _told(of_approval(app, mail_id, corrections, only=only))
    known, outcome = (REJECTIONS, Outcome.REFUSED) if decision == "reject" else (QUESTIONS, Outcome.AWAITING_CUSTOMER)
    if decision not in DECISIONS:
        raise UsageError(f"there is no decision '{decision[:40]}'; it is one of {', '.join(DECISIONS)}")
    if reason is None and decision == "reject":
        reason = "rejected"
    if reason not in known:
        raise UsageError(f"'{(reason or '')[:40]}' is no reason to {decision}; it is one of {', '.join(known)}")
    return _told(of_word(app, mail_id, outcome, reason, only=only))


def _told(found: Preview) -> dict[str, Any]:
    reply = found.reply
    told = None if reply is None else {"to": reply.to, "language": reply.language, "subject": reply.subject, "text": reply.text}
    return {
        "requests": [_request(each) for each in found.requests],
        "reply": told,
        "possible": found.possible,
        "needs_second": found.needs_second,
    }


def _request(each: Checked) -> dict[str, Any]:
    return {
        "id": each.key,
        "fields": each.fields,
        "corrected": each.corrected,
        "wrong_field": each.wrong_field,
        "policy": _word(each.policy),
        "by_anybody": _word(each.by_anybody),
        "possible": each.plan is not None,
        "needs_second": each.plan is not None and each.plan.needs_second,
        "changes": [{"field": one.field, "of": one.of, "before": as_json(one.before), "after": as_json(one.after)} for one in each.changes],
    }


def _word(decided: RequestDecision | None) -> dict[str, str] | None:
    return None if decided is None else {"outcome": decided.outcome.value, "reason": decided.reason}
