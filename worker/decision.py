"""Which values a decision is told in: outcomes, changes, and what was decided for each request and for the mail."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from parsers.reading import Reading, Request
from worker.directory import Agreement, Company, User
from worker.dkim.finding import DkimFinding
from worker.ground import NO_GROUND, Ground, ground


class Authentication(StrEnum):
    """Whether the visible From domain is proven (product.md section 3)."""

    PASS = "pass"  # noqa: S105 - the word of the contract, no secret
    FAIL = "fail"
    NONE = "none"


class Likeness(StrEnum):
    """How a sender's address misleads who reads it in a hurry, the nearest first; none of it proves or disproves anything."""

    #: another address or domain of the same letters to the eye: ``rn`` for ``m``, I for l, a Cyrillic letter
    SAME_LETTERS = "same_letters"
    #: a registered domain with one letter more, less, other or exchanged
    ONE_LETTER = "one_letter"
    #: a registered domain's very name under another top-level domain
    OTHER_TOP_DOMAIN = "other_top_domain"
    #: a registered domain's name as a part of another's
    NAME_INSIDE = "name_inside"
    #: the display name shows an address that is registered, and not the sender's
    SHOWN_REGISTERED = "shown_registered"
    #: the display name shows any other address than the sender's
    SHOWN_ADDRESS = "shown_address"


@dataclass(frozen=True, slots=True)
class Resemblance:
    """What staff are to look at twice: an address that could be taken for another."""

    likeness: Likeness
    #: the sender's address
    address: str
    #: the registered address or domain that it looks like, or the address that the display name shows
    resembles: str

    @property
    def ground(self) -> Ground:
        """What is to be looked at, for staff."""
        return Ground(_LIKENESS[self.likeness].phrase, (("address", self.address), ("resembles", self.resembles)))

    @property
    def told(self) -> str:
        """The same in one English sentence."""
        return self.ground.told()


_LIKENESS = {
    Likeness.SAME_LETTERS: ground("{address} is not the registered {resembles}, but has the same letters to the eye"),
    Likeness.ONE_LETTER: ground("{address} is not the registered {resembles}, but one letter away from it"),
    Likeness.OTHER_TOP_DOMAIN: ground("{address} is not the registered {resembles}: another top-level domain"),
    Likeness.NAME_INSIDE: ground("{address} is not the registered {resembles}, but has its name inside"),
    Likeness.SHOWN_REGISTERED: ground("the display name shows the registered {resembles}; the mail is from {address}"),
    Likeness.SHOWN_ADDRESS: ground("the display name shows {resembles}; the mail is from {address}"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What authentication found, and the one address that authority is looked up for (law 5)."""

    authentication: Authentication
    #: the sender to whom the verdict belongs: lower case, A-label; for the contact form the person named; None where the From is defective
    sender: str | None
    #: how it was proven or why not, for staff
    ground: Ground = NO_GROUND
    sender_name: str = ""
    #: what the product's own DKIM check found; None where nothing hung on it
    dkim: DkimFinding | None = None
    #: digests of the signatures that the verdict rests on: another mail that shows one of them is a replay
    acts_once: tuple[str, ...] = ()
    #: for staff only: what the sender's address could be taken for
    resembles: tuple[Resemblance, ...] = ()

    @property
    def why(self) -> str:
        """How it was proven or why not, in English."""
        return self.ground.told()


class Outcome(StrEnum):
    """What became of a request or a mail."""

    APPLIED = "applied"
    SCHEDULED = "scheduled"
    ANSWERED = "answered"
    REFUSED = "refused"
    AWAITING_CUSTOMER = "awaiting_customer"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    STAFF = "staff"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class AddUser:
    """Activate a membership (a new one, or an inactive one anew: not authorized, old credentials void)."""

    company: str
    email: str
    name: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class ChangeUser:
    """Give a user of a company other attributes; None stays."""

    company: str
    email: str
    new_name: str | None = None
    new_email: str | None = None
    new_phone: str | None = None
    new_authorized: bool | None = None


@dataclass(frozen=True, slots=True)
class RemoveUser:
    """Deactivate a membership."""

    company: str
    email: str


@dataclass(frozen=True, slots=True)
class CancelAgreements:
    """End agreements, each on its own day."""

    company: str
    #: (service, ends_on)
    ends: tuple[tuple[str, date], ...]


@dataclass(frozen=True, slots=True)
class RemoveCompany:
    """Company ``removed``, its users deactivated."""

    company: str


Change = AddUser | ChangeUser | RemoveUser | CancelAgreements | RemoveCompany


@dataclass(frozen=True, slots=True)
class RequestDecision:
    """What was decided for one request, and everything that a reply or staff need to tell it."""

    #: the request with the user completed from the directory
    request: Request
    outcome: Outcome
    #: a reason of ``worker.reasons``
    reason: str
    #: name of the policy row that decided (``docs/policy.md``)
    row: str
    #: canonical number shown as the request's company, also where it is not in the directory; None where product.md says null
    company_number: str | None = None
    company: Company | None = None
    user: User | None = None
    #: what to do for ``applied``, and what is done on the day for ``scheduled``, after confirming for ``awaiting_confirmation``
    change: Change | None = None
    #: latest day an agreement ends on; for ``already_cancelled`` the day it ends
    ends_on: date | None = None
    #: the agreements concerned, with their days, for the reply
    agreements: tuple[Agreement, ...] = ()
    #: the least proven mail that the request rests on
    authentication: Authentication = Authentication.NONE
    #: keys of the thread's open requests that this one completes (``awaiting_customer``) or takes back (``withdrawn``)
    closes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """One outgoing mail, ready to be put in the outgoing table."""

    #: one address
    to: str
    #: a template of product.md section 7
    template: str
    language: str
    subject: str
    text: str
    #: the product's own word (True) or one that a person wrote or edited
    automatic: bool = True


@dataclass(frozen=True, slots=True)
class MailDecision:
    """What was decided for one mail."""

    outcome: Outcome
    reason: str | None
    requests: tuple[RequestDecision, ...] = ()
    #: which template answers the sender, or None where nothing may be sent
    reply_template: str | None = None
    #: the sender's own From address (for the contact form the named person's registered address)
    reply_to: str | None = None
    reading: Reading | None = None
    verdict: Verdict | None = None
