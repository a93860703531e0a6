"""Threads: which conversation a mail joins, and that references are speakable and unique."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Connection, Engine, insert, select

from worker.store import threads
from worker.store.threads import ThreadRef, find_or_start

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)


def join(connection: Connection, **given: object) -> ThreadRef:
    fields: dict[str, object] = {"in_reply_to": None, "references": (), "message_id": None, "subject": ""}
    return find_or_start(connection, now=NOW, **{**fields, **given})  # type: ignore[arg-type]  # the tests name the fields


def store_mail(connection: Connection, uid: int, message_id: str, thread_id: int) -> None:
    connection.execute(
        insert(threads.MAILS).values(
            account="a",
            folder="INBOX",
            uidvalidity=1,
            uid=uid,
            digest="d",
            duplicate_digest="d",
            size=1,
            received_at=NOW,
            received_on=date(2026, 11, 2),
            stored_at=NOW,
            message_id=message_id,
            thread_id=thread_id,
        )
    )


def test_headers_before_the_subject_and_the_nearest_first(engine: Engine) -> None:
    with engine.begin() as connection:
        first, second, third = (join(connection, subject=f"s{number}") for number in range(3))
        assert (first.new, len({first.reference, second.reference, third.reference})) == (True, 3)
        store_mail(connection, 1, "<1@firma.example>", first.id)
        store_mail(connection, 2, "<2@firma.example>", second.id)
        assert join(connection, in_reply_to="<1@firma.example>", references=("<1@firma.example>", "<2@firma.example>")).id == first.id
        assert join(connection, references=("<1@firma.example>", "<2@firma.example>")).id == second.id
        assert join(connection, in_reply_to="<1@firma.example>", subject=f"Re: {second.reference}").id == first.id
        assert join(connection, message_id="<2@firma.example>").id == second.id
        assert join(connection, in_reply_to="<gone@firma.example>", subject=f"SV: x [{third.reference.lower()}]").id == third.id
        assert join(connection, in_reply_to="<gone@firma.example>", subject="SV: K-22222").new
        assert connection.execute(select(threads.THREADS.c.subject).where(threads.THREADS.c.id == first.id)).scalar() == "s0"


def test_a_taken_reference_is_drawn_again(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = iter("222222222233333")
    monkeypatch.setattr("worker.store.threads.secrets.choice", lambda _alphabet: next(letters))
    with engine.begin() as connection:
        assert [threads.start(connection, "", NOW).reference for _ in range(2)] == ["K-22222", "K-33333"]


@pytest.mark.parametrize("text", ["K-7F3Q2", "sv: k-7f3q2 fråga", "[K–7F3Q2]"])
def test_references_are_found(text: str) -> None:
    assert [found.upper() for found in threads.REFERENCE.findall(text)] == ["7F3Q2"]


@pytest.mark.parametrize("text", ["K 23456-26", "K-7F3Q22", "XK-7F3Q2", "K-7F3O2", "KAPTEN"])
def test_what_is_no_reference(text: str) -> None:
    assert threads.REFERENCE.findall(text) == []


def test_one_receipt_a_thread_and_day(engine: Engine) -> None:
    with engine.begin() as connection:
        thread = threads.start(connection, "", NOW)
        days = [date(2026, 11, 2), date(2026, 11, 2), date(2026, 11, 3)]
        assert [threads.may_send_receipt(connection, thread.id, day) for day in days] == [True, False, True]
