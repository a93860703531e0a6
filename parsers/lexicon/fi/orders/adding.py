"""Finnish: how one asks to make somebody a user, and tells that somebody comes."""

from parsers.lexicon.fi import verbs
from parsers.lexicon.order_words import crossed, words

#: 'among the users'
_AMONG = """käyttäjäksi | käyttäjäksenne | käyttäjäksemme | käyttäjiksi | käyttäjiin | käyttäjiinne | käyttäjiimme | käyttäjälistalle |
    käyttäjälistallemme | käyttäjäluetteloon | käyttäjien joukkoon | käyttäjiemme joukkoon"""

ADD_BASE = (
    words(
        """lisätkää … käyttäjäksi | lisää … käyttäjäksi | lisäisittekö … käyttäjäksi | lisäisitkö … käyttäjäksi | lisätkää …
    käyttäjiin | lisätkää … käyttäjiksi | lisätkää … käyttäjä | lisää … käyttäjä | lisätkää | lisää | lisäisittekö |
    lisäisitkö | lisättehän | lisätkääpä | luokaa … tunnu* | luokaa … käyttäj* | luokaa … tili | luo … tunnu* | luo …
    käyttäj* | loisitteko | loisitko | perustakaa | perustaisitteko | rekisteröikää | rekisteröisittekö | aktivoikaa |
    aktivoisitteko | tehkää … tunnu* | tee … tunnu* | tehkää … käyttäj* | tekisittekö … tunnu* | tekisittekö …
    käyttäj* | kutsukaa | liittäkää | liitä | liittäisittekö | kytkekää | ottakaa … käyttäjäksi | laittakaa …
    käyttäjäksi | laita … käyttäjäksi | laittaisitteko … käyttäjäksi | merkitkää … käyttäjäksi | saisimmeko …
    käyttäjäksi | saisinko … käyttäjäksi | saisiko … käyttäjäksi | haluamme … käyttäjäksi | haluaisimme … käyttäjäksi
    | haluaisin … käyttäjäksi | saisiko … lisättyä | saisimmeko … lisättyä | saataisiinko … lisättyä | saisiko …
    lisätyksi | lissää | lisääkää | lähettäkää kutsu | lähettäisittekö kutsun"""
    )
    + verbs.base(verbs.ADD)
    + crossed(
        """heittäkää | heitä | heittäisittekö | heittäisitkö | nakatkaa | nakkaa | nakkaisitteko | tuupatkaa | pistäkää | pistä |
        pistäisittekö""",
        "…",
        "käyttäjäksi | käyttäjiin | käyttäjälistalle | käyttäjäluetteloon",
    )
    + crossed("ottakaa | ota | ottaisitteko | ottaisitko | otatteko | otattehan", "…", _AMONG)
)
ADD_SAID = (
    words(
        """saa tunnu* | saavat tunnu* | lisätä | lisäämään | lisäämme | lisään | lisäävänne | luoda | luomaan | luotte |
    perustaa | perustamaan | rekisteröidä | rekisteröimään | aktivoida | aktivoimaan | liittää | liittämään | kutsua |
    kutsumaan | tehdä … tunnu* | tekemään … tunnu* | lisätkö | lisäätkö | lisäätte | lisäisitte | lisäisit | lähettää
    kutsun | lähettää … kutsun | lähettää kutsu | saada … mukaan | saada mukaan
        | heittää … käyttäjäksi | nakata … käyttäjäksi | tuupata … käyttäjäksi | pistää … käyttäjäksi"""
    )
    + verbs.said(verbs.ADD)
    + verbs.thought(verbs.ADD)
    + crossed("ottaa | ottamaan", "…", _AMONG)
)
ADD_PASSIVE = words(
    """voisi … lisätä | voi … lisätä | voidaan … lisätä | tulee … lisätä | täytyy … lisätä | pitää … lisätä | lisätään |
        lisättäisiin | pitäisi lisätä | pitäisi … lisätä | tulee lisätä | tulisi lisätä | täytyy lisätä | pitää lisätä |
        voidaan lisätä | voi lisätä | saa lisätä | voisi lisätä | pitäisi luoda | pitäisi saada … käyttäjäksi |
        tulee … käyttäjäksi | tarvitsee lisätä | pitäisi saada mukaan | pitäisi saada … mukaan | lisätä voi | pitäisi … käyttäjäksi"""
) + verbs.passive(verbs.ADD)
ADD_NOUN = words(
    """uusi käyttäjä | uuden käyttäjän | uutta käyttäjää | uudet käyttäjät | uusia käyttäjiä | uusien käyttäjien | uusi
    tunnus | uuden tunnuksen | uudet tunnukset | uusia tunnuksia | uusi käyttäjätunnus | uuden käyttäjätunnuksen |
    käyttäjän lisäys | käyttäjän lisäyksen | käyttäjän lisääminen | käyttäjän lisäämistä | käyttäjien lisäys |
    käyttäjien lisääminen | käyttäjälisäys | käyttäjälisäyksiä | uuden käyttäjän lisäys | uuden käyttäjän lisääminen |
    tunnuksen luonti | tunnuksen luominen | tunnuksen avaus | tunnuksen avaaminen | tunnusten luonti | tunnuspyyntö |
    käyttäjätunnuspyyntö | lisättävä käyttäjä | lisättävät käyttäjät | lisättävä | lisättävät | toinen käyttäjä |
    toisen käyttäjän | yksi käyttäjä lisää | lisäkäyttäjä | lisäkäyttäjän | toinen tunnus | toisen tunnuksen | toisen
    käyttäjätunnuksen | kaksi uutta käyttäjää | kolme uutta
    käyttäjää | uudeksi käyttäjäksi | uusiksi käyttäjiksi | tunnuksen lisää | käyttäjän lisää | tunnus lisää |
    käyttäjä lisää | yhden tunnuksen | yhden käyttäjän | lisätunnu* | kaksi tunnusta | kolme tunnusta | pari tunnusta
    | pari uutta käyttäjää | uudet tunnarit | uusia tunnareita | uutta tunnusta | tunnukset lisää | tunnuksia lisää |
    käyttäjiä lisää | tunnareita lisää | yhdet tunnukset | toiset tunnukset | uusi pääkäyttäjä | uusi ylläpitäjä |
    vielä yksi käyttäjä | vielä yksi tunnus | vielä yhdet tunnukset"""
) + verbs.noun(verbs.ADD[:1])
GIVE_BASE = words(
    """antakaa | antaisitteko | antaisitko | pyytää inexchangelta | avatkaa | avaa | avaisitteko | avaisitko
        | luokaa | luo | tehkää | tekisittekö |
        tekisitkö | tilaamme | tilaan | hankkikaa | järjestäkää | järjestäisittekö | järjestä | hoitakaa | hoitaisitteko |
        hoida | hoidatteko | laittakaa | laita | laittaisitteko | pistäkää | pistä | toimittakaa | toimittaisitteko |
        myöntäkää | myöntäisittekö | lähettäkää | lähettäisittekö | saisimmeko | saisinko | saisiko | saako | saataisiinko |
        tarvitsisimme | pitäisi saada | tulisi saada | pitää saada | täytyy saada | olisi saatava | nimetkää | nimeäisittekö |
        nostakaa | nosta | nostaisitteko | nostaisitko | korottakaa | korottaisitteko | ylentäkää | nimittäkää |
        nimittäisittekö | asettakaa | määrittäkää | määritelkää | merkitkää | merkitse | merkitsisittekö"""
) + verbs.base(verbs.GIVE)
GIVE_SAID = words("""antaa | antamaan | avata | avaamaan | järjestää | järjestämään | myöntää | saada | hankkia | tilata | toimittaa |
    lähettää | laittaa | hommata | tehdä | hoitaa""") + verbs.said(verbs.GIVE)
GIVE_PASSIVE = verbs.passive(verbs.GIVE)
PUT_BASE = words(
    """laitatteko | laitatko | merkitsettekö | merkitsetkö | kirjaatteko | tallennatteko | pistättekö | lisäättekö |
    lisätkää | lisää | lisäisittekö | lisäisitkö | merkitkää | merkitse | merkitsisittekö | kirjatkaa | kirjaa |
        kirjaisitteko | tallentakaa | tallenna | tallentaisitteko | laittakaa | laita | laittaisitteko | pistäkää | pistä |
        käyttäkää | käytä | syöttäkää | täydentäkää | täydennä | täydentäisittekö | korjatkaa | asettakaa"""
) + verbs.base(verbs.NOTE)
INTO = words(
    """sisään | uusi | uudet | tilalle | lisättävät | lisättävä | lisäykset | lisäys | lisätään | tulijat | aloittavat |
        uudet käyttäjät"""
)
JOINED = words(
    """uusi työntekijä | uusi työntekijämme | uuden työntekijän | uutta työntekijää | uudet työntekijät | uusi kollega | uusi
        kollegamme | uuden kollegan | uusi työkaveri | uusi kirjanpitäjä | uusi kirjanpitäjämme | uuden kirjanpitäjän | uusi
        toimistosihteeri | uusi ihminen | uusi henkilö | uuden henkilön | uusi harjoittelija | uusi sähköasentaja | uusi
        asentaja | uusi taloushallinnon | uusi assistentti | uusi laskuttaja | uusi palkanlaskija | uusi sijainen | on
        aloittanut | aloittanut | aloittaneet | aloitti | aloittivat | aloittaa meillä | aloittaa työt | aloittaa … päivänä |
        on tullut töihin | tulee töihin | tuli töihin | tullut meille | tulee meille | tuli meille | aloittavat | palkattu |
        palkkasimme | palkanneet | olemme palkanneet | rekrytoi* | liittyi | joukkoomme liittyy | tiimiimme liittyy |
        liittyy joukkoomme | liittyy tiimiimme | liittyy meihin | liittyy meille | liittynyt | aloittaa | uusi kollegani |
        uutena työntekijänä | uusi ihmisemme | uusi tyyppi | uusi jätkä | uusi kaveri | uusi duunari | uusi sähkäri | uusi
        harkkari | uusi kesätyöntekijä | uusi kesätyöntekijämme | uusi kesäapulainen | uusi toimistotyöntekijä | uusi
        toimistopäällikkö | uusi talouspäällikkö | uusi talouspäällikkömme | uusi talousjohtaja | uusi toimitusjohtaja | uusi
        toimitusjohtajamme | uusi tj | uusi controller | uusi reskontranhoitaja | uusi ostoreskontranhoitaja | uusi
        myyntireskontranhoitaja | uusi sihteeri | uusi osastosihteeri | uusi hallintosihteeri | uusi projektipäällikkö | uusi
        ostaja | uusi myyjä | uusi työnjohtaja | uusi työmaapäällikkö | uusi yhtiökumppani | uusi osakas | uusi
        harjoittelijamme | uusi apulainen | uusi avustaja | uusi esihenkilö | uusi esimies | uusi vastuuhenkilö | uutta
        sähköasentajaa | alottaa | alotti | aloittelee | aloittamassa | aloittava | aloittavan | tulossa töihin | tulossa
        meille | siirtyi meille | siirtyy meille | siirtynyt meille | vaihtoi meille | palasi meille
        | tullu meille | tullu töihin | tulee taloon | tuli taloon | tullut taloon | astuu palveluk* | astui palveluk*
        | palkattiin | palkkasin | rekrytoimme | rekrytoitiin | saimme uuden | saatiin uusi | meille on tullut | meille tuli |
        meille tulee | liittyy tiimiin | liittyi tiimiin | on nyt meillä töissä"""
)
#: 'I should like a login' for somebody: a wish that needs no verb of giving.
_WISHED = crossed(
    """haluaisin | haluaisimme | haluamme | haluan | toivoisin | toivoisimme | toivomme | toivon | pyydän | pyydämme | pyytäisin |
        pyytäisimme""",
    """käyttäjän | käyttäjää | käyttäjätunnuksen | käyttäjätunnukset | käyttäjätunnusta | käyttäjätunnuksia | tunnuksen | tunnukset |
        tunnusta | tunnuksia | käyttöoikeuden | käyttöoikeudet | käyttöoikeutta | käyttöoikeuksia | tilin | tiliä | pääsyn | pääsyä |
        kirjautumisen | kirjautumista | oman tunnuksen | omat tunnukset | omaa tunnusta | omia tunnuksia | myös tunnukset""",
)
NEEDS = (
    words(
        """tarvitsee | tarvitsisi | tarvitsevat | tarvitsisivat | tarvitsemme | tarvitsisimme | tarvitsen | tarvitsisin | tarttee
        | pitäisi saada | pitää saada | tulisi saada | täytyy saada | pitäisi päästä | pitää päästä | tulee päästä | täytyy
        päästä | haluaisi | haluaa oman tunnu* | haluaa oman käyttäj* | haluaa tunnu* | haluaa käyttäjätunnu* |
        olisi saatava | kuuluisi saada | tarvittaisiin | tarvitaan | saisi | saisivat | pitäisi olla |
        pitäisi antaa | puuttuu | pitäisi tehdä | voisiko saada | tarvii | tarvis | tarvisi | tarvitsis | tarvittais | tarttis
        | tartteis | tarvivat | pitäis saada | pitäis päästä | pitäs saada | pitäis olla | täytyisi saada | täytyis saada |
        tulis saada | tulisi päästä | kuuluis saada | vaatii tunnu* | vaatii käyttöoik* | tarpeen saada | on saatava | ois
        saatava | olis saatava | haluis | haluais | saisko | voisko saada | pitää olla tunnu* | pitää olla käyttö* | pitäisi
        olla tunnu* | ilman tunnu* | ei ole tunnu* | ei ole vielä tunnu* | ei oo tunnu* | puuttuvat | kaipaa | kaipaisi"""
    )
    + _WISHED
)
LIKE_OTHERS = words(
    """sama koskee | samoin | samaten | myös | kuten muut | kuten muilla | samat kuin | niin ikään | sama homma | sama juttu
        | samat sanat | lisäksi myös | myöskin | sekä myös | sama myös | samaten myös | samoin myös | sama | samat | samoin
        lisätkää | sama koskee myös"""
)
