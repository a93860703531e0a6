"""Whether the telephone number that a user is to get may be another's: 'Karl's number is 070 … now, the office has 0500 …'."""

from itertools import pairwise

from parsers.letter import Letter
from parsers.people import Draft, Place
from parsers.tokens import TokenKind
from parsers.values_beside import is_old

WHICH_NUMBER = "which of two numbers"


def number_is_unsure(letter: Letter, draft: Draft, phone: str) -> bool:
    """Whether the number was taken behind another one of the user, and nothing there tells that it takes that one's place."""
    told = sorted((place, number) for number, place in draft.phones if not is_old(letter, *place))
    for (before, other), (place, number) in pairwise(told):
        if number == phone and other != phone and place[0] - before[0] <= 1 and not _takes_its_place(letter, before, place):
            return True
    return False


def _takes_its_place(letter: Letter, before: Place, place: Place) -> bool:
    """'From 070 … to 070 …', '070 … is now 070 …', '070 … → 070 …': one clause, no word between, or a word that puts it right."""
    view = letter.views[place[0]]
    start = before[1] + 1 if before[0] == place[0] else 0
    between = range(start, place[1])
    if not any(view.tokens[each].kind is TokenKind.WORD for each in between):
        return True
    if start and view.within(0, before[1], "negation") and any(each.end == place[1] for each in view.all("contrast")):
        return True  # 'it is not 070 … but 073 …'
    clause = view.clause_of[place[1]]
    if start and view.clause_of[before[1]] == clause:
        return True
    if not start and view.has("correction", "meant", "takes_back"):
        return True
    first = next(each for each, number in enumerate(view.clause_of) if number == clause)
    clauses = {clause, clause - 1} if view.tokens[first].text == ":" else {clause}  # 'new: 070 …'
    here = [each for each in view.marks if view.clause_of[each.start] in clauses and each.start >= start]
    return any(each.concept in _ANEW for each in here) or any(view.clause_of[each] in clauses and each >= start for each in view.people)


#: A clause with one of these tells what is right of the user himself.
_ANEW = frozenset(
    {
        "he", "new", "has_new", "must", "correction", "meant", "takes_back", "change_base", "change_passive", "change_said", "put_base",
        "put_passive", "swap", "instead",
    }
)  # fmt: skip
