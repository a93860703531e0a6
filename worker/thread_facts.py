"""Which earlier requests of a conversation bear on a new mail in it; ``explain`` judges each mail without any."""

from dataclasses import dataclass
from datetime import date

from parsers.reading import Request
from worker.decision import Authentication, Outcome


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """An earlier request of the thread that is ``awaiting_...`` or ``scheduled``."""

    #: its key in the record
    key: str
    request: Request
    outcome: Outcome
    reason: str
    #: who asked for it
    sender: str
    #: the least proven mail that it rests on
    authentication: Authentication
    #: the day received of the mail that first asked
    received_on: date
    #: the company's number as shown, where it was told already
    company_number: str | None = None


@dataclass(frozen=True, slots=True)
class ThreadFacts:
    """What the thread tells of earlier mail, for one sender."""

    #: open requests of this sender, or of a company in which the sender is authorized
    open_requests: tuple[OpenRequest, ...] = ()
    #: this sender was told ``refused`` or ``answered`` in the thread
    answered_before: bool = False
    #: the sender's last mail holds an order that is with staff or applied: taking it back needs a person
    beyond_recall: bool = False
    #: a receipt went to this thread today
    receipt_today: bool = False

    def of_sender(self, sender: str | None) -> tuple[OpenRequest, ...]:
        """The open requests that this address itself made."""
        return tuple(each for each in self.open_requests if each.sender == sender)
