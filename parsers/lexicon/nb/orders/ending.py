"""Norwegian: how one closes accounts, terminates agreements, winds up, and orders another service."""

from parsers.lexicon.order_words import crossed, words

END_BASE = words("""avslutt | avslutte | avslutta | steng | stenge | stenga | steng av | stenge av | steng … av | stenge … av | stopp |
        stoppe | stans | stanse | lukk | lukke | legg ned | legge ned | legg … ned | legge … ned | legg ned … til |
        legge ned … til | få avsluttet | få … avsluttet | få stengt | få … stengt | få lukket | få … lukket | få stoppet
        | få … stoppet | ha avsluttet | ha … avsluttet | ha … stengt | slå av | slukk | gjøre slutt på | gjør slutt på |
        få slutt på | sett en stopper for | sette en stopper for | slå … av | få stanset | få … stanset | få stoppa | få
        avslutta | få … avslutta | terminere""")
END_SAID = words("""avslutter | avsluttar | stenger | stengjer | stopper | lukker | stanser | legger ned | slår av | gjør slutt på |
        om dere avsluttet | hvis dere avsluttet | om du avsluttet""")
END_PASSIVE = words("""avsluttes | avsluttast | stenges | stengast | stenges av | stoppes | stanses | lukkes | legges ned |
        opphøre | opphører | opphøyrer | avsluttet | stengt | lukket | stanset | ta slutt | bli stengt | blir stengt | bes stengt |
        ønskes stengt | blir nå stengt | bli herved stengt | vert stengt | bli avsluttet | blir avsluttet | bes avsluttet |
        ønskes avsluttet | blir nå avsluttet | bli herved avsluttet | vert avsluttet | bli avslutta | blir avslutta | bes avslutta |
        ønskes avslutta | blir nå avslutta | bli herved avslutta | vert avslutta | bli lukket | blir lukket | bes lukket |
        ønskes lukket | blir nå lukket | bli herved lukket | vert lukket""")
END_NOUN = words("avslutning | avslutninga | avslutning av | avslutting | stenging | opphør | opphøyr | nedleggelse | stans")
CANCEL_BASE = words("""bringe … til opphør | bringe … til avslutning | la … opphøre | la … utløpe | la … løpe ut | si opp |
        si … opp | sei opp | sei … opp | seie opp | seie … opp | seia opp | avbestill | avbestille |
        kanseller | kansellere | terminer | terminere | heve avtalen | gå ut av avtalen | komme ut av avtalen | tre ut av avtalen |
        slutte hos dere | slutte å bruke | slutte med tjenesten | slutte som kunde | slutte som kunder | få sagt opp | få … sagt opp |
        ha sagt opp avtalen | melde oss ut | meld oss ut | melde oss av | meld oss av | melde … av tjenesten | forlate dere | avvikle
        avtalen | avvikle abonnementet | avvikle kundeforholdet | avslutte kundeforholdet | bringe … til opphør | avvikle samarbeidet
        | gå bort fra avtalen | ønske oss ut | kutte avtalen | kutte abonnementet | droppe avtalen | droppe abonnementet | oppheve
        avtale* | opphev avtale* | oppheve abonnement* | opphev abonnement* | oppheve kontrakt* | heve kontrakt* | hev avtalen | gå
        fra avtalen | tre tilbake fra avtalen | trekke oss fra avtalen | trekke oss ut av avtalen | trekke oss ut | komme oss ut av
        avtalen | komme oss ut av abonnementet | bli kvitt abonnementet | bli kvitt avtalen | slutte med dere | slutte med
        abonnementet | slutte med inexchange | slutte som abonnent | slutte å abonnere | ikke fornye avtale* | ikke å fornye avtale* |
        ikke forlenge avtale* | ikke å forlenge avtale* | ikke videreføre avtale* | ikke å videreføre avtale* | ikke fornye
        abonnement* | ikke å fornye abonnement* | ikke videreføre kundeforhold* | ikke lenger være kunde* | ikke være kunde* lenger |
        ikke være kunde* hos dere lenger | ikke lenger abonnere | ikke lenger bruke tjenesten* | ikke bruke tjenesten* lenger |
        oppløse avtalen | si fra oss avtalen | si fra oss abonnementet | si fra oss tjenesten* | få terminert | få … terminert | få
        kansellert | få … kansellert | få avviklet | få … avviklet | frasi oss | sie opp | opphøre kundeforhold* | gi opp abonnementet
        | skrote avtalen | skrote abonnementet | si takk for oss | takke for oss | takke for samarbeidet og si opp | bringe avtalen
        til opphør | slutte hos inexchange | forlate inexchange | slutte hos inn exchange | slutte i inexchange | gå bort fra
        inexchange | ikke være kunde* hos inexchange | avslutte hos dere | gå ut av abonnementet | gå ut av kundeforhold* | gå over
        til en annen leverandør og si opp | fått sagt opp | gjerne sagt opp | hatt sagt opp | ønsker sagt opp | fått … sagt opp""")
CANCEL_SAID = words("""bringer … til opphør | bringer … til avslutning | bringer … til ende | lar … opphøre | lar … utløpe |
        lar … løpe ut | ikke fornyer | ikke forlenger | sier opp | sier … opp | sier vi opp | sier jeg opp |
sier vi herved opp | seier opp | seier … opp | seier vi
        opp | avbestiller | kansellerer | terminerer | trer ut av avtalen | går ut av avtalen | melder oss ut | melder oss av |
        forlater dere | hever avtalen | hever kontrakten | opphever avtalen | avvikler avtalen | avvikler kundeforholdet | avvikler
        abonnementet | avslutter kundeforholdet | trekker oss fra avtalen | trekker oss ut av avtalen | slutter hos dere | slutter som
        kunde* | slutter å bruke | slutter med tjenesten | slutter med abonnementet | fornyer ikke avtale* | forlenger ikke avtale* |
        viderefører ikke avtale* | fornyer ikke abonnement* | dropper avtalen | dropper abonnementet | går fra avtalen | frasier oss |
        sier fra oss | sies herved opp | sier herved opp | sier hermed opp | sier med dette opp | sier derfor opp | sier dermed opp |
        sier … hermed opp | sier nå opp
        | ikke til å forlenge | ikke forlenge | forlenger ikke | kommer ikke til å fornye | ikke fornye | fornyer ikke
        | ikke til å fornye | lar avtalen løpe ut | lar avtalen utløpe""") + crossed(
    "vil ut av | vil gjerne ut av | vil gå ut av | ønsker oss ut av | ønsker å komme ut av",
    "avtalen | abonnementet | kontrakten",
)
CANCEL_PASSIVE = words("""sies opp | seiast opp | bli sagt opp | blir sagt opp | bes sagt opp | ønskes sagt opp | oppsagt | oppsies
        | avbestilles | kanselleres | termineres | avvikles | blir nå sagt opp | bli herved sagt opp | vert sagt opp | bli oppsagt |
        blir oppsagt | bes oppsagt | ønskes oppsagt | blir nå oppsagt | bli herved oppsagt | vert oppsagt | bli terminert | blir
        terminert | bes terminert | ønskes terminert | blir nå terminert | bli herved terminert | vert terminert | sies … opp | seiast
        … opp | sies avtalen opp | oppheves | heves | sies herved opp | sies med dette opp | sies hermed opp | er herved oppsagt |
        anses oppsagt | anses som oppsagt | ansees oppsagt | betraktes som oppsagt | bringes til opphør""")
CANCEL_NOUN = words("""oppsigelse | oppsigelsen | oppsigelse av | oppsiing | oppseiing | oppseiinga | avbestilling | kansellering |
        terminering | melding om oppsigelse | varsel om oppsigelse | oppsigelse: | lang oppsigelsestid* | lang er oppsigelsestid* |
        hva er oppsigelsestid* | hvilken oppsigelsestid* | kva er oppseiingstid* | lang er binding* | hva er binding* | hevning av
        avtale* | heving av avtale* | opphør av avtale* | opphør av kundeforhold* | opphør av abonnement* | terminering av avtale* |
        avslutning av kundeforhold* | avslutning av avtale* | avslutning av abonnement* | oppsigelse på avtale* | oppsigingsbrev |
        oppsigelsesbrev | oppsigelsesmelding""")
UPGRADE = words(
    """oppgrader | oppgradere | oppgraderer | oppgradering | oppgraderinga | oppgraderes | oppgradert | oppgraderast | fra
        free til | frå free til | over til basic | over på basic | opp til basic | opp på basic | bytte til basic |
        betalt versjon | betalingsversjon | større pakke | gå opp til | gå til basic | bytte over til | få basic |
        skaffe basic | tegne basic | komme over på | komme opp på | flytte opp til | over på basis | byte til basic |
        ha basic i stedet | ta basic | får vi basic | får jeg basic | får me basic | får eg basic | bytter … til basic
        | går … til basic | bytte … til basic"""
)
ORDER_SERVICE = words("""bestille | bestiller | bestill | bestilling av | kjøpe | kjøper | tegne | tegner | skaffe | skaffe oss |
        gå over til | bytte til | begynne med | ta i bruk | abonnere på | vil ha deres | gjerne ha deres
        | opp på integrert | over på integrert | over til integrert | ha integrert | ha den integrerte | få den
        integrerte | bestille integrert | bestille den integrerte""")
CLOSE_DOWN = words("""legge ned | legger ned | lagt ned | legges ned | nedlagt | la ned | avvikle | avvikler | avvikles | avviklet |
        slutte med driften | innstille driften | innstiller driften | stanse driften | opphørt | opphører | opphøre med |
        stenge dørene | lukker dørene""")
TERMS = words("""oppsigelsestid* | oppseiingstid* | bindingstid* | binding | oppsigelsesfrist* | oppsigelsesvilkår* |
        oppsigelsesskjema* | oppsigelsesblankett* | avtaleperiode* | avtalevilkår* | avtalebetingelse* | bindingsperiode*
        | er vi bundet | vi bundet | jeg bundet | bindingen | bundet til | kan vi gå når | kan vi slutte når | hvor
        lenge er vi bundet | oppsigelsestida | uten binding | komme oss ut av avtalen | kommer vi ut av avtalen""")
EXPIRE_PASSIVE = words("""løpe ut | løper ut | utløpe | utløper | skal utløpe | skal opphøre | slutte å gjelde | slutter å gjelde |
        skal ta slutt | få løpe ut""")
