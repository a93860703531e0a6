"""Whether a verb only names what stands on a screen: 'the button Remove Priya does nothing', 'Poista Matti -painike', 'I press Remove'."""

from parsers.marks import View
from parsers.phrase_book import Mark

#: Quotation marks and the like, which may stand between a button and its words.
_QUOTES = frozenset("\"'“”„»«‘’:-–")

#: What the words of a button hold besides the verb.
_OBJECTS = ("user", "agreement", "our", "my", "company", "basic", "integrated")


def shown_on_screen(view: View, verb: Mark) -> bool:
    """Whether a button, a link or a menu stands right before the verb or right behind its object, or the sender presses it."""
    if not view.has("control", "presses"):
        return False
    before = verb.start
    while before and view.tokens[before - 1].text in _QUOTES:
        before -= 1
    if any(each.end == before for each in view.all("control", "presses")):
        return True
    plain = view.people | {position for each in view.all(*_OBJECTS) for position in each.hits}
    behind = verb.end
    while behind < len(view.tokens) and (behind in plain or view.tokens[behind].text in _QUOTES):
        behind += 1
    apart = behind > verb.end and view.tokens[behind - 1].text in _QUOTES
    article = verb.start > 0 and view.tokens[verb.start - 1].folded in view.grammar.articles
    return (apart or article) and any(each.start == behind for each in view.all("control"))
