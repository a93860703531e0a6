"""How five languages say days, seen from Wednesday 25 November 2026, and what looks like a day and is none."""

#: language: lines of text | day | relation (none is on) [| past]; the mention is the whole text, or what stands in brackets
SAID = {
    "sv": """
        [den 30 dennes] | 2026-11-30
        [den 30 i denna månad] | 2026-11-30
        [den 10 ds] | 2026-11-10
        från den 3 nästa månad | 2026-12-03 | from
        den 30 november | 2026-11-30
        30 nov | 2026-11-30
        30:e november | 2026-11-30
        den 30 november 2026 | 2026-11-30
        den 31:a januari | 2027-01-31
        30/11 | 2026-11-30
        30/11-26 | 2026-11-30
        30/11 2026 | 2026-11-30
        30/11/2026 | 2026-11-30
        2026-11-30 | 2026-11-30
        den 30:e | 2026-11-30
        den första december | 2026-12-01
        måndagen den 30 november | 2026-11-30
        fredagen den 27/11 | 2026-11-27
        den 12 oktober | 2026-10-12
        den 12 oktober i år | 2026-10-12
        1 januari | 2027-01-01
        1 januari nästa år | 2027-01-01
        per 1 juni | 2027-06-01
        per 31 januari | 2027-01-31
        fr.o.m. den 1 december | 2026-12-01 | from
        fr o m 1/12 | 2026-12-01 | from
        fr o m 270101 | 2027-01-01 | from
        per 20261231 | 2026-12-31
        26-12-15 | 2026-12-15
        15-12-26 | 2026-12-15
        [senast tors]. Tack | 2026-11-26 | latest
        från och med 1 december | 2026-12-01 | from
        från den 1 december | 2026-12-01 | from
        från 1 juni | 2027-06-01 | from
        från januari | 2027-01-01 | from
        från nästa månad | 2026-12-01 | from
        från årsskiftet | 2027-01-01 | from
        vid halvårsskiftet | 2027-06-30
        fram till halvårsskiftet 2028 | 2028-06-30 | until
        från halvårsskiftet | 2027-07-01 | from
        från och med årsskiftet | 2027-01-01 | from
        efter den 30 november | 2026-12-01 | from
        efter årsskiftet | 2027-01-01 | from
        börjar hos oss den 1 december | 2026-12-01 | from
        t.o.m. 30 november | 2026-11-30 | until
        till och med den 30 november | 2026-11-30 | until
        fram till den 30 november | 2026-11-30 | until
        till och med januari | 2027-01-31 | until
        sin [sista arbetsdag måndagen den 30 november]. Var | 2026-11-30 | until
        hans [sista dag är fredag] | 2026-11-27 | until
        sista dag: 30/11 | 2026-11-30 | until
        Karl [slutar den 30 november] | 2026-11-30 | until
        senast den 15 december | 2026-12-15 | latest
        före den 1 januari | 2026-12-31 | latest
        innan fredag | 2026-11-26 | latest
        inom 14 dagar | 2026-12-09 | latest
        på fredag | 2026-11-27
        nu på fredag | 2026-11-27
        på onsdag | 2026-12-02
        nästa fredag | 2026-12-04
        nästa måndag | 2026-11-30
        fredag nästa vecka | 2026-12-04
        i fredags | 2026-11-20 | on | past
        förra fredagen | 2026-11-20 | on | past
        förra veckan | 2026-11-16 | on | past
        igår | 2026-11-24 | on | past
        för två veckor sedan | 2026-11-11 | on | past
        den 2 mars förra året | 2025-03-02 | on | past
        idag | 2026-11-25
        imorgon | 2026-11-26
        i övermorgon | 2026-11-27
        om två veckor | 2026-12-09
        om en månad | 2026-12-25
        om 10 dagar | 2026-12-05
        sista januari | 2027-01-31
        i slutet av januari | 2027-01-31
        utgången av januari | 2027-01-31
        januari månads utgång | 2027-01-31
        i slutet av nästa månad | 2026-12-31
        månadens slut | 2026-11-30
        månadsskiftet januari/februari | 2027-01-31
        månadsskiftet | 2026-11-30
        manadsskiftet | 2026-11-30
        årsskiftet | 2026-12-31
        vid årsskiftet 2026/2027 | 2026-12-31
        slutet av året | 2026-12-31
        sista fredagen i november | 2026-11-27
        ons 18 nov. 2026 | 2026-11-18
    """,
    "en": """
        [on the 30th inst]. | 2026-11-30
        30 November 2026 | 2026-11-30
        her login [on 30/11/2026]. | 2026-11-30
        [by 30/11 2026]. | 2026-11-30 | latest
        on 2026/12/15 | 2026-12-15
        on 15-12-26 | 2026-12-15
        on 15-Dec | 2026-12-15
        on Dec-15 | 2026-12-15
        15-Dec-2027 | 2027-12-15
        [15-Dec-27], please | 2027-12-15
        15 December '27 | 2027-12-15
        15 12 2026 | 2026-12-15
        effective 20261215 | 2026-12-15 | from
        remove her [by Fri], thanks | 2026-11-27 | latest
        by EOY | 2026-12-31 | latest
        end of Jan | 2027-01-31
        Monday 30th | 2026-11-30
        a week from Friday | 2026-12-04
        a week on Monday | 2026-12-07
        30th of November | 2026-11-30
        November 30th | 2026-11-30
        November 30, 2026 | 2026-11-30
        Nov 30 | 2026-11-30
        the 30th | 2026-11-30
        on the 30th | 2026-11-30
        30/11/2026 | 2026-11-30
        11/30/2026 | 2026-11-30
        05/12/2026 | 2026-12-05
        May 5 | 2027-05-05
        first of January | 2027-01-01
        the first of December | 2026-12-01
        1st of next month | 2026-12-01
        Monday, 30 November | 2026-11-30
        Mon 30 Nov | 2026-11-30
        on Friday | 2026-11-27
        this Friday | 2026-11-27
        next Friday | 2026-12-04
        last Friday | 2026-11-20 | on | past
        the last Friday of November | 2026-11-27
        last week | 2026-11-16 | on | past
        yesterday | 2026-11-24 | on | past
        two weeks ago | 2026-11-11 | on | past
        tomorrow | 2026-11-26
        in two weeks | 2026-12-09
        two weeks from now | 2026-12-09
        within 14 days | 2026-12-09 | latest
        from 1 December | 2026-12-01 | from
        as from 1 January 2027 | 2027-01-01 | from
        as of January 1 | 2027-01-01 | from
        starting Monday | 2026-11-30 | from
        with effect from 1 January 2027 | 2027-01-01 | from
        after 30 November | 2026-12-01 | from
        from January | 2027-01-01 | from
        from January 2027 | 2027-01-01 | from
        from the 1st of December onwards | 2026-12-01 | from
        until 30 November | 2026-11-30 | until
        through 31 December | 2026-12-31 | until
        up to and including 30 November | 2026-11-30 | until
        her [last day is 30 November] | 2026-11-30 | until
        last day is on Friday | 2026-11-27 | until
        no later than 15 December | 2026-12-15 | latest
        by Friday | 2026-11-27 | latest
        15 December at the latest | 2026-12-15 | latest
        before 1 January | 2026-12-31 | latest
        end of January | 2027-01-31
        by the end of January 2027 | 2027-01-31 | latest
        before the end of January | 2027-01-31 | latest
        the end of the month | 2026-11-30
        at the end of next month | 2026-12-31
        end of the year | 2026-12-31
        end of 2026 | 2026-12-31
        turn of the year | 2026-12-31
    """,
    "nb": """
        [den 10. ds]. | 2026-11-10
        [den 30 dennes] | 2026-11-30
        1. desember | 2026-12-01
        den 30. november | 2026-11-30
        [30.11.2026]. Hilsen | 2026-11-30
        30.11. | 2026-11-30
        1. jan. 2027 | 2027-01-01
        pr. 31. januar | 2027-01-31
        per 31.12 | 2026-12-31
        Ola Strand [begynner hos oss 1. desember]. Kan | 2026-12-01 | from
        fra og med 1. desember | 2026-12-01 | from
        f.o.m. 1.12. | 2026-12-01 | from
        fra 1.12 | 2026-12-01 | from
        med virkning fra 1. januar 2027 | 2027-01-01 | from
        etter 30. november | 2026-12-01 | from
        t.o.m. 31.12.2026 | 2026-12-31 | until
        til og med 30. november | 2026-11-30 | until
        frem til 30. november | 2026-11-30 | until
        siste dag er 30. november | 2026-11-30 | until
        senest 15. desember | 2026-12-15 | latest
        innen fredag | 2026-11-27 | latest
        på fredag | 2026-11-27
        førstkommende fredag | 2026-11-27
        neste fredag | 2026-12-04
        sist fredag | 2026-11-20 | on | past
        i morgen | 2026-11-26
        i går | 2026-11-24 | on | past
        om to uker | 2026-12-09
        ved utgangen av januar | 2027-01-31
        ultimo januar | 2027-01-31
        siste januar | 2027-01-31
        ved månedsskiftet | 2026-11-30
        ved årsskiftet | 2026-12-31
        nyttår | 2026-12-31
        fra nyttår | 2027-01-01 | from
    """,
    "da": """
        [den 10. ds]. | 2026-11-10
        [pr. 30 dennes] | 2026-11-30
        [den 30. d.m.] | 2026-11-30
        den 30. november | 2026-11-30
        d. 1/12 | 2026-12-01
        mandag d. 4. januar 2027 | 2027-01-04
        ult. marts 2027 | 2027-03-31
        løbende måned + 30 dage | 2026-12-31
        pr. 31. januar 2027 | 2027-01-31
        [den 25. november 2026] afsagt | 2026-11-25
        den 1. i næste måned | 2026-12-01
        fra og med den 1. december | 2026-12-01 | from
        med virkning fra 1/1 | 2027-01-01 | from
        med virkning pr. 1. januar | 2027-01-01 | from
        til og med 31. december | 2026-12-31 | until
        indtil den 30. november | 2026-11-30 | until
        sidste arbejdsdag er den 30. november | 2026-11-30 | until
        senest d. 15. december | 2026-12-15 | latest
        inden fredag | 2026-11-26 | latest
        på fredag | 2026-11-27
        næste mandag | 2026-11-30
        i fredags | 2026-11-20 | on | past
        sidste fredag | 2026-11-20 | on | past
        i morgen | 2026-11-26
        om 14 dage | 2026-12-09
        udgangen af januar | 2027-01-31
        med udgangen af januar | 2027-01-31
        ultimo januar | 2027-01-31
        sidste januar | 2027-01-31
        ved årsskiftet | 2026-12-31
        nytår | 2026-12-31
    """,
    "fi": """
        1. joulukuuta | 2026-12-01
        1. joulukuuta 2026 | 2026-12-01
        tammikuun 15. päivä | 2027-01-15
        [23.11.2026]. Poistakaa | 2026-11-23
        to 19.11.2026 | 2026-11-19
        keskiviikko 25. marraskuuta 2026 | 2026-11-25
        1.12. alkaen | 2026-12-01 | from
        1.12 alkaen | 2026-12-01 | from
        1.12.2026 lähtien | 2026-12-01 | from
        1. joulukuuta alkaen | 2026-12-01 | from
        joulukuun alusta | 2026-12-01 | from
        joulukuusta alkaen | 2026-12-01 | from
        maanantaista | 2026-11-30 | from
        huomisesta alkaen | 2026-11-26 | from
        vuodenvaihteesta | 2027-01-01 | from
        30.11. jälkeen | 2026-12-01 | from
        30.11. asti | 2026-11-30 | until
        30.11.2026 saakka | 2026-11-30 | until
        maanantaihin | 2026-11-30 | until
        tammikuun loppuun | 2027-01-31 | until
        vuoden loppuun | 2026-12-31 | until
        viimeinen työpäivä on 30.11. | 2026-11-30 | until
        viimeistään 15.12. | 2026-12-15 | latest
        15.12. mennessä | 2026-12-15 | latest
        perjantaihin mennessä | 2026-11-27 | latest
        ennen 1.1. | 2026-12-31 | latest
        perjantaina | 2026-11-27
        ensi perjantaina | 2026-11-27
        viime perjantaina | 2026-11-20 | on | past
        eilen | 2026-11-24 | on | past
        kaksi viikkoa sitten | 2026-11-11 | on | past
        huomenna | 2026-11-26
        kahden viikon kuluttua | 2026-12-09
        2 viikon päästä | 2026-12-09
        tammikuun lopussa | 2027-01-31
        kuun lopussa | 2026-11-30
        ensi kuun lopussa | 2026-12-31
        vuodenvaihteessa | 2026-12-31
    """,
}

NONE = {
    "sv": """
        omgående | snarast möjligt | varje fredag | 24/7 | 1/2 timme | 0500-17 40 61 | 559337-1890 | K 17342-26 | 1.2.3.4 | 1 284 kr
        från Maj Svensson | kl 16.30 | i januari | Storgatan 17, 541 30 Skövde | den 30 personer stora gruppen | 40 minuter
        faktura 88213 | version 2.11 | 30/13 | 26-12-27 | den 31/11 | kundnummer 261215 | från 991231 | 08-12-34 | order 20261215
    """,
    "en": """
        immediately | every Friday | you may remove 5 users | we may 5 users | in a couple of weeks | March 2027 | at 16:40 | a week
        13/13/2026 | Regulation (EU) 2016/679 | with immediate effect | 20+ qualified demos a month
        she can march on | the man by the sun | from 070 15 12 2026 | 31/02/2026 | on Sat we
    """,
    "nb": "snarest | kl. 16.30 | hver fredag | så snart som mulig | 919 704 594 | sak 26-154873KON-TOSL/08",
    "da": "snarest muligt | kl. 16.30 | hver mandag | hurtigst muligt | 34 93 08 48",
    "fi": "heti | klo 16.40 | joka maanantai | mahdollisimman pian | 040 123 4567 | 2198447-5",
}
