"""Norwegian: the words of our questions and of short answers to them."""

from parsers.lexicon.order_words import words
from parsers.lexicon.question_words import QuestionWords

WORDS = QuestionWords(
    who=words("hvem | hvem sin | hvilke | hvilken bruker | hvilken av | hvilken person | hvilken kollega | hvilken konto | kven"),
    when=words("når | hvilken dag | hvilken dato | hvor snart | siste dag | siste dagen | første dag"),
    stay=words(
        """beholde | beholder | være igjen | bli værende | blir værende | fortsatt være | fortsatt ha | fortsatt trenge | fortsette |
        stå igjen | fremdeles ha | fremdeles være | trenger … fortsatt | fortsatt … tilgang | bli stående | beholdes"""
    ),
    leave=words("bort | fjernes | slettes | stenges | avsluttes | deaktiveres | tas bort | meldes ut | ut av"),
    come=words(
        """legge til | legges til | legger til | opprette | opprettes | oppretter | overta | overtar | ta over | tar over | i stedet |
        isteden | i hans sted | i hennes sted | etterfølge | etterfølger | få tilgang | ha tilgang | ha bruker | ha en bruker | få
        bruker | få en bruker | trenger bruker | trenger tilgang | legge inn | legges inn | komme inn"""
    ),
    replace=words("erstatte | erstatter | erstattes | byttes ut | bytte ut | avløser | avløse | erstatning"),
    somebody=words(
        """en bruker | noen bruker | noen | noen andre | noen nye | en ny | nye brukere | flere brukere | en ny bruker | ny bruker |
        andre"""
    ),
    newcomer=words("den nye brukeren | den nye | nye brukerens | den nye kollegaen | den nye personen | den nyansatte | nye kollegaen"),
    right=words("bestille bestiller bestillingsrett* administrator administrator*"),
    more=words("noe mer | noe annet | andre endringer | flere endringer | hjelpe med | hjelpe dere med"),
    same=words("og ¤ | hva med ¤ | og hva med ¤ | hvordan blir det med ¤ | samme for ¤ | gjelder det også ¤"),
    same_value=words("samme | den samme | det samme | uendret"),
    old_value=words("den gamle | det gamle | gamle adressen | gamle nummeret"),
    means=words("mener dere ¤ | mener du ¤ | er det ¤ | gjelder det ¤ | gjelder slettingen ¤ | gjelder endringen ¤"),
    turned=words(
        """hos dere | ansatt | jobber | i selskapet | ikke | eller | aldri | uten | hvis | dersom | kun | unntatt | ingen | inntil |
        fram til | frem til"""
    ),
    plain=words(
        """at | etter | riktig | rett | stenge | stenger | gi | gir | oppretter | slette | sletter | fjerner | bestillerrett |
        ytterligere | finnes | fins | hei | og | også | da | så | nå | takk | før | vi | går | videre | først | deretter | til slutt
        | bare | for | å | være | sikker | stemmer | det | som | skal | skulle | vil | må | kan | kunne | dere | du | din | deres |
        oss | ønsker | trenger | trengs | av | den | denne | en | et | ei | ha | har | hadde | i | på | med | fra | om | han | hun |
        ham | henne | hans | hennes | de | dem | sin | sitt | sine | der | her | hva | hvilken | hvilket | hvilke | konto | kontoen
        | tilgang | tilgangen | tilganger | innlogging | bruker | brukeren | brukere | brukerne | brukerkonto | heter | navn |
        navnet | fulle | adresse | adressen | e-post | epost | e-postadresse | e-postadressen | epostadresse | epostadressen |
        mailadresse | mobil | mobilnummer | mobilnummeret | telefonnummer | telefonnummeret | telefon | nummer | nummeret | nye | ny
        | nytt | kollega | kollegaen | person | personen | noen | i dag | fortsatt | fremdeles | allerede | systemet | hos |
        selskapet | firmaet | bedriften | aktiv | vanlig | fall | helt | lenger | lengre | etterpå | rettighet* | bestille |
        endringer | endring | bestillinger | få | gis | annen | andre | er | blir | gjør | gjøre | gjelder | dag | dagen | dato |
        siste | første | bli | slutte | slutter | sluttet | begynne | begynner | starte | starter | ansatt | fjerne | opprette |
        spørsmål | skrev | nevnte | mener | mente | akkurat | egentlig | per | overta | jobber | sletting | slettingen | kommer |
        komme | gamle | samme | uendret | vet | over"""
    ),
    echoed=(),
    yes=words(
        """ja | ja takk | jada | japp | jo | joda | yes | stemmer | det stemmer | nettopp | akkurat | absolutt | selvfølgelig | gjerne
        | korrekt | ja visst | javisst | gjør det | det er riktig | riktig | selvsagt"""
    ),
    no=words(
        """nei | nei takk | niks | trengs ikke | det trengs ikke | ikke nødvendig | absolutt ikke | slett ikke | nei da | nei det skal
        han ikke | nei det skal hun ikke | nei det skal de ikke | nei det trenger han ikke | nei det trenger hun ikke | nei det
        trenger de ikke | nei det gjør han ikke | nei det gjør hun ikke | nei det gjør de ikke | nei det kan han ikke | nei det kan
        hun ikke | nei det kan de ikke"""
    ),
    stays=words(
        """beholder | beholde | være igjen | blir værende | blir | skal bli | fortsetter | fortsatt ha | skal ha den | trenger den |
        trenger det | som nå | som før | uendret | ikke røres | skal fortsatt | ikke røre | ikke rør | rør ikke |
        ikkje røre | ikkje rør | la … være | la … vere"""
    ),
    too=words("også | i tillegg | samme | det samme | likeså | begge | begge to"),
    no_sooner=words("ikke før | ikke tidligere | ikke før da | ikke noe før"),
    soonest=words(
        """så snart dere kan | så fort dere kan | så snart som mulig | så fort som mulig | snarest mulig | når dere har tid | når dere
        rekker det"""
    ),
    be=words("er"),
    unsure=words(
        """har allerede | allerede har | er allerede | ikke ennå | ikke enda | kanskje | trolig | sannsynligvis | nok | antagelig |
        muligens | tror | tenker | hvis | når | men | bare hvis | senere | snart | usikker | vet ikke | kommer tilbake | sjekker |
        sjekke | skal spørre | spør | eller | i stedet for | unntatt | midlertidig | inntil videre | vent | vente | avvente | ikke |
        aldri | kommer an | enten | skulle | kunne | hadde | var | etter | før | etter hvert | heller | feil | beklager | unnskyld |
        ennå | eventuelt | dersom"""
    ),
    coloured=words(
        """i rødt | med rødt | rød skrift | i blått | med blått | blå skrift | i grønt | med grønt | i farge | med fet skrift | i fet
        skrift | annen farge"""
    ),
    aside=words(
        """takk | vennligst | gjerne | og | den | det | en | et | ei | vår | vårt | våre | min | mitt | hennes | hans | deres | hun |
        han | de | ham | henne | dem | er | blir | være | med | som | ny | nye | nytt | navn | navnet | heter | adresse | adressen |
        e-post | epost | e-postadresse | mail | mobil | mobilnummer | telefon | nummer | nummeret | bruker | brukeren | vanlig |
        konto | kontoen | tilgang | tilgangen | skal | kan | får | nå | i dag | allerede | straks | med en gang | umiddelbart | fra
        | på | per | av | i | for | hos | kollega | kollegaen | økonom | regnskapsfører | regnskapsmedarbeider | assistent | hvem |
        gjør | så | sluttet | slutter | slutta | har | gått | pensjon | forlatt | jobber | lenger | lengre | her | oss | vi | jeg |
        meg | selskapet | firmaet | tar | over | overtar | ta | begynner | begynte | starter | dag | dagen | dato | siste | første |
        økonomi | avdeling | avdelingen | ansvarlig | ansvar | sjef | begge | også | samme | bra | ok | okei | fint | hei | rolle |
        jobb | bort | fjernes | fjern | slettes | slett | legges | til | inn | ut | opprettes | holder | bare | to | tre | snarest |
        stedet | isteden | fortsatt | trenger | dere | sted"""
    ),
)
