"""Whether an order stands under a line that announces no order: 'James wrote this to me:', 'Suppose we wanted:', 'Last year we wrote:'.

Such a line ends in a colon and tells no value. It reaches over its own paragraph and the next one, over a greeting or letterhead between.
"""

from parsers.letter import Letter
from parsers.marks import View
from parsers.saying import asks_for_the_list
from parsers.speakers import WRITES
from parsers.tokens import TokenKind

#: So many words a line has at most that only announces, and a greeting.
_LINE = 14
_GREETING = 3

#: What an announced text is where it is meant for nothing: supposed, weighed, done before, needless.
_NOT_MEANT = ("suppose", "consider", "undone", "unneeded", "left_open", "draft", "only_test")

#: A line with one of these tells of somebody who comes, goes or has changed: the list under it is what is asked for.
_NEWS = ("joined", "left", "has_new", "renamed", "user", "add_base", "remove_base", "change_base", "cancel_base", "must")


def under_introduction(letter: Letter, index: int) -> bool:
    """Whether the sentence at ``index`` stands under such a line."""
    if not any(view.sentence.announces for view in letter.views[:index]):
        return False
    first = _reach(letter, index)
    return any(_announces_others(view) for view in letter.views[first:index])


def _reach(letter: Letter, index: int) -> int:
    """The first sentence of the paragraph before that of ``index``; a greeting is no paragraph of its own."""
    others = 0
    while index:
        before = letter.views[index - 1]
        new = letter.paragraph_of[index - 1] != letter.paragraph_of[index]
        others += new and not _is_greeting(before)
        if others > 1:
            break
        index -= 1
    return index


def _is_greeting(view: View) -> bool:
    """Whether the line only greets, or is a letterhead of names and numbers."""
    if view.has("greeting") and sum(token.kind is TokenKind.WORD for token in view.tokens) <= _GREETING:
        return True
    return all(token.kind is not TokenKind.WORD or position in view.companies for position, token in enumerate(view.tokens))


def _announces_others(view: View) -> bool:
    """Whether the line announces words that are somebody else's, old, or not meant."""
    if not view.sentence.announces or view.sentence.subject or view.sentence.heard or len(view.tokens) > _LINE:
        return False
    if any(token.kind is TokenKind.ATOM for token in view.tokens):
        return False
    if view.has(*_NOT_MEANT):
        return True
    if view.has("long_ago") and view.has("asked_before", "told_by"):
        return True
    mine = {each.end for each in view.all("i", "we")} - {each.end for each in view.all("us")}  # 'en kund till oss skrev'
    said = [each for each in view.all("told_by") if each.words > 1 or len(view.tokens[each.start].text) > _SMALL]
    own = any(each.start in mine and view.tokens[each.start].folded.startswith(WRITES) for each in said)
    return bool(said) and not own and not view.has(*_NEWS) and not asks_for_the_list(view, said)


#: 'så' folds to 'sa'.
_SMALL = 2
