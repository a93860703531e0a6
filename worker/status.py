"""PURE: which states a request and a mail are in, and which steps between them are allowed.

A request follows its outcome; a mail follows its requests (product.md section 7).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from worker.decision import Outcome


class State(StrEnum):
    """Where a request or a mail stands; only a mail can be quarantined."""

    #: three tries failed: kept apart so that it stops nothing else
    QUARANTINED = "quarantined"
    #: not decided yet
    NEW = "new"
    #: a person must decide
    STAFF = "staff"
    #: for the customer, a confirmation or a day
    WAITING = "waiting"
    #: nothing is owed
    DONE = "done"


#: A mail's state is the first of these that any of its requests has.
MAIL_ORDER = (State.QUARANTINED, State.NEW, State.STAFF, State.WAITING, State.DONE)

_BY_OUTCOME = {
    Outcome.APPLIED: State.DONE,
    Outcome.SCHEDULED: State.WAITING,
    Outcome.ANSWERED: State.DONE,
    Outcome.REFUSED: State.DONE,
    Outcome.AWAITING_CUSTOMER: State.WAITING,
    Outcome.AWAITING_CONFIRMATION: State.WAITING,
    Outcome.STAFF: State.STAFF,
    Outcome.IGNORED: State.DONE,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One allowed change of state, and what makes it."""

    before: State
    after: State
    cause: str


#: Every allowed step of a request. A step from a state to itself changes the outcome only.
STEPS = (
    Step(State.NEW, State.DONE, "decided: applied, answered or refused"),
    Step(State.NEW, State.WAITING, "decided: a question to the customer, a confirmation or a day"),
    Step(State.NEW, State.STAFF, "decided: a person must look"),
    Step(State.WAITING, State.DONE, "completed, confirmed, withdrawn, or the day came"),
    Step(State.WAITING, State.WAITING, "completed, and something else is awaited"),
    Step(State.WAITING, State.STAFF, "no answer, denied, the schedule failed, the confirmation bounced, or decided anew for a person"),
    Step(State.STAFF, State.DONE, "approved, rejected or answered by staff"),
    Step(State.STAFF, State.WAITING, "approved for a later day, or staff asked the customer"),
    Step(State.STAFF, State.NEW, "retried by staff"),
    Step(State.DONE, State.DONE, "undone"),
    Step(State.DONE, State.STAFF, "the confirmation bounced for good"),
)

_ALLOWED = frozenset((step.before, step.after) for step in STEPS)

#: Every allowed step of a mail beside those that follow from its requests.
MAIL_STEPS = (
    Step(State.NEW, State.QUARANTINED, "three tries failed"),
    Step(State.QUARANTINED, State.NEW, "retried by staff"),
    Step(State.QUARANTINED, State.DONE, "settled by staff"),
)


def may_step(before: State, after: State) -> bool:
    """Whether a request may go from one state to the other."""
    return (before, after) in _ALLOWED


def state_of(outcome: Outcome | None) -> State:
    """The state of a request, or of a mail without requests, that has this outcome; ``new`` without one."""
    return State.NEW if outcome is None else _BY_OUTCOME[outcome]


def mail_state(states: Iterable[State], outcome: Outcome | None = None) -> State:
    """A mail's state: the first in ``MAIL_ORDER`` that any of its requests has; that of its own outcome where it has no request."""
    found = frozenset(states) or frozenset({state_of(outcome)})
    return next(state for state in MAIL_ORDER if state in found)
