"""Norwegian: remarks that leave the orders beside them open, take them for done, or for needless."""

from parsers.lexicon.order_words import words

LEFT_OPEN = words(
    """som et forvarsel | som en advarsel | kan være feil | kommer et brev | setningen over | truet jeg | truet vi |
    formulere det | fikk bestemme | tidspunktet må | tidspunktet får | bare internt | kun internt | holder at dere |
    er nok at dere | er nok å | sikter på | sikter mot | om tidspunktet | ikke sagt ja | hvis alt går bra | om alt
    går bra | hvis alt går etter planen | er planen | var planen | i hvert fall planen | formelle oppsigelsen |
    skriftlige oppsigelsen | bestemmer oss på | bestemmer oss i | vi bestemmer oss | vi beslutter | skal bare vedta
    | skal vedta | skal bare godkjenne | må bare godkjenne | snakker om det på | kommer tilbake med beslutning |
    kommer tilbake med en beslutning | jeg sier fra | vi sier fra | kommer tilbake med dato | spørsmålet er bare når
    | spørsmålet er når | eller la være | skal ikke inn hos dere | ikke … bestemt | ikke … besluttet | ikke …
    vedtatt | ikke … godkjent | ikke … avklart | ikke … klart ennå | ikke … klart enda | ikke … klar ennå | ikke …
    klare ennå | ikke … fått ok | ikke … klarsignal | ikke … grønt lys | ikke noe … klart | ingenting … klart |
    ingenting … bestemt | ingenting … avgjort | ingen … beslutning | ikke … avgjort | skal besluttes | besluttes på
    | besluttes i | avgjøres på | avgjøres i | tas det beslutning | tar … beslutning | tar … beslutningen | tar
    stilling | bestemmer på | bestemmer seg på | bestemmer neste | før dere gjør | før du gjør | før dere utfører |
    før dere endrer | før dere setter | før noe gjøres | gjelder først når | gjelder først hvis | gjelder bare hvis
    | gjelder kun hvis | først når … sagt | først når … godkjent | venter på ok | venter på beskjed | venter på
    klarsignal | venter på godkjenning | venter på hr | venter på sjefen | avventer | i påvente av svar | i påvente
    av beslutning | i påvente av godkjenning | i påvente av beskjed | i påvente av hr | på vent | på is | på hold |
    satt på vent | parker* det | vent … til | avvent | til dere hører | til jeg har | til jeg sier | foreløpig |
    foreløpige | bare et forslag | kun et forslag | bare en idé | bare en tanke | tenkte jeg å skrive | tenker på
    dette | tenker på følgende | vurderer dette | vurderer følgende | vurderer det | overveier | dobbeltsjekke |
    dobbeltsjekker | må spørre | må sjekke | må høre med | skal sjekke med | skal … høre med | sjekk med | sjekker
    med | hør med | ikke … sikker på det | ikke … sikker på dette | usikker på det | usikker på dette | vet ikke
    ennå | tror jeg da | tror jeg i hvert fall | tror jeg ihvertfall | husker feil | husker rett | ikke … lov til |
    ikke lov å | ikke … fullmakt | ikke … myndighet | ikke jeg som bestemmer | ikke min avgjørelse | ikke mitt bord
    | ikke enig | snakke om det først | snakke om dette først | diskutere det først | diskutere dette først |
    snakkes først | snakke først | ta det … først | ta en prat først | når jeg sier | når vi sier | sier fra når |
    sier ifra når | når jeg gir | på mitt signal | klarsignal først | få klarsignal | få ok | bare les | les bare |
    se bort fra | ignorer | la det ligge | la det vente | la det hvile | legg det til side | forutsatt at | under
    forutsetning av | med forbehold | hvis vi bestemmer | når vi har bestemt | når vi bestemmer | eller kanskje ikke
    | kanskje ikke likevel | vi får se | ikke noe av dette | ikke noe av det | så la være | ellers ikke | er det
    greit å gjøre | er det ok å gjøre | hva ville skje | hva skjer hvis | hvis jeg skrev | om jeg skrev | hva ville
    skjedd | venter på svar fra hr | venter på svar fra sjefen | venter på svar fra ledelsen | venter på svar fra
    styret | helst ikke før | kan gjøre det om | er det … mener | er det … vil | ikke gjør noe | gjør ikke noe |
    ikke gjør noen | når hr har bekreftet | når hr har godkjent | når hr bekrefter | når hr godkjenner | når hr sier
    ja | når sjefen har bekreftet | når sjefen har godkjent | når sjefen bekrefter | når sjefen godkjenner | når
    sjefen sier ja | når styret har bekreftet | når styret har godkjent | når styret bekrefter | når styret
    godkjenner | når styret sier ja | når ledelsen har bekreftet | når ledelsen har godkjent | når ledelsen
    bekrefter | når ledelsen godkjenner | når ledelsen sier ja
        | har siste ordet | har det siste ordet | får siste ordet"""
)

UNDONE = words(
    """den var til vår | det var til vår | den var til min | var ment til | var ment for | eller nei | feil mail |
    feil e-post | feil epost | feil adresse | feil mottaker | ikke send ennå | ikke send enda | ikke send noe ennå |
    det var i fjor | det var forrige | allerede gjort | allerede ordnet | allerede fikset | allerede løst | allerede
    fått hjelp | fått hjelp til det | har ordnet seg | ordnet seg | har løst seg | løste seg | drit i det | gi
    blaffen i det | dropp det | stryk det | går ikke for det | kjører ikke på det | ble ikke noe av | blir ikke noe
    av | gjelder ikke dere | gjaldt ikke dere | skulle til | var til | var ment til | ikke til dere | sendte for
    tidlig | sendt for tidlig | kom borti | sendte ved en feil | ved et uhell | skrev feil | skrevet feil | feil
    navn | feil person | ble feil | blandet dem | blandet sammen | en spøk | tuller | tullet | spøker | stopp det |
    stopp dette | niks | ombestemt meg | ombestemt oss | ikke nå , men | ikke nå men | til info | til orientering |
    kun til | drit i"""
)

UNNEEDED = words(
    """trengs ikke lenger | trengs ikke | ikke aktuelt | ikke nødvendig lenger | ikke lenger aktuelt | ikke lenger
    nødvendig | trenger ikke gjøre | trenger ikke å gjøre | behøves ikke"""
)

LONG_AGO = words(
    """år siden | måneder siden | i fjor | forrige år | i vår | i fjor vår | forrige måned | for et år siden |
    tidligere i år | i sommer | i fjor høst | for lenge siden"""
)

UNSURE = words("""kanskje | muligens | eventuelt | trolig | tror jeg | antar jeg | sannsynligvis""")
