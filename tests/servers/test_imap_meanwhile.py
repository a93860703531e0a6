"""IMAP as it is while others act: mail put back or taken away, a mailbox made anew, leases, connections that stand still."""

import threading
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from tests.servers.dovecot import TestAccount
from tests.servers.imap_polling import polling, subjects
from tests.servers.scripted_imap import ScriptedImap
from tests.servers.test_poller import intake, mail, poll, rows, until
from worker import mailbox_lease
from worker.errors import Transient
from worker.mailbox import Mailbox
from worker.poller import Poller


def test_mail_that_a_person_puts_back_is_known_again_and_goes_once_more(mail_account: TestAccount, engine: Engine) -> None:
    mail_account.append(mail(1))
    poll(mail_account, engine)
    with mail_account.connect() as person:
        person.select_folder("Processed")
        person.move(person.search(), "INBOX")
    poll(mail_account, engine)
    first, again = rows(engine)
    assert first.uid != again.uid
    assert first.duplicate_digest == again.duplicate_digest
    assert mail_account.content("Processed") == [mail(1)]
    assert mail_account.content() == []


def test_mail_that_a_person_takes_away_meanwhile_is_nobodys_fault(mail_account: TestAccount, engine: Engine) -> None:
    """It lay there when it was listed, and is gone when it is fetched, or when it is moved."""
    mail_account.append(mail(1), mail(2), mail(3))

    class Robbed(Mailbox):
        def new_uids(self, after_uid: int = 0) -> tuple[int, ...]:
            uids = super().new_uids(after_uid)
            self.rob(1)
            return uids

        def move(self, uids: list[int], folder: str) -> None:  # type: ignore[override]  # lists are what the poller gives
            self.rob(2)
            super().move(uids, folder)

        def rob(self, uid: int) -> None:
            with mail_account.connect() as person:
                person.select_folder("INBOX")
                person.delete_messages([uid])
                person.uid_expunge([uid])

    poller = Poller(mail_account.settings(), intake(engine), lambda _ids: None, None, lambda account, _plan: Robbed(account))
    assert poller.once()
    assert poller.failure is None
    assert subjects(engine) == ["Nummer 2", "Nummer 3"]
    assert mail_account.content("Processed") == [mail(3)]


def test_a_new_uidvalidity_while_the_poller_runs_acts_on_nothing_twice(scripted_imap: ScriptedImap, engine: Engine) -> None:
    scripted_imap.answers["UID MOVE"] = "NO [CANNOT] not now"
    scripted_imap.append(mail(1))
    with polling(scripted_imap, engine):
        until(lambda: len(rows(engine)) == 1)
        scripted_imap.answers["UID SEARCH"] = scripted_imap.answers["NOOP"] = "BYE restored from a backup"
        scripted_imap.uidvalidity = 2
        scripted_imap.append(mail(2))
        until(lambda: len(scripted_imap.commands("LOGIN")) >= 2)
        scripted_imap.answers.clear()
        until(lambda: len(rows(engine)) == 3, 20)
    one, *others = rows(engine)
    assert [row.subject for row in others] == ["Nummer 1", "Nummer 2"]
    assert [row.duplicate_digest == one.duplicate_digest for row in others] == [True, False]


def test_the_lease_is_kept_over_a_long_fetch(scripted_imap: ScriptedImap, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lease of 1 second, a mail that takes longer: no other process gets the mailbox meanwhile, and the mail comes in once."""
    monkeypatch.setattr("worker.intake.LEASE", timedelta(seconds=1))
    monkeypatch.setattr(mailbox_lease.MailboxLease.__init__, "__defaults__", (0.2, 600.0))
    slow = mail(1)
    scripted_imap.trickle = 2.5 / len(slow)
    scripted_imap.append(slow)
    with polling(scripted_imap, engine):
        until(lambda: scripted_imap.commands("UID FETCH") != [])
        other = intake(engine, "other")
        tries = 0
        while not rows(engine):
            assert not other.hold(scripted_imap.account.name, "INBOX")
            tries += 1
            time.sleep(0.1)
        assert tries > 10
    until(lambda: other.hold(scripted_imap.account.name, "INBOX"))


def test_a_connection_that_stands_still_is_cut(scripted_imap: ScriptedImap, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then keeps every time-out from ending it; the watch on the poller does."""
    monkeypatch.setattr(mailbox_lease.MailboxLease.__init__, "__defaults__", (0.1, 1.0))
    scripted_imap.trickle = 0.3
    scripted_imap.append(mail(1))
    with polling(scripted_imap, engine) as poller:
        until(lambda: poller.failure is not None)
        assert "connection was lost" in (poller.failure or "")
        scripted_imap.trickle = 0.0
        until(lambda: len(rows(engine)) == 1, 20)


def test_a_process_that_can_not_reach_the_server_leaves_the_mailbox_to_others(scripted_imap: ScriptedImap, engine: Engine) -> None:
    """Its own way to the server is broken (another password): the one that can takes the mailbox."""
    scripted_imap.append(mail(1))
    stop = threading.Event()
    broken = Poller(replace(scripted_imap.account, password="old"), intake(engine, "broken"), lambda _ids: None)
    thread = threading.Thread(target=broken.run, args=(stop,))
    thread.start()
    until(lambda: broken.failure is not None)
    with polling(scripted_imap, engine, "working"):
        until(lambda: len(rows(engine)) == 1, 20)
    stop.set()
    thread.join(10)


def test_what_can_not_be_stored_stays_on_the_server(scripted_imap: ScriptedImap, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted_imap.append(mail(1))
    database = intake(engine)

    def full(*_arguments: object) -> tuple[int, ...]:
        raise Transient("the database can not grow: the disk is full; make room")

    monkeypatch.setattr(database, "store", full)
    poller = Poller(scripted_imap.account, database, lambda _ids: None)
    with pytest.raises(Transient, match="disk is full"):
        poller.once()
    assert scripted_imap.content() == [mail(1)]
    assert scripted_imap.commands("UID MOVE") == []
