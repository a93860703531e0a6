"""What the passing of time does to stored requests and agreements: a day that has come, an answer that never came, an agreement at its end.

Each in one transaction with compare-and-set, so that it may be tried from anywhere any number of times.
"""

import logging
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, exists, select
from sqlalchemy.exc import IntegrityError

from worker.app import App
from worker.apply.ending import end_company
from worker.apply.rows import Stale
from worker.apply.tables import AGREEMENTS, COMPANIES
from worker.clock import day_in_stockholm
from worker.decide_again import decide_due
from worker.decision import Outcome, RequestDecision
from worker.errors import KundserviceError, unforeseen
from worker.reply_context import Occasion
from worker.settle_request import settle, wake_senders
from worker.settle_words import tell
from worker.status import State
from worker.store import audit, requests
from worker.store.audit import Entry
from worker.stored_request import Stored, stored

log = logging.getLogger(__name__)

#: How long one process has a request to carry it out.
_LEASE = timedelta(seconds=30)
#: After so many attempts that died a scheduled change is staff's.
_ATTEMPTS = 3


def carry_out_scheduled(app: App, request_id: int) -> bool:
    """Carry out a scheduled change whose moment has come; what no longer holds is ``staff`` / ``schedule_failed``.

    False where somebody else got there first, or it failed and is tried again.
    """
    with app.transactions.light() as connection:
        now = app.clock.now()
        claimed = requests.claim(connection, request_id, app.owner, now, now + _LEASE)
    if claimed is None or claimed.outcome != Outcome.SCHEDULED or claimed.due_at is None or claimed.due_at > app.clock.now():
        return False
    app.step_taken("scheduled claimed")
    worn_out = claimed.attempts > _ATTEMPTS
    try:
        with app.transactions.full() as connection:
            outgoing = _decided_on_the_day(app, connection, request_id, worn_out=worn_out)
    except (KundserviceError, IntegrityError) as error:
        log.warning(
            "scheduled request %s is tried again: %s", request_id, error if isinstance(error, KundserviceError) else type(error).__name__
        )
        return False
    except Exception as error:  # one bad request stops no other; after three attempts it is staff's
        log.error("scheduled request %s failed: %s", request_id, unforeseen(error))
        return False
    app.step_taken("scheduled committed")
    wake_senders(app, outgoing)
    return True


def _decided_on_the_day(app: App, connection: Connection, request_id: int, *, worn_out: bool) -> tuple[int, ...]:
    now = app.clock.now()
    kept = stored(connection, request_id)
    if kept is None or kept.row.state != State.WAITING or kept.row.outcome != Outcome.SCHEDULED:
        raise Stale("the request was settled meanwhile.")
    if worn_out:  # whatever failed three times, a mail about it perhaps, is not tried here again
        return settle(app, connection, kept, as_staff(kept, "schedule_failed"), now, occasion=Occasion.DAY_CAME)
    decided = decide_due(kept.request, kept.row.company_number or "", kept.directory, kept.received_on, day_in_stockholm(now))
    others = settle(app, connection, kept, decided, now, occasion=Occasion.DAY_CAME)
    return (*others, *tell(app, connection, kept, (decided,), now, occasion=Occasion.DAY_CAME))


def end_waiting(app: App, request_id: int) -> bool:
    """A question or confirmation that nobody answered for seven days is ``staff`` / ``no_answer``; False where it was answered."""
    with app.transactions.full() as connection:
        now = app.clock.now()
        kept = stored(connection, request_id)
        if kept is None or kept.row.state != State.WAITING or kept.row.expires_at is None or kept.row.expires_at > now:
            return False
        try:
            settle(app, connection, kept, as_staff(kept, "no_answer"), now, occasion=Occasion.DECIDED)
        except Stale:
            return False
    return True


def as_staff(kept: Stored, reason: str) -> RequestDecision:
    """The stored request as ``staff`` with this reason."""
    company = kept.directory.company(kept.row.company_number)
    return RequestDecision(kept.request, Outcome.STAFF, reason, kept.row.row or "", company_number=kept.row.company_number, company=company)


def companies_at_their_end(app: App) -> list[int]:
    """The active companies whose last agreement has passed its ``ends_on``.

    A company that never had an agreement is on Free and goes on; so does one that has another agreement running.
    """
    with app.transactions.reading() as connection:
        return [row.id for row in connection.execute(_ended(day_in_stockholm(app.clock.now())))]


def terminate(app: App, company_id: int) -> bool:
    """End the company whose agreements have all ended; False where that is no longer so."""
    with app.transactions.full() as connection:
        now = app.clock.now()
        # looked at again under a lock: an agreement may just have been given back by an undo
        connection.execute(select(COMPANIES.c.id).where(COMPANIES.c.id == company_id).with_for_update())
        found = connection.execute(_ended(day_in_stockholm(now)).where(COMPANIES.c.id == company_id)).first()
        if found is None:
            return False
        try:
            end_company(connection, found.number, "terminated", now, app.identity)
        except Stale:
            return False
        audit.append(connection, [Entry("company.terminated", company_id=company_id)], now)
    return True


def _ended(today: date) -> Select[Any]:
    of_company = AGREEMENTS.c.company_id == COMPANIES.c.id
    running = exists().where(of_company, (AGREEMENTS.c.ends_on.is_(None)) | (AGREEMENTS.c.ends_on >= today))
    any_at_all = exists().where(of_company)
    return select(COMPANIES.c.id, COMPANIES.c.number).where(COMPANIES.c.status == "active", any_at_all, ~running).order_by(COMPANIES.c.id)
