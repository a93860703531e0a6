"""Which Danish words days are said with."""

from parsers.lexicon.day_words import DayWords, phrases, table

WORDS = DayWords(
    months=table("""
        januar
        februar
        marts
        april
        maj
        juni
        juli
        august
        september
        oktober
        november
        december
    """),
    month_abbreviations=table("""
        jan
        feb | febr
        mar
        apr

        jun
        jul
        aug
        sep | sept
        okt
        nov
        dec
    """),
    months_capitalised=False,
    month_first=False,
    ordinary_months=(),
    weekdays=table("""
        mandag | mandagen
        tirsdag | tirsdagen
        onsdag | onsdagen
        torsdag | torsdagen
        fredag | fredagen
        lørdag | lørdagen
        søndag | søndagen
    """),
    weekdays_past=table("""
        mandags
        tirsdags
        onsdags
        torsdags
        fredags
        lørdags
        søndags
    """),
    weekday_abbreviations=table("""
        man
        tir | tirs
        ons
        tor | tors
        fre
        lør
        søn
    """),
    ordinals=table("""
        første
        anden
        tredje
        fjerde
        femte
        sjette
        syvende
        ottende
        niende
        tiende
        ellevte
        tolvte
        trettende
        fjortende
        femtende
        sekstende
        syttende
        attende
        nittende
        tyvende
        enogtyvende
        toogtyvende
        treogtyvende
        fireogtyvende
        femogtyvende
        seksogtyvende
        syvogtyvende
        otteogtyvende
        niogtyvende
        tredivte
        enogtredivte
    """),
    ordinal_suffixes=phrases("e | te | de"),
    of=phrases("i | af"),
    articles=phrases("den | d"),
    on=phrases("på | nu på | pr | per | ved | d | den | i | med sidste dag | pr den | per den | her på"),
    from_day=phrases(
        "fra og med | f o m | fom | fra | fra den | fra d | med virkning fra | med virkning pr | med start | med start fra"
        " | gældende fra | regnet fra"
        " | tidligst | starter | begynder | med effekt fra | med virkning per | fra og med den"
    ),
    until_day=phrases("til og med | t o m | tom | frem til og med | frem til | indtil | indtil den | helt til | til | til og med den"),
    latest=phrases("senest | senest den | ikke senere end | inden udgangen af dagen"),
    before=phrases("før | inden"),
    after=phrases("efter | fra og med dagen efter | dagen efter"),
    last_day=phrases(
        "sidste dag | sidste arbejdsdag | sidste arbejdsdagen | sidste ansættelsesdag | stopper | fratræder | slutter | ophører"
        " | sidste aftaledag"
    ),
    copulas=phrases("er | bliver | var | hos os er | hos os | hos os bliver | vil være"),
    from_behind=phrases("og frem | og fremefter | og fremover | at regne"),
    until_behind=phrases("som sidste dag | som sidste arbejdsdag"),
    latest_behind=phrases("senest | som senest"),
    after_behind=(),
    from_endings=(),
    until_endings=(),
    today=phrases("i dag | idag | i aften | dags dato"),
    likening=phrases("som | end"),
    tomorrow=phrases("i morgen | imorgen | i morgen tidlig"),
    day_after_tomorrow=phrases("i overmorgen | overmorgen"),
    yesterday=phrases("i går | igår"),
    day_before_yesterday=phrases("i forgårs | forgårs"),
    coming=phrases("kommende | førstkommende | denne | nu | nu på | den kommende | her på"),
    next_one=phrases("næste"),
    last_one=phrases("sidste | forrige"),
    past_before=phrases("i"),
    every=phrases("hver | alle | hveranden"),
    habits=phrases("om mandagen | om tirsdagen | om onsdagen | om torsdagen | om fredagen | om lørdagen | om søndagen"),
    weekend=phrases("weekenden | denne weekend"),
    next_week=phrases("næste uge | i næste uge | kommende uge"),
    last_week=phrases("sidste uge | forrige uge | i sidste uge"),
    next_month=phrases("næste måned | i næste måned | kommende måned | førstkommende måned"),
    last_month=phrases("sidste måned | forrige måned"),
    this_month=phrases("denne måned | indeværende måned | måneden | d m"),
    instant=phrases("ds | dennes | denne md | dms | i denne måned | i indeværende måned | indev måned"),
    this_year=phrases("i år | indeværende år | dette år | d å"),
    next_year=phrases("næste år"),
    last_year=phrases("sidste år | i fjor | forrige år"),
    end_of=phrases(
        "sidste | sidste i | sidste dag i | den sidste i | den sidste dag i | slutningen af | i slutningen af"
        " | ved slutningen af | udgangen af"
        " | ved udgangen af | ultimo | ult | med udgangen af | inden udgangen af"
    ),
    end_behind=phrases("måneds udgang | måneds slutning"),
    start_of=phrases("begyndelsen af | starten af | i begyndelsen af | i starten af | primo | indgangen til"),
    start_behind=phrases("måneds begyndelse"),
    end_of_this_month=phrases("månedens slutning | månedens udgang | månedens sidste dag | løbende måned | månedens afslutning"),
    end_of_next_month=phrases(
        "løbende måned + 30 dage | løbende måned + 30 dg | løbende måned plus 30 dage | løbende måned + 1 måned | løbende måned + en måned"
        " | løbende måned plus en måned | løbende måned plus 1 måned | løbende måned + 1 md | løbende + 30 dage | løbende + 1 måned"
        " | lbd måned + 30 dage | lbd måned + 1 måned | næste måneds udgang | næste måneds slutning"
    ),
    year_word=phrases("år | året"),
    end_of_year=phrases(
        "årets slutning | årets udgang | slutningen af året | udgangen af året | årets afslutning | nytårsaften | årets sidste dag"
    ),
    month_turn=phrases("månedsskiftet | månedsskifte"),
    half_year_turn=phrases("halvårsskiftet | halvårsskifte | halvårskiftet"),
    year_turn=phrases("årsskiftet | årsskifte | nytår | nytåret"),
    in_=phrases("om"),
    in_behind=phrases("fra i dag | fra nu"),
    within=phrases("inden for | indenfor"),
    ago_before=phrases("for"),
    ago_behind=phrases("siden"),
    numbers=table("""
        en | et | én | ét
        to
        tre
        fire
        fem
        seks
        syv
        otte
        ni
        ti
        elleve
        tolv
        tretten
        fjorten
    """),
    days=phrases("dag | dage | døgn"),
    weeks=phrases("uge | uger"),
    months_span=phrases("måned | måneder"),
    week_number=("uge", "ugen"),
    week_before=phrases("en uge fra | en uge efter | ugen efter"),
    no_day=phrases("kl | klokken | v | ver | version | versionen | punkt"),
)
