"""The small words by which Danish is told from other languages."""

from parsers.lexicon.order_words import words

WORDS = words(
    """
    dette fordi mobilen slutter ring velkommen og at det som en et på er af for med den til ikke om har de i jer jeres vi jeg han
    hun hans hendes kan skal vil fra hos også men eller når var hvad hvordan hvorfor vores min mit mine her der nu så efter væk
    tilføj tilføje slet slette oprette opret stoppet hej tak hilsen venlig venligst bruger brugeren brugere konto aftale aftalen
    opsigelse opsige opsiger ændre ændres ny nye nyt hedder behøver hermed gerne adresse adressen mail firma firmaet virksomhed
    login spørgsmål adgangskode ønsker adgang adgangen bogholder nogen blevet mvh vh hvis være gøre få får blev blive os hedde
    kunne må bedes fået udgangen dig mig sig nej ud noget nogle jo skulle ville bare kun allerede længere arbejder gælder gør
    modtaget bekræftelse bekræfte kontoen aftaler selskab virksomheden regnskab hvem hvilken hvilke både denne disse mellem
    efternavn navn navnet nummer mobilnummer adgange loginet besked mailen virker fungerer stadig igen næste sidste uge måned
    begynder begyndte hjælp hjælpe fint kommer fik gik endnu ændring ændringer lukke lukkes sletter slettes oprettes opdatere
    kodeord kollega bedt meget måske findes stopper afmelde skifte altså lige cvr vedhæftet tusind tilbage vender hele alt brug
    bruge fratrådt hurtigst muligt snarest sagt siger egentlig overvejer besluttet mere bedre rigtig fjerne fjern fjernes spærre
    spær spærret nedlægge nedlæg afmeldt tilføjes tilføjet medarbejder medarbejdere ansat starter hvornår vide høre tjekke sende
    sender sendt faktura fakturaer fakturaen ved uden under over mod mens idet samt selv siden sådan ude mange lavet laver gang
    gange dem man været godt lidt aldrig endelig desværre heldigvis hurtig hurtigt straks udløb årsskiftet opsiges opsagt ophøre
    ophør pågældende abonnement abonnementet afmelding oprettelse sletning vedr foråret lukket ham hende dejligt dag slettet
    oprettet fjernet gå komme lave lav ringe mailadressen skift flere bede deaktivere rettigheder selskabet regning regninger
    super afsluttet afsluttes bliver systemet
    """
)
