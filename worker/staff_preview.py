"""What a decision of a person would do, before he makes it: the policy's word, each change as before and after, and the very reply.

Nothing is written. The console, the API and the command line show it; ``staff_actions`` and ``staff_approval`` then do it.
"""

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from worker.app import App
from worker.approval import Plan, plan_for, policy_for
from worker.before_after import Difference, differences
from worker.clock import day_in_stockholm
from worker.correction import Uncorrectable, fields_of
from worker.decision import Outcome, Reply, RequestDecision
from worker.errors import Permanent
from worker.queue import request_key
from worker.reply_context import Occasion
from worker.settle_words import word_to_sender
from worker.staff_act import Corrections, with_corrections
from worker.staff_actions import decided, word_of_undo
from worker.staff_approval import as_proposed, still_fits
from worker.status import State
from worker.store import requests
from worker.store.proposals import Proposed
from worker.stored_request import Stored, stored


@dataclass(frozen=True, slots=True)
class Checked:
    """One request with what approving it would do."""

    #: its id, ``r12``
    key: str
    #: as it is, or as it is corrected (``worker.correction.FIELDS``)
    fields: dict[str, str]
    corrected: bool
    #: the field whose correction can not be; then nothing else is known
    wrong_field: str | None = None
    #: what the policy says of it, its sender being who he is
    policy: RequestDecision | None = None
    #: what section 4 alone says of it, whoever asked
    by_anybody: RequestDecision | None = None
    #: what approving makes of it; None where it can not be carried out
    plan: Plan | None = None
    changes: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What a decision would do to what is with staff."""

    requests: tuple[Checked, ...] = ()
    #: None where nobody may be told
    reply: Reply | None = None
    #: whether a person may write to the sender himself
    may_write: bool = False
    #: ``sv en nb da fi``: the language in which the customer is written to
    language: str = "en"

    @property
    def needs_second(self) -> bool:
        """Whether a second person must approve the same."""
        return any(each.plan is not None and each.plan.needs_second for each in self.requests)

    @property
    def possible(self) -> bool:
        """Whether every request can be carried out."""
        return bool(self.requests) and all(each.plan is not None for each in self.requests)

    @property
    def mark(self) -> str:
        """A word for what was shown here of corrections and their result, so that only what was seen is approved."""
        shown = [
            (each.key, each.fields, each.policy and (each.policy.outcome, each.policy.reason), each.plan and each.plan.digest)
            for each in self.requests
        ]
        return hashlib.sha256(json.dumps(shown, sort_keys=True, default=str).encode()).hexdigest()[:20]


def of_approval(
    app: App,
    mail_id: int,
    corrections: Corrections | None = None,
    *,
    only: Collection[str] | None = None,
) -> Preview:
    """What approving the mail's requests that are with staff (or those of ``only``) would do, with these corrections."""
    today = day_in_stockholm(app.clock.now())
    with app.transactions.reading() as connection:
        kept = _kept(connection, mail_id, (State.STAFF,), only)
        checked = [_checked(connection, each, corrections or {}, today) for each in kept]
    planned = [(each, one.plan.decided) for (each, one) in checked if one.plan is not None]
    reply = word_to_sender(app, planned[0][0], [plan for _, plan in planned], occasion=Occasion.DECIDED) if planned else None
    return Preview(tuple(one for _, one in checked), reply, *_addressee(app, kept))


def of_word(app: App, mail_id: int, outcome: Outcome, reason: str, *, only: Collection[str] | None = None) -> Preview:
    """What the sender would be told by a rejection or a question with this reason."""
    states = (State.STAFF, State.WAITING) if outcome is Outcome.REFUSED else (State.STAFF,)
    with app.transactions.reading() as connection:
        kept = _kept(connection, mail_id, states, only)
    decisions = [decided(each, outcome, reason, f"staff.{reason}") for each in kept]
    reply = word_to_sender(app, kept[0], decisions, occasion=Occasion.DECIDED) if kept else None
    return Preview((), reply, *_addressee(app, kept))


def of_undo(app: App, mail_id: int) -> Preview | None:
    """The correction that undoing what the mail changed would send; None where nothing can be undone."""
    with app.transactions.reading() as connection:
        kept = [each for each in _kept(connection, mail_id, tuple(State), None) if each.row.inverse]
    return Preview((), word_of_undo(app, kept), *_addressee(app, kept)) if kept else None


def of_proposal(app: App, proposed: Proposed) -> Preview | None:
    """What approving a proposal as the second person would do; None where it no longer fits what stands there now."""
    today = day_in_stockholm(app.clock.now())
    with app.transactions.reading() as connection:
        if not still_fits(app, connection, proposed, lock=False):
            return None
        kept = as_proposed(connection, proposed, lock=False)
        checked = [(each, _planned(each, today, corrected=each.corrected)) for each in kept]
    planned = [one.plan.decided for _, one in checked if one.plan is not None]
    text = proposed.content["reply"]
    reply = word_to_sender(app, kept[0], planned, occasion=Occasion.DECIDED, text=text) if planned else None
    return Preview(tuple(one for _, one in checked), reply, *_addressee(app, kept))


def _kept(connection: Connection, mail_id: int, states: Collection[State], only: Collection[str] | None) -> list[Stored]:
    keys = [row.id for row in requests.of_mail(connection, mail_id) if row.state in states]
    wanted = [key for key in keys if only is None or request_key(key) in only]
    return [kept for kept in (stored(connection, key, lock=False) for key in wanted) if kept is not None]


def _checked(connection: Connection, kept: Stored, corrections: Corrections, today: date) -> tuple[Stored, Checked]:
    key = request_key(kept.row.id)
    mine = {key: corrections[key]} if key in corrections else {}
    try:
        (as_said,) = with_corrections(connection, [kept], mine, lock=False)
    except Uncorrectable as fault:
        fields = {**fields_of(kept.request, kept.company_number), **mine[key]}
        return kept, Checked(key, fields, corrected=True, wrong_field=fault.field)
    return as_said, _planned(as_said, today, corrected=as_said.corrected)


def _planned(kept: Stored, today: date, *, corrected: bool) -> Checked:
    key, fields = request_key(kept.row.id), fields_of(kept.request, kept.company_number)
    policy, by_anybody = policy_for(kept, today)
    try:
        plan = plan_for(kept, today)
    except Permanent:
        return Checked(key, fields, corrected, None, policy, by_anybody)
    company = plan.decided.company
    return Checked(key, fields, corrected, None, policy, by_anybody, plan, differences(company, plan.changes) if company else ())


def _addressee(app: App, kept: Sequence[Stored]) -> tuple[bool, str]:
    if not kept:
        return False, app.templates.language(None)
    return kept[0].may_be_answered, app.templates.language(kept[0].row.content.get("language"))
