"""Which values a mailbox is seen as: the folder, a mail that is listed, a mail that was fetched."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder as it was selected."""

    uidvalidity: int
    uidnext: int
    count: int
    #: of the server, upper case
    capabilities: frozenset[str]
    #: mail can be read there, and not moved away
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """What the server tells about a mail without sending it."""

    size: int
    #: INTERNALDATE, aware, UTC
    received_at: datetime
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail; over the size limit only its header block."""

    uid: int
    #: INTERNALDATE, aware, UTC
    received_at: datetime
    size: int
    #: the whole mail; None where it is over the size limit
    raw: bytes | None
    #: the (cut) header block of a mail over the size limit
    header_block: bytes | None = None
    flags: tuple[str, ...] = ()
