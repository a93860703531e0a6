"""PURE: what one request of a mail speaks of and whether its sender may order it, judged before anything changes.

Authority is judged once a mail (product.md section 4): on the directory as it stands when the mail is decided.
"""

from dataclasses import dataclass
from datetime import date

from parsers.reading import CONFIDENT, ORDERS, Kind, Person, Reading, Request, Source
from worker.authority import SenderCompanies, Standing, standing
from worker.decision import Authentication
from worker.directory import Company, Directory
from worker.policy import MANY_CHANGES, SENDER, SenderFacts
from worker.policy_row import Row
from worker.resolve import ResolvedCompany, resolve_company
from worker.resolve_user import Found, UserMatch, resolve_user, shown

#: The kinds that count as account changes of ``many_changes``.
ACCOUNT_CHANGES = frozenset({Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER})


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it comes to be decided: a mail's own, or an earlier one that the mail completes."""

    request: Request
    #: the least proven mail that it rests on
    authentication: Authentication
    #: the day received of the mail that first asked
    received_on: date
    #: keys of the open requests that it completes, or would take back
    closes: tuple[str, ...] = ()
    #: it was understood from an earlier mail; the present one only completes or confirms it
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """One request with its company, its user and the row of section 3 that fits."""

    asked: Asked
    #: with the user completed from the directory
    request: Request
    company: ResolvedCompany
    match: UserMatch
    standing: Standing
    row: Row[SenderFacts]

    @property
    def takes_authority(self) -> bool:
        """Whether it may be ordered, and takes authority from an authorized user."""
        takes = self.request.kind is Kind.REMOVE_USER or (
            self.request.kind is Kind.CHANGE_USER and self.request.changes.authorized is False
        )
        ordered = self.row.name in ("sender.authorized", "sender.confirm")
        return takes and ordered and self.match.found is Found.ACTIVE and self.match.user is not None and self.match.user.authorized


def judge(
    asked: tuple[Asked, ...], reading: Reading, sender: str | None, companies: SenderCompanies, directory: Directory
) -> tuple[Judged, ...]:
    """Every request of a mail with what it speaks of and the row of section 3, in the order of the mail."""
    changes = sum(each.request.kind in ACCOUNT_CHANGES and each.request.source is Source.OWN for each in asked)
    return tuple(_judged(each, reading, sender, companies, directory, many=changes > MANY_CHANGES) for each in asked)


def is_confident(request: Request, reading: Reading) -> bool:
    """Whether the request was understood well enough to act on.

    A mail that can be read in two ways, or is in none of our languages, makes every order unclear; one whose own words make no sense
    without what was set aside makes everything in it so (product.md sections 2 and 5).
    """
    if request.confidence < CONFIDENT or reading.order_set_aside:
        return False
    return request.kind not in ORDERS or not (reading.doubts or reading.language is None)


def _judged(asked: Asked, reading: Reading, sender: str | None, companies: SenderCompanies, directory: Directory, *, many: bool) -> Judged:
    request = asked.request
    resolved = resolve_company(request, companies, directory)
    match = _match(request, resolved.company)
    place = standing(sender, resolved.company, directory)
    facts = SenderFacts(
        authentication=asked.authentication,
        kind=request.kind,
        standing=place,
        registered=companies.known_for(request.kind),
        company=resolved.fact,
        own_words=request.source is Source.OWN,
        confident=asked.earlier or is_confident(request, reading),
        many=many and request.kind in ACCOUNT_CHANGES,
    )
    return Judged(asked, shown(request, match), resolved, match, place, SENDER.first(facts))


def _match(request: Request, company: Company | None) -> UserMatch:
    """The user whom the request means; for a new one the user who has the address already, whatever the name."""
    person = request.user
    if company is None or person is None:
        return UserMatch(Found.UNCERTAIN)
    if request.kind is not Kind.ADD_USER:
        return resolve_user(company, person)
    at_address = resolve_user(company, Person(email=person.email))
    return at_address if at_address.found is Found.ACTIVE else UserMatch(Found.UNCERTAIN)
