"""How fetched mail becomes rows: one transaction a batch, the same however often it is repeated, whoever else polls.

The poller sees this through the ``Intake`` protocol of ``worker.poller``. A row is written once for each (account, folder,
UIDVALIDITY, UID); which mail is a duplicate of which, the worker decides by the digests that are written here.
"""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from worker.app import StepTaken, no_step
from worker.clock import Clock, day_in_stockholm
from worker.fingerprint import fingerprint
from worker.poller_types import Arrival, Opened, Place, Stored
from worker.status import State
from worker.store import claims, cursors, faults, mail_words, mails, threads
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS
from worker.transactions import Transactions
from worker.working_days import due_at

log = logging.getLogger(__name__)

#: How long a poller has its mailbox after its last sign of life.
LEASE = timedelta(seconds=10)


class DatabaseIntake:
    """The database as a poller needs it; safe to share between the pollers of one process."""

    def __init__(self, transactions: Transactions, clock: Clock, owner: str, step_taken: StepTaken = no_step) -> None:
        self._transactions = transactions
        self._clock = clock
        self._owner = owner
        self._step_taken = step_taken

    def hold(self, account: str, folder: str) -> bool:
        """Take or keep the duty of polling this mailbox; False while another process has it."""
        return self._hold(account, folder, LEASE)

    def release(self, account: str, folder: str) -> None:
        """Let another process poll this mailbox at once."""
        self._hold(account, folder, timedelta(0))

    def _hold(self, account: str, folder: str, lasts: timedelta) -> bool:
        try:
            with self._transactions.light() as connection:
                return claims.hold_duty(connection, f"poll {account} {folder}", self._owner, self._clock.now(), lasts)
        except IntegrityError:  # another process wrote the first lease in this very moment
            return False

    def open(self, place: Place) -> Opened:
        """The folder's cursor, made at the first connection."""
        with self._transactions.full() as connection:
            cursor = cursors.open_cursor(connection, place.account, place.folder, place.uidvalidity, self._clock.now())
            looked = connection.scalar(
                select(func.count())
                .select_from(CURSORS)
                .where(CURSORS.c.account == place.account, CURSORS.c.folder == place.folder, CURSORS.c.checked_at.is_not(None))
            )
            return Opened(cursor.id, cursor.last_uid, cursor.started_at, first=not looked)

    def known(self, place: Place, uids: Sequence[int]) -> dict[int, Stored]:
        """Which of the UIDs are rows, and what of them."""
        found: dict[int, Stored] = {}
        with self._transactions.reading() as connection:
            for start in range(0, len(uids), 1000):  # SQLite takes no more than 32,766 parameters
                rows = connection.execute(
                    select(MAILS.c.uid, MAILS.c.size, MAILS.c.moved_at).where(*_here(place), MAILS.c.uid.in_(uids[start : start + 1000]))
                )
                found.update({row.uid: Stored(row.size, row.moved_at is not None) for row in rows})
        return found

    def store(self, place: Place, arrivals: Sequence[Arrival]) -> tuple[int, ...]:
        """Write the rows that are not there yet; the ids of those that a worker is to look at."""
        self._step_taken("fetched")
        rows = [_row(place, arrival) for arrival in arrivals]
        try:
            ids = self._store(rows)
        except SQLAlchemyError as error:
            # not the database's failure, which is Transient or Permanent: one of the mails can not be written as it is
            log.error("a batch of %d mails is stored one by one (%s)", len(rows), type(error).__name__)
            ids = tuple(found for row in rows for found in self._store_alone(row))
        self._step_taken("stored")
        return ids

    def _store(self, rows: Sequence[mails.Fetched]) -> tuple[int, ...]:
        with self._transactions.full() as connection:
            ids = mails.store_fetched(connection, rows, self._clock.now())
            for row in rows:
                # no worker will ever give these a conversation
                if row.uid in ids and row.state != State.NEW:
                    _start_thread(connection, ids[row.uid], row, self._clock)
        return tuple(ids[row.uid] for row in rows if row.uid in ids and row.state == State.NEW)

    def _store_alone(self, row: mails.Fetched) -> tuple[int, ...]:
        """One mail by itself; where even that fails, its bytes alone, for staff."""
        try:
            return self._store([row])
        except SQLAlchemyError as error:
            log.error("the mail with UID %d is kept for staff unread (%s)", row.uid, type(error).__name__)
        unread = replace(row, message_id=None, from_address=None, subject="", state=State.STAFF, outcome="staff", reason="unreadable")
        return self._store([unread])

    def moved(self, place: Place, uids: Sequence[int]) -> None:
        """Note that the mails have left the folder."""
        self._step_taken("moved")
        with self._transactions.light() as connection:
            for start in range(0, len(uids), 1000):
                connection.execute(
                    update(MAILS).where(*_here(place), MAILS.c.uid.in_(uids[start : start + 1000])).values(moved_at=self._clock.now())
                )
        self._step_taken("move noted")

    def advance(self, cursor_id: int, last_uid: int) -> None:
        """Note that everything up to ``last_uid`` is a row."""
        with self._transactions.light() as connection:
            cursors.advance(connection, cursor_id, last_uid)
        self._step_taken("advanced")

    def looked(self, place: Place, cursor_id: int, last_uid: int, present: Sequence[int]) -> int:
        """Note a look at the folder up to ``last_uid`` and which UIDs lie there; how many of them are no row (law 2: to be 0).

        A row whose mail lies there no more has left the folder: moved by a process that died before it could say so, or by a person.
        """
        unaccounted = len(set(present) - self.known(place, present).keys())
        with self._transactions.light() as connection:
            staying = connection.scalars(select(MAILS.c.uid).where(*_here(place), MAILS.c.uid <= last_uid, MAILS.c.moved_at.is_(None)))
            gone = sorted(set(staying) - set(present))
            cursors.looked(connection, cursor_id, unaccounted, self._clock.now())
        if gone:
            self.moved(place, gone)
        return unaccounted

    def tell(self, what: str, failure: str | None, *, lasting: bool) -> None:
        """Have it on record what fails now (one line; ``lasting``: somebody must mend it), or with None that it works."""
        with self._transactions.light() as connection:
            if failure is None:
                faults.end(connection, what)
            else:
                faults.stand(connection, what, failure, self._clock.now(), lasting=lasting)


def _here(place: Place) -> tuple[ColumnElement[bool], ...]:
    return (MAILS.c.account == place.account, MAILS.c.folder == place.folder, MAILS.c.uidvalidity == place.uidvalidity)


def _row(place: Place, arrival: Arrival) -> mails.Fetched:
    mail = arrival.mail
    raw = mail.raw if mail.raw is not None else (mail.header_block or b"")
    seen = fingerprint(raw, size=mail.size if mail.raw is None else None)
    state, outcome, reason = str(State.NEW), None, None
    due: datetime | None = due_at(day_in_stockholm(mail.received_at))
    if arrival.before_start:
        state, outcome, reason, due = str(State.DONE), "ignored", "before_start", None
    elif mail.raw is None:
        state, outcome, reason = str(State.STAFF), "staff", "unreadable"
    return mails.Fetched(
        account=place.account,
        folder=place.folder,
        uidvalidity=place.uidvalidity,
        uid=mail.uid,
        received_at=mail.received_at,
        raw=raw,
        size=mail.size,
        digest=seen.digest,
        duplicate_digest=seen.duplicate_digest,
        message_id=seen.message_id,
        from_address=seen.from_address,
        subject=seen.subject,
        state=state,
        outcome=outcome,
        reason=reason,
        due_at=due,
    )


def _start_thread(connection: Connection, mail_id: int, row: mails.Fetched, clock: Clock) -> None:
    thread = threads.find_or_start(
        connection, in_reply_to=None, references=(), message_id=row.message_id, subject=row.subject, now=clock.now()
    )
    connection.execute(update(MAILS).where(MAILS.c.id == mail_id).values(thread_id=thread.id))
    mail_words.refresh(connection, mail_id)
