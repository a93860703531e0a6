"""Danish: remarks that leave the orders beside them open, take them for done, or for needless."""

from parsers.lexicon.order_words import words

LEFT_OPEN = words(
    """som en advarsel | som et forvarsel | kan være forkert | kommer et brev | sætningen ovenfor | truede jeg |
    truede vi | formulere det | jeg bestemte | tidspunktet må | tidspunktet får | gælder kun , hvis | gælder kun
    hvis | kun internt | bare internt | er nok at i | er nok , at i | nok hvis i | sigter mod | sigter efter | om
    tidspunktet | ikke sagt ja | hvis alt går vel | hvis alt går godt | er planen | var planen | i hvert fald planen
    | formelle opsigelse | skriftlige opsigelse | beslutter os | vi beslutter | vi bestemmer os | bestemmer os på |
    skal lige vedtage | skal vedtage | skal lige godkende | skal bare godkende | taler om det på | vender tilbage
    med en beslutning | vender tilbage med beslutning | jeg siger til | vi siger til | vender tilbage med dato |
    vender tilbage med datoen | spørgsmålet er bare hvornår | spørgsmålet er hvornår | eller lad være | skal ikke
    ind hos jer | ikke … bestemt | ikke … besluttet | ikke … vedtaget | ikke … godkendt | ikke … afklaret | ikke …
    klart endnu | ikke … klar endnu | ikke … klare endnu | ikke … på plads | ikke … fået ok | ikke … grønt lys |
    intet … klart | intet … besluttet | intet … afgjort | ingen … beslutning | ikke … afgjort | skal besluttes |
    besluttes på | besluttes i | afgøres på | afgøres i | tages … beslutning | tager … beslutning | tager …
    beslutningen | tager stilling | beslutter på | beslutter i | beslutter næste | før i gør | før du gør | inden i
    gør | inden du gør | før i udfører | inden i udfører | før i ændrer | inden i ændrer | inden der gøres | gælder
    først , når | gælder først når | gælder først hvis | gælder kun hvis | gælder kun når | først når … sagt | først
    når … godkendt | venter på ok | venter på besked | venter på grønt | venter på godkendelse | venter på hr |
    venter på chefen | afventer | i afventning af svar | i afventning af beslutning | i afventning af godkendelse |
    i afventning af hr | på hold | på is | på standby | parker* det | vent … til | afvent | til i hører | til jeg
    har | til jeg siger | foreløbigt | foreløbig | bare et forslag | kun et forslag | blot et forslag | bare en idé
    | bare en tanke | tænkte jeg at skrive | overvejer det | overvejer dette | overvejer følgende | tænker på det
    her | tænker på følgende | dobbelttjekke | dobbelttjekker | dobbelttjek | skal … spørge | må spørge | skal …
    tjekke med | skal lige høre | skal … høre med | tjek med | tjekker med | hør med | ikke … sikker på det | ikke …
    sikker på dette | usikker på det | usikker på om det | ved ikke endnu | tror jeg nok | tror jeg i hvert fall |
    tror jeg da | husker forkert | husker ret | husker rigtigt | må … ikke bestemme | må … ikke beslutte | må … ikke
    bestille | ikke … bemyndiget | ikke … fuldmagt | ikke mig , der bestemmer | ikke mig der bestemmer | ikke mig
    som bestemmer | ikke min beslutning | ikke enig | tale om det først | tale om det her først | snakke om det
    først | snakke om det her først | drøfte det først | tale først | snakke først | tage det … først | når jeg
    siger | når vi siger | siger til , når | siger til når | når jeg giver | grønt lys først | have grønt lys | få
    ok | have ok | bare læs | læs bare | se bort fra | ignorer | ignorér | lad det ligge | lad det vente | lad det
    hvile | læg det til side | forudsat at | under forudsætning af | med forbehold | hvis vi beslutter | når vi har
    besluttet | når vi beslutter | eller måske ikke | måske ikke alligevel | vi får se | ikke noget af det | intet
    af det | intet af dette | intet af nedenstående | så lad være | ellers ikke | er det okay at gøre | er det ok at
    gøre | hvad ville der ske | hvad sker der hvis | hvis jeg skrev | hvis vi skrev | venter på svar fra hr | venter
    på svar fra chefen | venter på svar fra ledelsen | venter på svar fra bestyrelsen | helst ikke før | kan gøre
    det om | gør ikke noget af | gør ikke noget endnu | gør intet | når hr har bekræftet | når hr har godkendt | når
    hr bekræfter | når hr godkender | når hr siger ja | når chefen har bekræftet | når chefen har godkendt | når
    chefen bekræfter | når chefen godkender | når chefen siger ja | når bestyrelsen har bekræftet | når bestyrelsen
    har godkendt | når bestyrelsen bekræfter | når bestyrelsen godkender | når bestyrelsen siger ja | når ledelsen
    har bekræftet | når ledelsen har godkendt | når ledelsen bekræfter | når ledelsen godkender | når ledelsen siger
    ja
        | har det sidste ord | har sidste ord | får det sidste ord"""
)

UNDONE = words(
    """den var til vores | det var til vores | den var til min | var tiltænkt | var ment til | eller nej | forkert
    mail | forkert e-mail | forkert adresse | forkert modtager | send ikke endnu | send ikke noget endnu | det var
    sidste år | det var i fjor | allerede gjort | allerede ordnet | allerede klaret | allerede løst | allerede fået
    hjælp | fået hjælp til det | har løst sig | løste sig | ordnede sig | skidt med det | drop det | drop dette |
    stryg det | vi gør det ikke | gør det ikke alligevel | kører ikke på det | blev ikke til noget | bliver ikke til
    noget | gælder ikke jer | gjaldt ikke jer | skulle til | var til | var ment til | ikke til jer | sendte for
    tidligt | sendt for tidligt | kom til at trykke | kom til at sende | sendt ved en fejl | ved et uheld | skrev
    forkert | skrevet forkert | forkert navn | forkert person | blev forkert | blandede dem | blandede sammen | en
    joke | for sjov | spøger | stop det | stop dette | niks | skiftet mening | ombestemt mig | ombestemt os |
    fortrudt | ikke nu , men | ikke nu men | til info | til orientering | kun til | ikke endnu dog | den skulle til
    | det skulle til"""
)

UNNEEDED = words(
    """ikke nødvendigt længere | ikke aktuelt | ikke længere aktuelt | ikke længere nødvendigt | behøver ikke gøre |
    behøver ikke at gøre | ikke brug for det længere | ikke relevant længere"""
)

LONG_AGO = words(
    """år siden | måneder siden | sidste år | i fjor | i foråret | i sommers | i efteråret | sidste måned | for et
    år siden | tidligere på året | tidligere i år | for længe siden"""
)

UNSURE = words("""måske | muligvis | eventuelt | formentlig | tror jeg | antager jeg | sandsynligvis""")
