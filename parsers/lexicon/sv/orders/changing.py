"""Swedish: how one asks to alter something or to swap people, and tells that it has become new."""

from parsers.fold import fold
from parsers.lexicon.order_words import crossed, with_adverbs, words

CHANGE_BASE = words(
    """ändra | byt | byta | uppdatera | korrigera | rätta | rätta till | justera | lägg om | lägga om | ersätt | ersätta |
        ställ om | ställa om | skriv om | skriva om | peka om | anpassa | göra om | gör om | flytta över | få … ändrat | få …
        ändrad | få … uppdaterat | få … rättat | ändra om | ändra på | revidera | modifiera | redigera | styra om | dirigera
        om | rätta upp | döpa om | döp om | byta till | ändra till | registrera om | få bytt | få … bytt | få ändrat | få
        ändrad | få rättat | få uppdaterat"""
)
CHANGE_SAID = words("ändrar | byter | uppdaterar | korrigerar | rättar | justerar | lägger in | lägger om | byter till")
CHANGE_PASSIVE = with_adverbs(
    words(
        """anpassas | bringas i ordning | fås att stämma | ställas rätt | återspeglas | avspeglas |
        ändras | bytas | byts | uppdateras | korrigeras | rättas | justeras | bli | blir | ska vara | skall vara | ska heta |
        ska stå | läggas in | ska det stå | ska ha | skall ha | ska ändras | är numera | ändrat | ändrats | är nu
        | ska det vara | skall det vara | ska det va | ska va | ska de va | ska de vara | ska det bli | ska det heta"""
    ),
    "framöver numera hädanefter fortsättningsvis",
    "ha heta stå",
) + crossed("ska | skall", "i stället | istället | nu | alltså | från nu", "ha | heta | stå | vara")
CHANGE_NOUN = words(
    """ändring | ändringar | rättelser | uppdateringar | ändrad | ändrade | byte | namnbyte | adressbyte | adressändring
        | namnändring | uppdatering | rättelse |
        korrigering"""
)
SWAP = words(
    """ersättas med | ersättas av | bytas mot | bytas ut mot | ersätts | ersätts … av | byt ut | byta ut | byt … mot |
        byta … mot | ersätt … med | ersätta … med | ersätts av | ersatt av | ersatts av | ersattes av | ersätts med | byte av användare |
        ersättare | i stället för |
        istället för | byts ut | byter ut | ersätter … som användare | tar över … som användare | träder in i stället för |
        träder in istället för | byter … ut | ut med … och in med | byter ni … mot | byt honom mot | byt henne mot"""
)
DONE = words(
    """har tagit bort | har lagt till | har lagt upp | har sagt upp | har ändrat | tog bort | togs bort | har tagits bort
        | lades till | har lagts till | har lagts upp | sade upp | sa upp | är uppsagt | blev borttagen | har blivit borttagen
        | har bytt ut | har avslutats | avslutades | har inaktiverats | har uppdaterats | har redan | är tillagd | är
        borttagen | är nu borttagen | är upplagd | la till | lade till | la upp | lade upp | la in | lade in | är upplagt | är
        upplagda | är borttagna | är borttaget | har plockat bort | plockade bort | raderade | inaktiverade | har raderats |
        har raderat | har inaktiverat | har blivit tillagd | har blivit upplagd | har blivit borttaget | har spärrats | har
        kopplats | har plockats bort | har ändrats av | blev upplagd | blev tillagd | upplagt
        | då är … borttagen | då är … borttaget | då är … borttagna | då är … raderad | då är … raderat | då är …
        avslutad | då är … avslutat | då är … avstängd | då är … stängt | då är … inaktiverad | nu är … borttagen | nu
        är … borttaget | nu är … borttagna | nu är … raderad | nu är … raderat | nu är … avslutad | nu är … avslutat |
        nu är … avstängd | nu är … stängt | nu är … inaktiverad | så är … borttagen | så är … borttaget | så är …
        borttagna | så är … raderad | så är … raderat | så är … avslutad | så är … avslutat | så är … avstängd | så är
        … stängt | så är … inaktiverad"""
)
RENAMED = words(
    """heter rätteligen | heter officiellt | heter formellt |
        heter jag nu | heter jag numera | heter jag hädanefter | heter jag från och med nu | heter jag och så ska det stå |
    heter jag och så vill jag stå | heter jag och så ska jag stå | heter numera | heter nu | har bytt namn | bytt namn |
        bytt efternamn | har gift sig | gift sig | gifte sig | nytt
        efternamn | nytt namn | tagit namnet | ska heta | heter i stället | heter istället | heter sedan | heter från | byter
        namn | byter efternamn | bytte namn | skilt sig | nu heter | numera heter | tagit tillbaka sitt | återtagit sitt |
        tagit … efternamn | tagit hennes namn | tagit hans namn | heter egentligen | rätt namn är | heter visst | nygift | har
        nytt namn | heter det | går under namnet | heter idag"""
) + crossed(
    "tagit | tog | tar | antagit",
    """sin frus | sin mans | sin makes | sin makas | sin hustrus | fruns | frugans | makens | makans | hustruns | mannens |
        sin sambos | sin partners | sin mors | sin mammas | sin fars | moderns""",
    "namn | efternamn | flicknamn",
)
HAS_NEW = words(
    """nås numera på | nås framöver på | nås hädanefter på | nås fortsättningsvis på | nås från och med nu på | nås i
        fortsättningen på | ligger fel | står fel | är fel hos er | är det rätta | är det korrekta | är rätt nummer | är
        rätt adress |
        rätt adress | rätta adressen | rätt nummer | rätt mobil* | rätt telefon* | rätt är | rätt stavat | rätt mejl* |
        rätt mail* | rätt e-post* | stavfel i | fel i | har fått e-postadressen | har fått mejladressen | har fått mailadressen |
        har fått adressen | har fått numret | har fått nytt | har … ny | fick ny | har fått ny | har fått en
        ny | fått ny | fått en ny | fått nytt | har ny | har nytt | har en ny | har bytt | bytt | ny adress | nytt nummer |
        nytt mobilnummer | nytt telefonnummer | ny e-post* | ny mejl* | ny mail* | ny epost* | nya adress* | nya e-post* |
        byter | är numera | ändrat | ny adress är | får ny | har ändrats | har ändrat | har blivit | nytt tel* | nytt mobil* |
        ny telefon* | ny mobil* | ny jobbtelefon* | nytt jobb* | skaffat ny | skaffat nytt | har skaffat | ny mejl | fel på |
        felstavat | stavat fel | felstavad | fel stavat | felstavning | skrivet fel | fel stavad | nya telefon* | nya mobil* |
        nya nummer | nya numret | nya mejl* | nya mail* | nya tel*"""
)
TAKES_OVER = words(
    """tar över | ersätter | efterträder | tagit över | ersättare | i stället | istället | efterträdare | ska ta över |
    kommer ta över | kommer att ta över | tar över efter | går in istället | går in i stället | övertar | har
    övertagit | tar hans roll | tar hennes roll | tar rollen efter | tar hans plats | tar hennes plats"""
)
CORRECTION = words(
    """rättelse | menade | jag menade | menade jag | jag skrev fel | skrev fel | skrev jag fel | ska vara | skall vara |
        korrekt är | rätt adress |
        rätta adressen | det blev fel | ursäkta | stavade fel | det ska vara | det skall vara | ska stavas"""
)
OLD = words(
    """från | gamla | gammal | gammalt | tidigare | förra | nuvarande | i dag | idag | hette | f.d | stod | står | ligger | istället för |
        i stället för | fd | före detta | förut | felstavad | felaktig | fel"""
)
NEW = words(
    """till | ny | nya | nytt | numera | nu | istället | i stället | blir | ska vara | rätt | rätta | korrekt | ändras till |
        framöver | i fortsättningen | hädanefter | ska ha | heter numera | ska stå | bli"""
)
SURNAME = words("efternamn*")
DISOWNED = words(
    """fel adress | fel mejl | fel mejladress | fel mailadress | fel mail | fel e-post | fel e-postadress | fel mejl-adress |
        någon annans | nån annans | en annans | en annan persons | inte hans | inte hennes | tillhör | hennes privata | hans
        privata | privata adressen | privata mejlen | privata mailen | en privat adress | gamla adressen | hennes gamla | hans
        gamla"""
)
MIDDLE_NAME = words("mellannamn* | andranamn* | andra namn* | tillnamn* | dubbelnamn*")
STANDS_AS = (
    *words("heta |"),
    *crossed(
        """stå | stå registrerad | stå inlagd | stå uppförd | stå skriven | vara registrerad | vara inlagd | vara uppförd | ligga
            | ligga inne | finnas | synas | registreras""",
        "som | med | under | på",
    ),
)
MORE_PRECISELY = tuple(
    fold(phrase)
    for phrase in words("närmare bestämt | mer exakt | mer precist | alltså | det vill säga | dvs | närmare bestämt den | alltså den")
)
