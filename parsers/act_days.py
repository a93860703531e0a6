"""Which day an act asks for: told in its sentence or beside it, on a line of its own, or put right behind it; never a past one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from parsers.act import Act
from parsers.corrections import days_put_right, days_replaced, other_day_unread_within
from parsers.days_aside import (
    begins_today,
    behind_it,
    of_other,
    of_something_else,
    of_the_old,
    own_doing,
    same_people,
    same_words,
    still_to_come,
    told_as_past,
    when_he_left,
)
from parsers.fields.days import DayMention, Relation
from parsers.gathering import Gathered
from parsers.marks import View
from parsers.neighbours import next_is_row
from parsers.people import Draft
from parsers.reading import Kind
from parsers.row_days import row_day
from parsers.there_until import done_by, there_until

#: A line with a day and at most so many other words is a label and its value.
_LABEL = 3


def day_asked(gathered: Gathered, act: Act) -> tuple[date | None, bool]:
    """(day asked for, 'from that day') of an act: in its sentence, else in those beside it; never a past one."""
    return gathered.once(_day_asked, act)


def _day_asked(gathered: Gathered, act: Act) -> tuple[date | None, bool]:
    if act.day is not None:
        return (None, False) if act.day.past else (act.day.day, act.day.relation is Relation.FROM)
    index, letter = act.view.sentence.index, gathered.letter
    right = _put_right(gathered, act)
    if right is not None:
        return right.day, right.relation is Relation.FROM
    if act.view.sentence.subject:
        told = {
            value.day: value
            for view in letter.views
            for _, value in letter.atoms(view, DayMention)
            if isinstance(value, DayMention) and not value.past
        }
        only = next(iter(told.values())) if len(told) == 1 else None
        return (only.day, only.relation is Relation.FROM) if only and not done_by(act, [only]) else (None, False)
    for near in (index, index - 1, index + 1):
        if 0 <= near < len(letter.views) and (near == index or letter.paragraph_of[near] == letter.paragraph_of[index]):
            view = letter.views[near]
            placed = [(position, value) for position, value in _days_to_come(gathered, view) if not _told_before(gathered, act, value)]
            gone = {view.clause_of[mark.start] for mark in view.all("left_past") if not still_to_come(view, mark)} - {
                view.clause_of[act.mark.start] if near == index and not act.implied else -1
            }
            placed = [(position, value) for position, value in placed if view.clause_of[position] not in gone]
            placed = [
                (position, value)
                for position, value in placed
                if not (own_doing(act, view, position) or of_something_else(act, view, position))
                and not (told_as_past(view, position, value) or begins_today(letter, view, position, value))
                and not (there_until(act, view, position, value) or (value.stretch and near != index))
                and not (view is act.view and when_he_left(act, position))
                and not (act.kind is Kind.CHANGE_USER and behind_it(act, view, position) and of_the_old(view, position))
            ]
            within = [
                value for position, value in placed if act.start <= position < act.end and not of_other(gathered, act, view, position)
            ]
            days = within if near == index and within else [value for _, value in placed]
            own = [value for position, value in placed if near == index and view.clause_of[position] == view.clause_of[act.mark.hits[-1]]]
            if own and len({value.day for value in days}) > 1:
                days = own  # 'Karl stops on the 4th and can be removed on the 5th'
            longer = act.kind is not Kind.CANCEL_AGREEMENT and not view.has("do_that")
            if near > index and longer and sum(1 for token in view.tokens if token.folded) > 6:
                days = [value for position, value in placed if _tells_of_him(view, position, value)]
                if not days:
                    continue  # a longer sentence behind the order has a day of its own
            if near != index and view.people and not same_people(gathered, act, near):
                continue
            if near != index and any(
                other.view is view
                and other.kind is not act.kind
                and not (other.implied and not view.people and not view.has("he", "role", "title"))
                for other in gathered.acts
            ):
                continue
            if (
                near == index
                and not within
                and any(other.view is view and other.start != act.start and not same_words(act, other) for other in gathered.acts)
            ):
                continue
            if near != index and act.view.has("at_once"):
                continue
            if days and done_by(act, days):
                return None, False
            if days:
                chosen = days[-1] if len(days) > 1 and days[-1].relation is not Relation.ON else days[0]
                return chosen.day, chosen.relation is Relation.FROM
    if _that_day(act):
        for before in reversed(letter.views[:index]):
            pointed = {(value.day, value.relation is Relation.FROM) for _, value in _days_to_come(gathered, before)}
            if pointed:
                return next(iter(pointed)) if len(pointed) == 1 else (None, False)
    labelled = _labelled_day(gathered, act)
    return _stated_last_day(gathered, act) or (labelled if labelled[0] else _lone_day(gathered, act))


def _put_right(gathered: Gathered, act: Act) -> DayMention | None:
    """'Remove Karl on 1 December. No, on the 15th of December': the day of the short sentence behind that puts the act's right."""
    index = act.view.sentence.index + 1
    following = gathered.letter.views[index] if index < len(gathered.letter.views) else None
    if following is None or not days_put_right(gathered.letter, act.view, following):
        return None
    days = [value for _, value in _days_to_come(gathered, following)]
    return days[0] if len(days) == 1 else None


def day_of(gathered: Gathered, act: Act, draft: Draft) -> tuple[date | None, bool]:
    """The day asked for, of one of several: 'Create users for both. Ola starts on 1 December and Kari on the 8th.'"""
    index, letter = act.view.sentence.index, gathered.letter
    if _right_now(act):
        return None, False
    row = row_day(gathered, act, draft)
    if row is not None:
        return row.day, row.from_that_day
    for near in (index + 1, index - 1):
        if not 0 <= near < len(letter.views) or letter.paragraph_of[near] != letter.paragraph_of[index]:
            continue
        days = list(_days_to_come(gathered, letter.views[near]))
        named = [each for each in letter.people.between((near, 0), (near + 1, 0)) if not each.is_sender]
        if draft not in named or len(named) < 2 or len({value.day for _, value in days}) < 2:
            continue
        starts = sorted((place[1], each is draft) for each in named for place in each.places if place[0] == near)
        ends = [start for start, _ in starts[1:]] + [len(letter.views[near].tokens)]
        own = [
            value for (start, mine), end in zip(starts, ends, strict=True) for position, value in days if mine and start < position < end
        ]
        if len({value.day for value in own}) == 1:
            return own[0].day, own[0].relation is Relation.FROM
    day = day_asked(gathered, act)
    return day if day[0] or act.implied or act.view.has("at_once") else _told_with(gathered, act, draft)


def _right_now(act: Act) -> bool:
    """'Add Tilda already now, and remove Jonas on the 31st': 'now' behind the verb, and no day in what it reaches over."""
    view = act.view
    days = any(isinstance(view.tokens[position].atom, DayMention) for position in range(act.start, act.end))
    return not days and bool(view.within(act.mark.hits[-1] + 1, act.end, "at_once"))


def _told_with(gathered: Gathered, act: Act, draft: Draft) -> tuple[date | None, bool]:
    """'She is called Tone and starts on 7 December. Her address is … Add her': the only day, told when somebody comes."""
    listed = next_is_row(gathered.letter, act.view.sentence.index)  # each row tells of its own
    trigger = None if listed else {Kind.ADD_USER: "joined", Kind.REMOVE_USER: "left"}.get(act.kind)
    body = gathered.letter.body() if trigger else ()
    told = [(view, position, value) for view in body for position, value in _days_to_come(gathered, view)]
    if trigger is None or len(told) != 1:
        return None, False
    view, position, value = told[0]
    clause = view.clause_of[position]
    here = gathered.letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
    said = any(view.clause_of[each.start] == clause for each in view.all(trigger)) and not view.has("left_past", "negation", "condition")
    own = gathered.letter.paragraph_of[view.sentence.index] == gathered.letter.paragraph_of[act.view.sentence.index]
    said = said and not told_as_past(view, position, value) and not there_until(act, view, position, value) and not done_by(act, [value])
    if not said or not own or view.sentence.asks or [each for each in here if not each.is_sender] != [draft]:
        return None, False
    return value.day, act.kind is Kind.ADD_USER or value.relation is Relation.FROM


def _told_before(gathered: Gathered, act: Act, value: DayMention) -> bool:
    """'The board met on 19 November, and we cancel. The last day is to be 28 February': a day gone by, and one to come behind it."""
    index, today = act.view.sentence.index, gathered.letter.known.today
    if act.kind is not Kind.CANCEL_AGREEMENT or today is None or value.day >= today:
        return False
    return any(other.day > today for view in gathered.letter.views[index : index + 2] for _, other in _days_to_come(gathered, view))


#: A sentence with one of these, or of a last day, may state the day on which an agreement ends, wherever it stands.
_STATES_END = ("left", "expire_passive", "agreement")


def _stated_last_day(gathered: Gathered, act: Act) -> tuple[date, bool] | None:
    """'We cancel our agreement. Org.no. 919… Last day: 31 January': the only day to come of a sentence that states an end."""
    given = [
        other for other in gathered.acts if other.kind is Kind.CANCEL_AGREEMENT and not other.implied and not other.view.sentence.subject
    ]
    if act.kind is not Kind.CANCEL_AGREEMENT or len(given) > 1:
        return None
    told = {
        (value.day, value.relation is Relation.FROM)
        for view in gathered.letter.body()
        if not view.people and not view.sentence.asks and view.has(*_STATES_END) and not view.has("negation", "condition", "i")
        for _, value in _days_to_come(gathered, view)
    }
    return told.pop() if len(told) == 1 else None


def _labelled_day(gathered: Gathered, act: Act) -> tuple[date | None, bool]:
    """'Start date: 1 December' on a line of its own in the paragraph of the act: the only day there."""
    letter, index = gathered.letter, act.view.sentence.index
    told: list[DayMention] = []
    for view in letter.views:
        if view.sentence.subject or letter.paragraph_of[view.sentence.index] != letter.paragraph_of[index]:
            continue
        placed = [(at, value) for at, value in letter.atoms(view, DayMention) if isinstance(value, DayMention)]
        days = [value for at, value in placed if not (there_until(act, view, at, value) or own_doing(act, view, at))]
        words = [token for token in view.tokens if token.folded and token.text[0].isalpha()]
        bare = days and days[0].relation not in (Relation.FROM, Relation.UNTIL)
        if days and (len(words) > _LABEL or (bare and not _behind_colon(gathered, view, days[0]))):
            return None, False
        told += [] if any(not still_to_come(view, mark) for mark in view.all("left_past")) else days  # 'gone as of Friday'
    one = len(told) == 1 and not told[0].past and not done_by(act, told)
    return (told[0].day, told[0].relation is Relation.FROM) if one else (None, False)


def _lone_day(gathered: Gathered, act: Act) -> tuple[date | None, bool]:
    """'Friday 4 December.' as a sentence of its own, an answer to 'when?': the day of the only order, where it is the only such day."""
    index = act.view.sentence.index
    lone = [
        value
        for view in gathered.letter.body()
        if view.sentence.index > index and not view.sentence.asks and not view.has("negation", "left_past") and _only_day(view)
        for position, value in _days_to_come(gathered, view)
        if not there_until(act, view, position, value)
    ]
    others = [each for each in gathered.acts if not each.implied and each is not act and not each.view.sentence.subject]
    alone = len(lone) == 1 and not done_by(act, lone) and all(each.kind is act.kind and each.view is act.view for each in others)
    return (lone[0].day, lone[0].relation is Relation.FROM) if alone else (None, False)


def _only_day(view: View) -> bool:
    """Whether a sentence holds nothing but a day and a word of thanks or request; 'God onsdag!' wishes one."""
    plain = {position for each in view.all("thanks", "polite", "harmless") for position in each.hits}
    words = [position for position, token in enumerate(view.tokens) if token.atom is None and token.text[0].isalnum()]
    return plain.issuperset(words) and not view.has("greeting")


def _behind_colon(gathered: Gathered, view: View, value: DayMention) -> bool:
    """'Date: 30/11 2026': a label with a colon and a day to come, nothing behind it."""
    colon = any(token.text == ":" for token in view.tokens[1:_LABEL])
    today = gathered.letter.known.today
    return colon and today is not None and value.day > today and isinstance(view.tokens[-1].atom, DayMention)


def points_at_a_day(gathered: Gathered, act: Act) -> bool:
    """Whether the act points at a day ('from that day') that is found nowhere, or one is put right by a day that nobody can read."""
    return (_that_day(act) and not day_asked(gathered, act)[0]) or any(other_day_unread_within(view) for view in gathered.letter.body())


def _tells_of_him(view: View, position: int, value: DayMention) -> bool:
    """'She joins us on 4 January and works in finance': a longer sentence tells from when, or until when, the one of the order is there."""
    clause = view.clause_of[position]
    marks = [each for each in view.all("left", "joined", "needs", "must_not_have") if view.clause_of[each.start] == clause]
    him = [each for each in view.all("he", "they") if view.clause_of[each.start] == clause]
    return bool(marks) or (bool(him) and value.relation is not Relation.ON and not view.has("away"))


def _days_to_come(gathered: Gathered, view: View) -> Iterator[tuple[int, DayMention]]:
    """(token, day) of the days of a sentence that are not past."""
    before = gathered.letter.lexicon.days.before
    denied = view.all("negation", "must_not_have", "except_for")
    replaced = days_replaced(view)
    for position, value in gathered.letter.atoms(view, DayMention):
        if not isinstance(value, DayMention) or value.past or position in replaced:
            continue
        if value.relation is Relation.LATEST and value.written.lower().startswith(before):
            clause = view.clause_of[position]
            if any(view.clause_of[each.start] == clause and each.start < position for each in denied):
                value = replace(value, day=value.day + timedelta(days=1), relation=Relation.FROM)  # 'no access before 4 January'
        yield position, value


def days_of(gathered: Gathered, view: View) -> set[date]:
    """The different days to come that a sentence names."""
    return {value.day for _, value in _days_to_come(gathered, view)}


def day_beside(gathered: Gathered, view: View, draft: Draft) -> tuple[date | None, bool]:
    """(day, 'from that day') of the clause in which a sentence names somebody; none where it has several."""
    clauses = {view.clause_of[token] for sentence, token in draft.places if sentence == view.sentence.index}
    told = [value for position, value in _days_to_come(gathered, view) if view.clause_of[position] in clauses]
    days = {(value.day, value.relation is Relation.FROM) for value in told}
    return days.pop() if len(days) == 1 else (None, False)


def _that_day(act: Act) -> bool:
    """Whether 'from that day' opens the sentence or stands in the verb's reach; not in another's, or in a reason for the day told."""
    view = act.view
    reasons = {view.clause_of[each.start] for each in view.all("because") if view.holds(DayMention)}
    told = (each for each in view.all("that_day") if view.clause_of[each.start] not in reasons)
    return any(each.start <= 1 or (act.start <= each.start and each.end <= act.end) for each in told)
