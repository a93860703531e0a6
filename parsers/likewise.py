"""Whether a sentence without a verb of its own goes on with the act of the sentence before: 'Maria too', 'The same goes for Bo'."""

from parsers.act import Act
from parsers.corrections import tells_value
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import SMALL
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind


def likewise(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Maria too': a sentence without a verb of its own goes on with the act of the sentence before."""
    index = view.sentence.index
    here = [act for act in acts if act.view is view]
    if not view.has("like_others") or any(not act.implied for act in here) or view.sentence.asks:
        return []
    told = tells_value(view)
    before = [
        act
        for act in acts
        if not act.implied and (act.kind in (Kind.ADD_USER, Kind.REMOVE_USER) or told) and 0 < index - act.view.sentence.index <= 1
    ]
    if not before or not letter.people.between((index, 0), (index + 1, 0)) or view.has("negation", "keeps"):
        return []
    last = before[-1]
    if any(act.kind is not last.kind for act in here):
        return []
    if not told and not _only_goes_on(view, last.kind):
        return []
    named = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if draft.names]
    known = letter.people.between((last.view.sentence.index, 0), (last.view.sentence.index + 1, 0))
    if told and last.kind is Kind.ADD_USER and named and all(draft in known for draft in named):
        return []  # 'Jens has jens@… too': an address more of the same person
    mark = view.all("like_others")[0]
    proof = [Evidence(f"{letter.lexicon.code}.{last.kind.value}.like_others", view.text(mark.start, mark.end))]
    return [Act(last.kind, last.force, view, mark, "like_others", 0, len(view.tokens), objects=last.objects, evidence=proof)]


#: What a sentence may hold that only goes on; any other word may be a verb, which tells something else ('James knows about it too').
_PLAIN = (
    "like_others", "conjunction", "polite", "thanks", "title", "role", "user", "he", "they", "it", "our", "my", "for_company", "place",
    "email", "phone", "name", "must", "wish", "therefore", "at_once", "new", "old", "into", "out", "our_place", "company", "authority",
)  # fmt: skip

#: What is told of those who go, and of those who come.
_TOLD = {
    Kind.REMOVE_USER: ("left", "left_past", "must_not_have", "happened"),
    Kind.ADD_USER: ("joined", "needs"),
    Kind.CHANGE_USER: ("has_new", "renamed"),
}

#: Whom a sentence with one of these has something told, or is about to be asked.
_OTHERS = ("contact", "call_me", "tell_others", "told_by", "ask_first")


#: So many words at most open the sentence before a comma, and tell nothing ('By the way, James too').
_OPENING = 3


def _only_goes_on(view: View, kind: Kind) -> bool:
    """Whether every word tells who is meant, courtesy, or why: no word that nobody knows, and nobody to be told something."""
    if view.has(*_OTHERS):
        return False
    plain = view.people | {position for each in view.all(*_PLAIN, *_TOLD[kind]) for position in each.hits} | _opening(view)
    return all(
        token.kind is not TokenKind.WORD or position in plain or token.folded in SMALL[view.language]
        for position, token in enumerate(view.tokens)
    )


def _opening(view: View) -> set[int]:
    """The few words before a first comma, where they are of nobody."""
    comma = next((position for position, token in enumerate(view.tokens[: _OPENING + 1]) if token.text == ","), 0)
    if not view.people.isdisjoint(range(comma)) or view.within(0, comma, "i", "we", "you", "he", "they"):
        return set()
    return set(range(comma))
