"""Which English words days are said with."""

from parsers.lexicon.day_words import DayWords, phrases, table

WORDS = DayWords(
    months=table("""
        january
        february
        march
        april
        may
        june
        july
        august
        september
        october
        november
        december
    """),
    month_abbreviations=table("""
        jan
        feb
        mar
        apr

        jun
        jul
        aug
        sep | sept
        oct
        nov
        dec
    """),
    months_capitalised=True,
    month_first=True,
    ordinary_months=phrases("may | march | mar"),
    weekdays=table("""
        monday
        tuesday
        wednesday
        thursday
        friday
        saturday
        sunday
    """),
    weekdays_past=(),
    weekday_abbreviations=table("""
        mon
        tue | tues
        wed
        thu | thur | thurs
        fri
        sat
        sun
    """),
    ordinals=table("""
        first
        second
        third
        fourth
        fifth
        sixth
        seventh
        eighth
        ninth
        tenth
        eleventh
        twelfth
        thirteenth
        fourteenth
        fifteenth
        sixteenth
        seventeenth
        eighteenth
        nineteenth
        twentieth
        twenty first | twenty-first
        twenty second | twenty-second
        twenty third | twenty-third
        twenty fourth | twenty-fourth
        twenty fifth | twenty-fifth
        twenty sixth | twenty-sixth
        twenty seventh | twenty-seventh
        twenty eighth | twenty-eighth
        twenty ninth | twenty-ninth
        thirtieth
        thirty first | thirty-first
    """),
    ordinal_suffixes=phrases("st | nd | rd | th"),
    of=phrases("of"),
    articles=phrases("the"),
    on=phrases("on | per | as at | at | at the | with effect on | effective on | dated | the | in | on the | as per"),
    from_day=phrases(
        "from | as from | as of | starting | starting on | starting from | beginning | beginning on | effective"
        " | effective from | effective as of"
        " | with effect from | from and including | commencing | commencing on | from the start of | since | onwards from | not before"
        " | start date | starting date | first day | valid from | entry date"
        " | no earlier than | not until | starts on | starts | start on | start | begin on | join on | join us on | joins on"
        " | joins us on | begins on"
    ),
    until_day=phrases(
        "until | till | til | up to | up until | up to and including | until and including | through | thru | to | until the end of day on"
    ),
    latest=phrases("no later than | not later than | by | by no later than | at the latest by | at the latest on | at the latest"),
    before=phrases("before | prior to | ahead of"),
    after=phrases("after | following | as from the day after | from the day after | the day after"),
    last_day=phrases(
        "last day | last working day | final day | last day of work | last day here | last day with us | last day at work"
        " | final working day | ends on"
        " | leaving date | leave date | end date | exit date | final date | date of leaving | last working date"
        " | leaves on | leaving on | leave on | finishes on | expires on | expire on | end on | finish on | conclude on | cease on"
    ),
    copulas=phrases("is | will be | was | being | is on | will be on | of employment is | of service is"),
    from_behind=phrases("onwards | onward | and onwards | forward | and forward | and after | or later"),
    until_behind=phrases("inclusive | as the last day | as her last day | as his last day | being the last day"),
    latest_behind=phrases("at the latest | latest | at the very latest | or earlier | or sooner"),
    after_behind=(),
    from_endings=(),
    until_endings=(),
    today=phrases("today | tonight | this evening"),
    likening=phrases("as | like | than"),
    tomorrow=phrases("tomorrow"),
    day_after_tomorrow=phrases("the day after tomorrow | day after tomorrow"),
    yesterday=phrases("yesterday"),
    day_before_yesterday=phrases("the day before yesterday | day before yesterday"),
    coming=phrases("this | this coming | coming | the coming"),
    next_one=phrases("next"),
    last_one=phrases("last | this past | past"),
    past_before=(),
    every=phrases("every | each"),
    weekend=phrases("the weekend | this weekend"),
    next_week=phrases("next week | the coming week"),
    last_week=phrases("last week | the previous week"),
    next_month=phrases("next month | the coming month"),
    last_month=phrases("last month | the previous month"),
    instant=phrases("inst | instant"),
    this_month=phrases("this month | the month | the current month | current month"),
    this_year=phrases("this year | of this year"),
    next_year=phrases("next year | of next year"),
    last_year=phrases("last year | of last year"),
    end_of=phrases(
        "end of | the end of | last day of | the last day of | last of | the last of | close of | the close of | month end | end"
        " | the last day in | last day in"
    ),
    end_behind=phrases("month end | end"),
    start_of=phrases("beginning of | the beginning of | start of | the start of"),
    start_behind=(),
    end_of_this_month=phrases("month end | month's end | month-end | end of month | the end of month | EOM"),
    end_of_next_month=phrases("end of next month | the end of next month"),
    year_word=phrases("the year | year | the year of"),
    end_of_year=phrases(
        "end of the year | the end of the year | year end | year-end | the year end | end of this year | the end of this year | end of year"
        " | the end of year | New Year's Eve | EOY | close of the year | last day of the year"
    ),
    month_turn=phrases("turn of the month | the turn of the month"),
    half_year_turn=phrases("half-year end | end of the half-year | end of the first half-year | end of the first half of the year"),
    year_turn=phrases("turn of the year | the turn of the year | new year | the new year | new year's | change of the year"),
    in_=phrases("in"),
    in_behind=phrases("from now | from today | time"),
    within=phrases("within"),
    ago_before=(),
    ago_behind=phrases("ago | earlier | back"),
    numbers=table("""
        one | a | an
        two
        three
        four
        five
        six
        seven
        eight
        nine
        ten
        eleven
        twelve
        thirteen
        fourteen
    """),
    days=phrases("day | days | day's | days'"),
    weeks=phrases("week | weeks | week's | weeks'"),
    months_span=phrases("month | months | month's | months'"),
    week_number=("week", "week no", "wk"),
    week_before=phrases("a week from | one week from | a week on | a week after | one week after | a week | week from"),
    no_day=phrases("at | v | ver | version | point | section"),
)
