"""PURE: which company a request speaks of, by what the mail names and who the sender is (product.md section 3).

1. A registration number in the sender's own text.
2. Else a company name there that fits one of the sender's companies.
3. Else the sender's only company.
4. Else none.

A signature counts only where the text above it names no company, and only for one of the sender's own.
"""

from dataclasses import dataclass
from enum import StrEnum

from parsers.reading import CompanyMention, Request
from worker.authority import SenderCompanies
from worker.directory import Company, Directory


class CompanyFact(StrEnum):
    """What is known of the company that a request speaks of."""

    #: it is in the directory
    FOUND = "found"
    #: a number that is not in the directory, or whose check digit is wrong
    UNKNOWN = "unknown"
    #: none named, and the sender has several
    SEVERAL = "several"
    #: one of ours plainly speaks of another company, without its number
    ANOTHER = "another"
    #: none named, and the sender has none
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ResolvedCompany:
    """Which company a request speaks of."""

    fact: CompanyFact
    #: the number shown as the request's company; None where product.md says null
    number: str | None = None
    company: Company | None = None


def resolve_company(request: Request, sender: SenderCompanies, directory: Directory) -> ResolvedCompany:
    """The company that ``request`` speaks of, for a sender with these companies."""
    mention = _that_counts(request.company, sender)
    if mention.number is not None:
        named = directory.company(mention.number)
        return ResolvedCompany(CompanyFact.UNKNOWN if named is None else CompanyFact.FOUND, mention.number, named)
    if mention.wrong_number is not None:
        return ResolvedCompany(CompanyFact.UNKNOWN)
    fitting = next((company for company in sender.all() if company.number == mention.known), None)
    if fitting is not None:
        return ResolvedCompany(CompanyFact.FOUND, fitting.number, fitting)
    presumed = sender.presumed(request.kind)
    if mention.stranger is not None and presumed:
        return ResolvedCompany(CompanyFact.ANOTHER)
    if len(presumed) == 1:
        return ResolvedCompany(CompanyFact.FOUND, presumed[0].number, presumed[0])
    return ResolvedCompany(CompanyFact.SEVERAL if presumed else CompanyFact.NONE)


def _that_counts(mention: CompanyMention, sender: SenderCompanies) -> CompanyMention:
    own = {company.number for company in sender.all()}
    if mention.in_signature and not own & {mention.number, mention.known}:
        return CompanyMention()
    return mention
