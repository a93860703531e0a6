"""PURE: who of the test directory plays whom in a case: each company and user concerned gets one there that the rules see alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import permutations

from parsers.fold import fold
from worker.directory import Company, Directory, Notice, User
from worker.directory_file import load
from worker.errors import Permanent
from worker.teaching.stand_ins import StandIns

#: A sender of more companies than these plays no part.
_MOST = 3


class NoStandIn(Permanent):
    """Nobody in the test directory is like somebody of the mail."""


@cache
def test_directory() -> Directory:
    """The customers whom the labels of ``tests/cases`` speak of."""
    return load((files("worker.teaching") / "cast.json").read_bytes(), "cast.json")


@dataclass(frozen=True, slots=True)
class Cast:
    """Which company and which user there stands for which of ours."""

    companies: Mapping[str, Company]
    users: Mapping[tuple[str, str], User]
    notices: Mapping[str, tuple[Notice, Notice]]


def cast_for(
    ours: Sequence[Company], directory: Directory, needed: Mapping[str, Sequence[User]], told: frozenset[str], *, of_agreements: bool
) -> Cast:
    """Who plays whom. ``needed``: by company the users whom the mail concerns; ``told``: folded words of the mail's names.

    ``of_agreements``: the mail is about agreements, so that the same ones must run there.

    Nobody is played by somebody of the same name: he would not be replaced.

    Raises:
      NoStandIn: there is none like them.
    """
    there = test_directory()
    if len(ours) > _MOST:
        raise NoStandIn("the sender has more companies than anybody in the test directory; write a case of it by hand")
    best: tuple[int, Cast] | None = None
    for chosen in permutations(there.companies, len(ours)):
        pairs = list(zip(ours, chosen, strict=True))
        if not all(_alike(one, other, directory, there) and _same_plan(one, other, exactly=of_agreements) for one, other in pairs):
            continue
        users = _users(pairs, needed, told)
        if users is None:
            continue
        score = sum(_score(one, other) for one, other in pairs)
        if best is None or score > best[0]:
            notices = {
                one.number: (mine[0], theirs[0])
                for one, other in pairs
                if (mine := _standing(directory, one)) and (theirs := _standing(there, other))
            }
            best = score, Cast({one.number: other for one, other in pairs}, users, notices)
    if best is None:
        raise NoStandIn("no company of the test directory has such users, plan and notices; write a case of it by hand")
    return best[1]


def play(cast: Cast, ours: Sequence[Company], stand_ins: StandIns) -> None:
    """Let the stand-ins know who plays whom."""
    for company in ours:
        other = cast.companies[company.number]
        stand_ins.company(company.name, other.name, company.number, other.number)
        domains = [user.email for user in other.users]
        for user in company.users:
            played = cast.users.get((company.number, user.email))
            if played is not None:
                stand_ins.person(user.name, played.name, user.email, played.email)
            elif domains:
                stand_ins.domain_of_company(user.email, domains[0])
    for mine, theirs in cast.notices.values():
        stand_ins.person(mine.trustee_name, theirs.trustee_name, mine.trustee_email, theirs.trustee_email)
        if mine.case_number and theirs.case_number:
            stand_ins.case_number(mine.case_number, theirs.case_number)


def _alike(one: Company, other: Company, ours: Directory, there: Directory) -> bool:
    mine, theirs = _standing(ours, one), _standing(there, other)
    same_notice = [each.kind for each in mine[:1]] == [each.kind for each in theirs[:1]]
    same_part = not {fold(word) for word in one.name.split()[:1]} & {fold(word) for word in other.name.split()}
    return one.number[:2] == other.number[:2] and one.status is other.status and same_notice and same_part


def _standing(directory: Directory, company: Company) -> tuple[Notice, ...]:
    return tuple(each for each in directory.notices_for(company.number) if each.stands)


def _same_plan(one: Company, other: Company, *, exactly: bool) -> bool:
    if exactly:
        return _agreements(one) == _agreements(other)
    return bool(one.agreements) is bool(other.agreements) and _runs_on(one) is _runs_on(other)


def _runs_on(company: Company) -> bool:
    """Whether an agreement has no end: one that ends may have ended by the day of the mail, and the plan with it."""
    return any(each.ends_on is None for each in company.agreements)


def _agreements(company: Company) -> list[tuple[str, bool]]:
    return sorted((each.service, each.ends_on is None) for each in company.agreements)


def _score(one: Company, other: Company) -> int:
    alone = (len(one.active_users()) == 1) is (len(other.active_users()) == 1)
    return 4 * (_agreements(one) == _agreements(other)) + 2 * alone + (one.language == other.language)


def _users(
    pairs: Sequence[tuple[Company, Company]], needed: Mapping[str, Sequence[User]], told: frozenset[str]
) -> dict[tuple[str, str], User] | None:
    """By company and address, who plays whom; the same address is the same person everywhere."""
    found: dict[tuple[str, str], User] = {}
    played: dict[str, str] = {}
    for one, other in pairs:
        taken: set[str] = set()
        for user in needed.get(one.number, ()):
            fitting = (
                each
                for each in _free(other, taken, told)
                if (each.authorized, each.active) == (user.authorized, user.active)
                and played.get(user.email, each.email) == each.email
                and len(test_directory().companies_of(each.email)) == sum(mine.user_with(user.email) is not None for mine, _ in pairs)
            )
            each = next(fitting, None)
            if each is None or any(email == each.email and mine != user.email for mine, email in played.items()):
                return None
            taken.add(each.email)
            played[user.email] = each.email
            found[one.number, user.email] = each
    return found


def _free(company: Company, taken: set[str], told: frozenset[str]) -> Iterator[User]:
    for user in company.users:
        if user.email not in taken and not set(fold(user.name or "").split()) & told:
            yield user
