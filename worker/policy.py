"""PURE: whether the sender may order what is asked: the table of product.md section 3, first match wins.

Where a row has no outcome, the table of the request's kind decides on (section 4: ``policy_users``, ``policy_company``,
``policy_questions``). Line 1 of section 3 is judged for the whole mail (``policy_mail``).
"""

from dataclasses import dataclass
from typing import Any

from parsers.reading import Kind
from worker.authority import Standing, counts_as_authorized
from worker.decision import Authentication, Outcome
from worker.policy_company import CANCEL_AGREEMENT, REMOVE_INSOLVENT_COMPANY
from worker.policy_questions import OTHER, QUESTION
from worker.policy_row import Row, Table, otherwise
from worker.policy_users import ADD_USER, CHANGE_USER, REMOVE_USER
from worker.resolve import CompanyFact

#: More account changes than this in one mail are staff's (product.md section 4).
MANY_CHANGES = 20


@dataclass(frozen=True, slots=True)
class SenderFacts:
    """What decides whether the sender may order one request."""

    authentication: Authentication
    kind: Kind
    #: who the sender is to the company of the request
    standing: Standing
    #: an active user of any company or the trustee of a notice; for a cancellation or question also one authorized when his company ended
    registered: bool
    company: CompanyFact
    #: the request stands in the sender's own words
    own_words: bool
    #: it is understood with confidence, and nothing in the mail can be read in two ways
    confident: bool
    #: the mail has more than ``MANY_CHANGES`` account changes, and this is one of them
    many: bool


def _asks(facts: SenderFacts) -> bool:
    return facts.kind in (Kind.QUESTION, Kind.OTHER) and facts.own_words and facts.confident


def _authorized(facts: SenderFacts) -> bool:
    return counts_as_authorized(facts.standing, facts.kind) and facts.company is CompanyFact.FOUND


SENDER: Table[SenderFacts] = Table(
    "sender",
    "section 3",
    SenderFacts,
    (
        Row(
            "sender.authentication_failed",
            "authentication `fail`",
            lambda f: f.authentication is Authentication.FAIL,
            Outcome.STAFF,
            "authentication_failed",
        ),
        Row(
            "sender.question_unproven",
            "`question` or `other`, confident and in own words, with `none` from an unknown sender",
            lambda f: _asks(f) and f.authentication is Authentication.NONE and not f.registered,
            Outcome.STAFF,
            "sender_unproven",
        ),
        Row("sender.question", "`question` or `other`, confident and in own words", _asks, None, None),
        Row(
            "sender.not_in_senders_words",
            "asked for only in a forwarded text, an attachment or quoted history",
            lambda f: not f.own_words,
            Outcome.STAFF,
            "not_in_senders_words",
        ),
        Row(
            "sender.unclear",
            "not understood with confidence, or a registered sender plainly speaks of another company without its number",
            lambda f: not f.confident or f.company is CompanyFact.ANOTHER,
            Outcome.STAFF,
            "unclear",
        ),
        Row(
            "sender.many_changes",
            f"one of more than {MANY_CHANGES} account changes in the mail",
            lambda f: f.many,
            Outcome.STAFF,
            "many_changes",
        ),
        Row(
            "sender.company_unknown",
            "a registered sender gives a number that is not in the directory, or whose check digit is wrong",
            lambda f: f.registered and f.company is CompanyFact.UNKNOWN,
            Outcome.STAFF,
            "company_unknown",
        ),
        Row(
            "sender.which_company",
            "a registered sender of several companies names none",
            lambda f: f.registered and f.company is CompanyFact.SEVERAL,
            Outcome.AWAITING_CUSTOMER,
            "which_company",
        ),
        Row(
            "sender.authorized",
            "`pass`, and an authorized user of the company (for `remove_insolvent_company` also the notice's trustee)",
            lambda f: f.authentication is Authentication.PASS and _authorized(f),
            None,
            None,
        ),
        Row(
            "sender.not_in_register",
            "`pass`, and anyone else: `remove_insolvent_company`",
            lambda f: f.authentication is Authentication.PASS and f.kind is Kind.REMOVE_INSOLVENT_COMPANY,
            Outcome.STAFF,
            "sender_not_in_register",
        ),
        Row(
            "sender.trustee",
            "`pass`, and the trustee named in the company's notice: another order",
            lambda f: f.authentication is Authentication.PASS and f.standing is Standing.TRUSTEE,
            Outcome.STAFF,
            "company_insolvent",
        ),
        Row(
            "sender.not_authorized",
            "`pass`, and anyone else",
            lambda f: f.authentication is Authentication.PASS,
            Outcome.REFUSED,
            "not_authorized",
        ),
        Row(
            "sender.confirm", "`none`, and an authorized user of the company", _authorized, Outcome.AWAITING_CONFIRMATION, "sender_unproven"
        ),
        Row("sender.unproven", "`none`, and anyone else", otherwise, Outcome.STAFF, "sender_unproven"),
    ),
)

#: The rows of ``SENDER`` by which the sender may order what is asked, now or once confirmed.
MAY_ORDER = frozenset({"sender.authorized", "sender.confirm", "sender.which_company"})

#: The table of each kind.
BY_KIND: dict[Kind, Table[Any]] = {
    Kind.ADD_USER: ADD_USER,
    Kind.CHANGE_USER: CHANGE_USER,
    Kind.REMOVE_USER: REMOVE_USER,
    Kind.CANCEL_AGREEMENT: CANCEL_AGREEMENT,
    Kind.REMOVE_INSOLVENT_COMPANY: REMOVE_INSOLVENT_COMPANY,
    Kind.QUESTION: QUESTION,
    Kind.OTHER: OTHER,
}
