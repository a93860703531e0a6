"""Whether an order is said in irony or only granted: 'Oh sure, just cancel …', 'Ja ja, ta bort Karl ni bara'."""

from parsers.act import Act
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

#: What may stand between the sigh and the verb: 'oh sure, just …'.
_BETWEEN = ("only", "sole", "harmless", "conjunction", "do_that", "may")


def said_in_irony(act: Act) -> bool:
    """Whether a sigh opens or ends the sentence of an imperative, or 'you' and 'just' stand behind it."""
    view = act.view
    granted = {each.start for each in view.all("do_so")}  # 'go ahead and …'
    pleas = [each for each in view.all("polite") if each.start not in granted]
    if act.implied or not act.trigger.endswith("_base") or pleas or view.within(act.mark.end, len(view.tokens), "thanks"):
        return False
    return any(_sighs(view, each, act.mark) for each in view.all("irony")) or _go_ahead(view, act.mark)


def _sighs(view: View, sigh: Mark, verb: Mark) -> bool:
    """Whether the sigh opens the sentence, with nothing but 'just' before the verb, or is its last word."""
    words = [position for position, token in enumerate(view.tokens) if token.kind is not TokenKind.MARK]
    if sigh.start > verb.hits[-1]:
        return words[-1] < sigh.end and not view.sentence.asks
    plain = {position for each in view.all(*_BETWEEN) for position in each.hits}
    return sigh.start == words[0] and plain.issuperset(each for each in words if sigh.end <= each < verb.start)


def _go_ahead(view: View, verb: Mark) -> bool:
    """'Ta bort Karl ni bara', 'slet I bare Søren': an imperative has no subject but where it is granted."""
    just = {each.start for each in view.all("sole", "only", "harmless") if view.tokens[each.start].folded in view.grammar.just}
    start = view.clause_start(verb.start)
    if not just or any(view.is_you(each) for each in range(start, verb.start)):
        return False
    for position in range(verb.start + 1, len(view.tokens)):
        ends = position + 1 >= len(view.tokens) or view.tokens[position + 1].kind is TokenKind.MARK
        ends = ends or (position + 1 in just and (position + 2 >= len(view.tokens) or view.tokens[position + 2].kind is TokenKind.MARK))
        pair = position + 1 in just or position - 1 in just or not just.isdisjoint(range(start, verb.start))
        if view.is_you(position) and pair and (ends or (position == verb.end and position + 1 in just)):
            return True
    return False
