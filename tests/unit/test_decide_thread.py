"""What a mail does to earlier requests of its thread: completes, confirms, takes back, or answers our answer."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from parsers.reading import Changes, CompanyMention, Kind, Reading, Request, Topic
from tests.unit.policy_samples import BERG, BOSS, CLERK, ONE, STRANGER, TWIN, TWO, add, ask, change, decided, remove, told
from worker.decision import AddUser, Authentication, Outcome, RemoveUser
from worker.thread_facts import OpenRequest, ThreadFacts

NONE, FAIL, PASS = Authentication.NONE, Authentication.FAIL, Authentication.PASS
FIRST = date(2026, 11, 10)


def waiting(request: Request, reason: str, **fields: Any) -> ThreadFacts:
    known: dict[str, Any] = {"sender": BOSS, "authentication": PASS, "company_number": BERG.number, "outcome": Outcome.AWAITING_CUSTOMER}
    return ThreadFacts((OpenRequest("7", request, reason=reason, received_on=FIRST, **(known | fields)),))


def reply(text: str, *requests: Request, thread: ThreadFacts, **fields: Any) -> Any:
    return decided(*requests, reading=Reading(language=fields.pop("language", "sv"), own_text=text), thread=thread, **fields)


@pytest.mark.parametrize("text", ["ny@berg.example", "Hej!\nAdressen är ny@berg.example\nMvh Bo", "<Ny@Berg.example>."])
def test_a_missing_address_completes(text: str) -> None:
    decision = reply(text, thread=waiting(add(email=None), "missing_email"), language=None)
    assert told(decision) == ["applied/authorized"]
    assert decision.requests[0].change == AddUser(BERG.number, "ny@berg.example", "Ny Person", None)
    assert decision.requests[0].closes == ("7",)


@pytest.mark.parametrize(
    "text", ["ny@berg.example eller bo@berg.example", "inte ny@berg.example", "ny@berg", "Jag vet inte", "ny@berg.example?"]
)
def test_what_leaves_a_doubt_completes_nothing(text: str) -> None:
    decision = reply(text, thread=waiting(add(email=None), "missing_email"))
    assert decision.requests == ()
    assert (decision.outcome, decision.reason) == (Outcome.STAFF, "unclear")


def test_an_invalid_new_address_is_put_right() -> None:
    open_ = waiting(change("Kim Lund", changes=Changes(email="kim@berg")), "invalid_email")
    assert reply("k.lund@berg.example", thread=open_).requests[0].change.new_email == "k.lund@berg.example"


@pytest.mark.parametrize("text", ["Kim Lund", "Det är Kim Lund, tack", "kim@berg.example"])
def test_which_user(text: str) -> None:
    decision = reply(text, thread=waiting(remove("Kim"), "which_user"))
    assert [each.change for each in decision.requests] == [RemoveUser(BERG.number, CLERK)]


@pytest.mark.parametrize(
    "text", ["Inte Kim Lund", "Kim Lund eller Kim Ek", "Kim", "Kim Lund och Kim Ek", "Kim Larsson", "nobody@berg.example"]
)
def test_which_user_is_still_open(text: str) -> None:
    assert reply(text, thread=waiting(remove("Kim"), "which_user")).requests == ()


@pytest.mark.parametrize(("text", "number"), [("Ett AB", ONE.number), ("Det gäller Två AB", TWO.number), ("556703-7485", ONE.number)])
def test_which_company(text: str, number: str) -> None:
    open_ = waiting(add(), "which_company", sender=TWIN, company_number=None)
    decision = reply(text, thread=open_, sender=TWIN)
    assert [each.company_number for each in decision.requests] == [number]
    assert told(decision) == ["applied/authorized"]


def test_one_company_answers_for_several_orders() -> None:
    one = waiting(add(), "which_company", sender=TWIN, company_number=None).open_requests[0]
    thread = ThreadFacts((one, replace(one, key="8", request=add(email="b@tva.example"))))
    assert told(reply("Ett AB", thread=thread, sender=TWIN)) == ["applied/authorized"] * 2


def test_one_address_does_not_answer_for_two() -> None:
    one = waiting(add(email=None), "missing_email").open_requests[0]
    assert reply("ny@berg.example", thread=ThreadFacts((one, replace(one, key="8")))).requests == ()


def test_the_order_said_again_completes() -> None:
    open_ = waiting(add(email=None), "missing_email")
    decision = reply("Lägg till Ny Person, ny@berg.example", add(), thread=open_)
    assert (told(decision), decision.requests[0].closes) == (["applied/authorized"], ("7",))
    other = reply("Lägg till Eva Ek", add("Eva Ek", "eva@berg.example"), thread=open_)
    assert (told(other), other.requests[0].closes) == (["applied/authorized"], ())
    changed = reply(
        "nytt telefonnummer", change("Kim", changes=Changes(phone="+46701740600")), thread=waiting(change("Kim Lund"), "which_change")
    )
    assert (told(changed), changed.requests[0].closes) == (["applied/authorized"], ("7",))
    company = reply(
        "för Två AB", add(company=CompanyMention(known=TWO.number)), thread=waiting(add(), "which_company", sender=TWIN), sender=TWIN
    )
    assert (told(company), company.requests[0].closes) == (["applied/authorized"], ("7",))


def test_it_is_as_proven_as_the_least_proven_mail() -> None:
    open_ = waiting(add(email=None), "missing_email", authentication=NONE)
    assert told(reply("ny@berg.example", thread=open_)) == ["awaiting_confirmation/sender_unproven"]
    open_ = waiting(add(email=None), "missing_email")
    assert told(reply("ny@berg.example", thread=open_, proof=NONE)) == ["awaiting_confirmation/sender_unproven"]
    assert reply("ny@berg.example", thread=open_, proof=FAIL).requests == ()


def test_the_day_received_is_the_first_mails() -> None:
    open_ = waiting(ask(Kind.CANCEL_AGREEMENT), "which_company", sender=TWIN, company_number=None)
    decision = reply("Ett AB", thread=open_, sender=TWIN, day=date(2026, 12, 2))
    assert decision.requests[0].ends_on == date(2026, 11, 30)


def test_who_may_complete() -> None:
    open_ = waiting(remove("Kim"), "which_user")
    assert told(reply("Kim Lund", thread=open_, sender="vera@berg.example")) == ["applied/authorized"]
    for sender in (CLERK, STRANGER):
        assert reply("Kim Lund", thread=open_, sender=sender).requests == ()


def test_a_question_beside_the_answer_is_answered_too() -> None:
    decision = reply("ny@berg.example", ask(Kind.QUESTION, topic=Topic.UPGRADE), thread=waiting(add(email=None), "missing_email"))
    assert told(decision) == ["applied/authorized", "answered/upgrade"]


@pytest.mark.parametrize("text", ["Ja", "Ja tack!\nMvh Bo Berg", "Yes, I confirm", "Bekräftas", "Kyllä"])
def test_a_proven_yes_of_the_registered_address_confirms(text: str) -> None:
    open_ = waiting(remove("Kim Lund"), "sender_unproven", outcome=Outcome.AWAITING_CONFIRMATION, authentication=NONE)
    sure = reply(text, thread=open_)
    assert (told(sure), sure.requests[0].closes) == (["applied/authorized"], ("7",))
    assert reply(text, thread=open_, proof=NONE).requests == ()
    assert reply(text, thread=open_, sender="vera@berg.example").requests == ()


@pytest.mark.parametrize("text", ["Nej", "Ja, men inte Kim", "Ja, ta bort Vera också", "Vi bekräftar inte", "", "Tack", "Ja?"])
def test_what_is_no_yes_confirms_nothing(text: str) -> None:
    open_ = waiting(remove("Kim Lund"), "sender_unproven", outcome=Outcome.AWAITING_CONFIRMATION, authentication=NONE)
    assert reply(text, thread=open_).requests == ()


@pytest.mark.parametrize("outcome", [Outcome.AWAITING_CUSTOMER, Outcome.AWAITING_CONFIRMATION, Outcome.SCHEDULED])
def test_an_order_is_taken_back(outcome: Outcome) -> None:
    back = ask(Kind.OTHER, withdraws=True)
    open_ = waiting(remove("Kim"), "which_user", outcome=outcome)
    decision = reply("Strunta i det", back, thread=open_)
    assert (told(decision), decision.requests[0].closes, decision.reply_template) == (["answered/withdrawn"], ("7",), "answer")
    for other in (
        reply("Strunta i det", back, thread=open_, proof=NONE),
        reply("Strunta i det", back, thread=open_, sender="vera@berg.example"),
        reply("Strunta i det", back, thread=replace(open_, beyond_recall=True)),
        reply("Strunta i det", back, thread=ThreadFacts()),
    ):
        assert (told(other), other.requests[0].closes) == (["staff/unclear"], ())


def test_a_reply_to_our_answer_is_a_persons() -> None:
    thread = ThreadFacts(answered_before=True)
    for request in (ask(Kind.QUESTION, topic=Topic.CANCEL), ask(Kind.OTHER)):
        decision = reply("men hur", request, thread=thread)
        assert (told(decision), decision.reason, decision.reply_template) == (["staff/reply_to_answer"], "reply_to_answer", "receipt")
    assert told(reply("ta bort Kim Lund", remove("Kim Lund"), thread=thread, sender=CLERK)) == ["staff/reply_to_answer"]
    assert reply("hm", thread=thread).reason == "reply_to_answer"
    # thanks, and an order he may give
    assert decided(reading=Reading(language="sv", thanks_only=True), thread=thread).reason == "nothing_asked"
    assert told(reply("ta bort Kim Lund", remove("Kim Lund"), thread=thread)) == ["applied/authorized"]
    assert told(reply("ta bort Kim Lund", remove("Kim Lund"), thread=thread, proof=FAIL)) == ["staff/authentication_failed"]


def test_one_receipt_a_thread_and_day() -> None:
    assert reply("hm", ask(Kind.OTHER), thread=ThreadFacts(receipt_today=True)).reply_template is None
    assert reply("ta bort Kim Lund", remove("Kim Lund"), thread=ThreadFacts(receipt_today=True)).reply_template == "result"
