"""Danish: what makes of an order a doubt, a condition, somebody else's wish, or none."""

from parsers.lexicon.order_words import crossed, words

CONSIDER = words(
    """hvor gerne | få afklaret | have afklaret | finde ud af om | overvejer | overveje | overvejet | måske | muligvis
        | eventuelt | evt | planlægger | tænker på at | tænker over | tænkt på at | har tænkt over | drøfter |
        diskuterer | diskuteret | taler om at | talt om at | snakker om at | snakket om at | hælder til | hælder
        mod | sandsynligvis | formentlig | formodentlig | nok snart | kan være at | kan ske at | kan blive nødt
        | kommer måske | kommer nok | ikke besluttet | ikke besluttet os | ikke besluttet noget | intet er
        besluttet | ikke afgjort | intet er afgjort | ikke taget stilling | er i tvivl om | i tvivl om om |
        usikker på om | usikre på om | ved ikke om | ved ikke helt om | ved endnu ikke | endnu ikke besluttet |
        undersøger | undersøger muligheden | fristende at | frister at | leger med tanken | går med tanker | går
        med overvejelser | overvejelser om | vil tænke over | skal tænke over | på sigt | må se tiden an | ser
        tiden an | regner med at skulle | om vi skal | om vi bør | om jeg skal | risiko* | risikerer | truer |
        fare for | kanskje | vurderer | vurdere | muligens | overveier | tenker på å | tenkt på å |
        sannsynligvis | trolig | antakelig | ikke bestemt | ikke bestemt oss | ingenting er bestemt | vet ikke
        om | planlegger | kommer vi til at | kommer vi nok til at | kommer nok til at | vi kommer til at |
        stopper til sommer | holder op til sommer | går på pension til sommer | fratræder til sommer | opsige …
        til sommer | afslutte … til sommer | slette … til sommer | fjerne … til sommer | opsiger … til sommer |
        lukke … til sommer | op … til sommer | stopper til sommeren | holder op til sommeren | går på pension
        til sommeren | fratræder til sommeren | opsige … til sommeren | afslutte … til sommeren | slette … til
        sommeren | fjerne … til sommeren | opsiger … til sommeren | lukke … til sommeren | op … til sommeren |
        stopper til foråret | holder op til foråret | går på pension til foråret | fratræder til foråret |
        opsige … til foråret | afslutte … til foråret | slette … til foråret | fjerne … til foråret | opsiger …
        til foråret | lukke … til foråret | op … til foråret | stopper til efteråret | holder op til efteråret |
        går på pension til efteråret | fratræder til efteråret | opsige … til efteråret | afslutte … til
        efteråret | slette … til efteråret | fjerne … til efteråret | opsiger … til efteråret | lukke … til
        efteråret | op … til efteråret | stopper til vinter | holder op til vinter | går på pension til vinter |
        fratræder til vinter | opsige … til vinter | afslutte … til vinter | slette … til vinter | fjerne … til
        vinter | opsiger … til vinter | lukke … til vinter | op … til vinter | stopper til vinteren | holder op
        til vinteren | går på pension til vinteren | fratræder til vinteren | opsige … til vinteren | afslutte …
        til vinteren | slette … til vinteren | fjerne … til vinteren | opsiger … til vinteren | lukke … til
        vinteren | op … til vinteren | ikke afklaret | ikke endelig | ikke endeligt | ikke helt besluttet | ikke
        sikkert | ikke helt sikkert | ikke aftalt | bange for | håber vi slipper | skulle egentlig | endnu ikke
        afklaret | på et tidspunkt | på et eller andet tidspunkt | engang ud i fremtiden | er i tvivl , om |
        usikker på , om | usikre på , om | ved ikke , om | ved ikke helt , om | fristende , at | frister , at |
        vet ikke , om | i overvejelse | på tale at | på tale | påtænker | regner med at | regner nok med |
        forventer at | vi forventer | jeg forventer | planen er at | har planer om | har i sinde | pønser på |
        leger lidt med | formentligt | muligvist | drøftet | drøftelser | sonderer | er ved at undersøge | er
        ved at overveje | tænker lidt over | ved ikke rigtig | kan være vi | kan være at vi | kan godt være |
        kunne blive aktuelt | kan blive aktuelt | bliver måske | skal måske | måske snart | ved ikke hvad vi
        skal | ved ikke hvad jeg skal | stemmer om | stemme om"""
)
CONDITION_HEAD = ()
CONDITION = words(
    """næste gang opsiger vi | en fejl mere så | en fejl til så |
    forudsat | under forudsætning | i afventning af | kun hvis | bare hvis | hvis | såfremt | dersom | ifald | med
        mindre | medmindre | i tilfælde af | i givet fald | i så fald | så længe | skulle det | om nødvendigt at
        | hvis ikke | på betingelse af | viss | forutsatt | i tilfelle | så fremt | hvis nu | betinget af | i
        det tilfælde | hvis og når | forudsat at | kun såfremt | i fald | med det forbehold | hvis altså"""
)
#: 'As soon as it can be done': haste, and no condition.
_AT_THE_SOONEST = crossed(
    "så snart | så hurtigt | så fort | så snart som | så hurtigt som",
    """aftalen giver mulighed | aftalen giver mulighed for det | bindingsperioden tillader | bindingsperioden er udløbet |
        bindingsperioden udløber | bindingsperioden er slut | bindingen er udløbet | bindingen udløber |
        bindingsperioden tillader det | vilkårene tillader det |
        det bare går | det overhovedet går | det bare er muligt | det er muligt | det overhovedet er muligt |
        det kan lade sig gøre | det bare kan lade sig gøre | det overhovedet kan lade sig gøre | det lader sig gøre |
        det kan gøres | i bare kan |
        i overhovedet kan | muligt | overhovedet muligt | bare muligt""",
)
CONDITION_POLITE = (
    words(
        """ingen hast | ingen stress | det haster ikke | haster ikke | der er ingen hast | efter mange overvejelser | efter
        lang betænkning | så snart det passer | så hurtigt det passer | så snart I er i stand | så snart I
        formår | efter megen | efter meget | efter lange | efter nøje | efter moden | efter en hel del | efter
        at have tænkt | hvis hun stadig ligger | hvis hun stadig findes | hvis hun stadig står | hvis hun ligger
        der endnu | hvis hun stadig har adgang | hvis hun stadig er oprettet | hvis hun stadig er registreret |
        hvis hun ikke allerede er slettet | hvis hun ikke allerede er fjernet | hvis han stadig ligger | hvis
        han stadig findes | hvis han stadig står | hvis han ligger der endnu | hvis han stadig har adgang | hvis
        han stadig er oprettet | hvis han stadig er registreret | hvis han ikke allerede er slettet | hvis han
        ikke allerede er fjernet | hvis de stadig ligger | hvis de stadig findes | hvis de stadig står | hvis de
        ligger der endnu | hvis de stadig har adgang | hvis de stadig er oprettet | hvis de stadig er
        registreret | hvis de ikke allerede er slettet | hvis de ikke allerede er fjernet | hvis brugeren stadig
        ligger | hvis brugeren stadig findes | hvis brugeren stadig står | hvis brugeren ligger der endnu | hvis
        brugeren stadig har adgang | hvis brugeren stadig er oprettet | hvis brugeren stadig er registreret |
        hvis brugeren ikke allerede er slettet | hvis brugeren ikke allerede er fjernet | hvis kontoen stadig
        ligger | hvis kontoen stadig findes | hvis kontoen stadig står | hvis kontoen ligger der endnu | hvis
        kontoen stadig har adgang | hvis kontoen stadig er oprettet | hvis kontoen stadig er registreret | hvis
        kontoen ikke allerede er slettet | hvis kontoen ikke allerede er fjernet | når bindingsperioden | når
        bindingen | hvis i kan | hvis i kunne | hvis i ville | hvis i gider | hvis du kan | hvis du kunne | hvis
        du vil | hvis du gider | hvis muligt | hvis det er muligt | hvis det kan lade sig gøre | hvis det kan
        lade sig | hvis det er ok | hvis det er okay | hvis det er i orden | hvis det går an | hvis det passer |
        om muligt | såfremt det er muligt | såfremt muligt | fint hvis | dejligt hvis | rart hvis | super hvis |
        godt hvis | taknemmelig hvis | taknemmelig for hvis | taknemmelige hvis | taknemlig hvis | glad hvis |
        glade hvis | pris på hvis | pris på det hvis | sødt hvis | skønt hvis | sig til hvis | sig bare til hvis
        | sig endelig til hvis | sig til såfremt | skriv hvis | skriv endelig hvis | skriv bare hvis | ring hvis
        | ring endelig hvis | ring bare hvis | ring gerne hvis | kontakt mig hvis | kontakt os hvis | giv besked
        hvis | giv lyd hvis | giv mig besked hvis | vend tilbage hvis | hvis i mangler | hvis der mangler | hvis
        noget mangler | hvis noget er uklart | hvis der er noget | hvis der er spørgsmål | hvis i har brug for |
        hvis i har spørgsmål | hvis du har spørgsmål | hvis i har yderligere | hvis i skal bruge | hvis du skal
        bruge | hvis der er brug for | hvis der er behov for | hvis der er tvivl | hvis i er i tvivl | hvis det
        er nødvendigt | hvis nødvendigt | hvis i ønsker | hvis du ønsker | såfremt i har | såfremt der er |
        såfremt i ønsker | såfremt i mangler | såfremt der mangler | hvis ikke allerede | som hvis | ved
        spørgsmål | være fint … hvis | var fint … hvis | fint hvis i | fint hvis du | være dejligt … hvis | var
        dejligt … hvis | dejligt hvis i | dejligt hvis du | være rart … hvis | var rart … hvis | rart hvis i |
        rart hvis du | være super … hvis | var super … hvis | super hvis i | super hvis du | være godt … hvis |
        var godt … hvis | godt hvis i | godt hvis du | være skønt … hvis | var skønt … hvis | skønt hvis i |
        skønt hvis du | være sødt … hvis | var sødt … hvis | sødt hvis i | sødt hvis du | være fedt … hvis | var
        fedt … hvis | fedt hvis i | fedt hvis du | taknemmelig … hvis i | taknemmelig … hvis du | taknemmelig …
        hvis der | taknemmelige … hvis i | taknemmelige … hvis du | taknemmelige … hvis der | taknemlig … hvis i
        | taknemlig … hvis du | taknemlig … hvis der | pris på … hvis i | pris på … hvis du | pris på … hvis der
        | glad … hvis i | glad … hvis du | glad … hvis der | glade … hvis i | glade … hvis du | glade … hvis der
        | sig til … hvis i | sig til … hvis du | sig til … hvis der | skriv … hvis i | skriv … hvis du | skriv …
        hvis der | ring … hvis i | ring … hvis du | ring … hvis der | giv besked … hvis i | giv besked … hvis du
        | giv besked … hvis der | giv lyd … hvis i | giv lyd … hvis du | giv lyd … hvis der | giv mig besked …
        hvis i | giv mig besked … hvis du | giv mig besked … hvis der | vend tilbage … hvis i | vend tilbage …
        hvis du | vend tilbage … hvis der | kontakt mig … hvis i | kontakt mig … hvis du | kontakt mig … hvis
        der | kontakt os … hvis i | kontakt os … hvis du | kontakt os … hvis der | sig endelig til … hvis i |
        sig endelig til … hvis du | sig endelig til … hvis der | sig bare til … hvis i | sig bare til … hvis du
        | sig bare til … hvis der | hvis i gad | hvis du gad | om i gad | om i gider | om i kan | om i kunne |
        om i vil | fint , hvis | dejligt , hvis | rart , hvis | super , hvis | godt , hvis | taknemmelig , hvis
        | taknemmelig for , hvis | taknemmelige , hvis | taknemlig , hvis | glad , hvis | glade , hvis | pris på
        , hvis | pris på det , hvis | sødt , hvis | skønt , hvis | sig til , hvis | sig bare til , hvis | sig
        endelig til , hvis | skriv , hvis | skriv endelig , hvis | skriv bare , hvis | ring , hvis | ring
        endelig , hvis | ring bare , hvis | ring gerne , hvis | kontakt mig , hvis | kontakt os , hvis | giv
        besked , hvis | giv lyd , hvis | giv mig besked , hvis | vend tilbage , hvis | som , hvis | være fint …
        , hvis | var fint … , hvis | fint , hvis i | fint , hvis du | være dejligt … , hvis | var dejligt … ,
        hvis | dejligt , hvis i | dejligt , hvis du | være rart … , hvis | var rart … , hvis | rart , hvis i |
        rart , hvis du | være super … , hvis | var super … , hvis | super , hvis i | super , hvis du | være godt
        … , hvis | var godt … , hvis | godt , hvis i | godt , hvis du | være skønt … , hvis | var skønt … , hvis
        | skønt , hvis i | skønt , hvis du | være sødt … , hvis | var sødt … , hvis | sødt , hvis i | sødt ,
        hvis du | være fedt … , hvis | var fedt … , hvis | fedt , hvis i | fedt , hvis du | taknemmelig , hvis i
        | taknemmelig , hvis du | taknemmelig , hvis der | taknemmelige , hvis i | taknemmelige , hvis du |
        taknemmelige , hvis der | taknemlig , hvis i | taknemlig , hvis du | taknemlig , hvis der | pris på ,
        hvis i | pris på , hvis du | pris på , hvis der | glad , hvis i | glad , hvis du | glad , hvis der |
        glade , hvis i | glade , hvis du | glade , hvis der | sig til , hvis i | sig til , hvis du | sig til ,
        hvis der | skriv , hvis i | skriv , hvis du | skriv , hvis der | ring , hvis i | ring , hvis du | ring ,
        hvis der | giv besked , hvis i | giv besked , hvis du | giv besked , hvis der | giv lyd , hvis i | giv
        lyd , hvis du | giv lyd , hvis der | giv mig besked , hvis i | giv mig besked , hvis du | giv mig besked
        , hvis der | vend tilbage , hvis i | vend tilbage , hvis du | vend tilbage , hvis der | kontakt mig ,
        hvis i | kontakt mig , hvis du | kontakt mig , hvis der | kontakt os , hvis i | kontakt os , hvis du |
        kontakt os , hvis der | sig endelig til , hvis i | sig endelig til , hvis du | sig endelig til , hvis
        der | sig bare til , hvis i | sig bare til , hvis du | sig bare til , hvis der | såfremt i kan | såfremt
        i kunne | såfremt i vil være | såfremt i har spørgsmål | såfremt i har brug | såfremt i har yderligere |
        såfremt i skal bruge | hvis i vil være | hvis i lige vil | hvis i vil hjælpe | hvis i ville være | hvis
        i så vil | hvis i også vil | hvis jeg må bede | hvis vi må bede | om jeg må bede | inden jeg glemmer |
        før jeg glemmer | efter at have | når det drejer sig om | når det gælder | når det kommer til | når i
        har tid | når i får tid | når i alligevel er i gang | når du alligevel er i gang | nu i er i gang |
        nu i alligevel er i gang | når du har tid | når du får tid | når det passer | når i kan | når du kan |
        når i når det | når du når det | når i har et øjeblik | når du har et øjeblik | når i ser dette | når i
        læser dette | så snart i kan | så snart du kan | så snart i har | så snart du har | så hurtigt i kan |
        når i får mulighed | når du får mulighed | når i har mulighed | inden i går hjem | praktisk om |
        praktisk hvis | nemmest om | nemmest hvis | lettest om | lettest hvis | smart om | smart hvis | lettelse
        om | lettelse hvis | når i lige har | når i har et ledigt | når du har et ledigt | når i får et ledigt |
        når i har en ledig | når der er tid | når i har lidt tid | hvis i får tid | hvis i har tid | hvis du får
        tid | hvis du har tid | hvis i når det | hvis i når at | om jeg fik sendt | om jeg har sendt | hvis i
        kan nå | hjælp hvis | hjælp om | hjælp , hvis | hjælp , om | så snart det er muligt | så snart aftalen
        tillader det"""
    )
    + _AT_THE_SOONEST
)
NEGATION = words(
    """hverken | ikke | aldrig | ingen | intet | ej | uden at | hverken | lad være | lade være | undlad | undlade | ikkje |
        uten å | ingenting | la være | ikk | ik | ikek | ikkke | næppe | ingenlunde | ej heller | heller ikke"""
)
ASKED_BEFORE = words("""bad jer | bad jeg | bad vi | har bedt | havde bedt | bedt jer | skrev til jer | skrev jeg | skrev vi | mailede |
        sendte
        jer | sendte en | sendte jeg | sendte vi | har sendt | har skrevet | rykker jer | vil rykke | rykke for |
        påmindelse | minder om | ringede | allerede bedt | allerede opsagt | meddelte | forrige mail | sidste mail |
        spurgte | efterlyser | efterlyste | anmodede | bekræftede | gav besked | bad om | blev bedt | som aftalt med |
        jeg rykker for | vi rykker for | rykker lige for | rykker hermed for
        | sendte opsigelsen | sendte opsigelse | vi sendte | jeg sendte | sendte vores | opsigelsen blev sendt""")
OTHERS_WANT = words(
    """vil have at vi | siger at vi | mener at | mener vi | synes at | synes vi | har bedt mig | har bedt os | bad mig | bad os
        | spurgte mig | revisoren vil | revisor vil | han vil have | hun vil have | de vil have | han ønsker at | hun
        ønsker at | ifølge | chefen vil | chefen ønsker | chefen mener | chefen siger | foreslår at | foreslog at |
        anbefaler at vi | anbefalede os | bestyrelsen mener | ejeren vil | ejeren vil gerne | ejeren ønsker | ejeren
        ønsker at | ejeren vil have at i | ejeren vil gerne have | ejeren ønsker at i | ejeren beder om | ejeren beder
        jer | chefen vil gerne | chefen ønsker at | chefen vil have at i | chefen vil gerne have | chefen ønsker at i |
        chefen beder om | chefen beder jer | bestyrelsen vil | bestyrelsen vil gerne | bestyrelsen ønsker | bestyrelsen
        ønsker at | bestyrelsen vil have at i | bestyrelsen vil gerne have | bestyrelsen ønsker at i | bestyrelsen beder
        om | bestyrelsen beder jer | revisoren vil gerne | revisoren ønsker | revisoren ønsker at | revisoren vil have
        at i | revisoren vil gerne have | revisoren ønsker at i | revisoren beder om | revisoren beder jer | bogholderen
        vil | bogholderen vil gerne | bogholderen ønsker | bogholderen ønsker at | bogholderen vil have at i |
        bogholderen vil gerne have | bogholderen ønsker at i | bogholderen beder om | bogholderen beder jer |
        økonomichefen vil | økonomichefen vil gerne | økonomichefen ønsker | økonomichefen ønsker at | økonomichefen vil
        have at i | økonomichefen vil gerne have | økonomichefen ønsker at i | økonomichefen beder om | økonomichefen
        beder jer | kunden vil | kunden vil gerne | kunden ønsker | kunden ønsker at | kunden vil have at i | kunden vil
        gerne have | kunden ønsker at i | kunden beder om | kunden beder jer | klienten vil | klienten vil gerne |
        klienten ønsker | klienten ønsker at | klienten vil have at i | klienten vil gerne have | klienten ønsker at i |
        klienten beder om | klienten beder jer | kollegaen vil | kollegaen vil gerne | kollegaen ønsker | kollegaen
        ønsker at | kollegaen vil have at i | kollegaen vil gerne have | kollegaen ønsker at i | kollegaen beder om |
        kollegaen beder jer | medarbejderen vil | medarbejderen vil gerne | medarbejderen ønsker | medarbejderen ønsker
        at | medarbejderen vil have at i | medarbejderen vil gerne have | medarbejderen ønsker at i | medarbejderen
        beder om | medarbejderen beder jer | indehaveren vil | indehaveren vil gerne | indehaveren ønsker | indehaveren
        ønsker at | indehaveren vil have at i | indehaveren vil gerne have | indehaveren ønsker at i | indehaveren beder
        om | indehaveren beder jer | direktøren vil | direktøren vil gerne | direktøren ønsker | direktøren ønsker at |
        direktøren vil have at i | direktøren vil gerne have | direktøren ønsker at i | direktøren beder om | direktøren
        beder jer | min kollega vil | min kollega vil gerne | min kollega ønsker | min kollega ønsker at | min kollega
        vil have at i | min kollega vil gerne have | min kollega ønsker at i | min kollega beder om | min kollega beder
        jer | vores kunde vil | vores kunde vil gerne | vores kunde ønsker | vores kunde ønsker at | vores kunde vil
        have at i | vores kunde vil gerne have | vores kunde ønsker at i | vores kunde beder om | vores kunde beder jer
        | vores bogholder vil | vores bogholder vil gerne | vores bogholder ønsker | vores bogholder ønsker at | vores
        bogholder vil have at i | vores bogholder vil gerne have | vores bogholder ønsker at i | vores bogholder beder
        om | vores bogholder beder jer | min chef vil | min chef vil gerne | min chef ønsker | min chef ønsker at | min
        chef vil have at i | min chef vil gerne have | min chef ønsker at i | min chef beder om | min chef beder jer |
        min mand vil | min mand vil gerne | min mand ønsker | min mand ønsker at | min mand vil have at i | min mand vil
        gerne have | min mand ønsker at i | min mand beder om | min mand beder jer | min kone vil | min kone vil gerne |
        min kone ønsker | min kone ønsker at | min kone vil have at i | min kone vil gerne have | min kone ønsker at i |
        min kone beder om | min kone beder jer | vores revisor vil | vores revisor vil gerne | vores revisor ønsker |
        vores revisor ønsker at | vores revisor vil have at i | vores revisor vil gerne have | vores revisor ønsker at i
        | vores revisor beder om | vores revisor beder jer | at vide … i kan | hørt … i kan | hørte … i kan | står … i
        kan | kan se … i kan | forstår … i kan | læser … i kan | siger … i kan | sagde … i kan | sagt … i kan | fortalte
        … i kan | fik at vide | fået at vide | vil have , at vi | siger , at vi | mener , at | synes , at | han ønsker ,
        at | hun ønsker , at | foreslår , at | foreslog , at | anbefaler , at vi | ejeren ønsker , at | ejeren vil have
        , at i | ejeren ønsker , at i | ejeren beder , om | chefen ønsker , at | chefen vil have , at i | chefen ønsker
        , at i | chefen beder , om | bestyrelsen ønsker , at | bestyrelsen vil have , at i | bestyrelsen ønsker , at i |
        bestyrelsen beder , om | revisoren ønsker , at | revisoren vil have , at i | revisoren ønsker , at i | revisoren
        beder , om | bogholderen ønsker , at | bogholderen vil have , at i | bogholderen ønsker , at i | bogholderen
        beder , om | økonomichefen ønsker , at | økonomichefen vil have , at i | økonomichefen ønsker , at i |
        økonomichefen beder , om | kunden ønsker , at | kunden vil have , at i | kunden ønsker , at i | kunden beder ,
        om | klienten ønsker , at | klienten vil have , at i | klienten ønsker , at i | klienten beder , om | kollegaen
        ønsker , at | kollegaen vil have , at i | kollegaen ønsker , at i | kollegaen beder , om | medarbejderen ønsker
        , at | medarbejderen vil have , at i | medarbejderen ønsker , at i | medarbejderen beder , om | indehaveren
        ønsker , at | indehaveren vil have , at i | indehaveren ønsker , at i | indehaveren beder , om | direktøren
        ønsker , at | direktøren vil have , at i | direktøren ønsker , at i | direktøren beder , om | min kollega ønsker
        , at | min kollega vil have , at i | min kollega ønsker , at i | min kollega beder , om | vores kunde ønsker ,
        at | vores kunde vil have , at i | vores kunde ønsker , at i | vores kunde beder , om | vores bogholder ønsker ,
        at | vores bogholder vil have , at i | vores bogholder ønsker , at i | vores bogholder beder , om | min chef
        ønsker , at | min chef vil have , at i | min chef ønsker , at i | min chef beder , om | min mand ønsker , at |
        min mand vil have , at i | min mand ønsker , at i | min mand beder , om | min kone ønsker , at | min kone vil
        have , at i | min kone ønsker , at i | min kone beder , om | vores revisor ønsker , at | vores revisor vil have
        , at i | vores revisor ønsker , at i | vores revisor beder , om | fik , at vide | fået , at vide | hans chef vil
        | hendes chef vil | de mener | folk siger | nogen siger | en kollega mener | en kollega siger | en kollega siger
        at | en kollega sagde | min kollega siger | min kollega mener | min kollega synes | chefen siger at | revisoren
        siger | revisor siger | vores revisor siger | vores revisor mener | vores revisor synes | vores revisor
        anbefaler | bogholderen siger | bogholderen mener"""
)
RETRACT = words(
    """smid … opsigelsen væk | smid … opsigelsen ud | smide opsigelsen væk | smide opsigelsen ud | kassér
        opsigelsen | kasser opsigelsen | kassere opsigelsen | kyl … opsigelsen ud | makuler opsigelsen | makulér
        opsigelsen | opsigelsen gælder ikke |
        se bort fra | ignorer | ignorér | glem min | glem mailen | glem det jeg | glem det vi | glem alt om | glem
        opsigelsen | glem min opsigelse | trækker opsigelsen tilbage | trække opsigelsen tilbage | træk
        opsigelsen tilbage | trækker vores opsigelse | trække vores opsigelse | trækker min opsigelse | trække
        min opsigelse | trækker vores anmodning | trække min anmodning | trækker min anmodning | trækker min
        bestilling | trække min bestilling | trække bestillingen | trækker bestillingen | trækker ønsket |
        tilbagekalder | tilbagekalde | annullerer min | annullere bestillingen | annuller bestillingen | afbryde
        bestillingen | afbestille bestillingen | annullere … bestilling | afbryde … bestilling | annullerer
        bestillingen | annuller min opsigelse | annuller vores opsigelse | annuller opsigelsen | annullere
        opsigelsen | annullere min opsigelse | annullere vores opsigelse | annullér opsigelsen | fortryder |
        fortrudt | fortryde | bliver alligevel | vi bliver alligevel | fortsætter alligevel | fortsætte
        alligevel | alligevel fortsætte | bliver hos jer | ikke længere aktuel | ikke længere aktuelt | ikke
        længere relevant | ikke aktuelt alligevel | ikke relevant alligevel | har ombestemt | ombestemt os |
        ombestemt mig | stop opsigelsen | stop opsigelse* | det var en fejl at | behøver i ikke gøre | skal i
        ikke gøre noget ved | nej forresten | nej vent | vent lige | vent med | gør ikke noget ved | gør ikke
        noget før | gør ingenting | glem det | afvent | er ikke stoppet | har ikke stoppet | stopper ikke
        alligevel | stopper alligevel ikke | er alligevel ikke stoppet | er ikke holdt op | til jeg siger til |
        til vi siger til | indtil videre ikke | ændret mening | skiftet mening | vi bliver hos | bliver nu
        alligevel | trækker … tilbage | trække … tilbage | træk … tilbage | se venligst bort fra | bedes i se
        bort fra | skal i se bort fra | kan i se bort fra | kan i glemme | i kan glemme | i kan godt glemme |
        skal i bare glemme | ikke nødvendigt alligevel | alligevel ikke nødvendigt | behøver i alligevel ikke |
        skiftet mening om | bare lade | bare lad | lad ham blive | lad hende blive"""
)
EXCEPT_FOR = words("""undtagen | bortset fra | med undtagelse af | foruden | udover | pånær | på nær | men ikke | ikke | undtaget""")
LATER = words(
    """vi vender tilbage når | jeg vender tilbage når | vender tilbage når | vender tilbage , når | vender vi tilbage | vender
        jeg tilbage | vi vender tilbage med | jeg vender tilbage med | til orientering | til jeres orientering | til
        info | til jeres info | til jeres information | til din orientering | bare så i ved det | bare så i er
        orienteret | så i er orienteret | så i ved det | fyi | giver lyd når | giver lyd , når | siger til når | siger
        til , når | skriver når | skriver , når | skriver igen når | melder tilbage når | melder tilbage | hører fra os
        når | hører fra mig når | hører fra os , når | hører fra mig , når"""
)
JOKE = words("bare sjov | kun for sjov | bare for sjov")
