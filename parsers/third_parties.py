"""Whether a capitalised word beside somebody's name is the town or the firm that he comes from or goes to, and nobody."""

from parsers.fold import fold
from parsers.inflection import bases
from parsers.lexicon.fi.names import NAMES
from parsers.marks import View
from parsers.names import NameAt

#: What tells that somebody comes or goes.
_MOTION = ("left", "left_past", "joined", "moves", "happened", "comes", "away")
#: What may stand between the verb and the place: 'siirtyi meille Caverionilta'.
_BETWEEN = 2


def comes_or_goes_there(view: View, name: NameAt) -> bool:
    """'Eero siirtyi meille Caverionilta', 'James has gone to Siemens': one unknown word, behind somebody and the verb of his move.

    The caller knows that the word is nobody's who is registered or has an address.
    """
    if name.start < 2 or not any(place < name.start for place in view.people):
        return False
    word, before = fold(name.words[0]), view.tokens[name.start - 1].folded
    if view.grammar.case_endings:
        if not word.endswith((*view.grammar.place_cases, *view.grammar.from_cases, *view.grammar.receiving, *view.grammar.into_cases)):
            return False
        if bases(word, view.language) & NAMES:
            return False  # 'työt siirtyivät Oonalle'
    elif before not in view.grammar.to:
        return False
    behind = next((place for place in range(name.start - 1, -1, -1) if place in view.people), 0)
    return any(mark.start > behind and 0 <= name.start - mark.end <= _BETWEEN for mark in view.all(*_MOTION))
