"""Whether somebody new is put in a user's place: 'Sätt Bo på Karls plats', 'Let Bo take Priya's seat', 'overta brukeren til Lars'."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.clauses import force_of
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Evidence, Kind
from parsers.things import genitive

#: What makes a sentence one of something else, or of nothing sure.
_DOUBTFUL = (
    "negation", "condition", "condition_head", "consider", "others_want", "how", "can_i", "what", "wonder", "done", "either", "invoice",
    "agreement", "contact", "client", "kin", "company_details", "password", "asked_before", "draft", "authority",
)  # fmt: skip
#: The verbs that put somebody there.
_PUTS = ("put_base", "let_base", "add_base", "change_base", "wish")
#: What tells that it is about users, where nothing but 'is to' orders it.
_OF_OURS = ("user", "our_place")
#: What such a sentence may hold beside the two.
_BESIDE = (
    "seat",
    "stands_there",
    "stands_as",
    "phone",
    "name",
    "old",
    "at_once",
    "takes_over",
    "swap",
    "change_passive",
    "surname",
    *_PUTS,
)
#: So many words may stand between a seat and whose it is.
_NEAR = 2


def others_seats(letter: Letter, acts: list[Act]) -> Iterator[Act]:
    """A swap for each sentence that asks for a newcomer with an address to be put where one user is."""
    for view in letter.body():
        if not view.has("seat") or view.has(*_DOUBTFUL):
            continue
        if any(act.view is view and (act.trigger in ("swap", "stands_where") or act.doubt) for act in acts):
            continue
        for mark in view.all("seat"):
            goes = _whose(letter, view, mark)
            comes = _newcomer(letter, view, goes) if goes is not None else None
            if comes is None or not _asked(view, mark) or _tells_more(view):
                continue
            proof = [Evidence(f"{letter.lexicon.code}.remove_user.swap", view.sentence.text.strip()[:80])]
            yield Act(Kind.REMOVE_USER, Force.ORDER, view, mark, "swap", 0, len(view.tokens), evidence=proof)
            break


def _whose(letter: Letter, view: View, mark: Mark) -> Draft | None:
    """The one user whose seat it is: named right before it as its owner, or behind it and 'of'."""
    before = mark.start - 1
    while before >= 0 and view.within(before, mark.start, "old"):
        before -= 1
    if before in view.people and (bool(view.grammar.case_endings) or genitive(letter, view, before)):
        first = next((each for each in range(before, -1, -1) if each - 1 not in view.people), before)
        start, end = first, before + 1
    elif any(mark.end <= each.start <= mark.end + 1 for each in view.all("for_company", "place")):
        start, end = mark.end + 1, mark.end + 1 + _NEAR
    else:
        return None
    named = letter.people.between((view.sentence.index, start), (view.sentence.index, end))
    if named and named[-1].known and named[-1].known.active and not named[-1].is_sender:
        return named[-1]
    return None


def _newcomer(letter: Letter, view: View, goes: Draft) -> Draft | None:
    """The only other one whom the sentence names, by an address of his and no user."""
    index = view.sentence.index
    others = [each for each in letter.people.between((index, 0), (index + 1, 0)) if each is not goes]
    if len(others) != 1 or others[0].known or others[0].ambiguous or others[0].is_sender:
        return None
    return others[0] if others[0].emails and others[0].names else None


def _asked(view: View, mark: Mark) -> bool:
    """Whether it is ordered: by a verb that puts somebody somewhere, or by 'is to' where the seat is a user's on our list."""
    if any(force_of(view, each) is Force.ORDER for each in view.all(*_PUTS) if each.start < mark.start or each.concept == "wish"):
        return True
    return not view.sentence.asks and view.has("must") and bool(view.within(mark.start, mark.end, *_OF_OURS))


def _tells_more(view: View) -> bool:
    """Whether a word stands in the sentence that names some thing or doing which nobody knows ('at the table', 'in the parking list')."""
    plain = plain_words(view) | {position for each in view.all(*_BESIDE) for position in each.hits}
    return any(names_a_thing(view, position, plain, opening=True) for position in range(len(view.tokens)))
