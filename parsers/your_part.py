"""Whether a verb only tells that you are the ones who do it: 'Nora needs a login, and you are the ones who create it, I understand'.

The need is what is asked for; the verb behind it tells whose part it is, and asks nothing more.
"""

from parsers.force import form_of
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def your_part(view: View, mark: Mark) -> bool:
    """Whether the verb stands behind a need of access, has 'you' as its subject and 'it' as its object, and nothing else behind it."""
    if not mark.concept.startswith("add") or form_of(mark.concept) not in ("said", "base") or not view.has("needs"):
        return False
    needs = [each for each in view.all("needs") if view.clause_of[each.start] != view.clause_of[mark.start] and each.end < mark.start]
    somebody = view.people or any(view.tokens[each.start].folded not in view.grammar.thing_or_person for each in view.all("he"))
    if not needs or not somebody or view.sentence.asks or not _by_you(view, mark.start):
        return False
    if view.has("negation", "condition", "condition_head", "wonder", "consider"):
        return False
    if any(view.tokens[each.start].folded not in view.grammar.understood for each in view.all("others_want")):
        return False
    if view.within(0, needs[-1].start, "we", "i", "when"):
        return False  # 'next time we hire, he needs one, and you create it'
    if not view.within(needs[-1].end, mark.start, "user", "add_noun"):
        return False
    grammar = view.grammar
    its = {position for each in view.all("it") for position in each.hits}
    behind = range(mark.hits[-1] + 1, len(view.tokens))
    rest = [position for position in behind if view.tokens[position].kind is not TokenKind.MARK]
    return bool(rest) and rest[0] in its and all(view.tokens[position].folded in grammar.understood for position in rest[1:])


def _by_you(view: View, verb: int) -> bool:
    """'You create it', 'it is you who create it', 'te kuulemma luotte sen'."""
    before = verb - 1
    while before > 0 and view.tokens[before].folded in view.grammar.who | view.grammar.understood:
        before -= 1
    return before >= 0 and view.is_you(before)
