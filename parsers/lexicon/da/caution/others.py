"""Danish: other people's words, wishes and doings."""

from parsers.lexicon.order_words import words

TOLD_BY = words(
    """lød | skrev | skriver | sagde | siger | fik | fået | sendte | eksempel | lyder | står | anmodning | skabelonen | bad |
        sagde til | foreslog | synes | påstår | mailer | råbte"""
)
ABILITY = words("også kunne | skal kunne | må kunne | bør kunne | kan få lov til at | få lov til at | have ret til at | kunne bestille")
RELATIVE = words("som | der | hvis | hvilken")
WITH_OTHERS = words("med dem | hos dem | hos leverandøren")
WITH_NOBODY = words(
    """med øjeblikkelig* | med omgående virkning | med virkning | med en måned* | med to måned* | med tre måned* | med
    venlig* | med tak | med henvisning"""
)
TELL_OTHERS = words("""bed | bede | sig til | hils | hilser""")
OTHERS_WANT = words(
    """spurgte om | spurgte | spørger om | sagde at | siger at | sagde fjern | mener vi | mener at | synes vi | synes
    at | foreslog | min mand | min kone | skrev til mig | påstår | it-afdelingen | i skriver | i skriver at
    | i siger | i siger at | i påstår | ifølge jer | i jeres mail står | der står at | jeg har hørt | vi har
    hørt | hørt at | hørte at | det siges | rygtet siger | har sagt at | fortalte at"""
)
ASK_FIRST = words(
    """spørge … først | spørg … først | tjek med | tjek først | tjekke med | afklar med | aftal med | hør med | høre
    med | spørg mig først | spørg os først | spørg først | ring først | ring til mig først | ring inden | bekræft
    med | afvent godkendelse | afventer | afventer godkendelse | skal godkendes | godkendelse fra | ok fra | skal
    spørge | må spørge | skal høre | skal lige spørge | spørge chefen | vent på grønt lys | vent på besked | vent på
    godkendelse | vent på svar fra | jeg bekræfter i morgen | jeg bekræfter senere | bekræfter i morgen | siger til
    når | giver grønt lys | på min kommando | på mit signal | med forbehold | under forudsætning af | men først vil
    vi | men først vil jeg | men først skal vi | men først skal jeg | skal godkende det | skal godkende dette | skal
    godkende først | må godkende det | må godkende dette | skal … godkende det | skal først godkende | før I gør
    noget | inden I gør noget | før I gør det | inden I gør det | inden der gøres noget | før der gøres noget |
    kontakte mig før | kontakte mig inden | skal sige ja | skal sige god for | venter på grønt lys | venter på
    klarsignal | venter på godkendelse | venter på svar fra ledelsen | venter på svar fra chefen | venter på ok"""
)
PURPOSE = words(
    """så jeg kan | så jeg … kan | så vi kan | så vi … kan | så at jeg kan | så at vi kan | sådan at jeg kan | sådan at vi kan |
    således at jeg kan | således at vi kan"""
)
WILL = words("vil | skal | kommer til at | agter at | har tænkt sig at | får | kan | må")
RECEIVE = words("få")
EMPLOYER = words("arbejdsgiver* | arbejdsplads* | nye job* | konkurrent*")
STILL_WANTS = words(
    """vil alligevel gerne have … direkte | vil alligevel have … direkte | vil stadig have … direkte | ønsker
    alligevel … direkte | vil stadig gerne have … direkte | vil fortsat gerne have … direkte | vil alligevel have
    … egen | ønsker stadig … direkte"""
)
KIN = words("""kone konen kones konens mand manden mands mandens ægtefælle ægtefællen samlever samleveren
        bror broren broderen søster søsteren mor moren
        far faren søn sønnen datter datteren fætter fætteren kusine kusinen svigersøn svigerdatter svigermor svigerfar
        svoger svogeren svigerinde nevø niece tvilling""")
ASKS_OPINION = words(
    """hvad siger i | hvad siger du | hvad synes i | hvad synes du | hvad mener i om | hvad tænker i | er det sådan |
    er det på den måde | ser det rigtigt ud | ser dette rigtigt ud | skal det se sådan ud | er det rigtigt sådan |
    er det nok sådan | er dette rigtigt | skal det formuleres sådan
    | er det sådan man"""
)
HEARSAY = words(
    """tror at | virker som om | ser ud som om | ser ud til at | efter hvad jeg ved | så vidt jeg ved | kan se at | står der at |
    tvivler | tvivler på at | fik at vide | fået at vide | fik at høre | nævnte at | troede at | troede | forventede at |
        regnede med at | forstod det sådan at | frygter at | risiko for at"""
)
OFFER = words(
    """bedre tilbud | bedre pris | tilbyde os | tilbyde mig | tilbyde for | bedre aftale | bedre vilkår | rabat* |
    lavere pris | sænke prisen | gå ned i pris"""
)
AGREES = words("er i enige | er i enig | er du enig | synes i | mener i | enig")
HABIT = words("plejer | plejede | som regel | normalt")
HOUSE = words("chefen | direktøren | ejeren | ledelsen | bestyrelsen | fagforeningen | hr")
