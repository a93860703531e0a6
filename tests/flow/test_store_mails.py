"""Fetched mail: stored once whatever is repeated, duplicates and replays known, cursors that never go back."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest
from sqlalchemy import Engine, Table, func, select, update
from sqlalchemy.exc import IntegrityError

from worker.models import Mail
from worker.store import cursors, mails
from worker.store.mails import Fetched

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)


def mail(uid: int, *, duplicate: str | None = None, at: datetime = NOW, raw: bytes = b"Subject: x\r\n\r\nHej\r\n") -> Fetched:
    return Fetched("kund@host:993", "INBOX", 7, uid, at, raw, len(raw), f"d{uid}", duplicate or f"dup{uid}", f"<{uid}@firma.example>")


def test_the_same_uid_is_stored_once(engine: Engine) -> None:
    with engine.begin() as connection:
        first = mails.store_fetched(connection, [mail(1), mail(2)], NOW)
        again = mails.store_fetched(connection, [mail(1), mail(2), mail(3)], NOW)
        assert (set(first), set(again)) == ({1, 2}, {3})
        assert mails.store_fetched(connection, [replace(mail(1), uidvalidity=8)], NOW).keys() == {1}
        assert mails.known_uids(connection, "kund@host:993", "INBOX", 7, range(1, 3000)) == {1, 2, 3}
        assert mails.source(connection, first[2]) == b"Subject: x\r\n\r\nHej\r\n"
        assert mails.source(connection, 999) is None
        assert mails.store_fetched(connection, [], NOW) == {}


def test_a_row_number_that_is_taken_is_no_mail_that_is_known(engine: Engine) -> None:
    """As after a copy put back in parts: taken for known, the mail would be moved out of the folder and lost."""
    table = cast(Table, Mail.__table__)
    with engine.begin() as connection:
        (first,) = mails.store_fetched(connection, [mail(1)], NOW).values()
        connection.execute(update(table).where(table.c.id == first).values(uid=100))
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT setval('mails_id_seq', 1, false)")
    if engine.dialect.name == "postgresql":
        with pytest.raises(IntegrityError), engine.begin() as connection:
            mails.store_fetched(connection, [mail(2)], NOW)
    with engine.begin() as connection:
        assert mails.store_fetched(connection, [mail(2)], NOW).keys() == {2}


def test_two_pollers_at_once_store_each_mail_once(engine: Engine) -> None:
    def store(order: int) -> None:
        with engine.begin() as connection:
            mails.store_fetched(connection, [mail(uid) for uid in range(1, 40)][::order], NOW)

    threads = [threading.Thread(target=store, args=(order,)) for order in (1, -1, 1, -1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with engine.begin() as connection:
        assert connection.scalar(select(func.count()).select_from(mails.MAILS)) == 39
        assert connection.scalar(select(func.count()).select_from(mails.SOURCES)) == 39


def test_the_day_received_is_stockholms(engine: Engine) -> None:
    with engine.begin() as connection:
        mails.store_fetched(connection, [mail(1, at=datetime(2026, 11, 30, 23, 30, tzinfo=UTC))], NOW)
        row = connection.execute(select(mails.MAILS.c.received_on, mails.MAILS.c.received_at)).one()
    assert str(row.received_on) == "2026-12-01"
    assert row.received_at == datetime(2026, 11, 30, 23, 30, tzinfo=UTC)


def test_a_moment_without_zone_is_refused(engine: Engine) -> None:
    with engine.begin() as connection, pytest.raises(Exception, match="without a time zone"):
        mails.store_fetched(connection, [mail(1)], NOW.replace(tzinfo=None))


def test_a_duplicate_digest_belongs_to_the_first(engine: Engine) -> None:
    with engine.begin() as connection:
        ids = mails.store_fetched(connection, [mail(1, duplicate="same"), mail(2, duplicate="same"), mail(3)], NOW)
        assert mails.first_with_digest(connection, "same") == ids[1]
        assert mails.first_with_digest(connection, "dup3") == ids[3]
        assert mails.first_with_digest(connection, "unknown") is None


def test_a_signature_acts_once(engine: Engine) -> None:
    with engine.begin() as connection:
        ids = mails.store_fetched(connection, [mail(1), mail(2)], NOW)
        assert mails.use_signatures(connection, ["s1", "s2"], ids[1], NOW)
        assert mails.use_signatures(connection, ["s2", "s1"], ids[1], NOW)
        assert not mails.use_signatures(connection, ["s3", "s1"], ids[2], NOW)
        assert mails.use_signatures(connection, [], ids[2], NOW)


def test_due_are_new_mails_that_nobody_has_the_earliest_first(engine: Engine) -> None:
    with engine.begin() as connection:
        later, sooner = mail(1), mail(2, at=NOW - timedelta(hours=1))
        old = replace(mail(3), state="done", outcome="ignored", reason="before_start")
        ids = mails.store_fetched(connection, [later, sooner, old], NOW)
        assert mails.due(connection, NOW, 10) == [ids[2], ids[1]]
        connection.execute(update(mails.MAILS).where(mails.MAILS.c.id == ids[2]).values(next_attempt_at=NOW + timedelta(seconds=4)))
        assert mails.due(connection, NOW, 10) == [ids[1]]
        assert mails.due(connection, NOW + timedelta(seconds=4), 1) == [ids[2]]


def test_finish_needs_the_lease(engine: Engine) -> None:
    with engine.begin() as connection:
        (key,) = mails.store_fetched(connection, [mail(1)], NOW).values()
        connection.execute(update(mails.MAILS).values(lease_owner="me", lease_until=NOW + timedelta(seconds=4)))
        decided = {"state": "done", "outcome": "answered", "reading": {"language": "sv"}}
        assert not mails.finish(connection, key, "another", decided)
        assert mails.finish(connection, key, "me", decided)
        assert not mails.finish(connection, key, "me", decided)
        row = connection.execute(select(mails.MAILS)).one()
        assert (row.state, row.reading, row.verdict, row.lease_owner) == ("done", {"language": "sv"}, None, None)


def test_quarantine_and_retry(engine: Engine) -> None:
    with engine.begin() as connection:
        (key,) = mails.store_fetched(connection, [mail(1)], NOW).values()
        connection.execute(update(mails.MAILS).values(attempts=3, lease_until=NOW + timedelta(seconds=4), lease_owner="dead"))
        assert not mails.quarantine(connection, key, "three tries died", NOW, attempts=3)
        assert mails.quarantine(connection, key, "three tries died", NOW + timedelta(seconds=4), attempts=3)
        assert mails.due(connection, NOW + timedelta(days=1), 10) == []
        assert mails.retry(connection, key, NOW)
        assert not mails.retry(connection, key, NOW)
        assert mails.due(connection, NOW, 10) == [key]


def test_what_lies_in_the_folder_still(engine: Engine) -> None:
    with engine.begin() as connection:
        ids = mails.store_fetched(connection, [mail(1), mail(2)], NOW)
        mails.mark_moved(connection, [ids[1]], NOW)
        assert mails.not_moved(connection, "kund@host:993", "INBOX", 7, 10) == {2: ids[2]}


def test_cursors(engine: Engine) -> None:
    with engine.begin() as connection:
        cursor = cursors.open_cursor(connection, "a", "INBOX", 7, NOW)
        assert (cursor.new, cursor.last_uid, cursor.started_at) == (True, 0, NOW)
        cursors.advance(connection, cursor.id, 5)
        cursors.advance(connection, cursor.id, 3)
        cursors.looked(connection, cursor.id, 0, NOW)
        later = NOW + timedelta(days=1)
        assert cursors.open_cursor(connection, "a", "INBOX", 7, later) == replace(cursor, last_uid=5, new=False)
        other = cursors.open_cursor(connection, "a", "INBOX", 8, later)
        assert (other.new, other.started_at) == (True, NOW)
        assert cursors.open_cursor(connection, "b", "INBOX", 7, later).started_at == later
