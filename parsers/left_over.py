"""What of the own words no request has used, so that an order may be half read: an address, a day to come, a new telephone number."""

from collections.abc import Iterator

from parsers.days_aside import is_deadline, of_the_old, still_to_come
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention, Relation
from parsers.fields.phones import PhoneMention
from parsers.gathering import Gathered
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import CONFIDENT, Kind, Request

_BOUNDS = (Relation.FROM, Relation.UNTIL)
_OF_USERS = (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER)
#: A clause with the sender as its subject and none of these tells what he does himself.
_OF_OTHERS = ("he", "they", "user", "left", "joined", "needs", "must_not_have", "takes_over", "add_base", "remove_base", "change_base")
#: Words that explain a telephone number as one to call.
_TO_CALL = ("contact", "call_me")


class LeftOver:
    """What is left over of a letter beside its requests."""

    def __init__(self, gathered: Gathered, requests: list[Request]) -> None:
        self._letter = gathered.letter
        changing = any(request.kind in _OF_USERS for request in requests)
        self._addresses = _addresses(gathered, requests) if changing else []
        self._days = [value.written for *_, value in days_not_asked_for(gathered.letter, requests)] if changing else []
        self._phones = _phones(gathered.letter, requests) if changing else []

    def doubts(self, place: tuple[int, int], request: Request) -> tuple[str, ...]:
        """Why the request at ``place`` may be half read; nothing where all is used or explained."""
        if request.kind not in _OF_USERS:
            return ()
        if self._addresses:
            return (f"an address is left: {self._addresses[0]}",)
        if self._days and request.requested_on is None and not self._letter.views[place[0]].has("at_once"):
            return (f"a day is left: {self._days[0]}",)
        if self._phones and request.kind is Kind.CHANGE_USER:
            return (f"a telephone number is left: {self._phones[0]}",)
        return ()


def _addresses(gathered: Gathered, requests: list[Request]) -> list[str]:
    """Addresses that no request uses, that are not the sender's and that no word explains as a contact."""
    letter = gathered.letter
    sender = letter.people.sender
    own = {letter.known.sender_email, *(email for email, _ in sender.emails), sender.known.email if sender.known else None}
    left = []
    changing = any(request.changes.email for request in requests)
    done_to = {request.user.email for request in requests if request.user}
    for view in letter.body():
        for position, atom in letter.atoms(view, AddressMention):
            if (
                not isinstance(atom, AddressMention)
                or not atom.valid
                or atom.email in gathered.used
                or atom.email in own
                or atom.email in letter.known.own_addresses
            ):
                continue
            known = letter.people.with_email(atom.email)
            if (
                known is not None
                and known.known is not None
                and not (changing and atom.email != known.known.email and known.known.email not in done_to)
            ):
                continue  # of two in a table who get new ones both are to be changed
            if any(
                mark.start < position and view.clause_of[mark.start] >= view.clause_of[position] - 1
                for mark in view.all("contact", "call_me")
            ):
                continue
            left.append(atom.email)
    return left


def days_not_asked_for(letter: Letter, requests: list[Request]) -> Iterator[tuple[View, int, DayMention]]:
    """Days to come that no request asks for: 'Anna Ek (from 1 December)' in a list that is to be added; each with sentence and token.

    A mere weekday may be the last one ('she finished on Monday'); what is done today is done by any later day.
    """
    today = letter.known.today
    added = any(request.kind is Kind.ADD_USER for request in requests)  # done at once, it is done by any day
    only_added = all(request.kind is Kind.ADD_USER for request in requests)
    changed = all(request.kind is Kind.CHANGE_USER for request in requests)
    days = [value for view in letter.body() for _, value in letter.atoms(view, DayMention) if isinstance(value, DayMention)]
    by = [value.day for value in days if value.relation is Relation.LATEST and not value.past] if added else []
    asked = {day.toordinal() for request in requests if (day := request.requested_on) is not None and request.confidence >= CONFIDENT}
    for view in letter.body():
        for position, value in letter.atoms(view, DayMention):
            if (
                isinstance(value, DayMention)
                and today is not None
                and value.day > today
                and not value.past
                and (any(each.isdigit() for each in value.written) or (value.relation in _BOUNDS and view.people))
                and not (value.relation is Relation.LATEST and (added or not view.people))
                and not _was(view, value)
                and not (by and value.day >= min(by) and not any(request.kind is Kind.REMOVE_USER for request in requests))
                and asked.isdisjoint(range(value.day.toordinal() - 1, value.day.toordinal() + 2))
                and not (view.has("invites") and not view.people and not view.has("he", "they", "user"))
                and not (_senders_doing(view, position) or _went(view, position) or _others_leave(letter, view, value, requests))
                and not (changed and value.relation is Relation.ON and of_the_old(view, position))
                and not (only_added and not view.people and is_deadline(view, position))
            ):
                yield view, position, value


def _others_leave(letter: Letter, view: View, value: DayMention, requests: list[Request]) -> bool:
    """'James is off sick until March. Add Tom': until when a user is away to whom nothing is done is no day of the order."""
    own = all(each.kind is Kind.CHANGE_USER and each.user and each.user.email == letter.known.sender_email for each in requests)
    beside = own and not view.has("my", "me", "user", "phone", "email", "name")  # 'change my name; Emily is in the Maldives till the 30th'
    if value.relation is not Relation.UNTIL or not (beside or view.has("away")):
        return False
    index = view.sentence.index
    named = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender]
    if own:
        named = [draft for draft in named if draft.known]  # nor where he is
    done_to = {request.user.email for request in requests if request.user}
    return bool(named) and all(draft.known is not None and draft.known.email not in done_to for draft in named)


def _senders_own(letter: Letter, view: View) -> bool:
    """'My direct number is …' behind everything that is to be changed."""
    behind = letter.views[view.sentence.index + 1 :]
    mine = view.has("my") and not view.has("he", "has_new") and not view.people
    return mine and not any(each.has("change_base", "put_base", "add_base") for each in behind)


def _was(view: View, value: DayMention) -> bool:
    """'Her last day was Friday': a weekday told with a verb of the past is one gone by."""
    return not any(each.isdigit() for each in value.written) and any(word in view.grammar.was for word in value.written.lower().split())


def _went(view: View, position: int) -> bool:
    """'Priya Nair gone as of Friday': a weekday that went by, where the clause tells of somebody who has left."""
    gone = [mark for mark in view.all("left_past") if view.clause_of[mark.start] == view.clause_of[position]]
    return any(not still_to_come(view, mark) for mark in gone)


def _senders_doing(view: View, position: int) -> bool:
    """'We close the shop on 22 December': a clause of what the sender does himself."""
    clause = view.clause_of[position]
    me = {mark.start for mark in view.all("me")}
    here = {mark.concept for mark in view.marks if view.clause_of[mark.start] == clause and mark.start not in me}
    people = any(view.clause_of[each] == clause for each in view.people)
    mine = any(token.folded in view.grammar.of_mine and view.clause_of[place] == clause for place, token in enumerate(view.tokens))
    return not people and (mine or bool(here & {"i", "we"})) and here.isdisjoint(_OF_OTHERS)


def _phones(letter: Letter, requests: list[Request]) -> list[str]:
    """Telephone numbers that no request uses where none changes one: 'she has got a mobile too, 070-…' beside her new name."""
    told = {phone for request in requests if request.user for phone in (request.user.phone, request.changes.phone)}
    changing = any(request.changes.phone for request in requests)  # then any other one is the old one, or somebody else's
    return [
        value.written
        for view in letter.body()
        for _, value in letter.atoms(view, PhoneMention)
        if isinstance(value, PhoneMention) and value.e164 not in told and not view.has(*_TO_CALL)
        if (_for_another(letter, view, requests) or _may_be_senders(letter, requests) if changing else not _senders_own(letter, view))
    ]


def _may_be_senders(letter: Letter, requests: list[Request]) -> bool:
    """'Karl has a new number, …. Mine is still …': whether a number that a colleague is to get is told in a sentence about the sender."""
    sender = letter.people.sender.known
    given = {request.changes.phone for request in requests if request.user and sender and request.user.email != sender.email}
    return any(
        isinstance(value, PhoneMention) and value.e164 in given
        for view in letter.body()
        if view.has("my", "i") and not view.people and not view.has("he", "correction", "meant", "takes_back")
        for _, value in letter.atoms(view, PhoneMention)
    )


def _for_another(letter: Letter, view: View, requests: list[Request]) -> bool:
    """'Change the mobile of Karl to … and of Maria to …': whether a sentence of two numbers tells of somebody whose own is not changed."""
    if len(view.places(PhoneMention)) < 2:
        return False
    changed = {request.user.email for request in requests if request.user and request.changes.phone}
    index = view.sentence.index
    here = letter.people.between((index, 0), (index + 1, 0))
    if view.has("me", "my"):
        here = [*here, letter.people.sender]
    return any(draft.known is not None and draft.known.email not in changed for draft in here)
