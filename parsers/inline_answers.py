"""Which question of an earlier mail each answer stands under: it tells whom 'her' and 'it' mean, and what a 'no' says no to."""

import re
from collections.abc import Sequence

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Kind

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
#: An address or a number that only the question tells is none of the sender's.
_VALUE = re.compile(r"\S*[@\d]\S*")
#: So many lines of the quote hold its last question, which is of so many letters at most.
_LINES = 4
_LONGEST = 300


def questions_above(lines: Sequence[str], own: set[int], quoted: set[int]) -> dict[int, str]:
    """The question right above it, by the number of the first own line of each answer; only where the quote ends in a question."""
    found: dict[int, str] = {}
    above: list[int] = []
    for number, line in enumerate(lines):
        if number in quoted:
            above.append(number)
        elif number in own and line.strip():
            if above and (question := _last_question([lines[each] for each in above[-_LINES - 2 :]])):
                found[number] = question
            above = []
        elif line.strip():
            above = []
    return found


def _last_question(lines: Sequence[str]) -> str:
    """The last sentence of quoted lines where it asks, without the values in it; else nothing."""
    filled = [line.strip("> \t\n") for line in lines]
    last = max((number for number, line in enumerate(filled) if line), default=-1)
    first = last
    while first > 0 and filled[first - 1] and last - first < _LINES:
        first -= 1
    sentence = _SENTENCE.split(" ".join(filled[first : last + 1]))[-1] if last >= 0 else ""
    return _VALUE.sub("", sentence) if sentence.rstrip().endswith("?") and len(sentence) <= _LONGEST else ""


#: What a question is about that can be answered with 'no' without taking an order back.
_MATTERS = (
    *(f"{verb}_{form}" for verb in ("add", "remove", "end", "cancel", "change", "give") for form in ("base", "said", "passive", "noun")),
    "authority",
    "joined",
    "needs",
    "left",
    "user",
    "agreement",
)


def answers_another_question(letter: Letter, act: Act, view: View) -> bool:
    """Whether a sentence behind the order answers a question that is not about it ('Should he be able to order?', 'Anybody else?').

    A question about the order's own people or doing, or whether it is to be done at all, may well take it back.
    """
    index = view.sentence.index
    asked = letter.views[index - 1] if index else None
    if asked is None or not asked.sentence.heard or asked.sentence.index < act.view.sentence.index:
        return False
    if asked.has("confirm", "asks_opinion"):
        return False
    own, at = act.view.sentence.index, asked.sentence.index
    told = letter.people.between((own, 0), (own + 1, 0))
    named = letter.people.between((at, 0), (at + 1, 0))
    verb = act.trigger.partition("_")[0]
    same = asked.has(*(f"{verb}_{form}" for form in ("base", "said", "passive", "noun")))
    if any(draft in told for draft in named):
        return act.kind is Kind.ADD_USER and asked.has("authority") and not same
    if named:
        return True
    if asked.has("do_that") or (same and (asked.has("he", "they") or any(token.folded in asked.grammar.it for token in asked.tokens))):
        return False
    return asked.has(*_MATTERS)


def denied_below(letter: Letter, view: View) -> bool:
    """Whether a sentence is a quoted question that the sender answers with 'no'."""
    index = view.sentence.index + 1
    answer = letter.views[index] if view.sentence.heard and index < len(letter.views) else None
    return answer is not None and any(each.start == 0 for each in answer.all("negation", "taken_back"))
