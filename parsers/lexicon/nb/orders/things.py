"""Norwegian: what orders are about: users, agreements, companies, addresses, rights, services."""

from parsers.lexicon.order_words import crossed, words

USER = words("""bruker | brukeren | brukere | brukerne | brukerens | brukar* | brukerkonto* | bruker-konto* | brukernavn* |
        brukertilgang* | brukerprofil* | brukerident* | brukeropplysning* | konto | kontoen | kontoer | kontoene | kontoar |
        innlogging* | innloggen | pålogging* | login | loginen | loginet | logins | tilgang | tilgangen | tilganger | tilgangene |
        tilgong | tilgongen | logge inn | logge på | logga inn | logge seg inn | logge seg på | komme inn | kome inn | komme seg inn |
        lisens* | profil | profilen | adgang | adgangen | kunne logge inn
        | ha det samme som | ha same tilgang | ha samme tilgang | ha det same som | få det samme som""")
AGREEMENT = words("""avtale avtalen avtaler avtalene avtalar abonnement* kontrakt* tjeneste tjenesten tjenester tjenestene teneste
        tenesta tenester kundeforhold* kundetilhøve* samarbeid* medlemskap* serviceavtal* basicavtal* basic-avtal* basicabonnement*
        basic-abonnement* kundeavtal* fakturatjeneste* e-fakturatjeneste* efakturatjeneste* firmakonto* bedriftskonto* kundekonto*
        gratiskonto* engasjement* basic-tjeneste* avtala avtalane""")
AGREEMENT += words("vårt hos dere | vår hos dere | vårt med dere |")
COMPANY = words("""firma | firmaet | firmaets | selskap | selskapet | selskapets | bedrift | bedriften | bedrifta | bedriftens |
        foretak | foretaket | foretakets | føretak | føretaket | verksemda | virksomhet | virksomheten | virksomhetens | forening |
        foreningen | laget | enkeltpersonforetak* | aksjeselskap* | organisasjonen | driften | drifta""")
US = words("""oss | vår konto | kontoen vår | våre kontoer | kontoene våre | hele kontoen | heile kontoen | bedriftens konto |
        firmaets konto | selskapets konto | kontoen hos dere | firmakontoen vår | bedriftskontoen vår | vårt firma | firmaet vårt |
        vårt selskap | selskapet vårt | vår bedrift | bedriften vår | bedrifta vår | mitt firma | firmaet mitt | mitt selskap |
        selskapet mitt | foretaket mitt | enkeltpersonforetaket mitt | bedriften min | kundekontoen vår | kontoen til firmaet |
        kontoen til bedriften | kontoen til selskapet""")
US += crossed(
    "byråets | salongens | butikkens | foreningens | verkstedets | klinikkens | kafeens | restaurantens | virksomhetens | foretakets",
    "konto | kundekonto",
) + crossed("kontoen til", "byrået | salongen | butikken | foreningen | verkstedet | klinikken | virksomheten | foretaket")
MY_ACCOUNT = words("""min konto | kontoen min | min firmakonto | firmakontoen min | mitt abonnement | abonnementet mitt |
        min avtale | avtalen min | gratiskontoen min | min gratiskonto | kundekontoen min | min kundekonto""")
EMAIL = words("""e-post* | epost* | e-mail* | email* | mail | mailen | mailadresse* | mailadressen | maila | adresse | adressen |
        adressa | mailboks* | innboks*""")
NAME = words("""mellomnamn* | tilleggsnavn* | dobbeltnavn* | navn | navnet | navna | etternavn* | fornavn* | mellomnavn* |
        namn | namnet | etternamn* | fornamn* | pikenavn* |
        jentenavn*""")
PHONE = words("""*mobil | *mobilen | *telefon | *telefonen |
        telefon* | mobil | mobilen | mobilnummer* | mobilnr | nummer | nummeret | tlf | tlfnr | tel | telefonnummer* |
        mobiltelefon* | direktenummer* | direktenr | nr | mobilnumre* | telefonnumre* | numre | numrene | direktenumre* | mobilnum*""")
AUTHORITY = words("""bestillerrettighet* | bestillingsrettighet* | bestillingsrett* | bestillerrett* | bestillarrett* |
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
        legge til brukere | rett til å fjerne brukere | rett til å slette brukere | rett til å opprette brukere""")
DETAILS = words("""opplysninger | opplysningene | opplysningane | kontaktopplysning* | kontaktinformasjon* | kontaktinfo |
        informasjon | informasjonen | info | detaljer | detaljene | profil | profilen | brukeropplysning* | data | dataene""")
BASIC = words("""basic | basicabonnement* | basic-abonnement* | basicavtal* | basic-avtal* | basictjeneste* | basic-tjeneste* |
        basicpakke* | basic-pakke*""")
INTEGRATED = words("""integrated | integrert | integrert tjeneste | integrerte tjenesten | integrert løsning | integrerte løsningen |
        integrerte løsninga | den integrerte | integrasjonstjeneste* | integrasjonsløsning* | integrasjonen | integrert avtale |
        integrated-avtal*
        | det integrerte | integrerte delen | integrerte varianten | integrerte avtalen | integrerte abonnementet""")
FREE = words("free | gratiskonto* | gratistjeneste* | gratisversjon* | gratisabonnement* | gratis | gratisløsning*")
EVERYTHING = words("""alle avtaler | alle våre avtaler | alle avtalene | alle avtalene våre | samtlige avtaler | alle tjenester |
        alle tjenestene | alt vi har | alle abonnementer | alle abonnement | begge avtalene | begge tjenestene | begge abonnementene |
        samtlige tjenester | alle avtalane | hele greia
        | alt hos dere | alt hos dykk | alt hos inexchange | alt sammen hos dere | det vi har hos dere | alt hjå dykk
        | alt av avtaler | alt av abonnementer""")
NUMBER = words("""organisasjonsnummer* | organisasjonsnr | orgnr | org.nr | org nr | orgnummer* | org nummer* | org.nummer |
        registreringsnummer* | registreringsnr | foretaksnummer* | firmaet | selskapet | bedriften | bedrifta | foretaket | firma |
        orgnummeret""")
BOTH_COMPANIES = words("""begge selskapene | begge firmaene | begge bedriftene | begge selskap | alle selskapene |
        samtlige selskaper | begge foretakene""")
POSTAL = words("""adresse | adressen | adresser | adressa | postadresse* | adresseopplysning*""")
