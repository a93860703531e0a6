"""What becomes of one mail of ours when it is sent: sent, put off, tried once more, or given to staff.

The row is claimed in one transaction and settled in another; no lock is held while the server is spoken to. Where it is unknown whether
the mail went (the connection or this process was lost after DATA) the identical mail is sent once more, then staff look at it.
"""

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from worker.answers import outgoing_mail
from worker.app import App
from worker.errors import KundserviceError
from worker.mailer import Ambiguous, Deferred, Mailer, Refused
from worker.reopening import reopen
from worker.store import outbox

log = logging.getLogger(__name__)

#: How long mail that the server does not take now is tried again (security.md section 4).
GIVE_UP_AFTER = timedelta(days=5)
#: The delays between tries double from the first to the last.
FIRST_DELAY, LAST_DELAY = timedelta(seconds=15), timedelta(hours=1)
#: How long the one repeat waits where it is unknown whether the mail went.
REPEAT_AFTER = timedelta(minutes=2)


def send_outgoing(app: App, outgoing_id: int) -> None:
    """Send the mail if it is due and nobody else sends it; never raises."""
    if app.mailer is None:
        return
    try:
        _send(app, app.mailer, outgoing_id)
    except KundserviceError as error:
        log.warning("outgoing %s is left to the sweep: %s", outgoing_id, error)


def _send(app: App, mailer: Mailer, outgoing_id: int) -> None:
    if app.leases.is_sending(outgoing_id):
        return
    with app.transactions.light() as connection:
        claimed = outbox.claim(connection, outgoing_id, app.owner, app.clock.now())
    if claimed is None:
        return
    row, died = claimed
    app.step_taken("sending")
    if died and _was_unknown(row):
        _give_up(app, row, "two tries ended with nobody knowing whether it went")
        return
    with app.leases.holding_outgoing(row.id):
        try:
            mailer.send(outgoing_mail(row, app.settings))
        except Ambiguous as error:
            if died or _was_unknown(row):
                _give_up(app, row, str(error))
            else:
                _put_off(app, row, app.clock.now() + REPEAT_AFTER, f"{outbox.UNKNOWN}{error}")
            return
        except Refused as error:
            _give_up(app, row, str(error))
            return
        except Deferred as error:
            _defer(app, row, str(error), died=died)
            return
        app.step_taken("sent")
        _note_sent(app, row)
    app.step_taken("settled")


def _was_unknown(row: Row[Any]) -> bool:
    return bool(row.failure and row.failure.startswith(outbox.UNKNOWN))


def _defer(app: App, row: Row[Any], why: str, *, died: bool) -> None:
    now = app.clock.now()
    if now - row.created_at >= GIVE_UP_AFTER:
        _give_up(app, row, why)
        return
    delay = min(FIRST_DELAY * 2 ** min(row.attempts, 10), LAST_DELAY)
    unknown = died or _was_unknown(row)  # an earlier try that may have gone through stays on record
    _put_off(app, row, now + delay, f"{outbox.UNKNOWN}{why}" if unknown else why)


def _put_off(app: App, row: Row[Any], until: datetime, why: str) -> None:
    values = {"state": "new", "lease_until": until, "next_attempt_at": until, "failure": why}
    with app.transactions.light() as connection:
        if not outbox.settle(connection, row.id, app.owner, values):
            log.warning("outgoing %s was taken over while it was sent", row.id)


def _give_up(app: App, row: Row[Any], why: str) -> None:
    log.error("outgoing %s is given to staff: %s", row.id, why)
    with app.transactions.full() as connection:
        if outbox.settle(connection, row.id, app.owner, {"state": "failed", "next_attempt_at": None, "failure": why}):
            reopen(connection, row, why, app.clock.now())


def _note_sent(app: App, row: Row[Any]) -> None:
    """In a full transaction, for a power cut must not make the mail go again, nor may a database that is away for a while."""
    at = app.clock.now()
    if not app.transactions.persistently(app.transactions.full, lambda connection: outbox.note_sent(connection, row.id, at)):
        log.warning("outgoing %s went, and was noted or given up meanwhile", row.id)
