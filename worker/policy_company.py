"""PURE: what becomes of a cancellation, and of an order to remove an insolvent company (product.md section 4)."""

from dataclasses import dataclass
from enum import StrEnum

from worker.decision import Outcome
from worker.policy_row import Row, Table, otherwise


@dataclass(frozen=True, slots=True)
class CancelFacts:
    """What decides a ``cancel_agreement``."""

    company_insolvent: bool
    on_free: bool
    #: no service is named, or the company has (or had) the one named
    service_held: bool
    #: every agreement that the order speaks of has an end already
    all_cancelled: bool
    #: the plan of every such agreement is in the directory, so that its binding period is known
    terms_known: bool
    #: proven (or confirmed) and authorized
    may_apply: bool


class CaseNumber(StrEnum):
    """How the case number given agrees with the notices that stand."""

    NOT_GIVEN = "not_given"
    AGREES = "agrees"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class InsolvencyFacts:
    """What decides a ``remove_insolvent_company``."""

    removed: bool
    agreement_runs: bool
    #: a notice for the company stands
    notice_stands: bool
    case_number: CaseNumber
    may_apply: bool


CANCEL_AGREEMENT: Table[CancelFacts] = Table(
    "cancel_agreement",
    "section 4",
    CancelFacts,
    (
        Row(
            "cancel_agreement.company_insolvent",
            "a notice for the company stands in the insolvency register",
            lambda f: f.company_insolvent,
            Outcome.STAFF,
            "company_insolvent",
        ),
        Row("cancel_agreement.free", "company is on `free`", lambda f: f.on_free, Outcome.ANSWERED, "free_needs_no_cancellation"),
        Row(
            "cancel_agreement.service_unknown",
            "names a service that the company does not have",
            lambda f: not f.service_held,
            Outcome.STAFF,
            "service_unknown",
        ),
        Row("cancel_agreement.already_cancelled", "already cancelled", lambda f: f.all_cancelled, Outcome.ANSWERED, "already_cancelled"),
        Row(
            "cancel_agreement.applied",
            "nothing above stands in the way",
            lambda f: f.may_apply and f.terms_known,
            Outcome.APPLIED,
            "authorized",
        ),
        Row(
            "cancel_agreement.person",
            "anything else (a plan that is not in the directory, or nothing proves the order)",
            otherwise,
            Outcome.STAFF,
            "unclear",
        ),
    ),
)

REMOVE_INSOLVENT_COMPANY: Table[InsolvencyFacts] = Table(
    "remove_insolvent_company",
    "section 4",
    InsolvencyFacts,
    (
        Row(
            "remove_insolvent_company.already_removed",
            "company already `removed`",
            lambda f: f.removed,
            Outcome.ANSWERED,
            "already_removed",
        ),
        Row(
            "remove_insolvent_company.paid_agreement",
            "an agreement is running",
            lambda f: f.agreement_runs,
            Outcome.STAFF,
            "paid_agreement",
        ),
        Row(
            "remove_insolvent_company.case_mismatch",
            "the case number given is not the notice's",
            lambda f: f.notice_stands and f.case_number is CaseNumber.DIFFERS,
            Outcome.STAFF,
            "case_mismatch",
        ),
        Row(
            "remove_insolvent_company.applied",
            "a notice for the company stands in the insolvency register",
            lambda f: f.notice_stands and f.may_apply,
            Outcome.APPLIED,
            "in_register",
        ),
        Row("remove_insolvent_company.not_in_register", "no notice", lambda f: not f.notice_stands, Outcome.STAFF, "not_in_register"),
        Row("remove_insolvent_company.person", "anything else (nothing proves the order)", otherwise, Outcome.STAFF, "unclear"),
    ),
)
