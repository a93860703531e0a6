"""What removing a user does: the membership sleeps and loses its authority; the login is void where no other membership uses it."""

from datetime import datetime

from sqlalchemy import Connection

from worker.apply.identity import Identity
from worker.apply.rows import Inverse, Stale, change_row
from worker.apply.tables import USERS, active_user_row, company_row
from worker.decision import RemoveUser


def carry_out(connection: Connection, change: RemoveUser, at: datetime, identity: Identity) -> Inverse:
    """Deactivate the membership.

    The authority goes with it, for only those who had it when the company *ended* may still ask about the end (product.md section 3).

    Raises:
      Stale: the user is no longer active.
    """
    company = company_row(connection, change.company)
    user = active_user_row(connection, company.id, change.email)
    if user is None:
        raise Stale("the user is no longer active; the mail is decided again.")
    before = {"active": True, "authorized": user.authorized, "email": user.email}
    row = change_row(connection, USERS, user.id, before, {"active": False, "authorized": False}, at)
    identity.withdraw(connection, change.email, user.id, at)
    return Inverse((row,))
