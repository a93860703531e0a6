"""A worker killed (SIGKILL) at any step: after a restart every change is made once, every answer sent once (security.md section 4)."""

import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes
from worker.clock import SystemClock

STEPS = ("claimed", "read", "decided", "applied", "recorded", "committed", "sending", "sent", "settled")


def run_worker(database_url: str, sent: Path, step: str = "", broker_url: str = "memory://", minutes_later: int = 0) -> int:
    command = [sys.executable, "-W", "error", "-m", "tests.flow.one_worker", database_url, broker_url, str(sent), str(minutes_later)]
    command += [step] if step else []
    done = subprocess.run(command, timeout=60, check=False, capture_output=True, text=True)
    assert done.returncode in (0, -signal.SIGKILL), f"the worker ended with {done.returncode}: {done.stderr}"
    return done.returncode


def three_mails(house: House) -> list[int]:
    house.clock.instant = SystemClock().now()
    return house.arrive(
        mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"),
        mail_bytes(ANNA, "Hej!\n\nKan ni lägga till Bengt Ek, bengt.ek@nordbygg.example, som användare?\n\nAnna Svensson\n"),
        mail_bytes(EMILY, "Hello,\n\nPlease cancel our basic service.\n\nRegards\nEmily Carter\n"),
    )


def check_all_done_once(house: House, ids: list[int], sent: Path, *, twice_at_most: int = 0) -> None:
    assert [house.told(mail_id) for mail_id in ids] == ["done applied/authorized"] * 3
    assert not house.user("karl@nordbygg.example").active
    assert house.user("bengt.ek@nordbygg.example").active
    assert [agreement.ends_on is not None for agreement in house.company("SE5592885882").agreements] == [True, False]
    answers = Counter(line.split()[0] for line in sent.read_text().splitlines())
    assert len(answers) == 4  # three confirmations and the new user's link
    assert sum(answers.values()) <= 4 + twice_at_most
    assert {row["state"] for row in house.outgoing()} == {"sent"}
    assert len(house.outgoing()) == 4


@pytest.fixture
def sqlite_house(tmp_path: Path, migrated_sqlite: Path) -> Iterator[House]:
    database = tmp_path / "kundservice.db"
    database.write_bytes(migrated_sqlite.read_bytes())
    with house_for(f"sqlite:///{database}") as house:
        yield house


@pytest.mark.parametrize("step", STEPS)
def test_killed_at(step: str, tmp_path: Path, sqlite_house: House) -> None:
    house, url, sent = sqlite_house, sqlite_house.app.settings.database_url, tmp_path / "sent"
    ids = three_mails(house)
    assert run_worker(url, sent, step) == -signal.SIGKILL
    assert run_worker(url, sent, minutes_later=1) == 0
    # only in the window after DATA may an answer go twice: the same mail, with the same Message-ID
    check_all_done_once(house, ids, sent, twice_at_most=1 if step == "sent" else 0)
    assert all(house.mail(mail_id)["attempts"] <= 2 for mail_id in ids)


@pytest.mark.servers
@pytest.mark.parametrize("step", ["claimed", "applied", "sent"])
def test_killed_with_postgresql_and_redis(step: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    server, redis_server = request.getfixturevalue("postgres_server"), request.getfixturevalue("redis_server")
    redis_server.empty()
    url, sent = server.url(server.create(template="migrated")), tmp_path / "sent"
    with house_for(url) as house:
        ids = three_mails(house)
        assert run_worker(url, sent, step, redis_server.url) == -signal.SIGKILL
        assert run_worker(url, sent, "", redis_server.url, minutes_later=1) == 0
        check_all_done_once(house, ids, sent, twice_at_most=1 if step == "sent" else 0)


def test_a_mail_that_kills_its_worker_each_time_is_quarantined_and_the_others_go_on(tmp_path: Path, sqlite_house: House) -> None:
    house, url, sent = sqlite_house, sqlite_house.app.settings.database_url, tmp_path / "sent"
    house.clock.instant = SystemClock().now()
    (killer,) = house.arrive(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"))
    for attempt in range(3):
        assert run_worker(url, sent, "read", minutes_later=attempt) == -signal.SIGKILL
    (other,) = house.arrive(mail_bytes(EMILY, "Hello,\n\nPlease cancel our basic service.\n\nRegards\nEmily Carter\n"))
    assert run_worker(url, sent, minutes_later=3) == 0
    assert house.mail(killer)["state"] == "quarantined"
    assert house.mail(killer)["attempts"] == 3
    assert house.told(other) == "done applied/authorized"
