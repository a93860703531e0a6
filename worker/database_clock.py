"""What time it is on the database server, so that processes on several machines agree on leases and due times, however their clocks stand.

Asked once a minute, and counted on by this machine's monotonic clock, which no correction of its time of day moves. While the server is
away the last answer is counted on; before the first one this machine's own clock is believed.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from worker.errors import KundserviceError

log = logging.getLogger(__name__)

#: Seconds between two questions; also how long a machine that slept may be wrong.
ASKED_EVERY = 60.0
#: Seconds before a question that failed is asked again.
_ASKED_AGAIN = 5.0
#: From so many seconds on it is told that this machine's own clock is wrong.
_TOLD_FROM = 5.0


class DatabaseClock:
    """A ``worker.clock.Clock``; safe to share between threads."""

    def __init__(self, engine: Engine, every: float = ASKED_EVERY, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._every = every
        self._monotonic = monotonic
        self._lock = threading.Lock()
        #: the server's time when the monotonic clock stood at 0
        self._zero: datetime | None = None
        self._ask_at = float("-inf")
        self._told = False

    def now(self) -> datetime:
        """The present instant, aware, in UTC; never raises."""
        if self._monotonic() >= self._ask_at and self._lock.acquire(blocking=self._zero is None):
            try:
                if self._monotonic() >= self._ask_at:  # otherwise another thread has asked meanwhile
                    self._ask()
            finally:
                self._lock.release()
        if self._zero is None:
            return datetime.now(UTC)
        return self._zero + timedelta(seconds=self._monotonic())

    def _ask(self) -> None:
        begun = self._monotonic()
        try:
            with self._engine.connect() as connection:
                begun = self._monotonic()  # to connect may have taken long
                told: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        except (KundserviceError, SQLAlchemyError) as error:
            self._ask_at = begun + _ASKED_AGAIN
            log.warning("the database server was not asked for its time: %s", type(error).__name__)
            return
        ended = self._monotonic()
        self._zero = told.astimezone(UTC) - timedelta(seconds=(begun + ended) / 2)
        self._ask_at = ended + self._every
        off = (datetime.now(UTC) - told).total_seconds()
        if abs(off) > _TOLD_FROM and not self._told:
            self._told = True
            log.warning(
                "this machine's clock is %.0f seconds %s the database server's, which counts", abs(off), "ahead of" if off > 0 else "behind"
            )
