"""Swedish: what takes an order back, puts it off, or leaves somebody out of it."""

from parsers.lexicon.order_words import words

AVOID = words(
    """undvik | undvika | avstå | avstå från | låt bli att | låt bli | vänta med att | vänta med | dröj med | skjut upp
    | skjuta upp | senarelägg | avvakta med | glöm inte att inte | i stället för att | istället för att |
    ångra | återställ | återställa | återkalla | stoppa | stoppa … borttag* | avbryt … borttag* | häv |
    pausa | upphäv | riv upp | ompröva | vägra | vägra att | sluta ta bort | sluta radera | långt från |
    ångrar att | emot att | förbjud | utan att | låta bli att | låta bli | förbereda er på att | vänta lite med"""
)
RETRACT = words("gör inget än | gör inget ännu | gör ingenting än | gör ingenting ännu | inte göra något än")
EXCEPT_FOR = words("i stället för | istället för | förutom | men behåll | utan")
LATER = words(
    """kommer be er | kommer att be er | ber er då | vi ber er då | kommer vi att be er | kommer vi be er | ska vi be er |
    tänker vi be er | ber vi er då | hör vi av oss | skickar vi en begäran | kommer jag att be er | kommer jag be er"""
)
TAKEN_BACK = words(
    """rättelse | korrigering | uppdatering | ändring | edit | nej | nä | vänta | stopp | oj | hoppsan | aldrig | eller inte |
    eller kanske inte | kanske inte | inte än | inte nu | gör inte det | gör det inte | låt bli | förresten nej | nej
    förresten | stryk det | ångrar mig | jag ångrar mig | hon stannar | han stannar | inte idag | inte i dag | inte direkt |
    glöm det | glöm detta | stryk detta | nej förlåt | förlåt nej | nej ursäkta | ursäkta nej | nej sorry | sorry nej | oj nej |
    nej oj | oj förlåt | oj sorry | oj ursäkta | hoppsan nej | nej usch | nej men vänta | nej men förlåt | fel fel | nej fel
    | tvärtom | det blev tvärtom | var tvärtom |
    oj fel | fel av mig"""
)
JOKE = words("april april | aprilskämt | aprilskämt* | ett skämt | bara skämt | skojade | skämtade | skämtar")
ONLY = words("bara | endast | men bara | men endast | men först | men | först")
TAKES_BACK = words(
    """meningen ovan | bara ha läs* | endast ha läs* | bara läsbehörighet | bara ha läsrättighet* | en chans till | bestämmer sånt |
    bestämmer sådant | kan strunta i det | kan hoppa över det | kan skippa det | kan bortse från det | låt oss se |
    så får vi se | fel datum | fel dag | fel uppgift | fel uppgifter | fel information | förhastat | förhastad |
    lite snabb | var för snabb | är för snabb | varit för snabb | för snabb där | för snabb nyss | lite för snabb |
    tillbaka sin uppsägning | tillbaka uppsägningen | ångrat sig | ändrat sig | slutar inte
    | slutar visst inte | jag menade | vi menade | menade jag | fel person | fel namn | fel användare | fel bolag |
    fel mottagare | fel av mig | vänta tills | vänta till | vänta med | jag bekräftar | vi bekräftar | bekräftar i
    morgon | återkommer med besked | trots allt | skickade för tidigt | inte klart än | inte beslutat | gör det inte
    | gör inte så | skickade av misstag | skickades av misstag | skickade detta av misstag | blev fel | inga
    ändringar tack | inga ändringar behövs | uppdatera inget än | uppdatera ingenting än | ändra inget än | ändra
    inget ännu | ändra ingenting än | ändra ingenting ännu | rör inget än | vi får väl se | hör av sig själv | hör
    själv av sig | mejlar er själv | skriver själv till er | kontaktar er själv | blandar jag ihop | blandade jag
    ihop | blandar ihop | blandade ihop | blandat ihop | rörde jag ihop | rörde ihop | rört ihop | rör ihop |
    förväxlade | förväxlat | förväxlar | tänkte fel | tänkte jag fel | tänkt fel | sa fel | sade fel | skrev fel
    namn | tog fel på | tagit fel på | mindes fel | så skrev | så sa han | så sa hon | så frågade | vi avvaktar |
    jag avvaktar | avvaktar vi | avvaktar lite | väntar vi med | gör ingenting förrän | gör inget förrän | rör inget
    | inte helt säkra | inte helt säker | har inte beslutat | inte bestämt oss | gäller inte oss | vi stannar om |
    gäller bara om | vid närmare eftertanke | osäkert om"""
)
SPELT = words("heter egentligen | stavas | stavar | staves | stavat | stavning* | skrivs | skriver sig")
WITH_LETTER = words("med | med ett | med två | med dubbel*")
DIGITS = words("siffra | siffran | siffror | siffrorna | sista siffran | slutsiffr* | slutar på")
STAYS = words(
    """blir där han är | blir där hon är | stannar där han är | stannar där hon är |
        låt honom | låt henne | låt dem | vill stanna | vill vara kvar | ska vara kvar | ska stanna | blir kvar | är kvar
    | jobbar kvar | arbetar kvar | fortsätter hos oss | slutar visst inte |
    stannar visst | låt … ligga kvar | låt … vara kvar | låt … stå kvar | låt … finnas kvar"""
)
LINGERS = words(
    """legat kvar | funnits kvar | stått kvar | hängt kvar | hänger kvar | ligger fortfarande kvar | finns fortfarande kvar |
    står fortfarande kvar | ligger ännu kvar | ligger ju kvar | finns ju kvar | ligger kvar i | finns kvar i | står kvar i |
    ligger kvar hos er | finns kvar hos er | står kvar hos er | ligger kvar på listan | står kvar på listan | ligger kvar fast |
    finns kvar fast | står kvar fast | ligger kvar trots | finns kvar trots | står kvar trots
        | ligger kvar på honom | ligger kvar på henne | står kvar på honom | står kvar på henne"""
)
MEANT = words(
    """eller närmare bestämt | jag menar | menar jag | eller förresten | eller nej | jag menade | vi menar | eller
    snarare | eller rättare sagt"""
)
THAT_IS_ALL = words(
    """det räcker | räcker så | bra så | inget mer | inget annat | inga fler | ingen annan | ingen mer | var allt | är
    allt | ingen ersättare"""
)
NO_ACTION = words(
    """inget ni behöver göra | ni behöver inte göra | behöver ni inte göra | inget för er att göra | påverkar inte er |
allt annat är som vanligt hos er | bara så att ni vet | som information | inget ni behöver ändra | ni får besked |
får ni besked | ni får beskedet | ni hör av oss | hör ni av oss | ni hör från oss | har redan konto | har redan
ett konto | har redan användare | har redan en användare | har redan inloggning | har redan en inloggning | har
redan tillgång | har redan behörighet | har redan åtkomst | nummer hem | hemnummer | hemtelefon | privat nummer |
privata nummer | privatnummer | jobbnumret är | jobbmejlen är | återkommer om hans | återkommer om hennes |
återkommer om kontot | återkommer om användaren | privat mejl | privata mejl | bara så ni vet | bara för kännedom
| endast för kännedom | bara för er information | bara som information | bara till info | mest för er kännedom"""
)
SETTLED = words(
    """nu funkar det | nu fungerar det | det fungerar nu | det funkar nu | fungerar igen | funkar igen | fungerar det
    igen | funkar det igen | det löste sig | har löst sig | löste det själv | löste det själva | redan löst | är
    löst | är redan löst | ordnade sig | har ordnat sig | behövs inte längre | nu kommer jag in | kom in nu | nu
    går det | hittade det själv | fixade det själv | fixat det själv"""
)
WHICH_OF_TWO = words("den första | den förra | den andra | den gamla | det första")
THE_REST = words("resten | allt annat | i övrigt | det andra avtalet | den andra tjänsten | det andra | den andra")
IRONY = words(
    """ja ja | jaja | ja ja ja | jo jo | jojo | jo visst | jovisst | visst visst | jo men visst | ja men visst | åh
    visst | klart klart | just ja visst"""
)
THAT_IS = words("alltså | det vill säga | dvs | d.v.s. | vill säga")
AT_LEAST = words("i alla fall | åtminstone | i varje fall")
THE_OTHERS = words("övriga | de andra | andra användare | resten av | alla andra | oss andra | vi andra")
