"""Where the changes look: the customers' tables as Core sees them, and the one company or user that a change names."""

from typing import Any, cast

from sqlalchemy import Connection, Row, Table, bindparam, select

from worker.apply.rows import Stale
from worker.models import Agreement, Company, Identity, User

COMPANIES = cast(Table, Company.__table__)
USERS = cast(Table, User.__table__)
IDENTITIES = cast(Table, Identity.__table__)
AGREEMENTS = cast(Table, Agreement.__table__)


# Built once: to build them takes longer than to run them.
_COMPANY = select(COMPANIES).where(COMPANIES.c.number == bindparam("b_number")).with_for_update()
_ACTIVE_USER = select(USERS).where(
    USERS.c.company_id == bindparam("b_company"), USERS.c.email == bindparam("b_email"), USERS.c.active.is_(True)
)
_ELSEWHERE = (
    select(USERS.c.id).where(USERS.c.email == bindparam("b_email"), USERS.c.active.is_(True), USERS.c.id != bindparam("b_user")).limit(1)
)


def company_row(connection: Connection, number: str) -> Row[Any]:
    """The company of this number, locked until the transaction ends (on SQLite the whole database is).

    Raises:
      Stale: it is no longer in the directory.
    """
    found = connection.execute(_COMPANY, {"b_number": number}).one_or_none()
    if found is None:
        raise Stale("the company is no longer in the directory; the mail is decided again.")
    return found


def active_user_row(connection: Connection, company_id: int, email: str) -> Row[Any] | None:
    """The active user with this address in the company, or None."""
    return connection.execute(_ACTIVE_USER, {"b_company": company_id, "b_email": email}).one_or_none()


def is_member_elsewhere(connection: Connection, email: str, user_id: int | None) -> bool:
    """Whether the address is an active user by another membership than this one: the login is shared, so it must stay as it is."""
    # keys begin at 1
    return connection.execute(_ELSEWHERE, {"b_email": email, "b_user": user_id or 0}).first() is not None
