"""Danish: how one asks to make somebody a user, and tells that somebody comes."""

from parsers.lexicon.order_words import crossed, words

ADD_BASE = words(
    """bede om en bruger | bede om adgang | bede om et login | bede om login | bede om en konto |
        tilføj | tilføje | opret | oprette | læg ind | lægge ind | læg … ind | lægge … ind | læg til | lægge til | registrer |
        registrere | sæt op | sætte op | sæt … op | sætte … op | inviter | invitere | aktiver | aktivere | genaktiver |
        genaktivere | tilmeld | tilmelde | meld … til | melde … til | meld ind | meld … ind | lav en bruger | lave en
        bruger | lav … bruger | lave … bruger | lave et login | lav et login | lave … login | lav … login | luk ind |
        luk … ind | lukke … ind | tilknyt | tilknytte | kobl på | koble på | kobl … på | koble … på | få oprettet | få …
        oprettet | have oprettet | have … oprettet | få tilføjet | få … tilføjet | have tilføjet | have … tilføjet | få
        registreret | få … registreret | have registreret | have … registreret | få lagt ind | få … lagt ind | have lagt
        ind | få aktiveret | få … aktiveret | få ind | få … ind | få … med | have … med som bruger | få … som bruger |
        have … som bruger | gør … til bruger | gøre … til bruger | tage ind | få … på som bruger | sæt … på | sætte … på
        | have … ind | få tilmeldt | få … tilmeldt | etablere | etabler | få sat op | få … sat op | oppret | opprette |
        opretet | tilføg | tilføge | tilføy | tilføye | tillføj | lav en konto | lave en konto | lav … konto | lave …
        konto | lav en profil | lave en profil | lav … profil | lave … profil | skab en bruger | få … op at køre | få …
        i systemet | få … på systemet | få … på listen | gør … klar som bruger | sæt … op som bruger | sætte … op som
        bruger | skriv … på som bruger | skrive … på som bruger | skriv … ind | skrive … ind | indmeld | indmelde |
        indskriv | indskrive | lukke … ind i | give … adgang | giv … adgang | gi … adgang | gi … en bruger | give …
        login | giv … login | give … et login | giv … et login | giv … en bruger | give … en bruger | indregistrer |
        indregistrere | få lavet en bruger | få lavet … bruger | have lavet en bruger | have lavet … bruger | få lavet
        et login | få lavet … login | have lavet et login | have lavet … login | have en ny bruger | få en ny bruger |
        bestille en bruger | bestille en ny bruger | bestil en bruger | bestil en ny bruger | bestille … bruger til |
        bestille … login til
    | melde … ind
        | smid … ind | smide … ind | hiv … ind | hive … ind | smæk … ind | smække … ind | smæk … på som bruger | smække … på som
        bruger | klask … på som bruger | klaske … på som bruger | klask … ind | klaske … ind | smid … på som bruger |
        smide … på som bruger | smid … på listen | smide … på listen | prop … ind | proppe … ind | få … smidt ind"""
)
ADD_BASE += crossed(
    "sørg for at … | sørge for at … | sørg for , at … | sørge for , at … | ordne det sådan at …"
    " | ordne det sådan , at … | ordne det så … | sikre at … | sikre , at …",
    "kommer ind | får lov at komme ind | lukkes ind | kan komme ind | kan logge ind",
)
ADD_SAID = words(
    """tilføjer | opretter | lægger ind | lægger … ind | registrerer | sætter op | inviterer | aktiverer | tilmelder |
        tilknytter | melder … til | laver en bruger | laver et login | bestiller en bruger | bestiller en ny bruger |
        bestiller hermed en bruger
    | hvis i oprettede | hvis i tilføjede | om i oprettede | hvis du oprettede"""
)
ADD_PASSIVE = words(
    """tilføjes | oprettes | lægges ind | registreres | aktiveres | sættes op | inviteres | tilmeldes | tilknyttes | blive
        oprettet | bliver oprettet | blive tilføjet | bliver tilføjet | blive bruger | være bruger | oprettet som bruger
        | tilføjet som bruger | registreret som bruger | skal ind | ind i systemet | oprettet | tilføjet | bedes
        oprettet | ønskes oprettet | bedes venligst oprettet | bedes tilføjet | ønskes tilføjet | bedes venligst
        tilføjet | blive registreret | bliver registreret | bedes registreret | ønskes registreret | bedes venligst
        registreret | blive aktiveret | bliver aktiveret | bedes aktiveret | ønskes aktiveret | bedes venligst aktiveret
        | blive tilmeldt | bliver tilmeldt | bedes tilmeldt | ønskes tilmeldt | bedes venligst tilmeldt | skal på som
        bruger | skal med som bruger | skal ind som bruger | skal være bruger | skal blive bruger | skal laves | laves
        en bruger | laves et login | laves en konto | laves en profil | laves bruger | laves login | bliver oprettet som
        | indmeldes | indskrives"""
)
ADD_NOUN = words(
    """ny bruger | nye brugere | nyt brugernavn | nyt login | nye logins | ny brugeradgang | ny adgang til | ny konto til |
        oprettelse af bruger | oprettelse af ny bruger | oprettelse af brugere | oprettelse af nye brugere | oprettelse
        af login | brugeroprettelse | ekstra bruger | ekstra brugere | endnu en bruger | en bruger mere | to brugere mere |
        tre brugere mere | yderligere en
        bruger | yderligere brugere | tilføjelse af bruger | tilføjelse af ny bruger | tilføjelse af brugere |
        registrering af bruger | tilmelding af bruger | bestilling af bruger | bestilling af ny bruger | oprettelse |
        nye brugeradgange | ny brugerprofil | ny brugerkonto | nye konti | ny konto | oprettelse af adgang | oprettelse
        af en bruger | oprettelse af en ny bruger | oprettelse af et login | oprettelse af nyt login | oprettelse af
        følgende | brugeroprettelser | ekstra login | ekstra adgang | et login mere | en ekstra bruger | endnu et login
        | tilføjelse af en bruger | tilføjelse af en ny bruger | tilmelding af ny bruger | ny adgang"""
)
GIVE_BASE = words(
    """giv | give | ordne | ordn | fiks | fikse | få | få lavet | sørg for | sørge for | bestille | åbne | åbn | skaffe | skaf
        | tildel | tildele | hjælpe | send | sende | lave | ordnet | fikset | udlever | udlevere | udsted | udstede |
        klargør | klargøre | gi | arranger | arrangere | sørg for , at | få ordnet | få fikset | bede inexchange om
        | trylle … frem | tryl … frem | strikke … sammen | strik … sammen | smække … sammen | smæk … sammen | klaske … op"""
)
GIVE_SAID = words("giver | får | åbner | tildeles")
JOINED = words(
    """ny kollega | nye kolleger | nye kollegaer | ny medarbejder | nye medarbejdere | nyansat* | har ansat | vi ansatte | er
        ansat som | blevet ansat | begynder | begyndte | er begyndt | begyndt hos | har startet | er startet | starter |
        starter hos | startede | startet hos | ny på | ny i | vores nye | vores ny | ny bogholder* | ny økonomi* | ny
        regnskabs* | ny elev* | elev | eleven | ny lærling* | lærling* | praktikant* | vikar | vikaren | vikarer |
        tiltræder | tiltrådt | tiltrådte | ny ansat | nye ansatte | ny mand | ny dame | ny kvinde | ny indkøber |
        forstærkning | fået en ny kollega | fået en ny medarbejder | fået en ny ansat | fået en ny elev | fået en ny
        lærling | fået en ny på | fået en ny i | fået en ny bogholder | fået en ny økonom | fået en ny vikar | fået en
        ny mand | fået en ny assistent | fået en ny til | en ny på kontoret | ansat en ny | starter op | påbegynder |
        kommet til | nyt ansigt | hyret | har hyret | vi ansætter | ansætter | fået ny bogholder | fået ny kollega |
        fået ny medarbejder | fået ny ansat | fået ny elev | fået ny lærling | fået ny vikar | fået ny økonom* | fået ny
        regnskabs* | fået ny kontor* | fået ny assistent | fået ny mand | fået nyansat | fået en ny kontor* | fået en ny
        regnskabs* | fået en ny økonomi* | får en ny kollega | får en ny medarbejder | får ny kollega | får ny
        medarbejder | får ny bogholder | får en ny bogholder | har ansat en ny | ny kontor* | ny projektleder | nye
        medarbejder | ny assistent | ny vikar | ny praktikant | ny studenter* | ny økonomichef | ny regnskabschef | ny
        kollegaer | ny på holdet | ny på kontoret | ny i teamet"""
)
NEEDS = words(
    """har brug for | har behov for | behøver | skal have | skal også have | skal ha | skal bruge | skal få | bør have
        | bør få | må have | mangler | skal kunne | får brug for | får behov for | vil gerne have | vil have | vil også have |
        ønsker | har
        også brug for | burde have | skulle gerne have | skulle have | skal ind | have adgang | få adgang |
        kunne bruge | vil få brug for | skal hjælpe | har vi brug for | skal kunne komme ind | skal på systemet
        | skal kunne se | skal kunne tilgå | skal bruge adgang | har lige brug for | skal lige have | skal
        selvfølgelig have | skal altså have | skal nu have | skal desuden have | skal derfor have | skal hermed
        have | skal fremover have | skal naturligvis have | skal ligeledes have | vil få behov for | bør også
        have | må gerne have | skal gerne have | ska ha | ska have | skal hav | skal ind i | skal ind på | skal
        have gang i | må ind i | skal også kunne
    | har … brug for | har … behov for"""
) + crossed(
    "fint | dejligt | godt | rart | super | taknemmelig | taknemmelige",
    "hvis … | om …",
    "fik | havde",
    "en bruger | bruger | adgang | et login | login | en konto",
)
LIKE_OTHERS = words(
    """det samme | det samme gælder | samme gælder | ligeledes | tilsvarende | samme for | også | desuden | derudover | ligeså | det samme
        skal | samme med | også for | gælder også | det gælder også | ditto"""
)
PUT_BASE = words(
    """skriv … på | skrive … på | skrive på | skriv på
        | læg ind | lægge ind | læg … ind | lægge … ind | sæt | sætte | indtast | indtaste | tilføj | tilføje | registrer |
        registrere | noter | notere | brug | skriv ind | udfyld | udfylde | få lagt ind | skrive ind | gem | gemme |
        indsæt | indsætte | læg … på | før ind | føre ind | føre … ind | før derfor ind | før nu ind | før
        også ind | før det ind | før nummeret ind | indfør | indføre | anvend | angiv | angive | tast | taste
    | skrive på | skriv på | skrive … på | skriv … på"""
)
INTO = words("""ind | ny | nye | nyt | ny bruger | nye brugere
        | tiltræder | starter | begynder | kommer ind | skal ind | nyansat | nyansatte
        | inde | onboarding""")
