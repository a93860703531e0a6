"""Whether a user is told to be called otherwise than he is registered, and the sentence behind asks to have that put right."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.fold import fold
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind

#: What asks to have it put right, beside a plea.
_PUT_RIGHT = ("change_base", "put_base", "do_so", "do_that", "give_base", "idiom")
#: What makes the sentence behind one of something else, or of nothing sure.
_OTHER = ("email", "phone", "password", "agreement", "negation", "condition", "condition_head", "consider", "how", "what")
#: What makes the sentence that tells the name one of somebody else, or of nothing sure.
_UNSURE = ("consider", "kin", "client", "condition", "wonder")


def called_otherwise(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """'I har skrevet "Søren Kjær", men i passet hedder han Søren Kjær Lauritsen. Kan I få det på plads?': the whole old name and more."""
    index = view.sentence.index
    if index + 1 >= len(letter.views) or any(act.view is view for act in acts):
        return
    told = longer_name(letter, view)
    if told is None or not _asks_for_it(letter.views[index + 1]):
        return
    user, mark = told
    proof = [Evidence(f"{letter.lexicon.code}.change_user.called", view.text(mark.start, mark.end))]
    objects = frozenset({"name"})
    yield Act(Kind.CHANGE_USER, Force.ORDER, view, mark, "renamed", 0, len(view.tokens), objects=objects, aimed=(user,), evidence=proof)


def longer_name(letter: Letter, view: View) -> tuple[Draft, Mark] | None:
    """The user whose whole name and more somebody is told to be called, beside the name that he has, and the word that tells it."""
    if not view.has("called") or view.sentence.subject or view.sentence.asks or view.has(*_UNSURE):
        return None
    index = view.sentence.index
    here = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender]
    users = [draft for draft in here if draft.known and draft.known.active and draft.known.name]
    others = [draft for draft in here if draft not in users]
    if len(users) != 1 or len(others) != 1 or others[0].emails or others[0].ambiguous:
        return None
    old = {fold(part) for part in ((users[0].known and users[0].known.name) or "").split()}
    new = {fold(part) for part in (others[0].name or "").split()}
    behind = min((token for sentence, token in others[0].places if sentence == index), default=-1)
    near = [each for each in view.all("called") if 0 <= behind - each.end <= _HE]
    if not (len(old) > 1 and old < new and near) or not _denies_old(view, users[0]):
        return None
    return users[0], near[-1]


def _denies_old(view: View, user: Draft) -> bool:
    """Whether a 'not' stands right before the name that he has, if anywhere: 'he is called A B C, not just A B'."""
    places = [token for sentence, token in user.places if sentence == view.sentence.index]
    return all(any(0 <= place - each.end <= _JUST for place in places) for each in view.all("negation"))


#: 'hedder han Søren …', 'not just Søren …': so many words stand between.
_HE = 1
_JUST = 2


def _asks_for_it(view: View) -> bool:
    """'Kan I få det på plads?', 'please add the last part to his user': asks for what was told, and names nobody and nothing else."""
    if view.people or any(not view.covered(each, ("polite",)) for each in view.all(*_OTHER)):
        return False  # 'var snäll och …' holds no question
    adds = view.all("add_base")
    plea = view.all("polite", "wish") or [each for each in adds if each.start == 0]
    if not plea or not (adds or (view.has("it") and view.has(*_PUT_RIGHT) and not view.has("user", "he"))):
        return False
    return not view.within(0, plea[0].start, "invoice", "foreign_thing")
