"""Norwegian: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    foreign_thing=words(
        """medlemskap* | prøveperiode* | supportsak* | diskusjon* | pdf | oppgradering* | avbrudd* | bankkonto* | bygning* | bygget
        | visning* | datterselskap* | søsterselskap* | lokale* | husleie* | faktura | fakturaen | fakturaer | fakturaene |
        fakturakopi* | fakturautkast* | fakturamal* | kreditnota* | nyhetsbrev* | e-postliste* | epostliste* | mailliste* |
        distribusjonsliste* | kontaktliste* | adressebok* | etikett* | mottaker | mottakeren | kunde | kunden | kunder |
        kunderegist* | leverandør* | referanse* | ansettelse* | arbeidsforhold* | arbeidsavtale* | dokument* | vedlegg* | bilde
        | bildet | logo* | komma* | attestasjon* | attestant* | godkjenn* | kontaktperson* | webinar* | avtalegiro* | leasing* |
        mobilabonnement* | kredittkort* | møte | møtet | møter | booking* | kalender* | sak | saken | ordre | ordren |
        bestilling | bestillingen | linje | linjen | purring* | varsel* | teams | slack | tripletex | visma | fiken | signatur*
        | prosjekt* | mal | malen | forsikring* | rammeavtale*"""
    ),
    draft=words("utkast | kladd | eksempel | for eksempel"),
    only_test=words("bare en test | dette er en test | testmail | test-e-post | eksempel på en e-post | eksempel på e-post"),
    told_by=words("skrev | skriver | sa | sier | fikk | fått | sendte | eksempel | lyder | står"),
    either=words("eller | enten | en av | én av"),
    ability=words("også kunne | skal kunne | få lov til å | ha rett til å | kunne bestille"),
    left_past=words("sluttet | har sluttet | slutta | gikk av | sluttade"),
    avoid=words("unngå | la være å | la være | vent med å | vent med | vente med | utsett | utsette | avvent | i stedet for å"),
    one_more=words("ett … til og | en … til og | et … til og | skjer det igjen | en gang til | fortsetter det"),
    vague_time=words(
        """neste år | en gang i | en eller annen gang | etter hvert | til våren | til høsten | til sommeren | til vinteren | i
        fremtiden | sier snart | vil snart | skal snart | slutter snart | på sikt | senere en gang | ved en senere anledning"""
    ),
    prepare=words("forbered | forberede | sender | sende | følger | kommer per post | per post | i posten | utkast til | klarsignal"),
    relative=words("som | hvis | hvilken"),
    when=words("når | så snart | så fort | etter at"),
    inverted=words("skulle"),
    with_others=words("med dem | hos dem | med deres leverandør | hos leverandøren"),
    tell_others=words("be | bed | si til | hils"),
    by_the_way=words("mens dere er i gang | når dere først | like gjerne | like godt"),
    consider=words(
        """bare jeg | like gjerne | like godt | kommer til å be dere | ikke sikker | usikker | sjekker først | må sjekke | vet ikke
        ennå | gir beskjed | hører fra oss når | har ikke bestemt | kommer til å"""
    ),
    others_want=words(
        """spurte om | lurte på om | spør om | sa at | sier at | sa fjern | mener vi | mener at | synes vi | synes at | foreslo |
        mannen min | kona mi | skrev til meg | påstår | it-avdelingen"""
    ),
    retract=words("ikke gjør noe ennå | gjør ikke noe ennå | ikke gjør noe enda | gjør ingenting"),
    except_for=words("unntatt | bortsett fra | men behold"),
    later=words(
        """kommer til å be dere | ber dere da | da vil vi be dere | da vil jeg be dere | så vil vi be dere | da ber vi dere | be
        dere senere"""
    ),
)
