"""Norwegian: what makes of an order a doubt, a condition, somebody else's wish, or none."""

from parsers.lexicon.order_words import crossed, words

CONSIDER = words(
    """hvor gjerne | få avklart | få avklaret | å avklare | finne ut om | vurderer | vurdere | vurderar | vurdert |
        overveier | overveie | kanskje | muligens | mulig vi | muleg vi | eventuelt | evt | planlegger |
        planlegg | tenker på å | tenkjer på å | tenker å | tenkt på å | har tenkt på | tenker at | diskuterer |
        diskutert | drøfter | drøftar | snakker om å | snakket om å | heller mot | heller litt mot |
        sannsynligvis | trolig | truleg | antakelig | antagelig | sikkert | kan hende | kan komme til å | kommer
        kanskje | ikke bestemt | ikke bestemt oss | ingenting er bestemt | ikke noe er bestemt | ikkje bestemt |
        ikke avgjort | ikke besluttet | ingenting er avgjort | ikke tatt stilling | er usikker på om | er usikre
        på om | usikker på om | usikre på om | vet ikke om | veit ikkje om | vet ikke helt om | i tvil om |
        lurer på om vi skal | lurer på om vi bør | lurer på å | lurer på om jeg skal | ser på muligheten |
        utreder | fristende å | frister å | leker med tanken | går med tanker | får se | vi får sjå | vil tenke
        på | må tenke på | med tiden | på sikt | skal vurdere | risiko* | fare for | risikerer | truer | måske |
        overvejer | overveje | overvejet | muligvis | tænker på at | formentlig | sandsynligvis | ikke besluttet
        os | tænkt på at | kommer vi til å | kommer vi nok til å | kommer nok til å | kommer til å be dere | vi
        kommer til å si | vi kommer til å avslutte | til neste år kanskje | slutter til sommeren | gir seg til
        sommeren | går av til sommeren | stopper til sommeren | si opp … til sommeren | avslutte … til sommeren
        | slette … til sommeren | fjerne … til sommeren | sier opp … til sommeren | stenge … til sommeren |
        slutter til våren | gir seg til våren | går av til våren | stopper til våren | si opp … til våren |
        avslutte … til våren | slette … til våren | fjerne … til våren | sier opp … til våren | stenge … til
        våren | slutter til høsten | gir seg til høsten | går av til høsten | stopper til høsten | si opp … til
        høsten | avslutte … til høsten | slette … til høsten | fjerne … til høsten | sier opp … til høsten |
        stenge … til høsten | slutter til vinteren | gir seg til vinteren | går av til vinteren | stopper til
        vinteren | si opp … til vinteren | avslutte … til vinteren | slette … til vinteren | fjerne … til
        vinteren | sier opp … til vinteren | stenge … til vinteren | ikke avklart | ikke helt avklart | ikkje
        avklart | ikke endelig | ikke helt bestemt | ikke sikkert | redd for | redde for | håper vi slipper |
        skulle egentlig | på et tidspunkt | på ett tidspunkt | på et eller annet tidspunkt | etter hvert kanskje
        | vet ikke hva vi skal | vet ikke hva jeg skal | stemmer over | stemme over"""
)
CONDITION_HEAD = words("om")
CONDITION = words(
    """neste gang sier vi | en feil til så |
    forutsatt | under forutsetning | i påvente av | bare hvis | kun hvis | hvis | dersom | viss | såfremt | med
        mindre | i tilfelle | i så fall | så lenge | så fremt | skulle det | hvis ikke | om ikke | i motsatt
        fall | medmindre | ifald | forudsat | i givet fald | hvis i | i tilfælde"""
)
#: 'As soon as it can be done': haste, and no condition.
_AT_THE_SOONEST = crossed(
    "så fort | så snart | så raskt | så fort som | så snart som",
    """bindingstiden er ute | bindingstiden er over | bindingstiden er omme | bindingstiden har løpt ut | bindingstiden løper ut |
        bindingstiden er utløpt | bindingstiden utløper | bindingen er ute | bindingen er over |
        bindingstiden tillater | bindingstiden tillater det |
        avtalen gir mulighet | avtalen gir mulighet for det | vilkårene tillater det |
        det bare går | det overhodet går | det bare er mulig | det er mulig | det bare lar seg gjøre |
        det overhodet lar seg gjøre | det kan la seg gjøre | det kan gjøres | dere bare kan | du bare kan | dere bare rekker |
        mulig | overhodet mulig""",
)
CONDITION_POLITE = (
    words(
        """ingen hast | ingen stress | det haster ikke | haster ikke | det er ingen hast | etter lang betenkning | så snart
        det passer | så fort det passer | så snart dere er i stand | så snart dere makter | etter mye | etter
        lange | etter nøye | etter moden | etter en god del | etter mange runder | etter å ha tenkt | be
        inexchange om | hvis hun fortsatt ligger | hvis hun fortsatt finnes | hvis hun fortsatt står | hvis hun
        fremdeles ligger | hvis hun fremdeles finnes | hvis hun fremdeles står | hvis hun ligger inne fortsatt |
        hvis hun fortsatt har tilgang | hvis hun fortsatt er registrert | hvis hun fremdeles har tilgang | hvis
        hun fremdeles er registrert | hvis hun ikke allerede er fjernet | hvis hun ikke allerede er slettet |
        hvis han fortsatt ligger | hvis han fortsatt finnes | hvis han fortsatt står | hvis han fremdeles ligger
        | hvis han fremdeles finnes | hvis han fremdeles står | hvis han ligger inne fortsatt | hvis han
        fortsatt har tilgang | hvis han fortsatt er registrert | hvis han fremdeles har tilgang | hvis han
        fremdeles er registrert | hvis han ikke allerede er fjernet | hvis han ikke allerede er slettet | hvis
        de fortsatt ligger | hvis de fortsatt finnes | hvis de fortsatt står | hvis de fremdeles ligger | hvis
        de fremdeles finnes | hvis de fremdeles står | hvis de ligger inne fortsatt | hvis de fortsatt har
        tilgang | hvis de fortsatt er registrert | hvis de fremdeles har tilgang | hvis de fremdeles er
        registrert | hvis de ikke allerede er fjernet | hvis de ikke allerede er slettet | hvis brukeren
        fortsatt ligger | hvis brukeren fortsatt finnes | hvis brukeren fortsatt står | hvis brukeren fremdeles
        ligger | hvis brukeren fremdeles finnes | hvis brukeren fremdeles står | hvis brukeren ligger inne
        fortsatt | hvis brukeren fortsatt har tilgang | hvis brukeren fortsatt er registrert | hvis brukeren
        fremdeles har tilgang | hvis brukeren fremdeles er registrert | hvis brukeren ikke allerede er fjernet |
        hvis brukeren ikke allerede er slettet | hvis kontoen fortsatt ligger | hvis kontoen fortsatt finnes |
        hvis kontoen fortsatt står | hvis kontoen fremdeles ligger | hvis kontoen fremdeles finnes | hvis
        kontoen fremdeles står | hvis kontoen ligger inne fortsatt | hvis kontoen fortsatt har tilgang | hvis
        kontoen fortsatt er registrert | hvis kontoen fremdeles har tilgang | hvis kontoen fremdeles er
        registrert | hvis kontoen ikke allerede er fjernet | hvis kontoen ikke allerede er slettet | når
        bindingstiden | når bindingen | om dere kan | om dere kunne | om du kan | om du kunne | om de kan | om
        de kunne | om dere vil | om du vil | om dere ville | om det går | om mulig | om det er mulig | om det er
        greit | om det er i orden | om det er ok | om det passer | om dere er snille | om du er snill | hvis
        dere kan | hvis dere kunne | hvis du kan | hvis du kunne | viss de kan | viss de kunne | dersom dere kan
        | dersom dere kunne | dersom de kan | hvis mulig | dersom mulig | hvis det er mulig | hvis det går |
        hvis det går an | hvis det går greit | hvis det er greit | hvis det er ok | hvis det er i orden | dersom
        det er mulig | dersom det er i orden | fint om | flott om | bra om | supert om | topp om | hyggelig om |
        kjekt om | greit om | kjempefint om | veldig fint om | takknemlig om | takksam om | glad om | glade om |
        pris på om | pris på at | fint hvis | flott hvis | bra hvis | supert hvis | topp hvis | hyggelig hvis |
        takknemlig hvis | glad hvis | glade hvis | pris på hvis | kjekt hvis | fint viss | fint dersom | flott
        dersom | bra dersom | glad dersom | takknemlig dersom | pris på dersom | si fra om | si fra hvis | si
        ifra om | si ifra hvis | sei ifrå om | sei frå om | sei frå viss | si til hvis | gi beskjed om | gi
        beskjed hvis | gi beskjed dersom | gje beskjed om | gje beskjed viss | ta kontakt om | ta kontakt hvis |
        ta kontakt dersom | ring om | ring hvis | ring meg hvis | ring meg om | meld fra om | meld fra hvis |
        svar om | svar hvis | om noe er uklart | hvis noe er uklart | dersom noe er uklart | om noe mangler |
        hvis noe mangler | dersom noe mangler | om dere trenger | hvis dere trenger | dersom dere trenger | viss
        de treng | om dere lurer | hvis dere lurer | dersom dere lurer | om dere har spørsmål | hvis dere har
        spørsmål | dersom dere har spørsmål | ved spørsmål | om det er noe | hvis det er noe | dersom det er noe
        | hvis det er behov | om det er behov | om nødvendig | hvis nødvendig | dersom nødvendig | hvis ikke
        allerede | spørsmål om | spørre om | informasjon om | info om | mail om | e-post om | snakke om |
        snakket om | melding om | ønske om | beslutning om | vedtak om | søknad om | bekreftelse på |
        bekreftelse om | beskjed om | påminnelse om | om at | om dette | om det her | anmodning om | forespørsel
        om | begjæring om | be om | ber om | ba om | bedt om | bad om | som om | selv om | sjølv om | tar hånd
        om | ta hånd om | gjøre om | gjør om | skrive om | skriv om | om å | om noen | om en uke | om to | om
        tre | om hvordan | om hva | om ei veke | år om | henvendelse om | kjent om | enige om | enig om | avtale
        om | lurer på om dere kan | lurte på om dere kan | lurte på om dere kunne | lurer på om dere kunne |
        lurte på om du kan | lurer på om du kan | så snart det lar seg gjøre | så fort det lar seg gjøre | når
        det lar seg gjøre | så snart det går | så fort det går | så snart dere kan | så fort dere kan | så snart
        du kan | så fort du kan | så snart dere får | så fort dere får | så snart dere har | så fort dere har |
        når dere har tid | når dere får tid | når du har tid | når du får tid | når dere har anledning | når
        dere har mulighet | når dere får mulighet | når det passer dere | når dere kan | når du kan | så raskt
        dere kan | så raskt som mulig | så fort som råd | så snart råd er | så snart som råd | hvis det lar seg
        gjøre | om det lar seg gjøre | dersom det lar seg gjøre | hvis dere har mulighet | hvis dere får tid |
        hvis dere har tid | hvis du har tid | om dere har tid | hvis dere er snille | hvis du er snill | hvis du
        vil | hvis dere vil | skriv om dere | si ifra når | gi beskjed når | send beskjed når | si fra når |
        bekreft når | gi meg beskjed når | snilt om | snilt hvis | hyggelig dersom | topp dersom | ring meg
        dersom | bare ring hvis | bare ring om | bare spør hvis | hvis noe | om noe | hvis du trenger | om du
        trenger | dersom du trenger | hvis du lurer | om du lurer | hvis det trengs | om det trengs | hvis du
        har spørsmål | dersom du har spørsmål | ønsker om | håper om | hvis det var mulig | om det hadde vært
        mulig | kjekt dersom | om en bekreftelse | om bekreftelse | om skriftlig | om en skriftlig | om
        tilbakemelding | om en tilbakemelding | om svar | om et svar | om opplysning | om opplysninger | om
        informasjon | om beskjed | om å få | om en kvittering | om en kort | før jeg glemmer | etter å ha | når
        det gjelder | når det passer | når dere rekker | når du rekker | når dere rekker det | når du har et
        øyeblikk | når dere har et øyeblikk | når dere ser dette | når du ser dette | når dere leser dette | så
        snart du har | når dere får anledning | når du får anledning | når du har anledning | før dere går hjem
        | når de kan | praktisk om | praktisk hvis | enklest om | enklest hvis | lettest om | lettest hvis |
        smidig om | smidig hvis | lettelse om | lettelse hvis | når dere har et ledig | når du har et ledig |
        når dere får et ledig | når dere har en ledig | når dere har litt tid | når du har litt tid | når det er
        tid | fikk ikke med meg om | har ikke fått med meg om | husker ikke om | vet ikke om jeg | om jeg sendte
        | hvis du får tid | om dere får tid | hjelp om | hjelp hvis | så snart det er mulig | så snart avtalen
        tillater"""
    )
    + _AT_THE_SOONEST
)
NEGATION = words("""verken | ikke | ikkje | aldri | ingen | inga | ingenting | ei heller | uten å | utan å | ikke noe | verken | la
        være | la vere | intet | uden at | lad være | lade være | undlad | ej | itj | itte | ikk | ike | ikek | ikekje | ente | ittj""")
ASKED_BEFORE = words("""ba dere | ba jeg | ba vi | bad dere | bad eg | har bedt | hadde bedt | bedt dere | skrev til dere | skrev
        jeg | skrev vi | skreiv til dykk | mailet | maila dykk | sendte dere | sendte en | sendte inn | sendte vi | sendte jeg | har
        sendt | har skrevet | purrer | purring på | påminnelse | minner om | ringte | allerede bedt | allerede sagt opp | meldte |
        forrige mail | forrige e-post | spurte | etterlyser | etterspurte | bekreftet | viser til at vi ba | sa ifra | ga beskjed |
        gav beskjed | ba om | bad om | ble bedt | bestilte | har bestilt | hadde bestilt | ble bestilt | bestilt tidligere | meldte
        inn | meldte fra | meldt inn | søkte om | har meldt | har sendt inn | har purret | har etterspurt | tidligere bestilt |
        bestilt for | tidligere bedt | har tidligere bedt | skulle dere slette | skulle dere opprette | skulle dere legge | ba jeg
        dere | bestilte vi | sendte bestilling | sendte en bestilling | sendte en forespørsel
        | sendte oppsigelsen | sendte oppsigelse | vi sendte | jeg sendte | sa opp i | sa opp for | oppsigelsen ble
        sendt""")
OTHERS_WANT = words("""vil at vi | sier at vi | seier at vi | mener at | meiner at | mener vi | synes at | synes vi | syns vi |
        har bedt meg | ba meg | ba oss | bad meg | bad oss | spurte meg | revisoren vil | revisor vil | han vil at | hun vil at |
        de vil at | han vil ha | hun vil ha | han ønsker at | hun ønsker at | ifølge | i følge | sjefen vil | sjefen ønsker |
        sjefen mener | sjefen sier | foreslår at | foreslo at | anbefaler at vi | anbefalte oss | eieren vil | eieren vil gjerne |
        eieren ønsker | eieren ønsker å | eieren vil at dere | eieren ønsker at dere | eieren ber om | eieren ber dere |
        sjefen vil gjerne | sjefen ønsker å | sjefen vil at dere | sjefen ønsker at dere | sjefen ber om | sjefen ber dere |
        styret vil | styret vil gjerne | styret ønsker | styret ønsker å | styret vil at dere | styret ønsker at dere |
        styret ber om | styret ber dere | revisoren vil gjerne | revisoren ønsker | revisoren ønsker å | revisoren vil at dere |
        revisoren ønsker at dere | revisoren ber om | revisoren ber dere | regnskapsføreren vil | regnskapsføreren vil gjerne |
        regnskapsføreren ønsker | regnskapsføreren ønsker å | regnskapsføreren vil at dere | regnskapsføreren ønsker at dere |
        regnskapsføreren ber om | regnskapsføreren ber dere | økonomisjefen vil | økonomisjefen vil gjerne | økonomisjefen ønsker |
        økonomisjefen ønsker å | økonomisjefen vil at dere | økonomisjefen ønsker at dere | økonomisjefen ber om |
        økonomisjefen ber dere | kunden vil | kunden vil gjerne | kunden ønsker | kunden ønsker å | kunden vil at dere |
        kunden ønsker at dere | kunden ber om | kunden ber dere | klienten vil | klienten vil gjerne | klienten ønsker |
        klienten ønsker å | klienten vil at dere | klienten ønsker at dere | klienten ber om | klienten ber dere | kollegaen vil |
        kollegaen vil gjerne | kollegaen ønsker | kollegaen ønsker å | kollegaen vil at dere | kollegaen ønsker at dere |
        kollegaen ber om | kollegaen ber dere | medarbeideren vil | medarbeideren vil gjerne | medarbeideren ønsker |
        medarbeideren ønsker å | medarbeideren vil at dere | medarbeideren ønsker at dere | medarbeideren ber om |
        medarbeideren ber dere | innehaveren vil | innehaveren vil gjerne | innehaveren ønsker | innehaveren ønsker å |
        innehaveren vil at dere | innehaveren ønsker at dere | innehaveren ber om | innehaveren ber dere | daglig leder vil |
        daglig leder vil gjerne | daglig leder ønsker | daglig leder ønsker å | daglig leder vil at dere |
        daglig leder ønsker at dere | daglig leder ber om | daglig leder ber dere | kollegaen min vil | kollegaen min vil gjerne |
        kollegaen min ønsker | kollegaen min ønsker å | kollegaen min vil at dere | kollegaen min ønsker at dere |
        kollegaen min ber om | kollegaen min ber dere | kunden vår vil | kunden vår vil gjerne | kunden vår ønsker |
        kunden vår ønsker å | kunden vår vil at dere | kunden vår ønsker at dere | kunden vår ber om | kunden vår ber dere |
        regnskapsføreren vår vil | regnskapsføreren vår vil gjerne | regnskapsføreren vår ønsker | regnskapsføreren vår ønsker å |
        regnskapsføreren vår vil at dere | regnskapsføreren vår ønsker at dere | regnskapsføreren vår ber om |
        regnskapsføreren vår ber dere | sjefen min vil | sjefen min vil gjerne | sjefen min ønsker | sjefen min ønsker å |
        sjefen min vil at dere | sjefen min ønsker at dere | sjefen min ber om | sjefen min ber dere | mannen min vil |
        mannen min vil gjerne | mannen min ønsker | mannen min ønsker å | mannen min vil at dere | mannen min ønsker at dere |
        mannen min ber om | mannen min ber dere | kona mi vil | kona mi vil gjerne | kona mi ønsker | kona mi ønsker å |
        kona mi vil at dere | kona mi ønsker at dere | kona mi ber om | kona mi ber dere | høre at dere kan | hørt at dere kan |
        hørte at dere kan | står at dere kan | ser at dere kan | forstår at dere kan | leser at dere kan | sier at dere kan |
        sa at dere kan | sagt at dere kan | fikk vite at dere kan | fortalte at dere kan | fått vite at""")
RETRACT = words("""kast oppsigelsen | kaste oppsigelsen | kast … oppsigelsen … søpla | hiv oppsigelsen | makuler oppsigelsen |
        oppsigelsen gjelder ikke |
        se bort fra | sjå bort frå | se vekk fra | ignorer | glem min | glem mailen | glem det jeg | glem det vi | glem
        forrige | glem oppsigelsen | trekk tilbake oppsigelsen | trekke tilbake oppsigelsen | trekker tilbake oppsigelsen | trekker
        oppsigelsen tilbake | trekke oppsigelsen tilbake | trekker vår oppsigelse | trekker tilbake vår | trekker tilbake bestillingen
        | trekke tilbake bestillingen | trekker bestillingen | trekker tilbake min | trekke tilbake min | trekker tilbake
        forespørselen | trekke tilbake forespørselen | trekker ønsket | tilbakekaller | tilbakekalle | trekker oppseiinga | trekkje
        attende oppseiinga | angrer | angre oppsigelse* | reversere oppsigelse* | omgjøre oppsigelse* | angret | angrar |
        vi blir likevel | blir likevel | blir værende likevel | fortsetter likevel |
        fortsette likevel | likevel fortsette | vi blir værende | ikke lenger aktuelt | ikke lenger aktuell | ikke aktuelt lenger |
        ikke aktuelt likevel | ombestemt oss | ombestemt meg | har ombestemt | stopp oppsigelsen | stans oppsigelsen | kanseller
        oppsigelsen | det ble feil av meg | kan dere bare glemme | trenger dere ikke gjøre | bortse fra | gløym det eg | nei forresten
        | nei vent | vent litt | vent med | ikke gjør noe | gjør ingenting | ikke gjør noe likevel | vente med | avvent | glem det |
        gløym det | har ikke sluttet | har ikkje slutta | ikke sluttet likevel | slutter ikke | slutter likevel ikke | sluttar ikkje |
        til jeg sier fra | til vi sier fra | inntil videre ikke | oppsigelsen trekkes tilbake | oppsigelsen … trekkes tilbake |
        bestillingen trekkes tilbake | bestillingen … trekkes tilbake | forespørselen trekkes tilbake | forespørselen … trekkes
        tilbake | ønsket trekkes tilbake | trekker herved tilbake | trekker med dette tilbake | annuller oppsigelsen | annullere
        oppsigelsen | annuller bestillingen | annullere bestillingen | avbryt bestillingen | avbryte bestillingen | avbryte
        bestillinga | avbestille bestillingen | kansellere bestillinga | annullere bestillinga | avbryte … bestilling | annullere
        … bestilling | kansellere … bestilling | oppsigelsen annulleres | bestillingen annulleres | kansellere
        oppsigelsen | kanseller bestillingen | kansellere bestillingen | stopp bestillingen | stoppe bestillingen | stoppe oppsigelsen
        | se helt bort fra | ser bort fra | bare glem | glem alt | trenger ikke lenger gjøre | dere trenger ikke gjøre | ikke
        nødvendig likevel | ikke nødvendig lenger | trengs ikke lenger | trengs ikke likevel
        | skiftet mening om | bare la | la han være | la hun være | la ham være | la henne være""")
EXCEPT_FOR = words("unntatt | bortsett fra | med unntak av | utenom | men ikke | men ikkje | ikke | ikkje | foruten")
LATER = words(
    """kommer tilbake til | kommer tilbake med | komme tilbake til | komme tilbake med | til orientering | til info |
        til informasjon | til opplysning | for ordens skyld kan | fyi | bare så dere vet | bare så dere er klar
        over | hører fra meg | hører fra oss | hører nærmere | gir lyd | kommer tilbake når"""
)
