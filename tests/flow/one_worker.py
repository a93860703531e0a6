"""A worker process of the tests: works until nothing is due, and kills itself (SIGKILL) at the step that it is told.

python -m tests.flow.one_worker DATABASE_URL BROKER_URL SENT_FILE [STEP]
"""

import os
import signal
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from tests.flow.house import RecordingMailer, settings_for
from worker.clock import SystemClock
from worker.composition import Working, build
from worker.mailer import Sent
from worker.outgoing_message import OutgoingMail
from worker.settings import load
from worker.store.claims import MAILS
from worker.store.outbox import OUTGOING

#: How long a worker may take in all.
PATIENCE = 40.0


class FileMailer(RecordingMailer):
    """Keeps what is sent in a file, which outlives the process as the real server would."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def send(self, mail: OutgoingMail) -> Sent:
        with self.path.open("a", encoding="utf-8") as file:
            file.write(f"{mail.message_id} {mail.to} {mail.template}\n")
            file.flush()
            os.fsync(file.fileno())
        return Sent("250 OK")


class LaterClock(SystemClock):
    """The machine's clock some minutes on, so that a test need not wait until a dead worker's leases end."""

    def __init__(self, minutes: int) -> None:
        self.later = timedelta(minutes=minutes)

    def now(self) -> datetime:
        return super().now() + self.later


def main(database_url: str, broker_url: str, sent: str, minutes_later: str, step: str = "") -> None:
    def die_at(name: str) -> None:
        if name == step:
            os.kill(os.getpid(), signal.SIGKILL)

    settings = load(settings_for(database_url, broker_url=broker_url), None)
    app = build(settings, clock=LaterClock(int(minutes_later)), mailer=FileMailer(Path(sent)), step_taken=die_at)
    deadline = time.monotonic() + PATIENCE
    # one thread where it is to die, so that no other is just then between DATA and the server's word
    with Working(app, threads=1 if step else 3):
        while time.monotonic() < deadline:
            with app.transactions.reading() as connection:
                mails = connection.scalar(select(func.count()).select_from(MAILS).where(MAILS.c.state == "new"))
                waiting = connection.scalar(select(func.count()).select_from(OUTGOING).where(OUTGOING.c.state.in_(("new", "sending"))))
            if not mails and not waiting:
                return
            time.sleep(0.05)
    sys.exit(3)


if __name__ == "__main__":
    main(*sys.argv[1:])
