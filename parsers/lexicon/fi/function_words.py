"""The small words by which Finnish is told from other languages."""

from parsers.lexicon.order_words import words

WORDS = words(
    """
    väärä väärin väärän oikea oikein oikean tämän tuo tuon ollut olivat olisi olisin olemme olette ollaan oltiin tule tulee
    tulevat saa saada saanut saatu saimme sain antaa annettu ottaa otettu ota voimme voin voitte voivat pitää pitäisi täytyy
    tulisi kannattaa emmekä enkä ettekä eivätkä eikö ettei siksi silti vaikka kunnes kunhan ennen aikana kautta mukaan vastaan
    ilman kanssa luona päällä paljon vähän monta jokin joku jotain mikään mitään kukaan toinen toisen muut muita muuta muun oma
    oman omaa itse itsensä itselleni tänään huomenna eilen pian heti viikko viikolla kuukausi kuukauden vuosi vuoden päivää
    päivänä aamulla illalla jatkossa jälleen edelleen lähettää lähetti lähetämme lähetetty soittaa kirjoittaa kertoa kertokaa
    sanoi sanottu tietää tiedä tiedoksi tietoa odottaa odotellaan odotan odotamme asia asian asiaa asiasta asiat juttu homma
    laskulla laskulle laskulta laskuja laskut laskusta laskunne laskullanne viite viitenumero puhelinnumero nimeä nimen uutta
    uudet vanha vanhan entinen nykyinen teidät meidät häneltä hänestä heiltä niin näin kyllä joo juu okei selvä hienoa kiva
    viikonloppua päivänjatkoa yhteistyöstä avusta nopeasti mahdollisimman pahoittelut anteeksi valitettavasti onneksi tosiaan
    oikeastaan varmaan ilmeisesti tietysti lisäksi samalla samoin kuitenkin siellä täältä tänne sinne teillä toimii onnistuu
    onnistu menee tehdä tehty teette teemme tein saapui olla jäi jää jäävät käyttää käytämme käytetä käyttöön käytössä tarvita
    tarvitse tarvitaan vastaa hoitaa hoidan ja on ei että se hän ne me te minä olen ovat oli tai mutta jos kun kuin mitä miten
    missä miksi voisitteko voitteko voiko kiitos terveisin terv hei moi ystävällisin käyttäjä käyttäjäksi käyttäjän tunnus
    tunnuksen tunnukset sopimus sopimuksen sopimuksemme irtisanomme irtisanoa irtisanominen poistakaa poistaa lisätkää lisätä
    vaihtaa vaihtakaa muuttaa uusi uuden sähköposti sähköpostiosoite osoite yritys yrityksen yrityksemme meidän meille meillä
    teidän hänen hänet tämä myös enää eikä ole kanssanne palvelu palvelun haluamme haluan pyydän tarvitsee kysymys salasana
    salasanan lasku laskun nyt vielä sekä joka siis sitten voi vai kaikki hänelle nimi puhelin emme eivät älkää älä en et ette
    minun minulle minulla sinun heidän heidät heille teille teitä teiltä meiltä meitä siitä sitä sen siihen siinä tästä tässä
    tällä täällä jotta koska mikäli joten vaan vain ehkä noin hieman kuinka mistä milloin kuka kenen paljonko onko voinko saako
    voisitko voitko saisiko saisimmeko pyydämme pyytäisin haluaisin haluaisimme toivomme tarvitsemme tarvitsisimme ystävällisesti
    hyvä hyvää huomenta terve terveiset arvoisa vastaanottaja asiakaspalvelu etukäteen mukavaa poista lisää vaihda muuttakaa
    päivittäkää päivittää päivitä poisto lisäys muutos irtisanon irtisanokaa sanomme irti lopettaa lopettakaa lopettanut lopetti
    lähtenyt lähti töissä töistä eläkkeelle työntekijä työntekijämme kirjanpitäjä numero numeron käyttäjää käyttäjät käyttäjiä
    käyttäjätunnus käyttäjätunnuksen tunnusta tunnuksensa tilin tilimme yhtiö yhtiön yhtiömme firma firman asiakas konkurssi
    konkurssiin selvitystilaan pois tilalle jälkeen alkaen asti mennessä lähtien päivä kuun loppuun lukien luokaa luoda tehkää
    avata antakaa pääse kirjautumaan kirjautuminen laskutus vahvistus vahvistaa terveisiä yst kunnioittavasti jo aina juuri viime
    ensi alla ohessa liitteenä asiaan tuli
    """
)
