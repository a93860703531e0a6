"""Swedish: drafts, considerations, reasons and conditions, which make no order."""

from parsers.lexicon.order_words import words

DRAFT = words("utkast | kladd | draft | exempel | exempelvis | test")
ONLY_TEST = words(
    """bara ett test | detta är ett test | det här är ett test | testmejl | testmail | exempel på ett mejl | exempel på
    mejl | exempelmejl | mejlet är ett test | mailet är ett test | bara testar | testar bara | mitt utkast |
    är ett utkast | var ett utkast | bara ett utkast | agera inte på | gör inget med | hur en begäran ska se
    ut | ska en begäran se ut | ska en beställning se ut | hur ska det se ut | ska det se ut så | ser det ut
    så här | är det så här | är det rätt skrivet | är detta rätt sätt | bara ett exempel | är ett exempel |
    endast ett exempel | var ett exempel | sätt att skriva | sätt att be | skriva så här | skriva såhär |
    skriver man så här | mejl som detta | ut så här | ut såhär | formulera så här | en begäran så här | bara
    för att testa | för att testa | endast test | enbart test
    | bara läsning | endast läsning | bara till läsning | inget i det ska ni | inget av det ska ni | inget av detta
    ska ni | utdrag ur protokollet | utdraget ur protokollet | ur protokollet | provmejl | mönstermejl | exempelbrev
    | övningsmejl
    | hos er behöver han ingen | hos er behöver hon ingen | hos er behöver han inget | hos er behöver hon inget |
    hos er behövs ingen | hos er behövs inget | hos er ska han inte ha | hos er ska hon inte ha | röstades ner |
    röstades ned | nedröstades | nedröstat | bordlades | bordlagt | bordlagda | bordlagd | laguppställning* |
    laglista* | lagändring* | avspark
    | avslogs på mötet | förkastades"""
)
ONE_MORE = words("ett … till och | en … till och | ett … till så | en … till så | händer det igen | en gång till | fortsätter det")
PREPARE = words(
    """förbereda | förbered | skickar | skicka | kommer skicka | följer | kommer per post | per post | sänder | lämnar
    in | formulera | mall för | underlag för | utkast till | kommer i nästa | kommer i ett | kommer separat
    | kommer inom kort | kommer i separat"""
)
BECAUSE = words("""eftersom | därför att | för vi | för han | för hon | då vi | då han | då hon | i och med att | på grund av | i
samband med att | med anledning av att | i och med | pga att | på grund av att | då de | eftersom att""")
INVERTED = words("skulle")
BY_THE_WAY = words("""när ni ändå | medan ni ändå | i samma veva | lika gärna | lika bra att""")
CONSIDER = words(
    """försöker skapa | försöker lägga till | försöker lägga upp | försöker lägga in | försöker registrera | lika gärna
    | lika bra att | kommer be er | kommer att be er | ska be er | tänker be er | återkommer vi | inte säker
    | osäker | håller inte med | vet inte än | kollar först | ska kolla | måste kolla | hör av oss när | hör
    av mig när | bestämmer oss | ska bestämma | har inte bestämt | tänk om | anta att | låt säga att |
    hypotetiskt | i teorin | vad händer om | men chefen säger nej | säger nej | sa nej | sade nej | är emot
    | vill inte gå med på | får se hur det | vi får väl se | sätter sig emot | motsätter sig | protesterar |
    inte överens | förbered | förbereda | förbereder | tänkte säga upp | tänkte avsluta | tänkt säga upp |
    någon har bytt | någon har ändrat | någon bytte | någon ändrade"""
)
ABOUT_IT = words(
    """diskutera | diskuterar | prata om | tala om | prata | information om | info om | informeras om | läsa om | villkor för |
    villkoren för | regler för | reglerna för | offert på | offert för | pris på | pris för | kostnad för | kostnaden för |
    kostar att | vad det kostar | räkna på | räkna ut | konsekvenser av | följderna av | processen för | rutin för | rutinen
    för | guide för | instruktion för | instruktioner för | blankett för | blanketten för | formulär för | mall för | råd om
    | ring mig om | ringa om | ring mig angående | ring mig för att | möte om | åsikt om | alternativ för | förslag på | vid
    en eventuell | tanken på | simulera | uppskatta | förklara | ta reda på | ett möte | ett samtal | broschyr | förslag |
    vill kunna | önskar kunna | rätt att | rätten att | möjlighet att | möjligheten att | påminn mig | påminn oss |
    påminna mig | påminna oss |
    kontrollera om | kolla om | undersök om | se om"""
)
POSSIBLE = words(
    """vore det möjligt | skulle det vara möjligt | skulle det gå att | vore det tänkbart | finns det möjlighet | finns
    möjlighet | går det att avsluta | går det att säga upp"""
)
WONDER = words("information om att | information om hur | info om hur | villkoren för att | reglerna för att | veta mer om")
SUPPOSE = words(
    "tänk om | anta att | antag att | låt säga att | låt oss säga | säg att | tänk er att | tänk dig att | föreställ er | hypotetiskt"
)
UNABLE = words(
    """lyckas inte | lyckas ej | hittar inte | hittar ej | kan inte | klarar inte | får inte till | går inte att | vet
    inte hur | förstår inte hur | fattar inte hur | ser inte hur | lyckades inte | gick
    inte | gick ej | går inte | fungerade inte | funkade inte | lät mig inte | låter mig inte | släpper inte igenom"""
)
SECONDLY = words("dels | för det andra")
ONLY_ASKING = words(
    """bara undrar | undrar bara | av nyfikenhet | rent teoretiskt | teoretiskt sett | hypotetiskt | i teorin | bara frågar |
        frågar bara | frågade bara | undrade bara | innan jag bestämmer mig | innan vi bestämmer oss | innan jag beslutar |
        innan vi beslutar | teoretisk fråga | hypotetisk fråga"""
)
CONSEQUENCE = words(
    """följd | följder | följderna | följden | konsekvens* | innebär | innebära | betyder | betyda | effekten |
    effekter | påverkar | påverkas"""
)
