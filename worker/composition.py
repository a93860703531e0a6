"""How a process is put together: every part is made here, of the settings, and nothing connects before it is used."""

import threading
from pathlib import Path

from dramatiq.brokers.stub import StubBroker
from dramatiq.worker import Worker

from worker.access_tokens import AccessTokens
from worker.actors import declare
from worker.app import App, StepTaken, no_step
from worker.apply.identity import IDENTITIES, Identity
from worker.broker import make_broker, make_worker
from worker.clock import Clock, SystemClock
from worker.database import engine_for
from worker.database_clock import DatabaseClock
from worker.leases import Leases, owner_name
from worker.mailer import Mailer
from worker.oidc.provider import of_settings
from worker.readers.mail_to_read import Terms
from worker.readers.pool import PROGRAM, Reader, ReaderPool
from worker.readers.wire import Limits
from worker.rendering import MailTemplates
from worker.resolver import DnsRecords
from worker.settings import Settings
from worker.sweep import Sweeper
from worker.transactions import Transactions
from worker.trust import trust_of
from worker.txt_records import TxtRecords, read_txt_file

#: Worker threads of a process: they overlap the waiting for servers, not the thinking.
THREADS = 4
#: Seconds that a process which stops waits for mail that is being read.
READ_ON = 3.0


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    mailer: Mailer | None = None,
    step_taken: StepTaken = no_step,
    txt_records: TxtRecords | None = None,
    reader: Reader | None = None,
    identity: Identity | None = None,
) -> App:
    """The parts of one process.

    In: the settings; the others are given by tests only. Out: the parts, with the actors declared.

    Raises:
      UsageError: the file of TXT records is none.
    """
    tokens = AccessTokens(settings.oauth) if settings.oauth else None
    transactions = Transactions(engine_for(settings.database_url))
    clock = clock or (SystemClock() if transactions.engine.dialect.name == "sqlite" else DatabaseClock(transactions.engine))
    app = App(
        settings=settings,
        clock=clock,
        transactions=transactions,
        broker=make_broker(settings.broker_url),
        leases=Leases(transactions, clock, owner_name()),
        templates=MailTemplates(Path(settings.templates) / "mail"),
        trust=trust_of(settings),
        identity=identity or IDENTITIES[settings.identity](),
        txt_records=txt_records or (read_txt_file(settings.dns, "KUNDSERVICE_DNS") if settings.dns else DnsRecords()),
        mailer=mailer or (Mailer(settings.smtp, tokens=tokens) if settings.smtp else None),
        reader=reader or reader_pool(settings),
        step_taken=step_taken,
        tokens=tokens,
        oidc=of_settings(settings),
    )
    declare(app)
    return app


def reader_pool(settings: Settings, program: str = PROGRAM) -> ReaderPool:
    """The reader processes of these settings; the tests have ``program`` be another than the product's."""
    limits = Limits(settings.read_time.total_seconds(), settings.read_memory)
    return ReaderPool(Terms(trust_of(settings), settings.own_addresses), limits, program)


class Working:
    """The worker threads of this process with what keeps them going; a context manager."""

    def __init__(self, app: App, threads: int = THREADS) -> None:
        self.app = app
        self.worker: Worker = make_worker(app.broker, threads)
        self._sweeper = Sweeper(app)

    def __enter__(self) -> "Working":
        self.app.reader.start()
        self.worker.start()
        self.app.leases.start()
        # only the queue in this process' memory is lost with it
        self._sweeper.start(restarted=isinstance(self.app.broker, StubBroker))
        return self

    def __exit__(self, *_failure: object) -> None:
        self._sweeper.stop()
        # what is read to its end meanwhile is decided; the rest is given back, and others read it
        interrupting = threading.Timer(READ_ON, self.app.reader.stop)
        interrupting.daemon = True
        interrupting.start()
        self.worker.stop()
        interrupting.cancel()
        self.app.reader.stop()
        self.app.leases.stop()
        if self.app.mailer is not None:
            self.app.mailer.close()
