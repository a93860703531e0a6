"""Norwegian: what questions and notices of insolvency are about."""

from parsers.lexicon.order_words import words

QUESTION_NOUN = words("spørsmål | spørsmålet | henvendelse | supportspørsmål | forespørsel")
BANKRUPTCY = words("""konkurs | konkursen | konkursbo* | konkursåpning* | konkursbegjæring* | konkurskjennelse* | slått konkurs |
        gått konkurs | konkursrammet | åpnet konkurs | konkursbehandling* | konkursråka
        | melde oppbud | meldt oppbud | melder oppbud | oppbud | begjært oppbud | begjære oppbud | begjært oss konkurs""")
LIQUIDATION = words("""likvidasjon* | likvidator* | likvidert | likvideres | likvidere | likvideras | avviklingsstyre* |
        tvangsoppløsning* | tvangsoppløst | tvangsoppløses | tvangsavvikling* | tvangsavviklet | oppløst | oppløses |
        oppløsning av selskapet | besluttet oppløst | under avvikling | selskapet avvikles | selskapet er avviklet |
        firmaet avvikles | firmaet er avviklet | foretaket avvikles | avvikling av selskapet | avvikling av firmaet |
        besluttet avviklet | frivillig avvikling | avvikles frivillig | avviklet frivillig | frivillig avviklet |
        frivillig avvikles | selskapet skal avvikles | firmaet skal avvikles | foretaket skal avvikles | selskapet vil bli avviklet |
        selskapet blir avviklet | firmaet blir avviklet | avvikle selskapet | avvikler selskapet | avvikle firmaet | avvikler firmaet |
        avvikle foretaket | avvikling av foretaket""")
ESTATE = words(
    """konkursbo* | bobestyrer* | konkursåpning* | konkursdag* | konkursbeslut* | konkursskyldner* | etter konkursen | siden
        konkursen | før konkursen | i konkursen | bostyrer*"""
)
REORGANISATION = words("""rekonstruksjon* | rekonstruktør* | akkord | akkordforhandling* | gjeldsforhandling* | gjeldsordning* |
        restrukturering*""")
TRUSTEE = words("bostyrer* | bobestyrer* | bustyrar* | kurator | likvidator* | avviklingsstyre* | rettens oppnevnte")
PASSWORD = words("""passord* | brukernavn* | brukarnamn* | innloggingsinformasjon* | innloggingsdetalj* | innloggingsopplysning* |
        påloggingsinformasjon* | påloggingsdetalj* | pinkode* | engangskode* | kodeord* | innloggingslenk* |
        påloggingslenk* | aktiveringslenk* | engangslenk* | engangspassord* | passordlenk* | tilbakestill* | nullstill*
        | tofaktor* | 2fa | bankid
        | mistet innloggingen | mistet påloggingen | mistet innlogginga | mista innlogginga | mistet brukernavnet |
        glemt innloggingen | glemte innloggingen | glemt brukernavnet | ny innloggingslenke | ny påloggingslenke | nye
        innloggingsdetaljer | nytt innloggingspassord | glemt påloggingen | gløymt innlogginga | rotet bort
        innloggingen""")
CANNOT_SIGN_IN = words("""ikke kommer inn | ikke kommer seg inn | ikke lenger kommer inn | ikke kan logge inn |
        ikke lenger kan logge inn | ikke får logget inn | ikke slipper inn |
        glemt … passord* | gløymt … passord* | glemt brukernavn* | glemte … passord* | glemt innlogging* | mistet
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
        komme meg inn | komme oss inn | prøvd å logge | prøver å logge""")
INVOICE = words("""faktura fra dere | faktura frå dykk | fakturaen fra dere | fakturaen frå dykk | fakturaen deres | deres faktura |
        regning fra dere | regningen fra dere | kopi av faktura* | fakturakopi* | fakturerer dere | dere fakturerer | dere fakturert |
        fakturert oss | fakturert for | blitt fakturert | purring fra dere | purringen | purregebyr* | betalingspåminnelse* |
        kreditnota* | krediter* | inkasso* | siste faktura* | forrige faktura* | fått en faktura | fått faktura | fått ein faktura |
        fått en regning | mottatt en faktura | mottatt faktura | faktura på | belastet | belasta | trukket | dobbelt fakturert |
        fakturert to ganger | fakturert dobbelt | faktura nr | fakturanummer* | fakturanr* | faktura for | feil beløp |
        fakturabeløp* | tatt betalt for | tar betalt for | på fakturaen | fakturaen for | fakturaen på | refusjon | refundert |
        betale fakturaen | betalt fakturaen | denne fakturaen | månedsgebyr*
        | to fakturaer | fått faktura* | fått en faktura* | fakturaene deres | fakturaer fra dere | dobbelt opp med
        faktura* | regningen deres | faktura … på nytt | faktura … igjen | kopier av faktura* | kontoutskrift*""")
NUMBER_EXISTS = words(
    """finnes allerede | fins allerede | finst allereie | allerede finnes | er allerede registrert | allerede registrert |
        allerede er registrert | allereie registrert | eksisterer allerede | allerede eksisterer | er opptatt | er i
        bruk | allerede i bruk | brukes allerede | registrert fra før | registrert frå før | finnes fra før | fins fra
        før | ligger allerede | ligger inne fra før | er registrert tidligere | allerede har en konto | allerede tatt
        | finst frå før | finst fra før | finns fra før | finnes frå før | fins frå før | finst allerede | finst alt |
        finnes alt | ligg inne frå før | ligg allereie | er registrert frå før | allereie er registrert | er allereie
        registrert | er allereie i bruk | allereie i bruk | allereie teke | eksisterer allereie | eksisterer fra før |
        er oppteke | finnes i systemet | allereie finst | tilknyttet allerede | allerede er i bruk | allerede er tatt
        | har allerede en konto | har alt ein konto | nummeret er tatt | nummeret er teke | orgnummeret er tatt |
        organisasjonsnummeret er tatt | organisasjonsnummeret er teke"""
)
INTEGRATION = words("""integrasjon* | integrere | integrerer | integrert | integrerte | koble sammen | kobles sammen | koble … til |
        kobling til | koblet til | knytte … til regnskap* | api | regnskapssystem* | økonomisystem* | rekneskapssystem* | fagsystem* |
        edi | erp | erp-system* | integrated | integreres | integrer | koble mot | kobles mot | kobles til | kobles opp mot | koble
        opp mot | koble opp | fungerer sammen med | fungere sammen med | samspille* | støtter dere tripletex | støtter dere visma |
        støtter dere fiken | støtter dere poweroffice | kobling mot | snakke sammen med | kompatibel* | grensesnitt* |
        programvareintegrasjon* | import fra | eksport til | plugin | modul for | api* | api-et""")
COMPANY_DETAILS = words("""postadresse* | besøksadresse* | forretningsadresse* | firmaadresse* | firmaopplysning* |
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
        | ny postadresse | ny besøksadresse | ny forretningsadresse | ny fakturaadresse | nytt kontonummer
        | byttet navn til | skiftet firmanavn | byttet firmanavn | selskapet har skiftet navn | selskapsnavn | nytt
        selskapsnavn""")
PRICE = words("""koster | kostar | pris | prisen | priser | prisene | prisliste* | kostnad* | avgift | avgiften | gebyr | tilbud |
        rabatt* | hva er prisen""")
FORMATS = words("""format | formater | formatet | peppol | xml | pdf | ubl | ehf | e-faktura | efaktura | edifact | leverer | levere
        | sende fakturaer | sende faktura | motta fakturaer | motta faktura | sender fakturaer | aksesspunkt* | gln | elma | sende
        elektronisk""")
TRIED = words("""dukker aldrig opp | kommer aldri | dukker ikke opp | prøvd flere ganger | prøvd tre ganger | prøvde
    flere ganger | annen nettleser | to nettlesere | får bare en feil | kommer bare en feil | ikke i søppelpost | hva
    gjør jeg galt | hva gjør vi galt | prøvd å tilbakestille | forsøkt å tilbakestille | prøvd å nullstille | prøvd å
    resette | prøvd å endre passord* |
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
        fremdeles samme | går ikke likevel | lenken er utløpt | lenka virker ikke | utgått lenke | lenken er utgått | linken er utløpt""")
GUESSED = words(
    """navn | navnet | namn | namnet | bursdag* | fødselsdag* | fødselsdato* | alle passord* | alle mulige | alle varianter |
        gamle passord* | gjett* | gjetning* | kombinasjon*"""
)
PUZZLED = words(
    """forstår ikke | forstår … ikke | forstår ikkje | skjønner ikke | skjønner … ikke | skjønar ikkje | skjønner ikkje |
        begriper ikke | begriper ikkje | fatter ikke | aner ikke | aner ikkje | vet ikke | veit ikkje | veit ikke |
        kan ikke forstå | kjenner ikke igjen | kjenner ikkje igjen | kjennes ikke ved | kjenner ikke til | får ikke
        til å stemme | ingen anelse"""
)
PRIVACY = words("""gdpr | personvernforordning* | personvernlov* | personopplysningslov* | personopplysning* | innsynsbegjæring* |
        innsynskrav* | begjæring om innsyn | innsyn i opplysning* | rett til innsyn | retten til å bli glemt | rett til å bli glemt |
        rett til sletting | retten til sletting | databehandleravtale*
        | innsyn i hvilke | innsyn i mine | innsyn i hva | opplysninger dere har om meg | opplysninger dere har lagret
        | slett alle mine opplysninger | slette mine opplysninger | slett mine opplysninger | mine data slettet |
        slettet mine data""")
CALL_ME = words("""ring meg | ring oss | ring på | ringe meg | ringe oss | ring opp | kontakt meg | kontakt oss | ta kontakt |
        book et møte | avtale et møte | avtale en prat | slå på tråden | tar dere kontakt""")
CONFIRM = words("""bekreft | bekrefte | bekreftelse* | bekrefter | stadfest | stadfesting* | sluttdato* | siste avtaledag | når det
        er gjort | når det er klart | når det er i orden | når dette er gjort | når er det klart | så fort som mulig | så snart som
        mulig | snarest | i dag* | går det bra | går det greit | er det greit | er det i orden | er det ok | holder det | trenger dere
        noe | trenger dere mer | trenger dere flere | noe mer | noe annet dere trenger | gi meg beskjed | gi beskjed | si ifra |
        tilbakemelding | hva skjer videre | ok? | er det gjort | er dette gjort | er det ordnet | er det i boks | ble det gjort | er
        det ordna | gi lyd | svar gjerne | når dere har gjort det | når dere har ordnet | når det er ordnet | når det er fikset | kan
        dere bekrefte at | en bekreftelse | kvitter | kvittering | hva trenger dere | hva trenger du | hva må dere ha | hva må dere
        vite | hva mer trenger dere | hvilken informasjon trenger dere | hvilke opplysninger trenger dere | trenger dere noe fra
        | er det noe dere | er det noko de | kan dere hjelpe med det | lar det seg ordne | lar det seg gjøre | er det
        mulig å få til | er det mulig å ordne | klarer dere det | fikser dere | ordner dere | når får vi | får hun da
        | får han da
        | når er siste dag | når blir siste dag | når er den siste dagen | når blir den siste dagen | når er vår siste dag | når
        blir vår siste dag | hva er siste dag | hva blir siste dag | hvilken dag er … siste | hvilken dag blir … siste |
        hvilken dato er … siste | hvilken dato blir … siste | hvilken dag blir siste dag | hvilken dag er siste dag""")
COURT = words("""tingrett | tingretten | lagmannsrett | lagmannsretten | kommune | universitet | byfogdembete""")
