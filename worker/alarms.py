"""Which faults of its own the product tells staff of by mail (``KUNDSERVICE_ALERT_TO``): found in the database, each told once a while.

Looked for by the scheduler, because the part that has failed may be in no state to tell it. No cap holds an alarm back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from worker import answers
from worker.access_tokens import days_left, grant_expires_on
from worker.app import App
from worker.clock import day_in_stockholm
from worker.replies import staff_notice
from worker.reply_context import ReplyContext
from worker.settings import Settings
from worker.store import faults
from worker.store.cursors import CURSORS
from worker.store.faults import FETCHING, MOVING
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS

#: A folder is looked at as a whole every nine minutes (``worker.poller``).
_UNSEEN = timedelta(minutes=20)
#: How long an answer may wait for the mail server without anybody being told.
_UNSENT = timedelta(minutes=15)
#: So long before its last hour a matter is soon due.
_SOON = timedelta(hours=4)
#: How long a denied order ('this was not me') that nobody has decided is told of.
_DENIED = timedelta(hours=24)

#: So many days before the last one of what access tokens are fetched by it is told every day.
_SIGN_IN_DAYS = 14

_Finder = Callable[[Connection, Settings, datetime], str | None]


@dataclass(frozen=True, slots=True)
class Alarm:
    """One kind of fault: its name in ``staff.<language>.txt``, what finds it, and how often it is told while it lasts."""

    name: str
    find: _Finder
    again_after: timedelta


def _over_the_cap(connection: Connection, _settings: Settings, now: datetime) -> str | None:
    recent = (OUTGOING.c.state == "held", OUTGOING.c.failure == "cap_total", OUTGOING.c.created_at > now - timedelta(hours=1))
    count = connection.scalar(select(func.count()).select_from(OUTGOING).where(*recent))
    return f"Replies held in the last hour: {count}; 'kundservice queue retry' lets them go." if count else None


def _quarantined(connection: Connection, _settings: Settings, _now: datetime) -> str | None:
    count = connection.scalar(select(func.count()).select_from(MAILS).where(MAILS.c.state == "quarantined"))
    return f"Mails in quarantine: {count}; 'kundservice queue show' tells why." if count else None


def _unaccounted(connection: Connection, _settings: Settings, _now: datetime) -> str | None:
    count = connection.scalar(select(func.sum(CURSORS.c.unaccounted)))
    return f"Mails without a row: {count}." if count else None


def _unseen_mailbox(connection: Connection, settings: Settings, now: datetime) -> str | None:
    looked = connection.execute(
        select(CURSORS.c.account, CURSORS.c.folder, func.max(CURSORS.c.checked_at).label("at")).group_by(
            CURSORS.c.account, CURSORS.c.folder
        )
    )
    latest = {(row.account, row.folder): row.at for row in looked}
    names = ((account.name, account.folder) for account in settings.imap)
    unseen = [f"{name}/{folder}" for name, folder in names if (at := latest.get((name, folder))) is not None and at < now - _UNSEEN]
    return f"Not looked at for {_UNSEEN.total_seconds() / 60:.0f} minutes: {', '.join(unseen)}." if unseen else None


def _mailbox(connection: Connection, settings: Settings, now: datetime) -> str | None:
    """What a poller was told that nobody but a person can mend, in its words; else that nobody looked there for long."""
    return _standing(connection, settings, FETCHING) or _unseen_mailbox(connection, settings, now)


def _unmoved(connection: Connection, settings: Settings, _now: datetime) -> str | None:
    return _standing(connection, settings, MOVING)


def _standing(connection: Connection, settings: Settings, what: str) -> str | None:
    """The first lasting fault of a mailbox that is still one of the settings."""
    ours = faults.names_of(settings.imap)
    return next((fault.words for fault in faults.standing(connection, what) if fault.lasting and fault.name in ours), None)


def _sign_in_ends(_connection: Connection, settings: Settings, now: datetime) -> str | None:
    if settings.oauth is None:
        return None
    ends = grant_expires_on(settings.oauth)
    left = days_left(ends, day_in_stockholm(now))
    return f"Last day: {ends}." if left is not None and left <= _SIGN_IN_DAYS else None


def _unsent(connection: Connection, _settings: Settings, now: datetime) -> str | None:
    waiting = (OUTGOING.c.state.in_(("new", "sending")), OUTGOING.c.created_at < now - _UNSENT)
    count = connection.scalar(select(func.count()).select_from(OUTGOING).where(*waiting))
    why = connection.scalar(
        select(OUTGOING.c.failure).where(*waiting, OUTGOING.c.failure.is_not(None)).order_by(OUTGOING.c.id.desc()).limit(1)
    )
    return f"Mails of ours that wait: {count}. {why or ''}".strip() if count else None


def _due_soon(connection: Connection, _settings: Settings, now: datetime) -> str | None:
    count = connection.scalar(select(func.count()).select_from(MAILS).where(MAILS.c.state == "staff", MAILS.c.due_at < now + _SOON))
    return f"Matters due within four hours or late: {count}." if count else None


def _denied_orders(connection: Connection, _settings: Settings, now: datetime) -> str | None:
    recent = (REQUESTS.c.reason == "denied", REQUESTS.c.state == "staff", REQUESTS.c.changed_at > now - _DENIED)
    references = connection.scalars(
        select(THREADS.c.reference)
        .join(MAILS, MAILS.c.thread_id == THREADS.c.id)
        .join(REQUESTS, REQUESTS.c.mail_id == MAILS.c.id)
        .where(*recent)
        .distinct()
        .limit(20)
    ).all()
    return f"Orders that nobody there gave: {', '.join(sorted(references))}." if references else None


#: Every alarm that there is, in the order in which they are looked for.
ALARMS = (
    Alarm("cap_total", _over_the_cap, timedelta(hours=1)),
    Alarm("mailbox", _mailbox, timedelta(hours=6)),
    Alarm("unmoved", _unmoved, timedelta(hours=24)),
    Alarm("sign_in_ends", _sign_in_ends, timedelta(hours=24)),
    Alarm("mailer", _unsent, timedelta(hours=6)),
    Alarm("unaccounted", _unaccounted, timedelta(hours=6)),
    Alarm("quarantined", _quarantined, timedelta(hours=24)),
    Alarm("due_soon", _due_soon, timedelta(hours=24)),
    Alarm("denied", _denied_orders, timedelta(hours=1)),
)


def raise_alarms(app: App) -> tuple[int, ...]:
    """Write a mail for each fault that is there and was not told lately; the keys of the mails that are to be sent."""
    to = app.settings.alert_to
    if to is None:
        return ()
    now = app.clock.now()
    with app.transactions.reading() as connection:
        found = [
            (alarm, detail)
            for alarm in ALARMS
            if (detail := alarm.find(connection, app.settings, now)) and not _told(connection, alarm, now)
        ]
    if not found:
        return ()
    context = ReplyContext(
        templates=app.templates,
        reference="",
        received=day_in_stockholm(now),
        address=app.settings.address,
        display_name=app.settings.company_name,
    )
    with app.transactions.full() as connection:
        written = [
            answers.write(
                connection,
                app.settings,
                staff_notice(to, alarm.name, detail, context),
                answers.Answered(None, registered=True, alarm=True),
                f"{_key(alarm)}{now.isoformat()}",
                now,
            )
            for alarm, detail in found
        ]
    return tuple(key for key in written if key is not None)


def _key(alarm: Alarm) -> str:
    return f"alarm:{alarm.name}:"


def _told(connection: Connection, alarm: Alarm, now: datetime) -> bool:
    recent = (OUTGOING.c.dedupe_key.like(f"{_key(alarm)}%"), OUTGOING.c.created_at > now - alarm.again_after)
    return connection.execute(select(OUTGOING.c.id).where(*recent).limit(1)).first() is not None
