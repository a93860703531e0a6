"""PURE: on which day each agreement of a company ends when it is cancelled.

``ends_on`` is the last day of the calendar month of the latest of: the day received, the requested day, the last day of the binding
period (``started_on`` + binding months - 1 day). Each agreement ends on its own day (product.md section 4).
"""

from calendar import monthrange
from datetime import date, timedelta

from worker.directory import Agreement, Company, Directory, Plan


def month_end(day: date) -> date:
    """The last day of the calendar month of ``day``."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it has no such day (31 August + 3 = 30 November)."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    return first.replace(day=min(day.day, month_end(first).day))


def binding_end(started_on: date, plan: Plan) -> date:
    """The last day of the binding period; the day before the start where the plan binds for no time."""
    return add_months(started_on, plan.binding_months) - timedelta(days=1)


def ends_on(agreement: Agreement, plan: Plan, received_on: date, requested_on: date | None) -> date:
    """The last day that ``agreement`` runs when it is cancelled by a mail received on ``received_on``."""
    noticed = add_months(received_on, plan.notice_months)
    return month_end(max(noticed, requested_on or noticed, binding_end(agreement.started_on, plan)))


def concerned(company: Company, service: str | None) -> tuple[Agreement, ...]:
    """The agreements that a cancellation speaks of: those of the service named, or all of the company's."""
    return tuple(agreement for agreement in company.agreements if service in (None, agreement.service))


def endings(
    directory: Directory, company: Company, service: str | None, received_on: date, requested_on: date | None
) -> tuple[tuple[str, date], ...]:
    """(service, last day) for each agreement that a cancellation ends: those it speaks of that are not cancelled already.

    An agreement whose plan is unknown is left out; ``terms_known`` tells that before anything is decided.
    """
    found = []
    for agreement in concerned(company, service):
        plan = directory.plan_named(agreement.service)
        if agreement.ends_on is None and plan is not None:
            found.append((agreement.service, ends_on(agreement, plan, received_on, requested_on)))
    return tuple(found)


def terms_known(directory: Directory, company: Company, service: str | None) -> bool:
    """Whether every agreement that a cancellation would end is of a plan in the directory."""
    meant = concerned(company, service)
    return all(agreement.ends_on is not None or directory.plan_named(agreement.service) is not None for agreement in meant)
