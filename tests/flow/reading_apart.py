"""What the tests of readers share: mails, limits, and pools that end."""

import time
from collections.abc import Callable

from tests.signed_mails import MORNING, rsa_key
from worker.authentication import TrustPolicy
from worker.directory import Directory
from worker.dkim.finding import DkimFinding
from worker.known_addresses import AddressesInMemory
from worker.readers.mail_to_read import MailToRead, Presumed, Terms

MISBEHAVING = "tests.flow.bad_readers:read_or_misbehave"
TERMS = Terms(TrustPolicy("mx.inexchange.se", own_hosts=("inexchange.se",)), frozenset({"kundservice@inexchange.se"}))
GOOD = "Hej!\n\nHur lägger jag till en ny användare?\n\nAnna Svensson\n"


class Known(AddressesInMemory):
    """Answers as a test wants them."""

    def __init__(self) -> None:
        super().__init__(Directory())
        self.failure: Exception | None = None
        self.settled_with: list[DkimFinding] = []

    def directory_of(self, _sender: str) -> Directory:
        if self.failure is not None:
            raise self.failure
        return Directory()

    def texts(self, name: str) -> tuple[str, ...]:
        if self.failure is not None:
            raise self.failure
        return (rsa_key().record(),) if name == "s1._domainkey.nordbygg.example" else ()

    def settled(self, finding: DkimFinding) -> DkimFinding:
        self.settled_with.append(finding)
        return finding


def to_read(raw: bytes, presumed: Presumed | None = None) -> MailToRead:
    return MailToRead(raw, MORNING, MORNING.date(), presumed)


def until(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"within {seconds:.0f} seconds {what} did not happen"
        time.sleep(0.02)
