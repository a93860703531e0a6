"""Finnish: the words of our questions and of short answers to them."""

from parsers.lexicon.order_words import words
from parsers.lexicon.question_words import QuestionWords

WORDS = QuestionWords(
    who=words(
        """kuka | kuka käyttäjistä* | kenet | kenen | keitä | ketkä | ketä | keiden | mikä käyttäjä | mitkä käyttäjät | minkä käyttäjän
        | kelle | kenelle"""
    ),
    when=words(
        """milloin | koska | mistä päivästä | minä päivänä | mihin päivään | mistä lähtien | mistä alkaen | viimeinen päivä |
        päivämäärä*"""
    ),
    stay=words(
        """jääkö | jäävätkö | jää | pidetäänkö | säilyykö | säilytetäänkö | pysyykö | jatkaako | tarvitseeko … vielä | tarvitseeko …
        edelleen | tarvitseeko … enää | saako … pitää | käyttääkö … vielä"""
    ),
    leave=words("poistetaanko poistetaan poistammeko poistaa suljetaanko suljetaan sulkea lakkautetaanko pois poistettava poistettavan"),
    come=words(
        """lisätäänkö | lisätään | lisäämmekö | lisätä | lisäksi käyttäjä* | luodaanko | luodaan | tuleeko | tulee tilalle | tilalle |
        tilalleen | jatkaa hänen | ottaako | tarvitseeko … tunnuksen | saa tunnuksen | saa tunnukset | tunnukset saa | seuraaja |
        perustetaanko | perustetaan"""
    ),
    replace=words("korvaako korvaa korvataanko korvataan vaihdetaanko"),
    somebody=words(
        """joku käyttäjä | jonkun tunnus | joku | joku muu | joku uusi | ketään | ketään uutta | jotakuta | uusi käyttäjä | uutta
        käyttäjää | uusia käyttäjiä | muita käyttäjiä | muita"""
    ),
    newcomer=words(
        """uuden käyttäjän | uusi käyttäjä | uudelle käyttäjälle | uuden työntekijän | uuden henkilön | uuden kollegan | uusi
        työntekijä | uusi henkilö"""
    ),
    right=words(
        """tilata | tilausoikeu* | pääkäyttäjä* | tilausvaltuu* | tuleeko hänestä | tuleeko ¤ pääkäyttäjä | tilaaja* | tehdä tilauksia"""
    ),
    more=words("jotain muuta | jotakin muuta | muuta | muita muutoksia | vielä jotain"),
    same=words("entä ¤ | entäs ¤ | ja ¤ | mitä ¤ | koskeeko se myös ¤ | koskeeko tämä myös ¤ | sama ¤"),
    same_value=words("sama samana ennallaan"),
    old_value=words("vanha osoite | vanha numero | vanhan osoitteen | vanha"),
    means=words("tarkoitatteko ¤ | tarkoitatko ¤ | onko kyseessä ¤ | koskeeko asia ¤ | onko se ¤"),
    turned=words("teillä töissä palveluksessa ei eikö vai tai jos ellei vain ainoastaan ilman paitsi kunnes saakka asti älä"),
    plain=words(
        """paikkansa oikein sulkea suljemme annamme poistamme lisäämme lisää muita löytyykö hei moi ja myös nyt kiitos ennen kuin
        jatkamme ensin sitten lopuksi on onko ovat ollaanko se että joka kanssa hän hänet hänen häntä hänelle hänestä hänellä he
        heidät heidän teillä teidän teitä meidän meille mikä mitkä minkä mitä mihin kyseessä tunnus tunnukset tunnuksen tunnusta
        tunnuksensa käyttöoikeus käyttöoikeuden käyttöoikeutta käyttäjä käyttäjän käyttäjät käyttäjää käyttäjäksi käyttäjänä
        käyttäjistä* tili tilin nimi nimen koko osoite osoitteen sähköposti sähköpostiosoite sähköpostiosoitteen sähköpostiosoitetta
        puhelinnumero puhelinnumeron matkapuhelinnumero numero uusi uuden uudelle uutta kollega henkilö henkilön työntekijä
        työntekijän tänään vielä edelleen jo järjestelmä* palvelu* yritys yrityksen aktiivinen tavallinen kokonaan enää sen jälkeen
        voi voiko voimme voimmeko saa saako saadaanko haluatte haluatteko haluaisitteko toivotteko tarvitseeko tarvitsee tilata
        muutoksia tilauksia oikeus oikeudet oikeutta annetaanko antaa tehdä tehdään tehdäänkö päivä päivän päivästä päivänä alkaen
        lähtien viimeinen ensimmäinen lopettaa lopettaako aloittaa aloittaako alkaa töissä poistaa lisätä kysymys kirjoititte
        mainitsitte tarkoitatteko juuri tarkalleen tulee tuleeko samalla koskee koskeeko asia teille pitääkö pitäisikö jäädä pitää
        olla saada joku entä entäs vanha vanhan avataan tunnus* tunnuk* tunnust* sama ennallaan muu"""
    ),
    echoed=words("ko kö"),
    yes=words(
        """kyllä | kyllä kiitos | joo | juu | jep | juuri niin | aivan | ehdottomasti | tottakai | totta kai | mielellään | oikein |
        pitää paikkansa | näin on | niin on | kyllä vain | poistetaan | lisätään | saa | voi | voitte"""
    ),
    no=words("ei | ei kiitos | ei tarvitse | ei ole tarpeen | ei missään nimessä | ei tule | ei jää | ei ole | ei enää | ei saa"),
    stays=words("jää | pysyy | säilyy | saa jäädä | saa pitää | pitää tunnuksensa | tarvitsee | jatkaa | ennallaan"),
    too=words("myös samoin sama molemmat kummatkin"),
    no_sooner=words("ei ennen | ei aikaisemmin | ei aiemmin | ei ennen sitä | ei sitä ennen"),
    soonest=words(
        """heti kun ehditte | heti kun voitte | mahdollisimman pian | mahdollisimman nopeasti | kun ehditte | niin pian kuin
        mahdollista"""
    ),
    be=words("on"),
    unsure=words(
        """on jo | hänellä on jo | jo käyttäjä | ei vielä | ehkä | luultavasti | kai | varmaan | mahdollisesti | luulen | uskon |
        kunnes | jos | kun | mutta | vasta | myöhemmin | pian | epävarma | en tiedä | emme tiedä | palaan | palaamme | tarkistan |
        tarkistamme | kysyn | kysymme | tai | vai | paitsi | väliaikaisesti | toistaiseksi | odottakaa | odota | älkää | älä | ei |
        eivät | riippuu | joko | oli | olisi | jälkeen | ennen | pikemminkin | väärä | virhe | anteeksi | vielä | eventuaalisesti |
        saakka | asti"""
    ),
    coloured=words("punaisella | sinisellä | vihreällä | värillä | lihavoituna | lihavoidulla | eri värillä"),
    aside=words(
        """kiitos | ja | hän | hänet | hänen | häntä | hänelle | he | se | sen | on | ovat | uusi | uuden | nimi | osoite | sähköposti
        | sähköpostiosoite | puhelinnumero | puhelin | numero | käyttäjä | käyttäjän | käyttäjäksi | tavallinen | tavalliseksi |
        peruskäyttäjä | tunnus | tunnuksen | tunnukset | nyt | tänään | heti | saman tien | alkaen | lähtien | kollega | kollegamme
        | kirjanpitäjä | kirjanpitäjämme | assistentti | meillä | meidän | lähtenyt | lähti | lopettanut | lopetti | lopettaa |
        eläkkeelle | jäi | jäänyt | töissä | enää | yrityksessä | tilalle | jatkaa | aloittaa | aloitti | alkaa | päivä | viimeinen
        | ensimmäinen | taloushallinto | molemmat | myös | samoin | hyvä | ok | hei | pois | poistetaan | poistaa | poistakaa |
        lisätään | lisätä | lisätkää | tulee | vain | riittää | kaksi | kolme | voi | voitte | saa | me | minä | hänellä | talossa |
        palveluksessamme | vielä | ole | oikeuksilla | tilaaja"""
    ),
)
