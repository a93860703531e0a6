"""Whether a remark beside an order leaves it open: 'Pending.', 'Wrong mail!', 'Not decided yet', 'This is just a proposal:'.

A remark is a sentence of the body that names nobody and tells no value. What it says can only be about what the mail asks for, so a few
words are enough; in a sentence about somebody or something the same words tell of that.
"""

from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind
from parsers.values_beside import of_the_old_one

#: So many words a remark has at most, and a fragment, which says nothing else.
_REMARK = 14
_FRAGMENT = 5

#: Words of so few letters say nothing by themselves.
_SMALL = 3

#: A remark about one of these is about no order of ours.
_OTHER_MATTERS = ("invoice", "password", "privacy")

#: What only makes a remark polite, or tells what to do afterwards.
_POLITE = ("polite", "thanks", "condition_polite", "by_the_way", "confirm", "contact", "call_me", "question", "how", "at_once")

#: The kinds that a reason like 'no longer needed' is no reason for.
_NEEDED = frozenset({Kind.ADD_USER, Kind.CHANGE_USER})


def left_open(letter: Letter, place: tuple[int, int], kind: Kind) -> bool:
    """Whether a remark before or behind the order at ``place`` leaves it open."""
    return _open_at_end(letter.views[place[0]], place[1]) or any(
        view.sentence.index != place[0] and _leaves_open(letter, view, place[0], kind) for view in letter.body()
    )


def _open_at_end(view: View, verb: int) -> bool:
    """'Remove James, I think', 'Add her (tbc)', '…, but not on Monday': the order's own sentence ends in words that leave it open."""
    last = next((position for position in range(len(view.tokens) - 1, -1, -1) if view.tokens[position].kind is not TokenKind.MARK), 0)
    yet = {position for position in range(verb, last + 1) if len(view.tokens[position].text) <= _SMALL}  # '… is not decided yet' ('än')
    if any(each.start > verb and yet.issuperset(range(each.end, last + 1)) for each in _said(view, "left_open", "unsure")):
        return True
    if any(each.end == last + 1 and view.within(verb, each.start, "contrast") for each in _said(view, "undone")):
        return True  # 'He should have had a new address, …, but nothing came of it'
    denied = {each.start for each in view.all("negation")}
    dated = isinstance(view.tokens[last].atom, DayMention)
    return dated and any(each.start > verb and each.end in denied and last - each.end <= _SMALL for each in view.all("contrast"))


def _leaves_open(letter: Letter, view: View, order: int, kind: Kind) -> bool:
    behind = view.sentence.index > order
    if not _is_remark(view):
        return False
    told = kind is Kind.CHANGE_USER and of_the_old_one(view)  # 'the old one you can disregard'
    opened = not told and any(not _if_you_are(view, each) for each in _said(view, "left_open"))
    if opened and not (view.has("keeps") and view.has("email", "phone")):
        return True  # 'he keeps his address for the time being' tells of no order
    if not behind:
        return False
    if _not_sure(view):
        return True
    if _perhaps_otherwise(view):
        return True
    if kind in _NEEDED and _said(view, "unneeded"):
        return True
    theirs = {each.start for each in view.all("his", "my", "our")}
    undone = [each for each in _said(view, "undone") if each.end not in theirs]  # 'IT has already done its part'
    if any(not _perhaps_so(view, each) for each in (*undone, *_said(view, "joke"))) and not _copied(view):
        return not _put_right(letter, view)
    return _or_no(view) or _when_alone(view) or _not_alone(view)


def _not_sure(view: View) -> bool:
    """'My boss wants it, but I am not sure.': nothing is told behind the words that he himself is not sure."""
    denied = {position for each in view.all("negation") for position in each.hits}
    last = next((position for position in range(len(view.tokens) - 1, -1, -1) if view.tokens[position].kind is not TokenKind.MARK), 0)
    unsure = [each for each in _said(view, "consider") if each.end == last + 1 and denied.intersection(each.hits)]
    return any(view.within(view.clause_start(each.start), last + 1, "i", "we") or view.grammar.case_endings for each in unsure)


def _perhaps_otherwise(view: View) -> bool:
    """'Although she may end up elsewhere.', 'Fast hon ska nog …': a 'but' or 'although' at the head, and behind it a 'perhaps'."""
    first = view.tokens[0].folded
    opens = first in view.grammar.although | view.grammar.even or any(each.start == 0 for each in view.all("contrast"))
    rather = view.grammar.rather | view.grammar.perhaps
    unsure = view.has("unsure") or any(token.folded in rather for token in view.tokens)
    spoken = view.grammar.case_endings or view.has("he", "they", "it", "we", "i")
    return opens and unsure and spoken and not view.sentence.asks


def _is_remark(view: View) -> bool:
    """Whether the sentence names nobody, tells no value save a day, and is short."""
    words = 0
    for position, token in enumerate(view.tokens):
        if (token.kind is TokenKind.ATOM and not isinstance(token.atom, DayMention)) or position in view.people | view.companies:
            return False
        words += token.kind is TokenKind.WORD
    return 0 < words <= _REMARK and not view.has(*_OTHER_MATTERS, "the_rest")


def _said(view: View, *concepts: str) -> list[Mark]:
    """The marks of these concepts that no polite phrase covers."""
    return [each for each in view.all(*concepts) if not view.covered(each, _POLITE)]


def _put_right(letter: Letter, view: View) -> bool:
    """Whether a right value stands behind ('I got it wrong. It is to be karl@…', 'that was wrong, it is 28 February'): others judge it."""
    if view.has("correction") and view.holds(DayMention):
        return True
    index = view.sentence.index + 1
    following = letter.views[index] if index < len(letter.views) else None
    return following is not None and any(token.kind is TokenKind.ATOM for token in following.tokens)


def _perhaps_so(view: View, mark: Mark) -> bool:
    """'Sorry if this is the wrong address': the words stand behind an 'if'."""
    return bool(view.within(view.clause_start(mark.start) - 1, mark.start, "condition", "condition_head"))


def _if_you_are(view: View, mark: Mark) -> bool:
    """'Do write if you're unsure about anything': what is left open is so to the reader, and only perhaps."""
    heads = [each for each in view.all("condition", "condition_head") if each.end <= mark.start]
    return bool(heads) and not view.within(heads[-1].end, mark.start, "i", "we", "he", "they", "it") and heads[-1].end < mark.start


def _copied(view: View) -> bool:
    """'I have copied in our manager for information': what is only for information is somebody's copy."""
    return view.has("contact") and view.has("title", "role")


def _words(view: View) -> int:
    return sum(token.kind is TokenKind.WORD for token in view.tokens)


def _or_no(view: View) -> bool:
    """'Or no.', 'Or maybe not.': an 'or' at the head, and nothing behind it but a denial."""
    opens = any(each.start == 0 and each.words == 1 for each in view.all("either"))
    changes = view.has("change_noun", "add_noun", "remove_noun")  # 'Ellers ingen endringer.'
    return opens and not changes and _words(view) <= _FRAGMENT and view.has("negation", "taken_back")


def _when_alone(view: View) -> bool:
    """'Once HR confirms.', 'After the audit.': nothing but a time that nobody can tell."""
    if view.sentence.asks or _words(view) > _FRAGMENT or view.has(*_POLITE, "you", "may", "either"):
        return False
    if any(token.kind is TokenKind.ATOM for token in view.tokens):
        return False
    heads = [each for each in view.all("when", "condition", "condition_head") if _opens(view, each) and not view.covered(each, ("keeps",))]
    if any(view.clause_of[-1] == view.clause_of[each.start] for each in heads):
        return True
    before = [each.end for each in view.all("before_event") if _opens(view, each)]
    event = [each for each in view.all("event", "loose_time") if any(0 <= each.start - end <= 1 for end in before)]
    return bool(event) or bool([each for each in view.all("behind_event") if view.has("event") and each.end >= len(view.tokens) - 1])


def _not_alone(view: View) -> bool:
    """'Not on Monday', 'though not yet': a fragment that begins with a 'not', and says when not."""
    first = {0} | {each.end for each in view.all("contrast", "only") if each.start == 0}
    denied = any(each.start in first for each in view.all("negation"))
    days = set(view.places(DayMention))
    if view.has("user", "agreement"):
        return False  # 'No access before 4 January' tells the day
    times = days or view.has("vague_time", "loose_time")
    if not denied or not times or view.sentence.asks or view.has("that_is_all") or _words(view) > _FRAGMENT + 1:
        return False
    told = {position for each in view.marks for position in each.hits}
    return not any(
        token.kind is TokenKind.WORD and position not in told and len(token.text) > _SMALL for position, token in enumerate(view.tokens)
    )


def _opens(view: View, mark: Mark) -> bool:
    """Whether only a 'but', a 'though' or small words stand before the mark."""
    before = {position for each in view.all("contrast", "only", "harmless", "taken_back") for position in each.hits}
    return all(
        position in before or token.kind is TokenKind.MARK or len(token.text) <= _SMALL
        for position, token in enumerate(view.tokens[: mark.start])
    )
