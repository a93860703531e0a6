"""What a reader is given and what it may ask: the types alone, which the worker shares with its reader processes.

The reading itself (``worker.readers.read_mail``) brings the lexicons with it, and is loaded only where mail is read.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from worker.authentication import TrustPolicy
from worker.directory import Directory
from worker.dkim.finding import DkimFinding
from worker.known_addresses import KnownAddresses
from worker.understood import Understood


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
