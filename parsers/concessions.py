"""Whether a clause only grants, reports or tells as done what its verb says: 'although Karl is to be removed', 'I was promised …'."""

from parsers.force import form_of
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind
from parsers.verb_first import definite

#: What may stand between the word that grants something and its verb: the subject, and verbs that help.
_SUBJECTS = ("i", "we", "he", "they", "user", "agreement", "our", "my")
_HELPING = ("must", "will", "may", "infinitive", "harmless")


def conceded(view: View, mark: Mark) -> bool:
    """'Although Karl is to be removed, he …': 'although' opens the clause of the verb, and only a subject stands between the two."""
    begin = view.clause_start(mark.start)
    opened = [end for each in range(max(0, begin - 2), mark.start) if (end := _behind_although(view, each, begin)) is not None]
    if not opened or opened[-1] > mark.start:
        return False
    start = _behind_that(view, opened[-1], mark.start)
    words = range(start, mark.start)
    small = {each for each in words if view.tokens[each].folded in view.grammar.that or view.tokens[each].folded in view.grammar.copula}
    subjects = view.people | {position for each in view.all(*_SUBJECTS) for position in each.hits}
    helping = {position for each in view.all(*_HELPING) for position in each.hits}
    return not subjects.isdisjoint(range(start, mark.hits[-1])) and (subjects | helping | small).issuperset(words)


def _behind_although(view: View, position: int, begin: int) -> int | None:
    """Where it goes on behind 'although', 'even though', 'selv om', or a 'though' that opens the sentence; None where none stands there.

    ``begin`` is where the clause begins behind its conjunction.
    """
    word = view.tokens[position].folded
    behind = view.tokens[position + 1].folded if position + 1 < len(view.tokens) else ""
    ifs = {each.start for each in view.all("condition", "condition_head", "contrast")}
    if word in view.grammar.even and (position + 1 in ifs or (behind and word + behind in view.grammar.although)):
        return position + 2
    return position + 1 if word in view.grammar.although and (position >= begin or position == 0) else None


def _behind_that(view: View, start: int, end: int) -> int:
    """Where the clause begins that is granted: behind the 'that' of 'in spite of the fact that', else right behind the word."""
    near = range(start, min(start + _TO_THAT, end))
    return next((each + 1 for each in near if view.tokens[each].folded in view.grammar.that), start)


#: So many words stand at most before the 'that' of 'in spite of the fact that'.
_TO_THAT = 4


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
    return told or bool(will) or _past(view, mark)


def _past(view: View, mark: Mark) -> bool:
    """'Systemet slettet Lars', 'noen slettet ham', 'Lars slettet seg selv': between a doer and whom he did it to stands the past."""
    if not view.grammar.verb_second or mark.words > 1 or not 0 < mark.start < len(view.tokens) - 1:
        return False
    before, behind = mark.start - 1, mark.end
    does = view.people | {position for each in view.all("role", "title", "i", "we", "he", "they") for position in each.hits}
    first = before == _first_word(view) and view.tokens[before].folded.endswith(view.grammar.definite)
    somebody = view.tokens[before].folded in view.grammar.somebody or first or definite(view, before)
    done = view.people | {position for each in view.all("he", "they", "my", "user") for position in each.hits}
    itself = view.tokens[behind].folded in view.grammar.itself
    return (before in does or somebody) and (behind in done or itself or definite(view, behind))


def _first_word(view: View) -> int:
    return next((position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD), 0)


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
