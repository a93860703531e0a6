"""Which day begins at a token, without the relation before it: a date, a weekday, the end of a month, a span from today."""

from dataclasses import replace
from datetime import date

from parsers.fields import calendar_days as calendar
from parsers.fields.core_day import Core
from parsers.fields.day_dates import behind_ordinal, dated
from parsers.fields.day_periods import bare_month, end_with_month, month_behind, turn_or_end
from parsers.fields.day_tokens import DayText


def core_at(words: DayText, index: int, today: date) -> Core | None:
    """The day that begins at the token ``index``, or None."""
    if words.token(index).isdecimal():
        return dated(words, index, today) or _counted(words, index, today)
    return (
        turn_or_end(words, index, today)
        or _relative(words, index, today)
        or _weekday(words, index, today)
        or dated(words, index, today)
        or month_behind(words, index, today)
        or _span(words, index, today)
        or _counted(words, index, today)
        or bare_month(words, index, today)
    )


def _weekday(words: DayText, index: int, today: date) -> Core | None:
    """'fredag', 'next Friday', 'i fredags', 'måndagen den 30 november', 'Friday next week', 'last Friday of November'."""
    every = words.ahead("every", index)
    if every and words.position_of("weekdays", every) is not None:
        return None
    last = words.ahead("end_of", index)
    if last and words.position_of("weekdays", last) is not None:
        of_month = _last_weekday(words, last, today)
        if of_month is not None:
            return of_month
    for field in ("past_before", "last_one", "next_one", "coming"):
        position = words.ahead(field, index)
        if position is None:
            continue
        weekday = words.position_of("weekdays_past" if field == "past_before" else "weekdays", position)
        if weekday is None:
            continue
        if field in ("past_before", "last_one"):
            of_month = _last_weekday(words, position, today) if field == "last_one" else None
            return of_month or Core(position + 1, day=calendar.past_weekday(today, weekday), past=True)
        if field == "next_one":
            return Core(position + 1, day=calendar.weekday_next_week(today, weekday))
        return Core(position + 1, day=calendar.coming_weekday(today, weekday))
    weekday = words.position_of("weekdays", index)
    short = words.position_of("weekday_abbreviations", index) if weekday is None else None
    if weekday is None and short is None:
        return None
    behind = _date_behind_weekday(words, index + 1, today)
    if behind is not None:
        return replace(behind, weekday=weekday if weekday is not None else short)
    if weekday is None and short is not None and _stands_alone(words, index):
        return Core(index + 1, day=calendar.coming_weekday(today, short), needs_relation=True)
    if weekday is None or words.behind("every", index) is not None or words.behind("habits", index + 1) is not None:
        return None
    for field, weeks in (("next_week", 1), ("last_week", -1)):
        end = words.ahead(field, index + 1)
        if end:
            day = calendar.add_days(calendar.weekday_next_week(today, weekday), (0 if weeks > 0 else -14))
            return Core(end, day=day, past=weeks < 0)
    coming = calendar.coming_weekday(today, weekday)
    behind_in = words.ahead("in_", index + 1)
    span = _amount(words, behind_in, today, sign=1) if behind_in else None
    if span is not None and span.day is not None and (span.day - today).days % 7 == 0:
        return Core(span.end, day=calendar.add_days(coming, (span.day - today).days))  # 'fredag om en uke'
    return Core(index + 1, day=coming)


def _stands_alone(words: DayText, index: int) -> bool:
    """'By Fri.', 'på tors,': nothing follows the shortened weekday, which in many languages is another word too ('man', 'to', 'sun')."""
    if len(words.token(index)) < 3 or words.behind("articles", index) is not None:
        return False
    return words.token(index + 1) in ("", ".", ",", ")", "!", "?") or _ends_line(words, index)


def _ends_line(words: DayText, index: int) -> bool:
    return "\n" in words.text[words.ends[index] : words.starts[index + 1]]


def _last_weekday(words: DayText, position: int, today: date) -> Core | None:
    """'Friday of November' behind a word for last: the month's last Friday."""
    weekday = words.position_of("weekdays", position)
    of_month = end_with_month(words, words.ahead("of", position + 1) or position + 1, today)
    if of_month is None or weekday is None:
        return None
    last = of_month.day or calendar.nearest_year(of_month.month, 0, today, forward=True)
    return Core(of_month.end, day=calendar.last_weekday_of(last, weekday)) if last else None


def _date_behind_weekday(words: DayText, index: int, today: date) -> Core | None:
    position = index
    while words.token(position) in (",", ".", "(") and position < index + 3:
        position += 1
    behind = words.ahead("articles", position)
    if behind is not None:
        position = behind + 1 if words.token(behind) == "." else behind  # 'mandag d. 4. januar'
    core = dated(words, position, today)
    if core is None and words.token(position).isdecimal() and len(words.token(position)) <= 2:
        behind, ordinal = behind_ordinal(words, position + 1)
        day = calendar.next_day_numbered(today, int(words.token(position))) if ordinal and words.token(behind - 1) != "." else None
        return Core(behind, day=day) if day else None  # 'Thursday 26th'
    return replace(core, needs_relation=False) if core else None


#: Days from today that one phrase says.
_OFFSETS = (("day_after_tomorrow", 2), ("tomorrow", 1), ("today", 0), ("day_before_yesterday", -2), ("yesterday", -1))


_FRIDAY = 4


def _relative(words: DayText, index: int, today: date) -> Core | None:
    """'tomorrow', 'next week', 'next month'."""
    for field, days in _OFFSETS:
        end = words.ahead(field, index)
        if end and field == "today" and index and words.ahead("likening", index - 1) == index:
            return None  # 'Basic carries on exactly as today'
        if end:
            return Core(end, day=calendar.add_days(today, days), past=days < 0)
    for field, weeks in (("next_week", 1), ("last_week", -1)):
        end = words.ahead(field, index)
        if end:
            behind_on = words.ahead("on", end) or end
            weekday = words.position_of("weekdays", behind_on)
            day = calendar.add_days(calendar.weekday_next_week(today, weekday or 0), (0 if weeks > 0 else -14))
            return Core(end if weekday is None else behind_on + 1, day=day, past=weeks < 0)
    end = words.ahead("weekend", index)
    if end:  # 'before the weekend' is by Friday, on which it is today
        return Core(end, day=calendar.coming_weekday(calendar.add_days(today, -1), _FRIDAY), period=True, only_before=True)
    first = today.replace(day=1)
    for field, months in (("next_month", 1), ("last_month", -1)):
        end = words.ahead(field, index)
        if end:
            return Core(end, day=calendar.add_months(first, months), past=months < 0)
    end = words.ahead("next_year", index)
    if end and today.year < date.max.year:
        return Core(end, day=date(today.year + 1, 1, 1), needs_relation=not words.language.words.from_endings)
    return None


def _span(words: DayText, index: int, today: date) -> Core | None:
    """'in two weeks', 'inom 14 dagar'; 'för två veckor sedan'."""
    for field in ("in_", "within", "ago_before"):
        position = words.ahead(field, index)
        counted = _amount(words, position, today, sign=-1 if field == "ago_before" else 1) if position else None
        if counted is None:
            continue
        if field == "ago_before":
            end = words.ahead("ago_behind", counted.end)
            if end:
                return replace(counted, end=end, past=True)
            continue
        return replace(counted, deadline=field == "within")
    return None


def _counted(words: DayText, index: int, today: date) -> Core | None:
    """'two weeks from now', 'kahden viikon kuluttua', 'two weeks ago'."""
    for field, sign in (("in_behind", 1), ("ago_behind", -1)):
        counted = _amount(words, index, today, sign=sign)
        end = words.ahead(field, counted.end) if counted else None
        if counted and end:
            return replace(counted, end=end, past=sign < 0)
    return None


def _amount(words: DayText, index: int, today: date, *, sign: int) -> Core | None:
    """A number of days, weeks or months, as the day that lies so far from today."""
    token = words.token(index)
    if token.isdecimal():
        amount = int(token) if len(token) <= 3 else 0
    else:
        position = words.position_of("numbers", index)
        amount = 0 if position is None else position + 1
    if not amount:
        return None
    for field, days in (("days", 1), ("weeks", 7)):
        end = words.ahead(field, index + 1)
        if end:
            return Core(end, day=calendar.add_days(today, sign * days * amount), counted=True)
    end = words.ahead("months_span", index + 1)
    return Core(end, day=calendar.add_months(today, sign * amount), counted=True) if end else None
