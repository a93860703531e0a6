"""PURE: which user of a company a request means: exact address, full name, or an unambiguous first name or surname.

An inactive user is considered only where no active one fits. Only the company's own users are looked at, so that nothing is told of
another's (product.md section 4, security.md section 1).
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from parsers.fold import fold
from parsers.reading import Person, Request
from worker.directory import Company, User
from worker.domains import normal_address


class Found(StrEnum):
    """What became of looking for a user."""

    #: exactly one active user fits
    ACTIVE = "active"
    #: no active one fits, and exactly one inactive does
    INACTIVE = "inactive"
    #: none fits, or more than one
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class UserMatch:
    """The user found, or None where uncertain."""

    found: Found
    user: User | None = None


_UNCERTAIN = UserMatch(Found.UNCERTAIN)


def comparable(address: str) -> str:
    """An address as the directory compares it: lower case, domain as A-label; one that is no address in lower case only."""
    return normal_address(address) or address.strip().lower()


def resolve_user(company: Company, person: Person | None) -> UserMatch:
    """The user of ``company`` whom ``person`` means; an address and a name that point at two different users are uncertain."""
    if person is None or not (person.email or person.name):
        return _UNCERTAIN
    active = company.active_users()
    inactive = tuple(user for user in company.users if not user.active)
    for found, users in ((Found.ACTIVE, active), (Found.INACTIVE, inactive)):
        fitting = _fitting(users, person)
        if len(fitting) == 1:
            return UserMatch(found, fitting[0])
        if fitting or (person.email and _named(users, person.name)):
            # More than one, or the name is one user's and the address another's or nobody's: the customer is asked.
            return _UNCERTAIN
    return _UNCERTAIN


def shown(request: Request, match: UserMatch) -> Request:
    """The request with the registered name and address of the user found; as written where none was."""
    if match.user is None:
        return request
    person = replace(request.user or Person(), name=match.user.name, email=match.user.email)
    return replace(request, user=person)


def _fitting(users: tuple[User, ...], person: Person) -> tuple[User, ...]:
    if not person.email:
        return _named(users, person.name)
    wanted = comparable(person.email)
    at_address = tuple(user for user in users if user.email == wanted)
    named_otherwise = tuple(user for user in _named_in_full(users, person.name) if user not in at_address)
    return (*at_address, *named_otherwise) if at_address else ()


def _words(name: str | None, normal: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(normal(word) for word in (name or "").replace(",", " ").split())


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def _named_in_full(users: tuple[User, ...], name: str | None) -> tuple[User, ...]:
    wanted = sorted(_words(name, _plain))
    return tuple(user for user in users if wanted and sorted(_words(user.name, _plain)) == wanted)


def _named(users: tuple[User, ...], name: str | None) -> tuple[User, ...]:
    """Those whose name fits: exactly first, then as written without marks ('Oberg'); in full first, then by some of its words.

    Last a full name as it stands inflected ('Søren Kjærs'): who is none of the company's knows nobody there, so it was read as written.
    """
    if not name:
        return ()
    for normal in (_plain, fold):
        wanted = set(_words(name, normal))
        by_words = [(user, set(_words(user.name, normal))) for user in users]
        in_full = tuple(user for user, words in by_words if words == wanted)
        in_part = tuple(user for user, words in by_words if wanted and wanted <= words)
        if in_full and len(wanted) > 1:
            return in_full
        if in_part:
            return in_part
    words = _words(name, fold)
    if len(words) < 2 or not users:
        return ()
    from parsers.inflection import bases  # the lexicons come with it, and a worker seldom needs them

    forms = [bases(word, None) for word in words]
    return tuple(user for user in users if _is_one_of(_words(user.name, fold), forms))


def _is_one_of(words: tuple[str, ...], forms: list[frozenset[str]]) -> bool:
    """Whether each word of a name is one that the word in its place may be a form of."""
    return len(words) == len(forms) and all(word in form for word, form in zip(words, forms, strict=True))
