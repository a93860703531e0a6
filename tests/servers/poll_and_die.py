"""Poll one mailbox once in a process of its own, which kills itself at a named step; run as ``python -m tests.servers.poll_and_die``."""

import os
import signal
import sys
from collections.abc import Sequence
from datetime import timedelta

from worker import intake
from worker.clock import SystemClock
from worker.database import engine_for
from worker.poller import Poller
from worker.poller_types import Arrival, Place
from worker.setting_values import imap_accounts
from worker.transactions import Transactions


class DyingIntake(intake.DatabaseIntake):
    """Kills the process at a step: ``fetched`` (before the rows), ``stored`` (after their commit), ``moved`` (after IMAP's move)."""

    step = ""
    left = 0

    def reached(self, step: str) -> None:
        if step == self.step:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def store(self, place: Place, arrivals: Sequence[Arrival]) -> tuple[int, ...]:
        self.reached("fetched")
        ids = super().store(place, arrivals)
        self.reached("stored")
        return ids

    def moved(self, place: Place, uids: Sequence[int]) -> None:
        self.reached("moved")
        super().moved(place, uids)


def main(imap_url: str, database_url: str, step: str, times: str) -> None:
    intake.LEASE = timedelta(0)  # the killed process' lease would keep the next one waiting
    engine = engine_for(database_url)
    database = DyingIntake(Transactions(engine), SystemClock(), "dying")
    database.step, database.left = step, int(times)
    Poller(imap_accounts(imap_url)[0], database, lambda _ids: None).once()
    engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
