"""Which days a text names by the number of their ISO week ('fredagen i vecka 49', 'viikon 50 perjantai')."""

import re
from datetime import date, timedelta
from functools import lru_cache

from parsers.fields.days import DayMention, Relation
from parsers.lexicon.day_words import DayWords

#: A week this many days ago is still this year's; an older one is next year's.
_PAST = 60


@lru_cache(maxsize=16)
def _weekdays(words: DayWords) -> dict[str, int]:
    """Every form of a weekday's name in lower case, and which it is, from 0; shortened to two letters it may be any word."""
    forms = ((form.lower(), index) for index, line in enumerate(words.weekdays) for form in line)
    shortened = ((form.lower(), index) for index, line in enumerate(words.weekday_abbreviations) for form in line if len(form) > 2)
    return dict((*shortened, *forms))


_DIGIT = re.compile(r"[0-9]")


@lru_cache(maxsize=16)
def _pattern(words: DayWords) -> re.Pattern[str] | None:
    """The word for week and its number, with a weekday before or behind them or none; None where the language has no such word."""
    if not words.week_number:
        return None
    weekdays = "|".join(re.escape(form) for form in sorted(_weekdays(words), key=len, reverse=True))
    weeks = "|".join(re.escape(form) for form in sorted(words.week_number, key=len, reverse=True))
    before = rf"(?:({weekdays})(?: \w{{1,5}}| på| under){{0,2}} )?"
    behind = rf"(?:[ ,(]{{1,2}}(?:\w{{2}} )?({weekdays})(?!\w))?"
    return re.compile(rf"(?<!\w){before}(?:{weeks})\.? ?([0-9]{{1,2}})(?![\w:.,/-]?[0-9]){behind}", re.IGNORECASE)


def find(text: str, words: DayWords, today: date) -> tuple[DayMention, ...]:
    """Every day told by a week's number; without a weekday it is the Monday. Never raises; linear."""
    pattern = _pattern(words)
    found: list[DayMention] = []
    for match in pattern.finditer(text) if pattern and _DIGIT.search(text) else ():
        named, number = match.group(1) or match.group(3), int(match.group(2))
        day = _day(today, number, _weekdays(words)[named.lower()] if named else 0)
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
