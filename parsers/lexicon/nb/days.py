"""Which Norwegian words days are said with (Bokmål, with the common forms of Nynorsk)."""

from parsers.lexicon.day_words import DayWords, phrases, table

WORDS = DayWords(
    months=table("""
        januar
        februar
        mars
        april
        mai
        juni
        juli
        august
        september
        oktober
        november
        desember
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
        des | dec
    """),
    months_capitalised=False,
    month_first=False,
    ordinary_months=(),
    weekdays=table("""
        mandag | mandagen | måndag | måndagen
        tirsdag | tirsdagen | tysdag | tysdagen | tirsda
        onsdag | onsdagen | onsda
        torsdag | torsdagen | torsda
        fredag | fredagen | fredaen | freda
        lørdag | lørdagen | laurdag | laurdagen
        søndag | søndagen | sundag
    """),
    weekdays_past=(),
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
        andre
        tredje
        fjerde
        femte
        sjette
        sjuende | syvende
        åttende
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
        tjuende | tyvende
        tjueførste
        tjueandre
        tjuetredje
        tjuefjerde
        tjuefemte
        tjuesjette
        tjuesjuende
        tjueåttende
        tjueniende
        trettiende
        trettiførste
    """),
    ordinal_suffixes=phrases("e | te | de"),
    of=phrases("i | av"),
    articles=phrases("den"),
    on=phrases("på | nå på | pr | per | ved | den | førstkommende | i | med siste dag | pr den | per den"),
    from_day=phrases(
        "fra og med | frå og med | f o m | fom | fra | frå | fra den | frå den | ifra | ifrå"
        " | gjeldende frå | gjeldande frå | med verknad frå"
        " | med verknad frå og med | med start frå | rekna frå | med oppstart frå | virkning fra | f r o m"
        " | fra og med den | frå og med den"
        " | med virkning fra | med virkning f o m | med start | med start fra"
        " | med oppstart | gjeldende fra"
        " | regnet fra | tidligst | starter | begynner | med effekt fra | f r a"
    ),
    until_day=phrases(
        "til og med | til og med den | t o m | tom | frem til og med | fram til og med | frem til | fram til | inntil | helt til | til"
    ),
    latest=phrases(
        "senest | seinast | innan | innan den | ikkje seinare enn | aller senest | innen | ikke senere enn | innen den | seinest"
    ),
    before=phrases("før | før den | innen utgangen av dagen før"),
    after=phrases("etter | fra og med dagen etter | dagen etter"),
    last_day=phrases(
        "siste dag | siste arbeidsdag | siste arbeidsdagen | siste dagen | siste ansettelsesdag | slutter | sluttdato"
        " | siste avtaledag | opphører | opphøyrer | sluttar | siste arbeidsdagen hans | siste arbeidsdagen hennes | siste dagen hans"
        " | siste dagen hennes | siste dag hos oss | siste jobbdag | siste vakt | siste arbeidsdag hos oss | siste dag på jobb"
    ),
    copulas=phrases("er | blir | var | vert | er den | blir den | er nå | vil bli | hos oss er | hos oss | hos oss blir | vil være"),
    from_behind=phrases("og fremover | og framover | og utover"),
    until_behind=phrases("som siste dag | som siste arbeidsdag"),
    latest_behind=phrases("senest | som senest | seinest"),
    after_behind=(),
    from_endings=(),
    until_endings=(),
    today=phrases("i dag | idag | i kveld | dags dato"),
    likening=phrases("som | enn"),
    tomorrow=phrases("i morgen | imorgen | i morgon | imorgon | i mårra | i måro | i morro | imorra | morgendagen | i morra"),
    day_after_tomorrow=phrases("i overmorgen | overimorgen | overmorgen"),
    yesterday=phrases("i går | igår | i går kveld"),
    day_before_yesterday=phrases("i forgårs | forgårs"),
    coming=phrases("førstkommende | førstkomande | komande | nå på | kommende | denne | nå | nå førstkommende | den kommende"),
    next_one=phrases("neste"),
    last_one=phrases("sist | forrige | siste"),
    past_before=(),
    every=phrases("hver | alle | annenhver"),
    habits=phrases("om mandagen | om tirsdagen | om onsdagen | om torsdagen | om fredagen | om lørdagen | om søndagen"),
    weekend=phrases("helgen | helga | helgi | weekenden | denne helgen | denne helga"),
    next_week=phrases("neste uke | neste uka | neste veke | kommende uke | til uka | til veka | komande veke"),
    last_week=phrases("forrige uke | forrige uka | sist uke | sist veke | førre veke | førre veka | i forrige uke | forrige veke"),
    next_month=phrases("neste måned | komande månad | kommende måned | førstkommende måned | neste månad"),
    last_month=phrases("forrige måned | førre månad | sist måned | forrige mnd"),
    this_month=phrases(
        "denne måneden | inneværende måned | måneden | denne måned | denne månaden | inneverande månad | månaden | mnd | denne mnd"
    ),
    instant=phrases("d m | ds | dennes | denne md | i denne måneden | i denne måned | i inneværende måned"),
    this_year=phrases("i år | inneværende år | dette året | d å"),
    next_year=phrases("neste år | til neste år"),
    last_year=phrases("i fjor | forrige år | førre året | fjoråret"),
    end_of=phrases(
        "siste | siste i | siste dag i | siste dagen i | siste dag av | slutten av | i slutten av | ved slutten av"
        " | utgangen av | ved utgangen av"
        " | ultimo | utløpet av | ved utløpet av | innen utgangen av | slutten på | i slutten på | på slutten av | ved slutten på"
        " | utgangen på | ved utgangen på | ut | helt ut | siste dagen av | ved utgang av"
    ),
    end_behind=phrases("måneds utgang | måneds slutt"),
    start_of=phrases("begynnelsen av | starten av | i begynnelsen av | i starten av | inngangen av | primo | inngangen til"),
    start_behind=phrases("måneds begynnelse"),
    end_of_this_month=phrases(
        "månadsslutt | månadens slutt | enden av måneden | månadsslutten | månedsslutt | månedens slutt | månedens utgang"
        " | månedens siste dag"
    ),
    end_of_next_month=phrases("neste måneds utgang | neste måneds slutt"),
    year_word=phrases("år | året"),
    end_of_year=phrases(
        "årets slutt | slutten på året | ut året | året ut | ut inneværende år | utgangen av inneværende år | utgangen av i år"
        " | slutten av i år | årets utgang | slutten av året | utgangen av året | årsslutt"
        " | utløpet av året | nyttårsaften | siste dag i året"
    ),
    month_turn=phrases("månedsskiftet | månedsskifte | månadsskiftet"),
    half_year_turn=phrases("halvårsskiftet | halvårsskifte | halvårskiftet"),
    year_turn=phrases("årsskiftet | årsskifte | nyttår | nyttårsskiftet | nyåret | årsskiftet i år"),
    in_=phrases("om"),
    in_behind=phrases("fra i dag | fra nå | frem i tid"),
    within=phrases("innen | i løpet av"),
    ago_before=phrases("for"),
    ago_behind=phrases("siden | sia"),
    numbers=table("""
        en | ei | ett | én | et
        to
        tre
        fire
        fem
        seks
        sju | syv
        åtte
        ni
        ti
        elleve
        tolv
        tretten
        fjorten
    """),
    days=phrases("dag | dager | dagar | døgn"),
    weeks=phrases("uke | uker | uka | veke | veker"),
    months_span=phrases("måned | måneder | månad | månader | månadar | mnd"),
    week_number=("uke", "uka", "veke", "veka"),
    week_before=phrases("en uke fra | en uke etter | uken etter"),
    no_day=phrases("kl | klokken | klokka | v | ver | versjon | punkt"),
)
