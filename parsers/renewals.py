"""Whether an order that was taken back is given anew behind it, whole ('… Remove her on the 30th.') or what alone is left of it."""

from parsers.act import Act
from parsers.act_companies import company_of
from parsers.afterthoughts import TAKEN_BACK, nothing_else
from parsers.fields.days import DayMention
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.marks import View
from parsers.people import Draft
from parsers.reading import ORDERS, Kind, Request
from parsers.targets import targets
from parsers.tokens import TokenKind

Placed = tuple[tuple[int, int], Request]


def renew(gathered: Gathered, retraction: Placed | None) -> Placed | None:
    """Takes every order out of ``gathered`` that was taken back and given anew; the retraction comes back where it still takes one back."""
    acts = [act for act in gathered.orders(*ORDERS) if not act.implied]
    back = [act for act in acts if act.doubt == TAKEN_BACK or (retraction is not None and act.place < retraction[0])]
    back += [act for act in acts if act not in back and act.kind is Kind.REMOVE_USER and _denied_again(gathered, act) is not None]
    told = [act for act in gathered.orders(Kind.CHANGE_USER) if act.implied and act.view.has("must", "wish")]  # 'he is only to have …'
    anew = [act for act in (*acts, *told) if act not in back and act.doubt is None and (retraction is None or act.place > retraction[0])]
    if not back or not anew:
        return retraction
    for act in back:
        if any(_same(gathered, act, other) for other in anew if other.place > act.place):
            gathered.take(act)
    for other in anew:
        spared = [act for act in back if _spared(gathered, act, other, acts)]
        words = [act for act in acts if act.view is other.view and act.view.covered(act.mark, ("taken_back",))] if spared else []
        for act in (*spared, *words):
            gathered.take(act)  # 'scrap' is no removal there
    if not any(view.has("retract", "taken_back") for view in gathered.letter.views[anew[-1].view.sentence.index + 1 :]):
        for act in back:
            if id(act) not in gathered.taken and _stays_plainly(gathered, act, anew):
                gathered.take(act)
    return retraction if any(id(act) not in gathered.taken for act in back) else None


def _spared(gathered: Gathered, act: Act, other: Act, acts: list[Act]) -> bool:
    """'… So leave her as she is, just add Noor': the sentence that spares one says what alone is left of that order."""
    view = other.view
    if act.kind is not Kind.REMOVE_USER or act.doubt != TAKEN_BACK or other.place <= act.place or not view.has("only"):
        return False
    if not view.has("leave_out", "stays", "keeps") or not any(_same(gathered, each, other) for each in acts if each.view is act.view):
        return False
    spared, index = targets(gathered.letter, act).drafts, view.sentence.index
    named = gathered.letter.people.between((index, 0), (index + 1, 0))
    left = targets(gathered.letter, other).drafts
    return len(spared) == 1 and (spared[0] in named or view.has("he")) and all(each in left or each in spared for each in named)


def _stays_plainly(gathered: Gathered, act: Act, anew: list[Act]) -> bool:
    """'Remove Maria? No, don't. She stays': behind the removal it is said in so many words that the one user of it stays or is not removed.

    What is ordered anew stands behind that, and is no removal of the same.
    """
    if act.kind is not Kind.REMOVE_USER:
        return False
    spared = targets(gathered.letter, act).drafts
    told = [_denied_again(gathered, act), _undone(gathered, act), _said_to_stay(gathered, act, spared)]
    places = [each for each in told if each is not None]
    if len(spared) != 1 or not places:
        return False
    return all(
        other.view.sentence.index >= min(places)
        and not (other.kind is Kind.REMOVE_USER and set(map(id, spared)) & set(map(id, targets(gathered.letter, other).drafts)))
        for other in anew
    )


#: What makes of 'she stays' or 'don't' something that holds for a time only.
_FOR_NOW = (
    "loose_time",
    "vague_time",
    "temporary",
    "condition",
    "condition_head",
    "consider",
    "later",
    "ask_first",
    "before_event",
    "when",
)

#: 'Don't remove him' has at most so many words.
_SHORT = 7


def _for_now(view: View, clause: int | None = None) -> bool:
    """Whether a sentence (or one clause of it) names a time or a condition, or asks."""
    own = [position for position in range(len(view.tokens)) if clause is None or view.clause_of[position] == clause]
    timed = any(isinstance(view.tokens[position].atom, DayMention) for position in own)
    bound = any(mark.start in own for mark in view.all(*_FOR_NOW))
    return timed or bound or view.sentence.asks or view.sentence.heard


def _denied_again(gathered: Gathered, act: Act) -> int | None:
    """The first sentence behind the removal that says not to do it, and no more: 'Don't remove him'."""
    for other in gathered.acts:
        if other.kind is not act.kind or other.force is not Force.NEGATED or other.view.sentence.index <= act.view.sentence.index:
            continue
        aimed, spared = targets(gathered.letter, other).drafts, targets(gathered.letter, act).drafts
        words = sum(token.kind is TokenKind.WORD for token in other.view.tokens)
        if words <= _SHORT and aimed and all(draft in spared for draft in aimed) and not _for_now(other.view):
            return other.view.sentence.index
    return None


def _undone(gathered: Gathered, act: Act) -> int | None:
    """'No, don't do it': the sentence right behind the removal, where it is nothing but that."""
    index = act.view.sentence.index + 1
    if index >= len(gathered.letter.views):
        return None
    view = gathered.letter.views[index]
    return index if view.has("negation") and nothing_else(view) and not _for_now(view) else None


def _said_to_stay(gathered: Gathered, act: Act, spared: tuple[Draft, ...]) -> int | None:
    """The first sentence behind the removal in which its user is named, or alone pointed at, and stays."""
    letter, begin = gathered.letter, act.view.sentence.index + 1
    for view in letter.views[begin:]:
        turns = {position for each in view.all("taken_back") for position in each.hits}
        if not view.has("stays", "keeps") or any(not turns.issuperset(no.hits) for no in view.all("negation")):
            continue
        index = view.sentence.index
        for mark in view.all("stays", "keeps"):
            clause = view.clause_of[mark.start]
            own = [position for position in range(len(view.tokens)) if view.clause_of[position] == clause]
            here = [draft for draft in letter.people.between((index, own[0]), (index, own[-1] + 1)) if not draft.is_sender]
            before = [draft for draft in letter.people.between((begin, 0), (index, own[-1] + 1)) if not draft.is_sender]
            subject = view.within(own[0], own[-1] + 1, "he") or any(place[0] == index for draft in before for place in draft.places)
            pointed = not here and subject and all(draft in spared for draft in before)
            if (here == list(spared) or pointed) and not _for_now(view, clause):
                return index
    return None


def _same(gathered: Gathered, one: Act, other: Act) -> bool:
    """Whether two acts order the same of the same people."""
    if one.kind is not other.kind or one.authority != other.authority or other.force is not Force.ORDER:
        return False
    if one.kind is Kind.CANCEL_AGREEMENT:
        return _same_agreement(gathered, one, other)
    first, second = targets(gathered.letter, one).drafts, targets(gathered.letter, other).drafts
    return set(map(id, first)) == set(map(id, second)) and bool(first)


#: The services that an agreement may be called by.
_SERVICES = frozenset({"basic", "integrated", "free", "everything"})


def _same_agreement(gathered: Gathered, one: Act, other: Act) -> bool:
    """'… as of 31 January. No, that is wrong. Cancel it as of 28 February': the same service of the same company, on a day of its own."""
    services = [act.objects & _SERVICES for act in (one, other)]
    companies = [company_of(gathered, act) for act in (one, other)]
    dated = len(other.view.places(DayMention)) == 1 and not other.view.sentence.asks
    return dated and services[0] == services[1] and companies[0] == companies[1]
