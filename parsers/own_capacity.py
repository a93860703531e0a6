"""Whether a right to order only tells who asks: 'as the only one with ordering rights I ask for …', 'I am the admin, so remove Priya'."""

from parsers.marks import View
from parsers.phrase_book import Mark


def tells_who_asks(view: View, right: Mark, verb: Mark) -> bool:
    """Whether the right stands before the verb as the sender's own, and somebody is named behind it from whom no right is taken."""
    grammar, tokens = view.grammar, view.tokens
    first = min((position for position in view.people if position >= right.end), default=None)
    if right.end > verb.start or first is None or min(view.people) < right.end or _taken_from(view, right):
        return False
    things = grammar.articles | grammar.thing_or_person  # 'den eneste'
    if any(each.start < first and tokens[each.start].folded not in things for each in view.all("he", "they")):
        return False
    start = view.clause_start(right.start)
    as_one = tokens[start].folded in grammar.as_role and tokens[start + 1].folded not in grammar.as_to
    if grammar.case_endings:
        as_one = any(token.folded.endswith(grammar.role_cases) for token in tokens[right.end - 1 : right.end + 1])
    if as_one:
        return bool(view.within(right.end, first, "i", "we", "polite", "wish"))
    clause = view.clause_of[right.start]
    told = [tokens[each.end].folded for each in view.within(start, right.start, "i")]
    has = any(word in grammar.having | grammar.i_am | grammar.copula for word in told)
    return has and clause not in (view.clause_of[first], view.clause_of[verb.hits[-1]])


def _taken_from(view: View, right: Mark) -> bool:
    """Whether a name behind the right stands right behind a 'from', or in its case."""
    behind = sorted(position for position in view.people if position >= right.end)
    if any(view.tokens[each - 1].folded in view.grammar.from_whom for each in behind):
        return True
    return view.grammar.case_endings and any(
        view.tokens[each].folded.endswith(view.grammar.from_cases + view.grammar.place_cases) for each in behind
    )
