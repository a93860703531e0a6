"""PURE: who is the sender to a company, and for which kinds of request that makes them count as authorized.

The address is the one that authentication judged (law 5); comparison is exact, never 'near enough' (security.md section 1).
"""

from dataclasses import dataclass
from enum import StrEnum

from parsers.reading import Kind
from worker.directory import Company, CompanyStatus, Directory, Notice


class Standing(StrEnum):
    """Who the sender is to one company."""

    #: an active user marked ``authorized``
    AUTHORIZED = "authorized"
    #: the trustee named in the company's insolvency notice
    TRUSTEE = "trustee"
    #: an active user without authority
    REGISTERED = "registered"
    #: authorized when the company ended; still counts for a cancellation and for questions
    FORMER_AUTHORIZED = "former_authorized"
    #: anyone else
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class SenderCompanies:
    """Which companies an address belongs to, by how it belongs to them."""

    #: as an active user
    member: tuple[Company, ...] = ()
    #: as the trustee whom the company's notice names
    trustee: tuple[Company, ...] = ()
    #: as one who was authorized when the company ended
    former: tuple[Company, ...] = ()

    @property
    def registered(self) -> bool:
        """Whether the sender is an active user, or the trustee of a notice."""
        return bool(self.member or self.trustee)

    def all(self) -> tuple[Company, ...]:
        """Every one of the sender's companies, once."""
        return tuple({company.number: company for company in (*self.member, *self.trustee, *self.former)}.values())

    def presumed(self, kind: Kind) -> tuple[Company, ...]:
        """The companies that a request of this kind may mean where it names none."""
        if kind is Kind.REMOVE_INSOLVENT_COMPANY:
            return tuple({company.number: company for company in (*self.member, *self.trustee)}.values())
        return self.member or self.trustee or (self.former if kind in _FORMER_MAY else ())

    def known_for(self, kind: Kind) -> bool:
        """Whether the sender is one of ours for a request of this kind."""
        return self.registered or bool(self.former and kind in _FORMER_MAY)


_FORMER_MAY = frozenset({Kind.CANCEL_AGREEMENT, Kind.QUESTION, Kind.OTHER})

#: For which kinds each standing counts as authorized (product.md section 3).
AUTHORIZED_FOR: dict[Standing, frozenset[Kind]] = {
    Standing.AUTHORIZED: frozenset(Kind),
    Standing.TRUSTEE: frozenset({Kind.REMOVE_INSOLVENT_COMPANY}),
    Standing.REGISTERED: frozenset(),
    Standing.FORMER_AUTHORIZED: _FORMER_MAY,
    Standing.STRANGER: frozenset(),
}


def counts_as_authorized(standing: Standing, kind: Kind) -> bool:
    """Whether one of this standing may order a request of this kind."""
    return kind in AUTHORIZED_FOR[standing]


def notices_that_count(directory: Directory, number: str) -> tuple[Notice, ...]:
    """The company's notices that stand; where none does, the closed ones.

    A trustee whose notice was closed must not dispose of the company under a later one that names somebody else.
    """
    notices = directory.notices_for(number)
    return tuple(notice for notice in notices if notice.stands) or notices


def standing(sender: str | None, company: Company | None, directory: Directory) -> Standing:
    """Who ``sender`` (lower case, A-label) is to ``company``; a stranger where either is None."""
    if sender is None or company is None:
        return Standing.STRANGER
    user = company.user_with(sender)
    if user is not None and user.active and user.authorized:
        return Standing.AUTHORIZED
    if any(notice.trustee_email == sender for notice in notices_that_count(directory, company.number)):
        return Standing.TRUSTEE
    if user is not None and user.active:
        return Standing.REGISTERED
    if user is not None and user.authorized and company.status is not CompanyStatus.ACTIVE:
        return Standing.FORMER_AUTHORIZED
    return Standing.STRANGER


def companies_of_sender(sender: str | None, directory: Directory) -> SenderCompanies:
    """The companies that an address belongs to; none for an unknown one or None."""
    if sender is None:
        return SenderCompanies()
    member = tuple(company for company in directory.companies_of(sender) if _is_active(company, sender))
    former = tuple(
        company for company in directory.companies_of(sender) if standing(sender, company, directory) is Standing.FORMER_AUTHORIZED
    )
    named = {notice.company for notice in directory.notices_naming(sender)}
    insolvent = (company for company in directory.companies if company.number in named) if named else ()
    trustee = tuple(company for company in insolvent if _is_trustee(company, sender, directory))
    return SenderCompanies(member, trustee, former)


def _is_active(company: Company, sender: str) -> bool:
    user = company.user_with(sender)
    return user is not None and user.active


def _is_trustee(company: Company, sender: str, directory: Directory) -> bool:
    return any(notice.trustee_email == sender for notice in notices_that_count(directory, company.number))
