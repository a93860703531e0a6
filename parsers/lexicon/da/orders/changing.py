"""Danish: how one asks to alter something or to swap people, and tells that it has become new."""

from parsers.fold import fold
from parsers.lexicon.order_words import crossed, words

SURNAME = words("efternavn* | pigenavn*")
CHANGE_BASE = words(
    """skrive det om | skriv det om |
        ændre | ændr | ændrer i | skift | skifte | opdater | opdatere | korriger | korrigere | ret | rette | ret til | rette …
        til | juster | justere | erstat | erstatte | skriv om | skrive om | omskrive | få ændret | få … ændret | have
        ændret | have … ændret | få rettet | få … rettet | have rettet | have … rettet | få opdateret | få … opdateret |
        have opdateret | have … opdateret | få skiftet | få … skiftet | have skiftet | have … skiftet | få korrigeret |
        få … korrigeret | flyt over | flytte over | omdøb | omdøbe | byt | bytte | lav om | lave om | lav … om | lave …
        om | få lavet om | få … lavet om | gør … til | gøre … til | endre | endr | ændrr | rette op | ret op | retteop |
        modificer | modificere | få … ændret til | få … rettet til | lave … om til"""
)
CHANGE_SAID = words(
    """ændrer | skifter | opdaterer | korrigerer | retter | justerer | lægger ind | skifter til | noterer | bytter | retter i |
        ændrer i
    | hvis i ændrede | hvis i rettede | hvis i opdaterede | hvis i skiftede"""
)
CHANGE_PASSIVE = words("""bringes i orden | bringes ajour | blive bragt i orden | blive bragt ajour | føres ajour |
        blive tilpasset | afspejles | genspejles
         | ændres | skiftes | opdateres | korrigeres | rettes | justeres | blive | bliver | skal være | skal hedde |
        skal stå | skal lyde | skal have | skal der stå | skal det være | lægges ind | sættes til | er nu | er fra nu | er fremover |
        ændret | ændret til | erstattes af | erstattes med | rettet til | skiftes til | lyder nu | blive ændret | bliver ændret |
        bedes ændret | ønskes ændret | bedes venligst ændret | blive rettet | bliver rettet | bedes rettet | ønskes rettet |
        bedes venligst rettet | blive opdateret | bliver opdateret | bedes opdateret | ønskes opdateret | bedes venligst opdateret |
        blive skiftet | bliver skiftet | bedes skiftet | ønskes skiftet | bedes venligst skiftet | skal fremover hedde |
        skal nu hedde | skal fremover være | skal nu være | skal i stedet være
    | skal nu have | skal fremover have | skal fremadrettet have | skal herefter have""") + crossed(
    "skal", "i stedet | istedet | hellere | nu", "have | hedde | stå | være"
)
CHANGE_NOUN = words(
    """ændring | ændringer | ændring af | navneændring | navneændringer | navneskift | navneskifte | adresseændring |
        adresseskift | mailændring | skift af | skift | opdatering | opdatering af | rettelse | rettelser | korrektion |
        justering | ændring til | nyt telefonnummer til | nyt mobilnummer til | nyt nummer til | nyt tlf til | nyt navn
        til | mailskift | mailskifte | skift af mail* | skift af e-mail* | skift af telefon* | skift af mobil* | skift
        af navn* | ændring af mail* | ændring af telefon* | nummerskift | nummerændring"""
)
SWAP = words(
    """udskift | udskifte | udskift … med | udskifte … med | skift … ud | skifte … ud | skift ud | skifte ud | byt ud | bytte
        ud | byt … ud | byt … med | bytte … med | erstat … med | erstatte … med | erstattes af | erstattes med |
        udskiftes med | udskiftes | i stedet for | istedet for | istedetfor | udskiftning af bruger | brugerskift |
        skifter ud | skifter … ud | byt om | byt … om | bytte om | bytte … om | skift … med | skifte … med | byt … ud
        med | bytte … ud med | skift … ud med | skifte … ud med | få skiftet … ud | få byttet … ud | få udskiftet | få …
        udskiftet | have udskiftet | have … udskiftet | byttes ud | skiftes ud | skal byttes ud | skal skiftes ud | skal
        udskiftes | bytter … ud | bytter ud | bytter i … med | ud med … og ind med | erstatter i … med | udskifter |
        give … plads til | giv … plads til | give
        … licens til | skifte bruger fra | skift bruger fra | skifter bruger fra"""
)
DONE = words("""har fjernet | har slettet | har tilføjet | har oprettet | har opsagt | har deaktiveret | har lukket |
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
        jeg oprettede | vi oprettede
        | så er … fjernet | så er … slettet | så er … lukket | så er … deaktiveret | så er … afsluttet | nu er … fjernet
        | nu er … slettet | nu er … lukket | nu er … deaktiveret | nu er … afsluttet | da er … fjernet | da er …
        slettet | da er … lukket | da er … deaktiveret | da er … afsluttet""")
RENAMED = words(
    """hedder rettelig | hedder egentlig | hedder officielt |
        hedder jeg nu | hedder jeg fremover | hedder jeg og sådan skal det stå | hedder jeg og det skal der stå | hedder nu |
        hedder i dag* | hedder fra nu | hedder fremover | har skiftet navn | har ændret navn | har byttet navn |
        skiftet navn | ændret navn | skifter navn | har skiftet efternavn | skiftet efternavn | skifter efternavn | er
        blevet gift | blevet gift | er gift | bliver gift | gift sig | giftet sig | har giftet sig | nyt efternavn | nyt
        navn | har taget navnet | taget navnet | taget efternavnet | taget … efternavn | tog navnet | skal hedde | hedder i stedet |
        hedder
        fra | blevet skilt | er skilt | skal fremover hedde | skal nu hedde | skal fremadrettet hedde | skal i stedet
        hedde | skal … hedde | bør hedde | bør … hedde | hedder rettelig | retteligt hedder | hedder egentlig
        | navn er skrevet forkert | navn er stavet forkert | navn er forkert | navnet er skrevet forkert | navnet er stavet forkert |
        navnet er forkert | navnet … skrevet forkert | navnet … stavet forkert | navnet … er forkert | navn … skrevet forkert | navn
        … stavet forkert"""
) + crossed(
    "taget | tog | tager",
    """konens | sin kones | mandens | sin mands | ægtefællens | sin ægtefælles | kærestens | sin mors | moderens | morens |
        sin fars | hustruens | sin hustrus""",
    "navn | efternavn | pigenavn",
)
HAS_NEW = words("""træffes fremover på | nås fremover på | træffes fremadrettet på | kan fremover nås på | kan fremover
        træffes på | træffes herefter på | fanges fremover på | ligger forkert | er forkert | er det rigtige | er det
        korrekte | er rigtigt nummer | er den rigtige |
        har fået e-mailadressen | har fået mailadressen | har fået adressen | har fået nummeret | har fået ny |
        har fået en ny | har fået nyt | har fået et nyt | fået ny | fået en ny | fået nyt | fået et nyt | har ny |
        har nyt | har en ny | har et nyt | har skiftet | skiftet | ny adresse | ny e-mail* | ny email* | ny mail* | ny
        mail-adresse* | ny e-post* | nyt nummer | nyt mobilnummer | nyt telefonnummer | nyt tlf | nyt mobil* | ny mobil*
        | skifter | får ny | får en ny | får nyt | er nu | har ændret
        | er lavet om | er blevet lavet om | blevet lavet om | er ændret | er blevet | er blevet ændret | det
        rigtige er | den rigtige er | det korrekte er | den korrekte er |
        rigtigt er | korrekt er | har
        ny adresse | nye nr | nye nummer | nye telefonnummer | nye mobilnummer | nye tlf | nye mail* | nye e-mail* | nye
        adresse | nye mobil* | nye telefon*
        | rigtige nummer er | korrekte nummer er | rigtigt nummer er | står forkert | står med forkert | er forkert
        hos jer | har skiftet nummer | har skiftet mobilnummer""")
TAKES_OVER = words(
    """overtager | overtog | overtage | har overtaget | tager over | træder i stedet | erstatter | erstatning* | efterfølger* |
        afløser* | i stedet | istedet | afløse | afløses af | overtager efter | træder i stedet for | afløste |
        vikarierer for | træder ind i stedet | træder til i stedet | overtager hans | overtager hendes | tager hans
        plads | tager hendes plads"""
)
OLD = words("""fra | gammel | gamle | gammelt | tidligere | forrige | nuværende | i dag* | hed | stod | står | står som | står med |
        ligger | i stedet for | istedet for | stavet forkert | forkert | forkerte | fejlagtig | fejl | før | hidtil | hidtidige |
        var | ikke længere""")
NEW = words("""til | ny | nye | nyt | nu | fra nu | i stedet | istedet | bliver | skal være | rigtig | rigtige | rigtigt | korrekt |
        korrekte | rettes til | ændres til | fremover | fremadrettet | herefter | skal have | hedder nu | skal hedde | skal stå |
        blive | skal lyde""")
CORRECTION = words(
    """rettelse | jeg mente | mente jeg | jeg skrev forkert | skrev forkert | jeg kom til at skrive | skal være | korrekt er |
        rigtig adresse | den rigtige adresse | det blev forkert | undskyld | beklager | tastefejl | skrivefejl | slåfejl
        | stavefejl | min fejl | fejl fra min side | er den rigtige | er det rigtige | er den korrekte | er det korrekte
        | den korrekte | det korrekte | den rigtige er | det rigtige er | der skal stå | skrev jeg forkert | staver jeg
        | stavede forkert | stavet forkert | tastede forkert | ups | hov"""
)
DISOWNED = words(
    """forkert adresse | forkert mail | forkert mailadresse | forkert e-mail | forkerte adresse | forkerte mail | en andens |
        nogen andens | en anden persons | ikke hans | ikke hendes | tilhører | hendes private | hans private | private adresse |
        private mail | private mailadresse | hans gamle | hendes gamle"""
)
MIDDLE_NAME = words("mellemnavn* | tilnavn* | dobbeltnavn*")
STANDS_AS = (
    *words("hedde |"),
    *crossed(
        """stå | stå opført | stå registreret | stå noteret | stå skrevet | være registreret | være opført | være noteret | være
            oprettet | ligge | ligge inde | fremgå | vises | registreres""",
        "som | med | under | på",
    ),
)
MORE_PRECISELY = tuple(
    fold(phrase)
    for phrase in words(
        """nærmere bestemt | naermere bestemt | mere præcist | helt præcist | nærmere betegnet | nøjagtigt | altså | det vil sige |
            dvs | nærmere
            bestemt den | altså den | nærmere bestemt fra"""
    )
)
