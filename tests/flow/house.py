"""A whole product for the stories of the tests: a real database and the worker's own steps; only the SMTP server is a recorder."""

import itertools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import RowMapping, select

from worker import confirmation
from worker.app import App, StepTaken, no_step
from worker.clock import SetClock
from worker.composition import build
from worker.directory_file import read
from worker.directory_import import import_directory
from worker.intake import DatabaseIntake
from worker.mailbox_types import Fetched
from worker.mailer import Mailer, Sent
from worker.outgoing_message import OutgoingMail
from worker.poller_types import Arrival, Place
from worker.readers.mail_to_read import Answers, MailToRead, Terms
from worker.readers.pool import Reader
from worker.readers.read_mail import read_mail
from worker.send_outgoing import send_outgoing
from worker.setting_types import SmtpServer, Tls
from worker.settings import load
from worker.store import outbox
from worker.store.claims import MAILS
from worker.store.directory import load_all
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.trust import trust_of
from worker.txt_records import TxtRecords
from worker.understood import Understood
from worker.work_mail import work_on_mail

#: A Friday.
MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
PLACE = Place("kundservice@127.0.0.1:143", "INBOX", 1)
DIRECTORY = Path(__file__).with_name("directory.json")

ANNA, LENA, EMILY = "anna@nordbygg.example", "lena@fjallgarden.example", "emily@northlight.example"

_NUMBERS = itertools.count(1)


class RecordingMailer(Mailer):
    """Keeps what is sent; raises what a test wants raised, once each."""

    def __init__(self) -> None:
        super().__init__(SmtpServer("127.0.0.1", 1, Tls.PLAIN))
        self.sent: list[OutgoingMail] = []
        self.failures: list[Exception] = []

    def send(self, mail: OutgoingMail) -> Sent:
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(mail)
        return Sent("250 OK")


class ReaderHere:
    """Reads in the thread that asks, by the function that the product's reader processes call (``test_readers`` holds them together)."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms

    def read(self, mail: MailToRead, answers: Answers) -> Understood:
        return read_mail(mail, self._terms, answers)

    def start(self) -> None:
        """It is ready."""

    def stop(self) -> None:
        """It reads only while it is asked to."""


def mail_bytes(
    sender: str,
    text: str,
    *,
    subject: str = "Hej",
    proof: str = "pass",
    headers: Mapping[str, str] | None = None,
    message_id: str | None = None,
) -> bytes:
    """One mail as the operator's own server hands it on; ``proof`` is what DMARC said there."""
    domain = sender.rpartition("@")[2]
    lines = {
        "Authentication-Results": f"mx.inexchange.se; dmarc={proof} header.from={domain}",
        "From": sender,
        "To": "kundservice@inexchange.se",
        "Subject": subject,
        "Date": "Fri, 20 Nov 2026 10:00:00 +0100",
        "Message-ID": message_id or f"<{next(_NUMBERS)}@{domain}>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        **(headers or {}),
    }
    if proof == "none":
        del lines["Authentication-Results"]
    return "".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode() + b"\r\n" + text.replace("\n", "\r\n").encode()


@dataclass
class House:
    """The product on one database, with the clock and the mailer of the test."""

    app: App
    clock: SetClock
    mailer: RecordingMailer
    uids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def __enter__(self) -> "House":
        return self

    def __exit__(self, *_failure: object) -> None:
        self.app.transactions.engine.dispose()

    def arrive(self, *raws: bytes) -> list[int]:
        """The mails are stored as the poller stores them; their ids. Nobody is woken."""
        intake = DatabaseIntake(self.app.transactions, self.clock, "poller")
        arrivals = [Arrival(Fetched(next(self.uids), self.clock.now(), len(raw), raw)) for raw in raws]
        return list(intake.store(PLACE, arrivals))

    def receive(self, raw: bytes) -> int:
        """The mail is stored, decided and answered; its id."""
        (mail_id,) = self.arrive(raw)
        work_on_mail(self.app, mail_id)
        self.send_all()
        return mail_id

    def send_all(self) -> None:
        """Everything outgoing that is due is sent."""
        with self.app.transactions.reading() as connection:
            due = outbox.due(connection, self.clock.now(), 1000)
        for outgoing_id in due:
            send_outgoing(self.app, outgoing_id)

    def mail(self, mail_id: int) -> RowMapping:
        with self.app.transactions.reading() as connection:
            return connection.execute(select(MAILS).where(MAILS.c.id == mail_id)).mappings().one()

    def requests(self, mail_id: int) -> list[RowMapping]:
        with self.app.transactions.reading() as connection:
            return list(connection.execute(select(REQUESTS).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.position)).mappings())

    def outgoing(self) -> list[RowMapping]:
        with self.app.transactions.reading() as connection:
            return list(connection.execute(select(OUTGOING).order_by(OUTGOING.c.id)).mappings())

    def told(self, mail_id: int) -> str:
        """The mail's state, outcome and reason in one word."""
        row = self.mail(mail_id)
        return f"{row['state']} {row['outcome']}/{row['reason']}"

    def results(self, mail_id: int) -> list[str]:
        return [f"{row['kind']} {row['outcome']}/{row['reason']}" for row in self.requests(mail_id)]

    def user(self, email: str, number: str | None = None) -> Any:
        """The user with this address (the active one first), or None."""
        with self.app.transactions.reading() as connection:
            companies = load_all(connection).companies
        users = [company.user_with(email) for company in companies if number in (None, company.number)]
        return next((user for user in users if user is not None), None)

    def company(self, number: str) -> Any:
        with self.app.transactions.reading() as connection:
            return load_all(connection).company(number)

    def sent(self) -> list[tuple[str, str, str]]:
        """(addressee, template, language) of every mail that was sent."""
        return [(mail.to, mail.template, mail.language) for mail in self.mailer.sent]

    def link(self) -> str:
        """The token of the confirmation link in the last mail that was sent."""
        found = re.search(r"/confirm/([\w-]+)", self.mailer.sent[-1].text)
        assert found is not None
        return found[1]

    def confirm(self) -> confirmation.Confirmed:
        """The customer presses the button of the last mail's link."""
        confirmed = confirmation.confirm(self.app, self.link())
        self.send_all()
        return confirmed


def settings_for(database_url: str, **further: str) -> dict[str, str]:
    return {
        "KUNDSERVICE_DATABASE_URL": database_url,
        "KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se",
        "KUNDSERVICE_CONTACT_FORM_ADDRESSES": "contactform@inexchange.se",
        **{f"KUNDSERVICE_{name.upper()}": value for name, value in further.items()},
    }


def house_for(
    database_url: str,
    *,
    step_taken: StepTaken = no_step,
    directory: bool = True,
    txt_records: TxtRecords | None = None,
    reader: Reader | None = None,
    **settings: str,
) -> House:
    clock = SetClock(MORNING)
    mailer = RecordingMailer()
    made = load(settings_for(database_url, **settings), None)
    reader = reader or ReaderHere(Terms(trust_of(made), made.own_addresses))
    app = build(made, clock=clock, mailer=mailer, step_taken=step_taken, txt_records=txt_records, reader=reader)
    if directory:
        fill(app)
    return House(app, clock, mailer)


def fill(app: App) -> None:
    """The customers of the stories."""
    content = json.dumps(json.loads(DIRECTORY.read_text(encoding="utf-8")))
    with app.transactions.full() as connection:
        import_directory(connection, read(content, "directory.json"), app.clock.now())
