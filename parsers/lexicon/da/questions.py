"""Danish: the words of our questions and of short answers to them."""

from parsers.lexicon.order_words import words
from parsers.lexicon.question_words import QuestionWords

WORDS = QuestionWords(
    who=words("hvem | hvem af | hvis konto | hvilke | hvilken bruger | hvilken af | hvilken person | hvilken kollega | hvilken konto"),
    when=words("hvornår | hvilken dag | hvilken dato | hvor hurtigt | sidste dag | første dag"),
    stay=words(
        """beholde | beholder | blive | forblive | stadig være | stadig have | stadig bruge | stadig … adgang | fortsat være | fortsat
        have | fortsætte | bevare | bevares | blive stående | har … stadig brug"""
    ),
    leave=words("væk | fjernes | slettes | lukkes | afsluttes | deaktiveres | nedlægges | tages af | ud af | meldes ud"),
    come=words(
        """tilføje | tilføjes | tilføjer | oprette | oprettes | opretter | overtage | overtager | tage over | tager over | i stedet | i
        hans sted | i hendes sted | efterfølge | efterfølger | få adgang | have adgang | have en bruger | få en bruger | bruger for
        adgang | brug for adgang | brug for en bruger | brug for en konto | lægges ind"""
    ),
    replace=words("erstatte | erstatter | erstattes | afløse | afløser | afløses | udskiftes | skiftes ud"),
    somebody=words(
        """en bruger | nogen bruger | nogen | nogen anden | nogen ny | nogle | nye brugere | flere brugere | en ny bruger | ny bruger |
        en anden | andre"""
    ),
    newcomer=words("den nye bruger | den nye | nye brugers | den nye brugers | den nye kollega | den nye person | den nyansatte"),
    right=words("bestille bestiller bestillingsret* administrator administrator*"),
    more=words("noget andet | noget mere | andre ændringer | flere ændringer | hjælpe med | hjælpe jer med | andet"),
    same=words("og ¤ | hvad med ¤ | og hvad med ¤ | hvordan med ¤ | samme for ¤ | gælder det også ¤"),
    same_value=words("samme | den samme | det samme | uændret"),
    old_value=words("den gamle | det gamle | gamle adresse | gamle nummer"),
    means=words("mener i ¤ | mener du ¤ | er det ¤ | gælder det ¤ | drejer det sig om ¤"),
    turned=words(
        """hos jer | ansat | arbejder | i firmaet | ikke | eller | aldrig | uden | hvis | medmindre | indtil | kun | undtagen | ingen"""
    ),
    plain=words(
        """efter | rigtigt | korrekt | lukke | lukker | give | giver | opretter | sletter | fjerner | yderligere | fremover | findes |
        hej | og | også | da | så | nu | tak | før | inden | vi | går | videre | først | derefter | til sidst | for | at | være |
        sikker | sikre | passer | det | der | som | skal | skulle | vil | må | kan | kunne | i | du | din | jeres | os | ønsker |
        behøver | af | den | denne | en | et | have | har | havde | på | med | fra | om | han | hun | ham | hende | hans | hendes |
        de | dem | sin | sit | sine | her | hvad | hvilken | hvilket | hvilke | konto | kontoen | adgang | adgangen | login | bruger
        | brugeren | brugere | brugerne | brugerkonto | hedder | navn | navnet | fulde | adresse | adressen | e-mail | mail |
        mailadresse | mailadressen | e-mailadresse | e-mailadressen | mobil | mobilnummer | mobilnummeret | telefonnummer |
        telefonnummeret | telefon | nummer | nummeret | nye | ny | nyt | kollega | kollegaen | person | personen | nogen | i dag |
        stadig | fortsat | allerede | systemet | hos | firmaet | virksomheden | aktiv | almindelig | fald | helt | længere |
        bagefter | ret | rettighed* | bestille | ændringer | ændring | bestillinger | få | anden | er | bliver | gør | gøre | gælder
        | dag | dagen | dato | sidste | første | blive | stoppe | stopper | stoppet | begynde | begynder | starte | starter | ansat
        | fjerne | slette | oprette | spørgsmål | skrev | nævnte | mener | mente | præcis | egentlig | pr | til | arbejder |
        sletning | sletningen | efternavn | kommer | komme | gamle | samme | uændret | ved | over"""
    ),
    echoed=(),
    yes=words(
        """ja | ja tak | jo | jep | yes | passer | det passer | netop | præcis | absolut | selvfølgelig | gerne | korrekt | ja gerne |
        gør det | det er rigtigt | rigtigt | naturligvis | javel"""
    ),
    no=words(
        """nej | nej tak | niks | behøves ikke | det behøves ikke | ikke nødvendigt | absolut ikke | slet ikke | nej da | nej det skal
        han ikke | nej det skal hun ikke | nej det skal de ikke | nej det behøver han ikke | nej det behøver hun ikke | nej det
        behøver de ikke | nej det gør han ikke | nej det gør hun ikke | nej det gør de ikke | nej det må han ikke | nej det må hun
        ikke | nej det må de ikke | nej det kan han ikke | nej det kan hun ikke | nej det kan de ikke"""
    ),
    stays=words(
        """beholder | beholde | bliver | skal blive | forbliver | fortsætter | stadig have | skal have den | har brug for den | har
        brug for det | som nu | som før | uændret | ikke røres | skal stadig | ikke røre | ikke røre ved |
        ikke rør | rør ikke | rør ikke ved | lad … være"""
    ),
    too=words("også | ligeså | samme | det samme | ligeledes | begge | begge to"),
    no_sooner=words("ikke før | ikke tidligere | ikke før da"),
    soonest=words(
        """så snart i kan | så hurtigt i kan | så snart som muligt | hurtigst muligt | snarest muligt | når i har tid | når i kan nå
        det"""
    ),
    be=words("er"),
    unsure=words(
        """har allerede | allerede har | er allerede | ikke endnu | måske | formentlig | sandsynligvis | nok | muligvis | tror | tænker
        | indtil | hvis | når | men | kun hvis | senere | snart | usikker | ved ikke | vender tilbage | tjekker | tjekke | skal
        spørge | spørger | eller | i stedet for | undtagen | midlertidigt | indtil videre | vent | vente | afvente | ikke | aldrig |
        kommer an | enten | skulle | kunne | havde | var | efter | før | inden | hellere | forkert | fejl | beklager | undskyld |
        endnu | eventuelt | medmindre"""
    ),
    coloured=words(
        """med rødt | i rødt | rød skrift | med blåt | i blåt | blå skrift | med grønt | i grønt | med farve | med fed | med fed skrift
        | anden farve"""
    ),
    aside=words(
        """tak | venligst | gerne | og | den | det | en | et | vores | min | mit | hendes | hans | deres | hun | han | de | ham | hende
        | dem | er | bliver | være | med | som | der | ny | nye | nyt | navn | navnet | hedder | adresse | adressen | e-mail | mail
        | mailadresse | mobil | mobilnummer | telefon | nummer | nummeret | bruger | brugeren | almindelig | konto | kontoen |
        adgang | adgangen | skal | kan | får | nu | i dag | allerede | straks | med det samme | omgående | fra | på | pr | af | i |
        for | hos | kollega | kollegaen | bogholder | bogholderen | økonomi | regnskab | assistent | hvem | gør | så | stoppet |
        stopper | stoppede | har | gået | pension | forladt | arbejder | længere | her | os | vi | jeg | mig | firmaet |
        virksomheden | tager | over | overtager | tage | begynder | begyndte | starter | dag | dagen | dato | sidste | første |
        afdeling | afdelingen | ansvarlig | ansvar | chef | begge | også | samme | fint | ok | okay | godt | hej | rolle | job | væk
        | fjernes | fjern | slettes | slet | oprettes | opret | til | ind | ud | bare | to | tre | snarest | stedet | sted | stadig
        | brug"""
    ),
)
