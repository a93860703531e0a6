"""What becomes of a mail as a whole, and which template answers whom."""

import pytest

from parsers.message_types import Message
from parsers.reading import Automatic, Changes, Form, Kind, Reading, Topic
from tests.unit.policy_samples import BERG, BOSS, CLERK, STRANGER, TRUSTEE, TWIN, add, ask, change, decided, remove, told
from worker.decision import Authentication, MailDecision, Outcome

NONE = Authentication.NONE
QUESTION = ask(Kind.QUESTION, topic=Topic.UPGRADE)


def verdict_of(decision: MailDecision) -> str:
    return f"{decision.outcome}/{decision.reason}"


@pytest.mark.parametrize("automatic", list(Automatic))
def test_automatic_mail_is_ignored_with_its_reason_and_never_answered(automatic: Automatic) -> None:
    decision = decided(add(), reading=Reading(language="sv", automatic=automatic))
    assert (verdict_of(decision), decision.requests, decision.reply_template, decision.reply_to) == (f"ignored/{automatic}", (), None, None)


@pytest.mark.parametrize(
    ("sender", "number", "expected"),
    [
        (CLERK, None, "staff/automatic_with_request"),
        (TRUSTEE, None, "staff/automatic_with_request"),
        (STRANGER, BERG.number, "staff/automatic_with_request"),
        (STRANGER, "SE5566778899", "ignored/bulk"),
        (STRANGER, None, "ignored/bulk"),
    ],
)
def test_an_order_in_automatic_mail_is_not_lost(sender: str, number: str | None, expected: str) -> None:
    reading = Reading(language="sv", automatic=Automatic.BULK, order_in_automatic=True)
    decision = decided(add(number=number), sender=sender, reading=reading)
    assert (verdict_of(decision), decision.requests, decision.reply_template) == (expected, (), None)


def test_what_cannot_be_parsed_is_staff() -> None:
    decision = decided(message=Message("digest", unreadable="30 MB"), reading=Reading())
    assert (verdict_of(decision), decision.reply_template) == ("staff/unreadable", None)


def test_thanks_are_not_answered() -> None:
    decision = decided(reading=Reading(language="sv", thanks_only=True))
    assert (verdict_of(decision), decision.reply_template) == ("answered/nothing_asked", None)
    assert verdict_of(decided(reading=Reading(language="sv", thanks_only=True), proof=Authentication.FAIL)) == "staff/authentication_failed"


def test_a_mail_without_a_request_is_unclear() -> None:
    for reading in (Reading(language="sv"), Reading(language=None), Reading(language="sv", order_set_aside=True)):
        decision = decided(reading=reading)
        assert (verdict_of(decision), decision.reply_template, decision.reply_to) == ("staff/unclear", "receipt", BOSS)
    assert decided(sender=STRANGER).reply_template is None
    assert decided(sender=STRANGER, proof=NONE).reply_template is None


def test_own_words_that_make_no_sense_alone_are_unclear() -> None:
    assert told(decided(add(), QUESTION, reading=Reading(language="sv", order_set_aside=True))) == ["staff/unclear"] * 2


def test_the_mails_outcome_is_staff_if_any_else_the_first() -> None:
    assert verdict_of(decided(QUESTION, remove("Kim Lund"))) == "answered/upgrade"
    assert verdict_of(decided(remove("Kim Lund"), QUESTION)) == "applied/authorized"
    assert verdict_of(decided(remove("Kim Lund"), add(authorized=True))) == "staff/grants_authority"


@pytest.mark.parametrize(
    ("requests", "template"),
    [
        ((add(),), "result"),
        ((remove("Kim"), add(email=None)), "ask"),
        ((QUESTION, remove("Gun Alm")), "answer"),
        ((QUESTION, add()), "result"),
        ((add(), remove("Kim")), "result"),
        ((add(authorized=True),), "receipt"),
        ((add(authorized=True), add()), "result"),
    ],
)
def test_templates(requests: tuple[object, ...], template: str) -> None:
    assert decided(*requests).reply_template == template  # type: ignore[arg-type]  # requests as listed above


def test_an_unproven_mail_with_a_question_tells_both() -> None:
    assert decided(add(), QUESTION, proof=NONE).reply_template == "result"
    assert decided(add(), proof=NONE).reply_template == "confirm"


@pytest.mark.parametrize(
    ("sender", "kind", "template"),
    [
        (CLERK, Kind.OTHER, "receipt"),
        (STRANGER, Kind.OTHER, None),
        (STRANGER, Kind.QUESTION, "receipt"),
        (STRANGER, Kind.REMOVE_INSOLVENT_COMPANY, "receipt"),
        (TRUSTEE, Kind.OTHER, "receipt"),
    ],
)
def test_who_gets_a_receipt(sender: str, kind: Kind, template: str | None) -> None:
    decision = decided(ask(kind, number=BERG.number), sender=sender)
    assert decision.outcome is Outcome.STAFF
    assert decision.reply_template == template


def test_no_receipt_where_none_is_wanted_but_an_answer() -> None:
    quiet = Reading(language="sv", suppress_reply=True)
    assert decided(add(authorized=True), reading=quiet).reply_template is None
    assert decided(add(), reading=quiet).reply_template == "result"


def test_a_mail_that_went_round_too_often_is_not_answered() -> None:
    looping = Message("digest", headers=(("Received", "from x"),) * 26)
    assert decided(add(), message=looping).reply_template is None
    assert decided(add(), message=Message("digest", headers=(("received", "from x"),) * 25)).reply_template == "result"


def test_the_contact_form_is_answered_at_registered_addresses_only() -> None:
    form = Reading(language="sv", form=Form(None, None, None, None, None, None, ""))
    assert decided(QUESTION, sender=CLERK, proof=NONE, reading=form).reply_to == CLERK
    assert decided(QUESTION, sender=STRANGER, reading=form).reply_to is None
    assert decided(QUESTION, sender=STRANGER, reading=form).reply_template is None


def test_a_company_is_asked_for_before_anything_else_is() -> None:
    decision = decided(add(email=None), change("Kim", changes=Changes()), sender=TWIN)
    assert told(decision) == ["awaiting_customer/which_company"] * 2
    assert decision.reply_template == "ask"
