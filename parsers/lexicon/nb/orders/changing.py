"""Norwegian: how one asks to alter something or to swap people, and tells that it has become new."""

from parsers.fold import fold
from parsers.lexicon.order_words import crossed, words

SURNAME = words("etternavn* | etternamn* | pikenavn* | jentenavn*")
CHANGE_BASE = words("""skrive det om | skriv det om |
        endre | endra | bytt | bytte | byt | byte | oppdater | oppdatere | korriger | korrigere | rett | rette |
        retta | rett opp | rette opp | rett … til | juster | justere | erstatt | erstatte | skriv om | skrive om | gjør om | gjøre om
        | få endret | få … endret | få endra | få … endra | få oppdatert | få … oppdatert | få rettet | få … rettet | få byttet | få …
        byttet | få korrigert | få … korrigert | ha endret | ha … endret | ha oppdatert | ha … oppdatert | ha … rettet | flytte over |
        flytt over | skift | skifte | endre på | gjør … til | gjøre … til | rediger | redigere | ajourfør | ajourføre | forandre |
        forandr | forandra | legg om | legge om | sett … til | sette … til | endre om | få … riktig | få riktig | få … retta | få …
        bytta | omdøp | omdøpe | døp om | døpe om | bytt om | modifisere | modifiser | få rettet opp | få … rettet opp | rette på |
        rett på | oppjustere""")
CHANGE_SAID = words("""endrer | endrar | bytter | oppdaterer | oppdaterar | korrigerer | retter | rettar | justerer | legger inn |
        bytter til | skifter | noterer | om dere endret | om dere oppdaterte | om dere rettet | om dere byttet | hvis dere endret | om
        du endret | om du oppdaterte""")
CHANGE_PASSIVE = words("""bringes i orden | bringes à jour | bli brakt i orden | tilpasses | bli tilpasset | gjenspeiles | avspeiles
         | endres | endrast | byttes | oppdateres | oppdaterast | korrigeres | rettes | rettast | justeres | bli |
        blir | skal være | skal vere | skal hete | skal heite | skal stå | skal lyde | skal ha | skal det stå | skal det være | legges
        inn | leggast inn | settes til | er nå | er no | er fra nå | endret | endra | endret til | erstattes av | erstattes med |
        byttes til | byttes ut med | bli endret | blir endret | bes endret | ønskes endret | blir nå endret | bli herved endret | vert
        endret | bli endra | blir endra | bes endra | ønskes endra | blir nå endra | bli herved endra | vert endra | bli oppdatert |
        blir oppdatert | bes oppdatert | ønskes oppdatert | blir nå oppdatert | bli herved oppdatert | vert oppdatert | bli rettet |
        blir rettet | bes rettet | ønskes rettet | blir nå rettet | bli herved rettet | vert rettet | bli retta | blir retta | bes
        retta | ønskes retta | blir nå retta | bli herved retta | vert retta | bli byttet | blir byttet | bes byttet | ønskes byttet |
        blir nå byttet | bli herved byttet | vert byttet | skal fremover hete | skal nå hete | skal fremover være | skal heretter være
        | skal i stedet være | endres på | ajourføres | forandres | må stå | bør stå | skulle vært | skulle ha vært | skulle stått |
        skal egentlig være | skal lyde på
    | skal nå ha | skal fremover ha | skal framover ha | skal heretter ha | skal fra nå av ha""") + crossed(
    "skal | må", "i stedet | istedet | heller | nå", "ha | hete | stå | være"
)
CHANGE_NOUN = words("""endring | endringer | endringar | endring av | navneendring | navneendringer | namneendring | navnebytte |
        navneskifte | adresseendring | adressebytte | bytte | bytte av | bytte av e-post* | oppdatering | oppdatering av | rettelse |
        retting | korrigering | korreksjon | justering | oppdatering av bruker* | endring av bruker* | endring på bruker* | endra
        e-post* | endret e-post* | endret mobil* | endret telefon* | ny e-postadresse på | nytt navn på | nytt nummer på | nytt
        mobilnummer på""")
SWAP = words(
    """bytt ut | bytte ut | bytt … ut | bytte … ut | bytt … med | bytte … med | byte ut | byte … med | erstatt … med |
        erstatte … med | erstattes av | erstattes med | byttes ut | byttes ut med | i stedet for | istedenfor |
        istedet for | i staden for | bytte av bruker | brukerbytte | bytter ut | skift ut | skifte ut | bytt om
        | bytt … om | bytte om | bytte … om | ut og … inn | bytter … ut | bytter dere … med | byter … ut |
        erstatter dere … med | ut med … og inn med | skifter … ut | skifter ut | skift … ut | bytt … mot | bytte
        … mot | bytter … mot | gi … plass til | gi … plassen til | gi … lisens til | bytte bruker fra | bytt bruker fra |
        bytte brukeren fra | bytt brukeren fra"""
)
DONE = words("""har fjernet | har fjerna | har slettet | har sletta | har lagt til | har lagt inn | har opprettet | har oppretta |
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
        rakk å opprette | dere har endret | dere har oppdatert | dere har rettet | dere har byttet | dere har endra | dere har retta
        | da er … fjernet | da er … slettet | da er … stengt | da er … deaktivert | da er … avsluttet | nå er … fjernet
        | nå er … slettet | nå er … stengt | nå er … deaktivert | nå er … avsluttet | så er … fjernet | så er …
        slettet | så er … stengt | så er … deaktivert | så er … avsluttet""")
RENAMED = words("""heter rettelig | heter egentlig | heter offisielt |
        heter jeg nå | heter jeg heretter | heter jeg og slik skal det stå | heter jeg og sånn skal det stå |
        tatt … etternavn | heter nå | heter no | heiter no | heter fra nå | heter i dag* | har byttet navn |
        har skiftet navn | har bytta
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
        egentlig | navn er skrevet feil | navn er stavet feil | navn er feil | navn … skrevet feil | navn … stavet feil""") + crossed(
    "tatt | tok | tar | teke",
    """kona sitt | konas | mannen sin sitt | mannens | ektemannens | ektefellens | ektefellen sitt | samboerens | morens |
        moren sitt | mora sitt | sin mors | sin kones | sin manns | mannen sitt | farens""",
    "navn | etternavn | pikenavn | namn | etternamn",
)
HAS_NEW = words(
    """nås heretter på | nås fra nå av på | nås fremover på | treffes heretter på | treffes fremover på | treffes fra nå av
        på | er heretter å treffe på | er nå å treffe på | er fra nå av å treffe på | ligger feil inne | ligger feil hos
        dere | står feil | ligger inne feil | feil inne | er gal | er galt | er det rette | er det riktige | er det korrekte
        | er rett nummer | er riktig nummer | er rett adresse | er riktig adresse |
        er feil hos dere | står feil hos dere | er feil registrert | er feil i systemet |
        har fått e-postadressen | har fått epostadressen | har fått mailadressen | har fått adressen | har fått nummeret |
        har fått mobilnummeret | har fått ny | har fått en ny | har fått nytt | har fått ein ny | fått ny | fått en ny | fått nytt |
        fått ein ny
        | har ny | har nytt | har en ny | har et nytt | har byttet | har bytta | har skiftet | byttet | ny
        adresse | ny e-post* | ny epost* | ny mail* | ny e-mail* | nytt nummer | nytt mobilnummer | nytt
        telefonnummer | nytt tlf | nytt tlfnr | ny mobil* | nye adresse* | bytter | får ny | får nytt | er nå |
        er no | har endret | er endret | har blitt | har blitt endret | har ny adresse | skifter | nytt mobilnr
        | nytt telefonnr | nytt nr | nytt mob | ny mob | nytt mobil | nytt telefon | ny telefon | nytt tlf-nr |
        ny jobbmail | ny jobb-mail | ny mailadresse | ny e-postadresse | nytt direktenummer | har nå fått | har
        akkurat fått | har endra | fått endret | ny epostadresse | riktig nr | riktig nummer | rett nummer |
        rett nr | riktig mobilnummer | riktig mobilnr | riktig mobil | riktig telefonnummer | riktig telefon |
        riktig tlf | riktig e-post* | riktig epost* | riktig mail* | riktig adresse | rett e-post* | rett mail*
        | rett adresse | korrekt e-post* | korrekt epost* | korrekt mail* | korrekt adresse | korrekt nummer |
        korrekt telefonnummer | korrekt mobilnummer | riktig e-postadresse | bruker nå | bruker fra nå av |
        bruker fremover | benytter nå | bruker heretter | har gått over til | går over til | bruker i stedet |
        bruker fra | det nye er | den nye er | det nye nummeret er | den nye adressen er | den nye e-posten er |
        den nye eposten er | nytt er | ny er | det riktige er | den riktige er | riktig er | ønsker å bruke |
        vil heller bruke | ønsker heller å bruke | nye nummer | nye mobil* | nye telefon* | nye mob | nye tlf* | nye nr | nye
        nummeret mitt | nye e-postadresse | nye mailadresse"""
)
TAKES_OVER = words("""tar over | tek over | overtar | overtok | tatt over | har overtatt | erstatter | erstattar | erstatning* |
        etterfølger* | etterfølgjar* | i stedet | i staden | istedenfor | avløser | avløysar | går inn for""")
OLD = words("""fra | frå | gammel | gamle | gammal | gammelt | gammalt | tidligere | tidlegare | forrige | nåværende | noverande |
        i dag* | het |
        heitte | står | står som | stod | sto | ligger | ligg | istedenfor | i stedet for | i staden for | feilstavet | feilskrevet |
        feil | gjeldende | før | var""")
NEW = words("""til | ny | nye | nytt | nå | no | i stedet | istedet | i staden | blir | skal være | skal vere | riktig | korrekt |
        rett | endres til | fremover | framover | heretter | skal ha | heter nå | skal stå | bli | skal hete | skal lyde |
        skal være rett""")
CORRECTION = words("""rettelse | jeg mente | mente jeg | eg meinte | jeg skrev feil | skrev feil | skreiv feil | skal være | skal
        vere | riktig adresse | riktig er | rett adresse | det ble feil | det vart feil | beklager | unnskyld | skrivefeil | trykkfeil
        | feil av meg | korreksjon | skrev jeg feil | der skrev jeg feil | det skulle stått | det skulle vært | bruk den siste | bruk
        denne | feil adresse | feil e-post | jeg tastet feil | tastet feil | feil mailadresse""")
DISOWNED = words(
    """feil adresse | feil mail | feil mailadresse | feil e-post | feil e-postadresse | noen andres | en annens | en annen sin
        | ikke hans | ikke hennes | tilhører | privatadressen | hennes private | hans private | private adressen | private
        mailen | en privat adresse | hans gamle | hennes gamle"""
)
MIDDLE_NAME = words("mellomnavn* | mellomnamn* | tilleggsnavn* | dobbeltnavn* | andre fornavn*")
STANDS_AS = (
    *words("hete | heite |"),
    *crossed(
        """stå | stå oppført | stå registrert | stå inne | stå skrevet | være registrert | være oppført | være lagt inn | ligge |
            ligge inne | vises | registreres""",
        "som | med | under | på",
    ),
)
MORE_PRECISELY = tuple(
    fold(phrase)
    for phrase in words(
        """nærmere bestemt | naermere bestemt | mer presist | helt nøyaktig | nøyaktig | altså | det vil si | dvs | nærmere
            bestemt den | altså den"""
    )
)
