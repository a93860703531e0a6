"""Which of several users with one first name is meant, where a later sentence tells: 'Anders has left. It is Berg, not Bergman.'"""

from collections.abc import Iterable, Sequence

from parsers.marks import View
from parsers.people import Draft, People
from parsers.reading import KnownUser
from parsers.tokens import TokenKind

#: In so many sentences behind the first name it is told.
_BEHIND = 3

#: Beside a name they tell that it is the one meant.
_MEANT = ("meant", "correction")

#: What may stand beside a name in a sentence that only tells which.
_SMALL = ("harmless", "therefore", "negation", "except_for", "contrast", "conjunction", "it", "meant", "correction", "taken_back")


def settle(views: Sequence[View], people: People) -> None:
    """Gives each first name that fits several users to the one whom a later sentence tells, where it tells one and speaks for no other."""
    for draft in [each for each in people.drafts if each.ambiguous]:
        fitting = {user.email: user for name in draft.names for user in people.known.fits(tuple(name.split()))}
        begin = max((sentence for sentence, _ in draft.places), default=-1)
        if begin < 0:
            continue
        meant = _in_brackets(views[begin], people, draft, fitting) or _meant(views[begin + 1 : begin + 1 + _BEHIND], people, fitting)
        if meant is not None:
            other = people.of_known(meant)
            other.names += [name for name in draft.names if name not in other.names]
            other.places = sorted([*other.places, *draft.places])
            people.drafts.remove(draft)


def _meant(behind: Iterable[View], people: People, fitting: dict[str, KnownUser]) -> KnownUser | None:
    """Whom the sentences behind tell of the users that the name fits: named as the one, or left when all others are ruled out."""
    told: set[str] = set()
    spared: set[str] = set()
    for view in behind:
        index = view.sentence.index
        if view.sentence.asks or view.sentence.heard:
            continue
        for draft in people.between((index, 0), (index + 1, 0)):
            if draft.known is None or draft.known.email not in fitting:
                continue
            for position in sorted(token for sentence, token in draft.places if sentence == index):
                if _ruled_out(view, position):
                    spared.add(draft.known.email)
                elif _told(view, position):
                    told.add(draft.known.email)
                else:
                    return None  # something else is told of him
    left = set(fitting) - spared
    if told & spared or len(told) > 1 or (told and not told <= left):
        return None
    if told:
        return fitting[told.pop()]
    return fitting[left.pop()] if spared and len(left) == 1 else None


def _in_brackets(view: View, people: People, draft: Draft, fitting: dict[str, KnownUser]) -> KnownUser | None:
    """'Anders (Bergman)': the one in brackets right behind the name."""
    index = view.sentence.index
    for at in [token for sentence, token in draft.places if sentence == index]:
        behind = people.between((index, at + 2), (index, at + 3))
        closed = at + 3 < len(view.tokens) and view.tokens[at + 1].text == "(" and view.tokens[at + 3].text == ")"
        if closed and behind and behind[0].known and behind[0].known.email in fitting:
            return behind[0].known
    return None


def _ruled_out(view: View, position: int) -> bool:
    """'Not Bergman', 'Bergman is to stay': a 'not' right before the name, or words for staying behind it and before the next one."""
    small = {each for mark in view.all("harmless", "therefore") for each in mark.hits}
    before = position - 1
    while before >= 0 and (before in small or before in view.people):
        before -= 1
    if any(mark.start <= before < mark.end for mark in view.all("negation")):
        return True
    following = next((each for each in sorted(view.people) if each > position and each - 1 not in view.people), len(view.tokens))
    return bool(view.within(position, following, "stays", "keeps"))


def _told(view: View, position: int) -> bool:
    """'It is Berg', 'I mean Berg', 'Berg, that is': whether the words around the name tell that he is the one, and nothing else of him."""
    small = view.people | {each for mark in view.all(*_SMALL) for each in mark.hits}
    before = position - 1
    while before >= 0 and (before in view.people or view.tokens[before].folded in view.grammar.being | view.grammar.was):
        before -= 1
    joined = before >= 0 and view.tokens[before].folded.endswith("'s")
    it = joined and view.tokens[before].folded.removesuffix("'s") in view.grammar.it | view.grammar.pointing
    if it or (before < position - 1 and any(mark.start <= before < mark.end for mark in view.all("it"))):
        goes = small | {each for mark in view.all(*_GOES) for each in mark.hits}
        behind = range(position, len(view.tokens))
        end = next((each for each in behind if view.tokens[each].kind is TokenKind.MARK), len(view.tokens))
        return all(each in goes for each in range(position, end))
    beside = {mark.end for mark in view.all(*_MEANT)} | {mark.start - 1 for mark in view.all(*_MEANT)}
    last = next((each for each in range(position, len(view.tokens)) if each + 1 not in view.people), position)
    if before + 1 in beside or last in beside:
        return True
    return all(each in small for each, token in enumerate(view.tokens) if token.kind is not TokenKind.MARK)


#: What may be told of him behind 'it is Berg': that he is the one who goes.
_GOES = (
    "left",
    "going",
    "out",
    "relative",
    "must",
    "will",
    "remove_base",
    "remove_passive",
    "we",
    "i",
    "you",
    "us",
    "place",
    "for_company",
)
