"""PURE: what becomes of the requests of one mail together: each is decided on the state that the earlier ones leave.

1. Authority is judged once, before anything changes (``judge``).
2. Removals come first, so that a swap fits in the licences; then the order of the mail.
3. Removals that together would leave a company without an authorized user are all ``last_authorized_user``.
4. What waits for a day is carried out, for a later request of the mail, only where that one's day comes no earlier.
5. The results stand in the order of the mail.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from parsers.reading import Kind, Request
from worker.carry_out import carry_out
from worker.changes import change_for
from worker.decision import Authentication, CancelAgreements, Change, ChangeUser, Outcome, RequestDecision
from worker.directory import Agreement, Company, Directory
from worker.facts import Circumstances, kind_facts
from worker.judge import Judged
from worker.policy import BY_KIND
from worker.resolve_user import Found, UserMatch
from worker.scheduled_time import waits_until
from worker.terms import concerned

_DOES = frozenset({Outcome.APPLIED, Outcome.SCHEDULED})


@dataclass(slots=True)
class _State:
    """What the requests decided so far leave behind."""

    directory: Directory
    scheduled: list[tuple[datetime, Change]] = field(default_factory=list)
    #: (company, address) → address since a change in this mail
    moved: dict[tuple[str, str], str] = field(default_factory=dict)

    def at(self, moment: datetime | None) -> Directory:
        """The directory as it will stand at ``moment``, or as it stands now."""
        directory = self.directory
        for due, change in sorted(self.scheduled, key=lambda each: each[0]):
            if moment is not None and due <= moment:
                directory = carry_out(directory, change)
        return directory

    def take(self, change: Change, due: datetime | None) -> None:
        if due is None:
            self.directory = carry_out(self.directory, change)
        else:
            self.scheduled.append((due, change))
        if isinstance(change, ChangeUser) and change.new_email:
            self.moved[change.company, change.email] = change.new_email


def decide_in_turn(
    judged: tuple[Judged, ...], directory: Directory, today: date, *, beyond_recall: bool = False
) -> tuple[RequestDecision, ...]:
    """A decision for each request, in the order of the mail; nothing outside is touched."""
    state = _State(directory)
    leaving_none = _leaving_none(judged, directory)
    decisions: dict[int, RequestDecision] = {}
    for place in sorted(range(len(judged)), key=lambda place: (judged[place].request.kind is not Kind.REMOVE_USER, place)):
        each = judged[place]
        decisions[place] = _decide(each, state, today, leaves_none=_target(each) in leaving_none, beyond_recall=beyond_recall)
    return tuple(decisions[place] for place in range(len(judged)))


def _decide(each: Judged, state: _State, today: date, *, leaves_none: bool, beyond_recall: bool) -> RequestDecision:
    """The row of section 3, or of the kind's table where that one decides on; what is done is carried out on ``state``."""
    row, request = each.row, each.request
    told = RequestDecision(
        request,
        row.outcome or Outcome.STAFF,
        row.reason or "unclear",
        row.name,
        company_number=each.company.number,
        company=each.company.company,
        user=each.match.user,
        authentication=each.asked.authentication,
    )
    if row.outcome not in (None, Outcome.AWAITING_CONFIRMATION):
        return replace(told, closes=each.asked.closes if request.kind is not Kind.OTHER else ())
    directory = state.at(waits_until(request, today))
    company = directory.company(each.company.number) if each.company.company else None
    match = _match_now(each, company, state)
    at = Circumstances(
        directory,
        company,
        match,
        today,
        may_order=row.name in ("sender.authorized", "sender.confirm"),
        proven=each.asked.authentication is Authentication.PASS,
        leaves_none=leaves_none,
        open_request=bool(each.asked.closes),
        beyond_recall=beyond_recall,
    )
    kind_row = BY_KIND[request.kind].first(kind_facts(request, at))
    does = kind_row.outcome in _DOES and company is not None
    change = change_for(request, company, match.user, directory, each.asked.received_on) if does and company else None
    if change is not None:
        state.take(change, waits_until(request, today) if kind_row.outcome is Outcome.SCHEDULED else None)
    if does and change is None:
        raise ValueError(f"{kind_row.name} decides on a request that no change carries out")
    agreements = _agreements(request, company, change, today)
    if row.outcome is Outcome.AWAITING_CONFIRMATION:
        return replace(told, change=change, agreements=agreements, closes=each.asked.closes)
    outcome = kind_row.outcome or Outcome.STAFF
    return replace(
        told,
        outcome=outcome,
        reason=kind_row.reason or str(request.topic),
        row=kind_row.name,
        change=change,
        agreements=agreements,
        ends_on=max((agreement.ends_on for agreement in agreements if agreement.ends_on), default=None)
        if outcome is not Outcome.STAFF
        else None,
        closes=each.asked.closes if request.kind is not Kind.OTHER or kind_row.reason == "withdrawn" else (),
    )


def _target(each: Judged) -> tuple[str, str] | None:
    user = each.match.user
    return (each.company.number, user.email) if each.takes_authority and each.company.number and user else None


def _leaving_none(judged: Iterable[Judged], directory: Directory) -> frozenset[tuple[str, str]]:
    """(company, address) of everybody whom the mail takes authority from, where nobody authorized would remain."""
    targets = frozenset(target for target in map(_target, judged) if target)
    emptied = set()
    for number in {number for number, _ in targets}:
        company = directory.company(number)
        if company is not None and all((number, user.email) in targets for user in company.authorized_users()):
            emptied.add(number)
    return frozenset(target for target in targets if target[0] in emptied)


def _match_now(each: Judged, company: Company | None, state: _State) -> UserMatch:
    """The user meant, as the earlier requests of the mail leave him: perhaps renamed, perhaps removed.

    Who was uncertain at first stays so: 'remove Kim Lund, remove Kim' must not hit the other Kim.
    """
    if company is None or each.match.user is None:
        return UserMatch(Found.UNCERTAIN)
    address = each.match.user.email
    user = company.user_with(state.moved.get((company.number, address), address))
    if user is None:
        return UserMatch(Found.UNCERTAIN)
    return UserMatch(Found.ACTIVE if user.active else Found.INACTIVE, user)


def _agreements(request: Request, company: Company | None, change: Change | None, today: date) -> tuple[Agreement, ...]:
    """The agreements that a cancellation speaks of with their days: those that run, or the ended ones where none does."""
    if request.kind is not Kind.CANCEL_AGREEMENT or company is None:
        return ()
    days = dict(change.ends) if isinstance(change, CancelAgreements) else {}
    meant = [
        agreement if agreement.ends_on else replace(agreement, ends_on=days.get(agreement.service))
        for agreement in concerned(company, request.service)
    ]
    return tuple(agreement for agreement in meant if agreement.runs(today)) or tuple(meant)
