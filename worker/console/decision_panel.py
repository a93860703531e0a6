"""What stands under the choice of a decision: what it would do, and the reply to edit; the same on the page and as a part of it."""

from dataclasses import dataclass, replace
from typing import Any

from worker.app import App
from worker.console.decision_form import DECISIONS, DecisionForm, digest_of
from worker.decision import Outcome
from worker.staff_actions import QUESTIONS, REJECTIONS
from worker.staff_preview import Preview, of_approval, of_word
from worker.status import State
from worker.store.console_mail import MailView

#: The question that the outcome of a request suggests first.
_DEFAULT_QUESTION = "which_change"


@dataclass(frozen=True, slots=True)
class Panel:
    """What the page shows of a decision."""

    form: DecisionForm
    preview: Preview
    #: which decisions can be made of this mail
    offered: tuple[str, ...]
    #: the text in the field of the reply, and the digest of our own words for it
    text: str
    ours: str

    #: what can be chosen of the catalogue
    rejections: tuple[str, ...] = REJECTIONS
    questions: tuple[str, ...] = QUESTIONS

    @property
    def mark(self) -> str:
        """What is shown of corrections and their result."""
        return self.preview.mark


def panel(app: App, found: MailView, form: DecisionForm) -> Panel | None:
    """The panel for a mail; None where nothing of it can be decided."""
    offered = offers(found)
    if not offered:
        return None
    if form.decision not in offered:
        form = replace(form, decision=offered[0])
    approval = of_approval(app, found.mail.id, form.corrections, only=form.only)
    preview = approval
    if form.decision == "reject":
        form = replace(form, reason=form.reason if form.reason in REJECTIONS else "rejected")
        preview = of_word(app, found.mail.id, Outcome.REFUSED, form.reason, only=form.only)
    elif form.decision == "ask":
        question = form.question if form.question in QUESTIONS else _suggested(approval)
        form = replace(form, question=question)
        preview = of_word(app, found.mail.id, Outcome.AWAITING_CUSTOMER, question, only=form.only)
    elif form.decision == "answer":
        preview = Preview(approval.requests, None, approval.may_write, approval.language)
    if form.decision != "approve":
        preview = Preview(approval.requests, preview.reply, preview.may_write or _itself(found), preview.language)
    ours = preview.reply.text if preview.reply is not None else ""
    text = form.reply if form.written else ours
    return Panel(form, preview, offered, text, digest_of(ours))


def offers(found: MailView) -> tuple[str, ...]:
    """Which decisions the mail's state allows."""
    states = {row.state for row in found.requests}
    if State.STAFF in states:
        return DECISIONS
    if State.WAITING in states:
        return ("reject",)
    if not found.requests and found.mail.state == State.STAFF:
        return ("answer", "reject")
    return ("reject",) if found.mail.state == State.QUARANTINED and not found.requests else ()


def _itself(found: MailView) -> bool:
    """Whether the sender of a mail without requests may be written to."""
    verdict: dict[str, Any] = found.mail.verdict or {}
    return not found.requests and bool(found.mail.sender) and verdict.get("authentication") in ("pass", "none")


def _suggested(approval: Preview) -> str:
    asked = (each.by_anybody or each.policy for each in approval.requests)
    return next((one.reason for one in asked if one is not None and one.reason in QUESTIONS), _DEFAULT_QUESTION)
