"""500 mails through the product's own processes, which are killed in between: every mail a row, every change and every answer once."""

import email
import json
from collections import Counter
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, func, select

from tests.servers import five_hundred_mails
from tests.servers.dovecot import TestAccount
from tests.servers.five_hundred_mails import COMPANIES, Customer, Sample
from tests.servers.product import Product, product_on, until
from tests.servers.smtp import Received, SmtpRecorder
from worker.database import engine_for, reading
from worker.store import audit
from worker.store.audit import AUDIT
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING

pytestmark = pytest.mark.servers

#: What stands at the end of every mail of ours.
CLOSING = {"sv": "Vänliga hälsningar", "en": "Kind regards", "nb": "Vennlig hilsen", "da": "Venlig hilsen", "fi": "Ystävällisin terveisin"}
#: Threads of a process that may each be between DATA and the server's word when it is killed.
SENDERS = 4


class Watched:
    """The product and its database, seen from outside."""

    def __init__(self, product: Product, engine: Engine) -> None:
        self.product = product
        self.engine = engine

    def count(self, *conditions: object) -> int:
        with reading(self.engine) as connection:
            return connection.scalar(select(func.count()).select_from(MAILS).where(*conditions)) or 0  # type: ignore[arg-type]

    def waiting(self) -> int:
        """How much is still to be decided or sent."""
        with reading(self.engine) as connection:
            unsent = connection.scalar(select(func.count()).select_from(OUTGOING).where(OUTGOING.c.state != "sent")) or 0
        return unsent + self.count(MAILS.c.state == "new")

    def decided(self) -> int:
        return self.count(MAILS.c.state != "new")


@pytest.fixture(params=["one process", "three processes"])
def watched(request: pytest.FixtureRequest, tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder) -> Iterator[Watched]:
    """The embedded size, and the Procfile's processes on PostgreSQL and Redis."""
    small = {"batch_size": "10"}  # so that there is a middle of the intake to be killed in
    if request.param == "one process":
        url = f"sqlite:///{tmp_path / 'kundservice.db'}"
        product = product_on(tmp_path, mail_account, smtp, url, **small)
    else:
        server, queue = request.getfixturevalue("postgres_server"), request.getfixturevalue("redis_server")
        queue.empty()
        url = server.url(server.create())
        product = product_on(tmp_path, mail_account, smtp, url, queue.url, **small)
    product.prepare(five_hundred_mails.directory())
    engine = engine_for(url)
    try:
        yield Watched(product, engine)
    finally:
        product.end()
        engine.dispose()


def test_five_hundred_mails(watched: Watched, mail_account: TestAccount, smtp: SmtpRecorder) -> None:
    product = watched.product
    one = watched.engine.dialect.name == "sqlite"
    processes = ("run",) if one else ("poll", "work", "schedule")
    poller, worker = ("run", "run") if one else ("poll", "work")
    mails = five_hundred_mails.samples()
    contents = [mail.content() for mail in mails]
    half = len(mails) // 2

    mail_account.append(*contents[:half])
    product.start(*processes)
    until(lambda: watched.count() >= 40, "the intake of 40 mails")
    product.kill(poller)
    assert 40 <= watched.count() < half, "the process was to be killed in the middle of the intake"
    assert len(mail_account.content()) > 0
    product.start(poller)
    mail_account.append(*contents[half:])
    until(lambda: watched.decided() >= half + 40, "the decision of 290 mails")
    for command in dict.fromkeys((worker, poller)):
        product.kill(command)
    assert watched.waiting() > 0, "the processes were to be killed in the middle of the work"
    product.start(*dict.fromkeys((worker, poller)))
    until(lambda: watched.count() == len(mails) and not watched.waiting(), "the end of all work")
    until(lambda: mail_account.content() == [], "the last move")
    until(lambda: watched.count(MAILS.c.moved_at.is_(None)) == 0, "the note of the last move")
    assert set(product.stop().values()) == {0}

    moved = mail_account.content("Processed")
    assert len(moved) == len(mails)
    assert set(moved) == set(contents)
    with reading(watched.engine) as connection:
        check_rows(connection, mails)
        check_answers(connection, mails, smtp.received, product.kills)
        check_audit(connection, mails)
    check_directory(product)
    for command in processes:
        assert "Traceback" not in product.log(command)


def check_rows(connection: Connection, mails: list[Sample]) -> None:
    """One row a mail, each decided as it should be; nothing unaccounted for."""
    rows = connection.execute(select(MAILS.c.message_id, MAILS.c.uid, MAILS.c.state, MAILS.c.outcome, MAILS.c.reason)).all()
    assert len({row.uid for row in rows}) == len(rows)
    ends = sorted((row.message_id, f"{row.state} {row.outcome}/{row.reason}") for row in rows)
    assert ends == sorted((mail.message_id, mail.end) for mail in mails)
    assert connection.scalars(select(CURSORS.c.unaccounted)).all() == [0]


def check_answers(connection: Connection, mails: list[Sample], received: list[Received], kills: int) -> None:
    """The answers that were meant, each handed over once, save what was in the window after DATA when a process was killed."""
    written: dict[str, Counter[tuple[str, str]]] = {mail.message_id: Counter() for mail in mails}
    sent = Counter(str(parsed(each)["Message-ID"]) for each in received)
    rows = connection.execute(
        select(OUTGOING, MAILS.c.message_id.label("answered")).join_from(OUTGOING, MAILS, OUTGOING.c.mail_id == MAILS.c.id)
    ).all()
    for row in rows:
        written[row.answered][row.template, row.to_address] += 1
        assert 1 <= sent[row.message_id] <= row.attempts
    assert written == {mail.message_id: mail.answers for mail in mails}
    assert len(sent) == len(rows)
    assert sum(sent.values()) - len(sent) <= SENDERS * kills
    assert len(Counter((str(parsed(each)["Message-ID"]), each.content) for each in received)) == len(sent), "a repeat is the same mail"

    by_id = {row.message_id: row for row in rows}
    customers = {mail.message_id: mail.customer for mail in mails}
    for each in received:
        content = parsed(each)
        row = by_id[str(content["Message-ID"])]
        customer = customers[row.answered]
        assert (each.recipients, content["To"]) == ((row.to_address,), row.to_address)
        assert content["From"].addresses[0].addr_spec == "kundservice@inexchange.se"
        assert content["Content-Language"] == customer.language
        assert CLOSING[customer.language] in content.get_content()
        assert content["In-Reply-To"] == (row.answered if row.template in ("result", "answer") else None)


def check_audit(connection: Connection, mails: list[Sample]) -> None:
    """Each change stands in the chain once, and the chain holds."""
    assert audit.verify(connection).broken_at is None
    kinds = {"add": "add_user", "remove": "remove_user", "change": "change_user", "cancel": "cancel_agreement"}
    wanted = Counter((mail.message_id, f"{kinds[mail.kind]}.applied") for mail in mails if mail.kind in kinds)
    rows = connection.execute(
        select(MAILS.c.message_id, AUDIT.c.action)
        .join_from(AUDIT, MAILS, AUDIT.c.mail_id == MAILS.c.id)
        .where(AUDIT.c.action.like("%.applied"))
    )
    assert Counter((row.message_id, row.action) for row in rows) == wanted
    decided = connection.scalar(select(func.count()).select_from(AUDIT).where(AUDIT.c.action == "mail.decided"))
    assert decided == len(mails)


def check_directory(product: Product) -> None:
    """Every company is what its mails made of it."""
    found = {company["id"]: company for company in json.loads(product.command("directory", "export"))["companies"]}
    assert len(found) == COMPANIES
    for customer in map(Customer, range(COMPANIES)):
        company, wanted = found[customer.registration], customer.in_directory(afterwards=True)
        (agreement,) = company["agreements"]
        assert (agreement["ends_on"] is not None) is customer.cancels
        assert sorted(company["users"], key=str) == sorted(wanted["users"], key=str)
        assert company["status"] == "active"


def parsed(mail: Received) -> EmailMessage:
    message = email.message_from_bytes(mail.content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message
