"""Which Finnish words days are said with."""

from parsers.lexicon.day_words import DayWords, phrases, table

WORDS = DayWords(
    months=table("""
        tammikuuta | tammikuun | tammikuu | tammikuusta | tammikuuhun | tammikuussa
        helmikuuta | helmikuun | helmikuu | helmikuusta | helmikuuhun | helmikuussa
        maaliskuuta | maaliskuun | maaliskuu | maaliskuusta | maaliskuuhun | maaliskuussa
        huhtikuuta | huhtikuun | huhtikuu | huhtikuusta | huhtikuuhun | huhtikuussa
        toukokuuta | toukokuun | toukokuu | toukokuusta | toukokuuhun | toukokuussa
        kesäkuuta | kesäkuun | kesäkuu | kesäkuusta | kesäkuuhun | kesäkuussa
        heinäkuuta | heinäkuun | heinäkuu | heinäkuusta | heinäkuuhun | heinäkuussa
        elokuuta | elokuun | elokuu | elokuusta | elokuuhun | elokuussa
        syyskuuta | syyskuun | syyskuu | syyskuusta | syyskuuhun | syyskuussa
        lokakuuta | lokakuun | lokakuu | lokakuusta | lokakuuhun | lokakuussa
        marraskuuta | marraskuun | marraskuu | marraskuusta | marraskuuhun | marraskuussa
        joulukuuta | joulukuun | joulukuu | joulukuusta | joulukuuhun | joulukuussa
    """),
    month_abbreviations=table("""
        tammi | tammik
        helmi | helmik
        maalis | maalisk
        huhti | huhtik
        touko | toukok
        kesä | kesäk
        heinä | heinäk
        elo | elok
        syys | syysk
        loka | lokak
        marras | marrask
        joulu | jouluk
    """),
    months_capitalised=False,
    month_first=True,
    ordinary_months=(),
    weekdays=table("""
        maanantaina | maanantai | maanantain | maanantaita | maanantaista | maanantaihin
        tiistaina | tiistai | tiistain | tiistaita | tiistaista | tiistaihin
        keskiviikkona | keskiviikko | keskiviikon | keskiviikkoa | keskiviikosta | keskiviikkoon
        torstaina | torstai | torstain | torstaita | torstaista | torstaihin
        perjantaina | perjantai | perjantain | perjantaita | perjantaista | perjantaihin
        lauantaina | lauantai | lauantain | lauantaita | lauantaista | lauantaihin
        sunnuntaina | sunnuntai | sunnuntain | sunnuntaita | sunnuntaista | sunnuntaihin
    """),
    weekdays_past=(),
    weekday_abbreviations=table("""
        ma
        ti
        ke
        to
        pe
        la
        su
    """),
    ordinals=table("""
        ensimmäinen | ensimmäisenä | ensimmäisestä | ensimmäiseen
        toinen | toisena | toisesta
        kolmas | kolmantena
        neljäs | neljäntenä
        viides | viidentenä
        kuudes | kuudentena
        seitsemäs | seitsemäntenä
        kahdeksas | kahdeksantena
        yhdeksäs | yhdeksäntenä
        kymmenes | kymmenentenä
    """),
    ordinal_suffixes=phrases("päivä | päivänä | pv"),
    of=phrases("päivä | päivänä | päivästä | päivään"),
    articles=(),
    on=(),
    from_day=phrases("alkaen | lukien"),
    until_day=(),
    latest=phrases("viimeistään | viimeistään ennen | ei myöhemmin kuin | mennessä"),
    before=phrases("ennen"),
    after=(),
    last_day=phrases(
        "viimeinen työpäivä | viimeinen päivä | viimeinen työpäivänsä | viimeinen työpäivämme | viimeinen sopimuspäivä"
        " | viimeinen voimassaolopäivä"
        " | työsuhde päättyy | työsuhteensa päättyy | päättyy | lopettaa"
    ),
    copulas=phrases("on | oli | meillä on | tulee olemaan"),
    from_behind=phrases("alkaen | lähtien | lukien | eteenpäin | ja siitä eteenpäin"),
    until_behind=phrases("asti | saakka | viimeisenä päivänä"),
    latest_behind=phrases("mennessä | viimeistään"),
    after_behind=phrases("jälkeen"),
    from_endings=phrases("sta | stä"),
    until_endings=phrases("hin | hun | ppuun | kkoon | seen | vään"),
    today=phrases("tänään | tästä päivästä | tämän päivän"),
    likening=phrases("kuten | kuin | niinkuin"),
    tomorrow=phrases("huomenna | huomisesta | huomiseen | huomisen"),
    day_after_tomorrow=phrases("ylihuomenna | ylihuomisesta | ylihuomiseen"),
    yesterday=phrases("eilen | eilisestä"),
    day_before_yesterday=phrases("toissapäivänä"),
    coming=phrases("ens | enskuun | ensi | tulevana | tänä | tämän viikon | kuluvan viikon | tulevasta | tulevaan"),
    next_one=phrases("seuraavana | seuraavasta | ensi viikon | seuraavan viikon | ensi viikolla"),
    last_one=phrases("viime | edellisenä | viime viikon"),
    past_before=(),
    every=phrases("joka | jokaisena"),
    weekend=phrases("viikonloppua"),
    next_week=phrases(
        "ens viikolla | ens viikosta | ens viikon alusta | ensi viikolla | ensi viikosta | seuraavalla viikolla | ensi viikon alusta"
    ),
    last_week=phrases("viime viikolla"),
    next_month=phrases(
        "ens kuussa | ens kuun alusta | ens kuun alussa | ens kuusta | "
        "ensi kuussa | ensi kuun alusta | ensi kuusta | seuraavan kuun alusta | ensi kuun alussa | seuraavasta kuukaudesta"
    ),
    last_month=phrases("viime kuussa"),
    this_month=phrases("tässä kuussa | tämän kuun | kuluvan kuun | kuluvan kuukauden"),
    this_year=phrases("tänä vuonna | kuluvana vuonna"),
    next_year=phrases(
        "ens vuonna | ens vuoden alusta | ens vuoden alussa | "
        "ensi vuonna | ensi vuoden alusta | vuodenvaihteen alusta | ensi vuodesta | vuoden alusta | vuoden alussa"
    ),
    last_year=phrases("viime vuonna"),
    end_of=(),
    end_behind=phrases(
        "lopussa | loppuun | lopulla | lopusta | loppuun asti | viimeinen päivä | viimeisenä päivänä | viimeinen"
        " | viimeiseen päivään | lopun"
    ),
    start_of=(),
    start_behind=phrases("alusta | alussa | ensimmäisestä päivästä | ensimmäinen päivä | ensimmäisenä päivänä | ensimmäinen | alkuun"),
    end_of_this_month=phrases(
        "kuun lopussa | kuun loppuun | kuukauden lopussa | kuukauden loppuun | tämän kuun lopussa | tämän kuun loppuun"
        " | kuluvan kuun lopussa"
        " | kuluvan kuukauden loppuun | kuluvan kuun loppuun | kuun viimeisenä päivänä | kuun viimeinen päivä"
        " | kuukauden viimeisenä päivänä"
    ),
    end_of_next_month=phrases(
        "ens kuun lopussa | ens kuun loppuun | ens kuun lopusta | ensi kuun lopulla | ensi kuukauden lopussa | ensi kuukauden loppuun | "
        "ensi kuun lopussa | ensi kuun loppuun | seuraavan kuun loppuun | seuraavan kuukauden loppuun | ensi kuun lopusta"
    ),
    year_word=phrases("vuoden"),
    end_of_year=phrases(
        "vuoden lopussa | vuoden loppuun | vuoden lopusta | tämän vuoden loppuun | tämän vuoden lopussa | kuluvan vuoden loppuun"
        " | uudenvuodenaattona | vuoden viimeisenä päivänä"
    ),
    month_turn=phrases(
        "kuunvaihteessa | kuunvaihteesta | kuunvaihteeseen | kuun vaihteessa | kuun vaihteesta | kuukauden vaihteessa | kuun vaihteeseen"
    ),
    half_year_turn=phrases(
        "puolivuotisvaihteessa | puolen vuoden vaihteessa | vuoden ensimmäisen puoliskon lopussa | ensimmäisen vuosipuoliskon lopussa"
    ),
    year_turn=phrases(
        "vuodenvaihteessa | vuodenvaihteesta | vuodenvaihteeseen | vuodenvaihde | vuodenvaihteen | vuoden vaihteessa | vuoden vaihteesta"
        " | vuoden vaihteeseen | vuodenvaihdetta | uutena vuotena"
    ),
    in_=(),
    in_behind=phrases("kuluttua | päästä | tästä päivästä"),
    within=(),
    ago_before=(),
    ago_behind=phrases("sitten"),
    numbers=table("""
        yhden | yksi
        kahden | kaksi
        kolmen | kolme
        neljän | neljä
        viiden | viisi
        kuuden | kuusi
        seitsemän
        kahdeksan
        yhdeksän
        kymmenen
        yhdentoista
        kahdentoista
        kolmentoista
        neljäntoista
    """),
    days=phrases("päivän | päivää | vuorokauden"),
    weeks=phrases("viikon | viikkoa"),
    months_span=phrases("kuukauden | kuukautta"),
    week_number=("viikko", "viikolla", "vko", "vk", "viikon", "viikolle"),
    no_day=phrases("klo | v | ver | versio | versionen | kohta"),
)
