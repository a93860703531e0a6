"""Finnish: what orders are about: users, agreements, companies, addresses, rights, services."""

from parsers.lexicon.order_words import crossed, words

USER = words(
    """käyttäj* | tunnus | tunnusta | tunnustani | tunnustaan | tunnustamme | tunnustasi | tunnustanne | tunnustansa |
    tunnuk* | tunnusten | tunnusparia | tili | tilin | tiliä | tilille | tiliin | tililtä |
        tilinsä | tililtään | tilit | tilejä | tilien | tililleen | tililtäni | käyttöoikeu* | pääsy | pääsyn | pääsyä | pääsyoikeu* |
        pääsemään | pääse | pääsisi | pääsee | pääsevät | kirjautumi* | kirjautumaan | sisäänkirjautumi* | profiili* |
        profiilin | lisenssi* | lisenss* | oikeudet | oikeuksia | oikeuksineen | login* | loggi* | käyttis* | tunnarit |
        tunnari | tunnareita | accoun* | tunnari* | tunnukse* | käyttäjätunnu* | käyttäjätil* | tunnusparin | pääsy* |
        pääsisi* | pääseekö | kirjautua | kirjautuu | käyttöoikeus | käyttöoikeuden | käyttöoikeuksia | lisenssi | lisenssin |
        tiliään | profiili | tunnareilla | tunnarin | tunkut | tunkkari* | tunnuksia | käyttöluv* | käyttölupa* | sisäänpääsy*
        | portaalitunnu* | palvelutunnu* | inexchange-tunnu* | henkilötunnukset järjestelmään | päästä palvelu* | päästä
        järjestelm* | päästä sisään | päästä kirjau* | päästä portaal* | päästä käsiksi | päästä inexchange* | päästä näkemään"""
)
AGREEMENT = words(
    """sopimu* | palvelusopimu* | tilaus | tilauksen | tilauksemme | tilausta | tilaustamme | tilauksia | tilaukset | palvelu
        | palvelun | palvelua | palvelut | palvelunne | palveluanne | palvelustanne | palveluista | palvelusta | palvelumme |
        asiakkuu* | asiakassuhde* | asiakassuht* | jäsenyy* | yhteistyö* | kumppanuu* | verkkolaskupalvelu* |
        verkkolaskusopimu* | kuukausimaksu* | kuukausisopimu* | asiakassopimu* | paketti | paketin | pakettia | jatkuva*
        tilau* | inexchange-homma* | inexchange-juttu* | inexchange-jutun | inexchange-palvelu* | sopparin | soppari | sopparimme |
        sopparia | sopimus | diili | diilin | palvelusopimus | verkkolaskutil* |
        laskutuspalvelu* | laskutussopimu* | laskupalvelu* | käyttösopimu* | ylläpitosopimu* | asiakkuus | asiakkuuden |
        asiakkuutta | asiakkuutemme | palvelujanne | palveluitanne | palvelujen | palveluiden | tilauk* | tilaustanne |
        kk-maksu* | kuukausittais* | jäsenyyt* | liittymäsopimu* | puitesopimu* | inexchangen | inexchangea"""
)
AGREEMENT += words("meidän sopimuksemme | omamme teillä | omamme teiltä |")
COMPANY = words(
    """yritys | yritystä | yrityksiä | yhtiö | yhtiötä | firma | firmaa | toiminimi | toiminimeä | toiminimeni | osakeyhtiö |
        yhdistys | liike | putiikki"""
)
US = words(
    """meidät | tilimme | tiliämme | asiakastilimme | yritystilimme | yrityksemme tili | yrityksemme tilin | yrityksemme
        tiliä | yrityksen tili | yrityksen tilin | yrityksen tiliä | firman tili | firman tilin | firmamme tili | firmamme
        tilin | yhtiön tili | yhtiön tilin | yhtiömme tili | yhtiömme tilin | meidän tili | meidän tilin | meidän tilimme |
        meidän tiliämme | koko tili | koko tilin | koko tilimme | koko yrityksemme | yrityksemme kokonaan | yrityksemme
        asiakkuu* | yritystilin | asiakastilin | yrityksemme palvelustanne | yrityksemme järjestelmästänne | yrityksemme
        asiakasrekisteristänne | yrityksemme rekisteristänne | meidän yritys | meidän firma | yrityksen järjestelmäs* |
        yrityksen palvelus* | yrityksen palvelui* | yrityksen rekister* | yrityksen asiakasrek* | yrityksen portaal* |
        yrityksen teiltä | yrityksen kokonaan | yrityksen pois | yrityksen asiakkuu* | yrityksen asiakastil* | yrityksen
        kaikki tie* | yrityksen poistamis* | yrityksemme järjestelmäs* | yrityksemme palvelus* | yrityksemme palvelui* |
        yrityksemme rekister* | yrityksemme asiakasrek* | yrityksemme portaal* | yrityksemme teiltä | yrityksemme pois |
        yrityksemme asiakastil* | yrityksemme kaikki tie* | yrityksemme poistamis* | yhtiön järjestelmäs* | yhtiön palvelus* |
        yhtiön palvelui* | yhtiön rekister* | yhtiön asiakasrek* | yhtiön portaal* | yhtiön teiltä | yhtiön kokonaan | yhtiön
        pois | yhtiön asiakkuu* | yhtiön asiakastil* | yhtiön kaikki tie* | yhtiön poistamis* | yhtiömme järjestelmäs* |
        yhtiömme palvelus* | yhtiömme palvelui* | yhtiömme rekister* | yhtiömme asiakasrek* | yhtiömme portaal* | yhtiömme
        teiltä | yhtiömme kokonaan | yhtiömme pois | yhtiömme asiakkuu* | yhtiömme asiakastil* | yhtiömme kaikki tie* |
        yhtiömme poistamis* | firman järjestelmäs* | firman palvelus* | firman palvelui* | firman rekister* | firman
        asiakasrek* | firman portaal* | firman teiltä | firman kokonaan | firman pois | firman asiakkuu* | firman asiakastil*
        | firman kaikki tie* | firman poistamis* | firmamme järjestelmäs* | firmamme palvelus* | firmamme palvelui* | firmamme
        rekister* | firmamme asiakasrek* | firmamme portaal* | firmamme teiltä | firmamme kokonaan | firmamme pois | firmamme
        asiakkuu* | firmamme asiakastil* | firmamme kaikki tie* | firmamme poistamis* | toiminimen järjestelmäs* | toiminimen
        palvelus* | toiminimen palvelui* | toiminimen rekister* | toiminimen asiakasrek* | toiminimen portaal* | toiminimen
        teiltä | toiminimen kokonaan | toiminimen pois | toiminimen asiakkuu* | toiminimen asiakastil* | toiminimen kaikki
        tie* | toiminimen poistamis* | toiminimeni järjestelmäs* | toiminimeni palvelus* | toiminimeni palvelui* | toiminimeni
        rekister* | toiminimeni asiakasrek* | toiminimeni portaal* | toiminimeni teiltä | toiminimeni kokonaan | toiminimeni
        pois | toiminimeni asiakkuu* | toiminimeni asiakastil* | toiminimeni kaikki tie* | toiminimeni poistamis* |
        osakeyhtiön järjestelmäs* | osakeyhtiön palvelus* | osakeyhtiön palvelui* | osakeyhtiön rekister* | osakeyhtiön
        asiakasrek* | osakeyhtiön portaal* | osakeyhtiön teiltä | osakeyhtiön kokonaan | osakeyhtiön pois | osakeyhtiön
        asiakkuu* | osakeyhtiön asiakastil* | osakeyhtiön kaikki tie* | osakeyhtiön poistamis* | yhdistyksen järjestelmäs* |
        yhdistyksen palvelus* | yhdistyksen palvelui* | yhdistyksen rekister* | yhdistyksen asiakasrek* | yhdistyksen portaal*
        | yhdistyksen teiltä | yhdistyksen kokonaan | yhdistyksen pois | yhdistyksen asiakkuu* | yhdistyksen asiakastil* |
        yhdistyksen kaikki tie* | yhdistyksen poistamis* | yhdistyksemme järjestelmäs* | yhdistyksemme palvelus* |
        yhdistyksemme palvelui* | yhdistyksemme rekister* | yhdistyksemme asiakasrek* | yhdistyksemme portaal* | yhdistyksemme
        teiltä | yhdistyksemme kokonaan | yhdistyksemme pois | yhdistyksemme asiakkuu* | yhdistyksemme asiakastil* |
        yhdistyksemme kaikki tie* | yhdistyksemme poistamis* | yritykseni järjestelmäs* | yritykseni palvelus* | yritykseni
        palvelui* | yritykseni rekister* | yritykseni asiakasrek* | yritykseni portaal* | yritykseni teiltä | yritykseni
        kokonaan | yritykseni pois | yritykseni asiakkuu* | yritykseni asiakastil* | yritykseni kaikki tie* | yritykseni
        poistamis* | firmani järjestelmäs* | firmani palvelus* | firmani palvelui* | firmani rekister* | firmani asiakasrek* |
        firmani portaal* | firmani teiltä | firmani kokonaan | firmani pois | firmani asiakkuu* | firmani asiakastil* |
        firmani kaikki tie* | firmani poistamis* | asiakkuutemme | asiakkuuttamme | yrityksemme tiedot järjestelmäs* | koko
        yrityksen | koko firman | koko firma | koko yritys | meidät pois | yritystiliämme | meiän tili | meiän tilin | meiän
        firma | meiän firman | meiän yritys | yrityksen tiedot palvelus* | yrityksen tiedot järjestelmäs* | yrityksen tiedot
        rekister* | yrityksen tiedot teiltä | yrityksemme tiedot palvelus* | yrityksemme tiedot rekister* | yrityksemme tiedot
        teiltä | yhtiön tiedot palvelus* | yhtiön tiedot järjestelmäs* | yhtiön tiedot rekister* | yhtiön tiedot teiltä |
        yhtiömme tiedot palvelus* | yhtiömme tiedot järjestelmäs* | yhtiömme tiedot rekister* | yhtiömme tiedot teiltä |
        firman tiedot palvelus* | firman tiedot järjestelmäs* | firman tiedot rekister* | firman tiedot teiltä | firmamme
        tiedot palvelus* | firmamme tiedot järjestelmäs* | firmamme tiedot rekister* | firmamme tiedot teiltä | toiminimen
        tiedot palvelus* | toiminimen tiedot järjestelmäs* | toiminimen tiedot rekister* | toiminimen tiedot teiltä |
        toiminimeni tiedot palvelus* | toiminimeni tiedot järjestelmäs* | toiminimeni tiedot rekister* | toiminimeni tiedot
        teiltä | osakeyhtiön tiedot palvelus* | osakeyhtiön tiedot järjestelmäs* | osakeyhtiön tiedot rekister* | osakeyhtiön
        tiedot teiltä | yhdistyksen tiedot palvelus* | yhdistyksen tiedot järjestelmäs* | yhdistyksen tiedot rekister* |
        yhdistyksen tiedot teiltä"""
)
US += crossed("kampaamon | liikkeen | yhdistyksen | kahvilan | putiikin | toiminimen | toiminimeni | ravintolan", "tili | tilin | tiliä")
MY_ACCOUNT = words(
    """tilini | tiliäni | asiakastilini | minun tili | minun tilin | minun tilini | oma tilini | oman tilini | mun tili |
        mun tilin"""
)
BOTH_COMPANIES = words(
    """molemmat yrityk* | molempien yrity* | molemmista yrityk* | kummankin yrityksen | molemmat yhtiö* | molempien yhtiö* |
        molemmat firmat | kaikki yrityk* | kaikista yrityk*"""
)
EMAIL = words(
    """sähköpost* | s-posti* | s-post* | sposti* | spostin | meili* | maili* | mailiosoit* | meiliosoit* | email* | e-mail* |
        osoite | osoitteen | osoitetta | osoitteeksi | osoitteensa | osoitteeseen | osoitteesta | osoitteella | osoitteeni |
        osoitteen- | posti | postin | postilaatik* | maili | s-posti | säpö | säpöosoite | säpö* | sähkis | sähkö-posti* |
        mailos* | meilos* | maileja | maililaatik* | emailios* | mailiboks* | @-osoite | e-posti*"""
)
NAME = words(
    """keskinim* | kaksoisnim* | lisänim* | nimi | nimen | nimeä | nimeksi | nimensä | nimeni | nimeks | nimeään | nimeäni |
        nimellä | nimelle | sukunim* | etunim* |
        nimenmuuto* | nimenvaihdo* | nimestä | nimessä"""
)
PHONE = words(
    """*puhelin | *puhelimen | *puhelinta |
        puhelin* | puhelim* | puh | puh.nro | puhnro | numero | numerosta | numerossa | numeron | numeroa | numeroksi | numeroks |
        numeronsa | numeroni |
        numerolla | numeroon | kännyk* | kännynumero* | kännynro | matkapuhelin* | gsm* | nro | mobiili* | suoranumero* |
        suora numero | puhelinnro | puhno | p. | kännynro* | luurin numero | gsm-numero* | työpuhelin* | työnumero* | työpuh*
        | mobiilinumero* | suoranumero | vaihteen numero | tel | puhelinyhtey*"""
)
POSTAL = words(
    """postiosoite | postiosoitteen | postiosoitetta | käyntiosoite | käyntiosoitteen | katuosoite | katuosoitteen | osoite |
        osoitteen | osoitetiedot"""
)
AUTHORITY = words(
    """valtuutettu käyttäjä | valtuutetuksi käyttäjäksi | valtuutettu | valtuutetuksi | valtuutetun | valtuutettuna |
    valtuutet* | valtuudet | valtuuksia | valtuus | valtuuden | valtuutu* | valtuuk* | tilausoikeu* | tilausvaltuu* |
    oikeus tilata | oikeuden tilata | oikeutta tilata | oikeus tehdä | oikeuden tehdä | oikeutta tehdä | pääkäyttäjä*
    | pääkäyttäjiä | pääkäyttäjien | järjestelmänvalvoj* | ylläpitäj* | ylläpito-oikeu* | ylläpito-oikeudet |
    hallintaoikeu* | hallinnointioikeu* | admin* | adminni* | admin-oikeu* | admin-oikeudet | samat oikeudet |
    samoilla oikeuksilla | täydet oikeudet | kaikki oikeudet | oikeudet tilata | oikeudet tehdä | saa tilata | voi
    tilata muutoksia | voisi tilata | saisi tilata | tilata muutoksia | tilata käyttäjiä | tilaaja | tilaajaksi |
    tilaajan | hallinnoida käyttäjiä | hallinnoimaan käyttäjiä | hallita käyttäjiä | hallitsemaan käyttäjiä |
    nimenkirjoitusoikeu* | valtakirj* | tilaajaoikeu* | muutosoikeu* | päättää käyttäjistä | oikeus lisätä | oikeuden
    lisätä | tehdä tilauksia | tilauksien tekoon | oikeuksia tilata | tilausvalta* | tilausvallan | valtuutettujen
    käyttäjien | pääkäyttäjäoikeu* | pääkäyttäjän oikeu* | pääkäyttis* | pääkäyttäj* | ylläpitäjän oikeu* | ylläpidon
    oikeu* | hallinta-oikeu* | täysi valta | laajemmat oikeudet | laajat oikeudet | oikeus muuttaa | oikeuden muuttaa
    | oikeus poistaa | oikeuden poistaa | oikeus lisäillä | oikeus hallita | oikeuden hallita | oikeus hallinnoida |
    oikeuden hallinnoida | toimivalta* | toimivaltuu* | saa lisätä käyttäj* | saa poistaa käyttäj* | saa tehdä tilauk*
    | saa tehdä muutok* | voi tehdä tilauk* | voi tehdä muutok* | voisi tehdä muutok* | voi lisätä käyttäj* | pystyy
    lisäämään | tilausoikeudet | yhtä laajat oikeudet | admini* | adminiksi | adminoikeu* | superkäyttäj* | superuser*
    | tilaamaan uusia käyttäjiä | tilata uusia käyttäjiä | tilaamaan käyttäjiä | tilaamaan muutoksia | tekemään
    tilauksia | lisäämään käyttäjiä | järjestelmänvalvoja* | oikeutettu tekemään | oikeutettu tilaamaan | oikeutettu"""
)
DETAILS = words(
    """tiedot | tietoja | tietojen | tietoihin | tietonsa | tietonne | tietojaan | tietojensa | tietoihinsa | tiedoissa |
        tietoni | tietojani | yhteystie* | käyttäjätie* | henkilötiedot | tiedoista | tietoihini | tiedoistani | tiedoissani |
        yhteystietoihini | käyttäjätietoni | käyttäjätietoihini | profiilini | profiiliini | profiiliin | profiiliinsa"""
)
NUMBER = words(
    """y-tunnu* | ytunnu* | y tunnu* | rekisterinumero* | rekisteröintinumero* | yritystunnu* | yritysnumero* | ly-tunnu* |
        yritys | yritykse* | alv-tunnu*"""
)
BASIC = words(
    """basic* | basikki* | peruspalvelu* | perussopimu* | basic | basicin | basicista | basicia | basic-* | peruspaketi* |
        peruspaketti* | basiciin | beisik*"""
)
INTEGRATED = words(
    """integrated* | integroitu | integroidun | integroitua | integroidut | integroitu palvelu | integroidun palvelun |
        integraatiopalvelu* | integraatiosopimu* | integrointipalvelu* | integroidusta"""
)
FREE = words(
    """free | freen | freetä | free-* | ilmaistili* | ilmaisversio* | ilmaispalvelu* | ilmaissopimu* | ilmainen tili |
        ilmaisen tilin | ilmainen palvelu | ilmaisen palvelun | ilmaista tiliä | maksuton tili | maksuttoman tilin |
        inexchange free"""
)
EVERYTHING = words(
    """kaikki sopimuk* | kaikki sopimuksemme | kaikki palvelu* | molemmat sopimuk* | molemmat palvelu* | kaiken mitä meillä |
        kaikki mitä meillä | kaikki meidän sopimuk* | kaikki meidän palvelu* | kaikki tilauk* | sopimuksemme kaikilta osin |
        kaikki teidän kanssa | kaikki teidän kanssanne | kaikki sopimusta* | kaikista sopimuks* | kaikista palvelui* |
        kaikkien sopimust* | kaikkien palvelu* | koko paketti | koko paketin | koko homma | koko homman | kaikki pois teiltä |
        kaikki mitä meillä on | koko sopimu* | molemmista sopimuks* | molempien sopimust* | molemmista palvelui*"""
)
