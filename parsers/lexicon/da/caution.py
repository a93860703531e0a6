"""Danish: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.da import left_open
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    left_open=left_open.LEFT_OPEN,
    undone=left_open.UNDONE,
    unneeded=left_open.UNNEEDED,
    unsure=left_open.UNSURE,
    long_ago=left_open.LONG_AGO,
    foreign_thing=words(
        """derfra | medlemskab* | prøveperiode* | supportsag* | diskussion* | pdf | opgradering* | afbrydelse* | bankkonto* |
        bygning* | visning* | datterselskab* | søsterselskab* | lokale* | husleje* | faktura | fakturaen | fakturaer |
        fakturaerne | fakturakopi* | fakturaudkast* | fakturaskabelon* | kreditnota* | nyhedsbrev* | mailliste* |
        e-mailliste* | distributionsliste* | kontaktliste* | adressebog* | etiket* | modtager | modtageren | kunde |
        kunden | kunder | kunderegist* | kundekartotek* | leverandør* | reference* | ansættelse* | arbejdsforhold* |
        dokument* | bilag | bilaget | billede | billedet | logo* | komma* | godkend* | attest* | kontaktperson* |
        webinar* | betalingsservice* | leasing* | mobilabonnement* | kreditkort* | møde | mødet | møder | booking* |
        kalender* | sag | sagen | ordre | ordren | bestilling | bestillingen | linje | linjen | rykker* | notifikation*
        | teams | slack | visma | economic | e-conomic | dinero | signatur* | projekt* | skabelon* | forsikring* |
        rammeaftale* | kopien | kopier | chat | chatten | samtalen | forlængelse* | tråden | ændringen af |
        mailabonnement* | fakturamodtager* | listen | liste | *listen | *liste | *listerne | gruppen | gruppe |
        *gruppen | mappen | mappe | kanalen | kanal | gæstelist* | kursus | kurset | arrangement* | cc | kopi |
        garage* | parkering* | lønsystem* | fakturamail* | faktura-e-mail* | supportadress* | omstilling* |
        notifikationer | mailnotifikation* | rykkermail* | reklame* | reklamer | lejemål* | lejekontrakt* | forpagtning*
        | telefonabonnement* | internet* | bredbånd* | el-aftale* | elaftale* | varenummer* | leverance* | levering* |
        regning | regningen | ordrelinj* | fakturalinj* | abonnent* | parkeringsplads* | nøglekort* | adgangskort* |
        firmabil* | firmatelefon* | betalingskort* | dankort* | licensaftale* | samarbejdspartner* | kontoudtog* |
        kreditor* | debitor* | konkurrent* | mappe | mappen | fil | filen | filer | kommentar* | vedhæftning* |
        mødeindkald* | rabat* | gebyr* | rykkergebyr* | underskrift* | avisen | avisabonnement* | strømaftale* |
        opgaverne | invitationen | logo | webshop* | hjemmeside* | netbank* | mitid* | linkedin* | facebook* | forum* |
        nyhedsmail* | postering* | bogføring* | momsindberetning* | kampagne* | e-mailnotifikation* |
        e-mail-notifikation* | mailbesked* | e-mailbesked* | kladder | kladden | kladde | abonnementsbetaling*
        | papirfaktura* | supportportal* | spærringen | spærring"""
    ),
    draft=words("kladde | udkast | eksempel | for eksempel | test"),
    only_test=words(
        """kun en test | bare en test | dette er en test | testmail | eksempel på en mail | mailen er en test | mail er en
        test | tester bare | bare tester | mit udkast | min kladde | er et udkast | var et udkast | var en
        kladde | er en kladde | handl ikke på | gør intet ved | hvordan en anmodning skal se ud | skal en
        anmodning se ud | skal en bestilling se ud | hvordan skal det se ud | skal det se sådan ud | ser det
        sådan ud | er det sådan man | er det rigtigt skrevet | er det den rigtige måde | kun et eksempel | bare
        et eksempel | er et eksempel | var et eksempel | måde at skrive | måde at bede | skrive sådan | skrive
        således | mail som denne | sådan ud | formulere det sådan | bare for at teste | kun for at teste | for
        at teste | kun test"""
    ),
    told_by=words(
        """skrev | skriver | sagde | siger | fik | fået | sendte | eksempel | lyder | står | anmodning | skabelonen | bad | sagde
        til | foreslog | synes | påstår | mailer"""
    ),
    either=words("eller | enten | en af | alternativt | én af | den ene af | enten eller | ellers | eller også"),
    ability=words("også kunne | skal kunne | må kunne | bør kunne | kan få lov til at | få lov til at | have ret til at | kunne bestille"),
    left_past=words("""stoppede | er stoppet | fratrådte | er fratrådt | holdt op | er holdt op | sluttede | gået på pension | er gået på
        pension | gået på efterløn | gået bort | afgået ved døden | blev det | så blev det | nu blev det
        | startede | begyndte | er startet | er begyndt | tiltrådte"""),
    avoid=words(
        """undgå | lad være med at | lad være | vent med at | vent med | udskyd | udsæt | afvent | i stedet for at | fortryd |
        fortryde | annuller fjern* | gendan | tilbagekald | stop fjern* | stop slet* | ophæv | sæt … på pause | omgør |
        genovervej | nægt | nægt at | hold op med at | stop med at | langt fra | fortryder at | imod at | uden at
        | vente med at | vente lidt med | vente med | udskyde | udsætte | afvente | lade være | undlad | undlade |
        holde igen med"""
    ),
    one_more=words("et … mere og | en … mere og | et … til og | en … til og | sker det igen | en gang til | fortsætter det"),
    vague_time=words(
        """næste år | engang | en gang i | til foråret | i foråret | til efteråret | til sommer | til vinter | i fremtiden
        | opsiger snart | vil snart | skal snart | stopper snart | på sigt | senere hen | ved en senere
        lejlighed | efter sommer | efter sommeren | før sommer | efter ferien | efter jul | når det passer | om
        et stykke tid | om nogle uger | om nogle måneder | i forbindelse med | senere | lidt senere"""
    ),
    prepare=words(
        """forbered | forberede | sender | sende | følger | kommer med posten | per post | pr. post | udkast til | grønt
        lys | kommer i næste | kommer i et | kommer separat | kommer snart"""
    ),
    because=words(
        """fordi | eftersom | siden | da vi | da han | da hun | på grund af | så det | så vi | så jeg | så kan | så vil | så i | så
        han | så hun | så hans | så hendes | så min | så vores | så må | så skal | så bedes | så derfor | så venligst |
        så slet | så fjern | så opret | så luk | så ham | så hende | så den | så de | så gider | så kunne | så ønsker |
        så nu | så jeres | så dem | så herfra | så brugeren | så adgangen | så aftalen | så abonnementet | derfor"""
    ),
    relative=words("som | der | hvis | hvilken"),
    when=words(
        """når | så snart | så snart som | efter at | den dag | samme dag som | samme dag hun | samme dag han |
        straks hun | straks han | indtil hun | indtil han"""
    ),
    inverted=words("skulle"),
    with_others=words("med dem | hos dem | hos leverandøren"),
    with_nobody=words(
        """med øjeblikkelig* | med omgående virkning | med virkning | med en måned* | med to måned* | med tre måned* | med
        venlig* | med tak | med henvisning"""
    ),
    tell_others=words("""bed | bede | sig til | hils | hilser"""),
    by_the_way=words("""nu i er i gang | mens i er i gang | når i nu | lige så godt | ligeså godt"""),
    consider=words(
        """lige så godt | ligeså godt | kommer til at bede jer | ikke sikker | usikker | tjekker først | skal lige tjekke |
        ved ikke endnu | giver besked | har ikke besluttet | kommer til at | tænk hvis | antag at | lad os sige
        at | hypotetisk | i teorien | hvad hvis | siger nej | sagde nej | er imod | må se hvordan det | vi må se
        | modsætter sig | ikke enige | ikke enig | forbered | forberede | forbereder | nogen har skiftet | nogen
        har ændret | nogen ændrede"""
    ),
    others_want=words(
        """spurgte om | spurgte | spørger om | sagde at | siger at | sagde fjern | mener vi | mener at | synes vi | synes
        at | foreslog | min mand | min kone | skrev til mig | påstår | it-afdelingen | i skriver | i skriver at
        | i siger | i siger at | i påstår | ifølge jer | i jeres mail står | der står at | jeg har hørt | vi har
        hørt | hørt at | det siges | rygtet siger | har sagt at | fortalte at"""
    ),
    retract=words("gør ikke noget endnu | ikke gøre noget endnu | gør ingenting endnu | gør ingenting"),
    except_for=words("undtagen | bortset fra | men behold"),
    later=words(
        """kommer til at bede jer | beder jer så | så vil vi bede jer | så vil jeg bede jer | så beder vi jer | bede jer senere |
        kommer vi til at bede jer | så hører i fra os | sender vi en anmodning | skal vi bede jer"""
    ),
    harmless=words(
        """tidligere | forhenværende | kollega | kollegaen | kolleger | kollegerne | medarbejder | medarbejderen | medarbejdere |
        ansat | ansatte | person | personen | personer | følgende | to | tre | fire | fem | omgående | endelig | straks
        | i dag | nu | helt | samtlige | alle | begge | også | bare | da | derfor | altså | snarest | hurtigst muligt |
        direkte | permanent | gerne | tak | allerede | e-mail | mail | adresse | mailadresse | fordi | som | der | fra
        og med | pr. | pr | gamle | igen | næste | vores | hans | hendes | deres | disse | denne | dette | nedenfor |
        nedenstående | navn | hedder | stoppet | stopper | stoppede | firma | firmaet | virksomhed | virksomheden |
        helst | år | måneder | uger | dage | måned | pension | pensionen | efterløn | ansættelse | job | jobbet | nyt
        job | andet job | anden arbejdsgiver | i går | sidste | denne | nu | permanent | stillingen | arbejdet |
        arbejdspladsen | her | længere | hos os | siden | månedsskiftet | årsskiftet | ved | desværre | arbejder | dag |
        mere | egen | eget | egne | nuværende | førhen | fratrådte | opsagte | afgåede | pensionerede | kære | gode |
        ene | anden | øverste | nederste | første | nævnte | ovennævnte | nedennævnte | førnævnte | samme | hele |
        personlige | unge | nye | venligst | omtalte | pågældende | ovenstående | respektive | ekstra | resterende |
        sidstnævnte | førstnævnte | elskede | dygtige | mangeårige | trofaste | gut | gutten | fyr | fyren | dame |
        damen | herren | mand | manden | holdet | teamet | hold | team | hermed | øjeblikkeligt | øjeblikkelig | prompte
        | hurtigt | hurtigst | endeligt | fuldstændigt | komplet | fremadrettet | dags dato | inden for |
        godt | jo | lige | vist | sådan | nemlig | vel | simpelthen | bare lige | pågældendes | vedkommendes | nævntes |
        indgåede | indgået | på vegne af | i forbindelse med ændring* | i forbindelse med omorganisering* | i forbindelse med
        omstrukturering* | i forbindelse med
        oprydning* | i forbindelse med gennemgang* | i forbindelse med opsigelse* | i forbindelse med nyansættelse* | i forbindelse
        med ny medarbejder | i forbindelse med ansættelse* | i forbindelse med udskiftning* | i forbindelse med generationsskifte* |
        i forbindelse med revision* | i forbindelse med kontrol* | i forbindelse med sygdom* | i forbindelse med nedskæring* | i
        forbindelse med intern*"""
    ),
    our_place=words(
        """systemet | system | portalen | platformen | løsningen | værktøjet | appen | siden | brugerlisten | inexchange |
        tjenesten | servicen | programmet | registret | databasen | organisationen | brugere | brugerne | listen
        | oversigten over brugere | netværk | netværket"""
    ),
    about_it=words(
        """diskutere | drøfte | drøft | tale om | snakke om | information om | info om | oplysninger om | læse om | vilkår for |
        vilkårene for | betingelser for | regler for | reglerne for | tilbud på | pris på | pris for | prisen for | hvad
        det koster | koster at | beregne | beregn | konsekvenser af | konsekvenserne af | processen for | procedure for
        | vejledning i | vejledning til | vejledning om | instruktion til | formular til | blanket til | skabelon til |
        råd om | ring til mig om | ringe om | ring til mig for at | møde om | holdning til | forslag til | ved en
        eventuel | tanken om | simulere | anslå | forklare | finde ud af | et møde | en samtale | brochure | vil kunne |
        ønsker at kunne | ret til at | retten til at | mulighed for at | muligheden for at | mind mig | mind os | tjek
        om | undersøg om | se om | kontroller om | tales ved | tales ved om | tales om | snak om | samtale om | tale
        sammen om | det er ang | det er angående | det er vedr | det er vedrørende | det drejer sig om | det handler om
        | status på | svar på | mailen om | nyt om | drøftelse af | drøftelser om | orientering om | nyhed om"""
    ),
    taken_back=words(
        """rettelse | korrektion | opdatering | ændring | edit | nej | vent | stop | hov | ups | aldrig | eller ikke | eller måske
        ikke | måske ikke | ikke endnu | ikke nu | gør det ikke | lad være | stryg det | fortryder | jeg fortryder | han bliver
        | hun bliver | ikke i dag | glem det | glem dette | ikke rigtig | lige omvendt | omvendt"""
    ),
    ask_first=words(
        """tjek med | tjek først | tjekke med | afklar med | aftal med | hør med | høre med | spørg mig først | spørg os
        først | spørg først | ring først | ring til mig først | ring inden | bekræft med | afvent godkendelse |
        afventer | afventer godkendelse | skal godkendes | godkendelse fra | ok fra | skal spørge | må spørge |
        skal høre | skal lige spørge | spørge chefen | vent på grønt lys | vent på besked | vent på godkendelse
        | vent på svar fra | jeg bekræfter i morgen | jeg bekræfter senere | bekræfter i morgen | siger til når
        | giver grønt lys | på min kommando | på mit signal | med forbehold | under forudsætning af | men først
        vil vi | men først vil jeg | men først skal vi | men først skal jeg | skal godkende det | skal godkende
        dette | skal godkende først | må godkende det | må godkende dette | skal … godkende det | skal først
        godkende | før I gør noget | inden I gør noget | før I gør det | inden I gør det | inden der gøres noget
        | før der gøres noget | kontakte mig før | kontakte mig inden | skal sige ja | skal sige god for"""
    ),
    purpose=words(
        """så jeg kan | så jeg … kan | så vi kan | så vi … kan | så at jeg kan | så at vi kan | sådan at jeg kan | sådan at vi kan |
        således at jeg kan | således at vi kan"""
    ),
    will=words("vil | skal | kommer til at | agter at | har tænkt sig at | får | kan | må"),
    possible=words("ville det være muligt | kunne det lade sig gøre | ville det kunne lade sig gøre | er der mulighed"),
    joke=words("april april | aprilsnar | aprilsnar* | en spøg | en joke | bare for sjov | for sjov | laver sjov"),
    me=words("mig | mig selv | undertegnede"),
    authority=words(
        """fuld adgang | fulde rettigheder | samme rolle som | min rolle | overtager efter mig | min afløser | min efterfølger |
        afløser for mig | erstatter mig | må lave ændringer | lave ændringer | ændre alt | i mit sted | i stedet for mig | som
        admin | ansvarlig for kontoen | ansvarlig for brugerne"""
    ),
    only=words("kun | men kun | men først | men | først | bare"),
    takes_back=words(
        """forkert dato | forkert dag | forhastet | lidt for hurtig | tilbage sin opsigelse | trukket sin opsigelse |
        ombestemt sig | stopper ikke | stopper alligevel ikke | jeg mente | vi mente | mente jeg | forkert
        person | forkert navn | forkert bruger | forkert firma | forkert modtager | vent til | vent lidt | vent
        med | jeg bekræfter | vi bekræfter | bekræfter i morgen | vender tilbage med besked | alligevel | trods
        alt | sendt for tidligt | ikke klar endnu | ikke besluttet | gør det ikke | sendt ved en fejl | sendte
        ved en fejl | ingen ændringer tak | ingen ændringer nu | opdater ikke noget | ikke opdatere noget | ændr
        ikke noget endnu | ret ikke noget endnu | vi må se | tager selv kontakt | kontakter jer selv | skriver
        selv til jer | giver selv besked | blander jeg sammen | blander sammen | blandede sammen | blandede jeg
        sammen | forvekslede | forvekslet | sådan skrev | sådan spurgte | så skrev han | så skrev hun | vent
        forresten | vent med det | vent med dette | vent lige | vent hellere | vente med det | sæt det på pause
        | ikke gør det endnu | bare vent | vent i øvrigt | vent lidt med | vent alligevel | gør ikke noget før |
        gør ikke noget endnu | gør intet før | gør ingenting før | foretag jer ikke noget | ikke helt sikre |
        ikke helt sikker | ikke besluttet sig | ikke besluttet os | gælder ikke os | gælder kun hvis | ved
        nærmere eftertanke | usikkert om"""
    ),
    spelt=words(
        """hedder egentlig | heter egentlig | heter egentleg | staves | staver | stavet | stavning* | skrives | staver det |
        skriver det | skriver sig"""
    ),
    with_letter=words("med | med et | med to | med dobbelt*"),
    digits=words("ciffer | cifre | cifret | cifrene | slutter på | ender på"),
    stays=words(
        """lad ham | lad hende | lad dem | vil blive | vil gerne blive | skal blive | skal beholdes | bliver alligevel | bliver hos os |
        arbejder her stadig | fortsætter hos os"""
    ),
    happened=words(
        """flyttede | er flyttet | skiftede job | skiftede arbejde | har skiftet job | skiftede stilling | skiftede afdeling |
        fik nyt job | fik et nyt job | fik job | fik andet arbejde | fik børn | begyndte | startede | blev ansat |
        giftede sig | blev gift | blev skilt | gik over til | gik videre | gik på barsel | gik bort | døde | afgik |
        forsvandt | kom til os"""
    ),
    retired=words(
        """gik på pension | gik … på pension | gået på pension | går på pension | blev pensionist
        | blevet pensionist | gik på efterløn | gået på efterløn | gik bort | gået bort | afgik ved døden
        | døde"""
    ),
    loose_time=words(
        """januar | februar | i marts | til marts | fra marts | medio marts | april | i maj | til maj | fra maj | medio maj
        | juni | juli | august | september | oktober | november | december | medio | ultimo | primo | jul |
        julen | påske | påsken | nytår | sommeren | sommer | efteråret | vinteren | foråret | weekenden |
        kvartal | kvartalet | halvåret | i aften | om … år | ferien | midlertidig* | indtil videre | foreløbig*
        | i … uger | et stykke tid | juleaften | nytårsaften | sankthans | nogle dage | et par dage"""
    ),
    before_event=words(
        """efter | ved | i forbindelse med | før | inden | frem til | indtil | til | fra | fra og med | pr | til og med |
        under"""
    ),
    event=words(
        """sidste dag | sidste arbejdsdag | første dag | første arbejdsdag | startdato | startdatoen | slutdato | slutdatoen | ansættelsens
        ophør | ansættelsens udløb | fratræden | fratrædelse | fratrædelsen | opsigelsesperiode |
        opsigelsesperioden | opsigelsesperiodens udløb | opsigelsesvarsel | prøvetid | prøvetiden | barsel |
        barslen | barselsorlov | orlov | orloven | sygemelding | sygemeldingen | pension | pensionering |
        pensioneringen | årsregnskab | årsregnskabet | årsafslutning | årsafslutningen | regnskabsafslutning |
        revision | revisionen | lønkørsel | lønkørslen | overdragelse | overdragelsen | overlevering |
        overleveringen | fusion | fusionen | flytning | flytningen | ferie | praktik | praktikken | opgavens
        afslutning | projektets afslutning | bestyrelsesmøde | bestyrelsesmødet | generalforsamling |
        generalforsamlingen"""
    ),
    wonder=words("information om at | information om hvordan | vilkårene for at | betingelserne for at | vide mere om"),
    meant=words("jeg mener | eller forresten | eller nej | mener jeg | jeg mente | vi mener | eller rettere | eller rettere sagt"),
    receive=words("få"),
    suppose=words("tænk hvis | antag at | lad os sige | sæt at | forestil jer | forestil dig | hypotetisk"),
    for_a_time=words("spær* | lås* | bloker* | deaktiver* | frys*"),
    vague_people=words(
        """alle undtagen | alle på nær | alle pånær | alle bortset fra | alle andre | nogle andre | de andre | med flere
            | m fl | nogle flere | og så videre | osv"""
    ),
    at_once=words("med øjeblikkelig virkning | med omgående virkning | allerede nu | med det samme | omgående | øjeblikkeligt | gerne nu"),
    unable=words(
        """kan ikke | kan ikke finde | finder ikke | ved ikke hvordan | kan ikke finde ud af | lykkes ikke | forstår ikke
        hvordan | kan ikke se hvordan | gik ikke | virkede ikke | lykkedes ikke | fungerede ikke | lod mig ikke | lade mig gøre |
        kunne ikke"""
    ),
    that_is_all=words("det er nok | ikke mere | ikke flere | ingen andre | det er alt | det var alt | ikke andet"),
    that_day=words("""samme dag | samme dato | den dag | den dato | fra og med da
        | når hun er stoppet | når han er stoppet | når hun stopper | når han stopper | når hun er holdt op | når han
        er holdt op"""),
    no_slips=words(
        """advent brugte glæder anders opgave opgaver tekster planter teater andreas aktier lykkes bundet betalte sukker motoren afgang
        stikker udtaget forlag ligget læring opstået effekter sutter vindere tilmed parter skatter stater trykket forsøget
        allierede undersøgte svømmer kontakten udførte smittet stammen fisker besvare oplyste skille skrift vigtigst burger
        malede prinsen venligt sokker forælder planten kontorer skatte aftalte skipper alternativet temaet udgøre kloster
        tidligst smitte medarbejderne dykker opgøret banket nedslag holding forklædt opsøge opsøger forberedte skiver forbedrede
        skrifter tilløb formået register kinder fjernt stævnet diller hilser spøger sporer forlangte buttet persson undret
        udskud undrede afgange forsætter stævner kravler bergen deroppe knuder monitor skylle forsætte sister tildelte forladte
        andrews burgere rettens samledes forgår ophørte mægler betegne startende indstil stimulere udstedte vildere påfaldende
        stirre forsæt angivne tilmeldte afgangen kister blankt kappen kinden udfyldte forringe klatrer registeret"""
    ),
    given_name=words("fornavn"),
    family_name=words("efternavn"),
    during=words("til og med | t o m | indtil | hen over | frem til | over"),
    work=words(
        "fakturaer | fakturaerne | faktura | fakturaen | leverandørfaktura* | kundefaktura* | bilag* | regnskab* | bogføring* | bogholderi*"
    ),
    employer=words("arbejdsgiver* | arbejdsplads* | nye job* | konkurrent*"),
    still=words("stadig | fortsat | stadigvæk | stadig væk | endnu"),
    mailing=words("""nyhedsbrev* | nyhedsmail* | mailingliste* | mailliste* | e-mailliste* | distributionsliste* | reklamer"""),
    no_action=words(
        """ikke noget i skal gøre | i skal ikke gøre | i behøver ikke gøre | behøver i ikke gøre | skal i ikke gøre |
        påvirker ikke jer | bare så i ved | i skal bare vide | i får besked | får i besked | i hører fra os |
        hører i fra os | siger til når | giver besked når
        | har allerede en bruger | har allerede bruger | har allerede konto | har allerede en konto | har
        allerede adgang | har allerede login | har allerede et login
        | hjemmenummer | privat nummer | privatnummer | private nummer | privat mail | vender tilbage om |
        vender tilbage til jer om | arbejdsnummeret er | arbejdsmailen er"""
    ),
    no_user=words(
        """er ikke bruger | var ikke bruger | ikke bruger hos jer | havde ikke bruger | har ikke nogen bruger | havde
        aldrig bruger | aldrig haft bruger | har ingen bruger | havde ingen konto | har ingen konto | aldrig
        været bruger"""
    ),
    temporary=words("midlertidigt | indtil videre | foreløbig | indtil vi ved | så længe"),
    secondly=words("dels | for det andet"),
    still_wants=words(
        """vil alligevel gerne have … direkte | vil alligevel have … direkte | vil stadig have … direkte | ønsker
        alligevel … direkte | vil stadig gerne have … direkte | vil fortsat gerne have … direkte | vil alligevel have
        … egen | ønsker stadig … direkte"""
    ),
    kin=words("""kone konen mand manden ægtefælle ægtefællen samlever samleveren bror broren broderen søster søsteren mor moren
            far faren søn sønnen datter datteren fætter fætteren kusine kusinen svigersøn svigerdatter svigermor svigerfar
            svoger svogeren svigerinde nevø niece tvilling"""),
    settled=words(
        """nu virker det | nu fungerer det | virker nu | fungerer nu | virker igen | fungerer igen | det løste sig |
        løste sig | har løst sig | det ordnede sig | har ordnet sig | er løst | det lykkedes | fandt det selv | fandt
        selv ud af det | fik det til at virke | nu kan jeg komme ind | nu kom jeg ind | klarede det selv"""
    ),
    asks_opinion=words(
        """hvad siger i | hvad siger du | hvad synes i | hvad synes du | hvad mener i om | hvad tænker i | er det sådan |
        er det på den måde | ser det rigtigt ud | ser dette rigtigt ud | skal det se sådan ud | er det rigtigt sådan |
        er det nok sådan | er dette rigtigt | skal det formuleres sådan
        | er det sådan man"""
    ),
)
