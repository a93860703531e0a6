"""Swedish: what is neither a user nor an agreement of ours, and what may stand beside one that is."""

from parsers.lexicon.order_words import crossed, words
from parsers.lexicon.sv import real_words

FOREIGN_THING = words(
    """*konversationen | *konversation | mejltråd* | mailtråd* | kopiefält* | skannern | skanner* | crm* | som
    kontakt | salesforce | gästlistan | leveransadress* | fakturaadress* | därifrån | medlemskap* | provperiod* |
    supportärende* | supportfall* | diskussion* | pdf | uppgradering* | avbrott* | bankkonto* | byggnad* | bygget |
    vy | inkorg* | dotterbolag* | systerbolag* | moderbolag* | lokal | lokalen | lokaler | hyra | hyran |
    kontorslokal* | faktura | fakturan | fakturor | fakturorna | fakturakop* | fakturautkast* | fakturamall* |
    kreditfaktura* | nyhetsbrev* | utskick* | maillist* | mejllist* | e-postlist* | sändlist* | distributionslist* |
    kontaktlist* | adresslist* | adressbok* | adressetikett* | etikett* | mottagare | mottagaren | mottagarlist* |
    kund | kunden | kunder | kundregist* | leverantör* | referens* | er referens | anställning* | anställningsavtal*
    | tjänstgöring* | dokument* | bilaga* | bild | bilden | logotyp* | kommatecken* | attesträtt* | attestant* |
    attestflöde* | attest* | kontaktperson* | faktureringsadress* | webinar* | webbinar* | autogiro* | leasing* |
    hyresavtal* | telefonabonnemang* | mobilabonnemang* | kreditkort* | betalkort* | möte | mötet | möten |
    mötesserie* | bokning* | kalender* | ärende | ärendet | ticket | order | ordern | beställning | beställningen |
    artikel* | rad | raden | post | posten | påminnelse* | avisering* | notis* | teams | slack | fortnox | visma |
    spcs | hortonworks | signatur* | filial* | projekt* | licensavtal* | supportavtal* | underhållsavtal* | mallen |
    mall | prisavtal* | ramavtal* | försäkring* | kopian | kopior | chatt | chatten | samtal | samtalet |
    förlängning* | tråden | ändringen av | mejlprenumeration* | e-postprenumeration* | fakturamottagar* | listan |
    lista | *listan | *lista | *listor | *listorna | gruppen | grupp | grupper | *gruppen | mapp | mappen | *mappen
    | pärmen | kanal | kanalen | gästregist* | telefonregist* | personalregist* | medlemsregist* | adressregist* |
    gästlist* | utskick* | kurs | kursen | utbildning* | evenemang* | cc | kopia | garage* | parkering* |
    lönesystem* | enkät* | fakturamejl* | fakturamail* | faktura-e-post* | supportadress* | växel | växeln |
    kortterminal* | skrivare | skrivaren | printer* | scanner* | mässa | mässan | sammanträde* | konferens* |
    julbord* | julfest* | tidning* | dagstidning* | gymkort* | bredband* | elavtal* | mobilavtal* | städavtal* |
    städning* | hemsida* | webbplats* | facebook* | instagram* | linkedin | whatsapp* | sms-lista | telefonlista* |
    styrelse | styrelsen | styrelseledamot* | bolagsverket | skatteverket | bokföring* | bankgirot | swish | domän*
    | server* | betalningspåminnelse* | förfallodag* | reskontra* | bank | banken | banker | bankfullmakt* |
    bolagsverkets | skatteverkets | bankdosa* | bankid | pappersfaktur* | supportportal* | spärren | spärr"""
)
EITHER = words(
    """eller | antingen | en av | någon av | alternativt | någondera | endera | en utav | ena | den ena av | annars | annars så"""
)
HARMLESS = words(
    """i gengäld | däremot | i utbyte |
    egen | eget | egna | tidigare | före detta | kollega | kollegan | kollegor | kollegorna | kollegerna
        | medarbetare | medarbetaren |
anställd | anställda | person | personen | personer | personerna | följande | två | tre | fyra | fem | omgående |
omedelbart | genast | idag | i dag | nu | helt | samtliga | alla | båda | både | bägge | även | också | bara | då |
därför | alltså | snarast | snarast möjligt | direkt | permanent | gärna | tack | redan | e-post | epost | mejl |
adress | mailadress | mejladress | eftersom | som | från och med | fr.o.m | per | gamla | igen | nästa | vår |
vårt | våra | hans | hennes | deras | dessa | denna | detta | denne | nedan | nedanstående | båda två | namn |
heter | slutat | slutade | slutar | lämnat | bolag | bolaget | företag | företaget | helst | år | månader | veckor
| dagar | år sedan | månad | pension | pensionen | anställning | anställningen | jobb | jobbet | nytt jobb | annat
jobb | annan arbetsgivare | annat företag | igår | i går | förra | denna | den här | nu | permanent | tjänsten |
arbetet | arbetsplatsen | här | längre | hos oss | sedan | månadsskiftet | årsskiftet | vid | nyligen | tyvärr |
dessvärre | jobbar | arbetar | dag | sista | sitt | sin | sina | förutvarande | vänligt | fort | snabbt | däremot
| dessutom | tills | vidare | samtidigt | likaså | dito | ditto | numera | anställde | konsult | konsulten |
säljare | säljaren | ekonom | ekonomen | chef | chefen | praktikant | praktikanten | vikarie | vikarien | kille |
killen | tjej | tjejen | kompis | arbetskamrat | parterna | mellan | gällande | befintlig | befintliga | nuvarande
| löpande | aktuell | aktuella | fullständigt | helt och hållet | slutgiltigt | pronto | asap | illa kvickt | en
gång för alla | kvar | aktiv | aktiva | registrerad | registrerade | registrerat | förhand | skyndsamt | utan
dröjsmål | resterande | övriga | övrig | föregående | gamle | nye | dom | dem | han | hon | honom | henne | ur"""
)
OUR_PLACE = words(
    """systemet | system | portalen | portal | plattformen | listan över användare | listan över våra användare |
    listan över alla användare | listan med användare | förteckningen över användare | användarlistan | lösningen | verktyget |
        appen | sidan | användarlistan |
    inexchange | tjänsten | tjänst | tjänsterna | programmet | registret | databasen | organisationen |
    användare | användarna | nätverket | fakturasystemet | e-fakturasystemet | fakturaportalen |
    e-fakturaportalen | webbportalen | kundportalen | kontot | användarregistret | kundkontot | inloggningen
    | systemen | eran tjänst | erat system | nätverk"""
)
ME = words("mig | mej | mig själv | undertecknad")
AUTHORITY = words(
    """full behörighet | fulla behörigheter | fulla rättigheter | full åtkomst | samma åtkomst som | samma roll som | min roll
    | tar över efter mig | ta över efter mig | min ersättare | min efterträdare | ersättare för mig | ersätter mig | får
    göra ändringar | göra ändringar | ändra allt | i mitt ställe | i stället för mig | istället för mig | som admin |
    ansvarig för kontot | ansvarig för användarna | högsta behörighet"""
)
REAL_WORDS = real_words.WORDS
VAGUE_PEOPLE = words(
    """alla utom | samtliga utom | alla förutom | vem mer | alla andra | några andra | de andra | m.fl. | med flera
        | m fl | några till | någon mer | och så vidare | osv"""
)
NO_SLIPS = words(
    """skapade persson deltagare ställt andreas beredda partierna skrivs spåren anmälda hoppats tuttar sånger koppar tvingats
    upplaga slicka skapats färgade kullen graden ondskan förrgår språken avbröt smälla kinden tilldelats ersattes klinisk
    strängt framträder tillaga"""
)
GIVEN_NAME = words("förnamn | tilltalsnamn | fnamn")
FAMILY_NAME = words("efternamn | enamn")
WORK = words(
    "fakturor | fakturorna | fakturan | faktura | leverantörsfaktur* | kundfaktur* | kvitton | kvittona | bokföring* | redovisning*"
)
MAILING = words(
    """nyhetsbrev* | nyhetsmejl* | nyhetsmail* | utskick* | maillist* | mejllist* | mailinglist* | e-postlist* | sändlist* |
    distributionslist* | reklamutskick* | reklam"""
)
NO_USER = words(
    """är inte användare | var inte användare | inte användare hos er | hade inget konto | har inget konto | hade
    ingen användare | har ingen användare | aldrig haft konto | aldrig haft inloggning | hade ingen
    inloggning"""
)
CONTROL = words("knapp* | länk | länken | menyval* | menyn | rutan | kryssruta* | fliken | ikonen | alternativet | kommandot")
PRESSES = words(
    """trycker på | tryckte på | tryckt på | klickar på | klickade på | klickat på | klicka på | trycka på | väljer |
    valde"""
)
MOVES = words(
    """ska … över | skall … över | måste … över | flyttas | flyttas över | går över | går från | har flyttat | flyttar |
    har gått över | går nu över | gått över | byter | har bytt | har flyttats"""
) + crossed("har", "nu | därför | nyligen | precis | alltså", "bytt | flyttat | gått över")
OTHER_MATTER = words(
    """en annan sak | annan sak | en helt annan sak | en annan fråga | en sak till | en fråga till |
    ytterligare en fråga | ny fråga"""
)
WITHDRAWN = words(
    """är indragen | är indragna | är härmed indragen | är härmed indragna | är återkallad | är återkallade | är härmed återkallad | är
    upphävd"""
)
APPROVAL = words("""godkännande* | klartecken | grönt ljus | godkänt | sagt ja | tillstånd""")
GETS_ONE = words(
    """får en | får en ny | får ett | ska ha en | ska ha ett | behöver en | ska få en | ska få ett | ska … ha en | ska … ha
        ett | behöver … en | behöver … ett | får … en | får … ett | ska … få en | ska … få ett"""
)
MAKES_ONE = (
    *crossed(
        "gör | göra | skapa | lägg upp | lägga upp | öppna | ordna | registrera | fixa",
        """en till | en åt | en ny till | en ny åt | ett till | ett åt | ett nytt till | ett nytt åt | en i stället till | en i
            stället åt | en istället till | en istället åt | i stället en till""",
    ),
    *words("ge … en i stället | ge … en istället | ge … en | ge … ett |"),
)
STANDS_WHERE = words("där … står | där … är nu | där … finns | där … ligger")
RECALL = words("inte minnas | minns inte | kommer inte ihåg | inte komma ihåg | inte ihåg")
ADVISES = words("säger | tycker | menar | föreslår | råder | rekommenderar | påstår | tror")
REFUSES = words("vill jag inte | vill vi inte | inte med på | håller inte med | inte enig | kommer inte på fråga | inte aktuellt")
NEEDS_NO_ANSWER = words("""behöver inte svara | behöver ni inte svara | inte nödvändigt att svara | ingen anledning att svara | bortse från
    frågan | bortse från min fråga | behövs inget svar | behöver inget svar""")
ASKED_EARLIER = words("frågade | undrade")
IN_PLACE_OF = words("i … ställe | på … plats | in på … plats")
SEAT = words(
    """plats | platsen | ställe | stol | inloggning | inloggningen | användarplats | licens |
    licensen | konto | användarkonto | användare"""
)
LET_BASE = words("låt | låta")
STANDS_THERE = words("stå | vara | finnas | ligga | synas | ta över | överta | ta | få | komma in | gå in | hoppa in | det stå | kliva in")
