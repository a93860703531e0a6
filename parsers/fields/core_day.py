"""What a day is while it is being read: a date, or a month and a number whose year is still to be chosen, and how it was said."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Core:
    """A day in the making: either ``day``, or ``month`` and ``number`` (0 is the last) of a year still to be chosen."""

    #: the first token behind it
    end: int
    day: date | None = None
    month: int = 0
    number: int = 0
    weekday: int | None = None
    past: bool = False
    #: the night between two periods: 'from' it means the first day of the next
    turn: bool = False
    #: the end of a period, which 'before' does not shorten by a day
    period: bool = False
    #: counts only with a relation beside it ('30.11', 'from January')
    needs_relation: bool = False
    #: a month alone: 'from' is its first day, 'until' its last
    whole_month: bool = False
    #: counted from today, so that its words' endings tell no relation
    counted: bool = False
    #: a number without a month ('the 30th')
    alone: bool = False
    #: 'within two weeks': at the latest
    deadline: bool = False
    #: a stretch of days: only 'before' it is a day
    only_before: bool = False
