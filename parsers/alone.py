"""Who alone is left of several: 'it is only Hugo', 'just Hugo then'."""

from parsers.fields.addresses import AddressMention
from parsers.leaving import Leaving
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import listed_together, mentions_in
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL
from parsers.things import genitive
from parsers.tokens import TokenKind

#: What may stand in the clause of 'only Hugo' behind the name, and what more before it.
_BEHIND = (
    "polite", "thanks", "therefore", "sole", "must", "add_base", "add_passive", "add_noun", "user", "taken_back", "greeting", "fine",
    "loose_time", "vague_time", "temporary", "that_is_all", "correction",
)  # fmt: skip
_BEFORE = (*_BEHIND, "harmless", "it", "conjunction", "contrast", "we", "i", "wish", "new", "meant")


def all_alone(letter: Letter, view: View) -> list[Leaving]:
    """Every 'only Hugo' of a sentence that is no question."""
    if not view.has("sole") or view.sentence.asks or view.sentence.heard:
        return []
    return [each for mark in view.all("sole") if (each := _alone(letter, view, mark))]


def _alone(letter: Letter, view: View, mark: Mark) -> Leaving | None:
    """'It is only Hugo', 'just Hugo then': who alone is left, where the clause says nothing else of him; unsure where it tells a day."""
    index = view.sentence.index
    adding = {position for each in view.all("add_base", "add_said") for position in each.hits}
    behind_verb = next((position for position in range(mark.end, len(view.tokens)) if position not in adding), mark.end)
    inside = [position for position in range(mark.start, behind_verb + 1) if position in view.people and position not in mark.hits]
    first = inside[0] if inside else mark.start - 1
    if first not in view.people or genitive(letter, view, first):
        return None
    end = len(view.tokens)
    if inside:
        listed = listed_together(view, mentions_in(letter, view, first, end))
    else:
        listed = letter.people.between((index, view.clause_start(first)), (index, mark.start))
    people = [draft for draft in listed if not draft.is_sender]
    if not people:
        return None
    last = max(token for draft in people for sentence, token in draft.places if sentence == index)
    start, clause = view.clause_start(min(first, mark.start)), view.clause_of[max(last, mark.end - 1)]
    ahead = {position for each in view.all(*_BEFORE) for position in each.hits}
    ahead |= {position for position in range(first) if view.tokens[position].folded in SMALL[view.language]}
    behind = {position for each in view.all(*_BEHIND) for position in each.hits}
    behind |= {position for each in view.all("conjunction") for position in each.hits if position < last}
    sure = True
    for position in range(start, end):
        token = view.tokens[position]
        if view.clause_of[position] > clause:
            break
        if token.kind is TokenKind.ATOM:
            sure = sure and isinstance(token.atom, AddressMention)
        elif token.kind is TokenKind.WORD and position not in view.people and position not in (ahead if position < first else behind):
            return None
    return Leaving((index, mark.start), tuple(people), others=True, sure=sure)
