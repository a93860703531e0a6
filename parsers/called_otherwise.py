"""Whether a user is told to be called otherwise than he is registered, and the sentence behind asks to have that put right."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.fold import fold
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Evidence, Kind

#: What asks to have it put right, beside a plea.
_PUT_RIGHT = ("change_base", "put_base", "do_so", "do_that", "give_base", "idiom")
#: What makes the sentence behind one of something else, or of nothing sure.
_OTHER = ("email", "phone", "user", "password", "agreement", "negation", "condition", "condition_head", "consider", "how", "what", "he")


def called_otherwise(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """'I har skrevet "Søren Kjær", men i passet hedder han Søren Kjær Lauritsen. Kan I få det på plads?': the whole old name and more."""
    if not view.has("called") or view.sentence.subject or view.sentence.asks or view.has("negation", "consider", "kin", "client"):
        return
    index = view.sentence.index
    if any(act.view is view for act in acts) or index + 1 >= len(letter.views) or not _asks_for_it(letter.views[index + 1]):
        return
    here = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender]
    users = [draft for draft in here if draft.known and draft.known.active and draft.known.name]
    others = [draft for draft in here if draft not in users]
    if len(users) != 1 or len(others) != 1 or others[0].emails or others[0].ambiguous:
        return
    old = {fold(part) for part in ((users[0].known and users[0].known.name) or "").split()}
    new = {fold(part) for part in (others[0].name or "").split()}
    behind = min((token for sentence, token in others[0].places if sentence == index), default=-1)
    near = [each for each in view.all("called") if 0 <= behind - each.end <= _HE]
    if not (len(old) > 1 and old < new and near):
        return
    mark = near[-1]
    proof = [Evidence(f"{letter.lexicon.code}.change_user.called", view.text(mark.start, mark.end))]
    objects = frozenset({"name"})
    yield Act(Kind.CHANGE_USER, Force.ORDER, view, mark, "renamed", 0, len(view.tokens), objects=objects, aimed=(users[0],), evidence=proof)


#: 'hedder han Søren …': so many words stand between.
_HE = 1


def _asks_for_it(view: View) -> bool:
    """'Kan I få det på plads?', 'please put that right': a plea for 'it', which names nobody and nothing else."""
    plea = view.all("polite", "wish")
    if not plea or not view.has("it") or not view.has(*_PUT_RIGHT) or view.people or view.has(*_OTHER):
        return False
    return not view.within(0, plea[0].start, "invoice", "foreign_thing")
