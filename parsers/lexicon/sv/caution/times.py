"""Swedish: times that are no days, and what is only for a while."""

from parsers.lexicon.order_words import words

LEFT_PAST = words("slutade | lämnade | gick i pension")
VAGUE_TIME = words(
    """nästa år | någon gång | så småningom | till våren | i vår | till hösten | i höst | till sommaren | i sommar | i
        framtiden | inom kort | snart | på sikt | under nästa år | längre fram | efter sommaren | före sommaren
        | efter semestern | efter jul | när det passar | om ett tag | om några veckor | om några månader | i
        samband med | senare | lite senare | om ett år | om två år | om tre år | om några år | om ett par år"""
)
WHEN = words(
    """när | så fort | så snart | innan | efter att | efter det att | den dag | den dagen hon | den dagen han | dagen då | samma dag
    som | samma dag hon | samma dag han | till dess att | tills dess att | förrän | tills hon | tills han"""
)
HAPPENED = words(
    """flyttade | har flyttat | flytta hem | bytte jobb | bytte arbete | bytte tjänst | bytte firma | bytte namn | bytte roll |
    bytte avdelning | bytte bransch | har bytt jobb | fick nytt jobb | fick ett nytt jobb | fick annat jobb |
    fick ett annat jobb | fick barn | fick tjänst | började | började jobba | anställdes | anslöt | gifte sig |
    skilde sig | gick över till | gick vidare | gick hem på | gick på föräldraledighet | gick bort | gick i
    mål | dog | avled | var sista | försvann | kom till oss"""
)
RETIRED = words(
    """gick i pension | gick … i pension | gått i pension | gått … i pension | går i pension | går … i pension
    | pensionerades | blev pensionär | avled | gick bort | har gått bort"""
)
LOOSE_TIME = words(
    """januari | februari | i mars | till mars | från mars | mitten av mars | april | i maj | till maj | från maj |
    mitten av maj | maj månad | juni | juli | augusti | september | oktober | november | december | jul |
    julen | påsk | påsken | midsommar | nyår | sommaren | hösten | vintern | våren | helgen | kvartal |
    kvartalet | halvårsskiftet | halvåret | i kväll | ikväll | semestern | året är slut | tillfälligt |
    temporärt | tills vidare | under … veckor | i … veckor | ett tag | om ett år | om två år | om tre år |
    om några år | om ett par år | tillsvidare | mellandagarna | mellandagar | lucia | julafton | julaftonen
    | nyårsafton | annandagen | trettonhelgen | valborg | midsommarafton | påskafton | några dagar | ett par
    dagar"""
)
BEFORE_EVENT = words(
    """efter | vid | i samband med | i och med | inför | före | innan | fram till | till | tills | från | från och med | fr
    o m | per | till och med | t o m"""
)
EVENT = words(
    """sista dag | sista dagen | sista arbetsdag | sista arbetsdagen | första dag | första dagen | första arbetsdag |
    startdag | startdagen |
    startdatum | startdatumet | slutdatum | slutdatumet | slutdag | slutdagen | anställningens slut
    | anställningens upphörande | avslutad anställning | anställningsslut |
    avgång | avgången | uppsägningstid | uppsägningstiden | uppsägningstidens slut | provanställning | provanställningen |
    provanställningens slut | föräldraledighet | föräldraledigheten | föräldraledig | mammaledighet | pappaledighet |
    sjukskrivning | sjukskrivningen | pension | pensionen | pensionering | pensioneringen | bokslut | bokslutet | årsbokslut
    | årsbokslutet | revision | revisionen | lönekörning | lönekörningen | överlämning | överlämningen | fusion | fusionen |
    flytt | flytten | semester | semestern | praktik | praktiken | praktikens slut | uppdragets slut | projektets slut |
    styrelsemöte | styrelsemötet | årsstämma | årsstämman | bolagsstämma | bolagsstämman"""
)
FOR_A_TIME = words("spärra* | lås* | blockera* | pausa* | inaktivera* | stäng … av | stänga … av | frys*")
AT_ONCE = words("""första möjliga dag | första möjliga datum | första möjliga tidpunkt | tidigast möjliga datum | tidigast möjliga dag |
    tidigaste möjliga datum | närmast möjliga datum | med omedelbar verkan | redan nu | med en gång | omgående |
    genast | gärna nu""")
THAT_DAY = words(
    """när dagen är slut | när dagen är över | när den dagen är slut | när den dagen är över | när arbetsdagen är slut |
    när arbetsdagen är över | när dagen är till ända | samma dag | samma datum | den dagen | det datumet |
    från och med då"""
)
DURING = words("t o m | t.o.m | t.o.m. | fram till | till och med | över | under")
STILL = words("fortfarande | ännu | alltjämt | fortsatt | även i fortsättningen | även fortsättningsvis")
TEMPORARY = words(
    """medan han är | medan hon är | tillfälligt | temporärt | tills vidare | tillsvidare | tills vi vet | till dess
    vi vet | tills det är utrett | tills vi har | tills han är tillbaka | tills hon är tillbaka | så länge"""
)
RATE = words("i veckan | per vecka | varje vecka | i månaden | per månad | om året | om dagen | per dag")
CLOSES_BOOKS = words(
    """hinna stänga | ska stänga | måste stänga | stänger | bokföra | bokför | fakturera | fakturerar | stämma av |
    stämmer av | göra klart | gör klart | bli klar med | attestera | löneköra | slutföra"""
)
WAITING = words("väntar | vänta | avvaktar | avvakta | dröjer | dröja")
LAST_DAY = words(
    """sista dag | sista dagen | sista arbetsdag* | sista anställningsdag* | slutdatum* | slutdag* | startdag* |
    startdatum* | första dag | första dagen | första arbetsdag*"""
)
ANYWAY = words(
    """hur som helst | hur som | hur det nu är | hur det än är | hur det nu var | hur det än blir | i vilket fall |
        i vilket fall som helst | vad som helst | vem som helst"""
)
INVITES = words(
    """ni är välkomna | du är välkommen | är ni välkomna | är du välkommen | ni är varmt välkomna | varmt välkomna till |
        bjuder in er | ni är bjudna | julmingel* | julfest* | öppet hus"""
)
