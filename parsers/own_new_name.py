"""Whether the sender says that he is called otherwise from now on: 'So I am Emily Stone from now on. Could you correct the name?'."""

from parsers.act import Act
from parsers.fold import fold
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.targets import Found, Targets
from parsers.tokens import TokenKind

#: The name is told in the sentence of the order, or so many before it.
_BACK = 2

#: What may stand around 'I am' and the name.
_PLAIN = ("i", "new", "has_new", "already_so", "therefore", "harmless", "that_is", "conjunction")


def by_own_word(letter: Letter, act: Act, aimed: Targets) -> Targets:
    """The sender as whom the act is done to, where he says that he is now called by a new name that keeps his first one."""
    if not ("name" in act.objects or act.trigger == "renamed"):
        return aimed
    if any(each.known or each.is_sender or each.ambiguous for each in aimed.drafts):
        return aimed
    sender = letter.people.sender
    own = [fold(part) for part in (sender.shown_name or "").split()]
    index = act.view.sentence.index
    if len(own) < 2 or sender.known is None:
        return aimed
    for view in letter.views[max(0, index - _BACK) : index + 1]:
        here = [each for each in letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0)) if each is not sender]
        if len(here) == 1 and _keeps_first(here[0], own) and _says_i_am(view):
            return Targets((sender,), Found.NAMED)
    return aimed


def _keeps_first(told: Draft, own: list[str]) -> bool:
    """Whether somebody told is nobody registered, and has the sender's first name before another last one."""
    parts = [fold(part) for part in (told.name or "").split()]
    return told.known is None and not told.ambiguous and not told.emails and len(parts) > 1 and parts[0] == own[0] and parts != own


def _says_i_am(view: View) -> bool:
    """Whether a sentence says nothing but 'I am from now on' and a name."""
    if not view.has("new", "has_new") or not view.people or view.sentence.asks or view.sentence.subject or view.sentence.heard:
        return False
    said = [position for position, token in enumerate(view.tokens) if token.folded in view.grammar.i_am]
    if len(said) != 1 or not (view.has("i") or view.grammar.case_endings):  # the Finnish verb holds its 'I'
        return False
    last = max(view.people)
    behind = {position for mark in view.all("new", "has_new") for position in mark.hits}
    ahead = {*said, *view.people, *(position for mark in view.all(*_PLAIN) for position in mark.hits)}
    return all(
        position in (ahead if position <= last else behind)
        for position, token in enumerate(view.tokens)
        if token.kind is not TokenKind.MARK
    )
