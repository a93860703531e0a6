"""Who 'both of us' are: the sender and whoever is named beside the order, or in the sentence before it."""

from collections.abc import Sequence

from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import mentions_in
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

#: Between a verb and 'both of us' stand at most so many words ('take away the two of us').
_BEHIND = 2

#: The others are named at most so many sentences before the order.
_BEFORE = 3


def of_several_of_us(letter: Letter, view: View, verb: Mark, start: int, end: int) -> bool:
    """Whether a verb of removing is done to people of whom the sender is one, and not to the company that 'us' else is."""
    return _said(view, verb, start, end) or bool(_told_with_me(letter, view, verb, end))


def several_of_us(letter: Letter, view: View, verb: Mark, start: int, end: int) -> Sequence[Draft] | None:
    """Those people, the sender last; empty where they are not as many as told, or nobody is; None where the verb is done to others."""
    if _said(view, verb, start, end):
        others = _named(letter, view)
        counted = next((number for number, concept in _COUNTS if view.within(start, end, concept)), None)
        fitting = bool(others) if counted is None else len(others) == counted - 1
        return [*others, letter.people.sender] if fitting else []
    others = _told_with_me(letter, view, verb, end)
    return [*others, letter.people.sender] if others else None


#: How many people a word for 'us' tells of.
_COUNTS = ((2, "us_both"), (3, "us_three"))


def _said(view: View, verb: Mark, start: int, end: int) -> bool:
    """Whether 'both of us' is what the verb is done to: right behind it, or its subject."""
    passive = verb.concept.endswith("_passive")
    apart = {position for position, token in enumerate(view.tokens) if token.kind is TokenKind.MARK} | view.people
    return any(
        (verb.hits[0] < each.start <= verb.hits[-1] + 1 + _BEHIND and apart.isdisjoint(range(verb.hits[-1] + 1, each.start)))
        or (passive and each.start < verb.start)
        for each in view.within(start, end, "us_both", "us_three", "us_all")
    )


def _pair(letter: Letter, view: View, verb: Mark, end: int) -> list[Draft]:
    """'Neither James nor I work here. Remove both.': the one other whom the sentence before names in one list with 'I'."""
    index = view.sentence.index
    both = any(verb.hits[0] < each.start <= verb.hits[-1] + 1 + _BEHIND for each in view.within(verb.hits[0] + 1, end, "both"))
    if (
        not both
        or not index
        or view.people
        or view.has("both_companies", "agreement", "company")
        or any(token.kind is TokenKind.ATOM for token in view.tokens)
    ):
        return []
    others = _others(letter, letter.views[index - 1])
    return others if len(others) == 1 and _with_me(letter.views[index - 1]) else []


def _us(view: View, verb: Mark, end: int) -> bool:
    """Whether the verb is done to plain 'us'."""
    return any(each.words == 1 and each.start <= verb.hits[-1] + 1 for each in view.within(verb.hits[0] + 1, end, "us"))


def _told_with_me(letter: Letter, view: View, verb: Mark, end: int) -> list[Draft]:
    """Who is told in one list with 'I' where the verb is done to plain 'us' or 'both'."""
    if _us(view, verb, end):
        return _leaving_with_me(letter, view)
    return _pair(letter, view, verb, end)


def _named(letter: Letter, view: View) -> list[Draft]:
    """Who is named besides the sender: in the sentence, else in the last one before it that names anybody."""
    here = [draft for _, draft in mentions_in(letter, view, 0, len(view.tokens)) if not draft.is_sender]
    index = view.sentence.index
    earlier = (_others(letter, letter.views[each]) for each in range(index - 1, max(-1, index - 1 - _BEFORE), -1))
    return list(dict.fromkeys(here)) or next((others for others in earlier if others), [])


def _others(letter: Letter, view: View) -> list[Draft]:
    """Everybody whom a sentence names but the sender; those behind a 'neither' too."""
    index = view.sentence.index
    return [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender]


def _with_me(view: View) -> bool:
    """Whether 'I' stands in one list with others: 'Karl and I', 'me and Karl', 'neither Karl nor I'."""
    joins = {each.start for each in view.all("conjunction", "negation") if each.words == 1}
    return any({each.start - 1, each.end} & joins for each in view.all("i", "me"))


def _leaving_with_me(letter: Letter, view: View) -> list[Draft]:
    """'Karl and I are leaving. Remove us.': who leaves together with the sender."""
    for index in (view.sentence.index, view.sentence.index - 1):
        here = letter.views[index] if index >= 0 else None
        if here is None or not here.has("left") or here.has("you", "agreement", "close_down", "everything"):
            continue
        others = _others(letter, here)
        if others and _with_me(here):
            return others
    return []
