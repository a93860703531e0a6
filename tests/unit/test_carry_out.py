"""Which directory a change leaves behind."""

from datetime import date

from tests.unit.policy_samples import BERG, BOSS, CLERK, DIRECTORY
from worker.carry_out import carry_out
from worker.decision import AddUser, CancelAgreements, Change, ChangeUser, RemoveCompany, RemoveUser
from worker.directory import Company, CompanyStatus, User


def after(change: Change) -> Company:
    company = carry_out(DIRECTORY, change).company(BERG.number)
    assert company is not None
    return company


def test_a_new_user_is_active_and_not_authorized() -> None:
    assert after(AddUser(BERG.number, "ny@berg.example", "Ny", "+46701740600")).user_with("ny@berg.example") == User(
        "ny@berg.example", "Ny", "+46701740600"
    )


def test_an_inactive_membership_is_activated_anew() -> None:
    company = after(AddUser(BERG.number, "gone@berg.example", None, None))
    assert company.user_with("gone@berg.example") == User("gone@berg.example", "Gun Alm")
    assert len(company.users) == len(BERG.users)


def test_who_is_there_already_stays_as_he_is() -> None:
    assert after(AddUser(BERG.number, BOSS, "Other", None)) == BERG


def test_a_change_leaves_the_rest() -> None:
    assert after(ChangeUser(BERG.number, BOSS, new_phone="+46701740600")).user_with(BOSS) == User(
        BOSS, "Bo Berg", "+46701740600", authorized=True
    )
    assert after(ChangeUser(BERG.number, BOSS, new_authorized=False)).user_with(BOSS) == User(BOSS, "Bo Berg")
    assert after(ChangeUser(BERG.number, CLERK, new_email="k@berg.example")).user_with(CLERK) is None
    assert after(ChangeUser(BERG.number, "nobody@berg.example", new_name="N")) == BERG


def test_a_removed_user_has_no_authority_left() -> None:
    assert after(RemoveUser(BERG.number, BOSS)).user_with(BOSS) == User(BOSS, "Bo Berg", active=False)


def test_a_cancellation_sets_only_the_ends_that_were_open() -> None:
    ends = CancelAgreements(BERG.number, (("basic", date(2026, 11, 30)),))
    assert [each.ends_on for each in after(ends).agreements] == [date(2026, 11, 30), None]
    again = CancelAgreements(BERG.number, (("basic", date(2027, 11, 30)),))
    twice = carry_out(carry_out(DIRECTORY, ends), again).company(BERG.number)
    assert twice is not None
    assert twice.agreements[0].ends_on == date(2026, 11, 30)


def test_a_removed_companys_users_sleep_and_keep_on_record_who_was_authorized() -> None:
    company = after(RemoveCompany(BERG.number))
    assert company.status is CompanyStatus.REMOVED
    assert company.active_users() == ()
    assert [user.authorized for user in company.users] == [user.authorized for user in BERG.users]


def test_a_company_that_is_not_there_changes_nothing() -> None:
    assert carry_out(DIRECTORY, RemoveCompany("SE5566778899")) == DIRECTORY
