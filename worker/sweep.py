"""What is woken again: everything that the database says is due, whatever became of its first wake-up (law 1).

Safe at any time from any process: a wake-up too many finds nothing to claim. What is woken is not woken again for a while, so that a long
queue is not made longer by being swept.
"""

import logging
import threading
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import or_, update

from worker.app import App
from worker.broker import waiting
from worker.errors import KundserviceError, unforeseen
from worker.store import mails, outbox
from worker.store.claims import MAILS
from worker.store.outbox import OUTGOING
from worker.wakeups import QUEUE, SEND, WORK_ON

log = logging.getLogger(__name__)

#: Seconds between two sweeps of a process.
PERIOD = 1.0
#: How long after it was woken something is woken again that is still due.
WAKE_AGAIN = timedelta(seconds=10)
#: How much one sweep wakes, and how long the queue may be for it to wake mail at all: in a longer one each mail's wake-up waits already,
#: or is found to be lost once the queue is short. Otherwise a queue that takes longer than ``WAKE_AGAIN`` would grow by being swept.
AT_ONCE = 500
#: Of mail of ours so much is woken whatever the queue's length: there is seldom any, and somebody waits for it.
OUTGOING_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Swept:
    """How much was woken."""

    mails: int
    outgoing: int


def sweep(app: App, *, restarted: bool = False) -> Swept:
    """Wake what is due.

    ``restarted``: this process' own queue was lost with the process before it, so what was woken a moment ago is woken again too.
    """
    now = app.clock.now()
    if restarted:
        _forget_wake_ups(app)
    queued = waiting(app.broker, QUEUE)
    if queued is None:  # nobody can be woken; what is due stays so
        return Swept(0, 0)
    room = max(AT_ONCE - queued, 0)
    with app.transactions.reading() as connection:
        outgoing_ids = outbox.due(connection, now, max(room, OUTGOING_AT_ONCE)) if app.mailer is not None else []
        mail_ids = mails.due(connection, now, room) if room else []
    if not mail_ids and not outgoing_ids:
        return Swept(0, 0)
    with app.transactions.light() as connection:
        for table, keys, states in ((MAILS, mail_ids, ("new",)), (OUTGOING, outgoing_ids, ("new", "sending"))):
            if keys:
                still_due = or_(table.c.next_attempt_at.is_(None), table.c.next_attempt_at <= now)
                due = (table.c.id.in_(keys), table.c.state.in_(states), still_due)
                connection.execute(update(table).where(*due).values(next_attempt_at=now + WAKE_AGAIN))
    app.step_taken("swept")
    for outgoing_id in outgoing_ids:
        app.wake(SEND, outgoing_id)
    for mail_id in mail_ids:
        app.wake(WORK_ON, mail_id)
    return Swept(len(mail_ids), len(outgoing_ids))


def _forget_wake_ups(app: App) -> None:
    now = app.clock.now()
    with app.transactions.light() as connection:
        for table, state in ((MAILS, "new"), (OUTGOING, "new")):
            free = or_(table.c.lease_until.is_(None), table.c.lease_until <= now)
            connection.execute(
                update(table)
                .where(table.c.state == state, free, table.c.next_attempt_at > now, table.c.attempts == 0)
                .values(next_attempt_at=now)
            )


class Sweeper:
    """Sweeps every second in a thread that dies with the process."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._sweep_for_ever, name="sweep", daemon=True)

    def start(self, *, restarted: bool) -> None:
        """Sweep once now, then begin to sweep."""
        self._once(restarted=restarted)
        self._thread.start()

    def stop(self) -> None:
        """Stop, and wait until a sweep that has begun ends."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join(10)

    def _sweep_for_ever(self) -> None:
        while not self._stopped.wait(PERIOD):
            self._once(restarted=False)

    def _once(self, *, restarted: bool) -> None:
        try:
            sweep(self._app, restarted=restarted)
        except KundserviceError as error:
            log.warning("nothing swept: %s", error)
        except Exception as error:  # a sweep that ends for good would leave lost wake-ups lost
            log.error("nothing swept: %s", unforeseen(error))
