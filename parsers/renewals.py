"""Whether an order that was taken back is given anew behind it: 'Remove her. No, wait, she stays a while. Remove her on the 30th.'"""

from parsers.act import Act
from parsers.afterthoughts import TAKEN_BACK
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.reading import ORDERS, Request
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
    return retraction if any(id(act) not in gathered.taken for act in back) else None


def _same(gathered: Gathered, one: Act, other: Act) -> bool:
    """Whether two acts order the same of the same people."""
    if one.kind is not other.kind or one.authority != other.authority or other.force is not Force.ORDER:
        return False
    first, second = targets(gathered.letter, one).drafts, targets(gathered.letter, other).drafts
    return set(map(id, first)) == set(map(id, second)) and bool(first)
