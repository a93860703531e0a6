"""Norwegian words as Nynorsk, dialects, old spellings and quick typing have them, each with the Bokmål word that it is read as.

Left out is what means two things: 'de' is 'dere' in Nynorsk and 'they' in Bokmål, 'sletta' an infinitive here and past there.
"""

from parsers.lexicon.order_words import words

VARIANTS = words(
    """eg jei jeig jæi = jeg | hu = hun | ho = hun | vårs = oss | dykk dokker dokke dåkker dåkke dåkk dokk dåker = dere | dykkar dykkars
    dokkers dåkkers deras dokkars = deres | hennar = hennes | kven kvem kem hvæm vem = hvem | kva ka = hva | korleis koss korsen
    kossen koleis håssen hvordann hvordna hvorden hvrodan hordan = hvordan | korfor kvifor koffor koffør kofor kvifør hvorfro =
    hvorfor | kor = hvor | kordan = hvordan | nokon nokre nån nokken nåkken nokne = noen | noko nokka nåkka någe = noe | berre bærre =
    bare | ikkje ikkj itj ittj ittje ikek ikk ike ikekje ente inkje ikkke = ikke | ifra = fra | hjå = hos | viss vess = hvis | utan
    utn = uten | sjølv sjøl = selv | meir mere = mer | fleire fler = flere | heile = hele | anna = annen | difor derfår = derfor | no
    nu = nå | au åsså = også | ogsa ogå = også | lengre lengere lengjer = lenger | framleis fremdeles framdeles fremdels = fortsatt |
    allereie alleredet alerede allrede = allerede | diverre desverre deverre = dessverre | tidlegare = tidligere | snarast snarrest =
    snarest | mogleg muleg muligt mulgi = mulig | kanksje kansje = kanskje | gamal = gammel | noverande = nåværende | vidare = videre
    | saman = sammen | gong = gang | fyrste = første | vere vera væra værra = være | gjere gjera gjørra jøre = gjøre | gjer jør = gjør
    | seie seia sie = si | sei = si | seier seiar = sier | ynskjer ønskjer ynskjar ønskjar ønskar ønkser ønker ønsekr = ønsker |
    ynskje ynskja ønskje ønskja = ønske | ynskjast ønskjast = ønskes | treng trengjer trneger tregner = trenger | trengje trenga =
    trenge | kjem kjæm = kommer | kome koma = komme | leggje leggja lægge læggje legga = legge | lægg = legg | setje setja = sette |
    tek = tar | take taka = ta | gje gjeve jie = gi | stenga stengje stengja stænge = stenge | stengjer stengjar = stenger | stæng =
    steng | avsluttar = avslutter | opprettar = oppretter | oprette opprete oppprette = opprette | oprett opprettt = opprett | slettar
    = sletter | = slett | slætte = slette | fjernar = fjerner | fjærn fjen fjenr = fjern | fjærne fjenre = fjerne | endrar = endrer |
    oppdaterar = oppdaterer | deaktiverar = deaktiverer | registrera = registrere | registrerar = registrerer | deaktivera =
    deaktivere | aktivera = aktivere | reaktivera = reaktivere | inaktivera = inaktivere | avregistrera = avregistrere | oppdatera
    oppdattere = oppdatere | korrigera = korrigere | justera = justere | invitera = invitere | blokkera blokere = blokkere |
    kansellera kanselere = kansellere | terminera = terminere | oppgradera opgradere = oppgradere | vurderar = vurderer | vurdera =
    vurdere | logga = logge | kunna = kunne | vilja = ville | trur = tror | veit = vet | lurar lurrer = lurer | høyre høyra = høre |
    høyrer = hører | høyrt = hørt | sjå = se | seinast seinest = senest | venleg vennleg venlig = vennlig | vennlegst venlegst
    venleigst vennligts venligst vennligs vesnlig vennlgist vennligest plis = vennligst | tilsett = ansatt | tilsette = ansatte |
    byrjar bynner bejynner bjynner begyner = begynner | byrje bynne begyne = begynne | bynt = begynt | sluttar slutar sluter = slutter
    | slutet sluttett sluttt = sluttet | jobbar = jobber | arbeidar arbeier = arbeider | jobba = jobbet | gløymt = glemt | gløymde =
    glemte | gløym = glem | gløyme gløyma = glemme | hugsar = husker | fungerar = fungerer | verkar = virker | rekning = regning |
    rekninga rekningen = regningen | verksemd = virksomhet | verksemda = virksomheten | føretak = foretak | føretaket = foretaket |
    bedrifta = bedriften | teneste = tjeneste | tenesta = tjenesten | tenester = tjenester | tenestene = tjenestene | avtala avtalna
    avtaln avtaen = avtalen | avtalane = avtalene | avtalar = avtaler | oppseiing oppsiing oppseing oppsigelese oppsigese oppsigels =
    oppsigelse | oppseiinga oppsiinga oppseiinge oppseiingen = oppsigelsen | stadfeste stadfesta = bekrefte | stadfest = bekreft |
    stadfesting = bekreftelse | stadfestinga = bekreftelsen | motteke motteken = mottatt | namn = navn | namnet = navnet | etternamn =
    etternavn | etternamnet = etternavnet | fornamn = fornavn | heiter heitar hetter = heter | heite heita = hete | byter bytar =
    bytter | byta = bytte | byt = bytt | bytta = byttet | skifta = skiftet | brukaren brukarn brukern bruker'n brukaran burkeren
    brukren bukeren = brukeren | brukar burker = bruker | brukarar brukera = brukere | brukarane brukeran = brukerne | brukarens
    brukarns = brukerens | brukernamn brukarnamn = brukernavn | brukarnamnet = brukernavnet | brukarkonto = brukerkonto |
    brukarkontoen = brukerkontoen | brukartilgang = brukertilgang | tilgong tilgan tilagng = tilgang | tilgongen tilgangn = tilgangen
    | tilgongar tilgangar = tilganger | innloggin inlogging inloging innloging = innlogging | inloggingen innlogginga innloginga =
    innloggingen | kontoa = kontoen | kontoar = kontoer | rettane rettighetane rettighetan = rettighetene | rettighetar = rettigheter
    | mailn mail'n meilen maielen = mailen | meil = mail | epostadressa e-postadressa mailadressa = e-postadressen | adressa =
    adressen | opplysningar = opplysninger | opplysningane = opplysningene | endringar = endringer | endringane = endringene |
    rekneskapsførar regnskapsførar = regnskapsfører | rekneskapsføraren regnskapsføraren = regnskapsføreren | medarbeidar =
    medarbeider | medarbeidaren = medarbeideren | medarbeidarar = medarbeidere | kollegaer kollegaar = kolleger | kundar = kunder |
    kundane = kundene | leverandørar = leverandører | eigar eigaren = eieren | leiar = leder | leiaren = lederen | sku skull = skulle
    | ska = skal | kain kainn kanj = kan | takksam = takknemlig | helsing = hilsen | foresten = forresten | vedkomande = vedkommende |
    følgjande = følgende | sida = siden | jerne = gjerne | desse = disse | einaste = eneste | åleine = alene | korkje = verken | anten
    = enten | medan = mens | mellombels = midlertidig | kjøpa = kjøpe | kostar = koster | sendar = sender | te = til | ifra ifrå = fra
    | fjernast = fjernes | slettast = slettes | stengjast stengast = stenges | avsluttast = avsluttes | opprettast = opprettes |
    endrast = endres | oppdaterast = oppdateres | registrerast = registreres | deaktiverast = deaktiveres | aktiverast = aktiveres |
    leggjast leggast = legges | takast = tas | seiast = sies | gjerast = gjøres | rettast = rettes | bytast = byttes | sperrast =
    sperres | meldast = meldes | vert = blir | blei blæi = ble | vorte vorti blitte = blitt | verte verta = bli | lèt = lar | opret
    oprettt = opprett | leg = legg | føyg = føy | tilføj = tilføy | trasig = dessverre | hadd = hadde | vore = vært | vori = vært |
    sagtopp = oppsagt | asap = snarest | attende = tilbake | riktigt = riktig | feks = eksempel | kundeforhodet = kundeforholdet |
    abbonement abonemang abonement abbonnement abonnoment = abonnement | abbonementet abonementet abbonnementet = abonnementet |
    avtalla = avtalen | kontrakta = kontrakten | addressen adresssen = adressen | addresse = adresse | epostadrese = epostadresse |
    telefonnumeret telfonnummeret tlfnummeret = telefonnummeret | telefonnumer telefonummer telfonnummer = telefonnummer |
    mobilnumeret = mobilnummeret | mobilnumer mobilnummret = mobilnummer | slettte = slette | slete = slette | slet = slett |
    deaktivér = deaktiver | registrér = registrer | pensjonera = pensjonert | permittera = permittert | sjukemeld = sykmeldt |
    ansvarleg = ansvarlig | administrera = administrere | ynskjeleg ønskjeleg ynskeleg = ønskelig | slegen = slått | slegne = slått |
    set = sett | greitt = greit | op = opp | avtal'n = avtalen | konto'n = kontoen"""
)
