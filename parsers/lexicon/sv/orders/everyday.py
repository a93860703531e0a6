"""Swedish: other spellings, courtesies, fixed expressions and everyday words that are no names."""

from parsers.lexicon.order_words import words

VARIANTS = words("""
    nåt nått = något | nån = någon | nåra = några | oxå åxå = också | mej = mig | dej = dig | sej = sig | o = och |
        readera raddera = radera |
        avlsuta avsulta = avsluta | änvändare anvnädare = användare | läg = lägg""")
THANKS = words(
    """tack | tackar | tusen tack | stort tack | tack så mycket | tack snälla | kanon | toppen | perfekt | strålande | grymt |
        supertack | super | jättetack | härligt |
        underbart | ni är stjärnor | du är en stjärna | ni är bäst | ni är guld värda | du är guld värd | kram från | kramar från"""
)
FINE = words(
    """inne och nöjd | och är nöjd | inne och nöjda | är inne nu | kommer in nu | kom in nu | nu funkar det | nu fungerar
        det | det fungerar | det funkar |
        funkar | fungerar | ok | okej | då vet jag | mottaget
        | noterat | uppfattat | bra | fint | klart | löst | löste sig | på plats | allt bra | kommit in | snabb hjälp |
        hjälpen | hjälp | trevlig helg | ha det bra | bekräftat | bekräftas | mottagit | funkar det igen | fungerar det igen |
        funkar igen | fungerar igen | det löste sig | har löst sig | nu går det"""
)
GREETING = words(
    """hej | hejsan | tjena | god morgon | goddag | god dag | hallå | tja | till kundservice | god eftermiddag |
        bästa kundservice | hej på er | morrn | hej igen | hej hej"""
)
IDIOM = words(
    """så få | vill ha så få | vill bara ha så få | som eventuellt står | som kanske står | det som eventuellt
        finns | som möjligen står | som eventuellt ligger | som eventuellt är registrerat | som eventuellt finns
        |
        har rätt nummer | har rätt mobil* | har rätt telefon* | har rätt adress | har rätt mejl* | blir där han är | blir där hon är |
        med rätta | som ni kanske | som du kanske | i ordning | ordningen | i sin ordning | få tag | få tag i | få tag på | få svar |
    få hjälp | ge besked | få besked | få reda på | få veta | ge mig besked | öppna bilagan | lägga märke | lägga ner
    tid | lägga tid | ta kontakt | i god tid | ta ställning | säga till | lägg märke till | till exempel | skicka in |
    skicka faktura | skicka fakturor | skicka ut | få anmäla | få meddela | få informera | få underrätta | få framföra
    | få önska | få tacka | få framställa | få klarhet | få bekräftat | få en bekräftelse | få bekräftelse | få fram |
    få iväg | få en kopia | få kopia | få information | få info | få betalt | få en faktura | enligt ovan | enligt
    nedan | enligt ovanstående | enligt nedanstående | enligt följande | enligt rubrik* | enligt ämnesrad* | enligt
    avtal* | enligt överenskommelse | enligt tabell* | enligt lista* | enligt villkor* | enligt våra | enligt mejl* |
    enligt mail* | enligt telefon* | enligt samtal* | enligt önskemål | enligt beslut | i enlighet med | ändrade han
    sig | ändrade hon sig | ändrade de sig | ändrade sig | ändrat sig | ändra sig | slutat använda | slutat att
    använda | slutade använda | slutade att använda | slutar använda | slutar att använda | slutat röka | slutade röka
    | slutat snusa | låta bli | låt bli | låter bli
        | hur som helst | hur det än är | hur det nu är | hur det nu kommer sig | hur det än blir"""
)
COMMON = words(
    """enskilt | enskild | enskilda | enda | vart | vartenda | varenda |
        *kontoret | *avdelningen | *verkstaden | *lagret | *filialen | *fabriken |
        eftersom | därför | medan | innan | trots | sedan | när | dock | följaktligen | tyvärr | äntligen | nästa | förra |
        både | varken | antingen | själv | samma | vidare | bifogat | bifogar | glömde | jag | vi | ni | du | han | hon | den
        | det | de | en | ett | och | men | så | som | att | av | på | i | för | till | med | från | hos | om | då | nu | här
        | där | vad | vem | hur | var | varför | kan | ska | skall | vill | har | är | blir | blev | hej | tack | mvh |
        hälsningar | vänlig | vänliga | bästa | kära | alltså | samt | dessutom | även | också | sen | följande | nedan | ovan
        | detta | denna | dessa | min | mitt | mina | vår | vårt | våra | er | ert | era | hans | hennes | deras | ny | nya |
        nytt | gammal | gamla | ta | lägg | byt | ändra | skapa | stäng | säg | ge | fixa | ordna | registrera | uppdatera |
        radera | avsluta | inaktivera | plocka | gör | se | obs | ps | namn | e-post | epost | telefon | mobil | tel | mejl |
        mail | adress | företag | organisationsnummer | orgnr | ärende | meddelande | roll | avdelning | användare | konto |
        avtal | uppsägning | kundservice | inexchange | support | svar | sv | vb | re | fwd | fw | januari | februari | mars |
        april | maj | juni | juli | augusti | september | oktober | november | december | måndag | tisdag | onsdag | torsdag |
        fredag | lördag | söndag | god | trevlig | ha | ja | nej | jo | ok | okej | bra | fint | toppen | perfekt | skickat |
        hälsn | två | tre | fyra | båda | alla | ingen | inget | inte | bara | endast | enligt | efter | före | under | över |
        mellan | utan | mot | genom | kring | angående | gällande | ang | betr | vänligen | snälla | skulle | kunde | måste |
        bör | borde | får | fick | går | gick | kom | kommer | gäller | tänkte | tänker | undrar | funderar | behöver | önskar
        | härmed | undertecknad | bolaget | företaget | firman | personen | kollegan | annars | istället | tidigare | numera |
        idag | imorgon | igår | först | slutligen | kl | faktura | fakturor | basic | free | integrated | peppol | sverige |
        norge | danmark | finland | jul | nyår | påsk | hälsa | kram | glad | sommar | helg | vecka | hjälp | fråga | frågor |
        byte | borttagning | tillägg | ändring | inlogg | inloggning | behörighet | lösenord | konkurs | likvidation |
        klagomål | avslutade | anställningar | gratiskontot | abonnemanget | hejsan | tjena | hallå | skicka | bekräfta | ring
        | kontakta | vd | ab | hb | kb | oy | as | aps | sms | pdf | gdpr | id | it | hr | ceo | cfo | åtgärd | status |
        kommentar | anmärkning | händelse | typ | nr | datum | startdatum | slutdatum | från | till | gäller | önskemål | befattning |
        titel"""
)
