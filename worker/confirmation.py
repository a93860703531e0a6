"""What the customer's confirmation page does: the button confirms, 'this was not me' denies, and merely looking changes nothing.

The link is single use, seven days old at most, and bound to the very request it was sent for (product.md section 3, line 10).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row
from sqlalchemy.exc import IntegrityError

from worker.app import App
from worker.apply.credentials import token_hash
from worker.apply.rows import Stale
from worker.clock import day_in_stockholm
from worker.decision import Outcome, RequestDecision
from worker.errors import Transient
from worker.redecide import decide_again
from worker.reply_context import Occasion
from worker.request_record import content_digest
from worker.scheduled import as_staff
from worker.settle_request import Stored, settle, stored, wake_senders
from worker.status import State
from worker.store import requests

_STALE_TRIES = 5


class LinkState(StrEnum):
    """What a confirmation link is good for."""

    #: it can be confirmed or denied
    OPEN = "open"
    #: it was used, or the request was settled another way
    USED = "used"
    #: older than seven days
    EXPIRED = "expired"
    #: no such link
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the button did."""

    state: LinkState
    #: what became of the request, where the link was open
    outcome: str | None = None
    reason: str | None = None


def look(app: App, token: str) -> tuple[LinkState, dict[str, Any] | None]:
    """What the link is good for, and the request as ``explain`` shows it where it is open; changes nothing."""
    with app.transactions.reading() as connection:
        row = requests.by_confirmation(connection, token_hash(token))
        state = _state(app, row)
        return state, row.content["shown"] if row is not None and state is LinkState.OPEN else None


def confirm(app: App, token: str) -> Confirmed:
    """The customer pressed the button: the request is decided again as proven (sections 3 and 4)."""
    return _use(app, token, lambda kept: _decided(app, kept), Occasion.CONFIRMED, tell=True)


def deny(app: App, token: str) -> Confirmed:
    """'This was not me': ``staff`` / ``denied``."""
    return _use(app, token, lambda kept: as_staff(kept, "denied"), Occasion.DECIDED, tell=False)


def _use(app: App, token: str, decide: Callable[[Stored], RequestDecision], occasion: Occasion, *, tell: bool) -> Confirmed:
    for _ in range(_STALE_TRIES):
        try:
            with app.transactions.full() as connection:
                used, outgoing = _settled(app, connection, token, decide, occasion, tell=tell)
        except (Stale, IntegrityError):
            continue
        wake_senders(app, outgoing)
        return used
    raise Transient("the directory changes faster than the request can be confirmed; press the button again.")


def _settled(
    app: App, connection: Connection, token: str, decide: Callable[[Stored], RequestDecision], occasion: Occasion, *, tell: bool
) -> tuple[Confirmed, tuple[int, ...]]:
    row = requests.by_confirmation(connection, token_hash(token))
    state = _state(app, row)
    kept = stored(connection, row.id) if row is not None and state is LinkState.OPEN else None
    if kept is None or _state(app, kept.row) is not LinkState.OPEN:
        return Confirmed(state if kept is None else LinkState.USED), ()
    decided = decide(kept)
    outgoing = settle(app, connection, kept, decided, app.clock.now(), occasion=occasion, values=_waits(decided), tell=tell)
    return Confirmed(LinkState.OPEN, decided.outcome.value, decided.reason), outgoing


def _decided(app: App, kept: Stored) -> RequestDecision:
    if kept.row.content.get("confirms") != content_digest(kept.row.content):
        return as_staff(kept, "unclear")  # the row is not what the link was sent for
    return decide_again(
        kept.request,
        sender=kept.sender,
        company_number=kept.row.company_number,
        language=kept.row.content.get("language"),
        received_on=kept.received_on,
        directory=kept.directory,
        today=day_in_stockholm(app.clock.now()),
        authority_judged=False,
    )


def _waits(decided: RequestDecision) -> dict[str, Any]:
    """A confirmed change of a later day now waits for that day; it is as proven as the button is."""
    from worker.scheduled_time import carried_out_at

    proven: dict[str, Any] = {"authentication": decided.authentication.value}
    return proven | {"due_at": carried_out_at(decided.request)} if decided.outcome is Outcome.SCHEDULED else proven


def _state(app: App, row: Row[Any] | None) -> LinkState:
    if row is None:
        return LinkState.UNKNOWN
    if row.state != State.WAITING or row.outcome != Outcome.AWAITING_CONFIRMATION:
        return LinkState.USED
    return LinkState.EXPIRED if row.expires_at is None or row.expires_at <= app.clock.now() else LinkState.OPEN
