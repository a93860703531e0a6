"""Norwegian: other people's words, wishes and doings."""

from parsers.lexicon.order_words import words

TOLD_BY = words(
    """lød | skrev | skriver | sa | sier | fikk | sendte | eksempel | lyder | står | forespørsel | malen | ba | sa til |
        foreslo | synes | påstår | mailer | fått dette | fått denne | fått følgende | fått en mail | fått mail |
        fått en e-post | fått beskjed | fått melding | fått en melding | fått spørsmål | ropte"""
)
ABILITY = words("""også kunne | skal kunne | må kunne | bør kunne | skal kunna | må kunna | få lov til å |
    ha rett til å | kunne bestille | også kunne legge | kunne administrere |
    kunne styre | lov til å | rett til å | rettighet til å | myndighet til å | tilgang til å | mulighet til å""")
RELATIVE = words("som | hvis | hvilken")
WITH_OTHERS = words("""med dem | hos dem | med deres leverandør | hos leverandøren | med den andre leverandøren | med vår leverandør
    | hos vår leverandør | hos den andre leverandøren | med banken | hos banken | med forsikringsselskap* | med strømleverandør*""")
WITH_NOBODY = words(
    """med øyeblikkelig* | med umiddelbar* | med virkning | med en måned* | med to måned* | med tre måned* | med vennlig* |
    med takk | med henvisning"""
)
TELL_OTHERS = words("""be | bed | si til | hils | hilser""")
OTHERS_WANT = words(
    """spurte om | lurte på om | spør om | sier at | mener vi | mener at | synes vi | synes at | foreslo | mannen min |
    kona mi | skrev til meg | påstår | it-avdelingen | dere skriver at | dere sier at | dere påstår | ifølge
    dere | i mailen deres står | det står at | jeg har hørt | vi har hørt | hørt at | hørte at | det sies | ryktet sier
    | har sagt at | sjefen sa at | fortalte at"""
)
ASK_FIRST = words(
    """spørre … først | spør … først | sjekk med | sjekk først | sjekke med | avklar med | avtal med | hør med |
    høre med | spør meg først | spør oss først | spør først | ring først | ring meg først | ring før | bekreft med |
    avvent godkjenning | avventer | avventer godkjenning | må godkjennes | godkjenning fra | ok fra | spør meg før |
    spør oss før | gi beskjed før | gi meg beskjed før | si fra før | si ifra før | sjekk med meg før | ring meg før
    | kontakt meg før | varsle meg før | må spørre | skal spørre | må høre med | skal høre med | spørre sjefen |
    vent på klarsignal | vent på beskjed | vent på grønt lys | vent på godkjenning | vent på svar fra | jeg
    bekrefter i morgen | jeg bekrefter senere | bekrefter i morgen | sier fra når | gir klarsignal | på min kommando
    | på mitt signal | med forbehold | under forutsetning av | men først vil vi | men først vil jeg | men først må
    vi | men først må jeg | men først lurer | men før det vil | må godkjenne det | må godkjenne dette | må godkjenne
    først | skal godkjenne det | skal godkjenne dette | skal godkjenne først | må … godkjenne det | før dere gjør
    noe | før dere gjør det | før noe gjøres | ta kontakt før | må si ja | må gi sitt ok | venter på grønt lys |
    venter på klarsignal | venter på godkjenning | venter på svar fra ledelsen | venter på svar fra sjefen | venter
    på ok"""
)
PURPOSE = words(
    """slik at jeg kan | slik at jeg … kan | slik at vi kan | slik at vi … kan | sånn at jeg kan | sånn at vi kan | så jeg kan |
    så jeg … kan | så vi kan | så vi … kan | så eg kan | så eg … kan | slik at eg kan | slik at eg … kan"""
)
WILL = words("vil | skal | kommer til å | akter å | har tenkt å | får | kan | må")
RECEIVE = words("få")
EMPLOYER = words("arbeidsgiver* | arbeidsgjevar* | arbeidsplass* | nye jobb* | konkurrent*")
STILL_WANTS = words(
    """vil likevel ha … direkte | vil likevel ha … egen | vil fortsatt ha … direkte | ønsker likevel … direkte | vil
    uansett ha … direkte | ønsker fortsatt … direkte | vil fremdeles ha … direkte"""
)
KIN = words("""kone kona konen mann mannen ektemann ektemannen samboer samboeren bror broren søster søsteren søstera mor moren
        mora far faren sønn sønnen datter datteren dattera fetter fetteren kusine kusinen svigersønn svigerdatter
        svigermor svigerfar svoger svigerinne nevø niese kjæresten tvilling bestemor bestefar""")
ASKS_OPINION = words(
    """hva sier dere | hva sier du | hva synes dere | hva synes du | hva mener dere om | hva tenker dere | er det
    slik | er det sånn | ser dette riktig ut | ser det riktig ut | skal det se slik ut | skal det se sånn ut |
    holder det slik | er dette riktig | er det nok
    | er det slik man | er det sånn man | er det sånn en"""
)
HEARSAY = words(
    """tror at | virker som | ser ut som | ser ut til at | etter det jeg vet | så vidt jeg vet |
    tviler | tviler på at | ble fortalt | ble fortalt at | fikk høre | fikk høre at | fikk vite | nevnte at |
        fikk beskjed om at | trodde at | trodde | forventet at | regnet med at | oppfattet det slik at | frykter at | fare for at"""
)
OFFER = words(
    """bedre tilbud | bedre pris | tilby oss | tilby meg | tilby for | bedre avtale | bedre vilkår | rabatt* | lavere
    pris | senke prisen"""
)
AGREES = words("er dere enige | er dere enig | er du enig | synes dere | mener dere | enig")
HABIT = words("pleier | pleide | vanligvis | som regel")
HOUSE = words("sjefen | daglig leder | eieren | ledelsen | styret | fagforeningen | hr")
