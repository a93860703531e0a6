"""Poll one mailbox once in a process of its own, which kills itself at a named step; run as ``python -m tests.servers.poll_and_die``."""

import os
import signal
import sys
from collections import Counter
from datetime import timedelta

from worker import intake
from worker.clock import SystemClock
from worker.database import engine_for
from worker.mail_server_urls import imap_accounts
from worker.poller import Poller
from worker.transactions import Transactions


def main(imap_url: str, database_url: str, step: str, times: str) -> None:
    intake.LEASE = timedelta(0)  # the killed process' lease would keep the next one waiting
    engine = engine_for(database_url)
    reached = Counter[str]()

    def die_at(name: str) -> None:
        reached[name] += 1
        if name == step and reached[name] == int(times):
            os.kill(os.getpid(), signal.SIGKILL)

    database = intake.DatabaseIntake(Transactions(engine), SystemClock(), "dying", die_at)
    Poller(imap_accounts(imap_url)[0], database, lambda _ids: None).once()
    engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
