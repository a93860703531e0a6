"""What changing a user does: other attributes for one membership; a new address takes the login with it where nobody else uses it."""

from datetime import datetime

from sqlalchemy import Connection, select

from worker.apply.rows import Inverse, Stale, change_row
from worker.apply.tables import IDENTITIES, USERS, active_user_row, company_row, is_member_elsewhere
from worker.decision import ChangeUser
from worker.store.known_addresses import remember


def carry_out(connection: Connection, change: ChangeUser, at: datetime) -> Inverse:
    """Set what the change names.

    Raises:
      Stale: the user is no longer an active one, or the new address is taken by now.
    """
    company = company_row(connection, change.company)
    user = active_user_row(connection, company.id, change.email)
    if user is None:
        raise Stale("the user is no longer active; the mail is decided again.")
    wanted = {"name": change.new_name, "email": change.new_email, "phone": change.new_phone, "authorized": change.new_authorized}
    after = {name: value for name, value in wanted.items() if value is not None}
    moves = change.new_email is not None and change.new_email != change.email
    if moves and active_user_row(connection, company.id, change.new_email or "") is not None:
        raise Stale("the new address is taken by now; the mail is decided again.")
    before = {"active": True, "email": user.email, **{name: getattr(user, name) for name in after}}
    rows = [change_row(connection, USERS, user.id, before, after, at)]
    if change.new_email is not None:
        remember(connection, [change.new_email])
    if moves and not is_member_elsewhere(connection, change.email, user.id):
        logins = dict(
            connection.execute(
                select(IDENTITIES.c.email, IDENTITIES.c.id).where(IDENTITIES.c.email.in_([change.email, change.new_email]))
            ).all()
        )
        if change.email in logins and change.new_email not in logins:
            rows.append(change_row(connection, IDENTITIES, logins[change.email], {"email": change.email}, {"email": change.new_email}, at))
    return Inverse(tuple(rows))
