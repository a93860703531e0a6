"""Whether an order that was taken back is given anew behind it, whole ('… Remove her on the 30th.') or what alone is left of it."""

from parsers.act import Act
from parsers.afterthoughts import TAKEN_BACK
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.reading import ORDERS, Kind, Request
from parsers.targets import targets

Placed = tuple[tuple[int, int], Request]


def renew(gathered: Gathered, retraction: Placed | None) -> Placed | None:
    """Takes every order out of ``gathered`` that was taken back and given anew; the retraction comes back where it still takes one back."""
    acts = [act for act in gathered.orders(*ORDERS) if not act.implied]
    back = [act for act in acts if act.doubt == TAKEN_BACK or (retraction is not None and act.place < retraction[0])]
    anew = [act for act in acts if act not in back and act.doubt is None and (retraction is None or act.place > retraction[0])]
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


def _same(gathered: Gathered, one: Act, other: Act) -> bool:
    """Whether two acts order the same of the same people."""
    if one.kind is not other.kind or one.authority != other.authority or other.force is not Force.ORDER:
        return False
    first, second = targets(gathered.letter, one).drafts, targets(gathered.letter, other).drafts
    return set(map(id, first)) == set(map(id, second)) and bool(first)
