"""PURE: what becomes of one earlier request when its confirmation, its day or a person's approval comes.

A confirmed request is as good as one by ``pass``, but authority is judged anew. When a scheduled day comes only section 4 is checked
again; what no longer holds is ``staff`` / ``schedule_failed`` (product.md section 4).
"""

from dataclasses import replace
from datetime import date

from parsers.reading import ORDERS, CompanyMention, Reading, Request
from worker.authority import companies_of_sender, standing
from worker.decision import Authentication, Outcome, RequestDecision
from worker.directory import Directory
from worker.judge import Asked, Judged, judge
from worker.policy import SENDER
from worker.resolve import CompanyFact, ResolvedCompany
from worker.resolve_user import Found, UserMatch, resolve_user, shown
from worker.sequence import decide_in_turn

_AUTHORIZED = next(row for row in SENDER.rows if row.name == "sender.authorized")


def decide_confirmed(
    requests: tuple[tuple[Request, str | None, date], ...], sender: str, directory: Directory, today: date
) -> tuple[RequestDecision, ...]:
    """What becomes of requests that their registered sender has confirmed, together and in the order of the mail.

    In: each request with the company's number as it was shown and the day received of the mail that first asked; who confirmed; the
    directory as it stands now; the day of the decision. Out: a decision for each.
    """
    asked = tuple(
        Asked(_of_company(request, number), Authentication.PASS, received_on, earlier=True) for request, number, received_on in requests
    )
    judged = judge(asked, Reading(), sender, companies_of_sender(sender, directory), directory)
    return decide_in_turn(judged, directory, today)


def decide_due(request: Request, company_number: str, directory: Directory, received_on: date, today: date) -> RequestDecision:
    """What becomes of a scheduled request on its day, which is ``today`` or past.

    In: the request, its company, the directory as it stands now, the day received, and today. Out: ``applied`` with the change,
    or ``staff`` / ``schedule_failed`` (also where the user is gone already: a person sees that two orders met).
    """
    company = directory.company(company_number)
    match = resolve_user(company, request.user) if company else UserMatch(Found.UNCERTAIN)
    judged = Judged(
        Asked(request, Authentication.PASS, received_on, earlier=True),
        shown(request, match),
        ResolvedCompany(CompanyFact.FOUND if company else CompanyFact.NONE, company_number, company),
        match,
        standing(None, company, directory),
        _AUTHORIZED,
    )
    if company is None:
        return RequestDecision(request, Outcome.STAFF, "schedule_failed", _AUTHORIZED.name, company_number=company_number)
    (decision,) = decide_in_turn((judged,), directory, max(today, request.requested_on or today))
    if decision.outcome is Outcome.APPLIED:
        return decision
    return replace(decision, outcome=Outcome.STAFF, reason="schedule_failed", change=None)


def decide_corrected(
    request: Request,
    company_number: str | None,
    sender: str | None,
    authentication: Authentication,
    directory: Directory,
    received_on: date,
    today: date,
) -> tuple[RequestDecision, RequestDecision | None]:
    """What the policy says of a request as a person has corrected it: (as its sender is proven, as though he were authorized).

    The second is section 4 alone: what would become of it by anybody's order. None where an order is for no company of the directory.
    """
    asked = Asked(_of_company(request, company_number), authentication, received_on, earlier=True)
    (judged,) = judge((asked,), Reading(), sender, companies_of_sender(sender, directory), directory)
    (by_sender,) = decide_in_turn((judged,), directory, today)
    if request.kind in ORDERS and judged.company.company is None:
        return by_sender, None
    (by_anybody,) = decide_in_turn((replace(judged, row=_AUTHORIZED),), directory, today)
    return by_sender, by_anybody


def _of_company(request: Request, number: str | None) -> Request:
    """The request with its company said outright, so that it can't turn to another by now."""
    return replace(request, company=CompanyMention(number=number)) if number else request
