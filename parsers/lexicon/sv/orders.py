"""Swedish: how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.order_words import OrderWords, words

WORDS = OrderWords(
    code="sv",
    surname=words("efternamn*"),
    variants=words("nåt nått = något | nån = någon | nåra = några | oxå åxå = också | mej = mig | dej = dig | sej = sig"),
    add_base=words(
        """läga till | lägga til | lägg til | ha in | få med | ha med | lägg till | lägga till | lägg … till | lägga … till |
        lägg upp | lägga upp | lägg … upp | lägga … upp | lägg in | lägga in | lägg … in | lägga … in | registrera | skapa |
        sätt upp | sätta upp | sätt … upp | bjud in | bjuda in | koppla på | koppla in | få … registrerad | få … upplagd | få
        … tillagd | få in | få … inlagd | få … som användare | göra … till användare | gör … till användare | aktivera |
        återaktivera | släpp in | släppa in | anslut | ansluta | lägga dit | lägg dit | tillföra | addera | komplettera med |
        registrer | lägg på | lägga på | fixa in | fixa upp | få dit | stoppa in | skriv in | skriva in | för in | föra in |
        föra upp | för upp | skriv upp | skriva upp | ordna in | mata in | knappa in | sätt in | sätta in | plocka in |
        upprätta | upprätta … åt | inkludera | registrera in | koppla upp | rigga | starta upp | nyregistrera | tillägga |
        lägga opp | lägg opp | lägg te | lägga te | lägg tell | öppna upp för | addera till | bereda … tillgång | få upp en |
        få upp ett | göra iordning | gör iordning | göra i ordning | gör i ordning | ordna fram | utöka med | utöka … med |
        utöka"""
    ),
    add_said=words(
        """lägger till | lägger … till | lägger upp | lägger … upp | lägger in | lägger … in | registrerar | skapar | sätter
        upp | bjuder in | aktiverar | lade till | la till | la upp | lägger på | fixar in | skriver in | för in | tar in |
        lagt till | lagt upp | la in | lade in | lade upp | lägger ni till"""
    ),
    add_passive=words(
        """läggas till | läggs till | läggas upp | läggs upp | läggas in | läggs in | registreras | skapas | aktiveras | in i
        systemet | ska in | skall in | bli användare | bli upplagd | bli inlagd | bli tillagd | upplagd som användare | läggas
        på | skrivas in | föras in | tas in | upprättas | inkluderas | bli registrerad | tilläggas | ska ha in | ska ha med |
        ska få in | måste ha in | behöver ha in | behöver få in"""
    ),
    add_noun=words(
        """ny användare | nya användare | ny inloggning | nytt inlogg | nytt konto | ny användare: | tillägg av användare |
        tillägg användare | upplägg av | upplägg användare | uppläggning av | registrering av användare | registrering av ny
        användare | extra användare | användare till | ytterligare användare | en användare till | tillkommande användare |
        extra inlogg | extra inloggning | nya inloggningar | nya konton | nya inlogg | tilläggsanvändare | nyupplägg |
        nyregistrering | upplägg ny | upplägg av ny | skapande av | användarupplägg"""
    ),
    give_base=words(
        """ge | fixa | ordna | få | fixa till | beställa | öppna | skaffa | tilldela | dela ut | lägga | lägg | hjälpa | fixar
        | ordnar | bereda | bevilja | upplåta | säkerställ | säkerställa"""
    ),
    give_said=words("ger | får | öppnar | tilldelas"),
    remove_base=words(
        """ta bort | bort med | ta … bort | tag bort | tag … bort | radera | plocka bort | plocka … bort | inaktivera |
        avaktivera | deaktivera | stryk | stryka | avregistrera | spärra | ta väck | plocka ner | släck | släcka | rensa bort
        | rensa ut | koppla bort | koppla från | blockera | få bort | bli av med | ta ur | ta ut | slänga ut | släng ut |
        kasta ut | ta hand om borttagning | dra in | låsa ute | lås ute | få … borttagen | få … raderad | få … inaktiverad |
        plocka ut | koppla av | koppla ur | koppla ner | lyft bort | lyfta bort | lyft ut | lyfta ut | släng | slänga | slänga
        bort | släng bort | sparka ut | kicka | kicka ut | frånkoppla | exkludera | utesluta | uteslut | eliminera | stryk
        bort | stryka bort | stäng ute | stänga ute | deleta | få väck | få borttagen | få borttaget | få borttagna | peta
        bort | peta ut | göra inaktiv | gör inaktiv | göra … inaktiv | gör … inaktiv | sätta … som inaktiv | sätt … som
        inaktiv | sätta … inaktiv | sätt … inaktiv | frånta | fråntag | ta ifrån | ta från | avlägsna | ta … väck | tag väck |
        ta bårt | taga bort | tag ut | slopa | skrota | avskeda från systemet | stäng … ute | lås … ute | ta dän | ta bort …
        ifrån"""
    ),
    remove_said=words(
        """tar bort | tar … bort | raderar | plockar bort | plockar … bort | inaktiverar | avregistrerar | spärrar | tog bort
        | avaktiverar | rensar bort | tar … väck | kopplar bort | kopplar från | stryker | rensar ut | deaktiverar | blockerar
        | släcker | plockar ut | lyfter bort | tar ut | avlägsnar"""
    ),
    remove_passive=words(
        """ska … bort | skall … bort | måste … bort | tas bort | tagas bort | raderas | plockas bort | inaktiveras |
        avregistreras | spärras | strykas | ska bort | skall bort | borttagen | borttaget | borttagna | inaktiverad |
        inaktiverat | raderad | raderat | avaktiveras | utgår | utgå | ska ut | ryker | kopplas bort | kopplas från | tas ut |
        tas ur | släckas | deaktiveras | blockeras | plockas ut | plockas ur | rensas bort | avaktiverad | borttagas |
        avlägsnas | ska väck | skall väck | bli borttagen | avregistrerad | inaktiverade | raderade | skall ut | återkallas |
        dras in | dragas in | dras tillbaka | borttages"""
    ),
    remove_noun=words(
        """borttagning | borttag | radering | inaktivering | avregistrering | ta bort: | borttagande | borttagning av | spärr
        av | spärrning | avaktivering | deaktivering | avstängning av"""
    ),
    end_base=words(
        """avsluta | stäng | stänga | stäng av | stänga av | stäng … av | stänga … av | stäng ner | stänga ner | lägg ner |
        lägga ner | dra in | släck ner | stänga igen | stäng igen | släcka ner | släck ned | släcka ned | stäng ned | stänga
        ned | lägg ned | lägga ned | dra ner | få avslutat | få stängt | få avslutad | få … avslutat | få … stängt | få …
        avslutad | göra slut på | upphöra med | sätta punkt för"""
    ),
    end_said=words("avslutar | stänger | stänger av | lägger ner | släcker | stänger ner | stänger ned | lägger ned"),
    end_passive=words(
        """avslutas | stängas | stängs | stängas av | stängs av | avslutat | avslutad | läggas ner | läggas ned | släckas ner
        | stängas ner | stängas ned"""
    ),
    end_noun=words("avslut | avslutning | avslutande | stängning | nedstängning | nedläggning"),
    cancel_base=words(
        """säga upp | säg upp | säga … upp | säg … upp | annullera | avbeställ | avbeställa | avbryt | avbryta | gå ur | häva
        | lämna er | lämna tjänsten | sluta använda | avveckla | säja upp | säj upp | säja … upp | säg … opp | säga opp | säg
        opp | kansellera | cancela | cancla | frånträda | bryta avtalet | bryta avtal | bryt avtalet | sluta som kund | sluta
        vara kund | sluta hos er | sluta använda er | sluta med er | lämna samarbetet | lämna inexchange | hoppa av | kliva av
        | få uppsagt | få … uppsagt | säga ifrån oss | inte förlänga | inte förnya | inte att förlänga | inte att förnya | ej
        förlänga | ej förnya | säga up | säg up | låta … upphöra | bringa … att upphöra | makulera … avtal* | makulera …
        abonnemang* | makulera … tjänst* | inte … att förlänga | inte … att förnya | ej … att förlänga"""
    ),
    cancel_said=words(
        """förnyar inte | förlänger inte | säger upp | säger … upp | uppsäger | avbeställer | sägs upp | säger jag upp | säger
        vi upp | lämnar er tjänst | ska därför säga upp | måste därför säga upp | ska nu säga upp | får därför säga upp | får
        säga upp | tvingas säga upp | tvingas därför säga upp | nödgas säga upp | nödgas därför säga upp | tvungna att säga
        upp | väljer att säga upp | väljer därför att säga upp | tvungen att säga upp | frånträder | kansellerar | säjer upp |
        sägs härmed upp | slutar som kund | slutar som kunder | slutar hos er | slutar använda er | slutar med er | lämnar er
        | lämnar inexchange | uppsäges"""
    ),
    cancel_passive=words(
        """sägas upp | uppsagt | uppsagd | avbeställas | annulleras | uppsagda | kanselleras | uppsägas | bringas att upphöra"""
    ),
    cancel_noun=words("uppsägning | uppsägningen | uppsägelse | avbeställning | uppsägning av | uppsägningar | annullering"),
    change_base=words(
        """ändra | byt | byta | uppdatera | korrigera | rätta | rätta till | justera | lägg om | lägga om | ersätt | ersätta |
        ställ om | ställa om | skriv om | skriva om | peka om | anpassa | göra om | gör om | flytta över | få … ändrat | få …
        ändrad | få … uppdaterat | få … rättat | ändra om | ändra på | revidera | modifiera | redigera | styra om | dirigera
        om | rätta upp | döpa om | döp om | byta till | ändra till | registrera om | få bytt | få … bytt | få ändrat | få
        ändrad | få rättat | få uppdaterat"""
    ),
    change_said=words("ändrar | byter | uppdaterar | korrigerar | rättar | justerar | lägger in | lägger om | byter till"),
    change_passive=words(
        """ändras | bytas | byts | uppdateras | korrigeras | rättas | justeras | bli | blir | ska vara | skall vara | ska heta |
        ska stå | läggas in | ska det stå | ska ha | skall ha | ska ändras | är numera | ändrat | ändrats | är nu"""
    ),
    change_noun=words(
        """ändring | ändrad | ändrade | byte | namnbyte | adressbyte | adressändring | namnändring | uppdatering | rättelse |
        korrigering"""
    ),
    swap=words(
        """ersättas med | ersättas av | bytas mot | bytas ut mot | ersätts | ersätts … av | byt ut | byta ut | byt … mot |
        byta … mot | ersätt … med | ersätta … med | ersätts av | ersätts med | byte av användare | ersättare | i stället för |
        istället för | byts ut | byter ut | ersätter … som användare | tar över … som användare | träder in i stället för |
        träder in istället för"""
    ),
    out=words("bort | ut | borttages | borttagas | avgår | avgående | slutar | bortt | raderas"),
    upgrade=words(
        """uppgradera | uppgraderar | uppgradering | uppgraderas | uppgraderat | basic-kund* | basickund* | bli basic* | gå
        upp till basic | byta upp | byta plan | större paket | högre paket"""
    ),
    order_service=words(
        """beställa | beställer | beställ | teckna | tecknar | köpa | skaffa | börja med | gå över till | byta till | vill ha"""
    ),
    done=words(
        """har tagit bort | har lagt till | har lagt upp | har sagt upp | har ändrat | tog bort | togs bort | har tagits bort
        | lades till | har lagts till | har lagts upp | sade upp | sa upp | är uppsagt | blev borttagen | har blivit borttagen
        | har bytt ut | har avslutats | avslutades | har inaktiverats | har uppdaterats | har redan | är tillagd | är
        borttagen | är nu borttagen | är upplagd | la till | lade till | la upp | lade upp | la in | lade in | är upplagt | är
        upplagda | är borttagna | är borttaget | har plockat bort | plockade bort | raderade | inaktiverade | har raderats |
        har raderat | har inaktiverat | har blivit tillagd | har blivit upplagd | har blivit borttaget | har spärrats | har
        kopplats | har plockats bort | har ändrats av | blev upplagd | blev tillagd | upplagt"""
    ),
    user=words(
        """användar* | konto | kontot | konton | kontona | användarkonto* | inlogg | inlogget | inloggen | inloggning* | login
        | loginet | behörighet | behörigheten | behörigheter | access | accessen | tillgång | tillgången | åtkomst | åtkomsten
        | tillträde | komma in | logga in | komma åt | användarnamn* | licens* | användaruppgift* | kunna logga in |
        inloggningsuppgift* | profil | profilen | användaren | portalen in | inlogging* | inloggnings* | användaridentitet* |
        webbkonto* | useraccount | user | usern | medanvändare | användere | anvendare | anvndare"""
    ),
    agreement=words(
        """avtal | avtalet | avtalen | abonnemang* | prenumeration* | tjänst | tjänsten | tjänsterna | tjänster |
        kundförhållande* | samarbete | samarbetet | kontrakt* | serviceavtal* | basicavtal* | kundavtal* | engagemang* |
        fakturatjänst* | e-fakturatjänst* | kundrelation* | basic-prenumeration* | basicabonnemang* | basic-abonnemang* |
        gratiskonto* | företagskonto* | kundkonto* | anslutning | anslutningen | uppdraget | lösningen | överenskommelse* |
        månadsabonnemang* | abonemang* | abbonemang* | prenumation* | prenumerat* | paketet | fakturaportalen |
        e-fakturaportalen | faktureringstjänst* | faktureringslösning* | e-faktureringen | affärsförhållande* |
        avtalsförhållande* | avtalsrelation* | mellanhavande* | tjänsteavtal* | engagemanget"""
    ),
    company=words(
        """bolag | bolaget | bolagets | företag | företaget | företagets | firma | firman | firmans | föreningen |
        verksamheten | aktiebolag* | handelsbolag* | enskild firma | rörelsen | salongen | smidesfirman | stiftelsen | byrån |
        butiken | restaurangen | åkeriet | verkstaden | varvet | bageriet | gården | lantbruket | kliniken | studion | kafeet
        | caféet | pizzerian | hotellet | klubben | brf | bostadsrättsföreningen | koncernen | enskilda firma | enskilda
        firman | bageri | vårt bageri | åkeri | varv | restaurang | butik | salong | vår salong | byrå | verkstad | studio |
        klinik | kafé | café"""
    ),
    us=words(
        """oss | vårt konto | vårat konto | våra konton | vårt företagskonto | hela kontot | företagets konto | bolagets konto
        | firmans konto | kontot hos er | vårt bolag | vårt företag | vår firma | min firma | mitt företag | mitt bolag |
        våran firma | vårat företag | vårat bolag | min enskilda firma | hela vårt konto | bolagskontot | föreningens konto |
        oss som kund | oss som kunder | bolaget som kund | företaget som kund | mig som kund | min verksamhet | vår verksamhet
        | våra tjänster | våran tjänst"""
    ),
    my_account=words("mitt konto | mitt företagskonto | mitt kundkonto | mitt gratiskonto | mitt abonnemang | mitt avtal"),
    email=words(
        """e-post* | epost* | mejl* | mail | mailen | mailadress* | mejladress* | adress | adressen | e-mail* | email* |
        mailadressen | mejlen | inkorg* | jobbmejl* | jobbmail* | e-mejl* | emejl* | mailad* | mejlad* | maila* | e-adress* |
        epostadress*"""
    ),
    name=words("namn | namnet | efternamn* | förnamn* | tilltalsnamn* | flicknamn*"),
    phone=words(
        """telefon* | mobil | mobilen | mobilnummer* | mobilnr | nummer | numret | tel | telnr | tfn | mobiltelefon* |
        direktnummer* | nr | jobbtelefon* | jobbmobil* | arbetstelefon* | tjänstetelefon* | mobilnr* | mobnr | mob | telefonnr
        | tele | telefonnumret | jobbnummer* | mobtel"""
    ),
    authority=words(
        """behörig användare | behöriga användare | behörig | behöriga | administratör* | admin | adminbehörighet* |
        adminrättighet* | administratörsrätt* | administratörsbehörighet* | beställarrätt* | beställarbehörighet* |
        beställningsrätt* | rätt att beställa | rätten att beställa | få beställa | kunna beställa | beställa ändringar |
        beställa åt | rättighet* | huvudanvändare | superanvändare | beställare | beställarroll* | kontoansvarig | behörighet
        att beställa | behörigheten att beställa | rätt att lägga | rätt att göra ändringar | göra beställningar | ändra
        användare | samma behörighet som | samma rättigheter som | behörig att | behörighet att göra | behörigheten att göra |
        rätten att göra ändringar | rätt att göra beställningar | rätt att administrera | kunna administrera | administrera
        användare | administrera kontot | administrationsrätt* | adminroll* | admin-roll* | admin-behörighet* |
        admin-rättighet* | administratörsroll* | kontoadministratör* | beställningsbehörig* | behörig beställare | ansvarig
        användare | huvudadministratör* | kontoägare | ändringsrätt* | lägga beställningar | beställa nya användare |
        huvudansvarig användare | beställningsrättigheter | orderrätt* | adminkonto | adminstatus | rätten att ändra | rätt
        att ändra | rätt att lägga till | rätten att lägga till | fullmakt att beställa | fullmakt att lägga | behörighet att
        lägga | behörighet att ändra | behörighet att ta bort | beställningar åt | fullmakt | fullmakten"""
    ),
    details=words(
        """uppgifter | uppgifterna | kontaktuppgifter* | detaljer | detaljerna | information | profil | profilen | användaruppgift* |
        informationen"""
    ),
    basic=words(
        """basic | basictjänst* | basic-tjänst* | basicavtal* | basic-avtal* | basic-prenumeration* | basicabonnemang* |
        basic-abonnemang* | basicpaket*"""
    ),
    integrated=words(
        """integrated | integrerad tjänst | integrerade tjänsten | integrerade lösningen | integrerad lösning |
        integrationstjänst* | den integrerade | integrationen | integrerade tjänst | integrerade tjänster | integrerade
        lösning | integrerade paketet | integrerade avtalet | integrerade abonnemanget | integrated-tjänst* |
        integrated-avtal* | integrerad-tjänst* | integrationslösning*"""
    ),
    free=words("free | gratiskonto* | gratistjänst* | gratisversion* | gratis"),
    everything=words(
        """allt | alltihop | rubbet | alla avtal | alla våra avtal | samtliga avtal | alla tjänster | allt vi har | alla abonnemang |
        båda avtalen | båda tjänsterna | samtliga tjänster"""
    ),
    left=words(
        """har slutat | slutat | slutade | slutar | lämnar oss | har lämnat | lämnat | lämnade | gått i pension | går i
        pension | gick i pension | pensionerad | pensionerats | sista arbetsdag* | sista dag* | inte längre kvar | jobbar inte
        | arbetar inte | jobbar inte längre | arbetar inte längre | inte längre anställd | inte kvar | är inte kvar | har sagt
        upp sig | gått vidare | har gått vidare | avslutat sin anställning | sin sista dag | är ej kvar | ej längre anställd |
        har begärt avsked | använder inte längre | fått nytt jobb | ny tjänst på annat | avliden | avlidit | gått bort | inte
        anställd | avgått | avgår | lämnar företaget | lämnat företaget | uppsagd på grund av arbetsbrist | behöver inte
        längre | inte längre behöver | jobbar ej | arbetar ej | jobbar inte kvar | inte jobbar | inte längre jobbar | inte
        längre arbetar | ej längre jobbar | ej jobbar | inte arbetar | har lämnat oss | har fått sparken | fått sparken | fick
        sparken | fått sluta | fick sluta | har fått gå | fick gå | sagt upp sig | sade upp sig | sa upp sig | säger upp sig |
        bytt jobb | byter jobb | bytt arbetsgivare | bytt arbetsplats | byter arbetsgivare | ny arbetsgivare | avslutade sin
        anställning | avslutar sin anställning | avslutar sin tjänst | avslutat sin tjänst | anställning upphör* |
        anställningen upphör* | anställning har upphört | anställning avslutas | anställning avslutades | blivit uppsagd | är
        uppsagd | uppsagd från sin tjänst | blev uppsagd | gick bort | avled | inte finns kvar | finns inte kvar | finns ej
        kvar | finns inte längre | inte hos oss längre | inte är hos oss längre | inte längre hos oss | ej kvar | inte kvar
        hos | hoppat av | dragit vidare | går vidare till | går på pension | gått på pension | gick på pension | gå i pension
        | gå på pension | blir pensionär | blivit pensionär | är pensionär | tackat för sig | tackar för sig | gör sin sista |
        har sin sista | ska sluta | skall sluta | kommer sluta | kommer att sluta | slutar hos | slutar sin anställning | inte
        anställd längre | ej anställd | inte är anställd | inte längre är anställd | är inte anställd | jobbar nån annanstans
        | slutar jobba | slutat jobba | har gått i pension | lagt av | int jobbat | int jobbar | jobbar int | har int jobbat |
        int kvar | är int kvar | finns int | int mer hos oss | inte jobbat | har inte jobbat | inte har jobbat | inte arbetat
        | inte har arbetat | har inte arbetat | gått till konkurrent* | gått till en konkurrent | gått över till en | går till
        konkurrent* | börjat hos en konkurrent | börjat hos konkurrent* | börjat på annat | flyttat utomlands | gått vidare
        till"""
    ),
    away=words("föräldraledig* | tjänstledig* | sjukskriven | sjukskrivning | mammaledig* | pappaledig* | långledig*"),
    joined=words(
        """ny kollega | nya kollegor | ny medarbetare | nya medarbetare | nyanställd* | har anställt | anställt | har börjat |
        börjat hos | börjar hos | börjar | börjat | ny ekonom* | ny på | nya på | vår nya | vår nye | fått en ny | har fått en
        | ny redovisningsekonom | ny ekonomiassistent | praktikant* | ny anställd | ny i gänget | förstärkt | började | ny
        ekonomichef | ny personal | nytillskott* | vikarie* | ny inköpare | börjar jobba | börjat jobba | börjar arbeta | ny
        tjej | ny kille | ny person | ny redovisare | ny lönekonsult | ny säljare | ny kontorist | ny chef | ny vd | ny
        platschef | ny arbetsledare | ny projektledare | ny controller | ny redovisningsansvarig | ny assistent | lärling* |
        sommarjobbare* | sommarvikarie* | timanställd* | extrapersonal | nyrekryt* | rekryterat | tillträder | tillträtt | ny
        delägare | ny kompanjon | ny redovisningskonsult | ny löneadministratör | ny kollegor | anställer | anställde | ny
        arbetskamrat | vår nyaste | nykomling* | ny anställning | ny ekonomiansvarig | ny receptionist | ny butikschef | ny
        kontorschef | ny kontorsansvarig | ny fakturaansvarig"""
    ),
    needs=words(
        """behöver | behöva | behövt | ska ha | skall ha | ska få | bör ha | måste ha | måste få | saknar | ska kunna | skall
        kunna | vill ha | ska också ha | ska även ha | önskar | skulle behöva | ska in | ha tillgång | få tillgång | behöva
        komma åt | ska hjälpa | får gärna | borde ha | har behov av | är i behov av | måste kunna | behöver kunna | behöver få
        | kommer behöva | kommer att behöva | bör få | lär behöva | skulle vilja ha | får ha | ska alltså ha | ansöker … om |
        ansöka om | ansökan om"""
    ),
    must_not_have=words(
        """inte kan logga in | inte kommer in | inte längre kommer åt | inte kommer åt | inte kan komma in | inte längre kan |
        inte längre ska kunna | inte ska kunna | ska inte vara | ska inte längre vara | skall inte längre vara | inte längre
        vara | inte ha | inte längre ha | inte ska ha | ska inte ha | ska inte längre ha | inte behöver | inte behöver ha |
        behöver inte | behöver inte längre | inte kunna logga in | inte ha kvar | inte komma in | ej ha | inte längre behöver
        | inte längre kunna | ska inte längre kunna | ska inte kunna | ska ej ha | ska ej kunna | ska inte längre | får inte
        längre ha | får inte ha | får inte längre | inte får ha | bör inte ha | inte bör ha | behöver ej | behöver ej ha |
        inte komma åt | inte ska komma åt | inte längre komma åt | ska inte ha kvar | ska bli av med | inte längre få | ska ej
        längre ha | skall inte ha | skall ej ha | inte kunna komma in | inte kunna komma åt | inte har behov av | har inte
        behov av | inte längre behov av | har inget behov av | inget behov av | inte ska komma in | inte får komma in | inte
        ska kunna komma in | inte ska vara kvar | ska inte vara kvar | inget behov | inte längre behov | inte behov | är inte
        längre | inte längre är | är ej längre"""
    ),
    renamed=words(
        """heter numera | heter nu | har bytt namn | bytt namn | bytt efternamn | har gift sig | gift sig | gifte sig | nytt
        efternamn | nytt namn | tagit namnet | ska heta | heter i stället | heter istället | heter sedan | heter från | byter
        namn | byter efternamn | bytte namn | skilt sig | nu heter | numera heter | tagit tillbaka sitt | återtagit sitt |
        tagit … efternamn | tagit hennes namn | tagit hans namn | heter egentligen | rätt namn är | heter visst | nygift | har
        nytt namn | heter det | går under namnet | heter idag"""
    ),
    has_new=words(
        """rätt adress | rätta adressen | stavfel i | fel i | har fått nytt | har … ny | fick ny | har fått ny | har fått en
        ny | fått ny | fått en ny | fått nytt | har ny | har nytt | har en ny | har bytt | bytt | ny adress | nytt nummer |
        nytt mobilnummer | nytt telefonnummer | ny e-post* | ny mejl* | ny mail* | ny epost* | nya adress* | nya e-post* |
        byter | är numera | ändrat | ny adress är | får ny | har ändrats | har ändrat | har blivit | nytt tel* | nytt mobil* |
        ny telefon* | ny mobil* | ny jobbtelefon* | nytt jobb* | skaffat ny | skaffat nytt | har skaffat | ny mejl | fel på |
        felstavat | stavat fel | felstavad | fel stavat | felstavning | skrivet fel | fel stavad | nya telefon* | nya mobil* |
        nya nummer | nya numret | nya mejl* | nya mail* | nya tel*"""
    ),
    called=words("stavas | stava | heter | vid namn | namnet är | kallas | hette"),
    takes_over=words(
        """tar över | ersätter | efterträder | tagit över | ersättare | i stället | istället | efterträdare | ska ta över |
        kommer ta över | kommer att ta över | tar över efter | går in istället | går in i stället | övertar | har övertagit"""
    ),
    keeps=words(
        """vara kvar | kvar | behålla | behåller | fortsätter | fortsätta | oförändrad | oförändrat | stannar | löper
        vidare | rulla på | som vanligt | är kvar | blir kvar | finns kvar | kvarstå | kvarstår | behålls | ha
        kvar | har kvar | löper på | rör inte | rör ej | rör ni inte | rör ni ej | inte röras | ej röras |
        orörd* | orört | stanna | låt vara | fortgå | fortgår | fortlöpa | fortlöper | heta samma | heta
        detsamma | heta likadant | heta som förut"""
    ),
    like_others=words(
        """samma sak | likadant | detsamma | samma gäller | samma för | även | också | likaså | ditto | dito | samma med |
        samma sak för | samma sak gäller | samma sak med | lika med"""
    ),
    polite=words(
        """se till att | kan ni | kan du | skulle ni kunna | skulle du kunna | kunde ni | kunde du | skulle ni vilja | vill ni
        | vill du | var snäll och | var snälla och | var vänlig och | var vänliga och | var god | var goda | vänligen | snälla
        | vänliga och | snälla och | snäll och | hjälp oss | hjälp mig | hjälpa oss | hjälpa mig | be er | be dig | tack för
        att ni | är ni snälla | är du snäll | kan någon | går det bra att ni | har ni möjlighet | har du möjlighet | kan ni
        vara snälla | vore snällt | vore tacksam | är tacksam | tacksam | uppskattar om | kan ni hjälpa | gärna | kan ni också
        | kan ni även | kan ni sedan | kan ni därför | tack om | får ni | be att få | ber att få | undrar om ni kan | undrar
        om du kan | undrar om ni skulle | ni gärna | hälsar | måste ni | skulle ni | går det att ni | går det att få | går det
        att ordna | går det att lägga till | kan vi få | kan jag få | skulle vi kunna få | skulle jag kunna få | kan man få |
        får vi | får jag be | kan hon få | kan han få | kan hen få | kan de få | kan dom få | ni får jättegärna | får gärna |
        ni kan väl | kan väl ni | vore fint om ni | vore bra om ni | vore toppen om | vore schysst om | hade varit bra om ni |
        hade varit toppen om | hade uppskattat om | hade varit tacksam om | ber vänligen | var så vänlig* | var så snäll* |
        var så god | var hygglig* | va snäll | pls | please | plz | hinner ni | hinner du | orkar ni | orkar du | ser ni till
        att | ser du till att | se gärna till | fixar ni | fixar du | ordnar ni | ordnar du | hjälp gärna | hjälp till att |
        hjälp med att | behöver hjälp med | behöver hjälp att | behöver hjälp | vill ha hjälp | behöver er hjälp | önskar
        hjälp | önskar få hjälp | får be er | måste be er | vill be er | ber att ni | tacksam för | skulle ni orka | skulle du
        orka | skulle ni hinna | skulle du hinna | ni får | du får | kan ni bara | kan du bara | bistå oss | bistå mig | vara
        behjälpliga | vara behjälplig | vara så snälla | vara så snäll | vara snäll | vara vänlig | vara vänliga | går det bra
        att | kan vi be er | kan jag be er | kan jag be dig | har du lust att | har ni lust att | kunde man få | kan någon av
        er | kan nån | enligt överenskommelse | är det möjligt att få | vore det möjligt att få | skulle det vara möjligt att
        få | finns det möjlighet att få | finns möjlighet att få | skulle det gå att få | är det möjligt att ni | vore det
        möjligt att ni | går det att få in | går det bra att få"""
    ),
    wish=words(
        """skulle … vilja | vi vill | jag vill | vill vi | vill jag | vi önskar | jag önskar | önskar vi | önskar jag | önskar
        | önskas | vi skulle vilja | jag skulle vilja | skulle vilja | skulle vi vilja | skulle jag vilja | skulle vi behöva |
        skulle jag behöva | vi behöver | jag behöver | behöver vi | behöver jag | vi skulle behöva | jag skulle behöva | ber
        er | ber dig | ber vi | ber jag | vi ber | jag ber | hemställer | begär | vi begär | jag begär | yrkar | uppdrar | vi
        avser att | vi har beslutat att | har beslutat att | bestämt oss för att | har bestämt att | vi har bestämt | dags att
        | vill därför | önskar därför | vill att ni | vill att | vill ha | vi måste | jag måste | måste vi | anhåller | vill
        härmed | meddela att vi | vill gärna | vi tänkte | skulle behöva få | vill | välja att | väljer att | har valt att |
        skulle uppskatta | skulle gärna | vill få | vill ha bort | vill ha in | önskar få | önskar att | vill nu | vill alltså
        | valt att | har beslutat | beslutat att | beslutat oss för att | beslutat oss för | bestämt att | bestämt oss att |
        behöver därför | måste därför | måste nu | måste tyvärr | måste också | tvingas | hoppas att ni kan | hoppas ni kan |
        hoppas du kan | ser gärna att ni | ser gärna att | skulle se | är önskvärt | är vår önskan | önskemålet är | önskemål
        om | beställer | härmed beställer | framställer | har för avsikt att | vårt önskemål | behöver också | behöver även |
        behöver nu | vi ska ha | jag ska ha | skulle vi … behöva | skulle jag … behöva | behov av att | skulle … önska |
        skulle … uppskatta | vi skulle … behöva | jag skulle … behöva"""
    ),
    hereby=words(
        """härmed | i och med detta | genom detta | med detta brev | med detta mejl | med detta | genom detta mejl | genom
        detta mail | via detta mejl | via detta mail | genom det här mejlet | med det här mejlet | med det här | se detta | se
        det här | betrakta detta | betrakta det här | räkna detta | räkna det här | ta detta | detta är | det här är | detta
        mejl är | detta får ses"""
    ),
    may=words(
        """ni behöver | ni måste | ni bör | du behöver | du måste | behöver ni | ni kan | kan ni | ni får | får ni | du kan |
        du får | ni må | det går bra att | kan ni därför | ni kan därför | ni kan alltså | går bra att | dags att | ni ska |
        ni skall | du ska"""
    ),
    must=words("ska | skall | måste | bör | behöver | kan | får | borde | önskas | vill få | vill ha | bes | bedes | torde"),
    how=words(
        """vart kan | vart ska | vart vänder | vart loggar | hur | var kan | var gör | var ändrar | var hittar | var lägger |
        var någonstans | på vilket sätt | var i | var byter | var tar | hur gör man | hur går det till | hur man | var loggar |
        var uppdaterar | var uppgraderar | var säger | vilka steg | under vilken | var finns | var ser"""
    ),
    what=words(
        """vad | när | varför | vilka | vilken | vilket | vem | vems | hur mycket | hur länge | hur många | hur lång | hur snart |
        var | är det | finns det | har ni | stödjer ni | erbjuder ni | stämmer det | gäller det | kostar det | ingår det |
        måste man | räcker det"""
    ),
    can_i=words(
        """kan jag | kan vi | kan man | går det att | är det möjligt | får man | får jag | måste jag | måste vi | behöver jag |
        behöver vi göra | ska jag | ska vi | skulle jag kunna | skulle vi kunna | kan en | vem kan | vem får |
        är det möjligt att | har jag möjlighet | har vi möjlighet | finns möjlighet | finns det möjlighet"""
    ),
    wonder=words(
        """undrar | jag undrar | vi undrar | fråga om | har en fråga | en fråga | fundering* | frågor om | skulle vilja veta |
        vill veta | frågan är | kan ni berätta | kan du berätta | kan ni förklara | vill gärna veta | har några frågor | kan
        ni tala om | kan ni säga | ha info om | ha lite info om | få info om | få information om | ha information om | mer
        info om | lite info om | lite information om | mer information om | info kring | information kring"""
    ),
    consider=words(
        """risken | risk* | finns risk | hotar | risken stor | funderar | fundera | funderat | överväger | övervägt | kanske |
        eventuellt | planerar | tänker på att | diskuterar | diskuterat | har tankar | lutar åt | ev | möjligen | pratar om
        att | vi får se | framöver kanske | troligen | förmodligen | antagligen | skulle kunna tänka | kan komma att | inte
        bestämt | inget är bestämt | är inte säker | är osäker | osäkra på | vet inte om | utreder | lockar | håller på att
        fundera | tankar på | vi kikar på | tittar på möjlighet* | vi bollar | väger | velar | har inte bestämt | är på gång
        att | lär nog | lär väl | vi får återkomma | återkommer om"""
    ),
    condition_head=words("om"),
    condition=words(
        """under förutsättning | i väntan på | efter att | bara om | endast om | såtillvida | så fort | så snart | när det är dags
        | när han | när hon | när de | den dag | efter att han | efter att hon | ifall |
        såvida | förutsatt | i så fall | i annat fall | annars | därest | så länge | när väl | isåfall | skulle det"""
    ),
    condition_polite=words(
        """om det inte redan är gjort | om det inte redan är fixat | om det inte redan är ordnat | om det inte redan är klart |
        om det inte är gjort | om det inte är fixat | om inte redan gjort | om inte det redan är gjort | om det inte redan
        gjorts | om ni inte redan gjort | om ni inte redan har gjort | ifall det inte redan är gjort | ifall ni inte redan
        gjort | såvida det inte redan är gjort | om du inte redan gjort | om du inte redan har gjort | när
        bindningstiden | när bindningen | om det inte är för mycket | om det inte är till besvär | om det inte är för |
        om ni har möjlighet | om ni har tid | om det finns möjlighet | så snart som möjligt | så fort som möjligt | så fort ni
        kan | så snart ni kan | så fort det går | så snart det går | så fort ni hinner | när det är klart | när det är gjort |
        när ni har | när ni hinner | när ni kan | när du har | när du hinner | om ni kan | om ni kunde | om du kan | om du
        kunde | om ni vill | om du vill | om det går | om ni skulle | om möjligt | om du skulle | om det går bra | om det är
        okej | tacksam om | snällt om | bra om | fint om | toppen om | jättebra om | uppskattar om | tacksamma om | glad om |
        glada om | önskar om | kul om | skönt om | säg till om | hör av er om | hör av dig om | ring om | återkom om | meddela
        om | om något är oklart | om något saknas | om ni undrar | om du undrar | om ni har frågor | om ni behöver | om du
        behöver | om det är något | om det behövs | fråga om | undrar om | frågor om | information om | info om | mejl om |
        brev om | prata om | pratade om | meddelande om | önskemål om | begäran om | beslut om | ansökan om | ta hand om | tar
        hand om | hand om | som om | även om | lägga om | lägg om | besked om | bekräftelse om | påminnelse om | om att |
        uppsägning om | gällande | bett om | be om | ber om | ställ om | om en vecka | om två | om tre | om hur | om vad |
        informera om | skriva om | skriv om | göra om | gör om | tvungna om | år om | så snart bindningstiden | så fort
        bindningstiden | när avtalstiden | när avtalsperioden | så snart avtalet tillåter | så snart avtalstiden | när avtalet
        tillåter | efter bindningstiden | ni har om | uppgifterna om | uppgifter om | det ni har om | står om"""
    ),
    negation=words("varken | inte | ej | aldrig | inga | ingen | inget | icke | utan att | int"),
    asked_before=words(
        """bad er | bad jag | bad vi | bett er | har bett | skrev till er | skrev jag | skrev vi | mejlade | mailade | har skrivit |
        förra mejlet | skickade | har skickat | påminnelse | begärde | ringde | redan sagt upp | redan bett | har redan |
        meddelade | bekräftade"""
    ),
    others_want=words(
        """vill att vi | säger att vi | tycker att | har bett mig | bad mig | bad oss | vår revisor vill | de vill | han vill
        | hon vill | enligt | sägs det | chefen vill | enligt honom | enligt henne | enligt chefen"""
    ),
    retract=words(
        """vi stannar kvar | vi blir kvar | vill vara kvar som kund | nej förresten | nej vänta | gör ingenting | gör inget |
        glöm det jag skrev | ångrade mig | ångrade oss | vänta med | avvakta | bortse från | ignorera | glöm mitt | glöm det |
        dra tillbaka | drar tillbaka | återkalla | återkallar | ångrar | ångrat | vi stannar | stannar ändå | ta tillbaka |
        tar tillbaka | återtar | återta | avbryt uppsägning* | stoppa uppsägning* | blev fel av mig | behöver ni inte göra |
        kan ni strunta i | strunta i | ändrat oss | ändrat mig | ångrar oss | har ångrat | bytt åsikt | glöm bort det | glöm
        allt | strunt i | behöver inte göras | inte genomföra | avbryt min begäran | avbryt begäran | avbryt beställningen |
        annullera min | annullera begäran | ändrade oss | ändrade mig | vi fortsätter ändå | vill fortsätta | vi vill ändå
        vara kvar | vi är kvar | dra tillbaks | drar tillbaks | tar tillbaks | inte aktuellt | inte längre aktuellt | begäran
        är inte | uppsägningen är inte | beställningen är inte | uppsägningen … inte aktuell | beställningen … inte aktuell |
        begäran … inte aktuell | beställningen … inte längre aktuell | uppsägningen … inte längre aktuell | begäran … inte
        längre aktuell"""
    ),
    points=words(
        """nedan | nedanstående | här under | i tråden | bifogad* | bifogat | bifogas | bilagan | bilaga | bilagd* | här nere |
        vidarebefordra* | enligt mejlet | mejlet under | härunder | se nedan | hans mejl | hennes mejl | detta mejl"""
    ),
    do_that=words(
        """hjälpa oss med det här | hjälpa oss med detta | hjälpa oss med | hjälpa till med | hjälpa mig med | gör som | gör det |
        göra det | göra som | fixa det | fixa detta | fixa det här | ordna det | ordna detta | ordna det här | ta hand om |
        ta hand om detta | ta hand om det här | åtgärda | verkställ | utföra | utför | hantera | se till detta | titta på det |
        kan ni lösa | ok för mig | okej för mig | godkänner | gäller fortfarande"""
    ),
    question_noun=words("fråga | frågor | undran | fundering | supportfråga"),
    bankruptcy=words(
        """konkurs | konkursen | konkursat | konkursbo* | konkursförvaltare* | konkursbeslut* | i konkurs | konkursdrabba* |
        konkursutbrott* | konkursgäldenär* | konkursförfarande* | konkursförvaltning* | konkad | gått i kk | konkursad"""
    ),
    liquidation=words(
        """likvidation | likvidationen | likvidator* | likvideras | likviderats | likviderat | likvidera | tvångslikvid* |
        likvidations* | frivillig likvidation"""
    ),
    reorganisation=words("rekonstruktion* | företagsrekonstruktion* | ackord"),
    trustee=words("konkursförvaltare* | förvaltare | förvaltaren | likvidator* | boförvaltare | rättens ombudsman"),
    close_down=words(
        """lägga ner | lägger ner | lagt ner | upphöra med | upphör med | avvecklar | avveckla | avvecklas | stänga verksamheten |
        läggs ner | lagts ner | läggas ned | upphört"""
    ),
    password=words("lösenord* | användarnamn* | inloggningsuppgifter* | glömt lösen* | glömt min inlogg* | lösen"),
    cannot_sign_in=words(
        """får ingen kod | får inte någon kod | får inte koden | koden kommer inte | kommer ingen kod | ingen kod kommer |
        återställningslänk* | återställa lösen* | återställa mitt lösen* | glömt … lösenord* | glömt bort … lösenord* |
        tappat bort … lösenord* | minns inte … lösenord* | kommer inte ihåg … lösenord* | glömt … inlogg* | kommer inte in |
        kan inte logga in | kan ej logga in | inte logga in | kommer inte åt | utelåst | utlåst | låst ute | låst mig ute |
        låst konto* | kontot är låst | går inte att logga in | problem att logga in | problem med inlogg* | problem med att
        logga in | logga in längre | kontot låst | spärrat mig | glömt inlogg* | glömt bort inlogg* | inloggningen fungerar
        inte | inloggningen funkar inte | får inte in | inte kommer in | inte kan logga in | inte kan komma in | inte lyckas
        logga in | inte kommer åt"""
    ),
    invoice=words(
        """kredit | kreditera* | skicka en kredit | er faktura | faktura från er | fakturan från er | fakturakopia |
        kopia på faktura* | kopia av faktura* | fakturakopior | fakturan ni | fakturor från er | fakturerat oss | fakturerar ni |
        ni fakturerat | betalat fakturan | betalningspåminnelse* | kreditfaktura* | krediter* | avgiften | debiterat* |
        debiterad* | dubbelfakturerat | fel belopp | er avgift | fakturanummer* | fått en faktura | inkasso* | senaste fakturan"""
    ),
    number_exists=words(
        """finns redan | redan registrerat | redan finns | är upptaget | redan upptaget | redan registrerad | används redan |
        existerar redan | redan existerar"""
    ),
    number=words(
        """organisationsnummer* | organisationsnumret | orgnr | org.nr | org nr | organisationsnr | registreringsnummer* |
        registreringsnumret | orgnummer* | orgnumret | org.nummer | bolaget | företaget | org . nr | org . nr . | org nr . |
        orgnr ."""
    ),
    integration=words(
        """integration* | integrera | integrerad* | integrerat | koppla ihop | kopplas ihop | koppla till | koppling till |
        kopplas till | api | affärssystem* | ekonomisystem* | edi | integrationer"""
    ),
    company_details=words(
        """postadress* | besöksadress* | företagsuppgift* | bolagsuppgift* | företagsnamn* | bolagsnamn* | företagets adress* |
        bolagets adress* | företagets namn | bolagets namn | firmanamn* | företagets uppgifter | bolagets uppgifter | vår adress |
        vår nya adress | våra uppgifter | fakturaadress* | faktureringsadress* | bankgiro* | plusgiro* | kontaktperson |
        logotyp* | bytt lokaler | flyttat | ny adress till kontoret | gatuadress* | företagsinformation* | adressuppgift* |
        momsnummer* | kontouppgift*"""
    ),
    price=words("kostar | pris | priset | priser | prislista* | kostnad* | avgift | offert* | rabatt* | pris på"),
    formats=words(
        """format | peppol | xml | pdf | ubl | svefaktura | e-faktura | edifact | leverera | skicka fakturor | ta emot fakturor |
        ta emot e-fakturor | gln"""
    ),
    tried=words(
        """kommer aldrig något mejl | kommer aldrig något mail | aldrig något mejl | inget mejl | skräppost* | tryckt på glömt |
        klickat på glömt | kommer aldrig | dyker aldrig upp | mejlet kommer inte | mailet kommer inte | försökt återställa |
        provat att återställa | provat återställ* | återställningslänk* | återställningsmejl* | återställningsmail* |
        får inget mejl | får inget mail | kommer inget mejl | kommer inget mail | inget mejl kommer | enligt instruktion* |
        enligt er guide | enligt er instruktion* | följt instruktion* | följt guiden | följt er | följt anvisning* |
        hjälper inte | hjälpte inte | hjälpte ej | länken fungerar inte | länken funkar inte | har redan provat |
        har redan försökt | redan testat | testat att återställa | fortfarande inte | utan resultat | provat det som står |
        gjort som det står | gjort som ni"""
    ),
    privacy=words(
        """gdpr | dataskydd* | registerutdrag* | personuppgift* | rätten att bli glömd | rätt att bli bortglömd |
        dataskyddsförordning*"""
    ),
    call_me=words(
        """ring mig | ring upp | ringer upp | ringa mig | ring på | kontakta mig | kontakta oss | hör av er | boka ett möte |
        återkoppla"""
    ),
    confirm=words(
        """bekräfta | bekräftelse* | bekräftar | slutdatum* | sista avtalsdag* | sista dag för avtal* | meddela sista |
        när det är klart | när det är gjort | när är det klart | återkom | återkoppla | hör av er | idag | så snart som möjligt |
        går det bra | är det okej | är det ok | räcker det | hur går vi vidare | behöver ni | mer ni behöver | något mer"""
    ),
    thanks=words(
        """tack | tackar | tusen tack | stort tack | tack så mycket | tack snälla | kanon | toppen | perfekt | strålande | grymt |
        supertack | super | jättetack | härligt"""
    ),
    fine=words(
        """nu funkar det | nu fungerar det | det fungerar | det funkar | funkar | fungerar | ok | okej | då vet jag | mottaget
        | noterat | uppfattat | bra | fint | klart | löst | löste sig | på plats | allt bra | kommit in | snabb hjälp |
        hjälpen | hjälp | trevlig helg | ha det bra | bekräftat | bekräftas | mottagit | funkar det igen | fungerar det igen |
        funkar igen | fungerar igen | det löste sig | har löst sig | nu går det"""
    ),
    greeting=words(
        """hej | hejsan | tjena | god morgon | goddag | god dag | hallå | tja | till kundservice | god eftermiddag |
        bästa kundservice | hej på er | morrn | hej igen | hej hej"""
    ),
    i=words("jag | mig | mej"),
    my=words("min | mitt | mina"),
    we=words("vi | oss"),
    our=words("vår | vårt | våra | vårat | vårs"),
    you=words("ni | er | du | dig | ert | din | ditt"),
    he=words(
        """han | hon | honom | henne | hans | hennes | hen | hens | vederbörande | denne | denna | vederbörandes | dennes |
        personen | den"""
    ),
    they=words("de | dem | dom | deras | båda | bägge | följande | alla tre | samtliga | dessa | alla"),
    it=words("det | man | den | detta | någon | inget | priset | avgiften"),
    conjunction=words("och | samt | & | plus | respektive | eller"),
    contrast=words("men | fast | däremot | dock | utan"),
    old=words(
        """från | gamla | gammal | tidigare | förra | nuvarande | i dag | idag | hette | f.d | stod | står | ligger | istället för |
        i stället för | fd | före detta | förut | felstavad | felaktig | fel"""
    ),
    new=words(
        """till | ny | nya | nytt | numera | nu | istället | i stället | blir | ska vara | rätt | rätta | korrekt | ändras till |
        framöver | i fortsättningen | hädanefter | ska ha | heter numera | ska stå | bli"""
    ),
    place=words("i | på | hos | vid | från | inom | till"),
    for_company=words(
        """gäller | gäller för | för | hos | på | åt | till | gällande | i | avseende | kund | kunden | angående | beträffande |
        vid | bolaget | företaget"""
    ),
    title=words(
        """advokat | vd | herr | fru | jur | kand | ekonomichef | ekonomiassistent | redovisningsekonom | redovisningskonsult
        | konsult | ekonom | assistent | dr | inköpare | kollega | kollegan | chef | revisor | jurist | styrelseordförande |
        ägare | ordförande | kassör | sekreterare | projektledare | projektledaren | arbetsledare | arbetsledaren | platschef
        | platschefen | kundansvarig | kundansvarige | ekonomiansvarig | ekonomiansvarige | inköpsansvarig | löneansvarig |
        fakturaansvarig | leverantörsansvarig | bokföringsassistent | reskontraansvarig | kontorsansvarig | kontorist |
        receptionist | lönekonsult | löneassistent | löneadministratör | controller | redovisningsansvarig | redovisningschef
        | redovisningsassistent | säljare | säljaren | säljchef | marknadschef | lagerchef | lageransvarig | butikschef |
        driftchef | produktionschef | verksamhetschef | servicetekniker | tekniker | byggledare | lärling | praktikant |
        sommarjobbare | vikarie | kundtjänstmedarbetare | kundmottagare | koordinator | samordnare | handläggare | assistenten
        | kollegor | bokförare | bokföraren | styrelseledamot | delägare | kompanjon | arbetskamrat | redovisningskonsulten |
        ekonomen"""
    ),
    role=words(
        """kollega | kollegan | medarbetare | medarbetaren | dotter | son | fru | man | svärson | sambo | ekonom | assistent |
        praktikant | praktikanten | vikarie | konsult | konsulten | bror | syster | ekonomiassistent | chef | användaren |
        användare | kompanjon | användere"""
    ),
    contact=words(
        """kontakta | cc | kopia till | kopia | fråga | svara till | hör av er till | mejla | maila | ring | nå mig på | når
        mig på | nås på | svar till | skicka bekräftelse till | bekräftelse till | min privata | bekräfta till | kopiera in |
        cc till | svara gärna till | bekräftelsen till | meddela"""
    ),
    client=words(
        """köpare | leverantör* | gäldenär | kund | kunden | klient | klienten | kundens | kunder | klients | vår kund |
        en av våra kunder | vår klient
        | driver eget | har egen firma | har eget företag | driver egen"""
    ),
    joke=words("stämmer vi er | stämma er | skämt åsido | skojar | skojar bara | bara skoj"),
    leave_out=words(
        """hoppa över | stryk … från listan | lämna … utanför | vänta med | inte ändå | ska visst vara kvar | stryker vi |
        stryker jag | hoppar vi över | hoppar jag över | struntar vi i | skippar vi | skippa | ska inte med | ska inte vara
        med | tar vi bort från listan | ska visst stanna | stryk … ur listan | lämna … därhän"""
    ),
    left_past=words("slutade | har slutat | lämnade | gick i pension | slutat | lämnat | gick vidare"),
    postal=words("adress | adressen | adresser | adressuppgift*"),
    later=words(
        """återkommer | återkomma | för kännedom | för info | till info | hör av mig | hör av oss | fyi | bara så ni vet |
        ingen åtgärd | till er kännedom | er kännedom | för er kännedom | för er information | bara för information | bara
        information | endast information | tänkte bara meddela | ville bara meddela | ville bara informera | kommer mer info |
        ni behöver inte göra något | behöver inte göra något | inget behöver göras | ingenting behöver göras"""
    ),
    into=words("in | ny | nya | nytt | tillkommer | tillkommande | tillägg | nytillkomna | läggs till | ska in | nytillskott"),
    terms=words("uppsägningstid* | bindningstid* | uppsägningsvillkor*"),
    expire_passive=words("ska sluta | skall sluta | löpa ut | löper ut | sluta gälla | upphöra | upphör | ska upphöra | löper … ut"),
    court=words("tingsrätt | tingsrätten | hovrätt | kommun | universitet | tingsrätts | tingsrättens | hovrätts | hovrättens"),
    correction=words(
        """rättelse | jag menade | menade jag | jag skrev fel | skrev fel | ska vara | skall vara | korrekt är | rätt adress |
        rätta adressen | det blev fel | ursäkta | stavade fel | det ska vara | det skall vara | ska stavas"""
    ),
    both_companies=words(
        """båda bolagen | båda företagen | bägge bolagen | bägge företagen | båda firmorna | alla bolagen | samtliga bolag"""
    ),
    except_for=words("utom | förutom | men inte | inte | exklusive"),
    infinitive=words("att"),
    idiom=words(
        """som ni kanske | som du kanske | i ordning | ordningen | i sin ordning | få tag | få tag i | få tag på | få
        svar | få hjälp | ge besked | få besked | få reda på | få veta | ge mig besked | öppna bilagan | lägga
        märke | lägga ner tid | lägga tid | ta kontakt | i god tid | ta ställning | säga till | lägg märke
        till | till exempel | skicka in | skicka faktura | skicka fakturor | skicka ut | få anmäla | få
        meddela | få informera | få underrätta | få framföra | få önska | få tacka | få framställa | få
        klarhet | få bekräftat | få en bekräftelse | få bekräftelse | få fram | få iväg | få en kopia | få
        kopia | få information | få info | få betalt | få en faktura | enligt ovan | enligt nedan | enligt
        ovanstående | enligt nedanstående | enligt följande | enligt rubrik* | enligt ämnesrad* | enligt
        avtal* | enligt överenskommelse | enligt tabell* | enligt lista* | enligt villkor* | enligt våra |
        enligt mejl* | enligt mail* | enligt telefon* | enligt samtal* | enligt önskemål | enligt beslut | i
        enlighet med | ändrade han sig | ändrade hon sig | ändrade de sig | ändrade sig | ändrat sig | ändra
        sig | slutat använda | slutat att använda | slutade använda | slutade att använda | slutar använda |
        slutar att använda | slutat röka | slutade röka | slutat snusa"""
    ),
    put_base=words(
        """göra | gör | låt | lägg in | lägga in | lägg … in | lägga … in | fyll i | fylla i | komplettera | lägg till | lägga till |
        lägg … till | lägga … till | sätt | sätta | skriv in | skriva in | använd | registrera | spara | notera"""
    ),
    common=words(
        """eftersom | därför | medan | innan | trots | sedan | när | dock | följaktligen | tyvärr | äntligen | nästa | förra |
        både | varken | antingen | själv | samma | vidare | bifogat | bifogar | glömde | jag | vi | ni | du | han | hon | den
        | det | de | en | ett | och | men | så | som | att | av | på | i | för | till | med | från | hos | om | då | nu | här
        | där | vad | vem | hur | var | varför | kan | ska | skall | vill | har | är | blir | blev | hej | tack | mvh |
        hälsningar | vänlig | vänliga | bästa | kära | alltså | samt | dessutom | även | också | sen | följande | nedan | ovan
        | detta | denna | dessa | min | mitt | mina | vår | vårt | våra | er | ert | era | hans | hennes | deras | ny | nya |
        nytt | gammal | gamla | ta | lägg | byt | ändra | skapa | stäng | säg | ge | fixa | ordna | registrera | uppdatera |
        radera | avsluta | inaktivera | plocka | gör | se | obs | ps | namn | e-post | epost | telefon | mobil | tel | mejl |
        mail | adress | företag | organisationsnummer | orgnr | ärende | meddelande | roll | avdelning | användare | konto |
        avtal | uppsägning | kundservice | inexchange | support | svar | sv | vb | re | fwd | fw | januari | februari | mars |
        april | maj | juni | juli | augusti | september | oktober | november | december | måndag | tisdag | onsdag | torsdag |
        fredag | lördag | söndag | god | trevlig | ha | ja | nej | jo | ok | okej | bra | fint | toppen | perfekt | skickat |
        hälsn | två | tre | fyra | båda | alla | ingen | inget | inte | bara | endast | enligt | efter | före | under | över |
        mellan | utan | mot | genom | kring | angående | gällande | ang | betr | vänligen | snälla | skulle | kunde | måste |
        bör | borde | får | fick | går | gick | kom | kommer | gäller | tänkte | tänker | undrar | funderar | behöver | önskar
        | härmed | undertecknad | bolaget | företaget | firman | personen | kollegan | annars | istället | tidigare | numera |
        idag | imorgon | igår | först | slutligen | kl | faktura | fakturor | basic | free | integrated | peppol | sverige |
        norge | danmark | finland | jul | nyår | påsk | hälsa | kram | glad | sommar | helg | vecka | hjälp | fråga | frågor |
        byte | borttagning | tillägg | ändring | inlogg | inloggning | behörighet | lösenord | konkurs | likvidation |
        klagomål | avslutade | anställningar | gratiskontot | abonnemanget | hejsan | tjena | hallå | skicka | bekräfta | ring
        | kontakta | vd | ab | hb | kb | oy | as | aps | sms | pdf | gdpr | id | it | hr | ceo | cfo | åtgärd status kommentar
        anmärkning händelse typ nr datum startdatum slutdatum från till gäller önskemål befattning titel"""
    ),
    also_names=words("""jan
        hans tage maj august stig bo mark sten frank klas tore love björn ulv stål saga vilja rose viola åke ros vera kim sol
        frej may
    """),
)
