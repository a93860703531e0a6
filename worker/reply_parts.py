"""Which text each decided request needs in the reply, and which of its values may stand there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from parsers.reading import CONFIDENT, ORDERS, Kind, Source
from worker.decision import AddUser, CancelAgreements, ChangeUser, Outcome, RequestDecision
from worker.directory import Company
from worker.echo import miswritten_address, one_line, safe_address, safe_name, safe_telephone
from worker.reply_context import ReplyContext

#: Reasons of ``staff`` that the customer is told more about than that a colleague looks at the mail.
STAFF_TOLD = ("grants_authority", "last_authorized_user", "service_unknown", "schedule_failed", "needs_person")

#: Every text about a request: the names of the macros in ``reasons.<language>.txt``. A reason that is not here has no text.
BLOCKS = (
    *(f"applied_{kind}" for kind in (*sorted(ORDERS), Kind.OTHER)),
    *(f"scheduled_{kind}" for kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER)),
    "answered_user_already_exists",
    "answered_address_taken",
    "answered_already_removed",
    "answered_company_already_removed",
    "answered_free_needs_no_cancellation",
    "answered_already_cancelled",
    "answered_withdrawn",
    "answered_manage_users",
    "answered_cancel",
    "answered_company_details",
    "answered_upgrade",
    "answered_registration_number_exists",
    "answered_credentials",
    "refused_not_authorized",
    "refused_licence_limit",
    "refused_rejected",
    "refused_undone",
    "awaiting_customer_missing_email",
    "awaiting_customer_invalid_email",
    "awaiting_customer_which_user",
    "awaiting_customer_which_change",
    "awaiting_customer_which_company",
    "awaiting_confirmation_sender_unproven",
    "staff_received",
    *(f"staff_{reason}" for reason in STAFF_TOLD),
)
#: Texts to others than the sender after a change.
NOTICES = ("notice_removed", "notice_authority_taken")
#: The line that closes a mail which a person wrote.
REFERENCE_LINE = "reference_line"
#: Every subject that ``subjects`` of ``reasons.<language>.txt`` must hold: one a text, and those of mails that tell several things.
SUBJECTS = (*(block for block in BLOCKS if not block.startswith("staff_")), *NOTICES, "all_done", "several", "received")

# the same reason is told in other words where it speaks of something else
_BY_KIND = {
    ("user_already_exists", Kind.CHANGE_USER): "address_taken",
    ("already_removed", Kind.REMOVE_INSOLVENT_COMPANY): "company_already_removed",
}
# outcomes after which the sender, whatever is true of the company, reads nothing that the directory says
_TELLS_NOTHING = frozenset({Outcome.STAFF})


@dataclass(frozen=True, slots=True)
class AgreementEnd:
    """A service and the day it ends on."""

    service: str
    ends_on: date | None
    #: the day had passed when the mail came
    past: bool = False


@dataclass(frozen=True, slots=True)
class ReplyPart:
    """One request as its text needs it: only values that may stand in a mail of ours."""

    block: str
    outcome: Outcome
    kind: Kind
    company: str | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    #: what is changed: (``name email phone authorized``, the new value; None where it may not be shown)
    changes: tuple[tuple[str, str | bool | None], ...] = ()
    #: the invalid address as the sender wrote it
    miswritten: str | None = None
    agreements: tuple[AgreementEnd, ...] = ()
    #: the day asked for (user changes only)
    day: date | None = None
    at_end_of_day: bool = False
    #: the agreement ends later than the customer asked
    later_than_asked: bool = False
    #: no agreement of the company runs on after these
    closes_account: bool = False
    insolvency: str | None = None
    link: str | None = None


def block_of(decided: RequestDecision) -> str:
    """The name of the text that tells this decision; not every name it can give is one of ``BLOCKS`` (an unknown reason)."""
    kind = decided.request.kind
    if decided.outcome is Outcome.STAFF:
        return f"staff_{decided.reason}" if decided.reason in STAFF_TOLD else "staff_received"
    if decided.outcome in (Outcome.APPLIED, Outcome.SCHEDULED):
        return f"{decided.outcome}_{kind if kind in ORDERS else Kind.OTHER}"
    return f"{decided.outcome}_{_BY_KIND.get((decided.reason, kind), decided.reason)}"


def reply_part(decided: RequestDecision, place: int, context: ReplyContext) -> ReplyPart:
    """What the reply may say about the request at ``place`` of the mail."""
    request, block = decided.request, block_of(decided)
    if decided.outcome in _TELLS_NOTHING or decided.reason == "not_authorized":
        # what was read without confidence may have been read wrongly
        sure = request.confidence >= CONFIDENT and request.source is Source.OWN
        return ReplyPart(block, decided.outcome, request.kind if sure else Kind.OTHER)
    user, change = request.user, decided.change
    email = change.email if isinstance(change, AddUser) else (user.email if user else None)
    return ReplyPart(
        block,
        decided.outcome,
        request.kind,
        company=one_line(decided.company.name) if decided.company else None,
        name=safe_name(user.name) if user else None,
        email=None if decided.reason == "invalid_email" and request.kind is Kind.ADD_USER else safe_address(email),
        phone=safe_telephone(user.phone) if user and request.kind is Kind.ADD_USER else None,
        changes=tuple(_changes(decided)) if request.kind is Kind.CHANGE_USER else (),
        miswritten=_miswritten(decided) if decided.reason == "invalid_email" else None,
        agreements=_agreements(decided, context.received),
        day=request.requested_on if decided.outcome is Outcome.SCHEDULED or _waits_for_day(decided, context) else None,
        at_end_of_day=request.kind is Kind.REMOVE_USER and not request.from_that_day,
        later_than_asked=bool(request.requested_on and decided.ends_on and decided.ends_on > request.requested_on),
        closes_account=isinstance(change, CancelAgreements) and _closes(decided.company, change, context.received),
        insolvency=request.insolvency,
        link=context.confirm_links.get(place) if decided.outcome is Outcome.AWAITING_CONFIRMATION else None,
    )


def grouped(parts: Sequence[ReplyPart]) -> tuple[tuple[ReplyPart, ...], ...]:
    """The parts that share a text, together, in the order in which the mail first comes to each; a company is named once in a row."""
    groups: dict[str, list[ReplyPart]] = {}
    companies: dict[str, str | None] = {}
    for part in parts:
        again = part.block in groups and companies[part.block] == part.company
        companies[part.block] = part.company
        groups.setdefault(part.block, []).append(replace(part, company=None) if again else part)
    return tuple(tuple(group) for group in groups.values())


def _waits_for_day(decided: RequestDecision, context: ReplyContext) -> bool:
    asked = decided.request.requested_on
    user_change = decided.request.kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER)
    return decided.outcome is Outcome.AWAITING_CONFIRMATION and user_change and asked is not None and asked > context.received


def _changes(decided: RequestDecision) -> Iterable[tuple[str, str | bool | None]]:
    """The change that is made, else what was asked for; an address that is not valid is shown elsewhere or nowhere."""
    asked, change = decided.request.changes, decided.change
    made = change if isinstance(change, ChangeUser) else None
    name, email, phone, authorized = (
        (made.new_name, made.new_email, made.new_phone, made.new_authorized)
        if made
        else (asked.name, asked.email, asked.phone, asked.authorized)
    )
    if name is not None:
        yield "name", safe_name(name)
    if email is not None and decided.reason != "invalid_email":
        yield "email", safe_address(email)
    if phone is not None:
        yield "phone", safe_telephone(phone)
    if authorized is not None:
        yield "authorized", authorized


def _miswritten(decided: RequestDecision) -> str | None:
    """The address that is asked for anew; only where it stands in the sender's own words."""
    request = decided.request
    if request.source is not Source.OWN:
        return None
    return miswritten_address(request.changes.email or (request.user.email if request.user and request.kind is Kind.ADD_USER else None))


def _agreements(decided: RequestDecision, received: date) -> tuple[AgreementEnd, ...]:
    ends: Iterable[tuple[str, date | None]]
    if isinstance(decided.change, CancelAgreements):
        ends = decided.change.ends
    elif decided.agreements:
        ends = ((agreement.service, agreement.ends_on) for agreement in decided.agreements)
    else:
        ends = ((decided.request.service, None),) if decided.request.service else ()
    return tuple(AgreementEnd(one_line(service, 40), day, past=day is not None and day < received) for service, day in ends)


def _closes(company: Company | None, change: CancelAgreements, received: date) -> bool:
    if company is None:
        return False
    cancelled = {service for service, _ in change.ends}
    running = [agreement for agreement in company.agreements if agreement.runs(received)]
    return all(agreement.ends_on is not None or agreement.service in cancelled for agreement in running)
