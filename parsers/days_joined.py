"""What two days that stand together tell: the second puts the first precisely, or both are a habit ('tirsdag og torsdag')."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from parsers.fields.days import DayMention, Relation
from parsers.fold import fold
from parsers.lexicon.lexicon import Lexicon

#: Two days stand at most so many letters apart.
_NEAR = 40


def days_joined(text: str, found: Iterable[DayMention], lexicon: Lexicon) -> Iterator[DayMention]:
    """The days: of 'from the new year, more precisely 4 January' twice the second, with the relation of the first.

    Two weekdays with nothing but an 'and' between are when somebody works, and tell the day of nothing but their own sentence.
    """
    days = sorted(found, key=lambda day: day.start)
    for number, day in enumerate(days):
        before = days[number - 1] if number else None
        behind = days[number + 1] if number + 1 < len(days) else None
        if behind is not None and _between(text, day, behind) in lexicon.orders.more_precisely:
            day = replace(day, day=behind.day)
        if before is not None and _between(text, before, day) in lexicon.orders.more_precisely and day.relation is Relation.ON:
            day = replace(day, relation=before.relation)
        if any(other is not None and _habit(text, day, other, lexicon) for other in (before, behind)):
            day = replace(day, stretch=True, relation=Relation.ON)
        yield day


def _between(text: str, first: DayMention, second: DayMention) -> str:
    """The words between two days, folded, without signs; nothing where they stand far apart."""
    apart = text[first.end : second.start]
    return fold(" ".join(apart.strip(" ,–-(\n").split())) if len(apart) <= _NEAR else ""


def _habit(text: str, one: DayMention, other: DayMention, lexicon: Lexicon) -> bool:
    first, second = sorted((one, other), key=lambda day: day.start)
    plain = not any(letter.isdigit() for letter in one.written + other.written) and second.relation is Relation.ON
    return plain and one.day != other.day and _between(text, first, second) in lexicon.orders.conjunction
