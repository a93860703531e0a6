"""Mail comes in whole and once, whatever is killed, repeated or refused meanwhile (design.md section 2, laws 2 and 3)."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import Engine, Row, select

from tests.servers.dovecot import PASSWORD, Dovecot, TestAccount
from worker.clock import SystemClock
from worker.errors import Permanent
from worker.intake import DatabaseIntake
from worker.mailbox import Mailbox
from worker.poller import Poller, PollerPlan, Preview, delay_after, preview
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS, SOURCES
from worker.transactions import Transactions

pytestmark = pytest.mark.servers


def mail(number: int, body: str = "Hej") -> bytes:
    return f"From: bo@firma.example\r\nSubject: Nummer {number}\r\nMessage-ID: <{number}@firma.example>\r\n\r\n{body}\r\n".encode()


def rows(engine: Engine) -> list[Row[Any]]:
    with engine.connect() as connection:
        return list(connection.execute(select(MAILS).order_by(MAILS.c.id)))


def cursors(engine: Engine) -> list[Row[Any]]:
    with engine.connect() as connection:
        return list(connection.execute(select(CURSORS).order_by(CURSORS.c.id)))


def intake(engine: Engine, owner: str = "tests") -> DatabaseIntake:
    return DatabaseIntake(Transactions(engine), SystemClock(), owner)


def poll(account: TestAccount, engine: Engine, plan: PollerPlan | None = None, owner: str = "tests") -> list[int]:
    """Take what is there now; the ids of the mails that workers were woken for."""
    woken: list[int] = []
    poller = Poller(account.settings(), intake(engine, owner), woken.extend, plan)
    assert poller.once()
    assert poller.failure is None
    return woken


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def test_mail_becomes_rows_and_moves(mail_account: TestAccount, engine: Engine) -> None:
    received = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
    mail_account.append(mail(1), mail(2), received=received)
    woken = poll(mail_account, engine)
    first, second = rows(engine)
    assert woken == [first.id, second.id]
    assert (first.message_id, first.from_address, first.subject) == ("<1@firma.example>", "bo@firma.example", "Nummer 1")
    assert (first.state, first.outcome, first.received_at, first.size) == ("new", None, received, len(mail(1)))
    assert first.due_at > received
    assert first.moved_at is not None
    with engine.connect() as connection:
        assert connection.scalar(select(SOURCES.c.raw).where(SOURCES.c.mail_id == second.id)) == mail(2)
    assert mail_account.content("Processed") == [mail(1), mail(2)]
    assert mail_account.content() == []
    (cursor,) = cursors(engine)
    assert (cursor.last_uid, cursor.unaccounted) == (2, 0)
    assert poll(mail_account, engine) == []


def test_at_the_first_connection_old_mail_is_not_acted_on(mail_account: TestAccount, engine: Engine) -> None:
    old = datetime.now(UTC) - timedelta(days=10)
    mail_account.append(mail(1), received=old)
    mail_account.append(mail(2))
    with Mailbox(mail_account.settings()) as mailbox:
        assert preview(mailbox, timedelta(hours=72), 100) == Preview(to_act_on=1, before_start=1, too_large=0)
        assert preview(mailbox, timedelta(days=30), 10) == Preview(to_act_on=2, before_start=0, too_large=2)
    woken = poll(mail_account, engine)
    first, second = rows(engine)
    assert (first.state, first.outcome, first.reason, first.due_at) == ("done", "ignored", "before_start", None)
    assert first.thread_id is not None
    assert woken == [second.id]
    mail_account.append(mail(3), received=old)  # a person put it there by hand: it came after the start
    assert len(poll(mail_account, engine)) == 1


@pytest.mark.parametrize("plan", [PollerPlan(act=True), PollerPlan(since=datetime(2026, 1, 1, tzinfo=UTC))])
def test_since_and_act_change_what_is_old(mail_account: TestAccount, engine: Engine, plan: PollerPlan) -> None:
    mail_account.append(mail(1), received=datetime(2026, 2, 1, tzinfo=UTC))
    assert len(poll(mail_account, engine, plan)) == 1


def test_too_large_a_mail_goes_to_staff_with_its_headers(mail_account: TestAccount, engine: Engine) -> None:
    mail_account.append(mail(1, "x" * 5000), mail(2))
    woken = poll(mail_account, engine, PollerPlan(size_limit=1000))
    large = next(row for row in rows(engine) if row.message_id == "<1@firma.example>")
    assert (large.state, large.outcome, large.reason) == ("staff", "staff", "unreadable")
    assert large.due_at is not None
    assert large.id not in woken
    assert mail_account.content("Review") == [mail(1, "x" * 5000)]
    assert mail_account.content("Processed") == [mail(2)]


def test_hostile_mail_becomes_rows_too(mail_account: TestAccount, engine: Engine) -> None:
    hostile = [
        b"",
        b"\r\n",
        b"\x00\r\n\r\n\x00",
        b"From: \xff\xfe\x00@x\r\nSubject: =?utf-8?b?AABB?=\xed\xa0\x80\r\nMessage-ID: <\x00@x>\r\n\r\nx",
        b"Subject: " + b"x" * 20_000 + b"\r\n\r\nx",
        b"A: b\r\n" * 5000 + b"\r\nx",
        b"From: a@b.example\r\n" + b"(" * 5000,
    ]
    mail_account.append(*(each for each in hostile if each), mail(1))
    poll(mail_account, engine)
    assert len(rows(engine)) == len(hostile)
    assert mail_account.content() == []


def test_a_new_uidvalidity_looks_at_everything_and_knows_the_same_mail(mail_account: TestAccount, engine: Engine) -> None:
    mail_account.append(mail(1))
    poll(mail_account, engine)
    mail_account.new_uidvalidity()
    mail_account.append(mail(1), mail(2))
    poll(mail_account, engine)
    first, again, second = rows(engine)
    assert first.uidvalidity != again.uidvalidity
    assert first.duplicate_digest == again.duplicate_digest != second.duplicate_digest
    assert len(cursors(engine)) == 2
    assert cursors(engine)[0].started_at == cursors(engine)[1].started_at


STEPS = [("fetched", 1), ("stored", 1), ("fetched", 3), ("moved", 1), ("stored", 2), ("moved", 2)]


def test_a_poller_that_is_killed_loses_and_doubles_nothing(mail_account: TestAccount, database_url: str, engine: Engine) -> None:
    mails = [mail(number) for number in range(500)]
    mail_account.append(*mails)
    settings = mail_account.settings()
    url = f"imap://{mail_account.user}:{quote(PASSWORD)}@127.0.0.1:{settings.port}/INBOX"
    for step, times in STEPS:
        command = [sys.executable, "-m", "tests.servers.poll_and_die", url, database_url, step, str(times)]
        done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, capture_output=True, text=True)
        assert done.returncode == -9, done.stderr
    time.sleep(0.1)  # Dovecot may still be at the last move
    poll(mail_account, engine, owner="dying")
    found = rows(engine)
    assert sorted(row.message_id for row in found) == sorted(f"<{number}@firma.example>" for number in range(500))
    assert len({row.duplicate_digest for row in found}) == 500
    assert all(row.moved_at for row in found)
    assert sorted(mail_account.content("Processed")) == sorted(mails)
    assert mail_account.content() == []
    assert cursors(engine)[-1].unaccounted == 0


def test_the_last_move_of_a_killed_poller_is_noted_by_the_next(mail_account: TestAccount, database_url: str, engine: Engine) -> None:
    mail_account.append(mail(1), mail(2))
    url = f"imap://{mail_account.user}:{quote(PASSWORD)}@127.0.0.1:{mail_account.settings().port}/INBOX"
    command = [sys.executable, "-m", "tests.servers.poll_and_die", url, database_url, "moved", "1"]
    assert subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode == -9
    assert mail_account.content() == []
    assert [row.moved_at for row in rows(engine)] == [None, None]
    poll(mail_account, engine, owner="dying")
    assert all(row.moved_at for row in rows(engine))


def test_the_loop_takes_mail_as_it_comes_and_ends_when_told(mail_account: TestAccount, engine: Engine) -> None:
    woken: list[int] = []
    stop = threading.Event()
    poller = Poller(mail_account.settings(), intake(engine), woken.extend)
    thread = threading.Thread(target=poller.run, args=(stop,))

    def has(count: int) -> bool:
        return len(woken) == count

    thread.start()
    for number in range(3):
        mail_account.append(mail(number))
        until(partial(has, number + 1))
    stop.set()
    begin = time.monotonic()
    thread.join(10)
    assert time.monotonic() - begin < 5
    assert not thread.is_alive()
    assert not poller.holding
    assert [row.id for row in rows(engine)] == woken


def test_a_quick_look_sees_mail_sooner_than_idle(mail_account: TestAccount, engine: Engine) -> None:
    woken: list[int] = []
    stop = threading.Event()
    poller = Poller(mail_account.settings(), intake(engine), woken.extend, PollerPlan(look_every=0.05))
    thread = threading.Thread(target=poller.run, args=(stop,))
    thread.start()
    until(lambda: cursors(engine) != [] and cursors(engine)[0].checked_at is not None)
    mail_account.append(mail(1))
    begin = time.monotonic()
    until(lambda: woken != [])
    assert time.monotonic() - begin < 0.4
    stop.set()
    thread.join(10)


def test_one_process_at_a_time_polls_a_mailbox(mail_account: TestAccount, engine: Engine) -> None:
    mail_account.append(mail(1))
    settings = mail_account.settings()
    assert intake(engine, "other").hold(settings.name, settings.folder)
    poller = Poller(settings, intake(engine), lambda _ids: None)
    assert poller.once() is False
    assert rows(engine) == []
    intake(engine, "other").release(settings.name, settings.folder)
    assert poller.once() is True
    assert len(rows(engine)) == 1


def test_a_refused_login_is_told_and_tried_again(dovecot: Dovecot, engine: Engine) -> None:
    account = dovecot.new_account().settings(password="wrong")
    poller = Poller(account, intake(engine), lambda _ids: None)
    with pytest.raises(Permanent):
        poller.once()
    stop = threading.Event()
    thread = threading.Thread(target=poller.run, args=(stop,))
    thread.start()
    until(lambda: poller.failure is not None)
    assert "wrong" not in (poller.failure or "")
    assert thread.is_alive()
    stop.set()
    thread.join(5)
    assert not thread.is_alive()


def test_where_mail_can_not_be_moved_it_is_still_taken_once(mail_account: TestAccount, engine: Engine) -> None:
    mail_account.append(mail(1))
    plan = PollerPlan(processed_folder="\x7f" * 300)
    for expected in (1, 0):
        woken: list[int] = []
        Poller(mail_account.settings(), intake(engine), woken.extend, plan).once()
        assert len(woken) == expected
    assert mail_account.content() == [mail(1)]


def test_delays_grow_to_a_minute() -> None:
    assert 0.5 <= delay_after(1) <= 1
    assert 4 <= delay_after(4) <= 8
    assert 30 <= delay_after(100) <= 60
