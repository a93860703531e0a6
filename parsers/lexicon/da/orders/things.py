"""Danish: what orders are about: users, agreements, companies, addresses, rights, services."""

from parsers.lexicon.order_words import crossed, words

USER = words("""bruger | brugeren | brugere | brugerne | brugerens | brugers | brugerkonto* | bruger-konto* | brugernavn* |
        brugeradgang* | brugerprofil* | brugerlogin* | brugeroplysning* | konto | kontoen | konti | kontoer | kontiene |
        login | loginet | logins | log-in | adgang | adgangen | adgange | adgangene | logge ind | logge på | logge sig
        ind | logge sig på | komme ind | komme på | licens* | profil | profilen | kunne logge ind | brugerid |
        bruger-id* | brugeroprettelse* | logind | log ind | log-ind | portaladgang* | systemadgang* | brugerkonti |
        bruer | brugr | bruge systemet | bruge portalen | benytte systemet | benytte portalen | bruge inexchange | bruge
        løsningen
        | have det samme som | have samme adgang | få det samme som | få samme adgang""")
AGREEMENT = words(
    """aftale | aftalen | aftalerne | vores aftaler | abonnement* | kontrakt* | service | servicen | ydelse | ydelsen |
        tjeneste | tjenesten | tjenester | tjenesterne | kundeforhold* | samarbejde | samarbejdet | medlemskab* |
        serviceaftal* | basicaftal* | basic-aftal* | basicabonnement* | basic-abonnement* | kundeaftal* |
        fakturatjeneste* | e-fakturatjeneste* | firmakonto* | virksomhedskonto* | kundekonto* | gratiskonto* |
        engagement* | fakturaløsning* | basic-løsning* | abonement* | abbonement* | abbonnement* | abonnoment* |
        abbonoment* | abonnemang* | aftal | løsningen | løsning | produktet | jeres produkt | e-fakturaløsning* |
        e-fakturaaftale* | samarbejdsaftale*"""
)
AGREEMENT += words("vores hos jer | vores med jer |")
COMPANY = words("""firma | firmaet | firmaets | selskab | selskabet | selskabets | virksomhed | virksomheden | virksomhedens |
        forening | foreningen | foreningens | enkeltmandsvirksomhed* | anpartsselskab* | aktieselskab* | organisationen | butikken |
        forretningen""")
US = words(
    """os | vores konto | vores konti | hele kontoen | firmaets konto | virksomhedens konto | selskabets konto | kontoen hos
        jer | vores firmakonto | vores kundekonto | vores firma | vores virksomhed | vores selskab | mit firma | min
        virksomhed | mit selskab | min enkeltmandsvirksomhed | som kunde | som kunder | som kunde hos jer | som kunder
        hos jer | kunde hos jer | kunder hos jer | vores kundeforhold | vores aftaleforhold | firmakontoen |
        virksomhedskontoen | hele vores konto | selskabet hos jer | firmaet hos jer | virksomheden hos jer | hele
        firmaet | hele virksomheden"""
)
US += crossed(
    "salonens | forretningens | butikkens | foreningens | værkstedets | klinikkens | caféets | restaurantens | organisationens",
    "konto | kundekonto",
)
MY_ACCOUNT = words("min konto | min firmakonto | mit abonnement | min aftale | min gratiskonto | min kundekonto | min kontrakt")
EMAIL = words(
    """e-mail* | email* | mail | mailen | mails | mailadresse* | mail-adresse* | e-post* | epost* | adresse | adressen |
        adresser | adresserne | mailboks* | indbakke* | mailadr | mail-adr | e-mailen | emailen | e mail"""
)
NAME = words("tilnavn* | dobbeltnavn* | navn | navnet | navne | efternavn* | fornavn* | mellemnavn* | pigenavn*")
PHONE = words(
    """*mobil | *mobilen | *telefon | *telefonen |
        telefon* | mobil | mobilen | mobilnummer* | mobilnr | mobiltelefon* | nummer | nummeret | tlf | tlfnr | tel |
        telefonnummer* | telefonnr | direkte nummer | nr | mobilnumre | telefonnumre | lokalnummer* | fastnet* | mobil
        nr | mobil-nr | tlf nr | tlf-nr | direkte telefon | telefon nr"""
)
AUTHORITY = words(
    """bestillerrettighed* | bestillingsrettighed* | bestillingsret* | bestillerret* | bestillerrolle* | bestilleradgang* | som
        bestiller | rolle som bestiller | godkendt bestiller | autoriseret bestiller | administrator* | admin |
        adminrettighed* | admin-rettighed* | adminadgang* | admin-adgang* | adminrolle* | administratorrettighed* |
        administratoradgang* | rettighed* | autoriseret | autoriseret bruger | autoriserede brugere | autoriserede |
        autoriseres | fuldmagt* | bemyndig* | hovedbruger* | superbruger* | ret til at bestille | retten til at bestille
        | ret til at ændre | ret til at oprette | ret til at lave | ret til at foretage | må bestille | kunne bestille |
        skal bestille | kan bestille | lov til at bestille | lov at bestille | bestille ændringer | bestille brugere | bestille på vores
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
)
DETAILS = words("""oplysninger | oplysningerne | kontaktoplysning* | kontaktinformation* | kontaktinfo | information |
        informationer | informationen | info | detaljer | detaljerne | profil | profilen | brugeroplysning* | stamdata | data""")
BASIC = words("""basic | basicabonnement* | basic-abonnement* | basicaftal* | basic-aftal* | basictjeneste* | basic-tjeneste* |
        basicpakke* | basic-pakke* | basic-løsning* | basicløsning*""")
INTEGRATED = words("""integrated | integreret | integreret løsning | integrerede løsning | den integrerede | integreret tjeneste |
        integrerede tjeneste | integreret aftale | integrerede aftale | integrationsløsning* | integrationstjeneste* |
        integrationsaftale* | integrationen | integrated-aftal*
        | det integrerede | integrerede del | integrerede variant | integrerede abonnement""")
FREE = words("free | gratiskonto* | gratistjeneste* | gratisversion* | gratisabonnement* | gratisløsning* | gratis")
EVERYTHING = words("""alle aftaler | alle vores aftaler | alle aftalerne | samtlige aftaler | alle tjenester | alle tjenesterne |
        alle vores tjenester | alt vi har | alle abonnementer | alle vores abonnementer | begge aftaler | begge tjenester |
        begge abonnementer | samtlige tjenester | alle services | det hele hos jer | det hele ned
        | alt hos jer | alt hos inexchange | alt hvad vi har | hele molevitten | alt det vi har""")
NUMBER = words("""cvr* | cvr-nummer* | cvr-nr* | cvr nr | cvr nummer* | registreringsnummer* | registreringsnr |
        virksomhedsnummer* | organisationsnummer* | se-nummer* | virksomheden | firmaet | selskabet | firma | virksomhed |
        momsnummer*""")
BOTH_COMPANIES = words("""begge selskaber | begge firmaer | begge virksomheder | begge vores firmaer | begge vores selskaber |
        alle selskaber | samtlige selskaber""")
POSTAL = words("adresse | adressen | adresser | adresserne | adresseoplysning*")
