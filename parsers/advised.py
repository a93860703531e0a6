"""Whether what reads as an order is somebody's advice, turned down: 'Min kone siger, jeg skal få min bruger slettet, men
det vil jeg ikke!'"""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View

#: Who advises, and how near before the verb of saying he stands.
_WHO = ("kin", "role", "title", "he", "they")
_NEAR = 4
#: What turns it down in the sentence behind.
_DOWN = ("undone", "left_open", "consider", "refuses")


def without_turned_down(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, save those that somebody else advises the sender to have done, and that he turns down right behind."""
    return [act for act in acts if act.view.sentence.subject or not (_advised(act) and _turned_down(letter, act))]


def _advised(act: Act) -> bool:
    """Whether before the verb somebody says or thinks what 'I' or 'we' should do."""
    view = act.view
    for each in view.all("advises"):
        if each.start >= act.mark.start:
            break
        before = range(max(0, each.start - _NEAR), each.start)
        somebody = any(position in view.people for position in before) or bool(view.within(before.start, each.start, *_WHO))
        if somebody and view.within(each.end, act.mark.hits[-1] + 1, "i", "we"):
            return True
    return False


def _turned_down(letter: Letter, act: Act) -> bool:
    view, last = act.view, act.mark.hits[-1] + 1
    contrast = view.within(last, len(view.tokens), "contrast")
    if contrast and _says_no(view, contrast[0].end):
        return True
    index = view.sentence.index + 1
    following = letter.views[index] if index < len(letter.views) else None
    return following is not None and not following.sentence.asks and following.has("negation") and following.has(*_DOWN)


def _says_no(view: View, start: int) -> bool:
    """'… men det vil jeg altså ikke', 'but I do not want that': the sender, what was advised, and a 'not'."""
    end = len(view.tokens)
    return bool(
        view.within(start, end, "negation") and view.within(start, end, "i", "we", "it") and not view.people & set(range(start, end))
    )
