"""What approving does: a request is carried out as it was understood, or as a person has corrected it; by two persons where that is needed.

One approval is one act. What removes a company, ends an agreement or grants authority is first a proposal (product.md section 6): a row
bound by its digest to the very requests, changes, reply and state of the mail. Another account's approval carries out exactly that; where
anything has changed since, the proposal has ended, and the approval is the first one of what stands there now.
"""

import hashlib
import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection

from parsers.reading import Request
from worker.app import App
from worker.apply.rows import Stale
from worker.approval import Plan, plan_for
from worker.clock import day_in_stockholm
from worker.decision import Outcome, Reply
from worker.errors import Permanent
from worker.kept import as_json, from_json
from worker.queue import request_key
from worker.reply_context import Occasion
from worker.settle_request import settle
from worker.settle_words import tell, word_to_sender
from worker.staff_act import Act, Changed, Corrections, Done, act, own_text, with_corrections
from worker.status import State
from worker.store import audit, mail_versions, proposals
from worker.store.audit import Entry
from worker.store.proposals import Ended, Proposed
from worker.store.staff import Account
from worker.stored_request import Stored, as_corrected, stored


def approve(
    app: App,
    key: str,
    account: Account,
    *,
    corrections: Corrections | None = None,
    reply: str | None = None,
    only: Collection[str] | None = None,
    version: str | None = None,
) -> tuple[Done, ...]:
    """Carry out a request that is with staff, or all of a mail's (or those of ``only``); propose it where a second person is needed.

    ``corrections`` are other fields for some of the requests, ``reply`` is what a person wrote to the sender in place of our words,
    ``version`` what the mail was when he looked at it.

    Raises:
      UsageError: there is no such request, or a field that can not be.
      Changed: it is no longer as he saw it.
      Permanent: it is not with staff, can not be carried out as it was understood, or needs somebody else.
    """
    text = own_text(reply)
    return act(app, key, account, lambda doing: _approve(doing, corrections, text), version=version, only=only)


def withdraw(app: App, key: str, account: Account, *, version: str | None = None) -> tuple[Done, ...]:
    """Take back what is proposed of a mail, one's own proposal or another's; nothing of it is carried out."""

    def action(doing: Act) -> list[Done]:
        opened = proposals.open_of(doing.connection, doing.mail_id)
        if not opened:
            raise Permanent(f"nothing of {key} is proposed")
        return [done for each in opened for done in _ended(doing, each, Ended.WITHDRAWN)]

    return act(app, key, account, action, version=version)


def _approve(doing: Act, corrections: Corrections | None, text: str | None) -> list[Done]:
    kept = doing.fitting((State.STAFF,))
    if not kept:
        raise Permanent(f"{doing.key} is not with staff; 'kundservice queue show {doing.key}' tells what became of it")
    meant = {each.row.id for each in kept}
    opened = [each for each in proposals.open_of(doing.connection, doing.mail_id) if each.requests & meant]
    if not corrections and text is None:
        for proposed in opened:
            if not still_fits(doing.app, doing.connection, proposed):
                if proposed.content["reply"] or any(each["corrected"] for each in proposed.content["requests"].values()):
                    # without it the requests as they were read would be approved, which nobody has proposed
                    raise Changed(f"what {proposed.name} proposed of {_named(proposed)} no longer fits; withdraw it and look again")
                _ended(doing, proposed, Ended.CHANGED)
                continue
            if proposed.staff_id == doing.account.id:
                raise Permanent(f"{_named(proposed)} needs a second person: {doing.account.name} has approved it already")
            if not proposed.requests <= meant:
                raise Permanent(f"{_named(proposed)} was proposed as one; approve mail {doing.mail_id}")
            done = _carry_out_proposed(doing, proposed)
            rest = [each for each in kept if each.row.id not in proposed.requests]
            return done if not rest else [*done, *_approved(doing, rest, None)]
    for proposed in opened:
        _ended(doing, proposed, Ended.WITHDRAWN)
    return _approved(doing, with_corrections(doing.connection, kept, corrections), text)


def _approved(doing: Act, kept: Sequence[Stored], text: str | None) -> list[Done]:
    plans = _plans(doing, kept)
    if not any(plan.needs_second for plan in plans):
        return _carry_out(doing, kept, plans, text)
    content = {
        "requests": {
            str(each.row.id): {"request": as_json(each.request), "company": each.company_number, "corrected": each.corrected}
            for each in kept
        },
        "reply": text,
    }
    version = mail_versions.version_of(doing.connection, doing.mail_id, proposals=False)
    digest = _digest(kept, plans, _reply(doing.app, kept, plans, text), version)
    proposals.propose(doing.connection, doing.mail_id, doing.account.id, version, content, digest, doing.now)
    entries = [
        Entry("request.proposed", actor=doing.account.actor, mail_id=doing.mail_id, request_id=each.row.id, ids={"digest": digest})
        for each in kept
    ]
    audit.append(doing.connection, entries, doing.now)
    return [Done(request_key(each.row.id), "proposed") for each in kept]


def _carry_out_proposed(doing: Act, proposed: Proposed) -> list[Done]:
    kept = as_proposed(doing.connection, proposed)
    proposals.end(doing.connection, proposed, Ended.CARRIED_OUT, doing.now)
    return _carry_out(doing, kept, _plans(doing, kept), proposed.content["reply"], first=proposed.staff_id)


def _carry_out(doing: Act, kept: Sequence[Stored], plans: Sequence[Plan], text: str | None, *, first: int | None = None) -> list[Done]:
    """Every request in turn, each on the directory as the one before left it, and one word to the sender."""
    done = []
    for each, plan in zip(kept, plans, strict=True):
        fresh = _fresh(doing, each)
        if plan_for(fresh, day_in_stockholm(doing.now)).digest != plan.digest:
            raise Stale("the requests of the mail change the same thing; approve them one by one.")
        doing.outgoing.extend(
            settle(
                doing.app,
                doing.connection,
                fresh,
                plan.decided,
                doing.now,
                occasion=Occasion.DECIDED,
                changes=plan.changes if plan.decided.outcome is Outcome.APPLIED else (),
                actor=doing.account.actor,
                values={**plan.values, "approved_by": first},
            )
        )
        done.append(Done(request_key(each.row.id), plan.decided.outcome.value))
    decisions = [plan.decided for plan in plans]
    doing.outgoing.extend(tell(doing.app, doing.connection, kept[0], decisions, doing.now, occasion=Occasion.DECIDED, text=text))
    return done


def still_fits(app: App, connection: Connection, proposed: Proposed, *, lock: bool = True) -> bool:
    """Whether the proposal would do now what it was bound to."""
    if proposed.version != mail_versions.version_of(connection, proposed.mail_id, proposals=False):
        return False
    today = day_in_stockholm(app.clock.now())
    try:
        kept = as_proposed(connection, proposed, lock=lock)
        plans = [plan_for(each, today) for each in kept]
    except Permanent:
        return False
    return _digest(kept, plans, _reply(app, kept, plans, proposed.content["reply"]), proposed.version) == proposed.digest


def as_proposed(connection: Connection, proposed: Proposed, *, lock: bool = True) -> list[Stored]:
    """The requests as they were proposed.

    Raises:
      Permanent: one of them is no longer with staff.
    """
    found = []
    for key, told in proposed.content["requests"].items():
        kept = stored(connection, int(key), lock=lock)
        if kept is None or kept.row.state != State.STAFF:
            raise Permanent(f"{request_key(int(key))} is no longer with staff")
        if told["corrected"]:
            kept = as_corrected(connection, kept, from_json(Request, told["request"]), told["company"], lock=lock)
        found.append(kept)
    return found


def _fresh(doing: Act, kept: Stored) -> Stored:
    fresh = stored(doing.connection, kept.row.id) or kept
    return as_corrected(doing.connection, fresh, kept.request, kept.company_number) if kept.corrected else fresh


def _plans(doing: Act, kept: Sequence[Stored]) -> list[Plan]:
    return [plan_for(each, day_in_stockholm(doing.now)) for each in kept]


def _reply(app: App, kept: Sequence[Stored], plans: Sequence[Plan], text: str | None) -> Reply | None:
    return word_to_sender(app, kept[0], [plan.decided for plan in plans], occasion=Occasion.DECIDED, text=text)


def _digest(kept: Sequence[Stored], plans: Sequence[Plan], reply: Reply | None, version: str) -> str:
    planned = [[each.row.id, plan.digest] for each, plan in zip(kept, plans, strict=True)]
    bound: dict[str, Any] = {
        "requests": planned,
        "reply": as_json(reply),
        "version": version,
    }
    return hashlib.sha256(json.dumps(bound, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def _ended(doing: Act, proposed: Proposed, how: Ended) -> list[Done]:
    proposals.end(doing.connection, proposed, how, doing.now)
    ids = {"proposal": proposed.id, "ended": how.value}
    audit.append(doing.connection, [Entry("request.proposal_ended", actor=doing.account.actor, mail_id=doing.mail_id, ids=ids)], doing.now)
    return [Done(request_key(each), how.value) for each in sorted(proposed.requests)]


def _named(proposed: Proposed) -> str:
    return ", ".join(request_key(each) for each in sorted(proposed.requests))
