"""What cancelling does: each agreement named gets the day it ends on; it runs up to and including that day."""

from datetime import datetime

from sqlalchemy import Connection, select

from worker.apply.rows import Inverse, Stale, change_row
from worker.apply.tables import AGREEMENTS, company_row
from worker.decision import CancelAgreements


def carry_out(connection: Connection, change: CancelAgreements, at: datetime) -> Inverse:
    """Set ``ends_on`` of each agreement.

    Raises:
      Stale: one of them was cancelled or ended meanwhile.
    """
    company = company_row(connection, change.company)
    running = {
        agreement.service: agreement.id
        for agreement in connection.execute(select(AGREEMENTS).where(AGREEMENTS.c.company_id == company.id, AGREEMENTS.c.ends_on.is_(None)))
    }
    rows = []
    for service, ends_on in change.ends:
        if service not in running:
            raise Stale("an agreement was cancelled meanwhile; the mail is decided again.")
        rows.append(change_row(connection, AGREEMENTS, running[service], {"ends_on": None}, {"ends_on": ends_on}, at))
    return Inverse(tuple(rows))
