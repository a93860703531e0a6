"""Danish: what makes an order of a sentence, or a wish or a question."""

from parsers.lexicon.order_words import with_adverbs, words

POLITE = words(
    """det skal i |
        i stedet skal i | istedet skal i | derimod skal i | desuden skal i | samtidig skal i | nu skal i | så skal i |
        derfor skal i | til gengæld skal i | derefter skal i | herefter skal i | endvidere skal i | ligeledes skal i | kan i
        | kan du | kunne i | kunne du | vil i | vil du | ville i | ville du | vil i ikke | vil du ikke | vil i venligst |
        vil du venligst | kan i ikke | kan i venligst | gider i | gider du | skulle i | vær så venlig | vær så venlige |
        vær venlig | vær venlige | vær sød | vær søde | vær rar | vær så rar | være så venlig | være så venlige |
        være så flink | være så flinke | være søde | være sød | være så rare | vær så god | venligst | hjælp os | hjælp mig
        | hjælpe os | hjælpe mig | hjælpe med | bede jer | bede dig | bede om | kan nogen | kan en af jer |
        er det muligt at få | er det muligt at i | er det muligt for jer | er det mon muligt at få |
        er der mulighed for at i | er der mulighed for at få | har i mulighed | har du mulighed | det ville være dejligt |
        det ville være rart | det ville være fint | ville være dejligt | ville være rart | vil være dejligt | sætter pris på
        | sætte pris på | sætte stor pris på | sætter stor pris på |
        taknemmelig | taknemmelige | taknemlig | gerne | kan i også | kan i samtidig | kan i så |
        kan i derfor | høre … i kan | høre … i vil | høre … i kunne | høre … du kan | spørge … i kan | spørge … i vil |
        spørge … i kunne | kan vi få | kan jeg få | kunne vi få | kunne jeg få | må vi få | må jeg få | må jeg bede |
        må vi bede | kan jeg bede | kan vi bede | må jeg anmode | beder om at få | bedes i | i bedes | bedes du | tak hvis i
        | fint hvis i | dejligt hvis i | rart hvis i | super hvis i | godt hvis i | dejligt hvis du | fint hvis du |
        super fint hvis i | sørg for at | sørge for at | sørg venligst for | håber i kan | håber i vil | håber du kan |
        gør mig den tjeneste | går det an at få | det går vel an | må i lige | kan i lige | vil i lige | gider i lige |
        mon i kan | mon i vil | mon i kunne | mon du kan | tak for at i | være fint … hvis i | være fint … hvis du |
        være dejligt … hvis i | være dejligt … hvis du | være rart … hvis i | være rart … hvis du | være super … hvis i |
        være super … hvis du | være godt … hvis i | være godt … hvis du | være skønt … hvis i | være skønt … hvis du |
        skønt hvis i | være sødt … hvis i | være sødt … hvis du | sødt hvis i | være fedt … hvis i | være fedt … hvis du |
        fedt hvis i | hvis i gad | hvis i gider | gad i | gad du | i gad | være muligt at få | vil det være muligt at |
        ville det være muligt at | kunne det lade sig gøre at få | kan det lade sig gøre at få | er det muligt , at i |
        er der mulighed for , at i | tak , hvis i | fint , hvis i | dejligt , hvis i | rart , hvis i | super , hvis i |
        godt , hvis i | dejligt , hvis du | fint , hvis du | super fint , hvis i | tak for , at i | være fint , hvis i |
        være fint , hvis du | være dejligt , hvis i | være dejligt , hvis du | være rart , hvis i | være rart , hvis du |
        være super , hvis i | være super , hvis du | være godt , hvis i | være godt , hvis du | være skønt , hvis i |
        være skønt , hvis du | skønt , hvis i | være sødt , hvis i | være sødt , hvis du | sødt , hvis i |
        være fedt , hvis i | være fedt , hvis du | fedt , hvis i | høre , om i | høre om i | spørge , om i | spørge om i |
        høre , om du | håber , i kan | håber , at i kan | håber , at i vil | håber at i kan | håber at i vil |
        håber , du kan | kan han blive | kan hun blive | kan han få | kan hun få | kan de blive | kan de få | kan han komme
        | kan hun komme | kan i ik | kan i ikk | kan i mon | kan i måske | kan i eventuelt | kan i evt | kan i ikke måske |
        kan i måske ikke | kan i mon ikke | kan i ikke lige | kunne i ik | kunne i ikk | kunne i ikke | kunne i mon |
        kunne i måske | kunne i eventuelt | kunne i evt | kunne i ikke måske | kunne i mon ikke | kan du ikke | kan du ik |
        kan du ikk | kan du måske | kan du evt | kan du eventuelt | kan du mon | kunne du ikke | kunne du ik | kunne du ikk
        | kunne du måske | kunne du evt | kunne du eventuelt | kunne du mon | vil i ik | vil i ikk | vil i måske |
        vil i eventuelt | vil i evt | vil du ik | vil du ikk | vil du måske | ville i ikke | ville i ik | ville i måske |
        ville du ikke | ville du måske | gider i ikke | gider i ik | gider i ikk | gider du ikke | gider du ik |
        gider du ikk | gad i ikke | gad du ikke | mon ikke i kan | mon ikke i kunne | mon ikke du kan | ka i | ka i ik |
        ka i ikk | ka i ikke | ka du | ka du ik | ka du ikke | ku i | ku i ikke | ku i ik | ku du | ku du ikke | ku du ik |
        vil i være | vil du være | please | plz | pls | pliis | vil de venligst | kan de venligst | bedes de | de bedes |
        vil de være | vær nu | være behjælpelig | være behjælpelige | være så behjælpelig* | vær behjælpelig |
        hjælpe os med at | hjælpe mig med at | ville være … dejligt | vil være … dejligt | ville være … rart |
        vil være … rart | ville være … skønt | ville være … super | ville være … fedt | ville være … fint |
        ville være … godt | var dejligt om i | dejligt om i | rart om i | fint om i | super om i | skønt om i | glad om i |
        ordner i det | fikser i det | klarer i det | klare det | ordner du det | fikser du det | klarer du det |
        sørger i for | sørger du for | tager i jer af | tager du dig af | må jeg venligst få | må vi venligst få |
        kan jeg få jer til at | kan vi få jer til at | kan jeg få dig til at | må jeg få jer til at | må jeg få dig til at |
        få jer til at | få dig til at | kan vi ikke få | kan jeg ikke få | kan vi lige få | kan jeg lige få | må vi lige få
        | må jeg lige få | kan vi ik få | venlist | venligts | vennligst | er i søde | er i søde at | er du sød |
        er du sød at | er i rare | er du rar | er i venlige | kan det rettes | kan det ændres | kan det ordnes |
        kan det fikses | kan det opdateres | kunne det rettes | kunne det ændres | kan han slettes | kan hun slettes |
        kan brugeren slettes | kan han oprettes | kan hun oprettes | kan de oprettes | kan de slettes | kan han fjernes |
        kan hun fjernes | kan de fjernes | kan brugeren fjernes | kan i få det rettet | kan i få det ændret | husk at |
        husk lige at | husk venligst at | husk også at | kunne nogen | kan nogen af jer | vil nogen | kunne en af jer |
        er der nogen der kan | må jeg bede jer | må vi bede jer | kan jeg bede jer | tør jeg bede jer | kan jeg få jer til |
        må jeg bede dig | kan jeg bede dig | i ikke lige | du ikke lige | i ikke venligst | du ikke venligst
        | praktisk om i | praktisk om du | praktisk hvis i | praktisk hvis du | nemmest om i | nemmest om du
        | nemmest hvis i | nemmest hvis du | lettest om i | lettest om du | lettest hvis i | lettest hvis du
        | smart om i | smart om du | smart hvis i | smart hvis du | lettelse om i | lettelse om du | lettelse hvis i
        | lettelse hvis du
    | hjælp hvis i | hjælp hvis du | hjælp om i
    | hjælp , hvis i | hjælp , hvis du | hjælp , om i
    | har i mulighed for at | har du mulighed for at"""
)
WISH = with_adverbs(
    words(
        """vi vil | jeg vil | vil vi | vil jeg | vi vil gerne | jeg vil gerne | vil vi gerne | vil jeg gerne | vil gerne | ville
        gerne | udbedes | vi ønsker | jeg ønsker | ønsker vi | ønsker jeg | ønsker | ønskes | vi skulle gerne | jeg skulle gerne |
        skulle gerne | vi skal have | jeg skal have | vi skal bruge | jeg skal bruge | vi har brug for | jeg har brug
        for | vi har behov for | vi skal bede | jeg skal bede | skal vi bede | skal jeg bede | skal hermed bede | skal
        venligst bede | vi beder | jeg beder | beder vi | beder jeg | beder jer | beder dig | beder venligst | beder
        hermed | anmoder | vi anmoder | jeg anmoder | begærer | kræver | vi har besluttet | jeg har besluttet | har vi
        besluttet | besluttet os for | vi har valgt | jeg har valgt | har vi valgt | vi vælger | vælger vi | valgt at
        opsige | valgt at afslutte | besluttet at opsige | besluttet at afslutte | vil have | vil bede | vil anmode |
        vil derfor | ønsker derfor | ønsker hermed | vil hermed | vil at i | ønsker at i | derfor må vi | desværre må vi
        | må vi desværre | må vi derfor | må vi nu | nu må vi | må vi hermed | må jeg desværre | må jeg derfor | derfor
        må jeg | vi må desværre | vi er nødt til | er vi nødt til | jeg er nødt til | vi bliver nødt til | bliver vi
        nødt til | tid til at | på tide at | vi tænkte at | giver besked om at | meddele at vi | vi agter at | skriver
        for at | henvender os for at | henvender mig for at | kontakter jer for at | tager kontakt for at | aps vil |
        a/s vil | selskabet vil | firmaet vil | virksomheden vil | foreningen vil | vil , at i | ønsker , at i | meddele
        , at vi | skal jeg hermed | skal vi hermed | jeg skal hermed | vi skal hermed | hermed skal jeg | hermed skal vi
        | skal jeg venligst | skal vi venligst | skal jeg derfor | skal vi derfor | skal jeg i den forbindelse | skal vi
        i den forbindelse | skal undertegnede | skal jeg på vegne | skal jeg anmode | skal vi anmode | ser os nødsaget
        til | ser os nødsagede til | ser os nødsaget | ser mig nødsaget | nødsaget til | er vi nødsaget | kunne godt
        tænke os | kunne godt tænke mig | kunne tænke os | kunne tænke mig | ser gerne at | ser gerne , at | så gerne at
        i | så gerne , at i | anmodes | vi skal … anmode | jeg skal … anmode | skal vi … anmode | skal jeg … anmode |
        vi må … anmode | jeg må … anmode | må vi … anmode | vi skal … bede | jeg skal … bede | skal vi … bede |
        skal jeg … bede | der anmodes om | anmodes i om | anmodes i hermed | det ønskes | vi ønsker at |
        vi vi gerne | vi vil gern | vil gern | vi vil godt | jeg vil godt | vil vi godt | vil jeg godt | ku godt tænke |
        vi ska ha | jeg skal lige have | vi skal lige have | jeg skal lige bede | vi skal lige bede | jeg skal lige
        bruge | vi skal lige bruge | er blevet enige om at | er enige om at | valgt at stoppe | har bestemt os for | vi
        har bestemt | jeg har bestemt | vi mangler at | jeg mangler at | mangler at få | vi mangler lige at | mangler vi
        at | vi trænger til at få | trænger til at få | skal vi bede dem | vi skal bede dem | skal vi venligst bede dem
        | vi skal venligst bede dem | jeg skal venligst bede dem | vi beder dem | jeg beder dem | beder vi dem | beder
        jeg dem | vi skal venligst bede | jeg skal venligst bede | skal vi venligst bede | skal jeg venligst bede
    | har besluttet at vi | har bestemt at vi | kommet frem til at vi | kommet til at vi | har vedtaget at vi
    | blevet enige om at vi | valgt at vi
    | har besluttet , at vi | har bestemt , at vi | kommet frem til , at vi | kommet til , at vi
    | har vedtaget , at vi | blevet enige om , at vi | valgt , at vi
    | undertegnede beder | undertegnede ønsker
    | nødt til at | tvunget til at | skulle have haft | skulle også have haft
    | men vi må | så vi må | vi må derfor | vi må nu | vi må altså | vi må hermed"""
    ),
    "også stadig fortsat derfor endnu",
    "at have få",
)
HEREBY = words(
    """hermed | med denne mail | ved denne mail | med dette brev | ved denne | gennem denne mail | denne mail er | dette er en
        opsigelse | dette er vores opsigelse | herved | som formel opsigelse | formel opsigelse | dette er en formel
        opsigelse | dette er vores formelle opsigelse | betragt denne mail som | betragt dette som | denne skrivelse |
        med denne skrivelse | nærværende | nærværende mail | dette er en officiel | officiel opsigelse | skriftlig
        opsigelse | dette er min opsigelse | hermed følger | hermed vores | betragt venligst denne mail som | betragt
        venligst dette som | skal betragtes som | skal opfattes som | fremsender oplysninger om |
        fremsender jeg oplysninger om | fremsender hermed oplysninger om | fremsender jeg hermed oplysninger om | sender oplysninger
        om | sender jeg oplysninger om | sender hermed oplysninger om | her er oplysninger om | her er oplysningerne om | her kommer
        oplysninger om | hermed oplysninger om | her er info om | her er information om"""
)
MAY = words(
    """i må gerne | i må meget gerne | i må godt | må i gerne | må i meget gerne | må i godt | i må | må i | i kan | i kan godt
        | i kan bare | i kan roligt | i kan derfor | i kan derfor godt | kan i derfor | kan i bare | kan i godt | du må
        gerne | du må meget gerne | du kan | du kan bare | du må | må du gerne | i skal bare | skal i bare | er i
        velkomne til | i er velkomne til | det er fint at i | det er i orden at i | det er ok at i | bare | er det bare
        om at | i bør | du bør | ham skal i | hende skal i | dem skal i | så skal i | ham kan i | hende kan i | dem kan
        i | i skal | du skal | i skal lige | du skal lige | i skal venligst | du skal venligst | i er meget velkomne til
        | er i meget velkomne til | er du velkommen til | du er velkommen til | det er helt i orden at i | det er helt
        fint at i | det er helt ok at i"""
)
MUST = words(
    """skal | må | bør | kan | bedes | bedes venligst | ønskes | behøver | får | burde | skulle | vil få | vil have | kan godt
        | må gerne | må meget gerne | skal lige | ska | skal nu | skal derfor"""
)
HOW = words(
    """hvordan | hvorledes | hvor kan | hvor gør | hvor ændrer | hvor finder | hvor sletter | hvor opretter | hvor opsiger |
        hvor retter | hvor skifter | hvor logger | hvor opgraderer | hvor henne | på hvilken måde | hvordan gør man |
        hvordan man | hvordan jeg | hvordan vi | hvad er fremgangsmåden | fremgangsmåden for | hvad skal jeg gøre | hvad
        skal vi gøre | hvad gør jeg | hvad gør vi | hvad gør man | hvad skal der til | hvilke trin | under hvilken |
        hvor ligger | hvor er | hvor skal | hvor går | hvor henvender | korleis | hva gjør jeg | hva gjør vi |
        proceduren for | hvad er proceduren | hvordan er proceduren | hvordan i alverden | hvordan er det man | hvad er
        det man gør | hvor gør man | hvad skal man gøre | hvodan | hvordn | hvorn | hvordan kan | hvordan går man |
        hvordan bærer man | hvordan foregår | hvor i systemet | hvor i portalen | hvor på siden | hvor inde på"""
)
WHAT = words("""hvad | hvornår | hvorfor | hvilke | hvilken | hvilket | hvem | hvor meget | hvor længe | hvor mange | hvor lang |
        hvor langt | hvor hurtigt | hvor | er det | er det sådan | er det rigtigt | findes der | er der | har i | har du |
        understøtter i | tilbyder i | passer det | gælder det | koster det | skal man | må man | er vi | er aftalen | er brugeren |
        er i | har vi | hvornår er | kan det passe | kræver det | hva""")
CAN_I = words(
    """kan jeg | kan vi | kan man | kan en | er det muligt | er det muligt at | er der mulighed for | er der mulighed for at |
        går det an | må man | skal jeg | skal vi | skal man | behøver jeg | behøver vi | kunne jeg selv | kunne vi selv
        | hvem kan | hvem må | hvem skal | har jeg mulighed | har vi mulighed | findes der en mulighed | kan andre | kan
        alle | kan enhver | bør vi | bør jeg | får jeg lov | må jeg selv | må vi selv | må jeg gerne | må vi gerne | er
        det mulig | går det an å | får man | ka jeg | ka vi | ka man | er vi i stand til selv | kan vi selv | kan jeg
        selv | kan man selv | har man mulighed"""
)
WONDER = words(
    """usikkert om | uvist om | tvivlsomt om |
    spekulerer på | undrer mig | undrer os | undrer | er i tvivl om hvordan | spørgsmål om | spørgsmål angående | spørgsmål
        vedrørende | har et spørgsmål | et spørgsmål | nogle spørgsmål | et par spørgsmål | spørge om | vil spørge |
        ville spørge | ville lige spørge | høre om | høre hvordan | høre hvad | vil høre | ville høre | vil vide | vil
        gerne vide | ønsker at vide | gerne vide | kan i fortælle | kan du fortælle | kan i forklare | kan du forklare |
        kan i sige | kan du sige | kan i oplyse | fortæl | forklar | vil gerne have information | ønsker information |
        ved ikke hvordan | kan ikke finde ud af | forstår ikke hvordan | få at vide | hvordan mon | er nysgerrig | lurer
        på | lurer | vil gjerne vite | ønsker å vite | kan dere fortelle | kan dere forklare | spørre om | er i tvivl om
        , hvordan | spørge , om | høre , om | høre , hvordan | ønsker , at vide | ved ikke , hvordan | forstår ikke ,
        hvordan | få , at vide | spørre , om | høre mere om | høre nærmere om | høre lidt om | vide mere | vide mere om
        | høre mere | gerne høre om | gerne høre , om | lidt i tvivl om | i tvivl om hvordan | spørger hvor |
        spørger , hvor | spørger hvordan | spørger , hvordan | spurgte hvordan | spurgte , hvordan | spurgt hvordan | spurgt , hvordan"""
)
POINTS = words("""nedenfor | nedenstående | herunder | her under | i tråden | vedhæftet | vedhæftede | vedlagt | vedlagte |
        vedhæftning | bilag | bilaget | videresend* | mailen under | mailen nedenfor | se under | se nedenfor | se herunder |
        hans mail | hendes mail | denne mail nedenfor | mail nedenfor | skriver nedenfor | skriver under | beder om nedenfor |
        underliggende""")
DO_THAT = words("""gør det | gøre det | gør som | gøre som | gør venligst som | gør hvad | hjælpe os med dette
        | hjælpe os med det | hjælpe
        med dette | hjælpe … med dette | hjælpe … med det her | hjælpe hende med | hjælpe ham med | hjælpe med det
        | fikse dette | fikse det | fiks det | ordne
        dette | ordne det | ordn det | kan i ordne | vil i ordne | tage hånd om | tage denne | tage den her
        | ordne denne | fikse denne | se på denne
        | tag hånd om | tage jer af | tage dig af | tag jer af | udfør |
        udføre | effektuer | effektuere | ekspeder | ekspedere | se på det | se på dette | følg op | følge op | løse det
        | i orden for mig | fint for mig | helt fint med mig | ok for mig | okay for mig | ok med mig | fint med mig |
        godkender | godkendt af mig | efterkomme | gælder stadig | sætte i gang | få det gjort | fikser i det | ordner i
        det | klarer i det | sørger i for det | tager i jer af det | klare det | klare sletningen | klare dette |
        ordner i | fikser i | klar det | få det
        ordnet | få det fikset
        | noget i kan klare | noget i ordner | noget i fikser | kan det ordnes | kan det lade sig gøre | kan det lade
        sig ordne | går det an | er det i orden""")
INFINITIVE = words("at | vil | skal | kan | må | bør | ville | skulle | kunne | burde | fik | plejer at")
THEREFORE = words("derfor | altså | nu | også")
AS_ASKED = words("som vi bad om | som jeg bad om | som ønsket | som vi ønskede")
DRAWS_NEAR = words("nærmer sig | står for døren | er lige om hjørnet")
UNTIL_THEN = words(
    """før hun begynder | før han begynder | før hun starter | før han starter | inden hun starter | inden han starter |
    inden hun begynder | inden han begynder | før de starter | før det | før da | inden da | inden den tid | indtil da |
        før den tid | frem til da | til da | indtil den dag | frem til den dag |
    op til da | før den dag | inden den dag | før den dato | inden den dato | før dette tidspunkt | før tid | frem til det"""
)
IS_ASKED = words(
    """bedes | anmodes | opfordres | bliver bedt om at | bedes venligst | leverandøren bedes | leverandøren anmodes |
        systemleverandøren bedes | tjenesteleverandøren bedes | udbyderen bedes"""
)
