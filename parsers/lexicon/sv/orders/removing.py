"""Swedish: how one asks to take somebody away, and tells that somebody has left or stays."""

from parsers.lexicon.order_words import crossed, words

#: 'Ta beställningsrätten från mitt konto': the verb takes away only what is a right.
_RIGHTS = "beställningsrätt* | beställarrätt* | beställningsbehörig* | behörighet* | rättighet* | rätten | rätten att beställa"
_FROM = "från | ifrån"

REMOVE_BASE = crossed("ta | plocka | lyfta | lyft", _RIGHTS, _FROM) + words(
    """ta bort | se till att … försvinner ur | se till att … försvinner från | se till att … kommer bort | bort med | ta … bort |
        tag bort | tag … bort | plocka ut | plocka … ut | peta ut | peta … ut | radera | plocka bort | plocka … bort | inaktivera |
    avaktivera | deaktivera | stryk | stryka | avregistrera | spärra | ta väck | plocka ner | släck | släcka | rensa
    bort | rensa ut | koppla bort | koppla från | blockera | få bort | bli av med | ta ur | ta ut | slänga ut | släng
    ut | kasta ut | ta hand om borttagning | dra in | låsa ute | lås ute | få … borttagen | få … raderad | få …
    inaktiverad | plocka ut | koppla av | koppla ur | koppla ner | lyft bort | lyfta bort | lyft ut | lyfta ut | släng
    | slänga | slänga bort | släng bort | sparka ut | kicka | kicka ut | frånkoppla | exkludera | utesluta | uteslut |
    eliminera | stryk bort | stryka bort | stäng ute | stänga ute | deleta | få väck | få borttagen | få borttaget |
    få borttagna | peta bort | peta ut | göra inaktiv | gör inaktiv | göra … inaktiv | gör … inaktiv | sätta … som
    inaktiv | sätt … som inaktiv | sätta … inaktiv | sätt … inaktiv | frånta | fråntag | ta ifrån | ta från | plocka från | plocka ifrån |
    ta … ifrån | avföra | avför | avlägsna
    | ta … väck | tag väck | ta bårt | taga bort | tag ut | slopa | skrota | avskeda från systemet | stäng … ute | lås
    … ute | ta dän | ta bort … ifrån | ut med | väck med | avanmäla | avanmäl | avsluta inloggningen | avveckla
    användar* | stäng av … konto* | sopa bort | sudda | sudda bort | sudda ut | städa bort | städa ut | städa undan |
    röja bort | röj bort | gallra bort | gallra ut
        | ha bort | ha väck | ha … bort | ha … borta | ha … väck | ha bort från"""
)
REMOVE_SAID = crossed("tar | plockar | lyfter", _RIGHTS, _FROM) + words(
    """tar bort | tar … bort | raderar | plockar bort | plockar … bort | inaktiverar | avregistrerar | spärrar | tog bort
        | avaktiverar | rensar bort | tar … väck | kopplar bort | kopplar från | stryker | rensar ut | deaktiverar | blockerar
        | släcker | plockar ut | lyfter bort | tar ut | avlägsnar"""
)
REMOVE_PASSIVE = words(
    """ska … bort | skall … bort | måste … bort | tas bort | tagas bort | raderas | plockas bort | inaktiveras |
    avregistreras | spärras | strykas | ska bort | skall bort | borttagen | borttaget | borttagna | inaktiverad |
    inaktiverat | raderad | raderat | avaktiveras | utgår | utgå | ska ut | ryker | kopplas bort | kopplas från | tas
    ut | tas ur | släckas | deaktiveras | blockeras | plockas ut | plockas ur | rensas bort | avaktiverad | borttagas
    | avlägsnas | ska väck | skall väck | bli borttagen | avregistrerad | inaktiverade | raderade | skall ut |
    återkallas | dras in | dragas in | dras tillbaka | borttages | strykas ur | tas väck | avanmälas | bort från
    systemet | ska plockas bort | kan plockas bort | kan tas bort | ska tas ur | borttas | stängas ute | bör bort |
    måste väck | suddas | så att … försvinner | ska försvinna | kan försvinna | få försvinna"""
)
REMOVE_NOUN = words(
    """borttagning | borttag | radering | inaktivering | avregistrering | ta bort: | borttagande | borttagning av | spärr
        av | spärrning | avaktivering | deaktivering | avstängning av"""
)
OUT = words("bort | ut | borttages | borttagas | avgår | avgående | slutar | bortt | raderas | offboarding")
LEAVE_OUT = words(
    """undantag : | undantaget är | undantag är |
    avboka | annullera | minus | fast utan | alltså utan | ignorera | bortse från | hoppa över | glöm | strunta i |
        stryk … från listan | lämna … utanför | vänta med | inte ändå | ska visst vara kvar | stryker vi | stryker jag |
        hoppar vi över | hoppar jag över | struntar vi i | struntar i | skippar vi | skippa | ska inte med | ska inte vara med |
        tar vi bort från listan | ska visst stanna | stryk … ur listan | lämna … därhän"""
)
LEFT = words(
    """har slutat | slutat | slutade | slutar | lämnar oss | har lämnat | lämnat | lämnade | gått i pension | går i
    pension | gick i pension | pensionerad | pensionerats | sista arbetsdag* | sista dag* | inte längre kvar | jobbar
    inte | arbetar inte | jobbar inte längre | arbetar inte längre | inte längre anställd | inte kvar | är inte kvar |
    har sagt upp sig | gått vidare | har gått vidare | avslutat sin anställning | sin sista dag | är ej kvar | ej
    längre anställd | har begärt avsked | använder inte längre | fått nytt jobb | ny tjänst på annat | avliden |
    avlidit | gått bort | inte anställd | avgått | avgår | lämnar företaget | lämnat företaget | uppsagd på grund av
    arbetsbrist | behöver inte längre | inte längre behöver | jobbar ej | arbetar ej | jobbar inte kvar | inte jobbar
    | inte längre jobbar | inte längre arbetar | ej längre jobbar | ej jobbar | inte arbetar | har lämnat oss | har
    fått sparken | fått sparken | fick sparken | fått sluta | fick sluta | har fått gå | fick gå | sagt upp sig | sade
    upp sig | sa upp sig | säger upp sig | bytt jobb | byter jobb | bytt arbetsgivare | bytt arbetsplats | byter
    arbetsgivare | ny arbetsgivare | avslutade sin anställning | avslutar sin anställning | avslutar sin tjänst |
    avslutat sin tjänst | anställning upphör* | anställningen upphör* | anställning har upphört | anställning avslutas
    | anställning avslutades | blivit uppsagd | är uppsagd | uppsagd från sin tjänst | blev uppsagd | gick bort |
    avled | inte finns kvar | finns inte kvar | finns ej kvar | finns inte längre | inte hos oss längre | inte är hos
    oss längre | inte längre hos oss | ej kvar | inte kvar hos | hoppat av | dragit vidare | går vidare till | går på
    pension | gått på pension | gick på pension | gå i pension | gå på pension | blir pensionär | blivit pensionär |
    är pensionär | tackat för sig | tackar för sig | gör sin sista | har sin sista | ska sluta | skall sluta | kommer
    sluta | kommer att sluta | slutar hos | slutar sin anställning | inte anställd längre | ej anställd | inte är
    anställd | inte längre är anställd | är inte anställd | jobbar nån annanstans | slutar jobba | slutat jobba | har
    gått i pension | lagt av | int jobbat | int jobbar | jobbar int | har int jobbat | int kvar | är int kvar | finns
    int | int mer hos oss | inte jobbat | har inte jobbat | inte har jobbat | inte arbetat | inte har arbetat | har
    inte arbetat | gått till konkurrent* | gått till en konkurrent | gått över till en | går till konkurrent* | börjat
    hos en konkurrent | börjat hos konkurrent* | börjat på annat | flyttat utomlands | gått vidare till | jobbar inte
    här | går över till ett annat bolag | går över till ett annat företag | går till ett annat bolag | går till ett
    annat företag | lämnar nordbygg"""
)
LEFT_PAST = words("slutade | har slutat | lämnade | gick i pension | slutat | lämnat | gick vidare")
AWAY = words("föräldraledig* | tjänstledig* | sjukskriven | sjukskrivning | mammaledig* | pappaledig* | långledig*")
MUST_NOT_HAVE = words(
    """ska inte va kvar | skall inte va kvar | ska inte va där | ska int va kvar | ska inte ligga kvar |
        inte kan logga in | inte kommer in | inte längre kommer åt | inte kommer åt | inte kan komma in | inte längre kan |
        inte längre ska kunna | inte ska kunna | ska inte vara | ska inte längre vara | skall inte längre vara | inte längre
        vara | inte ha | inte längre ha | inte ska ha | ska inte ha | ska inte längre ha | inte behöver | inte behöver ha |
        behöver inte | behöver inte längre | inte kunna logga in | inte ha kvar | inte komma in | ej ha | inte längre behöver
        | inte längre kunna | ska inte längre kunna | ska inte kunna | ska ej ha | ska ej kunna | ska inte längre | får inte
        längre ha | får inte ha | får inte längre | inte får ha | bör inte ha | inte bör ha | behöver ej | behöver ej ha |
        inte komma åt | inte ska komma åt | inte längre komma åt | ska inte ha kvar | ska bli av med | inte längre få | ska ej
        längre ha | skall inte ha | skall ej ha | inte kunna komma in | inte kunna komma åt | inte har behov av | har inte
        behov av | inte längre behov av | har inget behov av | inget behov av | inte ska komma in | inte får komma in | inte
        ska kunna komma in | inte ska vara kvar | ska inte vara kvar | inget behov | inte längre behov | inte behov | är inte
        längre | inte längre är | är ej längre
        | ska inte få beställa | ska inte längre få beställa | inte ska få beställa | inte längre ska få beställa"""
)
KEEPS = words(
    """kör vi vidare | kör vidare | kör vi på | rullar vidare | rullar på |
        håller vi fast vid | behåll | vara kvar | kvar | behålla | behåller | fortsätter | fortsätta | oförändrad |
        oförändrat | stannar | löper
        vidare | rulla på | som vanligt | är kvar | blir kvar | finns kvar | kvarstå | kvarstår | behålls | ha
        kvar | har kvar | löper på | rör inte | rör ej | rör ni inte | rör ni ej | inte röras | ej röras |
        orörd* | orört | stanna | låt vara | fortgå | fortgår | fortlöpa | fortlöper | heta samma | heta
        detsamma | heta likadant | heta som förut
        | lämna inlogg* | lämna kontot | lämna hans inlogg* | lämna hennes inlogg* | lämna hans konto | lämna hennes konto |
        lämna användaren | låt inlogg* | låt kontot | låt hans inlogg* | låt hennes inlogg* | låt hans konto | låt hennes konto
        | som det ska vara | som den ska vara | som det skall vara | stämmer som den är | rätt som det är"""
)
NOT_COMING = words(
    """tackade … nej | tackat … nej | är struken | slopas | stryks | hunnit sluta | sa upp sig | utgår | har fått
    jobb | fick jobb | tog jobb | behövs inte | behöver inte | är inte aktuell | inte längre aktuell | är inte
    aktuell längre | uteblev | sagt upp sig | tackade nej | tackat nej | tackar nej | tackade nej till jobbet |
    tackat nej till jobbet | tackade nej till tjänsten | tackat nej till tjänsten | tackade nej till anställningen |
    tackat nej till anställningen | tackade nej till erbjudandet | tackat nej till erbjudandet | sa nej till jobbet
    | sagt nej till jobbet | sagt nej | avböjt | avböjde | avböjt tjänsten | avböjde tjänsten | hoppade av | hoppat
    av | har hoppat av | drog sig ur | dragit sig ur | backade ur | backat ur | kommer inte till oss | kommer inte
    att börja | kommer inte börja | börjar inte hos oss | börjar inte | började aldrig | dök aldrig upp | dök inte
    upp | kommer inte | kommer ej | ska inte börja | fick ett annat jobb | fått ett annat jobb | tog ett annat jobb
    | tagit ett annat jobb | fick annat jobb | fått annat jobb | tar ett annat jobb | ångrade sig | ångrat sig |
    blir det inget med | blev det inget med | blir inget med | blev inget med | blir inte av med | inte anställd
    ändå | fick kalla fötter | valde ett annat jobb | får vänta | kan vänta"""
)
SOLE = words(
    """det blev bara | blev bara | det blev bara … till slut | bara … till slut | bara | endast | enbart | blott | räcker med |
        det räcker med | det blir bara | det är bara | behöver bara | bara … då | bara … alltså | endast … alltså | blir alltså bara |
        bara … tills vidare | bara … så länge | återstår | kvar blir | kvar är"""
)
