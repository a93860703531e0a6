"""What one mail needs to know of the customers: the frozen ``Directory`` of the companies that it concerns, or all of them."""

from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Table, or_, select

from parsers.reading import Insolvency
from worker import directory as values
from worker.models import Agreement, Company, Notice, Plan, User

COMPANIES = cast(Table, Company.__table__)
USERS = cast(Table, User.__table__)
AGREEMENTS = cast(Table, Agreement.__table__)
NOTICES = cast(Table, Notice.__table__)
PLANS = cast(Table, Plan.__table__)


def load_for(connection: Connection, addresses: Iterable[str], numbers: Iterable[str] = ()) -> values.Directory:
    """The companies in which one of the addresses is or was a user or which a notice naming it concerns, and those with one of the numbers.

    With them every notice of theirs and of the numbers, every notice naming one of the addresses, and the plans. Addresses are
    lower case with A-label domain, numbers canonical.
    """
    mails, wanted = list(dict.fromkeys(addresses)), list(dict.fromkeys(numbers))
    notices = _notices(connection, or_(NOTICES.c.trustee_email.in_(mails), NOTICES.c.company_number.in_(wanted)))
    named = [*wanted, *(notice.company for notice in notices)]
    companies = _companies(
        connection,
        or_(COMPANIES.c.id.in_(select(USERS.c.company_id).where(USERS.c.email.in_(mails))), COMPANIES.c.number.in_(named)),
    )
    further = [company.number for company in companies if company.number not in wanted]
    if further:
        known = {notice.key for notice in notices}
        notices += tuple(each for each in _notices(connection, NOTICES.c.company_number.in_(further)) if each.key not in known)
    return values.Directory(companies, notices, plans(connection))


def load_all(connection: Connection) -> values.Directory:
    """Every company, notice and plan, in the order in which they were stored."""
    everything = COMPANIES.c.id.is_not(None)
    return values.Directory(_companies(connection, everything), _notices(connection, NOTICES.c.id.is_not(None)), plans(connection))


def plans(connection: Connection) -> tuple[values.Plan, ...]:
    """The plans, lowest first; the defaults of product.md where the database has none."""
    rows = connection.execute(select(PLANS).order_by(PLANS.c.rank, PLANS.c.name)).all()
    found = tuple(values.Plan(row.name, row.licences, row.binding_months, row.notice_months, row.invoiced, row.rank) for row in rows)
    return found or values.DEFAULT_PLANS


def _companies(connection: Connection, condition: ColumnElement[bool]) -> tuple[values.Company, ...]:
    rows = connection.execute(select(COMPANIES).where(condition).order_by(COMPANIES.c.id)).all()
    if not rows:
        return ()
    keys = [row.id for row in rows]
    users = _grouped(connection, USERS, keys, _user)
    agreements = _grouped(connection, AGREEMENTS, keys, _agreement)
    return tuple(
        values.Company(
            number=row.number,
            name=row.name,
            language=row.language,
            status=values.CompanyStatus(row.status),
            users=tuple(users.get(row.id, ())),
            agreements=tuple(agreements.get(row.id, ())),
            key=str(row.id),
        )
        for row in rows
    )


def _grouped(connection: Connection, table: Table, company_ids: list[int], make: Any) -> dict[int, list[Any]]:
    """The rows of a company's table as values, by company, in the order in which they were stored."""
    found: dict[int, list[Any]] = {}
    # Many companies at once are all of them: SQLite takes no more than 32,766 parameters.
    condition = table.c.company_id.in_(company_ids) if len(company_ids) <= 1000 else table.c.company_id.is_not(None)
    for row in connection.execute(select(table).where(condition).order_by(table.c.id)):
        found.setdefault(row.company_id, []).append(make(row))
    return found


def _user(row: Any) -> values.User:
    return values.User(row.email, row.name, row.phone, row.authorized, row.active, key=str(row.id))


def _agreement(row: Any) -> values.Agreement:
    return values.Agreement(row.service, row.started_on, row.ends_on, key=str(row.id))


def _notices(connection: Connection, condition: ColumnElement[bool]) -> tuple[values.Notice, ...]:
    rows = connection.execute(select(NOTICES).where(condition).order_by(NOTICES.c.id))
    return tuple(
        values.Notice(
            company=row.company_number,
            kind=Insolvency(row.kind),
            opened_on=row.opened_on,
            court=row.court,
            case_number=row.case_number,
            trustee_name=row.trustee_name,
            trustee_email=row.trustee_email,
            closed_on=row.closed_on,
            key=str(row.id),
        )
        for row in rows
    )
