"""Which function carries out which change, how changes are kept as JSON, and how one is undone with the logins it touched."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from worker.apply import add_user, cancel_agreement, change_user, remove_insolvent_company, remove_user, rows
from worker.apply.credentials import Activation
from worker.apply.identity import OWN, Identity, Invited
from worker.apply.rows import CannotUndo, Inverse
from worker.apply.tables import USERS
from worker.decision import AddUser, CancelAgreements, Change, ChangeUser, RemoveCompany, RemoveUser
from worker.errors import Permanent

_NAMES: dict[str, type[Change]] = {
    "add_user": AddUser,
    "change_user": ChangeUser,
    "remove_user": RemoveUser,
    "cancel_agreement": CancelAgreements,
    "remove_insolvent_company": RemoveCompany,
}


@dataclass(frozen=True, slots=True)
class Applied:
    """What a change did: how it is undone, and the link for a new user or how he comes to his login without one."""

    inverse: Inverse
    activation: Activation | Invited | None = None

    def link(self, public_url: str) -> str | None:
        """The address of the page on which a new user chooses his password; None where he gets no link."""
        return f"{public_url}/activate/{self.activation.token}" if isinstance(self.activation, Activation) else None


def carry_out(connection: Connection, change: Change, at: datetime, identity: Identity = OWN) -> Applied:
    """Execute one change inside the caller's transaction; ``identity`` keeps the logins.

    Raises:
      Stale: what the decision saw no longer holds; roll back and decide again.
    """
    match change:
        case AddUser():
            inverse, activation = add_user.carry_out(connection, change, at, identity)
            return Applied(inverse, activation)
        case ChangeUser():
            return Applied(change_user.carry_out(connection, change, at))
        case RemoveUser():
            return Applied(remove_user.carry_out(connection, change, at, identity))
        case CancelAgreements():
            return Applied(cancel_agreement.carry_out(connection, change, at))
        case RemoveCompany():
            return Applied(remove_insolvent_company.carry_out(connection, change, at, identity))


def undo(connection: Connection, inverse: Inverse, at: datetime, identity: Identity = OWN) -> None:
    """Undo a change inside the caller's transaction: its rows, and the logins of the users who came or went.

    Raises:
      CannotUndo: somebody changed one of the rows since, or an address is taken by now.
    """
    try:
        rows.undo(connection, inverse, at)
    except IntegrityError:
        raise CannotUndo("an address that the undo would give back is taken by now; change it by hand.") from None
    for row in inverse.rows:
        before = dict(row.before)
        if row.table != "users" or "active" not in before:
            continue
        email = connection.execute(select(USERS.c.email).where(USERS.c.id == row.key)).scalar_one()
        if before["active"]:
            identity.restore(connection, email, at)
        else:
            identity.withdraw(connection, email, row.key, at)


def change_as_json(change: Change) -> dict[str, Any]:
    """A JSON document from which ``change_from_json`` makes the same change."""
    name = next(name for name, kind in _NAMES.items() if isinstance(change, kind))
    fields = asdict(change)
    if isinstance(change, CancelAgreements):
        fields["ends"] = [[service, ends_on.isoformat()] for service, ends_on in change.ends]
    return {"kind": name, **fields}


def change_from_json(document: dict[str, Any]) -> Change:
    """The change that ``change_as_json`` wrote.

    Raises:
      Permanent: it names no kind of change.
    """
    fields = {name: value for name, value in document.items() if name != "kind"}
    kind = _NAMES.get(document.get("kind", ""))
    if kind is None:
        raise Permanent(f"the stored change is of no known kind ({document.get('kind')!r}); restore the row from a backup.")
    if kind is CancelAgreements:
        fields["ends"] = tuple((service, date.fromisoformat(ends_on)) for service, ends_on in fields["ends"])
    return kind(**fields)
