"""PURE: which directory a change leaves behind.

The database carries changes out for good (``worker.apply``); this is the same on the frozen value, so that each request of a mail is
decided on the state that the earlier ones leave.
"""

from collections.abc import Callable
from dataclasses import replace

from worker.decision import AddUser, CancelAgreements, Change, ChangeUser, RemoveCompany, RemoveUser
from worker.directory import Company, CompanyStatus, Directory, User


def carry_out(directory: Directory, change: Change) -> Directory:
    """The directory after ``change``; unchanged where the company is not in it."""
    company = directory.company(change.company)
    if company is None:
        return directory
    match change:
        case AddUser():
            changed = _added(company, change)
        case ChangeUser():
            changed = _with_users(company, change.email, lambda user: _altered(user, change))
        case RemoveUser():
            changed = _with_users(company, change.email, lambda user: replace(user, active=False, authorized=False))
        case CancelAgreements():
            changed = _cancelled(company, change)
        case RemoveCompany():
            # Authority stays on the record: who had it when the company ended still counts (product.md section 3).
            users = tuple(replace(user, active=False) for user in company.users)
            changed = replace(company, status=CompanyStatus.REMOVED, users=users)
    return directory.with_company(changed)


def _added(company: Company, change: AddUser) -> Company:
    former = company.user_with(change.email)
    if former is not None and former.active:
        return company
    # An inactive membership is activated anew, as ordered: not authorized; what the order leaves out stays on record.
    before = former or User(change.email)
    user = replace(before, name=change.name or before.name, phone=change.phone or before.phone, authorized=False, active=True)
    return replace(company, users=(*(each for each in company.users if each is not former), user))


def _with_users(company: Company, email: str, alter: Callable[[User], User]) -> Company:
    target = company.user_with(email)
    if target is None or not target.active:
        return company
    return replace(company, users=tuple(alter(user) if user is target else user for user in company.users))


def _altered(user: User, change: ChangeUser) -> User:
    return replace(
        user,
        name=change.new_name if change.new_name is not None else user.name,
        email=change.new_email if change.new_email is not None else user.email,
        phone=change.new_phone if change.new_phone is not None else user.phone,
        authorized=change.new_authorized if change.new_authorized is not None else user.authorized,
    )


def _cancelled(company: Company, change: CancelAgreements) -> Company:
    days = dict(change.ends)
    return replace(
        company,
        agreements=tuple(
            replace(agreement, ends_on=days[agreement.service]) if agreement.ends_on is None and agreement.service in days else agreement
            for agreement in company.agreements
        ),
    )
