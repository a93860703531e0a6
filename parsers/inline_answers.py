"""Which question of an earlier mail each answer stands under: it tells whom 'her' and 'it' mean, and what a 'no' says no to."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.questions import Matter, question
from parsers.reading import Kind

#: What a question is about that can be answered with 'no' without taking an order back.
_MATTERS = (
    *verb_concepts("add", "remove", "end", "cancel", "change", "give"),
    "authority",
    "joined",
    "needs",
    "left",
    "user",
    "agreement",
)

#: The values of a user that an order changes one by one.
_VALUES = frozenset({"email", "phone", "name", "surname"})


def answers_another_question(letter: Letter, act: Act, view: View) -> bool:
    """Whether a sentence behind the order answers a question that is not about it ('Should he be able to order?', 'Anybody else?').

    A question about the order's own people or doing, or whether it is to be done at all, may well take it back.
    """
    asked = question_above(letter, view)
    if asked is None or asked.sentence.index < act.view.sentence.index:
        return False
    if asked.has("confirm", "asks_opinion") and question(letter, asked).matter is Matter.UNKNOWN:
        return False
    own, at = act.view.sentence.index, asked.sentence.index
    told = letter.people.between((own, 0), (own + 1, 0))
    named = letter.people.between((at, 0), (at + 1, 0))
    verb = act.trigger.partition("_")[0]
    same = asked.has(*verb_concepts(verb))
    if any(draft in told for draft in named):
        return act.kind is Kind.ADD_USER and asked.has("authority") and not same
    if named:
        return True
    if asked.has("do_that") or (same and (asked.has("he", "they") or any(token.folded in asked.grammar.it for token in asked.tokens))):
        return False
    return asked.has(*_MATTERS) or _of_another_value(act, asked)


def _of_another_value(act: Act, asked: View) -> bool:
    """'Skal han ha ny telefon også?' behind an order that changes an address: whether another value of his is new as well."""
    told = {value for value in _VALUES if asked.has(value)}
    if not told or not asked.has("new", "has_new") or told & act.objects:
        return False
    return act.kind is Kind.CHANGE_USER and bool(act.objects & _VALUES)


def question_above(letter: Letter, view: View) -> View | None:
    """The last of the quoted questions that a sentence stands under as their answer."""
    return next((earlier for earlier in _before_in_pair(letter, view) if earlier.sentence.heard), None)


def spoken_of(letter: Letter, view: View) -> list[Draft]:
    """Whom 'he' means in an answer: who is named before it there, else whom the questions name; nobody where it is no answer."""
    named: list[Draft] = []
    for earlier in _before_in_pair(letter, view):
        if named and earlier.sentence.heard:
            break
        index = earlier.sentence.index
        named += [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender and draft not in named]
    return named


def _before_in_pair(letter: Letter, view: View) -> Iterator[View]:
    """The sentences of the same pair of question and answer before an answer's sentence, the nearest first."""
    pair = 0 if view.sentence.heard else view.sentence.pair
    for index in range(view.sentence.index - 1, -1 if pair else view.sentence.index, -1):
        if letter.views[index].sentence.pair != pair:
            return
        yield letter.views[index]


def denied_below(letter: Letter, view: View) -> bool:
    """Whether a sentence is a quoted question that the sender answers with 'no'."""
    index = view.sentence.index + 1
    answer = letter.views[index] if view.sentence.heard and index < len(letter.views) else None
    return answer is not None and any(each.start == 0 for each in answer.all("negation", "taken_back"))


def decided_below(letter: Letter, view: View) -> bool:
    """Whether a sentence is a quoted question about a right to order: what its answer gives is an act of its own."""
    return view.sentence.heard and letter.asked_by_us and question(letter, view).matter is Matter.RIGHT
