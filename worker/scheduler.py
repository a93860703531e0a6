"""When time itself is looked at: a loop that one process at a time has as its duty, and that may be killed at any moment.

The clock is given, so a test lets a month pass in a moment. Instants are kept in UTC; 00:05 and 23:55 are of Stockholm's wall clock, made
into instants when a request is decided, so summer time needs nothing here.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import IntegrityError

from worker.alarms import raise_alarms
from worker.app import App
from worker.errors import KundserviceError, Permanent, Transient, unforeseen
from worker.retention import forget_old
from worker.scheduled import carry_out_scheduled, companies_at_their_end, end_waiting, terminate
from worker.settle_request import wake_senders
from worker.store import requests
from worker.store.claims import hold_duty
from worker.webhook_delivery import deliver_due

log = logging.getLogger(__name__)

#: Seconds between two looks.
PERIOD = 5.0
#: How long the duty lasts without being renewed.
DUTY = timedelta(seconds=20)
#: How much is done at one look.
AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look did."""

    carried_out: int = 0
    unanswered: int = 0
    companies_ended: int = 0
    alarms: int = 0
    webhooks: int = 0
    forgotten: int = 0


def look(app: App) -> Looked:
    """Do once what is due; nothing where another process has the duty."""
    if not _has_duty(app):
        return Looked()
    now = app.clock.now()
    with app.transactions.reading() as connection:
        due = requests.due_changes(connection, now, AT_ONCE)
        expired = requests.expired(connection, now, AT_ONCE)
    return Looked(
        carried_out=_done(app, carry_out_scheduled, due),
        unanswered=_done(app, end_waiting, expired),
        companies_ended=_done(app, terminate, companies_at_their_end(app)),
        alarms=_alarms(app),
        webhooks=deliver_due(app),
        forgotten=forget_old(app),
    )


def _alarms(app: App) -> int:
    """Tell staff of what has failed; how many mails that took."""
    written = raise_alarms(app)
    wake_senders(app, written)
    return len(written)


def _done(app: App, do: Callable[[App, int], bool], keys: Iterable[int]) -> int:
    """Do each by itself, for one that always fails must not keep the others from their day; how many were done.

    Raises:
      Transient: the database is away, and so it is for all.
    """
    count = 0
    for key in keys:
        try:
            count += do(app, key)
        except Transient:
            raise
        except Permanent as error:
            log.error("%s %s: %s", do.__name__, key, error)
        except Exception as error:  # whatever one row breaks, the others have their day
            log.error("%s %s failed: %s", do.__name__, key, unforeseen(error))
    return count


def _has_duty(app: App) -> bool:
    try:
        with app.transactions.light() as connection:
            return hold_duty(connection, "scheduler", app.owner, app.clock.now(), DUTY)
    except IntegrityError:  # another process made the row in the same moment
        return False


def run(app: App, stopped: threading.Event) -> None:
    """Look every few seconds until ``stopped``."""
    while True:
        try:
            look(app)
        except KundserviceError as error:
            log.warning("the scheduler looks again later: %s", error)
        except Exception as error:  # a thread that ends would end every schedule unseen
            log.error("the scheduler looks again later: %s", unforeseen(error))
        if stopped.wait(PERIOD):
            return
