"""Finnish: what makes of an order a doubt or a condition."""

from parsers.lexicon.order_words import crossed, words

CONSIDER = words(
    """tuntuu että | tuntuu siltä | tuntuu kuin | minusta tuntuu | harkitsemme | harkitsen | harkitaan | harkinnassa |
        harkita | harkitsisimme | mietimme | mietin | mietitään | mietinnässä | miettimässä | pohdimme | pohdin
        | pohditaan | pohdinnassa | suunnittelemme | suunnitteilla | suunnittelen | ehkä | mahdollisesti |
        todennäköisesti | luultavasti | kenties | kaiketi | varmaankin | varmaan | saatamme | saatan | saattaa |
        saattaisimme | keskustelemme | keskustellaan | olemme ajatelleet | olen ajatellut | ajattelimme |
        ajattelin | ajatuksena | emme ole vielä | en ole vielä | ei ole vielä päätetty | ei olla vielä päätetty
        | emme ole päättäneet | en ole varma | emme ole varmoja | ei varmaa | vielä auki | vaihtoehtona |
        minusta | mielestäni | mielestämme | kannattaisi | kannattaisiko | mitä jos | pitäisiköhän | epävarma* |
        selvitämme vielä | kartoitamme | vertailemme | punnitsemme | voi olla että | tulevaisuudessa ehkä |
        jossain vaiheessa | ei päätöstä | ilman päätöstä | katsotaan | katsellaan | voi olla , että | mieltä ,
        että | emme tiedä | en tiedä vielä | katsotaan nyt | mietittiin | pohdittiin | pohdiskel* | harkittiin |
        harkitaan vielä | harkitsemassa | pohtimassa | mietinnän alla | punnitaan | tuumaillaan | tuumattiin |
        ajateltiin että pitäisikö | ajateltiin , että pitäisikö | onko järkeä | kannattaisko | kannattaiskohan |
        pitäiskö | pitäiskohan | pitäisköhän | saatetaan | voi hyvin olla | voi olla et | saa nähdä | nähtäväksi
        jää | ei olla varmoja | ei oo varmaa | ei oo päätetty | ei olla päätetty | jos vaikka | alustavasti |
        suunnitelmissa | hahmottel* | olis ehkä | ois ehkä | ehkäpä | varmaa ei ole | tähtäimessä |
        keskustelussa | vielä mietinnässä | jossain kohtaa | tulemme … pyytämään | tulen … pyytämään | tullaan …
        pyytämään | aiomme … pyytää | aion … pyytää | pyydämme … myöhemmin | pyydän … myöhemmin | ilmoitamme …
        myöhemmin | ilmoitan … myöhemmin | tulemme … ilmoittamaan | palaamme … myöhemmin | tulemme luultavasti |
        tulen luultavasti | todennäk* | mahdollisesti tulemme | harkitsee | harkitsevat | miettii | miettivät |
        pohtii | pohtivat | suunnittelee | suunnittelevat | keskustelee | keskustelevat | punnitsee | kaavailee
        | kaavailemme | ei ole päätetty | en tiedä mitä | emme tiedä mitä | äänestämme | äänestetään
        | voisi olla paikallaan | olisi ehkä paikallaan"""
)
CONDITION_HEAD = ()
CONDITION = words(
    """jatkakaa … niin | jatka … niin | yksi tällainen … niin |
        edellyttäen | vain jos | ehdolla | odotettaessa | jos | mikäli | ellei | ellemme | ellette | elleivät | muussa
        tapauksessa | siinä tapauksessa | paitsi jos | sikäli kun | sikäli jos | niin kauan kuin | vasta kun | vasta sitten |
        sitten kun | muuten | josko | jollei | jollemme | jollette | tarvittaessa | pahimmassa tapauksessa | ääritapauksessa |
        pahimmillaan | viime kädessä | kunhan | jahka | sillä ehdolla | olettaen | sillä edellytyksellä | ehtona | sitten
        vasta kun | siltä varalta | kun ensin | kun olemme saaneet | kun olen saanut | siinä tapauksessa että | ellei sitten |
        jossei | jos ei | kuhan"""
)
#: 'As soon as it can be done': haste, and no condition.
_AT_THE_SOONEST = crossed(
    "heti kun | heti kuin | niin pian kuin | niin pian kun | niin nopeasti kuin | niin nopeasti kun",
    """se vain on mahdollista | se suinkin on mahdollista |
        se on suinkin mahdollista | on mahdollista | vain mahdollista | suinkin mahdollista | suinkin | mahdollista | onnistuu |
        se onnistuu | se vain onnistuu |
        se suinkin onnistuu | vain onnistuu | suinkin onnistuu | se käy | se vain käy | vain pystytte | suinkin pystytte |
        vain voitte | suinkin voitte |
        vain ehditte | suinkin ehditte | se järjestyy | se vain järjestyy | se sopimuksen puolesta onnistuu |
        se sopimuksen puolesta käy | se sopimuksen puolesta on mahdollista | sopimuksen puolesta onnistuu |
        sopimuksen puolesta mahdollista | se sopimuksen mukaan onnistuu | se sopimuksen mukaan on mahdollista |
        sopimuksen mukaan mahdollista | sopimusehtojen mukaan mahdollista | se ehtojen mukaan onnistuu |
        se ehtojen mukaan on mahdollista | sopimusehdot sallivat | ehdot sallivat | sopimusehdot sen sallivat""",
)
CONDITION_POLITE = (
    words(
        """ei kiirettä | ei ole kiire | ei ole mitään kiirettä | ei mitään kiirettä | ei oo kiire | ei hätää | heti kun
        pystytte | niin pian kuin pystytte | heti kun teille sopii | heti kun teillä on aikaa | pitkän harkinnan
        jälkeen | harkinnan jälkeen | pitkällisen harkinnan jälkeen | monien keskustelujen jälkeen |
        keskustelujen jälkeen | pohdinnan jälkeen | jos hän on vielä listalla | jos hän on yhä listalla | jos
        hän on edelleen listalla | jos hän on vielä järjestelmässä | jos hän on yhä järjestelmässä | jos hän on
        edelleen järjestelmässä | jos hänellä on vielä tunnus | jos hänellä on yhä tunnus | jos hänellä on
        edelleen tunnus | jos hänellä on vielä tunnukset | jos hänellä on edelleen tunnukset | jos tunnus on
        vielä olemassa | jos tunnus on edelleen olemassa | jos hän löytyy vielä | jos hän näkyy vielä | kun
        sitoutumisaika | kun määräaika | jos mahdollista | jos on mahdollista | jos vain mahdollista | jos
        suinkin mahdollista | jos voisitte | jos voitte | jos voisit | jos voit | jos sopii | jos se sopii | jos
        käy | jos se käy | jos se vain käy | jos onnistuu | jos se onnistuu | jos vain onnistuu | jos ehditte |
        jos ehdit | jos viitsi* | jos kysyttävää | jos on kysyttävää | jos teillä on | jos sinulla on | jos
        teille tulee | jos tulee kysyttävää | jos tarvitsette | jos tarvitset | jos tarvitaan | jos tarvetta |
        jos on tarvetta | jos tarpeen | jos on tarpeen | jos jotain puuttuu | jos jotakin puuttuu | jos jokin
        puuttuu | jos puuttuu | jos jokin on | jos jotain on | jos jotain | jos jotakin | jos jokin jäi | jos
        haluatte | kiitollinen jos | kiitollisia jos | hienoa jos | kiva jos | hyvä jos | mukava jos | mahtavaa
        jos | mahtava jos | upeaa jos | kiitos jos | arvostaisimme jos | arvostaisin jos | ilmoittakaa jos |
        ilmoita jos | kertokaa jos | kerro jos | soittakaa jos | soita jos | laittakaa viestiä jos | ikään kuin
        jos | vaikka jos | kuin jos | mikäli mahdollista | mikäli voisitte | mikäli tarvitsette | mikäli
        tarvitaan | mikäli teillä | mikäli jotain | mikäli jokin | mikäli tarpeen | mikäli on tarpeen | mikäli
        kysyttävää | mikäli on kysyttävää | mikäli sopii | ilmoittakaa mikäli | ottakaa yhteyttä jos | ota
        yhteyttä jos | yhteyttä mikäli | olkaa yhteydessä jos | muuten kaikki | muuten hyvä | jos muuta | jos
        joku | ja muuten | muuten vaan | jos poistaisitte | jos lisäisitte | jos vaihtaisitte | jos muuttaisitte
        | jos päivittäisitte | jos korjaisitte | jos irtisanoisitte | jos lopettaisitte | jos sulkisitte | jos
        loisitte | jos avaisitte | jos antaisitte | jos tekisitte | jos poistaisit | jos lisäisit | jos
        vaihtaisit | jos muuttaisit | jos päivittäisit | jos hoitaisitte | jos ottaisitte | jos saisimme | jos
        saisin | jos saataisiin | jos voitaisiin | kiitollinen , jos | kiitollisia , jos | hienoa , jos | kiva ,
        jos | hyvä , jos | mukava , jos | mahtavaa , jos | upeaa , jos | kiitos , jos | arvostaisimme , jos |
        arvostaisin , jos | ilmoittakaa , jos | ilmoita , jos | kertokaa , jos | kerro , jos | soittakaa , jos |
        soita , jos | yhteyttä , jos | yhteydessä , jos | ilmoittakaa , mikäli | yhteyttä , mikäli | kiitollisia
        , mikäli | kiitollinen , mikäli | mikäli saisimme | mikäli poistaisitte | mikäli lisäisitte | kun
        ehditte | kun ehdit | kun kerkeätte | kun teillä on aikaa | kun sopii | kun teille sopii | ennen kuin
        unohdan | kun voitte | kun voit | heti kun voitte | heti kun voit | heti kun ehditte | heti kun ehdit |
        kun saatte tämän | kun saat tämän | kun luette tämän | kun näette tämän | kun teillä on hetki | kun
        sinulla on hetki | kun teille käy | heti kun mahdollista | kunhan ehditte | kun pystytte | kätevää jos |
        kätevintä jos | helpointa jos | käytännöllistä jos | helpotus jos | heti kun se on mahdollista | niin
        pian kuin se on mahdollista
        | heti kun sopimus sallii | heti kun sopimus sen sallii | niin pian kuin sopimus sallii | niin pian kuin sopimus sen
        sallii | heti kun sopimusehdot sallivat"""
    )
    + _AT_THE_SOONEST
)
