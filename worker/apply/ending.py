"""How a company ends, whether removed or terminated: its status, and all its active users asleep."""

from datetime import datetime

from sqlalchemy import Connection, select

from worker.apply.identity import Identity
from worker.apply.rows import Inverse, Stale, change_row
from worker.apply.tables import COMPANIES, USERS, company_row


def end_company(connection: Connection, number: str, status: str, at: datetime, identity: Identity) -> Inverse:
    """Give the company the status ``removed`` or ``terminated`` and deactivate its users.

    Their authority stays on record: product.md section 3 still hears who had it when the company ended.

    Raises:
      Stale: the company has that status already, or is gone.
    """
    company = company_row(connection, number)
    if company.status == status:
        raise Stale(f"the company is {status} already; the mail is decided again.")
    rows = [change_row(connection, COMPANIES, company.id, {"status": company.status}, {"status": status}, at)]
    users = connection.execute(
        select(USERS.c.id, USERS.c.email).where(USERS.c.company_id == company.id, USERS.c.active.is_(True)).order_by(USERS.c.id)
    ).all()
    for user in users:
        rows.append(change_row(connection, USERS, user.id, {"active": True}, {"active": False}, at))
        identity.withdraw(connection, user.email, user.id, at)
    return Inverse(tuple(rows))
