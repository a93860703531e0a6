"""Swedish: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    foreign_thing=words(
        """medlemskap* | provperiod* | supportärende* | supportfall* | diskussion* | pdf | uppgradering* | avbrott* | bankkonto* |
        byggnad* | bygget | vy | inkorg* | dotterbolag* | systerbolag* | moderbolag* | lokal | lokalen | lokaler | hyra | hyran
        | kontorslokal* | faktura | fakturan | fakturor | fakturorna | fakturakop* | fakturautkast* | fakturamall* |
        kreditfaktura* | nyhetsbrev* | utskick* | maillist* | mejllist* | e-postlist* | sändlist* | distributionslist* |
        kontaktlist* | adresslist* | adressbok* | adressetikett* | etikett* | mottagare | mottagaren | mottagarlist* | kund |
        kunden | kunder | kundregist* | leverantör* | referens* | er referens | anställning* | anställningsavtal* |
        tjänstgöring* | dokument* | bilaga* | bild | bilden | logotyp* | kommatecken* | attesträtt* | attestant* | attestflöde*
        | attest* | kontaktperson* | faktureringsadress* | webinar* | webbinar* | autogiro* | leasing* | hyresavtal* |
        telefonabonnemang* | mobilabonnemang* | kreditkort* | betalkort* | möte | mötet | möten | mötesserie* | bokning* |
        kalender* | ärende | ärendet | ticket | order | ordern | beställning | beställningen | artikel* | rad | raden | post |
        posten | påminnelse* | avisering* | notis* | teams | slack | fortnox | visma | spcs | hortonworks | signatur* | filial*
        | projekt* | licensavtal* | supportavtal* | underhållsavtal* | mallen | mall | prisavtal* | ramavtal* | försäkring*"""
    ),
    draft=words("utkast | kladd | draft | exempel | exempelvis"),
    only_test=words(
        """bara ett test | detta är ett test | det här är ett test | testmejl | testmail | exempel på ett mejl | exempel på mejl |
        exempelmejl"""
    ),
    told_by=words("skrev | skriver | sa | sade | säger | fick | fått | mejlade | mailade | exempel | lyder | står"),
    either=words("eller | antingen | en av | någon av"),
    ability=words(
        """också kunna | även kunna | ska kunna | skall kunna | få lov att | får lov att | ha rätt att | har rätt att | behörig att"""
    ),
    left_past=words("slutade | lämnade | gick i pension"),
    avoid=words(
        """undvik | undvika | avstå | avstå från | låt bli att | låt bli | vänta med att | vänta med | dröj med | skjut upp |
        skjuta upp | senarelägg | avvakta med | glöm inte att inte | i stället för att | istället för att"""
    ),
    one_more=words("ett … till och | en … till och | ett … till så | en … till så | händer det igen | en gång till | fortsätter det"),
    vague_time=words(
        """nästa år | någon gång | så småningom | till våren | i vår | till hösten | i höst | till sommaren | i sommar | i
        framtiden | inom kort | snart | framöver | på sikt | under nästa år | längre fram"""
    ),
    prepare=words(
        """förbereda | förbered | skickar | skicka | kommer skicka | följer | kommer per post | per post | sänder | lämnar in |
        formulera | mall för | underlag för | utkast till"""
    ),
    relative=words("som | vars | vilken | vilka"),
    when=words("när | så fort | så snart | innan | efter att"),
    inverted=words("skulle"),
    with_others=words("med dem | med dom | hos dem | hos dom | med deras | hos leverantören | med leverantören"),
    tell_others=words("be | bed | säg till | tala med | hälsa | meddela"),
    by_the_way=words("när ni ändå | medan ni ändå | i samma veva | lika gärna | lika bra att"),
    consider=words(
        """lika gärna | lika bra att | kommer be er | kommer att be er | ska be er | tänker be er | återkommer vi | inte säker |
        osäker | håller inte med | vet inte än | kollar först | ska kolla | måste kolla | hör av oss när | hör av mig när |
        bestämmer oss | ska bestämma | har inte bestämt"""
    ),
    others_want=words(
        """den som säger | frågade om | undrade om | frågar om ni | sa ta | sa att | sade att | säger ta | tycker vi | tycker att
        vi | anser att | anser vi | menar att | vill nog | föreslog | föreslår att | min man | min fru | skrev till mig | hävdar
        | påstår | ringde och sa"""
    ),
    retract=words("gör inget än | gör inget ännu | gör ingenting än | gör ingenting ännu | inte göra något än"),
    except_for=words("i stället för | istället för | förutom | men behåll | utan"),
    later=words("kommer be er | kommer att be er | ber er då | vi ber er då"),
)
