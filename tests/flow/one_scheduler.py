"""A process of the tests that tells webhooks what is due until nothing is, and kills itself (SIGKILL) at the step that it is told.

python -m tests.flow.one_scheduler DATABASE_URL MINUTES_LATER [STEP TIMES]
"""

import os
import signal
import sys
import time
from collections import Counter

from sqlalchemy import func, select

from tests.flow.house import RecordingMailer, settings_for
from tests.flow.one_worker import PATIENCE, LaterClock
from worker.composition import build
from worker.settings import load
from worker.store.webhooks import EVENTS, PENDING
from worker.webhook_delivery import deliver_due


def main(database_url: str, minutes_later: str, step: str = "", times: str = "1") -> None:
    reached = Counter[str]()

    def die_at(name: str) -> None:
        reached[name] += 1
        if name == step and reached[name] == int(times):
            os.kill(os.getpid(), signal.SIGKILL)

    settings = load(settings_for(database_url, webhook_allow="127.0.0.1"), None)
    app = build(settings, clock=LaterClock(int(minutes_later)), mailer=RecordingMailer(), step_taken=die_at)
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        deliver_due(app)
        with app.transactions.reading() as connection:
            if not connection.scalar(select(func.count()).select_from(EVENTS).where(EVENTS.c.state.in_(PENDING))):
                app.transactions.engine.dispose()
                return
        time.sleep(0.05)
    sys.exit(3)


if __name__ == "__main__":
    main(*sys.argv[1:])
