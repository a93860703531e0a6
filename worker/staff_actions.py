"""What staff do with what waits for them besides approving: reject, ask, answer, junk, undo; each once, as one account, on record.

The command line, the console and the API call these functions and ``worker.staff_approval``.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from worker.app import App
from worker.apply.changes import undo as undo_change
from worker.apply.rows import Inverse
from worker.decision import Outcome, Reply, RequestDecision
from worker.errors import Permanent, UsageError
from worker.mail_itself import answer_itself, settle_itself, undo_itself
from worker.queue import request_key
from worker.reasons import REASONS
from worker.reply_context import Occasion
from worker.request_record import WAITING
from worker.resolve_user import resolve_user
from worker.settle_request import settle
from worker.settle_words import tell, word_to_sender
from worker.staff_act import Act, Changed, Done, act, own_text
from worker.staff_approval import approve, withdraw
from worker.status import State
from worker.store import staff
from worker.store.staff import Account, Role
from worker.stored_request import Stored, stored

__all__ = ["Changed", "Done", "account_of", "answer", "approve", "ask", "junk", "reject", "undo", "withdraw"]

#: What a rejection can give as its reason, and what a customer can be asked for: each has its text in every language.
REJECTIONS = ("rejected", *(each.code for each in REASONS if Outcome.REFUSED in each.outcomes and each.code not in ("rejected", "undone")))
QUESTIONS = tuple(reason.code for reason in REASONS if Outcome.AWAITING_CUSTOMER in reason.outcomes)
#: The policy row of what was set aside as junk; it can be taken back.
JUNK = "staff.junk"


def account_of(app: App) -> Account:
    """The account whose token stands in ``KUNDSERVICE_STAFF_TOKEN``.

    Raises:
      UsageError: no token, or one that is unknown, expired or revoked; or the account may only look.
    """
    if not app.settings.staff_token:
        raise UsageError("KUNDSERVICE_STAFF_TOKEN is not set; 'kundservice staff' makes accounts and tokens")
    with app.transactions.light() as connection:
        account = staff.by_token(connection, app.settings.staff_token, app.clock.now())
        if account is not None:
            staff.note_use(connection, app.settings.staff_token, app.clock.now())
    if account is None:
        raise UsageError("KUNDSERVICE_STAFF_TOKEN is no valid token (unknown, expired or revoked); ask an admin for another")
    if not account.role.may(Role.AGENT):
        raise UsageError(f"the account {account.name} may only look; an admin can make it an agent")
    return account


def reject(
    app: App,
    key: str,
    account: Account,
    *,
    reason: str = "rejected",
    reply: str | None = None,
    only: Collection[str] | None = None,
    version: str | None = None,
) -> tuple[Done, ...]:
    """Refuse a request that is with staff or waits, or all of a mail's; the sender is told where he may be.

    ``reason`` is one of ``REJECTIONS``; ``reply``, ``only`` and ``version`` as ``approve`` takes them. A mail without requests is closed,
    and its sender told only what ``reply`` says.

    Raises:
      UsageError: there is no such request or reason.
      Changed: it is no longer as the person saw it.
      Permanent: it is done already.
    """
    if reason not in REJECTIONS:
        raise UsageError(f"a rejection is for one of: {', '.join(REJECTIONS)}")
    text = own_text(reply)

    def action(doing: Act) -> Sequence[Done]:
        kept = doing.fitting((State.STAFF, State.WAITING))
        if not kept and doing.whole and (closed := settle_itself(doing, Outcome.REFUSED, reason)):
            if text is not None:
                answer_itself(doing, text)
            return [closed]
        return _settled(doing, kept, Outcome.REFUSED, reason, "staff.rejected", text, otherwise="is done already")

    return act(app, key, account, action, version=version, only=only)


def ask(
    app: App,
    key: str,
    account: Account,
    reason: str,
    *,
    reply: str | None = None,
    only: Collection[str] | None = None,
    version: str | None = None,
) -> tuple[Done, ...]:
    """Ask the sender for what is missing (``QUESTIONS``), in our words or a person's; his answer completes the request.

    Raises:
      UsageError: there is no such request or question.
      Changed: it is no longer as the person saw it.
      Permanent: it is not with staff, or the sender may not be written to.
    """
    if reason not in QUESTIONS:
        raise UsageError(f"a customer is asked for one of: {', '.join(QUESTIONS)}")
    text = own_text(reply)

    def action(doing: Act) -> Sequence[Done]:
        kept = doing.fitting((State.STAFF,))
        waits = {"expires_at": doing.now + WAITING}
        return _settled(
            doing, kept, Outcome.AWAITING_CUSTOMER, reason, "staff.asked", text, otherwise="is not with staff", values=waits, must_tell=True
        )

    return act(app, key, account, action, version=version, only=only)


def answer(
    app: App, key: str, account: Account, text: str, *, only: Collection[str] | None = None, version: str | None = None
) -> tuple[Done, ...]:
    """Answer the sender in a person's own words; what is with staff is done by that.

    Raises:
      UsageError: there is no such mail, or no text.
      Changed: it is no longer as the person saw it.
      Permanent: nothing is with staff, or the sender may not be written to.
    """
    told = own_text(text)
    if told is None:
        raise UsageError("the answer is empty; write one")

    def action(doing: Act) -> Sequence[Done]:
        kept = doing.fitting((State.STAFF,))
        if not kept and doing.whole and (closed := settle_itself(doing, Outcome.ANSWERED, "answered_by_staff")):
            answer_itself(doing, told)
            return [closed]
        return _settled(
            doing, kept, Outcome.ANSWERED, "answered_by_staff", "staff.answered", told, otherwise="is not with staff", must_tell=True
        )

    return act(app, key, account, action, version=version, only=only)


def junk(app: App, key: str, account: Account, *, version: str | None = None) -> tuple[Done, ...]:
    """Set a mail aside as junk (``ignored`` / ``bulk``): nobody is told. ``undo`` takes it back.

    Raises:
      UsageError: there is no such mail.
      Changed: it is no longer as the person saw it.
      Permanent: nothing of it waits for staff.
    """

    def action(doing: Act) -> Sequence[Done]:
        kept = doing.fitting((State.STAFF,))
        if not kept and doing.whole and (closed := settle_itself(doing, Outcome.IGNORED, "bulk")):
            return [closed]
        return _settled(doing, kept, Outcome.IGNORED, "bulk", JUNK, None, otherwise="is not with staff", silent=True)

    return act(app, key, account, action, version=version)


def undo(app: App, key: str, account: Account, *, reply: str | None = None, version: str | None = None) -> tuple[Done, ...]:
    """Put back what a request changed, or all of a mail's, last first; the sender gets a correction. What was junk waits for staff again.

    Raises:
      UsageError: there is no such request.
      Changed: it is no longer as the person saw it.
      Permanent: there is nothing to put back, or what was changed was changed again since.
    """
    text = own_text(reply)

    def action(doing: Act) -> Sequence[Done]:
        kept = [each for each in doing.fitting(tuple(State)) if each.row.inverse]
        if kept:
            return _undone(doing, kept, text)
        aside = [each for each in doing.fitting((State.DONE,)) if each.row.row == JUNK]
        if aside:
            return [_no_junk(doing, each) for each in aside]
        if doing.whole and (back := undo_itself(doing)):
            return [back]
        raise Permanent(f"{key} changed nothing that could be undone; 'kundservice queue show {key}' tells what became of it")

    return act(app, key, account, action, version=version)


def word_of_undo(app: App, kept: Sequence[Stored]) -> Reply | None:
    """The correction that ``undo`` would send, for a person to edit; None where nobody may be told."""
    decisions = [decided(each, Outcome.REFUSED, "undone", "staff.undone") for each in kept]
    return word_to_sender(app, kept[0], decisions, occasion=Occasion.CORRECTION)


def decided(kept: Stored, outcome: Outcome, reason: str, row: str) -> RequestDecision:
    """What a person decides of a request as it stands."""
    company = kept.directory.company(kept.company_number)
    user = resolve_user(company, kept.request.user).user if company is not None else None
    return RequestDecision(kept.request, outcome, reason, row, company_number=kept.company_number, company=company, user=user)


def _settled(
    doing: Act,
    kept: Sequence[Stored],
    outcome: Outcome,
    reason: str,
    row: str,
    text: str | None,
    *,
    otherwise: str,
    values: dict[str, Any] | None = None,
    must_tell: bool = False,
    silent: bool = False,
) -> list[Done]:
    if not kept:
        raise Permanent(f"{doing.key} {otherwise}; 'kundservice queue show {doing.key}' tells what became of it")
    if text is not None and not kept[0].may_be_answered:
        raise Permanent(f"the sender of {doing.key} is probably forged, so nothing is written to that address")
    decisions = [decided(each, outcome, reason, row) for each in kept]
    now: datetime = doing.now
    for each, one in zip(kept, decisions, strict=True):
        aside = {**each.row.content, "before": {"outcome": each.row.outcome, "reason": each.row.reason, "row": each.row.row}}
        written_too = {**(values or {}), **({"content": aside} if silent else {})}
        settle(doing.app, doing.connection, each, one, now, occasion=Occasion.DECIDED, actor=doing.account.actor, values=written_too)
    if not silent:
        written = tell(doing.app, doing.connection, kept[0], decisions, now, occasion=Occasion.DECIDED, text=text)
        if must_tell and not written:
            raise Permanent(
                f"the sender of {doing.key} may not be written to by the product itself; write the words yourself, or reject it"
            )
        doing.outgoing.extend(written)
    return [Done(request_key(each.row.id), outcome.value) for each in kept]


def _undone(doing: Act, kept: Sequence[Stored], text: str | None) -> list[Done]:
    done, decisions = [], []
    for each in reversed(kept):
        # the directory as the request before left it
        fresh = stored(doing.connection, each.row.id) or each
        undo_change(doing.connection, Inverse.from_json(fresh.row.inverse), doing.now, doing.app.identity)
        one = decided(fresh, Outcome.REFUSED, "undone", "staff.undone")
        values = {"inverse": None}
        settle(doing.app, doing.connection, fresh, one, doing.now, occasion=Occasion.CORRECTION, actor=doing.account.actor, values=values)
        done.append(Done(request_key(each.row.id), "refused"))
        decisions.append(one)
    doing.outgoing.extend(tell(doing.app, doing.connection, kept[0], decisions, doing.now, occasion=Occasion.CORRECTION, text=text))
    return done


def _no_junk(doing: Act, kept: Stored) -> Done:
    before = kept.row.content["before"]
    content = {name: value for name, value in kept.row.content.items() if name != "before"}
    back = decided(kept, Outcome(before["outcome"]), before["reason"], before["row"] or JUNK)
    actor, values = doing.account.actor, {"content": content}
    settle(doing.app, doing.connection, kept, back, doing.now, occasion=Occasion.DECIDED, actor=actor, values=values)
    return Done(request_key(kept.row.id), back.outcome.value)
