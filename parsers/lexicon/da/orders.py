"""Danish: how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.order_words import OrderWords, words

WORDS = OrderWords(
    code="da",
    surname=words("efternavn* | pigenavn*"),
    variants=words(
        """osse = også | hvornaar = hvornår | sku = skulle | ka = kan | ik ikk ikek ikkke itt ikkje ikek = ikke | ska skla = skal |
        ku kune kunnne = kunne | vl = vil | gern gjerne gærne = gerne | brugr bruer buger brugre = bruger | brugeren's =
        brugeren | adresen addressen = adressen | addresse adrese = adresse | veligst venlist vennligst vensligst
        venlgst = venligst | slæt slettt slæte = slet | slete = slette | opret' oppret opprett = opret | opprette =
        oprette | oprettte = oprette | tilføg tillføj = tilføj | tilføge tillføje = tilføje | fjærn fjen = fjern |
        fjærne = fjerne | stopet stoppt = stoppet | aftalle aftle = aftale | aftallen aftlen = aftalen | abonnementer
        abonementer = abonnementer | abonement abonnoment abbonement abonemang = abonnement | abonementet abonnomentet
        abbonementet = abonnementet | opsi oppsig = opsig | opsie oppsige = opsige | oppsigelse opsiglese opsigelsse =
        opsigelse | hvodan hvordn hvorn vordan = hvordan | hilssen = hilsen | fratråt fratraadt = fratrådt | mailadr
        mail-adr = mailadresse | tlf-nr tlfnr = tlf | os' = os | jr = jer | måske' moske = måske"""
    ),
    add_base=words(
        """tilføj | tilføje | opret | oprette | læg ind | lægge ind | læg … ind | lægge … ind | læg til | lægge til | registrer |
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
        bestille … login til"""
    ),
    add_said=words(
        """tilføjer | opretter | lægger ind | lægger … ind | registrerer | sætter op | inviterer | aktiverer | tilmelder |
        tilknytter | melder … til | laver en bruger | laver et login | bestiller en bruger | bestiller en ny bruger |
        bestiller hermed en bruger"""
    ),
    add_passive=words(
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
    ),
    add_noun=words(
        """ny bruger | nye brugere | nyt brugernavn | nyt login | nye logins | ny brugeradgang | ny adgang til | ny konto til |
        oprettelse af bruger | oprettelse af ny bruger | oprettelse af brugere | oprettelse af nye brugere | oprettelse
        af login | brugeroprettelse | ekstra bruger | ekstra brugere | endnu en bruger | en bruger mere | yderligere en
        bruger | yderligere brugere | tilføjelse af bruger | tilføjelse af ny bruger | tilføjelse af brugere |
        registrering af bruger | tilmelding af bruger | bestilling af bruger | bestilling af ny bruger | oprettelse |
        nye brugeradgange | ny brugerprofil | ny brugerkonto | nye konti | ny konto | oprettelse af adgang | oprettelse
        af en bruger | oprettelse af en ny bruger | oprettelse af et login | oprettelse af nyt login | oprettelse af
        følgende | brugeroprettelser | ekstra login | ekstra adgang | et login mere | en ekstra bruger | endnu et login
        | tilføjelse af en bruger | tilføjelse af en ny bruger | tilmelding af ny bruger | ny adgang"""
    ),
    give_base=words(
        """giv | give | ordne | ordn | fiks | fikse | få | få lavet | sørg for | sørge for | bestille | åbne | åbn | skaffe | skaf
        | tildel | tildele | hjælpe | send | sende | lave | ordnet | fikset | udlever | udlevere | udsted | udstede |
        klargør | klargøre | gi | arranger | arrangere | sørg for , at | få ordnet | få fikset"""
    ),
    give_said=words("giver | får | åbner | tildeles"),
    remove_base=words(
        """fjern | fjerne | slet | slette | tag væk | tag … væk | tage væk | tage … væk | tag ud | tag … ud | tage ud | tage … ud |
        tag af | tag … af | tage … af | meld ud | melde ud | meld … ud | melde … ud | meld fra | melde fra | meld … fra
        | melde … fra | afmeld | afmelde | framelde | frameld | deaktiver | deaktivere | inaktiver | inaktivere | spær |
        spærre | spær … for | bloker | blokere | smid ud | smid … ud | smide ud | smide … ud | luk ude | luk … ude |
        lukke … ude | afregistrer | afregistrere | inddrag | inddrage | stryg | stryge | ryd | kobl fra | kobl … fra |
        koble … fra | tag bort | tage bort | få slettet | få … slettet | have slettet | have … slettet | få fjernet | få
        … fjernet | have fjernet | have … fjernet | få deaktiveret | få … deaktiveret | have deaktiveret | have …
        deaktiveret | få spærret | få … spærret | have spærret | have … spærret | få afmeldt | få … afmeldt | have
        afmeldt | have … afmeldt | få meldt ud | få … meldt ud | få … ud | af med | fratag | fratage | tag … fra | tage
        … fra | slå fra | slå … fra | få sløjfet | sløjf | sløjfe | klip | klippe | kap | kappe | hiv … ud | hive … ud |
        afbryd | afbryde | udmeld | udmelde | slæt | slætte | slete | fjærn | fjærne | få smidt … ud | få … væk | tag …
        væk fra | få taget … af | få taget … ud | få taget … væk | få smidt ud | få lukket ned for | få lukket for | få
        … lukket ned for | luk af for | lukke af for | luk … adgang | lukke … adgang | afmonter | ekskluder | ekskludere
        | udeluk | udelukke | ophæv … adgang | ophæve … adgang | trække … adgang tilbage | træk … adgang tilbage | få
        frataget | få inddraget | få blokeret | få … blokeret | have blokeret | have … blokeret | få inaktiveret | få …
        inaktiveret | få sat … inaktiv | sæt … inaktiv | sætte … inaktiv | sæt … som inaktiv | gør … inaktiv | gøre …
        inaktiv | få ryddet ud | pille ud | pille … ud | pille af | smid … af | smide … af | kyl … ud | kyle … ud | kyl
        … af | kyle … af | smid … væk | smide … væk"""
    ),
    remove_said=words(
        """ud med | fjerner | sletter | tager væk | tager … væk | tager … af | deaktiverer | inaktiverer | spærrer | afmelder |
        melder … ud | melder … fra | blokerer | inddrager | smider … ud | kobler … fra | sløjfer | sletter i | fjerner i
        | tager i … væk | udmelder"""
    ),
    remove_passive=words(
        """fjernes | slettes | deaktiveres | inaktiveres | spærres | afmeldes | meldes ud | blokeres | inddrages | tages væk |
        tages af | tages ud | stryges | skal væk | skal ud | må væk | må ud | kan fjernes | fjernet | slettet |
        deaktiveret | spærret | afmeldt | udgår | udgå | ryge ud | sløjfes | blive slettet | bliver slettet | bedes
        slettet | ønskes slettet | bedes venligst slettet | blive fjernet | bliver fjernet | bedes fjernet | ønskes
        fjernet | bedes venligst fjernet | blive deaktiveret | bliver deaktiveret | bedes deaktiveret | ønskes
        deaktiveret | bedes venligst deaktiveret | blive spærret | bliver spærret | bedes spærret | ønskes spærret |
        bedes venligst spærret | blive afmeldt | bliver afmeldt | bedes afmeldt | ønskes afmeldt | bedes venligst
        afmeldt | blive meldt ud | bliver meldt ud | bedes meldt ud | ønskes meldt ud | bedes venligst meldt ud |
        udmeldes | udelukkes | afbrydes | pilles ud | pilles af | smides ud | smides væk | trækkes tilbage | sættes
        inaktiv | gøres inaktiv | skal ryge ud | skal af | skal helt væk | skal væk fra | skal ud af | fratages | blive
        blokeret | bliver blokeret | bedes blokeret | ønskes blokeret | blive inaktiveret | bedes inaktiveret | ønskes
        inaktiveret | bedes inddraget | ønskes inddraget | bedes straks slettet | bedes straks fjernet | bedes straks
        spærret | bedes straks lukket | bedes hermed slettet | bedes derfor slettet | bedes derfor fjernet | bedes
        derfor spærret | bedes derfor deaktiveret | skal sløjfes | ryger ud | ryges ud"""
    ),
    remove_noun=words(
        """sletning | fjernelse | deaktivering | inaktivering | spærring | afmelding | sletning af bruger | fjernelse af bruger |
        deaktivering af bruger | afmelding af bruger | framelding | afregistrering | sletning af en bruger | sletning af
        brugere | sletning af adgang | fjernelse af en bruger | fjernelse af adgang | nedlæggelse af bruger |
        nedlæggelse af brugeren | lukning af bruger | lukning af brugeren | lukning af brugeradgang | lukning af adgang
        | spærring af bruger | spærring af adgang | udmeldelse af bruger | afmelding af brugere | deaktivering af
        brugere | brugersletning"""
    ),
    end_base=words(
        """afslut | afslutte | luk | lukke | luk ned | lukke ned | luk … ned | lukke … ned | luk for | lukke for | luk … for | stop
        | stoppe | nedlæg | nedlægge | læg ned | lægge ned | få afsluttet | få … afsluttet | have afsluttet | have …
        afsluttet | få lukket | få … lukket | have lukket | have … lukket | få stoppet | få … stoppet | have stoppet |
        have … stoppet | få nedlagt | få … nedlagt | have nedlagt | have … nedlagt | sluk | luk af | lukke af | sæt
        punktum for | sætte punktum for | sæt en stopper for | sætte en stopper for | indstille | slutte | få sat en
        stopper for | bringe til ophør | bring til ophør | lade … ophøre | lade … udløbe | lad … udløbe"""
    ),
    end_said=words("afslutter | lukker | lukker ned | lukker for | stopper | nedlægger | indstiller"),
    end_passive=words(
        """afsluttes | lukkes | lukkes ned | lukkes for | stoppes | nedlægges | ophøre | ophører | afsluttet | lukket | nedlagt |
        bringes til ophør | blive lukket | bliver lukket | bedes lukket | ønskes lukket | bedes venligst lukket | blive
        afsluttet | bliver afsluttet | bedes afsluttet | ønskes afsluttet | bedes venligst afsluttet | blive nedlagt |
        bliver nedlagt | bedes nedlagt | ønskes nedlagt | bedes venligst nedlagt | blive lukket ned | bliver lukket ned
        | bedes lukket ned | ønskes lukket ned | bedes venligst lukket ned | bedes derfor nedlagt | bedes derfor lukket
        | bedes derfor afsluttet | bedes derfor stoppet | bedes stoppet | ønskes stoppet | blive stoppet | bliver
        stoppet | indstilles | bedes nedlukket | ønskes nedlukket | nedlukkes | ønskes bragt til ophør | bringes til
        afslutning | sættes punktum | bedes … bragt til ophør | ønskes … bragt til ophør | bragt til ophør | bedes …
        stoppet | ønskes … stoppet"""
    ),
    end_noun=words(
        """afslutning | afslutningen | ophør | lukning | lukning af | nedlukning | nedlæggelse | ophøret | ophør af | ophør af
        aftale* | ophør af abonnement* | ophør af samarbejde*"""
    ),
    cancel_base=words(
        """opsig | opsige | sig aftale* op | sig vores … op | sige aftale* op | sige abonnement* op | sige vores … op | sige
        kontrakt* op | sige tjeneste* op | sige jer op | sige … aftale op | sige … abonnement op | sige op hos jer |
        annuller | annullere | annuler | annulere | afbestil | afbestille | ophæv | ophæve | træde ud af aftalen |
        udtræde af aftalen | komme ud af aftalen | komme ud af abonnementet | stoppe med at bruge | stoppe hos jer |
        stoppe som kunde | stoppe som kunder | stoppe vores samarbejde | melde os ud | meld os ud | melde os fra |
        framelde os | afmelde os | forlade jer | få opsagt | få … opsagt | have opsagt | have … opsagt | få sagt … op |
        have sagt … op | få annulleret | få … annulleret | have annulleret | have … annulleret | bringe … til ophør |
        afvikle aftalen | afvikle abonnementet | afvikle samarbejdet | droppe aftalen | droppe abonnementet | skrotte
        aftalen | ud af aftalen | ud af abonnementet | udtræde | træde ud af … aftale* | træde ud af … abonnement* |
        komme ud af … aftale* | komme ud af … abonnement* | komme ud af … kontrakt* | ud af … aftale* | udmelde os |
        udmeld os | ophøre som kunde | ophøre som kunder | ophøre med at være kunde | ophøre med at være kunder | være
        kunde længere | forlade inexchange | takke af | sige stop | sige farvel til jer | slippe af med abonnement* |
        slippe af med aftale* | af med abonnement* | frasige os | frasige | sige … op | sig … op | sige op | opsig os |
        ikke forny | ikke at forny | ikke forlænge | ikke at forlænge | ikke længere være kunde | ikke længere at være
        kunde | ikke længere være kunder | ikke være kunde længere | ikke være kunde mere | ikke at være kunde længere |
        ikke fortsætte | ikke at fortsætte | stoppe aftale* | stoppe … aftale* | stoppe abonnement* | stoppe …
        abonnement* | stoppe vores abonnement | kvitte aftale* | kvitte abonnement* | kvitte basic | kvitte jer | droppe
        basic | droppe jer | opsi | opsie | oppsige | oppsig | opsiie | få … bragt til ophør | gå ud af aftalen |
        afbryde aftale* | afbryde … aftale* | afbryde samarbejde* | afbryde vores samarbejde | ophøre samarbejdet |
        stoppe samarbejdet | smutte fra jer | luk alt | lukke alt | luk det hele | lukke det hele | opsig alt | opsige
        alt | opsige det hele | opsig det hele | stop det hele | stoppe det hele | luk alting | lukke alting | afmelde
        abonnement* | afmelde … abonnement* | afmeld abonnement* | afmeld … abonnement* | have afmeldt … abonnement* |
        have afmeldt abonnement* | få afmeldt … abonnement* | få afmeldt abonnement* | afmelde … aftale* | afmelde
        aftale* | afmeld … aftale* | afmeld aftale* | afmelde … tjeneste* | afmelde basic | afmeld basic | af med basic
        | af med integrated | stoppe med basic | slette vores abonnement | slet vores abonnement | framelde …
        abonnement* | ikke længere at være kunder | ikke være kunder længere | ikke være kunder mere | vil gerne
        udmeldes | ønsker at udmeldes | vil udmeldes | gerne blive meldt ud | ønsker at blive meldt ud"""
    ),
    cancel_said=words(
        """opsiger | opsiger vi | opsiger jeg | siger vi … op | siger jeg … op | siger … aftale op | siger … abonnement op | siger
        aftalen op | siger abonnementet op | siger kontrakten op | siger vores … op | annullerer | annulerer |
        afbestiller | ophæver | melder os ud | melder os fra | forlader jer | siger hermed op | siger op hos jer | vi
        siger op | siger vi op | siger nu op | siger jer op | siger derfor op | siger … aftalen op | siger …
        abonnementet op | siger … kontrakten op | siger … tjenesten op | siger … basic op | siger basic op | siger det
        hele op | siger alt op | siger … op | opsiges hermed | hermed opsiges | siges hermed op | stopper hos jer |
        stopper som kunde | stopper som kunder | stopper med jer | stopper samarbejdet | stopper vores samarbejde |
        udtræder af | træder ud af aftale* | ikke forlænger | ikke fornyer | fornyer ikke | forlænger ikke | fortsætter
        ikke | fortsætter ikke med | takker af | kvitter jer | kvitter aftalen | kvitter abonnementet | frasiger os |
        opsier | oppsiger | afbryder samarbejdet | afbryder aftalen | afmelder abonnement* | afmelder … abonnement* |
        afmelder … aftale* | stopper med basic | stopper abonnementet"""
    ),
    cancel_passive=words(
        """opsiges | siges op | blive opsagt | bliver opsagt | bedes opsagt | ønskes opsagt | opsagt | afbestilles | annulleres |
        annuleres | ophæves | bedes venligst opsagt | blive annulleret | bliver annulleret | bedes annulleret | ønskes
        annulleret | bedes venligst annulleret | blive ophævet | bliver ophævet | bedes ophævet | ønskes ophævet | bedes
        venligst ophævet | opsiges hermed | afbrydes | bedes hermed opsagt | bedes derfor opsagt | skal siges op | skal
        opsiges | ophæves hermed | opsies"""
    ),
    cancel_noun=words(
        """opsigelse | opsigelsen | opsigelse af | afbestilling | annullering | annulering | meddelelse om opsigelse | varsel om
        opsigelse | lang opsigelse* | langt opsigelsesvarsel | lang er opsigelse* | hvad er opsigelse* | hvilket
        opsigelsesvarsel | hvilken opsigelsesfrist | lang er binding* | hvad er binding* | lang binding* | udmeldelse |
        udmeldelse af | opsigelser | opsigelse: | opsigelsesbrev* | afmelding af abonnement* | afmelding af tjeneste* |
        afmelding af aftale*"""
    ),
    change_base=words(
        """ændre | ændr | ændrer i | skift | skifte | opdater | opdatere | korriger | korrigere | ret | rette | ret til | rette …
        til | juster | justere | erstat | erstatte | skriv om | skrive om | omskrive | få ændret | få … ændret | have
        ændret | have … ændret | få rettet | få … rettet | have rettet | have … rettet | få opdateret | få … opdateret |
        have opdateret | have … opdateret | få skiftet | få … skiftet | have skiftet | have … skiftet | få korrigeret |
        få … korrigeret | flyt over | flytte over | omdøb | omdøbe | byt | bytte | lav om | lave om | lav … om | lave …
        om | få lavet om | få … lavet om | gør … til | gøre … til | endre | endr | ændrr | rette op | ret op | retteop |
        modificer | modificere | få … ændret til | få … rettet til | lave … om til"""
    ),
    change_said=words(
        """ændrer | skifter | opdaterer | korrigerer | retter | justerer | lægger ind | skifter til | noterer | bytter | retter i |
        ændrer i"""
    ),
    change_passive=words("""ændres | skiftes | opdateres | korrigeres | rettes | justeres | blive | bliver | skal være | skal hedde |
        skal stå | skal lyde | skal have | skal der stå | skal det være | lægges ind | sættes til | er nu | er fra nu | er fremover |
        ændret | ændret til | erstattes af | erstattes med | rettet til | skiftes til | lyder nu | blive ændret | bliver ændret |
        bedes ændret | ønskes ændret | bedes venligst ændret | blive rettet | bliver rettet | bedes rettet | ønskes rettet |
        bedes venligst rettet | blive opdateret | bliver opdateret | bedes opdateret | ønskes opdateret | bedes venligst opdateret |
        blive skiftet | bliver skiftet | bedes skiftet | ønskes skiftet | bedes venligst skiftet | skal fremover hedde |
        skal nu hedde | skal fremover være | skal nu være | skal i stedet være"""),
    change_noun=words(
        """ændring | ændringer | ændring af | navneændring | navneændringer | navneskift | navneskifte | adresseændring |
        adresseskift | mailændring | skift af | skift | opdatering | opdatering af | rettelse | rettelser | korrektion |
        justering | ændring til | nyt telefonnummer til | nyt mobilnummer til | nyt nummer til | nyt tlf til | nyt navn
        til | mailskift | mailskifte | skift af mail* | skift af e-mail* | skift af telefon* | skift af mobil* | skift
        af navn* | ændring af mail* | ændring af telefon* | nummerskift | nummerændring"""
    ),
    swap=words(
        """udskift | udskifte | udskift … med | udskifte … med | skift … ud | skifte … ud | skift ud | skifte ud | byt ud | bytte
        ud | byt … ud | byt … med | bytte … med | erstat … med | erstatte … med | erstattes af | erstattes med |
        udskiftes med | udskiftes | i stedet for | istedet for | istedetfor | udskiftning af bruger | brugerskift |
        skifter ud | skifter … ud | byt om | byt … om | bytte om | bytte … om | skift … med | skifte … med | byt … ud
        med | bytte … ud med | skift … ud med | skifte … ud med | få skiftet … ud | få byttet … ud | få udskiftet | få …
        udskiftet | have udskiftet | have … udskiftet | byttes ud | skiftes ud | skal byttes ud | skal skiftes ud | skal
        udskiftes"""
    ),
    out=words("ud | væk | bort | udgår | stoppet | fratrådt"),
    upgrade=words(
        """opgrader | opgradere | opgraderer | opgradering | opgraderingen | opgraderes | opgraderet | gå fra free | skifte fra
        free | skifter … fra free | fra free til | op til basic | over på basic | over til basic | oppgradere | en
        større pakke | større pakke"""
    ),
    order_service=words(
        """bestille | bestiller | bestil | bestilling af | købe | køber | tegne | tegner | skaffe os | anskaffe | gå over til |
        skifte til | begynde med | tage i brug | tilkøbe | tilkøb | abonnere på | gerne have jeres | skifte over til |
        bestille jeres | tilmelde os basic | tilmelde os integrated"""
    ),
    done=words("""har fjernet | har slettet | har tilføjet | har oprettet | har opsagt | har deaktiveret | har lukket |
        har afsluttet | har allerede | blev fjernet | blev slettet | blev tilføjet | blev oprettet | blev ændret | blev opdateret |
        blev lukket | blev afsluttet | blev deaktiveret | blev opsagt | er fjernet | er slettet | er tilføjet | er oprettet |
        er deaktiveret | er lukket | er afsluttet | er opsagt | er nu fjernet | er nu slettet | er nu tilføjet | er nu oprettet |
        er allerede oprettet | er allerede slettet | er blevet fjernet | er blevet slettet | er blevet tilføjet | er blevet oprettet |
        er blevet lukket | er blevet opsagt | har i fjernet | har i slettet | har i oprettet | har i tilføjet | har i ændret |
        har i opdateret | har i lukket | har vi slettet | har vi opsagt | har jeg opsagt | har jeg oprettet | har fået slettet |
        har fået oprettet | fik slettet | fik oprettet | fik lukket | opsagde | slettede | oprettede | tilføjede | ændrede i |
        har allerede slettet | har selv slettet | har nu slettet | har lige slettet | har jeg slettet | har du slettet |
        har vi allerede slettet | har jeg allerede slettet | har i allerede slettet | havde slettet | har også slettet |
        har jo slettet | har allerede fjernet | har selv fjernet | har nu fjernet | har lige fjernet | har vi fjernet |
        har jeg fjernet | har du fjernet | har vi allerede fjernet | har jeg allerede fjernet | har i allerede fjernet |
        er allerede fjernet | havde fjernet | har også fjernet | har jo fjernet | fik fjernet | har fået fjernet |
        har allerede deaktiveret | har selv deaktiveret | har nu deaktiveret | har lige deaktiveret | har i deaktiveret |
        har vi deaktiveret | har jeg deaktiveret | har du deaktiveret | har vi allerede deaktiveret | har jeg allerede deaktiveret |
        har i allerede deaktiveret | er allerede deaktiveret | er nu deaktiveret | er blevet deaktiveret | havde deaktiveret |
        har også deaktiveret | har jo deaktiveret | fik deaktiveret | har fået deaktiveret | har spærret | har allerede spærret |
        har selv spærret | har nu spærret | har lige spærret | har i spærret | har vi spærret | har jeg spærret | har du spærret |
        har vi allerede spærret | har jeg allerede spærret | har i allerede spærret | er allerede spærret | er nu spærret |
        blev spærret | er blevet spærret | havde spærret | har også spærret | har jo spærret | er spærret | fik spærret |
        har fået spærret | har afmeldt | har allerede afmeldt | har selv afmeldt | har nu afmeldt | har lige afmeldt | har i afmeldt |
        har vi afmeldt | har jeg afmeldt | har du afmeldt | har vi allerede afmeldt | har jeg allerede afmeldt |
        har i allerede afmeldt | er allerede afmeldt | er nu afmeldt | blev afmeldt | er blevet afmeldt | havde afmeldt |
        har også afmeldt | har jo afmeldt | er afmeldt | fik afmeldt | har fået afmeldt | har meldt ud | har allerede meldt ud |
        har selv meldt ud | har nu meldt ud | har lige meldt ud | har i meldt ud | har vi meldt ud | har jeg meldt ud |
        har du meldt ud | har vi allerede meldt ud | har jeg allerede meldt ud | har i allerede meldt ud | er allerede meldt ud |
        er nu meldt ud | blev meldt ud | er blevet meldt ud | havde meldt ud | har også meldt ud | har jo meldt ud | er meldt ud |
        fik meldt ud | har fået meldt ud | har allerede lukket | har selv lukket | har nu lukket | har lige lukket | har vi lukket |
        har jeg lukket | har du lukket | har vi allerede lukket | har jeg allerede lukket | har i allerede lukket |
        er allerede lukket | er nu lukket | havde lukket | har også lukket | har jo lukket | har fået lukket |
        har allerede afsluttet | har selv afsluttet | har nu afsluttet | har lige afsluttet | har i afsluttet | har vi afsluttet |
        har jeg afsluttet | har du afsluttet | har vi allerede afsluttet | har jeg allerede afsluttet | har i allerede afsluttet |
        er allerede afsluttet | er nu afsluttet | er blevet afsluttet | havde afsluttet | har også afsluttet | har jo afsluttet |
        fik afsluttet | har fået afsluttet | har nedlagt | har allerede nedlagt | har selv nedlagt | har nu nedlagt |
        har lige nedlagt | har i nedlagt | har vi nedlagt | har jeg nedlagt | har du nedlagt | har vi allerede nedlagt |
        har jeg allerede nedlagt | har i allerede nedlagt | er allerede nedlagt | er nu nedlagt | blev nedlagt | er blevet nedlagt |
        havde nedlagt | har også nedlagt | har jo nedlagt | er nedlagt | fik nedlagt | har fået nedlagt | har lukket ned |
        har allerede lukket ned | har selv lukket ned | har nu lukket ned | har lige lukket ned | har i lukket ned |
        har vi lukket ned | har jeg lukket ned | har du lukket ned | har vi allerede lukket ned | har jeg allerede lukket ned |
        har i allerede lukket ned | er allerede lukket ned | er nu lukket ned | blev lukket ned | er blevet lukket ned |
        havde lukket ned | har også lukket ned | har jo lukket ned | er lukket ned | fik lukket ned | har fået lukket ned |
        har allerede opsagt | har selv opsagt | har nu opsagt | har lige opsagt | har i opsagt | har du opsagt |
        har vi allerede opsagt | har jeg allerede opsagt | har i allerede opsagt | er allerede opsagt | er nu opsagt | havde opsagt |
        har også opsagt | har jo opsagt | fik opsagt | har fået opsagt | har annulleret | har allerede annulleret |
        har selv annulleret | har nu annulleret | har lige annulleret | har i annulleret | har vi annulleret | har jeg annulleret |
        har du annulleret | har vi allerede annulleret | har jeg allerede annulleret | har i allerede annulleret |
        er allerede annulleret | er nu annulleret | blev annulleret | er blevet annulleret | havde annulleret | har også annulleret |
        har jo annulleret | er annulleret | fik annulleret | har fået annulleret | har ophævet | har allerede ophævet |
        har selv ophævet | har nu ophævet | har lige ophævet | har i ophævet | har vi ophævet | har jeg ophævet | har du ophævet |
        har vi allerede ophævet | har jeg allerede ophævet | har i allerede ophævet | er allerede ophævet | er nu ophævet |
        blev ophævet | er blevet ophævet | havde ophævet | har også ophævet | har jo ophævet | er ophævet | fik ophævet |
        har fået ophævet | har allerede oprettet | har selv oprettet | har nu oprettet | har lige oprettet | har vi oprettet |
        har du oprettet | har vi allerede oprettet | har jeg allerede oprettet | har i allerede oprettet | havde oprettet |
        har også oprettet | har jo oprettet | har allerede tilføjet | har selv tilføjet | har nu tilføjet | har lige tilføjet |
        har vi tilføjet | har jeg tilføjet | har du tilføjet | har vi allerede tilføjet | har jeg allerede tilføjet |
        har i allerede tilføjet | er allerede tilføjet | havde tilføjet | har også tilføjet | har jo tilføjet | fik tilføjet |
        har fået tilføjet | har registreret | har allerede registreret | har selv registreret | har nu registreret |
        har lige registreret | har i registreret | har vi registreret | har jeg registreret | har du registreret |
        har vi allerede registreret | har jeg allerede registreret | har i allerede registreret | er allerede registreret |
        er nu registreret | blev registreret | er blevet registreret | havde registreret | har også registreret | har jo registreret |
        er registreret | fik registreret | har fået registreret | har aktiveret | har allerede aktiveret | har selv aktiveret |
        har nu aktiveret | har lige aktiveret | har i aktiveret | har vi aktiveret | har jeg aktiveret | har du aktiveret |
        har vi allerede aktiveret | har jeg allerede aktiveret | har i allerede aktiveret | er allerede aktiveret | er nu aktiveret |
        blev aktiveret | er blevet aktiveret | havde aktiveret | har også aktiveret | har jo aktiveret | er aktiveret |
        fik aktiveret | har fået aktiveret | har tilmeldt | har allerede tilmeldt | har selv tilmeldt | har nu tilmeldt |
        har lige tilmeldt | har i tilmeldt | har vi tilmeldt | har jeg tilmeldt | har du tilmeldt | har vi allerede tilmeldt |
        har jeg allerede tilmeldt | har i allerede tilmeldt | er allerede tilmeldt | er nu tilmeldt | blev tilmeldt |
        er blevet tilmeldt | havde tilmeldt | har også tilmeldt | har jo tilmeldt | er tilmeldt | fik tilmeldt | har fået tilmeldt |
        har allerede ændret | har selv ændret | har du ændret | har vi allerede ændret | har jeg allerede ændret |
        har i allerede ændret | er allerede ændret | har allerede rettet | har selv rettet | har i rettet | har du rettet |
        har vi allerede rettet | har jeg allerede rettet | har i allerede rettet | er allerede rettet | blev rettet |
        har allerede opdateret | har selv opdateret | har du opdateret | har vi allerede opdateret | har jeg allerede opdateret |
        har i allerede opdateret | er allerede opdateret | har allerede skiftet | har selv skiftet | har i skiftet | har du skiftet |
        har vi allerede skiftet | har jeg allerede skiftet | har i allerede skiftet | er allerede skiftet | blev skiftet |
        i oprettede | i slettede | i tilføjede | i fjernede | i lukkede | i opdaterede | i rettede | vi slettede | jeg slettede |
        jeg oprettede | vi oprettede"""),
    user=words(
        """bruger | brugeren | brugere | brugerne | brugerens | brugers | brugerkonto* | bruger-konto* | brugernavn* |
        brugeradgang* | brugerprofil* | brugerlogin* | brugeroplysning* | konto | kontoen | konti | kontoer | kontiene |
        login | loginet | logins | log-in | adgang | adgangen | adgange | adgangene | logge ind | logge på | logge sig
        ind | logge sig på | komme ind | komme på | licens* | profil | profilen | kunne logge ind | brugerid |
        bruger-id* | brugeroprettelse* | logind | log ind | log-ind | portaladgang* | systemadgang* | brugerkonti |
        bruer | brugr | bruge systemet | bruge portalen | benytte systemet | benytte portalen | bruge inexchange | bruge
        løsningen"""
    ),
    agreement=words(
        """aftale | aftalen | aftalerne | vores aftaler | abonnement* | kontrakt* | service | servicen | ydelse | ydelsen |
        tjeneste | tjenesten | tjenester | tjenesterne | kundeforhold* | samarbejde | samarbejdet | medlemskab* |
        serviceaftal* | basicaftal* | basic-aftal* | basicabonnement* | basic-abonnement* | kundeaftal* |
        fakturatjeneste* | e-fakturatjeneste* | firmakonto* | virksomhedskonto* | kundekonto* | gratiskonto* |
        engagement* | fakturaløsning* | basic-løsning* | abonement* | abbonement* | abbonnement* | abonnoment* |
        abbonoment* | abonnemang* | aftal | løsningen | løsning | produktet | jeres produkt | e-fakturaløsning* |
        e-fakturaaftale* | samarbejdsaftale*"""
    ),
    company=words("""firma | firmaet | firmaets | selskab | selskabet | selskabets | virksomhed | virksomheden | virksomhedens |
        forening | foreningen | foreningens | enkeltmandsvirksomhed* | anpartsselskab* | aktieselskab* | organisationen | butikken |
        forretningen"""),
    us=words(
        """os | vores konto | vores konti | hele kontoen | firmaets konto | virksomhedens konto | selskabets konto | kontoen hos
        jer | vores firmakonto | vores kundekonto | vores firma | vores virksomhed | vores selskab | mit firma | min
        virksomhed | mit selskab | min enkeltmandsvirksomhed | som kunde | som kunder | som kunde hos jer | som kunder
        hos jer | kunde hos jer | kunder hos jer | vores kundeforhold | vores aftaleforhold | firmakontoen |
        virksomhedskontoen | hele vores konto | selskabet hos jer | firmaet hos jer | virksomheden hos jer | hele
        firmaet | hele virksomheden"""
    ),
    my_account=words("min konto | min firmakonto | mit abonnement | min aftale | min gratiskonto | min kundekonto | min kontrakt"),
    email=words(
        """e-mail* | email* | mail | mailen | mails | mailadresse* | mail-adresse* | e-post* | epost* | adresse | adressen |
        adresser | adresserne | mailboks* | indbakke* | mailadr | mail-adr | e-mailen | emailen | e mail"""
    ),
    name=words("navn | navnet | navne | efternavn* | fornavn* | mellemnavn* | pigenavn*"),
    phone=words(
        """telefon* | mobil | mobilen | mobilnummer* | mobilnr | mobiltelefon* | nummer | nummeret | tlf | tlfnr | tel |
        telefonnummer* | telefonnr | direkte nummer | nr | mobilnumre | telefonnumre | lokalnummer* | fastnet* | mobil
        nr | mobil-nr | tlf nr | tlf-nr | direkte telefon | telefon nr"""
    ),
    authority=words(
        """bestillerrettighed* | bestillingsrettighed* | bestillingsret* | bestillerret* | bestillerrolle* | bestilleradgang* | som
        bestiller | rolle som bestiller | godkendt bestiller | autoriseret bestiller | administrator* | admin |
        adminrettighed* | admin-rettighed* | adminadgang* | admin-adgang* | adminrolle* | administratorrettighed* |
        administratoradgang* | rettighed* | autoriseret | autoriseret bruger | autoriserede brugere | autoriserede |
        autoriseres | fuldmagt* | bemyndig* | hovedbruger* | superbruger* | ret til at bestille | retten til at bestille
        | ret til at ændre | ret til at oprette | ret til at lave | ret til at foretage | må bestille | kunne bestille |
        skal bestille | kan bestille | lov til at bestille | bestille ændringer | bestille brugere | bestille på vores
        vegne | bestille på vegne | lave bestillinger | foretage bestillinger | foretage ændringer på vegne |
        administrere brugere | styre brugere | kontoansvarlig | samme rettigheder som | samme adgang som | samme adgange
        som | fulde rettigheder | fuld adgang | tegningsret* | prokura | beføjelse* | bestille hos jer på | bestille nye
        brugere | bestille flere brugere | kunne bestille nye brugere | kan bestille nye brugere | oprette og slette
        brugere | kunne oprette brugere | kunne slette brugere | kunne oprette nye brugere | kunne tilføje brugere |
        oprette og fjerne brugere | kontoadministrator* | administratorret* | brugeradministrator* | ret til at slette |
        ret til at fjerne | lov til at oprette | lov til at ændre | lov til at slette | lov til at tilføje | tilladelse
        til at bestille | tilladelse til at oprette | administrator-rettighed* | bestillerfunktion* |
        bestillings-rettighed* | ansvarlig bruger | bestilleransvarlig* | kan bestille på | må gerne bestille | må også
        bestille | gøre bestillinger | afgive ordrer | afgive bestillinger | lave ordrer | styre vores brugere |
        håndtere brugere | administrere vores brugere | bestiller hos | bestiller for | bestiller længere | ikke længere
        bestiller | ikke bestiller | være bestiller | blive bestiller | er bestiller | bestillere | kontaktperson med
        bestilleret"""
    ),
    details=words("""oplysninger | oplysningerne | kontaktoplysning* | kontaktinformation* | kontaktinfo | information |
        informationer | informationen | info | detaljer | detaljerne | profil | profilen | brugeroplysning* | stamdata | data"""),
    basic=words("""basic | basicabonnement* | basic-abonnement* | basicaftal* | basic-aftal* | basictjeneste* | basic-tjeneste* |
        basicpakke* | basic-pakke* | basic-løsning* | basicløsning*"""),
    integrated=words("""integrated | integreret løsning | integrerede løsning | den integrerede | integreret tjeneste |
        integrerede tjeneste | integreret aftale | integrerede aftale | integrationsløsning* | integrationstjeneste* |
        integrationsaftale* | integrationen | integrated-aftal*"""),
    free=words("free | gratiskonto* | gratistjeneste* | gratisversion* | gratisabonnement* | gratisløsning* | gratis"),
    everything=words("""alle aftaler | alle vores aftaler | alle aftalerne | samtlige aftaler | alle tjenester | alle tjenesterne |
        alle vores tjenester | alt vi har | alle abonnementer | alle vores abonnementer | begge aftaler | begge tjenester |
        begge abonnementer | samtlige tjenester | alle services | det hele hos jer"""),
    left=words(
        """er stoppet | stoppet hos | stoppet i | stoppet | stopper | stoppede | har stoppet | stopper hos | stopper i | fratrådt |
        er fratrådt | fratræder | fratrådte | arbejder ikke længere | arbejder ikke mere | ikke længere ansat | er ikke
        længere | er ikke ansat | ikke mere ansat | ikke længere i firmaet | ikke længere hos | er ikke mere | gået på
        pension | går på pension | gik på pension | pensioneret | pensioneres | pensionist | på efterløn | forlader os |
        har forladt | forladt os | forladt firmaet | forladt virksomheden | forlod | rejst | er rejst | rejser | holdt
        op | er holdt op | holder op | fået nyt job | nyt job hos | nyt arbejde | sidste arbejdsdag* | sidste dag* |
        bruger ikke længere | afskediget | fyret | er væk fra | gået bort | er død | afgået ved døden | gået videre |
        videre til nye udfordringer | afgået | afgår | er færdig hos | er færdig i | ikke længere en del af | er slut
        hos os | slutter hos | anden stilling | skiftet job | skifter job | arbejder ikke her | arbejder ikke hos |
        arbejder ikke i firmaet | arbejder her ikke længere | arbejder ikke for os | har sagt op | sagt op | sagt sit
        job op | sagt sin stilling op | opsagt sin stilling | har opsagt sit | opsagt sit job | opsagt sit arbejde | er
        blevet opsagt | blevet opsagt | er opsagt | er blevet fyret | blevet fyret | bortvist | har fået sin afsked |
        udtrådt | udtræder | er sluttet | sluttet | slutter | slutter her | har sluttet | er færdig her | er færdig med
        at arbejde | væk fra firmaet | ude af firmaet | ude af virksomheden | ikke her mere | ikke her længere | her
        ikke mere | her ikke længere | ikke hos os mere | ikke hos os længere | ikke ved os længere | ikke ved os mere |
        ikke længere ved os | er ikke hos os | ikke længere tilknyttet | ikke mere tilknyttet | ikke tilknyttet længere
        | andet arbejde | andet job | fået nyt arbejde | fået arbejde | fået job | ny arbejdsgiver | nye udfordringer |
        forladt selskabet | valgt at stoppe | valgt at fratræde | valgt at forlade | har fratrådt | gået på efterløn |
        går på efterløn | gik på efterløn | går fra | afgår ved døden | døde | sov stille ind | ikke ansat længere |
        ikke ansat mere | ikke længere er ansat | ikke mere er ansat | ikke er ansat | ikke længere arbejder | ikke
        arbejder | sidste dag | flyttet firma | skiftet arbejde | skifter arbejde | stoper | stopet | er stopet |
        fratræd | er smuttet | blevet pensionist | går af | hører op | holdt op hos | ikke hos os | ansættelse ophører |
        ansættelse er ophørt | ansættelsesforhold ophører | ophørt hos | ophører hos | ikke på lønningslisten"""
    ),
    away=words("barsel* | på barsel | orlov* | sygemeldt | sygemelding* | langtidssyg* | forældreorlov* | fædreorlov* | barselsorlov*"),
    joined=words(
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
    ),
    needs=words(
        """har brug for | har behov for | behøver | skal have | skal også have | skal ha | skal bruge | skal få | bør have | bør få
        | må have | mangler | skal kunne | får brug for | får behov for | vil gerne have | ønsker | har også brug for |
        burde have | skulle gerne have | skulle have | skal ind | have adgang | få adgang | kunne bruge | vil få brug
        for | skal hjælpe | har vi brug for | skal kunne komme ind | skal på systemet | skal kunne se | skal kunne tilgå
        | skal bruge adgang | har lige brug for | skal lige have | skal selvfølgelig have | skal altså have | skal nu
        have | skal desuden have | skal derfor have | skal hermed have | skal fremover have | skal naturligvis have |
        skal ligeledes have | vil få behov for | bør også have | må gerne have | skal gerne have | ska ha | ska have |
        skal hav"""
    ),
    must_not_have=words(
        """
        har derfor ikke brug for | har derfor ikke længere brug for | har derfor ikke behov for | har derfor ikke
        længere behov for | skal derfor ikke have | skal derfor ikke længere have | behøver derfor ikke adgang | behøver
        derfor ikke længere adgang | har dermed ikke brug for | har dermed ikke længere brug for | har dermed ikke behov
        for | har dermed ikke længere behov for | skal dermed ikke have | skal dermed ikke længere have | behøver dermed
        ikke adgang | behøver dermed ikke længere adgang | har altså ikke brug for | har altså ikke længere brug for |
        har altså ikke behov for | har altså ikke længere behov for | skal altså ikke have | skal altså ikke længere
        have | behøver altså ikke adgang | behøver altså ikke længere adgang | har nu ikke brug for | har nu ikke
        længere brug for | har nu ikke behov for | har nu ikke længere behov for | skal nu ikke have | skal nu ikke
        længere have | behøver nu ikke adgang | behøver nu ikke længere adgang | har så ikke brug for | har så ikke
        længere brug for | har så ikke behov for | har så ikke længere behov for | skal så ikke have | skal så ikke
        længere have | behøver så ikke adgang | behøver så ikke længere adgang |
        skal ikke længere have | skal ikke mere have | skal ikke have | ikke længere skal have | ikke skal have | ikke længere
        have | ikke mere have | ikke have | må ikke have | må ikke længere have | bør ikke have | bør ikke længere have
        | skal ikke længere kunne | skal ikke kunne | ikke længere skal kunne | ikke længere kunne | ikke kunne logge |
        skal ikke længere være | skal ikke være | ikke længere skal være | ikke længere være | vil ikke længere være |
        vil ikke længere stå | skal ikke længere stå | skal ikke længere logge | ikke komme ind | har ikke længere brug
        for | har ikke brug for | har ikke længere behov for | har ikke behov for | ikke længere har brug for | ikke
        længere har behov for | ikke har brug for | behøver ikke længere adgang | behøver ikke adgang | behøver ikke
        længere bruger* | ikke længere behøver adgang | behøver ikke længere at have | behøver ikke at have | har ikke
        mere brug for | skal ikke bruge | behøver ikke login* | behøver ikke bruger* | behøver ikke konto* | skal ikke
        have … længere | skal ikke have … mere | ikke længere skal bruge | skal ikke længere bruge | skal ikke bruge …
        mere | skal ikke bruge … længere | skal ikke mere kunne | skal ikke mere være | skal ikke mere bruge | ikke mere
        kunne | ikke mere være | skal ej have | skal ej længere have | ej længere have | skal ikke stå | skal ikke stå
        som | ikke længere stå | ikke stå som | bør ikke længere være | bør ikke længere kunne | bør ikke kunne | må
        ikke kunne | må ikke længere kunne | må ikke længere være | må ikke mere have | må ikke logge | må ikke komme
        ind | ikke skal have adgang | ikke bør have | skal ikk have | skal ik have | skal ikk længere have | skal ik
        længere have | har ikke mere behov for | har ikke længere nogen brug for | bruger ikke længere sin adgang |
        behøver ikke mere adgang | skal ikke ha | sørg for , at … ikke kan | sørg for at … ikke kan | sørge for , at …
        ikke kan | sørge for at … ikke kan | sørg for , at … ikke længere kan | sørg for at … ikke længere kan | sørge
        for , at … ikke længere kan | sørge for at … ikke længere kan | sørg for , at … ikke længere har | sørg for at …
        ikke længere har | sørge for , at … ikke længere har | sørge for at … ikke længere har | sørg for , at … ikke
        har | sørg for at … ikke har | sørge for , at … ikke har | sørge for at … ikke har | sørg for , at … mister |
        sørg for at … mister | sørge for , at … mister | sørge for at … mister | sikre , at … ikke kan | sikre at … ikke
        kan | sikre , at … ikke længere kan | sikre at … ikke længere kan"""
    ),
    renamed=words(
        """hedder nu | hedder i dag* | hedder fra nu | hedder fremover | har skiftet navn | har ændret navn | har byttet navn |
        skiftet navn | ændret navn | skifter navn | har skiftet efternavn | skiftet efternavn | skifter efternavn | er
        blevet gift | blevet gift | er gift | bliver gift | gift sig | giftet sig | har giftet sig | nyt efternavn | nyt
        navn | har taget navnet | taget navnet | taget efternavnet | tog navnet | skal hedde | hedder i stedet | hedder
        fra | blevet skilt | er skilt | skal fremover hedde | skal nu hedde | skal fremadrettet hedde | skal i stedet
        hedde | skal … hedde | bør hedde | bør … hedde | hedder rettelig | retteligt hedder | hedder egentlig
        | navn er skrevet forkert | navn er stavet forkert | navn er forkert | navnet er skrevet forkert | navnet er stavet forkert |
        navnet er forkert | navnet … skrevet forkert | navnet … stavet forkert | navnet … er forkert | navn … skrevet forkert | navn
        … stavet forkert"""
    ),
    has_new=words(
        """har fået ny | har fået en ny | har fået nyt | har fået et nyt | fået ny | fået en ny | fået nyt | fået et nyt | har ny |
        har nyt | har en ny | har et nyt | har skiftet | skiftet | ny adresse | ny e-mail* | ny email* | ny mail* | ny
        mail-adresse* | ny e-post* | nyt nummer | nyt mobilnummer | nyt telefonnummer | nyt tlf | nyt mobil* | ny mobil*
        | skifter | får ny | får en ny | får nyt | er nu | har ændret | er ændret | er blevet | er blevet ændret | det
        rigtige er | den rigtige er | det korrekte er | den korrekte er |
        rigtigt er | korrekt er | har
        ny adresse | nye nr | nye nummer | nye telefonnummer | nye mobilnummer | nye tlf | nye mail* | nye e-mail* | nye
        adresse | nye mobil* | nye telefon*"""
    ),
    called=words(
        """hedder | ved navn | navnet er | kaldes | hed | hans navn er | hendes navn er | staves | det staves | skrives | stavet"""
    ),
    takes_over=words(
        """overtager | overtog | overtage | har overtaget | tager over | træder i stedet | erstatter | erstatning* | efterfølger* |
        afløser* | i stedet | istedet | afløse | afløses af | overtager efter | træder i stedet for | afløste |
        vikarierer for | træder ind i stedet | træder til i stedet | overtager hans | overtager hendes | tager hans
        plads | tager hendes plads"""
    ),
    keeps=words(
        """beholde | beholder | behold | lad … være | lad … stå | bevare | bevares | bliver stående | fortsætter |
        fortsætte | fortsat | uændret | uændrede | som før | som hidtil | som nu | som sædvanlig | forbliver |
        bestå | består | skal blive | kører videre | køre videre | løber videre | skal stadig have | skal
        stadig kunne | stadig have | skal fortsat have | skal fortsat kunne | har stadig brug for | ikke røres
        | må ikke røres | skal bevares | skal beholde | forblive | skal stadigvæk | hedde det samme | hedde
        som før | hedde som hidtil"""
    ),
    like_others=words(
        """det samme | det samme gælder | samme gælder | ligeledes | tilsvarende | samme for | også | desuden | ligeså | det samme
        skal | samme med | også for | gælder også | det gælder også | ditto"""
    ),
    polite=words(
        """kan i | kan du | kunne i | kunne du | vil i | vil du | ville i | ville du | vil i ikke | vil du ikke | vil i venligst |
        vil du venligst | kan i ikke | kan i venligst | gider i | gider du | skulle i | vær så venlig | vær så venlige |
        vær venlig | vær venlige | vær sød | vær søde | vær rar | vær så rar | være så venlig | være så venlige | være
        så flink | være så flinke | være søde | være sød | være så rare | vær så god | venligst | hjælp os | hjælp mig |
        hjælpe os | hjælpe mig | hjælpe med | bede jer | bede dig | bede om | kan nogen | kan en af jer | er det muligt
        at få | er det muligt at i | er det muligt for jer | er det mon muligt at få | er der mulighed for at i | er der
        mulighed for at få | har i mulighed | har du mulighed | det ville være dejligt | det ville være rart | det ville
        være fint | ville være dejligt | ville være rart | vil være dejligt | sætter pris på | sætte pris på |
        taknemmelig | taknemmelige | taknemlig | gerne | kan i også | kan i samtidig | kan i så | kan i derfor | høre …
        i kan | høre … i vil | høre … i kunne | høre … du kan | spørge … i kan | spørge … i vil | spørge … i kunne | kan
        vi få | kan jeg få | kunne vi få | kunne jeg få | må vi få | må jeg få | må jeg bede | må vi bede | kan jeg bede
        | kan vi bede | må jeg anmode | beder om at få | bedes i | i bedes | bedes du | tak hvis i | fint hvis i |
        dejligt hvis i | rart hvis i | super hvis i | godt hvis i | dejligt hvis du | fint hvis du | super fint hvis i |
        sørg for at | sørge for at | sørg venligst for | håber i kan | håber i vil | håber du kan | gør mig den tjeneste
        | går det an at få | det går vel an | må i lige | kan i lige | vil i lige | gider i lige | mon i kan | mon i vil
        | mon i kunne | mon du kan | tak for at i | være fint … hvis i | være fint … hvis du | være dejligt … hvis i |
        være dejligt … hvis du | være rart … hvis i | være rart … hvis du | være super … hvis i | være super … hvis du |
        være godt … hvis i | være godt … hvis du | være skønt … hvis i | være skønt … hvis du | skønt hvis i | være sødt
        … hvis i | være sødt … hvis du | sødt hvis i | være fedt … hvis i | være fedt … hvis du | fedt hvis i | hvis i
        gad | hvis i gider | gad i | gad du | i gad | være muligt at få | vil det være muligt at | ville det være muligt
        at | kunne det lade sig gøre at få | kan det lade sig gøre at få | er det muligt , at i | er der mulighed for ,
        at i | tak , hvis i | fint , hvis i | dejligt , hvis i | rart , hvis i | super , hvis i | godt , hvis i |
        dejligt , hvis du | fint , hvis du | super fint , hvis i | tak for , at i | være fint , hvis i | være fint ,
        hvis du | være dejligt , hvis i | være dejligt , hvis du | være rart , hvis i | være rart , hvis du | være super
        , hvis i | være super , hvis du | være godt , hvis i | være godt , hvis du | være skønt , hvis i | være skønt ,
        hvis du | skønt , hvis i | være sødt , hvis i | være sødt , hvis du | sødt , hvis i | være fedt , hvis i | være
        fedt , hvis du | fedt , hvis i | høre , om i | høre om i | spørge , om i | spørge om i | høre , om du | håber ,
        i kan | håber , at i kan | håber , at i vil | håber at i kan | håber at i vil | håber , du kan | kan han blive |
        kan hun blive | kan han få | kan hun få | kan de blive | kan de få | kan han komme | kan hun komme | kan i ik |
        kan i ikk | kan i mon | kan i måske | kan i eventuelt | kan i evt | kan i ikke måske | kan i måske ikke | kan i
        mon ikke | kan i ikke lige | kunne i ik | kunne i ikk | kunne i ikke | kunne i mon | kunne i måske | kunne i
        eventuelt | kunne i evt | kunne i ikke måske | kunne i mon ikke | kan du ikke | kan du ik | kan du ikk | kan du
        måske | kan du evt | kan du eventuelt | kan du mon | kunne du ikke | kunne du ik | kunne du ikk | kunne du måske
        | kunne du evt | kunne du eventuelt | kunne du mon | vil i ik | vil i ikk | vil i måske | vil i eventuelt | vil
        i evt | vil du ik | vil du ikk | vil du måske | ville i ikke | ville i ik | ville i måske | ville du ikke |
        ville du måske | gider i ikke | gider i ik | gider i ikk | gider du ikke | gider du ik | gider du ikk | gad i
        ikke | gad du ikke | mon ikke i kan | mon ikke i kunne | mon ikke du kan | ka i | ka i ik | ka i ikk | ka i ikke
        | ka du | ka du ik | ka du ikke | ku i | ku i ikke | ku i ik | ku du | ku du ikke | ku du ik | vil i være | vil
        du være | please | plz | pls | pliis | vil de venligst | kan de venligst | bedes de | de bedes | vil de være |
        vær nu | være behjælpelig | være behjælpelige | være så behjælpelig* | vær behjælpelig | hjælpe os med at |
        hjælpe mig med at | ville være … dejligt | vil være … dejligt | ville være … rart | vil være … rart | ville være
        … skønt | ville være … super | ville være … fedt | ville være … fint | ville være … godt | var dejligt om i |
        dejligt om i | rart om i | fint om i | super om i | skønt om i | glad om i | ordner i det | fikser i det |
        klarer i det | klare det | ordner du det | fikser du det | klarer du det | sørger i for | sørger du for | tager
        i jer af | tager du dig af | må jeg venligst få | må vi venligst få | kan jeg få jer til at | kan vi få jer til
        at | kan jeg få dig til at | må jeg få jer til at | må jeg få dig til at | få jer til at | få dig til at | kan
        vi ikke få | kan jeg ikke få | kan vi lige få | kan jeg lige få | må vi lige få | må jeg lige få | kan vi ik få
        | venlist | venligts | vennligst | er i søde | er i søde at | er du sød | er du sød at | er i rare | er du rar |
        er i venlige | kan det rettes | kan det ændres | kan det ordnes | kan det fikses | kan det opdateres | kunne det
        rettes | kunne det ændres | kan han slettes | kan hun slettes | kan brugeren slettes | kan han oprettes | kan
        hun oprettes | kan de oprettes | kan de slettes | kan han fjernes | kan hun fjernes | kan de fjernes | kan
        brugeren fjernes | kan i få det rettet | kan i få det ændret | husk at | husk lige at | husk venligst at | husk
        også at"""
    ),
    wish=words(
        """vi vil | jeg vil | vil vi | vil jeg | vi vil gerne | jeg vil gerne | vil vi gerne | vil jeg gerne | vil gerne | ville
        gerne | vi ønsker | jeg ønsker | ønsker vi | ønsker jeg | ønsker | ønskes | vi skulle gerne | jeg skulle gerne |
        skulle gerne | vi skal have | jeg skal have | vi skal bruge | jeg skal bruge | vi har brug for | jeg har brug
        for | vi har behov for | vi skal bede | jeg skal bede | skal vi bede | skal jeg bede | skal hermed bede | skal
        venligst bede | vi beder | jeg beder | beder vi | beder jeg | beder jer | beder dig | beder venligst | beder
        hermed | anmoder | vi anmoder | jeg anmoder | begærer | kræver | vi har besluttet | jeg har besluttet | har vi
        besluttet | besluttet os for | vi har valgt | jeg har valgt | har vi valgt | vi vælger | vælger vi | valgt at
        opsige | valgt at afslutte | besluttet at opsige | besluttet at afslutte | vil have | vil bede | vil anmode |
        vil derfor | ønsker derfor | ønsker hermed | vil hermed | vil at i | ønsker at i | derfor må vi | desværre må vi
        | må vi desværre | må vi derfor | må vi nu | nu må vi | må vi hermed | må jeg desværre | må jeg derfor | derfor
        må jeg | vi må desværre | vi er nødt til | er vi nødt til | jeg er nødt til | vi bliver nødt til | bliver vi
        nødt til | tid til at | på tide at | vi tænkte at | giver besked om at | meddele at vi | vi agter at | skriver
        for at | henvender os for at | henvender mig for at | kontakter jer for at | tager kontakt for at | aps vil |
        a/s vil | selskabet vil | firmaet vil | virksomheden vil | foreningen vil | vil , at i | ønsker , at i | meddele
        , at vi | skal jeg hermed | skal vi hermed | jeg skal hermed | vi skal hermed | hermed skal jeg | hermed skal vi
        | skal jeg venligst | skal vi venligst | skal jeg derfor | skal vi derfor | skal jeg i den forbindelse | skal vi
        i den forbindelse | skal undertegnede | skal jeg på vegne | skal jeg anmode | skal vi anmode | ser os nødsaget
        til | ser os nødsagede til | ser os nødsaget | ser mig nødsaget | nødsaget til | er vi nødsaget | kunne godt
        tænke os | kunne godt tænke mig | kunne tænke os | kunne tænke mig | ser gerne at | ser gerne , at | så gerne at
        i | så gerne , at i | anmodes | der anmodes om | anmodes i om | anmodes i hermed | det ønskes | vi ønsker at |
        vi vi gerne | vi vil gern | vil gern | vi vil godt | jeg vil godt | vil vi godt | vil jeg godt | ku godt tænke |
        vi ska ha | jeg skal lige have | vi skal lige have | jeg skal lige bede | vi skal lige bede | jeg skal lige
        bruge | vi skal lige bruge | er blevet enige om at | er enige om at | valgt at stoppe | har bestemt os for | vi
        har bestemt | jeg har bestemt | vi mangler at | jeg mangler at | mangler at få | vi mangler lige at | mangler vi
        at | vi trænger til at få | trænger til at få | skal vi bede dem | vi skal bede dem | skal vi venligst bede dem
        | vi skal venligst bede dem | jeg skal venligst bede dem | vi beder dem | jeg beder dem | beder vi dem | beder
        jeg dem | vi skal venligst bede | jeg skal venligst bede | skal vi venligst bede | skal jeg venligst bede"""
    ),
    hereby=words(
        """hermed | med denne mail | ved denne mail | med dette brev | ved denne | gennem denne mail | denne mail er | dette er en
        opsigelse | dette er vores opsigelse | herved | som formel opsigelse | formel opsigelse | dette er en formel
        opsigelse | dette er vores formelle opsigelse | betragt denne mail som | betragt dette som | denne skrivelse |
        med denne skrivelse | nærværende | nærværende mail | dette er en officiel | officiel opsigelse | skriftlig
        opsigelse | dette er min opsigelse | hermed følger | hermed vores | betragt venligst denne mail som | betragt
        venligst dette som | skal betragtes som | skal opfattes som | fremsender oplysninger om |
        fremsender jeg oplysninger om | fremsender hermed oplysninger om | fremsender jeg hermed oplysninger om | sender oplysninger
        om | sender jeg oplysninger om | sender hermed oplysninger om | her er oplysninger om | her er oplysningerne om | her kommer
        oplysninger om | hermed oplysninger om | her er info om | her er information om"""
    ),
    may=words(
        """i må gerne | i må meget gerne | i må godt | må i gerne | må i meget gerne | må i godt | i må | må i | i kan | i kan godt
        | i kan bare | i kan roligt | i kan derfor | i kan derfor godt | kan i derfor | kan i bare | kan i godt | du må
        gerne | du må meget gerne | du kan | du kan bare | du må | må du gerne | i skal bare | skal i bare | er i
        velkomne til | i er velkomne til | det er fint at i | det er i orden at i | det er ok at i | bare | er det bare
        om at | i bør | du bør | ham skal i | hende skal i | dem skal i | så skal i | ham kan i | hende kan i | dem kan
        i | i skal | du skal | i skal lige | du skal lige | i skal venligst | du skal venligst | i er meget velkomne til
        | er i meget velkomne til | er du velkommen til | du er velkommen til | det er helt i orden at i | det er helt
        fint at i | det er helt ok at i"""
    ),
    must=words(
        """skal | må | bør | kan | bedes | bedes venligst | ønskes | behøver | får | burde | skulle | vil få | vil have | kan godt
        | må gerne | må meget gerne | skal lige | ska | skal nu | skal derfor"""
    ),
    how=words(
        """hvordan | hvorledes | hvor kan | hvor gør | hvor ændrer | hvor finder | hvor sletter | hvor opretter | hvor opsiger |
        hvor retter | hvor skifter | hvor logger | hvor opgraderer | hvor henne | på hvilken måde | hvordan gør man |
        hvordan man | hvordan jeg | hvordan vi | hvad er fremgangsmåden | fremgangsmåden for | hvad skal jeg gøre | hvad
        skal vi gøre | hvad gør jeg | hvad gør vi | hvad gør man | hvad skal der til | hvilke trin | under hvilken |
        hvor ligger | hvor er | hvor skal | hvor går | hvor henvender | korleis | hva gjør jeg | hva gjør vi |
        proceduren for | hvad er proceduren | hvordan er proceduren | hvordan i alverden | hvordan er det man | hvad er
        det man gør | hvor gør man | hvad skal man gøre | hvodan | hvordn | hvorn | hvordan kan | hvordan går man |
        hvordan bærer man | hvordan foregår | hvor i systemet | hvor i portalen | hvor på siden | hvor inde på"""
    ),
    what=words("""hvad | hvornår | hvorfor | hvilke | hvilken | hvilket | hvem | hvor meget | hvor længe | hvor mange | hvor lang |
        hvor langt | hvor hurtigt | hvor | er det | er det sådan | er det rigtigt | findes der | er der | har i | har du |
        understøtter i | tilbyder i | passer det | gælder det | koster det | skal man | må man | er vi | er aftalen | er brugeren |
        er i | har vi | hvornår er | kan det passe | kræver det | hva"""),
    can_i=words(
        """kan jeg | kan vi | kan man | kan en | er det muligt | er det muligt at | er der mulighed for | er der mulighed for at |
        går det an | må man | skal jeg | skal vi | skal man | behøver jeg | behøver vi | kunne jeg selv | kunne vi selv
        | hvem kan | hvem må | hvem skal | har jeg mulighed | har vi mulighed | findes der en mulighed | kan andre | kan
        alle | kan enhver | bør vi | bør jeg | får jeg lov | må jeg selv | må vi selv | må jeg gerne | må vi gerne | er
        det mulig | går det an å | får man | ka jeg | ka vi | ka man | er vi i stand til selv | kan vi selv | kan jeg
        selv | kan man selv | har man mulighed"""
    ),
    wonder=words(
        """spekulerer på | undrer mig | undrer os | undrer | er i tvivl om hvordan | spørgsmål om | spørgsmål angående | spørgsmål
        vedrørende | har et spørgsmål | et spørgsmål | nogle spørgsmål | et par spørgsmål | spørge om | vil spørge |
        ville spørge | ville lige spørge | høre om | høre hvordan | høre hvad | vil høre | ville høre | vil vide | vil
        gerne vide | ønsker at vide | gerne vide | kan i fortælle | kan du fortælle | kan i forklare | kan du forklare |
        kan i sige | kan du sige | kan i oplyse | fortæl | forklar | vil gerne have information | ønsker information |
        ved ikke hvordan | kan ikke finde ud af | forstår ikke hvordan | få at vide | hvordan mon | er nysgerrig | lurer
        på | lurer | vil gjerne vite | ønsker å vite | kan dere fortelle | kan dere forklare | spørre om | er i tvivl om
        , hvordan | spørge , om | høre , om | høre , hvordan | ønsker , at vide | ved ikke , hvordan | forstår ikke ,
        hvordan | få , at vide | spørre , om | høre mere om | høre nærmere om | høre lidt om | vide mere | vide mere om
        | høre mere | gerne høre om | gerne høre , om | lidt i tvivl om | i tvivl om hvordan"""
    ),
    consider=words(
        """overvejer | overveje | overvejet | måske | muligvis | eventuelt | evt | planlægger | tænker på at | tænker over | tænkt
        på at | har tænkt over | drøfter | diskuterer | diskuteret | taler om at | talt om at | snakker om at | snakket
        om at | hælder til | hælder mod | sandsynligvis | formentlig | formodentlig | nok snart | kan være at | kan ske
        at | kan blive nødt | kommer måske | kommer nok | ikke besluttet | ikke besluttet os | ikke besluttet noget |
        intet er besluttet | ikke afgjort | intet er afgjort | ikke taget stilling | er i tvivl om | i tvivl om om |
        usikker på om | usikre på om | ved ikke om | ved ikke helt om | ved endnu ikke | endnu ikke besluttet |
        undersøger | undersøger muligheden | fristende at | frister at | leger med tanken | går med tanker | går med
        overvejelser | overvejelser om | vil tænke over | skal tænke over | på sigt | må se tiden an | ser tiden an |
        regner med at skulle | om vi skal | om vi bør | om jeg skal | risiko* | risikerer | truer | fare for | kanskje |
        vurderer | vurdere | muligens | overveier | tenker på å | tenkt på å | sannsynligvis | trolig | antakelig | ikke
        bestemt | ikke bestemt oss | ingenting er bestemt | vet ikke om | planlegger | kommer vi til at | kommer vi nok
        til at | kommer nok til at | vi kommer til at | stopper til sommer | holder op til sommer | går på pension til
        sommer | fratræder til sommer | opsige … til sommer | afslutte … til sommer | slette … til sommer | fjerne … til
        sommer | opsiger … til sommer | lukke … til sommer | op … til sommer | stopper til sommeren | holder op til
        sommeren | går på pension til sommeren | fratræder til sommeren | opsige … til sommeren | afslutte … til
        sommeren | slette … til sommeren | fjerne … til sommeren | opsiger … til sommeren | lukke … til sommeren | op …
        til sommeren | stopper til foråret | holder op til foråret | går på pension til foråret | fratræder til foråret
        | opsige … til foråret | afslutte … til foråret | slette … til foråret | fjerne … til foråret | opsiger … til
        foråret | lukke … til foråret | op … til foråret | stopper til efteråret | holder op til efteråret | går på
        pension til efteråret | fratræder til efteråret | opsige … til efteråret | afslutte … til efteråret | slette …
        til efteråret | fjerne … til efteråret | opsiger … til efteråret | lukke … til efteråret | op … til efteråret |
        stopper til vinter | holder op til vinter | går på pension til vinter | fratræder til vinter | opsige … til
        vinter | afslutte … til vinter | slette … til vinter | fjerne … til vinter | opsiger … til vinter | lukke … til
        vinter | op … til vinter | stopper til vinteren | holder op til vinteren | går på pension til vinteren |
        fratræder til vinteren | opsige … til vinteren | afslutte … til vinteren | slette … til vinteren | fjerne … til
        vinteren | opsiger … til vinteren | lukke … til vinteren | op … til vinteren | ikke afklaret | ikke endelig |
        ikke endeligt | ikke helt besluttet | ikke sikkert | ikke helt sikkert | ikke aftalt | bange for | håber vi
        slipper | skulle egentlig | endnu ikke afklaret | på et tidspunkt | på et eller andet tidspunkt | engang ud i
        fremtiden | er i tvivl , om | usikker på , om | usikre på , om | ved ikke , om | ved ikke helt , om | fristende
        , at | frister , at | vet ikke , om | i overvejelse | på tale at | på tale | påtænker | regner med at | regner
        nok med | forventer at | vi forventer | jeg forventer | planen er at | har planer om | har i sinde | pønser på |
        leger lidt med | formentligt | muligvist | drøftet | drøftelser | sonderer | er ved at undersøge | er ved at
        overveje | tænker lidt over | ved ikke rigtig | kan være vi | kan være at vi | kan godt være | kunne blive
        aktuelt | kan blive aktuelt | bliver måske | skal måske | måske snart"""
    ),
    condition_head=(),
    condition=words(
        """forudsat | under forudsætning | i afventning af | kun hvis | bare hvis | hvis | såfremt | dersom | ifald | forudsat |
        med mindre | medmindre | i tilfælde af | i givet fald | i så fald | så længe | skulle det | om nødvendigt at |
        hvis ikke | på betingelse af | under forudsætning | viss | forutsatt | i tilfelle | så fremt | hvis nu |
        betinget af | i det tilfælde | hvis og når | forudsat at | kun såfremt | i fald | med det forbehold | hvis altså"""
    ),
    condition_polite=words(
        """når bindingsperioden | når bindingen | hvis i kan | hvis i kunne | hvis i ville | hvis i gider | hvis du kan | hvis du
        kunne | hvis du vil | hvis du gider | hvis muligt | hvis det er muligt | hvis det kan lade sig gøre | hvis det
        kan lade sig | hvis det er ok | hvis det er okay | hvis det er i orden | hvis det går an | hvis det passer | om
        muligt | såfremt det er muligt | såfremt muligt | fint hvis | dejligt hvis | rart hvis | super hvis | godt hvis
        | taknemmelig hvis | taknemmelig for hvis | taknemmelige hvis | taknemlig hvis | glad hvis | glade hvis | pris
        på hvis | pris på det hvis | sødt hvis | skønt hvis | sig til hvis | sig bare til hvis | sig endelig til hvis |
        sig til såfremt | skriv hvis | skriv endelig hvis | skriv bare hvis | ring hvis | ring endelig hvis | ring bare
        hvis | ring gerne hvis | kontakt mig hvis | kontakt os hvis | giv besked hvis | giv lyd hvis | giv mig besked
        hvis | vend tilbage hvis | hvis i mangler | hvis der mangler | hvis noget mangler | hvis noget er uklart | hvis
        der er noget | hvis der er spørgsmål | hvis i har brug for | hvis i har spørgsmål | hvis du har spørgsmål | hvis
        i har yderligere | hvis i skal bruge | hvis du skal bruge | hvis der er brug for | hvis der er behov for | hvis
        der er tvivl | hvis i er i tvivl | hvis det er nødvendigt | hvis nødvendigt | hvis i ønsker | hvis du ønsker |
        såfremt i har | såfremt der er | såfremt i ønsker | såfremt i mangler | såfremt der mangler | hvis ikke allerede
        | som hvis | ved spørgsmål | være fint … hvis | var fint … hvis | fint hvis i | fint hvis du | være dejligt …
        hvis | var dejligt … hvis | dejligt hvis i | dejligt hvis du | være rart … hvis | var rart … hvis | rart hvis i
        | rart hvis du | være super … hvis | var super … hvis | super hvis i | super hvis du | være godt … hvis | var
        godt … hvis | godt hvis i | godt hvis du | være skønt … hvis | var skønt … hvis | skønt hvis i | skønt hvis du |
        være sødt … hvis | var sødt … hvis | sødt hvis i | sødt hvis du | være fedt … hvis | var fedt … hvis | fedt hvis
        i | fedt hvis du | taknemmelig … hvis i | taknemmelig … hvis du | taknemmelig … hvis der | taknemmelige … hvis i
        | taknemmelige … hvis du | taknemmelige … hvis der | taknemlig … hvis i | taknemlig … hvis du | taknemlig … hvis
        der | pris på … hvis i | pris på … hvis du | pris på … hvis der | glad … hvis i | glad … hvis du | glad … hvis
        der | glade … hvis i | glade … hvis du | glade … hvis der | sig til … hvis i | sig til … hvis du | sig til …
        hvis der | skriv … hvis i | skriv … hvis du | skriv … hvis der | ring … hvis i | ring … hvis du | ring … hvis
        der | giv besked … hvis i | giv besked … hvis du | giv besked … hvis der | giv lyd … hvis i | giv lyd … hvis du
        | giv lyd … hvis der | giv mig besked … hvis i | giv mig besked … hvis du | giv mig besked … hvis der | vend
        tilbage … hvis i | vend tilbage … hvis du | vend tilbage … hvis der | kontakt mig … hvis i | kontakt mig … hvis
        du | kontakt mig … hvis der | kontakt os … hvis i | kontakt os … hvis du | kontakt os … hvis der | sig endelig
        til … hvis i | sig endelig til … hvis du | sig endelig til … hvis der | sig bare til … hvis i | sig bare til …
        hvis du | sig bare til … hvis der | hvis i gad | hvis du gad | om i gad | om i gider | om i kan | om i kunne |
        om i vil | fint , hvis | dejligt , hvis | rart , hvis | super , hvis | godt , hvis | taknemmelig , hvis |
        taknemmelig for , hvis | taknemmelige , hvis | taknemlig , hvis | glad , hvis | glade , hvis | pris på , hvis |
        pris på det , hvis | sødt , hvis | skønt , hvis | sig til , hvis | sig bare til , hvis | sig endelig til , hvis
        | skriv , hvis | skriv endelig , hvis | skriv bare , hvis | ring , hvis | ring endelig , hvis | ring bare , hvis
        | ring gerne , hvis | kontakt mig , hvis | kontakt os , hvis | giv besked , hvis | giv lyd , hvis | giv mig
        besked , hvis | vend tilbage , hvis | som , hvis | være fint … , hvis | var fint … , hvis | fint , hvis i | fint
        , hvis du | være dejligt … , hvis | var dejligt … , hvis | dejligt , hvis i | dejligt , hvis du | være rart … ,
        hvis | var rart … , hvis | rart , hvis i | rart , hvis du | være super … , hvis | var super … , hvis | super ,
        hvis i | super , hvis du | være godt … , hvis | var godt … , hvis | godt , hvis i | godt , hvis du | være skønt
        … , hvis | var skønt … , hvis | skønt , hvis i | skønt , hvis du | være sødt … , hvis | var sødt … , hvis | sødt
        , hvis i | sødt , hvis du | være fedt … , hvis | var fedt … , hvis | fedt , hvis i | fedt , hvis du |
        taknemmelig , hvis i | taknemmelig , hvis du | taknemmelig , hvis der | taknemmelige , hvis i | taknemmelige ,
        hvis du | taknemmelige , hvis der | taknemlig , hvis i | taknemlig , hvis du | taknemlig , hvis der | pris på ,
        hvis i | pris på , hvis du | pris på , hvis der | glad , hvis i | glad , hvis du | glad , hvis der | glade ,
        hvis i | glade , hvis du | glade , hvis der | sig til , hvis i | sig til , hvis du | sig til , hvis der | skriv
        , hvis i | skriv , hvis du | skriv , hvis der | ring , hvis i | ring , hvis du | ring , hvis der | giv besked ,
        hvis i | giv besked , hvis du | giv besked , hvis der | giv lyd , hvis i | giv lyd , hvis du | giv lyd , hvis
        der | giv mig besked , hvis i | giv mig besked , hvis du | giv mig besked , hvis der | vend tilbage , hvis i |
        vend tilbage , hvis du | vend tilbage , hvis der | kontakt mig , hvis i | kontakt mig , hvis du | kontakt mig ,
        hvis der | kontakt os , hvis i | kontakt os , hvis du | kontakt os , hvis der | sig endelig til , hvis i | sig
        endelig til , hvis du | sig endelig til , hvis der | sig bare til , hvis i | sig bare til , hvis du | sig bare
        til , hvis der | såfremt i kan | såfremt i kunne | såfremt i vil være | såfremt i har spørgsmål | såfremt i har
        brug | såfremt i har yderligere | såfremt i skal bruge | hvis i vil være | hvis i lige vil | hvis i vil hjælpe |
        hvis i ville være | hvis i så vil | hvis i også vil"""
    ),
    negation=words(
        """hverken | ikke | aldrig | ingen | intet | ej | uden at | hverken | lad være | lade være | undlad | undlade | ikkje |
        uten å | ingenting | la være | ikk | ik | ikek | ikkke | næppe | ingenlunde | ej heller | heller ikke"""
    ),
    asked_before=words(
        """bad jer | bad jeg | bad vi | har bedt | havde bedt | bedt jer | skrev til jer | skrev jeg | skrev vi | mailede | sendte
        jer | sendte en | sendte jeg | sendte vi | har sendt | har skrevet | rykker jer | vil rykke | rykke for |
        påmindelse | minder om | ringede | allerede bedt | allerede opsagt | meddelte | forrige mail | sidste mail |
        spurgte | efterlyser | efterlyste | anmodede | bekræftede | gav besked | bad om | blev bedt | som aftalt med |
        jeg rykker for | vi rykker for | rykker lige for | rykker hermed for"""
    ),
    others_want=words(
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
    ),
    retract=words(
        """se bort fra | ignorer | ignorér | glem min | glem mailen | glem det jeg | glem det vi | glem alt om | glem opsigelsen |
        glem min opsigelse | trækker opsigelsen tilbage | trække opsigelsen tilbage | træk opsigelsen tilbage | trækker
        vores opsigelse | trække vores opsigelse | trækker min opsigelse | trække min opsigelse | trækker vores
        anmodning | trække min anmodning | trækker min anmodning | trækker min bestilling | trække min bestilling |
        trække bestillingen | trækker bestillingen | trækker ønsket | tilbagekalder | tilbagekalde | annullerer min |
        annuller min opsigelse | annuller vores opsigelse | annuller opsigelsen | annullere opsigelsen | annullere min
        opsigelse | annullere vores opsigelse | annullér opsigelsen | fortryder | fortrudt | fortryde | bliver alligevel
        | vi bliver alligevel | fortsætter alligevel | fortsætte alligevel | alligevel fortsætte | bliver hos jer | ikke
        længere aktuel | ikke længere aktuelt | ikke længere relevant | ikke aktuelt alligevel | ikke relevant alligevel
        | har ombestemt | ombestemt os | ombestemt mig | stop opsigelsen | stop opsigelse* | det var en fejl at |
        behøver i ikke gøre | skal i ikke gøre noget ved | nej forresten | nej vent | vent lige | vent med | gør ikke
        noget | gør ingenting | glem det | afvent | er ikke stoppet | har ikke stoppet | stopper ikke alligevel |
        stopper alligevel ikke | er alligevel ikke stoppet | er ikke holdt op | til jeg siger til | til vi siger til |
        indtil videre ikke | ændret mening | skiftet mening | vi bliver hos | bliver nu alligevel | trækker … tilbage |
        trække … tilbage | træk … tilbage | se venligst bort fra | bedes i se bort fra | skal i se bort fra | kan i se
        bort fra | kan i glemme | i kan glemme | i kan godt glemme | skal i bare glemme | ikke nødvendigt alligevel |
        alligevel ikke nødvendigt | behøver i alligevel ikke"""
    ),
    points=words("""nedenfor | nedenstående | herunder | her under | i tråden | vedhæftet | vedhæftede | vedlagt | vedlagte |
        vedhæftning | bilag | bilaget | videresend* | mailen under | mailen nedenfor | se under | se nedenfor | se herunder |
        hans mail | hendes mail | denne mail nedenfor | mail nedenfor | skriver nedenfor | skriver under | beder om nedenfor |
        underliggende"""),
    do_that=words(
        """gør det | gøre det | gør som | gøre som | gør venligst som | gør hvad | hjælpe os med dette | hjælpe os med det | hjælpe
        med dette | hjælpe hende med | hjælpe ham med | hjælpe med det | fikse dette | fikse det | fiks det | ordne
        dette | ordne det | ordn det | tage hånd om | tag hånd om | tage jer af | tage dig af | tag jer af | udfør |
        udføre | effektuer | effektuere | ekspeder | ekspedere | se på det | se på dette | følg op | følge op | løse det
        | i orden for mig | fint for mig | helt fint med mig | ok for mig | okay for mig | ok med mig | fint med mig |
        godkender | godkendt af mig | efterkomme | gælder stadig | sætte i gang | få det gjort | fikser i det | ordner i
        det | klarer i det | sørger i for det | tager i jer af det | klare det | ordner i | fikser i | klar det | få det
        ordnet | få det fikset"""
    ),
    question_noun=words("spørgsmål | spørgsmålet | henvendelse | forespørgsel | supportspørgsmål | et spørgsmål | spm"),
    bankruptcy=words(
        """konkurs | konkursen | konkursbo* | konkursdekret* | konkursbegæring* | gået konkurs | taget under konkurs |
        konkursbehandling* | konkursramt | under konkurs | erklæret konkurs | fallit | fallit* | gået fallit | erklæret
        fallit | indgivet konkursbegæring | egen konkurs | gået ned med flaget | gået nedenom | insolvens* | insolvent |
        insolvente"""
    ),
    liquidation=words(
        """likvidation* | likvidator* | likvideret | likvideres | likvidere | tvangsopløsning* | tvangsopløst | tvangsopløses |
        opløst | opløses | opløsning af selskabet | frivillig opløsning | selskabet afvikles | selskabet er under
        afvikling | firmaet afvikles | virksomheden afvikles | afvikling af selskabet | afvikling af virksomheden |
        under afvikling | betalingserklæring* | solvent likvidation | frivillig likvidation | trådt i likvidation |
        afvikles frivilligt | afviklet frivilligt | selskabet skal afvikles | selskabet bliver afviklet | afvikle selskabet |
        afvikler selskabet"""
    ),
    reorganisation=words("rekonstruktion* | rekonstruktør* | akkord | tvangsakkord* | betalingsstandsning* | omstrukturering*"),
    trustee=words("kurator | kuratoren | likvidator* | bobestyrer* | skifteretten | skifteret"),
    close_down=words(
        """lukke firmaet | lukker firmaet | lukke virksomheden | lukker virksomheden | lukket virksomheden | lukker butikken |
        lukke butikken | nedlægger virksomheden | nedlægge virksomheden | nedlægges | nedlagt | afvikle | afvikler |
        afvikles | ophørt | ophører | indstille driften | indstiller driften | stoppe driften | drejer nøglen om |
        drejet nøglen om | lukker forretningen | lukker vores firma | lukker vores virksomhed | lukker vores butik | har
        lukket firmaet | har lukket virksomheden | indstiller aktiviteterne | indstillet driften | lukker og slukker |
        stopper med at drive | stopper virksomheden | stopper firmaet | stoppet virksomheden | lukket ned | ophør med
        virksomheden | drejer nøglen | afmeldt virksomheden | lukket butikken"""
    ),
    password=words(
        """adgangskode* | kodeord* | password* | pinkode* | brugernavn* | login-oplysning* | loginoplysning* | log-in oplysning* |
        engangskode* | koden til | min kode | loginkode* | login-kode* | nyt kodeord | ny kode | ny adgangskode | nyt
        password"""
    ),
    cannot_sign_in=words(
        """glemt … adgangskode* | glemt … kodeord* | glemt … password* | glemte … adgangskode* | glemte … kodeord* | glemt min kode
        | glemt brugernavn* | glemt mit login | glemt mit brugernavn* | mistet … adgangskode* | mistet … kodeord* |
        husker ikke … adgangskode* | husker ikke … kodeord* | kan ikke huske … adgangskode* | kan ikke huske … kodeord*
        | kan ikke huske … password* | kommer ikke ind | kan ikke komme ind | kan ikke komme på | kan ikke logge | kan
        ikke længere logge | ikke logge ind | ikke logge på | ikke logget ind | kan jeg ikke logge | kan vi ikke logge |
        kan ikke få adgang | låst ude | er låst ude | spærret ude | lukket ude | har låst mig | kontoen er låst |
        kontoen er spærret | brugeren er låst | min bruger er låst | min bruger er spærret | min konto er låst | min
        konto er spærret | problemer med at logge | problemer med login* | problem med login* | problem med at logge |
        bøvl med at logge | login virker ikke | loginet virker ikke | mit login virker ikke | forkert adgangskode |
        forkert kodeord | koden virker ikke | kan ik logge | kan ikk logge | kan ikke få logget | kan ikke tilgå | fejl
        ved login* | fejl når jeg logger | kodeordet virker ikke | adgangskoden virker ikke | passwordet virker ikke |
        password virker ikke | koden dur ikke | koden duer ikke | kodeordet dur ikke | kodeordet duer ikke |
        adgangskoden dur ikke | loginet dur ikke | login fejler | login driller | loginet driller | smidt af | smider
        mig af | smider mig ud | nægtet adgang | nægtes adgang | får ikke adgang | glemt … kode | glemt koden | glemt
        adgangskoden | glemt mit password | glemt mit kodeord | glemt kodeordet | mistet koden | mistet min kode |
        husker ikke … kode | husker ikke koden | kan ikke huske … kode | kommer ik ind | kommer ikk ind | kan ik komme
        ind | kan ikk komme ind | kan ikke få lov at logge"""
    ),
    invoice=words(
        """faktura fra jer | fakturaen fra jer | fakturaer fra jer | jeres faktura | jeres regning | regning fra jer | regningen
        fra jer | kopi af faktura* | fakturakopi* | fakturerer i | faktureret os | i faktureret | i fakturerer os |
        faktureret for | rykker fra jer | rykkeren | rykkergebyr* | betalingspåmindelse* | kreditnota* | krediter* |
        inkasso* | seneste faktura* | sidste faktura* | forrige faktura* | modtaget en faktura | modtaget faktura | fået
        en faktura | fået faktura | fået en regning | fået regning | opkrævet | opkrævning* | opkræver i | faktura på |
        faktura nr | fakturanummer* | fakturanr* | faktura for | dobbelt faktureret | faktureret to gange | trukket to
        gange | trukket dobbelt | forkert beløb | fakturabeløb* | refusion | refunderet | betalt fakturaen | betale
        fakturaen | denne faktura | månedsgebyr* | gebyret | faktura I har sendt | fakturaer I har sendt | betalt for
        meget | hvad betaler vi for | opkrævet for | opkrævet to gange | opkrævet dobbelt | rykkerskrivelse* | rykker på
        | fået en rykker | modtaget en rykker | modtaget rykker | faktura vi har fået | fakturaen vi fik | den faktura |
        jeres seneste regning | sidste regning | seneste regning | regningen | beløbet på fakturaen | forfaldsdato* |
        dobbeltbetalt | betalt to gange | trukket for | rykker for en faktura | rykker for faktura* | en rykker |
        rykkere | rykker fra"""
    ),
    number_exists=words("""findes allerede | allerede findes | er allerede registreret | allerede registreret |
        allerede er registreret | allerede er oprettet | allerede oprettet | er allerede oprettet | eksisterer allerede |
        allerede eksisterer | er optaget | er i brug | allerede i brug | bruges allerede | findes i forvejen | i forvejen findes |
        er oprettet i forvejen | er registreret i forvejen | registreret i forvejen | allerede taget | ligger der allerede |
        ligger allerede"""),
    number=words("""cvr* | cvr-nummer* | cvr-nr* | cvr nr | cvr nummer* | registreringsnummer* | registreringsnr |
        virksomhedsnummer* | organisationsnummer* | se-nummer* | virksomheden | firmaet | selskabet | firma | virksomhed |
        momsnummer*"""),
    integration=words(
        """integration* | integrere | integrerer | integreret | integrerede | koble sammen | kobles sammen | koble … til | kobling
        til | koblet til | forbinde … med | forbindelse til økonomi* | api | økonomisystem* | regnskabssystem* |
        regnskabsprogram* | økonomiprogram* | erp | erp-system* | edi | integrated | integreres | integrer | e-conomic |
        economic | dinero | uniconta | navision | business central | c5 | summarum | bogføringsprogram* |
        bogføringssystem*"""
    ),
    company_details=words(
        """postadresse* | besøgsadresse* | forretningsadresse* | firmaadresse* | virksomhedsadresse* | firmaoplysning* |
        virksomhedsoplysning* | firmanavn* | virksomhedsnavn* | selskabsnavn* | firmaets adresse* | virksomhedens
        adresse* | selskabets adresse* | firmaets navn | virksomhedens navn | selskabets navn | firmaets oplysninger |
        virksomhedens oplysninger | vores adresse | vores nye adresse | vores oplysninger | vores stamdata |
        fakturaadresse* | faktureringsadresse* | kontonummer* | bankkonto* | bankoplysning* | kontaktperson | logo |
        logoet | skiftet lokaler | nye lokaler | flyttet | flytter til nye | er flyttet | gadeadresse* | adressen på
        firmaet | adressen på virksomheden | firmaprofil* | virksomhedsprofil* | firmaets mail* | virksomhedens mail* |
        virksomhedens kontaktoplysning* | firmaets kontaktoplysning* | vores firmanavn | skiftet adresse | skifter
        adresse | ny adresse på firmaet | ny adresse for firmaet | nyt firmanavn | hjemsted* | flytter adresse | flytter
        kontor | flyttet kontor | vores telefonnummer | firmaets telefon* | virksomhedens telefon* | hovednummer* | vi
        har skiftet navn | vi skifter navn | har vi skiftet navn | firmaet har skiftet navn | selskabet har skiftet navn
        | virksomheden har skiftet navn | vi hedder nu | vi har ændret navn | vi har fået nyt navn | firmaet skifter
        navn | selskabet skifter navn | virksomheden skifter navn | nyt cvr* | nye cvr* | ændret cvr* | skiftet cvr* |
        nyt registreringsnummer*"""
    ),
    price=words(
        """koster | pris | prisen | priser | priserne | prisliste* | omkostning* | gebyr | gebyrer | tilbud | rabat* | betaling |
        koste | månedspris* | årspris* | abonnementspris*"""
    ),
    formats=words("""format | formater | formatet | peppol | nemhandel | oioubl | xml | pdf | ubl | e-faktura | efaktura |
        e-fakturaer | edifact | leverer | levere | sende fakturaer | sende faktura | modtage fakturaer | modtage faktura |
        sender fakturaer | gln | ean | ean-nummer*"""),
    tried=words(
        """prøvet at nulstille | forsøgt at nulstille | prøvet at resette | prøvet at ændre adgangskode* | nulstillingslink* |
        nulstillingsmail* | reset-link* | får ingen mail | får ikke nogen mail | kommer ingen mail | kommer ikke nogen
        mail | der kommer ingen | ingen mail kommer | ifølge vejledning* | fulgt vejledning* | fulgt jeres vejledning* |
        fulgt guiden | fulgt jeres guide | fulgt anvisning* | fulgt instruks* | hjælper ikke | hjalp ikke | hjælper
        heller ikke | linket virker ikke | link virker ikke | linket fungerer ikke | har allerede prøvet | har prøvet |
        allerede forsøgt | har forsøgt | stadig ikke | fortsat ikke | stadigvæk ikke | uden resultat | uden held | uden
        at det hjalp | prøvet det der står | gjort som der står | gjort som i | gjort det der står | nytter ikke | der
        sker ikke noget | der sker intet | sker der ikke noget | sker intet | får aldrig mailen | får aldrig en mail |
        får aldrig nogen mail | modtager ingen mail | modtager ikke nogen mail | modtager ikke mail* | får ik nogen mail
        | prøvet flere gange | prøvet alt | prøvet det hele | forsøgt flere gange | uden succes | prøvet at slette |
        prøvet at oprette | prøvet at logge | prøvet at fjerne | prøvet at ændre | prøvet at skifte | forsøgt at slette
        | forsøgt at oprette | forsøgt at ændre | forsøgt at skifte | forsøgt at opgradere | prøvet at opgradere |
        prøvet at opsige | dukker ikke op | knappen virker ikke | knappen er grå | får en fejl | får fejlen | får en
        fejlbesked | får en fejlmeddelelse | kommer med en fejl | melder fejl | fejlbesked* | fejlmeddelelse* | gjort
        præcis som | gjort alt | har gjort det | har fulgt"""
    ),
    privacy=words("""gdpr | databeskyttelse* | persondata* | personoplysning* | indsigtsanmodning* | indsigtsbegæring* |
        anmodning om indsigt | ret til indsigt | retten til at blive glemt | ret til at blive glemt | ret til sletning |
        retten til sletning | databehandleraftale*"""),
    call_me=words("""ring til mig | ring til os | ring mig op | ring på | ringe til mig | ringe til os | ringe mig op | ringe os op |
        kontakt mig | kontakt os | kontakte mig | tage kontakt | tag kontakt | book et møde | aftale et møde | tage en snak"""),
    confirm=words("""bekræft | bekræfte | bekræftelse* | bekræfter | slutdato* | sidste aftaledag | når det er gjort |
        når det er klar | når det er på plads | når det er ordnet | når det er sket | når er det | så hurtigt som muligt |
        hurtigst muligt | snarest | i dag* | går det an | er det ok | er det okay | er det i orden | er det fint | mangler i noget |
        mangler i mere | skal i bruge mere | skal i bruge andet | skal i bruge flere | har i brug for mere | andet i skal bruge |
        noget andet i | giv besked | give besked | giv mig besked | give mig besked | vend tilbage | kvittering |
        hvad er næste skridt | oplys slutdato* | er det nok | er det gjort | er det sket | er det ordnet | er det klaret |
        blev det gjort"""),
    thanks=words(
        """tak | takker | tusind tak | tusinde tak | tusen tak | mange tak | på forhånd tak | tak for det | super | perfekt |
        dejligt | fantastisk | skønt | herligt | fedt | alletiders | topservice | glimrende | tak for hurtig | tak for
        hjælpen | mange tak for | takker for | 1000 tak | tak skal i have | tak skal du have | super tak | supert | det
        er modtaget tak"""
    ),
    fine=words("""nu virker det | nu fungerer det | det virker | det fungerer | virker | fungerer | ok | okay | fint | modtaget |
        noteret | forstået | godt | det er godt | klaret | løst | på plads | i orden | alt ok | alt godt | alt er godt | kommet ind |
        hurtig hjælp | hjælpen | hjælp | god weekend | god dag* | god jul | hav det godt | bekræftet | modtog | hurtigt svar |
        hurtig respons | det var det | så er jeg med | den er god | det lykkedes"""),
    greeting=words("""hej | hejsa | hej med jer | hej alle | godmorgen | god morgen | goddag | god dag* | god eftermiddag | godaften |
        hallo | davs | hej igen | kære kundeservice | kære inexchange | kære support | til kundeservice | til inexchange |
        til rette vedkommende | hej hej | halløj | mojn"""),
    i=words("jeg | mig | undertegnede"),
    my=words("min | mit | mine"),
    we=words("vi | os"),
    our=words("vores | vor | vort"),
    you=words("jer | jeres | du | dig | din | dit | dine"),
    he=words("""han | hun | ham | hende | hans | hendes | hen | vedkommende | denne | personen | den | vedkommendes | vedk | pågældende"""),
    they=words(
        """de | dem | deres | begge | begge to | følgende | disse | alle tre | alle fire | samtlige | alle | de to | dem begge |
        alle sammen | hele bundtet"""
    ),
    it=words("det | man | en | et | dette | nogen | ingen | prisen | gebyret | den | der"),
    conjunction=words("og | samt | & | plus | eller | henholdsvis"),
    contrast=words("men | derimod | dog | imidlertid | mens | hvorimod"),
    old=words("""fra | gammel | gamle | gammelt | tidligere | forrige | nuværende | i dag* | hed | stod | står | står som | står med |
        ligger | i stedet for | istedet for | stavet forkert | forkert | forkerte | fejlagtig | fejl | før | hidtil | hidtidige |
        var | ikke længere"""),
    new=words("""til | ny | nye | nyt | nu | fra nu | i stedet | istedet | bliver | skal være | rigtig | rigtige | rigtigt | korrekt |
        korrekte | rettes til | ændres til | fremover | fremadrettet | herefter | skal have | hedder nu | skal hedde | skal stå |
        blive | skal lyde"""),
    place=words("i | på | hos | ved | fra | til | inden for | indenfor"),
    for_company=words("""for | hos | på | til | vedrørende | vedr | angående | ang | i | kunde | kunden | ved | virksomheden |
        firmaet | selskabet | på vegne af | for så vidt angår"""),
    title=words(
        """advokat | direktør | hr | fru | økonomichef | økonomiansvarlig | regnskabschef | regnskabsmedarbejder | bogholder |
        bogholderen | konsulent | økonom | assistent | dr | indkøber | indkøbschef | kollega | kollegaen | chef | chefen
        | revisor | jurist | formand | ejer | indehaver | kasserer | sekretær | kurator | elev | eleven | lærling |
        vikaren | kontorassistent | kontorelev | mester | tømrermester | projektleder | direktøren | økonomichefen |
        regnskabschefen | kontordame | sekretæren | projektlederen | medarbejder | medarbejderen | bogholderske |
        regnskabsassistent | lønbogholder | controller | studentermedhjælper"""
    ),
    role=words(
        """kollega | kollegaen | kolleger | medarbejder | medarbejderen | datter | søn | kone | mand | samlever | svigersøn |
        svigerdatter | bogholder | bogholderen | økonom | assistent | praktikant | praktikanten | elev | eleven |
        lærling | lærlingen | vikar | vikaren | konsulent | konsulenten | bror | søster | chef | chefen | ansat |
        ansatte | partner | kompagnon | indkøber | revisor | ægtefælle | kontordame | kontordamen | studentermedhjælper
        | studentermedhjælperen | studentermedarbejder | receptionist | receptionisten | sekretær | sekretæren |
        salgschef | sælger | sælgeren | montør | montøren | driftsleder | afdelingsleder | direktør | direktøren |
        økonomimedarbejder | økonomimedarbejderen | regnskabsmedarbejder | regnskabsmedarbejderen | økonomichef |
        økonomichefen | regnskabschef | regnskabschefen | kontorassistent | kontorassistenten | kontorelev |
        kontoreleven | makker | afløser | afløseren | projektleder | projektlederen | lagerchef | lagermand |
        regnskabsassistent | regnskabsassistenten | bogholderiassistent | lønbogholder | controller | kontormedarbejder
        | kontormedarbejderen | kontorchef | kontorchefen | medindehaver | ejer | formand | mester | fyr | fyren | pige
        | pigen | mor | far | fætter | kusine | nevø | niece | svoger | svigerinde"""
    ),
    contact=words(
        """kontakt | kontakte | cc | kopi til | kopi | spørg | spørg gerne | svar til | svar på | ring | ringe | skriv til | skrive
        til | mail mig | fanges på | fange mig på | træffes på | træffe mig på | nås på | send bekræftelse til |
        bekræftelse til | bekræftelsen til | send kopi | min private | privat* | tale med | tal med | snakke med | cc'er
        | kontaktes på | kan kontaktes | få fat i mig | jeg kan nås | ring på | skriv gerne til | send svar til | send
        gerne bekræftelse til | kontaktperson"""
    ),
    client=words(
        """vores kunde | kunde | kunden | kundens | kunder | vores kunder | klient | klienten | klientens | klienter | en af vores
        kunder | en kunde af os | min kunde | kundevirksomhed* | søsterselskab* | datterselskab* | moderselskab* |
        nabofirma* | lejer | lejeren
        | driver eget | har eget firma | driver egen | har egen virksomhed"""
    ),
    common=words(
        """hej hejsa hallo god godmorgen goddag godaften eftermiddag aften jeg vi du han hun hen den det de en et og men så som at
        af på i for til med fra hos om når da nu her der hvad hvem hvor hvordan hvorfor hvornår kan skal vil har er var
        bliver blev tak tusind mvh vh hilsen hilsner venlig venligst bedste kære kærlig altså samt desuden derudover
        også sedan siden efter følgende nedenfor herunder ovenfor denne disse dette min mit mine vores vor jeres deres
        hans hendes ny nye nyt gammel gamle tag skift ændr ændre ret lav luk stop opsig sig giv ordn fiks registrer
        opdater slet fjern afslut deaktiver opret tilføj inviter sæt læg meld gør se obs ps nb navn navne e-mail email
        e-post telefon mobil tlf tel mail adresse firma selskab virksomhed cvr cvr-nr cvr-nummer emne besked rolle
        afdeling bruger brugere konto aftale aftalen abonnement abonnementet opsigelse kundeservice kundservice
        inexchange support svar sv vs re fwd fw januar februar marts april maj juni juli august september oktober
        november december mandag tirsdag onsdag torsdag fredag lørdag søndag ja nej ok okay fint super perfekt sendt to
        tre fire begge alle ingen ikke kun bare ifølge før under over mellem uden mod gennem rundt angående vedrørende
        vedr gælder ang skulle kunne må bør burde får fik går gik kom kommer tænkte tænker overvejer behøver ønsker
        ønskes hermed undertegnede selskabet firmaet virksomheden personen kollegaen ellers tidligere idag imorgen igår
        først sidst slutteligt kl faktura fakturaer basic free integrated peppol nemhandel norge sverige danmark finland
        jul nytår påske sommer weekend uge hjælp spørgsmål sletning fjernelse ændring ændringer login adgang adgange
        rettigheder adgangskode kodeord password konkurs likvidation klage ansættelse opstart send bekræft ring kontakt
        direktør aps as a/s i/s k/s ivs ab oy sms pdf gdpr id it hr ceo cfo moms edi erp api xml regnskab bogholderi
        økonomi indkøb salg løn fordi mens dersom hvis såfremt desværre heldigvis endelig næste forrige både enten
        dermed derfor alligevel forresten eventuelt evt vedhæftet vedlagt glemte glemt husk bemærk håber ved synes mener
        vis gerne nåh stoppet stopper begynder starter arbejder indtil frem fremover snarest haster vigtigt info
        information bestilling bestiller bestille ekstra endnu yderligere samme nogen nogle noget dagens ca inkl pga mht
        ift iht oprettelse konkursdekret kurator skifteretten navneændring lige dels dens dets uanset tillykke beklager
        undskyld tidl eks jf hov ups arh nåja jamen øh mandags tirsdags onsdags torsdags fredags dd fyi ditto dato start
        startdato slutdato telefonnr mobilnr tlfnr brugernavn fratræder fratrådt udmeld udmeldelse afmeld afmelding spær
        spærre nedlæg nedlægge lukke slette fjerne oprette tilføje rette skifte opsige udskift byt bytte erstat ombyt
        lad få gider gad ku ka ønske anmodning anmoder please hører hør kig tjek fratrædelse tiltrædelse ansat nyansat
        kollega medarbejder status handling type kolonne linje række fornavn efternavn mailadresse"""
    ),
    put_base=words(
        """læg ind | lægge ind | læg … ind | lægge … ind | sæt | sætte | indtast | indtaste | tilføj | tilføje | registrer |
        registrere | noter | notere | brug | skriv ind | udfyld | udfylde | få lagt ind | skrive ind | gem | gemme |
        indsæt | indsætte | læg … på | anvend | angiv | angive | tast | taste"""
    ),
    infinitive=words("at | vil | skal | kan | må | bør | ville | skulle | kunne | burde | fik | plejer at"),
    correction=words(
        """rettelse | jeg mente | mente jeg | jeg skrev forkert | skrev forkert | jeg kom til at skrive | skal være | korrekt er |
        rigtig adresse | den rigtige adresse | det blev forkert | undskyld | beklager | tastefejl | skrivefejl | slåfejl
        | stavefejl | min fejl | fejl fra min side | er den rigtige | er det rigtige | er den korrekte | er det korrekte
        | den korrekte | det korrekte | den rigtige er | det rigtige er | der skal stå | skrev jeg forkert | staver jeg
        | stavede forkert | stavet forkert | tastede forkert | ups | hov"""
    ),
    both_companies=words("""begge selskaber | begge firmaer | begge virksomheder | begge vores firmaer | begge vores selskaber |
        alle selskaber | samtlige selskaber"""),
    except_for=words("""undtagen | bortset fra | med undtagelse af | foruden | udover | pånær | på nær | men ikke | ikke | undtaget"""),
    idiom=words(
        """som i måske | i måske | som du måske | du måske | få fat | få fat i | få fat på | få svar | få hjælp | få
        besked | give besked | giv besked | giv mig besked | give mig besked | få at vide | lægge mærke til |
        læg mærke til | lægge tid i | tage kontakt | tag kontakt | i god tid | tage stilling | tage stilling
        til | til og med | lægge til grund | sige til | sig til | sig endelig til | sige tak | sende ind |
        send ind | sende faktura | sende fakturaer | sende ud | send ud | send mig | sende mig | send en
        bekræftelse | send gerne | få bekræftet | få en bekræftelse | have en bekræftelse | i orden | tage sig
        af | tage jer af | på plads | luk op | lukke op | i stand til | til sidst | i gang | sætte i gang |
        sæt i gang | sætte pris på | sætter pris på | det er ret | ret til at | har sagt op | sagt sit job op
        | sagt sin stilling op | har opsagt sin stilling | opsagt sin stilling | opsagt sit job | opsiger sin
        stilling | opsige sin stilling | sige sin stilling op | siger sit job op | sige sit job op | blevet
        opsagt | er blevet opsagt | skal ud på | skal ud at | skal ud i | skal ud og | som i evt | som i
        eventuelt | så snart i måske | få styr på | få ryddet op | få set på | opsagt sit arbejde | opsige sit
        job | opsige sit arbejde | opsiger sit job | opsiger sit arbejde | siger sin stilling op | siger sit
        arbejde op | sagde sit job op | sagde sin stilling op | sagde op | har sagt sin stilling op | har sagt
        sit arbejde op | siger mit job op | siger min stilling op | sig tak | opsagt sin | stoppe betalingen |
        stopper betalingen | stoppe med at betale | ophøret af hans | ophøret af hendes | retter henvendelse |
        rette henvendelse | ret henvendelse | rette vedkommende | til rette vedkommende | ret mig hvis | rette
        op på | sende en mail | send en mail | vi bruger | jeg bruger | han bruger | hun bruger | de bruger |
        i bruger | bruger vi | bruger jeg | bruger han | bruger hun | bruger de | bruger i | der bruger |
        bruger ikke | bruger aldrig | bruger kun | bruger stadig | de andre | andre brugere | alle andre |
        ingen andre | nogen andre | andre end | blandt andre | vores andre | mange andre | nogle andre | to
        andre | tre andre | flere andre | jeres andre | andre ting | andre medarbejdere | andre kolleger | min
        far | vores far | hans far | til andre | af andre | med andre | ombestemte sig | ombestemt sig |
        ændret mening | er stoppet med at bruge | stoppet med at bruge | stopper med at bruge | holdt op med
        at bruge | holder op med at bruge | er holdt op med at bruge | stoppet med at ryge | holdt op med at
        ryge"""
    ),
    into=words("ind | ny | nye | nyt | ny bruger | nye brugere"),
    postal=words("adresse | adressen | adresser | adresserne | adresseoplysning*"),
    later=words(
        """vi vender tilbage når | jeg vender tilbage når | vender tilbage når | vender tilbage , når | vender vi tilbage | vender
        jeg tilbage | vi vender tilbage med | jeg vender tilbage med | til orientering | til jeres orientering | til
        info | til jeres info | til jeres information | til din orientering | bare så i ved det | bare så i er
        orienteret | så i er orienteret | så i ved det | fyi | giver lyd når | giver lyd , når | siger til når | siger
        til , når | skriver når | skriver , når | skriver igen når | melder tilbage når | melder tilbage | hører fra os
        når | hører fra mig når | hører fra os , når | hører fra mig , når"""
    ),
    left_past=words(
        """sluttede | rejste | forlod | gik på pension | gik på efterløn | gik fra | havde sidste dag | haft sidste dag | havde sin
        sidste dag | haft sin sidste dag | havde sidste arbejdsdag | haft sidste arbejdsdag | havde sin sidste
        arbejdsdag"""
    ),
    terms=words(
        """opsigelsesvarsel* | opsigelsesfrist* | opsigelsesperiode* | opsigelsestid* | opsigelsesvilkår* | opsigelsesbetingelse* |
        bindingsperiode* | bindingstid* | bindingen | binding | varsel | varslet | frist for opsigelse | fristen for
        opsigelse | bundet | bundet i | bundet af"""
    ),
    expire_passive=words(
        """skal stoppe | skal slutte | skal ophøre | skal udløbe | udløbe | løbe ud | skal have en ende | til at stoppe | til at
        ophøre"""
    ),
    court=words("""byret | byretten | skifteret | skifteretten | landsret | landsretten | handelsret* | kommune | universitet"""),
    leave_out=words(
        """spring … over | udelad | stryg … fra listen | tag … af listen | vent med | alligevel ikke | skal alligevel ikke | ikke
        alligevel | lad … blive | hold … udenfor | hold … uden for"""
    ),
    joke=words("bare sjov | kun for sjov | bare for sjov"),
    also_names=words(
        """jan hans tage svend maj august liv mark gry else stig bo pil ask storm mester bjørn sten kåre mai viola rose
        sol vita signe jul kim frank may anker due krog høst falk kold lund dam post bank lang lange hvid grøn brun
        ung skriver have gade holm bro"""
    ),
)
