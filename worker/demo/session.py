"""One run of the demo: the product itself on an SQLite file of its own, between mail servers of its own, with customers of its own.

Nothing of the user's settings is used or changed. What is sent to its SMTP port goes the way of every mail: SMTP server, IMAP folder,
poller, database, worker, outgoing table, mailer.
"""

import smtplib
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

from worker import database, queue, scheduler
from worker.app import App
from worker.composition import Working, build
from worker.console.serving import ConsolePages
from worker.demo.clerk import DemoClerk
from worker.demo.mail_servers import HOST, PASSWORD, USER, DemoServers
from worker.demo.receiving import Answer, Receiving, Taken, TakingAnswers
from worker.demo.samples import Sample, directory_file
from worker.directory_file import read
from worker.directory_import import import_directory
from worker.errors import Permanent
from worker.polling import Polling, pollers
from worker.public.serving import PublicPages, listen
from worker.settings import Settings, load
from worker.store.claims import MAILS
from worker.store.outbox import OUTGOING

ADDRESS = "kundservice@kundservice.example"
TRUSTED_HOST = "mx.kundservice.example"
FORM_ADDRESS = "contactform@kundservice.example"
#: Domains of the demo's customers that ask to refuse what they did not send.
STRICT_DOMAINS = frozenset({"tunaberg.example"})
#: How long one mail may take until it is decided and answered.
PATIENCE = 20.0
_LOOK = 0.01


@dataclass(frozen=True, slots=True)
class Settled:
    """A mail as the database has it once it is decided and its answers are out."""

    id: int
    message_id: str | None
    #: as ``queue show`` tells it, with ``auto_generated``
    shown: dict[str, Any]
    received_at: datetime

    def as_explained(self) -> dict[str, Any]:
        """The fields that a label speaks of."""
        verdict = self.shown["authentication"] or {}
        return {**self.shown, "authentication": verdict.get("authentication")}

    def answers(self) -> list[list[str]]:
        """Who got which template."""
        return sorted([each["to"], each["template"]] for each in self.shown["outgoing"])


class DemoSession:
    """A context manager: everything runs inside it."""

    def __init__(self) -> None:
        self.taking = TakingAnswers()
        self._stack = ExitStack()
        self._stopped = threading.Event()
        self._arrived: list[Taken] = []
        self.servers = DemoServers(Receiving(TRUSTED_HOST, STRICT_DOMAINS), self.taking, self._arrived.append)
        self.app: App
        self.clerk: DemoClerk

    def __enter__(self) -> "DemoSession":
        try:
            folder = Path(self._stack.enter_context(TemporaryDirectory(prefix="kundservice-demo-", ignore_cleanup_errors=True)))
            self._stack.enter_context(self.servers)
            pages = self._stack.enter_context(listen(HOST, 0))
            console = self._stack.enter_context(listen(HOST, 0))
            self.app = build(self._settings(folder, pages.getsockname()[1], console.getsockname()[1]))
            self._stack.callback(self.app.transactions.engine.dispose)
            database.upgrade(self.app.settings.database_url)
            with self.app.transactions.full() as connection:
                import_directory(connection, read(directory_file(), "directory.json"), self.app.clock.now())
            self.clerk = DemoClerk(self.app)
            self._stack.enter_context(Working(self.app))
            self._stack.enter_context(Polling(pollers(self.app)))
            self._stack.enter_context(PublicPages(self.app, pages))
            self._stack.enter_context(ConsolePages(self.app, console))
            clockwork = threading.Thread(target=scheduler.run, args=(self.app, self._stopped), name="scheduler", daemon=True)
            clockwork.start()
            self._stack.callback(clockwork.join)
            self._stack.callback(self._stopped.set)
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_failure: object) -> None:
        self._stack.close()

    def _settings(self, folder: Path, pages_port: int, console_port: int) -> Settings:
        return load(
            {
                "KUNDSERVICE_PUBLIC_URL": f"http://{HOST}:{pages_port}",
                "KUNDSERVICE_CONSOLE_URL": f"http://{HOST}:{console_port}",
                "KUNDSERVICE_DATABASE_URL": f"sqlite:///{folder / 'demo.db'}",
                "KUNDSERVICE_IMAP_URL": f"imap://{USER}:{PASSWORD}@{HOST}:{self.servers.imap_port}/INBOX",
                "KUNDSERVICE_SMTP_URL": f"smtp://{HOST}:{self.servers.answers_port}",
                "KUNDSERVICE_ADDRESS": ADDRESS,
                "KUNDSERVICE_TRUSTED_AUTHSERV_ID": TRUSTED_HOST,
                "KUNDSERVICE_CONTACT_FORM_ADDRESSES": FORM_ADDRESS,
            },
            None,
        )

    def send(self, sample: Sample) -> None:
        """Hand the mail to the demo's SMTP server, as its sender's host would."""
        with smtplib.SMTP(HOST, self.servers.smtp_port, local_hostname=sample.helo, timeout=PATIENCE) as smtp:
            smtp.sendmail(sample.envelope_from, [ADDRESS], sample.raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))

    def settled(self, message_id: str, patience: float = PATIENCE) -> Settled:
        """The mail once it is decided and all its answers are out.

        Raises:
          Permanent: it takes too long.
        """
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            for found in self.decided_after(0, message_id):
                if all(answer["state"] not in ("new", "sending") for answer in found.shown["outgoing"]):
                    return found
            time.sleep(_LOOK)
        raise Permanent(f"the mail {message_id} is not decided and answered within {patience:.0f} seconds")

    def decided_after(self, mail_id: int, message_id: str | None = None) -> list[Settled]:
        """The mails with a greater key that are decided by now, in the order in which they came."""
        query = select(MAILS.c.id, MAILS.c.message_id, MAILS.c.received_at, MAILS.c.reading).where(
            MAILS.c.id > mail_id, MAILS.c.state != "new"
        )
        with self.app.transactions.reading() as connection:
            rows = connection.execute((query.where(MAILS.c.message_id == message_id) if message_id else query).order_by(MAILS.c.id)).all()
        return [
            Settled(
                row.id,
                row.message_id,
                queue.show(self.app, str(row.id)) | {"auto_generated": bool((row.reading or {}).get("automatic"))},
                row.received_at,
            )
            for row in rows
        ]

    def arrivals(self) -> tuple[Taken, ...]:
        """Every mail that lies or lay in the folder."""
        return tuple(self._arrived)

    def caught(self) -> tuple[Answer, ...]:
        """Every answer that left the product."""
        return self.taking.answers()

    def unsent(self) -> int:
        """How many answers are written and not out yet."""
        with self.app.transactions.reading() as connection:
            return len(connection.execute(select(OUTGOING.c.id).where(OUTGOING.c.state != "sent")).all())
