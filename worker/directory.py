"""Who the customers are: the directory as one frozen value with its look-ups; the rules and ``explain`` see nothing else.

The database stores the same facts (``worker.models``); ``worker.store`` builds this value of the companies that one mail concerns.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from parsers.reading import Insolvency


class CompanyStatus(StrEnum):
    """Whether a company is a customer now."""

    #: a customer
    ACTIVE = "active"
    #: the last agreement has ended
    TERMINATED = "terminated"
    #: removed after bankruptcy or liquidation
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Plan:
    """A service that can be had; plans are data (product.md section 1)."""

    name: str
    #: how many active users; None is no limit
    licences: int | None
    binding_months: int
    notice_months: int = 0
    invoiced: bool = True
    #: which plan counts where several agreements run: the highest
    rank: int = 0


#: The plans where the directory file lists none.
DEFAULT_PLANS = (
    Plan("free", licences=1, binding_months=0, invoiced=False, rank=0),
    Plan("basic", licences=None, binding_months=3, rank=1),
    Plan("integrated", licences=None, binding_months=3, rank=2),
)


@dataclass(frozen=True, slots=True)
class User:
    """A person's membership of one company."""

    #: lower case, domain as A-label
    email: str
    name: str | None = None
    #: E.164
    phone: str | None = None
    authorized: bool = False
    active: bool = True
    #: surrogate key of the membership; empty for a directory that was never stored
    key: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One running, cancelled or ended service of a company."""

    service: str
    started_on: date
    #: the last day it runs, itself included; None while it is not cancelled
    ends_on: date | None = None
    key: str = ""

    def runs(self, day: date) -> bool:
        """Whether it still runs on ``day`` (an agreement runs up to and including ``ends_on``)."""
        return self.ends_on is None or day <= self.ends_on


@dataclass(frozen=True, slots=True)
class Notice:
    """One entry of the insolvency register; it stands while ``closed_on`` is empty."""

    #: canonical registration number of the company
    company: str
    kind: Insolvency
    opened_on: date | None = None
    court: str | None = None
    case_number: str | None = None
    trustee_name: str | None = None
    trustee_email: str | None = None
    closed_on: date | None = None
    key: str = ""

    @property
    def stands(self) -> bool:
        """Whether the trustee disposes of the company now."""
        return self.closed_on is None


@dataclass(frozen=True, slots=True)
class Company:
    """One customer."""

    #: canonical registration number: ``SE5593371890`` ``NO919704594`` ``DK34930848`` ``FI21984475``
    number: str
    name: str
    language: str = "sv"
    status: CompanyStatus = CompanyStatus.ACTIVE
    users: tuple[User, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    key: str = ""

    def active_users(self) -> tuple[User, ...]:
        """The users who can sign in."""
        return tuple(user for user in self.users if user.active)

    def authorized_users(self) -> tuple[User, ...]:
        """The active users who may order."""
        return tuple(user for user in self.users if user.active and user.authorized)

    def user_with(self, email: str) -> User | None:
        """The user with this address: an active one first, else an inactive one, else None."""
        found = [user for user in self.users if user.email == email]
        return next((user for user in found if user.active), found[0] if found else None)


@dataclass(frozen=True, slots=True)
class Directory:
    """Companies, notices and plans as they stand at one moment."""

    companies: tuple[Company, ...] = ()
    notices: tuple[Notice, ...] = ()
    plans: tuple[Plan, ...] = DEFAULT_PLANS
    _by_number: dict[str, Company] = field(init=False, repr=False, compare=False)
    _by_email: dict[str, tuple[Company, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_email: dict[str, tuple[Company, ...]] = {}
        for company in self.companies:
            for email in dict.fromkeys(user.email for user in company.users):
                by_email[email] = (*by_email.get(email, ()), company)
        object.__setattr__(self, "_by_number", {company.number: company for company in self.companies})
        object.__setattr__(self, "_by_email", by_email)

    def company(self, number: str | None) -> Company | None:
        """The company with this canonical number, or None."""
        return self._by_number.get(number) if number else None

    def companies_of(self, email: str) -> tuple[Company, ...]:
        """The companies in which this address is or was a user (active or not)."""
        return self._by_email.get(email, ())

    def notices_for(self, number: str) -> tuple[Notice, ...]:
        """Every notice for the company, standing or closed."""
        return tuple(notice for notice in self.notices if notice.company == number)

    def notices_naming(self, trustee_email: str) -> tuple[Notice, ...]:
        """The notices that name this address as trustee."""
        return tuple(notice for notice in self.notices if notice.trustee_email == trustee_email)

    def knows(self, address: str) -> bool:
        """Whether the address is or was a user, or a notice names it as trustee."""
        return bool(self.companies_of(address) or self.notices_naming(address))

    def plan_named(self, name: str) -> Plan | None:
        """The plan of this name, or None."""
        return next((plan for plan in self.plans if plan.name == name), None)

    def plan_of(self, company: Company, day: date) -> Plan:
        """The highest plan among the agreements that run on ``day``; ``free`` without one (product.md section 1)."""
        running = [self.plan_named(agreement.service) for agreement in company.agreements if agreement.runs(day)]
        known = [plan for plan in running if plan is not None]
        return max(known, key=lambda plan: plan.rank) if known else (self.plan_named("free") or DEFAULT_PLANS[0])

    def with_company(self, company: Company) -> "Directory":
        """The directory with this company in place of the one of the same number."""
        return replace(self, companies=tuple(company if each.number == company.number else each for each in self.companies))
