"""Whether a clause only grants, reports or tells as done what its verb says: 'although Karl is to be removed', 'I was promised …'."""

from parsers.force import form_of
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.verb_first import definite

#: What may stand between the word that grants something and its verb: the subject, and verbs that help.
_SUBJECTS = ("i", "we", "he", "they", "user", "agreement", "our", "my")
_HELPING = ("must", "will", "may", "infinitive", "harmless")


def conceded(view: View, mark: Mark) -> bool:
    """'Although Karl is to be removed, he …': 'although' opens the clause of the verb, and only a subject stands between the two."""
    start = view.clause_start(mark.start)
    ifs = {each.start for each in view.all("condition", "condition_head")}
    openers = [each for each in range(start, mark.start) if view.tokens[each].folded in view.grammar.although]
    openers += [each for each in range(start, mark.start) if view.tokens[each].folded in view.grammar.even and each + 1 in ifs]
    if not openers:
        return False
    small = {each for each in range(start, mark.start) if view.tokens[each].folded in view.grammar.that}
    small |= {position for each in view.all("condition", "condition_head") for position in each.hits}
    subjects = view.people | {position for each in view.all(*_SUBJECTS) for position in each.hits}
    helping = {position for each in view.all(*_HELPING) for position in each.hits}
    small |= {each for each in range(start, mark.start) if view.tokens[each].folded in view.grammar.copula}
    before = [each for each in range(openers[-1] + 1, mark.start) if each not in small]
    return not subjects.isdisjoint(range(openers[-1] + 1, mark.hits[-1])) and (subjects | helping).issuperset(before)


def said_of_another_time(view: View, mark: Mark) -> bool:
    """'I was promised that he should be removed', 'the one who should be removed was Karl': 'should' in a clause that only reports it."""
    if form_of(mark.concept) != "passive":
        return False
    start = view.clause_start(mark.start)
    should = [each for each in view.within(start, mark.hits[-1], "must") if view.tokens[each.start].folded in view.grammar.reported]
    if not should or view.within(0, should[0].start, "wish", "polite", "hereby"):
        return False
    that = any(view.tokens[each].folded in view.grammar.that for each in range(1, should[0].start))
    relative = any(each.end == should[0].start for each in view.all("relative"))
    return that or (relative and any(token.folded in view.grammar.was for token in view.tokens[mark.end :]))


def only_tells(view: View, mark: Mark, start: int) -> bool:
    """'The union demands that Karl be removed', 'Lars slettet appen': the passive is what somebody says, or no passive."""
    told = any(token.folded in view.grammar.that for token in view.tokens[start : mark.start])
    will = {each.start for each in view.all("will") if each.end == mark.start} - {
        each.start for each in view.all("must")
    }  # 'Lars vil bli slettet'
    return told or bool(will) or (view.grammar.verb_second and definite(view, mark.end) and mark.start - 1 in view.people)


def has_happened(view: View, mark: Mark) -> bool:
    """'Karl is already removed', 'why was he removed': the passive tells what has been done, or asks about it."""
    if view.within(0, mark.end, "must", "polite", "wish", "hereby"):
        return False
    return any(token.folded in view.grammar.been for token in view.tokens[: mark.hits[-1] + 1])


def seen_possible(view: View, mark: Mark, start: int) -> bool:
    """'I saw that Priya can be removed under settings': behind 'that' and 'can' the passive tells what is possible."""
    that = next((each for each in range(start, mark.start) if view.tokens[each].folded in view.grammar.that), None)
    if that is None or that == start or view.tokens[that - 1].folded not in view.grammar.perceiving:
        return False
    can = {each for each in range(that, mark.hits[-1]) if view.tokens[each].folded in view.grammar.can}
    return bool(can) and all(each.start in can for each in view.within(start, mark.start, "polite", "wish", "must", "hereby"))
