"""What a confirmation link is good for and what its page shows: values alone, so that writing the pages needs no database.

Whether a link is open and what its button does is told by ``worker.confirmation``.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from worker.reply_parts import ReplyPart


class LinkState(StrEnum):
    """What a confirmation link is good for."""

    #: it can be confirmed or denied
    OPEN = "open"
    #: it was used, or the request was settled another way
    USED = "used"
    #: older than seven days
    EXPIRED = "expired"
    #: no such link
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page of a link shows."""

    state: LinkState
    #: ``sv en nb da fi`` as the mail was read, or None
    language: str | None = None
    #: the registered address in whose name it was asked
    sender: str | None = None
    #: the day received of the mail that asked
    asked_on: date | None = None
    #: what the button would do, in values that may be shown
    parts: tuple[ReplyPart, ...] = ()
