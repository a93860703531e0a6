"""Whether a newcomer is put where a user is: 'Anja Toft skal stå, hvor Søren Kjær står nu', 'Kan dere sette Tone Vik i Lars sitt sted?'"""

from collections.abc import Iterator
from dataclasses import replace

from parsers.act import Act
from parsers.clauses import force_of
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import names_a_thing, plain_words
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


def put_in_place(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, the addition of a newcomer 'in somebody's place' made the swap of the two; 'put her in his place' is one by itself."""
    views = [view for view in letter.body() if view.has("in_place_of") and _pair(letter, view)]
    for view in views:
        mark = view.all("in_place_of")[0]
        adding = next((act for act in acts if act.view is view and act.kind is Kind.ADD_USER and act.force is Force.ORDER), None)
        puts = view.within(0, mark.start, "put_base", "give_base")
        proof = [Evidence(f"{letter.lexicon.code}.remove_user.in_place_of", view.text(mark.start, mark.end))]
        if adding is not None:
            swap = replace(adding, kind=Kind.REMOVE_USER, trigger="swap", mark=mark, evidence=proof)
            acts = [swap if act is adding else act for act in acts]
        elif puts and not any(act.view is view for act in acts) and force_of(view, puts[0]) is Force.ORDER:
            acts = [*acts, Act(Kind.REMOVE_USER, Force.ORDER, view, mark, "swap", 0, len(view.tokens), evidence=proof)]
    return acts


def _pair(letter: Letter, view: View) -> bool:
    """Whether a newcomer with an address is named, and behind 'in the place of' a user, and nothing there that nobody knows."""
    mark, index = view.all("in_place_of")[0], view.sentence.index
    goes = letter.people.between((index, mark.start), (index, mark.end))
    others = [each for each in letter.people.between((index, 0), (index + 1, 0)) if each not in goes and not each.is_sender]
    new = len(others) == 1 and not others[0].known and not others[0].ambiguous and bool(others[0].emails)
    user = len(goes) == 1 and goes[0].known is not None and goes[0].known.active and not goes[0].is_sender
    plain, clause = plain_words(view), view.clause_of[mark.hits[-1]]
    behind = (each for each in range(mark.end, len(view.tokens)) if view.clause_of[each] == clause)
    return new and user and not any(names_a_thing(view, each, plain) for each in behind)
