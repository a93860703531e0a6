"""Whether 'when she starts', said of an order, is a day that was told before it: then the order waits for nothing unknown.

'Linnea Fors starts on 1 December. Set Linnea up when she starts': the event is the newcomer's own, and its day stands with her name.
"""

from parsers.act import Act
from parsers.bare_forms import by_form
from parsers.cues import cue_before
from parsers.fields.days import DayMention, Relation
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.targets import targets

#: What happens to somebody on the day on which he is added or removed.
_EVENTS = {Kind.ADD_USER: "joined", Kind.REMOVE_USER: "left"}

#: How the day of each is told: 'leaves on 30 November' is read as the last day.
_TELLS = {Kind.ADD_USER: (Relation.ON, Relation.FROM), Kind.REMOVE_USER: (Relation.ON, Relation.UNTIL)}

#: What may stand in the sentence that tells the day; any other word ('hopefully', 'around', 'I think') may make it uncertain.
_PLAIN = ("joined", "left", "us", "place", "our_place", "our", "role", "title", "new", "conjunction", "he", "relative", "user")

#: In so many sentences before the order its day is looked for.
_BEFORE = 3

#: What makes a sentence tell no day for certain.
_UNSURE = ("negation", "condition", "consider", "one_more", "others_want", "left_past", "vague_time")


def told_days(letter: Letter, acts: list[Act]) -> None:
    """Make an order of each act that waits for nothing but a day told before it, and give it that day."""
    for act in acts:
        event = _EVENTS.get(act.kind)
        if event is None or act.implied or act.force is not Force.CONDITION or act.view.sentence.asks:
            continue
        if act.view.has("negation", "consider", "one_more", "retract") or not _waits_only_for(act, event):
            continue
        aimed = targets(letter, act).drafts
        day = _day_told(letter, act, aimed[0], event) if len(aimed) == 1 else None
        if day is not None and (cue_before(act.view, act.mark) or by_form(act.view, act.mark)) is Force.ORDER:
            act.force, act.day = Force.ORDER, day


def _waits_only_for(act: Act, event: str) -> bool:
    """Whether the only condition of the sentence is 'when he starts' (or 'leaves'), at the end of what the act reaches over."""
    view = act.view
    spans = [span for each in view.all("when") if (span := _event_clause(view, each, act, event))]
    heads = view.all("when", "condition", "condition_head")
    return len(spans) == 1 and all(spans[0][0] <= each.start < spans[0][1] for each in heads)


def _event_clause(view: View, when: Mark, act: Act, event: str) -> tuple[int, int] | None:
    """(begin, end) of 'when he starts' behind the act's verb; None where more is said than who and that."""
    told = [each for each in view.within(when.end, act.end, event) if each.start >= when.end]
    if when.start < act.mark.end or not told:
        return None
    subject = {position for each in view.all("he", "they") for position in each.hits}
    courtesy = {position for each in view.all("us", "place", "polite", "thanks", "harmless") for position in each.hits}
    before = range(when.end, told[0].start)
    behind = [position for position in range(told[0].end, act.end) if view.tokens[position].text[0].isalnum() and position not in courtesy]
    return None if not before or behind or any(position not in subject for position in before) else (when.start, told[0].end)


def _day_told(letter: Letter, act: Act, draft: Draft, event: str) -> DayMention | None:
    """The one day to come that stands with somebody's name and what happens to him, in the sentences before the order."""
    index, today = act.view.sentence.index, letter.known.today
    told = []
    for view in letter.views[max(0, index - _BEFORE) : index]:
        here = view.sentence.index
        if view.sentence.subject or letter.paragraph_of[here] != letter.paragraph_of[index]:
            continue
        named = letter.people.between((here, 0), (here + 1, 0))
        if draft not in named:
            continue
        starts = sorted((place[1], each is draft) for each in named for place in each.places if place[0] == here)
        ends = [start for start, _ in starts[1:]] + [len(view.tokens)]
        for (start, his), end in zip(starts, ends, strict=True):
            days = [value for position, value in letter.atoms(view, DayMention) if start < position < end and isinstance(value, DayMention)]
            if not his or not days:
                continue
            if view.has(*_UNSURE) or view.sentence.asks or not view.within(start, end, event) or not _is_plain(view):
                return None
            told += days
    plain = all(not each.past and each.relation in _TELLS[act.kind] for each in told)
    if today is None or not plain or len({each.day for each in told}) != 1 or told[0].day <= today:
        return None
    return told[0]


def _is_plain(view: View) -> bool:
    """Whether a sentence has no word beside who comes or goes, where, and on which day."""
    plain = view.people | view.companies | {position for each in view.all(*_PLAIN) for position in each.hits}
    return all(position in plain or token.atom is not None or not token.text[0].isalnum() for position, token in enumerate(view.tokens))
