"""How the database is opened, brought up to date and locked, the same for SQLite and PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, make_url, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from worker.database_faults import folder_fault, told
from worker.errors import Permanent, UsageError
from worker.migrations import HEAD
from worker.models import Lease
from worker.store import numbering

#: How long a statement waits for SQLite's one writer before the database counts as locked.
BUSY_SECONDS = 10.0
#: Connections kept a process; the worker threads and the console share them.
POOL_SIZE = 10

#: How it is noticed that a PostgreSQL server vanished without a word (a power cut, a firewall that forgot): what was sent and is not
#: acknowledged for ten seconds ends the connection, and one that only waits is asked after five (libpq's parameters; the URL's own count).
VANISHED: dict[str, int] = {
    "connect_timeout": 10,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}

_READING = "kundservice_reading"


def engine_for(url: str) -> Engine:
    """An engine for this SQLAlchemy URL; nothing connects yet.

    SQLite's parent folder is created. Errors of the database itself come out as ``Transient`` or ``Permanent``;
    ``IntegrityError`` and mistakes of our own stay what they are. Raises ``UsageError`` for a URL of neither database.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise UsageError("KUNDSERVICE_DATABASE_URL is no database URL; write sqlite:///path or postgresql+psycopg://…") from None
    if parsed.drivername == "sqlite":
        engine = _sqlite(parsed)
    elif parsed.drivername == "postgresql+psycopg":
        given = {name: value for name, value in VANISHED.items() if name not in parsed.query}
        engine = create_engine(parsed, pool_pre_ping=True, pool_size=POOL_SIZE, max_overflow=POOL_SIZE, connect_args=given)
    else:
        raise UsageError(f"KUNDSERVICE_DATABASE_URL: no database '{parsed.drivername}'; write sqlite:///path or postgresql+psycopg://…")
    event.listen(engine, "handle_error", told, retval=True)
    return engine


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise UsageError("KUNDSERVICE_DATABASE_URL: SQLite needs a file that all threads share; write sqlite:///path")
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise folder_fault(url.database, error) from None
    engine = create_engine(url, pool_size=POOL_SIZE, max_overflow=POOL_SIZE, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are begun by _begin_sqlite, not by the driver's guess
    cursor = connection.cursor()
    try:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A deferred transaction that reads first and then writes fails at once despite the busy timeout (design.md section 3)."""
    reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that only reads: on SQLite it waits for no writer. ``engine.begin()`` is for everything that writes."""
    with engine.connect().execution_options(**{_READING: True}) as connection, connection.begin():
        yield connection


def upgrade(url: str) -> None:
    """Bring the database's tables up to date; two processes that do it at once do it one after the other."""
    engine = engine_for(url)
    try:
        with engine.begin() as connection:
            upgrade_connection(connection)
    finally:
        engine.dispose()


def upgrade_connection(connection: Connection) -> None:
    """The same on an open transaction: all of it or nothing."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(5593371890)"))
    if _version(connection) != HEAD:
        from alembic import command  # takes a tenth of a second to load, and only a database that is behind needs it
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    numbering.put_right(connection)


def _version(connection: Connection) -> str | None:
    """The revision of the tables, None where there are none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(select(text("version_num")).select_from(text("alembic_version")))
    return found


def check_current(engine: Engine) -> None:
    """Raise ``Permanent`` where the tables are not those of this version or can take no new rows, saying which command mends it."""
    with reading(engine) as connection:
        found = _version(connection)
        behind = numbering.behind(connection) if found == HEAD else ()
    if found is None:
        raise Permanent(f"the database {shown(engine)} has no tables yet; run 'kundservice db upgrade'")
    if found != HEAD:
        raise Permanent(f"the database {shown(engine)} is at version {found}, this program at {HEAD}; run 'kundservice db upgrade'")
    if behind:
        told = f"the next row numbers of {', '.join(behind)} are taken already, as after a copy put back in parts"
        raise Permanent(f"the database {shown(engine)} can take nothing new: {told}; run 'kundservice db upgrade'")


def check_writable(engine: Engine) -> None:
    """Raise what fails where nothing can be written: a read-only file or server, a full disk. What is tried is taken back."""
    with engine.connect() as connection, connection.begin() as tried:
        connection.execute(insert(Lease).values(name="doctor", owner="doctor", until=datetime.now(UTC)))
        tried.rollback()


def shown(engine: Engine) -> str:
    """The engine's URL without its password."""
    return engine.url.render_as_string(hide_password=True)
