"""Who may order what: a story for every row of the sender's table."""

from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.reading import CompanyMention, Kind, Reading, Source, Topic
from tests.unit.policy_samples import (
    BERG,
    BOSS,
    BROKE,
    CLERK,
    DIRECTORY,
    ENDED,
    ENDED_BOSS,
    FREE,
    ONE,
    REMOVED,
    STRANGER,
    TRUSTEE,
    TWIN,
    add,
    ask,
    change,
    decided,
    remove,
    told,
)
from worker.decision import AddUser, Authentication, Outcome, RemoveUser

NONE, FAIL, PASS = Authentication.NONE, Authentication.FAIL, Authentication.PASS


def test_fail_is_staff_without_reply_and_nothing_is_done() -> None:
    decision = decided(add(), ask(Kind.QUESTION, topic=Topic.CANCEL), proof=FAIL)
    assert told(decision) == ["staff/authentication_failed"] * 2
    assert (decision.outcome, decision.reason, decision.reply_template) == (Outcome.STAFF, "authentication_failed", None)
    assert all(each.change is None for each in decision.requests)


def test_fail_without_a_sender_is_told_nothing() -> None:
    decision = decided(add(number=BERG.number), sender=None, proof=FAIL)
    assert decision.requests[0].company_number == BERG.number
    assert decision.reply_to is None


def test_a_question_of_an_unproven_stranger_is_staff_without_reply() -> None:
    decision = decided(ask(Kind.QUESTION, topic=Topic.CANCEL), sender=STRANGER, proof=NONE)
    assert told(decision) == ["staff/sender_unproven"]
    assert decision.reply_template is None
    assert decision.requests[0].company_number is None


@pytest.mark.parametrize(("sender", "proof"), [(CLERK, PASS), (CLERK, NONE), (BOSS, NONE), (STRANGER, PASS), (ENDED_BOSS, NONE)])
def test_questions_of_the_registered_and_of_proven_strangers_are_answered(sender: str, proof: Authentication) -> None:
    decision = decided(ask(Kind.QUESTION, topic=Topic.CANCEL), sender=sender, proof=proof)
    assert told(decision) == ["answered/cancel"]
    assert (decision.reply_template, decision.reply_to) == ("answer", sender)


def test_a_question_shows_the_senders_only_company() -> None:
    assert decided(ask(Kind.QUESTION, topic=Topic.CANCEL), sender=CLERK).requests[0].company_number == BERG.number
    assert decided(ask(Kind.QUESTION, topic=Topic.CANCEL), sender=TWIN).requests[0].company_number is None


@pytest.mark.parametrize("source", [Source.FORWARDED, Source.QUOTED, Source.ATTACHMENT])
def test_what_others_ask_for_is_staff(source: Source) -> None:
    decision = decided(add(source=source))
    assert told(decision) == ["staff/not_in_senders_words"]
    assert decision.reply_template == "receipt"


def test_what_is_not_understood_is_staff() -> None:
    assert told(decided(add(confidence=0.5))) == ["staff/unclear"]
    assert told(decided(ask(Kind.QUESTION, topic=Topic.CANCEL, confidence=0.5))) == ["staff/unclear"]


def test_a_mail_that_can_be_read_in_two_ways_makes_orders_unclear_not_questions() -> None:
    reading = Reading(language="sv", doubts=("parts disagree",))
    decision = decided(add(), ask(Kind.QUESTION, topic=Topic.UPGRADE), reading=reading)
    assert told(decision) == ["staff/unclear", "answered/upgrade"]
    assert (decision.outcome, decision.reason, decision.reply_template) == (Outcome.STAFF, "unclear", "result")


def test_an_order_in_another_language_is_unclear() -> None:
    assert told(decided(add(), reading=Reading(language=None))) == ["staff/unclear"]


def test_another_company_without_its_number_is_unclear_and_null() -> None:
    decision = decided(add(company=CompanyMention(stranger="Bakke AS")))
    assert told(decision) == ["staff/unclear"]
    assert decision.requests[0].company_number is None


@pytest.mark.parametrize(
    ("mention", "shown"), [(CompanyMention(number="SE5566778899"), "SE5566778899"), (CompanyMention(wrong_number="556677-8890"), None)]
)
def test_a_registered_senders_unknown_number_is_staff(mention: CompanyMention, shown: str | None) -> None:
    for proof in (PASS, NONE):
        decision = decided(add(company=mention), proof=proof)
        assert told(decision) == ["staff/company_unknown"]
        assert decision.requests[0].company_number == shown


def test_a_sender_of_several_companies_is_asked_which() -> None:
    decision = decided(add(), sender=TWIN)
    assert told(decision) == ["awaiting_customer/which_company"]
    assert (decision.reply_template, decision.reply_to, decision.requests[0].company_number) == ("ask", TWIN, None)


def test_each_order_of_two_companies_goes_to_its_own() -> None:
    decision = decided(add(number=ONE.number), add(email="b@tva.example", number="SE5565475489"), sender=TWIN)
    assert [each.change.company for each in decision.requests if each.change] == [ONE.number, "SE5565475489"]


@pytest.mark.parametrize(
    ("sender", "number"), [(CLERK, None), (BOSS, FREE.number), (STRANGER, BERG.number), (STRANGER, None), ("gone@berg.example", None)]
)
def test_who_is_proven_but_not_authorized_is_refused(sender: str, number: str | None) -> None:
    decision = decided(add(number=number), sender=sender)
    assert told(decision) == ["refused/not_authorized"]
    assert (decision.reply_template, decision.requests[0].change) == ("result", None)


def test_a_stranger_with_an_unknown_number_is_refused_like_any_other() -> None:
    assert told(decided(add(number="SE5566778899"), sender=STRANGER)) == ["refused/not_authorized"]


@pytest.mark.parametrize("number", [BROKE.number, "SE5566778899", None])
def test_a_stranger_who_tells_of_an_insolvency_is_staff(number: str | None) -> None:
    decision = decided(ask(Kind.REMOVE_INSOLVENT_COMPANY, number=number), sender=STRANGER)
    assert told(decision) == ["staff/sender_not_in_register"]
    assert decision.reply_template == "receipt"


def test_a_user_without_authority_who_tells_of_an_insolvency_is_staff() -> None:
    assert told(decided(ask(Kind.REMOVE_INSOLVENT_COMPANY), sender=CLERK)) == ["staff/sender_not_in_register"]


def test_the_trustee_may_remove_the_company_and_nothing_else() -> None:
    decision = decided(ask(Kind.REMOVE_INSOLVENT_COMPANY), ask(Kind.CANCEL_AGREEMENT, number=BROKE.number), sender=TRUSTEE)
    assert told(decision) == ["applied/in_register", "staff/company_insolvent"]


def test_the_unproven_authorized_confirm() -> None:
    decision = decided(add(), remove("Kim Lund"), proof=NONE)
    assert told(decision) == ["awaiting_confirmation/sender_unproven"] * 2
    assert (decision.reply_template, decision.reply_to) == ("confirm", BOSS)
    assert [each.change for each in decision.requests] == [
        AddUser(BERG.number, "ny@berg.example", "Ny Person", None),
        RemoveUser(BERG.number, CLERK),
    ]


def test_a_confirmation_of_what_would_not_be_done_holds_no_change() -> None:
    decision = decided(remove("Kim"), proof=NONE)
    assert told(decision) == ["awaiting_confirmation/sender_unproven"]
    assert decision.requests[0].change is None


def test_the_unproven_trustee_confirms_a_removal() -> None:
    decision = decided(ask(Kind.REMOVE_INSOLVENT_COMPANY), sender=TRUSTEE, proof=NONE)
    assert told(decision) == ["awaiting_confirmation/sender_unproven"]
    assert decision.reply_to == TRUSTEE


@pytest.mark.parametrize(("sender", "template"), [(CLERK, "receipt"), (STRANGER, None)])
def test_any_other_unproven_sender_is_staff(sender: str, template: str | None) -> None:
    decision = decided(add(number=BERG.number), sender=sender, proof=NONE)
    assert told(decision) == ["staff/sender_unproven"]
    assert decision.reply_template == template


def test_more_than_twenty_account_changes_are_all_staff() -> None:
    twenty = [add(email=f"u{each}@berg.example") for each in range(20)]
    assert set(told(decided(*twenty))) == {"applied/authorized"}
    more = decided(*twenty, change("Kim Lund", changes=replace(change().changes, name="Kim Lind")), ask(Kind.QUESTION, topic=Topic.CANCEL))
    assert told(more) == ["staff/many_changes"] * 21 + ["answered/cancel"]


def test_who_was_authorized_when_the_company_ended() -> None:
    decision = decided(ask(Kind.CANCEL_AGREEMENT), sender=ENDED_BOSS)
    assert told(decision) == ["answered/already_cancelled"]
    assert decision.requests[0].ends_on == ENDED.agreements[0].ends_on
    assert told(decided(add(number=ENDED.number), sender=ENDED_BOSS)) == ["refused/not_authorized"]


def test_an_active_user_of_a_company_that_has_ended_changes_nothing() -> None:
    strange = replace(ENDED, users=(replace(ENDED.users[0], active=True),))
    decision = decided(add(), sender=ENDED_BOSS, directory=DIRECTORY.with_company(strange))
    assert told(decision) == ["staff/unclear"]


def test_the_trustee_of_a_removed_company_is_told_so() -> None:
    decision = decided(ask(Kind.REMOVE_INSOLVENT_COMPANY, number=REMOVED.number), sender="done@advokat.example")
    assert told(decision) == ["answered/already_removed"]


def test_reply_to_is_never_obeyed() -> None:
    message = Message("digest", headers=(("Reply-To", "thief@attack.example"),))
    assert decided(add(), message=message).reply_to == BOSS
