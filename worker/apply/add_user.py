"""What adding a user does: a membership comes to life, new or anew, and an address without a login gets a link to choose a password."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from worker.apply.credentials import Activation
from worker.apply.identity import Identity, Invited
from worker.apply.rows import Inverse, RowChange, Stale, change_row
from worker.apply.tables import USERS, active_user_row, company_row
from worker.decision import AddUser
from worker.store.known_addresses import remember


def carry_out(connection: Connection, change: AddUser, at: datetime, identity: Identity) -> tuple[Inverse, Activation | Invited]:
    """Activate the membership, not authorized; its inverse deactivates it again.

    Raises:
      Stale: the company is no customer any more, or the address is a user of it by now.
    """
    company = company_row(connection, change.company)
    if company.status != "active" or active_user_row(connection, company.id, change.email) is not None:
        raise Stale("the company or its users changed meanwhile; the mail is decided again.")
    sleeping = connection.execute(
        select(USERS).where(USERS.c.company_id == company.id, USERS.c.email == change.email).order_by(USERS.c.id.desc()).limit(1)
    ).one_or_none()
    if sleeping is None:
        inserted = connection.execute(
            insert(USERS).values(
                company_id=company.id,
                email=change.email,
                name=change.name,
                phone=change.phone,
                authorized=False,
                active=True,
                own_changed_at=at,
            )
        )
        key = int(inserted.inserted_primary_key[0])  # type: ignore[index]  # an insert of one row has its key
        row = RowChange("users", key, (("active", False),), (("active", True),))
    else:
        key = int(sleeping.id)
        before = {"active": False, "authorized": sleeping.authorized, "name": sleeping.name, "phone": sleeping.phone}
        after = {"active": True, "authorized": False, "name": change.name or sleeping.name, "phone": change.phone or sleeping.phone}
        row = change_row(connection, USERS, key, before, after, at)
    remember(connection, [change.email])
    return Inverse((row,)), identity.invite(connection, change.email, key, at)
