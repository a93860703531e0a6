"""Finnish: how one asks to alter something or to swap people, and tells that it has become new."""

from parsers.fold import fold
from parsers.lexicon.fi import verbs
from parsers.lexicon.order_words import crossed, words

#: 'as number', 'as name': what a value is put in as
_AS = "numeroksi | numeroks | puhelinnumeroksi | nimeksi | nimeks | sukunimeksi | sukunimeks | osoitteeksi | sähköpostiksi"
_BECOMES = " | ".join(f"{each.strip()} | … {each.strip()}" for each in _AS.split("|"))

CHANGE_BASE = (
    words(
        """vaihtakaa | vaihda | vaihtaisitteko | vaihtaisitko | vaihdatteko | vaihdattehan | muuttakaa | muuta … osoit* |
        muuta … sähköpost* | muuta … puhel* | muuta … numero* | muuta … nim* | muuta … sukunim* | muuta … tie* |
        muuta … käyttäj* | muuttaisitteko | muuttaisitko | muutatteko | muutattehan | päivittäkää | päivitä | päivittäisittekö |
        päivittäisitkö | päivitättekö | päivitättehän | korjatkaa | korjaa | korjaisitteko | korjaisitko | korjaatteko |
        oikaiskaa | oikaisisitteko | muokatkaa | muokkaa | muokkaisitteko | siirtäkää | siirrä | siirtäisittekö |
        laittakaa … numeroksi | laita … numeroksi | laittakaa … osoitteeksi | laita … osoitteeksi | laittakaa … sähköpostiksi |
        saisiko … vaihdettua | saisiko … muutettua | saisiko … päivitettyä | saisimmeko … vaihdettua | saisimmeko … muutettua |
        saisimmeko … päivitettyä | saisiko … korjattua | saisinko … vaihdettua | saisinko … muutettua | saisinko … päivitettyä |
        ottakaa … oikeu* | ottakaa … oikeudet"""
    )
    + verbs.base(verbs.CHANGE)
    + crossed("tehkää | tee | tekisittekö | tekisitkö", "muutos | muutokset | vaihdos | vaihto")
    + crossed("laittakaa | laita | pankaa | pane | pistäkää | pistä | merkatkaa | merkitkää", _BECOMES)
)
CHANGE_SAID = (
    words(
        """vaihtaa | vaihtamaan | vaihdamme | vaihdan | muuttaa | muuttamaan | muutan | päivittää | päivittämään | päivitän |
        korjata | korjaamaan | oikaista | muokata | muokkaamaan | siirtää | siirtämään | vaihtako | muuttako | muuteta |
        vaihdeta | vaihdatte | muutatte | päivitätte | vaihtaisitte | muuttaisitte | päivittäisitte | vaihtaisit | muuttaisit |
        päivittäisit | korjaisitte"""
    )
    + verbs.said(verbs.CHANGE)
    + verbs.thought(verbs.CHANGE)
)
CHANGE_PASSIVE = (
    words(
        """voisi vaihtaa | voisi muuttaa | voisi päivittää | voisi … päivittää | voisi … vaihtaa | voisi … muuttaa | voidaan …
        päivittää | voi … päivittää | tulee … muuttaa | täytyy … muuttaa | pitää … muuttaa | pitäisi vaihtaa | pitäisi …
        vaihtaa | pitäisi muuttaa | pitäisi … muuttaa | pitäisi päivittää | pitäisi … päivittää | pitäisi korjata | pitäisi …
        korjata | tulee vaihtaa | tulee muuttaa | tulee päivittää | täytyy vaihtaa | täytyy muuttaa | täytyy päivittää | pitää
        vaihtaa | pitää muuttaa | pitää päivittää | pitää korjata | voidaan vaihtaa | voidaan muuttaa | voidaan päivittää |
        voi vaihtaa | voi muuttaa | voi päivittää | saa vaihtaa | saa muuttaa | vaihdetaan | muutetaan | päivitetään |
        korjataan | voin vaihtaa | voin muuttaa | voin päivittää | voimme vaihtaa | voimme muuttaa | voimme päivittää |
        pitäisi olla | kuuluu olla | tulee olla | tulisi olla | kuuluisi olla | pitää olla | on oltava | pitäisi lukea | pitää
        lukea | piti olla"""
    )
    + verbs.passive(verbs.CHANGE)
    + crossed("pannaan | laitetaan | merkitään", _BECOMES)
    + crossed(_AS, "tulee | pannaan | laitetaan | merkitään")
    + crossed("muutos | vaihdos | vaihto", "pitää tehdä | tulee tehdä | täytyy tehdä | pitäisi tehdä | on tehtävä | tehdään")
)
CHANGE_NOUN = words(
    """muutos | muutoksen | muutosta | muutoksia | vaihto | vaihdon | vaihtoa | päivitys | päivityksen | päivitystä | korjaus |
        korjauksen | nimenmuutos | nimenmuutoksen | nimenvaihdos | nimenvaihdoksen | nimen muutos | osoitteenmuutos |
        osoitteenmuutoksen | osoitteen muutos | sähköpostin muutos | sähköpostiosoitteen muutos | sähköpostin vaihto |
        tietojen muutos | tietojen päivitys | numeron vaihto | numeron muutos | muutosilmoitus | muutospyyntö"""
)
SWAP = words(
    """tilalle | tilalla | sijaan | sijalle | sijasta | tilalleen | tilallensa | käyttäjän vaihto | käyttäjän vaihtaminen |
        korvatkaa | korvaa | korvaisitteko | korvata | vaihtakaa … tilalle | vaihda … tilalle | vaihtaisitteko … tilalle |
        vaihtaa … tilalle | vaihtakaa käyttäjä | vaihtaa käyttäjä | vaihtakaa … pois | vaihtakaa … sisään | vaihda … pois |
        vaihdetaan … pois | korvataan | korvaajaksi | korvaajana | korvaajakseen | tilallaan | sijaansa | hänen paikalleen |
        paikalleen | tilalleni | vaihdetaan … tilalle | vaihtaa … pois | vaihdetaan … käyttäj* | vaihtakaa … käyttäjäksi |
        vaihtakaa käyttäj* | vaihdetaan käyttäj* | vaihtaisitteko käyttäj* | ulos … ja … sisään
        | vaihdatteko … tilalle | vaihdatko … tilalle"""
)
DONE = words(
    """luotiin | on luotu |
    on poistettu | on jo poistettu | poistettiin | poistitte | poistimme | poistin | olette poistaneet | olemme poistaneet |
        on lisätty | on jo lisätty | lisättiin | lisäsitte | lisäsimme | lisäsin | olette lisänneet | olemme lisänneet |
        on irtisanottu | on jo irtisanottu | irtisanottiin | irtisanoimme | irtisanoin | olemme irtisanoneet |
        olemme jo irtisanoneet | on päivitetty | päivitettiin | päivititte | päivitimme | on vaihdettu | vaihdettiin |
        vaihdoitte | on muutettu | muutettiin | muutitte | on suljettu | suljettiin | lopetimme | lopetettiin | on lopetettu |
        on päättynyt | peruutimme | peruimme | on peruttu | on jo tehty | poistit | lisäsit | sanoimme irti | sanoimme … irti |
        sanottiin irti | poisti | poistivat | poistanut | poistaneet | poistettu | lisäsi | lisäsivät | lisännyt | lisänneet |
        lisätty | irtisanoit | irtisanoi | irtisanoitte | irtisanoivat | irtisanonut | irtisanoneet | irtisanottu | lopetin |
        lopetit | lopetitte | lopettanut | lopettaneet | lopetettu | suljin | suljit | sulki | suljimme | suljitte | sulkivat |
        sulkenut | sulkeneet | suljettu | peruutin | peruutit | peruutti | peruutitte | peruuttanut | peruuttaneet | peruutettu |
        peruutettiin | peruin | peruit | perui | peruitte | perunut | peruneet | peruttu | peruttiin | vaihdoin | vaihdoit |
        vaihdoimme | vaihdettu | muutin | muutit | muutti | muutimme | muuttanut | muuttaneet | muutettu | päivitin | päivitit |
        päivitti | päivittänyt | päivittäneet | päivitetty | korjasin | korjasit | korjasi | korjasimme | korjasitte | korjannut |
        korjanneet | korjattiin | loin | loit | loimme | loitte | luotiin | luonut | luoneet | avasin | avasit | avasi |
        avasimme | avasitte | avannut | avanneet | avattu | avattiin | siirsin | siirsit | siirsi | siirsimme | siirsitte |
        siirretty | siirrettiin | korvasi | korvasitte | korvattu | korvattiin | katkaisitte | katkaistu | laitoitte | laitoin |
        laitettu | poistitteko | lisäsittekö | irtisanoitteko | vaihdoitteko | muutitteko | päivitittekö | suljitteko |
        lopetitteko | peruutitteko | peruitteko | korjasitteko | loitteko | avasitteko | siirsittekö | annoitteko | teittekö |
        saitteko | tulitteko"""
)
RENAMED = words(
    """on nykyään | on nykyisin | nykyään | nykyisin nimeltään | mennyt naimisiin | meni naimisiin | avioitu* | sukunimi on
        vaihtunut | sukunimi vaihtui | sukunimi muuttui | sukunimi on muuttunut | nimi on vaihtunut | nimi on muuttunut | nimi
        vaihtui | nimi muuttui | vaihtanut nimeä | vaihtanut nimensä | vaihtanut sukunim* | vaihtoi sukunim* | vaihtoi nimensä
        | uusi nimi | uusi sukunim* | otti nimen | otti … nimen | ottanut … nimen | otti … sukunimen | ottanut … sukunimen |
        meni … naimisiin |
        mennyt … naimisiin | uudelta nimeltään | eronnut | erosi ja | sukunimeni on nykyään | on nykyään
        sukunimeltään | nykyinen sukunim* | sukunimi on nyt | sukunimi on nykyään | sukunimi vaihtu | sukunimi vaihtuu |
        sukunimi muuttuu | nimi vaihtuu | nimi muuttuu | nimi on nyt | nimi on nykyään | menee naimisiin | menin naimisiin |
        menny naimisiin | olen mennyt naimisiin | avioitui | avioituu | avioiduin | ottanut nimen | otti sukunimen | ottanut
        sukunimen | palasi tyttönime* | palannut tyttönime* | tyttönim* | vaihtoi nimeä | vaihtoi nimeään | vaihdoin nimeä |
        vaihdoin sukunim* | erosin | uudeksi sukunimeksi | uudeksi nimeksi | nimeni on | sukunimeni on | avioliiton myötä |
        avioliiton jälkeen | naimisiinmeno* | avioeron | avioeron myötä | häiden jälkeen | nykyinen nimeni | uusi nimeni"""
)
HAS_NEW = words(
    """on vaihtunut | on muuttunut | vaihtui | muuttui | vaihtuu | muuttuu | on saanut uuden | sai uuden | saanut uuden | on
        uusi | uusi numero* | uusi puhelin* | uusi sähköpost* | uusi osoite | uusi s-posti* | uusi meili* | uusi maili* | uusi
        matkapuhelin* | uusi gsm* | uusi kännyk* | vaihtanut numero* | vaihtanut puhelin* | vaihtanut sähköpost* | vaihtoi
        numero* | on nyt | lyhentyi | vaihtunut | vaihtu | muuttu | vaihtunu | muuttunu | on vaihtunu | on muuttunu | on
        vaihtumassa | on muuttumassa | sai uuden numeron | sai uuden puhelim* | sai uuden sähköpost* | vaihdettu | vaihtui
        uuteen | uus numero | uus puh* | uus sposti* | uus sähköpost* | uus meili* | uus maili* | uus osoite | uudet
        yhteystie* | uusi työnumero | uusi työpuhelin* | uusi suoranumero | uusi sähköpostios* | uudessa numerossa | uudessa
        osoitteessa | oikea on | oikea osoite | oikea numero | on virheellinen | on väärä | on väärin | on teillä väärin |
        on teillä väärä | on siellä väärin | on rekisterissänne väärin | on järjestelmässä väärin |
        on järjestelmässänne väärin | on kirjoitettu väärin
        | kirjoitusvirhe | on virhe | väärin kirjoitettu | on vanhentunut | ei ole enää käytössä | oikee on | tästä lähtien |
        jatkossa"""
)
TAKES_OVER = words(
    """seuraaja* | sijainen | sijaisena | ottaa hoitaakseen | hoitaa jatkossa | hoitaa hänen | tulee tilalle | korvaa |
        jatkaa hänen | tilalle tuli | tilalle tulee | tilalleen tuli | tilalleen tulee | seuraajana | seuraajaksi |
        seuraajakseen | hoitaa nykyään | hoitaa tästä | työn jatkajana | tehtävät siirtyvät | hommat siirtyvät | tehtävät
        hoitaa | hommat hoitaa | ottaa hänen tehtäv* | ottaa hommat"""
)
CORRECTION = words(
    """tarkoitin | anteeksi | pahoittelen | korjaus edelliseen | piti olla | siis ei | eikun | anteeksi tarkoitin | oikea on | korjaan |
        väärin kirjoitettu | kirjoitin väärin | oikea osoite on | kirjoitusvirhe | näppäilyvirhe"""
)
OLD = words(
    """vanha | vanhan | vanhaa | vanhasta | vanhat | entinen | entisen | entisestä | aiempi | aiemman | aiemmasta | aikaisempi |
        aikaisemman | nykyinen | nykyisen | nykyisestä | osoitteesta | sähköpostista | numerosta | nimestä | sijaan | sijasta |
        virheellinen | virheellisen | virheellisesti | väärä | väärin | vanhentunut | oli | ennen | edellinen | edellisen |
        tällä hetkellä | nyt on merkitty"""
)
NEW = words(
    """uusi | uuden | uutta | uudeksi | uuteen | uudet | osoitteeksi | sähköpostiksi | sähköpostiosoitteeksi | numeroksi |
        puhelinnumeroksi | nimeksi | nimeks | numeroks | sukunimeksi | muotoon | osoitteeseen | sähköpostiin | nyt | nykyään |
        nykyisin | jatkossa
        | tästä lähtien | tästä eteenpäin | oikea | oikeaksi | pitäisi olla | kuuluu olla | tulee olla | tilalle | on nyt |
        korjattu | oikein | pitää olla | tulisi olla | kuuluisi olla | piti olla | on oltava | pitäisi lukea | pitää lukea |
        oikein on | po"""
)
SURNAME = words("sukunim*")
DISOWNED = words(
    """väärä osoite | väärä sähköposti | väärä sähköpostiosoite | jonkun muun | toisen henkilön | ei ole hänen | kuuluu | hänen
        yksityinen | yksityinen osoite | yksityisosoite | hänen vanha"""
)
MIDDLE_NAME = words("toinen nimi | toisen nimen | toista nimeä | toinen etunim* | toisen etunim* | keskinim* | kaksoisnim* | lisänim*")
STANDS_AS = crossed(
    """olla | näkyä | esiintyä | lukea | olla merkitty | olla merkittynä | olla kirjattuna | olla rekisterissä | olla
        järjestelmässä | olla teillä | näkyä teillä | näkyä järjestelmässä""",
    "nimellä | osoitteella | sähköpostilla | sähköpostiosoitteella | numerolla | puhelinnumerolla | nimenä | muodossa",
)
MORE_PRECISELY = tuple(fold(phrase) for phrase in words("tarkemmin | tarkemmin sanottuna | tarkalleen | tarkalleen ottaen | eli | siis"))
