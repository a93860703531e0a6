"""Finnish: how one asks to take somebody away, and tells that somebody has left or stays."""

from parsers.lexicon.fi import verbs
from parsers.lexicon.order_words import words

REMOVE_BASE = (
    words(
        """=poista | =poistahan | poistakaa | poistatteko | poistaisitteko | poistaisitko | poistattehan | poistakaapa |
    ottakaa pois | ota pois | ottakaa … pois | ota … pois | ottaisitteko … pois | ottaisitko … pois | laittakaa … pois
    | laita … pois | pistäkää … pois | pistä … pois | saisiko … pois | saisimmeko … pois | saisinko … pois |
    saataisiinko … pois | saisiko … poistettua | saisimmeko … poistettua | saisinko … poistettua | saataisiinko …
    poistettua | saisiko … poistetuksi | deaktivoikaa | deaktivoisitteko | passivoikaa | passivoisitteko |
    inaktivoikaa | mitätöikää … tunnu* | estäkää | estäisittekö | jäädyttäkää | lukitkaa | poistetaanko | siivotkaa |
    raivatkaa | ruksikaa | kytkekää … pois | ottakaa … käytöstä | ota … käytöstä | ottaisitteko … käytöstä | evätkää |
    pudottakaa | hävittäkää | poista käyttäjä | poista tunnus | poista tili | poista käyttäjätunnus | otattehan … pois
    | otatteko … pois | estättekö | poistattekin | heittäkää … pihalle | heitätte … pihalle | heittäisittekö … pihalle
    | heitä … pihalle | heivatkaa | heivatkaa … pois | potkikaa … pois | siivotkaa … pois | siivoa … pois |
    siivoaisitteko … pois | raivatkaa … pois | nakatkaa … roskiin | nakatkaa … pois | viskatkaa … pois | poistakaa
    näkyvistä"""
    )
    + verbs.base(verbs.REMOVE)
    + verbs.base(verbs.TAKE, "pois")
)
REMOVE_SAID = (
    words(
        """poistaa | poistamaan | poistamme | poistan | poistavanne | deaktivoida | deaktivoimaan | passivoida | inaktivoida
    | mitätöidä | ottaa … pois | ottamaan … pois | saada … pois | ottaa … käytöstä | voi poistaa milloin | estää |
    poistako | poisteta | poistatte | poistaisitte | poistaisit | ottaisitte … pois | siivota … pois | siivota pois |
    heittää … pihalle | heittää pihalle | heivata | saada … poistettua | saada poistettua"""
    )
    + verbs.said(verbs.REMOVE)
    + verbs.thought(verbs.REMOVE)
    + verbs.said(verbs.TAKE, "pois")
)
REMOVE_PASSIVE = (
    words(
        """voisi … poistaa | voi … poistaa | voidaan … poistaa | saa … poistaa | tulee … poistaa | täytyy … poistaa |
        pitää … poistaa | on … poistettava | voi … sulkea | voidaan … sulkea | voisi … sulkea | poistetaan | poistettaisiin |
        pitäisi poistaa | pitäisi … poistaa | tulee poistaa | tulisi poistaa | täytyy poistaa | pitää poistaa | täytyisi poistaa |
        voidaan poistaa | voi poistaa | voisi poistaa | saa poistaa | voi siis poistaa | voidaan siis poistaa |
        voitaisiin poistaa | tarvitsee poistaa | on poistettava | olisi poistettava | olisi syytä poistaa | on syytä poistaa |
        pitäisi saada … poistettua | pitäisi saada poistettua | pitää saada … poistettua | pitää saada poistettua |
        pitäisi saada pois | pitää saada pois | pitäisi … pois | joutaa pois | joutaa poistaa | joutaa … roskiin | joutaa roskiin |
        voi ottaa pois |
        voidaan ottaa pois | saa ottaa pois | voi deaktivoida | voidaan deaktivoida | voi passivoida | voidaan sulkea |
        voi sulkea | saa sulkea | pitäisi sulkea | poistetuksi | poistettavaksi | tulisi estää | pitäisi estää | tulee estää |
        täytyy estää | voi estää | tulisi sulkea | tulee sulkea | tulisi … poistaa"""
    )
    + verbs.passive(verbs.REMOVE)
    + verbs.passive(verbs.TAKE, "pois")
)
REMOVE_NOUN = words(
    """poisto | poiston | poistoa | poistaminen | poistamista | poistamisen | poistopyyntö | poistettava | poistettavat |
        tunnus pois | tunnukset pois | tunnuksensa pois | käyttäjä pois | käyttäjätunnus pois | tunnus … pois | deaktivointi |
        passivointi | käyttäjäpoisto"""
) + verbs.noun(verbs.REMOVE)
OUT = words(
    """pois | ulos | poistettavat | poistettava | poistetaan | poistot | poisto | lähtijät | lähtijä | lähtevät | poistuvat |
        poistuu | pois tunnuksista"""
)
LEAVE_OUT = words(
    """poikkeus : | poikkeuksena | poikkeus on |
    jättäkää … pois | jätä … pois | jätetään … pois | peruuttakaa | peruuta | perukaa | miinus | mutta ilman |
        unohtakaa | unohda | jättäkää … väliin | jätä … väliin | jättäkää … pois listalta | älkää sittenkään |
        ei sittenkään | odottakaa vielä | jättäkää … rauhaan | saa sittenkin jäädä | jää sittenkin | unohtako"""
)
LEFT = words(
    """ei ole enää | ei enää ole | ei ole … enää | ei enää työskentele | ei työskentele enää | ei työskentele meillä | ei
    enää kuulu | ei kuulu enää | ei tee enää | ei enää tee | ei käytä enää | ei enää käytä | ei jatka meillä | ei
    jatka enää | ei jatka | eivät ole enää | eivät enää ole | eivät työskentele enää | eivät enää työskentele | eivät
    käytä enää | on lopettanut | lopettanut | lopettaneet | lopetti | lopettivat | lopettaa meillä | lopettaa työ* |
    lopettaa työt | lopettaa … kuun | on lähtenyt | lähtenyt | lähteneet | lähti | lähtivät | lähtee talosta | lähtee
    meiltä | lähtee firmasta | lähtee yrityk* | lähtee eläkkeelle | eläkkeelle | eläkkeellä | eläköity* | jäi
    eläkkeelle | jäänyt eläkkeelle | jää eläkkeelle | irtisanoutu* | on irtisanottu | on siirtynyt | siirtynyt |
    siirtyi | siirtyy toisiin | siirtyy toisen | siirtyy muualle | siirtyy muihin | viimeinen työpäivä* | viimeistä
    päivää | viimeinen päivä* | viimeistä työpäivää | työsuhde päättyy | työsuhde päättyi | työsuhde on päättynyt |
    työsuhteensa päättyi | työsuhteensa päättyy | työsuhde loppuu | työsuhde loppui | työt loppuivat | työt loppuvat |
    päättänyt työsuhteensa | vaihtanut työpaikkaa | vaihtoi työpaikkaa | vaihtaa työpaikkaa | on poistunut | poistunut
    | jättänyt yrityk* | jätti yrityk* | jättää yrityk* | jättänyt talon | menehty* | kuollut | sai potkut |
    irtisanottiin meiltä | eikä ole enää | eikä enää ole | eikä työskentele enää | eikä jatka meillä | siirtyy toisiin
    tehtäviin | siirtyi toisiin | ei oo enää | ei oo täällä enää | ei oo meillä enää | ei enää oo | ei ole enää meillä
    | ei ole täällä enää | eivät oo enää | ei ole meillä enää | on lopettanu | lopettanu | lähteny | on lähteny | ei
    duunaa enää | ei tee enää töitä | ei tee töitä enää | lähtee pois | lähtee kuun | lähtee vuoden | jättää talon |
    jätti talon | jätti firman | jättää firman | jättää meidät | jätti meidät | jäi pois | jää pois | jää pois töistä
    | jäi pois töistä | on jäänyt pois | jäänyt pois | otti lopputilin | ottanut lopputilin | sai lopputilin | saanut
    lopputilin | sai kenkää | irtisanottu | irtisanottiin | irtisanoimme | sanoi itsensä irti | sanonut itsensä irti |
    sanoutui irti | työsopimus päättyy | työsopimus päättyi | työsopimus on päättynyt | työsuhde on purettu | työsuhde
    purettiin | työsuhde purettu | työsuhde päätetään | työsuhteensa loppuu | työsuhteensa loppui | palvelussuhde
    päättyy | palvelussuhde päättyi | palvelussuhde on päättynyt | määräaikaisuus päättyy | määräaikaisuus päättyi |
    harjoittelu päättyy | harjoittelu päättyi | harjoittelu loppuu | sijaisuus päättyy | sijaisuus päättyi | sijaisuus
    loppuu | työt loppu | hommat loppuu | lopettelee | siirtynyt muualle | siirtyi muualle | siirtynyt kilpailij* |
    siirtyi kilpailij* | siirtyy kilpailij* | siirtynyt toisen | siirtynyt toisiin | siirtynyt muihin | siirtyi muihin
    | siirtyi toisen | vaihtaa firmaa | vaihtoi firmaa | vaihtanut firmaa | vaihtaa työnantajaa | vaihtoi työnantajaa
    | vaihtanut työnantajaa | vaihto työpaikkaa | vaihtanu työpaikkaa | sai uuden työpaikan | sai uuden työn | saanut
    uuden työn | saanut uuden työpaikan | eläköityi | eläköityy | eläköitynyt | jäämässä eläkkeelle | siirtyy
    eläkkeelle | siirtyi eläkkeelle | kuoli | menehtyi | edesmenny* | poistunut palveluksesta | poistui palveluksesta
    | poistuu palveluksesta | lähti kävelemään | lähti menemään | lähti talosta | poistui talosta | ei kuulu enää
    henkilöst* | ei enää kuulu henkilöst* | ei ole enää palveluksessa* | lopettaa työnsä | lopetti työnsä | lopettanut
    työnsä | lopettaa työskent* | lopetti työskent* | loppuu sopimus | loppui sopimus | päättyy sopimus | päättyi
    sopimus | loppuu työt | loppuu hommat | loppuu työsuhde | päättyy työsuhde | loppuu harjoittelu | päättyy
    harjoittelu | loppuu pesti | pesti loppuu | pesti päättyy | pesti loppui | pesti päättyi | siirtyi kentälle |
    siirtynyt kentälle | siirtyy kentälle | siirtyi toiselle osastolle | siirtynyt toiselle osastolle | siirtyi
    tuotantoon | siirtyi toisaalle | vaihtoi alaa | vaihtaa alaa | vaihtanut alaa | duuni … loppui | työt … loppuivat | työ …
    loppui | on lähtenyt talosta | hommat …
    loppuivat"""
)
LEFT_PAST = words(
    """lopetti | on lopettanut | lopettanut | lähti | on lähtenyt | lähtenyt | jäi eläkkeelle | siirtyi | irtisanoutui |
        irtisanoutunut"""
)
AWAY = words(
    """äitiysloma* | vanhempainvapaa* | vanhempainvapaalla | perhevapaa* | hoitovapaa* | sairauslomalla | sairaslomalla |
        opintovapaa* | virkavapaa* | vuorotteluvapaa* | isyysvapaa*"""
)
MUST_NOT_HAVE = words(
    """ei tarvitse enää | ei enää tarvitse | eivät tarvitse enää | eivät enää tarvitse | ei saa enää | ei enää saa | ei
    pidä enää | ei enää pidä | ei pitäisi enää | ei enää pitäisi | ei pitäisi olla | ei tule enää | ei saa olla | ei
    saisi enää | ei enää saisi | ei kuulu olla | ei tarvi enää | ei tarvitse tunnu* | emme jatka | emme aio jatkaa |
    emme aio enää jatkaa | emme enää aio jatkaa | emme enää halua jatkaa | emme halua enää jatkaa | en aio jatkaa | en
    aio enää jatkaa | en halua jatkaa | emme enää jatka | emme jatka enää | emme uusi | emme halua jatkaa | en jatka |
    eikä tarvitse enää | eikä enää tarvitse | eikä tarvitse | eikä saa enää | eikä enää saa | ei enää tarvita | ei
    tarvita enää | ei tarvitse | ei tarvii enää | ei enää tarvii | ei tarvi | ei tarvii | ei tartte enää | ei enää
    tartte | ei tartte | ei enää tarvitsisi | ei ole enää tarvetta | ei enää ole tarvetta | ei ole tarvetta | ei enää
    tarvetta | ei kuulu enää | ei kuuluisi enää | ei saa enää päästä | ei saa päästä | ei saa käyttää | ei saisi
    päästä | ei pitäisi päästä | ei pitäisi enää päästä | ei pidä päästä | ei enää käytä | ei käytä enää | eivät käytä
    enää | ei käytetä enää | ei enää käytetä | jää tarpeettomaksi | jäävät tarpeettomiksi | on tarpeeton | on turha | ovat turhia | ovat
    tarpeettomia | käyvät tarpeettomiksi | tarpeettomana | jää käyttämättä | jäänyt tarpeettomaksi | emme enää
    tarvitse | emme tarvitse enää | emme tarvitse | ei me enää tarvita | ei me tarvita | tarpeettomat tunnu* |
    tarpeeton tunnu* | turha tunnu* | turhat tunnu* | ei ole enää oikeutettu | ei enää ole oikeutettu | ei ole
    oikeutettu | ei saa enää olla | ei pidä enää olla | ei tule enää olla | ei kuulu enää olla | ei tarvitse enää olla |
    ei saa olla enää | ei pidä olla enää | ei tarvitse olla enää |
    ei saa enää tehdä tilauksia | ei saa tehdä tilauksia | ei saa enää tilata | ei saa tilata"""
)
KEEPS = words(
    """koskemattomana | koskematon |
        pitäkää | pysyy | pysyvät | pysyä | säilyä | säilytettävä | pidettävä | säilyy | säilyvät | jäävät | ennallaan |
        entisellään | säilyttää | jatkaa | jatkavat | saa jäädä | saavat jäädä | jää voimaan | jäävät voimaan |
        pidetään | pitää edelleen | säilytetään | jatkuu | jatkuvat | pysyköön | jääköön | saa olla | saavat
        olla | jätetään | pidämme | sama nimi | nimi pysyy | pitää … tunnuksensa | pitää tunnuksensa | pitää
        silti | säilyttää … tunnu* | pitää hänet | saa pitää | niin kuin pitää | kuten pitää | kuten kuuluukin |
        oikein niin kuin on | haluamme pitää | haluan pitää | pitää sopimuksen | pitää palvelun | jatkamme
        entiseen | jatkamme integroi* | jatkamme basic* | integroi* jatkamme | basic* jatkamme | integroi* palvelu* jatkamme |
        basic* palvelu* jatkamme | palvelun jatkamme | palvelua jatkamme | jatkamme kuten | jatkamme normaalisti | jatkamme edelleen |
        jättäkää tunnu* | jättäkää käyttäjätunnu* | jättäkää tili | jättäkää hänen tunnu* | jättäkää hänen tilinsä |
        jätä tunnu* | jätä hänen tunnu* |
        jättäkää … voimaan"""
)
NOT_COMING = words(
    """jää pois | jääkin pois | sai työpaikan | sai töitä | ei ole enää ajankohtainen | ei ole ajankohtainen | ei tarvitakaan |
        ei tarvitakkaan | kieltäytyi | kieltäytyi paikasta | kieltäytyi työstä | kieltäytyi työpaikasta | kieltäytyi tehtävästä |
        kieltäytyi tarjouksesta | kieltäytynyt | kieltäytynyt paikasta | kieltäytynyt työstä | ei otakaan paikkaa vastaan |
        ei ota paikkaa vastaan | ei ottanut paikkaa vastaan | ei ottanutkaan paikkaa vastaan | ei otakaan paikkaa |
        ei otakaan työtä vastaan | ei ottanut työtä vastaan | ei tulekaan meille | ei tulekaan meille töihin | ei tulekaan töihin |
        ei tulekaan | ei tule meille | ei tule | ei tule sittenkään | eikä tule | ei tullutkaan | ei tullutkaan meille |
        ei aloitakaan meillä | ei aloitakaan | ei aloita | ei aloita sittenkään | ei aloittanutkaan | ei aloittanut | ei ilmestynyt |
        perui | perui tulonsa | perunut | perääntyi | vetäytyi | vetäytynyt | jänisti | sai toisen työn | sai toisen paikan |
        sai toisen työpaikan | otti toisen työn | otti toisen paikan | saanut toisen työn | muutti mielensä | muuttanut mielensä |
        tuli toisiin ajatuksiin | ei palkattu | ei palkattukaan | ei tarvitse lisätä | ei lisätäkään | ei lisätä sittenkään |
        saa odottaa | voi odottaa"""
)
SOLE = words(
    """vain | ainoastaan | pelkästään | pelkkä | pelkän | vain … sitten | siis vain | eli vain | riittää | riittääkin | jäljelle jää
        | tarvitsemme vain | vain … toistaiseksi"""
)
