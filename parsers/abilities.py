"""Whether a verb tells only what somebody is to be able to do: 'Karl is to be able to add and remove users'."""

from parsers.force import form_of
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def tells_ability(letter: Letter, view: View, mark: Mark) -> bool:
    """'Karl is to be able to add and remove users': what somebody named may do, not what is to be done."""
    if not view.has("ability"):
        return False
    after = max((position for position in view.consequences if position < mark.start), default=0)  # 'she is to see it, so add her'
    able = [each for each in view.all("ability") if after <= each.start and each.end <= mark.hits[-1]]  # also in a gap: 'ska kunna ta bort'
    if mark.concept.startswith("add"):  # 'he must see it, can you add him'
        able = [each for each in able if not view.within(each.end, mark.start, "polite", "wish", "hereby")]
    able = [each for each in able if not (_then(view, each, mark) or _of_its_own(view, each, mark))]
    people = letter.people.between((view.sentence.index, 0), (view.sentence.index, able[-1].start)) if able else []
    return bool(able) and (bool(people) or view.has("he"))


def _then(view: View, ability: Mark, mark: Mark) -> bool:
    """'He is to be able to sign in until Friday, then remove him': the verb's clause begins with what comes afterwards."""
    if view.clause_of[ability.end - 1] == view.clause_of[mark.start]:
        return False
    start = mark.start
    while start and view.clause_of[start - 1] == view.clause_of[mark.start]:
        start -= 1
    opening = [view.tokens[each].folded for each in range(start, mark.start) if view.tokens[each].kind is TokenKind.WORD]
    if view.tokens[start].text not in _STOPS:
        return False  # 'and then remove them' goes on with what he may do
    if not opening:  # 'ta sedan bort honom', 'slet ham derefter'
        clause = (token.folded for at, token in enumerate(view.tokens) if view.clause_of[at] == view.clause_of[start])
        return not view.grammar.afterwards.isdisjoint(word for word in clause if len(word) > _SMALL)
    return not view.grammar.afterwards.isdisjoint((*opening[:1], " ".join(opening[:2])))


#: Words of so few letters ('så', 'da') tell what comes then only where they open the clause.
_SMALL = 2


#: What parts what comes then from what is told before it.
_STOPS = frozenset(",;:–—-")


def _of_its_own(view: View, ability: Mark, mark: Mark) -> bool:
    """'Karl is to be able to see it, and Maria is to be removed': a passive with a 'shall' of its own in a later clause."""
    if form_of(mark.concept) != "passive" or view.clause_of[ability.end - 1] == view.clause_of[mark.start]:
        return False
    start = view.clause_start(mark.start)
    return bool(view.within(start, mark.end, "must")) and not view.within(start, mark.end, "ability", "what", "relative")
