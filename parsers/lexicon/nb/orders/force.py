"""Norwegian: what makes an order of a sentence, or a wish or a question."""

from parsers.lexicon.order_words import with_adverbs, words

POLITE = words(
    """det skal dere |
        i stedet skal dere | istedenfor skal dere | istedet skal dere | derimot skal dere | dessuten skal dere |
        samtidig skal dere | nå skal dere | så skal dere | da skal dere | derfor skal dere | til gjengjeld skal dere |
        deretter skal dere | herved skal dere | kan jeg be dere | kan vi be dere | får jeg be dere | kan jeg få dere til |
        må jeg be dere | kan dere | kan du | kan de | kunne dere | kunne du | kunne de | vil dere | vil du | vil de |
        ville dere | ville du | skulle dere | vær så snill | vær så snill å | ver så snill | vær så god | vær så vennlig |
        vær snill | vær grei | er du snill | er dere snille | om dere er snille | vennligst | vennlegst | venligst | snill |
        hjelp oss | hjelp meg | hjelpe oss | hjelpe meg | be dere | be deg | be dykk | kan noen | kan nokon | kan en av dere
        | går det bra at dere | har dere mulighet | har du mulighet | har dere anledning | kan dere være så snill |
        kan dere være så snille | hadde vært fint | hadde vært flott | hadde vært supert | hadde vært bra | hadde satt pris
        | setter pris på | set pris på | takknemlig | takksam | gjerne | kan dere også | kan dere samtidig | kan dere da |
        kan dere derfor | kan dere så | ber om at | be om at | ber om å få | be om å få | lurer på om dere kan |
        lurer på om dere kunne | lurer på om du kan | lurte på om dere kan | lurte på om dere kunne | lurte på om du kan |
        lurer på om de kan | kan vi få | kan jeg få | kan me få | kan eg få | kunne vi få | kunne jeg få | kunne vi fått |
        kunne jeg fått | kan vi be | kan jeg be | får jeg be | får vi be | får vi | får jeg | er det mulig å få |
        er det mulig at dere | er det mulig for dere | er det muleg at de | går det an å få | går det an at dere |
        mulig å få | dere gjerne | håper dere kan | håper du kan | håpar de kan | fint om | fint om dere | fint hvis dere |
        flott om dere | flott hvis dere | supert om dere | supert hvis dere | bra om dere | bra hvis dere | hyggelig om dere
        | hyggelig hvis dere | topp om dere | kjempefint om dere | veldig fint om dere | fint om du | fint hvis du |
        fint viss de | kjekt om dere | kjekt om de | takk om dere | takknemlig om dere | takknemlig hvis dere |
        pris på om dere | pris på hvis dere | greit om dere | oppdraget er | pass på at | pass på å | sørg for at |
        sørg for å | sjå til at | gjør meg en tjeneste | plz | pls | ønskes utført | takk for at dere | vi be om | jeg be om
        | må få be om | ber om at dere | ber om å bli | vil det være mulig å få | hadde det vært mulig å få |
        hadde det vært mulig å | vil det være mulig å | lar det seg gjøre å få | håper at dere kan | håper dere vil |
        håper , dere kan | kan han bli | kan hun bli | kan han få | kan hun få | kan han komme | kan hun komme | kan ho få |
        kan ikke dere bare | kan dere ikke bare | kan du ikke bare | kan ikke du bare | kan ikke dere | hadde vært hyggelig
        | hadde vært kjekt | hadde vært topp | hadde vært kjempefint | hadde vært greit | ville vært fint | ville vært flott
        | ville vært supert | ville vært topp | gidder dere | gidder du | kan dere ordne | kan dere hjelpe | kan du hjelpe |
        har dere tid til å | rekker dere å | dere kan vel | snilt om | snilt hvis | om det lar seg gjøre | håper dere får |
        kan dere være så vennlig | kan dere være så vennlige | vil dere være så snille | vil du være så snill |
        vil dere være så vennlige | vil du være så vennlig | ville du være så snill | vær så venlig | vær så vennlige |
        vær så snille | vær snille | kan jeg be om | kan vi be om | må dere være så snill | er det mulig for deg |
        lar det seg gjøre at | kan du også | kan du samtidig | kan du da | kan du derfor | kan dere fikse | kan du fikse |
        får dere til å | vil de vere | kan dere få | kan du få | ta og | tar dere og | tar du og | går det an at du |
        hadde vært veldig fint | fint at dere | flott at dere | bra at dere | tusen takk for at | ønskelig | ønskelig at |
        setter … pris på | sette … pris på | satt pris på | ser helst at | ser gjerne at | vi ser gjerne | vær vennlig |
        vær vennlig å | vær vennlig og | vær så vennlig og | vær så snill og | ver venleg og | ver snill |
        kunne noen av dere | kan noen av dere | kunne noen | kunne en av dere | vil noen av dere | være så snill |
        være så snill å | være så snill og | være så snille | være så snille å | være så snille og | være så vennlig |
        være så vennlig å | være så vennlig og | være så vennlige | være så vennlige å | være så vennlige og | være snill å
        | være snille å | er dere greie | er du grei | hvis dere er greie | være så grei å | være så greie å | sørge for at
        | sørger for at | ordner slik at | fikser slik at | ordne slik at | ordne med at | ikke glem å | glem ikke å |
        husk å | husk også å | husk at dere | vennligst husk | husk på å | pass også på å | er det greit om dere |
        er det greit om dere bare | er det greit at dere | er det ok om dere | er det ok at dere | er det i orden om dere |
        er det i orden at dere | går det greit om dere | går det fint om dere | lurer på om du kunne | lurte på om du kunne
        | lurer på om dere har mulighet | lurer på om dere vil | lurer på om vi kan få | lurer på om jeg kan få |
        lurte på om vi kunne få | lurte på om jeg kunne få | lurer på om det er mulig å få | lurte på om det var mulig å få
        | lurer på om det går an å få | lurte på om dere vil | lurer på om det er mulig at dere |
        lurte på om det er mulig å få | ville høre om dere kan | ville høre om dere kunne | hører om dere kan |
        høre om dere kunne | høre om dere kan | spørre om dere kan | spørre om dere kunne | spør om dere kan |
        undres på om dere kan | lurer på om dere kunne ha | ville spørre om dere kan | ville spørre om dere kunne |
        tenkte å spørre om dere kan | tenkte å høre om dere kan | har dere mulighet til å | har du mulighet til å |
        har du tid til å | setter stor pris på | satt stor pris på | fikser dere det | fikser du det | ordner dere det |
        ordner du det | tar dere det | kan dere ikke være så | kan du ikke være så | kan dere ikke ta og | kan du ikke ta og
        | praktisk om dere | praktisk om du | praktisk hvis dere | praktisk hvis du | enklest om dere | enklest om du
        | enklest hvis dere | enklest hvis du | lettest om dere | lettest om du | lettest hvis dere | lettest hvis du
        | smidig om dere | smidig om du | smidig hvis dere | smidig hvis du | lettelse om dere | lettelse om du
        | lettelse hvis dere | lettelse hvis du
    | hjelp om dere | hjelp hvis dere | hjelp om du | hjelp hvis du
    | hjelp , om dere | hjelp , hvis dere"""
)
WISH = with_adverbs(
    words("""vi mangler å | jeg mangler å | mangler vi å | mangler å få |
        vi vil | jeg vil | vil vi | vil jeg | eg vil | me vil | vil eg | vil me | vi ønsker | jeg ønsker | ønsker vi |
        ønsker jeg | vi ynskjer | eg ynskjer | me ynskjer | ynskjer | ønsker | ønskjer | ønskes | ønskjast | vi skulle gjerne | jeg
        skulle gjerne | skulle gjerne | skulle vi gjerne | skulle jeg gjerne | skulle hatt | vil gjerne | vi trenger | jeg trenger |
        vi treng | eg treng | me treng | vi må | jeg må | vi må få | vi ber | jeg ber | ber vi | ber jeg | ber dere | ber deg | ber
        dykk | eg ber | me ber | vi krever | krever | anmoder | vi anmoder | begjærer | oppfordrer dere | vi har besluttet | har
        besluttet å | vi har bestemt | har bestemt oss for | bestemt oss for å | har bestemt at vi | vi har valgt | har valgt å si opp
        avtale* | har valgt å avslutte avtale* | valgt å avslutte | vi velger | velger vi | vil at dere | ønsker at dere | ynskjer at
        de | vil at de | vil derfor | ønsker derfor | ønsker herved | vil herved | tid for å | på tide å | skal vi ha | vi tenkte å |
        vi akter å | vi har vedtatt | gir beskjed om at | meddele at vi | vi skal ha | derfor må vi | dessverre må vi | må vi
        dessverre | må vi derfor | må vi nå | nå må vi | må vi herved | må jeg dessverre | derfor må jeg | må jeg derfor | difor må vi
        | må vi difor | skriver for å | henvender oss for å | henvender meg for å | tar kontakt for å | kontakter dere for å | as vil
        | asa vil | selskapet vil | firmaet vil | bedriften vil | foretaket vil | foreningen vil | virksomheten vil | har lyst til å |
        har lyst å | kunne tenkt oss å | kunne tenke oss å | kunne tenkt meg å | kunne tenke meg å | hadde ønsket | ser oss nødt til å
        | ser oss dessverre nødt til å | er nødt til å | er dessverre nødt til å | nødt til å | tvunget til å | ber om | ber herved om
        | anmoder om | ber med dette om | ber hermed om | ber om sletting | etterspør | bestiller herved | bestiller med dette | vi
        bestiller | jeg bestiller | har behov for å | har behov for at | skal vi gjerne | skulle vi ha | skulle jeg ha | vi har kommet
        frem til at | har konkludert med at | er blitt enige om å | har blitt enige om å | har landet på å | og vil si opp | og vil
        derfor si opp | og vil avslutte | og vil gjerne | og vil derfor avslutte | trenger å | må få | ber derfor om | undertegnede
        ber | ber derfor | ber dermed om | ber likevel om | ber således om | ber følgelig om | ber nå om
    | har besluttet at vi | kommet fram til at vi | kommet frem til at vi | kommet til at vi | har vedtatt at vi
    | landet på at vi | blitt enige om at vi
    | skulle ha med | skulle også ha med | skulle hatt med"""),
    "også òg fortsatt fremdeles derfor enda",
    "å ha få",
)
HEREBY = words("""herved | hermed | med dette | gjennom denne | ved denne | med denne e-posten | med denne mailen | på denne måten |
        som et formelt varsel | formell oppsigelse | dette er en oppsigelse | dette er vår oppsigelse | denne e-posten er | dette er
        vår formelle oppsigelse | betrakt denne e-posten som | betrakt dette som | anse dette som | ved denne e-posten | gjennom denne
        e-posten | som formell oppsigelse | som vår oppsigelse | som en formell oppsigelse | regn dette som | ta dette som | se på
        dette som | dette er oppsigelsen | dette er en formell oppsigelse | betrakt denne mailen som | anse denne e-posten som | anse
        denne mailen som | her er opplysninger om | her er opplysningene om | oversender opplysninger om |
        oversender jeg opplysninger om | oversender herved opplysninger om | sender opplysninger om | sender jeg opplysninger om |
        her er informasjon om | her er info om | her kommer opplysninger om | her kommer info om |
        dette er ei oppsigelse | dette er oppsigelse | her kommer oppsigelsen | her kommer vår oppsigelse""")
MAY = words("""dere kan | dere må | dere får | kan dere | kan dere bare | dere kan bare | dere kan derfor | dere kan gjerne | dere må
        gjerne | dere får gjerne | du kan | du får | du må gjerne | de kan gjerne | de må gjerne | de kan difor | må
        dere | må dere gjerne | får dere | greit at dere | i orden at dere | ok at dere | går fint at dere | bare å | er
        det bare å | dere bør | dere trenger å | du må | de må | de bør | ham skal dere | henne skal dere | dem skal
        dere | han skal dere | ham må dere | henne må dere | ham kan dere | henne kan dere | dem kan dere | dere skal
        bare | så skal dere | dere kan trygt | du kan trygt | dere kan godt | du kan godt | dere kan rolig | du kan
        gjerne | så dere kan | så kan dere | så da kan dere | da kan dere | denne kan dere | den kan dere | brukeren kan
        dere | kontoen kan dere | tilgangen kan dere | ham kan du | henne kan du | han kan dere | hun kan dere | dem kan
        du | de kan bare | de kan no""")
MUST = words("""skal | må | bør | kan | bes | bedes | bør få | trenger | treng | behøver | ønskes | ønskast | får | vil få |
        vil ha | burde | skulle vært | skulle hatt | vennligst | bør bli""")
HOW = words("""hvordan | korleis | hvorledes | åssen | hvor kan | hvor gjør | hvor endrer | hvor finner | hvor legger | hvor sletter |
        hvor sier | hvor bytter | hvor logger | hvor oppgraderer | hvor henne | kvar kan | kvar | kor kan | på hvilken
        måte | hvordan gjør man | hvordan man | hvordan jeg | hvordan vi | hva er fremgangsmåten | hva er framgangsmåten
        | fremgangsmåten for | hva må jeg gjøre | hva må vi gjøre | hva skal jeg gjøre | hva skal vi gjøre | hva gjør
        jeg | hva gjør vi | hvilke steg | under hvilken | hvor ligger | hvor er | hvor står | kva gjer eg | kva gjer vi
        | kva må eg gjere | kva må vi gjere | hvor skal | hvor kan man | hvad skal jeg gøre | hvad gør jeg | hvad gør vi
        | hva skal til for å | hva kreves for å | hva må til for å | hvor går jeg | hvor går vi | hvor får jeg | hvor
        får vi | hvordan går jeg frem | hvordan går vi frem | hva er prosedyren | hva er rutinen | hva slags prosedyre |
        har dere en oppskrift | har dere en veiledning | finnes det en veiledning | finnes det en oppskrift | hvor i
        menyen | hvor på siden | hvor i systemet | hvor er det | hvor man""")
WHAT = words("""hva | kva | når | hvorfor | kvifor | hvilke | hvilken | hvilket | kva for | hvem | kven | hvor mye | hvor lenge |
        hvor mange | hvor lang | hvor raskt | hvor fort | hvor | kor mykje | kor lenge | kor mange | er det | er det sånn |
        er det slik | finnes det | fins det | har dere | har de | støtter dere | tilbyr dere | stemmer det | gjelder det |
        koster det | må man | må ein | holder det | er vi | er avtalen | er brukeren | er dere | har vi | hvad | hvornår""")
CAN_I = words("""kan jeg | kan vi | kan man | kan en | kan eg | kan me | kan ein | går det an | går det an å | er det mulig |
        er det mulig å | er det muleg | er det mogleg | er det lov | får man | får en | må jeg | må vi | må eg | må me | skal jeg |
        skal vi | skal eg | trenger jeg | trenger vi | behøver jeg | behøver vi | skulle jeg kunne | hvem kan | hvem får | hvem må |
        kven kan | kan hvem | har jeg mulighet | har vi mulighet | finnes det mulighet | finnes det en mulighet | kan andre |
        kan alle | får vi lov | får jeg lov | bør vi | bør jeg | er det muligt | er der mulighed for | må man""")
WONDER = words("""usikkert om | uvisst om | tvilsomt om |
    lurer | lurer på | lurar | lurar på | lurte på | undrer | undres | spørsmål om | spørsmål angående | har et
        spørsmål | eit spørsmål | et spørsmål | noen spørsmål | nokre spørsmål | spørre om | vil spørre | ville spørre | spør om | vil
        vite | ønsker å vite | vil gjerne vite | ville vite | skulle gjerne visst | kan dere fortelle | kan du fortelle | kan dere
        forklare | kan du forklare | si meg | fortell | forklar | kan dere opplyse | ynskjer å vite | vil gjerne ha informasjon |
        ønsker informasjon | trenger informasjon | er usikker på hvordan | vet ikke hvordan | skjønner ikke hvordan | finner ikke ut |
        forstår ikke hvordan | veit ikkje korleis | få vite | vil gerne vide | gerne vide | spørgsmål vedrørende | undrer mig | kan i
        fortælle | kan i forklare | kan i oplyse | et spørgsmål | kan dere si meg | kan dere si oss | kan dere si noe | kan dere si
        hva | kan dere si når | kan dere si hvor | kan dere si hvordan | kan dere si om | kan du si meg | kan du si oss | kan du si
        noe | kan du si hva | kan du si når | kan du si hvor | kan du si hvordan | kan du si om | spør hvor | spør hvordan |
        spør korleis |
        spurte hvordan | spurte hvor | spurt hvordan""")
POINTS = words("""nedenfor | nedanfor | nedenstående | under her | her under | herunder | i tråden | vedlagt | vedlagte | vedlegg |
        vedlegget | vedlagd | videresend* | vidaresend* | videresendt | ifølge mailen | mailen under | e-posten under | se under |
        sjå under | se nedenfor | hans mail | hennes mail | mailen hans | mailen hennes | denne mailen | e-posten hans |
        e-posten hennes | se mail | ber om under | skriver under""")
DO_THAT = words("""gjør det | gjere det | gjør som | gjer som | gjøre det | gjøre som | hjelpe oss med dette | hjelpe oss med det |
        hjelpe med dette | hjelpe … med dette | hjelpe … med det her | hjelpe henne med | hjelpe ham med
        | hjelpe til med | fikse dette | fikse det | fiks dette | fiks det |
        ordne dette | ordne det | ordn dette | ta dere av | ta hånd om | ta tak i | ta dette | ta denne | ta den her
        | ta den | ordne denne | fikse denne | håndtere denne | se på denne | utfør | utføre |
        effektuer | effektuere | ekspeder |
        ekspedere | se på dette | følge opp | følg opp | løse dette | i orden for meg | helt greit for meg | greit for meg |
        ok for meg | godkjenner | godkjent av meg | etterkomme | gjelder fortsatt
        | dere fikser | fikser dere | ordner dere det | fikser dere det | noe dere ordner | noe dere kan ordne | tar
        dere dere av det | kan det ordnes | lar det seg gjøre | lar det seg ordne | går det an | går det greit""")
INFINITIVE = words("å | vil | skal | kan | må | bør | ville | skulle | kunne | burde | fikk | pleier å")
THEREFORE = words("derfor | altså | nå | også")
AS_ASKED = words("som vi ba om | som jeg ba om | som vi bad om | som ønsket | slik vi ba om | slik vi ønsket")
DRAWS_NEAR = words("nærmer seg | står for døren | er rett rundt hjørnet")
UNTIL_THEN = words(
    """før hun begynner | før han begynner | før hun starter | før han starter | før de begynner | før de starter |
    før det | før da | innen den tid | før den tid | inntil da | frem til da | fram til da | til da | til den tid | frem til den dagen |
    fram til den dagen | inntil den dagen | frem til det | fram til det | før den dagen | før den datoen | innen da | for
        tidlig | før tiden | før dette tidspunktet"""
)
IS_ASKED = words(
    """bes | bedes | anmodes | oppfordres | blir bedt om å | bes vennligst | leverandøren bes | leverandøren bedes |
        leverandøren anmodes | systemleverandøren bes | tjenesteleverandøren bes"""
)
