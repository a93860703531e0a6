"""Whether a pronoun beside the verb tells whom an act is done to, and whoever is named in another clause of its sentence is not meant."""

from collections.abc import Sequence

from parsers.act import Act
from parsers.letter import Letter
from parsers.mentions import mentions_in
from parsers.people import Draft
from parsers.reading import Kind


def pointed_first(letter: Letter, act: Act) -> bool:
    """Whether a pronoun stands right behind the verb, and whoever is named stands in the middle of a later clause."""
    view, last = act.view, act.mark.hits[-1]
    pronoun = next((each for each in view.all("he") if last < each.start <= last + 1), None)
    if pronoun is None or act.trigger.endswith(("_noun", "_passive")):
        return False
    named = [position for position, _ in mentions_in(letter, view, act.mark.start, act.end)]
    return all(
        view.clause_of[position] > view.clause_of[pronoun.start] and position > view.clause_start(position) + 1 for position in named
    )


def pronoun_is_subject(act: Act, ahead: Sequence[tuple[int, Draft]]) -> bool:
    """'Hun skal inn (eva@…), han skal ut': the subject of what is to be done is a pronoun, whoever is named stands in a clause before."""
    view = act.view
    if act.kind is not Kind.REMOVE_USER or not act.trigger.endswith("_passive") or not ahead or not view.has("he"):
        return False
    head, clause = view.clause_start(act.mark.start), view.clause_of[act.mark.start]
    spoken = any(each.start == head and each.end == act.mark.start for each in view.all("he"))
    return spoken and all(view.clause_of[token] < clause for token, _ in ahead)


def pointed_before(letter: Letter, act: Act) -> bool:
    """'Honom kan ni plocka bort, och så har vi en ny, Siri Dahl': the pronoun heads the clause, and only newcomers are named behind it."""
    view, clause = act.view, act.view.clause_of[act.mark.start]
    if act.kind is not Kind.REMOVE_USER or act.implied or act.trigger.endswith(("_noun", "_passive")):
        return False
    head = view.clause_start(act.mark.start)
    head += view.tokens[head].folded in view.grammar.so
    pronoun = next((each for each in view.all("he") if each.start == head < act.mark.start), None)
    asked = {position for each in view.all("may", "will", "must", "you") for position in each.hits} | set(act.mark.hits)
    if pronoun is None or pronoun.end not in asked:
        return False
    named = mentions_in(letter, view, act.mark.start, act.end)
    return all(draft.known is None and view.clause_of[position] > clause for position, draft in named)


def users_behind_pronoun(act: Act, behind: Sequence[Draft]) -> bool:
    """'Fixa en inlogg åt henne, Sara är på resa': whoever is added is the pronoun, where behind it only users are named, who have one."""
    view = act.view
    if act.kind is not Kind.ADD_USER or not all(draft.known and draft.known.active for draft in behind):
        return False
    things = {each.start for each in view.all("it")}
    pronouns = [each for each in view.all("he") if each.start > act.mark.hits[0] and each.start not in things]
    named = [token for draft in behind for sentence, token in draft.places if sentence == view.sentence.index and token > act.mark.start]
    return bool(pronouns and named) and all(view.clause_of[token] > view.clause_of[pronouns[0].start] for token in named)
