"""What removing an insolvent company does: the company is ``removed``, its users sleep; who was authorized stays on record."""

from datetime import datetime

from sqlalchemy import Connection

from worker.apply.ending import end_company
from worker.apply.identity import Identity
from worker.apply.rows import Inverse
from worker.decision import RemoveCompany


def carry_out(connection: Connection, change: RemoveCompany, at: datetime, identity: Identity) -> Inverse:
    """Company ``removed`` and its users deactivated.

    Raises:
      Stale: it is removed already.
    """
    return end_company(connection, change.company, "removed", at, identity)
