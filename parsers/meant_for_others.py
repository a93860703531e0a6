"""Whether what stands behind an order tells that it is none for us: 'That is what I wrote to our IT', 'In Salesforce, not with you'."""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.tokens import TokenKind

#: So far behind the order it is told, in sentences.
_NEAR = 2

#: A sentence that only tells where, or who said so, has so many words at most.
_SHORT = 14

#: 'He does not', 'Det skal han ikke': so many words deny a need that was told of.
_DENIAL = 4

#: Who may have said it, besides somebody named.
_WHO = ("title", "role", "client", "our", "foreign_thing")

#: So near the head of its sentence 'that' or 'so' points at the order, and so near stands that it was said.
_POINTS = 2
_HEAD = 5


def meant_for_others(letter: Letter, act: Act) -> bool:
    """Whether one of the next sentences says whose words the order is, or that it is to be done in something else than ours."""
    if act.implied:
        return False
    index = act.view.sentence.index
    return _need_denied(letter, act) or any(
        _said_by_others(view) or _not_with_you(view) or _in_something_else(view)
        for view in letter.views[index + 1 : index + 1 + _NEAR]
        if not view.sentence.heard and sum(token.kind is TokenKind.WORD for token in view.tokens) <= _SHORT
    )


def _need_denied(letter: Letter, act: Act) -> bool:
    """'He says he needs a login. He doesn't.': the next sentence does nothing but deny the need."""
    if act.trigger != "needs":
        return False
    behind = next(iter(letter.views[act.view.sentence.index + 1 :]), None)
    words = sum(token.kind is TokenKind.WORD for token in behind.tokens) if behind else 0
    return behind is not None and words <= _DENIAL and behind.has("negation") and behind.has("he") and not behind.people


def _said_by_others(view: View) -> bool:
    """'At least James says so', 'Det skrev jag till vår it-avdelning', 'Så löd mejlet från vår kund': the order's words are told of."""
    words = [each for each, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    pointing = view.grammar.so | view.grammar.it | view.grammar.so_said
    first = next((each for each in words[:_POINTS] if view.tokens[each].folded in pointing), None)
    told = [each for each in view.all("told_by") if each.start != first]
    if not words:
        return False
    said = first is not None and any(each.start - words[0] <= _HEAD for each in told)
    so = view.tokens[words[-1]].folded in view.grammar.so and any(each.end == words[-1] for each in told)
    return (said or so) and bool(view.people or view.has(*_WHO)) and not view.has("you")


def _not_with_you(view: View) -> bool:
    """'In Salesforce, not with you': the sentence ends in 'not with you'."""
    last = max((each for each, token in enumerate(view.tokens) if token.kind is TokenKind.WORD), default=0)
    from_you = view.tokens[last].folded in view.grammar.from_you
    joins = {each.start for each in view.all("place", "for_company")}
    joined = last > 0 and (last - 1 in joins or view.tokens[last - 1].folded in view.grammar.with_)
    if not (from_you or (view.is_you(last) and joined)) or view.people or view.has("he", "they", "we", "i"):
        return False
    return any(each.end == last - (not from_you) for each in view.all("negation"))


def _in_something_else(view: View) -> bool:
    """'To the guest list, that is', 'Det vill säga det som gäller skannern': what is meant is a thing that is none of ours."""
    edges = [each for each in view.all("that_is") if each.start == 0 or each.end >= len(view.tokens) or view.tokens[each.end].text in ",.!"]
    return bool(edges) and view.has("foreign_thing") and not view.people and not view.sentence.asks
