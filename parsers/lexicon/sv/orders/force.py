"""Swedish: what makes an order of a sentence, or a wish, a question, a doubt or none."""

from parsers.lexicon.order_words import crossed, with_adverbs, words

POLITE = words(
    """ni får göra så att | ni kan göra så att | kan ni göra så att | gör så att | gör ni så att | ordnar ni så att |
    fixar ni så att | det ska ni | det skall ni | i stället ska ni | i stället skall ni |
        istället ska ni | istället skall ni | däremot ska ni | däremot skall ni |
        dessutom ska ni | dessutom skall ni | samtidigt ska ni | samtidigt skall ni | nu ska ni | nu skall ni | sedan ska ni
        | sedan skall ni | sen ska ni | sen skall ni | då ska ni | då skall ni | så ska ni | så skall ni | alltså ska ni |
        alltså skall ni | därför ska ni | därför skall ni | härmed ska ni | härmed skall ni | till gengäld ska ni |
        till gengäld skall ni | utöver det ska ni | utöver det skall ni | se till att | kan ni | kan du | skulle ni kunna |
        skulle du kunna | kunde ni | kunde du | skulle ni vilja | vill ni | vill du | var snäll och | var snälla och |
        var vänlig och | var vänliga och | var god | var goda | vänligen | snälla | vänliga och | snälla och | snäll och |
        hjälp oss | hjälp mig | hjälpa oss | hjälpa mig | be er | be dig | tack för att ni | är ni snälla | är du snäll |
        kan någon | går det bra att ni | har ni möjlighet | har du möjlighet | har ni möjlighet att |
        har du möjlighet att |
        kan ni vara snälla | vore snällt |
        vore tacksam | är tacksam | tacksam | uppskattar om | kan ni hjälpa | gärna | kan ni också | kan ni även |
        kan ni sedan | kan ni därför | tack om | får ni | be att få | ber att få | undrar om ni kan | undrar om du kan |
        jag undrar om ni kan | jag undrar om du kan | jag undrar om ni skulle | vi undrar om ni kan | jag undrar om ni kunde |
        undrar om ni skulle | ni gärna | hälsar | måste ni | skulle ni | går det att ni | går det att få | går det att ordna
        | går det att lägga till | kan vi få | kan jag få | skulle vi kunna få | skulle jag kunna få | kan man få | får vi |
        får jag be | kan hon få | kan han få | kan hen få | kan de få | kan dom få | ni får jättegärna | får gärna |
        ni kan väl | kan väl ni | vore fint om ni | vore bra om ni | vore toppen om | vore schysst om | hade varit bra om ni
        | hade varit toppen om | hade uppskattat om | hade varit tacksam om | ber vänligen | var så vänlig* | var så snäll*
        | var så god | var hygglig* | va snäll | pls | please | plz | hinner ni | hinner du | orkar ni | orkar du |
        ser ni till att | ser du till att | se gärna till | fixar ni | fixar du | ordnar ni | ordnar du | hjälp gärna |
        hjälp till att | hjälp med att | behöver hjälp med | behöver hjälp att | behöver hjälp | vill ha hjälp |
        behöver er hjälp | önskar hjälp | önskar få hjälp | får be er | måste be er | vill be er | ber att ni | tacksam för
        | skulle ni orka | skulle du orka | skulle ni hinna | skulle du hinna | ni får | du får | kan ni bara | kan du bara
        | bistå oss | bistå mig | vara behjälpliga | vara behjälplig | vara så snälla | vara så snäll | vara snäll |
        vara vänlig | vara vänliga | går det bra att | kan vi be er | kan jag be er | kan jag be dig | har du lust att |
        har ni lust att | kunde man få | kan någon av er | kan nån | enligt överenskommelse | är det möjligt att få |
        vore det möjligt att få | skulle det vara möjligt att få | finns det möjlighet att få | finns möjlighet att få |
        skulle det gå att få | är det möjligt att ni | vore det möjligt att ni | går det att få in | går det bra att få |
        det är viktigt att | viktigt att | angeläget att | det är angeläget att | måste se till att | ser ni till |
        är ni gulliga | är du gullig | kan ni gulliga | skulle ni möjligtvis kunna | skulle ni möjligen kunna |
        skulle du möjligtvis kunna | skulle ni kunna tänka er att | kan ni inte bara | kan ni möjligen | kan ni möjligtvis |
        har ni tid att | hinner ni med att | ställer ni upp och | hoppas ni kan | tacksam om ni | tacksamma om ni |
        vore tacksamma | är tacksamma | hör med er om ni kan | frågar om ni kan | vore bra om hon kunde |
        vore bra om han kunde | vore fint om hon kunde | vore fint om han kunde | vore bra om hon fick |
        vore bra om han fick | vore toppen om hon | vore toppen om han | vore kanon om ni | vore kanon om du |
        vore guld om ni | vore guld värt om ni | vore supersnällt om | om hon kunde få | om han kunde få | om de kunde få |
        uppskattar om hon | uppskattar om han | ni ombeds | du ombeds | ombeds ni | ombeds du | ni ombedes |
        skulle någon kunna | kunde någon | finns det någon som kan | kan nån av er | finns det nån som kan |
        skulle nån kunna | får jag besvära er | får vi besvära er | får jag be er | får vi be er | skulle jag kunna be er |
        får jag be dig | är lika bra ni | är lika bra att ni | är lika bra om ni | är lika bra du | kan ni inte vara snälla
        | kan du inte vara snäll | kan ni inte ta och | kan du inte ta och
        | smidigt om ni | smidigt om du | smidigast om ni | smidigast om du | praktiskt om ni | praktiskt om du
        | enklast om ni | enklast om du | lämpligt om ni | lämpligt om du | lättnad om ni | lättnad om du"""
)
WISH = with_adverbs(
    words(
        """skulle … vilja | vi vill | jag vill | vill vi | vill jag | vi önskar | jag önskar | önskar vi | önskar jag | önskar
        | önskas | vi skulle vilja | jag skulle vilja | skulle vilja | skulle vi vilja | skulle jag vilja | skulle vi behöva |
        skulle jag behöva | vi behöver | jag behöver | behöver vi | behöver jag | vi skulle behöva | jag skulle behöva | ber
        er | ber dig | ber vi | ber jag | vi ber | jag ber | hemställer | begär | vi begär | jag begär | yrkar | uppdrar | vi
        avser att | vi har beslutat att | har beslutat att | bestämt oss för att | har bestämt att | vi har bestämt | dags att
        | vill därför | önskar därför | vill att ni | vill att | vill ha | vi måste | jag måste | måste vi | anhåller | vill
        härmed | meddela att vi | vill gärna | vi tänkte | skulle behöva få | vill | välja att | väljer att | har valt att |
        skulle uppskatta | skulle gärna | vill få | vill ha bort | önskar få | önskar att | vill nu | vill alltså
        | valt att | har beslutat | beslutat att | beslutat oss för att | beslutat oss för | bestämt att | bestämt oss att |
        behöver därför | måste därför | måste nu | måste tyvärr | måste också | tvingas | hoppas att ni kan | hoppas ni kan |
        hoppas du kan | ser gärna att ni | ser gärna att | skulle se | är önskvärt | är vår önskan | önskemålet är | önskemål
        om | beställer | härmed beställer | framställer | har för avsikt att | vårt önskemål | behöver också | behöver även |
        behöver nu | vi ska ha | jag ska ha | skulle vi … behöva | skulle jag … behöva | behov av att | skulle … önska |
        skulle … uppskatta | vi skulle … behöva | jag skulle … behöva"""
    ),
    "också även fortfarande därför ännu",
    "att ha få",
)
HEREBY = words(
    """härmed | i och med detta | genom detta | med detta brev | med detta mejl | med detta | genom detta mejl | genom
    detta mail | via detta mejl | via detta mail | genom det här mejlet | med det här mejlet | med det här | se detta
    | se det här | betrakta detta | betrakta det här | räkna detta | räkna det här | ta detta | detta är | det här är
    | detta mejl är | detta får ses | det gäller en ny användare | gäller en ny användare | gäller ny användare | det
    gäller borttagning | gäller borttagning | det gäller nya användare | ärendet gäller | mitt ärende gäller | det
    gäller byte av | det gäller tillägg | det gäller ändring"""
)
MAY = words(
    """ni behöver | ni måste | ni bör | du behöver | du måste | behöver ni | ni kan | kan ni | ni får | får ni | du kan |
        du får | ni må | det går bra att | kan ni därför | ni kan därför | ni kan alltså | går bra att | dags att | ni ska |
        ni skall | du ska"""
)
MUST = words("ska | skall | måste | bör | behöver | kan | får | borde | önskas | vill få | vill ha | bes | bedes | torde")
INFINITIVE = words("att")
HOW = words(
    """vart kan | vart ska | vart vänder | vart loggar | hur | var kan | var gör | var ändrar | var hittar | var lägger |
        var någonstans | på vilket sätt | var i | var byter | var tar | hur gör man | hur går det till | hur man | var loggar |
        var uppdaterar | var uppgraderar | var säger | vilka steg | under vilken | var finns | var ser"""
)
WHAT = words(
    """vad | när | varför | vilka | vilken | vilket | vem | vems | hur mycket | hur länge | hur många | hur lång | hur snart |
        var | är det | finns det | har ni | stödjer ni | erbjuder ni | stämmer det | gäller det | kostar det | ingår det |
        måste man | räcker det"""
)
CAN_I = words(
    """kan jag | kan vi | kan man | går det att | är det möjligt | får man | får jag | måste jag | måste vi | behöver jag |
        behöver vi göra | ska jag | ska vi | skulle jag kunna | skulle vi kunna | kan en | vem kan | vem får |
        är det möjligt att | har jag möjlighet | har vi möjlighet | finns möjlighet | finns det möjlighet"""
)
WONDER = words(
    """osäkert om | oklart om | tveksamt om |
    undrar | jag undrar | vi undrar | fråga om | har en fråga | en fråga | fundering* | frågor om | skulle vilja veta |
        vill veta | frågan är | kan ni berätta | kan du berätta | kan ni förklara | vill gärna veta | har några frågor | kan
        ni tala om | kan ni säga | ha info om | ha lite info om | få info om | få information om | ha information om | mer
        info om | lite info om | lite information om | mer information om | info kring | information kring | frågar hur | frågade hur |
        frågat hur"""
)
CONSIDER = words(
    """vad gärna | hur gärna | risken | risk* | finns risk | hotar | risken stor | funderar | fundera | funderat |
        överväger | övervägt | kanske | eventuellt | planerar | tänker på att | diskuterar | diskuterat | har
        tankar | lutar åt | ev | möjligen | pratar om att | vi får se | framöver kanske | troligen | förmodligen
        | antagligen | skulle kunna tänka | kan komma att | inte bestämt | inget är bestämt | är inte säker | är
        osäker | osäkra på | vet inte om | utreder | lockar | håller på att fundera | tankar på | vi kikar på |
        tittar på möjlighet* | vi bollar | väger | velar | har inte bestämt | är på gång att | lär nog | lär väl
        | vi får återkomma | återkommer om | säger nog upp | säger vi nog upp | säger jag nog upp | vet inte vad
        vi ska | vet inte vad jag ska | vet inte hur vi ska göra | röstar om | rösta om | omröstning"""
)
CONDITION_HEAD = words("om")
CONDITION = words(
    """nästa gång säger vi |
    under förutsättning | i väntan på | efter att | bara om | endast om | såtillvida | så fort | så snart | när det
        är dags | när han | när hon | när de | den dag | efter att han | efter att hon | ifall | såvida |
        förutsatt | i så fall | i annat fall | annars | därest | så länge | när väl | isåfall | skulle det | om
        inte"""
)
#: 'As soon as it can be done': haste, and no condition.
_AT_THE_SOONEST = crossed(
    "så fort | så fort som | så snart | så snart som",
    """avtalet medger | avtalet medger det | avtalet tillåter | avtalet tillåter det | bindningstiden medger | bindningstiden medger
        det | bindningstiden tillåter | villkoren medger | villkoren medger det | villkoren tillåter |
        det bara går | det någonsin går | det överhuvudtaget går | det bara är möjligt | det någonsin är möjligt |
        det låter sig göra | det låter sig göras | det kan ske | det kan göras | ni bara kan | du bara kan | ni bara hinner |
        du bara hinner |
        ni någonsin kan | tillfälle ges | möjlighet finns | det finns möjlighet""",
)
CONDITION_POLITE = (
    words(
        """ingen brådska | ingen stress | inte bråttom | det är inte bråttom | det är ingen brådska | det är ingen stress |
        ingen panik | det brådskar inte | efter en lång diskussion | efter långt övervägande | så snart ni
        förmår | så snart det passar | så fort det passar er | så snart det passar er | när ni är i stånd |
        efter mycket | efter moget | efter noggrant | efter långa | efter många turer | efter en hel del | efter
        lite funderande | efter att ha funderat | döpt om | döpte om | döper om | döpa om | döpts om | gjort om
        | gör om | göra om | lagt om | lägger om | lägga om | byggt om | bygger om | skrivit om | tänkt om |
        byter om | bytt om | organiserat om | organiserar om | strukturerat om | om hon fortfarande ligger | om
        hon fortfarande finns | om hon fortfarande står | om hon ligger kvar | om hon finns kvar | om hon står
        kvar | om hon fortfarande är registrerad | om hon fortfarande är upplagd | om hon fortfarande har ett
        konto | om hon fortfarande har en inloggning | om hon inte redan är borttagen | om han fortfarande
        ligger | om han fortfarande finns | om han fortfarande står | om han ligger kvar | om han finns kvar |
        om han står kvar | om han fortfarande är registrerad | om han fortfarande är upplagd | om han
        fortfarande har ett konto | om han fortfarande har en inloggning | om han inte redan är borttagen | om
        hen fortfarande ligger | om hen fortfarande finns | om hen fortfarande står | om hen ligger kvar | om
        hen finns kvar | om hen står kvar | om hen fortfarande är registrerad | om hen fortfarande är upplagd |
        om hen fortfarande har ett konto | om hen fortfarande har en inloggning | om hen inte redan är borttagen
        | om de fortfarande ligger | om de fortfarande finns | om de fortfarande står | om de ligger kvar | om
        de finns kvar | om de står kvar | om de fortfarande är registrerad | om de fortfarande är upplagd | om
        de fortfarande har ett konto | om de fortfarande har en inloggning | om de inte redan är borttagen | om
        den fortfarande ligger | om den fortfarande finns | om den fortfarande står | om den ligger kvar | om
        den finns kvar | om den står kvar | om den fortfarande är registrerad | om den fortfarande är upplagd |
        om den fortfarande har ett konto | om den fortfarande har en inloggning | om den inte redan är borttagen
        | om kontot fortfarande ligger | om kontot fortfarande finns | om kontot fortfarande står | om kontot
        ligger kvar | om kontot finns kvar | om kontot står kvar | om kontot fortfarande är registrerad | om
        kontot fortfarande är upplagd | om kontot fortfarande har ett konto | om kontot fortfarande har en
        inloggning | om kontot inte redan är borttagen | om det inte redan är gjort | om det inte redan är fixat
        | om det inte redan är ordnat | om det inte redan är klart | om det inte är gjort | om det inte är fixat
        | om inte redan gjort | om inte det redan är gjort | om det inte redan gjorts | om ni inte redan gjort |
        om ni inte redan har gjort | ifall det inte redan är gjort | ifall ni inte redan gjort | såvida det inte
        redan är gjort | om du inte redan gjort | om du inte redan har gjort | när bindningstiden | när
        bindningen | om det inte är för mycket | om det inte är till besvär | om det inte är för | om ni har
        möjlighet | om ni har tid | om det finns möjlighet | så snart som möjligt | så fort som möjligt | så
        fort ni kan | så snart ni kan | så fort det går | så fort det bara går | så snart det bara går | så fort ni bara kan |
        så snart ni bara kan | så fort ni bara hinner | så fort det bara är möjligt | så snart det bara är möjligt |
        så snart det går | så fort ni hinner | när det är
        klart | när det är gjort | när ni har | när ni hinner | när ni kan | när du har | när du hinner | om ni
        kan | om ni kunde | om du kan | om du kunde | om ni vill | om du vill | om det går | om ni skulle | om
        möjligt | om du skulle | om det går bra | om det är okej | tacksam om | snällt om | bra om | fint om |
        toppen om | jättebra om | uppskattar om | tacksamma om | glad om | glada om | önskar om | kul om | skönt
        om | säg till om | hör av er om | hör av dig om | ring om | återkom om | meddela om | om något är oklart
        | om något saknas | om ni undrar | om du undrar | om ni har frågor | om ni behöver | om du behöver | om
        det är något | om det behövs | fråga om | undrar om | frågor om | information om | info om | mejl om | mejla om |
        mejla er om | maila om | skriva om | skriva till er om | ringa om |
        brev om | prata om | pratade om | meddelande om | önskemål om | begäran om | beslut om | ansökan om | ta
        hand om | tar hand om | hand om | som om | även om | lägg om | besked om | bekräftelse om | påminnelse
        om | om att | uppsägning om | gällande | bett om | be om | ber om | ställ om | om en vecka | om två | om
        tre | om hur | om vad | informera om | skriva om | skriv om | tvungna om | år om | så snart
        bindningstiden | så fort bindningstiden | när avtalstiden | när avtalsperioden | så snart avtalet
        tillåter | så snart avtalstiden | när avtalet tillåter | efter bindningstiden | ni har om | uppgifterna
        om | uppgifter om | det ni har om | står om | om jag får be | om vi får be | om jag får | innan jag
        glömmer | innan vi glömmer | efter att ha | efter att vi pratat | när det gäller | när det passar | när
        det passar er | när tid finns | när tillfälle ges | när du kan | när ni har tid | när du har tid | när
        ni får tid | när du får tid | när ni har en stund | när du har en stund | när ni får en stund | när du
        får en stund | när ni läser detta | när du läser detta | när ni ser detta | när ni ser det här | så fort
        du kan | så fort du hinner | så fort ni har | så fort du har | så snart du kan | så snart ni hinner | så
        snart du hinner | så snart ni har | när du ändå | när ni får möjlighet | när du får möjlighet | när ni
        har möjlighet | när du har möjlighet | när ni är på plats | när ni får detta | innan ni går hem | innan
        du går hem | när ni får chansen | om inte annat | om inte redan | om det inte redan | om inte det redan
        | om inte han redan | om inte hon redan | smidigt om | smidigast om | praktiskt om | enklast om |
        lämpligt om | lättnad om | så snart de kan upphöra | så snart det är möjligt | så fort det är möjligt"""
    )
    + _AT_THE_SOONEST
)
NEGATION = words("varken | ingenting | inte | ej | aldrig | inga | ingen | inget | icke | utan att | int")
ASKED_BEFORE = words(
    """bad er | bad jag | bad vi | bett er | har bett | skrev till er | skrev jag | skrev vi | mejlade | mailade | har skrivit |
        förra mejlet | skickade | har skickat | påminnelse | begärde | ringde | redan sagt upp | redan bett | har redan |
        meddelade | bekräftade"""
)
OTHERS_WANT = words(
    """vill att vi | säger att vi | tycker att | har bett mig | bad mig | bad oss | vår revisor vill | de vill | han vill
        | hon vill | enligt | sägs det | chefen vill | enligt honom | enligt henne | enligt chefen"""
)
RETRACT = words(
    """släng uppsägningen | släng bara uppsägningen | slänga uppsägningen | kasta uppsägningen | kasta bara
        uppsägningen | makulera uppsägningen | riv uppsägningen | uppsägningen gäller inte |
        vi stannar kvar | vi blir kvar | vill vara kvar som kund | nej förresten | nej vänta | gör ingenting | gör inget |
        glöm det jag skrev | ångrade mig | ångrade oss | vänta med | avvakta | bortse från | ignorera | glöm mitt | glöm det |
        dra tillbaka | drar tillbaka | återkalla | återkallar | ångrar | ångrat | vi stannar | stannar ändå | ta tillbaka |
        tar tillbaka | återtar | återta | avbryt uppsägning* | stoppa uppsägning* | blev fel av mig | behöver ni inte göra |
        kan ni strunta i | strunta i | ändrat oss | ändrat mig | har tänkt om och | har tänkt om , | har tänkt om . |
        tänkt om kring | tänkt om gällande | riva upp |
        häva uppsägning* | upphäva uppsägning* | ångra uppsägning* | ångra … uppsägning* | makulera uppsägning* |
        annullera uppsägning* | ångrar oss | har ångrat | bytt åsikt | glöm bort det | glöm
        allt | strunt i | behöver inte göras | inte genomföra | avbryt min begäran | avbryt begäran |
        avbryt beställningen | avbryta beställning* |
        avbryt … beställning* | avbryta … beställning* | avbryta begäran | avbryta min begäran | avbryta vår begäran |
        annullera … beställning* |
        annullera beställning* | avbeställa beställning* |
        annullera min | annullera begäran | ändrade oss | ändrade mig | vi fortsätter ändå | vill fortsätta | vi vill ändå
        vara kvar | vi är kvar | dra tillbaks | drar tillbaks | tar tillbaks | inte aktuellt | inte längre aktuellt | begäran
        är inte | uppsägningen är inte | beställningen är inte | uppsägningen … inte aktuell | beställningen … inte aktuell |
        begäran … inte aktuell | beställningen … inte längre aktuell | uppsägningen … inte längre aktuell | begäran … inte
        längre aktuell"""
)
JOKE = words("stämmer vi er | stämma er | skämt åsido | skojar | skojar bara | bara skoj")
LATER = words(
    """återkommer | återkomma | för kännedom | för info | till info | hör av mig | hör av oss | fyi | bara så ni vet |
        ingen åtgärd | till er kännedom | er kännedom | för er kännedom | för er information | bara för information | bara
        information | endast information | tänkte bara meddela | ville bara meddela | ville bara informera | kommer mer info |
        ni behöver inte göra något | behöver inte göra något | inget behöver göras | ingenting behöver göras"""
)
POINTS = words(
    """nedan | nedanstående | här under | i tråden | bifogad* | bifogat | bifogas | bilagan | bilaga | bilagd* | här nere |
        vidarebefordra* | enligt mejlet | mejlet under | härunder | se nedan | hans mejl | hennes mejl | detta mejl"""
)
DO_THAT = words(
    """hjälpa oss med det här | hjälpa oss med detta | hjälpa oss med | hjälpa … med det här | hjälpa … med detta
        | hjälpa till med | hjälpa mig med | gör som | gör
    det | göra det | göra som | fixa det | fixa detta | fixa det här | ordnar ni det | fixar ni det | ordnar du det |
    fixar du det | ordna det | ordna detta | ordna det här | ta den här | ta denna | ta det här | fixa den här | fixa denna
    | ordna den här | titta på den här | ta
    hand om | ta hand om detta | ta hand om det här | åtgärda | verkställ | utföra | utför | hantera | se till detta |
    titta på det | kan ni lösa | ok för mig | okej för mig | godkänner | gäller fortfarande | se till att det blir så
    | att det blir så | sköta det | sköta detta | sköta borttagningen | sköta ändringen | ser till att det blir så |
    så att det blir gjort | se till att det blir gjort | ser till att det blir gjort | se till att det görs | se till
    att det händer | se till att det sker"""
)
EXCEPT_FOR = words("utom | förutom | men inte | inte | exklusive")
THEREFORE = words("därför | således | alltså | nu | också")
AS_ASKED = words("som vi bad om | som jag bad om | som vi ville | som vi önskade | som önskat | som vi bett om | som jag bett om")
DRAWS_NEAR = words("närmar sig | står för dörren | är snart här | är på gång")
UNTIL_THEN = words(
    """före dess | innan dess | förrän då | tills dess | tidigare än så | före det | innan det | dessförinnan | till dess | fram till då |
    innan hon börjar | innan han börjar | förrän hon börjar | förrän han börjar | innan de börjar | förrän de börjar |
    tills då | intill dess | fram till den dagen | tills den dagen | ända till dess | före den dagen | innan den dagen |
        förrän den dagen | förrän dess | före det datumet | i förtid"""
)
IS_ASKED = words(
    """ombeds | ombedes | anmodas | uppmanas | blir ombedd att | blir ombedda att | leverantören ombeds | leverantören
        ombedes | leverantören anmodas | leverantören uppmanas | tjänsteleverantören ombeds | systemleverantören
        ombeds"""
)
