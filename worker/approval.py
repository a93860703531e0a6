"""What approving a stored request would do: its changes, and whether a second person must approve them."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from parsers.reading import Kind
from worker.apply.changes import change_as_json
from worker.changes import change_for
from worker.decide_again import decide_corrected
from worker.decision import AddUser, Authentication, CancelAgreements, Change, ChangeUser, Outcome, RemoveCompany, RequestDecision
from worker.errors import Permanent
from worker.kept import as_json
from worker.resolve_user import Found, UserMatch, resolve_user, shown
from worker.scheduled_time import carried_out_at, is_later
from worker.stored_request import Stored
from worker.terms import concerned


@dataclass(frozen=True, slots=True)
class Plan:
    """What an approval carries out."""

    changes: tuple[Change, ...]
    decided: RequestDecision
    #: what a second approval must be the same of
    digest: str
    needs_second: bool
    #: further columns of the request: the moment that it waits for
    values: Mapping[str, Any] = field(default_factory=dict)


def plan_for(kept: Stored, today: date) -> Plan:
    """What approving the request would do on the directory as it stands.

    Raises:
      Permanent: there is nothing that could be carried out: no company, no user, no address, or no order at all.
    """
    request, directory = kept.request, kept.directory
    company = directory.company(kept.company_number)
    match = resolve_user(company, request.user) if company else UserMatch(Found.UNCERTAIN)
    if match.found is not Found.ACTIVE and request.kind in (Kind.CHANGE_USER, Kind.REMOVE_USER):
        match = UserMatch(Found.UNCERTAIN)
    change = change_for(request, company, match.user, directory, kept.received_on) if company else None
    _, by_anybody = policy_for(kept, today)
    if by_anybody is not None and by_anybody.outcome is Outcome.ANSWERED:
        # there is nothing to change, and the policy has an answer: that is what is approved
        return Plan((), replace(by_anybody, row="staff.approved"), _digest(kept, ()), needs_second=False)
    if company is None or change is None:
        raise Permanent(
            "the request can not be carried out as it was understood (no company, user or change is known); answer or reject it"
        )
    changes: tuple[Change, ...] = (change,)
    if isinstance(change, AddUser) and request.user is not None and request.user.authorized:
        changes = (change, ChangeUser(change.company, change.email, new_authorized=True))
    needs_second = any(map(_needs_second, changes)) or _moves_authority(change, match)
    outcome, reason, values = Outcome.APPLIED, "authorized", {}
    if is_later(request, today) and request.kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER) and not needs_second:
        # granting authority is not checked again on a later day, so it is never left to one
        outcome, reason, values = Outcome.SCHEDULED, "requested_day", {"due_at": carried_out_at(request), "change": change_as_json(change)}
    days = dict(change.ends) if isinstance(change, CancelAgreements) else {}
    agreements = tuple(
        replace(agreement, ends_on=agreement.ends_on or days.get(agreement.service))
        for agreement in (concerned(company, request.service) if request.kind is Kind.CANCEL_AGREEMENT else ())
    )
    decided = RequestDecision(
        request if request.kind is Kind.ADD_USER else shown(request, match),
        outcome,
        "in_register" if isinstance(change, RemoveCompany) and directory_says_so(kept) else reason,
        "staff.approved",
        company_number=company.number,
        company=company,
        user=match.user,
        change=change,
        ends_on=max(days.values(), default=None),
        agreements=agreements,
        authentication=Authentication(kept.row.authentication or "none"),
    )
    return Plan(changes, decided, _digest(kept, changes), needs_second, values)


def policy_for(kept: Stored, today: date) -> tuple[RequestDecision, RequestDecision | None]:
    """What the policy says of the request now: as its sender is proven, and as though he were authorized (``decide_corrected``)."""
    authentication = Authentication(kept.row.authentication or "none")
    return decide_corrected(kept.request, kept.company_number, kept.sender, authentication, kept.directory, kept.received_on, today)


def directory_says_so(kept: Stored) -> bool:
    """Whether a notice for the request's company stands."""
    number = kept.company_number
    return number is not None and any(notice.stands for notice in kept.directory.notices_for(number))


def _needs_second(change: Change) -> bool:
    """Whether the change removes a company, ends an agreement or grants authority (product.md section 6)."""
    return isinstance(change, RemoveCompany | CancelAgreements) or (isinstance(change, ChangeUser) and change.new_authorized is True)


def _moves_authority(change: Change, match: UserMatch) -> bool:
    """Ordering rights follow the address of an authorized user, so to change it grants them."""
    moves = isinstance(change, ChangeUser) and change.new_email is not None
    return moves and match.user is not None and match.user.authorized


def _digest(kept: Stored, changes: tuple[Change, ...]) -> str:
    bound = {
        "request": as_json(kept.request),
        "company": kept.company_number,
        "id": kept.row.id,
        "changes": [change_as_json(change) for change in changes],
    }
    return hashlib.sha256(json.dumps(bound, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()
