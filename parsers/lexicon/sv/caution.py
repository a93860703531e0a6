"""Swedish: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words
from parsers.lexicon.sv import left_open, real_words

WORDS = CautionWords(
    left_open=left_open.LEFT_OPEN,
    undone=left_open.UNDONE,
    unneeded=left_open.UNNEEDED,
    unsure=left_open.UNSURE,
    long_ago=left_open.LONG_AGO,
    foreign_thing=words(
        """därifrån | medlemskap* | provperiod* | supportärende* | supportfall* | diskussion* | pdf | uppgradering* | avbrott*
        | bankkonto* | byggnad* | bygget | vy | inkorg* | dotterbolag* | systerbolag* | moderbolag* | lokal | lokalen |
        lokaler | hyra | hyran | kontorslokal* | faktura | fakturan | fakturor | fakturorna | fakturakop* | fakturautkast* |
        fakturamall* | kreditfaktura* | nyhetsbrev* | utskick* | maillist* | mejllist* | e-postlist* | sändlist* |
        distributionslist* | kontaktlist* | adresslist* | adressbok* | adressetikett* | etikett* | mottagare | mottagaren |
        mottagarlist* | kund | kunden | kunder | kundregist* | leverantör* | referens* | er referens | anställning* |
        anställningsavtal* | tjänstgöring* | dokument* | bilaga* | bild | bilden | logotyp* | kommatecken* | attesträtt* |
        attestant* | attestflöde* | attest* | kontaktperson* | faktureringsadress* | webinar* | webbinar* | autogiro* |
        leasing* | hyresavtal* | telefonabonnemang* | mobilabonnemang* | kreditkort* | betalkort* | möte | mötet | möten |
        mötesserie* | bokning* | kalender* | ärende | ärendet | ticket | order | ordern | beställning | beställningen |
        artikel* | rad | raden | post | posten | påminnelse* | avisering* | notis* | teams | slack | fortnox | visma | spcs |
        hortonworks | signatur* | filial* | projekt* | licensavtal* | supportavtal* | underhållsavtal* | mallen | mall |
        prisavtal* | ramavtal* | försäkring* | kopian | kopior | chatt | chatten | samtal | samtalet | förlängning* | tråden |
        ändringen av | mejlprenumeration* | e-postprenumeration* | fakturamottagar* | listan | lista | *listan |
        *lista | *listor | *listorna | gruppen | grupp | grupper | *gruppen | mapp | mappen | *mappen | pärmen |
        kanal | kanalen | gästregist* | telefonregist* | personalregist* | medlemsregist* | adressregist* |
        gästlist* | utskick* |
        kurs | kursen | utbildning* | evenemang* | cc | kopia | garage* | parkering* | lönesystem* | enkät* | fakturamejl* |
        fakturamail* | faktura-e-post* | supportadress* | växel | växeln | kortterminal* | skrivare | skrivaren | printer* |
        scanner* | mässa | mässan | sammanträde* | konferens* | julbord* | julfest* | tidning* | dagstidning* | gymkort* |
        bredband* | elavtal* | mobilavtal* | städavtal* | städning* | hemsida* | webbplats* | facebook* | instagram* |
        linkedin | whatsapp* | sms-lista | telefonlista* | styrelse | styrelsen | styrelseledamot* | bolagsverket |
        skatteverket | bokföring* | bankgirot | swish | domän* | server* | betalningspåminnelse* | förfallodag* | reskontra* |
        bank | banken | banker | bankfullmakt* | bolagsverkets | skatteverkets | bankdosa* | bankid
        | pappersfaktur* | supportportal* | spärren | spärr"""
    ),
    draft=words("utkast | kladd | draft | exempel | exempelvis | test"),
    only_test=words(
        """bara ett test | detta är ett test | det här är ett test | testmejl | testmail | exempel på ett mejl | exempel på
        mejl | exempelmejl | mejlet är ett test | mailet är ett test | bara testar | testar bara | mitt utkast |
        är ett utkast | var ett utkast | bara ett utkast | agera inte på | gör inget med | hur en begäran ska se
        ut | ska en begäran se ut | ska en beställning se ut | hur ska det se ut | ska det se ut så | ser det ut
        så här | är det så här | är det rätt skrivet | är detta rätt sätt | bara ett exempel | är ett exempel |
        endast ett exempel | var ett exempel | sätt att skriva | sätt att be | skriva så här | skriva såhär |
        skriver man så här | mejl som detta | ut så här | ut såhär | formulera så här | en begäran så här | bara
        för att testa | för att testa | endast test | enbart test"""
    ),
    told_by=words(
        """skrev | skriver | hälsar att | hälsade att | meddelar att | meddelade att | nämnde att
    | sa | sade | säger | fick | fått | mejlade | mailade | exempel | lyder | står | stod | begäran | mallen
    | bad | sa till | föreslog | tycker | påstår | hävdar | mejlar | trodde | tror | antog | hörde | påstod"""
    ),
    either=words("""eller | antingen | en av | någon av | alternativt | någondera | endera | en utav | ena | annars | annars så"""),
    ability=words(
        """också kunna | även kunna | ska kunna | skall kunna | få lov att | får lov att | ha rätt att | har rätt att | behörig att |
        få rätt att | får rätt att | rätten att | befogenhet att | behörighet att |
        fullmakt att | tillåtelse att | möjlighet att | rättighet att | rättigheter att | måste kunna | behöver kunna | bör kunna"""
    ),
    left_past=words("slutade | lämnade | gick i pension"),
    avoid=words(
        """undvik | undvika | avstå | avstå från | låt bli att | låt bli | vänta med att | vänta med | dröj med | skjut upp
        | skjuta upp | senarelägg | avvakta med | glöm inte att inte | i stället för att | istället för att |
        ångra | återställ | återställa | återkalla | stoppa | stoppa … borttag* | avbryt … borttag* | häv |
        pausa | upphäv | riv upp | ompröva | vägra | vägra att | sluta ta bort | sluta radera | långt från |
        ångrar att | emot att | förbjud | utan att | låta bli att | låta bli | förbereda er på att | vänta lite med"""
    ),
    one_more=words("ett … till och | en … till och | ett … till så | en … till så | händer det igen | en gång till | fortsätter det"),
    vague_time=words(
        """nästa år | någon gång | så småningom | till våren | i vår | till hösten | i höst | till sommaren | i sommar | i
        framtiden | inom kort | snart | på sikt | under nästa år | längre fram | efter sommaren | före sommaren
        | efter semestern | efter jul | när det passar | om ett tag | om några veckor | om några månader | i
        samband med | senare | lite senare """
    ),
    prepare=words(
        """förbereda | förbered | skickar | skicka | kommer skicka | följer | kommer per post | per post | sänder | lämnar
        in | formulera | mall för | underlag för | utkast till | kommer i nästa | kommer i ett | kommer separat
        | kommer inom kort | kommer i separat"""
    ),
    because=words("""eftersom | därför att | för vi | för han | för hon | då vi | då han | då hon | i och med att | på grund av | i
    samband med att | med anledning av att | i och med | pga att | på grund av att | då de | eftersom att"""),
    relative=words("som | vars | vilken | vilka"),
    when=words(
        """när | så fort | så snart | innan | efter att | efter det att | den dag | den dagen hon | den dagen han | dagen då | samma dag
        som | samma dag hon | samma dag han | till dess att | tills dess att | förrän | tills hon | tills han"""
    ),
    inverted=words("skulle"),
    with_others=words("med dem | med dom | hos dem | hos dom | med deras | hos leverantören | med leverantören"),
    with_nobody=words(
        """med omedelbar* | med start | med början | med en månads | med två månaders | med tre månaders | med vänlig* | med tack
        | med hänvisning"""
    ),
    tell_others=words("""be | bed | säg till | tala med | hälsa | meddela | hälsar"""),
    by_the_way=words("""när ni ändå | medan ni ändå | i samma veva | lika gärna | lika bra att"""),
    consider=words(
        """försöker skapa | försöker lägga till | försöker lägga upp | försöker lägga in | försöker registrera | lika gärna
        | lika bra att | kommer be er | kommer att be er | ska be er | tänker be er | återkommer vi | inte säker
        | osäker | håller inte med | vet inte än | kollar först | ska kolla | måste kolla | hör av oss när | hör
        av mig när | bestämmer oss | ska bestämma | har inte bestämt | tänk om | anta att | låt säga att |
        hypotetiskt | i teorin | vad händer om | men chefen säger nej | säger nej | sa nej | sade nej | är emot
        | vill inte gå med på | får se hur det | vi får väl se | sätter sig emot | motsätter sig | protesterar |
        inte överens | förbered | förbereda | förbereder | tänkte säga upp | tänkte avsluta | tänkt säga upp |
        någon har bytt | någon har ändrat | någon bytte | någon ändrade"""
    ),
    others_want=words(
        """den som säger | frågade om | undrade om | frågar om ni | sade att | säger ta | tycker vi | tycker att vi | anser
        att | anser vi | menar att | vill nog | föreslog | föreslår att | skrev till mig | hävdar | påstår |
        ringde och sa | ni skriver | ni skriver att | ni säger | ni säger att | ni påstår | enligt er | i ert
        mejl står | det står att | jag har hört | vi har hört | jag hörde | hört att | det sägs | ryktet säger |
        har sagt att | chefen sa att | sagt till mig att"""
    ),
    retract=words("gör inget än | gör inget ännu | gör ingenting än | gör ingenting ännu | inte göra något än"),
    except_for=words("i stället för | istället för | förutom | men behåll | utan"),
    later=words(
        """kommer be er | kommer att be er | ber er då | vi ber er då | kommer vi att be er | kommer vi be er | ska vi be er |
        tänker vi be er | ber vi er då | hör vi av oss | skickar vi en begäran | kommer jag att be er | kommer jag be er"""
    ),
    harmless=words(
        """egen | eget | egna | tidigare | före detta | kollega | kollegan | kollegor | kollegorna | kollegerna
            | medarbetare | medarbetaren |
    anställd | anställda | person | personen | personer | personerna | följande | två | tre | fyra | fem | omgående |
    omedelbart | genast | idag | i dag | nu | helt | samtliga | alla | båda | både | bägge | även | också | bara | då |
    därför | alltså | snarast | snarast möjligt | direkt | permanent | gärna | tack | redan | e-post | epost | mejl |
    adress | mailadress | mejladress | eftersom | som | från och med | fr.o.m | per | gamla | igen | nästa | vår |
    vårt | våra | hans | hennes | deras | dessa | denna | detta | denne | nedan | nedanstående | båda två | namn |
    heter | slutat | slutade | slutar | lämnat | bolag | bolaget | företag | företaget | helst | år | månader | veckor
    | dagar | år sedan | månad | pension | pensionen | anställning | anställningen | jobb | jobbet | nytt jobb | annat
    jobb | annan arbetsgivare | annat företag | igår | i går | förra | denna | den här | nu | permanent | tjänsten |
    arbetet | arbetsplatsen | här | längre | hos oss | sedan | månadsskiftet | årsskiftet | vid | nyligen | tyvärr |
    dessvärre | jobbar | arbetar | dag | sista | sitt | sin | sina | förutvarande | vänligt | fort | snabbt | däremot
    | dessutom | tills | vidare | samtidigt | likaså | dito | ditto | numera | anställde | konsult | konsulten |
    säljare | säljaren | ekonom | ekonomen | chef | chefen | praktikant | praktikanten | vikarie | vikarien | kille |
    killen | tjej | tjejen | kompis | arbetskamrat | parterna | mellan | gällande | befintlig | befintliga | nuvarande
    | löpande | aktuell | aktuella | fullständigt | helt och hållet | slutgiltigt | pronto | asap | illa kvickt | en
    gång för alla | kvar | aktiv | aktiva | registrerad | registrerade | registrerat | förhand | skyndsamt | utan
    dröjsmål | resterande | övriga | övrig | föregående | gamle | nye | dom | dem | han | hon | honom | henne | ur"""
    ),
    our_place=words(
        """systemet | system | portalen | portal | plattformen | lösningen | verktyget | appen | sidan | användarlistan |
        inexchange | tjänsten | tjänst | tjänsterna | programmet | registret | databasen | organisationen |
        användare | användarna | nätverket | fakturasystemet | e-fakturasystemet | fakturaportalen |
        e-fakturaportalen | webbportalen | kundportalen | kontot | användarregistret | kundkontot | inloggningen
        | systemen | eran tjänst | erat system | nätverk"""
    ),
    about_it=words(
        """diskutera | diskuterar | prata om | tala om | prata | information om | info om | informeras om | läsa om | villkor för |
        villkoren för | regler för | reglerna för | offert på | offert för | pris på | pris för | kostnad för | kostnaden för |
        kostar att | vad det kostar | räkna på | räkna ut | konsekvenser av | följderna av | processen för | rutin för | rutinen
        för | guide för | instruktion för | instruktioner för | blankett för | blanketten för | formulär för | mall för | råd om
        | ring mig om | ringa om | ring mig angående | ring mig för att | möte om | åsikt om | alternativ för | förslag på | vid
        en eventuell | tanken på | simulera | uppskatta | förklara | ta reda på | ett möte | ett samtal | broschyr | förslag |
        vill kunna | önskar kunna | rätt att | rätten att | möjlighet att | möjligheten att | påminn mig | påminn oss |
        kontrollera om | kolla om | undersök om | se om"""
    ),
    taken_back=words(
        """rättelse | korrigering | uppdatering | ändring | edit | nej | nä | vänta | stopp | oj | hoppsan | aldrig | eller inte |
        eller kanske inte | kanske inte | inte än | inte nu | gör inte det | gör det inte | låt bli | förresten nej | nej
        förresten | stryk det | ångrar mig | jag ångrar mig | hon stannar | han stannar | inte idag | inte i dag | inte direkt |
        glöm det | glöm detta | stryk detta | nej förlåt | förlåt nej | nej ursäkta | ursäkta nej | nej sorry | sorry nej | oj nej |
        nej oj | oj förlåt | oj sorry | oj ursäkta | hoppsan nej | nej usch | nej men vänta | nej men förlåt | fel fel | nej fel
        | tvärtom | det blev tvärtom | var tvärtom |
        oj fel | fel av mig"""
    ),
    ask_first=words(
        """stäm av med | stämma av med | kolla med | kolla först | hör med | höra med | fråga mig först | fråga oss först |
        fråga först | ring först | ring mig först | ring innan | bekräfta med | förankra | invänta | inväntar |
        väntar på godkännande | behöver godkännas | godkännande från | klartecken från | ok från | måste fråga |
        behöver fråga | ska fråga chefen | fråga chefen först | får fråga chefen | kollar med chefen | vänta på
        klartecken | vänta på besked | vänta på mitt | vänta på grönt ljus | vänta på godkännande | vänta på
        hans | vänta på hennes | jag bekräftar imorgon | jag bekräftar senare | bekräftar i morgon | bekräftar
        jag senare | säger till när | säger till i förväg | meddelar när | ger klartecken | på mitt kommando |
        på given signal | på min signal | med förbehåll | under förutsättning av | men först vill vi | men först
        vill jag | men först behöver vi | men först måste vi | men först undrar vi | men först undrar jag |
        måste godkänna det | måste godkänna detta | måste godkänna först | ska godkänna det | ska godkänna detta
        | först måste … godkänna | behöver godkänna det | behöver godkänna detta | måste … godkänna det | ska …
        godkänna först | innan ni gör något | innan ni gör nåt | innan ni gör det | innan något görs | innan ni
        ändrar något | hör av er innan | höra av er innan | kontakta mig innan | prata med mig innan | måste ge
        sitt ok | måste säga ja"""
    ),
    purpose=words(
        """så att jag kan | så att jag … kan | så att vi kan | så att vi … kan | så jag kan | så jag … kan | så vi kan | så vi … kan |
        så att jag ska kunna | så att vi ska kunna | så jag ska kunna | så vi ska kunna | så att jag kunde | så att vi kunde"""
    ),
    will=words("ska | skall | kommer att | kommer | tänker | tänkte | ämnar | får | kan | måste"),
    possible=words(
        """vore det möjligt | skulle det vara möjligt | skulle det gå att | vore det tänkbart | finns det möjlighet | finns
        möjlighet | går det att avsluta | går det att säga upp"""
    ),
    joke=words("april april | aprilskämt | aprilskämt* | ett skämt | bara skämt | skojade | skämtade | skämtar"),
    me=words("mig | mej | mig själv | undertecknad"),
    authority=words(
        """full behörighet | fulla behörigheter | fulla rättigheter | full åtkomst | samma åtkomst som | samma roll som | min roll
        | tar över efter mig | ta över efter mig | min ersättare | min efterträdare | ersättare för mig | ersätter mig | får
        göra ändringar | göra ändringar | ändra allt | i mitt ställe | i stället för mig | istället för mig | som admin |
        ansvarig för kontot | ansvarig för användarna | högsta behörighet"""
    ),
    only=words("bara | endast | men bara | men endast | men först | men | först"),
    takes_back=words(
        """fel datum | fel dag | fel uppgift | fel uppgifter | fel information | förhastat | förhastad | lite snabb | för
        snabb | tillbaka sin uppsägning | tillbaka uppsägningen | ångrat sig | ändrat sig | slutar inte | slutar
        visst inte | jag menade | vi menade | menade jag | fel person | fel namn | fel användare | fel bolag |
        fel mottagare | fel av mig | vänta tills | vänta till | vänta med | jag bekräftar | vi bekräftar |
        bekräftar i morgon | återkommer med besked | trots allt | skickade för tidigt | inte klart än | inte
        beslutat | gör det inte | gör inte så | skickade av misstag | skickades av misstag | skickade detta av
        misstag | blev fel | inga ändringar tack | inga ändringar behövs | uppdatera inget än | uppdatera
        ingenting än | ändra inget än | ändra inget ännu | ändra ingenting än | ändra ingenting ännu | rör inget
        än | vi får väl se | hör av sig själv | hör själv av sig | mejlar er själv | skriver själv till er |
        kontaktar er själv | blandar jag ihop | blandade jag ihop | blandar ihop | blandade ihop | blandat ihop
        | rörde jag ihop | rörde ihop | rört ihop | rör ihop | förväxlade | förväxlat | förväxlar | tänkte fel |
        tänkte jag fel | tänkt fel | sa fel | sade fel | skrev fel namn | tog fel på | tagit fel på | mindes fel
        | så skrev | så sa han | så sa hon | så frågade | vi avvaktar | jag avvaktar | avvaktar vi | avvaktar
        lite | väntar vi med | gör ingenting förrän | gör inget förrän | rör inget | inte helt säkra | inte helt
        säker | har inte beslutat | inte bestämt oss | gäller inte oss | vi stannar om | gäller bara om | vid
        närmare eftertanke | osäkert om"""
    ),
    spelt=words("heter egentligen | stavas | stavar | staves | stavat | stavning* | skrivs | skriver sig"),
    with_letter=words("med | med ett | med två | med dubbel*"),
    digits=words("siffra | siffran | siffror | siffrorna | sista siffran | slutsiffr* | slutar på"),
    stays=words(
        """låt honom | låt henne | låt dem | vill stanna | vill vara kvar | ska vara kvar | ska stanna | blir kvar | är kvar
        | jobbar kvar | arbetar kvar | fortsätter hos oss | slutar visst inte |
        stannar visst"""
    ),
    happened=words(
        """flyttade | har flyttat | flytta hem | bytte jobb | bytte arbete | bytte tjänst | bytte firma | bytte namn | bytte roll |
        bytte avdelning | bytte bransch | har bytt jobb | fick nytt jobb | fick ett nytt jobb | fick annat jobb |
        fick ett annat jobb | fick barn | fick tjänst | började | började jobba | anställdes | anslöt | gifte sig |
        skilde sig | gick över till | gick vidare | gick hem på | gick på föräldraledighet | gick bort | gick i
        mål | dog | avled | var sista | försvann | kom till oss"""
    ),
    retired=words(
        """gick i pension | gick … i pension | gått i pension | gått … i pension | går i pension | går … i pension
        | pensionerades | blev pensionär | avled | gick bort | har gått bort"""
    ),
    loose_time=words(
        """januari | februari | i mars | till mars | från mars | mitten av mars | april | i maj | till maj | från maj |
        mitten av maj | maj månad | juni | juli | augusti | september | oktober | november | december | jul |
        julen | påsk | påsken | midsommar | nyår | sommaren | hösten | vintern | våren | helgen | kvartal |
        kvartalet | halvårsskiftet | halvåret | i kväll | ikväll | semestern | året är slut | tillfälligt |
        temporärt | tills vidare | under … veckor | i … veckor | ett tag | om ett år | om två år | om tre år |
        om några år | om ett par år | tillsvidare | mellandagarna | mellandagar | lucia | julafton | julaftonen
        | nyårsafton | annandagen | trettonhelgen | valborg | midsommarafton | påskafton | några dagar | ett par
        dagar"""
    ),
    before_event=words(
        """efter | vid | i samband med | i och med | inför | före | innan | fram till | till | tills | från | från och med | fr
        o m | per | till och med | t o m"""
    ),
    event=words(
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
    ),
    wonder=words("information om att | information om hur | info om hur | villkoren för att | reglerna för att | veta mer om"),
    meant=words("jag menar | menar jag | eller förresten | eller nej | jag menade | vi menar | eller snarare | eller rättare sagt"),
    no_slip=real_words.WORDS,
    receive=words("få"),
    suppose=words(
        "tänk om | anta att | antag att | låt säga att | låt oss säga | säg att | tänk er att | tänk dig att | föreställ er | hypotetiskt"
    ),
    for_a_time=words("spärra* | lås* | blockera* | pausa* | inaktivera* | stäng … av | stänga … av | frys*"),
    vague_people=words(
        """alla utom | samtliga utom | alla förutom | vem mer | alla andra | några andra | de andra | m.fl. | med flera
            | m fl | några till | någon mer | och så vidare | osv"""
    ),
    at_once=words("med omedelbar verkan | redan nu | med en gång | omgående | genast | gärna nu"),
    unable=words(
        """lyckas inte | lyckas ej | hittar inte | hittar ej | kan inte | klarar inte | får inte till | går inte att | vet
        inte hur | förstår inte hur | fattar inte hur | ser inte hur | lyckades inte | gick
        inte | gick ej | går inte | fungerade inte | funkade inte | lät mig inte | låter mig inte | släpper inte igenom"""
    ),
    that_is_all=words(
        """det räcker | räcker så | bra så | inget mer | inget annat | inga fler | ingen annan | ingen mer | var allt | är
        allt | ingen ersättare"""
    ),
    that_day=words("samma dag | samma datum | den dagen | det datumet | från och med då"),
    no_slips=words(
        """skapade persson deltagare ställt andreas beredda partierna skrivs spåren anmälda hoppats tuttar sånger koppar tvingats
        upplaga slicka skapats färgade kullen graden ondskan förrgår språken avbröt smälla kinden tilldelats ersattes klinisk
        strängt framträder tillaga"""
    ),
    given_name=words("förnamn | tilltalsnamn | fnamn"),
    family_name=words("efternamn | enamn"),
    during=words("t o m | t.o.m | t.o.m. | fram till | till och med | över | under"),
    work=words(
        "fakturor | fakturorna | fakturan | faktura | leverantörsfaktur* | kundfaktur* | kvitton | kvittona | bokföring* | redovisning*"
    ),
    employer=words("arbetsgivare* | arbetsplats* | nya jobb* | konkurrent*"),
    still=words("fortfarande | alltjämt | fortsatt | även i fortsättningen | även fortsättningsvis"),
    mailing=words(
        """nyhetsbrev* | nyhetsmejl* | nyhetsmail* | utskick* | maillist* | mejllist* | mailinglist* | e-postlist* | sändlist* |
        distributionslist* | reklamutskick* | reklam"""
    ),
    no_action=words(
        """inget ni behöver göra | ni behöver inte göra | behöver ni inte göra | inget för er att göra | påverkar inte er |
    allt annat är som vanligt hos er | bara så att ni vet | som information | inget ni behöver ändra | ni får besked |
    får ni besked | ni får beskedet | ni hör av oss | hör ni av oss | ni hör från oss | har redan konto | har redan
    ett konto | har redan användare | har redan en användare | har redan inloggning | har redan en inloggning | har
    redan tillgång | har redan behörighet | har redan åtkomst | nummer hem | hemnummer | hemtelefon | privat nummer |
    privata nummer | privatnummer | jobbnumret är | jobbmejlen är | återkommer om hans | återkommer om hennes |
    återkommer om kontot | återkommer om användaren | privat mejl | privata mejl | bara så ni vet | bara för kännedom
    | endast för kännedom | bara för er information | bara som information | bara till info | mest för er kännedom"""
    ),
    no_user=words(
        """är inte användare | var inte användare | inte användare hos er | hade inget konto | har inget konto | hade
        ingen användare | har ingen användare | aldrig haft konto | aldrig haft inloggning | hade ingen
        inloggning"""
    ),
    temporary=words(
        """tillfälligt | temporärt | tills vidare | tillsvidare | tills vi vet | till dess vi vet | tills det är utrett | tills
        vi har | tills han är tillbaka | tills hon är tillbaka | så länge"""
    ),
    secondly=words("dels | för det andra"),
    still_wants=words(
        """vill ändå ha … direkt | vill ändå ha … eget | vill ändå ha … egen | vill ändå vara … direkt | vill ändå köra …
        direkt | vill fortfarande ha … direkt | vill fortfarande ha … eget | vill i alla fall ha … direkt | vill i
        alla fall ha … eget | vill hellre ha … direkt | önskar ändå … direkt | ändå … tjänsten direkt | vill ändå
        använda … direkt | vill ändå registrera oss | vill ändå ansluta oss | vill ändå skaffa"""
    ),
    kin=words("""fru frun hustru hustrun maken sambo sambon bror brodern brorsan broder syster systern syrran mor mamma far pappa
            sonen dotter dottern kusin kusinen svåger svägerska svärson svärdotter svärmor svärfar brorson brorsdotter
            systerson systerdotter flickvän pojkvän partner tvilling fästman fästmö fruns frus hustrus makes sambos brors
            systers dotters mammas pappas son sons man mans"""),
    settled=words(
        """nu funkar det | nu fungerar det | det fungerar nu | det funkar nu | fungerar igen | funkar igen | fungerar det
        igen | funkar det igen | det löste sig | har löst sig | löste det själv | löste det själva | redan löst | är
        löst | är redan löst | ordnade sig | har ordnat sig | behövs inte längre | nu kommer jag in | kom in nu | nu
        går det | hittade det själv | fixade det själv | fixat det själv"""
    ),
    asks_opinion=words(
        """vad säger ni | vad säger du | vad tycker ni | vad tycker du | vad tror ni | vad menar ni om | är det så här |
        är det såhär | ska det se ut så | ser det rätt ut | ser det bra ut så | ska det se ut så här | räcker det så |
        räcker det så här | duger det så | duger detta | är det rätt så | blir det rätt så | är det rätt formulerat |
        skriver man så
        | ser detta bra ut | är det så man skriver | är det så här man | är det så man"""
    ),
)
