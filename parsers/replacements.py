"""Whether somebody new takes a user's place who is removed: 'Sivert Lunde overtar for Lars. E-posten er sivert@…. Lars kan slettes.'"""

from collections.abc import Iterator

from parsers.act import Act
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: The removal stands so many sentences behind at most.
_BEHIND = 3
_DOUBTFUL = (
    "negation",
    "condition",
    "condition_head",
    "consider",
    "others_want",
    "how",
    "what",
    "wonder",
    "done",
    "for_a_time",
    "temporary",
)


def replacements(letter: Letter, acts: list[Act]) -> Iterator[Act]:
    """The addition of the newcomer, with his address, told to replace the very user whom an order right behind removes."""
    if any(act.kind is Kind.ADD_USER or act.trigger == "swap" for act in acts):
        return
    for view in letter.body():
        if not view.has("takes_over") or view.sentence.asks or any(not _inside(view, each) for each in view.all(*_DOUBTFUL)):
            continue
        index = view.sentence.index
        behind = [act for act in acts if 0 < act.view.sentence.index - index <= _BEHIND and act.kind is Kind.REMOVE_USER]
        if len({act.view.sentence.index for act in behind}) != 1 or any(
            act.force is not Force.ORDER or act.doubt or act.implied for act in behind
        ):
            continue
        for mark in view.all("takes_over"):
            comes = letter.people.between((index, 0), (index, mark.start))
            goes = letter.people.between((index, mark.end), (index + 1, 0))
            if len(comes) != 1 or len(goes) != 1 or comes[0].known or comes[0].ambiguous or comes[0].is_sender or not comes[0].emails:
                continue
            removed = letter.people.between((behind[0].view.sentence.index, 0), (behind[0].view.sentence.index + 1, 0))
            known = goes[0].known is not None and goes[0].known.active and not goes[0].is_sender
            if known and removed == [goes[0]] and " " in (comes[0].name or "") and _right_behind(view, mark):
                proof = [Evidence(f"{letter.lexicon.code}.add_user.takes_over", view.text(mark.start, mark.end))]
                objects = frozenset({"user"})
                yield Act(
                    Kind.ADD_USER, Force.ORDER, view, mark, "needs", 0, len(view.tokens), objects=objects, aimed=(comes[0],), evidence=proof
                )
                return


def _inside(view: View, mark: Mark) -> bool:
    return any(each.start <= mark.start < each.end for each in view.all("takes_over"))


def _right_behind(view: View, mark: Mark) -> bool:
    """Whether only small words stand between 'takes over' and whose place it is: not 'takes over the accounts of Priya'."""
    first = min((position for position in view.people if position >= mark.end), default=-1)
    small = {position for each in view.all("old", "for_company", "place", "role") for position in each.hits}
    between = range(mark.end, first)
    return first >= 0 and all(
        view.tokens[each].kind is TokenKind.MARK or each in small or view.tokens[each].folded in SMALL[view.language] for each in between
    )
