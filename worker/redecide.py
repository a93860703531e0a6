"""PURE: what becomes of one stored request when it is decided again: confirmed by the customer, or because its day has come."""

from dataclasses import replace
from datetime import date

from parsers.reading import CompanyMention, Reading, Request
from worker.authority import companies_of_sender
from worker.decision import Authentication, RequestDecision
from worker.directory import Directory
from worker.judge import Asked, judge
from worker.policy import SENDER
from worker.sequence import decide_in_turn

#: The row of section 3 that stands for 'the sender may order this'.
_AUTHORIZED = next(row for row in SENDER.rows if row.name == "sender.authorized")


def decide_again(
    request: Request,
    *,
    sender: str | None,
    company_number: str | None,
    language: str | None,
    received_on: date,
    directory: Directory,
    today: date,
    authority_judged: bool,
) -> RequestDecision:
    """The decision on ``request`` as if its sender were proven, on the directory as it stands.

    ``authority_judged``: the sender's authority was judged when the mail was decided, and only section 4 is checked again (a scheduled
    change). Else section 3 is judged too (a confirmation).
    """
    if company_number is not None:
        request = replace(request, company=CompanyMention(number=company_number))
    asked = Asked(request, Authentication.PASS, received_on)
    judged = judge((asked,), Reading(language=language), sender, companies_of_sender(sender, directory), directory)[0]
    if authority_judged and judged.company.company is not None:
        judged = replace(judged, row=_AUTHORIZED)
    return decide_in_turn((judged,), directory, today)[0]
