"""Whether the sender does it himself: 'we'll do it ourselves, remove Priya that is', 'vi ska ta bort Karl själva', 'hoidamme sen itse'."""

from parsers.act import Act
from parsers.marks import View

#: What says that it was tried in vain, or asks us after all.
_NOT_DONE = ("negation", "unable", "polite", "you", "how", "can_i", "the_rest", "purpose", "ability")

#: The nearest a word for doing it stands before 'ourselves'.
_BEFORE = 2


def done_by_sender(view: View, act: Act) -> bool:
    """Whether a clause of the act's sentence says that we, the senders, do it ourselves: the act's own clause, or 'it'."""
    if act.implied or view.sentence.asks:
        return False
    for position, token in enumerate(view.tokens):
        if token.folded not in view.grammar.ourselves or not position:
            continue
        clause = view.clause_of[position]
        somebody = position - 1 in view.people and position < act.mark.start
        if somebody or view.within(position - 1, position, "me", "he", "they"):
            continue  # 'Karl själv har slutat', 'mig själv'
        if position - 1 in act.mark.hits:
            continue  # 'remove myself'
        if any(view.clause_of[each.start] == clause for each in view.all(*_NOT_DONE)):
            continue
        words = [each for at, each in enumerate(view.tokens) if view.clause_of[at] == clause]
        if any(each.folded in view.grammar.attempted for each in words):
            continue  # 'jag har försökt ta bort Karl själv'
        doing = any(0 <= position - each.end < _BEFORE for each in view.all("do_that"))
        if view.grammar.case_endings:
            doing = bool(view.within(position - 1, position, "it"))
            mine = doing or any(each.text.lower().endswith("mme") for each in words)
        else:
            mine = any(view.clause_of[each.start] == clause and each.start < position for each in view.all("we", "i"))
        if mine and (doing or view.clause_of[act.mark.hits[0]] == clause):
            return True
    return False
