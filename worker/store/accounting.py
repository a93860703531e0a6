"""Whether every mail is accounted for (law 2): how many were seen, in which state each is, and how many of the folder are no row."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from worker.status import State
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING
from worker.store.webhooks import Undelivered, undelivered


@dataclass(frozen=True, slots=True)
class Account:
    """The mails of one database as they stand at one moment."""

    #: state → mails; every state that there is
    states: dict[State, int]
    #: (outcome, reason) → mails; the outcome is empty while nothing is decided
    ends: dict[tuple[str, str], int]
    #: mails that lay in a folder at its last look and are no row; is to be 0
    unaccounted: int
    #: state of our own mail → how many
    outgoing: dict[str, int]
    #: when the mail was stored that has waited longest to be decided
    oldest_new: datetime | None
    #: UIDs that are rows
    rows: int
    #: what each webhook in use was not told
    webhooks: tuple[Undelivered, ...] = ()

    @property
    def seen(self) -> int:
        """Every mail that was ever seen in a folder."""
        return self.rows + self.unaccounted

    @property
    def balanced(self) -> bool:
        """Whether each mail seen is a row in one of the states: new, waiting, staff, done or quarantined."""
        return self.unaccounted == 0 and self.seen == sum(self.states.values())

    def in_words(self) -> str:
        """The sum as a person reads it."""
        states = " + ".join(f"{count} {state}" for state, count in self.states.items())
        missing = "" if self.balanced else f"; {self.seen - sum(self.states.values())} without a row"
        return f"{self.seen} seen = {states}{missing}"


def unaccounted(connection: Connection) -> int:
    """Mails that lay in a folder at its last look and are no row."""
    return connection.scalar(select(func.coalesce(func.sum(CURSORS.c.unaccounted), 0))) or 0


def account(connection: Connection) -> Account:
    """Count everything, in the caller's one transaction, so that the figures belong together."""
    counted = connection.execute(
        select(MAILS.c.state, MAILS.c.outcome, MAILS.c.reason, func.count().label("mails")).group_by(
            MAILS.c.state, MAILS.c.outcome, MAILS.c.reason
        )
    ).all()
    states = dict.fromkeys(State, 0)
    ends: dict[tuple[str, str], int] = {}
    for row in counted:
        states[State(row.state)] += row.mails
        end = (row.outcome or "", row.reason or "")
        ends[end] = ends.get(end, 0) + row.mails
    places = select(MAILS.c.account, MAILS.c.folder, MAILS.c.uidvalidity, MAILS.c.uid).distinct().subquery()
    outgoing = connection.execute(select(OUTGOING.c.state, func.count().label("mails")).group_by(OUTGOING.c.state)).all()
    return Account(
        states=states,
        ends=ends,
        unaccounted=unaccounted(connection),
        outgoing={row.state: row.mails for row in outgoing},
        oldest_new=connection.scalar(select(func.min(MAILS.c.stored_at)).where(MAILS.c.state == State.NEW)),
        rows=connection.scalar(select(func.count()).select_from(places)) or 0,
        webhooks=undelivered(connection),
    )
