"""Finnish: other people's words, wishes and doings."""

from parsers.lexicon.order_words import words

TOLD_BY = words(
    """kuului | kirjoitti | kirjoittaa | jonka mukaan | joiden mukaan | jossa sanotaan | jossa lukee | jossa kerrotaan | sanoi |
        sanoo | sain | saimme | lähetti | esimerkki | lukee | kuuluu | malli | pyysi | ehdotti | väittää |
        väitti | kertoi | kertoo | muistutuksen että | ilmoituksen että | luuli | luulee | luulivat | arveli |
        oletti | väittivät | kuultiin | ilmoitettiin | ilmoititte | sanottiin | huusi"""
)
ABILITY = words("saa myös | saisi myös | pystyä | voida | pystyttävä | voitava")
RELATIVE = words("joka | jonka | jota | jolle | jotka | joiden")
WITH_OTHERS = words("heidän kanssaan | heidän kanssa | toimittajan kanssa")
WITH_NOBODY = words("välittömin vaikutuksin")
TELL_OTHERS = words("pyytäkää | pyydä | käskekää | sanokaa")
OTHERS_WANT = words(
    """kysyi | kysyy | kyseli | sanoi että | sanoo että | mielestä | ehdotti | ehdottaa | mieheni | vaimoni | kirjoitti
    minulle | väittää | it-osasto | kirjoitatte | kirjoititte | sanotte | sanoitte | väitätte | mukaanne |
    viestissänne lukee | kuulin | kuulimme | olen kuullut | kuulemma | huhun mukaan | on sanonut että |
    pelkää että | luulee että | epäilee että | sanoivat että"""
)
ASK_FIRST = words(
    """kysyä ensin | kysykää ensin | kysytään ensin | tarkistakaa | varmistakaa | kysykää | soittakaa ensin |
    kysykää ensin | odottaa hyväksyntää | odotamme hyväksyntää | hyväksyntä tarvitaan | pitää hyväksyä | kysyä ensin
    | kysyn ensin | kysymme ensin | pitää ensin kysyä | varmistaa ensin | tarkistaa ensin | varmistan ensin |
    tarkistan ensin | odottakaa lupaa | odottakaa vahvistusta | odottakaa hyväksyntää | odottakaa kunnes | odottakaa
    että | vahvistan huomenna | vahvistan myöhemmin | ilmoitan milloin | varauksella | sillä varauksella | sillä
    edellytyksellä | mutta ensin haluamme | mutta ensin haluan | mutta ensin haluaisin | mutta ensin haluaisimme |
    pitää ensin hyväksyä | pitää hyväksyä tämä | pitää hyväksyä se | on hyväksyttävä | täytyy hyväksyä tämä | täytyy
    hyväksyä se | täytyy ensin hyväksyä | ensin hyväksyä | hyväksyy ensin | hyväksyttävä ensin | ennen kuin teette |
    ennen kuin mitään tehdään | ennen kuin muutatte"""
)
PURPOSE = words(
    """jotta voin | jotta voimme | jotta voisin | jotta voisimme | jotta pystyn | jotta pystymme | jotta pystyisin | jotta
    saan | että voin | niin että voin | niin voin | niin voimme | jotta minä voin | jotta me voimme"""
)
WILL = words("aikoo | aikovat | tulee | pitää | täytyy | voi | saa | haluaa")
RECEIVE = words("saada")
EMPLOYER = words("työnantaja* | työpaik* | kilpailija*")
STILL_WANTS = words(
    """haluamme silti … suoraan | haluan silti … suoraan | haluamme silti oman | haluamme silti omat | haluan silti
    oman | haluaisimme silti … suoraan | haluaisimme silti oman | siitä huolimatta haluamme | haluamme kuitenkin …
    suoraan | haluamme kuitenkin oman | haluaisimme kuitenkin … suoraan | haluaisimme kuitenkin oman | haluamme
    silti palvelun"""
)
KIN = words("""vaimo vaimon vaimonsa vaimoni vaimolle vaimolla vaimolleni mies miehensä mieheni puoliso puolison puolisonsa
        puolisoni veli veljen veljensä veljeni veljelle veljeltä sisko siskon siskonsa siskoni sisar sisaren sisarensa
        sisareni äiti äidin äitinsä äitini isä isän isänsä isäni poika pojan poikansa poikani tytär tyttären tyttärensä
        tyttäreni serkku serkkunsa serkkuni vävy vävynsä vävyni miniä miniänsä miniäni anoppi appi avopuoliso avovaimo
        avomies""")
ASKS_OPINION = words(
    """mitä sanotte | mitä mieltä olette | mitä mieltä olet | mitä ajattelette | mitä tuumaatte | näinkö | tältäkö |
    tällainenko | tällaiseltako | näyttääkö tämä oikealta | onko tämä oikein | onko näin oikein | riittääkö tämä |
    riittääkö näin | käykö tämä näin
    | kirjoitetaanko näin | tehdäänkö näin"""
)
HEARSAY = words(
    """epäilen | epäilemme | epäilen että | kerrottiin | kerrottiin että | sanottiin että | mainitsi | mainitsi että |
        mainittiin | luulin että | luulimme että | odotin että | odotimme että | käsitin että | käsitimme että |
        pelkään että | pelkäämme että | vaara että | riski että"""
)
OFFER = words(
    """parempaa tarjousta | paremman tarjouksen | parempi tarjous | tarjota meille | voitte tarjota | voitteko tarjota
    | voisitteko tarjota | tarjoatteko | alennus* | alennuksen | parempi hinta | paremman hinnan | parempaa hintaa |
    alempi hinta | halvemman hinnan | laskea hintaa"""
)
AGREES = words("oletteko samaa mieltä | oletko samaa mieltä | mitä mieltä | sopiiko teille")
HABIT = words("yleensä | tavallisesti")
HOUSE = words(
    """pomo | pomoni | toimitusjohtaja | toimitusjohtajamme | omistaja | omistajan | johto | hallitus | liitto |
    esimies | esimieheni | esihenkilö | pomon | pomomme | johdon | toimitusjohtajan | toimitusjohtajamme |
    hallituksen | esimiehen | esimieheni | esihenkilön | esihenkilöni"""
)
