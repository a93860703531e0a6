"""Whether a sentence only repeats that a dated order holds from its day: 'Until then lars@… must work, so don't change it before.'

It orders nothing and takes nothing back, so the mail is read without it. Only where the mail tells a single day, before that sentence.
"""

from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention, Relation
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

#: Verbs of orders, each of which the sentence must deny.
_VERBS = (
    *verb_concepts("add", "remove", "change", "end", "cancel", "put", "give", forms=("base", "passive", "said")),
    "swap",
    "do_so",
    "do_that",
)
#: What makes the sentence more than that.
_MORE = (
    "condition",
    "condition_head",
    "when",
    "consider",
    "wonder",
    "how",
    "can_i",
    "correction",
    "taken_back",
    "others_want",
    "ask_first",
)
_SENDER = ("i", "me", "we", "us")
#: What may end the sentence behind 'before'.
_CLOSING = ("thanks", "polite", "harmless")
#: The day stands at most so many sentences before; the sentence has at most so many words, and so many without a verb.
_BACK = 2
_LONGEST = 22
_FRAGMENT = 5
#: The 'not' stands so near before its verb, or behind it ('slet ham ikke').
_BEFORE, _BEHIND = 4, 2


def without_repeats(letter: Letter) -> str | None:
    """The text with blanks for the sentences that only repeat from which day an order holds; None where there are none."""
    text, found = letter.text, False
    for view in letter.body():
        if _only_repeats(letter, view):
            start, end = view.sentence.start, view.sentence.end
            text, found = text[:start] + " " * (end - start) + text[end:], True
    return text if found else None


def _only_repeats(letter: Letter, view: View) -> bool:
    if view.sentence.asks or not view.has("negation") or not (view.has("until_then") or _sooner(view)):
        return False
    if any(not _part_of(view, each) for each in view.all(*_MORE)):
        return False
    if sum(token.kind is TokenKind.WORD for token in view.tokens) > _LONGEST or not _of_one_day(letter, view):
        return False
    denials = view.all("negation")
    then = [each for each in view.all("until_then") if not view.within(each.start, each.end, "he", "they")]
    first = [each for each in then if each.end <= denials[0].start]
    behind = _sooner(view) or max((each.end for each in then if each.start > denials[0].start), default=0)
    if not first and not behind:
        return False
    if behind and not _closes(view, behind):
        return False
    if view.within(denials[0].end, len(view.tokens), *_SENDER):
        return False  # '… before I have talked to her'
    verbs = [each for each in view.all(*_VERBS) if not _particle(view, each)]
    if not verbs:
        return sum(token.kind is TokenKind.WORD for token in view.tokens) <= _FRAGMENT and bool(behind)
    return all(_denied(each, denials) and (not behind or each.start < behind) for each in verbs)


def _particle(view: View, verb: Mark) -> bool:
    """Whether a 'verb' is no more than a word of 'until then' or of 'must'."""
    return any(each.start <= verb.start and verb.end <= each.end for each in view.all("until_then", "must"))


def _part_of(view: View, mark: Mark) -> bool:
    """Whether a mark lies in the words for 'until then', or is the very 'not'."""
    inside = any(each.start <= mark.start < each.end for each in view.all("until_then"))
    return inside or (mark.concept == "taken_back" and any(each.start <= mark.end - 1 < each.end for each in view.all("negation")))


def _denied(verb: Mark, denials: list[Mark]) -> bool:
    return any(verb.start - _BEFORE <= each.start <= verb.hits[-1] + _BEHIND for each in denials)


def _sooner(view: View) -> int:
    """Behind which token a 'before' or 'any sooner' stands with nothing more in its clause; 0 where there is none."""
    for position in range(len(view.tokens) - 1, 0, -1):
        if view.tokens[position].folded in view.grammar.sooner and _closes(view, position + 1):
            return position + 1
    return 0


def _closes(view: View, behind: int) -> bool:
    """Whether only courtesies stand behind a token in its sentence."""
    polite = {position for each in view.all(*_CLOSING) for position in each.hits}
    return all(view.tokens[each].kind is TokenKind.MARK or each in polite for each in range(behind, len(view.tokens)))


def _of_one_day(letter: Letter, view: View) -> bool:
    """Whether the mail tells one day, in a sentence shortly before, from which on something holds, and nobody but who is told of there."""
    days = [(each.sentence.index, atom) for each in letter.views for _, atom in each.atoms if isinstance(atom, DayMention)]
    index = view.sentence.index
    told = [(at, day) for at, day in days if index - _BACK <= at < index and not letter.views[at].sentence.subject]
    if not told or len({day.day for _, day in days}) != 1 or any(day.relation not in (Relation.ON, Relation.FROM) for _, day in told):
        return False
    at = told[-1][0]
    if any(isinstance(atom, AddressMention) and letter.people.with_email(atom.email) is None for _, atom in view.atoms):
        return False
    if any(not isinstance(atom, AddressMention | DayMention) for _, atom in view.atoms):
        return False
    there = letter.people.between((at, 0), (index, 0))
    return all(each in there for each in letter.people.between((index, 0), (index + 1, 0)))
