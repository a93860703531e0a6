"""Which kind of transaction a step takes: one that must survive a power cut, one that need not, or one that only reads.

SQLite has one writer. The threads of one process queue for it here, for its own way of waiting sleeps up to 100 ms a time. A light
transaction survives a killed process but not a power cut (no fsync of its own; the next full one carries it): claims and leases, which a
power cut ends anyway.
"""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection, Engine

from worker.database import reading


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
