"""PURE: what becomes of an order to add, change or remove a user (product.md section 4)."""

from dataclasses import dataclass
from enum import StrEnum

from worker.decision import Outcome
from worker.policy_row import Row, Table, otherwise
from worker.resolve_user import Found


class Address(StrEnum):
    """What is known of the address given for a new user, or as a user's new one."""

    NONE = "none"
    INVALID = "invalid"
    VALID = "valid"


@dataclass(frozen=True, slots=True)
class AddFacts:
    """What decides an ``add_user``."""

    company_insolvent: bool
    gives_authority: bool
    address: Address
    #: an active user of the company has the address
    taken: bool
    licence_free: bool
    #: the day asked for is still to come
    later: bool
    #: proven (or confirmed) and authorized, and the company has not ended
    may_apply: bool


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """What decides a ``change_user``."""

    company_insolvent: bool
    user: Found
    #: takes authority away, and nobody else authorized would remain
    last_authorized: bool
    gives_authority: bool
    #: gives an authorized user another address: ordering rights would follow it
    moves_authority: bool
    says_what: bool
    address: Address
    #: another active user of the company has the new address
    taken: bool
    later: bool
    may_apply: bool


@dataclass(frozen=True, slots=True)
class RemoveFacts:
    """What decides a ``remove_user``."""

    company_insolvent: bool
    user: Found
    last_authorized: bool
    later: bool
    may_apply: bool


_NOTICE = "a notice for the company stands in the insolvency register"
_LATER = "nothing above stands in the way, and the day asked for is later than today"
_NOW = "nothing above stands in the way"
_REST = "anything else (the company has ended, or nothing proves the order)"

ADD_USER: Table[AddFacts] = Table(
    "add_user",
    "section 4",
    AddFacts,
    (
        Row("add_user.company_insolvent", _NOTICE, lambda f: f.company_insolvent, Outcome.STAFF, "company_insolvent"),
        Row("add_user.grants_authority", "gives `authorized`", lambda f: f.gives_authority, Outcome.STAFF, "grants_authority"),
        Row("add_user.missing_email", "no address given", lambda f: f.address is Address.NONE, Outcome.AWAITING_CUSTOMER, "missing_email"),
        Row(
            "add_user.invalid_email",
            "address not valid",
            lambda f: f.address is Address.INVALID,
            Outcome.AWAITING_CUSTOMER,
            "invalid_email",
        ),
        Row(
            "add_user.already_exists",
            "active user with that address in the company",
            lambda f: f.taken,
            Outcome.ANSWERED,
            "user_already_exists",
        ),
        Row("add_user.licence_limit", "plan's licences used up", lambda f: not f.licence_free, Outcome.REFUSED, "licence_limit"),
        Row("add_user.scheduled", _LATER, lambda f: f.may_apply and f.later, Outcome.SCHEDULED, "requested_day"),
        Row("add_user.applied", _NOW, lambda f: f.may_apply, Outcome.APPLIED, "authorized"),
        Row("add_user.person", _REST, otherwise, Outcome.STAFF, "unclear"),
    ),
)

CHANGE_USER: Table[ChangeFacts] = Table(
    "change_user",
    "section 4",
    ChangeFacts,
    (
        Row("change_user.company_insolvent", _NOTICE, lambda f: f.company_insolvent, Outcome.STAFF, "company_insolvent"),
        Row(
            "change_user.which_user",
            "user not found among the active ones, or more than one fits",
            lambda f: f.user is not Found.ACTIVE,
            Outcome.AWAITING_CUSTOMER,
            "which_user",
        ),
        Row(
            "change_user.last_authorized",
            "takes `authorized` away from the company's last authorized user",
            lambda f: f.last_authorized,
            Outcome.STAFF,
            "last_authorized_user",
        ),
        Row(
            "change_user.grants_authority",
            "gives `authorized`, or changes the address of an authorized user",
            lambda f: f.gives_authority or f.moves_authority,
            Outcome.STAFF,
            "grants_authority",
        ),
        Row(
            "change_user.which_change",
            "what to change to is not said",
            lambda f: not f.says_what,
            Outcome.AWAITING_CUSTOMER,
            "which_change",
        ),
        Row(
            "change_user.invalid_email",
            "new address not valid",
            lambda f: f.address is Address.INVALID,
            Outcome.AWAITING_CUSTOMER,
            "invalid_email",
        ),
        Row(
            "change_user.already_exists",
            "new address taken in the company",
            lambda f: f.address is Address.VALID and f.taken,
            Outcome.ANSWERED,
            "user_already_exists",
        ),
        Row("change_user.scheduled", _LATER, lambda f: f.may_apply and f.later, Outcome.SCHEDULED, "requested_day"),
        Row("change_user.applied", _NOW, lambda f: f.may_apply, Outcome.APPLIED, "authorized"),
        Row("change_user.person", _REST, otherwise, Outcome.STAFF, "unclear"),
    ),
)

REMOVE_USER: Table[RemoveFacts] = Table(
    "remove_user",
    "section 4",
    RemoveFacts,
    (
        Row("remove_user.company_insolvent", _NOTICE, lambda f: f.company_insolvent, Outcome.STAFF, "company_insolvent"),
        Row(
            "remove_user.which_user",
            "user not found, or more than one fits",
            lambda f: f.user is Found.UNCERTAIN,
            Outcome.AWAITING_CUSTOMER,
            "which_user",
        ),
        Row("remove_user.already_removed", "already inactive", lambda f: f.user is Found.INACTIVE, Outcome.ANSWERED, "already_removed"),
        Row(
            "remove_user.last_authorized",
            "the company's last authorized user, or one of several whose removals together leave none",
            lambda f: f.last_authorized,
            Outcome.STAFF,
            "last_authorized_user",
        ),
        Row("remove_user.scheduled", _LATER, lambda f: f.may_apply and f.later, Outcome.SCHEDULED, "requested_day"),
        Row("remove_user.applied", _NOW, lambda f: f.may_apply, Outcome.APPLIED, "authorized"),
        Row("remove_user.person", _REST, otherwise, Outcome.STAFF, "unclear"),
    ),
)
