"""The running product while something outside is wrong: bad mail, servers that are away or refuse, a full disk; it goes on."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from tests.flow.command import kundservice, one_line
from tests.flow.house import ANNA, DIRECTORY, mail_bytes
from tests.servers.dovecot import TestAccount
from tests.servers.postgres import PostgresServer, free_port
from tests.servers.product import Product, product_on, until
from tests.servers.redis_server import RedisServer
from tests.servers.smtp import SmtpRecorder
from worker.database import engine_for, reading
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING

pytestmark = pytest.mark.servers

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
ADD = "Hej!\n\nKan ni lägga till Bengt Ek, bengt.ek@nordbygg.example, som användare?\n\nAnna Svensson\n"
MEGABYTE = 1024 * 1024
#: Memory that a process may grow by over a mail that it does not read, in MB.
GROWTH = 12


@pytest.fixture
def product(tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder) -> Iterator[Product]:
    """The embedded size with the customers of the stories, not running yet."""
    made = product_on(tmp_path, mail_account, smtp, f"sqlite:///{tmp_path / 'kundservice.db'}")
    with prepared(made):
        yield made


@contextmanager
def prepared(product: Product) -> Iterator[Product]:
    """With its tables and customers; whatever still runs in the end is killed."""
    product.prepare(json.loads(DIRECTORY.read_text(encoding="utf-8")))
    try:
        yield product
    finally:
        product.end()


def mail(text: str = REMOVE) -> bytes:
    """A proven order of today."""
    return mail_bytes(ANNA, text, headers={"Date": format(datetime.now(UTC), "%a, %d %b %Y %H:%M:%S +0000")})


class Database:
    """What stands in the product's database now."""

    def __init__(self, product: Product) -> None:
        self.engine: Engine = engine_for(product.settings["database_url"])

    def mails(self) -> list[str]:
        with reading(self.engine) as connection:
            rows = connection.execute(select(MAILS.c.state, MAILS.c.outcome, MAILS.c.reason).order_by(MAILS.c.id)).all()
        return [f"{row.state} {row.outcome}/{row.reason}" for row in rows]

    def outgoing(self) -> list[tuple[str, str]]:
        with reading(self.engine) as connection:
            rows = connection.execute(select(OUTGOING.c.state, OUTGOING.c.failure).order_by(OUTGOING.c.id)).all()
        return [(row.state, row.failure or "") for row in rows]

    def hurry(self) -> None:
        """What waits for its next try is due now."""
        with self.engine.begin() as connection:
            connection.execute(
                update(OUTGOING).where(OUTGOING.c.state == "new").values(next_attempt_at=datetime.now(UTC), lease_until=None)
            )


def said(product: Product, words: str, command: str = "run") -> None:
    """Wait until the log has a line with these words; no line of it is of a traceback."""
    until(lambda: words in product.log(command), f"the line '{words}'", 30)
    assert "Traceback" not in product.log(command)


def peak_memory(product: Product, command: str = "run") -> float:
    """The most memory that the process ever had, in MB."""
    status = Path(f"/proc/{product.running[command].pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) / 1024


def test_bad_mail_is_staffs_and_the_rest_goes_on(product: Product, mail_account: TestAccount) -> None:
    database = Database(product)
    mail_account.append(mail(ADD))
    product.start("run")
    until(lambda: database.mails() == ["done applied/authorized"], "the first order")
    before = peak_memory(product)
    large = mail().replace(b"\r\n\r\n", b"\r\n\r\n" + b"x" * 76 + b"\r\n", 1) + (b"y" * 76 + b"\r\n") * (30 * MEGABYTE // 78)
    mail_account.append(large)
    until(lambda: "staff staff/unreadable" in database.mails(), "the row of the large mail")
    until(lambda: mail_account.content("Review") == [large], "the move of the large mail")
    if Path("/proc/self/status").exists():
        assert peak_memory(product) - before < GROWTH
    mail_account.append(b"\xff\xfe\0" + os.urandom(5000), b"no header at all", b"\r\n\r\n", mail())
    until(lambda: len(database.mails()) == 6 and not any(told.startswith("new") for told in database.mails()), "the end of all work")
    assert database.mails().count("done applied/authorized") == 2
    assert [told.split("/")[0] for told in database.mails()].count("staff staff") == 4
    until(lambda: mail_account.content() == [], "the last move")
    assert len(mail_account.content("Processed")) == 5
    assert "Traceback" not in product.log("run")


def test_a_missing_folder_is_told_and_polling_goes_on_once_it_is_there(product: Product, mail_account: TestAccount) -> None:
    product.settings["imap_url"] = product.settings["imap_url"].replace("/INBOX", "/Orders")
    ended = kundservice("poll", "--once", folder=product.folder, **product.settings)
    assert ended.status == 1
    assert "folder Orders of " in one_line(ended)
    product.start("run")
    said(product, "folder Orders of ")
    with mail_account.connect() as client:
        client.create_folder("Orders")
    mail_account.append(mail(), folder="Orders")
    until(lambda: Database(product).mails() == ["done applied/authorized"], "the order", 30)


def test_a_wrong_password_is_told_without_it(product: Product) -> None:
    product.settings["imap_url"] = re.sub(r":[^:@]+@", ":geheim@", product.settings["imap_url"])
    ended = kundservice("poll", "--once", folder=product.folder, **product.settings)
    assert ended.status == 1
    assert re.match(r"IMAP login of full\d+@127\.0\.0\.1:\d+ was refused: ", one_line(ended))
    product.start("run")
    said(product, "was refused")
    assert "geheim" not in product.log("run")
    assert product.stop() == {"run": 0}


def test_without_an_imap_server_the_rest_goes_on(product: Product) -> None:
    port = free_port()
    product.settings["imap_url"] = f"imap://a:geheim@127.0.0.1:{port}/INBOX"
    product.start("run")
    said(product, f"IMAP 127.0.0.1:{port}: Connection refused")
    assert product.ended() == {}
    assert product.stop() == {"run": 0}


def test_answers_wait_for_a_missing_smtp_server(product: Product, mail_account: TestAccount, smtp: SmtpRecorder) -> None:
    database = Database(product)
    there, away = product.settings["smtp_url"], f"smtp://127.0.0.1:{free_port()}"
    product.settings["smtp_url"] = away
    mail_account.append(mail())
    product.start("run")
    until(lambda: database.mails() == ["done applied/authorized"], "the order")
    until(lambda: any("no connection" in failure for _, failure in database.outgoing()), "the failure to send")
    assert [state for state, _ in database.outgoing()] == ["new"]
    assert product.stop() == {"run": 0}
    product.settings["smtp_url"] = there
    database.hurry()
    product.start("run")
    until(lambda: [state for state, _ in database.outgoing()] == ["sent"], "the sending")
    assert [each.recipients for each in smtp.received] == [(ANNA,)]
    assert "Traceback" not in product.log("run")


def test_a_full_disk_leaves_the_mail_on_the_server(product: Product, mail_account: TestAccount) -> None:
    """A limit on the size of files stands for the disk: the write that would go over it fails."""
    database = Database(product)
    mails = [mail("Hej!\n\n" + f"Hur lägger jag till en användare? ({number})\n" + "x" * 200_000) for number in range(20)]
    mail_account.append(*mails)
    product.start("run", file_size=MEGABYTE)
    said(product, "check the disk")
    assert product.ended() == {}
    here = len(mail_account.content()) + len(mail_account.content("Processed"))
    assert here == len(mails)
    assert len(mail_account.content()) > 0
    assert product.stop() == {"run": 0}
    product.start("run")
    until(lambda: len(database.mails()) == len(mails), "the intake of all mails", 40)
    until(lambda: mail_account.content() == [], "the last move")
    until(lambda: not any(told.startswith("new") for told in database.mails()), "the end of all work")
    assert not any(told.startswith("quarantined") for told in database.mails()), "a full disk is no fault of the mail"
    assert sorted(mail_account.content("Processed")) == sorted(mails)


def test_redis_and_postgresql_away_and_back(
    tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder, postgres_server: PostgresServer, redis_server: RedisServer
) -> None:
    product = product_on(tmp_path, mail_account, smtp, postgres_server.url(postgres_server.create()), redis_server.url)
    processes = ("poll", "work", "schedule")
    with prepared(product):
        database = Database(product)
        redis_server.stop()
        try:
            product.start(*processes)
            mail_account.append(mail(ADD))
            until(lambda: len(database.mails()) == 1, "the intake without Redis")
            said(product, "broker", "poll")
            assert product.ended() == {}
        finally:
            redis_server.start()
        until(lambda: database.mails() == ["done applied/authorized"], "the decision with Redis back")
        until(lambda: [state for state, _ in database.outgoing()] == ["sent"] * 2, "the sending with Redis back")
        postgres_server.stop()
        try:
            mail_account.append(mail())
            said(product, "check that the server runs", "work")
            until(lambda: "check that the server runs" in product.log("poll"), "the poller's line", 30)
            assert product.ended() == {}
            assert len(mail_account.content()) == 1
        finally:
            postgres_server.start()
        database.engine.dispose()
        until(lambda: database.mails() == ["done applied/authorized"] * 2, "the decision with PostgreSQL back")
        until(lambda: {state for state, _ in database.outgoing()} == {"sent"}, "the sending")
        assert len(smtp.received) == len(database.outgoing()) == 3
        database.engine.dispose()
        assert product.stop() == dict.fromkeys(processes, 0)
        for command in processes:
            assert "Traceback" not in product.log(command)
