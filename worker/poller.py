"""How mail comes in: one loop a mailbox that fetches, stores, wakes and only then moves; it never stops for one bad mail or server.

1. Hold the mailbox's lease, connect, and look at the whole folder: what is no row is fetched and stored, what is a row and still
   there (the process died before the move, the server refused it) is only moved. A new UIDVALIDITY is no special case.
2. Wait: IDLE, a search at least every minute, or a NOOP every ``look_every`` seconds where that is asked for.
3. Take what is new, batch by batch: insert and commit, wake the workers, move.
4. After ten minutes, or when anything fails, connect anew: after a failure with a growing delay, one minute at most.
"""

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from worker.errors import KundserviceError, Permanent
from worker.mail_server_failures import Declined
from worker.mailbox import Mailbox
from worker.mailbox_lease import LEASE_EVERY, MailboxLease
from worker.poller_types import Arrival, Intake, Opened, Place
from worker.setting_types import ImapAccount
from worker.store.faults import FETCHING, MOVING

log = logging.getLogger(__name__)

#: A search at least so often, whatever IDLE tells.
SEARCH_EVERY = 60.0
#: IDLE is begun anew, and the whole folder looked at, so often (RFC 2177: before 29 minutes are over).
ANEW_AFTER = 540.0
#: The longest delay between two tries to connect.
LONGEST_DELAY = 60.0


@dataclass(frozen=True, slots=True)
class PollerPlan:
    """How one mailbox is polled; the values are settings and the command line's."""

    processed_folder: str = "Processed"
    #: where mail over the size limit goes
    review_folder: str = "Review"
    size_limit: int = 25 * 1024 * 1024
    batch_size: int = 50
    #: at the first connection older mail is ``before_start``
    act_on_age: timedelta = timedelta(hours=72)
    #: act on mail received since then instead (``poll --since``)
    since: datetime | None = None
    #: act on everything (``poll --act``)
    act: bool = False
    #: seconds between two looks by NOOP instead of IDLE; None: IDLE
    look_every: float | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a first connection would do; nothing was changed."""

    to_act_on: int
    before_start: int
    too_large: int


class Poller:
    """One mailbox's loop; ``run`` in a thread or process of its own."""

    def __init__(
        self,
        account: ImapAccount,
        intake: Intake,
        wake: Callable[[tuple[int, ...]], None],
        plan: PollerPlan | None = None,
        connect: Callable[[ImapAccount, PollerPlan], Mailbox] | None = None,
    ) -> None:
        self.account = account
        #: what fails now, for health; None while all is well
        self.failure: str | None = None
        self._intake = intake
        self._wake = wake
        self._plan = plan or PollerPlan()
        self._connect = connect or (lambda account, plan: Mailbox(account, plan.size_limit, plan.batch_size))
        self._stop = threading.Event()
        self._failures = 0
        self._mailbox: Mailbox | None = None
        self._lease = MailboxLease(
            hold=lambda: intake.hold(account.name, account.folder),
            release=lambda: intake.release(account.name, account.folder),
            cut=self._cut,
        )
        #: what was told last of each thing that can fail: None, that it works
        self._told: dict[str, str | None] = {}

    @property
    def holding(self) -> bool:
        """Whether this process has the mailbox."""
        return self._lease.held

    def run(self, stop: threading.Event) -> None:
        """Poll until ``stop`` is set; ends within seconds, in between two batches. Never raises for a failing server or database."""
        self._stop = stop
        try:
            while not stop.is_set():
                try:
                    if self._lease.take():
                        self._connection()
                    else:
                        stop.wait(LEASE_EVERY)
                except KundserviceError as error:
                    self._failed(str(error), lasting=isinstance(error, Permanent))
                except Exception:  # a mistake of ours must not end the intake of all mail; it is told, and tried again
                    log.exception("polling %s failed", self.account.name)
                    self._failed(f"polling {self.account.name} failed; see the log", lasting=True)
        finally:
            self._lease.give_back()

    def once(self) -> bool:
        """Take what is in the folder now and return; False where another process has the mailbox. Raises what fails."""
        if not self._lease.take():
            return False
        try:
            with self._connected() as mailbox:
                self._whole_folder(mailbox)
        finally:
            self._lease.give_back()
        return True

    def _failed(self, why: str, *, lasting: bool) -> None:
        self._failures += 1
        self.failure = why
        log.warning("%s", why)
        self._tell(FETCHING, why, lasting=lasting)
        self._lease.give_back()  # another process may do better meanwhile
        self._stop.wait(delay_after(self._failures))

    def _tell(self, what: str, why: str | None, *, lasting: bool = False) -> None:
        """Have it on record what fails (``why``), or that it works; once each, for the database need not hear the same every second."""
        if why is None and what in self._told and self._told[what] is None:
            return
        try:
            self._intake.tell(f"{what} {self.account.name}/{self.account.folder}", why, lasting=lasting)
        except KundserviceError as error:
            log.warning("not put on record: %s", error)
        else:
            self._told[what] = why

    @contextmanager
    def _connected(self) -> Iterator[Mailbox]:
        with self._connect(self.account, self._plan) as mailbox:
            self._mailbox = mailbox
            try:
                yield mailbox
            finally:
                self._mailbox = None

    def _cut(self) -> None:
        mailbox = self._mailbox
        if mailbox is not None:
            mailbox.cut()

    def _ended(self) -> bool:
        """Whether to leave the connection: told to stop, or the lease was lost."""
        self._lease.got_on()
        return self._stop.is_set() or not self._lease.held

    def _connection(self) -> None:
        """One connection, until it is time for another one."""
        with self._connected() as mailbox:
            place, cursor = self._whole_folder(mailbox)
            self._failures = 0
            last_uid, begun = cursor.last_uid, time.monotonic()
            while not self._ended():
                uids = mailbox.new_uids(last_uid)
                if uids:
                    if not self._take(mailbox, place, uids, None):
                        return
                    last_uid = uids[-1]
                    self._intake.advance(cursor.id, last_uid)
                elif time.monotonic() - begun >= ANEW_AFTER:
                    return
                else:
                    self._wait(mailbox)

    def _wait(self, mailbox: Mailbox) -> None:
        """Until there may be new mail, a minute has passed or it is time to end."""
        if self._plan.look_every is None:
            mailbox.idle(SEARCH_EVERY, self._ended)
            return
        deadline = time.monotonic() + SEARCH_EVERY
        while time.monotonic() < deadline and not self._ended() and not mailbox.glance():
            self._stop.wait(self._plan.look_every)

    def _whole_folder(self, mailbox: Mailbox) -> tuple[Place, Opened]:
        """Look at everything in the folder, and count what is unaccounted for (law 2)."""
        state = mailbox.select()
        place = Place(self.account.name, self.account.folder, state.uidvalidity)
        cursor = self._intake.open(place)
        oldest = self._oldest(cursor.started_at) if cursor.first else None
        uids = mailbox.new_uids()
        known = self._intake.known(place, uids)
        self.failure = None
        if not self._take(mailbox, place, [uid for uid in uids if uid not in known], oldest):
            return place, cursor
        self._move(mailbox, place, {uid: stored.size > self._plan.size_limit for uid, stored in known.items() if not stored.moved})
        last_uid = max(cursor.last_uid, *uids, 0)
        self._intake.advance(cursor.id, last_uid)
        # what had been here before is under UIDNEXT: also what a process moved that died before it could note that, or how far it was
        seen = max(last_uid, state.uidnext - 1)
        present = [uid for uid in mailbox.new_uids() if uid <= seen]
        unaccounted = self._intake.looked(place, cursor.id, seen, present)
        self._tell(FETCHING, None)
        if self.failure is None:
            self._tell(MOVING, None)
        if unaccounted:
            log.error("%d mails in %s of %s are unaccounted for", unaccounted, place.folder, place.account)
        return place, replace(cursor, last_uid=last_uid)

    def _oldest(self, started_at: datetime) -> datetime | None:
        """Mail received before this is not acted on at the first connection; None: all is."""
        if self._plan.act:
            return None
        return self._plan.since or started_at - self._plan.act_on_age

    def _take(self, mailbox: Mailbox, place: Place, uids: Sequence[int], oldest: datetime | None) -> bool:
        """Fetch, store and commit, wake, and only then move, batch by batch; False where it was broken off."""
        for batch in mailbox.fetch(uids):
            if self._ended():
                return False
            arrivals = [Arrival(mail, before_start=oldest is not None and mail.received_at < oldest) for mail in batch]
            new = self._intake.store(place, arrivals)
            self._tell(FETCHING, None)
            if new:
                self._wake(new)
            self._move(mailbox, place, {mail.uid: mail.raw is None for mail in batch})
        return True

    def _move(self, mailbox: Mailbox, place: Place, too_large: dict[int, bool]) -> None:
        """Move stored mail out of the folder. Where the server does not let us, the mail is safe as a row: that is told, and no more."""
        for large, folder in ((False, self._plan.processed_folder), (True, self._plan.review_folder)):
            uids = [uid for uid, is_large in too_large.items() if is_large is large]
            if not uids:
                continue
            try:
                mailbox.move(uids, folder)
            except (Permanent, Declined) as error:
                self.failure = str(error)
                log.error("%s", error)
                self._tell(MOVING, str(error), lasting=True)
                continue
            self._intake.moved(place, uids)


def preview(mailbox: Mailbox, act_on_age: timedelta, size_limit: int, now: datetime | None = None) -> Preview:
    """What a first connection to the folder would do with the mail that lies there, for ``doctor``; the folder is only read."""
    mailbox.examine()
    listed = mailbox.listing(mailbox.new_uids()).values()
    oldest = (now or datetime.now(UTC)) - act_on_age
    old = sum(each.received_at < oldest for each in listed)
    return Preview(len(listed) - old, old, sum(each.size > size_limit for each in listed))


def delay_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row: doubling from one second to a minute, the half of it by chance."""
    longest = min(LONGEST_DELAY, 2.0 ** min(failures - 1, 10))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads the load, keeps no secret
