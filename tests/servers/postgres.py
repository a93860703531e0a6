"""A PostgreSQL of the tests' own, thrown away afterwards, and the database URLs on which every store test runs twice."""

import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine

from worker.database import engine_for, upgrade

#: PostgreSQL refuses to run as root; one of these users runs it then.
_USERS = ("postgres", "nobody")
_TEMPLATE = "migrated"


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class PostgresServer:
    """A cluster in a folder of its own; ``stop`` and ``start`` as often as a test wants."""

    binaries: Path
    folder: Path
    port: int
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of one database."""
        return f"postgresql+psycopg://kundservice:secret@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        options = (
            f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder} -c fsync=off -c max_connections=200"
        )
        self._run("pg_ctl", "-D", str(self.folder / "cluster"), "-l", str(self.folder / "log"), "-w", "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop; ``immediate`` is a crash, ``fast`` an orderly end."""
        try:
            self._run("pg_ctl", "-D", str(self.folder / "cluster"), "-m", mode, "-w", "stop")
        except subprocess.TimeoutExpired:  # a machine too busy for an end in order: the crash, then
            first = (self.folder / "cluster/postmaster.pid").read_text(encoding="utf-8").split("\n", 1)[0]
            os.kill(int(first), signal.SIGKILL)

    def create(self, *, template: str = "template1") -> str:
        """A new database; its name."""
        name = f"test{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def create_migrated(self) -> str:
        """A new database with all tables; its name."""
        return self.create(template=_TEMPLATE)

    def execute(self, statement: str) -> None:
        """Run one statement outside any transaction."""
        with psycopg.connect(f"host=127.0.0.1 port={self.port} user=kundservice dbname=postgres", autocommit=True) as connection:
            connection.execute(statement.encode())

    def prepare(self) -> None:
        """Make the cluster and the migrated database that tests copy."""
        self._run("initdb", "-D", str(self.folder / "cluster"), "-U", "kundservice", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        self.start()
        self.execute(f"CREATE DATABASE {_TEMPLATE}")
        upgrade(self.url(_TEMPLATE))

    def _run(self, program: str, *arguments: str) -> None:
        user = _other_user() if os.getuid() == 0 else None
        done = subprocess.run(
            [str(self.binaries / program), *arguments],
            user=user,
            group=pwd.getpwnam(user).pw_gid if user else None,
            extra_groups=[] if user else None,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # a pipe would stay open in the server
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        if done.returncode:
            log = self.folder / "log"
            raise RuntimeError(f"{program} failed: {log.read_text() if log.is_file() else 'no log'}")


def _other_user() -> str:
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in _USERS if name in names)


def postgres_binaries() -> Path | None:
    """The folder of the newest PostgreSQL's programs, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """A cluster with the migrated database, thrown away in the end.

    Raises:
      FileNotFoundError: PostgreSQL is not installed.
    """
    binaries = postgres_binaries()
    if binaries is None:
        raise FileNotFoundError("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="kundservice-pg-"))
    if os.getuid() == 0:
        shutil.chown(folder, _other_user())
    server = PostgresServer(binaries, folder, free_port())
    try:
        server.prepare()
        yield server
    finally:
        if (folder / "cluster" / "postmaster.pid").exists():
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The cluster of this test run. Without PostgreSQL the test is skipped, in CI it fails."""
    if postgres_binaries() is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("PostgreSQL is not installed")
    with running_postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables; the test runs on both kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.url(server.create())


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with all tables, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "migrated.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path, migrated_sqlite: Path) -> str:
    """The URL of a database with all tables and no row; the test runs on both kinds."""
    if request.param == "sqlite":
        path = tmp_path / "kundservice.db"
        shutil.copy(migrated_sqlite, path)
        return f"sqlite:///{path}"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.url(server.create_migrated())


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on ``database_url``."""
    made = engine_for(database_url)
    yield made
    made.dispose()
