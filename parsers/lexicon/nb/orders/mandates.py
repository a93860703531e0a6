"""Norwegian: whoever acts for a client, and what he was charged with."""

from parsers.lexicon.order_words import words

ON_BEHALF = words(
    """på vegne av | på vegner av | på vegne … av | på kundens vegne | på klientens vegne | på deres vegne | på dens vegne | på hans
        vegne | på hennes vegne | på selskapets vegne | på firmaets vegne | på kundens vegner | på deira vegner | på vår kundes vegne
        | på min kundes vegne | på vår klients vegne | på min klients vegne | på oppdrag fra | på oppdrag frå | på oppdrag av | på
        oppdrag for | etter oppdrag fra | etter oppdrag frå | etter oppdrag av | etter instruks fra | etter anmodning fra | etter
        ønske fra | på forespørsel fra | jeg representerer | vi representerer | eg representerer | jeg opptrer for | vi opptrer for |
        jeg bistår | vi bistår | som fullmektig for | som regnskapsfører for | som rekneskapsførar for | som regnskapsbyrå for | som
        regnskapskontor for | som revisor for | som advokat for | som rådgiver for | som konsulent for | som økonomikonsulent for |
        som bokfører for | i egenskap av"""
)
CHARGED = words(
    """skal jeg | skal vi | jeg skal | vi skal | skal eg | eg skal | skal me | me skal | skal undertegnede | må jeg herved | må vi
        herved | og skal | og skal derfor | og skal herved"""
)
COMMISSIONED = words(
    """gitt meg i oppdrag | gitt oss i oppdrag | gav meg i oppdrag | gav oss i oppdrag | ga meg i oppdrag | ga oss i oppdrag | gir
        meg i oppdrag | gir oss i oppdrag | gjeve oss i oppdrag | gjeve meg i oppdrag | fått i oppdrag | fikk i oppdrag | fekk i
        oppdrag | har i oppdrag | i oppdrag å | fått oppdraget med | fått i oppgave | har oppdrag om | instruert meg | instruert oss
        | fått instruks om | fått beskjed om å | pålagt meg | pålagt oss"""
)
ASKED_TO = words(
    """bedt meg | bedt oss | ba meg | ba oss | bad meg | bad oss | ber meg | ber oss | bede meg | bede oss | blitt bedt om | vorte
        bedt om | ber dere | ber dykk | vil at jeg | vil at vi | vil at dere | vil at eg | vil at me | ønsker at jeg | ønsker at vi |
        ønsker at dere | anmodet meg | anmodet oss | anmodet om at | bemyndiget meg | bemyndiget oss | gitt meg fullmakt | gitt oss
        fullmakt | fått fullmakt | sagt til meg at | sagt til oss at | bedt oss om | bedt meg om | bedt oss om å | bedt meg om å | ba
        oss om | ba meg om | ber oss om | ber meg om | spurt om dere kan | spurt om vi kan"""
)
DO_SO = words(
    """gjør det | gjøre det | gjør dette | gjøre dette | gjer det | gjere det | gjer dette | gjere dette | gjør så | ordne det |
        ordne dette | ordne det her | ordn det | ordner dere det | ordner dere dette | ordner du det | ordnar de det | ordne med det
        | fikse det | fikse dette | fiks det | fiks dette | fikser dere det | fikser du det | utfør dette | utføre dette | utfør det
        | utføre det | effektuere dette | effektuer dette | effektuere det | effektuer det | iverksett dette | iverksette dette |
        iverksett det | gjennomfør dette | gjennomføre dette | gjennomfør det | gjennomføre det | sørg for det | sørg for dette |
        sørge for det | sørge for dette | sørg for at det blir gjort | sørg for at det skjer | sørge for at det blir gjort | sørge
        for at det skjer | håndtere dette | håndter dette | ta dere av det | ta dere av dette | ta hånd om det | ta hånd om dette |
        få det gjort | få dette gjort | gjør vennligst det | gjør vennligst dette | utfør vennligst dette | ordne vennligst dette |
        sørg vennligst for det | sørg vennligst for dette"""
)
GOES_TO = words(
    """bytter til | byttet til | går over til | gått over til | flytter til | flytter over til | fusjon med | fusjonen med | fusjonerer
        med | fusjonert med | slår oss sammen med | slått oss sammen med | slås sammen med | slått sammen med | sammenslåing med |
        sammenslåingen med | går inn i | gått inn i | innlemmes i | innlemmet i | kjøpt av | kjøpt opp av | kjøpes opp av | oppkjøpt av |
        overtatt av | overtas av | blir en del av | blitt en del av"""
)
TELL_YOU = words(
    """meddele at | meddeler at | meddele dere at | informere om at | informere dere om at | informerer om at |
        si at | si fra om at | gi beskjed om at | fortelle at | fortelle dere at | la dere vite at |
        gjøre dere oppmerksom på at"""
)
