"""What becomes of each order of an authorized sender: a story for every row of section 4."""

from dataclasses import replace
from datetime import date

import pytest

from parsers.reading import Changes, Kind, Request, Topic
from tests.unit.policy_samples import (
    BERG,
    BOSS,
    BROKE,
    BROKE_PAID,
    CLERK,
    DAY,
    DIRECTORY,
    FREE,
    TRUSTEE,
    add,
    ask,
    change,
    decided,
    remove,
    told,
)
from worker.decision import AddUser, CancelAgreements, ChangeUser, Outcome, RemoveCompany, RemoveUser
from worker.directory import Agreement, Directory, User

LATER = date(2026, 11, 30)


def one(request: Request, **fields: object) -> str:
    return told(decided(request, **fields))[0]  # type: ignore[arg-type]  # handed on as they are


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (add(authorized=True), "staff/grants_authority"),
        (add(authorized=False), "applied/authorized"),
        (add(email=None), "awaiting_customer/missing_email"),
        (add(email="ny@berg"), "awaiting_customer/invalid_email"),
        (add(email="ny@berg..example"), "awaiting_customer/invalid_email"),
        (add(email=CLERK.upper()), "answered/user_already_exists"),
        (add(name=None), "applied/authorized"),
        (add(requested_on=LATER), "scheduled/requested_day"),
        (add(requested_on=DAY), "applied/authorized"),
        (add(email="gone@berg.example"), "applied/authorized"),
        (change("Kim"), "awaiting_customer/which_user"),
        (change("Gun Alm", changes=Changes(name="Gun Ek")), "awaiting_customer/which_user"),
        (change("Kim Lund", changes=Changes(authorized=True)), "staff/grants_authority"),
        (change("Vera Öst", changes=Changes(authorized=False)), "applied/authorized"),
        (change("Vera Öst", changes=Changes(email="v@berg.example")), "staff/grants_authority"),
        (change("Vera Öst", changes=Changes(phone="+46701740600")), "applied/authorized"),
        (change("Kim Lund"), "awaiting_customer/which_change"),
        (change("Kim Lund", changes=Changes(email="kim@berg")), "awaiting_customer/invalid_email"),
        (change("Kim Lund", changes=Changes(email="kim.ek@berg.example")), "answered/user_already_exists"),
        (change("Kim Lund", changes=Changes(email=CLERK)), "applied/authorized"),
        (change("Kim Lund", changes=Changes(email="k@berg.example")), "applied/authorized"),
        (change("Kim Lund", changes=Changes(email="gone@berg.example")), "applied/authorized"),
        (change("Kim Lund", changes=Changes(name="Kim Alm"), requested_on=LATER), "scheduled/requested_day"),
        (remove("Kim"), "awaiting_customer/which_user"),
        (remove(), "awaiting_customer/which_user"),
        (remove(email="nobody@else.example"), "awaiting_customer/which_user"),
        (remove("Gun Alm"), "answered/already_removed"),
        (remove("Vera Öst"), "applied/authorized"),
        (remove("Kim Lund", requested_on=LATER), "scheduled/requested_day"),
        (ask(Kind.CANCEL_AGREEMENT), "applied/authorized"),
        (ask(Kind.CANCEL_AGREEMENT, service="gold"), "staff/service_unknown"),
        (ask(Kind.REMOVE_INSOLVENT_COMPANY), "staff/paid_agreement"),
        (ask(Kind.QUESTION, topic=Topic.INVOICE), "staff/needs_person"),
        (ask(Kind.QUESTION, topic=Topic.CREDENTIALS, tried=True), "staff/needs_person"),
        (ask(Kind.QUESTION), "staff/needs_person"),
        (ask(Kind.OTHER), "staff/unclear"),
        (ask(Kind.OTHER, withdraws=True), "staff/unclear"),
    ],
)
def test_rows(request_: Request, expected: str) -> None:
    assert one(request_) == expected


@pytest.mark.parametrize(
    "topic", [Topic.MANAGE_USERS, Topic.CANCEL, Topic.COMPANY_DETAILS, Topic.UPGRADE, Topic.REGISTRATION_NUMBER_EXISTS, Topic.CREDENTIALS]
)
def test_answered_topics(topic: Topic) -> None:
    assert one(ask(Kind.QUESTION, topic=topic)) == f"answered/{topic}"


def test_a_new_user_is_shown_as_ordered_unless_the_address_is_a_users_already() -> None:
    namesake = decided(add("Kim Lund", "kim.lund@berg.example")).requests[0]
    assert (namesake.outcome, namesake.user) == (Outcome.APPLIED, None)
    assert decided(add("Kim Lund", email=None)).requests[0].user is None
    known = decided(add("Kimmie", CLERK.upper())).requests[0]
    assert known.user == BERG.user_with(CLERK)
    assert known.request.user is not None
    assert (known.request.user.name, known.request.user.email) == ("Kim Lund", CLERK)
    returning = decided(add("Gun Ny", "gone@berg.example")).requests[0]
    assert returning.request.user is not None
    assert (returning.outcome, returning.request.user.name) == (Outcome.APPLIED, "Gun Ny")


def test_a_licence_is_all_that_free_has() -> None:
    decision = decided(add(email="moa@fri.example"), sender="fri@fri.example")
    assert told(decision) == ["refused/licence_limit"]
    assert decision.reply_template == "result"


def test_free_needs_no_cancellation() -> None:
    decision = decided(ask(Kind.CANCEL_AGREEMENT), sender="fri@fri.example")
    assert told(decision) == ["answered/free_needs_no_cancellation"]
    assert decision.reply_template == "answer"


@pytest.mark.parametrize("request_", [add(), change("Kalle Kurs"), remove("Kalle Kurs"), ask(Kind.CANCEL_AGREEMENT)])
def test_an_insolvent_company_orders_nothing_else(request_: Request) -> None:
    directory = Directory(DIRECTORY.companies, DIRECTORY.notices[:1])
    broke = replace(request_, company=replace(request_.company, number=BROKE.number))
    assert told(decided(broke, sender="broke@konkurs.example", directory=directory)) == ["staff/company_insolvent"]


def test_the_last_authorized_user_stays() -> None:
    alone = DIRECTORY.with_company(replace(BERG, users=BERG.users[:1] + BERG.users[2:]))
    assert told(decided(remove("Bo Berg"), directory=alone)) == ["staff/last_authorized_user"]
    assert told(decided(change("Bo Berg", changes=Changes(authorized=False)), directory=alone)) == ["staff/last_authorized_user"]
    assert told(decided(change("Bo Berg", changes=Changes(name="Bo Ek")), directory=alone)) == ["applied/authorized"]


@pytest.mark.parametrize(
    ("case_number", "expected"),
    [(None, "applied/in_register"), ("K 17-26", "applied/in_register"), ("k17-26", "applied/in_register"), ("17-26", "applied/in_register"),
     ("K 71-26", "staff/case_mismatch"), ("T 17-26", "staff/case_mismatch")],
)  # fmt: skip
def test_the_case_number_must_be_the_notices(case_number: str | None, expected: str) -> None:
    decision = decided(ask(Kind.REMOVE_INSOLVENT_COMPANY, case_number=case_number), sender=TRUSTEE)
    assert told(decision) == [expected]
    if expected == "applied/in_register":
        assert decision.requests[0].change == RemoveCompany(BROKE.number)


def test_insolvency_with_a_running_agreement_or_without_a_notice_is_staff() -> None:
    paid = ask(Kind.REMOVE_INSOLVENT_COMPANY, number=BROKE_PAID.number)
    assert told(decided(paid, sender="paid@advokat.example")) == ["staff/paid_agreement"]
    # the cancelled agreement has run out
    assert told(decided(paid, sender="paid@advokat.example", day=date(2027, 1, 1))) == ["applied/in_register"]
    assert told(decided(ask(Kind.REMOVE_INSOLVENT_COMPANY), sender="fri@fri.example")) == ["staff/not_in_register"]


def test_a_cancellation_tells_each_agreements_day_and_the_latest() -> None:
    decision = decided(ask(Kind.CANCEL_AGREEMENT)).requests[0]
    assert decision.change == CancelAgreements(BERG.number, (("basic", date(2026, 11, 30)), ("integrated", date(2026, 12, 31))))
    assert decision.ends_on == date(2026, 12, 31)
    assert [(each.service, each.ends_on) for each in decision.agreements] == [
        ("basic", date(2026, 11, 30)),
        ("integrated", date(2026, 12, 31)),
    ]


def test_only_what_still_runs_on_is_cancelled() -> None:
    half = replace(BERG, agreements=(replace(BERG.agreements[0], ends_on=date(2027, 3, 31)), BERG.agreements[1]))
    decision = decided(ask(Kind.CANCEL_AGREEMENT), directory=DIRECTORY.with_company(half)).requests[0]
    assert decision.change == CancelAgreements(BERG.number, (("integrated", date(2026, 12, 31)),))
    assert decision.ends_on == date(2027, 3, 31)
    again = decided(ask(Kind.CANCEL_AGREEMENT, service="basic"), directory=DIRECTORY.with_company(half)).requests[0]
    assert (again.outcome, again.reason, again.change, again.ends_on) == (Outcome.ANSWERED, "already_cancelled", None, date(2027, 3, 31))


def test_an_agreement_of_an_unknown_plan_is_a_persons() -> None:
    strange = replace(BERG, agreements=(Agreement("gold", date(2024, 1, 1)),))
    assert told(decided(ask(Kind.CANCEL_AGREEMENT), directory=DIRECTORY.with_company(strange))) == ["staff/unclear"]


def test_the_day_received_not_the_day_of_deciding_counts_for_an_end() -> None:
    decision = decided(ask(Kind.CANCEL_AGREEMENT, service="basic"), day=date(2026, 11, 30), today=date(2026, 12, 3))
    assert decision.requests[0].ends_on == date(2026, 11, 30)


def test_a_day_that_is_past_when_it_is_decided_is_at_once() -> None:
    assert told(decided(remove("Kim Lund", requested_on=LATER), today=date(2026, 12, 1))) == ["applied/authorized"]


def test_a_change_uses_the_addresses_of_the_directory() -> None:
    decision = decided(change("kim lund", changes=Changes(name="Kim Alm", email="Kim.Alm@Berg.example"))).requests[0]
    assert decision.change == ChangeUser(BERG.number, CLERK, "Kim Alm", "kim.alm@berg.example")
    assert decision.request.user is not None
    assert (decision.request.user.name, decision.request.user.email) == ("Kim Lund", CLERK)
    assert decision.user == User(CLERK, "Kim Lund")


def test_a_user_not_found_is_shown_as_written() -> None:
    person = decided(remove("Kim")).requests[0].request.user
    assert person is not None
    assert (person.name, person.email) == ("Kim", None)


def test_a_swap_fits_in_the_licences_and_is_told_in_the_order_of_the_mail() -> None:
    two = replace(FREE, users=(*FREE.users,), agreements=())
    directory = DIRECTORY.with_company(replace(two, users=(*two.users, User("x@fri.example", "Xa Ek", authorized=True))))
    decision = decided(add(email="ny@fri.example"), remove("Xa Ek"), sender="fri@fri.example", directory=directory)
    # two users on one licence: with one gone the licence is still used
    assert told(decision) == ["refused/licence_limit", "applied/authorized"]
    plans = tuple(replace(plan, licences=2) if plan.name == "free" else plan for plan in DIRECTORY.plans)
    decision = decided(add(email="ny@fri.example"), remove("Xa Ek"), sender="fri@fri.example", directory=replace(directory, plans=plans))
    assert told(decision) == ["applied/authorized", "applied/authorized"]


def test_a_swap_on_a_later_day_fits_where_the_removal_comes_no_later() -> None:
    plans = tuple(replace(plan, licences=2) if plan.name == "free" else plan for plan in DIRECTORY.plans)
    company = replace(FREE, users=(*FREE.users, User("x@fri.example", "Xa Ek")))
    directory = replace(DIRECTORY.with_company(company), plans=plans)
    new = add(email="ny@fri.example", requested_on=date(2026, 12, 1))
    for last_day, expected in ((LATER, "scheduled/requested_day"), (date(2026, 12, 1), "refused/licence_limit")):
        decision = decided(new, remove("Xa Ek", requested_on=last_day), sender="fri@fri.example", directory=directory)
        assert told(decision) == [expected, "scheduled/requested_day"]
    now = decided(add(email="ny@fri.example"), remove("Xa Ek", requested_on=LATER), sender="fri@fri.example", directory=directory)
    assert told(now) == ["refused/licence_limit", "scheduled/requested_day"]


def test_removals_that_leave_nobody_authorized_are_all_staff() -> None:
    decision = decided(remove("Bo Berg"), remove("Kim Lund"), remove("Vera Öst"))
    assert told(decision) == ["staff/last_authorized_user", "applied/authorized", "staff/last_authorized_user"]
    mixed = decided(remove("Vera Öst"), change("Bo Berg", changes=Changes(authorized=False)))
    assert told(mixed) == ["staff/last_authorized_user"] * 2
    one_day = decided(remove("Vera Öst", requested_on=LATER), remove("Bo Berg"))
    assert told(one_day) == ["staff/last_authorized_user"] * 2


def test_a_removal_that_is_unclear_does_not_count_among_them() -> None:
    assert told(decided(remove("Vera Öst"), remove("Bo Berg", confidence=0.4))) == ["applied/authorized", "staff/unclear"]


def test_the_sender_may_order_on_after_removing_himself() -> None:
    decision = decided(remove("Bo Berg"), add())
    assert told(decision) == ["applied/authorized", "applied/authorized"]


def test_each_request_sees_what_the_earlier_ones_leave() -> None:
    assert told(decided(remove("Kim Lund"), remove(email=CLERK))) == ["applied/authorized", "answered/already_removed"]
    assert told(decided(add(), add(name="Annan"))) == ["applied/authorized", "answered/user_already_exists"]
    renamed = decided(
        change("Kim Lund", changes=Changes(name="Kim Alm", email="k@berg.example")),
        change("Kim Lund", changes=Changes(phone="+46701740600")),
    )
    assert told(renamed) == ["applied/authorized"] * 2
    assert renamed.requests[1].change == ChangeUser(BERG.number, "k@berg.example", new_phone="+46701740600")


def test_who_is_ambiguous_stays_so_after_a_removal() -> None:
    assert told(decided(remove("Kim Lund"), remove("Kim"))) == ["applied/authorized", "awaiting_customer/which_user"]


def test_a_removed_users_address_is_free_again() -> None:
    decision = decided(add(name="Kim Lund", email=CLERK), remove("Kim Lund"))
    assert told(decision) == ["applied/authorized", "applied/authorized"]
    assert [each.change for each in decision.requests] == [AddUser(BERG.number, CLERK, "Kim Lund", None), RemoveUser(BERG.number, CLERK)]


def test_nothing_outside_is_touched() -> None:
    before = repr(DIRECTORY)
    decided(remove("Kim Lund"), add(), ask(Kind.CANCEL_AGREEMENT), sender=BOSS)
    assert repr(DIRECTORY) == before
