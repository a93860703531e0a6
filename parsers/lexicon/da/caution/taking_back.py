"""Danish: what takes an order back, puts it off, or leaves somebody out of it."""

from parsers.lexicon.order_words import words

AVOID = words(
    """undgå | lad være med at | lad være | vent med at | vent med | udskyd | udsæt | afvent | i stedet for at | fortryd |
    fortryde | annuller fjern* | gendan | tilbagekald | stop fjern* | stop slet* | ophæv | sæt … på pause | omgør |
    genovervej | nægt | nægt at | hold op med at | stop med at | langt fra | fortryder at | imod at | uden at
    | vente med at | vente lidt med | vente med | udskyde | udsætte | afvente | lade være | undlad | undlade |
    holde igen med"""
)
RETRACT = words("gør ikke noget endnu | ikke gøre noget endnu | gør ingenting endnu | gør ingenting")
EXCEPT_FOR = words("undtagen | bortset fra | men behold")
LATER = words(
    """kommer til at bede jer | beder jer så | så vil vi bede jer | så vil jeg bede jer | så beder vi jer | bede jer senere |
    kommer vi til at bede jer | så hører i fra os | sender vi en anmodning | skal vi bede jer"""
)
TAKEN_BACK = words(
    """rettelse | korrektion | opdatering | ændring | edit | nej | vent | stop | hov | ups | aldrig | eller ikke | eller måske
    ikke | måske ikke | ikke endnu | ikke nu | gør det ikke | lad være | stryg det | fortryder | jeg fortryder | han bliver
    | hun bliver | ikke i dag | glem det | glem dette | ikke rigtig | lige omvendt | omvendt"""
)
JOKE = words("april april | aprilsnar | aprilsnar* | en spøg | en joke | bare for sjov | for sjov | laver sjov")
ONLY = words("kun | men kun | men først | men | først | bare")
TAKES_BACK = words(
    """sætningen ovenfor | en chance til | bestemmer den slags | kan droppe det | kan springe det over | kan se bort fra det | kan lade
    være | lad os se | forkert dato | forkert dag | forhastet | lidt for hurtig | tilbage sin opsigelse | trukket
    sin opsigelse | ombestemt sig | stopper ikke | stopper alligevel ikke | jeg mente | vi mente | mente jeg |
    forkert person | forkert navn | forkert bruger | forkert firma | forkert modtager | vent til | vent lidt | vent
    med | jeg bekræfter | vi bekræfter | bekræfter i morgen | vender tilbage med besked | alligevel | trods alt |
    sendt for tidligt | ikke klar endnu | ikke besluttet | gør det ikke | sendt ved en fejl | sendte ved en fejl |
    ingen ændringer tak | ingen ændringer nu | opdater ikke noget | ikke opdatere noget | ændr ikke noget endnu |
    ret ikke noget endnu | vi må se | tager selv kontakt | kontakter jer selv | skriver selv til jer | giver selv
    besked | blander jeg sammen | blander sammen | blandede sammen | blandede jeg sammen | forvekslede | forvekslet
    | sådan skrev | sådan spurgte | så skrev han | så skrev hun | vent forresten | vent med det | vent med dette |
    vent lige | vent hellere | vente med det | sæt det på pause | ikke gør det endnu | bare vent | vent i øvrigt |
    vent lidt med | vent alligevel | gør ikke noget før | gør ikke noget endnu | gør intet før | gør ingenting før |
    foretag jer ikke noget | ikke helt sikre | ikke helt sikker | ikke besluttet sig | ikke besluttet os | gælder
    ikke os | gælder kun hvis | ved nærmere eftertanke | usikkert om"""
)
SPELT = words(
    """hedder egentlig | heter egentlig | heter egentleg | staves | staver | stavet | stavning* | skrives | staver det |
    skriver det | skriver sig"""
)
WITH_LETTER = words("med | med et | med to | med dobbelt*")
DIGITS = words("ciffer | cifre | cifret | cifrene | slutter på | ender på")
STAYS = words(
    """bliver hvor han er | bliver hvor hun er | bliver der hvor han er | bliver der hvor hun er |
        lad ham | lad hende | lad dem | vil blive | vil gerne blive | skal blive | skal beholdes | bliver alligevel | bliver hos os |
    arbejder her stadig | fortsætter hos os"""
)
MEANT = words(
    """eller nærmere bestemt | jeg mener | eller forresten | eller nej | mener jeg | jeg mente | vi mener | eller
    rettere | eller rettere sagt"""
)
THAT_IS_ALL = words("det er nok | ikke mere | ikke flere | ingen andre | det er alt | det var alt | ikke andet")
NO_ACTION = words(
    """ikke noget i skal gøre | i skal ikke gøre | i behøver ikke gøre | behøver i ikke gøre | skal i ikke gøre |
    påvirker ikke jer | bare så i ved | i skal bare vide | i får besked | får i besked | i hører fra os |
    hører i fra os | siger til når | giver besked når
    | har allerede en bruger | har allerede bruger | har allerede konto | har allerede en konto | har
    allerede adgang | har allerede login | har allerede et login
    | hjemmenummer | privat nummer | privatnummer | private nummer | privat mail | vender tilbage om |
    vender tilbage til jer om | arbejdsnummeret er | arbejdsmailen er"""
)
SETTLED = words(
    """nu virker det | nu fungerer det | virker nu | fungerer nu | virker igen | fungerer igen | det løste sig |
    løste sig | har løst sig | det ordnede sig | har ordnet sig | er løst | det lykkedes | fandt det selv | fandt
    selv ud af det | fik det til at virke | nu kan jeg komme ind | nu kom jeg ind | klarede det selv"""
)
WHICH_OF_TWO = words("den første | den forrige | den anden | den gamle | det første")
THE_REST = words("resten | alt andet | i øvrigt | den anden aftale | den anden tjeneste | den anden")
IRONY = words("ja ja | jaja | jo da | joda | jo jo | jojo | ja da | nå ja | jo tak | ja vist | jo vist")
THAT_IS = words("altså | det vil sige | dvs | vel at mærke")
AT_LEAST = words("i hvert fald | i alle fald | i det mindste")
THE_OTHERS = words("øvrige | de andre | andre brugere | resten af | alle andre | os andre | vi andre")
