"""The servers of a harness: one Dovecot, PostgreSQL, Redis and SMTP server for all runs, a mailbox, database and wires of its own each."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine

from tests.faults.proxy import Proxy, Wires
from tests.faults.supervisor import Forks
from tests.servers.dovecot import PASSWORD, Dovecot, TestAccount
from tests.servers.postgres import PostgresServer, postgres_binaries, running_postgres
from tests.servers.redis_server import RedisServer
from tests.servers.smtp import SmtpRecorder, smtp_server
from tests.servers.webhook_receiver import Receiver, receiving
from worker.database import engine_for, upgrade


@dataclass(frozen=True, slots=True)
class Servers:
    """What is kept from run to run."""

    forks: Forks
    wires: Wires
    dovecot: Dovecot
    postgres: PostgresServer
    redis: RedisServer
    #: an SQLite file with all tables, to be copied
    empty_sqlite: Path


@dataclass(frozen=True, slots=True)
class Stage:
    """What one run has to itself."""

    servers: Servers
    folder: Path
    account: TestAccount
    smtp: SmtpRecorder
    #: the program that is told of outcomes
    receiver: Receiver
    #: ``imap``, ``smtp``, ``redis``, ``postgres``, ``receiver`` → the wire to it; the product uses them, the harness does not
    wires: dict[str, Proxy]
    #: the database without a wire between
    engine: Engine
    settings: dict[str, str]


def _program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin")


def missing_servers() -> list[str]:
    """Which of the servers are not installed."""
    found = {name: _program(name) for name in ("dovecot", "redis-server")} | {"postgresql": postgres_binaries()}
    return [name for name, place in found.items() if place is None]


@contextmanager
def servers() -> Iterator[Servers]:
    """All servers, started; stopped in the end, and with them every process of the product.

    Raises:
      RuntimeError: one is not installed.
    """
    if missing := missing_servers():
        raise RuntimeError(f"not installed: {missing}; run 'make servers'")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True)))
        dovecot_folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dovecot-", ignore_cleanup_errors=True)))
        forks = Forks()
        stack.callback(forks.end)
        dovecot = Dovecot(str(_program("dovecot")), dovecot_folder, accounts=2000)
        dovecot.start()
        stack.callback(dovecot.stop)
        postgres = stack.enter_context(running_postgres())
        (folder / "redis").mkdir()
        redis = RedisServer(str(_program("redis-server")), folder / "redis")
        redis.start()
        stack.callback(redis.stop)
        empty = folder / "empty.db"
        upgrade(f"sqlite:///{empty}")
        yield Servers(forks, stack.enter_context(Wires()), dovecot, postgres, redis, empty)


@contextmanager
def stage(on: Servers, database: str, broker: str, folder: Path, **settings: str) -> Iterator[Stage]:
    """A fresh mailbox, database (``sqlite``, ``postgresql``), queue (``memory``, ``redis``) and wires; ``folder`` gets the logs."""
    with ExitStack() as stack:
        account = on.dovecot.new_account()
        smtp = stack.enter_context(smtp_server())
        receiver = stack.enter_context(receiving())
        ports = {"imap": on.dovecot.port, "smtp": smtp.server.port, "redis": on.redis.port, "postgres": on.postgres.port}
        ports["receiver"] = receiver.port
        wires = {name: on.wires.proxy(port) for name, port in ports.items()}
        for wire in wires.values():
            stack.callback(wire.close)
        if database == "sqlite":
            file = folder / "kundservice.db"
            shutil.copy(on.empty_sqlite, file)
            url = seen = f"sqlite:///{file}"
        else:
            name = on.postgres.create_migrated()
            url = on.postgres.url(name)
            seen = url.replace(f":{on.postgres.port}/", f":{wires['postgres'].port}/")
            stack.callback(on.postgres.execute, f"DROP DATABASE {name} WITH (FORCE)")
        on.redis.empty()
        engine = engine_for(url)
        stack.callback(engine.dispose)
        yield Stage(
            on,
            folder,
            account,
            smtp,
            receiver,
            wires,
            engine,
            {
                "database_url": seen,
                "broker_url": f"redis://127.0.0.1:{wires['redis'].port}/0" if broker == "redis" else "memory://",
                "imap_url": f"imap://{account.user}:{quote(PASSWORD)}@127.0.0.1:{wires['imap'].port}/INBOX",
                "smtp_url": f"smtp://127.0.0.1:{wires['smtp'].port}",
                "trusted_authserv_id": "mx.inexchange.se",
                "webhook_allow": "127.0.0.1",
                **settings,
            },
        )
