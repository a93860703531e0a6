"""Danish: what stands above the rows of a list of who comes and who goes, and in a row that awaits no day."""

from parsers.lexicon.order_words import words

COMING = words(
    """ind | skal ind | nye | ny | nyansatte | nyansat | nyansættelser | tiltrædelser | tiltræder | tiltrædere |
    tiltrædende | begynder | starter | oprettes | skal oprettes | opret | at oprette | tilføjes | skal tilføjes | tilføj
    | at tilføje | tilgang | tilgange | nye brugere | nye medarbejdere | nye kolleger | nye kollegaer | onboarding | dem
    der starter | tilkomne"""
)
GOING = words(
    """ud | skal ud | væk | bort | stopper | stoppet | er stoppet | fratræder | fratrædelser | fratrædere | fratrædende
    | fratrådte | fratrådt | afgang | afgange | slutter | slettes | skal slettes | slet | at slette | fjernes | skal
    fjernes | fjern | at fjerne | sletning | sletninger | udgår | holder op | forlader os | rejser | offboarding | dem
    der stopper"""
)
ALREADY_SO = words(
    """allerede her | her allerede | er her allerede | allerede på plads | på plads allerede | allerede i gang | i gang
    allerede | allerede startet | er startet | startet allerede | allerede begyndt | er begyndt | begyndt allerede |
    allerede stoppet | er stoppet | stoppet allerede | allerede fratrådt | er fratrådt | med det samme | nu | straks |
    omgående | snarest | i dag | allerede nu | hurtigst muligt"""
)
LIST_ASIDE = words(
    """allerede gjort | er gjort | blev gjort | er udført | gjort selv | oprettet selv | sidste måneds | sidste uges |
    sidste års | foreløbig* | intranet* | planlagt* | planlægger | afventer | udkast* | gennemført* | forslag* |
    personalenyt | nyhedsbrev*
    | ude af huset | ude denne uge | ude i dag | ud af huset | ude på kontoret"""
)
