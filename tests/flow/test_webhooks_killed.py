"""A process killed (SIGKILL) between an outcome and its delivery, or while it delivers: told at least once, by the same id, in order."""

import itertools
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.flow.house import House, house_for
from tests.flow.test_killed_worker import run_worker, three_mails
from tests.servers.webhook_receiver import Receiver
from worker import webhook_actions
from worker.clock import SystemClock
from worker.store.webhooks import EVENTS


def begin(url: str, *told: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-m", "tests.flow.one_scheduler", url, *told]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(running: subprocess.Popen[str]) -> int:
    _, said = running.communicate(timeout=60)
    assert running.returncode in (0, -signal.SIGKILL), said
    return running.returncode


def decided(house: House, url: str, receiver: Receiver, folder: Path, *, killed_at: str = "") -> list[int]:
    """Three mails that a worker of its own decides, and what is to be told of them; the worker is killed at a step, and another goes on."""
    house.clock.instant = SystemClock().now()
    webhook_actions.add(house.app.transactions, receiver.url, [], ("127.0.0.1",), house.clock.now(), "operator")
    ids = three_mails(house)
    if killed_at:
        assert run_worker(url, folder / "sent", killed_at) == -signal.SIGKILL
    assert run_worker(url, folder / "sent", minutes_later=1 if killed_at else 0) == 0
    return ids


def check_all_told(house: House, receiver: Receiver, mails: list[int], *, twice: int = 0) -> None:
    """Each outcome once in the database and delivered; first deliveries in the order of the events; a repeat is the same to the byte."""
    with house.app.transactions.reading() as connection:
        rows = connection.execute(select(EVENTS).order_by(EVENTS.c.id)).all()
    assert {row.state for row in rows} == {"delivered"}
    assert sorted(int(json.loads(row.body)["data"]["mail"]["id"]) for row in rows if row.type == "mail.decided") == sorted(mails)
    assert list(dict.fromkeys(receiver.ids)) == [row.message_id for row in rows]
    assert len(receiver.ids) == len(rows) + twice
    bodies = {row.message_id: row.body for row in rows}
    assert all(body == bodies[headers["webhook-id"]] for headers, body in receiver.got)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def url(request: pytest.FixtureRequest, tmp_path: Path, migrated_sqlite: Path) -> str:
    if request.param == "sqlite":
        database = tmp_path / "kundservice.db"
        database.write_bytes(migrated_sqlite.read_bytes())
        return f"sqlite:///{database}"
    server = request.getfixturevalue("postgres_server")
    return str(server.url(server.create(template="migrated")))


@pytest.mark.parametrize("step", ["recorded", "committed"])
def test_a_worker_killed_around_its_outcome_leaves_nothing_untold(url: str, step: str, tmp_path: Path, receiver: Receiver) -> None:
    with house_for(url) as house:
        mails = decided(house, url, receiver, tmp_path, killed_at=step)
        assert receiver.got == []
        assert ended(begin(url, "1")) == 0
        check_all_told(house, receiver, mails)


@pytest.mark.parametrize(("step", "times", "twice"), [("webhook claimed", 1, 0), ("webhook claimed", 2, 0), ("webhook delivered", 2, 1)])
def test_a_process_killed_at_a_step_of_delivery(url: str, step: str, times: int, twice: int, tmp_path: Path, receiver: Receiver) -> None:
    with house_for(url) as house:
        mails = decided(house, url, receiver, tmp_path)
        assert ended(begin(url, "0", step, str(times))) == -signal.SIGKILL
        told = len(receiver.got)
        # whoever comes next at once may not go past what the dead one had begun
        house.clock.instant = SystemClock().now()
        with house.app.transactions.reading() as connection:
            from worker.store.webhooks import due

            assert due(connection, house.clock.now(), 50) == []
        assert ended(begin(url, "2")) == 0
        assert told < len(receiver.got)
        check_all_told(house, receiver, mails, twice=twice)


def test_a_process_killed_while_the_receiver_reads(url: str, tmp_path: Path, receiver: Receiver) -> None:
    with house_for(url) as house:
        mails = decided(house, url, receiver, tmp_path)
        calls = itertools.count(1)
        running: list[subprocess.Popen[str]] = []

        def kill_at_the_second() -> bool:
            if next(calls) != 2:
                return True
            os.kill(running[0].pid, signal.SIGKILL)
            return False

        receiver.meanwhile = kill_at_the_second
        running.append(begin(url, "0"))
        assert ended(running[0]) == -signal.SIGKILL
        assert ended(begin(url, "2")) == 0
        check_all_told(house, receiver, mails, twice=1)
