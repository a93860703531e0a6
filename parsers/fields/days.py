"""Which days a text names, and how each stands to what is asked: on it, from it, until it, at the latest.

1. ``day_cores`` reads the day itself, wherever one can begin.
2. The words right before it ('fr.o.m. den', 'no later than') and behind it ('alkaen', 'onwards') tell the relation; they belong to the
   mention, so that who takes mentions out of a sentence leaves no stray words.
3. A year that is not written is chosen (``calendar_days.nearest_year``).
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from parsers.fields import calendar_days as calendar
from parsers.fields.core_day import Core
from parsers.fields.day_cores import core_at
from parsers.fields.day_tokens import DayText, telling_paragraphs, vocabulary
from parsers.lexicon.day_words import DayWords


class Relation(StrEnum):
    """How a day stands to what happens."""

    #: on that day
    ON = "on"
    #: from that day on
    FROM = "from"
    #: up to and including that day
    UNTIL = "until"
    #: on that day or earlier
    LATEST = "latest"


@dataclass(frozen=True, slots=True)
class DayMention:
    """One day as it stands in the text, with the words of its relation."""

    start: int
    end: int
    written: str
    day: date
    relation: Relation
    #: said as past ('i fredags', 'last week'); a date that has passed is not marked
    past: bool = False
    #: a stretch of days ('before the weekend'), which tells the day of nothing but its own sentence
    stretch: bool = False


#: (field of the lexicon, what it tells, days to add to the day that is named)
_BEFORE_IT = (
    ("week_before", Relation.ON, 7),
    ("latest", Relation.LATEST, 0),
    ("before", Relation.LATEST, -1),
    ("after", Relation.FROM, 1),
    ("last_day", Relation.UNTIL, 0),
    ("until_day", Relation.UNTIL, 0),
    ("from_day", Relation.FROM, 0),
    ("on", Relation.ON, 0),
    ("articles", Relation.ON, 0),
)
_BEHIND_IT = (
    ("latest_behind", Relation.LATEST, 0),
    ("until_behind", Relation.UNTIL, 0),
    ("from_behind", Relation.FROM, 0),
    ("after_behind", Relation.FROM, 1),
)
#: How many phrases of relation may stand before one day ('last day is on', 'fr.o.m. den').
_STACKED = 5
_DASHES = frozenset({"-", "–", "—"})


@dataclass(frozen=True, slots=True)
class _Related:
    """Where a mention begins and ends (tokens), and its relation; None where no word tells it."""

    start: int
    end: int
    relation: Relation | None
    shift: int


def find(text: str, words: DayWords, today: date) -> tuple[DayMention, ...]:
    """Every day that ``text`` names, in order, none overlapping another; ``today`` is the day received. Never raises; linear."""
    found: list[DayMention] = []
    for paragraph in telling_paragraphs(text, vocabulary(words)):
        found += _in_paragraph(paragraph, today)
    return tuple(found)


def _in_paragraph(tokens: DayText, today: date) -> list[DayMention]:
    found: list[DayMention] = []
    index = floor = 0
    while index < len(tokens.tokens):
        if not tokens.may_begin(index):
            index += 1
            continue
        ranged = _range_at(tokens, index, floor, today)
        if ranged:
            mentions, index = ranged
            found += mentions
            floor = index
            continue
        core = _behind_another(core_at(tokens, index, today), found, today)
        related = _related(tokens, index, core, floor) if core else None
        mention = _mention(tokens, core, related, today) if core and related else None
        if core is None or related is None or mention is None:
            index += 1
            continue
        found.append(mention)
        index = floor = related.end
    return found


def _behind_another(core: Core | None, before: list[DayMention], today: date) -> Core | None:
    """'On 8 January, and Maria on the 15th': a number alone behind a day to come is the next such day after that one."""
    if core is None or not core.alone or core.day is None or not before or before[-1].past or before[-1].day < today:
        return core
    day = calendar.next_day_numbered(before[-1].day, core.day.day)
    return replace(core, day=day) if day else core


def _range_at(tokens: DayText, index: int, floor: int, today: date) -> tuple[list[DayMention], int] | None:
    """'16.-29.11.2026', '16–29 november', 'from 16 to 29 November', '16/11 - 29/11': two days, from the first until the second."""
    if not tokens.token(index).isdecimal() or not (1 <= len(tokens.token(index)) <= 2):
        return None
    first = core_at(tokens, index, today)
    if first is not None and first.alone:
        first = None
    position = first.end if first else index + 2 if tokens.token(index + 1) == "." else index + 1
    dash = tokens.token(position) in _DASHES
    until = position + 1 if dash else tokens.ahead("until_day", position)
    if until is None or (tokens.adjacent(index) and tokens.token(index - 1) in _DASHES):
        return None
    until = tokens.ahead("articles", until) or until
    if not tokens.token(until).isdecimal():
        return None
    second = core_at(tokens, until, today)
    number = int(tokens.token(index))
    if second is None or second.past or second.counted or not 1 <= number <= 31:
        return None
    last = _resolve(second, Relation.UNTIL, today)
    if last is None:
        return None
    if first is None:
        begin = calendar.day_of(last.year, last.month, number)
        if begin is None or begin > last:
            return None
        position = index + 1
    else:
        if first.day is None:  # its year is the one that puts it right before the second day
            first = replace(first, day=calendar.nearest_year(first.month, first.number, last, forward=False))
        if first.day is None or first.day > last:
            return None
        begin = first.day
    related = _related(tokens, index, Core(position, day=begin), floor)
    mentions = [
        _spanning(tokens, related.start, position, begin, Relation.FROM),
        _spanning(tokens, until, second.end, last, Relation.UNTIL),
    ]
    return mentions, second.end


def _related(tokens: DayText, index: int, core: Core, floor: int) -> _Related:
    """The relation that the words around the core tell."""
    relation: Relation | None = None
    shift = 0
    start = index
    for _ in range(_STACKED):
        step = _phrase_before(tokens, start, floor)
        if step is None or (start != index and step[0] == tokens.behind("articles", start)):
            break  # 'end it (den) from 1 January': an article stands right before its day
        start, told, days = step
        if relation in (None, Relation.ON):
            relation, shift = told, days
    end = core.end
    for field, told, days in _BEHIND_IT:
        behind = tokens.ahead(field, end)
        if behind:
            return _Related(start, behind, told, days)
    ending = tokens.token(end - 1)
    if relation in (None, Relation.ON) and not core.counted and not ending.isdecimal():
        if ending.endswith(tokens.language.words.from_endings):
            return _Related(start, end, Relation.FROM, 0)
        if ending.endswith(tokens.language.words.until_endings):
            return _Related(start, end, Relation.UNTIL, 0)
    return _Related(start, end, relation, shift)


def _phrase_before(tokens: DayText, index: int, floor: int) -> tuple[int, Relation, int] | None:
    """The longest phrase of relation that ends right before ``index``; 'is' and a colon only behind 'last day' and 'starts'."""
    best: tuple[int, Relation, int] | None = None
    for field, told, days in _BEFORE_IT:
        start = tokens.behind(field, index)
        if start is not None and start >= floor and (best is None or start < best[0]) and not _is_you(tokens, start, index):
            best = (start, told, days)
    if best is not None:
        return best
    bridge = index - 1 if tokens.token(index - 1) in (":", "(", "-", "–") else index
    copula = tokens.behind("copulas", bridge)
    bridge = bridge if copula is None else copula
    if bridge == index:
        return None
    for field, told in (("last_day", Relation.UNTIL), ("from_day", Relation.FROM)):
        start = tokens.behind(field, bridge)
        if start is not None and start >= floor:
            return start, told, 0
    return None


def _is_you(tokens: DayText, start: int, index: int) -> bool:
    """The Danish 'I' behind a word is a person, not the 'i' before a day ('Kan I i dag …')."""
    written = tokens.text[tokens.starts[start] : tokens.ends[start]]
    return written == "I" and index == start + 1 and start > 0 and tokens.token(start - 1).isalpha()


def _resolve(core: Core, relation: Relation | None, today: date) -> date | None:
    """The day of the core, its year chosen where none is written."""
    if core.day is not None and not core.whole_month:
        return core.day
    number = 0 if core.whole_month and relation is Relation.UNTIL else core.number
    if core.day is not None:
        return calendar.day_of(core.day.year, core.day.month, number)
    forward = relation not in (None, Relation.ON) or core.period
    return calendar.nearest_year(core.month, number, today, forward=forward, weekday=core.weekday)


def _mention(tokens: DayText, core: Core, related: _Related, today: date) -> DayMention | None:
    relation, shift = related.relation, related.shift
    if core.needs_relation and (relation is None or (core.whole_month and relation not in (Relation.FROM, Relation.UNTIL))):
        return None
    if core.deadline and relation in (None, Relation.ON):
        relation = Relation.LATEST
    day = _resolve(core, relation, today)
    if day is None or (core.only_before and relation is not Relation.LATEST):
        return None
    if core.turn and relation is Relation.FROM:
        shift = 1
    elif core.period and relation is Relation.LATEST:
        shift = 0
    mention = _spanning(tokens, related.start, related.end, calendar.add_days(day, shift), relation or Relation.ON)
    return replace(mention, past=core.past, stretch=core.only_before)


def _spanning(tokens: DayText, start: int, end: int, day: date, relation: Relation) -> DayMention:
    begins, ends = tokens.starts[start], tokens.ends[end - 1]
    return DayMention(begins, ends, tokens.text[begins:ends], day, relation)
