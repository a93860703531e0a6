"""Finnish: other spellings, courtesies, fixed expressions and everyday words that are no names."""

from parsers.lexicon.order_words import words

VARIANTS = words(
    """poitsakaa poistkaa poistakka = poistakaa | lisätkä lisäkää lisätkkää = lisätkää |
    oikee = oikea | osote = osoite | osotteen = osoitteen | osotteessa = osoitteessa | osotteeseen = osoitteeseen | osotetta =
    osoitetta | kirjotusvirhe = kirjoitusvirhe | mailiosote meiliosote = sähköpostiosoite | saaha = saada | nähä = nähdä | käydä
    käyä = käydä | laittas = laittaisi | mä mää mie = minä | mun miun = minun | mulle mulla = minulle | meiän meijän meitin =
    meidän | teiän teijän = teidän | heiän heijän = heidän | niitten = niiden | noitten = noiden | tää tä = tämä | oon = olen |
    oo = ole | ois = olisi | oisitko = olisitko | ollu = ollut | oltas oltais = oltaisiin | lähteny = lähtenyt | lopettanu =
    lopettanut | vaihtunu = vaihtunut | muuttunu = muuttunut | menny = mennyt | tullu = tullut | jääny = jäänyt | siirtyny =
    siirtynyt | saanu = saanut | alottaa alottaapi = aloittaa | alotti = aloitti | alottanu aloittanu = aloittanut | sillon =
    silloin | sitte = sitten | uus = uusi | viel = vielä | enään = enää | tehä = tehdä | pitäis pitäs = pitäisi | täytyis =
    täytyisi | tulis = tulisi | vois = voisi | sais = saisi | tarvis tarvisi tarvitsis tarttis = tarvitsisi | tarvii tarttee
    tartte = tarvitsee | haluis haluais = haluaisi | haluttais = haluttaisiin | kuuluis = kuuluisi | voitais = voitaisiin |
    saatais = saataisiin | voisitteks voitteks voisittekos voisitteksä = voisitteko | voisitsä voitsä voisitkos voisikko =
    voisitko | saisko = saisiko | voisko = voisiko | saataisko saatasko = saataisiinko | onks = onko | oisko olisko = olisiko |
    pitäiskö pitäskö = pitäisikö | voiks = voiko | voinks = voinko | saaks = saako | saanks = saanko | pitääks = pitääkö | miks
    = miksi | poies pos = pois | yhen = yhden | kahen = kahden | nyte = nyt | vaihtaas = vaihtaa | käyttis
    käytäjä käytäjän = käyttäjä | kayttja = käyttäjä | tunus = tunnus | tunukset = tunnukset | sähkopostii = sähköposti | ennää
    = enää | poistakee = poistakaa | lissätkee lisätkee lissätkää = lisätkää | ottakee = ottakaa | vaihtakee = vaihtakaa | teköö
    tehkee = tehkää | liskää liskätkää lisäkää lisätkkää lisäätkää = lisätkää | poistkaa poistakkaa poitsakaa = poistakaa |
    irtisanome irtisannomme = irtisanomme | vaihtkaa vaihtakka = vaihtakaa | voisiteko voisitteo = voisitteko"""
)
THANKS = words(
    """kiitos | kiitokset | kiitoksia | kiitti | kiitän | kiitämme | suuri kiitos | isot kiitokset | paljon kiitoksia |
        mahtavaa | loistavaa | loistava | upeaa | huippua | hienoa | super | kiitos paljon | erinomaista | tattis | tack |
        mainiota | kiitoksii | kiitokset jo etukäteen | kiitos jo etukäteen | kiitoksia etukäteen | kiitti etukäteen | kiitos
        avusta | tattista | tenks | thanks | thx | kiits | kiitän etukäteen | lämmin kiitos | suurkiitos | suurkiitokset |
        ihanaa | olette tähtiä | olette parhaita | olette kullan arvoisia | halaus meiltä | halaukset meiltä"""
)
FINE = words(
    """pääsi sisään ja | ja on tyytyväinen | toimii | nyt toimii | toimivat | onnistui | selvä | selvisi | ok | okei |
        okk | hyvä | hyvin | hienosti | saatu | saapui |
        tuli perille | vastaanotettu | asia kunnossa | kunnossa | kuitti | pääsin | pääsimme | avusta | avustanne | avustasi |
        nopeasta | palvelusta | vahvistuksesta | vastauksesta | selvityksestä | tiedosta | tiedoista | hyvää viikonloppua |
        mukavaa | päivänjatkoa | viikonloppua | jatkoja | ratkesi | järjestyi | hommat | tämä selvä | noniin | juu | joo |
        hyvästä"""
)
GREETING = words(
    """hei | hei vain | heippa | heipä hei | moi | moikka | moro | terve | tervehdys | päivää | hyvää päivää | hyvää huomenta
        | huomenta | iltaa | hyvää iltaa | hyvä vastaanottaja | hyvä asiakaspalvelu | arvoisa | arvoisat | hyvät |
        asiakaspalvelu | morjens | tere | no hei | moikka moi | moro moro | terve vaan | hellou | heissan | hejssan |
        iltapäivää | huomenta vaan | hyvää alkavaa viikkoa | hyvä inexchange | hei siellä | päivää taloon | hello"""
)
IDIOM = words(
    """siinä mahdollisesti olevan | mahdollisesti olevan | ehkä olevan | mahdollisen vanhan |
        ilman nimeä | ilman henkilönimeä | ilman etunimeä | ilman omaa nimeä | ilman sukunimeä |
        saisin päättää | saisimme päättää | saan päättää | saamme päättää | voin itse päättää |
    lisää tietoa | lisää tietoja | lisää infoa | lisää aikaa | lisää apua | lisää aiheesta | kerro lisää | kertokaa
    lisää | kertoa lisää | yhä lisää | ottakaa yhteyttä | ota yhteyttä | ottaa yhteyttä | päättää asiasta | päättää
    siitä | päättää vielä | saada vastau* | saada apua | saada tietää | saada tietoa | antaa tietoa | antakaa tietää |
    laita viestiä | laittakaa viestiä | laita viesti | laittakaa viesti | pistä viestiä | pistäkää viestiä | avata
    liite | muuttaa uusiin | muuttaa toiseen | muuttaa uuteen | korjaa jos | korjatkaa jos | lähettäkää lasku* |
    lähettäisittekö kopio* | lähettäkää vahvistu* | lähettäisittekö vahvistu* | lähettäkää ohje* | antaa palautetta |
    antaisitteko ohje* | antakaa ohje* | tilaamme ja | vaihtaa muutaman | sulkea pois | tehkää kuten | tehkää niin |
    tehkää näin | hoitaa laskutu* | piti … poistaa … tunnus | yritin poistaa … tunnus | yritimme poistaa … tunnus |
    poistunut käytöstä | on poistunut käytöstä | poistuu käytöstä | poistui käytöstä | on poistettu käytöstä | siirtyi
    käyttämään | siirtynyt käyttämään | siirrymme käyttämään | tunnukset lisää | tunnuksia lisää | käyttäjiä lisää |
    tunnuksen lisää | käyttäjän lisää | lisää käyttäjiä | lisää tunnuksia | yhden lisää | vielä lisää | muutti
    mieltään | muutti mielensä | lopetti käytön | lopettanut käytön | lopettanut käyttämisen | lopetti käyttämisen |
    lopettanut tupakoinnin | antakaa hänen pitää | antakaa … pitää | antaa … pitää | saa pitää
        | oli miten oli | oli kuinka oli | miten vain | kuinka vain | miten vaan | kuinka vaan | miten sitten onkin"""
)
COMMON = words(
    """yksittäinen yksittäisen yksittäiset jokaisen jokainen
        turku turun turussa turusta turkuun helsinki helsingin helsingissä helsingistä helsinkiin tampere tampereen
        tampereessa tampereesta tampereen oulu oulun oulussa oulusta ouluun espoo espoon espoossa espoosta espooon vantaa
        vantaan vantaassa vantaasta vantaaan lahdessa lahdesta kuopio kuopion kuopiossa kuopiosta kuopioon jyväskylä
        jyväskylän jyväskylässä jyväskylästä jyväskylään porissa porista vaasa vaasan vaasassa vaasasta vaasaan kotkassa
        kotkasta raumassa raumasta salossa salosta naantali naantalin naantalissa naantalista naantaliin raisio raision
        raisiossa raisiosta raisioon kaarinassa kaarinasta loimaa loimaan loimaassa loimaasta loimaaan uusikaupunki
        uudessakaupungin uudessakaupungissa uudessakaupungista uusikaupunkiin rovaniemi rovaniemen rovaniemessa rovaniemesta
        rovaniemiin joensuu joensuun joensuussa joensuusta joensuuun hämeenlinna hämeenlinnan hämeenlinnassa hämeenlinnasta
        hämeenlinnaan kouvola kouvolan kouvolassa kouvolasta kouvolaan lappeenranta lappeenrannan lappeenrannassa
        lappeenrannasta lappeenrantaan mikkeli mikkelin mikkelissä mikkelistä mikkeliin seinäjoki seinäjoen seinäjoessa
        seinäjoesta seinäjokiin suomi suomen suomessa suomesta suomiin ruotsi ruotsin ruotsissa ruotsista ruotsiin
        koska vaikka kunnes sillä että kun kuin niin myös lisäksi sitten siis eli jotta sekä joka jonka jota jossa josta johon
        jotka joiden joilla minä sinä hän me te he se ne tämä tuo nämä nuo minun sinun hänen meidän teidän heidän minulle meille
        teille hänelle heille meillä meiltä teillä teiltä minulla hänellä olen olet on olemme olette ovat oli olivat olin olimme
        olisi olisin olisimme ole ollut ei en emme ette eivät älkää älä hei moi terve kiitos kiitoksia terveisin terv yst
        ystävällisin terveiset parhain t ystävällisesti kunnioittaen kunnioittavasti huomenta päivää hyvä hyvää arvoisa
        tervehdys asiakaspalvelu inexchange kundservice support tuki aihe viesti nimi sähköposti puhelin puh gsm osoite yritys
        y-tunnus asia koskee koskien liittyen viitaten vs vl re fwd fw sv vb ps huom nb uusi uuden uudet uutta vanha vanhan
        vanhat poisto poistaa lisäys lisätä muutos muuttaa vaihto vaihtaa päivitys päivittää irtisanominen irtisanoa irtisanomme
        sopimus sopimuksen sopimuksemme tunnus tunnuksen tunnukset käyttäjä käyttäjän käyttäjät tili tilin palvelu palvelun
        lasku laskun salasana kirjautuminen integraatio konkurssi selvitystila saneeraus kysymys apua ongelma tammikuu helmikuu
        maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuun helmikuun maaliskuun
        huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun maanantai tiistai keskiviikko
        torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
        ensi viime tänään huomenna eilen nyt heti pian ensin lopuksi seuraavaksi samalla samoin vielä enää jo juuri vain ainakin
        aina usein joskus yleensä tällä täällä siellä tässä siinä tästä siitä tähän siihen asti alkaen lähtien mennessä jälkeen
        ennen aikana kautta mukaan vastaan ilman kanssa kohta koko kaikki moni monta kaksi kolme neljä viisi molemmat kumpikin
        joku jokin jokainen ketään mitään jotain muu muut muita muuta toinen toisen ensimmäinen ensimmäisen viimeinen seuraava
        seuraavat edellinen oikea väärä sama saman hieman vähän paljon todella erittäin täysin kokonaan valitettavasti onneksi
        ikävä kyllä totta toki tietysti mahdollisimman toivottavasti pahoittelut anteeksi oma oman basic free integrated peppol
        suomi suomen ruotsi ruotsin norja tanska helsinki joulu joulua pääsiäinen juhannus hauskaa mukavaa viikonloppua
        viikonloppu kesää syksyä talvea päivänjatkoa jatkoa ok joo juu selvä oy oyj ab ky ay tmi ry sms pdf gdpr id it hr vat
        alv ohje ohjeet kuten kuitenkin mutta tai vai voisitteko voitteko voisitko voiko voinko saako saanko onko miten missä
        mistä milloin miksi kuka mitä paljonko kuinka jos mikäli ehkä pyydän pyydämme haluan haluamme haluaisin haluaisimme
        toivomme tarvitsemme ilmoitan ilmoitamme poistakaa poista lisätkää lisää vaihtakaa muuttakaa päivittäkää irtisanokaa
        lopettakaa sulkekaa vahvistakaa vahvistattehan soittakaa lähettäkää olkaa tehkää lähetetty iphonesta vastaanottaja
        lähettäjä päiväys liite liitteenä alla ohessa tiedoksi pikainen kiireellinen tärkeä pyyntö vastaus vastauksena aiemmin
        aiempi edelleen siksi siten näin ollen täten sijaan sijasta tilalle lähtenyt lopettanut töissä eläkkeelle eläkkeellä
        firma firman yrityksen yrityksemme yhtiö yhtiön toimisto toimiston osasto talous taloushallinto kirjanpito myynti
        hankinta laskutus osto käräjäoikeus käräjäoikeuden käräjäoikeudessa varsinais-suomen pesänhoitaja toimitusjohtaja rooli
        puhelinnumero sähköpostiosoite etunimi sukunimi yhteyshenkilö poistaisin poistaisi poistaisimme poistaisivat poistat
        poistavat poistamassa poistamista poistamalla poistamatta poisteta poistaneet lisäisin lisäisi lisäisimme lisäisivät
        lisäät lisäävät lisäämässä lisäämällä lisäämättä irtisanoisin irtisanoisi irtisanoisimme irtisanoisivat irtisanovat
        irtisanomassa irtisanomalla irtisanomatta irtisanota irtisanoudu irtisanoutua lopettaisin lopettaisi lopettaisimme
        lopetat lopetatte lopettavat lopettamassa lopettamatta lopeteta sulkisin sulkisi sulkisimme sulkevat suljette suljet
        sulkematta suljeta vaihtaisin vaihtaisi vaihtaisimme vaihtavat vaihdat vaihtamassa vaihtamatta vaihdeta muuttaisin
        muuttaisi muuttaisimme muuttavat muutat muuttamatta muuteta muutamme päivittäisin päivittäisi päivittäisimme päivittävät
        päivität päivittämättä päivitetä peruuttaisin peruuttaisi peruuttavat peruutat peruutatte peruuttamatta perut perutte
        perumatta korjaisi korjaavat korjaatte surkea surkeaa surkean kurssi kurssin sulava sopimaan sopimista sopineet tunnelma
        tunnelmaa laskut laskuja laskua laskulle laskulla laskussa laskuun laskusta laskuista laskuihin laskutuksen laskutusta
        siirryn siirryt siirtyvät palautus palautuksen palauttaa palautatte palauttakaa ostaja ostajan alusta asiassa
        ensimmäiseen entiseen heistä ihmisen ilmoittaa irtisanot jostakin jälleen järjestelmässänne järjestelmässä kerran
        keskiviikkoa kirjaudu korjatun kuitenkaan kuullut kuulleet käyttämään käyttöä käytön käyttö laitteesta laskutatte
        lauantaita lähetä lähetämme lähettää maanantaita meihin mukana oikean palvelussa palveluun palvelulle perjantaita
        pettynyt poissa pyyntösi sijaistaa sinulta sivulla sopisiko sunnuntaita tarttis tekstiviesti tiistaita tilauksesi toimin
        toista torstaita unohti vaihteessa vastata viestiin viestissä lähde lähdin lähden jätin jätimme jätti ottanut ottaneet
        otimme otitte antanut annoimme annoitte avaus avaukset sulkenut pyytänyt pyysitte pyydätte halunnut halusimme halusin
        haluaa haluat haluatte toivonut toivoin voinut voineet voisin voimme pystyi pystyy
        *toimistoon *toimistolle *toimistossa *toimistolla *konttoriin *konttorille *osastolle *varastolle"""
)
