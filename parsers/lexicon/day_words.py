"""Which words a language says days with: the shape of every language's ``days.py``; a new language fills every field.

A phrase is words with spaces between; dots and case never matter ('fr o m' is 'fr.o.m.'), and words of five letters or more are known
without their diacritics too. What a language has no words for is an empty tuple.
"""

from dataclasses import dataclass

Phrases = tuple[str, ...]


def phrases(written: str) -> Phrases:
    """The phrases of one field, written with ``|`` between them."""
    return tuple(" ".join(part.split()) for part in written.split("|") if part.strip())


def table(written: str) -> tuple[Phrases, ...]:
    """Several fields of the same kind in order (twelve months, seven weekdays), a line each."""
    return tuple(phrases(line) for line in written.strip().splitlines())


@dataclass(frozen=True, slots=True, eq=False)
class DayWords:
    """The words of one language for days, in the order of the calendar where there is one."""

    #: twelve lines: the months with their inflections, and their abbreviations (which count only beside a number)
    months: tuple[Phrases, ...]
    month_abbreviations: tuple[Phrases, ...]
    #: months are written with a capital letter; a month alone ('from May') counts only as the language writes it
    months_capitalised: bool
    #: 'November 30' is a day too
    month_first: bool
    #: months that are ordinary words too ('may'), known before a number by their capital letter only
    ordinary_months: Phrases
    #: seven lines from Monday: forms of a coming day; forms that are past with ``past_before``; abbreviations before a date
    weekdays: tuple[Phrases, ...]
    weekdays_past: tuple[Phrases, ...]
    weekday_abbreviations: tuple[Phrases, ...]
    #: thirty-one lines at most: first, second …
    ordinals: tuple[Phrases, ...]
    #: what is glued to a number to make it an ordinal ('30th', '30:e')
    ordinal_suffixes: Phrases
    #: between number and month ('30th of November')
    of: Phrases
    #: before a day ('den 30')
    articles: Phrases

    # -- relations, before the day
    on: Phrases
    from_day: Phrases
    until_day: Phrases
    latest: Phrases
    before: Phrases
    after: Phrases
    #: 'her last day is …': until that day
    last_day: Phrases
    copulas: Phrases
    # -- relations, behind the day
    from_behind: Phrases
    until_behind: Phrases
    latest_behind: Phrases
    after_behind: Phrases
    #: endings of the day's own last word (Finnish cases)
    from_endings: Phrases
    until_endings: Phrases

    # -- days told from today
    today: Phrases
    #: 'as', 'than': before 'today' they tell how it is, and no day
    likening: Phrases
    tomorrow: Phrases
    day_after_tomorrow: Phrases
    yesterday: Phrases
    day_before_yesterday: Phrases
    #: before a weekday: this week's · the coming one · next week's · the latest past one · a habit, so no day at all
    coming: Phrases
    next_one: Phrases
    last_one: Phrases
    past_before: Phrases
    every: Phrases
    next_week: Phrases
    last_week: Phrases
    next_month: Phrases
    last_month: Phrases
    this_month: Phrases
    this_year: Phrases
    next_year: Phrases
    last_year: Phrases

    # -- ends and beginnings; ``…_of`` before a month, ``…_behind`` behind one
    end_of: Phrases
    end_behind: Phrases
    start_of: Phrases
    start_behind: Phrases
    end_of_this_month: Phrases
    end_of_next_month: Phrases
    end_of_year: Phrases
    #: the night between two months or years
    month_turn: Phrases
    year_turn: Phrases

    # -- spans
    in_: Phrases
    in_behind: Phrases
    within: Phrases
    ago_before: Phrases
    ago_behind: Phrases
    #: one, two, three … twelve
    numbers: tuple[Phrases, ...]
    days: Phrases
    weeks: Phrases
    months_span: Phrases
    #: 'of this month', only behind a number ('den 10. ds.'); alone it may mean something else ('dennes adresse')
    instant: Phrases = ()
    #: 'week' before its number
    week_number: Phrases = ()
    #: 'a week from' before a day: seven days later
    week_before: Phrases = ()
    #: 'the weekend', which only 'before' makes a day of: the Friday
    weekend: Phrases = ()
    #: the night between the two halves of a year, and the end of the first one
    half_year_turn: Phrases = ()
    #: before the number of a year ('utgången av år 2026', 'vuoden 2026 lopussa')
    year_word: Phrases = ()
    #: before a number with a dot: it is a clock, a version or a point, and no day without its year
    no_day: Phrases = ()
    #: a day of every week ('om fredagen'), which is no day of the order
    habits: Phrases = ()
