"""Swedish: what stands above the rows of a list of who comes and who goes, and in a row that awaits no day."""

from parsers.lexicon.order_words import words

COMING = words(
    """börjar | startar | nyanställda | nyanställd | nyanställningar | nyrekryteringar | tillträden | tillträder |
    tillträdande | nya användare | nya kollegor | nya medarbetare | nykomlingar | nytillkomna | tillkommer |
    tillkommande | nya | ny | in | ska in | tillägg | läggs till | ska läggas till | ska läggas upp | att lägga till |
    att lägga upp | lägg till | lägga till | lägg upp | lägga upp | lägg in | påbörjar | dessa börjar | de som börjar |
    onboarding"""
)
GOING = words(
    """slutar | ut | bort | ska ut | ska bort | avslutar | avslutas | avslut | avgår | avgångar | avgående | frånträden
    | frånträder | lämnar | lämnar oss | försvinner | slutat | har slutat | tas bort | ska tas bort | att ta bort | ta
    bort | går ut | borttag | borttagning | borttagningar | borttages | borttagas | utgår | raderas | avregistreras |
    dessa slutar | de som slutar | offboarding"""
)
ALREADY_SO = words(
    """redan här | här redan | redan på plats | på plats redan | på plats sedan | här sedan | jobbar redan | redan
    börjat | har börjat | började redan | redan igång | igång redan | redan slutat | har slutat | slutade redan | redan
    borta | har gått | direkt | omgående | genast | nu | med en gång | redan nu | på en gång | med omedelbar verkan |
    snarast | i dag | idag"""
)
LIST_ASIDE = words(
    """redan gjort | redan gjorda | är gjorda | har gjorts | gjort själva | fixat själva | lagt in själva | förra
    månadens | förra veckans | förra årets | preliminär* | intranät* | planerad* | planerar | avvaktar | avvakta |
    utkast* | genomförda | genomfördes | föreslag* | förslag* | personalnytt | personalnyheter | nyhetsbrev*
    | ute denna vecka | ute idag | ute i dag | ute ur huset | ut på"""
)
