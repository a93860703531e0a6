"""Whether a sentence asks only by the tag at its end: 'Forget the removal, would you?', 'Ignore my last mail, please?'."""

from parsers.marks import View
from parsers.tokens import TokenKind

#: So many words a tag has at most.
_TAG = 3


def ends_in_tag(view: View) -> bool:
    """Whether behind the last comma of a question nothing stands but a plea, and what stands before it is no question itself."""
    commas = [position for position, token in enumerate(view.tokens) if token.text == ","]
    if not commas or not view.sentence.asks or view.within(0, commas[-1], "how", "what", "can_i", "wonder"):
        return False
    plea = {position for mark in view.all("polite", "thanks") for position in mark.hits}
    behind = [position for position in range(commas[-1] + 1, len(view.tokens)) if view.tokens[position].kind is TokenKind.WORD]
    return 0 < len(behind) <= _TAG and plea.issuperset(behind)
