"""Whose value a sentence tells where it names two users: 'James has moved to Priya's desk and his number is now 070 …'."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import mentions_in
from parsers.people import Draft
from parsers.saying import said_it

#: What a user has a new one of.
_VALUES = ("phone", "email", "name")

#: Between a name and the word for what is new of him stand so many words at most ('Karls nya nummer').
_OWNED = 3


def whose_is_unsure(letter: Letter, act: Act, draft: Draft) -> bool:
    """Whether the sentence of a new value names another user too, and nothing tells that the value is that of ``draft``."""
    view = _told_in(letter, act)
    if view is None:
        return False
    users = [
        (token, each)
        for token, each in mentions_in(letter, view, 0, len(view.tokens))
        if each.known is not None and each.known.active and not each.is_sender and token in view.people and not said_it(view, token)
    ]
    if view is not act.view and act.view.people and not act.implied and all(each is not draft for _, each in users):
        return bool(users) or (view.has("has_new") and view.has("i", "my"))  # 'Karl has a new number: 070 …. Put it on Maria's user'
    if len({id(each) for _, each in users}) < _TWO or not any(each is draft for _, each in users):
        return False
    if view is act.view and not act.implied:
        behind = [each for token, each in users if token > act.mark.start]
        if behind:
            return behind[0] is not draft  # 'change Karl's number to … (it was Maria's)'
    clauses = {view.clause_of[each] for each in view.places(PhoneMention, AddressMention)}
    beside = {id(each): each for token, each in users if view.clause_of[token] in clauses and not _joined(view, token)}
    if len(beside) == 1:
        return draft is not next(iter(beside.values()))
    owners = [each for token, each in users if _owns(view, token)]
    if owners:
        return owners[-1] is not draft
    got = [each for token, each in users if any(0 < mark.start - token <= _TWO for mark in view.all("has_new", "renamed"))]
    return got != [draft]


_TWO = 2


def _told_in(letter: Letter, act: Act) -> View | None:
    """The act's own sentence where it holds a value, else the one before it."""
    index = act.view.sentence.index
    for view in (act.view, *([letter.views[index - 1]] if index else [])):
        values = view.places(PhoneMention, AddressMention)
        if values:
            return view if len(values) == 1 else None  # each has his own
    return None


def _owns(view: View, token: int) -> bool:
    """'Karl's new number is …': the word for a value stands behind a name, and what is told of it behind both."""
    owned = [each for each in view.within(token + 1, token + 2 + _OWNED, *_VALUES) if view.clause_of[each.start] == view.clause_of[token]]
    values = view.places(PhoneMention, AddressMention)
    between = view.people & set(range(token + 1, owned[0].start)) if owned else set()
    told = bool(owned) and not between and any(each > owned[0].start for each in values)
    return told and not _moved(view, token) and not _joined(view, token)


def _joined(view: View, token: int) -> bool:
    """'James and Priya share a phone': an 'and' between two names."""
    return any(each.end == token and each.start - 1 in view.people for each in view.all("conjunction"))


def _moved(view: View, token: int) -> bool:
    """'James took over Priya's phone': somebody else stands before the owner in his clause."""
    return any(each < token and view.clause_of[each] == view.clause_of[token] for each in view.people)
