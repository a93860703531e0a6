"""Which day is told for somebody in his own row of a list or table: 'Karl Lindqvist | 30 November', 'Start date: 1 December'.

1. A row is the line that names him, with the lines behind it that name nobody and hold a labelled value.
2. What a day of it is told for its label says, else the head of its column, else the words that belong to it ('from', 'until').
3. A day that is told for something else, or of which nobody can read what for, is doubtful where it is to come; one gone by is none.
4. Where a row beside his has its own day and his has none, it is not told when he is meant.
"""

import re
from dataclasses import dataclass
from datetime import date

from parsers.act import Act
from parsers.fields.days import DayMention, Relation
from parsers.fields.labels import DayLabel, day_label
from parsers.fields.unread_days import UnreadDay
from parsers.gathering import Gathered
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import bare, heads_table
from parsers.people import Draft
from parsers.reading import Kind
from parsers.tokens import CELLS, TokenKind
from parsers.unsure_days import names_event
from parsers.verbs import verbs_of

#: Which day is told in a row is doubtful.
NOT_TOLD = "which day is not told"

#: What parts one thing of a row from the next.
_PARTS = re.compile(r"\t| \| | {2,}|\n|[,;()]| [-–—] ")

_WORD = re.compile(r"[^\W\d_]+")

#: A line of a row that names nobody has at most so many words beside its day.
_VALUE = 5

#: How many rows above somebody's own the head of a table is looked for.
_TABLE = 60


@dataclass(frozen=True, slots=True)
class RowDay:
    """The day of somebody's row."""

    day: date | None
    from_that_day: bool = False
    #: nobody can be sure of it
    doubtful: bool = False


def row_day(gathered: Gathered, act: Act, draft: Draft) -> RowDay | None:
    """The day that somebody's row tells for an act of adding or removing; None where rows tell nothing of days."""
    if act.kind not in (Kind.ADD_USER, Kind.REMOVE_USER) or act.implied:
        return None
    letter = gathered.letter
    index = next((sentence for sentence, _ in draft.places if _is_row(gathered, act, letter.views[sentence])), None)
    if index is None:
        return None
    rows = _rows_of(gathered, act, index)
    told = [_told(letter, act, view, day) for view in rows for day in _days(view) if not _in_heading(act, view, day)]
    fitting = [each for each in told if each is not None]
    if not fitting:
        beside = _told_beside(gathered, act, index, rows)
        settled = letter.views[index].has("at_once", "already_so", *(("left_past",) if act.kind is Kind.REMOVE_USER else ()))
        if beside or names_event(act):
            return RowDay(None, doubtful=not settled)
        asked = {(each.day, each.relation is Relation.FROM) for each in _days_asked(letter, act)}
        if settled or not act.rows or not asked:
            return RowDay(None) if act.rows else None
        return RowDay(*min(asked), doubtful=len(asked) > 1)  # 'Leavers on 30 November:'
    own = {value.day for value in _days_asked(letter, act)}
    doubtful = len({(each.day, each.from_that_day) for each in fitting}) > 1 or bool(own - {fitting[0].day})
    return RowDay(fitting[0].day, fitting[0].from_that_day, doubtful or any(each.doubtful for each in fitting))


def day_doubtful(gathered: Gathered, act: Act, draft: Draft) -> bool:
    """Whether rows tell of days, and nobody can be sure which is somebody's."""
    row = row_day(gathered, act, draft)
    return row is not None and row.doubtful


def _days(view: View) -> list[DayMention | UnreadDay]:
    """The days of a row, those among them that nobody can read."""
    return [token.atom for token in view.tokens if isinstance(token.atom, (DayMention, UnreadDay))]


def _days_asked(letter: Letter, act: Act) -> list[DayMention]:
    """The days to come of the act's own sentence, without those of a row that stands behind its colon."""
    today = letter.known.today
    tokens = act.view.tokens[: act.start] if act.rows else act.view.tokens
    return [token.atom for token in tokens if isinstance(token.atom, DayMention) and (today is None or token.atom.day > today)]


def _in_heading(act: Act, view: View, day: DayMention | UnreadDay) -> bool:
    """Whether a day stands before the colon of a list's heading."""
    return view is act.view and act.start < len(view.tokens) and day.start < view.tokens[act.start].start


def _is_row(gathered: Gathered, act: Act, view: View) -> bool:
    """Whether a sentence is a row that tells of somebody, and no order of its own."""
    if act.rows:
        return view.sentence.index in act.rows
    if view is act.view or view.sentence.subject or verbs_of(view) or view.sentence.asks:
        return False
    if view.sentence.row:
        return True
    letter, start, end = gathered.letter, view.sentence.start, view.sentence.end
    line = (
        letter.text[letter.text.rfind("\n", 0, start) + 1 : start],
        letter.text[end : letter.text.find("\n", end) % (len(letter.text) + 1)],
    )
    alone = not "".join(line).strip(" *") and not view.sentence.text.endswith(".")
    listed = act.view.sentence.index < view.sentence.index and act.view.sentence.announces
    return alone and listed and (bare(letter, view) or (bool(view.people) and bool(_days(view)) and _short(view)))


def _short(view: View) -> bool:
    """Whether a line has few words beside names and values."""
    return sum(token.kind is TokenKind.WORD and at not in view.people for at, token in enumerate(view.tokens)) <= _VALUE


def _names_nobody(gathered: Gathered, view: View) -> bool:
    """Whether nobody but the sender stands in a sentence."""
    index = view.sentence.index
    return not any(not draft.is_sender for draft in gathered.letter.people.between((index, 0), (index + 1, 0)))


def _rows_of(gathered: Gathered, act: Act, index: int) -> list[View]:
    """The row at a sentence with the labelled lines behind it."""
    views, paragraph = gathered.letter.views, gathered.letter.paragraph_of
    found = [views[index]]
    for view in views[index + 1 :]:
        here = view.sentence.index
        if act.rows and here not in act.rows:
            break
        own = _names_nobody(gathered, view) or _same_row(gathered, index, here)
        if view.sentence.row and _days(view) and any(place[0] == here for place in gathered.letter.people.sender.places):
            break  # the sender's own row
        if paragraph[here] != paragraph[index] or view is act.view or not own or not _short(view):
            break
        if verbs_of(view) or view.sentence.asks:
            break
        found.append(view)
    return found


def _same_row(gathered: Gathered, index: int, following: int) -> bool:
    """Whether a line tells of nobody but those of the row ('Namn: …' and 'Mejl: …' of one person)."""
    people, paragraph = gathered.letter.people, gathered.letter.paragraph_of
    here = [each for each in people.between((following, 0), (following + 1, 0)) if not each.is_sender]
    own = [each for each in people.between((index, 0), (index + 1, 0)) if not each.is_sender]
    return paragraph[index] == paragraph[following] and here == own


def _told_beside(gathered: Gathered, act: Act, index: int, own: list[View]) -> bool:
    """Whether another row of the list, or of the paragraph, holds a day."""
    letter = gathered.letter
    key = (-1, id(act)) if act.rows else (letter.paragraph_of[index], id(act))
    if key not in gathered.rows_with_days:
        near = [letter.views[at] for at in act.rows] if act.rows else letter.views
        gathered.rows_with_days[key] = frozenset(
            view.sentence.index
            for view in near
            if (act.rows or letter.paragraph_of[view.sentence.index] == letter.paragraph_of[index])
            and any(not _in_heading(act, view, day) for day in _days(view))
            and _is_row(gathered, act, view)
        )
    return bool(gathered.rows_with_days[key] - {view.sentence.index for view in own})


def _told(letter: Letter, act: Act, view: View, day: DayMention | UnreadDay) -> RowDay | None:
    """What one day of a row tells for an act; None where it is one gone by that is told for something else."""
    today = letter.known.today
    to_come = isinstance(day, UnreadDay) or (not day.past and (today is None or day.day > today))
    label = _label(letter, view, day)
    wanted = DayLabel.FIRST if act.kind is Kind.ADD_USER else DayLabel.LAST
    if label is None or isinstance(day, UnreadDay):
        return RowDay(None, doubtful=True) if to_come else None
    if label is not wanted and label is not DayLabel.SOME:
        since = act.kind is Kind.REMOVE_USER and day.relation is Relation.FROM  # 'Karl Lindqvist, from 1 December'
        if not since:
            return RowDay(None, doubtful=True) if to_come else None
    if not to_come:
        return RowDay(None)
    return RowDay(day.day, day.relation is Relation.FROM and not (act.kind is Kind.REMOVE_USER and label is DayLabel.LAST))


def _label(letter: Letter, view: View, day: DayMention | UnreadDay) -> DayLabel | None:
    """What a day is told for: by the words of its own part of the row, else by the head of its column; None where nobody can tell."""
    line, offset = letter.text[view.sentence.start : view.sentence.end], view.sentence.start
    start, end = day.start - offset, day.end - offset
    begin = max((each.end() for each in _PARTS.finditer(line) if each.end() <= start), default=0)
    stop = min((each.start() for each in _PARTS.finditer(line) if each.start() >= end), default=len(line))
    behind = [at for at, token in enumerate(view.tokens) if end <= token.start - offset < stop and token.kind is TokenKind.WORD]
    if any(at not in view.people for at in behind):
        return None  # '1 December or so'
    outside = [
        token.text
        for position, token in enumerate(view.tokens)
        if begin <= token.start - offset < start and token.kind is TokenKind.WORD and position not in view.people
    ]
    if outside:
        words = [*outside, *_WORD.findall(re.split(r"\d", line[start:end], maxsplit=1)[0])]  # the mention may hold words of its label
        labels = (day_label(" ".join(words[:count])) for count in range(len(words), len(outside) - 1, -1))
        return next((label for label in labels if label is not None), None)
    if isinstance(day, DayMention) and day.relation in (Relation.FROM, Relation.UNTIL):
        return DayLabel.FIRST if day.relation is Relation.FROM else DayLabel.LAST
    head = _head(letter, view)
    if head is None:
        return DayLabel.SOME
    cells = CELLS.split(letter.text[head.sentence.start : head.sentence.end])
    column = len(CELLS.findall(line, 0, start))
    return day_label(cells[column]) if column < len(cells) else None


def words_of_days(letter: Letter, view: View) -> set[int]:
    """The tokens of a row that only tell what a day of it is for ('sista dag 30/11')."""
    line, offset = letter.text[view.sentence.start : view.sentence.end], view.sentence.start
    found: set[int] = set()
    for day in _days(view):
        if isinstance(day, DayMention) and _label(letter, view, day) is not None:
            begin = max((each.end() for each in _PARTS.finditer(line) if each.end() <= day.start - offset), default=0)
            found |= {at for at, token in enumerate(view.tokens) if begin <= token.start - offset < day.start - offset}
    return found


def _head(letter: Letter, view: View) -> View | None:
    """The head of the table that a row stands in: the row above all those that hold a value, which holds none itself."""
    head = None
    for above in reversed(letter.views[max(0, view.sentence.index - _TABLE) : view.sentence.index]):
        if not above.sentence.row or letter.paragraph_of[above.sentence.index] != letter.paragraph_of[view.sentence.index]:
            break
        head = above
    return head if head is not None and heads_table(letter, head) else None
