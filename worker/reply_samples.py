"""Which sample decisions are written out to prove the mail templates: one for every text, and mails that tell of several things."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from parsers.message_types import Message
from parsers.reading import Changes, Insolvency, Kind, Person, Request, Topic
from worker.decision import (
    AddUser,
    Authentication,
    CancelAgreements,
    Change,
    ChangeUser,
    MailDecision,
    Outcome,
    RemoveCompany,
    RemoveUser,
    RequestDecision,
)
from worker.directory import Agreement, Company, User
from worker.policy_mail import ReplyFacts, reply_template
from worker.rendering import MailTemplates
from worker.reply_context import ReplyContext
from worker.reply_parts import STAFF_TOLD

RECEIVED = date(2026, 11, 12)
ANNA = User("anna.berg@bygg.example", "Anna Berg", authorized=True)
KARL = User("karl.ek@bygg.example", "Karl Ek", phone="+46701740605")
IDA = User("ida.sjo@bygg.example", "Ida Sjö", authorized=True)
BASIC = Agreement("basic", date(2026, 9, 20), date(2026, 12, 31))
COMPANY = Company("SE5560360793", "Bygg & Betong AB", users=(ANNA, KARL, IDA), agreements=(replace(BASIC, ends_on=None),))
NEW = Person("Bengt Ek", "bengt.ek@bygg.example", "+46701740606")
MESSAGE = Message(digest="0" * 64, from_address=ANNA.email, subject="Ett mejl")


@dataclass(frozen=True, slots=True)
class Sample:
    """One mail that was decided, under a telling name."""

    name: str
    decision: MailDecision


def request(kind: Kind, user: User | Person | None = None, **fields: object) -> Request:
    """A request that was understood with confidence; a directory's user is shown as the reader completes it."""
    person = Person(user.name, user.email) if isinstance(user, User) else user
    return replace(Request(kind, user=person, confidence=0.95), **fields)  # type: ignore[arg-type]  # names are those of Request


def decided(outcome: Outcome, reason: str, asked: Request, change: Change | None = None, **fields: object) -> RequestDecision:
    """What was decided for ``asked`` at the sample company."""
    base = RequestDecision(asked, outcome, reason, row="sample", company_number=COMPANY.number, company=COMPANY, change=change)
    return replace(base, **fields)  # type: ignore[arg-type]  # names are those of RequestDecision


def mail(*requests: RequestDecision, to: str = ANNA.email) -> MailDecision:
    """The mail that holds these requests, answered to the sample sender."""
    outcomes = [each.outcome for each in requests]
    outcome = Outcome.STAFF if Outcome.STAFF in outcomes or not outcomes else outcomes[0]
    reason = next((each.reason for each in requests if each.outcome is outcome), "unclear")
    facts = ReplyFacts(frozenset(outcomes), False, Authentication.PASS, True, True, False, False)
    return MailDecision(outcome, reason, requests, reply_template=reply_template(facts), reply_to=to)


_ADD = request(Kind.ADD_USER, NEW)
_ADDED = AddUser(COMPANY.number, "bengt.ek@bygg.example", "Bengt Ek", "+46701740606")
_CHANGE = request(Kind.CHANGE_USER, KARL, changes=Changes("Karl Alm", "karl.alm@bygg.example", "+46701740607", authorized=False))
_CHANGED = ChangeUser(COMPANY.number, KARL.email, "Karl Alm", "karl.alm@bygg.example", "+46701740607", new_authorized=False)
_REMOVE = request(Kind.REMOVE_USER, KARL)
_REMOVED = RemoveUser(COMPANY.number, KARL.email)
_CANCEL = request(Kind.CANCEL_AGREEMENT, requested_on=date(2026, 11, 30))
_CANCELLED = CancelAgreements(COMPANY.number, (("basic", date(2026, 12, 31)),))
_INSOLVENT = request(Kind.REMOVE_INSOLVENT_COMPANY, insolvency=Insolvency.BANKRUPTCY)
_OTHER = request(Kind.OTHER)
_CHANGES: tuple[tuple[Request, Change], ...] = (
    (_ADD, _ADDED),
    (_CHANGE, _CHANGED),
    (_REMOVE, _REMOVED),
    (_CANCEL, _CANCELLED),
    (_INSOLVENT, RemoveCompany(COMPANY.number)),
)
_DAY = date(2026, 11, 30)


def _applied() -> Iterable[Sample]:
    for asked, change in _CHANGES:
        ends = {"ends_on": date(2026, 12, 31), "agreements": (BASIC,)} if asked is _CANCEL else {}
        made = decided(Outcome.APPLIED, "authorized", asked, change, user=KARL if asked.user and asked is not _ADD else None, **ends)
        yield Sample(f"applied_{asked.kind}", mail(made))
    yield Sample("applied_other", mail(decided(Outcome.APPLIED, "unclear", _OTHER)))
    for asked, change in _CHANGES[:3]:
        later = replace(asked, requested_on=_DAY)
        yield Sample(f"scheduled_{asked.kind}", mail(decided(Outcome.SCHEDULED, "requested_day", later, change)))
    for asked, change in _CHANGES:
        yield Sample(f"confirm_{asked.kind}", mail(decided(Outcome.AWAITING_CONFIRMATION, "sender_unproven", asked, change)))


def _answered() -> Iterable[Sample]:
    for reason, asked in (
        ("user_already_exists", request(Kind.ADD_USER, KARL)),
        ("user_already_exists", _CHANGE),
        ("already_removed", _REMOVE),
        ("already_removed", _INSOLVENT),
        ("free_needs_no_cancellation", request(Kind.CANCEL_AGREEMENT)),
        ("withdrawn", replace(_OTHER, withdraws=True)),
    ):
        yield Sample(f"answered_{reason}_{asked.kind}", mail(decided(Outcome.ANSWERED, reason, asked)))
    again = decided(Outcome.ANSWERED, "already_cancelled", request(Kind.CANCEL_AGREEMENT), ends_on=BASIC.ends_on, agreements=(BASIC,))
    yield Sample("answered_already_cancelled", mail(again))
    ended = decided(Outcome.ANSWERED, "already_cancelled", _CANCEL, agreements=(replace(BASIC, ends_on=date(2026, 3, 31)),))
    yield Sample("answered_ended_long_ago", mail(ended))
    for topic in Topic:
        if topic not in (Topic.INTEGRATED_SERVICE, Topic.INVOICE, Topic.OTHER):
            yield Sample(f"answered_{topic}", mail(decided(Outcome.ANSWERED, topic, request(Kind.QUESTION, topic=topic))))


def _refused_and_asked() -> Iterable[Sample]:
    yield Sample("refused_not_authorized", mail(decided(Outcome.REFUSED, "not_authorized", _ADD), to="someone@elsewhere.example"))
    yield Sample("refused_licence_limit", mail(decided(Outcome.REFUSED, "licence_limit", _ADD)))
    for reason in ("rejected", "undone"):
        for asked, change in _CHANGES:
            yield Sample(f"refused_{reason}_{asked.kind}", mail(decided(Outcome.REFUSED, reason, asked, change)))
    liquidated = replace(_INSOLVENT, insolvency=Insolvency.LIQUIDATION)
    yield Sample("refused_rejected_liquidation", mail(decided(Outcome.REFUSED, "rejected", liquidated)))
    yield Sample("refused_rejected_other", mail(decided(Outcome.REFUSED, "rejected", _OTHER)))
    for reason, asked in (
        ("missing_email", request(Kind.ADD_USER, Person("Bengt Ek"))),
        ("invalid_email", request(Kind.ADD_USER, Person("Bengt Ek", "bengt.ek@bygg"))),
        ("invalid_email", request(Kind.CHANGE_USER, KARL, changes=Changes(email="k.ek@bygg..example"))),
        ("which_user", request(Kind.REMOVE_USER, Person("Karl"))),
        ("which_change", request(Kind.CHANGE_USER, KARL)),
    ):
        yield Sample(f"ask_{reason}_{asked.kind}", mail(decided(Outcome.AWAITING_CUSTOMER, reason, asked)))
    yield Sample("ask_which_company", mail(decided(Outcome.AWAITING_CUSTOMER, "which_company", _ADD, company=None, company_number=None)))


def _for_staff() -> Iterable[Sample]:
    yield Sample("receipt_nothing_read", mail())
    yield Sample("receipt_unclear", mail(decided(Outcome.STAFF, "unclear", replace(_CANCEL, confidence=0.3))))
    yield Sample("receipt_insolvent", mail(decided(Outcome.STAFF, "paid_agreement", _INSOLVENT), to="someone@elsewhere.example"))
    every_kind = (decided(Outcome.STAFF, "many_changes", request(kind)) for kind in Kind)
    yield Sample("receipt_every_kind", mail(*every_kind))
    for reason in STAFF_TOLD:
        yield Sample(f"receipt_{reason}", mail(decided(Outcome.STAFF, reason, _CHANGE)))


def _several() -> Iterable[Sample]:
    removed = decided(Outcome.APPLIED, "authorized", _REMOVE, _REMOVED, user=KARL)
    added = decided(Outcome.APPLIED, "authorized", _ADD, _ADDED)
    other = AddUser(COMPANY.number, "lisa.ek@bygg.example", "Lisa Ek", None)
    added_too = decided(Outcome.APPLIED, "authorized", request(Kind.ADD_USER, Person("Lisa Ek", "lisa.ek@bygg.example")), other)
    asked = decided(Outcome.ANSWERED, "company_details", request(Kind.QUESTION, topic=Topic.COMPANY_DETAILS))
    grants = decided(Outcome.STAFF, "grants_authority", _CHANGE)
    unclear = decided(Outcome.STAFF, "unclear", _CANCEL)
    missing = decided(Outcome.AWAITING_CUSTOMER, "missing_email", request(Kind.ADD_USER, Person("Lisa Ek")))
    waits = decided(Outcome.AWAITING_CONFIRMATION, "sender_unproven", _REMOVE, _REMOVED)
    waits_too = decided(Outcome.AWAITING_CONFIRMATION, "sender_unproven", _ADD, _ADDED)
    yield Sample("several_added", mail(added, added_too))
    yield Sample("several_swap", mail(removed, added))
    yield Sample("several_mixed", mail(added, missing, asked, unclear, grants))
    misread = decided(Outcome.STAFF, "unclear", replace(_CANCEL, confidence=0.3))
    yield Sample("several_with_an_unclear_part", mail(removed, misread))
    yield Sample("several_confirm", mail(waits, waits_too))
    yield Sample("several_confirm_and_answer", mail(waits, asked))


SAMPLES = (*_applied(), *_answered(), *_refused_and_asked(), *_for_staff(), *_several())

#: Changes after which others are told.
TOLD = (
    ("notice_new_user", decided(Outcome.APPLIED, "authorized", _ADD, _ADDED)),
    ("notice_new_address", decided(Outcome.APPLIED, "authorized", _CHANGE, _CHANGED, user=KARL)),
    (
        "notice_removed",
        decided(Outcome.APPLIED, "authorized", request(Kind.REMOVE_USER, IDA), RemoveUser(COMPANY.number, IDA.email), user=IDA),
    ),
    (
        "notice_authority_taken",
        decided(
            Outcome.APPLIED,
            "authorized",
            request(Kind.CHANGE_USER, IDA, changes=Changes(authorized=False)),
            ChangeUser(COMPANY.number, IDA.email, new_authorized=False),
            user=IDA,
        ),
    ),
)


def sample_context(templates: MailTemplates, language: str) -> ReplyContext:
    """The circumstances of the samples in one language."""
    link = "https://kundservice.example/confirm/4hYq0Zt8"
    return ReplyContext(
        templates,
        reference="K-7F3Q2",
        received=RECEIVED,
        language=language,
        public_url="https://kundservice.example",
        confirm_links=dict.fromkeys(range(9), link),
        activate_link="https://kundservice.example/activate/9sKw2Lm7",
        due=date(2026, 11, 16),
        sender=ANNA.email,
    )
