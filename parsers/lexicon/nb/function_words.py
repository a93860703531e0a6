"""The small words by which Norwegian is told from other languages."""

from parsers.lexicon.order_words import words

WORDS = words(
    """
    gå høre komme må gang regning årsskiftet adgang og å at det som en et på er av for med den til ikke om har de dere deres vi
    jeg han hun hans hennes kan skal vil fra hos også men eller når var hva hvordan hvorfor vår vårt våre min mitt mine her der nå
    så etter bort legg legge fjern fjerne slette opprett sluttet slutta hei takk hilsen vennlig vennligst bruker brukeren brukere
    konto avtale avtalen oppsigelse si opp sier endre endres bytt ny nye nytt heter trenger herved gjerne adresse adressen e-post
    firma selskapet innlogging spørsmål passord ønsker tilgang tilgangen regnskapsfører noen blitt mvh dersom hvis være gjøre få
    får ble bli oss eit ikkje eg vere frå kva korleis me dykk dykkar brukar deg meg seg nei ut noe ho dei noko nokon ein vart blei
    skulle ville kunne bare allerede lenger lenge jobber jobbar gjelder gjør mottatt bekreftelse bekrefte kontoen avtaler selskap
    bedriften regnskap regnskapet hvem hvilken hvilke både denne disse mellom etternavn navn navnet nummer mobilnummer tilganger
    innloggingen pålogging oppgave beskjed mail mailen virker fungerer fortsatt igjen neste siste uke måned begynner begynte hjelp
    hjelpe fint fått kommer fikk gikk ennå endring endringer stenge stenges deaktivere opprette opprettes fjernes slettes
    oppdatere herfra kollega tilbake hele alt deaktiveres sagt sa egentlig bruke brukes lengre hvorvidt snarest kanskje vurderer
    besluttet mulig mye mer veldig takke flere avsluttet avsluttes rettigheter blir slettet fjernet dag systemet ta tar lage lag
    sett satt sette fjerner sletter oppretter hadde vært epost mailadresse eposten nummeret mobilen heisann tusen håper slutter
    brukerne avslutt hjå seie seia leggje leggja ynskjer treng sluttar brukaren brukarar avtala kven dokker dåkker æ itj kor sånn
    slik ham henne dem faktura fakturaer fakturaen overtar tok mottaker ring ringe ferie kansellere hver istedet istedenfor dette
    snill mens fordi siden enda flytte oppdater fiks ordne ordner velkommen kundeforhold abonnement abonnementet ved under over
    selv man godt sende sender sendt samt mange straks starter
    """
)
