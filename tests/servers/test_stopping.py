"""SIGTERM in the middle of the work: every command ends well within ten seconds, holds nothing any more, and goes on when started again."""

import random
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.servers import five_hundred_mails
from tests.servers.dovecot import TestAccount
from tests.servers.product import product_on, until
from tests.servers.smtp import SmtpRecorder
from worker.database import engine_for, reading
from worker.store.accounting import account
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING

pytestmark = pytest.mark.servers

#: Seconds that a process may take to end; it is cut off after eight.
AT_MOST = 10.0


@pytest.mark.parametrize("commands", [("run",), ("poll", "work", "work 2", "schedule")], ids=["one process", "four processes"])
def test_stopped_in_the_middle(
    commands: tuple[str, ...], tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder, request: pytest.FixtureRequest
) -> None:
    if commands == ("run",):
        url, broker = f"sqlite:///{tmp_path / 'kundservice.db'}", "memory://"
    else:
        server, queue = request.getfixturevalue("postgres_server"), request.getfixturevalue("redis_server")
        queue.empty()
        url, broker = server.url(server.create()), queue.url
    listen = {"public_listen": "127.0.0.1:0", "console_listen": "127.0.0.1:0"}
    product = product_on(tmp_path, mail_account, smtp, url, broker, batch_size="10", **listen)
    product.prepare(five_hundred_mails.directory())
    mails = five_hundred_mails.samples()
    engine = engine_for(url)

    def count(*conditions: object) -> int:
        with reading(engine) as connection:
            return connection.scalar(select(func.count()).select_from(MAILS).where(*conditions)) or 0  # type: ignore[arg-type]

    def unsent() -> int:
        with reading(engine) as connection:
            return connection.scalar(select(func.count()).select_from(OUTGOING).where(OUTGOING.c.state != "sent")) or 0

    chance = random.Random(request.node.name)  # noqa: S311 - the same moments every time
    try:
        mail_account.append(*(mail.content() for mail in mails))
        for turn in (1, 2):
            product.start(*commands)
            decided = count(MAILS.c.state != "new")
            wanted = min(decided + 5, len(mails))
            until(lambda: count(MAILS.c.state != "new") >= wanted, "the decision of five more")  # noqa: B023 - asked at once
            time.sleep(chance.uniform(0, 0.5))
            begun = time.monotonic()
            ended = product.stop()
            assert time.monotonic() - begun < AT_MOST
            assert set(ended.values()) == {0}, (turn, ended)
            assert count(MAILS.c.state == "new", MAILS.c.lease_owner.is_not(None)) == 0, "a mail was not given back"
            assert turn > 1 or count(MAILS.c.state != "new") < len(mails), "the processes were to be stopped in the middle"
            assert all("Traceback" not in product.log(command) for command in commands)
        product.start(*commands)
        until(lambda: count() == len(mails) and count(MAILS.c.state == "new") == 0 and unsent() == 0, "the end of all work", 120)
        until(lambda: mail_account.content() == [], "the last move")
        assert set(product.stop().values()) == {0}
        with reading(engine) as connection:
            assert account(connection).balanced
            assert account(connection).seen == len(mails)
            rows = connection.execute(select(MAILS.c.message_id, MAILS.c.state, MAILS.c.outcome, MAILS.c.reason)).all()
        ends = sorted((row.message_id, f"{row.state} {row.outcome}/{row.reason}") for row in rows)
        assert ends == sorted((mail.message_id, mail.end) for mail in mails)
        # nobody was killed, so not even the window after DATA excuses a second copy
        assert len(smtp.received) == sum((mail.answers for mail in mails), Counter[tuple[str, str]]()).total()
    finally:
        product.end()
        engine.dispose()
