"""The small words by which Swedish is told from other languages."""

from parsers.lexicon.order_words import words

WORDS = words(
    """
    henne oss mig dig nej igen aldrig blev bli gå ut sa fått bytt avtalen mobilen jobbar fortfarande tusen ring årsskiftet super
    och att det som en ett på är av för med den till inte om har de ni er vi jag han hon hans hennes kan ska skall vill från hos
    också även men eller när var vad hur varför vår vårt våra min mitt mina här där nu så ej efter bort lägg lägga ta tar slutat
    hej tack hälsning hälsningar vänlig vänliga mvh vänligen användare konto kontot avtal avtalet uppsägning säga upp säger ändra
    ändras byt byta ny nya nytt heter behöver snälla härmed gärna adress adressen mejl företag företaget inlogg inloggning fråga
    bolaget faktura fakturor lösenord skulle kunna blir blivit finns får gör göra sedan sen detta denna dessa sig skickat hälsn
    undrar önskar kollega
    """
)
