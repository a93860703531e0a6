"""Whether the sentence right behind an order tells who else has a say in it, when it holds, or that another is meant.

'My boss is not on board yet', 'It does not apply until …', 'I will write again when it is time', 'We will do it after the new year', 'It
is James who left': no word in them takes the order back, and yet it is not to be carried out now. Of the labelled mails none is lost to
these shapes; that is what they were measured by.
"""

from parsers.act import Act
from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Kind

#: What makes a sentence polite, asks for an answer, or tells how to reach somebody.
_POLITE = ("polite", "thanks", "confirm", "contact")

_IFS = ("condition", "condition_head")

#: A sentence of fewer words is a salutation or a label ('Dear Sir').
_SHORTEST = 4


def spoken_of_behind(letter: Letter, act: Act, view: View, words: list[int]) -> bool:
    """Whether one of these shapes stands behind the order; ``words`` are the places of the sentence's words."""
    if view.sentence.asks:
        return False
    if act.kind is Kind.CHANGE_USER:
        return _holds_later(view)
    if act.kind is Kind.REMOVE_USER and _another_left(letter, act, view, words):
        return True
    first = view.tokens[words[0]].folded in view.grammar.first and view.has("i", "we") and view.has("wish", "must")
    if first or (view.has("no_action") and not view.people):
        return True  # 'First I want to know what it costs'
    if view.people or view.has("thanks"):
        return False
    if _others_say(view, words):
        return True
    if view.has("confirm"):
        return False
    later = act.kind is not Kind.ADD_USER and not act.view.holds(DayMention) and _we_do_it_later(view)
    return _not_until(view, words) or _i_write_when(view) or _you_hear_whether(view) or later


def _at(view: View, place: int, *concepts: str) -> bool:
    """Whether one of the concepts begins at the place, or before it."""
    return any(each.start <= place for each in view.all(*concepts))


def _it(view: View) -> bool:
    """Whether 'it' or 'that' stands in the sentence; a single 'en' or 'den' is none."""
    return any(token.folded in view.grammar.it for token in view.tokens)


def _holds_later(view: View) -> bool:
    """'It takes effect when we change domain', 'It is her husband's': said of a new number or address, not of 'that old one'."""
    kin = view.has("kin") and not any(each.start == 1 for each in view.all("old"))
    return _at(view, 0, "it") and (kin or (view.has("when") and view.has("we", "i")))


def _another_left(letter: Letter, act: Act, view: View, words: list[int]) -> bool:
    """'Silly me, it is James who left': another is named of whom it is told, and no order is given anew behind it."""
    if not view.people or len(words) < _SHORTEST or not _it(view) or not (view.has("left") and view.has("relative")):
        return False
    index, own = view.sentence.index, act.view.sentence.index
    named, ordered = letter.people.between((index, 0), (index + 1, 0)), letter.people.between((own, 0), (own + 1, 0))
    anew = any(each.has("remove_base", "remove_passive", "remove_said") for each in letter.views[index + 1 :])
    return set(named).isdisjoint(ordered) and not anew


def _others_say(view: View, words: list[int]) -> bool:
    """'Our CEO will call to confirm', 'The owner has to sign': somebody of the house is the subject."""
    owned = {each.start for each in view.all("my", "our")}
    speaks = any(each.start not in owned for each in view.all("i", "we"))
    agreed = view.has("done", "fine", "like_others") or any(token.folded in view.grammar.approved for token in view.tokens)
    told = speaks or view.has("left", "polite", "greeting", "email", "he", "user", "kin") or view.companies or view.atoms
    return len(words) >= _SHORTEST and not (agreed or told) and _at(view, words[2], "title", "role", "client", "house")


def _not_until(view: View, words: list[int]) -> bool:
    """'It does not apply until her notice is over.'"""
    it = view.tokens[words[0]].folded in view.grammar.it | view.grammar.so_said
    until = view.all("when", "before_event", *_IFS)
    return it and not view.has(*_POLITE) and any(no.start < each.start for no in view.all("negation") for each in until)


def _i_write_when(view: View) -> bool:
    """'I will send a new mail when it is time', 'I will write again when I have got the approval'."""
    told = view.has("he", "left", "joined", "wish", "condition_polite", "polite")
    spoken = _at(view, 0, "i", "we") or (view.grammar.case_endings and not view.has("he"))  # 'Kirjoitan, kun olen saanut luvan'
    if spoken and any(view.within(each.end, len(view.tokens), "approval") for each in view.all("when")):
        return True
    return _at(view, 0, "i", "we") and view.has("when") and _it(view) and not told


def _you_hear_whether(view: View) -> bool:
    """'Ni får besked på torsdag om det blir så.'"""
    return _at(view, 1, "you") and view.has(*_IFS) and not view.has("condition_polite", *_POLITE)


def _we_do_it_later(view: View) -> bool:
    """'We will do it after the new year': behind an order that has no day."""
    before = any(not view.covered(each, ("keeps",)) for each in view.all("before_event"))  # 'Basic is to carry on'
    time = before or view.has("loose_time", "vague_time") or view.holds(DayMention)
    told = view.has("left", "email", "phone", "wish", "hereby", "contrast", "agreement", "he", "relative", *_POLITE)
    hurry = [each for each in view.all("negation") if not view.covered(each, ("condition_polite",))]  # 'Det brådskar inte, vi tar det …'
    return time and _it(view) and view.has("i", "we") and not told and not hurry
