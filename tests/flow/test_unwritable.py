"""A database that can not be written stops the intake and nothing else: the mail stays where it is, and ``doctor`` says what to mend."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from tests.flow.command import kundservice
from tests.flow.house import ANNA, PLACE, house_for, mail_bytes
from tests.servers.postgres import PostgresServer
from tests.servers.scripted_imap import ScriptedImap
from worker import checkup
from worker.clock import SystemClock
from worker.database import check_writable, engine_for
from worker.errors import Transient
from worker.intake import DatabaseIntake
from worker.models import Lease
from worker.poller import Poller
from worker.settings import load
from worker.transactions import Transactions
from worker.work_mail import work_on_mail

pytestmark = pytest.mark.servers


def read_only(postgres_server: PostgresServer, engine: Engine, *, on: bool) -> None:
    """As on a standby, or where an operator closed a full server."""
    state = "on" if on else "off"
    postgres_server.execute(f"ALTER DATABASE {engine.url.database} SET default_transaction_read_only = {state}")
    engine.dispose()


def test_a_read_only_database_stops_polling_and_the_mail_stays(
    postgres_server: PostgresServer, scripted_imap: ScriptedImap, tmp_path: Path
) -> None:
    engine = engine_for(postgres_server.url(postgres_server.create(template="migrated")))
    poller = Poller(scripted_imap.account, DatabaseIntake(Transactions(engine), SystemClock(), "tests"), lambda _ids: None)
    scripted_imap.append(mail_bytes(ANNA, "Hej!\n"))
    try:
        read_only(postgres_server, engine, on=True)
        with pytest.raises(Transient, match="read-only"):
            poller.once()
        assert scripted_imap.commands("UID MOVE") == []
        assert len(scripted_imap.content()) == 1
        url = engine.url.render_as_string(hide_password=False)
        found = [line for line in kundservice("doctor", "--json", folder=tmp_path, database_url=url).lines() if line["what"] == "database"]
        assert [(line["state"], "is read-only" in line["told"]) for line in found] == [("wrong", True)]
        read_only(postgres_server, engine, on=False)
        assert poller.once()
        assert scripted_imap.content() == []
    finally:
        engine.dispose()


def test_what_doctor_tries_to_write_is_taken_back(engine: Engine) -> None:
    check_writable(engine)
    check_writable(engine)
    with engine.connect() as connection:
        assert connection.execute(select(Lease.name)).all() == []


def test_a_read_only_sqlite_file_is_told(migrated_sqlite: Path) -> None:
    engine = engine_for(f"sqlite:///file:{migrated_sqlite}?mode=ro&uri=true")
    try:
        with pytest.raises(Transient, match="read-only"):
            check_writable(engine)
        with pytest.raises(Transient, match="read-only"):
            DatabaseIntake(Transactions(engine), SystemClock(), "tests").open(PLACE)
    finally:
        engine.dispose()


@pytest.mark.parametrize(("room", "state"), [(2 * checkup.ROOM, []), (checkup.ROOM // 2, ["note"]), (checkup.ROOM // 20, ["wrong"])])
def test_a_disk_that_fills_is_told_before_it_is_full(
    migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch, room: int, state: list[str]
) -> None:
    class Usage:
        free = room

    monkeypatch.setattr("worker.checkup.shutil.disk_usage", lambda _path: Usage)
    found = checkup.checkup(load({"KUNDSERVICE_DATABASE_URL": f"sqlite:///{migrated_sqlite}"}, None))
    assert [each.state for each in found if each.what == "database" and "MB left" in each.told] == state


def test_while_another_process_has_sqlite_locked_nothing_is_lost(
    migrated_sqlite: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("worker.database.BUSY_SECONDS", 0.2)
    file = tmp_path / "kundservice.db"
    file.write_bytes(migrated_sqlite.read_bytes())
    with house_for(f"sqlite:///{file}") as house:
        raw = mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n")
        (mail_id,) = house.arrive(raw)
        other = sqlite3.connect(file, isolation_level=None)
        try:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(Transient, match="locked"):
                house.arrive(raw)
            work_on_mail(house.app, mail_id)
            assert (house.mail(mail_id)["state"], house.mail(mail_id)["attempts"]) == ("new", 0)
            other.execute("ROLLBACK")
        finally:
            other.close()
        work_on_mail(house.app, mail_id)
        assert house.told(mail_id) == "done applied/authorized"
        assert [mail.template for mail in house.mailer.sent] == ["result"]
