"""Which values a poller and its database exchange, and what a poller asks of the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from worker.mailbox_types import Fetched


@dataclass(frozen=True, slots=True)
class Place:
    """A folder under one UIDVALIDITY: UIDs mean something only together with it."""

    #: ``user@host:port``
    account: str
    folder: str
    uidvalidity: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder's cursor as it stands when the poller connects."""

    id: int
    last_uid: int
    #: the first connection ever to this account and folder
    started_at: datetime
    #: no look at the whole folder ever went well: what is old now was there before us
    first: bool


@dataclass(frozen=True, slots=True)
class Stored:
    """A mail that is a row already."""

    size: int
    #: it has left the folder
    moved: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """A fetched mail, and whether it is older than what we act on."""

    mail: Fetched
    before_start: bool = False


class Intake(Protocol):
    """What a poller asks of the database; every failure is ``Transient`` or ``Permanent``."""

    def hold(self, account: str, folder: str) -> bool:
        """Take or keep the duty of polling this mailbox; False while another process has it."""
        ...

    def release(self, account: str, folder: str) -> None:
        """Let another process poll this mailbox at once."""
        ...

    def open(self, place: Place) -> Opened:
        """The folder's cursor, made at the first connection."""
        ...

    def known(self, place: Place, uids: Sequence[int]) -> dict[int, Stored]:
        """Which of the UIDs are rows, and what of them."""
        ...

    def store(self, place: Place, arrivals: Sequence[Arrival]) -> tuple[int, ...]:
        """Write the rows that are not there yet; the ids of those that a worker is to look at."""
        ...

    def moved(self, place: Place, uids: Sequence[int]) -> None:
        """Note that the mails have left the folder."""
        ...

    def advance(self, cursor_id: int, last_uid: int) -> None:
        """Note that everything up to ``last_uid`` is a row."""
        ...

    def looked(self, place: Place, cursor_id: int, last_uid: int, present: Sequence[int]) -> int:
        """Note a look at the folder up to ``last_uid`` and which UIDs lie there; how many of them are no row."""
        ...

    def tell(self, what: str, failure: str | None, *, lasting: bool) -> None:
        """Have it on record what fails now (one line; ``lasting``: somebody must mend it), or with None that it works."""
        ...
