"""What reading a mail is, wherever it is done: its bytes become a message, a verdict on its sender and a reading.

PURE but for what it asks: whoever has the database and DNS answers. It is the one step that walks through whatever a stranger wrote, so
the worker has it done in a process that can be ended (``worker.readers.pool``).
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from parsers.message import parse
from worker.authentication import TrustPolicy
from worker.directory import Directory
from worker.dkim.finding import DkimFinding, not_asked
from worker.known_addresses import KnownAddresses
from worker.understand import Understood, understand


@dataclass(frozen=True, slots=True)
class Terms:
    """What is the same for every mail of a process."""

    trust: TrustPolicy
    #: lower case, A-label
    own_addresses: frozenset[str]


@dataclass(frozen=True, slots=True)
class Presumed:
    """What is known of a mail's sender before anybody reads it: his address as the header shows it, and the companies that concern it."""

    sender: str
    directory: Directory


@dataclass(frozen=True, slots=True)
class MailToRead:
    """One mail, and when it arrived."""

    raw: bytes
    #: INTERNALDATE, by which a signature's dates are judged
    arrival: datetime
    #: the day received, for 'on Friday'
    day: date
    #: saves asking for the directory where the presumption holds, which it does for all but a contact form's mail
    presumed: Presumed | None = None


class Answers(KnownAddresses, Protocol):
    """What is asked while a mail is read, of whoever has the database and DNS: the addresses that are known, and the rest."""

    def directory_of(self, sender: str) -> Directory:
        """The companies that concern the sender."""
        ...

    def texts(self, name: str) -> tuple[str, ...]:
        """The TXT records of a name. Raises DnsFails where it can not be told now."""
        ...

    def settled(self, finding: DkimFinding) -> DkimFinding:
        """What the DKIM finding is worth here, replays known. Raises DnsFails where the mail is to wait."""
        ...


class ReadMail(Protocol):
    """The function that reads a mail; the tests have readers of other kinds."""

    def __call__(self, mail: MailToRead, terms: Terms, answers: Answers) -> Understood:
        """The mail, understood."""
        ...


def read_mail(mail: MailToRead, terms: Terms, answers: Answers) -> Understood:
    """Parse the mail, judge its sender, read it; raises only what the answers raise."""
    message = parse(mail.raw)

    def own_check() -> DkimFinding:
        if message.first("dkim-signature") is None:
            return not_asked()
        from worker.dkim.check import check  # the libraries load slowly, and not every mail needs them

        return answers.settled(check(mail.raw, message, answers, terms.own_addresses, mail.arrival))

    def directory_of(sender: str | None) -> Directory:
        if sender is None:
            return Directory()
        if mail.presumed is not None and mail.presumed.sender == sender:
            return mail.presumed.directory
        return answers.directory_of(sender)

    return understand(message, terms.trust, terms.own_addresses, mail.day, directory_of, own_check, answers)
