"""What fails now: one row a part of the product that does not work, written by the process that meets it, read by health and alarms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Connection, Table, delete, select

from worker.models import Fault
from worker.setting_types import ImapAccount
from worker.store.conflicts import put

FAULTS = cast(Table, Fault.__table__)

#: What a poller tells of; the mailbox (``user@host:port/INBOX``) stands behind it in the fault's name.
FETCHING, MOVING = "mailbox", "moving mail of"


def names_of(accounts: Iterable[ImapAccount]) -> frozenset[str]:
    """Every fault that a poller may tell of these mailboxes; one of any other is of a mailbox that was given up."""
    return frozenset(f"{what} {account.name}/{account.folder}" for account in accounts for what in (FETCHING, MOVING))


@dataclass(frozen=True, slots=True)
class Standing:
    """A fault that stands."""

    #: the part of the product and the server: ``mailbox user@host:port/INBOX``
    name: str
    #: one line: what is wrong, where, what to do
    words: str
    #: somebody must mend something; else it may pass by itself
    lasting: bool
    since: datetime
    told_at: datetime


def stand(connection: Connection, name: str, words: str, now: datetime, *, lasting: bool) -> None:
    """Note that this fails, with its present words; since when is kept from the first time."""
    told = {"words": words, "lasting": lasting, "told_at": now}
    put(connection, FAULTS, {"name": name}, {"since": now, **told}, again=told)


def end(connection: Connection, name: str) -> None:
    """Note that this works again."""
    connection.execute(delete(FAULTS).where(FAULTS.c.name == name))


def standing(connection: Connection, prefix: str = "") -> list[Standing]:
    """The faults whose names begin so, by name."""
    rows = connection.execute(select(FAULTS).where(FAULTS.c.name.startswith(prefix, autoescape=True)).order_by(FAULTS.c.name))
    return [Standing(row.name, row.words, row.lasting, row.since, row.told_at) for row in rows]
