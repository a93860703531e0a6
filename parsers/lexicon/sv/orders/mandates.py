"""Swedish: whoever acts for a client, and what he was charged with."""

from parsers.lexicon.order_words import words

ON_BEHALF = words(
    """på uppdrag av | på uppdrag från | enligt uppdrag av | enligt uppdrag från | på kundens uppdrag | på klientens uppdrag | på
        vår kunds uppdrag | på vår klients uppdrag | på min kunds uppdrag | på min klients uppdrag | på begäran av | på kundens
        begäran | på klientens begäran | å … vägnar | på … vägnar | för … räkning | för deras räkning | för dess räkning | för
        kundens räkning | för klientens räkning | för vår kunds räkning | för min kunds räkning | för vår klients räkning | för min
        klients räkning | för kunds räkning | för klients räkning | för bolagets räkning | för företagets räkning | för huvudmannens
        räkning | för uppdragsgivarens räkning | för vår uppdragsgivares räkning | som ombud för | i egenskap av ombud | jag
        företräder | vi företräder | företräder vi | företräder jag | jag representerar | vi representerar | jag agerar för | vi
        agerar för | som redovisningskonsult för | som redovisningskonsulter för | som redovisningsekonom för | som redovisningsbyrå
        för | som ekonomikonsult för | som bokförare för | som bokföringsbyrå för | som revisor för | som revisorer för | som revisor
        åt | som redovisningskonsult åt | som ekonomikonsult åt | som bokförare åt | som ekonomiansvarig för | som advokat för | som
        jurist för | som konsult för | som konsult åt | som rådgivare åt"""
)
CHARGED = words(
    """ska jag | ska vi | skall jag | skall vi | jag ska | vi ska | jag skall | vi skall | ska undertecknad | får jag härmed | får
        vi härmed | och ska | och skall | och ska därför"""
)
COMMISSIONED = words(
    """gett mig i uppdrag | gett oss i uppdrag | givit mig i uppdrag | givit oss i uppdrag | gav mig i uppdrag | gav oss i uppdrag |
        ger mig i uppdrag | ger oss i uppdrag | fått i uppdrag | fick i uppdrag | har i uppdrag | fått uppdraget att | fått uppdrag
        att | i uppdrag att | uppdragit åt mig | uppdragit åt oss | uppdragit mig | uppdragit oss | instruerat mig | instruerat oss |
        fått instruktion att | fått instruktioner att | anlitat mig för att | anlitat oss för att"""
)
ASKED_TO = words(
    """bett mig | bett oss | bad mig | bad oss | ber mig | ber oss | ombett mig | ombett oss | blivit ombedd | blivit ombedda |
        blivit ombedd av | blivit ombedda av | begärt att | begär att | vill att jag | vill att vi | vill att ni | önskar att jag |
        önskar att vi | önskar att ni | ber er | bemyndigat mig | bemyndigat oss | gett mig fullmakt | gett oss fullmakt | givit oss
        fullmakt | givit mig fullmakt | fått fullmakt | sagt åt mig | sagt åt oss | sagt till mig att | sagt till oss att | bett oss
        om | bett mig om | bad oss om | bad mig om | ber oss om | ber mig om | frågat om ni kan | frågat om vi kan"""
)
DO_SO = words(
    """gör det | göra det | gör detta | göra detta | gör så | göra så | gör det här | göra det här | ordna det | ordna detta | ordna
        det här | ordna den saken | ordnar ni det | ordnar ni detta | ordnar du det | fixa det | fixa detta | fixa det här | fixar ni
        det | fixar ni detta | fixar du det | verkställ | verkställ det | verkställ detta | verkställa det | verkställa detta | utför
        detta | utföra detta | utför det | utföra det | genomför detta | genomföra detta | genomför det | genomföra det | effektuera
        detta | effektuera det | ombesörj detta | ombesörj det | ombesörja detta | ombesörja det | se till att det blir gjort | se
        till att det görs | se till att det sker | se till att så sker | se till detta | hantera detta | hantera det | hantera det
        här | sköta det | sköta detta | sköter ni det | ta hand om det | ta hand om detta | ta hand om det här | skrid till verket |
        lös det | lösa det | löser ni det | gör vänligen det | gör vänligen detta | gör gärna det | ordna vänligen detta | verkställ
        vänligen detta | utför vänligen detta"""
)
GOES_TO = words(
    """byter till | byter över till | går över till | gått över till | övergår till | övergått till | gå över till | flyttar till |
        flyttar över till | bytt till | har valt | fusion med | fusionen med | fusionerar med | fusioneras med | fusionerats med | går
        samman med | gått samman med | slås ihop med | slagits ihop med | slagit ihop oss med | sammanslagning med | sammanslagningen
        med | sammanslagna med | går upp i | gått upp i | uppgår i | uppgått i | uppköpta av | köpts av | köpts upp av | köpta av |
        blivit uppköpt av | förvärvats av | förvärvade av | övertagits av | övertagna av | inträder i | blir en del av | blivit en del av"""
)
TELL_YOU = words(
    """jag meddelar att | vi meddelar att | meddelar jag att | meddelar vi att | jag meddela att | vi meddela att |
        meddela er att | meddela dig att | informera er om att | informera om att | informerar er om att |
        informerar vi er om att | underrätta er om att | underrättar er om att | berätta att | berätta för er att |
        säga att | ni ska veta att | låta er veta att | göra er uppmärksamma på att"""
)
