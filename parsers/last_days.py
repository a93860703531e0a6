"""Which day is the last one of an agreement, as the words ask for it: 'as from 1 January' is 31 December."""

from datetime import date, timedelta

from parsers.act import Act
from parsers.act_days import day_asked, days_of
from parsers.gathering import Gathered


def last_day(gathered: Gathered, act: Act) -> date | None:
    """The day asked for as the last one: 'as from 1 January' is 31 December (product.md section 4)."""
    day, from_that_day = day_asked(gathered, act)
    if day is not None and day.day == 1 and _unwanted_from(gathered, act, day):
        return day - timedelta(days=1)
    if day is None or not from_that_day:
        return day
    # 'effective the end of December' asks for that day itself
    return day if (day + timedelta(days=1)).day == 1 else day - timedelta(days=1)


def _unwanted_from(gathered: Gathered, act: Act, day: date) -> bool:
    """'We do not go on with Basic next year': the first day of a time in which the agreement is not to be had."""
    index = act.view.sentence.index
    near = gathered.letter.views[max(0, index - 1) : index + 1]
    return any(view.has("must_not_have") and day in days_of(gathered, view) for view in near)
