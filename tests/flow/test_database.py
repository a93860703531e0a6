"""The database: migrations agree with the tables, locks hold, and every fault is one sentence."""

import sqlite3
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from tests.servers.postgres import PostgresServer, free_port
from worker import migrations
from worker.database import check_current, engine_for, reading, upgrade
from worker.errors import Permanent, Transient, UsageError
from worker.models import Base, Company, Lease


def _is_of_the_models(name: str | None, type_: str, _parents: object) -> bool:
    """The full-text index is of another make on each database, and no model's."""
    return type_ != "table" or not (name or "").startswith("mail_words")


def test_migrations_make_the_tables_of_the_models(empty_database_url: str) -> None:
    upgrade(empty_database_url)
    upgrade(empty_database_url)
    made = engine_for(empty_database_url)
    with reading(made) as connection:
        opts = {"compare_type": True, "include_name": _is_of_the_models}
        assert compare_metadata(MigrationContext.configure(connection, opts=opts), Base.metadata) == []
    check_current(made)
    made.dispose()


def test_head_is_alembics() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD


def test_an_old_database_is_told(empty_database_url: str) -> None:
    made = engine_for(empty_database_url)
    with pytest.raises(Permanent, match="no tables yet; run 'kundservice db upgrade'"):
        check_current(made)
    with pytest.raises(Permanent, match="run 'kundservice db upgrade'"), reading(made) as connection:
        connection.execute(select(Lease.name))
    upgrade(empty_database_url)
    with made.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    with pytest.raises(Permanent, match="at version 0000"):
        check_current(made)
    made.dispose()


def test_row_numbers_left_behind_by_a_copy_are_told_and_put_right(database_url: str) -> None:
    made = engine_for(database_url)
    with made.begin() as connection:
        connection.execute(insert(Company), [{"id": 7, "number": "SE5560360793", "name": "Kopian AB"}])
    if made.dialect.name == "postgresql":
        with pytest.raises(Permanent, match=r"row numbers of companies are taken already.*run 'kundservice db upgrade'"):
            check_current(made)
    upgrade(database_url)
    check_current(made)
    with made.begin() as connection:
        added = connection.execute(insert(Company).returning(Company.id), {"number": "SE5590000016", "name": "Nästa AB"}).scalar_one()
    assert added == 8
    made.dispose()


def test_rows_stored_amid_the_look_at_row_numbers_are_no_fault(database_url: str) -> None:
    """Processes start one after another, and the first ones store mail while the last one checks the database."""
    made, others = engine_for(database_url), engine_for(database_url)
    stored: list[int] = []

    @event.listens_for(made, "after_cursor_execute")
    def meanwhile(*_of_the_look: object) -> None:
        with others.begin() as connection:
            stored.append(connection.execute(insert(Company), {"number": f"SE{len(stored)}", "name": "Samtidigt AB"}).rowcount)

    check_current(made)
    assert len(stored) >= (4 if made.dialect.name == "postgresql" else 2)
    made.dispose()
    others.dispose()


def test_audit_rows_stay_as_they_are(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO audit (seq, at, actor, action, ids, values_digest, previous_hash, hash) "
                "VALUES (1, :at, 'x', 'y', '{}', '', '', 'h')"
            ),
            {"at": "2026-11-02 10:00:00.000000"},
        )
    for statement in ("UPDATE audit SET actor = 'z'", "DELETE FROM audit"):
        with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
            connection.execute(text(statement))


def test_sqlite_is_opened_as_designed(tmp_path: Path) -> None:
    made = engine_for(f"sqlite:///{tmp_path}/new/folder/k.db")
    with reading(made) as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    assert found == ["wal", 2, 1, 10000]
    made.dispose()


def test_sqlite_reads_go_on_beside_a_writer_and_writers_wait(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/k.db"
    upgrade(url)
    made = engine_for(url)
    now = text("'2026-11-02 10:00:00.000000'")
    waited = threading.Event()

    def write_second() -> None:
        with made.begin() as connection:
            connection.execute(update(Lease).values(owner="second"))
        waited.set()

    with made.begin() as connection:
        connection.execute(insert(Lease).values(name="poller", owner="first", until=now))
        thread = threading.Thread(target=write_second)
        thread.start()
        with reading(made) as other:
            assert other.execute(select(Lease.name)).all() == []
        assert not waited.wait(0.05)
    thread.join(timeout=5)
    with reading(made) as connection:
        assert connection.scalar(select(Lease.owner)) == "second"
    made.dispose()


def test_faults_of_sqlite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worker.database.BUSY_SECONDS", 0.05)
    url = f"sqlite:///{tmp_path}/k.db"
    upgrade(url)
    made = engine_for(url)
    holder = sqlite3.connect(tmp_path / "k.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(Transient, match="is locked by another process"), made.begin():
        pass
    holder.close()
    with made.begin() as connection:
        connection.exec_driver_sql("PRAGMA query_only=1")
        with pytest.raises(Transient, match="is read-only"):
            connection.execute(text("DELETE FROM leases"))
    made.dispose()
    (tmp_path / "text.db").write_text("no database at all, but text that is long enough to be looked at " * 20)
    with pytest.raises(Permanent, match="is no SQLite database"):
        upgrade(f"sqlite:///{tmp_path}/text.db")
    (tmp_path / "file").touch()
    with pytest.raises(Permanent, match="folder of the database"):
        engine_for(f"sqlite:///{tmp_path}/file/k.db")
    with pytest.raises(Permanent, match="can not be opened"):
        upgrade(f"sqlite:///{tmp_path}")  # a folder


def test_sqlite_full(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/k.db"
    upgrade(url)
    made = engine_for(url)
    with made.begin() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        with pytest.raises(Transient, match="the disk is full"):
            connection.execute(insert(Lease).values(name="x" * 100_000, owner="", until=text("'2026-11-02 10:00:00'")))
    made.dispose()


def test_a_url_of_no_database() -> None:
    for url in ("mysql://u:hemligt@h/d", "hemligt", "sqlite://", "sqlite:///:memory:", "postgresql://u:hemligt@h/d"):
        with pytest.raises(UsageError) as caught:
            engine_for(url)
        assert "hemligt" not in str(caught.value)


def test_an_absent_postgresql_is_transient() -> None:
    made = engine_for(f"postgresql+psycopg://u:hemligt@127.0.0.1:{free_port()}/d")
    with pytest.raises(Transient, match="can not be reached") as caught, made.begin():
        pass
    assert "hemligt" not in str(caught.value)
    made.dispose()


@pytest.mark.servers
def test_kept_connections_that_postgresql_ended_are_replaced_unnoticed(postgres_server: PostgresServer) -> None:
    made = engine_for(postgres_server.url(postgres_server.create()))
    with reading(made) as one, reading(made) as other:
        pids = [connection.scalar(text("SELECT pg_backend_pid()")) for connection in (one, other)]
    for pid in pids:
        postgres_server.execute(f"SELECT pg_terminate_backend({pid}, 10000)")
    with reading(made) as one, reading(made) as other:
        assert not {connection.scalar(text("SELECT pg_backend_pid()")) for connection in (one, other)} & set(pids)
    made.dispose()


def test_faults_of_postgresql(postgres_server: PostgresServer) -> None:
    made = engine_for(postgres_server.url("absent"))
    with pytest.raises(Permanent, match="does not exist"), made.begin():
        pass
    made.dispose()
    made = engine_for(postgres_server.url("postgres").replace("kundservice:", "stranger:"))
    with pytest.raises(Permanent, match="refuses the login"), made.begin():
        pass
    made.dispose()
    made = engine_for(postgres_server.url(postgres_server.create()))
    with made.begin() as connection:
        connection.execute(text("SET TRANSACTION READ ONLY"))
        with pytest.raises(Transient, match="is read-only"):
            connection.execute(text("CREATE TABLE t (x int)"))
    with pytest.raises(Transient, match=r"shutting down|can not be reached"), made.begin() as connection:
        connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    with made.begin() as connection:
        assert connection.scalar(text("SELECT 1")) == 1
    made.dispose()
