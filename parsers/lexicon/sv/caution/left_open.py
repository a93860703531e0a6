"""Swedish: remarks that leave the orders beside them open, take them for done, or for needless."""

from parsers.lexicon.order_words import words

LEFT_OPEN = words(
    """som en förvarning | som en varning | kan vara fel | kommer ett brev | meningen ovan | hotade jag | hotade vi
    | formulera det | fick bestämma | tiden får | tiden måste | bara internt | bara för internt bruk | enbart
    internt | räcker med att | räcker om ni | siktar på | om tiden återkommer | tiden får vi | inte sagt ja | om
    allt går vägen | om allt går bra | är planen | var planen | i alla fall planen | var det planen | formella
    uppsägningen | skriftliga uppsägningen | bestämmer oss på | bestämmer oss i | vi bestämmer oss | vi beslutar |
    ska bara klubba | ska klubba | ska bara godkänna | ska bara besluta | pratar om det på | återkommer med beslut |
    jag säger till | vi säger till | återkommer med vilket | återkommer med vilken | återkommer med datum |
    återkommer om datum | frågan är bara när | frågan är när | eller låt bli | ska inte in hos er | inte … bestämt |
    inte … bestämd | inte … beslutat | inte … beslutad | inte … beslutade | inte … godkänt | inte … godkänd | ej …
    godkänt | ej godkänd | ej beslutat | ej bestämt | inte … klart än | inte … klart ännu | inte … klara än | inte
    är klart än | ej klart | är … inte klart | inte … spikat | inte … klubbat | inte … fastställt | inte … fått ok |
    inte fått okej | inte … klartecken | inte … grönt ljus | inget beslut | inga beslut | inget … klart än | inget …
    klart ännu | inget … bestämt | inget … beslutat | inget … spikat | ska beslutas | beslutas på | beslutas i | tas
    beslut | fattas beslut | tar … beslut | tar … beslutet | fattar … beslut | beslutar på | beslutar nästa | ska …
    ta ställning | innan ni gör | innan du gör | innan ni genomför | innan ni utför | innan ni ändrar | innan ni
    verkställer | innan något görs | gäller först när | gäller först om | gäller bara om | gäller endast om | gäller
    från det att | först när … sagt | först när … godkänt | väntar på besked | väntar på ok | väntar på klartecken |
    väntar på godkännande | väntar på beslut | väntar på hr | väntar på chefen | inväntar | i väntan på beslut | i
    väntan på besked | i väntan på ok | i väntan på svar | i väntan på hr | i väntan på godkännande | i väntan på
    klartecken | på vänt | på is | pausat | pausad | parkera | parkeras | ligger på is | vänta … tills | vänta …
    till efter | vänta … till dess | avvakta | avvaktar | tills ni hör | tills jag hört | tills jag hör |
    preliminärt | preliminär | prel | bara ett förslag | endast ett förslag | ett förslag bara | enbart ett förslag
    | bara en idé | bara en tanke | bara tankar | tänkte jag skriva | funderar på det | funderar på detta | funderar
    på följande | överväger det | överväger detta | överväger följande | har följande under övervägande |
    dubbelkolla | dubbelkollar | måste fråga | måste kolla | måste stämma av | ska … kolla med | ska … höra med |
    kolla med | kollar med | hör med | inte … säker på det | inte … säker på detta | inte säker på att det | osäker
    på det | osäker på om det | vet inte än | vet inte riktigt | tror jag i alla fall | tror jag iaf | tror jag väl
    | minns fel | minns rätt | inte … behörig | ej behörig | inte … rätt att beställa | inte … rätt att besluta |
    inte … rätt att bestämma | inte jag som bestämmer | inte jag som beslutar | inte min sak | inte mitt beslut |
    håller inte med | prata om det först | prata om detta först | prata om saken först | diskutera det först |
    diskutera detta först | ta det … först | prata först | pratas vid först | pratas vid innan | prata innan | ses
    först | när jag säger till | när vi säger till | säger till när | säger till om | när jag ger | på min signal |
    klartecken först | få klartecken | få ok | få ett ok | läs bara | bara läs | bortse från | ignorera | ligg lågt
    | håll på den | håll på det | håll inne | låt det bero | låt det vila | låt det ligga | låt det vara | lägg det
    åt sidan | förutsatt att | förutsättning att | med reservation | under övervägande | i så fall blir det | så
    blir det så | om vi bestämmer | när vi bestämt | när vi har bestämt | när vi beslutat | eller kanske inte |
    kanske inte ändå | vi får se | får se hur | inget av detta | inget av det här | inget av nedanstående | så låt
    bli | annars inte | kostar … låt bli | är det ok att göra | är det okej att göra | går det bra att göra så | hur
    ser ni på det | hur tycker ni | vad hade hänt om | vad skulle hända om | om jag skrev så | om vi skrev så |
    väntar på svar från hr | väntar på svar från chefen | väntar på svar från ledningen | väntar på svar från
    styrelsen | svar från min chef | helst inte före | helst inte förrän | men vänta | kan göra det om | så skrev de
    | så stod det | är vad … tycker | är vad … vill | göra det om | gör inget av | gör ingenting av | gör inget ännu
    | gör inget än | när hr bekräftat | när hr godkänt | när hr har bekräftat | när hr har godkänt | när hr sagt ja
    | när chefen bekräftat | när chefen godkänt | när chefen har bekräftat | när chefen har godkänt | när chefen
    sagt ja | när styrelsen bekräftat | när styrelsen godkänt | när styrelsen har bekräftat | när styrelsen har
    godkänt | när styrelsen sagt ja | när ledningen bekräftat | när ledningen godkänt | när ledningen har bekräftat
    | när ledningen har godkänt | när ledningen sagt ja | när facket bekräftat | när facket godkänt | när facket har
    bekräftat | när facket har godkänt | när facket sagt ja
        | har sista ordet | har det sista ordet | får sista ordet"""
)

UNDONE = words(
    """det var till vår | den var till vår | det var till min | var till it | det blev inget | det blev ingenting |
    eller nej | fel mejl | fel mail | fel adress | fel brevlåda | fel mottagare | fel inkorg | skicka inte än | skicka
    inget än | skicka inte ännu | det var förra | det var i fjol | redan gjort | redan gjorts | redan fixat | redan
    fixad | redan ordnat | redan ordnad | redan löst | redan klart | redan åtgärdat | redan avklarat | redan hjälpt |
    redan fått hjälp | fått hjälp med det | har löst sig | löste sig | ordnat sig | ordnade sig | skit i det | strunta i
    det | strunt samma | strunt i det | skippa det | stryk det | vi kör inte | kör inte på det | blev inget av | blir
    inget av | det blev inte av | det blir inte av | gäller inte er | gällde inte er | skulle till | skulle gå till |
    var tänkt till | var menat till | var inte till er | inte till er | skickade för tidigt | skickades för tidigt |
    råkade trycka | råkade skicka | kom åt skicka | skrev fel | skrivit fel | fel namn | fel person | blev fel |
    blandade ihop | skojar | skojade | skämtade | stoppa det | stoppa detta | nix | nixpix | ångrat mig | ångrat oss |
    ångrade mig | ändrat mig | ändrat oss | inte nu men | inte nu utan | bara för kännedom | för kännedom | för info |
    till info | vänta nu | på måndag i stället"""
)

UNNEEDED = words(
    """behövs inte längre | behövs ej längre | behövs inte | inte aktuellt | ej aktuellt | inte relevant | inte nödvändigt
    längre | ska ändå inte | inte längre aktuellt | behöver inte längre göra | behöver inte göra"""
)

LONG_AGO = words(
    """förra året | i fjol | förfjol | i våras | i somras | i höstas | i vintras | förra månaden | förra våren | förra
    hösten | förra sommaren | förra vintern | för ett år sedan | en gång i tiden | tidigare i år"""
)

UNSURE = words("""kanske | eventuellt | möjligen | möjligtvis | troligen | tror jag | tror jag väl | antar jag | förmodligen""")
