"""Danish: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    foreign_thing=words(
        """medlemskab* | prøveperiode* | supportsag* | diskussion* | pdf | opgradering* | afbrydelse* | bankkonto* | bygning* |
        visning* | datterselskab* | søsterselskab* | lokale* | husleje* | faktura | fakturaen | fakturaer | fakturaerne |
        fakturakopi* | fakturaudkast* | fakturaskabelon* | kreditnota* | nyhedsbrev* | mailliste* | e-mailliste* |
        distributionsliste* | kontaktliste* | adressebog* | etiket* | modtager | modtageren | kunde | kunden | kunder |
        kunderegist* | kundekartotek* | leverandør* | reference* | ansættelse* | arbejdsforhold* | dokument* | bilag | bilaget |
        billede | billedet | logo* | komma* | godkend* | attest* | kontaktperson* | webinar* | betalingsservice* | leasing* |
        mobilabonnement* | kreditkort* | møde | mødet | møder | booking* | kalender* | sag | sagen | ordre | ordren | bestilling
        | bestillingen | linje | linjen | rykker* | notifikation* | teams | slack | visma | economic | e-conomic | dinero |
        signatur* | projekt* | skabelon* | forsikring* | rammeaftale*"""
    ),
    draft=words("kladde | udkast | eksempel | for eksempel"),
    only_test=words("kun en test | bare en test | dette er en test | testmail | eksempel på en mail"),
    told_by=words("skrev | skriver | sagde | siger | fik | fået | sendte | eksempel | lyder | står"),
    either=words("eller | enten | en af"),
    ability=words("også kunne | skal kunne | få lov til at | have ret til at | kunne bestille"),
    left_past=words("stoppede | er stoppet | fratrådte | er fratrådt | holdt op | er holdt op | sluttede"),
    avoid=words("undgå | lad være med at | lad være | vent med at | vent med | udskyd | udsæt | afvent | i stedet for at"),
    one_more=words("et … mere og | en … mere og | et … til og | en … til og | sker det igen | en gang til | fortsætter det"),
    vague_time=words(
        """næste år | engang | en gang i | til foråret | i foråret | til efteråret | til sommer | til vinter | i fremtiden |
        opsiger snart | vil snart | skal snart | stopper snart | på sigt | senere hen | ved en senere lejlighed"""
    ),
    prepare=words("forbered | forberede | sender | sende | følger | kommer med posten | per post | pr. post | udkast til | grønt lys"),
    relative=words("som | der | hvis | hvilken"),
    when=words("når | så snart | så snart som | efter at"),
    inverted=words("skulle"),
    with_others=words("med dem | hos dem | hos leverandøren"),
    tell_others=words("bed | bede | sig til | hils"),
    by_the_way=words("nu i er i gang | mens i er i gang | når i nu | lige så godt | ligeså godt"),
    consider=words(
        """lige så godt | ligeså godt | kommer til at bede jer | ikke sikker | usikker | tjekker først | skal lige tjekke | ved
        ikke endnu | giver besked | har ikke besluttet | kommer til at"""
    ),
    others_want=words(
        """spurgte om | spurgte | spørger om | sagde at | siger at | sagde fjern | mener vi | mener at | synes vi | synes at |
        foreslog | min mand | min kone | skrev til mig | påstår | it-afdelingen"""
    ),
    retract=words("gør ikke noget endnu | ikke gøre noget endnu | gør ingenting endnu | gør ingenting"),
    except_for=words("undtagen | bortset fra | men behold"),
    later=words("kommer til at bede jer | beder jer så | så vil vi bede jer | så vil jeg bede jer | så beder vi jer | bede jer senere"),
)
