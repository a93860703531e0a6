"""What a sentence behind an order puts right that no request has taken up: another day, a name or its spelling, last digits, a service."""

import re
from itertools import pairwise

from parsers.corrections import corrects, tells_value
from parsers.fields.days import DayMention, Relation
from parsers.fields.phones import PhoneMention
from parsers.fold import fold
from parsers.gathering import Gathered
from parsers.inflection import bases
from parsers.left_over import days_not_asked_for
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.readdressed import takes_address_back
from parsers.reading import Kind, Request
from parsers.tokens import TokenKind

Placed = tuple[tuple[int, int], Request]

#: Kinds whose request has a day.
_ON_A_DAY = (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER, Kind.CANCEL_AGREEMENT)

#: A sentence behind the order that only puts a name or number right has at most so many words.
_SHORT = 12

#: A sentence that says no more than the name does it in at most so many ('Sorry, Sharma'); 'sorry for the short notice, …' says more.
_FEW = 6

#: A number of at most so many digits is no telephone number but the end of one.
_FEW_DIGITS = 4

#: What a day may belong to that is none of the order's: an invoice, somebody else who comes or goes, when to call.
_OF_SOMETHING_ELSE = ("invoice", "contact", "call_me", "away", "greeting", "confirm")

#: What makes a sentence behind an order tell of its day.
_OF_THE_DAY = (
    "he",
    "they",
    "left",
    "event",
    "correction",
    "meant",
    "taken_back",
    "change_base",
    "change_passive",
    "expire_passive",
    "takes_over",
)

#: How far behind 'spelt' the name stands at most.
_BEHIND = 3

_LETTER = re.compile(r"([a-zåäöæøéèüñ])(?:['’:]?s)?\Z")


class UnreadCorrections:
    """What of a letter puts right something of its orders, and went into none of its requests."""

    def __init__(self, gathered: Gathered, placed: list[Placed]) -> None:
        self._letter = gathered.letter

        requests = [request for _, request in placed]
        self._days = (
            list(days_not_asked_for(gathered.letter, requests))
            if any(request.requested_on and request.kind in _ON_A_DAY for request in requests)
            else []
        )
        self._names = _names(gathered.letter, requests)

    def doubts(self, place: tuple[int, int], request: Request) -> tuple[str, ...]:
        """Why a request may hold what was put right behind it; nothing where all of that is understood."""
        if request.kind not in _ON_A_DAY:
            return ()
        found: list[str] = []
        if request.requested_on is not None and (day := self._another_day(place, request)):
            found.append(f"another day is told behind it: {day}")
        if request.requested_on is None and request.kind is Kind.REMOVE_USER and (last := self._last_day(place, request)):
            found.append(f"another day is told behind it: {last}")
        behind = [view for view in self._letter.body() if view.sentence.index > place[0] and not view.sentence.heard]
        name = _name_given(request)
        phone = (request.user.phone if request.user else None) or request.changes.phone
        if name and any(self._respelt(view, name) for view in behind):
            found.append("the name is told otherwise behind it")
        if phone and any(_digits_told(view) for view in behind):
            found.append("the number is told otherwise behind it")
        return tuple(found)

    def _another_day(self, place: tuple[int, int], request: Request) -> str | None:
        """A day of a sentence behind the order that names nobody else, and speaks of him, of a day or of nothing but the day."""
        for view, position, value in self._days:
            index = view.sentence.index
            if (
                not (index > place[0] or (index == place[0] and _behind_full_stop(view, position)))
                or view.sentence.asks
                or view.has(*_OF_SOMETHING_ELSE)
            ):
                continue
            if _denied_for(view, position, request):
                continue  # 'make that the 14th, not the 7th'
            begin = (index, 0) if index > place[0] else (index, position)
            if any(not _is(draft, request) for draft in self._letter.people.between(begin, (index + 1, 0))):
                continue
            if request.kind is Kind.REMOVE_USER and view.has("joined") and not corrects(view):
                continue  # 'Her replacement starts on 15 December'
            if request.kind is Kind.ADD_USER and value.relation is Relation.UNTIL and not corrects(view):
                continue  # 'She starts on 1 December and stays until 31 March'
            if view.has(*_OF_THE_DAY) or _words(view) <= _FEW:
                return value.written
        return None

    def _last_day(self, place: tuple[int, int], request: Request) -> str | None:
        """'Remove her. … PS Her last day is moved to 31 January.': a last day to come, behind an order to remove at once."""
        for view in self._letter.views[place[0] + 1 :]:
            if not view.has("last_day") or view.sentence.asks or view.sentence.heard or view.has(*_OF_SOMETHING_ELSE):
                continue
            others = self._letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
            if any(token.folded in view.grammar.was for token in view.tokens):
                continue  # 'Friday was her last day'
            today = self._letter.known.today
            told = [atom for _, atom in self._letter.atoms(view, DayMention) if isinstance(atom, DayMention) and not atom.past]
            days = [atom for atom in told if today is None or atom.day > today]
            if days and all(_is(draft, request) for draft in others):
                return days[0].written
        return None

    def _respelt(self, view: View, name: str) -> bool:
        """'Sorry, Sharma', 'it is spelt with a k': a short sentence tells another name or letter than the one that was read."""
        if view.sentence.asks or _words(view) > _SHORT or not (view.has("spelt", "with_letter", "name") or corrects(view)):
            return False
        parts = {fold(part) for part in name.split()}
        for mark in view.all("spelt", "with_letter"):
            said = [(each, _LETTER.match(view.tokens[each].folded)) for each in range(mark.end, min(mark.end + 2, len(view.tokens)))]
            us = {each.start for each in view.all("us")}  # 'your patience with us'
            letters = [(position, letter[1]) for position, letter in said if letter and position not in us]  # 'with a y'
            if letters and not any(letters[-1][1] in part for part in parts) and not _denied(view, letters[-1][0]):
                return True
        if not view.has("spelt"):
            short = view.has("name") or (corrects(view) and _words(view) <= _FEW)
            if not short or tells_value(view) or takes_address_back(self._letter, view):
                return False  # 'Oops, that address is Jens-Ole's'
        index = view.sentence.index
        own = {token for draft in self._users(index) for sentence, token in draft.places if sentence == index}
        spelt = {position for mark in view.all("spelt") for position in range(mark.end, mark.end + _BEHIND)} & set(_capitals(view))
        return any(self._other_word(view, position, parts) for position in sorted((view.people | spelt) - own))

    def _users(self, index: int) -> list[Draft]:
        """The users of the register whom a sentence names, and the sender."""
        people = self._letter.people
        return [draft for draft in people.between((index, 0), (index + 1, 0)) if draft.known or draft.is_sender]

    def _other_word(self, view: View, position: int, parts: set[str]) -> bool:
        """Whether a word is of no name that a request or the register holds."""
        token = view.tokens[position]
        return (
            token.kind is TokenKind.WORD
            and len(token.text) > 1
            and parts.isdisjoint(bases(token.folded, view.language))
            and self._names.isdisjoint(bases(token.folded, view.language))
        )


def _denied_for(view: View, position: int, request: Request) -> bool:
    """'The 14th, not the 7th': right before the day stands a 'not', and the day that the request has beside it."""
    told = {value.day for each, value in view.atoms if each != position and isinstance(value, DayMention)}
    small = view.grammar.articles | view.grammar.prepositions
    before = position - 1
    while before > 0 and view.tokens[before].folded in small:
        before -= 1
    return request.requested_on in told and any(each.end == before + 1 for each in view.all("negation"))


def _behind_full_stop(view: View, position: int) -> bool:
    """'Poistakaa Matti 30.11. Siis 15.12.': whether the dot of an earlier date ends a sentence, a word with a capital behind it."""
    return any(
        token.text.endswith(".") and following.text[:1].isupper() and place + 1 not in view.people
        for place, (token, following) in enumerate(pairwise(view.tokens[:position]))
        if isinstance(token.atom, DayMention)
    )


def _names(letter: Letter, requests: list[Request]) -> set[str]:
    """Every word of the names that the requests and the register hold."""
    told = [name for request in requests for name in (request.user and request.user.name, request.changes.name) if name]
    told += [user.name for company in letter.known.companies for user in company.users if user.name]
    return {fold(part) for name in told for part in name.split()}


def _name_given(request: Request) -> str | None:
    """The name that a request gives: of a new user, or a user's new one."""
    if request.kind is Kind.ADD_USER:
        return request.user.name if request.user else None
    return request.changes.name if request.kind is Kind.CHANGE_USER else None


def _digits_told(view: View) -> bool:
    """'The last digit should be 3', 'It is 13 at the end, not 12': a short sentence with the end of a number and no whole one."""
    if view.sentence.asks or _words(view) > _SHORT or view.holds(PhoneMention):
        return False
    few = any(token.text.isdigit() and len(token.text) <= _FEW_DIGITS for token in view.tokens)
    return view.has("digits") or (few and (view.has("negation", "meant") or corrects(view)))


def _is(draft: Draft, request: Request) -> bool:
    """Whether somebody named is the one of the request; a name that is nobody's else (a month, a place) counts as his."""
    if draft.is_sender or request.user is None:
        return request.user is None
    if draft.known:
        return draft.known.email == request.user.email
    return any(email == request.user.email for email, _ in draft.emails) or bool(request.user.name and request.user.name in draft.names)


def _denied(view: View, position: int) -> bool:
    """'…, not with a c': a 'not' in the clause before the letter."""
    return bool(view.within(view.clause_start(position), position, "negation"))


def _capitals(view: View) -> list[int]:
    """The words with a capital that do not open the sentence."""
    first = next((position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD), 0)
    return [position for position, token in enumerate(view.tokens) if position > first and token.text[:1].isupper()]


def _words(view: View) -> int:
    return sum(token.kind is TokenKind.WORD for token in view.tokens)
