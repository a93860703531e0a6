"""Norwegian: drafts, considerations, reasons and conditions, which make no order."""

from parsers.lexicon.order_words import words

DRAFT = words("utkast | kladd | eksempel | for eksempel | test")
ONLY_TEST = words(
    """bare en test | dette er en test | testmail | test-e-post | eksempel på en e-post | eksempel på e-post | mailen
    er en test | e-posten er en test | eposten er en test | tester bare | bare tester | mitt utkast | er et
    utkast | var et utkast | bare et utkast | ikke gjør noe med | hvordan en forespørsel skal se ut | skal
    en forespørsel se ut | skal en bestilling se ut | skal det se ut | ser det slik ut | er det slik | er
    det riktig skrevet | er dette riktig måte | bare et eksempel | kun et eksempel | er et eksempel | var et
    eksempel | måte å skrive | måte å be | skrive slik | skrive sånn | mail som denne | slik ut | sånn ut |
    formulere det slik | bare for å teste | for å teste | kun test | kun for test
    | bare til lesning | kun til lesning | bare lesestoff | ingenting av det skal dere | ingenting av dette skal
    dere | utdrag av protokollen | utdrag fra protokollen | utdrag av referatet | utdrag fra referatet |
    eksempelmail | eksempel-e-post | øvingsmail | prøvemail
    | hos dere trenger han ingen | hos dere trenger hun ingen | hos dere trengs ingen | ble nedstemt | blei nedstemt
    | ble lagt på bordet | lagliste* | lagoppstilling* | kampstart | avspark
    | ble forkastet"""
)
ONE_MORE = words("ett … til og | en … til og | et … til og | skjer det igjen | en gang til | fortsetter det")
PREPARE = words(
    """forbered | forberede | sender | sende | følger | kommer per post | per post | i posten | utkast til | klarsignal
    | kommer i neste | kommer i et | kommer separat | kommer snart"""
)
BECAUSE = words("fordi | siden | ettersom | da vi | da han | da hun | på grunn av")
INVERTED = words("skulle")
BY_THE_WAY = words("""mens dere er i gang | når dere først | like gjerne | like godt
    | i forbindelse med at""")
CONSIDER = words(
    """bare jeg | like gjerne | like godt | kommer til å be dere | ikke sikker | usikker | sjekker først | må sjekke |
    vet ikke ennå | gir beskjed | hører fra oss når | har ikke bestemt | kommer til å | tenk om | anta at |
    la oss si at | hypotetisk | i teorien | hva om | hva hvis | egentlig skulle | skulle vi egentlig |
    egentlig ville | egentlig burde | burde egentlig | sier nei | sa nei | er imot | får se hvordan det | vi
    får se | motsetter seg | ikke enige | ikke enig | forbered | forberede | forbereder | tenkte å si opp |
    tenkte å avslutte | noen har byttet | noen har endret | noen byttet | noen endret"""
)
ABOUT_IT = words("""diskutere | drøfte | snakke om | prate om | informasjon om | info om | opplysninger om | lese om | vilkår for |
    vilkårene for | betingelser for | regler for | reglene for | tilbud på | pris for | prisen for | hva det koster | koster å |
    beregne | beregn | konsekvenser av | konsekvensene av | prosessen for | rutine for | rutinen for | veiledning for | veiledning
    i | veiledning om | instruksjon for | skjema for | blankett for | mal for | råd om | ring meg om | ringe om | ring meg for å |
    møte om | mening om | forslag til | ved en eventuell | tanken på | simulere | anslå | forklare | finne ut | et møte | en
    samtale | brosjyre | vil kunne | ønsker å kunne | rett til å | retten til å | muligheten til å | minn meg | minn oss | sjekk
    om | undersøk om | se om | kontroller om | sjekke om | sjekke hvorvidt | undersøke om | se etter om | kontrollere om | sjekke
    opp om | finne ut om | sjekke at | dobbeltsjekke | dobbeltsjekk | bekrefte om | si om | minne meg | minne oss | påminn |
    påminne | gi meg en påminnelse | husk meg på | minn meg på | minnes på | varsle meg | gi meg et varsel | purr på meg | snakke
    sammen om | ta en prat om | enige om vi | uenige om | en pris på | har mulighet til å | få mulighet til å | gi mulighet til å""")
POSSIBLE = words("ville det vært mulig | ville det være mulig | hadde det vært mulig | lar det seg gjøre | finnes det mulighet")
WONDER = words("informasjon om å | informasjon om hvordan | vilkårene for å | betingelsene for å | vite mer om")
SUPPOSE = words("tenk om | anta at | la oss si | sett at | si at | tenk dere at | tenk deg at | hypotetisk")
UNABLE = words(
    """får ikke til | klarer ikke | får ikke lagt til | får ikke lagt inn | får ikke opprettet | får ikke slettet | får ikke
    fjernet | får ikke endret | får ikke registrert | finner ikke | kan ikke | vet ikke hvordan | skjønner ikke hvordan |
    ser ikke hvordan |
    går ikke å | gikk ikke | går ikke | virket ikke | fungerte ikke | fikk det ikke til | fikk ikke til | lot meg ikke | lar meg ikke
    | fant ikke ut | finner ikke ut | får det ikke til | fikk det ikke helt til | forstår ikke hvordan
    | greide ikke | greier ikke | klarte ikke | klarte det ikke | lyktes ikke | lykkes ikke | ikke ut av det
    | får det ikke | fikk det ikke"""
)
SECONDLY = words("dels | for det andre")
ONLY_ASKING = words(
    """bare lurer | lurer bare | lurte bare | av nysgjerrighet | rent teoretisk | teoretisk sett | hypotetisk | i teorien | spør bare |
        bare spør | spurte bare | før jeg bestemmer meg | før vi bestemmer oss | teoretisk spørsmål"""
)
CONSEQUENCE = words("følge | følger | følgene | konsekvens* | innebærer | innebære | betyr | bety | effekten | påvirker | påvirkes")
