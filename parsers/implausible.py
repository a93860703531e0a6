"""Whether what a request would do is implausible, whatever the words were: another first name, another's address, a slip in its domain."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from parsers.fold import fold
from parsers.letter import Letter
from parsers.reading import CONFIDENT, Kind, Request

#: So alike are two spellings of one name, a short form and its long one ('Karl', 'Carl'; 'Priya', 'Priyanka'), by difflib's measure.
_ALIKE = 0.6
_NEIGHBOURS = 2
#: What is no domain at all is asked about, not taken for another's.
_DOMAIN = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*\.[^\W_]+")
_PARTS = re.compile(r"[^\W\d_]{2,}")


def implausible(letter: Letter, request: Request, beside: Iterable[Request]) -> tuple[str, ...]:
    """Why a person should look at what the request would do, ``beside`` the others; nothing where it looks as such orders do."""
    if request.kind is Kind.CANCEL_AGREEMENT and request.service is None:
        kept = (each for each in beside if each.kind in (Kind.ADD_USER, Kind.CHANGE_USER) and each.confidence >= CONFIDENT)
        if any(each.company == request.company for each in kept):
            return ("everything is cancelled where somebody is added or changed",)
    if request.kind is Kind.CHANGE_USER and _another_first_name(request):
        return ("a new first name: perhaps somebody else's",)
    if request.kind in (Kind.ADD_USER, Kind.CHANGE_USER) and _address_of_another(letter, request):
        return ("an address made of another name",)
    if request.kind in (Kind.ADD_USER, Kind.CHANGE_USER) and _nearly_theirs(letter, request):
        return ("the address's domain is nearly theirs",)
    return ()


def _another_first_name(request: Request) -> bool:
    """'Søren Kjær is now Pia Kjær': people change their last names; another first one is hardly ever theirs."""
    old, new = (request.user.name if request.user else None) or "", request.changes.name or ""
    if len(old.split()) < 2 or not new:
        return False
    return not any(_alike(_words(old)[0], word) for word in _words(new))


def _address_of_another(letter: Letter, request: Request) -> bool:
    """'Marcus Thorn, hana.sato@…': a first and a last name before the @ of which none is his; or the name of somebody else in the mail.

    Registered addresses are left to the policy, which knows whose they are.
    """
    email = request.changes.email if request.kind is Kind.CHANGE_USER else request.user.email if request.user else None
    names = _words(f"{(request.user.name if request.user else None) or ''} {request.changes.name or ''}")
    known = letter.people.with_email(email) if email else None
    if not email or not names or (known is not None and known.known is not None):
        return False
    local, _, domain = fold(email).partition("@")
    parts = [part for part in _PARTS.findall(local) if part not in domain]  # 'ekonomi.larsson@larssonsakeri.example'
    names = [name for name in names if len(name) > 1]
    if any(name[:3] in local for name in names) or any(_alike(part, name) for part in parts for name in names):
        return False
    if len(parts) > 1:
        return all(len(part) > 2 for part in parts)
    return any(word == local for draft in letter.people.drafts if draft.name and not draft.is_sender for word in _words(draft.name)[:1])


def _nearly_theirs(letter: Letter, request: Request) -> bool:
    """'ken@northlihgt.example' from northlight.example: the link to a new password would go to whoever holds that other domain."""
    email = request.changes.email if request.kind is Kind.CHANGE_USER else request.user.email if request.user else None
    told = (email or "").rpartition("@")[2].lower()
    theirs = {user.email for company in letter.known.companies for user in company.users} | {letter.known.sender_email or ""}
    domains = {each.rpartition("@")[2].lower() for each in theirs} - {""}
    return _DOMAIN.fullmatch(told) is not None and told not in domains and any(_one_slip(told, each) for each in domains)


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two exchanged neighbours, make the one of the other; a hyphen is nobody's slip."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if not f"{one}{other}".isalnum():
        return False
    return max(len(one), len(other)) == 1 or (len(one) == _NEIGHBOURS and one == other[::-1])


def _words(name: str) -> list[str]:
    return fold(name).replace("-", " ").split()


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE
