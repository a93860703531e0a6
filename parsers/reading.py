"""Which values a mail is understood as: the types of the reading, and nothing that computes.

Every other module of ``parsers`` produces or consumes these. All are frozen; absent values are ``None``, lists are tuples.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What a request asks for (product.md section 2)."""

    #: a new user of the company
    ADD_USER = "add_user"
    #: another name, address, telephone number or authority for a user
    CHANGE_USER = "change_user"
    #: a user loses access
    REMOVE_USER = "remove_user"
    #: the company's agreement, or one service of it, ends
    CANCEL_AGREEMENT = "cancel_agreement"
    #: the company is bankrupt or in liquidation and is to be removed
    REMOVE_INSOLVENT_COMPANY = "remove_insolvent_company"
    #: something is asked, nothing ordered
    QUESTION = "question"
    #: an order or a matter that is none of the above
    OTHER = "other"


#: The kinds that change an account; the others are answered or left to staff.
ORDERS = frozenset({Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER, Kind.CANCEL_AGREEMENT, Kind.REMOVE_INSOLVENT_COMPANY})
#: Those of them that change a user.
USER_ORDERS = frozenset({Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER})


class Part(StrEnum):
    """What a piece of a mail is."""

    #: the sender's own words, now
    OWN = "own"
    #: an earlier mail, answered
    QUOTED = "quoted"
    #: another mail, passed on
    FORWARDED = "forwarded"
    #: closing, name and how to reach the sender
    SIGNATURE = "signature"
    #: legal notices, advertisements, list footers, banners
    DISCLAIMER = "disclaimer"


class Topic(StrEnum):
    """What a question is about."""

    #: how users are added, changed and removed, and who may order it
    MANAGE_USERS = "manage_users"
    #: how an agreement is cancelled, binding period and notice
    CANCEL = "cancel"
    #: where the company's own details are changed
    COMPANY_DETAILS = "company_details"
    #: how to upgrade from Free
    UPGRADE = "upgrade"
    #: the integrated service (answered by sales)
    INTEGRATED_SERVICE = "integrated_service"
    #: 'registration number already exists' at sign-up
    REGISTRATION_NUMBER_EXISTS = "registration_number_exists"
    #: lost password or user name, cannot sign in
    CREDENTIALS = "credentials"
    #: an invoice from us
    INVOICE = "invoice"
    #: anything else
    OTHER = "other"


class Insolvency(StrEnum):
    """Which kind of insolvency is told; a reorganisation is neither."""

    BANKRUPTCY = "bankruptcy"
    LIQUIDATION = "liquidation"


class Source(StrEnum):
    """Where in the mail a request stands; only the sender's own words can make an order that is carried out."""

    OWN = "own"
    FORWARDED = "forwarded"
    QUOTED = "quoted"
    ATTACHMENT = "attachment"


class Automatic(StrEnum):
    """Why a mail counts as automatic (product.md section 5); the values are the reasons of ``ignored``."""

    AUTO_SUBMITTED = "auto_submitted"
    DELIVERY_REPORT = "delivery_report"
    READ_RECEIPT = "read_receipt"
    OUT_OF_OFFICE = "out_of_office"
    BULK = "bulk"
    CALENDAR = "calendar"
    ACKNOWLEDGEMENT = "acknowledgement"
    NO_REPLY_SENDER = "no_reply_sender"
    OWN_MAIL = "own_mail"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One rule that fired and the words of the mail that made it fire."""

    #: dotted name: language, kind, what was seen (``sv.add_user.order``)
    rule: str
    #: the words as they stand in the mail
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who a request is about, as the mail tells it (or as the known users complete it)."""

    name: str | None = None
    #: as written; validity is judged by ``parsers.fields.addresses.is_valid``
    email: str | None = None
    #: E.164
    phone: str | None = None
    authorized: bool | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What a ``change_user`` changes; None means: stays."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    authorized: bool | None = None

    def __bool__(self) -> bool:
        return any(value is not None for value in (self.name, self.email, self.phone, self.authorized))


@dataclass(frozen=True, slots=True)
class CompanyMention:
    """Which company a request speaks of, as the mail tells it."""

    #: canonical registration number (``SE5593371890``) where one with a right check digit stands there
    number: str | None = None
    #: a number was meant but its check digit is wrong
    wrong_number: str | None = None
    #: canonical number of the one of the *known* companies whose name stands there
    known: str | None = None
    #: a company named that is none of the known ones, without a number ('our client Bakke Rør AS')
    stranger: str | None = None
    #: the mention stands in the signature (counts only for one of the sender's own, and only without another mention)
    in_signature: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that a mail asks for."""

    kind: Kind
    company: CompanyMention = CompanyMention()
    user: Person | None = None
    changes: Changes = Changes()
    #: ``basic``, ``integrated`` or None (all)
    service: str | None = None
    #: the day asked for; for ``cancel_agreement`` the last day ('as from 1 January' is 31 December)
    requested_on: date | None = None
    #: 'from that day' (done at 00:05) rather than 'until that day' (done at 23:55)
    from_that_day: bool = False
    topic: Topic | None = None
    insolvency: Insolvency | None = None
    case_number: str | None = None
    #: 0 to 1; below ``CONFIDENT`` the request is ``unclear``
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    source: Source = Source.OWN
    #: a question whose described way was tried and failed
    tried: bool = False
    #: an ``other`` that takes an earlier order back
    withdraws: bool = False
    #: a word for why confidence is low, for staff ('two addresses near', 'negated', …)
    doubts: tuple[str, ...] = ()


#: A request with at least this confidence is acted on; below it is ``staff`` / ``unclear``.
CONFIDENT = 0.8


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of one mail."""

    #: ``sv en nb da fi`` or None
    language: str | None = None
    automatic: Automatic | None = None
    #: the mail wants no automatic answer (X-Auto-Response-Suppress), though a person wrote it
    suppress_reply: bool = False
    #: an automatic mail out of which an order could still be read (never for out-of-office, bounces, receipts, calendar …)
    order_in_automatic: bool = False
    #: canonical registration numbers anywhere in such a mail: a machine signs with its company's
    numbers_in_automatic: tuple[str, ...] = ()
    own_text: str = ""
    #: the set-aside parts in order: (kind, text) with kind of ``quoted forwarded signature disclaimer attachment``
    set_aside: tuple[tuple[str, str], ...] = ()
    requests: tuple[Request, ...] = ()
    #: the mail only thanks or acknowledges
    thanks_only: bool = False
    #: words of an order stand only in text set aside as quoted or signature, and the own words make no sense without it
    order_set_aside: bool = False
    #: something in the mail that can be read in two ways (parts that disagree, bidi override …): every order is ``unclear``
    doubts: tuple[str, ...] = ()
    #: the contact form's fields, where this is the form's mail
    form: "Form | None" = None


@dataclass(frozen=True, slots=True)
class Form:
    """The help centre's contact form as it came by mail; the person named is the sender, and proven by nothing."""

    name: str | None
    email: str | None
    phone: str | None
    company: str | None
    number: str | None
    subject: str | None
    message: str


@dataclass(frozen=True, slots=True)
class KnownUser:
    """A user whom the directory lists for one of the sender's companies."""

    name: str | None
    email: str
    active: bool = True
    authorized: bool = False


@dataclass(frozen=True, slots=True)
class KnownCompany:
    """One of the sender's companies (for a trustee: one whose notice names the sender)."""

    #: canonical registration number
    number: str
    name: str
    users: tuple[KnownUser, ...] = ()
    #: the sender is only its trustee
    as_trustee: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What may be presumed when a mail is read: a plain value, so that the reader stays pure.

    It sharpens names ('Matin' is Matti's, 'Maria bort' is a person); it never decides who may order.
    """

    #: the sender's own address and the name the directory (or the From) gives
    sender_email: str | None = None
    sender_name: str | None = None
    companies: tuple[KnownCompany, ...] = ()
    #: our own addresses (mailbox and aliases), which never are a user's
    own_addresses: frozenset[str] = field(default_factory=frozenset)
    contact_form_addresses: frozenset[str] = field(default_factory=frozenset)
    #: the day received, for 'on Friday' and 'the 30th'
    today: date | None = None
