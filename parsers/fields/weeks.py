"""Which days a text names by the number of their ISO week ('fredagen i vecka 49', 'week 49', 'uke 49')."""

import re
from datetime import date, timedelta
from functools import lru_cache

from parsers.fields.days import DayMention, Relation
from parsers.lexicon.day_words import DayWords

#: A week this many days ago is still this year's; an older one is next year's.
_PAST = 60


@lru_cache(maxsize=16)
def _pattern(words: DayWords) -> re.Pattern[str] | None:
    """An optional weekday, a few letters between, the word for week and its number; None where the language has no such word."""
    if not words.week_number:
        return None
    weekdays = "|".join(re.escape(form) for line in words.weekdays for form in line)
    weeks = "|".join(re.escape(form) for form in sorted(words.week_number, key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:({weekdays})(?: \w{{1,5}}| på| under){{0,2}} )?(?:{weeks})\.? ?([0-9]{{1,2}})(?![\w:.,/-]?[0-9])", re.IGNORECASE
    )


def find(text: str, words: DayWords, today: date) -> tuple[DayMention, ...]:
    """Every day told by a week's number; without a weekday it is the Monday. Never raises; linear."""
    pattern = _pattern(words)
    found: list[DayMention] = []
    for match in pattern.finditer(text) if pattern else ():
        named, number = match.group(1), int(match.group(2))
        weekday = next(
            (index for index, line in enumerate(words.weekdays) if named and named.lower() in {form.lower() for form in line}), 0
        )
        day = _day(today, number, weekday)
        if day is not None:
            found.append(DayMention(match.start(), match.end(), match.group(), day, Relation.ON))
    return tuple(found)


def _day(today: date, week: int, weekday: int) -> date | None:
    """The day of that ISO week: this year's unless it lies well behind, then next year's."""
    for year in (today.year, today.year + 1):
        try:
            day = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if day >= today - timedelta(days=_PAST):
            return day
    return None
