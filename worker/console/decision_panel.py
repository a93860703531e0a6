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
    #: the sender is probably not who he says
    forged: bool = False

    @property
    def mark(self) -> str:
        """What is shown of corrections and their result."""
        return self.preview.mark


def panel(app: App, found: MailView, form: DecisionForm) -> Panel | None:
    """The panel for a mail; None where nothing of it can be decided."""
    offered = offers(found)
    if not offered:
        return None
    approval = of_approval(app, found.mail.id, form.corrections, only=form.only)
    if form.decision not in offered:
        chosen = _usual(offered, approval, found)
        form = replace(form, decision=chosen, preset=chosen)
    elif form.preset and not form.written and approval.possible and "approve" in offered:
        # what could not be carried out is put right: who corrects wants it done
        form = replace(form, decision="approve", preset="approve")
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
    return Panel(form, preview, offered, text, digest_of(ours), forged=_forged(found))


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


def _usual(offered: tuple[str, ...], approval: Preview, found: MailView) -> str:
    """The decision that a person most likely makes: what can be carried out is approved, else the sender is asked or answered.

    Empty where no decision is the usual one: the sender is probably forged, or nothing can be carried out and he is not written to.
    """
    if "approve" not in offered:
        return offered[0]
    if _forged(found):
        return ""
    if approval.possible:
        return "approve"
    if not approval.may_write:
        return ""
    return "ask" if _asked(approval) else "answer"


def _itself(found: MailView) -> bool:
    """Whether the sender of a mail without requests may be written to."""
    return not found.requests and bool(found.mail.sender) and _authentication(found) in ("pass", "none")


def _forged(found: MailView) -> bool:
    return _authentication(found) == "fail"


def _authentication(found: MailView) -> str:
    verdict: dict[str, Any] = found.mail.verdict or {}
    return str(verdict.get("authentication", ""))


def _suggested(approval: Preview) -> str:
    return _asked(approval) or _DEFAULT_QUESTION


def _asked(approval: Preview) -> str | None:
    """The question that the policy itself would ask of the sender, whoever he is."""
    words = (each.by_anybody or each.policy for each in approval.requests)
    return next((one.reason for one in words if one is not None and one.reason in QUESTIONS), None)
