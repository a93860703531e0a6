"""Whether a newcomer is to stand where a user stands now: 'På brugerlisten skal Anja Toft stå, hvor Søren Kjær står nu.'"""

from collections.abc import Iterator

from parsers.act import Act
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Evidence, Kind

#: What makes the sentence one of something else, or of nothing sure.
_OTHER = (
    "negation",
    "condition",
    "condition_head",
    "consider",
    "wonder",
    "others_want",
    "can_i",
    "invoice",
    "title",
    "done",
)


def stands_where(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The swap of a sentence in which somebody new, with an address, is to stand in our list or system where a user stands."""
    if not view.has("stands_where") or not view.has("must") or not view.has("user", "our_place") or view.has(*_OTHER):
        return
    ours = {each.start for each in view.all("our_place", "user")}
    if any(each.start not in ours and not view.covered(each, ("our_place",)) for each in view.all("foreign_thing")):
        return
    if (
        view.sentence.asks
        or view.sentence.subject
        or any(act.view is view and act.kind is not Kind.CHANGE_USER and act.force is Force.ORDER and not act.implied for act in acts)
    ):
        return
    mark, index = view.all("stands_where")[0], view.sentence.index
    must = view.within(0, mark.start, "must")
    comes = letter.people.between((index, 0), (index, mark.start))
    goes = letter.people.between((index, mark.start), (index, mark.end))
    if not must or len(comes) != 1 or len(goes) != 1 or letter.people.between((index, mark.end), (index + 1, 0)):
        return
    new = not comes[0].known and not comes[0].ambiguous and not comes[0].is_sender and comes[0].emails
    if not new or goes[0].known is None or not goes[0].known.active or goes[0].is_sender:
        return
    proof = [Evidence(f"{letter.lexicon.code}.remove_user.stands_where", view.text(mark.start, mark.end))]
    yield Act(Kind.REMOVE_USER, Force.ORDER, view, mark, "swap", 0, len(view.tokens), evidence=proof)
