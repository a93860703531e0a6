"""Which kind of transaction a step takes: one that must survive a power cut, one that need not, or one that only reads.

SQLite has one writer. The threads of one process queue for it here, for its own way of waiting sleeps up to 100 ms a time. A light
transaction survives a killed process but not a power cut (no fsync of its own; the next full one carries it): claims and leases, which a
power cut ends anyway.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine

from worker.database import reading
from worker.errors import Transient

log = logging.getLogger(__name__)

T = TypeVar("T")
#: Seconds that what nobody else knows is tried to be written while the database is away, and seconds between two tries.
PATIENCE, AGAIN = 60.0, 0.2


class Transactions:
    """The transactions of one engine; one a process."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._sqlite = engine.dialect.name == "sqlite"
        self._writer = threading.Lock()

    @contextmanager
    def full(self) -> Iterator[Connection]:
        """A writing transaction that is on disk when it ends."""
        if not self._sqlite:
            with self.engine.begin() as connection:
                yield connection
            return
        with self._writer, self.engine.begin() as connection:
            yield connection

    @contextmanager
    def light(self) -> Iterator[Connection]:
        """A writing transaction that other processes see when it ends, and that a power cut may take back."""
        if not self._sqlite:
            with self.engine.begin() as connection:
                connection.exec_driver_sql("SET LOCAL synchronous_commit TO off")
                yield connection
            return
        with self._writer, self.engine.connect() as connection:
            _synchronous(connection, "NORMAL")
            try:
                with connection.begin():
                    yield connection
            finally:
                _synchronous(connection, "FULL")

    def persistently(self, begin: Callable[[], AbstractContextManager[Connection]], write: Callable[[Connection], T]) -> T:
        """Write what would be lost with this thread, in transactions that ``begin`` begins: tried again for a minute while it fails.

        ``write`` must do nothing where it is done already: of a connection lost at the commit nobody knows whether it was.

        Raises:
          Transient: the database stays away.
        """
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                with begin() as connection:
                    return write(connection)
            except Transient as error:
                if time.monotonic() >= deadline:
                    raise
                log.warning("tried again: %s", error)
                time.sleep(AGAIN)

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that only reads and waits for no writer."""
        return reading(self.engine)


def _synchronous(connection: Connection, level: str) -> None:
    """SQLite takes this setting only outside of a transaction, so it goes past SQLAlchemy, which would begin one."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(f"PRAGMA synchronous={level}")
    finally:
        cursor.close()
