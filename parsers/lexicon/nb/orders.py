"""Norwegian (Bokmål, with the common forms of Nynorsk): how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.nb.variants import VARIANTS
from parsers.lexicon.order_words import OrderWords, words

WORDS = OrderWords(
    code="nb",
    surname=words("etternavn* | etternamn* | pikenavn* | jentenavn*"),
    variants=VARIANTS,
    add_base=words("""legg til | legge til | legg … til | legge … til | legg inn | legge inn | legg … inn | legge … inn | leggje til |
        leggje inn | leggja til | leggja inn | opprett | opprette | opprett ny | registrer | registrere | sett opp | sette opp | sett
        … opp | sette … opp | lag | lage | lag en bruker | lage en bruker | lag bruker | inviter | invitere | aktiver | aktivere |
        reaktiver | reaktivere | koble på | koble … på | slipp inn | slipp … inn | slippe … inn | få inn | få … inn | få opprettet |
        få … opprettet | få oppretta | få … oppretta | få lagt til | få … lagt til | få lagt inn | få … lagt inn | få registrert | få
        … registrert | få … som bruker | få aktivert | få … aktivert | gjør … til bruker | gjøre … til bruker | gjere … til brukar |
        ta inn | ta … inn | meld inn | meld … inn | melde … inn | få på plass | få … på plass | ha opprettet | ha … opprettet | ha
        lagt til | ha … lagt til | ha lagt inn | ha … lagt inn | etablere | etabler | sette på | legg på | legge på | få satt opp | få
        … satt opp | knytte til | knytt … til kontoen | ha med | ta med | ha inn | ha … inn | oppretta | tilføy | tilføye | føy til |
        føye til | føy … til | føye … til | kople på | kople … på | få satt på | legg in | legge in | utvid med | utvide med | legg på
        plass | sette inn | sett inn | sette … inn | sett … inn"""),
    add_said=words("""legger til | legger … til | legger inn | legger … inn | oppretter | opprettar | registrerer | setter opp |
        inviterer | aktiverer | legg de til | legg de inn | lager | kobler … på | setter … opp | får … inn | registrerer … som | tar
        inn | om dere la til | om dere opprettet | om dere la inn | om dere registrerte | hvis dere opprettet | hvis dere la til | om
        du la til | om du opprettet"""),
    add_passive=words("""legges til | leggast til | legges inn | leggast inn | opprettes | opprettast | registreres | registrerast |
        aktiveres | settes opp | inviteres | bli lagt til | blir lagt til | bli lagt inn | bli opprettet | bli registrert |
        bli bruker | være bruker | opprettet som bruker | lagt til som bruker | registrert som bruker | skal inn | inn i systemet |
        lagt til | opprettet | lages | blir opprettet | bes opprettet | ønskes opprettet | blir nå opprettet | bli herved opprettet |
        vert opprettet | bli oppretta | blir oppretta | bes oppretta | ønskes oppretta | blir nå oppretta | bli herved oppretta |
        vert oppretta | bes lagt til | ønskes lagt til | blir nå lagt til | bli herved lagt til | vert lagt til | blir lagt inn |
        bes lagt inn | ønskes lagt inn | blir nå lagt inn | bli herved lagt inn | vert lagt inn | blir registrert | bes registrert |
        ønskes registrert | blir nå registrert | bli herved registrert | vert registrert | bli aktivert | blir aktivert |
        bes aktivert | ønskes aktivert | blir nå aktivert | bli herved aktivert | vert aktivert | bli satt opp | blir satt opp |
        bes satt opp | ønskes satt opp | blir nå satt opp | bli herved satt opp | vert satt opp"""),
    add_noun=words("""ny bruker | nye brukere | ny brukar | nye brukarar | nytt brukernavn | ny innlogging | ny pålogging | ny login |
        ny tilgang | ny brukertilgang | ny konto til | ny konto for | opprettelse av bruker | opprettelse av ny bruker | opprettelse
        av brukere | oppretting av bruker | oppretting av brukar | oppretting av ny bruker | brukeropprettelse | opprettelse | ekstra
        bruker | ekstra brukere | enda en bruker | ytterligere en bruker | ytterligere brukere | en bruker ekstra | registrering av
        bruker | registrering av ny bruker | tillegg av bruker | innmelding av bruker | bestilling av bruker | bestilling av ny bruker
        | tilgang for ny | tilgang til ny | en bruker til | ein brukar til | en ekstra bruker | en ny bruker | to nye brukere | tre
        nye brukere | ekstra tilgang | en tilgang til | opprette bruker | brukerbestilling* | bestilling av tilgang | bestilling av
        brukertilgang | påmelding av bruker"""),
    give_base=words("""gi | gje | gjev | ordne | ordn | fiks | fikse | få | få til | sørg for | sørge for | sjå til | bestille | åpne
        | åpn | opne | skaffe | skaff | tildel | tildele | dele ut | hjelpe | send | sende | fikset | ordnet | bestill | innvilge |
        innvilg | skaff til veie | hjelp | lag til | legg til rette for"""),
    give_said=words("gir | får | åpner | tildeles | ordner"),
    remove_base=words("""fjern | fjerne | fjerna | slett | slette | sletta | ta bort | ta … bort | ta vekk | ta … vekk | ta ut | ta …
        ut | ta av | deaktiver | deaktivere | inaktiver | inaktivere | sperr | sperre | stryk | stryke | avregistrer | avregistrere |
        koble fra | koble … fra | koble av | koble … av | kople frå | meld ut | melde ut | meld … ut | melde … ut | meld av | melde av
        | meld … av | melde … av | rydd bort | rydde bort | rydd ut | blokker | blokkere | steng ute | stenge ute | steng … ute |
        stenge … ute | lås ute | låse ute | lås … ute | kast ut | kaste ut | kast … ut | kaste … ut | inndra | dra inn | få bort | få
        … bort | få vekk | få … vekk | få fjernet | få … fjernet | få fjerna | få slettet | få … slettet | få sletta | få … sletta |
        få deaktivert | få … deaktivert | få sperret | få … sperret | ha fjernet | ha … fjernet | ha slettet | ha … slettet | ha …
        deaktivert | bli kvitt | få ut | få … ut | ta frå | ta … fra | frata | skru av | skru … av | ta ned | ta … ned | kutt | kutte
        | kutt ut | avmeld | avmelde | luk ut | luke ut | fas ut | fase ut | suspender | suspendere | passiver | passivere | få av |
        få … av | få tatt bort | få … tatt bort | få tatt vekk | få … tatt vekk | få meldt av | få meldt ut | få … meldt ut | få
        stengt ute | få … stengt ute | trekk inn tilgang* | trekke inn tilgang* | trekk tilbake tilgang* | trekke tilbake tilgang* |
        trekke … tilgang tilbake | plukk ut | plukk bort | plukke bort | koble ut | kople av | kople ut | koble … ut | ta ut av | vis
        ut | ha bort | ha vekk | fjern ut | slett ut | rydde ut | rydde vekk | rydd vekk | fjerna ut | må ha … ut | vil ha … ut |
        ønsker … ut | ha … ut av | ha … vekk fra | ha … bort fra"""),
    remove_said=words("""ut med | fjerner | fjernar | sletter | slettar | tar bort | tar … bort | tar vekk | tar ut | deaktiverer |
        deaktiverar | inaktiverer | sperrer | avregistrerer | melder … ut | melder … av | kobler fra | kobler … fra | blokkerer |
        inndrar | stenger ute | melder ut | melder av | tar av | sletter ut | tar … vekk | tar … ut | kaster ut | om dere slettet | om
        dere fjernet | om dere stengte | om dere deaktiverte | om dere sperret | hvis dere slettet | hvis dere fjernet | om du slettet
        | om du fjernet"""),
    remove_passive=words("""fjernes | fjernast | slettes | slettast | tas bort | tas vekk | tas ut | deaktiveres | deaktiverast |
        inaktiveres | sperres | strykes | avregistreres | meldes ut | meldes av | blokkeres | skal bort | skal vekk | skal ut | må
        bort | må ut | kan bort | fjernet | fjerna | slettet | sletta | deaktivert | inaktivert | sperret | utgår | utgå | ryker | bli
        slettet | blir slettet | bes slettet | ønskes slettet | blir nå slettet | bli herved slettet | vert slettet | bli sletta |
        blir sletta | bes sletta | ønskes sletta | blir nå sletta | bli herved sletta | vert sletta | bli fjernet | blir fjernet | bes
        fjernet | ønskes fjernet | blir nå fjernet | bli herved fjernet | vert fjernet | bli fjerna | blir fjerna | bes fjerna |
        ønskes fjerna | blir nå fjerna | bli herved fjerna | vert fjerna | bli deaktivert | blir deaktivert | bes deaktivert | ønskes
        deaktivert | blir nå deaktivert | bli herved deaktivert | vert deaktivert | bli sperret | blir sperret | bes sperret | ønskes
        sperret | blir nå sperret | bli herved sperret | vert sperret | bli tatt bort | blir tatt bort | bes tatt bort | ønskes tatt
        bort | blir nå tatt bort | bli herved tatt bort | vert tatt bort | bli tatt vekk | blir tatt vekk | bes tatt vekk | ønskes
        tatt vekk | blir nå tatt vekk | bli herved tatt vekk | vert tatt vekk | bli meldt ut | blir meldt ut | bes meldt ut | ønskes
        meldt ut | blir nå meldt ut | bli herved meldt ut | vert meldt ut | tas av | kobles fra | kobles ut | kobles av | inndras |
        fratas | stenges ute | kastes ut | ryddes bort | ryddes ut | skal slettes | skal fjernes | tatt bort | tatt vekk | meldt ut |
        bli borte | kan gå ut | avmeldes | bli stengt ute | suspenderes | passiveres"""),
    remove_noun=words("""sletting | fjerning | deaktivering | inaktivering | avregistrering | sperring | sletting av bruker | fjerning
        av bruker | deaktivering av bruker | utmelding av bruker | fjerne: | slettes: | avmelding av bruker | inndragning av tilgang |
        fratakelse av tilgang | sletting av brukere | sletting av konto | sletting av tilgang* | fjerning av tilgang* | stenging av
        bruker | stenging av tilgang*"""),
    end_base=words("""avslutt | avslutte | avslutta | steng | stenge | stenga | steng av | stenge av | steng … av | stenge … av | stopp |
        stoppe | stans | stanse | lukk | lukke | legg ned | legge ned | legg … ned | legge … ned | legg ned … til |
        legge ned … til | få avsluttet | få … avsluttet | få stengt | få … stengt | få lukket | få … lukket | få stoppet
        | få … stoppet | ha avsluttet | ha … avsluttet | ha … stengt | slå av | slukk | gjøre slutt på | gjør slutt på |
        få slutt på | sett en stopper for | sette en stopper for | slå … av | få stanset | få … stanset | få stoppa | få
        avslutta | få … avslutta | terminere"""),
    end_said=words("""avslutter | avsluttar | stenger | stengjer | stopper | lukker | stanser | legger ned | slår av | gjør slutt på |
        om dere avsluttet | hvis dere avsluttet | om du avsluttet"""),
    end_passive=words("""avsluttes | avsluttast | stenges | stengast | stenges av | stoppes | stanses | lukkes | legges ned |
        opphøre | opphører | opphøyrer | avsluttet | stengt | lukket | stanset | ta slutt | bli stengt | blir stengt | bes stengt |
        ønskes stengt | blir nå stengt | bli herved stengt | vert stengt | bli avsluttet | blir avsluttet | bes avsluttet |
        ønskes avsluttet | blir nå avsluttet | bli herved avsluttet | vert avsluttet | bli avslutta | blir avslutta | bes avslutta |
        ønskes avslutta | blir nå avslutta | bli herved avslutta | vert avslutta | bli lukket | blir lukket | bes lukket |
        ønskes lukket | blir nå lukket | bli herved lukket | vert lukket"""),
    end_noun=words("avslutning | avslutninga | avslutning av | avslutting | stenging | opphør | opphøyr | nedleggelse | stans"),
    cancel_base=words("""si opp | si … opp | sei opp | sei … opp | seie opp | seie … opp | seia opp | avbestill | avbestille |
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
        til en annen leverandør og si opp | fått sagt opp | gjerne sagt opp | hatt sagt opp | ønsker sagt opp | fått … sagt opp"""),
    cancel_said=words("""sier opp | sier … opp | sier vi opp | sier jeg opp | sier vi herved opp | seier opp | seier … opp | seier vi
        opp | avbestiller | kansellerer | terminerer | trer ut av avtalen | går ut av avtalen | melder oss ut | melder oss av |
        forlater dere | hever avtalen | hever kontrakten | opphever avtalen | avvikler avtalen | avvikler kundeforholdet | avvikler
        abonnementet | avslutter kundeforholdet | trekker oss fra avtalen | trekker oss ut av avtalen | slutter hos dere | slutter som
        kunde* | slutter å bruke | slutter med tjenesten | slutter med abonnementet | fornyer ikke avtale* | forlenger ikke avtale* |
        viderefører ikke avtale* | fornyer ikke abonnement* | dropper avtalen | dropper abonnementet | går fra avtalen | frasier oss |
        sier fra oss | sies herved opp | sier herved opp | sier hermed opp | sier med dette opp | sier derfor opp | sier dermed opp |
        sier … hermed opp | sier nå opp"""),
    cancel_passive=words("""sies opp | seiast opp | bli sagt opp | blir sagt opp | bes sagt opp | ønskes sagt opp | oppsagt | oppsies
        | avbestilles | kanselleres | termineres | avvikles | blir nå sagt opp | bli herved sagt opp | vert sagt opp | bli oppsagt |
        blir oppsagt | bes oppsagt | ønskes oppsagt | blir nå oppsagt | bli herved oppsagt | vert oppsagt | bli terminert | blir
        terminert | bes terminert | ønskes terminert | blir nå terminert | bli herved terminert | vert terminert | sies … opp | seiast
        … opp | sies avtalen opp | oppheves | heves | sies herved opp | sies med dette opp | sies hermed opp | er herved oppsagt |
        anses oppsagt | anses som oppsagt | ansees oppsagt | betraktes som oppsagt | bringes til opphør"""),
    cancel_noun=words("""oppsigelse | oppsigelsen | oppsigelse av | oppsiing | oppseiing | oppseiinga | avbestilling | kansellering |
        terminering | melding om oppsigelse | varsel om oppsigelse | oppsigelse: | lang oppsigelsestid* | lang er oppsigelsestid* |
        hva er oppsigelsestid* | hvilken oppsigelsestid* | kva er oppseiingstid* | lang er binding* | hva er binding* | hevning av
        avtale* | heving av avtale* | opphør av avtale* | opphør av kundeforhold* | opphør av abonnement* | terminering av avtale* |
        avslutning av kundeforhold* | avslutning av avtale* | avslutning av abonnement* | oppsigelse på avtale* | oppsigingsbrev |
        oppsigelsesbrev | oppsigelsesmelding"""),
    change_base=words("""endre | endra | bytt | bytte | byt | byte | oppdater | oppdatere | korriger | korrigere | rett | rette |
        retta | rett opp | rette opp | rett … til | juster | justere | erstatt | erstatte | skriv om | skrive om | gjør om | gjøre om
        | få endret | få … endret | få endra | få … endra | få oppdatert | få … oppdatert | få rettet | få … rettet | få byttet | få …
        byttet | få korrigert | få … korrigert | ha endret | ha … endret | ha oppdatert | ha … oppdatert | ha … rettet | flytte over |
        flytt over | skift | skifte | endre på | gjør … til | gjøre … til | rediger | redigere | ajourfør | ajourføre | forandre |
        forandr | forandra | legg om | legge om | sett … til | sette … til | endre om | få … riktig | få riktig | få … retta | få …
        bytta | omdøp | omdøpe | døp om | døpe om | bytt om | modifisere | modifiser | få rettet opp | få … rettet opp | rette på |
        rett på | oppjustere"""),
    change_said=words("""endrer | endrar | bytter | oppdaterer | oppdaterar | korrigerer | retter | rettar | justerer | legger inn |
        bytter til | skifter | noterer | om dere endret | om dere oppdaterte | om dere rettet | om dere byttet | hvis dere endret | om
        du endret | om du oppdaterte"""),
    change_passive=words("""endres | endrast | byttes | oppdateres | oppdaterast | korrigeres | rettes | rettast | justeres | bli |
        blir | skal være | skal vere | skal hete | skal heite | skal stå | skal lyde | skal ha | skal det stå | skal det være | legges
        inn | leggast inn | settes til | er nå | er no | er fra nå | endret | endra | endret til | erstattes av | erstattes med |
        byttes til | byttes ut med | bli endret | blir endret | bes endret | ønskes endret | blir nå endret | bli herved endret | vert
        endret | bli endra | blir endra | bes endra | ønskes endra | blir nå endra | bli herved endra | vert endra | bli oppdatert |
        blir oppdatert | bes oppdatert | ønskes oppdatert | blir nå oppdatert | bli herved oppdatert | vert oppdatert | bli rettet |
        blir rettet | bes rettet | ønskes rettet | blir nå rettet | bli herved rettet | vert rettet | bli retta | blir retta | bes
        retta | ønskes retta | blir nå retta | bli herved retta | vert retta | bli byttet | blir byttet | bes byttet | ønskes byttet |
        blir nå byttet | bli herved byttet | vert byttet | skal fremover hete | skal nå hete | skal fremover være | skal heretter være
        | skal i stedet være | endres på | ajourføres | forandres | må stå | bør stå | skulle vært | skulle ha vært | skulle stått |
        skal egentlig være | skal lyde på"""),
    change_noun=words("""endring | endringer | endringar | endring av | navneendring | navneendringer | namneendring | navnebytte |
        navneskifte | adresseendring | adressebytte | bytte | bytte av | bytte av e-post* | oppdatering | oppdatering av | rettelse |
        retting | korrigering | korreksjon | justering | oppdatering av bruker* | endring av bruker* | endring på bruker* | endra
        e-post* | endret e-post* | endret mobil* | endret telefon* | ny e-postadresse på | nytt navn på | nytt nummer på | nytt
        mobilnummer på"""),
    swap=words("""bytt ut | bytte ut | bytt … ut | bytte … ut | bytt … med | bytte … med | byte ut | byte … med | erstatt … med |
        erstatte … med | erstattes av | erstattes med | byttes ut | byttes ut med | i stedet for | istedenfor | istedet for | i staden
        for | bytte av bruker | brukerbytte | bytter ut | skift ut | skifte ut | bytt om | bytt … om | bytte om | bytte … om | ut og …
        inn"""),
    out=words("ut | bort | vekk"),
    upgrade=words("oppgrader | oppgradere | oppgraderer | oppgradering | oppgraderinga | oppgraderes | oppgradert | oppgraderast"),
    order_service=words("""bestille | bestiller | bestill | bestilling av | kjøpe | kjøper | tegne | tegner | skaffe | skaffe oss |
        gå over til | bytte til | begynne med | ta i bruk | abonnere på | vil ha deres | gjerne ha deres"""),
    done=words("""har fjernet | har fjerna | har slettet | har sletta | har lagt til | har lagt inn | har opprettet | har oppretta |
        har sagt opp | har deaktivert | har stengt | har avsluttet | har allerede | ble fjernet | ble slettet | ble lagt til | ble
        lagt inn | ble opprettet | ble endret | ble oppdatert | ble stengt | ble avsluttet | ble deaktivert | ble sagt opp | vart
        sletta | vart fjerna | vart oppretta | er fjernet | er slettet | er sletta | er lagt til | er lagt inn | er opprettet | er
        deaktivert | er stengt | er avsluttet | er sagt opp | er oppsagt | er nå fjernet | er nå slettet | er nå lagt til | er nå
        opprettet | er allerede opprettet | er allerede slettet | har blitt fjernet | har blitt slettet | har blitt lagt til | har
        blitt opprettet | er blitt slettet | er blitt fjernet | er blitt opprettet | er blitt lagt til | har dere fjernet | har dere
        slettet | har dere opprettet | har dere lagt til | har dere endret | har vi slettet | har vi sagt opp | sa opp | slettet dere
        | fjernet dere | opprettet dere | la dere til | la dere inn | sagt opp allerede | ble sagt | har fått slettet | har fått
        opprettet | fikk slettet | fikk opprettet | fikk lagt til | har allerede slettet | har selv slettet | har nå slettet | har
        nettopp slettet | har jeg slettet | har du slettet | har vi allerede slettet | har jeg allerede slettet | har dere allerede
        slettet | vart slettet | hadde slettet | har nok slettet | har også slettet | har jo slettet | har allerede sletta | har selv
        sletta | har nå sletta | har nettopp sletta | har dere sletta | har vi sletta | har jeg sletta | har du sletta | har vi
        allerede sletta | har jeg allerede sletta | har dere allerede sletta | er allerede sletta | er nå sletta | ble sletta | er
        blitt sletta | har blitt sletta | hadde sletta | har nok sletta | har også sletta | har jo sletta | har allerede fjernet | har
        selv fjernet | har nå fjernet | har nettopp fjernet | har vi fjernet | har jeg fjernet | har du fjernet | har vi allerede
        fjernet | har jeg allerede fjernet | har dere allerede fjernet | er allerede fjernet | vart fjernet | hadde fjernet | har nok
        fjernet | har også fjernet | har jo fjernet | har allerede fjerna | har selv fjerna | har nå fjerna | har nettopp fjerna | har
        dere fjerna | har vi fjerna | har jeg fjerna | har du fjerna | har vi allerede fjerna | har jeg allerede fjerna | har dere
        allerede fjerna | er allerede fjerna | er nå fjerna | ble fjerna | er blitt fjerna | har blitt fjerna | hadde fjerna | har nok
        fjerna | har også fjerna | har jo fjerna | er fjerna | har allerede deaktivert | har selv deaktivert | har nå deaktivert | har
        nettopp deaktivert | har dere deaktivert | har vi deaktivert | har jeg deaktivert | har du deaktivert | har vi allerede
        deaktivert | har jeg allerede deaktivert | har dere allerede deaktivert | er allerede deaktivert | er nå deaktivert | er blitt
        deaktivert | har blitt deaktivert | vart deaktivert | hadde deaktivert | har nok deaktivert | har også deaktivert | har jo
        deaktivert | har sperret | har allerede sperret | har selv sperret | har nå sperret | har nettopp sperret | har dere sperret |
        har vi sperret | har jeg sperret | har du sperret | har vi allerede sperret | har jeg allerede sperret | har dere allerede
        sperret | er allerede sperret | er nå sperret | ble sperret | er blitt sperret | har blitt sperret | vart sperret | hadde
        sperret | har nok sperret | har også sperret | har jo sperret | er sperret | har tatt bort | har allerede tatt bort | har selv
        tatt bort | har nå tatt bort | har nettopp tatt bort | har dere tatt bort | har vi tatt bort | har jeg tatt bort | har du tatt
        bort | har vi allerede tatt bort | har jeg allerede tatt bort | har dere allerede tatt bort | er allerede tatt bort | er nå
        tatt bort | ble tatt bort | er blitt tatt bort | har blitt tatt bort | vart tatt bort | hadde tatt bort | har nok tatt bort |
        har også tatt bort | har jo tatt bort | er tatt bort | har tatt vekk | har allerede tatt vekk | har selv tatt vekk | har nå
        tatt vekk | har nettopp tatt vekk | har dere tatt vekk | har vi tatt vekk | har jeg tatt vekk | har du tatt vekk | har vi
        allerede tatt vekk | har jeg allerede tatt vekk | har dere allerede tatt vekk | er allerede tatt vekk | er nå tatt vekk | ble
        tatt vekk | er blitt tatt vekk | har blitt tatt vekk | vart tatt vekk | hadde tatt vekk | har nok tatt vekk | har også tatt
        vekk | har jo tatt vekk | er tatt vekk | har meldt ut | har allerede meldt ut | har selv meldt ut | har nå meldt ut | har
        nettopp meldt ut | har dere meldt ut | har vi meldt ut | har jeg meldt ut | har du meldt ut | har vi allerede meldt ut | har
        jeg allerede meldt ut | har dere allerede meldt ut | er allerede meldt ut | er nå meldt ut | ble meldt ut | er blitt meldt ut
        | har blitt meldt ut | vart meldt ut | hadde meldt ut | har nok meldt ut | har også meldt ut | har jo meldt ut | er meldt ut |
        har allerede stengt | har selv stengt | har nå stengt | har nettopp stengt | har dere stengt | har vi stengt | har jeg stengt
        | har du stengt | har vi allerede stengt | har jeg allerede stengt | har dere allerede stengt | er allerede stengt | er nå
        stengt | er blitt stengt | har blitt stengt | vart stengt | hadde stengt | har nok stengt | har også stengt | har jo stengt |
        har allerede avsluttet | har selv avsluttet | har nå avsluttet | har nettopp avsluttet | har dere avsluttet | har vi avsluttet
        | har jeg avsluttet | har du avsluttet | har vi allerede avsluttet | har jeg allerede avsluttet | har dere allerede avsluttet
        | er allerede avsluttet | er nå avsluttet | er blitt avsluttet | har blitt avsluttet | vart avsluttet | hadde avsluttet | har
        nok avsluttet | har også avsluttet | har jo avsluttet | har avslutta | har allerede avslutta | har selv avslutta | har nå
        avslutta | har nettopp avslutta | har dere avslutta | har vi avslutta | har jeg avslutta | har du avslutta | har vi allerede
        avslutta | har jeg allerede avslutta | har dere allerede avslutta | er allerede avslutta | er nå avslutta | ble avslutta | er
        blitt avslutta | har blitt avslutta | vart avslutta | hadde avslutta | har nok avslutta | har også avslutta | har jo avslutta
        | er avslutta | har lukket | har allerede lukket | har selv lukket | har nå lukket | har nettopp lukket | har dere lukket |
        har vi lukket | har jeg lukket | har du lukket | har vi allerede lukket | har jeg allerede lukket | har dere allerede lukket |
        er allerede lukket | er nå lukket | ble lukket | er blitt lukket | har blitt lukket | vart lukket | hadde lukket | har nok
        lukket | har også lukket | har jo lukket | er lukket | har allerede sagt opp | har selv sagt opp | har nå sagt opp | har
        nettopp sagt opp | har dere sagt opp | har jeg sagt opp | har du sagt opp | har vi allerede sagt opp | har jeg allerede sagt
        opp | har dere allerede sagt opp | er allerede sagt opp | er nå sagt opp | er blitt sagt opp | har blitt sagt opp | vart sagt
        opp | hadde sagt opp | har nok sagt opp | har også sagt opp | har jo sagt opp | har oppsagt | har allerede oppsagt | har selv
        oppsagt | har nå oppsagt | har nettopp oppsagt | har dere oppsagt | har vi oppsagt | har jeg oppsagt | har du oppsagt | har vi
        allerede oppsagt | har jeg allerede oppsagt | har dere allerede oppsagt | er allerede oppsagt | er nå oppsagt | ble oppsagt |
        er blitt oppsagt | har blitt oppsagt | vart oppsagt | hadde oppsagt | har nok oppsagt | har også oppsagt | har jo oppsagt |
        har terminert | har allerede terminert | har selv terminert | har nå terminert | har nettopp terminert | har dere terminert |
        har vi terminert | har jeg terminert | har du terminert | har vi allerede terminert | har jeg allerede terminert | har dere
        allerede terminert | er allerede terminert | er nå terminert | ble terminert | er blitt terminert | har blitt terminert | vart
        terminert | hadde terminert | har nok terminert | har også terminert | har jo terminert | er terminert | har allerede
        opprettet | har selv opprettet | har nå opprettet | har nettopp opprettet | har vi opprettet | har jeg opprettet | har du
        opprettet | har vi allerede opprettet | har jeg allerede opprettet | har dere allerede opprettet | vart opprettet | hadde
        opprettet | har nok opprettet | har også opprettet | har jo opprettet | har allerede oppretta | har selv oppretta | har nå
        oppretta | har nettopp oppretta | har dere oppretta | har vi oppretta | har jeg oppretta | har du oppretta | har vi allerede
        oppretta | har jeg allerede oppretta | har dere allerede oppretta | er allerede oppretta | er nå oppretta | ble oppretta | er
        blitt oppretta | har blitt oppretta | hadde oppretta | har nok oppretta | har også oppretta | har jo oppretta | er oppretta |
        har allerede lagt til | har selv lagt til | har nå lagt til | har nettopp lagt til | har vi lagt til | har jeg lagt til | har
        du lagt til | har vi allerede lagt til | har jeg allerede lagt til | har dere allerede lagt til | er allerede lagt til | vart
        lagt til | hadde lagt til | har nok lagt til | har også lagt til | har jo lagt til | har allerede lagt inn | har selv lagt inn
        | har nå lagt inn | har nettopp lagt inn | har dere lagt inn | har vi lagt inn | har jeg lagt inn | har du lagt inn | har vi
        allerede lagt inn | har jeg allerede lagt inn | har dere allerede lagt inn | er allerede lagt inn | er nå lagt inn | er blitt
        lagt inn | har blitt lagt inn | vart lagt inn | hadde lagt inn | har nok lagt inn | har også lagt inn | har jo lagt inn | har
        registrert | har allerede registrert | har selv registrert | har nå registrert | har nettopp registrert | har dere registrert
        | har vi registrert | har jeg registrert | har du registrert | har vi allerede registrert | har jeg allerede registrert | har
        dere allerede registrert | er allerede registrert | er nå registrert | ble registrert | er blitt registrert | har blitt
        registrert | vart registrert | hadde registrert | har nok registrert | har også registrert | har jo registrert | er registrert
        | har aktivert | har allerede aktivert | har selv aktivert | har nå aktivert | har nettopp aktivert | har dere aktivert | har
        vi aktivert | har jeg aktivert | har du aktivert | har vi allerede aktivert | har jeg allerede aktivert | har dere allerede
        aktivert | er allerede aktivert | er nå aktivert | ble aktivert | er blitt aktivert | har blitt aktivert | vart aktivert |
        hadde aktivert | har nok aktivert | har også aktivert | har jo aktivert | er aktivert | har satt opp | har allerede satt opp |
        har selv satt opp | har nå satt opp | har nettopp satt opp | har dere satt opp | har vi satt opp | har jeg satt opp | har du
        satt opp | har vi allerede satt opp | har jeg allerede satt opp | har dere allerede satt opp | er allerede satt opp | er nå
        satt opp | ble satt opp | er blitt satt opp | har blitt satt opp | vart satt opp | hadde satt opp | har nok satt opp | har
        også satt opp | har jo satt opp | er satt opp | har allerede endret | har selv endret | har du endret | har vi allerede endret
        | har jeg allerede endret | har dere allerede endret | er allerede endret | vart endret | har allerede endra | har selv endra
        | har dere endra | har du endra | har vi allerede endra | har jeg allerede endra | har dere allerede endra | er allerede endra
        | ble endra | vart endra | har allerede oppdatert | har selv oppdatert | har dere oppdatert | har du oppdatert | har vi
        allerede oppdatert | har jeg allerede oppdatert | har dere allerede oppdatert | er allerede oppdatert | vart oppdatert | har
        allerede rettet | har selv rettet | har dere rettet | har du rettet | har vi allerede rettet | har jeg allerede rettet | har
        dere allerede rettet | er allerede rettet | ble rettet | vart rettet | har allerede retta | har selv retta | har dere retta |
        har du retta | har vi allerede retta | har jeg allerede retta | har dere allerede retta | er allerede retta | ble retta | vart
        retta | har allerede byttet | har selv byttet | har dere byttet | har du byttet | har vi allerede byttet | har jeg allerede
        byttet | har dere allerede byttet | er allerede byttet | ble byttet | vart byttet | dere la til | dere la inn | at dere la til
        | dere slettet | dere opprettet | dere fjernet | dere endret | dere oppdaterte | dere ordnet | dere stengte | vi la til | jeg
        la til | la til | la inn | fikk lagt inn | dykk la til | de la til | vi slettet selv | jeg slettet selv | nå er … slettet | nå
        er … fjernet | nå er … lagt til | nå er … opprettet | nå er … stengt | nå er … avsluttet | nå er … oppdatert | nå er … endret
        | nå er … rettet | nå er … inne | har dere … slettet | har dere … fjernet | har dere … opprettet | har dere … lagt til | har
        dere … stengt | har dere … oppdatert | har dere … endret | er … blitt slettet | er … blitt fjernet | er … blitt lagt til | er
        … blitt opprettet | ble … slettet | ble … fjernet | ble … opprettet | ble … lagt til | at … er slettet | at … er fjernet | at
        … er opprettet | at … er lagt til | at … er stengt | at … er avsluttet | at … ble slettet | at … ble fjernet | er alt slettet
        | er alt fjernet | var slettet | var fjernet | var stengt | var lagt til | var opprettet | ble lagt inn feil | rakk å slette |
        rakk å opprette | dere har endret | dere har oppdatert | dere har rettet | dere har byttet | dere har endra | dere har retta"""),
    user=words("""bruker | brukeren | brukere | brukerne | brukerens | brukar* | brukerkonto* | bruker-konto* | brukernavn* |
        brukertilgang* | brukerprofil* | brukerident* | brukeropplysning* | konto | kontoen | kontoer | kontoene | kontoar |
        innlogging* | innloggen | pålogging* | login | loginen | loginet | logins | tilgang | tilgangen | tilganger | tilgangene |
        tilgong | tilgongen | logge inn | logge på | logga inn | logge seg inn | logge seg på | komme inn | kome inn | komme seg inn |
        lisens* | profil | profilen | adgang | adgangen | kunne logge inn"""),
    agreement=words("""avtale avtalen avtaler avtalene avtalar abonnement* kontrakt* tjeneste tjenesten tjenester tjenestene teneste
        tenesta tenester kundeforhold* kundetilhøve* samarbeid* medlemskap* serviceavtal* basicavtal* basic-avtal* basicabonnement*
        basic-abonnement* kundeavtal* fakturatjeneste* e-fakturatjeneste* efakturatjeneste* firmakonto* bedriftskonto* kundekonto*
        gratiskonto* engasjement* basic-tjeneste* avtala avtalane"""),
    company=words("""firma | firmaet | firmaets | selskap | selskapet | selskapets | bedrift | bedriften | bedrifta | bedriftens |
        foretak | foretaket | foretakets | føretak | føretaket | verksemda | virksomhet | virksomheten | virksomhetens | forening |
        foreningen | laget | enkeltpersonforetak* | aksjeselskap* | organisasjonen | driften | drifta"""),
    us=words("""oss | vår konto | kontoen vår | våre kontoer | kontoene våre | hele kontoen | heile kontoen | bedriftens konto |
        firmaets konto | selskapets konto | kontoen hos dere | firmakontoen vår | bedriftskontoen vår | vårt firma | firmaet vårt |
        vårt selskap | selskapet vårt | vår bedrift | bedriften vår | bedrifta vår | mitt firma | firmaet mitt | mitt selskap |
        selskapet mitt | foretaket mitt | enkeltpersonforetaket mitt | bedriften min | kundekontoen vår | kontoen til firmaet |
        kontoen til bedriften | kontoen til selskapet"""),
    my_account=words("""min konto | kontoen min | min firmakonto | firmakontoen min | mitt abonnement | abonnementet mitt |
        min avtale | avtalen min | gratiskontoen min | min gratiskonto | kundekontoen min | min kundekonto"""),
    email=words("""e-post* | epost* | e-mail* | email* | mail | mailen | mailadresse* | mailadressen | maila | adresse | adressen |
        adressa | mailboks* | innboks*"""),
    name=words("""navn | navnet | navna | etternavn* | fornavn* | mellomnavn* | namn | namnet | etternamn* | fornamn* | pikenavn* |
        jentenavn*"""),
    phone=words("""telefon* | mobil | mobilen | mobilnummer* | mobilnr | nummer | nummeret | tlf | tlfnr | tel | telefonnummer* |
        mobiltelefon* | direktenummer* | direktenr | nr | mobilnumre* | telefonnumre* | numre | numrene | direktenumre* | mobilnum*"""),
    authority=words("""bestillerrettighet* | bestillingsrettighet* | bestillingsrett* | bestillerrett* | bestillarrett* |
        bestillerrolle* | bestillertilgang* | bestillingsfullmakt* | som bestiller | rolle som bestiller | autorisert bestiller |
        godkjent bestiller | administrator* | admin | adminrettighet* | admin-rettighet* | admintilgang* | admin-tilgang* |
        adminrolle* | administratorrettighet* | administratortilgang* | administrasjonsrettighet* | rettighet* | rettar | autorisert |
        autorisert bruker | autoriserte brukere | autoriserte | autoriseres | fullmakt* | hovedbruker* | hovudbrukar* | superbruker* |
        superbrukar* | rett til å bestille | retten til å bestille | rett til å gjøre | rett til å endre | rett til å legge | rett å
        bestille | få bestille | kunne bestille | skal bestille | lov til å bestille | lov å bestille | kan bestille | får bestille |
        bestille endringer | bestille endringar | bestille på våre vegne | bestille for oss | bestille brukere | gjøre bestillinger |
        gjøre endringer på vegne | endre brukere | administrere brukere | styre brukere | kontoansvarlig | samme rettigheter som | dei
        same rettane som | samme tilgang som | samme tilganger som | fulle rettigheter | full tilgang | prokura | signaturrett* |
        disposisjonsrett* | myndighet til | bestille nye brukere | bestille flere brukere | bestille nye brukarar | kunne bestille nye
        brukere | kan bestille nye brukere | opprette og slette brukere | kunne opprette brukere | kunne slette brukere | kunne legge
        til brukere | legge til og fjerne brukere | legge til og slette brukere | kunne opprette nye brukere | få rett til å legge |
        rett til å opprette | rett til å slette | rett til å fjerne | rett til å bestille brukere | rettigheter til å | kunne
        godkjenne | bestillermyndighet* | bestillingsmyndighet* | autorisasjon* | autoriser | autorisere | fullmektig | rett til å
        legge til brukere | rett til å fjerne brukere | rett til å slette brukere | rett til å opprette brukere"""),
    details=words("""opplysninger | opplysningene | opplysningane | kontaktopplysning* | kontaktinformasjon* | kontaktinfo |
        informasjon | informasjonen | info | detaljer | detaljene | profil | profilen | brukeropplysning* | data | dataene"""),
    basic=words("""basic | basicabonnement* | basic-abonnement* | basicavtal* | basic-avtal* | basictjeneste* | basic-tjeneste* |
        basicpakke* | basic-pakke*"""),
    integrated=words("""integrated | integrert tjeneste | integrerte tjenesten | integrert løsning | integrerte løsningen |
        integrerte løsninga | den integrerte | integrasjonstjeneste* | integrasjonsløsning* | integrasjonen | integrert avtale |
        integrated-avtal*"""),
    free=words("free | gratiskonto* | gratistjeneste* | gratisversjon* | gratisabonnement* | gratis | gratisløsning*"),
    everything=words("""alle avtaler | alle våre avtaler | alle avtalene | alle avtalene våre | samtlige avtaler | alle tjenester |
        alle tjenestene | alt vi har | alle abonnementer | alle abonnement | begge avtalene | begge tjenestene | begge abonnementene |
        samtlige tjenester | alle avtalane | hele greia"""),
    left=words("""har sluttet | har slutta | sluttet | slutta | slutter | sluttar | slutte hos oss | er sluttet | forlater oss | har
        forlatt | forlatt oss | forlot | forlater bedriften | forlater selskapet | gått av med pensjon | går av med
        pensjon | gikk av med pensjon | pensjonert | pensjonerer seg | blitt pensjonist | er pensjonist | pensjonist |
        gått av | går av | siste arbeidsdag* | siste dag* hos | siste dag* | jobber ikke lenger | jobber ikke her |
        jobber ikke hos oss | arbeider ikke lenger | ikke lenger ansatt | ikkje lenger tilsett | ikke ansatt | er ikke
        lenger | er ikkje lenger | ikke lenger her | ikke lenger hos | gått videre | fått ny jobb | fått seg ny jobb |
        ny jobb hos | begynt i ny jobb | flyttet på seg | bruker ikke lenger | er ute av | ferdig hos oss | er ferdig i
        | gikk bort | gått bort | er død | døde | fratrådt | fratrer | fratrådte | tratt ut | trer ut | avskjediget |
        oppsagt på grunn | er borte fra | avsluttet arbeidsforholdet | avslutter arbeidsforholdet | avsluttet sitt
        arbeidsforhold | ikke lenger en del av | har gitt seg | gir seg | gått over til en annen stilling | annen
        stilling | jobber ikke hos | jobber ikke i firmaet | jobber ikke mer | jobbar ikkje lenger | jobbar ikkje her |
        jobbar ikkje hos | arbeider ikke her | arbeider ikke hos | arbeidar ikkje lenger | jobber her ikke lenger |
        jobber ikke for oss | er oppsagt | ble oppsagt | ble sagt opp | er sagt opp | har blitt sagt opp | fått sparken
        | fikk sparken | fått avskjed | er avskjediget | nedbemannet | takket for seg | takker for seg | takket av |
        takker av | sier takk for seg | går over i ny jobb | gått over i ny jobb | over i ny jobb | begynt hos
        konkurrent* | begynte hos konkurrent* | gått til konkurrent* | går til konkurrent* | byttet jobb | bytter jobb |
        skiftet jobb | har byttet beite | byttet beite | blir pensjonist | ble pensjonist | blir alderspensjonist |
        vikariatet er over | vikariatet er ferdig | vikariatet hans er over | vikariatet hennes er over | ikke hos oss
        lenger | ikke her lenger | ikke ansatt her | ikke ansatt hos oss | ikke i bedriften lenger | ikke i firmaet
        lenger | ikke i selskapet lenger | ikke lenger i bedriften | ikke lenger i firmaet | ikke lenger i selskapet |
        jobber jo ikke | jobber nå ikke | jobber ikke der | jobber ikke på | ikke jobber her | ikke jobber hos | ikke
        jobber lenger | ikke lenger jobber | arbeider ikke | ikke lenger arbeider | ikke arbeider | er ferdig hos | er
        ferdig her | ferdig i jobben | reist fra oss | dratt fra oss | gikk i pensjon | gått i pensjon | går i pensjon |
        gått ut i pensjon | går ut i pensjon | skal slutte | skal pensjonere seg | slutte i firmaet | slutte i bedriften
        | sluttar hos | sluttet i | hadde siste dag | hatt siste dag | har siste dag | siste arbeidsdag | ikke jobbe her
        lenger | forsvant fra oss | gått fra oss | har fratrådt | ikke med oss lenger | ikke lenger med oss | ikke
        lenger jobbe | ikke lenger tilknyttet | fratrådt stillingen | ute av bedriften | ute av firmaet | skiftet
        arbeidsgiver | bytter arbeidsgiver | byttet arbeidsgiver | ny arbeidsgiver | har jobbet sin siste dag"""),
    away=words("""permisjon* | foreldrepermisjon* | mammaperm* | pappaperm* | foreldreperm* | permittert | sykmeldt | sykemeldt |
        sjukmeld | langtidssykmeldt | sykepermisjon* | fødselspermisjon*"""),
    joined=words("""ny kollega | nye kolleger | nye kollegaer | nye kollegaar | ny medarbeider | nye medarbeidere | ny medarbeidar |
        nyansatt* | nytilsett* | har ansatt | har tilsett | ansatte | vi ansatte | er ansatt som | blitt ansatt | begynner | byrjar |
        begynte | har begynt | har byrja | begynt hos | starter hos | starter | startar | startet hos | har startet | starta hos | ny
        på | ny i | vår nye | vår ny | ny økonomi* | ny regnskaps* | ny rekneskaps* | ny lærling* | lærling* | praktikant* | vikar |
        vikaren | vikarer | ny ansatt | nye ansatte | forsterket | tilskudd | ny innkjøper | ny mann | ny dame | ny på kontoret |
        tiltrer | tiltrådt | fått en ny kollega | fått en ny medarbeider | fått en ny ansatt | fått en ny lærling | fått en ny på |
        fått en ny i | fått en ny regnskapsfører | fått en ny økonom | fått en ny vikar | fått en ny til | fått inn en ny | fått ein
        ny kollega | fått ein ny medarbeidar | fått på plass | en til på kontoret | ei ny på kontoret | fått en til på | fått ny
        kollega | fått ny medarbeider | fått ny ansatt | fått nye kolleger | fått nye ansatte | ny jente | ny gutt | ny lønns* | ny
        kontor* | ny daglig leder | ny prosjekt* | ny selger | ny vikar | nytt tilskudd | ny i teamet | begynt å jobbe | begynner å
        jobbe | fått en ny regnskaps* | fått ny regnskaps* | fått ny økonomi* | fått ny vikar | fått inn ny | ansetter | ansatt en ny
        | ansatt ny | har hyret inn | hyret inn | leid inn | innleid | har rekruttert | rekruttert | har begynt hos oss | startet opp
        hos | med på laget | med på teamet | med i teamet | fått med oss"""),
    needs=words("""trenger | treng | trengte | behøver | skal ha | skal få | bør ha | bør få | må ha | må få | mangler | manglar |
        skal kunne | vil trenge | vil ha | vil gjerne ha | ønsker | ynskjer | skal også ha | skal også få | burde hatt | burde ha |
        har behov for | skulle hatt | skulle gjerne hatt | skal inn | ha tilgang | få tilgang | må kunne | trenger også | kommer til å
        trenge | skal hjelpe | kunne trenge | har bruk for | får bruk for | vil få behov for | kunne fått | skulle fått | hadde trengt
        | kunne trengt | skal i gang med | må også ha | må også få | skulle også hatt | skal nå ha | skal også kunne | bør kunne |
        kunne ha | behøver også | må inn | også ha | også få | skal og ha | må og ha | skal og få | må og få | skal nå få | må kunne
        få | vil måtte ha | må da ha"""),
    must_not_have=words("""
        trenger derfor ikke tilgang* | trenger derfor ikke lenger tilgang* | trenger derfor ikke bruker* | trenger
        derfor ikke lenger bruker* | har derfor ikke behov for | har derfor ikke lenger behov for | har derfor ikke bruk
        for | har derfor ikke lenger bruk for | skal derfor ikke ha | skal derfor ikke lenger ha | trenger dermed ikke
        tilgang* | trenger dermed ikke lenger tilgang* | trenger dermed ikke bruker* | trenger dermed ikke lenger
        bruker* | har dermed ikke behov for | har dermed ikke lenger behov for | har dermed ikke bruk for | har dermed
        ikke lenger bruk for | skal dermed ikke ha | skal dermed ikke lenger ha | trenger altså ikke tilgang* | trenger
        altså ikke lenger tilgang* | trenger altså ikke bruker* | trenger altså ikke lenger bruker* | har altså ikke
        behov for | har altså ikke lenger behov for | har altså ikke bruk for | har altså ikke lenger bruk for | skal
        altså ikke ha | skal altså ikke lenger ha | trenger nå ikke tilgang* | trenger nå ikke lenger tilgang* | trenger
        nå ikke bruker* | trenger nå ikke lenger bruker* | har nå ikke behov for | har nå ikke lenger behov for | har nå
        ikke bruk for | har nå ikke lenger bruk for | skal nå ikke ha | skal nå ikke lenger ha | trenger da ikke
        tilgang* | trenger da ikke lenger tilgang* | trenger da ikke bruker* | trenger da ikke lenger bruker* | har da
        ikke behov for | har da ikke lenger behov for | har da ikke bruk for | har da ikke lenger bruk for | skal da
        ikke ha | skal da ikke lenger ha |
        skal ikke lenger ha | skal ikkje lenger ha | skal ikke ha | skal ikkje ha | ikke lenger skal ha | ikke skal
        ha | ikke lenger ha | ikke ha | må ikke ha | bør ikke ha | bør ikke lenger ha | skal ikke lenger kunne | skal ikke kunne |
        ikke lenger skal kunne | ikke lenger kunne | ikke kunne logge | ikke lenger logge | skal ikke lenger være | skal ikke være |
        skal ikkje vere | ikke lenger skal være | ikke lenger være | vil ikke lenger være | vil ikke lenger stå | skal ikke lenger stå
        | skal ikke lenger logge | ikke komme inn | trenger ikke lenger tilgang | trenger ikke tilgang | trenger ikke lenger bruker* |
        trenger ikke lenger konto* | trenger ikke lenger innlogging* | ikke lenger trenger tilgang | ikke lenger trenger bruker* | har
        ikke lenger behov for | har ikke behov for | har ikke lenger bruk for | har ikke bruk for | ikke lenger har behov for | ikke
        lenger har bruk for | treng ikkje lenger tilgang | treng ikkje tilgang | trenger ikke lenger å ha | trenger ikke å ha | skal
        ikke bruke | trenger ikke innlogging* | trenger ikke konto* | trenger ikke bruker* | har ikke behov for tilgang* | trenger
        ikke lenger å være | trenger ikke lenger være | trenger ikke være | trenger ikke å være | bør ikke kunne | må ikke kunne | må
        ikke lenger | skal ikke få | ikke få lov | skal miste | mister | skal fratas | skal ikke lenger bruke | ikke lenger bruke |
        ikke skal kunne | skal ikke mer ha | skal ikke inn | skal ikke lenger inn | ikke har behov for | har ingenting der | ikke
        lenger trenger å ha | ikke lenger tilgang | ikke tilgang lenger | ikke ha tilgang | ikke trenger tilgang | ikke trenger å ha |
        trenger ingen tilgang | trenger ikke tilgangen | trenger ikke tilgangen lenger | trenger ikke innlogging | skal ikke sitte med
        | ikke lenger skal inn | fullmakten … trekkes | fullmakta … trekkes | fullmakten … opphører | rettighetene … trekkes |
        bestillerretten … trekkes | bestillingsretten … trekkes | adminrettighetene … trekkes | admintilgangen … trekkes |
        administratorrettighetene … trekkes | adminrettighetene … fjernes"""),
    renamed=words("""heter nå | heter no | heiter no | heter fra nå | heter i dag* | har byttet navn | har skiftet navn | har bytta
        namn | har bytta navn | byttet navn | skiftet navn | byttet etternavn | skiftet etternavn | har byttet etternavn | har skiftet
        etternavn | bytter navn | bytter etternavn | skifter navn | skifter etternavn | har giftet seg | giftet seg | gifta seg | har
        gifta seg | gift seg | blitt gift | er gift | nytt etternavn | nytt navn | nytt namn | nytt etternamn | tatt navnet | tatt
        etternavnet | tok navnet | skal hete | skal heite | heter i stedet | heter fra | skilt seg | blitt skilt | har endret navn |
        endret navn | heter herfra | skal fremover hete | skal nå hete | skal heretter hete | skal i stedet hete | giftet | har tatt
        navnet | tatt tilbake pikenavnet | tok tilbake pikenavnet | skiftet til | byttet til | heter nå for tiden | heter jo nå |
        heter egentlig | har blitt | hetende | nå heter | har nytt etternavn | har nytt navn | fikk nytt etternavn | fått nytt
        etternavn | fått nytt navn | heter fremover | har begynt å hete | heter i virkeligheten | går nå under navnet | riktig navn |
        korrekt navn | rett navn | navnet er feilstavet | navnet er feil | riktig etternavn | riktig fornavn | navnet er skrevet feil
        | navnet er stavet feil | staves | skrives | navnet … stavet feil | navnet … feilstavet | navnet … skrevet feil | etternavnet
        … stavet feil | etternavnet … skrevet feil | navnet … er feil | etternavnet … er feil | skal skrives | skal staves | skrives
        egentlig | navn er skrevet feil | navn er stavet feil | navn er feil | navn … skrevet feil | navn … stavet feil"""),
    has_new=words("""har fått ny | har fått en ny | har fått nytt | har fått ein ny | fått ny | fått en ny | fått nytt | fått ein ny |
        har ny | har nytt | har en ny | har et nytt | har byttet | har bytta | har skiftet | byttet | ny adresse | ny e-post* | ny
        epost* | ny mail* | ny e-mail* | nytt nummer | nytt mobilnummer | nytt telefonnummer | nytt tlf | nytt tlfnr | ny mobil* | nye
        adresse* | bytter | får ny | får nytt | er nå | er no | har endret | er endret | har blitt | har blitt endret | har ny adresse
        | skifter | nytt mobilnr | nytt telefonnr | nytt nr | nytt mob | ny mob | nytt mobil | nytt telefon | ny telefon | nytt tlf-nr
        | ny jobbmail | ny jobb-mail | ny mailadresse | ny e-postadresse | nytt direktenummer | har nå fått | har akkurat fått | har
        endra | fått endret | ny epostadresse | riktig nr | riktig nummer | rett nummer | rett nr | riktig mobilnummer | riktig
        mobilnr | riktig mobil | riktig telefonnummer | riktig telefon | riktig tlf | riktig e-post* | riktig epost* | riktig mail* |
        riktig adresse | rett e-post* | rett mail* | rett adresse | korrekt e-post* | korrekt epost* | korrekt mail* | korrekt adresse
        | korrekt nummer | korrekt telefonnummer | korrekt mobilnummer | riktig e-postadresse | bruker nå | bruker fra nå av | bruker
        fremover | benytter nå | bruker heretter | har gått over til | går over til | bruker i stedet | bruker fra | det nye er | den
        nye er | det nye nummeret er | den nye adressen er | den nye e-posten er | den nye eposten er | nytt er | ny er | det riktige
        er | den riktige er | riktig er | ønsker å bruke | vil heller bruke | ønsker heller å bruke"""),
    called=words("""heter | heiter | ved navn | navnet er | kalles | het | namnet er | navnet hans er | navnet hennes er | navnet skal
        være | fullt navn"""),
    takes_over=words("""tar over | tek over | overtar | overtok | tatt over | har overtatt | erstatter | erstattar | erstatning* |
        etterfølger* | etterfølgjar* | i stedet | i staden | istedenfor | avløser | avløysar | går inn for"""),
    keeps=words(
        """beholde | beholder | behalde | behold | la … stå | la … være | stå som den er | blir stående | fortsetter |
        fortsette | fortset | fortsatt | framleis | uendret | uendra | som før | som vanlig | blir værende |
        blir igjen | skal bestå | bestå | løper videre | løpe videre | som den er | som det er | slik den er |
        slik det er | som den skal være | som det skal være | som de er | forbli | forblir | skal bli stående
        | skal fortsatt | fortsatt ha | beholdes | uforandret | ikke røres | ikke rør | skal være som før |
        hete det samme | hete som før"""
    ),
    like_others=words("det samme | samme gjelder | det samme gjelder | det same | likeså | samme for | også | i tillegg | samme sak"),
    polite=words("""kan dere | kan du | kan de | kunne dere | kunne du | kunne de | vil dere | vil du | vil de | ville dere | ville du
        | skulle dere | vær så snill | vær så snill å | ver så snill | vær så god | vær så vennlig | vær snill | vær grei | er du
        snill | er dere snille | om dere er snille | vennligst | vennlegst | venligst | snill | hjelp oss | hjelp meg | hjelpe oss |
        hjelpe meg | be dere | be deg | be dykk | kan noen | kan nokon | kan en av dere | går det bra at dere | har dere mulighet |
        har du mulighet | har dere anledning | kan dere være så snill | kan dere være så snille | hadde vært fint | hadde vært flott |
        hadde vært supert | hadde vært bra | hadde satt pris | setter pris på | set pris på | takknemlig | takksam | gjerne | kan dere
        også | kan dere samtidig | kan dere da | kan dere derfor | kan dere så | ber om at | be om at | ber om å få | be om å få |
        lurer på om dere kan | lurer på om dere kunne | lurer på om du kan | lurte på om dere kan | lurte på om dere kunne | lurte på
        om du kan | lurer på om de kan | kan vi få | kan jeg få | kan me få | kan eg få | kunne vi få | kunne jeg få | kunne vi fått |
        kunne jeg fått | kan vi be | kan jeg be | får jeg be | får vi be | får vi | får jeg | er det mulig å få | er det mulig at dere
        | er det mulig for dere | er det muleg at de | går det an å få | går det an at dere | mulig å få | dere gjerne | håper dere
        kan | håper du kan | håpar de kan | fint om | fint om dere | fint hvis dere | flott om dere | flott hvis dere | supert om dere
        | supert hvis dere | bra om dere | bra hvis dere | hyggelig om dere | hyggelig hvis dere | topp om dere | kjempefint om dere |
        veldig fint om dere | fint om du | fint hvis du | fint viss de | kjekt om dere | kjekt om de | takk om dere | takknemlig om
        dere | takknemlig hvis dere | pris på om dere | pris på hvis dere | greit om dere | oppdraget er | pass på at | pass på å |
        sørg for at | sørg for å | sjå til at | gjør meg en tjeneste | plz | pls | ønskes utført | takk for at dere | vi be om | jeg
        be om | må få be om | ber om at dere | ber om å bli | vil det være mulig å få | hadde det vært mulig å få | hadde det vært
        mulig å | vil det være mulig å | lar det seg gjøre å få | håper at dere kan | håper dere vil | håper , dere kan | kan han bli
        | kan hun bli | kan han få | kan hun få | kan han komme | kan hun komme | kan ho få | kan ikke dere bare | kan dere ikke bare
        | kan du ikke bare | kan ikke du bare | kan ikke dere | hadde vært hyggelig | hadde vært kjekt | hadde vært topp | hadde vært
        kjempefint | hadde vært greit | ville vært fint | ville vært flott | ville vært supert | ville vært topp | gidder dere |
        gidder du | kan dere ordne | kan dere hjelpe | kan du hjelpe | har dere tid til å | rekker dere å | dere kan vel | snilt om |
        snilt hvis | om det lar seg gjøre | håper dere får | kan dere være så vennlig | kan dere være så vennlige | vil dere være så
        snille | vil du være så snill | vil dere være så vennlige | vil du være så vennlig | ville du være så snill | vær så venlig |
        vær så vennlige | vær så snille | vær snille | kan jeg be dere | kan vi be dere | kan jeg be om | kan vi be om | må dere være
        så snill | er det mulig for deg | lar det seg gjøre at | kan du også | kan du samtidig | kan du da | kan du derfor | kan dere
        fikse | kan du fikse | får dere til å | vil de vere | kan dere få | kan du få | ta og | tar dere og | tar du og | går det an
        at du | hadde vært veldig fint | fint at dere | flott at dere | bra at dere | tusen takk for at | ønskelig | ønskelig at |
        setter … pris på | sette … pris på | satt pris på | ser helst at | ser gjerne at | vi ser gjerne | vær vennlig | vær vennlig å
        | vær vennlig og | vær så vennlig og | vær så snill og | ver venleg og | ver snill | kunne noen av dere | kan noen av dere |
        kunne noen | kunne en av dere | vil noen av dere | være så snill | være så snill å | være så snill og | være så snille | være
        så snille å | være så snille og | være så vennlig | være så vennlig å | være så vennlig og | være så vennlige | være så
        vennlige å | være så vennlige og | være snill å | være snille å | er dere greie | er du grei | hvis dere er greie | være så
        grei å | være så greie å | sørge for at | sørger for at | ordner slik at | fikser slik at | ordne slik at | ordne med at |
        ikke glem å | glem ikke å | husk å | husk også å | husk at dere | vennligst husk | husk på å | pass også på å | er det greit
        om dere | er det greit om dere bare | er det greit at dere | er det ok om dere | er det ok at dere | er det i orden om dere |
        er det i orden at dere | går det greit om dere | går det fint om dere | lurer på om du kunne | lurte på om du kunne | lurer på
        om dere har mulighet | lurer på om dere vil | lurer på om vi kan få | lurer på om jeg kan få | lurte på om vi kunne få | lurte
        på om jeg kunne få | lurer på om det er mulig å få | lurte på om det var mulig å få | lurer på om det går an å få | lurte på
        om dere vil | lurer på om det er mulig at dere | lurte på om det er mulig å få | ville høre om dere kan | ville høre om dere
        kunne | hører om dere kan | høre om dere kunne | høre om dere kan | spørre om dere kan | spørre om dere kunne | spør om dere
        kan | undres på om dere kan | lurer på om dere kunne ha | ville spørre om dere kan | ville spørre om dere kunne | tenkte å
        spørre om dere kan | tenkte å høre om dere kan | har dere mulighet til å | har du mulighet til å | har du tid til å | setter
        stor pris på | satt stor pris på"""),
    wish=words("""vi vil | jeg vil | vil vi | vil jeg | eg vil | me vil | vil eg | vil me | vi ønsker | jeg ønsker | ønsker vi |
        ønsker jeg | vi ynskjer | eg ynskjer | me ynskjer | ynskjer | ønsker | ønskjer | ønskes | ønskjast | vi skulle gjerne | jeg
        skulle gjerne | skulle gjerne | skulle vi gjerne | skulle jeg gjerne | skulle hatt | vil gjerne | vi trenger | jeg trenger |
        vi treng | eg treng | me treng | vi må | jeg må | vi må få | vi ber | jeg ber | ber vi | ber jeg | ber dere | ber deg | ber
        dykk | eg ber | me ber | vi krever | krever | anmoder | vi anmoder | begjærer | oppfordrer dere | vi har besluttet | har
        besluttet å | vi har bestemt | har bestemt oss for | bestemt oss for å | har bestemt at | vi har valgt | har valgt å si opp
        avtale* | har valgt å avslutte avtale* | valgt å avslutte | vi velger | velger vi | vil at dere | ønsker at dere | ynskjer at
        de | vil at de | vil derfor | ønsker derfor | ønsker herved | vil herved | tid for å | på tide å | skal vi ha | vi tenkte å |
        vi akter å | vi har vedtatt | gir beskjed om at | meddele at vi | vi skal ha | derfor må vi | dessverre må vi | må vi
        dessverre | må vi derfor | må vi nå | nå må vi | må vi herved | må jeg dessverre | derfor må jeg | må jeg derfor | difor må vi
        | må vi difor | skriver for å | henvender oss for å | henvender meg for å | tar kontakt for å | kontakter dere for å | as vil
        | asa vil | selskapet vil | firmaet vil | bedriften vil | foretaket vil | foreningen vil | virksomheten vil | har lyst til å |
        har lyst å | kunne tenkt oss å | kunne tenke oss å | kunne tenkt meg å | kunne tenke meg å | hadde ønsket | ser oss nødt til å
        | ser oss dessverre nødt til å | er nødt til å | er dessverre nødt til å | nødt til å | tvunget til å | ber om | ber herved om
        | anmoder om | ber med dette om | ber hermed om | ber om sletting | etterspør | bestiller herved | bestiller med dette | vi
        bestiller | jeg bestiller | har behov for å | har behov for at | skal vi gjerne | skulle vi ha | skulle jeg ha | vi har kommet
        frem til at | har konkludert med at | er blitt enige om å | har blitt enige om å | har landet på å | og vil si opp | og vil
        derfor si opp | og vil avslutte | og vil gjerne | og vil derfor avslutte | trenger å | må få | ber derfor om | undertegnede
        ber | ber derfor | ber dermed om | ber likevel om | ber således om | ber følgelig om | ber nå om"""),
    hereby=words("""herved | hermed | med dette | gjennom denne | ved denne | med denne e-posten | med denne mailen | på denne måten |
        som et formelt varsel | formell oppsigelse | dette er en oppsigelse | dette er vår oppsigelse | denne e-posten er | dette er
        vår formelle oppsigelse | betrakt denne e-posten som | betrakt dette som | anse dette som | ved denne e-posten | gjennom denne
        e-posten | som formell oppsigelse | som vår oppsigelse | som en formell oppsigelse | regn dette som | ta dette som | se på
        dette som | dette er oppsigelsen | dette er en formell oppsigelse | betrakt denne mailen som | anse denne e-posten som | anse
        denne mailen som | her er opplysninger om | her er opplysningene om | oversender opplysninger om |
        oversender jeg opplysninger om | oversender herved opplysninger om | sender opplysninger om | sender jeg opplysninger om |
        her er informasjon om | her er info om | her kommer opplysninger om | her kommer info om |
        dette er ei oppsigelse | dette er oppsigelse | her kommer oppsigelsen | her kommer vår oppsigelse"""),
    may=words("""dere kan | dere må | dere får | kan dere | kan dere bare | dere kan bare | dere kan derfor | dere kan gjerne | dere må
        gjerne | dere får gjerne | du kan | du får | du må gjerne | de kan gjerne | de må gjerne | de kan difor | må
        dere | må dere gjerne | får dere | greit at dere | i orden at dere | ok at dere | går fint at dere | bare å | er
        det bare å | dere bør | dere trenger å | du må | de må | de bør | ham skal dere | henne skal dere | dem skal
        dere | han skal dere | ham må dere | henne må dere | ham kan dere | henne kan dere | dem kan dere | dere skal
        bare | så skal dere | dere kan trygt | du kan trygt | dere kan godt | du kan godt | dere kan rolig | du kan
        gjerne | så dere kan | så kan dere | så da kan dere | da kan dere | denne kan dere | den kan dere | brukeren kan
        dere | kontoen kan dere | tilgangen kan dere | ham kan du | henne kan du | han kan dere | hun kan dere | dem kan
        du | de kan bare | de kan no"""),
    must=words("""skal | må | bør | kan | bes | bedes | bør få | trenger | treng | behøver | ønskes | ønskast | får | vil få |
        vil ha | burde | skulle vært | skulle hatt | vennligst | bør bli"""),
    how=words("""hvordan | korleis | hvorledes | åssen | hvor kan | hvor gjør | hvor endrer | hvor finner | hvor legger | hvor sletter |
        hvor sier | hvor bytter | hvor logger | hvor oppgraderer | hvor henne | kvar kan | kvar | kor kan | på hvilken
        måte | hvordan gjør man | hvordan man | hvordan jeg | hvordan vi | hva er fremgangsmåten | hva er framgangsmåten
        | fremgangsmåten for | hva må jeg gjøre | hva må vi gjøre | hva skal jeg gjøre | hva skal vi gjøre | hva gjør
        jeg | hva gjør vi | hvilke steg | under hvilken | hvor ligger | hvor er | hvor står | kva gjer eg | kva gjer vi
        | kva må eg gjere | kva må vi gjere | hvor skal | hvor kan man | hvad skal jeg gøre | hvad gør jeg | hvad gør vi
        | hva skal til for å | hva kreves for å | hva må til for å | hvor går jeg | hvor går vi | hvor får jeg | hvor
        får vi | hvordan går jeg frem | hvordan går vi frem | hva er prosedyren | hva er rutinen | hva slags prosedyre |
        har dere en oppskrift | har dere en veiledning | finnes det en veiledning | finnes det en oppskrift | hvor i
        menyen | hvor på siden | hvor i systemet | hvor er det | hvor man"""),
    what=words("""hva | kva | når | hvorfor | kvifor | hvilke | hvilken | hvilket | kva for | hvem | kven | hvor mye | hvor lenge |
        hvor mange | hvor lang | hvor raskt | hvor fort | hvor | kor mykje | kor lenge | kor mange | er det | er det sånn |
        er det slik | finnes det | fins det | har dere | har de | støtter dere | tilbyr dere | stemmer det | gjelder det |
        koster det | må man | må ein | holder det | er vi | er avtalen | er brukeren | er dere | har vi | hvad | hvornår"""),
    can_i=words("""kan jeg | kan vi | kan man | kan en | kan eg | kan me | kan ein | går det an | går det an å | er det mulig |
        er det mulig å | er det muleg | er det mogleg | er det lov | får man | får en | må jeg | må vi | må eg | må me | skal jeg |
        skal vi | skal eg | trenger jeg | trenger vi | behøver jeg | behøver vi | skulle jeg kunne | hvem kan | hvem får | hvem må |
        kven kan | kan hvem | har jeg mulighet | har vi mulighet | finnes det mulighet | finnes det en mulighet | kan andre |
        kan alle | får vi lov | får jeg lov | bør vi | bør jeg | er det muligt | er der mulighed for | må man"""),
    wonder=words("""lurer | lurer på | lurar | lurar på | lurte på | undrer | undres | spørsmål om | spørsmål angående | har et
        spørsmål | eit spørsmål | et spørsmål | noen spørsmål | nokre spørsmål | spørre om | vil spørre | ville spørre | spør om | vil
        vite | ønsker å vite | vil gjerne vite | ville vite | skulle gjerne visst | kan dere fortelle | kan du fortelle | kan dere
        forklare | kan du forklare | si meg | fortell | forklar | kan dere opplyse | ynskjer å vite | vil gjerne ha informasjon |
        ønsker informasjon | trenger informasjon | er usikker på hvordan | vet ikke hvordan | skjønner ikke hvordan | finner ikke ut |
        forstår ikke hvordan | veit ikkje korleis | få vite | vil gerne vide | gerne vide | spørgsmål vedrørende | undrer mig | kan i
        fortælle | kan i forklare | kan i oplyse | et spørgsmål | kan dere si meg | kan dere si oss | kan dere si noe | kan dere si
        hva | kan dere si når | kan dere si hvor | kan dere si hvordan | kan dere si om | kan du si meg | kan du si oss | kan du si
        noe | kan du si hva | kan du si når | kan du si hvor | kan du si hvordan | kan du si om"""),
    consider=words("""vurderer | vurdere | vurderar | vurdert | overveier | overveie | kanskje | muligens | mulig vi | muleg vi |
        eventuelt | evt | planlegger | planlegg | tenker på å | tenkjer på å | tenker å | tenkt på å | har tenkt på | tenker at |
        diskuterer | diskutert | drøfter | drøftar | snakker om å | snakket om å | heller mot | heller litt mot | sannsynligvis |
        trolig | truleg | antakelig | antagelig | sikkert | kan hende | kan komme til å | kommer kanskje | ikke bestemt | ikke bestemt
        oss | ingenting er bestemt | ikke noe er bestemt | ikkje bestemt | ikke avgjort | ikke besluttet | ingenting er avgjort | ikke
        tatt stilling | er usikker på om | er usikre på om | usikker på om | usikre på om | vet ikke om | veit ikkje om | vet ikke
        helt om | i tvil om | lurer på om vi skal | lurer på om vi bør | lurer på å | lurer på om jeg skal | ser på muligheten |
        utreder | fristende å | frister å | leker med tanken | går med tanker | får se | vi får sjå | vil tenke på | må tenke på | med
        tiden | på sikt | skal vurdere | risiko* | fare for | risikerer | truer | måske | overvejer | overveje | overvejet | muligvis
        | tænker på at | formentlig | sandsynligvis | ikke besluttet os | tænkt på at | kommer vi til å | kommer vi nok til å | kommer
        nok til å | kommer til å be dere | vi kommer til å si | vi kommer til å avslutte | til neste år kanskje | slutter til sommeren
        | gir seg til sommeren | går av til sommeren | stopper til sommeren | si opp … til sommeren | avslutte … til sommeren | slette
        … til sommeren | fjerne … til sommeren | sier opp … til sommeren | stenge … til sommeren | slutter til våren | gir seg til
        våren | går av til våren | stopper til våren | si opp … til våren | avslutte … til våren | slette … til våren | fjerne … til
        våren | sier opp … til våren | stenge … til våren | slutter til høsten | gir seg til høsten | går av til høsten | stopper til
        høsten | si opp … til høsten | avslutte … til høsten | slette … til høsten | fjerne … til høsten | sier opp … til høsten |
        stenge … til høsten | slutter til vinteren | gir seg til vinteren | går av til vinteren | stopper til vinteren | si opp … til
        vinteren | avslutte … til vinteren | slette … til vinteren | fjerne … til vinteren | sier opp … til vinteren | stenge … til
        vinteren | ikke avklart | ikke helt avklart | ikkje avklart | ikke endelig | ikke helt bestemt | ikke sikkert | redd for |
        redde for | håper vi slipper | skulle egentlig | på et tidspunkt | på ett tidspunkt | på et eller annet tidspunkt | etter
        hvert kanskje"""),
    condition_head=words("om"),
    condition=words("""forutsatt | under forutsetning | i påvente av | bare hvis | kun hvis | hvis | dersom | viss | såfremt |
        forutsatt | med mindre | i tilfelle | i så fall | så lenge | så fremt |
        skulle det | hvis ikke | om ikke | i motsatt fall | medmindre | ifald | forudsat | i givet fald | hvis i | i tilfælde"""),
    condition_polite=words("""når bindingstiden | når bindingen | om dere kan | om dere kunne | om du kan | om du kunne | om de kan |
        om de kunne | om dere vil | om du vil | om dere ville | om det går | om mulig | om det er mulig | om det er greit | om det er
        i orden | om det er ok | om det passer | om dere er snille | om du er snill | hvis dere kan | hvis dere kunne | hvis du kan |
        hvis du kunne | viss de kan | viss de kunne | dersom dere kan | dersom dere kunne | dersom de kan | hvis mulig | dersom mulig
        | hvis det er mulig | hvis det går | hvis det går an | hvis det går greit | hvis det er greit | hvis det er ok | hvis det er i
        orden | dersom det er mulig | dersom det er i orden | fint om | flott om | bra om | supert om | topp om | hyggelig om | kjekt
        om | greit om | kjempefint om | veldig fint om | takknemlig om | takksam om | glad om | glade om | pris på om | pris på at |
        fint hvis | flott hvis | bra hvis | supert hvis | topp hvis | hyggelig hvis | takknemlig hvis | glad hvis | glade hvis | pris
        på hvis | kjekt hvis | fint viss | fint dersom | flott dersom | bra dersom | glad dersom | takknemlig dersom | pris på dersom
        | si fra om | si fra hvis | si ifra om | si ifra hvis | sei ifrå om | sei frå om | sei frå viss | si til hvis | gi beskjed om
        | gi beskjed hvis | gi beskjed dersom | gje beskjed om | gje beskjed viss | ta kontakt om | ta kontakt hvis | ta kontakt
        dersom | ring om | ring hvis | ring meg hvis | ring meg om | meld fra om | meld fra hvis | svar om | svar hvis | om noe er
        uklart | hvis noe er uklart | dersom noe er uklart | om noe mangler | hvis noe mangler | dersom noe mangler | om dere trenger
        | hvis dere trenger | dersom dere trenger | viss de treng | om dere lurer | hvis dere lurer | dersom dere lurer | om dere har
        spørsmål | hvis dere har spørsmål | dersom dere har spørsmål | ved spørsmål | om det er noe | hvis det er noe | dersom det er
        noe | hvis det er behov | om det er behov | om nødvendig | hvis nødvendig | dersom nødvendig | hvis ikke allerede | spørsmål
        om | spørre om | informasjon om | info om | mail om | e-post om | snakke om | snakket om | melding om | ønske om | beslutning
        om | vedtak om | søknad om | bekreftelse på | bekreftelse om | beskjed om | påminnelse om | om at | om dette | om det her |
        anmodning om | forespørsel om | begjæring om | be om | ber om | ba om | bedt om | bad om | som om | selv om | sjølv om | tar
        hånd om | ta hånd om | gjøre om | gjør om | skrive om | skriv om | om å | om noen | om en uke | om to | om tre | om hvordan |
        om hva | om ei veke | år om | henvendelse om | kjent om | enige om | enig om | avtale om | lurer på om dere kan | lurte på om
        dere kan | lurte på om dere kunne | lurer på om dere kunne | lurte på om du kan | lurer på om du kan | så snart det lar seg
        gjøre | så fort det lar seg gjøre | når det lar seg gjøre | så snart det går | så fort det går | så snart dere kan | så fort
        dere kan | så snart du kan | så fort du kan | så snart dere får | så fort dere får | så snart dere har | så fort dere har |
        når dere har tid | når dere får tid | når du har tid | når du får tid | når dere har anledning | når dere har mulighet | når
        dere får mulighet | når det passer dere | når dere kan | når du kan | så raskt dere kan | så raskt som mulig | så fort som råd
        | så snart råd er | så snart som råd | hvis det lar seg gjøre | om det lar seg gjøre | dersom det lar seg gjøre | hvis dere
        har mulighet | hvis dere får tid | hvis dere har tid | hvis du har tid | om dere har tid | hvis dere er snille | hvis du er
        snill | hvis du vil | hvis dere vil | skriv om dere | si ifra når | gi beskjed når | send beskjed når | si fra når | bekreft
        når | gi meg beskjed når | snilt om | snilt hvis | hyggelig dersom | topp dersom | ring meg dersom | bare ring hvis | bare
        ring om | bare spør hvis | hvis noe | om noe | hvis du trenger | om du trenger | dersom du trenger | hvis du lurer | om du
        lurer | hvis det trengs | om det trengs | hvis du har spørsmål | dersom du har spørsmål | ønsker om | håper om | hvis det var
        mulig | om det hadde vært mulig | kjekt dersom | om en bekreftelse | om bekreftelse | om skriftlig | om en skriftlig | om
        tilbakemelding | om en tilbakemelding | om svar | om et svar | om opplysning | om opplysninger | om informasjon | om beskjed |
        om å få | om en kvittering | om en kort"""),
    negation=words("""verken | ikke | ikkje | aldri | ingen | inga | ingenting | ei heller | uten å | utan å | ikke noe | verken | la
        være | la vere | intet | uden at | lad være | lade være | undlad | ej | itj | itte | ikk | ike | ikek | ikekje | ente | ittj"""),
    asked_before=words("""ba dere | ba jeg | ba vi | bad dere | bad eg | har bedt | hadde bedt | bedt dere | skrev til dere | skrev
        jeg | skrev vi | skreiv til dykk | mailet | maila dykk | sendte dere | sendte en | sendte inn | sendte vi | sendte jeg | har
        sendt | har skrevet | purrer | purring på | påminnelse | minner om | ringte | allerede bedt | allerede sagt opp | meldte |
        forrige mail | forrige e-post | spurte | etterlyser | etterspurte | bekreftet | viser til at vi ba | sa ifra | ga beskjed |
        gav beskjed | ba om | bad om | ble bedt | bestilte | har bestilt | hadde bestilt | ble bestilt | bestilt tidligere | meldte
        inn | meldte fra | meldt inn | søkte om | har meldt | har sendt inn | har purret | har etterspurt | tidligere bestilt |
        bestilt for | tidligere bedt | har tidligere bedt | skulle dere slette | skulle dere opprette | skulle dere legge | ba jeg
        dere | bestilte vi | sendte bestilling | sendte en bestilling | sendte en forespørsel"""),
    others_want=words("""vil at vi | sier at vi | seier at vi | mener at | meiner at | mener vi | synes at | synes vi | syns vi |
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
        sa at dere kan | sagt at dere kan | fikk vite at dere kan | fortalte at dere kan | fått vite at"""),
    retract=words("""se bort fra | sjå bort frå | se vekk fra | ignorer | glem min | glem mailen | glem det jeg | glem det vi | glem
        forrige | glem oppsigelsen | trekk tilbake oppsigelsen | trekke tilbake oppsigelsen | trekker tilbake oppsigelsen | trekker
        oppsigelsen tilbake | trekke oppsigelsen tilbake | trekker vår oppsigelse | trekker tilbake vår | trekker tilbake bestillingen
        | trekke tilbake bestillingen | trekker bestillingen | trekker tilbake min | trekke tilbake min | trekker tilbake
        forespørselen | trekke tilbake forespørselen | trekker ønsket | tilbakekaller | tilbakekalle | trekker oppseiinga | trekkje
        attende oppseiinga | angrer | angret | angrar | vi blir likevel | blir likevel | blir værende likevel | fortsetter likevel |
        fortsette likevel | likevel fortsette | vi blir værende | ikke lenger aktuelt | ikke lenger aktuell | ikke aktuelt lenger |
        ikke aktuelt likevel | ombestemt oss | ombestemt meg | har ombestemt | stopp oppsigelsen | stans oppsigelsen | kanseller
        oppsigelsen | det ble feil av meg | kan dere bare glemme | trenger dere ikke gjøre | bortse fra | gløym det eg | nei forresten
        | nei vent | vent litt | vent med | ikke gjør noe | gjør ingenting | ikke gjør noe likevel | vente med | avvent | glem det |
        gløym det | har ikke sluttet | har ikkje slutta | ikke sluttet likevel | slutter ikke | slutter likevel ikke | sluttar ikkje |
        til jeg sier fra | til vi sier fra | inntil videre ikke | oppsigelsen trekkes tilbake | oppsigelsen … trekkes tilbake |
        bestillingen trekkes tilbake | bestillingen … trekkes tilbake | forespørselen trekkes tilbake | forespørselen … trekkes
        tilbake | ønsket trekkes tilbake | trekker herved tilbake | trekker med dette tilbake | annuller oppsigelsen | annullere
        oppsigelsen | annuller bestillingen | annullere bestillingen | oppsigelsen annulleres | bestillingen annulleres | kansellere
        oppsigelsen | kanseller bestillingen | kansellere bestillingen | stopp bestillingen | stoppe bestillingen | stoppe oppsigelsen
        | se helt bort fra | ser bort fra | bare glem | glem alt | trenger ikke lenger gjøre | dere trenger ikke gjøre | ikke
        nødvendig likevel | ikke nødvendig lenger | trengs ikke lenger | trengs ikke likevel"""),
    points=words("""nedenfor | nedanfor | nedenstående | under her | her under | herunder | i tråden | vedlagt | vedlagte | vedlegg |
        vedlegget | vedlagd | videresend* | vidaresend* | videresendt | ifølge mailen | mailen under | e-posten under | se under |
        sjå under | se nedenfor | hans mail | hennes mail | mailen hans | mailen hennes | denne mailen | e-posten hans |
        e-posten hennes | se mail | ber om under | skriver under"""),
    do_that=words("""gjør det | gjere det | gjør som | gjer som | gjøre det | gjøre som | hjelpe oss med dette | hjelpe oss med det |
        hjelpe med dette | hjelpe henne med | hjelpe ham med | hjelpe til med | fikse dette | fikse det | fiks dette | fiks det |
        ordne dette | ordne det | ordn dette | ta hånd om | ta tak i | ta dette | utfør | utføre | effektuer | effektuere | ekspeder |
        ekspedere | se på dette | følge opp | følg opp | løse dette | i orden for meg | helt greit for meg | greit for meg |
        ok for meg | godkjenner | godkjent av meg | etterkomme | gjelder fortsatt"""),
    question_noun=words("spørsmål | spørsmålet | henvendelse | supportspørsmål | forespørsel"),
    bankruptcy=words("""konkurs | konkursen | konkursbo* | konkursåpning* | konkursbegjæring* | konkurskjennelse* | slått konkurs |
        gått konkurs | konkursrammet | åpnet konkurs | konkursbehandling* | konkursråka"""),
    liquidation=words("""likvidasjon* | likvidator* | likvidert | likvideres | likvidere | likvideras | avviklingsstyre* |
        tvangsoppløsning* | tvangsoppløst | tvangsoppløses | tvangsavvikling* | tvangsavviklet | oppløst | oppløses |
        oppløsning av selskapet | besluttet oppløst | under avvikling | selskapet avvikles | selskapet er avviklet |
        firmaet avvikles | firmaet er avviklet | foretaket avvikles | avvikling av selskapet | avvikling av firmaet |
        besluttet avviklet | frivillig avvikling | avvikles frivillig | avviklet frivillig | frivillig avviklet |
        frivillig avvikles | selskapet skal avvikles | firmaet skal avvikles | foretaket skal avvikles | selskapet vil bli avviklet |
        selskapet blir avviklet | firmaet blir avviklet | avvikle selskapet | avvikler selskapet | avvikle firmaet | avvikler firmaet |
        avvikle foretaket | avvikling av foretaket"""),
    reorganisation=words("""rekonstruksjon* | rekonstruktør* | akkord | akkordforhandling* | gjeldsforhandling* | gjeldsordning* |
        restrukturering*"""),
    trustee=words("bostyrer* | bobestyrer* | bustyrar* | kurator | likvidator* | avviklingsstyre* | rettens oppnevnte"),
    close_down=words("""legge ned | legger ned | lagt ned | legges ned | nedlagt | la ned | avvikle | avvikler | avvikles | avviklet |
        slutte med driften | innstille driften | innstiller driften | stanse driften | opphørt | opphører | opphøre med |
        stenge dørene | lukker dørene"""),
    password=words("""passord* | brukernavn* | brukarnamn* | innloggingsinformasjon* | innloggingsdetalj* | innloggingsopplysning* |
        påloggingsinformasjon* | påloggingsdetalj* | pinkode* | engangskode* | kodeord* | innloggingslenk* |
        påloggingslenk* | aktiveringslenk* | engangslenk* | engangspassord* | passordlenk* | tilbakestill* | nullstill*
        | tofaktor* | 2fa | bankid"""),
    cannot_sign_in=words("""glemt … passord* | gløymt … passord* | glemt brukernavn* | glemte … passord* | glemt innlogging* | mistet
        … passord* | husker ikke … passord* | hugsar ikkje … passord* | husker ikke brukernavn* | kommer ikke inn | kommer meg ikke
        inn | kjem ikkje inn | kjem meg ikkje inn | kommer ikke på | får ikke logget | får ikke logget inn | får ikke logge inn | får
        ikkje logga | får ikke logget meg | klarer ikke å logge | klarer ikke logge | klarar ikkje å logge | greier ikke å logge | kan
        ikke logge | kan ikkje logge | ikke logge inn | ikke logget inn | utestengt | stengt ute | låst ute | har låst meg | kontoen
        er låst | brukeren er låst | kontoen er sperret | brukeren min er låst | problemer med å logge | problem med å logge |
        problemer med innlogging* | problemer med pålogging* | innloggingen fungerer ikke | innloggingen virker ikke | pålogging
        fungerer ikke | får ikke tilgang | får ikke komme inn | slipper ikke inn | slepp ikkje inn | feil passord | får ikke inn | får
        ikkje inn | kommer ikke lenger inn | får ikke lenger logget | slipper ikke lenger inn | får ikke til å logge | får ikke til å
        logge inn | får ikke til innlogging* | klarer ikke komme inn | klarer ikke å komme inn | får ikke åpnet kontoen | passordet
        virker ikke | passordet fungerer ikke | passordet mitt virker ikke | husker ikke hva passord* | glemt hva passord* | rotet
        bort passord* | mistet innlogging* | innlogging feiler | pålogging feiler | innloggingen feiler | ikke logga inn | har glemt
        innlogging* | glemt påloggin* | sperret ute | kommer meg ikke på | kommer ikke inn på | nytt passord | finner ikke passord* |
        kan ikke bruke kontoen | får ikke brukt kontoen | feilmelding når jeg logger | feilmelding når jeg prøver å logge |
        feilmelding ved innlogging* | feilmelding ved pålogging* | feilmelding når vi logger | får feilmelding når jeg | får bare
        feilmelding | innlogging virker ikke | innlogging fungerer ikke | logge inn fungerer ikke | blir kastet ut | blir logget ut |
        innloggingen … fungerer ikke | innloggingen … virker ikke | innlogging … fungerer ikke | innlogging … virker ikke |
        påloggingen … fungerer ikke | påloggingen … virker ikke | passordet … fungerer ikke | passordet … virker ikke | brukeren min
        fungerer ikke | brukeren min virker ikke | brukernavnet … virker ikke | brukernavnet … fungerer ikke | får ikke … logget inn |
        får ikke … logget på | klarer ikke … logge inn | kommer ikke … inn | greier ikke … logge inn | ikke logge meg inn | ikke
        logget meg inn | ikke logget meg på | feil brukernavn | feil brukernavn eller passord | ugyldig passord | ugyldig brukernavn |
        komme meg inn | komme oss inn | prøvd å logge | prøver å logge"""),
    invoice=words("""faktura fra dere | faktura frå dykk | fakturaen fra dere | fakturaen frå dykk | fakturaen deres | deres faktura |
        regning fra dere | regningen fra dere | kopi av faktura* | fakturakopi* | fakturerer dere | dere fakturerer | dere fakturert |
        fakturert oss | fakturert for | blitt fakturert | purring fra dere | purringen | purregebyr* | betalingspåminnelse* |
        kreditnota* | krediter* | inkasso* | siste faktura* | forrige faktura* | fått en faktura | fått faktura | fått ein faktura |
        fått en regning | mottatt en faktura | mottatt faktura | faktura på | belastet | belasta | trukket | dobbelt fakturert |
        fakturert to ganger | fakturert dobbelt | faktura nr | fakturanummer* | fakturanr* | faktura for | feil beløp |
        fakturabeløp* | refusjon | refundert | betale fakturaen | betalt fakturaen | denne fakturaen | månedsgebyr*"""),
    number_exists=words("""finnes allerede | fins allerede | finst allereie | allerede finnes | er allerede registrert |
        allerede registrert | allerede er registrert | allereie registrert | eksisterer allerede | allerede eksisterer | er opptatt |
        er i bruk | allerede i bruk | brukes allerede | registrert fra før | registrert frå før | finnes fra før | fins fra før |
        ligger allerede | ligger inne fra før | er registrert tidligere | allerede har en konto | allerede tatt"""),
    number=words("""organisasjonsnummer* | organisasjonsnr | orgnr | org.nr | org nr | orgnummer* | org nummer* | org.nummer |
        registreringsnummer* | registreringsnr | foretaksnummer* | firmaet | selskapet | bedriften | bedrifta | foretaket | firma |
        orgnummeret"""),
    integration=words("""integrasjon* | integrere | integrerer | integrert | integrerte | koble sammen | kobles sammen | koble … til |
        kobling til | koblet til | knytte … til regnskap* | api | regnskapssystem* | økonomisystem* | rekneskapssystem* | fagsystem* |
        edi | erp | erp-system* | integrated | integreres | integrer | koble mot | kobles mot | kobles til | kobles opp mot | koble
        opp mot | koble opp | fungerer sammen med | fungere sammen med | samspille* | støtter dere tripletex | støtter dere visma |
        støtter dere fiken | støtter dere poweroffice | kobling mot | snakke sammen med | kompatibel* | grensesnitt* |
        programvareintegrasjon* | import fra | eksport til | plugin | modul for | api* | api-et"""),
    company_details=words("""postadresse* | besøksadresse* | forretningsadresse* | firmaadresse* | firmaopplysning* |
        bedriftsopplysning* | selskapsopplysning* | firmanavn* | firmanamn* | bedriftsnavn* | selskapsnavn* | firmaets adresse* |
        bedriftens adresse* | selskapets adresse* | firmaets navn | selskapets navn | bedriftens navn | firmaets opplysninger |
        bedriftens opplysninger | vår adresse | vår nye adresse | adressen vår | adressa vår | opplysningene våre | våre opplysninger
        | fakturaadresse* | faktureringsadresse* | kontonummer* | bankkonto* | kontaktperson | logo | logoen | byttet lokaler | nye
        lokaler | flyttet | har flyttet | flytter til nye | gateadresse* | gatenavn | adressen til firmaet | adressen til bedriften |
        momsnummer* | navn på firmaet | navnet på firmaet | navnet på bedriften | navnet på selskapet | firmaprofil* | vi har byttet
        navn | vi bytter navn | vi skifter navn | vi har skiftet navn | vi har endret navn | har byttet firmanavn | nytt firmanavn |
        selskapet har byttet navn | firmaet har byttet navn | bedriften har byttet navn | selskapet bytter navn | firmaet bytter navn
        | selskapet har endret navn | firmaet har skiftet navn | nytt navn på selskapet | nytt navn på firmaet | navneendring på
        selskapet | navneendring på firmaet | selskapet heter nå | firmaet heter nå | bedriften heter nå | navneendring i brønnøysund
        | ny postadresse | ny besøksadresse | ny forretningsadresse | ny fakturaadresse | nytt kontonummer"""),
    price=words("""koster | kostar | pris | prisen | priser | prisene | prisliste* | kostnad* | avgift | avgiften | gebyr | tilbud |
        rabatt* | hva er prisen"""),
    formats=words("""format | formater | formatet | peppol | xml | pdf | ubl | ehf | e-faktura | efaktura | edifact | leverer | levere
        | sende fakturaer | sende faktura | motta fakturaer | motta faktura | sender fakturaer | aksesspunkt* | gln | elma | sende
        elektronisk"""),
    tried=words("""prøvd å tilbakestille | forsøkt å tilbakestille | prøvd å nullstille | prøvd å resette | prøvd å endre passord* |
        tilbakestillingslenk* | nullstillingslenk* | tilbakestillings-mail* | får ingen mail | får ingen e-post* | får ikkje nokon
        mail | kommer ingen mail | kommer ingen e-post* | kjem ingen e-post* | ingen mail kommer | ingen e-post kommer | ifølge
        veiledning* | fulgt veiledning* | fulgt guiden | fulgt oppskrift* | fulgt instruks* | følgt rettleiing* | hjelper ikke | hjalp
        ikke | hjelper ikkje | hjelpte ikkje | lenken virker ikke | lenken fungerer ikke | linken virker ikke | linken fungerer ikke |
        har allerede prøvd | har prøvd | allerede forsøkt | har forsøkt | fortsatt ikke | framleis ikkje | fremdeles ikke | uten
        resultat | uten hell | utan hell | prøvd det som står | gjort som det står | gjort som dere | uten at det hjalp | nytter ikke
        | har nå prøvd | prøvd glemt passord | prøvde glemt passord | trykket på glemt passord | kommer aldri | kommer ikke noen |
        kommer ikke noe | kommer ingenting | dukker ikke opp | kommer det ingen | kommer det ikke | har ikke fått noen e-post | har
        ikke fått noen mail | har ikke fått mail | ikke mottatt noen | får ikke noen mail | får ikke noen e-post | får ikke mail | får
        ikke e-post* | får ikke noe mail | får aldri | søppelpost* | søppelmappa | spam | spammappe* | spamfilter* | uten at det |
        fremdeles samme | går ikke likevel | lenken er utløpt | lenka virker ikke | utgått lenke | lenken er utgått | linken er utløpt"""),
    privacy=words("""gdpr | personvernforordning* | personvernlov* | personopplysningslov* | personopplysning* | innsynsbegjæring* |
        innsynskrav* | begjæring om innsyn | innsyn i opplysning* | rett til innsyn | retten til å bli glemt | rett til å bli glemt |
        rett til sletting | retten til sletting | databehandleravtale*"""),
    call_me=words("""ring meg | ring oss | ring på | ringe meg | ringe oss | ring opp | kontakt meg | kontakt oss | ta kontakt |
        book et møte | avtale et møte | avtale en prat | slå på tråden | tar dere kontakt"""),
    confirm=words("""bekreft | bekrefte | bekreftelse* | bekrefter | stadfest | stadfesting* | sluttdato* | siste avtaledag | når det
        er gjort | når det er klart | når det er i orden | når dette er gjort | når er det klart | så fort som mulig | så snart som
        mulig | snarest | i dag* | går det bra | går det greit | er det greit | er det i orden | er det ok | holder det | trenger dere
        noe | trenger dere mer | trenger dere flere | noe mer | noe annet dere trenger | gi meg beskjed | gi beskjed | si ifra |
        tilbakemelding | hva skjer videre | ok? | er det gjort | er dette gjort | er det ordnet | er det i boks | ble det gjort | er
        det ordna | gi lyd | svar gjerne | når dere har gjort det | når dere har ordnet | når det er ordnet | når det er fikset | kan
        dere bekrefte at | en bekreftelse | kvitter | kvittering | hva trenger dere | hva trenger du | hva må dere ha | hva må dere
        vite | hva mer trenger dere | hvilken informasjon trenger dere | hvilke opplysninger trenger dere | trenger dere noe fra"""),
    thanks=words("""takk | takker | tusen takk | mange takk | takk skal dere ha | takk skal du ha | hjertelig takk | supert |
        kjempefint | topp | perfekt | flott | strålende | herlig | kjempebra | knall | suverent | så bra"""),
    fine=words("""nå virker det | nå fungerer det | nå funker det | det virker | det fungerer | det funker | virker | fungerer |
        funker | verkar | ok | okei | greit | mottatt | notert | forstått | skjønner | bra | fint | klart | løst | løste seg |
        ordnet seg | ordna seg | i orden | på plass | alt bra | alt i orden | kommet inn | rask hjelp | hjelpen | hjelp | hjelpa |
        god helg | god jul | ha en fin | ha det bra | ha en god | bekreftet | mottok | raskt svar | rask respons | godt jobba"""),
    greeting=words("""hei | heisann | hei på dere | god morgen | god dag* | god ettermiddag | hallo | hei hei | hei igjen | halla |
        kjære kundeservice | til kundeservice | til inexchange | hei sann | heia | morn | hei alle | til rette vedkommende | hoi"""),
    i=words("jeg | eg | meg | undertegnede | underteikna"),
    my=words("min | mitt | mine | mi"),
    we=words("vi | oss | me"),
    our=words("vår | vårt | våre"),
    you=words("dere | deres | du | deg | din | ditt | dykk | dykkar"),
    he=words("""han | hun | ho | ham | henne | hans | hennes | hennar | hen | hens | vedkommende | denne | personen | den |
        brukeren hans | han som | hun som"""),
    they=words("de | dem | deres | dei | deira | begge | begge to | følgende | følgjande | disse | desse | alle tre | samtlige | alle"),
    it=words("det | man | en | ein | dette | noen | nokon | ingen | prisen | avgiften | den"),
    conjunction=words("og | samt | & | pluss | eller | respektive"),
    contrast=words("men | derimot | dog | imidlertid | mens"),
    old=words("""fra | frå | gammel | gamle | gammal | tidligere | tidlegare | forrige | nåværende | noverande | i dag* | het |
        heitte | står | står som | stod | sto | ligger | ligg | istedenfor | i stedet for | i staden for | feilstavet | feilskrevet |
        feil | gjeldende | før | var"""),
    new=words("""til | ny | nye | nytt | nå | no | i stedet | istedet | i staden | blir | skal være | skal vere | riktig | korrekt |
        rett | endres til | fremover | framover | heretter | skal ha | heter nå | skal stå | bli | skal hete | skal lyde |
        skal være rett"""),
    place=words("i | på | hos | ved | fra | frå | til | innen | innenfor"),
    for_company=words("""for | hos | på | til | gjelder | gjeld | vedrørende | vedr | i | angående | kunde | kunden |
        når det gjelder | ved | selskapet | firmaet | bedriften | på vegne av"""),
    title=words("""advokat | daglig leder | herr | fru | økonomisjef | økonomiansvarlig | økonomimedarbeider | regnskapsfører |
        rekneskapsførar | regnskapssjef | regnskapsmedarbeider | konsulent | økonom | assistent | dr | innkjøper | innkjøpssjef |
        kollega | kollegaen | sjef | sjefen | revisor | jurist | styreleder | eier | kasserer | sekretær | bostyrer | lærling |
        lærlingen | vikaren | ansatt | prosjektleder | kontorleder | medarbeider"""),
    role=words("""kollega | kollegaen | kollegaen min | kolleger | medarbeider | medarbeideren | medarbeidar | datter | dattera |
        sønn | sønnen | kone | kona | mann | mannen | samboer | svigersønn | regnskapsfører | regnskapsføreren | rekneskapsførar |
        økonom | økonomen | assistent | praktikant | praktikanten | lærling | lærlingen | vikar | vikaren | konsulent | konsulenten |
        bror | broren | søster | søstera | sjef | sjefen | ansatt | ansatte | partner | kompanjong | innkjøper | revisor"""),
    contact=words("""kontakt | kontakte | cc | kopi til | kopi | spør | spør gjerne | svar til | svar på | ring | ringe | mail meg |
        nå meg på | når meg på | nås på | treffes på | send bekreftelse til | bekreftelse til | bekreftelsen til | send kopi |
        min private | privat* | skriv til | snakk med | snakke med | dialog med"""),
    client=words("""kunden vår | vår kunde | kunde | kunden | kundens | kunder | kundene våre | våre kunder | klient | klienten |
        klientens | klienter | en av våre kunder | en kunde av oss | kundebedrift* | kunden min
        | driver eget | har eget firma | driver egen"""),
    common=words("""hei heisann hallo god morgen ettermiddag kveld jeg eg vi me dere du han hun ho hen den det dei de en et ei ein
        eit og men så som at av på i for til med fra frå hos om når da nå no her der hva kva hvem kven hvor hvordan korleis hvorfor
        kan skal vil har er var ble blir blei vart takk tusen mvh hilsen hilsener helsing vennlig vennligst vennlegst venleg beste
        kjære altså samt dessuten videre også sedan siden etter følgende nedenfor nedanfor ovenfor dette denne disse desse min mitt
        mine vår vårt våre deres dykkar hans hennes deira ny nye nytt gammel gamle legg ta bytt endre lag lukk steng si sei gi gje
        fiks ordne registrer oppdater slett fjern avslutt deaktiver opprett inviter sett gjør gjer se sjå obs ps nb navn namn e-post
        epost telefon mobil tlf tel mail adresse firma selskap bedrift foretak virksomhet organisasjonsnummer orgnr emne melding
        beskjed rolle avdeling bruker brukere brukar konto avtale avtalen abonnement abonnementet oppsigelse kundeservice
        kundservice inexchange support svar sv vb vs re fwd fw januar februar mars april juni juli august september oktober november
        desember mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag ja nei ok okei bra fint flott supert topp
        perfekt sendt to tre fire begge alle ingen ikke ikkje bare berre kun bort ifølge før under over mellom uten mot gjennom
        rundt angående vedrørende vedr gjelder gjeld ang snill skulle kunne må bør burde får fikk går gikk kom kommer tenkte tenker
        lurer lurte trenger treng ønsker ynskjer ønskes herved undertegnede selskapet firmaet bedriften personen kollegaen ellers
        istedenfor tidligere idag imorgen igår først sist slutt kl faktura fakturaer basic free integrated peppol ehf norge sverige
        danmark finland jul nyttår påske sommer helg uke veke hjelp spørsmål bytte sletting fjerning endring endringer innlogging
        pålogging tilgang tilganger rettigheter passord konkurs likvidasjon avvikling klage ansettelse oppstart send bekreft ring
        kontakt daglig leder as asa ans enk nuf sa ab aps oy sms pdf gdpr id it hr ceo cfo mva edi erp api xml regnskap økonomi
        innkjøp salg lønn fordi selv mens dersom hvis viss dessverre heldigvis endelig neste forrige både verken enten dermed derfor
        difor likevel forresten eventuelt vedlagt vedlegg glemte glemt husk merk håper vet veit synes mener vis gjerne jada neida
        joda okay sluttet slutta begynner starter jobber inntil fram frem snarest haster viktig info informasjon bestilling
        bestiller bestille ekstra enda ytterligere samme noen nokon noe noko dagens ca inkl evt pga mht ift iht mhp bl hilsning"""),
    put_base=words("""legg inn | legge inn | legg … inn | legge … inn | legg til | legge til | legg … til | legge … til | sett |
        sette | sett inn | sette inn | fyll inn | fylle inn | fyll ut | fylle ut | før inn | føre inn | registrer | registrere |
        noter | notere | bruk | fikse | fiks | skriv inn | skrive inn | lagre | leggje inn | leggja inn | legg … på"""),
    infinitive=words("å | vil | skal | kan | må | bør | ville | skulle | kunne | burde | fikk | pleier å"),
    correction=words("""rettelse | jeg mente | mente jeg | eg meinte | jeg skrev feil | skrev feil | skreiv feil | skal være | skal
        vere | riktig adresse | riktig er | rett adresse | det ble feil | det vart feil | beklager | unnskyld | skrivefeil | trykkfeil
        | feil av meg | korreksjon | skrev jeg feil | der skrev jeg feil | det skulle stått | det skulle vært | bruk den siste | bruk
        denne | feil adresse | feil e-post | jeg tastet feil | tastet feil | feil mailadresse"""),
    both_companies=words("""begge selskapene | begge firmaene | begge bedriftene | begge selskap | alle selskapene |
        samtlige selskaper | begge foretakene"""),
    except_for=words("unntatt | bortsett fra | med unntak av | utenom | men ikke | men ikkje | ikke | ikkje | foruten"),
    idiom=words(
        """som dere kanskje | dere kanskje | som du kanskje | du kanskje | som de kanskje | få tak | få tak i | få svar |
        få hjelp | få beskjed | gi beskjed | gje beskjed | gi meg beskjed | få vite | legge merke til | legg
        merke til | legg merke | legge ned tid | legge tid | ta kontakt | i god tid | ta stilling | ta
        stilling til | til og med | legge til grunn | legg til grunn | legge til rette | legg til rette | si
        ifra | si fra | sende inn | send inn | sende faktura | sende fakturaer | sende ut | send ut | send meg
        | send bekreftelse | sende meg | få bekreftet | få bekreftelse | få en bekreftelse | få ein
        bekreftelse | legge ved | legger ved | i orden | ta seg av | ta vare på | stopp opp | slutt på | i
        ferd med | lagt ved | stå til | på slutten | til sist | ta hånd om | gi tilbake | få ordnet | ta den |
        få med seg | sagt opp stillingen | sagt opp jobben | sagt opp stillinga | har sagt opp hos oss | sagt
        opp stillingen sin | sagt opp jobben sin | sier opp stillingen | si opp stillingen | si opp jobben |
        sier opp jobben | har sagt opp jobben | har sagt opp stillingen | skal ut i | skal ut på | skal ut og
        | må ut på | skal ut av | attestasjonsrett | attestasjonsretten | ordne med at | ordne at | ordne så |
        ordne slik at | ordner med at | fikse at | fikse så | fikse slik at | fiks så | fiks slik at | ordn så
        | ordn slik at | sørge for å få | sørg for å få | få til at | få til å | få det til | få ordnet med |
        legge til at | får vi ta | det får vi | får vente | får være | ombestemte seg | ombestemt seg | endret
        mening | sluttet å bruke | slutta å bruke | slutter å bruke | sluttet med å bruke | sluttet å røyke |
        slutta å røyke"""
    ),
    into=words("""inn | ny | nye | nytt | legges til"""),
    postal=words("""adresse | adressen | adresser | adressa | postadresse* | adresseopplysning*"""),
    later=words("""kommer tilbake til | kommer tilbake med | komme tilbake til | komme tilbake med | til orientering | til info | til
        informasjon | til opplysning | for ordens skyld kan | fyi | bare så dere vet | bare så dere er klar over | hører fra meg |
        hører fra oss | hører nærmere | gir lyd"""),
    leave_out=words("""hopp over | hoppe over | stryk … fra listen | stryk … fra lista | dropp | vent med | skal visst bli | skal ikke
        være med likevel | ikke ta med | la være å ta med | tas ut av listen"""),
    terms=words("""oppsigelsestid* | oppseiingstid* | bindingstid* | binding | oppsigelsesfrist* | oppsigelsesvilkår* |
        oppsigelsesskjema* | oppsigelsesblankett* | avtaleperiode* | avtalevilkår* | avtalebetingelse* | bindingsperiode*"""),
    expire_passive=words("""løpe ut | løper ut | utløpe | utløper | skal utløpe | skal opphøre | slutte å gjelde | slutter å gjelde |
        skal ta slutt | få løpe ut"""),
    court=words("""tingrett | tingretten | lagmannsrett | lagmannsretten | kommune | universitet | byfogdembete"""),
    also_names=words("""jan sletta sperre lage gjerde rask lang liten by ås over stopp rett
        hans tage odd maj mai august liv mark stein stig bo tore bjørn dag gro siv mari per solveig rose frank kim borg
        sol lyng jo vide
    """),
)
