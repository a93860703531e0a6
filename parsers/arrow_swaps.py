"""Which swaps an arrow tells: 'Users: Karl Lindqvist -> Bo Ek, bo@…', one user before it and one newcomer with an address behind."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.fold import fold
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: Signs that are an arrow by themselves, and those that are one before a '>'.
_ARROWS, _SHAFTS = frozenset("→➜⇒➔"), frozenset("-–=")

#: What makes of the line no telling of what is to happen.
_DOUBTFUL = ("negation", "condition", "condition_head", "consider", "others_want", "how", "can_i", "what", "wonder", "done", "called")

#: What may stand beside the two and the arrow.
_PLAIN = ("user", "swap", "polite", "thanks", "harmless", "change_noun", "change_base", "out", "into", "new", "conjunction", "our", "role")

#: What the mail speaks of where such a line swaps users.
_SWAPS = ("user", "swap", "takes_over", "remove_base", "remove_passive", "add_base", "add_noun", "left", "joined")


def arrow_swaps(letter: Letter, acts: list[Act]) -> Iterator[Act]:
    """An act for each line with an arrow from a user to a newcomer, where the mail speaks of users."""
    told = [view for view in letter.body() if _arrow(view) is not None]
    if not told or not any(view.has(*_SWAPS) for view in letter.written()):
        return
    for view in told:
        arrow, index = _arrow(view), view.sentence.index
        if (
            arrow is None
            or view.sentence.asks
            or view.has(*_DOUBTFUL)
            or any(each.view is view and each.trigger == "swap" for each in acts)
        ):
            continue
        goes = letter.people.between((index, 0), (index, arrow))
        comes = letter.people.between((index, arrow), (index, len(view.tokens)))
        if len(goes) == len(comes) == 1 and _are_two(goes[0], comes[0]) and _says_no_more(view):
            mark = Mark("swap", arrow, arrow + 1, (arrow,), 1)
            proof = [Evidence(f"{letter.lexicon.code}.remove_user.swap", view.sentence.text.strip()[:80])]
            yield Act(Kind.REMOVE_USER, Force.ORDER, view, mark, "swap", 0, len(view.tokens), evidence=proof)


def _arrow(view: View) -> int | None:
    """Where the one arrow of a line ends; None where there is none, or several."""
    found = [
        position
        for position, token in enumerate(view.tokens)
        if token.text in _ARROWS or (token.text == ">" and position and view.tokens[position - 1].text in _SHAFTS)
    ]
    return found[0] if len(found) == 1 else None


def _are_two(goes: Draft, comes: Draft) -> bool:
    """Whether a user goes and somebody with an address and no name of his comes: 'Maria Öberg -> Maria Berg' is one who is renamed."""
    if goes.known is None or not goes.known.active or goes.is_sender:
        return False
    if comes.known or comes.ambiguous or comes.is_sender or not comes.emails or not comes.names:
        return False
    parts = {fold(part) for part in (goes.known.name or "").split()}
    return parts.isdisjoint(fold(part) for name in comes.names for part in name.split())


def _says_no_more(view: View) -> bool:
    """Whether the line holds no word but names and those of a swap."""
    plain = view.people | {position for each in view.all(*_PLAIN) for position in each.hits}
    return all(token.kind is not TokenKind.WORD or position in plain for position, token in enumerate(view.tokens))
