"""What the customer's confirmation page does: the button confirms, 'this was not me' denies, and merely looking changes nothing.

One link stands for all requests of a mail that await it. It is single use, seven days old at most, and bound to the very requests it was
sent for (product.md section 3, line 10).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row
from sqlalchemy.exc import IntegrityError

from parsers.reading import Kind
from worker.app import App
from worker.apply.changes import change_as_json
from worker.apply.credentials import token_hash
from worker.apply.rows import Stale
from worker.clock import day_in_stockholm
from worker.confirmation_link import Asked, LinkState
from worker.decide_again import decide_confirmed
from worker.decision import Outcome, RequestDecision
from worker.errors import Transient
from worker.reply_context import Occasion
from worker.reply_parts import reply_part
from worker.request_record import WAITING, content_digest
from worker.scheduled import as_staff
from worker.scheduled_time import carried_out_at
from worker.settle_request import settle, wake_senders
from worker.settle_words import reply_context, tell
from worker.status import State
from worker.store import requests
from worker.stored_request import Stored, stored

_STALE_TRIES = 5


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the button did."""

    state: LinkState
    #: outcome and reason of each request, where the link was open
    outcomes: tuple[tuple[str, str], ...] = ()


def look(app: App, token: str) -> Asked:
    """What the link is good for, and where it is open what the button would do; changes nothing."""
    with app.transactions.reading() as connection:
        rows = _awaiting(connection, token)
        state = _state(app, rows)
        language = rows[0].content.get("language") if rows else None
        if state is not LinkState.OPEN:
            return Asked(state, language)
        kept = [each for each in (stored(connection, row.id, lock=False) for row in rows) if each is not None]
        context = reply_context(app, kept[0], Occasion.DECIDED)
    told = (replace(each, outcome=Outcome.AWAITING_CONFIRMATION, reason="sender_unproven") for each in _decided(app, kept))
    parts = tuple(reply_part(each, place, context) for place, each in enumerate(told))
    return Asked(state, language, kept[0].sender, kept[0].received_on, parts)


def confirm(app: App, token: str) -> Confirmed:
    """The customer pressed the button: the mail's requests are decided again as proven (sections 3 and 4)."""
    return _use(app, token, _confirmed)


def deny(app: App, token: str) -> Confirmed:
    """'This was not me': ``staff`` / ``denied``."""
    return _use(app, token, _denied)


def _use(app: App, token: str, use: "_Use") -> Confirmed:
    for _ in range(_STALE_TRIES):
        try:
            with app.transactions.full() as connection:
                rows = _awaiting(connection, token)
                state = _state(app, rows)
                if state is not LinkState.OPEN:
                    return Confirmed(state)
                kept = [each for each in (stored(connection, row.id) for row in rows) if each is not None]
                # looked at again, for the companies are locked only now
                if any(each.row.state != State.WAITING or each.row.outcome != Outcome.AWAITING_CONFIRMATION for each in kept):
                    return Confirmed(LinkState.USED)
                decisions, outgoing = use(app, connection, kept)
        except (Stale, IntegrityError):
            continue
        wake_senders(app, outgoing)
        return Confirmed(LinkState.OPEN, tuple((each.outcome.value, each.reason) for each in decisions))
    raise Transient("the directory changes faster than the request can be confirmed; press the button again.")


_Settled = tuple[tuple[RequestDecision, ...], tuple[int, ...]]
_Use = Callable[[App, Connection, list[Stored]], _Settled]


def _confirmed(app: App, connection: Connection, kept: list[Stored]) -> _Settled:
    now = app.clock.now()
    decisions = _decided(app, kept)
    outgoing: list[int] = []
    # in the order in which they were decided (worker.sequence): removals first
    for each, decided in sorted(zip(kept, decisions, strict=True), key=lambda pair: pair[1].request.kind is not Kind.REMOVE_USER):
        outgoing += settle(app, connection, each, decided, now, occasion=Occasion.CONFIRMED, values=_waits(decided, now))
    outgoing += tell(app, connection, kept[0], decisions, now, occasion=Occasion.CONFIRMED)
    return decisions, tuple(outgoing)


def _decided(app: App, kept: list[Stored]) -> tuple[RequestDecision, ...]:
    """What becomes of the requests once they are confirmed."""
    unchanged = all(each.row.content.get("confirms") == content_digest(each.row.content) for each in kept)
    if not unchanged or kept[0].sender is None:
        return tuple(as_staff(each, "unclear") for each in kept)  # a row is not what the link was sent for
    asked = tuple((each.request, each.row.company_number, each.received_on) for each in kept)
    return decide_confirmed(asked, kept[0].sender, kept[0].directory, day_in_stockholm(app.clock.now()))


def _denied(app: App, connection: Connection, kept: list[Stored]) -> _Settled:
    decisions = tuple(as_staff(each, "denied") for each in kept)
    for each, decided in zip(kept, decisions, strict=True):
        settle(app, connection, each, decided, app.clock.now(), occasion=Occasion.DECIDED)
    return decisions, ()


def _waits(decided: RequestDecision, now: datetime) -> dict[str, Any]:
    """What a confirmed request waits for now: its day, or the customer once more; it is as proven as the button is."""
    values: dict[str, Any] = {"authentication": decided.authentication.value}
    if decided.outcome is Outcome.SCHEDULED:
        values["due_at"] = carried_out_at(decided.request)
        values["change"] = change_as_json(decided.change) if decided.change else None
    if decided.outcome is Outcome.AWAITING_CUSTOMER:
        values["expires_at"] = now + WAITING
    return values


def _awaiting(connection: Connection, token: str) -> list[Row[Any]]:
    """The requests that the link is for: all of its mail that await confirmation, the one that bears the link first."""
    bearer = requests.by_confirmation(connection, token_hash(token))
    if bearer is None:
        return []
    others = [
        row
        for row in requests.of_mail(connection, bearer.mail_id)
        if row.id != bearer.id and row.state == State.WAITING and row.outcome == Outcome.AWAITING_CONFIRMATION
    ]
    return [bearer, *others]


def _state(app: App, rows: list[Row[Any]]) -> LinkState:
    if not rows:
        return LinkState.UNKNOWN
    bearer = rows[0]
    if bearer.state != State.WAITING or bearer.outcome != Outcome.AWAITING_CONFIRMATION:
        return LinkState.USED
    return LinkState.EXPIRED if bearer.expires_at is None or bearer.expires_at <= app.clock.now() else LinkState.OPEN
