"""What becomes of an earlier request when its confirmation or its day comes."""

from dataclasses import replace
from datetime import date

from parsers.reading import Changes, Kind
from tests.unit.policy_samples import BERG, BOSS, CLERK, DAY, DIRECTORY, ONE, TWIN, add, ask, change, remove
from worker.carry_out import carry_out
from worker.decide_again import decide_confirmed, decide_due
from worker.decision import AddUser, CancelAgreements, Outcome, RemoveUser
from worker.directory import Directory

LATER = date(2026, 11, 30)
TODAY = date(2026, 11, 20)


def confirmed(*requests: object, sender: str = BOSS, directory: Directory = DIRECTORY, number: str | None = BERG.number) -> list[str]:
    asked = tuple((request, number, DAY) for request in requests)
    return [f"{each.outcome}/{each.reason}" for each in decide_confirmed(asked, sender, directory, TODAY)]  # type: ignore[arg-type]  # as listed


def test_a_confirmed_request_goes_on_to_section_4() -> None:
    assert confirmed(remove("Kim Lund"), add()) == ["applied/authorized", "applied/authorized"]
    assert confirmed(remove("Kim")) == ["awaiting_customer/which_user"]
    assert confirmed(remove("Kim Lund", requested_on=LATER)) == ["scheduled/requested_day"]
    assert confirmed(add(authorized=True)) == ["staff/grants_authority"]


def test_authority_is_judged_when_it_is_confirmed() -> None:
    gone = carry_out(DIRECTORY, RemoveUser(BERG.number, BOSS))
    assert confirmed(add(), directory=gone) == ["refused/not_authorized"]
    assert confirmed(add(), sender=CLERK) == ["refused/not_authorized"]


def test_a_confirmed_request_keeps_its_company_and_its_day() -> None:
    assert confirmed(add(), sender=TWIN, number=ONE.number) == ["applied/authorized"]
    (decision,) = decide_confirmed(((ask(Kind.CANCEL_AGREEMENT, service="basic"), BERG.number, DAY),), BOSS, DIRECTORY, date(2026, 12, 2))
    assert decision.change == CancelAgreements(BERG.number, (("basic", date(2026, 11, 30)),))


def test_a_day_comes() -> None:
    decision = decide_due(remove("Kim Lund", requested_on=LATER), BERG.number, DIRECTORY, DAY, LATER)
    assert (decision.outcome, decision.change) == (Outcome.APPLIED, RemoveUser(BERG.number, CLERK))
    decision = decide_due(add(requested_on=LATER), BERG.number, DIRECTORY, DAY, date(2026, 12, 2))
    assert (decision.outcome, decision.change) == (Outcome.APPLIED, AddUser(BERG.number, "ny@berg.example", "Ny Person", None))


def test_a_day_comes_and_it_no_longer_holds() -> None:
    taken = carry_out(DIRECTORY, AddUser(BERG.number, "ny@berg.example", None, None))
    gone = carry_out(DIRECTORY, RemoveUser(BERG.number, CLERK))
    alone = DIRECTORY.with_company(replace(BERG, users=(BERG.users[0],)))
    for request, directory in (
        (add(requested_on=LATER), taken),
        (change("Kim Lund", changes=Changes(name="Kim Alm"), requested_on=LATER), gone),
        (remove("Kim Lund", requested_on=LATER), gone),
        (remove("Bo Berg", requested_on=LATER), alone),
    ):
        decision = decide_due(request, BERG.number, directory, DAY, LATER)
        assert (decision.outcome, decision.reason, decision.change) == (Outcome.STAFF, "schedule_failed", None)
    assert decide_due(add(requested_on=LATER), "SE5566778899", DIRECTORY, DAY, LATER).reason == "schedule_failed"
