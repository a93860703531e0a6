"""A fault stands since it was first told, with its latest words, until it is told to have ended."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from worker.store import faults
from worker.store.faults import Standing

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_a_fault_stands_until_it_ends(engine: Engine) -> None:
    later = NOW + timedelta(minutes=1)
    with engine.begin() as connection:
        faults.stand(connection, "mailbox a/INBOX", "no answer in time", NOW, lasting=False)
        faults.stand(connection, "mailbox a/INBOX", "login refused", later, lasting=True)
        faults.stand(connection, "mailbox_b", "x", NOW, lasting=False)
        assert faults.standing(connection, "mailbox ") == [Standing("mailbox a/INBOX", "login refused", True, NOW, later)]
        assert [each.name for each in faults.standing(connection)] == ["mailbox a/INBOX", "mailbox_b"]
        faults.end(connection, "mailbox a/INBOX")
        faults.end(connection, "mailbox a/INBOX")
        assert [each.name for each in faults.standing(connection)] == ["mailbox_b"]
