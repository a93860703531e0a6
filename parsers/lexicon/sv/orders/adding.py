"""Swedish: how one asks to make somebody a user, and tells that somebody comes."""

from parsers.lexicon.order_words import crossed, with_adverbs, words

ADD_BASE = words(
    """läga till | lägga til | lägg til | ha in | få med | ha med | lägg till | lägga till | lägg … till | lägga … till |
    lägg upp | lägga upp | lägg … upp | lägga … upp | lägg in | lägga in | lägg … in | lägga … in | registrera | skapa
    | sätt upp | sätta upp | sätt … upp | bjud in | bjuda in | koppla på | koppla in | få … registrerad | få … upplagd
    | få … tillagd | få in | få … inlagd | få … som användare | göra … till användare | gör … till användare |
    aktivera | återaktivera | släpp in | släppa in | anslut | ansluta | lägga dit | lägg dit | tillföra | addera |
    komplettera med | registrer | lägg på | lägga på | fixa in | fixa upp | få dit | stoppa in | skriv in | skriva in
    | för in | föra in | föra upp | för upp | skriv upp | skriva upp | ordna in | mata in | knappa in | sätt in |
    sätta in | plocka in | upprätta | upprätta … åt | inkludera | registrera in | koppla upp | rigga | starta upp |
    nyregistrera | tillägga | lägga opp | lägg opp | lägg te | lägga te | lägg tell | öppna upp för | addera till |
    bereda … tillgång | få upp en | få upp ett | göra iordning | gör iordning | göra i ordning | gör i ordning | ordna
    fram | utöka med | utöka … med | utöka | in med | lägg med | lägga med | slussa in | sätta upp … som användare |
    registrera upp | släng in | slänga in | släng upp | slänga upp | klämma in | kläm in | fixa till … som användare |
    göra … till ny användare | skapa upp | bifoga som användare | rigga upp | anmäla … som användare | anmäl … som
    användare | anmäla … till portalen | skicka en inbjudan till | skicka inbjudan till | skicka ut en inbjudan till |
    skicka ut inbjudan till | mejla en inbjudan till | maila en inbjudan till | skicka inbjudningslänk till | skicka
    en inbjudningslänk till
        | slänga in … som användare | kasta in | kasta … in | kasta upp | peta in | pilla in | stoppa in |
        sväng in | svänga in | slänga på | släng på | hiva in | hiv in | smäll upp | smälla upp | smäll in | smälla in |
        smäcka upp | drämma in
        | trycka in … som användare | tryck in … som användare"""
)
ADD_BASE += crossed(
    "gör | göra", "en | ett | ett nytt | en ny", "inloggning | inlogg | konto | login | användarkonto | användare", "åt | för"
)
ADD_BASE += crossed(
    "se till att … | ser till att … | ordna så att … | ordna så … | fixa så att … | fixa så … | ordna det så att …",
    "kommer in | kommer åt | släpps in | får komma in | får komma åt | kan logga in | kan komma in | kan komma åt",
)
ADD_BASE += crossed(
    "ta med | ta in | ta upp | tag med | tag in", "…", "bland användarna | bland våra användare | bland användare | i användarlistan"
)
ADD_SAID = words(
    """lägger till | lägger … till | lägger upp | lägger … upp | lägger in | lägger … in | registrerar | skapar | sätter
    upp | bjuder in | aktiverar | lade till | la till | la upp | lägger på | fixar in | skriver in | för in | tar in |
    lagt till | lagt upp | la in | lade in | lade upp | lägger ni till | skapar upp | lägger ni upp | lägger du till |
    lägger du upp | bjuder ni in | registrerar ni"""
)
ADD_PASSIVE = words(
    """läggas till | läggs till | läggas upp | läggs upp | läggas in | läggs in | registreras | skapas | aktiveras | in i
    systemet | ska in | skall in | bli användare | bli upplagd | bli inlagd | bli tillagd | upplagd som användare |
    läggas på | skrivas in | föras in | tas in | upprättas | inkluderas | bli registrerad | tilläggas | ska ha in |
    ska ha med | ska få in | måste ha in | behöver ha in | behöver få in | ska med | ska med som användare | med som
    användare | ska in som användare | ska bli användare | ska vara användare | ska upp | ska läggas | bjudas in | ska
    stå som användare | ska finnas som användare | vara med som användare | inbjudas | anslutas | ska registreras |
    adderas"""
)
ADD_NOUN = words(
    """ny användare | nya användare | ny inloggning | nytt inlogg | nytt konto | ny användare: | tillägg av användare |
    tillägg användare | upplägg av | upplägg användare | uppläggning av | registrering av användare | registrering av
    ny användare | extra användare | användare till | ytterligare användare | en användare till | tillkommande
    användare | extra inlogg | extra inloggning | nya inloggningar | nya konton | nya inlogg | tilläggsanvändare |
    nyupplägg | nyregistrering | upplägg ny | upplägg av ny | skapande av | användarupplägg | ännu en användare |
    ytterligare en användare | en ny till användare | ny användare till"""
)
GIVE_BASE = words(
    """ge | fixa | ordna | få | fixa till | beställa | öppna | skaffa | tilldela | dela ut | lägga | lägg | hjälpa | fixar
        | ordnar | be inexchange om | bereda | bevilja | upplåta | säkerställ | säkerställa
        | dra upp | trolla fram | snickra ihop | svänga ihop | sväng ihop | dra igång | fixa fram"""
)
GIVE_SAID = words("ger | får | öppnar | tilldelas")
PUT_BASE = words(
    """göra | gör | låt | lägg in | lägga in | lägg … in | lägga … in | fyll i | fylla i | komplettera | lägg till | lägga till |
        skriv … på | skriva … på |
        lägg … till | lägga … till | sätt | sätta | skriv in | skriva in | för in | föra in | föra … in | för därför in |
        för nu in | för också in | för även in | för in det | använd | registrera | spara | notera"""
)
INTO = words("in | onboarding | ny | nya | nytt | tillkommer | tillkommande | tillägg | nytillkomna | läggs till | ska in | nytillskott")
JOINED = words(
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
)
NEEDS = with_adverbs(
    words(
        """behöver | behöva | behövt | ska ha | skall ha | ska få | bör ha | måste ha | måste få | saknar | ska kunna | skall
        kunna | vill ha | ska också ha | ska även ha | önskar | skulle behöva | ska in | ha tillgång | få tillgång | behöva
        komma åt | ska hjälpa | får gärna | borde ha | har behov av | är i behov av | måste kunna | behöver kunna | behöver få
        | kommer behöva | kommer att behöva | bör få | lär behöva | skulle vilja ha | får ha | ska alltså ha | ansöker … om |
        ansöka om | ansökan om"""
    ),
    "också även numera framöver därför",
    "kunna få ha",
) + crossed(
    "bra | fint | toppen | kul | trevligt | jättebra | tacksam | tacksamma | uppskattat",
    "om …",
    "fick | hade",
    "en användare | ett konto | en inloggning | ett login | tillgång | åtkomst | access | inloggning",
)
LIKE_OTHERS = words(
    """samma sak | likadant | detsamma | samma gäller | samma för | även | också | likaså | ditto | dito | samma med |
        samma sak för | samma sak gäller | samma sak med | lika med"""
)
