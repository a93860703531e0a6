"""Whether the time of an act is no day: 'in May', 'until Monday', or several days of which nobody tells whose they are."""

from datetime import date
from itertools import takewhile

from parsers.act import Act
from parsers.conditions import before_a_time
from parsers.days_aside import ends_there, of_the_old, still_to_come
from parsers.fields.days import DayMention, Relation
from parsers.fields.unread_days import UnreadDay
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import bare
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Kind
from parsers.tokens import TokenKind
from parsers.who_stays import another_stays, mine_stays

#: So many words may stand between 'after' and what it is after ('after her own very last day').
_AT_EVENT = 3


def for_a_time(view: View, act: Act) -> bool:
    """'Block Priya until Monday', 'temporarily': barred for a while, or until a day told behind the verb; nobody is removed then."""
    if not act.implied and any(
        view.clause_of[each.start] in (view.clause_of[act.mark.start], view.clause_of[act.mark.hits[-1]]) for each in view.all("temporary")
    ):
        return True
    if not act.trigger.endswith("_base") or not any(set(each.hits) & set(act.mark.hits) for each in view.all("for_a_time")):
        return False
    return any(
        isinstance(token.atom, DayMention)
        and token.atom.relation is Relation.UNTIL
        and position > act.mark.hits[-1]
        and view.clause_of[position] == view.clause_of[act.mark.hits[-1]]
        for position, token in enumerate(view.tokens)
    )


def loose_time(letter: Letter, act: Act) -> bool:
    """'In May', 'mid December', 'after Easter', 'den 31/11': a time that no day was read out of, behind the verb or in the next one."""
    index = act.view.sentence.index
    if act.trigger == "renamed" and not act.view.has("will"):
        return False  # 'got married over the summer'
    near = [act.view]
    if index + 1 < len(letter.views) and letter.paragraph_of[index + 1] == letter.paragraph_of[index]:
        following = letter.views[index + 1]
        words = [token for token in following.tokens if token.kind is TokenKind.WORD]
        described = {each.start for each in following.all("new")}
        it = any(each.end not in described for each in following.all("it"))  # 'we hire a new one in spring'
        it = it and not following.has("change_noun")  # 'there will be more changes after Christmas'
        short = len(words) <= 9 and not following.people and not following.sentence.asks and (it or following.has("must"))
        short = short and not (another_stays(act, following) or mine_stays(act, following))
        near += [following] if short and not following.has("unable") else []  # 'I cannot find the invoice for September'
    if act.view.holds(UnreadDay) or _either_day(act.view):
        return True
    if act.view.has("that_day") and act.view.has("when") and not _day_before(letter, act):
        return True  # 'close it when she has gone home that day'
    if any(view.holds(DayMention) for view in near) or (len(near) > 1 and _last_day_before(letter, act)):
        return False
    if act.kind is Kind.CANCEL_AGREEMENT and any(
        each.has("event") and each.holds(DayMention) for each in letter.views[index + 1 : index + 2]
    ):
        return False  # '… from January. Last day 31 December 2026.'
    to_be = act.trigger == "renamed"  # 'she gets married next summer and will be called Ek then'
    gone = {view.clause_of[each.start] for view in near for each in view.all("left_past") if not to_be}
    before = {(view.sentence.index, clause) for view in near for clause in _clauses_of_what_was(act, view)}
    while_here = {
        (view.sentence.index, each.end)
        for view in near
        for each in view.all("during")
        if act.kind is Kind.ADD_USER and view.clause_of[each.start] != act.view.clause_of[act.mark.start]
    }
    return any(
        (view.sentence.index, each.start) not in while_here
        and each.start not in view.people
        and not view.covered(each, ("long_ago",))  # 'she left last spring'
        and view.clause_of[each.start] not in gone
        and (view.sentence.index, view.clause_of[each.start]) not in before
        and not _when_it_happened(act, view, each)
        and not (view is not act.view and act.kind is Kind.CHANGE_USER and of_the_old(view, each.start) and ends_there(view, each.start))
        and not (view is not act.view and act.kind is Kind.ADD_USER and _thing_ends(view, each))
        and not _what_comes_of_it(view, each)
        and not any(rate.start == each.end for rate in view.all("rate"))  # 'a few days a week' is how often
        and not _of_a_post(view, each)
        and not _in_a_year_gone_by(letter, view, each)
        and not (act.kind is Kind.ADD_USER and before_a_time(view, each))  # who is to be there by then may be there at once
        and not (view is act.view and act.kind is Kind.ADD_USER and _names_what_he_does(act, each))
        and not _is_worked_on(act, view, each)
        and (view is not act.view or each.start > act.mark.hits[0] or to_be)
        for view in near
        for each in view.all("loose_time")
    )


def _thing_ends(view: View, time: Mark) -> bool:
    """'The school's mail stops working at Christmas, so use this one': nobody stands in the clause that tells when something ends."""
    clause = view.clause_of[time.start]
    told = view.people | {each.start for each in view.all("he", "they", "i", "we", "role", "title", "joined", "user")}
    somebody = {each for each in told if view.tokens[each].folded not in view.grammar.thing_or_person}  # 'ta den här'
    return ends_there(view, time.start) and all(view.clause_of[each] != clause for each in somebody)


def _day_before(letter: Letter, act: Act) -> bool:
    """Whether 'that day' is one that was told, and somebody's who is to be removed on it."""
    told = letter.views[: act.view.sentence.index + 1]
    return act.kind is not Kind.CANCEL_AGREEMENT and any(each.holds(DayMention) for each in told)


def _last_day_before(letter: Letter, act: Act) -> bool:
    """'His last day is 31.12. Please remove him then. Until further notice he needs it': the sentence before tells which day it is."""
    index = act.view.sentence.index
    before = letter.views[index - 1 : index]
    own = any(each.start > act.mark.hits[0] for each in act.view.all("loose_time"))
    return act.kind is Kind.REMOVE_USER and not own and any(each.has("left") and len(each.places(DayMention)) == 1 for each in before)


def _clauses_of_what_was(act: Act, view: View) -> set[int]:
    """'She is the same Oona who was here in the summer': the clauses of another sentence that tell with a 'was' how it was before."""
    if view is act.view or view.has("will", "left"):
        return set()
    return {view.clause_of[position] for position, token in enumerate(view.tokens) if token.folded in view.grammar.was}


def _when_it_happened(act: Act, view: View, time: Mark) -> bool:
    """'Remove Bo, he moved to Oslo in September': the time follows a verb of the past, in a clause of its own that tells nothing to come.

    Before 'from' and 'until' the time may be that of the order ('remove Bo who moved, from September').
    """
    clause = view.clause_of[time.start]
    start = view.clause_start(time.start)
    if view is act.view and (clause == view.clause_of[act.mark.hits[-1]] or start < act.mark.hits[-1]):
        return False
    told = [each for each in view.within(start, time.start, "happened") if not still_to_come(view, each)]
    if not told or view.within(told[-1].end, time.start, "left", "will", "going"):
        return False
    if any(token.text in ",;()–" for token in view.tokens[told[-1].end : time.start]):
        return False
    return not any(each.end == time.start for each in view.all("during", "before_event"))


def _of_a_post(view: View, season: Mark) -> bool:
    """'Our summer temp': a season behind 'our' and right before what somebody is."""
    owned = {each.end for each in view.all("our", "my")}
    return season.start in owned and any(each.start == season.end for each in view.all("role", "title", "joined"))


def _in_a_year_gone_by(letter: Letter, view: View, mark: Mark) -> bool:
    """'The agreement that we signed in March 2024': a year right behind the time, and one before today's."""
    today, text = letter.known.today, view.tokens[mark.end].text if mark.end < len(view.tokens) else ""
    return today is not None and len(text) == len("2024") and text.isdecimal() and text.isascii() and int(text) < today.year


def _what_comes_of_it(view: View, mark: Mark) -> bool:
    """'…, so I need not bother you over Christmas': the clause tells what comes of the order."""
    start = view.clause_start(mark.start)
    return start > 0 and view.tokens[start].folded in view.grammar.so and view.clause_of[start] > 0


def _names_what_he_does(act: Act, season: Mark) -> bool:
    """'Add Al, he helps with the Christmas market': a season that is part of a thing's name, in a clause that tells what somebody does.

    Only English writes such a name apart; behind another preposition it tells when ('before the Christmas party').
    """
    view = act.view
    clause = view.clause_of[season.start]
    inside = [position for position, other in enumerate(view.clause_of) if other == clause]
    start, end = inside[0], inside[-1] + 1
    if not view.grammar.base_forms or season.end >= end or clause in {view.clause_of[each] for each in act.mark.hits}:
        return False
    if not view.within(start, season.start, "he", "they", "we", "i") or view.within(start, end, "left", "joined", "event", "when", "will"):
        return False
    owned = {each.start for each in view.all("my", "our")}
    before = season.start - 1
    while before > start and (before in owned or view.tokens[before].folded in view.grammar.determiners):
        before -= 1
    timely = view.tokens[before].folded in view.grammar.prepositions - view.grammar.with_
    return not timely and names_a_thing(view, season.end, plain_words(view))


def _either_day(view: View) -> bool:
    """'On 15 or 16 December': an 'or' between two numbers or days."""
    tokens = view.tokens
    return any(
        each.words == 1
        and each.start > 0
        and each.end < len(tokens)
        and all(isinstance(tokens[at].atom, DayMention) or tokens[at].text[:1].isdigit() for at in (each.start - 1, each.end))
        and any(isinstance(tokens[at].atom, DayMention) for at in (each.start - 1, each.end))
        for each in view.all("either")
    )


def _is_worked_on(act: Act, view: View, month: Mark) -> bool:
    """'…, she has to close November first': in a clause of its own a month right behind what is done with the books of one is no time."""
    away = view is not act.view or view.clause_of[month.start] != view.clause_of[act.mark.hits[-1]]
    return away and any(each.end == month.start for each in view.all("closes_books"))


def awaits_event(letter: Letter, act: Act) -> bool:
    """'After her last day', 'at the end of his contract', 'vanhempainvapaan alkaessa': the day of something that tells no day here."""
    view = act.view
    if view.has("left_past") or any(isinstance(value, DayMention) for _, value in letter.atoms(view, DayMention)):
        return False
    return names_event(act) and not _days_in_rows(letter, view)


def _days_in_rows(letter: Letter, view: View) -> bool:
    """Whether rows with days stand behind a sentence: each person has his own there (``row_days``)."""
    index = view.sentence.index
    rows = takewhile(lambda each: each.sentence.row or bare(letter, each), letter.views[index + 1 :])
    return any(each.holds(DayMention) for each in rows)


def names_event(act: Act) -> bool:
    """Whether an act's sentence sets it for what may happen: 'as of the start date in the table'."""
    view = act.view
    own = view.clause_of[act.mark.hits[-1]]
    before, behind = view.all("before_event"), view.all("behind_event")
    return any(
        event.start > act.mark.hits[0] or view.clause_of[event.start] == own
        for event in view.all("event")
        if any(0 <= event.start - each.end <= _AT_EVENT for each in before) or any(0 <= each.start - event.end <= 1 for each in behind)
    )


def runs_out(view: View) -> bool:
    """'Our agreement runs out in March, we will not renew': the time stands with the agreement, before the verb."""
    ends = {view.clause_of[each.start] for each in view.all("expire_passive", "terms")}
    return any(view.clause_of[each.start] in ends for each in view.all("loose_time"))


def days_behind(letter: Letter, act: Act, start: int | None = None) -> set[date]:
    """The different days to come that the act's sentence names from where the act begins, or from a token on."""
    first = act.start if start is None else start
    return {
        value.day
        for position, value in letter.atoms(act.view, DayMention)
        if isinstance(value, DayMention) and not value.past and position >= first
    }


def several_days(letter: Letter, act: Act) -> bool:
    """'Priya in December and James on Friday': several people, several days."""
    view, index = act.view, act.view.sentence.index
    other = any(each.end <= act.mark.start for each in view.all("add_base", "remove_base", "end_base", "change_base"))
    start = act.mark.start if other else act.start  # 'remove Karl on the 30th and add Bo on the 1st'
    days = days_behind(letter, act, start)
    people = [draft for draft in letter.people.between((index, start), (index, act.end)) if not draft.is_sender]
    at_once = bool(view.within(act.mark.hits[-1], act.end, "at_once"))  # 'Priya now and James on Friday'
    if at_once and len(days) == 1:
        behind = [draft for draft in letter.people.between((index, act.mark.hits[-1]), (index, act.end)) if not draft.is_sender]
        return len(behind) > 1
    return len(days) > 1 and len(people) > 1


def clauses_told_of(view: View) -> set[int]:
    """The clauses that tell of somebody, and not of the past: 'Karl leaves some time in the spring, remove him then'."""
    return set() if view.has("left_past") else {view.clause_of[position] for position in view.people}


def part_of_more(view: View, mark: Mark) -> bool:
    """Whether a longer phrase of any meaning covers the mark ('as soon as possible' holds 'soon')."""
    return any(each.words > mark.words and set(mark.hits) <= set(each.hits) for each in view.marks)


#: So many tokens from the day 'or later' stands.
_OR_LATER = 2


def loosely_dated(act: Act) -> bool:
    """'On 30 November or later', 'some time after the 30th', 'soon, on the 30th': beside its day the order tells a time that is none."""
    view = act.view
    days = view.places(DayMention)
    clauses = {view.clause_of[each] for each in (*act.mark.hits, *days)}
    denied = {each.end for each in view.all("negation")}  # 'no later than the 30th'
    return any(
        each.start > act.mark.hits[0]
        and (view.clause_of[each.start] in clauses or any(0 < each.start - day <= _OR_LATER for day in days))
        and each.start not in denied
        and not part_of_more(view, each)
        for each in view.all("vague_time")
    )
