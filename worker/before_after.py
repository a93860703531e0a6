"""PURE: what a change makes of what: one line for each thing that is another afterwards."""

from dataclasses import dataclass
from datetime import date

from worker.decision import AddUser, CancelAgreements, Change, ChangeUser, RemoveCompany, RemoveUser
from worker.directory import Company, User

Value = str | bool | date | int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changes."""

    #: ``active name email phone authorized`` of a user, ``ends_on`` of a service, ``status`` and ``active_users`` of a company
    field: str
    #: whose it is: a user's address, a service, a company's name
    of: str
    before: Value
    after: Value


def differences(company: Company, changes: tuple[Change, ...]) -> tuple[Difference, ...]:
    """What the changes, one after the other, make of the company as it stands; what stays as it is has no line."""
    found: list[Difference] = []
    new = {change.email for change in changes if isinstance(change, AddUser)}
    for change in changes:
        found += _of(company, change, new)
    return tuple(each for each in found if each.before != each.after)


def _of(company: Company, change: Change, new: set[str]) -> list[Difference]:
    match change:
        case AddUser():
            before = company.user_with(change.email) or User(change.email, active=False)
            return [
                Difference("active", change.email, before.active, after=True),
                Difference("name", change.email, before.name, change.name or before.name),
                Difference("phone", change.email, before.phone, change.phone or before.phone),
            ]
        case ChangeUser():
            user = company.user_with(change.email) or User(change.email)
            authorized = user.authorized and change.email not in new
            pairs: tuple[tuple[str, Value, Value], ...] = (
                ("name", user.name, change.new_name),
                ("email", user.email, change.new_email),
                ("phone", user.phone, change.new_phone),
                ("authorized", authorized, change.new_authorized),
            )
            return [Difference(name, change.email, before, after) for name, before, after in pairs if after is not None]
        case RemoveUser():
            removed = company.user_with(change.email) or User(change.email)
            lines = [Difference("active", change.email, removed.active, after=False)]
            return [*lines, Difference("authorized", change.email, before=True, after=False)] if removed.authorized else lines
        case CancelAgreements():
            present = {agreement.service: agreement.ends_on for agreement in company.agreements}
            return [Difference("ends_on", service, present.get(service), day) for service, day in change.ends]
        case RemoveCompany():
            return [
                Difference("status", company.name, company.status.value, "removed"),
                Difference("active_users", company.name, len(company.active_users()), 0),
            ]
