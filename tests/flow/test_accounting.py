"""Every mail seen is accounted for: seen = new + waiting + staff + done + quarantined; doctor, the metrics and the tests say so (law 2)."""

import json
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import update

from tests.flow.command import kundservice
from tests.flow.house import ANNA, EMILY, MORNING, House, house_for, mail_bytes
from worker.console.serving import ConsolePages
from worker.metrics import as_text
from worker.status import State
from worker.store import faults, mails
from worker.store.accounting import Account, account
from worker.store.cursors import CURSORS, open_cursor
from worker.web.server import listen

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
ADD = "Hej!\n\nKan ni lägga till Bengt Ek som användare?\n\nAnna Svensson\n"
COMPLAINT = "Hello,\n\nYour last invoice is wrong, please correct it.\n\nEmily Carter\n"


def counted(house: House) -> Account:
    with house.app.transactions.reading() as connection:
        return account(connection)


def one_of_each(house: House) -> None:
    """A mail in each state."""
    house.receive(mail_bytes(ANNA, REMOVE))
    house.receive(mail_bytes(ANNA, ADD))
    house.receive(mail_bytes(EMILY, COMPLAINT))
    bad, _new = house.arrive(mail_bytes(ANNA, REMOVE, subject="Igen"), mail_bytes(EMILY, COMPLAINT, subject="Again"))
    with house.app.transactions.full() as connection:
        assert mails.quarantine(connection, bad, "it died", MORNING, 0)


def leave_unaccounted(house: House, count: int) -> None:
    """The last look at the folder found mails that are no row."""
    with house.app.transactions.full() as connection:
        open_cursor(connection, "kundservice@127.0.0.1:143", "INBOX", 1, MORNING)
        connection.execute(update(CURSORS).values(unaccounted=count, checked_at=MORNING))


def test_the_sum_comes_out(house: House) -> None:
    assert counted(house).in_words() == "0 seen = 0 quarantined + 0 new + 0 staff + 0 waiting + 0 done"
    one_of_each(house)
    found = counted(house)
    assert found.states == dict.fromkeys(State, 1)
    assert (found.seen, found.balanced) == (5, True)
    assert found.oldest_new == MORNING
    leave_unaccounted(house, 2)
    found = counted(house)
    assert (found.seen, found.unaccounted, found.balanced) == (7, 2, False)
    assert found.in_words().endswith("; 2 without a row")


def test_the_metrics_tell_the_sum_and_nothing_of_anybody(house: House) -> None:
    one_of_each(house)
    text = as_text(counted(house), MORNING)
    told = {
        (sample.name, *sample.labels.values()): sample.value for family in text_string_to_metric_families(text) for sample in family.samples
    }
    assert told["kundservice_mails_seen",] == 5
    assert told["kundservice_mails_unaccounted",] == 0
    assert sum(value for (name, *_), value in told.items() if name == "kundservice_mails") == 5
    assert told["kundservice_mails_decided", "applied", "authorized"] == 1
    assert told["kundservice_mails_decided", "awaiting_customer", "missing_email"] == 1
    assert "@" not in text
    assert "5592885882" not in text


def test_doctor_and_the_command_tell_it(tmp_path: Path, migrated_sqlite: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "kundservice.db").write_bytes(migrated_sqlite.read_bytes())
    with house_for(f"sqlite:///{tmp_path / 'var' / 'kundservice.db'}") as house:
        one_of_each(house)
        ended = kundservice("metrics", folder=tmp_path)
        assert (ended.status, ended.err) == (0, "")
        assert "kundservice_mails_seen 5.0\n" in ended.out
        assert mail_finding(tmp_path) == ("well", "5 seen = 1 quarantined + 1 new + 1 staff + 1 waiting + 1 done")
        leave_unaccounted(house, 1)
        ended = kundservice("metrics", folder=tmp_path)
        assert (ended.status, "kundservice_mails_unaccounted 1.0\n" in ended.out) == (1, True)
        state, told = mail_finding(tmp_path)
        assert (state, "1 without a row" in told) == ("wrong", True)


def mail_finding(folder: Path) -> tuple[str, str]:
    """What doctor says of the account of mail."""
    lines = kundservice("doctor", "--json", folder=folder, dns=str(no_dns(folder))).lines()
    (found,) = (line for line in lines if line["what"] == "mail")
    return found["state"], found["told"]


def no_dns(folder: Path) -> Path:
    file = folder / "dns.json"
    file.write_text(json.dumps({}), encoding="utf-8")
    return file


def test_the_consoles_listener_tells_health_and_metrics(house: House) -> None:
    with closing(listen("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

        def got(path: str, **headers: str) -> tuple[int, str]:
            connection = HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            told = (answer.status, answer.read().decode())
            connection.close()
            return told

        with ConsolePages(house.app, listening):
            assert got("/health") == (200, "ok\n")
            status, text = got("/metrics")
            assert (status, "kundservice_mails_seen 0.0" in text) == (200, True)
            assert got("/metrics", Forwarded="for=192.0.2.1")[0] == 404
            leave_unaccounted(house, 1)
            assert got("/health") == (503, "unaccounted\n")
            with house.app.transactions.full() as connection:
                connection.execute(update(CURSORS).values(unaccounted=0))
                faults.stand(connection, "mailbox a@b.example:993/INBOX", "login refused", MORNING, lasting=True)
            assert got("/health") == (503, "faults\n")
