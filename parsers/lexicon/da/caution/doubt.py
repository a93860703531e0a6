"""Danish: drafts, considerations, reasons and conditions, which make no order."""

from parsers.lexicon.order_words import words

DRAFT = words("kladde | udkast | eksempel | for eksempel | test")
ONLY_TEST = words(
    """kun en test | bare en test | dette er en test | testmail | eksempel på en mail | mailen er en test | mail er en
    test | tester bare | bare tester | mit udkast | min kladde | er et udkast | var et udkast | var en
    kladde | er en kladde | handl ikke på | gør intet ved | hvordan en anmodning skal se ud | skal en
    anmodning se ud | skal en bestilling se ud | hvordan skal det se ud | skal det se sådan ud | ser det
    sådan ud | er det sådan man | er det rigtigt skrevet | er det den rigtige måde | kun et eksempel | bare
    et eksempel | er et eksempel | var et eksempel | måde at skrive | måde at bede | skrive sådan | skrive
    således | mail som denne | sådan ud | formulere det sådan | bare for at teste | kun for at teste | for
    at teste | kun test
    | kun til læsning | bare til læsning | kun læsning | intet af det skal i | intet af dette skal i | uddrag af
    referatet | uddrag af protokollen | uddrag fra referatet | eksempelmail | øvelsesmail | prøvemail | mønsterbrev
    | hos jer skal han ikke have | hos jer skal hun ikke have | hos jer behøver han ingen | hos jer behøver hun
    ingen | blev nedstemt | nedstemt | holdliste* | holdopstilling* | kampstart
    | blev forkastet | u12-hold* | u10-hold* | u14-hold*"""
)
ONE_MORE = words("et … mere og | en … mere og | et … til og | en … til og | sker det igen | en gang til | fortsætter det")
PREPARE = words(
    """forbered | forberede | sender | sende | følger | kommer med posten | per post | pr. post | udkast til | grønt
    lys | kommer i næste | kommer i et | kommer separat | kommer snart"""
)
BECAUSE = words(
    """fordi | eftersom | siden | da vi | da han | da hun | på grund af | så det | så vi | så jeg | så kan | så vil | så i | så
    han | så hun | så hans | så hendes | så min | så vores | så må | så skal | så bedes | så derfor | så venligst |
    så slet | så fjern | så opret | så luk | så ham | så hende | så den | så de | så gider | så kunne | så ønsker |
    så nu | så jeres | så dem | så herfra | så brugeren | så adgangen | så aftalen | så abonnementet | derfor
    | i forbindelse med at"""
)
INVERTED = words("skulle")
BY_THE_WAY = words("""nu i er i gang | mens i er i gang | når i nu | lige så godt | ligeså godt""")
CONSIDER = words(
    """lige så godt | ligeså godt | kommer til at bede jer | ikke sikker | usikker | tjekker først | skal lige tjekke |
    ved ikke endnu | giver besked | har ikke besluttet | kommer til at | tænk hvis | antag at | lad os sige
    at | hypotetisk | i teorien | hvad hvis | siger nej | sagde nej | er imod | må se hvordan det | vi må se
    | modsætter sig | ikke enige | ikke enig | forbered | forberede | forbereder | nogen har skiftet | nogen
    har ændret | nogen ændrede"""
)
ABOUT_IT = words(
    """minde mig | minde os | mind mig | mind os | påminde mig | påminde os | påmind mig | påmind os |
    diskutere | drøfte | drøft | tale om | snakke om | information om | info om | oplysninger om | læse om | vilkår for |
    vilkårene for | betingelser for | regler for | reglerne for | tilbud på | pris på | pris for | prisen for | hvad
    det koster | koster at | beregne | beregn | konsekvenser af | konsekvenserne af | processen for | procedure for
    | vejledning i | vejledning til | vejledning om | instruktion til | formular til | blanket til | skabelon til |
    råd om | ring til mig om | ringe om | ring til mig for at | møde om | holdning til | forslag til | ved en
    eventuel | tanken om | simulere | anslå | forklare | finde ud af | et møde | en samtale | brochure | vil kunne |
    ønsker at kunne | ret til at | retten til at | mulighed for at | muligheden for at | mind mig | mind os | tjek
    om | undersøg om | se om | kontroller om | tales ved | tales ved om | tales om | snak om | samtale om | tale
    sammen om | det er ang | det er angående | det er vedr | det er vedrørende | det drejer sig om | det handler om
    | status på | svar på | mailen om | nyt om | drøftelse af | drøftelser om | orientering om | nyhed om"""
)
POSSIBLE = words("ville det være muligt | kunne det lade sig gøre | ville det kunne lade sig gøre | er der mulighed")
WONDER = words("information om at | information om hvordan | vilkårene for at | betingelserne for at | vide mere om")
SUPPOSE = words("tænk hvis | antag at | lad os sige | sæt at | forestil jer | forestil dig | hypotetisk")
UNABLE = words(
    """kan ikke | kan ikke finde | finder ikke | ved ikke hvordan | kan ikke finde ud af | lykkes ikke | forstår ikke
    hvordan | kan ikke se hvordan | gik ikke | virkede ikke | lykkedes ikke | fungerede ikke | lod mig ikke | lade mig gøre |
    kunne ikke
    | kunne ikke finde | kan ikke få det til | kunne ikke få | fik det ikke til | kan ikke lykkes | magter ikke
    | gik galt | kan ikke regne ud"""
)
SECONDLY = words("dels | for det andet")
ONLY_ASKING = words(
    """undrer bare | undrede bare | spørger bare | bare spørger | spurgte bare | af nysgerrighed | rent teoretisk | teoretisk set |
        hypotetisk | i teorien | før jeg beslutter mig | før vi beslutter os | før jeg bestemmer mig | før vi bestemmer os |
        teoretisk spørgsmål"""
)
CONSEQUENCE = words(
    """følge | følger | følgerne | konsekvens* | indebærer | indebære | betyder | betyde | effekten | påvirker |
    påvirkes"""
)
