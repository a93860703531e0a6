"""States of a request and of a mail."""

import itertools

from worker.decision import Outcome
from worker.status import MAIL_ORDER, STEPS, State, mail_state, may_step, state_of


def test_every_outcome_has_its_state() -> None:
    states = {outcome: state_of(outcome) for outcome in Outcome}
    waiting = {Outcome.SCHEDULED, Outcome.AWAITING_CUSTOMER, Outcome.AWAITING_CONFIRMATION}
    assert {outcome for outcome, state in states.items() if state is State.WAITING} == waiting
    assert {outcome for outcome, state in states.items() if state is State.STAFF} == {Outcome.STAFF}
    assert state_of(None) is State.NEW


def test_a_mail_is_in_the_first_state_that_any_request_has() -> None:
    for states in itertools.product(MAIL_ORDER, repeat=3):
        assert mail_state(states) is min(states, key=MAIL_ORDER.index)
    assert [str(state) for state in MAIL_ORDER] == ["quarantined", "new", "staff", "waiting", "done"]


def test_a_mail_without_requests_follows_its_own_outcome() -> None:
    assert mail_state((), Outcome.STAFF) is State.STAFF
    assert mail_state((), Outcome.IGNORED) is State.DONE
    assert mail_state(()) is State.NEW


def test_steps() -> None:
    assert len(STEPS) == len({(step.before, step.after) for step in STEPS})
    assert all(may_step(step.before, step.after) for step in STEPS)
    assert may_step(State.DONE, State.STAFF)
    assert not may_step(State.DONE, State.WAITING)
    assert not may_step(State.DONE, State.NEW)
    assert not may_step(State.WAITING, State.NEW)
    assert not any(may_step(before, State.QUARANTINED) for before in State)


def test_every_state_leads_on_to_done() -> None:
    for state in (State.NEW, State.WAITING, State.STAFF):
        assert may_step(state, State.DONE)
