"""Finnish: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.fi import left_open
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    left_open=left_open.LEFT_OPEN,
    undone=left_open.UNDONE,
    unneeded=left_open.UNNEEDED,
    unsure=left_open.UNSURE,
    long_ago=left_open.LONG_AGO,
    foreign_thing=words(
        """sieltä | jäsenyy* | koeaika* | koeajan | tukipyyn* | keskustelu* | pdf | päivityst* | katko* | pankkitil* |
    rakennu* | näkym* | tytäryhtiö* | emoyhtiö* | toimitila* | vuokra* | lasku | laskun | laskut | laskuja | laskujen
    | laskuista | laskukopio* | laskuluonno* | laskupohja* | hyvityslasku* | uutiskirje* | postituslista* |
    jakelulista* | yhteystietolista* | osoitekirja* | tarra* | vastaanottaja* | asiakas | asiakkaan | asiakkaat |
    asiakasta | asiakasrekister* | toimittaja* | viite | viitteen | viitteestä | viitteet | työsuh* | työsopimu* |
    asiakirja* | liite | liitteen | kuva | kuvan | logo* | pilku* | hyväksymisoikeu* | hyväksyjä* | hyväksyntä* |
    yhteyshenkilö* | webinaari* | suoraveloitus* | leasing* | vuokrasopimu* | liittymä* | luottokort* | kokou* |
    tapaami* | varau* | kalenteri* | tiketti* | rivi | rivin | muistutu* | ilmoituks* | teams | slack | visma |
    netvisor | procountor | allekirjoitu* | projekti* | pohja | pohjan | vakuutu* | puitesopimu* | laskutustie* |
    kopio | kopion | kopiot | jatkami* | jatko | jatkon | ketju | ketjusta | chat* | puhelu* | muutoksen peru* | lista
    | *listaan | *listalle | *listalta | *listasta | *listoille | ryhmä | ryhmään | ryhmästä | *ryhmään | *ryhmästä
    | kansioon | kansiosta | kanavalle | kanavaan
    | listalle | listalta | listaltanne | listoilta | listoiltanne | vieraslista* | kurssi* | koulutu* | tapahtum* |
    cc | kopioon | autotalli* | pysäköin* | palkkajärjestelm* | laskutussähköposti* | laskusähköposti* | tukiosoite* |
    vaihde | vaihteen | lehti | lehden | lehteä | lehtitilau* | sanomaleh* | aikakausleh* | aamuleh* | iltaleh* |
    nettiliittym* | laajakaista* | puhelinliittym* | sähkösopimu* | siivoussopimu* | työsopimuks* | vuokrasopim* |
    leasingsopim* | vakuutuks* | kuntosali* | salijäsenyy* | vartiointi* | puhelinsopimu* | huoltosopimu* | palaveri*
    | palaverin | tapaaminen | tapaamisen | neuvottelu* | kutsu | kutsun | haastattelu* | hotelli* | lento* | matka |
    matkan | lounas* | pikkujoulu* | ilmoittautumi* | osallistumi* | lomake | lomakkeen | suoramarkkinoin* |
    markkinointilist* | mainosposti* | some-* | facebook* | linkedin* | nettisivu* | verkkosivu* | kotisivu* | hälyty*
    | avain | avaimen | kulkulup* | kulkuavai* | kulkukort* | auto | auton | tietokone* | työpuhelim* | läppäri* |
    laskulla | laskulta | laskultamme | laskullamme | laskuillamme | laskuiltamme | laskulle | laskuille | laskuilta |
    laskupohj* | viitetie* | tilausvahvistu* | ostotilauk* | toimituks* | lähety* | rahti* | hyvityks* | maksun |
    maksut | veloituks* | jakelu | jakelusta | jakeluun | sähköpostilista* | sähköpostijakelu* | maililista* |
    ryhmächat* | whatsapp* | hr-järjestelm* | intranet* | palkanlasken* | kirjanpidost* | kirjanpitoon | laskujemme |
    laskumme | laskuillemme | toimitustap* | toimitustavaksi | lähetystap* | laskutustap* | laskutuskanava* |
    vastaanottotap* | vastaanottokanav* | paperilasku* | tukiportaali* | todennussovellu* | tilauksen | tilaukset |
    tilauksia | tilauksesta | tilauksista"""
    ),
    draft=words("luonnos | esimerkki | esimerkiksi | testi | kokeilu"),
    only_test=words(
        """vain testi | tämä on testi | testiviesti | esimerkki viestistä | esimerkkiviesti | viesti on testi | oli testi |
        vain testaan | testaan vain | luonnokseni | on luonnos | oli luonnos | vain luonnos | älkää toimiko |
        miltä pyynnön pitäisi näyttää | tältäkö | näinkö | onko tämä oikein | vain esimerkki | on esimerkki |
        oli esimerkki | pyyntö kirjoitetaan | tapa kirjoittaa | kirjoittaa näin | tällainen viesti |
        kirjoitetaanko näin | vain testaamme | kokeilen vain | vain kokeilu"""
    ),
    told_by=words(
        """kirjoitti | kirjoittaa | sanoi | sanoo | sain | saimme | lähetti | esimerkki | lukee | kuuluu | pyyntö | malli |
    pyysi | ehdotti | väittää | väitti | kertoi | kertoo | muistutuksen että | ilmoituksen että | luuli | luulee |
    luulivat | arveli | oletti | väittivät | kuultiin | ilmoitettiin | ilmoititte | sanottiin"""
    ),
    either=words("""tai | joko | jompikumpi | vaihtoehtoisesti | jommankumman | jomman kumman | toinen | toisen | muuten | yksi heistä
    | yksi näistä | yksi seuraavista | joku heistä | joku näistä"""),
    ability=words("saa myös | saisi myös | pystyä | voida | pystyttävä | voitava"),
    left_past=words(
        """lopetti | lähti | jäi eläkkeelle | irtisanoutui | on lopettanut | on lähtenyt | on jäänyt | aloitti | aloittivat | on
        aloittanut | aloittanut | aloittaneet | alotti | tuli meille | tuli töihin | tuli taloon | on tullut | tullut meille |
        liittyi | liittynyt | palkattiin | palkkasimme | lopettivat | lähtivät | lähteneet | jättivät | jätti | jättänyt |
        irtisanottiin | päättyi | loppui | loppu | erosi | eronnut | poistui | poistunut | siirtyi | siirtynyt | sai potkut |
        sai kenkää | eläköityi | kuoli | menehtyi"""
    ),
    avoid=words(
        """välttäkää | välttää | odottakaa | odota | lykätkää | lykätä | siirtäkää | jättäkää tekemättä | sen sijaan että |
        perukaa | peru | perua | palauttakaa | palauta | keskeyttäkää | pysäyttäkää | kumotkaa | kumota |
        harkitkaa uudelleen | kieltäytykää | kieltäydy | lakatkaa | kaukana | kadumme | vastaan | olla
        poistamatta | olla irtisanomatta | jättää poistamatta | jättäkää poistamatta
        | odottaa | odottaisitteko | odottaisitko | lykkäisittekö | siirtäisittekö | jättäisittekö | jättäisitkö"""
    ),
    one_more=words("vielä yksi | vielä kerran | jos vielä | seuraavan kerran"),
    vague_time=words(
        """ensi vuonna | joskus | ensi keväänä | keväällä | ensi syksynä | syksyllä | ensi kesänä | kesällä |
        tulevaisuudessa | pian | myöhemmin | jossain vaiheessa | kesän jälkeen | ennen kesää | loman jälkeen |
        joulun jälkeen | kun sopii | jonkin ajan kuluttua | muutaman viikon | muutaman kuukauden | vähän
        myöhemmin"""
    ),
    prepare=words(
        """valmistelkaa | valmistella | lähetän | lähetämme | lähettää | seuraa | postitse | tulee postissa | luonnos |
        annan luvan | tulee seuraavassa | tulee erikseen | tulee pian"""
    ),
    because=words("koska | sillä | sen vuoksi että | johtuen"),
    relative=words("joka | jonka | jota | jolle | jotka | joiden"),
    when=words(
        """kun | heti kun | ennen kuin | sen jälkeen kun | siinä vaiheessa kun | sitten kun | vasta kun | kunnes | siitä hetkestä
        kun | siihen asti kun | siihen asti kunnes"""
    ),
    inverted=words("mikäli"),
    with_others=words("heidän kanssaan | heidän kanssa | toimittajan kanssa"),
    with_nobody=words("välittömin vaikutuksin"),
    tell_others=words("pyytäkää | pyydä | käskekää | sanokaa"),
    by_the_way=words("""samalla kun | samalla | sama se"""),
    consider=words(
        """varmaan | varmaankin | luultavasti | silloin pyydämme | tulemme pyytämään | en ole varma | emme ole varmoja |
        tarkistan ensin | pitää tarkistaa | emme ole päättäneet | ilmoitan myöhemmin | aiomme | oletetaan |
        oletetaan että | kuvitellaan | teoriassa | entä jos | mitä jos | sanoo ei | sanoi ei | vastustaa | ei
        suostu | katsotaan miten | ei ole samaa mieltä | eri mieltä | valmistelkaa | valmistella | valmistelemme
        | joku on vaihtanut | joku on muuttanut | joku vaihtoi | joku muutti"""
    ),
    others_want=words(
        """kysyi | kysyy | kyseli | sanoi että | sanoo että | mielestä | ehdotti | ehdottaa | mieheni | vaimoni | kirjoitti
        minulle | väittää | it-osasto | kirjoitatte | kirjoititte | sanotte | sanoitte | väitätte | mukaanne |
        viestissänne lukee | kuulin | kuulimme | olen kuullut | kuulemma | huhun mukaan | on sanonut että |
        pelkää että | luulee että | epäilee että | sanoivat että"""
    ),
    retract=words("älkää tehkö vielä | älä tee vielä | ei vielä mitään | älkää tehkö mitään"),
    except_for=words("paitsi | lukuun ottamatta"),
    later=words(
        """silloin pyydämme | pyydämme silloin | tulemme pyytämään | silloin pyydän | pyydämme sitten | pyydän sitten | lähetämme
        pyynnön | palaamme asiaan"""
    ),
    harmless=words(
        """entinen | entisen | entiset | kollega | kollegan | kollegani | työntekijä | työntekijän | työntekijät |
    työntekijämme | henkilö | henkilön | henkilöt | seuraava | seuraavat | seuraavien | kaksi | kolme | heti |
    välittömästi | tänään | nyt | kokonaan | kaikki | molemmat | myös | vain | siis | pikaisesti | mahdollisimman pian
    | pysyvästi | kiitos | jo | sähköposti | sähköpostiosoite | koska | joka | vanha | taas | ensi | meidän | hänen |
    heidän | nämä | tämä | tämän | alla | nimi | nimeltä | yritys | yrityksen | yrityksestä | mieluiten | pois |
    vuotta | kuukausi | kuukautta | viikko | viikkoa | päivä | päivän | eläke | eläkkeelle | työ | työt | työnsä |
    työsuhde | työsuhteensa | töistä | uusi työ | uuden työn | uuteen työhön | toiseen yritykseen | eilen | viime |
    tällä | tässä | viikolla | kuussa | meiltä | meillä | enää | valitettavasti | sitten | vuoden | kuun | lopussa |
    lopuksi | firmasta | talosta | yrityksemme | palveluksesta | palveluksestamme | palveluksessa | pysyvästi |
    kirjanpitäjämme | assistenttimme | esimiehemme | työkaverimme | harjoittelijamme | sihteerimme | johtajamme |
    kollegamme | käyttäjämme | sijaisemme | käytöstä | itsensä | itseni"""
    ),
    our_place=words(
        """järjestelmästä | järjestelmästänne | portaalista | portaalistanne | palvelusta | palvelustanne | palvelustamme |
        alustalta | sovelluksesta | ohjelmasta | rekisteristä | inexchangesta | inexchangen | käyttäjistä |
        käyttäjälistalta | yrityksestä | yritykseltä | tililtä | tililtämme | tietokannasta | yhtiöstä |
        firmasta | organisaatiosta | meiltä | teiltä | täältä | sieltä | käyttäjien | joukosta | verkosto*"""
    ),
    about_it=words(
        """keskustella | keskustelemaan | puhua | jutella | tietoa | lisätietoa | lisätietoja | ehdot | ehtoja | säännöt |
        tarjous | tarjousta | hinta | hinnan | hintaa | paljonko | mitä maksaa | laskekaa | seuraukset | prosessi | prosessin
        | ohje | ohjeen | ohjeet | ohjeita | lomake | lomakkeen | lomaketta | malli | neuvoja | neuvoa | soittakaa | soita |
        tapaaminen | mielipide | ehdotus | arvioida | arvioikaa | selittää | selvittää | tarjouksen | tarjoukset | tapaamisen
        | tapaamista | puhelu | esite | haluamme voida | haluaisimme voida | muistuttakaa | tarkistakaa | selvittäkää |
        tietoja siitä | lisätiedot | neuvotella | neuvottelemaan | neuvottelu | keskustelu | keskustelua | juttelemaan |
        ohjeistus | ohjeistusta | hinta-arvio | kustannusarvio"""
    ),
    taken_back=words(
        """korjaus | oikaisu | päivitys | muutos | edit | ei | eikun | ei kun | odottakaa | odota | seis | hups | ei ikinä | ei
        koskaan | tai ei | tai ehkä ei | ehkä ei | ei vielä | ei nyt | älkää | älä | älkää tehkö sitä | perun | perun tämän |
        hän jää | ei tänään | unohtakaa | unohda | unohtakaa tämä | ei oikeastaan | ei sittenkään | toisin päin | päinvastoin"""
    ),
    ask_first=words(
        """tarkistakaa | varmistakaa | kysykää | soittakaa ensin | kysykää ensin | odottaa hyväksyntää | odotamme
        hyväksyntää | hyväksyntä tarvitaan | pitää hyväksyä | kysyä ensin | kysyn ensin | kysymme ensin | pitää
        ensin kysyä | varmistaa ensin | tarkistaa ensin | varmistan ensin | tarkistan ensin | odottakaa lupaa |
        odottakaa vahvistusta | odottakaa hyväksyntää | odottakaa kunnes | odottakaa että | vahvistan huomenna |
        vahvistan myöhemmin | ilmoitan milloin | varauksella | sillä varauksella | sillä edellytyksellä | mutta
        ensin haluamme | mutta ensin haluan | mutta ensin haluaisin | mutta ensin haluaisimme | pitää ensin
        hyväksyä | pitää hyväksyä tämä | pitää hyväksyä se | on hyväksyttävä | täytyy hyväksyä tämä | täytyy
        hyväksyä se | täytyy ensin hyväksyä | ensin hyväksyä | hyväksyy ensin | hyväksyttävä ensin | ennen kuin
        teette | ennen kuin mitään tehdään | ennen kuin muutatte"""
    ),
    purpose=words(
        """jotta voin | jotta voimme | jotta voisin | jotta voisimme | jotta pystyn | jotta pystymme | jotta pystyisin | jotta
        saan | että voin | niin että voin | niin voin | niin voimme | jotta minä voin | jotta me voimme"""
    ),
    will=words("aikoo | aikovat | tulee | pitää | täytyy | voi | saa | haluaa"),
    possible=words("olisiko mahdollista | voisiko olla mahdollista | onnistuisiko | onko mahdollisuutta"),
    joke=words(
        """aprillia | aprillipila | vitsi | vitsi vain | pila | leikilläni | heh | hehe | heh heh | hah | haha | hahaha | hihi |
        ei vaineskaan | ei vaiskaan | ei vainenkaan | no ei vaan | vitsivitsi | läppä | läpällä | huumoria | sarkasmia | en
        ole tosissani | en oo tosissani | leikillään | leikillisesti | vitsillä | vitsinä"""
    ),
    me=words(
        """minut | minutkin | itseni | minun käyttäjäni | minun tunnukseni | oma käyttäjäni | oman käyttäjäni | oman tunnukseni |
        allekirjoittanut | tilalleni | sijaani | sijalleni | tilalleni tulee | minun tilalleni | minun sijaani | että minut |
        että minä | että minun"""
    ),
    authority=words(
        """täysi oikeus | täydet valtuudet | sama rooli kuin | minun roolini | roolini | saa tehdä muutoksia | tehdä muutoksia |
        vastuussa tilistä | vastuukäyttäjä*"""
    ),
    only=words("vain | mutta vain | vasta | mutta vasta | mutta"),
    takes_back=words(
        """eikun | eiku | väärä päivä | väärä päivämäärä | hätiköin | perui irtisanoutumis* | perunut irtisanoutumis* |
        muutti mielensä | muuttanut mielensä | ei lähdekään | ei lopetakaan | tarkoitin | tarkoitimme | väärä
        henkilö | väärä nimi | väärä käyttäjä | väärä yritys | väärä vastaanottaja | odottakaa | odota |
        vahvistan | vahvistamme | palaan asiaan | sittenkin | sittenkään | ei vielä valmis | emme ole päättäneet
        | unohtakaa tuo | unohtakaa se | unohtakaa tämä | älkää tehkö | lähetin vahingossa | lähti vahingossa |
        ei muutoksia kiitos | älkää muuttako mitään | älkää päivittäkö | älä muuta mitään | älä päivitä | ei
        vielä muutoksia | ottaa itse yhteyttä | ilmoittaa itse | kirjoittaa teille itse | ilmoittaa teille itse
        | sekoitin | sekoitan | menivät sekaisin | meni sekaisin | näin kysyi | niin kysyi | näin sanoi | näin
        kirjoitti | niin kirjoitti | odotetaan | odotellaan | odotamme vielä | älkää tehkö mitään | emme ole
        aivan varmoja | en ole aivan varma | emme ole ihan varmoja | ei ole vielä päättänyt | emme ole vielä
        päättäneet | ei koske meitä | jäämme jos | tarkemmin ajatellen | epävarmaa"""
    ),
    spelt=words("kirjoitetaan | kirjoitusasu | kirjoittaa nimensä | kirjoittaa sen"),
    with_letter=words("kirjaimena | kirjaimella"),
    digits=words(
        """numeron loppu | loppu on | lopussa on | loppuosa
        | viimeinen numero | viimeiset numerot | viimeinen numeroista | viimeiset kaksi | päättyy numeroon"""
    ),
    stays=words(
        """antakaa hänen | haluaa jäädä | hän jää | jääkin | jää taloon | jää meille | jää töihin | jää tänne |
        jatkaa meillä | on yhä töissä | on edelleen töissä"""
    ),
    happened=words(
        """muutti | on muuttanut | vaihtoi työpaikkaa | vaihtoi työtä | on vaihtanut työpaikkaa | siirtyi | on siirtynyt | sai uuden työn |
        sai uuden työpaikan | sai lapsen | meni naimisiin | erosi | kuoli | menehtyi | jäi äitiyslomalle | jäi
        vanhempainvapaalle | aloitti | tuli meille"""
    ),
    retired=words(
        """jäi eläkkeelle | jäi … eläkkeelle | jäänyt eläkkeelle | jää eläkkeelle | siirtyi eläkkeelle | eläköityi
        | kuoli | menehtyi"""
    ),
    loose_time=words(
        """tammikuu* | helmikuu* | maaliskuu* | huhtikuu* | toukokuu* | kesäkuu* | heinäkuu* | elokuu* | syyskuu* |
        lokakuu* | marraskuu* | joulukuu* | joulu | jouluna | joulun | pääsiäi* | juhannu* | uutena vuotena |
        kesällä | syksyllä | talvella | keväällä | viikonloppu* | neljänne* | puolivuosi* | illalla | vuoden
        kuluttua | vuoden päästä | loman | lomalla | väliaikaisesti | toistaiseksi | tilapäisesti | viikoksi |
        kuukaudeksi | jouluaatto* | välipäiv* | vappu* | muutaman päivän | parin päivän"""
    ),
    behind_event=words(
        """jälkeen | yhteydessä | päättyessä | päätyttyä | päättyttyä | alkaessa | alettua | loputtua | loppuessa |
        loputtua | mennessä | asti | saakka | alkaen | päättyy | loppuu"""
    ),
    event=words(
        """viimei* päiv* | viimei* työpäiv* |
        aloituspäiv* | alkamispäiv* | alkupäiv* | päättymispäiv* | loppupäiv* | lopetuspäiv* |
        työsuhte* | työsuhde | irtisanomisaja* | koeaja* | lähtö* | lähdön
        | vanhempainvapaa* | äitiysvapaa* | äitiysloma* | perhevapaa* | sairausloma* | eläk* | eläköity* |
        tilinpäät* | tilintarkastu* | palkanmaksu* | palkka-ajo* | fuusio* | muutto* | muuton | harjoittelu* |
        toimeksianto* | hallituksen koko* | yhtiökoko*"""
    ),
    wonder=words("tietoa siitä | lisätietoa | lisätietoja"),
    meant=words("tai siis | tai ei kun | tai eikun | tarkoitan | tarkoitin | tai pikemminkin | tai oikeastaan"),
    receive=words("saada"),
    suppose=words("oletetaan | kuvitellaan | kuvitelkaa | sanotaan että | entä jos | mitä jos"),
    for_a_time=words("lukit* | estä* | jäädyt* | keskeyt*"),
    vague_people=words("kaikki paitsi | kaikki lukuun ottamatta | kaikki muut | jotkut muut | muut | ym | jne | ja muita | muutama muu"),
    at_once=words("välittömin vaikutuksin | heti nyt | saman tien | jo nyt | välittömästi"),
    unable=words(
        """en osaa | emme osaa | en onnistu | en onnistunut | emme onnistuneet | en löydä | en löytänyt | en saa | ei onnistu |
        ei onnistunut | en tiedä miten | en löydä mistä | en löydä miten | en löydä kohtaa | emme löydä | en osannut | emme
        osanneet | en pysty | emme pysty | en saa poistettua | en saa lisättyä | en saa muutettua | emme saa | ei anna | ei
        antanut | järjestelmä ei anna | järjestelmä ei antanut | ei onnistu minulta | ei onnistu meiltä | ei toiminut | ei toimi |
        se ei mennyt läpi"""
    ),
    that_is_all=words("se riittää | riittää | muita oikeuksia | ei muuta | ei muita | siinä kaikki | siinä oli kaikki"),
    that_day=words(
        """samasta päivästä | samana päivänä | sinä päivänä | siitä päivästä | samasta päivämäärästä | samasta hetkestä | silloin |
        siitä alkaen | siitä lähtien | siihen asti | siihen saakka | samaan aikaan"""
    ),
    given_name=words("etunimi"),
    family_name=words("sukunimi"),
    employer=words("työnantaja* | työpaik* | kilpailija*"),
    still=words("edelleen | yhä | vieläkin | jatkossakin"),
    mailing=words("""uutiskirje* | postituslist* | sähköpostilist* | jakelulist* | maililist* | mainos* | suoramarkkinoin* | tiedotte*"""),
    no_action=words(
        """teidän ei tarvitse tehdä | ei tarvitse tehdä mitään | ei vaadi teiltä | ei vaadi toimia | ei vaikuta teihin | ihan
    vain tiedoksi | ihan tiedoksi | saatte tiedon | ilmoitamme kun | ilmoitan kun | kerromme kun | kerron kun |
    ilmoitetaan kun | teille ilmoitetaan | on jo tunnus | on jo tunnukset | on jo käyttäjä | on jo käyttäjätunnus | on
    jo tili | on jo pääsy | on tunnukset jo | kotinumero | yksityisnumero | yksityisasioissa | henkilökohtainen osoite
    | henkilökohtainen sähköposti | työosoite on edelleen | työnumero on edelleen | palaan hänen | palaan tunnuksen |
    vain tiedoksenne | ihan tiedoksenne | tiedoksenne vain"""
    ),
    no_user=words(
        """ei ole käyttäjä | ei ollut käyttäjä | ei ole tunnusta | ei ollut tunnusta | ei ole tunnuksia | ei ollut
        tunnuksia | ei ole koskaan ollut tunnu*"""
    ),
    temporary=words("väliaikaisesti | tilapäisesti | toistaiseksi | määräaikaisesti | kunnes tiedämme"),
    secondly=words("toiseksi"),
    still_wants=words(
        """haluamme silti … suoraan | haluan silti … suoraan | haluamme silti oman | haluamme silti omat | haluan silti
        oman | haluaisimme silti … suoraan | haluaisimme silti oman | siitä huolimatta haluamme | haluamme kuitenkin …
        suoraan | haluamme kuitenkin oman | haluaisimme kuitenkin … suoraan | haluaisimme kuitenkin oman | haluamme
        silti palvelun"""
    ),
    kin=words("""vaimo vaimon vaimonsa vaimoni vaimolle vaimolla vaimolleni mies miehensä mieheni puoliso puolison puolisonsa
            puolisoni veli veljen veljensä veljeni veljelle veljeltä sisko siskon siskonsa siskoni sisar sisaren sisarensa
            sisareni äiti äidin äitinsä äitini isä isän isänsä isäni poika pojan poikansa poikani tytär tyttären tyttärensä
            tyttäreni serkku serkkunsa serkkuni vävy vävynsä vävyni miniä miniänsä miniäni anoppi appi avopuoliso avovaimo
            avomies"""),
    settled=words(
        """nyt toimii | toimii nyt | toimii taas | toimii jälleen | asia ratkesi | ratkesi | asia järjestyi | järjestyi |
        asia hoitui | on hoidossa | on ratkennut | sain sen toimimaan | saatiin toimimaan | pääsin nyt | pääsen nyt |
        löysin itse | ongelma poistui | ongelma ratkesi"""
    ),
    asks_opinion=words(
        """mitä sanotte | mitä mieltä olette | mitä mieltä olet | mitä ajattelette | mitä tuumaatte | näinkö | tältäkö |
        tällainenko | tällaiseltako | näyttääkö tämä oikealta | onko tämä oikein | onko näin oikein | riittääkö tämä |
        riittääkö näin | käykö tämä näin
        | kirjoitetaanko näin | tehdäänkö näin"""
    ),
)
