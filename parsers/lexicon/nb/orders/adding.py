"""Norwegian: how one asks to make somebody a user, and tells that somebody comes."""

from parsers.lexicon.order_words import crossed, words

ADD_BASE = words("""be om en bruker | be om bruker | be om tilgang |
        legg til | legge til | legg … til | legge … til | legg inn | legge inn | legg … inn | legge … inn | leggje til |
        leggje inn | leggja til | leggja inn | opprett | opprette | opprett ny | registrer | registrere | sett opp | sette opp | sett
        … opp | sette … opp | lag | lage | lag en bruker | lage en bruker | lag bruker | inviter | invitere | aktiver | aktivere |
        reaktiver | reaktivere | koble på | koble … på | slipp inn | slipp … inn | slippe … inn | få inn | få … inn | få opprettet |
        få … opprettet | få oppretta | få … oppretta | få lagt til | få … lagt til | få lagt inn | få … lagt inn | få registrert | få
        … registrert | få … som bruker | få aktivert | få … aktivert | gjør … til bruker | gjøre … til bruker | gjere … til brukar |
        ta inn | ta … inn | meld inn | meld … inn | melde … inn | få på plass | få … på plass | ha opprettet | ha … opprettet | ha
        lagt til | ha … lagt til | ha lagt inn | ha … lagt inn | etablere | etabler | sette på | legg på | legge på | få satt opp | få
        … satt opp | knytte til | knytt … til kontoen | ha med | ta med | ha inn | ha … inn | oppretta | tilføy | tilføye | føy til |
        føye til | føy … til | føye … til | kople på | kople … på | få satt på | legg in | legge in | utvid med | utvide med | legg på
        plass | sette inn | sett inn | sette … inn | sett … inn
        | sleng inn | slenge inn | sleng … inn | slenge … inn | hiv inn | hive inn | hiv … inn | hive … inn | kast inn | kaste inn
        | kast … inn | kaste … inn | sleng på | slenge på | sleng … på | slenge … på | stapp … inn | stappe … inn | putt
        inn | putte inn | putt … inn | putte … inn
        | putt … på som bruker | putte … på som bruker""")
ADD_BASE += crossed(
    "sørg for at … | sørge for at … | ordne slik at … | ordne det slik at …"
    " | ordne det sånn at … | fikse det slik at … | fiks det slik at … | ordn det slik at …",
    "kommer inn | kommer seg inn | slipper inn | får komme inn | kan logge inn | kan komme inn | får logget inn",
)
ADD_SAID = words("""legger til | legger … til | legger inn | legger … inn | oppretter | opprettar | registrerer | setter opp |
        inviterer | aktiverer | legg de til | legg de inn | lager | kobler … på | setter … opp | får … inn | registrerer … som | tar
        inn | om dere la til | om dere opprettet | om dere la inn | om dere registrerte | hvis dere opprettet | hvis dere la til | om
        du la til | om du opprettet""")
ADD_PASSIVE = words("""legges til | leggast til | legges inn | leggast inn | opprettes | opprettast | registreres | registrerast |
        aktiveres | settes opp | inviteres | bli lagt til | blir lagt til | bli lagt inn | bli opprettet | bli registrert |
        bli bruker | være bruker | opprettet som bruker | lagt til som bruker | registrert som bruker | skal inn | inn i systemet |
        lagt til | opprettet | lages | blir opprettet | bes opprettet | ønskes opprettet | blir nå opprettet | bli herved opprettet |
        vert opprettet | bli oppretta | blir oppretta | bes oppretta | ønskes oppretta | blir nå oppretta | bli herved oppretta |
        vert oppretta | bes lagt til | ønskes lagt til | blir nå lagt til | bli herved lagt til | vert lagt til | blir lagt inn |
        bes lagt inn | ønskes lagt inn | blir nå lagt inn | bli herved lagt inn | vert lagt inn | blir registrert | bes registrert |
        ønskes registrert | blir nå registrert | bli herved registrert | vert registrert | bli aktivert | blir aktivert |
        bes aktivert | ønskes aktivert | blir nå aktivert | bli herved aktivert | vert aktivert | bli satt opp | blir satt opp |
        bes satt opp | ønskes satt opp | blir nå satt opp | bli herved satt opp | vert satt opp""")
ADD_NOUN = words("""ny bruker | nye brukere | ny brukar | nye brukarar | nytt brukernavn | ny innlogging | ny pålogging | ny login |
        ny tilgang | ny brukertilgang | ny konto til | ny konto for | opprettelse av bruker | opprettelse av ny bruker | opprettelse
        av brukere | oppretting av bruker | oppretting av brukar | oppretting av ny bruker | brukeropprettelse | opprettelse | ekstra
        bruker | ekstra brukere | enda en bruker | ytterligere en bruker | ytterligere brukere | en bruker ekstra | registrering av
        bruker | registrering av ny bruker | tillegg av bruker | innmelding av bruker | bestilling av bruker | bestilling av ny bruker
        | tilgang for ny | tilgang til ny | en bruker til | to brukere til | tre brukere til | fire brukere til | ein brukar til |
        en ekstra bruker | en ny bruker | to nye brukere | tre
        nye brukere | ekstra tilgang | en tilgang til | opprette bruker | brukerbestilling* | bestilling av tilgang | bestilling av
        brukertilgang | påmelding av bruker""")
GIVE_BASE = words("""gi | gje | gjev | ordne | ordn | fiks | fikse | få | få til | sørg for | sørge for | sjå til | bestille | åpne
        | åpn | opne | skaffe | skaff | tildel | tildele | dele ut | hjelpe | send | sende | fikset | ordnet | bestill | innvilge |
        innvilg | skaff til veie | hjelp | lag til | legg til rette for | be inexchange om
        | trylle fram | trylle frem | tryll fram | snekre sammen | snekre i hop | dra i gang""")
GIVE_SAID = words("gir | får | åpner | tildeles | ordner")
JOINED = words("""ny kollega | nye kolleger | nye kollegaer | nye kollegaar | ny medarbeider | nye medarbeidere | ny medarbeidar |
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
        hos | med på laget | med på teamet | med i teamet | fått med oss""")
NEEDS = words("""trenger | treng | trengte | behøver | skal ha | skal få | bør ha | bør få | må ha | må få | mangler | manglar |
        skal kunne | vil trenge | vil ha | vil gjerne ha | ønsker | ynskjer | skal også ha | skal også få | burde hatt | burde ha |
        har behov for | skulle hatt | skulle gjerne hatt | skal inn | ha tilgang | få tilgang | må kunne | trenger også | kommer til å
        trenge | skal hjelpe | kunne trenge | har bruk for | får bruk for | vil få behov for | kunne fått | skulle fått | hadde trengt
        | kunne trengt | skal i gang med | må også ha | må også få | skulle også hatt | skal nå ha | skal også kunne | bør kunne |
        kunne ha | behøver også | må inn | også ha | også få | skal og ha | må og ha | skal og få | må og få | skal nå få | må kunne
        få | vil måtte ha | må da ha
        | må inn i | må inn på | må få inn | skal inn i | skal inn på | må ha inn | burde vært inne i | må komme inn i
        | må komme seg inn i
    | har … behov for | har … bruk for""") + crossed(
    "fint | flott | supert | bra | topp | hyggelig | kjekt | knall | pris på",
    "om … | hvis … | dersom …",
    "fikk | fikk seg | hadde",
    "bruker | en bruker | egen bruker | en egen bruker | tilgang | innlogging | en innlogging | pålogging",
)
LIKE_OTHERS = words("""det samme | samme gjelder | det samme gjelder | det same | likeså | samme for | også
        | i tillegg | dessuten | samme sak
        | samme med | tilsvarende for | det samme med | same for | same gjeld | det same gjeld | ditto for""")
PUT_BASE = words("""legg inn | legge inn | legg … inn | legge … inn | legg til | legge til | legg … til | legge … til | sett |
        sette | sett inn | sette inn | fyll inn | fylle inn | fyll ut | fylle ut | før inn | føre inn | føre … inn | før derfor inn |
        før da inn | før nå inn | før gjerne inn | før også inn | før det inn | før nummeret inn | før heller inn | før opp | føre opp |
        føre … opp | registrer | registrere |
        skriv … på | skrive … på | skriv på | skrive på |
        noter | notere | bruk | fikse | fiks | skriv inn | skrive inn | lagre | leggje inn | leggja inn | legg … på""")
INTO = words("""inn | ny | nye | nytt | legges til
        | kommer inn | tiltrer | starter | begynner | byrjar | skal inn | nyansatt | nyansatte
        | inne | onboarding""")
