"""Which Swedish words days are said with."""

from parsers.lexicon.day_words import DayWords, phrases, table

WORDS = DayWords(
    months=table("""
        januari | januaris
        februari
        mars
        april
        maj
        juni
        juli
        augusti
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
        måndag | måndagen
        tisdag | tisdagen
        onsdag | onsdagen
        torsdag | torsdagen
        fredag | fredagen
        lördag | lördagen
        söndag | söndagen
    """),
    weekdays_past=table("""
        måndags
        tisdags
        onsdags
        torsdags
        fredags
        lördags
        söndags
    """),
    weekday_abbreviations=table("""
        mån
        tis
        ons
        tors | tor
        fre
        lör
        sön
    """),
    ordinals=table("""
        första | förste | 1a
        andra | andre
        tredje
        fjärde
        femte
        sjätte
        sjunde
        åttonde
        nionde
        tionde
        elfte
        tolfte
        trettonde
        fjortonde
        femtonde
        sextonde
        sjuttonde
        artonde
        nittonde
        tjugonde
        tjugoförsta
        tjugoandra
        tjugotredje
        tjugofjärde
        tjugofemte
        tjugosjätte
        tjugosjunde
        tjugoåttonde
        tjugonionde
        trettionde
        trettioförsta
    """),
    ordinal_suffixes=phrases("e | a | :e | :a | dje | de"),
    of=phrases("i | av"),
    articles=phrases("den"),
    on=phrases(
        "på | nu på | per | per den | vid | den | från den dagen | i samband med | med sista dag | till den dagen | i | nu i"
        " | redan | gällande"
    ),
    from_day=phrases(
        "från och med | från o med | fr o m | from | f o m | fom | från | med start | med start från | med start den"
        " | med början | med verkan från"
        " | med verkan fr o m | gällande från | räknat från | med giltighet från | börjar gälla | börjar | startar | tidigast"
        " | efter det att"
    ),
    until_day=phrases("till och med | till o med | t o m | tom | fram till och med | fram till | ända till | tills | till | intill"),
    latest=phrases("senast | allra senast | inte senare än | ej senare än | senast till"),
    before=phrases("före | innan"),
    after=phrases("efter | från och med dagen efter | fr o m dagen efter | dagen efter"),
    last_day=phrases(
        "sista dag | sista arbetsdag | sista anställningsdag | sista dagen | sista arbetsdagen | sista anställningsdagen"
        " | slutar | sista avtalsdag"
        " | sista giltighetsdag | upphör"
    ),
    copulas=phrases("är | blir | var | hos oss är | hos oss blir | hos oss | för honom är | för henne är"),
    from_behind=phrases("och framåt | och framöver | och tills vidare"),
    until_behind=phrases("som sista dag | som sista arbetsdag | som sista avtalsdag"),
    latest_behind=phrases("senast | som senast | allra senast"),
    after_behind=(),
    from_endings=(),
    until_endings=(),
    today=phrases("idag | i dag | i kväll | ikväll | dagens datum | dags dato"),
    likening=phrases("som | än"),
    tomorrow=phrases("imorgon | i morgon | morgondagen | imorn"),
    day_after_tomorrow=phrases("i övermorgon | iövermorgon | övermorgon"),
    yesterday=phrases("igår | i går"),
    day_before_yesterday=phrases("i förrgår | iförrgår | förrgår"),
    coming=phrases("kommande | nu | den här | denna | instundande | nu kommande | den kommande"),
    next_one=phrases("nästa | nästkommande | nästföljande"),
    last_one=phrases("förra | senaste | sistlidna | den gångna"),
    past_before=phrases("i"),
    every=phrases("varje | var | alla | varannan"),
    weekend=phrases("helgen | helga | den här helgen | veckoslutet"),
    next_week=phrases("nästa vecka | nästkommande vecka | i nästa vecka | under nästa vecka | kommande vecka"),
    last_week=phrases("förra veckan | föregående vecka | i förra veckan"),
    next_month=phrases("nästa månad | nästkommande månad | i nästa månad | kommande månad | månadsskiftet nästa månad"),
    last_month=phrases("förra månaden | föregående månad"),
    this_month=phrases("denna månad | den här månaden | innevarande månad | i denna månad | månaden | den månaden"),
    instant=phrases("dennes | ds | d m | dm"),
    this_year=phrases("i år | innevarande år | detta år"),
    next_year=phrases("nästa år | nästkommande år"),
    last_year=phrases("förra året | i fjol | föregående år"),
    end_of=phrases(
        "sista | sista i | siste | siste i | sista dagen i | sista dagen av | sista dag i | slutet av | slutet på | i slutet av"
        " | i slutet på"
        " | vid slutet av | utgången av | vid utgången av | ultimo | månadsslutet | slutet i | sista av | till slutet av"
    ),
    end_behind=phrases("månads utgång | månads slut | s utgång | s slut"),
    start_of=phrases("början av | början på | i början av | i början på | ingången av | starten av | vid ingången av"),
    start_behind=phrases("månads ingång | månads början"),
    end_of_this_month=phrases("månadens slut | månadens utgång | månadens sista dag | månadsslutet | månadsslut"),
    end_of_next_month=phrases("nästa månads slut | nästa månads utgång | nästkommande månads utgång"),
    year_word=phrases("år | året"),
    end_of_year=phrases(
        "årets slut | årets utgång | slutet av året | slutet på året | utgången av året | årsslutet | sista dagen på året | nyårsafton"
    ),
    month_turn=phrases("månadsskiftet | månadsskifte | månadsskiftena"),
    half_year_turn=phrases("halvårsskiftet | halvårsskifte | halvårskiftet"),
    year_turn=phrases("årsskiftet | årsskifte | nyår | nyåret | årskiftet"),
    in_=phrases("om"),
    in_behind=phrases("framåt i tiden | från idag | från i dag | från nu"),
    within=phrases("inom"),
    ago_before=phrases("för"),
    ago_behind=phrases("sedan | sen"),
    numbers=table("""
        en | ett
        två
        tre
        fyra
        fem
        sex
        sju
        åtta
        nio
        tio
        elva
        tolv
        tretton
        fjorton
    """),
    days=phrases("dag | dagar | dygn"),
    weeks=phrases("vecka | veckor"),
    months_span=phrases("månad | månader"),
    week_number=("vecka", "vecka nr", "veckan", "v"),
    week_before=phrases("en vecka från | en vecka efter | veckan efter"),
    no_day=phrases("kl | klockan | v | ver | version | versionen | punkt"),
)
