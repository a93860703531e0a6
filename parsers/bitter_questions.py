"""Whether a question is a complaint: 'Must we cancel the agreement for anybody to answer?' asks for no guide, a person reads it."""

from parsers.marks import View
from parsers.tokens import TokenKind

#: 'Why on earth would we ever cancel?' has no more words.
_SHORT = 8


def complains(view: View) -> bool:
    """Whether an end of the agreement is asked about only as what it takes for somebody, or for you, to act."""
    words = [token.folded for token in view.tokens if token.kind is TokenKind.WORD]
    if view.sentence.asks and len(words) <= _SHORT and any(f" {each} " in f" {' '.join(words)} " for each in view.grammar.why_would):
        return True  # 'No, why would we?'
    if not view.sentence.asks or not view.has("cancel_base", "end_base", "remove_base") or not view.has("we", "i", "our", "can_i", "must"):
        return False
    said = " " + " ".join(token.folded for token in view.tokens) + " "
    return any(f" {words} " in said for words in view.grammar.for_somebody_to)
