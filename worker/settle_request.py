"""How a request that was decided before gets its next outcome: a confirmation, a day that has come, no answer, or staff's word.

One transaction: the changes, the request's step (compare-and-set), the requests that it completed, the answers, the audit.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from worker.answer import request_json
from worker.app import App
from worker.apply.changes import carry_out, change_as_json
from worker.apply.rows import Inverse, Stale
from worker.decision import Change, Outcome, RequestDecision
from worker.kept import as_json
from worker.reply_context import Occasion
from worker.settle_words import write_notices
from worker.status import State, state_of
from worker.store import audit, mail_words, requests, webhooks
from worker.store.audit import PRODUCT, Entry
from worker.store.claims import MAILS
from worker.store.requests import REQUESTS
from worker.stored_request import Stored
from worker.wakeups import SEND
from worker.working_days import due_at


def settle(
    app: App,
    connection: Connection,
    kept: Stored,
    decided: RequestDecision,
    now: datetime,
    *,
    occasion: Occasion,
    changes: Sequence[Change] | None = None,
    actor: str = PRODUCT,
    values: Mapping[str, Any] | None = None,
) -> tuple[int, ...]:
    """Give the request the outcome of ``decided``; the keys of the mails to others that are to be sent. ``tell`` tells the sender.

    ``changes`` are carried out where they are given (staff's approval), else the decision's own where it is ``applied``.

    Raises:
      Stale: the request, or what it changes, is no longer what was looked at; roll back and look again.
    """
    row = kept.row
    own = (decided.change,) if decided.outcome is Outcome.APPLIED and decided.change is not None else ()
    applied = [carry_out(connection, change, now, app.identity) for change in (changes if changes is not None else own)]
    inverse = Inverse(tuple(change for each in applied for change in each.inverse.rows))
    content = {**row.content, "shown": request_json(decided)}
    if decided.change is not None:
        content["change"] = change_as_json(decided.change)
    company_id = row.company_id
    as_asked: dict[str, Any] = {}
    if kept.corrected:
        company = kept.directory.company(kept.company_number)
        company_id = int(company.key) if company is not None and company.key else None
        content |= {"request": as_json(kept.request), "company": kept.company_number, "as_read": content.get("as_read", content["request"])}
        as_asked = {"kind": kept.request.kind.value, "company_id": company_id, "company_number": kept.company_number}
        as_asked["requested_on"] = kept.request.requested_on
    written: dict[str, Any] = {
        **as_asked,
        "outcome": decided.outcome.value,
        "reason": decided.reason,
        "row": decided.row,
        "content": content,
        "due_at": None,
        "expires_at": None,
        **({"inverse": inverse.as_json(), "change": content["change"]} if applied else {}),
        **(values or {}),
    }
    state = state_of(decided.outcome)
    if not requests.step(connection, row.id, State(row.state), state, written, now):
        raise Stale("the request was settled meanwhile by somebody else.")
    _mirror(connection, content, decided)
    if kept.corrected:
        mail_words.refresh(connection, row.mail_id)
    if state is State.STAFF:
        connection.execute(update(MAILS).where(MAILS.c.id == row.mail_id).values(due_at=due_at(kept.mail.received_on)))
    outgoing = write_notices(app, connection, kept, decided, applied, occasion, now)
    webhooks.note(connection, "request.settled", row.mail_id, now, request_id=row.id)
    action = f"{decided.request.kind.value}.{decided.outcome.value}"
    audit.append(
        connection,
        [
            Entry(
                action,
                actor=actor,
                mail_id=row.mail_id,
                request_id=row.id,
                company_id=company_id,
                ids={"row": decided.row, "reason": decided.reason, **({"corrected": True} if kept.corrected else {})},
                values=_recorded(kept, content, changed=bool(applied)),
            )
        ],
        now,
    )
    return outgoing


def _recorded(kept: Stored, content: Mapping[str, Any], *, changed: bool) -> dict[str, Any] | None:
    """The personal values of the audit: what was changed, and what a person corrected."""
    values = {"change": content["change"]} if changed else {}
    if kept.corrected:
        values |= {"as_read": content["as_read"], "corrected": content["request"]}
    return values or None


def wake_senders(app: App, outgoing: Sequence[int]) -> None:
    """After the commit: have the answers sent."""
    for outgoing_id in outgoing:
        app.wake(SEND, outgoing_id)


def _mirror(connection: Connection, content: dict[str, Any], decided: RequestDecision) -> None:
    """An earlier request that this one completed shows what became of it."""
    for key in content.get("completes", ()):
        mirrored = connection.execute(
            update(REQUESTS)
            .where(REQUESTS.c.id == int(key), REQUESTS.c.state == State.DONE)
            .values(outcome=decided.outcome.value, reason=decided.reason)
            .returning(REQUESTS.c.mail_id)
        ).first()
        if mirrored is not None:
            requests.settle_mail(connection, mirrored.mail_id)
