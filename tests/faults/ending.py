"""When a run is over: what is left to be done once the last fault has ended, and what staff and the days do for it meanwhile."""

import time
from datetime import UTC, datetime, timedelta

from imapclient.exceptions import IMAPClientError
from redis import RedisError
from sqlalchemy import Engine, func, select, update

from tests.faults.stage import Stage
from tests.faults.world import World
from worker.app import App
from worker.composition import build
from worker.database import reading
from worker.errors import KundserviceError
from worker.retrying import retry
from worker.settings import load
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.store.webhooks import EVENTS, PENDING

#: Seconds that everything may take to end once the last fault is over.
PATIENCE = 120.0


def let_the_day_come(engine: Engine) -> None:
    """The day comes for every change that was put off to one."""
    with engine.begin() as connection:
        # long ago, so that it is by every clock
        long_ago = datetime.now(UTC) - timedelta(hours=1)
        connection.execute(update(REQUESTS).where(REQUESTS.c.outcome == "scheduled").values(due_at=long_ago))


class Ending:
    """The end of one run."""

    def __init__(self, where: Stage, world: World) -> None:
        #: mails that died three times by no fault of theirs, and that staff let be tried once more
        self.retried: list[str] = []
        self._where = where
        self._world = world

    def until_done(self) -> list[str]:
        """Wait until nothing is left to be done; what is, where that takes too long."""
        deadline = time.monotonic() + PATIENCE
        left: dict[str, int] = {"everything": 1}
        while left and time.monotonic() < deadline:
            time.sleep(0.05)
            try:
                self._let_go()
                let_the_day_come(self._where.engine)
                left = self._left() or self._lying()
            except (KundserviceError, RedisError):
                left = {"database": 1}
        return [f"not finished after {PATIENCE:.0f} s: {left}"] if left else []

    def _left(self) -> dict[str, int]:
        """How much of each is still to be done."""
        with reading(self._where.engine) as connection:
            rows = connection.scalar(select(func.count()).select_from(MAILS)) or 0
            new = connection.scalar(select(func.count()).where(MAILS.c.state == "new")) or 0
            # what lay there under an earlier UIDVALIDITY lies there under another UID, as a row of its own
            newest = connection.scalar(select(func.max(CURSORS.c.uidvalidity)))
            staying = connection.scalar(select(func.count()).where(MAILS.c.moved_at.is_(None), MAILS.c.uidvalidity == newest)) or 0
            unsent = connection.scalar(select(func.count()).where(OUTGOING.c.state.in_(("new", "sending")))) or 0
            scheduled = connection.scalar(select(func.count()).where(REQUESTS.c.outcome == "scheduled")) or 0
            untold = connection.scalar(select(func.count()).where(EVENTS.c.state.in_(PENDING))) or 0
        missing = max(len(self._world.mails) - rows, 0)
        left = {
            "not stored": missing,
            "not decided": new,
            "not moved": staying,
            "not sent": unsent,
            "not due": scheduled,
            "not told": untold,
        }
        return {name: count for name, count in left.items() if count}

    def _lying(self) -> dict[str, int]:
        """What lies in the mailbox still: made anew, it holds mails again that are rows already."""
        try:
            lying = len(self._where.account.content())
        except (OSError, IMAPClientError):
            return {"mail server": 1}
        return {"in the mailbox": lying} if lying else {}

    def _let_go(self) -> None:
        """Do what staff do with a mail that died three times: let it be tried once more."""
        with reading(self._where.engine) as connection:
            rows = connection.execute(select(MAILS.c.id, MAILS.c.message_id, MAILS.c.failure).where(MAILS.c.state == "quarantined")).all()
        for row in rows:
            retry(self._app(), str(row.id))
            self.retried.append(f"{row.message_id}: {row.failure}")

    def _app(self) -> App:
        url = self._where.engine.url.render_as_string(hide_password=False)
        return build(load({"KUNDSERVICE_DATABASE_URL": url}, None))
