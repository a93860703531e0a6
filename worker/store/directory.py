"""What one mail needs to know of the customers: the frozen ``Directory`` of the companies that it concerns, or all of them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar, cast

from sqlalchemy import BindParameter, Connection, Row, Table, bindparam, or_, select

from parsers.reading import Insolvency
from worker import directory as values
from worker.models import Agreement, Company, Notice, Plan, User

T = TypeVar("T")

COMPANIES = cast(Table, Company.__table__)
USERS = cast(Table, User.__table__)
AGREEMENTS = cast(Table, Agreement.__table__)
NOTICES = cast(Table, Notice.__table__)
PLANS = cast(Table, Plan.__table__)


_MAILS: BindParameter[list[str]] = bindparam("mails", expanding=True)
_NUMBERS: BindParameter[list[str]] = bindparam("numbers", expanding=True)
_KEYS: BindParameter[list[int]] = bindparam("keys", expanding=True)

# The statements are built once: building one takes as long as running it.
_OF_MAIL = (
    select(COMPANIES)
    .where(
        or_(
            COMPANIES.c.id.in_(select(USERS.c.company_id).where(USERS.c.email.in_(_MAILS))),
            COMPANIES.c.number.in_(_NUMBERS),
            COMPANIES.c.number.in_(select(NOTICES.c.company_number).where(NOTICES.c.trustee_email.in_(_MAILS))),
        )
    )
    .order_by(COMPANIES.c.id)
)
_ALL_COMPANIES = select(COMPANIES).order_by(COMPANIES.c.id)
_NOTICES_OF_MAIL = (
    select(NOTICES).where(or_(NOTICES.c.trustee_email.in_(_MAILS), NOTICES.c.company_number.in_(_NUMBERS))).order_by(NOTICES.c.id)
)
_ALL_NOTICES = select(NOTICES).order_by(NOTICES.c.id)
_PLANS = select(PLANS).order_by(PLANS.c.rank, PLANS.c.name)
_OF_COMPANIES = {table.name: select(table).where(table.c.company_id.in_(_KEYS)).order_by(table.c.id) for table in (USERS, AGREEMENTS)}
_OF_ALL = {table.name: select(table).order_by(table.c.id) for table in (USERS, AGREEMENTS)}


def load_for(connection: Connection, addresses: Iterable[str], numbers: Iterable[str] = ()) -> values.Directory:
    """The companies in which one of the addresses is or was a user or which a notice naming it concerns, and those with one of the numbers.

    With them every notice of theirs and of the numbers, every notice naming one of the addresses, and the plans. Addresses are
    lower case with A-label domain, numbers canonical.
    """
    mails, wanted = list(dict.fromkeys(addresses)), list(dict.fromkeys(numbers))
    rows = connection.execute(_OF_MAIL, {"mails": mails, "numbers": wanted}).all()
    companies = _companies(connection, rows)
    told = list(dict.fromkeys([*wanted, *(company.number for company in companies)]))
    notices = connection.execute(_NOTICES_OF_MAIL, {"mails": mails, "numbers": told})
    return values.Directory(companies, tuple(_notice(row) for row in notices), plans(connection))


def load_all(connection: Connection) -> values.Directory:
    """Every company, notice and plan, in the order in which they were stored."""
    companies = _companies(connection, connection.execute(_ALL_COMPANIES).all(), everything=True)
    return values.Directory(companies, tuple(_notice(row) for row in connection.execute(_ALL_NOTICES)), plans(connection))


def plans(connection: Connection) -> tuple[values.Plan, ...]:
    """The plans, lowest first; the defaults of product.md where the database has none."""
    rows = connection.execute(_PLANS)
    found = tuple(values.Plan(row.name, row.licences, row.binding_months, row.notice_months, row.invoiced, row.rank) for row in rows)
    return found or values.DEFAULT_PLANS


def _companies(connection: Connection, rows: Sequence[Row[Any]], *, everything: bool = False) -> tuple[values.Company, ...]:
    if not rows:
        return ()
    keys = None if everything else [row.id for row in rows]
    users = _grouped(connection, "users", keys, _user)
    agreements = _grouped(connection, "agreements", keys, _agreement)
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


def _grouped(connection: Connection, table: str, keys: list[int] | None, make: Callable[[Any], T]) -> dict[int, list[T]]:
    """The rows of a company's table as values, by company, in the order in which they were stored; of all companies without keys."""
    found: dict[int, list[T]] = {}
    rows = connection.execute(_OF_ALL[table]) if keys is None else connection.execute(_OF_COMPANIES[table], {"keys": keys})
    for row in rows:
        found.setdefault(row.company_id, []).append(make(row))
    return found


def _user(row: Any) -> values.User:
    return values.User(row.email, row.name, row.phone, row.authorized, row.active, key=str(row.id))


def _agreement(row: Any) -> values.Agreement:
    return values.Agreement(row.service, row.started_on, row.ends_on, key=str(row.id))


def _notice(row: Any) -> values.Notice:
    return values.Notice(
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
