"""Whether a sentence only tells that what the sender asked before needs no answer: 'I asked where to change it, but found it myself, so …'.

It asks nothing any more, so the mail is read without it.
"""

from parsers.fields.days import DayMention
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View

#: An order of his own behind the 'but'.
_VERBS = (*verb_concepts("add", "remove", "change", "end", "cancel", "put", "give", forms=("base", "passive")), "swap", "wish", "polite")
#: What was asked.
_ASKED = ("asked_before", "asked_earlier")
#: The sentence opens with what was asked.
_OPENS = 3


def without_settled(letter: Letter) -> str | None:
    """The text with blanks for the sentences that only tell so; None where there are none."""
    text, found = letter.text, False
    for view in letter.body():
        if _settled(letter, view):
            start, end = view.sentence.start, view.sentence.end
            text, found = text[:start] + " " * (end - start) + text[end:], True
    return text if found else None


def _settled(letter: Letter, view: View) -> bool:
    if view.sentence.asks or not view.has("needs_no_answer") or not view.has(*_ASKED):
        return False
    asked, unneeded = view.all(*_ASKED)[0], view.all("needs_no_answer")[0]
    contrast = view.within(asked.end, unneeded.start, "contrast")
    if asked.start > _OPENS or not contrast or any(not isinstance(atom, DayMention) for _, atom in view.atoms):
        return False
    index = view.sentence.index
    named = [each for each in letter.people.between((index, 0), (index + 1, 0)) if not each.is_sender]
    behind = [each for each in view.within(contrast[0].end, len(view.tokens), *_VERBS) if not set(each.hits) & set(unneeded.hits)]
    return not named and not behind
