"""Danish: what questions and notices of insolvency are about."""

from parsers.lexicon.order_words import words

QUESTION_NOUN = words("spørgsmål | spørgsmålet | henvendelse | forespørgsel | supportspørgsmål | et spørgsmål | spm")
BANKRUPTCY = words(
    """konkurs | konkursen | konkursbo* | konkursdekret* | konkursbegæring* | gået konkurs | taget under konkurs |
        konkursbehandling* | konkursramt | under konkurs | erklæret konkurs | fallit | fallit* | gået fallit | erklæret
        fallit | indgivet konkursbegæring | egen konkurs | gået ned med flaget | gået nedenom | insolvens* | insolvent |
        insolvente"""
)
LIQUIDATION = words(
    """likvidation* | likvidator* | likvideret | likvideres | likvidere | tvangsopløsning* | tvangsopløst | tvangsopløses |
        opløst | opløses | opløsning af selskabet | frivillig opløsning | selskabet afvikles | selskabet er under
        afvikling | firmaet afvikles | virksomheden afvikles | afvikling af selskabet | afvikling af virksomheden |
        under afvikling | betalingserklæring* | solvent likvidation | frivillig likvidation | trådt i likvidation |
        afvikles frivilligt | afviklet frivilligt | selskabet skal afvikles | selskabet bliver afviklet | afvikle selskabet |
        afvikler selskabet"""
)
ESTATE = words(
    """konkursbo* | kurator* | konkursdekret* | konkursdag* | konkursafgørelse* | efter konkursen | siden konkursen | før
        konkursen | i konkursen | likvidator*"""
)
REORGANISATION = words("rekonstruktion* | rekonstruktør* | akkord | tvangsakkord* | betalingsstandsning* | omstrukturering*")
TRUSTEE = words("kurator | kuratoren | likvidator* | bobestyrer* | skifteretten | skifteret")
PASSWORD = words("""adgangskode* | kodeord* | password* | pinkode* | brugernavn* | login-oplysning* | loginoplysning* |
        log-in oplysning* |
        engangskode* | koden til | min kode | loginkode* | login-kode* | nyt kodeord | ny kode | ny adgangskode | nyt
        password
        | mistet sit login | mistet sine login | mistet mit login | mistet loginoplysninger* | glemt sit login | glemt
        mit login | glemt sine login* | glemt loginoplysninger* | glemt brugernavnet | nyt loginlink | nye
        loginoplysninger | nye logonoplysninger | smidt sit login væk | blevet væk for""")
CANNOT_SIGN_IN = words(
    """ikke kommer ind | ikke længere kommer ind | ikke kommer sig ind | ikke slipper ind |
        glemt … adgangskode* | glemt … kodeord* | glemt … password* | glemte … adgangskode* | glemte … kodeord* | glemt min kode
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
)
INVOICE = words("""faktura fra jer | fakturaen fra jer | fakturaer fra jer | jeres faktura | jeres regning | regning fra jer | regningen
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
        rykkere | rykker fra
        | to fakturaer | fået en faktura* | fået fakturaer | jeres faktura* | faktura … på ny | faktura … igen |
        kopier af faktura* | kontoudtog*""")
NUMBER_EXISTS = words(
    """findes allerede | allerede findes | er allerede registreret | allerede registreret | allerede er registreret |
        allerede er oprettet | allerede oprettet | er allerede oprettet | eksisterer allerede | allerede eksisterer |
        er optaget | er i brug | allerede i brug | bruges allerede | findes i forvejen | i forvejen findes | er
        oprettet i forvejen | er registreret i forvejen | registreret i forvejen | allerede taget | ligger der
        allerede | ligger allerede | er registreret tidligere | registreret tidligere | allerede i systemet | allerede
        kendt | allerede har en konto | har allerede en konto | allerede er i brug | allerede er optaget | er i brug
        allerede | findes der i forvejen | ligger der i forvejen | ligger i systemet | er tilmeldt i forvejen |
        allerede tilmeldt | allerede tilknyttet | er oprettet allerede | findes der allerede | nummeret er taget |
        cvr-nummeret er taget | cvr er taget | nummer er taget"""
)
INTEGRATION = words(
    """integration* | integrere | integrerer | integreret | integrerede | koble sammen | kobles sammen | koble … til | kobling
        til | koblet til | forbinde … med | forbindelse til økonomi* | api | økonomisystem* | regnskabssystem* |
        regnskabsprogram* | økonomiprogram* | erp | erp-system* | edi | integrated | integreres | integrer | e-conomic |
        economic | dinero | uniconta | navision | business central | c5 | summarum | bogføringsprogram* |
        bogføringssystem*"""
)
COMPANY_DETAILS = words("""postadresse* | besøgsadresse* | forretningsadresse* | firmaadresse* | virksomhedsadresse* | firmaoplysning* |
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
        nyt registreringsnummer*
        | skiftet firmanavn | selskabsnavn""")
PRICE = words(
    """koster | pris | prisen | priser | priserne | prisliste* | omkostning* | gebyr | gebyrer | tilbud | rabat* | betaling |
        koste | månedspris* | årspris* | abonnementspris*"""
)
FORMATS = words("""format | formater | formatet | peppol | nemhandel | oioubl | xml | pdf | ubl | e-faktura | efaktura |
        e-fakturaer | edifact | leverer | levere | sende fakturaer | sende faktura | modtage fakturaer | modtage faktura |
        sender fakturaer | gln | ean | ean-nummer*""")
TRIED = words(
    """dukker aldrig op | kommer aldrig | dukker ikke op | prøvet flere gange | prøvet tre gange | anden browser | to
        browsere | får bare en fejl | kommer bare en fejl | ikke i spam | hvad gør jeg forkert | hvad gør vi forkert |
        prøvet at nulstille | forsøgt at nulstille | prøvet at resette | prøvet at ændre adgangskode* |
        nulstillingslink* |
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
)
GUESSED = words(
    """navn | navnet | fødselsdag* | fødselsdato* | alle adgangskode* | alle kodeord* | alle mulige | alle varianter | gamle
        koder | gamle kodeord | gæt* | kombination*"""
)
PUZZLED = words(
    """forstår ikke | forstår … ikke | begriber ikke | begriber … ikke | fatter ikke | aner ikke | ved ikke | kan ikke forstå
        | kan ikke begribe | kan ikke gennemskue | kan ikke genkende | genkender ikke | kender ikke til | kan ikke se
        hvad | ingen anelse | kan ikke få til at stemme"""
)
PRIVACY = words("""gdpr | databeskyttelse* | persondata* | personoplysning* | indsigtsanmodning* | indsigtsbegæring* |
        anmodning om indsigt | ret til indsigt | retten til at blive glemt | ret til at blive glemt | ret til sletning |
        retten til sletning | databehandleraftale*
        | indsigt i hvilke | indsigt i mine | indsigt i de oplysninger | oplysninger i har om mig | hvilke oplysninger
        i har | slet alle mine oplysninger | slette alle mine oplysninger | slette mine oplysninger | slet mine
        oplysninger | mine data slettet | slettet mine data""")
CALL_ME = words("""ring til mig | ring til os | ring mig op | ring på | ringe til mig | ringe til os | ringe mig op | ringe os op |
        kontakt mig | kontakt os | kontakte mig | tage kontakt | tag kontakt | book et møde | aftale et møde | tage en snak""")
CONFIRM = words("""bekræft | bekræfte | bekræftelse* | bekræfter | slutdato* | sidste aftaledag | når det er gjort |
        når det er klar | når det er på plads | når det er ordnet | når det er sket | når er det | så hurtigt som muligt |
        hurtigst muligt | snarest | i dag* | går det an | er det ok | er det okay | er det i orden | er det fint | mangler i noget |
        mangler i mere | skal i bruge mere | skal i bruge andet | skal i bruge flere | har i brug for mere | andet i skal bruge |
        noget andet i | giv besked | give besked | giv mig besked | give mig besked | vend tilbage | kvittering |
        hvad er næste skridt | oplys slutdato* | er det nok | er det gjort | er det sket | er det ordnet | er det klaret |
        blev det gjort
        | er det noget i | kan det lade sig gøre | kan det ordnes | kan i nå det | kan i klare | klarer i det | fikser
        i | ordner i
        | hvornår er sidste dag | hvornår bliver sidste dag | hvornår er den sidste dag | hvornår bliver den sidste dag | hvornår
        er vores sidste dag | hvornår bliver vores sidste dag | hvad er sidste dag | hvad bliver sidste dag | hvad
        bliver den sidste dag | hvilken dag er … sidste | hvilken dag bliver … sidste | hvilken dato er … sidste |
        hvilken dato bliver … sidste""")
COURT = words("""byret | byretten | skifteret | skifteretten | landsret | landsretten | handelsret* | kommune | universitet""")
