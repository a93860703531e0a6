"""Danish: how one closes accounts, terminates agreements, winds up, and orders another service."""

from parsers.lexicon.order_words import words

END_BASE = words(
    """afslut | afslutte | luk | lukke | luk ned | lukke ned | luk … ned | lukke … ned | luk for | lukke for | luk … for | stop
        | stoppe | nedlæg | nedlægge | læg ned | lægge ned | få afsluttet | få … afsluttet | have afsluttet | have …
        afsluttet | få lukket | få … lukket | have lukket | have … lukket | få stoppet | få … stoppet | have stoppet |
        have … stoppet | få nedlagt | få … nedlagt | have nedlagt | have … nedlagt | sluk | luk af | lukke af | sæt
        punktum for | sætte punktum for | sæt en stopper for | sætte en stopper for | indstille | slutte | få sat en
        stopper for | bringe til ophør | bring til ophør | lade … ophøre | lade … udløbe | lad … udløbe"""
)
END_SAID = words("afslutter | lukker | lukker ned | lukker for | stopper | nedlægger | indstiller")
END_PASSIVE = words(
    """afsluttes | lukkes | lukkes ned | lukkes for | stoppes | nedlægges | ophøre | ophører | afsluttet | lukket | nedlagt |
        bringes til ophør | blive lukket | bliver lukket | bedes lukket | ønskes lukket | bedes venligst lukket | blive
        afsluttet | bliver afsluttet | bedes afsluttet | ønskes afsluttet | bedes venligst afsluttet | blive nedlagt |
        bliver nedlagt | bedes nedlagt | ønskes nedlagt | bedes venligst nedlagt | blive lukket ned | bliver lukket ned
        | bedes lukket ned | ønskes lukket ned | bedes venligst lukket ned | bedes derfor nedlagt | bedes derfor lukket
        | bedes derfor afsluttet | bedes derfor stoppet | bedes stoppet | ønskes stoppet | blive stoppet | bliver
        stoppet | indstilles | bedes nedlukket | ønskes nedlukket | nedlukkes | ønskes bragt til ophør | bringes til
        afslutning | sættes punktum | bedes … bragt til ophør | bedes bragt til ophør |
        ønskes bragt til ophør | ønskes … bragt til ophør | bragt til ophør | bedes …
        stoppet | ønskes … stoppet"""
)
END_NOUN = words(
    """afslutning | afslutningen | ophør | lukning | lukning af | nedlukning | nedlæggelse | ophøret | ophør af | ophør af
        aftale* | ophør af abonnement* | ophør af samarbejde*"""
)
CANCEL_BASE = words(
    """bringe … til ophør | bringe … til afslutning | lad … ophøre | lad … udløbe | lad … løbe ud | lade … ophøre | opsig |
        opsige | sig aftale* op | sig vores … op | sige aftale* op | sige abonnement* op | sige vores … op |
        sige
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
)
CANCEL_SAID = words("""bringer … til ophør | bringer … til afslutning | bringer … til ende | lader … ophøre | lader … udløbe
        | lader … løbe ud | ikke fornyer | ikke forlænger | opsiger | opsiger vi | opsiger jeg | siger vi … op |
siger jeg … op | siger … aftale* … op | siger … abonnement* … op | siger … aftale op | siger
        … abonnement op | siger
        aftalen op | siger abonnementet op | siger kontrakten op | siger vores … op | annullerer | annulerer |
        afbestiller | ophæver | melder os ud | melder os fra | forlader jer | siger hermed op | siger op hos jer | vi
        siger op | siger vi op | siger nu op | siger jer op | siger derfor op | siger … aftalen op | siger …
        abonnementet op | siger … kontrakten op | siger … tjenesten op | siger … basic op | siger basic op | siger det
        hele op | siger alt op | siger … op | opsiges hermed | hermed opsiges | siges hermed op | stopper hos jer |
        stopper som kunde | stopper som kunder | stopper med jer | stopper samarbejdet | stopper vores samarbejde |
        udtræder af | træder ud af aftale* | ikke forlænger | ikke fornyer | fornyer ikke | forlænger ikke | fortsætter
        ikke | fortsætter ikke med | takker af | kvitter jer | kvitter aftalen | kvitter abonnementet | frasiger os |
        opsier | oppsiger | afbryder samarbejdet | afbryder aftalen | afmelder abonnement* | afmelder … abonnement* |
        afmelder … aftale* | stopper med basic | stopper abonnementet
        | ikke at forlænge | ikke forlænge | ikke forny | ikke at forny | lader aftalen udløbe""")
CANCEL_PASSIVE = words(
    """opsiges | siges op | blive opsagt | bliver opsagt | bedes opsagt | ønskes opsagt | opsagt | afbestilles | annulleres |
        annuleres | ophæves | bedes venligst opsagt | blive annulleret | bliver annulleret | bedes annulleret | ønskes
        annulleret | bedes venligst annulleret | blive ophævet | bliver ophævet | bedes ophævet | ønskes ophævet | bedes
        venligst ophævet | opsiges hermed | afbrydes | bedes hermed opsagt | bedes derfor opsagt | skal siges op | skal
        opsiges | ophæves hermed | opsies"""
)
CANCEL_NOUN = words(
    """opsigelse | opsigelsen | opsigelse af | afbestilling | annullering | annulering | meddelelse om opsigelse | varsel om
        opsigelse | lang opsigelse* | langt opsigelsesvarsel | lang er opsigelse* | hvad er opsigelse* | hvilket
        opsigelsesvarsel | hvilken opsigelsesfrist | lang er binding* | hvad er binding* | lang binding* | udmeldelse |
        udmeldelse af | opsigelser | opsigelse: | opsigelsesbrev* | afmelding af abonnement* | afmelding af tjeneste* |
        afmelding af aftale*"""
)
UPGRADE = words(
    """opgrader | opgradere | opgraderer | opgradering | opgraderingen | opgraderes | opgraderet | gå fra free | skifte fra
        free | skifter … fra free | fra free til | op til basic | over på basic | over til basic | oppgradere | en
        større pakke | større pakke | betalt version | betalingsversion | skifte til basic | skifte til en betalt |
        rykke op til | gå op til | gå til basic | gå over til | komme over på basic | komme op på basic | få basic |
        tegne basic | bestille basic | flytte op til | skifte over til | tage basic | have basic i stedet | får vi
        basic | får jeg basic | skifter … til basic | går … til basic | skifte … til basic"""
)
ORDER_SERVICE = words("""bestille | bestiller | bestil | bestilling af | købe | køber |
        tegne | tegner | skaffe os | anskaffe | gå over til |
        skifte til | begynde med | tage i brug | tilkøbe | tilkøb | abonnere på | gerne have jeres | skifte over til |
        bestille jeres | tilmelde os basic | tilmelde os integrated
        | op på integreret | over på integreret | over til integreret | gerne have integreret | have den integrerede |
        få den integrerede | bestille integreret | bestille den integrerede""")
CLOSE_DOWN = words(
    """lukke firmaet | lukker firmaet | lukke virksomheden | lukker virksomheden | lukket virksomheden | lukker butikken |
        lukke butikken | nedlægger virksomheden | nedlægge virksomheden | nedlægges | nedlagt | afvikle | afvikler |
        afvikles | ophørt | ophører | indstille driften | indstiller driften | stoppe driften | drejer nøglen om |
        drejet nøglen om | lukker forretningen | lukker vores firma | lukker vores virksomhed | lukker vores butik | har
        lukket firmaet | har lukket virksomheden | indstiller aktiviteterne | indstillet driften | lukker og slukker |
        stopper med at drive | stopper virksomheden | stopper firmaet | stoppet virksomheden | lukket ned | ophør med
        virksomheden | drejer nøglen | afmeldt virksomheden | lukket butikken"""
)
TERMS = words("""opsigelsesvarsel* | opsigelsesfrist* | opsigelsesperiode* | opsigelsestid* | opsigelsesvilkår* | opsigelsesbetingelse* |
        bindingsperiode* | bindingstid* | bindingen | binding | varsel | varslet | frist for opsigelse | fristen for
        opsigelse | bundet | bundet i | bundet af
        | er vi bundet | bundet til | komme ud af aftalen | kommer vi ud af aftalen | uden binding | opsigelsesfristen
        | hvor længe er vi bundet""")
EXPIRE_PASSIVE = words(
    """skal stoppe | skal slutte | skal ophøre | skal udløbe | udløbe | løbe ud | skal have en ende | til at stoppe | til at
        ophøre"""
)
