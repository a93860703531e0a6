"""PURE: which rows must change so that the database says exactly what a directory file says.

Each company in the file becomes as the file has it (users not listed become inactive); companies not in it are left alone, or with
``full`` become ``terminated``. Notices and plans likewise where the file tells of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from worker.directory import Agreement, Company, CompanyStatus, Directory, Notice, Plan, User
from worker.directory_assembly import DirectoryFile


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row to insert, update or delete."""

    #: ``companies`` ``users`` ``agreements`` ``notices`` ``plans``
    table: str
    #: the row's key; None: a new row
    key: str | None
    #: column → new value; None: the row is deleted
    values: dict[str, Any] | None
    #: the same columns as they were, or what a deleted row said
    before: dict[str, Any]
    #: number of the company it belongs to, None for a plan
    company: str | None
    #: what is told of it: 'user anna@nordbygg.example'
    what: str


def changes_for(stored: Directory, file: DirectoryFile, *, full: bool, today: date) -> list[RowChange]:
    """What to do; nothing where the database says it already."""
    wanted = file.directory
    found: list[RowChange] = []
    for company in wanted.companies:
        found += _company_changes(stored.company(company.number), company)
    if full:
        for company in stored.companies:
            if wanted.company(company.number) is None:
                found += _company_changes(company, _ended(company, today))
    if file.tells_notices:
        found += _notice_changes(stored, wanted, full=full)
    if file.tells_plans:
        found += _plan_changes(stored.plans, wanted.plans)
    return found


def _ended(company: Company, today: date) -> Company:
    """A company that a full directory no longer knows: no customer since today."""
    status = CompanyStatus.TERMINATED if company.status is CompanyStatus.ACTIVE else company.status
    agreements = tuple(
        Agreement(each.service, each.started_on, max(each.started_on, today) if each.runs(today) else each.ends_on)
        for each in company.agreements
    )
    return Company(company.number, company.name, company.language, status, (), agreements)


def _company_changes(stored: Company | None, wanted: Company) -> Iterator[RowChange]:
    columns = {"name": wanted.name, "language": wanted.language, "status": wanted.status.value}
    what = f"company {wanted.number}"
    if stored is None:
        yield RowChange("companies", None, {"number": wanted.number, **columns}, {}, wanted.number, what)
        stored = Company(wanted.number, wanted.name)
    else:
        yield from _update("companies", stored.key, _of(stored, columns), columns, wanted.number, what)
    yield from _user_changes(stored, wanted)
    yield from _agreement_changes(stored, wanted)


def _of(value: object, columns: Iterable[str]) -> dict[str, Any]:
    """The columns of a stored value, as they are in the database."""
    return {name: getattr(getattr(value, name), "value", getattr(value, name)) for name in columns}


def _update(table: str, key: str, before: dict[str, Any], after: dict[str, Any], company: str | None, what: str) -> Iterator[RowChange]:
    changed = {name: value for name, value in after.items() if before[name] != value}
    if changed:
        yield RowChange(table, key, changed, {name: before[name] for name in changed}, company, what)


def _user_changes(stored: Company, wanted: Company) -> Iterator[RowChange]:
    """Users are matched by address, the active with the active first; who is left over is deactivated, his authority staying on the record.

    So no address is ever active twice in a company, in whatever order the changes are carried out.
    """
    left: dict[str, list[User]] = {}
    for user in sorted(stored.users, key=lambda each: not each.active):
        left.setdefault(user.email, []).append(user)
    matched: dict[int, User] = {}
    for position, user in sorted(enumerate(wanted.users), key=lambda each: not each[1].active):
        if left.get(user.email):
            matched[position] = left[user.email].pop(0)
    for position, user in enumerate(wanted.users):
        columns = _of(user, ("email", "name", "phone", "authorized", "active"))
        row, what = matched.get(position), f"user {user.email}"
        if row is None:
            yield RowChange("users", None, columns, {}, wanted.number, what)
        else:
            yield from _update("users", row.key, _of(row, columns), columns, wanted.number, what)
    for user in (each for rows in left.values() for each in rows if each.active):
        yield RowChange("users", user.key, {"active": False}, {"active": True}, wanted.number, f"user {user.email}")


def _agreement_changes(stored: Company, wanted: Company) -> Iterator[RowChange]:
    left = {(each.service, each.started_on): each for each in stored.agreements}
    for each in wanted.agreements:
        columns = {"service": each.service, "started_on": each.started_on, "ends_on": each.ends_on}
        what = f"agreement {each.service} of {each.started_on}"
        row = left.pop((each.service, each.started_on), None)
        if row is None:
            yield RowChange("agreements", None, columns, {}, wanted.number, what)
        else:
            yield from _update("agreements", row.key, _of(row, columns), columns, wanted.number, what)
    for row in left.values():
        what = f"agreement {row.service} of {row.started_on}"
        yield RowChange("agreements", row.key, None, _of(row, ("service", "started_on", "ends_on")), wanted.number, what)


_NOTICE = ("kind", "opened_on", "court", "case_number", "trustee_name", "trustee_email", "closed_on")


def _identity(notice: Notice) -> tuple[str, str, date | None, str | None]:
    return notice.company, notice.kind.value, notice.opened_on, notice.case_number


def _notice_changes(stored: Directory, wanted: Directory, *, full: bool) -> Iterator[RowChange]:
    """The notices of the file's companies, and of whatever further company the file has a notice for."""
    told = {company.number for company in wanted.companies} | {notice.company for notice in wanted.notices}
    left = {_identity(each): each for each in stored.notices if full or each.company in told}
    for notice in wanted.notices:
        columns = _of(notice, _NOTICE)
        what = f"insolvency notice {notice.case_number or notice.kind.value}"
        row = left.pop(_identity(notice), None)
        if row is None:
            yield RowChange("notices", None, {"company_number": notice.company, **columns}, {}, notice.company, what)
        else:
            yield from _update("notices", row.key, _of(row, columns), columns, notice.company, what)
    for row in left.values():
        yield RowChange("notices", row.key, None, _of(row, _NOTICE), row.company, f"insolvency notice {row.case_number or row.kind.value}")


_PLAN = ("licences", "binding_months", "notice_months", "invoiced", "rank")


def _plan_changes(stored: Sequence[Plan], wanted: Sequence[Plan]) -> Iterator[RowChange]:
    """All plans are written anew where any differs: the database may have none and stand on the defaults."""
    if tuple(stored) == tuple(wanted):
        return
    left = {plan.name: plan for plan in stored}
    for plan in wanted:
        row = left.pop(plan.name, None)
        before = _of(row, _PLAN) if row else {}
        yield RowChange("plans", plan.name, {"name": plan.name, **_of(plan, _PLAN)}, before, None, f"plan {plan.name}")
    for plan in left.values():
        yield RowChange("plans", plan.name, None, _of(plan, _PLAN), None, f"plan {plan.name}")
