"""Requests: steps by compare-and-set, what is due, and the mail that follows its requests."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select, update

from worker.status import State
from worker.store import mails, requests, threads
from worker.store.mails import Fetched

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)


def store(connection: Connection, uid: int, *rows: dict[str, Any]) -> tuple[int, list[int]]:
    raw = Fetched("a", "INBOX", 7, uid, NOW, b"x", 1, f"d{uid}", f"dup{uid}")
    (mail_id,) = mails.store_fetched(connection, [raw], NOW).values()
    complete = [{"kind": "add_user", "content": {"confidence": 0.9}, "state": "waiting", "outcome": "scheduled", **row} for row in rows]
    return mail_id, requests.insert_all(connection, mail_id, complete, NOW)


def mail_is(connection: Connection, mail_id: int) -> tuple[str, str | None, str | None]:
    row = connection.execute(select(mails.MAILS).where(mails.MAILS.c.id == mail_id)).one()
    return row.state, row.outcome, row.reason


def test_the_mail_follows_its_requests(engine: Engine) -> None:
    with engine.begin() as connection:
        mail_id, (first, second) = store(
            connection, 1, {"reason": "requested_day"}, {"state": "staff", "outcome": "staff", "reason": "unclear", "change": {"kind": "x"}}
        )
        assert [(row.position, row.change) for row in requests.of_mail(connection, mail_id)] == [(0, None), (1, {"kind": "x"})]
        requests.settle_mail(connection, mail_id)
        assert mail_is(connection, mail_id) == ("staff", "staff", "unclear")
        rejected = {"outcome": "refused", "reason": "rejected"}
        assert requests.step(connection, second, State.STAFF, State.DONE, rejected, NOW)
        assert not requests.step(connection, second, State.STAFF, State.DONE, rejected, NOW)
        assert mail_is(connection, mail_id) == ("waiting", "scheduled", "requested_day")
        assert requests.step(connection, first, State.WAITING, State.DONE, {"outcome": "applied", "reason": "authorized"}, NOW)
        assert mail_is(connection, mail_id) == ("done", "applied", "authorized")
        with pytest.raises(ValueError, match="never goes from done to waiting"):
            requests.step(connection, first, State.DONE, State.WAITING, {}, NOW)
        untouched, _ = store(connection, 2)
        requests.settle_mail(connection, untouched)
        assert mail_is(connection, untouched) == ("new", None, None)


def test_what_is_due_and_claimed_once(engine: Engine) -> None:
    soon, later = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    with engine.begin() as connection:
        _, (scheduled, awaiting, other) = store(
            connection,
            1,
            {"due_at": soon},
            {"outcome": "awaiting_confirmation", "expires_at": soon, "confirmation_hash": "h"},
            {"due_at": later},
        )
        assert requests.due_changes(connection, NOW, 10) == requests.expired(connection, NOW, 10) == []
        assert requests.due_changes(connection, soon, 10) == [scheduled]
        assert requests.due_changes(connection, later, 10) == [scheduled, other]
        assert requests.expired(connection, later, 10) == [awaiting]
        claimed = requests.claim(connection, scheduled, "me", soon, soon + timedelta(seconds=10))
        assert claimed is not None
        assert (claimed.attempts, claimed.due_at) == (1, soon)
        assert requests.claim(connection, scheduled, "another", soon, later) is None
        assert requests.due_changes(connection, soon, 10) == []
        assert requests.due_changes(connection, soon + timedelta(seconds=10), 10) == [scheduled]
        found = requests.by_confirmation(connection, "h")
        assert found is not None
        assert found.id == awaiting
        assert requests.by_confirmation(connection, "x") is None


def test_open_requests_of_a_thread(engine: Engine) -> None:
    with engine.begin() as connection:
        thread = threads.start(connection, "", NOW)
        mail_id, (waiting, _) = store(connection, 1, {}, {"state": "done", "outcome": "applied"})
        connection.execute(update(mails.MAILS).where(mails.MAILS.c.id == mail_id).values(thread_id=thread.id, sender="anna@firma.example"))
        assert [(row.id, row.sender) for row in requests.open_in_thread(connection, thread.id, ["anna@firma.example"])] == [
            (waiting, "anna@firma.example")
        ]
        assert requests.open_in_thread(connection, thread.id, ["bo@firma.example"]) == []
