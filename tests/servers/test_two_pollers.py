"""Two ``kundservice poll`` processes on one mailbox, and one process on two: one holds each mailbox, and the other takes over."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from tests.flow.house import ANNA, DIRECTORY, mail_bytes
from tests.servers.dovecot import Dovecot, TestAccount
from tests.servers.postgres import PostgresServer, free_port
from tests.servers.product import Product, product_on, until
from tests.servers.smtp import SmtpRecorder
from worker.database import engine_for, reading
from worker.models import Lease
from worker.store import faults
from worker.store.mails import MAILS

pytestmark = pytest.mark.servers

QUESTION = "Hej!\n\nHur lägger jag till en användare?\n\nAnna Svensson\n"


@pytest.fixture
def database(postgres_server: PostgresServer) -> Iterator[Engine]:
    engine = engine_for(postgres_server.url(postgres_server.create()))
    yield engine
    engine.dispose()


def polled(engine: Engine) -> list[str]:
    """The mailbox of each mail that is a row."""
    with reading(engine) as connection:
        return [account.partition("@")[0] for account in connection.scalars(select(MAILS.c.account).order_by(MAILS.c.id))]


def owners(engine: Engine) -> dict[str, int]:
    """The process that holds each mailbox now."""
    with reading(engine) as connection:
        rows = connection.execute(select(Lease.name, Lease.owner).where(Lease.name.startswith("poll "))).all()
    return {row.name.split(" ")[1].partition("@")[0]: int(row.owner.split("-")[-2]) for row in rows}


def product_for(folder: Path, account: TestAccount, smtp: SmtpRecorder, database: Engine, **settings: str) -> Product:
    folder.mkdir()
    return product_on(folder, account, smtp, database.url.render_as_string(hide_password=False), **settings)


def test_the_second_process_takes_over_within_seconds_when_the_first_is_killed(
    tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder, database: Engine
) -> None:
    one, other = (product_for(tmp_path / name, mail_account, smtp, database) for name in ("one", "other"))
    one.prepare(json.loads(DIRECTORY.read_text(encoding="utf-8")))
    try:
        one.start("poll")
        until(lambda: owners(database) == {mail_account.user: one.running["poll"].pid}, "the first lease")
        other.start("poll")
        mail_account.append(mail_bytes(ANNA, QUESTION))
        until(lambda: len(polled(database)) == 1, "the first mail")
        assert owners(database) == {mail_account.user: one.running["poll"].pid}
        one.kill("poll")
        mail_account.append(mail_bytes(ANNA, QUESTION))
        until(lambda: len(polled(database)) == 2, "the second process' turn", 30)
        assert owners(database) == {mail_account.user: other.running["poll"].pid}
        one.start("poll")
        assert other.stop() == {"poll": 0}
        mail_account.append(mail_bytes(ANNA, QUESTION))
        until(lambda: len(polled(database)) == 3, "the first process' turn again", 30)
        until(lambda: mail_account.content() == [], "the last move")
        assert one.stop() == {"poll": 0}
        assert len(mail_account.content("Processed")) == 3
        assert "Traceback" not in one.log("poll") + other.log("poll")
    finally:
        one.end()
        other.end()


def test_one_mailbox_that_fails_keeps_no_other_waiting(
    tmp_path: Path, dovecot: Dovecot, mail_account: TestAccount, smtp: SmtpRecorder, database: Engine
) -> None:
    second = dovecot.new_account()
    product = product_for(tmp_path / "one", mail_account, smtp, database)
    url = product.settings["imap_url"]
    away = f"imap://nobody:x@127.0.0.1:{free_port()}/INBOX"
    product.settings["imap_url"] = " ".join((away, url.replace(mail_account.user, second.user), url))
    product.prepare(json.loads(DIRECTORY.read_text(encoding="utf-8")))
    try:
        product.start("poll")
        for account in (mail_account, second):
            account.append(mail_bytes(ANNA, QUESTION))
        until(lambda: sorted(polled(database)) == sorted([mail_account.user, second.user]), "both mails")
        until(lambda: mail_account.content() == second.content() == [], "both moves")
        with reading(database) as connection:
            assert [each.name.partition("@")[0] for each in faults.standing(connection)] == ["mailbox nobody"]
        assert product.stop() == {"poll": 0}
    finally:
        product.end()
