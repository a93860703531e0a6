"""What the tests of IMAP as it is share: a poller on a server, and what stands in the database."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from tests.servers.scripted_imap import ScriptedImap
from tests.servers.test_poller import intake, rows
from worker.mailbox import Mailbox
from worker.poller import Poller, PollerPlan
from worker.setting_types import ImapAccount

#: Seconds that the tests' mailboxes wait for an answer.
SOON = 0.5


def patient(account: ImapAccount, plan: PollerPlan) -> Mailbox:
    return Mailbox(account, plan.size_limit, plan.batch_size, answer_timeout=SOON)


@contextmanager
def polling(server: ScriptedImap, engine: Engine, owner: str = "tests", plan: PollerPlan | None = None) -> Iterator[Poller]:
    """A poller's loop in a thread, until the block ends."""
    stop = threading.Event()
    poller = Poller(server.account, intake(engine, owner), lambda _ids: None, plan, patient)
    thread = threading.Thread(target=poller.run, args=(stop,))
    thread.start()
    try:
        yield poller
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def subjects(engine: Engine) -> list[str]:
    return [row.subject for row in rows(engine)]
