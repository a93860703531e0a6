"""Norwegian: what stands above the rows of a list of who comes and who goes, and in a row that awaits no day."""

from parsers.lexicon.order_words import words

COMING = words(
    """inn | skal inn | nye | ny | nyansatte | nyansatt | nyansettelser | tiltredelser | tiltrer | tiltredende |
    begynner | byrjar | starter | startar | legges til | legg til | å legge til | opprettes | opprett | å opprette |
    tillegg | nye brukere | nye ansatte | nye kolleger | nykommere | onboarding | de som begynner"""
)
GOING = words(
    """ut | skal ut | bort | vekk | slutter | sluttar | sluttet | har sluttet | fratrer | fratredelser | fratreden |
    avganger | avgang | avslutter | avsluttes | fjernes | skal fjernes | fjern | å fjerne | slettes | skal slettes |
    slett | å slette | går ut | utgår | forlater oss | offboarding | de som slutter"""
)
ALREADY_SO = words(
    """allerede her | her allerede | er her allerede | allerede på plass | på plass allerede | allerede i gang | i gang
    allerede | allerede begynt | har begynt | begynt allerede | har startet | allerede startet | jobber her allerede |
    allerede sluttet | har allerede sluttet | har sluttet | sluttet allerede | allerede borte | med en gang | nå |
    straks | omgående | umiddelbart | snarest | i dag | allerede nå"""
)
LIST_ASIDE = words(
    """allerede gjort | er gjort | ble gjort | er utført | gjort selv | lagt inn selv | forrige måneds | forrige ukes |
    fjorårets | foreløpig* | intranett* | planlagt* | planlegger | avventer | utkast* | gjennomført* | forslag* |
    personalnytt | nyhetsbrev*
    | ute av kontoret | ute denne uken | ute i dag | ute av huset | ut på tur"""
)
