"""Finnish: remarks that leave the orders beside them open, take them for done, or for needless."""

from parsers.lexicon.order_words import words

LEFT_OPEN = words(
    """varoituksena | voi olla väärin | saattaa olla väärin | tulossa on kirje | yllä olevassa lauseessa | uhkasin |
    uhkasimme | muotoilla sen | saisin päättää | koskee vain , jos | koskee vain jos | odotamme luottamus* |
    odotamme päätöstä | odotamme lupaa | ei ole vielä sanonut | älkää laittako | se on yksityinen | vain sisäi* |
    vain talon sisäi* | riittää että | riittää , että | riittää jos | tähtäämme | ajankohdasta | ei ole sanonut | ei
    ole vielä hyväksynyt | jos kaikki menee | on suunnitelma | oli suunnitelma | suunnitelma ainakin | virallinen
    irtisanominen | kirjallinen irtisanominen | päätämme asiasta | päätämme siitä | teemme päätöksen | päätämme
    maanantaina | päätämme tiistaina | päätämme keskiviikkona | päätämme torstaina | päätämme perjantaina | päätämme
    ensi | päätämme asiasta | vain vahvistaa | vahvistaa sen | pitää vahvistaa | puhumme siitä | palaamme päätöksen
    | palaan päätöksen | ilmoitan milloin | ilmoitamme milloin | kysymys on vain milloin | kysymys on milloin |
    palaan siihen | minä päivänä | ei … päätetty | en … päättänyt | emme … päättäneet | ei … päättänyt | ei …
    hyväksytty | ei … hyväksynyt | ei … varmaa | ei … varma | en … varma | emme … varmoja | mikään … varmaa | mitään
    … päätetty | ei … lupaa | emme … lupaa | en … lupaa | ei … vahvistettu | päätetään maanantaina | siitä päätetään
    | asiasta päätetään | päättää ensi | päättää asiasta | päättää maanantaina | hallitus päättää | pomo päättää |
    ennen kuin teette | ennen kuin muutatte | ennen kuin toteutatte | voimassa vasta kun | voimassa vasta jos |
    voimassa vain jos | vasta kun … hyväksynyt | koskee vain jos | odotamme … vastausta | odotan … vastausta |
    odotamme lupaa | odotan lupaa | odotamme … päätöstä | odotan … päätöstä | odotamme … vahvistusta | odottaa …
    vahvistusta | odottaa … hyväksyntää | odottaa … päätöstä | odottaa | odottakaa | odotetaan | odotellaan |
    odotelkaa | tauolla | jäissä | kunnes palaan | kunnes ilmoitan | kunnes kuulette | alustavasti | alustava |
    vasta ehdotus | vain ehdotus | pelkkä ehdotus | vasta idea | vain ajatus | mietimme tätä | mietin tätä | miettii
    seuraavaa | mietimme seuraavaa | miettii tätä | harkitsemme tätä | harkitsee seuraavaa | harkitsemme seuraavaa |
    harkitsee tätä | tarkistan vielä | tarkistamme vielä | pitää kysyä | täytyy kysyä | pitää tarkistaa | täytyy
    tarkistaa | kysyn vielä | kysykää ensin | tarkistakaa hr* | kysykää hr* | luulen niin | luulisin | ainakin
    luulen | muistan oikein | muistan väärin | ei … oikeutta | ei ole valtuuksia | en minä … päätä | en ole se joka
    päättää | ei ole minun päätökseni | olen eri mieltä | puhua siitä ensin | puhua tästä ensin | keskustella siitä
    ensin | keskustella tästä ensin | jutella ensin | puhutaan ensin | kun sanon | kun annan luvan | ilmoitan kun
    olemme | luvan ensin | lupa ensin | vain luettavaksi | lukekaa vain | huomiotta | antakaa olla | antaa olla |
    toistaiseksi ei | edellyttäen että | sillä ehdolla | varauksin | jos päätämme | kun olemme päättäneet | tai ehkä
    ei | ehkä ei sittenkään | katsotaan | mahdollisesti | mikään alla | ei mitään tästä | älkää tehkö | jos se
    maksaa | käykö se | sopiiko se | mitä tapahtuisi | jos kirjoittaisin | jos kirjoittaisimme | oletetaan |
    kuvitellaan | pomomme miettii | mieluiten ei ennen | mieluiten vasta | loman jälkeen | tarkastuksen jälkeen |
    tilintarkastuksen jälkeen | kun hr vahvistaa | vastausta hr:ltä | odotamme hr | odotan hr | ei ihan vielä | ei
    vielä ihan | tehdä sen kuukauden | tehdä sen parin | kun hr hyväksyy | kun hr on vahvistanut | kun hr on
    hyväksynyt | kun pomo vahvistaa | kun pomo hyväksyy | kun pomo on vahvistanut | kun pomo on hyväksynyt | kun
    hallitus vahvistaa | kun hallitus hyväksyy | kun hallitus on vahvistanut | kun hallitus on hyväksynyt | kun
    esimies vahvistaa | kun esimies hyväksyy | kun esimies on vahvistanut | kun esimies on hyväksynyt | kun johto
    vahvistaa | kun johto hyväksyy | kun johto on vahvistanut | kun johto on hyväksynyt
        | on viimeinen sana | sanoo viimeisen sanan"""
)

UNDONE = words(
    """oli omalle | oli tarkoitettu | oli meidän omalle | tai ei | väärä viesti | väärä sähköposti | väärä osoite |
    väärä vastaanottaja | älkää lähettäkö | se oli viime | jo tehneet sen | jo tehty | jo hoidettu | jo järjestetty
    | jo ratkennut | saimme jo apua | jo saanut apua | asia ratkesi | ratkesi jo | asia hoitui | hoitui jo |
    unohtakaa | emme tee sitä | emme teekään | ei tullut mitään | ei tule mitään | peruuntui | ei koske teitä | ei
    koskenut teitä | piti mennä | oli tarkoitettu | ei teille | liian aikaisin | vahingossa | kirjoitin väärin |
    väärän nimen | väärä nimi | väärä henkilö | sekoitin | oli vitsi | pelleilen | vitsailen | pilailen | seis |
    perukaa se | muutin mieltäni | muutin mieleni | muutimme mielemme | muutimme mieltämme | ei ei | ei nyt vaan |
    vain tiedoksi | tiedoksi vain | vain tiedoksenne | tämän piti mennä"""
)

UNNEEDED = words(
    """ei tarvita enää | ei enää tarvita | ei tarvita | ei ole enää ajankohtaista | ei ajankohtaista | ei ole enää tarpeen
    | ei tarvitse enää tehdä | ei tarvitse tehdä"""
)

LONG_AGO = words(
    """vuotta sitten | vuosi sitten | kuukautta sitten | viime vuonna | viime keväänä | viime kesänä | viime syksynä
    | viime talvena | viime kuussa | keväällä | vuosi sitten | aiemmin tänä vuonna | kauan sitten"""
)

UNSURE = words("""ehkä | mahdollisesti | luultavasti | todennäköisesti | luulen | luulisin | kai""")
