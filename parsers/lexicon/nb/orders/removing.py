"""Norwegian: how one asks to take somebody away, and tells that somebody has left or stays."""

from parsers.lexicon.order_words import crossed, words

REMOVE_BASE = words("""fjern | fjerne | plukk … ut | plukke … ut | pill … ut |
        fjerna | slett | slette | sletta | ta bort | ta … bort | ta vekk | ta … vekk | ta ut | ta …
        ut | ta av | deaktiver | deaktivere | inaktiver | inaktivere | sperr | sperre | stryk | stryke | avregistrer | avregistrere |
        koble fra | koble … fra | koble av | koble … av | kople frå | meld ut | melde ut | meld … ut | melde … ut | meld av | melde av
        | meld … av | melde … av | rydd bort | rydde bort | rydd ut | blokker | blokkere | steng ute | stenge ute | steng … ute |
        stenge … ute | lås ute | låse ute | lås … ute | kast ut | kaste ut | kast … ut | kaste … ut | inndra | dra inn | få bort | få
        … bort | få vekk | få … vekk | få fjernet | få … fjernet | få fjerna | få slettet | få … slettet | få sletta | få … sletta |
        få deaktivert | få … deaktivert | få sperret | få … sperret | ha fjernet | ha … fjernet | ha slettet | ha … slettet | ha …
        deaktivert | bli kvitt | få ut | få … ut | ta frå | ta … fra | frata | skru av | skru … av | ta ned | ta … ned | kutt | kutte
        | kutt ut | avmeld | avmelde | luk ut | luke ut | fas ut | fase ut | suspender | suspendere | passiver | passivere | få av |
        få … av | få tatt bort | få … tatt bort | få tatt vekk | få … tatt vekk | få meldt av | få meldt ut | få … meldt ut | få
        stengt ute | få … stengt ute | trekk inn tilgang* | trekk inn rettighet* | trekk inn den rettighet* | trekk tilbake
        rettighet* | trekk
        tilbake den rettighet* | trekke tilbake rettighet* | trekke tilbake den rettighet* | trekk tilbake retten | trekke
        tilbake retten | trekke inn tilgang* | trekk tilbake tilgang* | trekke tilbake tilgang* |
        trekke … tilgang tilbake | plukk ut | plukk bort | plukke bort | koble ut | kople av | kople ut | koble … ut | ta ut av | vis
        ut | ha bort | ha vekk | fjern ut | slett ut | rydde ut | rydde vekk | rydd vekk | fjerna ut | må ha … ut | vil ha … ut |
        ønsker … ut | ha … ut av | ha … vekk fra | ha … bort fra
        | ha … vekk | ha … bort""")
REMOVE_SAID = words("""ut med | fjerner | fjernar | sletter | slettar | tar bort | tar … bort | tar vekk | tar ut | deaktiverer |
        deaktiverar | inaktiverer | sperrer | avregistrerer | melder … ut | melder … av | kobler fra | kobler … fra | blokkerer |
        inndrar | stenger ute | melder ut | melder av | tar av | sletter ut | tar … vekk | tar … ut | kaster ut | om dere slettet | om
        dere fjernet | om dere stengte | om dere deaktiverte | om dere sperret | hvis dere slettet | hvis dere fjernet | om du slettet
        | om du fjernet""")
REMOVE_PASSIVE = words("""fjernes | fjernast | slettes | slettast | tas bort | tas vekk | tas ut | deaktiveres | deaktiverast |
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
        bli borte | kan gå ut | avmeldes | bli stengt ute | suspenderes | passiveres
    | skal den bort | skal den vekk | skal brukeren bort | skal brukeren vekk | skal tilgangen bort | må den bort | må brukeren bort
        | ut av systemet | ut av portalen | ut av løsningen | ut frå systemet | ut or systemet | ut av registeret | ut
        fra systemet""") + crossed(
    "tilgang | tilgangen | tilgangen hans | tilgangen hennes | tilgangene | brukertilgangen",
    "trekkes tilbake | trekkes inn | dras inn | bli trukket tilbake | blir trukket tilbake",
)
REMOVE_NOUN = words("""sletting | fjerning | deaktivering | inaktivering | avregistrering | sperring | sletting av bruker | fjerning
        av bruker | deaktivering av bruker | utmelding av bruker | fjerne: | slettes: | avmelding av bruker | inndragning av tilgang |
        fratakelse av tilgang | sletting av brukere | sletting av konto | sletting av tilgang* | fjerning av tilgang* | stenging av
        bruker | stenging av tilgang*
    | avslutning av bruker | avslutning av tilgang* | avslutting av bruker""")
OUT = words("""ut | bort | vekk
        | slutter | sluttar | slutta | sluttet | fratrer | skal ut | utgår | fjernes | slettes | går ut
        | ute | offboarding""")
LEFT = words("""har sluttet | har slutta | sluttet | slutta | slutter | sluttar | slutte hos oss | er sluttet | forlater oss | har
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
        arbeidsgiver | bytter arbeidsgiver | byttet arbeidsgiver | ny arbeidsgiver | har jobbet sin siste dag""")
AWAY = words("""permisjon* | foreldrepermisjon* | mammaperm* | pappaperm* | foreldreperm* | permittert | sykmeldt | sykemeldt |
        sjukmeld | langtidssykmeldt | sykepermisjon* | fødselspermisjon*""")
MUST_NOT_HAVE = words("""ikke kommer inn | ikke kommer seg inn | ikke lenger kommer inn | ikke kan logge inn |
        ikke lenger kan logge inn | ikke får logget inn | ikke slipper inn |

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
        administratorrettighetene … trekkes | adminrettighetene … fjernes
    | skal ikke ligge inne | skal ikke stå inne | skal ikke stå som bruker | skal ikke ligge inne lenger
        | skal ikke få bestille | skal ikke lenger få bestille | ikke skal få bestille""")
KEEPS = words(
    """urørt | urørte | beholde | beholder | behalde | behold | la … stå | la … være | stå som den er | blir stående | fortsetter |
        fortsette | fortset | fortsatt | framleis | uendret | uendra | som før | som vanlig | blir værende |
        blir igjen | skal bestå | bestå | løper videre | løpe videre | som den er | som det er | slik den er |
        slik det er | som den skal være | som det skal være | som de er | forbli | forblir | skal bli stående
        | skal fortsatt | fortsatt ha | beholdes | uforandret | ikke røres | ikke rør | skal være som før |
        hete det samme | hete som før
    | ikke røre | la innlogging* | la påloggingen | la kontoen | la brukeren hans | la brukeren hennes | la brukerkontoen"""
)
LEAVE_OUT = words(
    """unntak : | unntaket er | unntak er |
    avbestill | kanseller | minus | men uten | altså uten | ignorer | se bort fra | hopp over | glem | gløym | hoppe over |
        stryk … fra listen | stryk … fra lista | dropp | vent med | skal visst bli | skal ikke være med likevel | ikke ta med |
        la være å ta med | tas ut av listen"""
)
NOT_COMING = words(
    """takket … nei | takka … nei | sa opp | utgår | strykes | fått jobb | fikk jobb | trengs ikke | er ikke aktuell
    | ikke lenger aktuell | har sagt opp | takket nei | takka nei | takker nei | takket nei til jobben | takket nei
    til stillingen | takket nei til tilbudet | takka nei til jobben | takka nei til stillinga | sagt nei | sa nei
    til jobben | sagt nei til jobben | sagt nei til stillingen | trakk seg | trukket seg | har trukket seg | hoppet
    av | hoppa av | falt fra | avslo tilbudet | avslått tilbudet | avslo | kommer ikke til oss | kommer ikke | kjem
    ikkje | begynner ikke hos oss | begynner ikke | byrjar ikkje | starter ikke hos oss | starter ikke | begynte
    aldri | startet aldri | dukket aldri opp | møtte aldri opp | skal ikke begynne | skal ikke starte | fikk en
    annen jobb | fått en annen jobb | fått seg en annen jobb | fått annen jobb | fikk annen jobb | fått ny jobb et
    annet sted | tok en annen jobb | ombestemte seg | ombestemt seg | angret seg | angra seg | ble ikke ansatt |
    blir det ikke noe av | ble det ikke noe av | blir det ikke noe med | fikk kalde føtter | skal ikke være med |
    skal ikke med | kan vente | får vente"""
)
SOLE = words(
    """det ble bare | ble bare | bare … til slutt | bare | kun | berre | det er bare | det blir bare | det er kun | det holder med |
        holder med | trenger bare | trenger kun | bare … da | kun … da | bare … altså | kun … altså | bare … foreløpig |
        bare … inntil videre | da gjenstår"""
)
