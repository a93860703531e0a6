"""Which quoted questions and which answer make a pair, and what the answer says: yes, no, who, who stays, on which day."""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.act import Act
from parsers.fields.days import DayMention
from parsers.fold import fold
from parsers.force import Force
from parsers.letter import Letter
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.questions import Asked, patterns, question, said
from parsers.reading import USER_ORDERS

#: What follows 'yes' or a name by way of giving a reason.
_REASONS = (
    "left", "left_past", "joined", "away", "must_not_have", "role", "title", "greeting", "thanks", "he", "at_once", "user", "takes_over",
)  # fmt: skip
#: What these say is no doubt, whatever their words are.
_SAFE = ("no_sooner", "soonest", "stays")


@dataclass(slots=True)
class Pair:
    """Quoted questions and the first paragraph of what stands under them."""

    questions: list[Asked]
    views: list[View]
    #: acts that the answer orders in its own words
    own: list[Act]
    yes: bool
    no: bool
    stays: bool
    #: nothing is said that could turn the answer: no 'but', no 'until', no question
    clear: bool
    #: and nothing that is not understood
    plain: bool
    people: tuple[Draft, ...]
    #: those of them of whom it says that they stay
    kept: frozenset[int]
    days: list[DayMention]

    def place(self) -> Mark:
        """The answer's first words, as what made the act."""
        view = self.views[0]
        return Mark("answer", 0, len(view.tokens), (0,), 1)


def pairs(letter: Letter, acts: Sequence[Act]) -> list[Pair]:
    """Every pair of a letter, in order; ``acts`` are those that its own words make."""
    views: dict[int, list[View]] = {}
    for view in letter.views:
        if view.sentence.pair:
            views.setdefault(view.sentence.pair, []).append(view)
    ordered: dict[int, list[Act]] = {}
    for act in acts:
        if not act.implied and act.kind in USER_ORDERS and act.force is not Force.NEGATED:
            ordered.setdefault(act.view.sentence.index, []).append(act)
    found = []
    for mine in views.values():
        questions = [question(letter, view) for view in mine if view.sentence.heard]
        answer = [view for view in mine if not view.sentence.heard]
        answer = answer[1:] if len(answer) > 1 and _only_greets(answer[0]) else answer
        answer = [view for view in answer if view.sentence.paragraph == answer[0].sentence.paragraph]
        own = [act for view in answer for act in ordered.get(view.sentence.index, ())]
        found.append(_pair(letter, questions, answer, own))
    return found


def _only_greets(view: View) -> bool:
    """'Kære kundeservice,' between a quoted question and its answer."""
    greeted = {position for each in view.all("greeting", "harmless") for position in each.hits}
    return view.has("greeting") and all(position in greeted for position, token in enumerate(view.tokens) if token.folded[:1].isalnum())


def _pair(letter: Letter, questions: list[Asked], answer: list[View], own: list[Act]) -> Pair:
    known = patterns(answer[0].language)
    ordering = [act.view for act in own]
    words = [said(view) for view in answer]
    head = f" {' '.join(words[0])} "
    yes, no = (each.end() if each else 0 for each in (known["yes"].match(head, 1), known["no"].match(head, 1)))
    yes = yes or _echo(questions, words[0])
    yes, no = (yes, 0) if yes > no else (0, no)
    rests = [head[yes or no :], *(f" {' '.join(each)} " for each in words[1:])]
    spoken = [(view, f" {rest.strip()} ") for view, rest in zip(answer, rests, strict=True) if view not in ordering]
    clear = all(_clear(view, rest) for view, rest in spoken)
    plain = clear and all(_known(view, rest) for view, rest in spoken if view is answer[0])
    last = answer[-1].sentence.index
    people = letter.people.between((answer[0].sentence.index, 0), (last + 1, 0))
    staying = [view.sentence.index for view, rest in zip(answer, rests, strict=True) if known["stays"].search(rest)]
    kept = frozenset(id(draft) for index in staying for draft in letter.people.between((index, 0), (index + 1, 0)))
    return Pair(
        questions,
        answer,
        own,
        yes=yes > 0,
        no=no > 0,
        stays=bool(staying) and not own,
        clear=clear,
        plain=plain,
        people=tuple(draft for draft in people if not draft.is_sender),
        kept=kept,
        days=[token.atom for view in answer for token in view.tokens if isinstance(token.atom, DayMention)],
    )


def _echo(questions: list[Asked], words: list[str]) -> int:
    """Finnish 'Jääkö Matti?' 'Jää.': where the question's first word ends, said again without the ending that asks; 0 where it is not."""
    asked = said(questions[0].view)[:1] if len(questions) == 1 else []
    endings = LEXICONS[questions[0].view.language].questions.echoed if asked else ()
    again = any(asked[0] == words[0] + fold(ending) for ending in endings) if words else False
    return len(words[0]) + 1 if again else 0


def _clear(view: View, rest: str) -> bool:
    """Whether a sentence of an answer says nothing that could turn it."""
    known = patterns(view.language)
    for concept in _SAFE:
        rest = known[concept].sub("|", rest)
    return not (view.sentence.asks or view.quoted or known["unsure"].search(rest))


def _known(view: View, rest: str) -> bool:
    """Whether a sentence of an answer says nothing that is not understood."""
    known = patterns(view.language)
    reasons = {view.tokens[position].folded for each in view.all(*_REASONS) for position in each.hits}
    for concept in (*_SAFE, "too", "yes"):
        rest = known[concept].sub(" ", rest)
    return all(word in ("¤", "#", "@") or word in reasons or known["aside"].search(f" {word} ") for word in rest.split())


def says(pair: Pair, concept: str) -> bool:
    """Whether phrases of a field of ``QuestionWords`` stand in the answer."""
    known = patterns(pair.views[0].language)
    return any(known[concept].search(f" {' '.join(said(view))} ") for view in pair.views)
