"""What a worker does with one mail, and what becomes of it when that fails.

1. Claim it: the attempt is counted before the work, so that a mail that kills its worker is noticed.
2. Parse, authenticate, read: in a process that can be ended (``worker.readers``), with no transaction open meanwhile.
3. Decide and write everything in one transaction (``worker.record``); nothing is sent there.
4. Send what was written, each by its own claim; then go on with the next mail of the same sender, whose own wake-up this one may have
   swallowed.

What passes by itself (``Transient``) is put off and costs no attempt. What fails the same way each time is quarantined at once, what
dies, takes too long or fails unforeseen after ``MAX_ATTEMPTS``; the original is kept.
"""

import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from worker.app import App
from worker.apply.rows import Stale
from worker.clock import day_in_stockholm
from worker.directory import Directory
from worker.dkim.finding import DkimFinding
from worker.errors import KundserviceError, Permanent, Transient, unforeseen
from worker.readers.mail_to_read import MailToRead, Presumed
from worker.readers.pool import ReadInterrupted
from worker.readers.reader_process import ReadFailed
from worker.record import EarlierMail, Lost, Written, record
from worker.send_outgoing import send_outgoing
from worker.signature_use import PATIENCE, settled
from worker.store import audit, claims, mails
from worker.store.claims import MAX_ATTEMPTS, ClaimedMail
from worker.store.directory import load_for
from worker.store.known_addresses import StoredAddresses
from worker.txt_records import DnsFails
from worker.understood import Understood

log = logging.getLogger(__name__)

#: How often a decision is made anew at once where the directory changed under it.
_STALE_TRIES = 5
#: How soon a mail is looked at again that waits for an earlier one.
_TURN = timedelta(milliseconds=300)
#: The shortest and the longest delay after a failure that passes by itself, and the longest after one of DNS: each try may cost a worker
#: seconds, for a sender whose name servers are slow on purpose too.
_SOON, _LATE, _LATE_DNS = timedelta(seconds=2), timedelta(minutes=5), timedelta(minutes=30)
#: The delay after an attempt that failed unforeseen, times the number of attempts.
_UNFORESEEN = timedelta(seconds=3)


def work_on_mail(app: App, mail_id: int) -> None:
    """Work on the mail, and then on what its sender wrote after it; returns when nothing of his is due. Never raises."""
    try:
        _work_in_turn(app, mail_id)
    except KundserviceError as error:
        log.warning("mail %s is left to the sweep: %s", mail_id, error)


def _work_in_turn(app: App, mail_id: int) -> None:
    key: int | None = mail_id
    while key is not None:
        mail = _claim(app, key)
        if mail is None:
            return
        app.step_taken("claimed")
        with app.leases.holding_mail(mail.id):
            decided = _work(app, mail)
        if not decided:
            return
        with app.transactions.reading() as connection:
            key = claims.next_of(connection, mail.from_address)


def _claim(app: App, mail_id: int) -> ClaimedMail | None:
    now = app.clock.now()
    with app.transactions.light() as connection:
        mail = claims.claim(connection, mail_id, app.owner, now)
        worn_out = mail is None and claims.is_worn_out(connection, mail_id, now)
    if worn_out:
        _quarantine(app, mail_id, f"{MAX_ATTEMPTS} attempts at it died", now)
    return mail


def _work(app: App, mail: ClaimedMail) -> bool:
    """Whether the mail is decided now."""
    try:
        written = _decided(app, mail, _understood(app, mail))
    except Lost:
        log.info("mail %s: another worker has it by now", mail.id)
        return False
    except EarlierMail as error:
        _put_off(app, mail, _TURN, str(error))
        return False
    except ReadInterrupted as error:
        _put_off(app, mail, timedelta(0), str(error))
        return False
    except DnsFails as error:
        age = app.clock.now() - mail.stored_at
        _put_off(app, mail, max(_SOON, min(age / 2, _LATE_DNS, PATIENCE - age)), str(error))
        return False
    except Transient as error:
        age = app.clock.now() - mail.stored_at
        _put_off(app, mail, min(max(_SOON, age / 4), _LATE), str(error))
        return False
    except Permanent as error:
        log.error("mail %s is quarantined: %s", mail.id, error)
        _set_apart(app, mail, str(error))
        return False
    except ReadFailed as error:
        _failed(app, mail, str(error))
        return False
    except Exception as error:  # one bad mail stops nothing (law 10): whatever it broke, the others go on
        _failed(app, mail, unforeseen(error))
        return False
    app.step_taken("committed")
    for outgoing_id in written.outgoing:
        send_outgoing(app, outgoing_id)  # here and now: a second way through the queue would double the wait
    return True


def _failed(app: App, mail: ClaimedMail, told: str) -> None:
    """An attempt that counts: the last one sets the mail apart."""
    log.error("mail %s: attempt %s of %s failed: %s", mail.id, mail.attempts, MAX_ATTEMPTS, told)
    if mail.attempts >= MAX_ATTEMPTS:
        _set_apart(app, mail, told)
    else:
        _put_off(app, mail, _UNFORESEEN * mail.attempts, told, counts=True)


def _understood(app: App, mail: ClaimedMail) -> Understood:
    answers = _Answers(app, mail)
    shown = mail.from_address
    presumed = Presumed(shown, answers.directory_of(shown)) if shown is not None else None
    to_read = MailToRead(mail.raw, mail.received_at, day_in_stockholm(mail.received_at), presumed)
    understood = app.reader.read(to_read, answers)
    app.step_taken("read")
    return understood


class _Answers(StoredAddresses):
    """What whoever reads the mail may ask: the database and DNS stay here."""

    def __init__(self, app: App, mail: ClaimedMail) -> None:
        super().__init__(app.transactions)
        self._app = app
        self._mail = mail

    def directory_of(self, sender: str) -> Directory:
        with self._app.transactions.reading() as connection:
            return load_for(connection, [sender])

    def texts(self, name: str) -> tuple[str, ...]:
        return self._app.txt_records.texts(name)

    def settled(self, finding: DkimFinding) -> DkimFinding:
        return settled(self._app, self._mail, finding)


def _decided(app: App, mail: ClaimedMail, understood: Understood) -> Written:
    for _ in range(_STALE_TRIES):
        try:
            with app.transactions.full() as connection:
                return record(app, connection, mail, understood, app.clock.now())
        except (Stale, IntegrityError) as error:
            log.info("mail %s is decided again: %s", mail.id, type(error).__name__)
    raise Transient("the directory changes faster than the mail can be decided; it is tried again.")


def _put_off(app: App, mail: ClaimedMail, delay: timedelta, why: str, *, counts: bool = False) -> None:
    """Give the mail back, also where the database must first come back: the attempt would count as one that died."""

    def give_back(connection: Connection) -> None:
        until = app.clock.now() + delay
        claims.put_off(connection, mail.id, app.owner, until, counts=counts, failure=why, attempt=mail.attempts)

    app.transactions.persistently(app.transactions.light, give_back)


def _set_apart(app: App, mail: ClaimedMail, why: str) -> None:
    now = app.clock.now()
    with app.transactions.light() as connection:
        mine = claims.put_off(connection, mail.id, app.owner, now, counts=True, failure=why)
    if mine:
        _quarantine(app, mail.id, why, now, attempts=0)


def _quarantine(app: App, mail_id: int, why: str, now: datetime, attempts: int = MAX_ATTEMPTS) -> None:
    with app.transactions.full() as connection:
        if mails.quarantine(connection, mail_id, why, now, attempts):
            audit.append(connection, [audit.Entry("mail.quarantined", mail_id=mail_id)], now)
