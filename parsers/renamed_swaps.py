"""Which swaps only give a user a new name: 'She now goes by Priya Menon. Please put that instead of Nair on her user.'"""

from dataclasses import replace

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fold import fold
from parsers.letter import Letter
from parsers.people import Draft
from parsers.reading import Evidence, Kind

#: The new name is told in the sentence of the swap, or so many before it.
_BACK = 2
#: What tells that somebody is called otherwise; 'called' alone may as well tell a successor's name.
_RENAMED = ("renamed", "surname")
_CALLED = (*_RENAMED, "called", "name")
#: What tells that somebody else comes.
_ANOTHER = ("left", "joined", "away")


def renamed_swaps(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, each swap of a user's old name or address for his new one made a change of it."""
    acts = [act for act in acts if not (act.trigger == "swap" and _two_addresses_of_one(letter, act) and _changed_too(act, acts))]
    return [_renaming(letter, act) if act.trigger == "swap" and act.kind is Kind.REMOVE_USER else act for act in acts]


def told_anew(letter: Letter, index: int, leaving: Draft, coming: Draft) -> bool:
    """Whether who comes is who leaves under a new name, as this sentence or one before it tells."""
    told = any(view.has(*_CALLED) for view in letter.views[max(0, index - _BACK) : index + 1])
    return told and same_given(leaving, coming)


def same_given(leaving: Draft, coming: Draft) -> bool:
    """Whether a user and somebody unknown share the first name."""
    own, new = (leaving.shown_name or "").split(), (coming.name or "").split()
    if leaving.known is None or coming.known is not None or coming.ambiguous or len(own) < len(("first", "last")) or not new:
        return False
    return fold(own[0]) == fold(new[0])


def _two_addresses_of_one(letter: Letter, swap: Act) -> bool:
    """'Replace priya.nair@… by priya.n@….', 'lars@… closes. Swap it for l.moen@…': only one user is spoken of, of whom both are."""
    index = swap.view.sentence.index
    first = index - 1 if index and len(list(letter.atoms(swap.view, AddressMention))) == 1 else index
    here = letter.people.between((first, 0), (index + 1, 0))
    if swap.kind is not Kind.REMOVE_USER or len(here) != 1 or here[0].known is None or len(here[0].new_emails()) != 1:
        return False
    return len(here[0].emails) > 1 and not any(view.people for view in letter.views[first : index + 1])


def _changed_too(swap: Act, acts: list[Act]) -> bool:
    """Whether the same words change an address."""
    return any(act.view is swap.view and act.kind is Kind.CHANGE_USER and act.mark.hits == swap.mark.hits for act in acts)


def last_for_last(act: Act, leaving: Draft, coming: Draft) -> bool:
    """'Put Menon instead of Nair on her user': a last name alone stands for a last name alone, perhaps one person's two."""
    if leaving.known is None or coming.emails or len((coming.name or "").split()) != 1:
        return False
    own = [fold(part) for part in (leaving.shown_name or "").split()]
    said = [position for position, token in enumerate(act.view.tokens) if token.folded == own[-1]] if len(own) > 1 else []
    return any(not position or act.view.tokens[position - 1].folded != own[-2] for position in said)


def _renaming(letter: Letter, act: Act) -> Act:
    """The act as a change of name, where the only two it can mean are one person's two names and no address is told of the new one."""
    index = act.view.sentence.index
    if _two_addresses_of_one(letter, act) and not any(view.has(*_ANOTHER) for view in letter.body()):
        (user,) = letter.people.between((max(0, index - 1), 0), (index + 1, 0))
        return _as_change(letter, act, user, "email")
    around = [draft for draft in letter.people.between((max(0, index - _BACK), 0), (index + 1, 0)) if not draft.is_sender and draft.names]
    users = [draft for draft in around if draft.known and draft.known.active]
    others = [draft for draft in around if draft not in users]
    if len(users) != 1 or len(others) != 1 or others[0].emails or not told_anew(letter, index, users[0], others[0]):
        return act
    views = letter.views[max(0, index - _BACK) : index + 1]
    if not any(view.has(*_RENAMED) for view in views) or any(view.has(*_ANOTHER) for view in views):
        return act
    return _as_change(letter, act, users[0], "name")


def _as_change(letter: Letter, act: Act, user: Draft, what: str) -> Act:
    rule = f"{letter.lexicon.code}.{Kind.CHANGE_USER.value}.{act.mark.concept}"
    proof = [Evidence(rule, each.text) for each in act.evidence]
    trigger = "renamed" if what == "name" else "change_base"
    return replace(act, kind=Kind.CHANGE_USER, trigger=trigger, objects=frozenset({what}), aimed=(user,), evidence=proof)
