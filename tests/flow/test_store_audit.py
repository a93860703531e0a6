"""The audit: a chain that shows every change, and erasure that it survives."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, delete, insert, text, update

from worker.store import audit
from worker.store.audit import Check, Entry

NOW = datetime(2026, 11, 2, 10, 0, 0, 123456, tzinfo=UTC)


def fill(engine: Engine) -> None:
    with engine.begin() as connection:
        audit.append(connection, [], NOW)
        audit.append(connection, [Entry("mail.decided", mail_id=1, ids={"row": "outcome 10", "request": 7})], NOW)
        audit.append(
            connection,
            [
                Entry("user.added", mail_id=1, company_id=2, values={"email": "bengt@firma.example", "name": "Bengt Öqvist"}),
                Entry("request.approved", actor="staff:3", mail_id=2, company_id=2, values={"note": None, "count": 2}),
            ],
            NOW + timedelta(seconds=1),
        )


def let_change(engine: Engine) -> None:
    """Do what somebody with all rights on the database can do: take the triggers away."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("DROP TRIGGER audit_no_update"))
            connection.execute(text("DROP TRIGGER audit_no_delete"))
        else:
            connection.execute(text("DROP TRIGGER audit_append_only ON audit"))


def check(engine: Engine) -> Check:
    with engine.begin() as connection:
        return audit.verify(connection)


def test_an_untouched_chain_holds(engine: Engine) -> None:
    assert check(engine) == Check(0)
    fill(engine)
    assert check(engine) == Check(3)
    with engine.begin() as connection:
        told = audit.history(connection, mail_id=1)
    assert [(row.seq, row.action, row.at, row.content) for row in told] == [
        (1, "mail.decided", NOW, None),
        (2, "user.added", NOW + timedelta(seconds=1), {"email": "bengt@firma.example", "name": "Bengt Öqvist"}),
    ]


def test_a_long_chain_is_walked_in_batches(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "_BATCH", 2)
    for _ in range(3):
        fill(engine)
    assert check(engine) == Check(9)


def test_erasure_leaves_the_chain_whole(engine: Engine) -> None:
    fill(engine)
    with engine.begin() as connection:
        assert audit.erase(connection, company_id=2, mail_id=1) == 1
    assert check(engine) == Check(3)
    with engine.begin() as connection:
        assert [row.content for row in audit.history(connection, mail_id=1)] == [None, None]
        assert audit.erase(connection, company_id=2) == 2
    assert check(engine) == Check(3)
    with engine.begin() as connection, pytest.raises(ValueError, match="name a mail or a company"):
        audit.erase(connection)


@pytest.mark.parametrize(
    ("change", "broken_at", "why"),
    [
        (update(audit.AUDIT).where(audit.AUDIT.c.seq == 2).values(actor="staff:9"), 2, "was changed after it was written"),
        (update(audit.AUDIT).where(audit.AUDIT.c.seq == 1).values(ids={"row": "outcome 8"}), 1, "was changed after it was written"),
        (
            update(audit.AUDIT).where(audit.AUDIT.c.seq == 1).values(at=NOW - timedelta(microseconds=1)),
            1,
            "was changed after it was written",
        ),
        (delete(audit.AUDIT).where(audit.AUDIT.c.seq == 1), 2, "row 1 is missing"),
        (
            update(audit.VALUES).where(audit.VALUES.c.seq == 2).values(content={"email": "x@firma.example"}),
            2,
            "values other than those recorded",
        ),
        (update(audit.VALUES).where(audit.VALUES.c.seq == 2).values(salt=None), 2, "values other than those recorded"),
        (delete(audit.VALUES).where(audit.VALUES.c.seq == 3), 3, "without an erasure"),
        (insert(audit.VALUES).values(seq=1, salt="x", content={"a": 1}), 1, "never recorded"),
    ],
)
def test_every_change_shows(engine: Engine, change: object, broken_at: int, why: str) -> None:
    fill(engine)
    let_change(engine)
    with engine.begin() as connection:
        connection.execute(change)  # type: ignore[call-overload]  # one of several kinds of statement
    found = check(engine)
    assert found.broken_at == broken_at
    assert why in found.why


def test_many_writers_make_one_chain(engine: Engine) -> None:
    threads = [threading.Thread(target=fill, args=(engine,)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert check(engine) == Check(18)
