"""Danish: whoever acts for a client, and what he was charged with."""

from parsers.lexicon.order_words import words

ON_BEHALF = words(
    """på vegne af | på vegne … af | på kundens vegne | på klientens vegne | på deres vegne | på dens vegne | på dets vegne | på
        hans vegne | på hendes vegne | på selskabets vegne | på firmaets vegne | på virksomhedens vegne | på vores kundes vegne | på
        min kundes vegne | på vores klients vegne | på min klients vegne | på foranledning af | efter anmodning fra | efter aftale
        med vores kunde | efter aftale med min kunde | efter aftale med vores klient | efter aftale med min klient | efter instruks
        fra | efter ønske fra | på opfordring fra | efter opdrag fra | på opdrag fra | jeg repræsenterer | vi repræsenterer | jeg
        handler for | vi handler for | jeg optræder for | som fuldmægtig for | som revisor for | som revisorer for | som registreret
        revisor for | som statsautoriseret revisor for | som bogholder for | som ekstern bogholder for | som ekstern revisor for |
        som regnskabsfører for | som bogføringsfirma for | som advokat for | som rådgiver for | som konsulent for | i egenskab af"""
)
CHARGED = words(
    """skal jeg | skal vi | jeg skal | vi skal | skal undertegnede | skal jeg herved | skal jeg hermed | må jeg herved | må vi
        herved | må jeg hermed | må vi hermed | og skal | og skal derfor | og skal hermed"""
)
COMMISSIONED = words(
    """givet mig til opgave | givet os til opgave | givet mig i opdrag | givet os i opdrag | gav mig til opgave | gav os til opgave
        | fået til opgave | fik til opgave | har til opgave | fået i opdrag | har i opdrag | fået opgaven at | fået opgaven med |
        instrueret mig | instrueret os | fået instruks om | fået besked på at | pålagt mig | pålagt os | hyret os til | hyret mig til"""
)
ASKED_TO = words(
    """bedt mig | bedt os | bad mig | bad os | beder mig | beder os | blevet bedt om | beder jer | vil have at jeg | vil have at vi
        | vil have at i | ønsker at jeg | ønsker at vi | ønsker at i | anmodet mig | anmodet os | anmodet om at | bemyndiget mig |
        bemyndiget os | givet mig fuldmagt | givet os fuldmagt | fået fuldmagt | sagt til mig at | sagt til os at | bedt os om at |
        bedt mig om at | bedt os om | bedt mig om | bad os om | bad mig om | beder os om | beder mig om | spurgt om i kan | spurgt om
        vi kan"""
)
DO_SO = words(
    """gør det | gøre det | gør dette | gøre dette | gør så | ordne det | ordne dette | ordn det | ordn dette | ordner i det |
        ordner i dette | ordner du det | fikse det | fikse dette | fiks det | fikser i det | fikser du det | klare det | klarer i det
        | klar det | udfør dette | udføre dette | udfør det | udføre det | effektuer dette | effektuere dette | effektuer det |
        effektuere det | iværksæt dette | iværksætte dette | iværksæt det | gennemfør dette | gennemføre dette | gennemfør det |
        gennemføre det | sørg for det | sørg for dette | sørge for det | sørge for dette | sørger i for det | sørg for at det bliver
        gjort | sørg for at det sker | sørge for at det bliver gjort | sørge for at det sker | håndtere dette | håndter dette | tage
        jer af det | tage jer af dette | tag jer af det | få det gjort | få det ordnet | få dette gjort | gør venligst det | gør
        venligst dette | udfør venligst dette | ordn venligst dette | sørg venligst for det | sørg venligst for dette"""
)
GOES_TO = words(
    """skifter til | skiftet til | går over til | gået over til | overgår til | flytter til | fusion med | fusionen med | fusionerer med |
        fusioneret med | slår os sammen med | slået os sammen med | lægges sammen med | lagt sammen med | sammenlægning med |
        sammenlægningen med | går ind i | gået ind i | indlemmes i | indgår i | købt af | opkøbt af | købt op af | overtaget af |
        overtages af | bliver en del af | blevet en del af"""
)
TELL_YOU = words(
    """meddele at | meddele , at | meddeler at | meddeler , at | meddele jer at | meddele jer , at |
        informere om at | informere om , at | informere jer om at | informere jer om , at | sige at | sige , at |
        fortælle at | fortælle , at | fortælle jer at | fortælle jer , at | gøre opmærksom på at |
        gøre opmærksom på , at | lade jer vide at | lade jer vide , at"""
)
