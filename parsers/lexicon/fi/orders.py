"""Finnish: how customers order, ask, wish, doubt and tell.

A Finnish imperative ('poistakaa') is never an infinitive ('poistaa'): the bare infinitives stand under ``…_said``, which orders only behind
a wish or a polite question ('haluamme poistaa'), so 'yritin poistaa' orders nothing. Politeness is often an ending ('poistaisitteko'), and
so is 'we' ('irtisanomme'); such words stand under both concepts. Not listed are words that folding makes into names ('mikä' is Mika).
"""

from parsers.lexicon.fi import verbs
from parsers.lexicon.order_words import OrderWords, words

#: Spoken Finnish, dialects and slips.
VARIANTS = words(
    """oikee = oikea | osote = osoite | osotteen = osoitteen | osotteessa = osoitteessa | osotteeseen = osoitteeseen | osotetta =
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

WORDS = OrderWords(
    code="fi",
    variants=VARIANTS,
    surname=words("sukunim*"),
    add_base=words(
        """lisätkää … käyttäjäksi | lisää … käyttäjäksi | lisäisittekö … käyttäjäksi | lisäisitkö … käyttäjäksi |
        lisätkää … käyttäjiin | lisätkää … käyttäjiksi | lisätkää … käyttäjä | lisää … käyttäjä | lisätkää | lisää |
        lisäisittekö | lisäisitkö | lisättehän | lisätkääpä | luokaa … tunnu* | luokaa … käyttäj* | luokaa … tili | luo … tunnu* |
        luo … käyttäj* | loisitteko | loisitko | perustakaa | perustaisitteko | rekisteröikää | rekisteröisittekö | aktivoikaa |
        aktivoisitteko | tehkää … tunnu* | tee … tunnu* | tehkää … käyttäj* | tekisittekö … tunnu* | tekisittekö … käyttäj* |
        kutsukaa | liittäkää | liitä | liittäisittekö | kytkekää | ottakaa … käyttäjäksi | laittakaa … käyttäjäksi |
        laita … käyttäjäksi | laittaisitteko … käyttäjäksi | merkitkää … käyttäjäksi | saisimmeko … käyttäjäksi |
        saisinko … käyttäjäksi | saisiko … käyttäjäksi | haluamme … käyttäjäksi | haluaisimme … käyttäjäksi |
        haluaisin … käyttäjäksi | saisiko … lisättyä | saisimmeko … lisättyä | saataisiinko … lisättyä | saisiko … lisätyksi |
        lissää | lisääkää"""
    )
    + verbs.base(verbs.ADD),
    add_said=words(
        """saa tunnu* | saavat tunnu* | lisätä | lisäämään | lisäämme | lisään | lisäävänne | luoda | luomaan | luotte | perustaa |
        perustamaan | rekisteröidä | rekisteröimään | aktivoida | aktivoimaan | liittää | liittämään | kutsua | kutsumaan |
        tehdä … tunnu* | tekemään … tunnu* | lisätkö | lisäätkö | lisäätte | lisäisitte | lisäisit"""
    )
    + verbs.said(verbs.ADD)
    + verbs.thought(verbs.ADD),
    add_passive=words(
        """voisi … lisätä | voi … lisätä | voidaan … lisätä | tulee … lisätä | täytyy … lisätä | pitää … lisätä | lisätään |
        lisättäisiin | pitäisi lisätä | pitäisi … lisätä | tulee lisätä | tulisi lisätä | täytyy lisätä | pitää lisätä |
        voidaan lisätä | voi lisätä | saa lisätä | voisi lisätä | pitäisi luoda | pitäisi saada … käyttäjäksi |
        tulee … käyttäjäksi | tarvitsee lisätä | lisätä voi | pitäisi … käyttäjäksi"""
    )
    + verbs.passive(verbs.ADD),
    add_noun=words(
        """uusi käyttäjä | uuden käyttäjän | uutta käyttäjää | uudet käyttäjät | uusia käyttäjiä | uusien käyttäjien | uusi
        tunnus | uuden tunnuksen | uudet tunnukset | uusia tunnuksia | uusi käyttäjätunnus | uuden käyttäjätunnuksen |
        käyttäjän lisäys | käyttäjän lisäyksen | käyttäjän lisääminen | käyttäjän lisäämistä | käyttäjien lisäys | käyttäjien
        lisääminen | käyttäjälisäys | käyttäjälisäyksiä | uuden käyttäjän lisäys | uuden käyttäjän lisääminen | tunnuksen
        luonti | tunnuksen luominen | tunnuksen avaus | tunnuksen avaaminen | tunnusten luonti | tunnuspyyntö |
        käyttäjätunnuspyyntö | lisättävä käyttäjä | lisättävät käyttäjät | lisättävä | lisättävät | toinen käyttäjä | toisen
        käyttäjän | yksi käyttäjä lisää | lisäkäyttäjä | lisäkäyttäjän | kaksi uutta käyttäjää | kolme uutta käyttäjää |
        uudeksi käyttäjäksi | uusiksi käyttäjiksi | tunnuksen lisää | käyttäjän lisää | tunnus lisää | käyttäjä lisää | yhden
        tunnuksen | yhden käyttäjän | lisätunnu* | kaksi tunnusta | kolme tunnusta | pari tunnusta | pari uutta käyttäjää |
        uudet tunnarit | uusia tunnareita | uutta tunnusta | tunnukset lisää | tunnuksia lisää | käyttäjiä lisää | tunnareita
        lisää | yhdet tunnukset | toiset tunnukset | uusi pääkäyttäjä | uusi ylläpitäjä"""
    )
    + verbs.noun(verbs.ADD[:1]),
    give_base=words(
        """antakaa | antaisitteko | antaisitko | avatkaa | avaa | avaisitteko | avaisitko | luokaa | luo | tehkää | tekisittekö |
        tekisitkö | tilaamme | tilaan | hankkikaa | järjestäkää | järjestäisittekö | järjestä | hoitakaa | hoitaisitteko |
        hoida | hoidatteko | laittakaa | laita | laittaisitteko | pistäkää | pistä | toimittakaa | toimittaisitteko |
        myöntäkää | myöntäisittekö | lähettäkää | lähettäisittekö | saisimmeko | saisinko | saisiko | saako | saataisiinko |
        tarvitsisimme | pitäisi saada | tulisi saada | pitää saada | täytyy saada | olisi saatava | nimetkää | nimeäisittekö |
        nostakaa | nosta | nostaisitteko | nostaisitko | korottakaa | korottaisitteko | ylentäkää | nimittäkää |
        nimittäisittekö | asettakaa | määrittäkää | määritelkää | merkitkää | merkitse | merkitsisittekö"""
    )
    + verbs.base(verbs.GIVE),
    give_said=words("""antaa | antamaan | avata | avaamaan | järjestää | järjestämään | myöntää | saada | hankkia | tilata |
        toimittaa""")
    + verbs.said(verbs.GIVE),
    give_passive=verbs.passive(verbs.GIVE),
    remove_base=words(
        """=poista | =poistahan | poistakaa | poistatteko | poistaisitteko | poistaisitko | poistattehan | poistakaapa | ottakaa
        pois | ota pois | ottakaa … pois | ota … pois | ottaisitteko … pois | ottaisitko … pois | laittakaa … pois | laita …
        pois | pistäkää … pois | pistä … pois | saisiko … pois | saisimmeko … pois | saisinko … pois | saataisiinko … pois |
        saisiko … poistettua | saisimmeko … poistettua | saisinko … poistettua | saataisiinko … poistettua | saisiko …
        poistetuksi | deaktivoikaa | deaktivoisitteko | passivoikaa | passivoisitteko | inaktivoikaa | mitätöikää … tunnu* |
        estäkää | estäisittekö | jäädyttäkää | lukitkaa | poistetaanko | siivotkaa | raivatkaa | ruksikaa | kytkekää … pois |
        ottakaa … käytöstä | ota … käytöstä | ottaisitteko … käytöstä | evätkää | pudottakaa | hävittäkää | poista käyttäjä |
        poista tunnus | poista tili | poista käyttäjätunnus | otattehan … pois | otatteko … pois | estättekö | poistattekin"""
    )
    + verbs.base(verbs.REMOVE)
    + verbs.base(verbs.TAKE, "pois"),
    remove_said=words(
        """poistaa | poistamaan | poistamme | poistan | poistavanne | deaktivoida | deaktivoimaan | passivoida | inaktivoida |
        mitätöidä | ottaa … pois | ottamaan … pois | saada … pois | ottaa … käytöstä | voi poistaa milloin | estää | poistako |
        poisteta | poistatte | poistaisitte | poistaisit | ottaisitte … pois"""
    )
    + verbs.said(verbs.REMOVE)
    + verbs.thought(verbs.REMOVE)
    + verbs.said(verbs.TAKE, "pois"),
    remove_passive=words(
        """voisi … poistaa | voi … poistaa | voidaan … poistaa | saa … poistaa | tulee … poistaa | täytyy … poistaa |
        pitää … poistaa | on … poistettava | voi … sulkea | voidaan … sulkea | voisi … sulkea | poistetaan | poistettaisiin |
        pitäisi poistaa | pitäisi … poistaa | tulee poistaa | tulisi poistaa | täytyy poistaa | pitää poistaa | täytyisi poistaa |
        voidaan poistaa | voi poistaa | voisi poistaa | saa poistaa | voi siis poistaa | voidaan siis poistaa |
        voitaisiin poistaa | tarvitsee poistaa | on poistettava | olisi poistettava | olisi syytä poistaa | on syytä poistaa |
        pitäisi saada pois | pitää saada pois | pitäisi … pois | joutaa pois | joutaa poistaa | voi ottaa pois |
        voidaan ottaa pois | saa ottaa pois | voi deaktivoida | voidaan deaktivoida | voi passivoida | voidaan sulkea |
        voi sulkea | saa sulkea | pitäisi sulkea | poistetuksi | poistettavaksi | tulisi estää | pitäisi estää | tulee estää |
        täytyy estää | voi estää | tulisi sulkea | tulee sulkea | tulisi … poistaa"""
    )
    + verbs.passive(verbs.REMOVE)
    + verbs.passive(verbs.TAKE, "pois"),
    remove_noun=words(
        """poisto | poiston | poistoa | poistaminen | poistamista | poistamisen | poistopyyntö | poistettava | poistettavat |
        tunnus pois | tunnukset pois | tunnuksensa pois | käyttäjä pois | käyttäjätunnus pois | tunnus … pois | deaktivointi |
        passivointi | käyttäjäpoisto"""
    )
    + verbs.noun(verbs.REMOVE),
    end_base=words(
        """lopettakaa | lopeta | lopettaisitteko | lopettaisitko | sulkekaa | sulje | sulkisitteko | sulkisitko | sulkekaapa |
        päättäkää | päättäisittekö | katkaiskaa | katkaisisitteko | lakkauttakaa | lakkauta | lakkauttaisitteko | keskeyttäkää |
        saisiko … suljettua | saisimmeko … suljettua | saisiko … lopetettua | saisimmeko … lopetettua | saisiko … suljetuksi"""
    )
    + verbs.base(verbs.END)
    + verbs.base(verbs.PUT, "poikki")
    + verbs.base(verbs.PUT, "katki")
    + verbs.base(verbs.PUT, "kiinni")
    + verbs.base(verbs.PUT, "päättymään")
    + verbs.base(verbs.PUT, "loppumaan"),
    end_said=words(
        """lopettaa | lopettamaan | lopetamme | lopetan | sulkea | sulkemaan | suljemme | suljen | päättää | päätämme | päätän |
        päättämään | lakkauttaa | lakkautamme | katkaista | lopettako | sulkeko | suljeta | lopeteta | lopettaisitte |
        sulkisitte | suljette | lopetatte | päätämme sopimu* | päättää sopimu* | päättyköön | lopettelemme | lopetellaan |
        päätän sopimu*"""
    )
    + verbs.said(verbs.END)
    + verbs.said(verbs.PUT, "poikki")
    + verbs.said(verbs.PUT, "katki")
    + verbs.said(verbs.PUT, "kiinni")
    + verbs.said(verbs.PUT, "päättymään")
    + verbs.said(verbs.PUT, "loppumaan"),
    end_passive=words(
        """suljetaan | lopetetaan | lakkautetaan | päätetään | pitäisi lopettaa | pitäisi … lopettaa | tulee sulkea | täytyy
        sulkea | pitää sulkea | on suljettava | lopetettaisiin | suljettaisiin | suljettavaksi | lopetettavaksi | voidaan
        päättää | voi päättää | voisi päättää | pitäisi päättää | tulee päättää | tulisi päättää | on päätettävä |
        päätettäväksi | päätetään sopimu* | sopimus päätetään | sopimuksen voi lopettaa | voidaan lopettaa | voi lopettaa |
        saa lopettaa | voisi lopettaa | voitaisiin lopettaa | pitäisi saada kiinni | pitää saada kiinni"""
    )
    + verbs.passive(verbs.END, modals=verbs.OBLIGING)
    + verbs.passive(verbs.PUT, "poikki")
    + verbs.passive(verbs.PUT, "kiinni"),
    end_noun=words(
        """lopetus | lopetuksen | lopettaminen | lopettamista | lopettamisen | sulkeminen | sulkemista | sulkemisen | päättäminen
        | päättämistä | päättämisen | päättyminen | päättymisestä | lakkauttaminen | lakkautus | lopetusilmoitus |
        lopettamisilmoitus | lopettelu | sulkupyyntö | lopetuspyyntö | tilin sulku | tilin sulkemi* | sulku | sulkupyynnön"""
    )
    + verbs.noun(verbs.END),
    cancel_base=words(
        """irtisanokaa | irtisano | irtisanoisitteko | irtisanoisitko | sanokaa irti | sanokaa … irti | sano irti | sano … irti |
        sanoisitteko irti | sanoisitteko … irti | peruuttakaa | peruuta | peruuttaisitteko | perukaa | peru | peruisitteko |
        purkakaa | pura | saisiko … irtisanottua | saisimmeko … irtisanottua | saisiko … peruttua"""
    )
    + verbs.base(verbs.CANCEL)
    + verbs.base(verbs.SAY, "irti"),
    cancel_said=words(
        """irtisanomme | irtisanon | sanomme irti | sanomme … irti | sanon irti | sanon … irti | sanoudumme irti | irtisanoudumme
        | peruutamme | perumme | peruutan | perun | puramme | irtisanoa | irtisanomaan | irtisanovamme | sanoa irti | sanoa …
        irti | sanomaan irti | peruuttaa | peruuttamaan | perua | perumaan | purkaa | luovumme | luovun | luopua | luopumaan |
        eroamme | jätämme palvelu* | lopettaa … käyttä* | lopetamme … käyttä* | lopetamme … käytön | emme jatka sopimu* | emme
        jatka palvelu* | emme enää jatka sopimu* | emme enää jatka palvelu* | emme jatka enää sopimu* | emme uusi sopimu* |
        emme halua jatkaa sopimu* | emme halua jatkaa palvelu* | en jatka sopimu* | en jatka palvelu* | eroon | irtaantua |
        irtaudumme | irtautua | irtisanoko | irtisanota | irtisanoisin | irtisanoisimme | irtisanotte | irtisanoisitte |
        irtisanoo | irtisanovat | sanoo irti | sanoo … irti | sanoutuu irti | irtisanoutuu | ei uusita sopimu* | ei jatketa
        sopimu* | ei jatketa palvelu* | ei enää jatketa sopimu* | ei jatketa enää sopimu* | ei enää uusita sopimu* | ei uusita
        enää sopimu* | ei uudisteta sopimu* | emme uudista sopimu* | ei jatka sopimu* | ei uusi sopimu* | emme tule jatkamaan
        sopimu* | emme aio jatkaa sopimu* | emme tule uusimaan sopimu* | emme aio uusia sopimu* | sopimusta ei jatketa |
        sopimusta ei uusita | sopimusta ei enää jatketa | palvelua ei jatketa | tilausta ei jatketa | tilausta ei uusita |
        lakkaamme käyttämästä | lopetamme palvelun* | lopetamme tilau* | luopuu | luovutaan | päätämme sopimu* | päätämme
        asiakkuu* | päätämme tilau* | irti sopimu* | päätämme yhteisty* | lopetamme yhteisty*"""
    )
    + verbs.said(verbs.CANCEL)
    + verbs.said(verbs.SAY, "irti"),
    cancel_passive=words(
        """pitäisi irtisanoa | pitäisi … irtisanoa | pitäisi sanoa irti | pitäisi … sanoa irti | irtisanotuksi | irtisanottavaksi |
        irtisanotaan | sanotaan irti | perutaan | pitäisi perua | pitäisi peruuttaa"""
    )
    + verbs.passive(verbs.CANCEL, modals=verbs.OBLIGING)
    + verbs.passive(verbs.SAY, "irti", modals=verbs.OBLIGING),
    cancel_noun=words(
        """irtisanominen | irtisanomista | irtisanomisen | irtisanomisesta | irtisanomisemme | irtisanomisilmoitus |
        irtisanomisilmoituksen | irtisanomispyyntö | irtisanonta | irtisanonnan | sopimuksen irtisanominen | peruutus |
        peruutuksen | peruuttaminen | peruuttamista | peruminen | perumista | purkaminen | luopuminen"""
    )
    + verbs.noun(verbs.CANCEL),
    change_base=words(
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
    + verbs.base(verbs.CHANGE),
    change_said=words(
        """vaihtaa | vaihtamaan | vaihdamme | vaihdan | muuttaa | muuttamaan | muutan | päivittää | päivittämään | päivitän |
        korjata | korjaamaan | oikaista | muokata | muokkaamaan | siirtää | siirtämään | vaihtako | muuttako | muuteta |
        vaihdeta | vaihdatte | muutatte | päivitätte | vaihtaisitte | muuttaisitte | päivittäisitte | vaihtaisit | muuttaisit |
        päivittäisit | korjaisitte"""
    )
    + verbs.said(verbs.CHANGE)
    + verbs.thought(verbs.CHANGE),
    change_passive=words(
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
    + verbs.passive(verbs.CHANGE),
    change_noun=words(
        """muutos | muutoksen | muutosta | muutoksia | vaihto | vaihdon | vaihtoa | päivitys | päivityksen | päivitystä | korjaus |
        korjauksen | nimenmuutos | nimenmuutoksen | nimenvaihdos | nimenvaihdoksen | nimen muutos | osoitteenmuutos |
        osoitteenmuutoksen | osoitteen muutos | sähköpostin muutos | sähköpostiosoitteen muutos | sähköpostin vaihto |
        tietojen muutos | tietojen päivitys | numeron vaihto | numeron muutos | muutosilmoitus | muutospyyntö"""
    ),
    swap=words(
        """tilalle | tilalla | sijaan | sijalle | sijasta | tilalleen | tilallensa | käyttäjän vaihto | käyttäjän vaihtaminen |
        korvatkaa | korvaa | korvaisitteko | korvata | vaihtakaa … tilalle | vaihda … tilalle | vaihtaisitteko … tilalle |
        vaihtaa … tilalle | vaihtakaa käyttäjä | vaihtaa käyttäjä | vaihtakaa … pois | vaihtakaa … sisään | vaihda … pois |
        vaihdetaan … pois | korvataan | korvaajaksi | korvaajana | korvaajakseen | tilallaan | sijaansa | hänen paikalleen |
        paikalleen | tilalleni | vaihdetaan … tilalle | vaihtaa … pois | vaihdetaan … käyttäj* | vaihtakaa … käyttäjäksi |
        vaihtakaa käyttäj* | vaihdetaan käyttäj* | vaihtaisitteko käyttäj*"""
    ),
    out=words(
        """pois | ulos | poistettavat | poistettava | poistetaan | poistot | poisto | lähtijät | lähtijä | lähtevät | poistuvat |
        poistuu | pois tunnuksista"""
    ),
    upgrade=words(
        """päivittää palvelu* | päivittää … basic* | päivittäkää … basic* | päivitämme … basic* | päivitys basic* |
        päivittäisittekö … basic* | korottaa | laajentaa | laajentaisimme | laajennamme | ylempään palvelu* | ylempään
        paketti* | siirtyä … basic* | siirrymme … basic* | vaihtaa … basic* | vaihtakaa … basic* | päivittää free* | päivittää
        ilmais* | siirtyä maksullis* | siirrymme maksullis* | päivitetään … basic* | nostaa … basic* | nostakaa … basic* |
        vaihdamme … basic* | siirtyä ilmais* | päivittää … sopimu* | upgrade* | upgreid* | vaihtaa laajem* | laajempaan |
        isompaan paket* | laajempaan paket* | laajempaan palvelu* | isompaan palvelu* | päivittää tili* | päivittää tilimme |
        päivittää paket* | päivitetään paket* | korkeampaan | premium* | nostaa tasoa | nostaa palvelutaso* | paremman paketin
        | parempaan paket* | vaihdettua … basic* | päivitettyä … basic* | muutettua … basic* | nostettua … basic* | siirrettyä …
        basic* | muuttaa … basic* | vaihtuu … basic* | vaihto … basic* | siirtyminen … basic* | siirrytään … basic* | vaihdetaan …
        basic*"""
    ),
    order_service=words(
        """tilaamme | tilaan | tilata | ostaa | hankkia | hankimme | ottaa käyttöön | otamme käyttöön | ottaisimme käyttöön |
        haluamme käyttöömme | haluaisimme käyttöömme | siirrymme … integroi* | siirtyä … integroi* | siirrymme … integrated* |
        siirtyä … integrated* | haluamme … integroidun palvelu* | haluaisimme … integroidun palvelu* |
        haluaisin … integroidun palvelu*"""
    ),
    done=words(
        """on poistettu | on jo poistettu | poistettiin | poistitte | poistimme | poistin | olette poistaneet | olemme poistaneet |
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
    ),
    user=words(
        """käyttäj* | tunnus | tunnusta | tunnuk* | tunnusten | tunnusparia | tili | tilin | tiliä | tilille | tiliin | tililtä |
        tilinsä | tililtään | tilit | tilejä | tilien | tililleen | käyttöoikeu* | pääsy | pääsyn | pääsyä | pääsyoikeu* |
        pääsemään | pääse | pääsisi | pääsee | pääsevät | kirjautumi* | kirjautumaan | sisäänkirjautumi* | profiili* |
        profiilin | lisenssi* | lisenss* | oikeudet | oikeuksia | oikeuksineen | login* | loggi* | käyttis* | tunnarit |
        tunnari | tunnareita | accoun* | tunnari* | tunnukse* | käyttäjätunnu* | käyttäjätil* | tunnusparin | pääsy* |
        pääsisi* | pääseekö | kirjautua | kirjautuu | käyttöoikeus | käyttöoikeuden | käyttöoikeuksia | lisenssi | lisenssin |
        tiliään | profiili | tunnareilla | tunnarin | tunkut | tunkkari* | tunnuksia | käyttöluv* | käyttölupa* | sisäänpääsy*
        | portaalitunnu* | palvelutunnu* | inexchange-tunnu* | henkilötunnukset järjestelmään | päästä palvelu* | päästä
        järjestelm* | päästä sisään | päästä kirjau* | päästä portaal* | päästä käsiksi | päästä inexchange* | päästä näkemään"""
    ),
    agreement=words(
        """sopimu* | palvelusopimu* | tilaus | tilauksen | tilauksemme | tilausta | tilaustamme | tilauksia | tilaukset | palvelu
        | palvelun | palvelua | palvelut | palvelunne | palveluanne | palvelustanne | palveluista | palvelusta | palvelumme |
        asiakkuu* | asiakassuhde* | asiakassuht* | jäsenyy* | yhteistyö* | kumppanuu* | verkkolaskupalvelu* |
        verkkolaskusopimu* | kuukausimaksu* | kuukausisopimu* | asiakassopimu* | paketti | paketin | pakettia | jatkuva*
        tilau* | sopparin | soppari | sopparimme | sopparia | sopimus | diili | diilin | palvelusopimus | verkkolaskutil* |
        laskutuspalvelu* | laskutussopimu* | laskupalvelu* | käyttösopimu* | ylläpitosopimu* | asiakkuus | asiakkuuden |
        asiakkuutta | asiakkuutemme | palvelujanne | palveluitanne | palvelujen | palveluiden | tilauk* | tilaustanne |
        kk-maksu* | kuukausittais* | jäsenyyt* | liittymäsopimu* | puitesopimu* | inexchangen | inexchangea"""
    ),
    company=words(
        """yritys | yritystä | yrityksiä | yhtiö | yhtiötä | firma | firmaa | toiminimi | toiminimeä | toiminimeni | osakeyhtiö |
        yhdistys | liike | putiikki"""
    ),
    us=words(
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
    ),
    my_account=words(
        """tilini | tiliäni | asiakastilini | minun tili | minun tilin | minun tilini | oma tilini | oman tilini | mun tili |
        mun tilin"""
    ),
    email=words(
        """sähköpost* | s-posti* | s-post* | sposti* | spostin | meili* | maili* | mailiosoit* | meiliosoit* | email* | e-mail* |
        osoite | osoitteen | osoitetta | osoitteeksi | osoitteensa | osoitteeseen | osoitteesta | osoitteella | osoitteeni |
        osoitteen- | posti | postin | postilaatik* | maili | s-posti | säpö | säpöosoite | säpö* | sähkis | sähkö-posti* |
        mailos* | meilos* | maileja | maililaatik* | emailios* | mailiboks* | @-osoite | e-posti*"""
    ),
    name=words(
        """nimi | nimen | nimeä | nimeksi | nimensä | nimeni | nimeään | nimeäni | nimellä | nimelle | sukunim* | etunim* |
        nimenmuuto* | nimenvaihdo* | nimestä | nimessä"""
    ),
    phone=words(
        """puhelin* | puhelim* | puh | puh.nro | puhnro | numero | numerosta | numerossa | numeron | numeroa | numeroksi |
        numeronsa | numeroni |
        numerolla | numeroon | kännyk* | kännynumero* | kännynro | matkapuhelin* | gsm* | nro | mobiili* | suoranumero* |
        suora numero | puhelinnro | puhno | p. | kännynro* | luurin numero | gsm-numero* | työpuhelin* | työnumero* | työpuh*
        | mobiilinumero* | suoranumero | vaihteen numero | tel | puhelinyhtey*"""
    ),
    authority=words(
        """valtuutettu käyttäjä | valtuutetuksi käyttäjäksi | valtuutettu | valtuutetuksi | valtuutetun | valtuutettuna |
        valtuutet* | valtuudet | valtuuksia | valtuus | valtuuden | valtuutu* | valtuuk* | tilausoikeu* | tilausvaltuu* |
        oikeus tilata | oikeuden tilata | oikeutta tilata | oikeus tehdä | oikeuden tehdä | oikeutta tehdä | pääkäyttäjä* |
        pääkäyttäjiä | pääkäyttäjien | järjestelmänvalvoj* | ylläpitäj* | ylläpito-oikeu* | ylläpito-oikeudet | hallintaoikeu*
        | hallinnointioikeu* | admin* | adminni* | admin-oikeu* | admin-oikeudet | samat oikeudet | samoilla oikeuksilla |
        täydet oikeudet | kaikki oikeudet | oikeudet tilata | oikeudet tehdä | saa tilata | voi tilata muutoksia | voisi
        tilata | saisi tilata | tilata muutoksia | tilata käyttäjiä | tilaaja | tilaajaksi | tilaajan | hallinnoida käyttäjiä
        | hallinnoimaan käyttäjiä | hallita käyttäjiä | hallitsemaan käyttäjiä | nimenkirjoitusoikeu* | valtakirj* |
        tilaajaoikeu* | muutosoikeu* | päättää käyttäjistä | oikeus lisätä | oikeuden lisätä | tehdä tilauksia | tilauksien
        tekoon | oikeuksia tilata | tilausvalta* | tilausvallan | valtuutettujen käyttäjien | pääkäyttäjäoikeu* | pääkäyttäjän
        oikeu* | pääkäyttis* | pääkäyttäj* | ylläpitäjän oikeu* | ylläpidon oikeu* | hallinta-oikeu* | täysi valta | laajemmat
        oikeudet | laajat oikeudet | oikeus muuttaa | oikeuden muuttaa | oikeus poistaa | oikeuden poistaa | oikeus lisäillä |
        oikeus hallita | oikeuden hallita | oikeus hallinnoida | oikeuden hallinnoida | toimivalta* | toimivaltuu* | saa
        lisätä käyttäj* | saa poistaa käyttäj* | saa tehdä tilauk* | saa tehdä muutok* | voi tehdä tilauk* | voi tehdä muutok*
        | voisi tehdä muutok* | voi lisätä käyttäj* | pystyy lisäämään | tilausoikeudet | yhtä laajat oikeudet | admini* |
        adminiksi | adminoikeu* | superkäyttäj* | superuser* """
    ),
    details=words(
        """tiedot | tietoja | tietojen | tietoihin | tietonsa | tietonne | tietojaan | tietojensa | tietoihinsa | tiedoissa |
        tietoni | tietojani | yhteystie* | käyttäjätie* | henkilötiedot | tiedoista | tietoihini | tiedoistani | tiedoissani |
        yhteystietoihini | käyttäjätietoni | käyttäjätietoihini | profiilini | profiiliini | profiiliin | profiiliinsa"""
    ),
    basic=words(
        """basic* | basikki* | peruspalvelu* | perussopimu* | basic | basicin | basicista | basicia | basic-* | peruspaketi* |
        peruspaketti* | basiciin | beisik*"""
    ),
    integrated=words(
        """integrated* | integroitu | integroidun | integroitua | integroidut | integroitu palvelu | integroidun palvelun |
        integraatiopalvelu* | integraatiosopimu* | integrointipalvelu* | integroidusta"""
    ),
    free=words(
        """free | freen | freetä | free-* | ilmaistili* | ilmaisversio* | ilmaispalvelu* | ilmaissopimu* | ilmainen tili |
        ilmaisen tilin | ilmainen palvelu | ilmaisen palvelun | ilmaista tiliä | maksuton tili | maksuttoman tilin |
        inexchange free"""
    ),
    everything=words(
        """kaikki sopimuk* | kaikki sopimuksemme | kaikki palvelu* | molemmat sopimuk* | molemmat palvelu* | kaiken mitä meillä |
        kaikki mitä meillä | kaikki meidän sopimuk* | kaikki meidän palvelu* | kaikki tilauk* | sopimuksemme kaikilta osin |
        kaikki teidän kanssa | kaikki teidän kanssanne | kaikki sopimusta* | kaikista sopimuks* | kaikista palvelui* |
        kaikkien sopimust* | kaikkien palvelu* | koko paketti | koko paketin | koko homma | koko homman | kaikki pois teiltä |
        kaikki mitä meillä on | koko sopimu* | molemmista sopimuks* | molempien sopimust* | molemmista palvelui*"""
    ),
    left=words(
        """ei ole enää | ei enää ole | ei ole … enää | ei enää työskentele | ei työskentele enää | ei työskentele meillä | ei
        enää kuulu | ei kuulu enää | ei tee enää | ei enää tee | ei käytä enää | ei enää käytä | ei jatka meillä | ei jatka
        enää | ei jatka | eivät ole enää | eivät enää ole | eivät työskentele enää | eivät enää työskentele | eivät käytä enää
        | on lopettanut | lopettanut | lopettaneet | lopetti | lopettivat | lopettaa meillä | lopettaa työ* | lopettaa työt |
        lopettaa … kuun | on lähtenyt | lähtenyt | lähteneet | lähti | lähtivät | lähtee talosta | lähtee meiltä | lähtee
        firmasta | lähtee yrityk* | lähtee eläkkeelle | eläkkeelle | eläkkeellä | eläköity* | jäi eläkkeelle | jäänyt
        eläkkeelle | jää eläkkeelle | irtisanoutu* | on irtisanottu | on siirtynyt | siirtynyt | siirtyi | siirtyy toisiin |
        siirtyy toisen | siirtyy muualle | siirtyy muihin | viimeinen työpäivä* | viimeistä päivää | viimeinen päivä* |
        viimeistä työpäivää | työsuhde päättyy | työsuhde päättyi | työsuhde on päättynyt | työsuhteensa päättyi |
        työsuhteensa päättyy | työsuhde loppuu | työsuhde loppui | työt loppuivat | työt loppuvat | päättänyt työsuhteensa |
        vaihtanut työpaikkaa | vaihtoi työpaikkaa | vaihtaa työpaikkaa | on poistunut | poistunut | jättänyt yrityk* | jätti
        yrityk* | jättää yrityk* | jättänyt talon | menehty* | kuollut | sai potkut | irtisanottiin meiltä | eikä ole enää |
        eikä enää ole | eikä työskentele enää | eikä jatka meillä | siirtyy toisiin tehtäviin | siirtyi toisiin | ei oo enää |
        ei oo täällä enää | ei oo meillä enää | ei enää oo | ei ole enää meillä | ei ole täällä enää | eivät oo enää | ei ole
        meillä enää | on lopettanu | lopettanu | lähteny | on lähteny | ei duunaa enää | ei tee enää töitä | ei tee töitä enää
        | lähtee pois | lähtee kuun | lähtee vuoden | jättää talon | jätti talon | jätti firman | jättää firman | jättää
        meidät | jätti meidät | jäi pois | jää pois | jää pois töistä | jäi pois töistä | on jäänyt pois | jäänyt pois | otti
        lopputilin | ottanut lopputilin | sai lopputilin | saanut lopputilin | sai kenkää | irtisanottu | irtisanottiin |
        irtisanoimme | sanoi itsensä irti | sanonut itsensä irti | sanoutui irti | työsopimus päättyy | työsopimus päättyi |
        työsopimus on päättynyt | työsuhde on purettu | työsuhde purettiin | työsuhde purettu | työsuhde päätetään |
        työsuhteensa loppuu | työsuhteensa loppui | palvelussuhde päättyy | palvelussuhde päättyi | palvelussuhde on päättynyt
        | määräaikaisuus päättyy | määräaikaisuus päättyi | harjoittelu päättyy | harjoittelu päättyi | harjoittelu loppuu |
        sijaisuus päättyy | sijaisuus päättyi | sijaisuus loppuu | työt loppu | hommat loppuu | lopettelee | siirtynyt muualle
        | siirtyi muualle | siirtynyt kilpailij* | siirtyi kilpailij* | siirtyy kilpailij* | siirtynyt toisen | siirtynyt
        toisiin | siirtynyt muihin | siirtyi muihin | siirtyi toisen | vaihtaa firmaa | vaihtoi firmaa | vaihtanut firmaa |
        vaihtaa työnantajaa | vaihtoi työnantajaa | vaihtanut työnantajaa | vaihto työpaikkaa | vaihtanu työpaikkaa | sai
        uuden työpaikan | sai uuden työn | saanut uuden työn | saanut uuden työpaikan | eläköityi | eläköityy | eläköitynyt |
        jäämässä eläkkeelle | siirtyy eläkkeelle | siirtyi eläkkeelle | kuoli | menehtyi | edesmenny* | poistunut
        palveluksesta | poistui palveluksesta | poistuu palveluksesta | lähti kävelemään | lähti menemään | lähti talosta |
        poistui talosta | ei kuulu enää henkilöst* | ei enää kuulu henkilöst* | ei ole enää palveluksessa* | lopettaa työnsä |
        lopetti työnsä | lopettanut työnsä | lopettaa työskent* | lopetti työskent* | loppuu sopimus | loppui sopimus |
        päättyy sopimus | päättyi sopimus | loppuu työt | loppuu hommat | loppuu työsuhde | päättyy työsuhde | loppuu
        harjoittelu | päättyy harjoittelu | loppuu pesti | pesti loppuu | pesti päättyy | pesti loppui | pesti päättyi |
        siirtyi kentälle | siirtynyt kentälle | siirtyy kentälle | siirtyi toiselle osastolle | siirtynyt toiselle osastolle |
        siirtyi tuotantoon | siirtyi toisaalle"""
    ),
    away=words(
        """äitiysloma* | vanhempainvapaa* | vanhempainvapaalla | perhevapaa* | hoitovapaa* | sairauslomalla | sairaslomalla |
        opintovapaa* | virkavapaa* | vuorotteluvapaa* | isyysvapaa*"""
    ),
    joined=words(
        """uusi työntekijä | uusi työntekijämme | uuden työntekijän | uutta työntekijää | uudet työntekijät | uusi kollega | uusi
        kollegamme | uuden kollegan | uusi työkaveri | uusi kirjanpitäjä | uusi kirjanpitäjämme | uuden kirjanpitäjän | uusi
        toimistosihteeri | uusi ihminen | uusi henkilö | uuden henkilön | uusi harjoittelija | uusi sähköasentaja | uusi
        asentaja | uusi taloushallinnon | uusi assistentti | uusi laskuttaja | uusi palkanlaskija | uusi sijainen | on
        aloittanut | aloittanut | aloittaneet | aloitti | aloittivat | aloittaa meillä | aloittaa työt | aloittaa … päivänä |
        on tullut töihin | tulee töihin | tuli töihin | tullut meille | tulee meille | tuli meille | aloittavat | palkattu |
        palkkasimme | palkanneet | olemme palkanneet | rekrytoi* | liittyi | liittyy | liittynyt | aloittaa | uusi kollegani |
        uutena työntekijänä | uusi ihmisemme | uusi tyyppi | uusi jätkä | uusi kaveri | uusi duunari | uusi sähkäri | uusi
        harkkari | uusi kesätyöntekijä | uusi kesätyöntekijämme | uusi kesäapulainen | uusi toimistotyöntekijä | uusi
        toimistopäällikkö | uusi talouspäällikkö | uusi talouspäällikkömme | uusi talousjohtaja | uusi toimitusjohtaja | uusi
        toimitusjohtajamme | uusi tj | uusi controller | uusi reskontranhoitaja | uusi ostoreskontranhoitaja | uusi
        myyntireskontranhoitaja | uusi sihteeri | uusi osastosihteeri | uusi hallintosihteeri | uusi projektipäällikkö | uusi
        ostaja | uusi myyjä | uusi työnjohtaja | uusi työmaapäällikkö | uusi yhtiökumppani | uusi osakas | uusi
        harjoittelijamme | uusi apulainen | uusi avustaja | uusi esihenkilö | uusi esimies | uusi vastuuhenkilö | uutta
        sähköasentajaa | alottaa | alotti | aloittelee | aloittamassa | aloittava | aloittavan | tulossa töihin | tulossa
        meille | tullu meille | tullu töihin | tulee taloon | tuli taloon | tullut taloon | astuu palveluk* | astui palveluk*
        | palkattiin | palkkasin | rekrytoimme | rekrytoitiin | saimme uuden | saatiin uusi | meille on tullut | meille tuli |
        meille tulee | liittyy tiimiin | liittyi tiimiin | on nyt meillä töissä"""
    ),
    needs=words(
        """tarvitsee | tarvitsisi | tarvitsevat | tarvitsisivat | tarvitsemme | tarvitsisimme | tarvitsen | tarvitsisin | tarttee
        | pitäisi saada | pitää saada | tulisi saada | täytyy saada | pitäisi päästä | pitää päästä | tulee päästä | täytyy
        päästä | haluaisi | olisi saatava | kuuluisi saada | tarvittaisiin | tarvitaan | saisi | saisivat | pitäisi olla |
        pitäisi antaa | puuttuu | pitäisi tehdä | voisiko saada | tarvii | tarvis | tarvisi | tarvitsis | tarvittais | tarttis
        | tartteis | tarvivat | pitäis saada | pitäis päästä | pitäs saada | pitäis olla | täytyisi saada | täytyis saada |
        tulis saada | tulisi päästä | kuuluis saada | vaatii tunnu* | vaatii käyttöoik* | tarpeen saada | on saatava | ois
        saatava | olis saatava | haluis | haluais | saisko | voisko saada | pitää olla tunnu* | pitää olla käyttö* | pitäisi
        olla tunnu* | ilman tunnu* | ei ole tunnu* | ei ole vielä tunnu* | ei oo tunnu* | puuttuvat | kaipaa | kaipaisi"""
    ),
    must_not_have=words(
        """ei tarvitse enää | ei enää tarvitse | eivät tarvitse enää | eivät enää tarvitse | ei saa enää | ei enää saa | ei pidä
        enää | ei enää pidä | ei pitäisi enää | ei enää pitäisi | ei pitäisi olla | ei tule enää | ei saa olla | ei saisi enää
        | ei enää saisi | ei kuulu olla | ei tarvi enää | ei tarvitse tunnu* | emme jatka | emme aio jatkaa |
        emme aio enää jatkaa | emme enää aio jatkaa | emme enää halua jatkaa | emme halua enää jatkaa
        | en aio jatkaa | en aio enää jatkaa | en halua jatkaa | emme enää jatka | emme jatka enää
        | emme uusi | emme halua jatkaa | en jatka | eikä tarvitse enää | eikä enää tarvitse | eikä tarvitse | eikä saa enää |
        eikä enää saa | ei enää tarvita | ei tarvita enää | ei tarvitse | ei tarvii enää | ei enää tarvii | ei tarvi | ei
        tarvii | ei tartte enää | ei enää tartte | ei tartte | ei enää tarvitsisi | ei ole enää tarvetta | ei enää ole
        tarvetta | ei ole tarvetta | ei enää tarvetta | ei kuulu enää | ei kuuluisi enää | ei saa enää päästä | ei saa päästä
        | ei saa käyttää | ei saisi päästä | ei pitäisi päästä | ei pitäisi enää päästä | ei pidä päästä | ei enää käytä | ei
        käytä enää | eivät käytä enää | ei käytetä enää | ei enää käytetä | jää tarpeettomaksi | jäävät tarpeettomiksi | on
        tarpeeton | ovat tarpeettomia | käyvät tarpeettomiksi | tarpeettomana | jää käyttämättä | jäänyt tarpeettomaksi | emme
        enää tarvitse | emme tarvitse enää | emme tarvitse | ei me enää tarvita | ei me tarvita | tarpeettomat tunnu* |
        tarpeeton tunnu* | turha tunnu* | turhat tunnu*"""
    ),
    renamed=words(
        """on nykyään | on nykyisin | nykyään | nykyisin nimeltään | mennyt naimisiin | meni naimisiin | avioitu* | sukunimi on
        vaihtunut | sukunimi vaihtui | sukunimi muuttui | sukunimi on muuttunut | nimi on vaihtunut | nimi on muuttunut | nimi
        vaihtui | nimi muuttui | vaihtanut nimeä | vaihtanut nimensä | vaihtanut sukunim* | vaihtoi sukunim* | vaihtoi nimensä
        | uusi nimi | uusi sukunim* | otti nimen | uudelta nimeltään | eronnut | erosi ja | sukunimeni on nykyään | on nykyään
        sukunimeltään | nykyinen sukunim* | sukunimi on nyt | sukunimi on nykyään | sukunimi vaihtu | sukunimi vaihtuu |
        sukunimi muuttuu | nimi vaihtuu | nimi muuttuu | nimi on nyt | nimi on nykyään | menee naimisiin | menin naimisiin |
        menny naimisiin | olen mennyt naimisiin | avioitui | avioituu | avioiduin | ottanut nimen | otti sukunimen | ottanut
        sukunimen | palasi tyttönime* | palannut tyttönime* | tyttönim* | vaihtoi nimeä | vaihtoi nimeään | vaihdoin nimeä |
        vaihdoin sukunim* | erosin | uudeksi sukunimeksi | uudeksi nimeksi | nimeni on | sukunimeni on | avioliiton myötä |
        avioliiton jälkeen | naimisiinmeno* | avioeron | avioeron myötä | häiden jälkeen | nykyinen nimeni | uusi nimeni"""
    ),
    has_new=words(
        """on vaihtunut | on muuttunut | vaihtui | muuttui | vaihtuu | muuttuu | on saanut uuden | sai uuden | saanut uuden | on
        uusi | uusi numero* | uusi puhelin* | uusi sähköpost* | uusi osoite | uusi s-posti* | uusi meili* | uusi maili* | uusi
        matkapuhelin* | uusi gsm* | uusi kännyk* | vaihtanut numero* | vaihtanut puhelin* | vaihtanut sähköpost* | vaihtoi
        numero* | on nyt | lyhentyi | vaihtunut | vaihtu | muuttu | vaihtunu | muuttunu | on vaihtunu | on muuttunu | on
        vaihtumassa | on muuttumassa | sai uuden numeron | sai uuden puhelim* | sai uuden sähköpost* | vaihdettu | vaihtui
        uuteen | uus numero | uus puh* | uus sposti* | uus sähköpost* | uus meili* | uus maili* | uus osoite | uudet
        yhteystie* | uusi työnumero | uusi työpuhelin* | uusi suoranumero | uusi sähköpostios* | uudessa numerossa | uudessa
        osoitteessa | oikea on | oikea osoite | oikea numero | on virheellinen | on väärä | on väärin | on kirjoitettu väärin
        | kirjoitusvirhe | on virhe | väärin kirjoitettu | on vanhentunut | ei ole enää käytössä | oikee on | tästä lähtien |
        jatkossa"""
    ),
    called=words("nimeltään | nimeltä | nimi on | nimensä on | hänen nimensä on | nimeksi"),
    takes_over=words(
        """seuraaja* | sijainen | sijaisena | ottaa hoitaakseen | hoitaa jatkossa | hoitaa hänen | tulee tilalle | korvaa |
        jatkaa hänen | tilalle tuli | tilalle tulee | tilalleen tuli | tilalleen tulee | seuraajana | seuraajaksi |
        seuraajakseen | hoitaa nykyään | hoitaa tästä | työn jatkajana | tehtävät siirtyvät | hommat siirtyvät | tehtävät
        hoitaa | hommat hoitaa | ottaa hänen tehtäv* | ottaa hommat"""
    ),
    keeps=words(
        """pysyy | pysyvät | säilyy | säilyvät | jäävät | ennallaan | entisellään | säilyttää | jatkaa | jatkavat | saa
        jäädä | saavat jäädä | jää voimaan | jäävät voimaan | pidetään | pitää edelleen | säilytetään | jatkuu
        | jatkuvat | pysyköön | jääköön | saa olla | saavat olla | jätetään | pidämme | sama nimi | nimi pysyy"""
    ),
    like_others=words(
        """sama koskee | samoin | samaten | myös | kuten muut | kuten muilla | samat kuin | niin ikään | sama homma | sama juttu
        | samat sanat | lisäksi myös | myöskin | sekä myös | sama myös | samaten myös | samoin myös | sama | samat | samoin
        lisätkää | sama koskee myös"""
    ),
    polite=words(
        """voisitteko | voitteko | voisitko | voitko | voisittekohan | voittekohan | voisiko joku | voisiko teiltä | voiskohan |
        voisko | voisitte | voisit | saisimmeko | saisinko | saisiko | saataisiinko | saadaanko | olisiko mahdollista |
        olisikohan mahdollista | olisi mahdollista | onnistuisiko | onnistuiskohan | onnistuisikohan | ystävällisesti |
        ystävällisyy* | pyydämme teitä | pyydän teitä | pyytäisin | pyytäisimme | viitsisittekö | viitsisitkö | viitsitkö |
        viitsittekö | olkaa hyvä ja | olkaa ystävälli* | ole hyvä ja | olkaa kilttejä | ole kiltti | olisimme kiitolli* |
        olisin kiitolli* | auttaisitteko | auttaisitko | autatteko | hoitaisitteko | hoitaisitko | hoidatteko | ehtisittekö |
        ehdittekö | ehtisikö | toivottavasti voitte | toivottavasti | voisimmeko saada | voisinko saada | voisimmeko |
        poistaisitteko | poistaisitko | lisäisittekö | lisäisitkö | muuttaisitteko | muuttaisitko | vaihtaisitteko |
        vaihtaisitko | päivittäisittekö | päivittäisitkö | sulkisitteko | lopettaisitteko | irtisanoisitteko | korjaisitteko |
        loisitteko | avaisitteko | antaisitteko | tekisittekö | voisittekin | kiitos jos | kiitos kun | kiitos että | pliis |
        please | saisinkohan | saisikohan | saisimmekohan | muistakaa | muistattehan | kiitos , että | kiitos , jos | kiitos ,
        kun | voisitteks | voitteks | voisitsä | voitsä | voisiks | voiks joku | voisko joku | vois joku | voisikohan |
        voisitkohan | voitkohan | voitaisko | voitaisiinko | vois | voisittekos | viittisitkö | viittisittekö | viittisit |
        viitsisit | viitsisitte | viitsitteks | saisko | saiskohan | saisinks | saisimmeks | saisiks | saataisko | saataskos |
        saatasko | saataisiinkohan | onnistuisko | onnistuis | onnistuuks | olisko mahdollista | ois mahdollista | oisko
        mahdollista | olisitko ystävällinen | olisitteko ystävällisiä | olisitteko niin ystävällisiä | olisitteko kilttejä |
        oletteko hyvä ja | oletteko ystävällisiä | olettehan hyvä ja | ole ystävällinen | olkaa niin hyvä | olkaa hyviä |
        hoitaisittekos | ehtisitkö | ehditkö | ehditteks | jaksaisitko | jaksatko | jaksaisitteko | pyydämme ystävällisesti |
        pyydän ystävällisesti | pyydän kohteliaimmin | pyydämme kohteliaimmin | kohteliaimmin | pyytäisimme teitä | pyytäisin
        teitä | voinette | voinetteko | voinetten | kiitos etukäteen | kiitollinen olisin | auttaisitteks | auttasitko |
        toivoisin että | toivoisimme että | toivoisin , että | toivoisimme , että | toivomme että | toivomme , että | toivon
        että | toivon , että | pyydän että | pyydän , että | pyydämme että | pyydämme , että | pyytäisin että | pyytäisin ,
        että | haluaisin että | haluaisin , että | haluaisimme että | haluaisimme , että | haluamme että | haluamme , että |
        haluan että | haluan , että | pyydätkö | pyytäisitkö | pyydättekö | pyytäisittekö | pyydätteks"""
    )
    + verbs.polite(verbs.ADD, verbs.GIVE, verbs.REMOVE, verbs.TAKE, verbs.END, verbs.CANCEL, verbs.SAY, verbs.CHANGE),
    wish=words(
        """haluamme | haluan | haluaisimme | haluaisin | toivomme | toivoisimme | toivoisin | toivoisimmekin | pyydämme | pyydän
        | tahdomme | tahdon | tahtoisimme | tahtoisin | meidän pitäisi | minun pitäisi | meidän pitää | minun pitää | meidän
        täytyy | minun täytyy | meidän tulee | meidän on | olemme päättäneet | olen päättänyt | päätimme | on päätetty |
        aiomme | aion | tarvitsemme | tarvitsisimme | tarvitsen | tarvitsisin | ilmoitamme | ilmoitan | vaadimme |
        tarkoituksemme on | olisi tarve | on tarve | on tarvetta | olisi tarvetta | pitäisi saada | olisi hyvä saada | olisi
        tarkoitus | on aika | saammeko | toivotaan | pyydetään | halutaan | pyyntö | pyyntönä | pyynnöstä | pyyntömme | asia
        koskee | joudumme | toivomuksena | mieluusti | mielellämme | saisimme | saisin | halutaisiin | haluttaisiin | haluis |
        haluisin | haluttais | tahdotaan | toivon | pyytäsin | pyytäsimme | haluaisin että | meidän pitäis | mun pitäis | mun
        pitää | mun täytyy | meidän täytyis | meidän kuuluu | meiän pitäis | meiän pitää | on tarkoitus | olis tarve | ois
        tarve | oisi tarve | ois tarvetta | olis tarvetta | ilmoitettakoon | sais | oltaisiin | vaadin | edellytämme |
        edellytän | pyynnöksi | tarvitaan | tarvittais | tarvittaisiin | tarviin | tarviis | tarvisin | tarvittis | ajateltiin
        | päätettiin | ollaan päätetty | olemme tehneet päätöksen | on tehty päätös | teimme päätöksen | päättyköön"""
    ),
    hereby=words(
        """täten | tällä viestillä | tällä sähköpostilla | tällä ilmoituksella | tällä kirjeellä | näin ollen irtisan* |
        irtisanomme | irtisanon | sanomme irti | sanomme … irti | sanoudumme irti | irtisanoudumme | peruutamme sopimu* |
        peruutamme tilau* | peruutamme palvelu* | perumme sopimu* | perumme tilau* | perumme palvelu* | peruutan sopimu* |
        peruutan tilau* | perun sopimu* | perun tilau* | lopetamme sopimu* | lopetamme palvelu* | lopetamme tilau* | lopetamme
        asiakkuu* | lopetan sopimu* | lopetan palvelu* | päätämme sopimu* | päätämme asiakkuu* | luovumme | pitäkää tätä |
        tämä on irtisanomi* | ohessa irtisanomi* | sanon irti | sanon … irti | tämän viestin myötä | lopetamme … käytön | emme
        jatka sopimu* | emme jatka palvelu* | emme enää jatka sopimu* | emme enää jatka palvelu* | emme jatka enää sopimu* |
        emme uusi sopimu* | emme halua jatkaa sopimu* | emme halua jatkaa palvelu* | en jatka sopimu* | en jatka palvelu* |
        tämä viesti on irtisanomi* | tämä sähköposti on irtisanomi* | tämä on sopimuksen irtisanomi* | ohessa sopimuksen
        irtisanomi* | toimii irtisanomi* | irtisanoo | sanoo irti | sanoo … irti | sanoutuu irti | irtisanoutuu | ilmoitamme
        täten | ilmoitan täten | täten ilmoitamme | tällä meilillä | tällä maililla | tällä sähköpostiviestillä | tämän
        sähköpostin myötä | tämän viestin perusteella | näin ollen | tämä on virallinen | pidettäköön tätä | olkoon tämä |
        tämä viesti toimii | tämä viesti on sopimu* | tämä viesti katsotaan | pitäkää tätä viestiä | pidä tätä viestiä | ei
        uusita sopimu* | ei jatketa sopimu* | sopimusta ei jatketa | sopimusta ei uusita | kirjallinen irtisanomi* |
        kirjallisesti irtisan* | meidän puolesta | meidän puolestamme | puoleltamme | meidän osalta | meidän osaltamme |
        osaltamme"""
    ),
    may=words("voitte | voit | saatte | saat | voittekin | voit siis | voitte siis | voisitte | saa | sopii"),
    must=words(
        """pitäisi | pitää | tulee | tulisi | täytyy | täytyisi | voidaan | voi | voisi | saa | tarvitsee | on poistettava |
        olisi | kuuluu | kuuluisi | on syytä | olisi syytä | joutaa | voitaisiin | on suljettava | poistetaan | poistettaisiin
        | lisätään | lisättäisiin | vaihdetaan | muutetaan | päivitetään | korjataan | suljetaan | poistetuksi |
        poistettavaksi | irtisanotuksi | irtisanottavaksi | suljettavaksi | lopetettavaksi | saisi | haluamme | haluaisimme |
        haluaisin | haluan | pitäis | pitäs | täytyis | tulis | vois | voitais | sais | saatais | tarvis | tarttis | tarvii |
        tarttee | kuuluis | joutais | saadaan | saataisiin | irtisanotaan | lopetetaan | sanotaan irti | perutaan | laitetaan
        | pistetään | otetaan | tehdään | luodaan | avataan | päättyköön | loppukoon | rauetkoon"""
    )
    + verbs.necessary(verbs.ADD, verbs.GIVE, verbs.REMOVE, verbs.END, verbs.CHANGE),
    how=words(
        """miten | kuinka | mistä | missä | mitä kautta | milla* tavalla | milla* tavoin | mihin | minne | minkä kautta |
        mistä kohtaa | mistä kohdasta | missä kohdassa | mitkä ovat ohjeet | mitä minun pitää tehdä | mitä meidän pitää tehdä |
        mitä pitää tehdä | mitä tehdään | mitä teen | miten se tapahtuu | miten tämä | onko ohjetta | onko ohjeita | ohjeet"""
    ),
    what=words(
        """mitä | milloin | koska | miksi | kuka | kenen | kenelle | ketkä | keitä | montako | paljonko | kuinka paljon |
        kuinka kauan | kuinka monta | mitkä | onko | ovatko | oletteko | tuetteko | tarjoatteko | mikä* on | maksaako |
        sisältyykö | riittääkö | pitääkö | voiko | saako | kuuluuko | tarvitaanko | toimiiko | löytyykö | koskeeko"""
    ),
    can_i=words(
        """voiko | voinko | voimmeko | voidaanko | saako | saanko | saammeko | onnistuuko | onko mahdollista | pitääkö | täytyykö |
        tarvitseeko | kuka voi | kuka saa | ketkä voivat | ketkä saavat | onko meidän | pitääkö meidän | pitäisikö | kannattaako |
        voisinko itse | voimmeko itse | voinko itse | onnistuuko se | käykö se | voivatko | pystyykö | pystynkö | pystymmekö |
        onko meillä mahdolli* | onko minulla"""
    ),
    wonder=words(
        """mietin miten | mietimme miten | mietin vain | kysyisin | kysyisimme | haluaisin tietää | haluaisimme tietää |
        haluan tietää | haluamme tietää | olisi kysymys | minulla on kysymys | meillä on kysymys | kysymys | kysymyksiä | kysyä |
        tiedustelen | tiedustelisin | tiedustelemme | tiedustella | osaatteko sanoa | osaatteko kertoa | voisitteko kertoa |
        voitteko kertoa | voisitko kertoa | voitko kertoa | kertoisitteko | kertoisitko | kertokaa | selventäisittekö |
        voisitteko selvittää | tietoa siitä | lisätietoa | lisätietoja | haluaisin lisätietoja | haluaisimme lisätietoja |
        ihmettelen | ihmettelemme | voisitteko neuvoa | voitteko neuvoa | neuvoisitteko | neuvokaa | neuvoa | ohjeistaa |
        ohjeistaisitteko | opastaisitteko | opastaa | tietäisittekö | tiedättekö | en löydä | en löytänyt | emme löydä |
        emme löytäneet | en osaa | emme osaa | en tiedä miten | emme tiedä miten | lisää tietoa | lisää tietoja | lisää infoa"""
    ),
    consider=words(
        """harkitsemme | harkitsen | harkitaan | harkinnassa | harkita | harkitsisimme | mietimme | mietin | mietitään |
        mietinnässä | miettimässä | pohdimme | pohdin | pohditaan | pohdinnassa | suunnittelemme | suunnitteilla |
        suunnittelen | ehkä | mahdollisesti | todennäköisesti | luultavasti | kenties | kaiketi | varmaankin | varmaan |
        saatamme | saatan | saattaa | saattaisimme | keskustelemme | keskustellaan | olemme ajatelleet | olen ajatellut |
        ajattelimme | ajattelin | ajatuksena | emme ole vielä | en ole vielä | ei ole vielä päätetty | ei olla vielä päätetty
        | emme ole päättäneet | en ole varma | emme ole varmoja | ei varmaa | vielä auki | vaihtoehtona | minusta | mielestäni
        | mielestämme | kannattaisi | kannattaisiko | mitä jos | pitäisiköhän | epävarma* | selvitämme vielä | kartoitamme |
        vertailemme | punnitsemme | voi olla että | tulevaisuudessa ehkä | jossain vaiheessa | ei päätöstä | ilman päätöstä |
        katsotaan | katsellaan | voi olla , että | mieltä , että | emme tiedä | en tiedä vielä | katsotaan nyt | mietittiin |
        pohdittiin | pohdiskel* | harkittiin | harkitaan vielä | harkitsemassa | pohtimassa | mietinnän alla | punnitaan |
        tuumaillaan | tuumattiin | ajateltiin että pitäisikö | ajateltiin , että pitäisikö | onko järkeä | kannattaisko |
        kannattaiskohan | pitäiskö | pitäiskohan | pitäisköhän | saatetaan | voi hyvin olla | voi olla et | saa nähdä |
        nähtäväksi jää | ei olla varmoja | ei oo varmaa | ei oo päätetty | ei olla päätetty | jos vaikka | alustavasti |
        suunnitelmissa | hahmottel* | olis ehkä | ois ehkä | ehkäpä | varmaa ei ole | tähtäimessä | keskustelussa | vielä
        mietinnässä | jossain kohtaa | tulemme … pyytämään | tulen … pyytämään | tullaan … pyytämään | aiomme … pyytää | aion
        … pyytää | pyydämme … myöhemmin | pyydän … myöhemmin | ilmoitamme … myöhemmin | ilmoitan … myöhemmin | tulemme …
        ilmoittamaan | palaamme … myöhemmin | tulemme luultavasti | tulen luultavasti | todennäk* | mahdollisesti tulemme"""
    ),
    condition_head=(),
    condition=words(
        """edellyttäen | vain jos | ehdolla | odotettaessa | jos | mikäli | ellei | ellemme | ellette | elleivät | muussa
        tapauksessa | siinä tapauksessa | paitsi jos | sikäli kun | sikäli jos | niin kauan kuin | vasta kun | vasta sitten |
        sitten kun | muuten | josko | jollei | jollemme | jollette | tarvittaessa | pahimmassa tapauksessa | ääritapauksessa |
        pahimmillaan | viime kädessä | kunhan | jahka | sillä ehdolla | olettaen | sillä edellytyksellä | ehtona | sitten
        vasta kun | siltä varalta | kun ensin | kun olemme saaneet | kun olen saanut | siinä tapauksessa että | ellei sitten |
        jossei | jos ei | kuhan"""
    ),
    condition_polite=words(
        """kun sitoutumisaika | kun määräaika | jos mahdollista | jos on mahdollista | jos vain mahdollista | jos suinkin
        mahdollista | jos voisitte | jos voitte |
        jos voisit | jos voit | jos sopii | jos se sopii | jos käy | jos se käy | jos se vain käy | jos onnistuu |
        jos se onnistuu | jos vain onnistuu | jos ehditte | jos ehdit | jos viitsi* | jos kysyttävää | jos on kysyttävää |
        jos teillä on | jos sinulla on | jos teille tulee | jos tulee kysyttävää | jos tarvitsette | jos tarvitset |
        jos tarvitaan | jos tarvetta | jos on tarvetta | jos tarpeen | jos on tarpeen | jos jotain puuttuu | jos jotakin puuttuu |
        jos jokin puuttuu | jos puuttuu | jos jokin on | jos jotain on | jos jotain | jos jotakin | jos jokin jäi | jos haluatte |
        kiitollinen jos | kiitollisia jos | hienoa jos | kiva jos | hyvä jos | mukava jos | mahtavaa jos | mahtava jos |
        upeaa jos | kiitos jos | arvostaisimme jos | arvostaisin jos | ilmoittakaa jos | ilmoita jos | kertokaa jos | kerro jos |
        soittakaa jos | soita jos | laittakaa viestiä jos | ikään kuin jos | vaikka jos | kuin jos | mikäli mahdollista |
        mikäli voisitte | mikäli tarvitsette | mikäli tarvitaan | mikäli teillä | mikäli jotain | mikäli jokin | mikäli tarpeen |
        mikäli on tarpeen | mikäli kysyttävää | mikäli on kysyttävää | mikäli sopii | ilmoittakaa mikäli | ottakaa yhteyttä jos |
        ota yhteyttä jos | yhteyttä mikäli | olkaa yhteydessä jos | muuten kaikki | muuten hyvä | jos muuta | jos joku |
        ja muuten | muuten vaan | jos poistaisitte | jos lisäisitte | jos vaihtaisitte | jos muuttaisitte | jos päivittäisitte |
        jos korjaisitte | jos irtisanoisitte | jos lopettaisitte | jos sulkisitte | jos loisitte | jos avaisitte |
        jos antaisitte | jos tekisitte | jos poistaisit | jos lisäisit | jos vaihtaisit | jos muuttaisit | jos päivittäisit |
        jos hoitaisitte | jos ottaisitte | jos saisimme | jos saisin | jos saataisiin | jos voitaisiin | kiitollinen , jos |
        kiitollisia , jos | hienoa , jos | kiva , jos | hyvä , jos | mukava , jos | mahtavaa , jos | upeaa , jos | kiitos , jos |
        arvostaisimme , jos | arvostaisin , jos | ilmoittakaa , jos | ilmoita , jos | kertokaa , jos | kerro , jos |
        soittakaa , jos | soita , jos | yhteyttä , jos | yhteydessä , jos | ilmoittakaa , mikäli | yhteyttä , mikäli |
        kiitollisia , mikäli | kiitollinen , mikäli | mikäli saisimme | mikäli poistaisitte | mikäli lisäisitte"""
    ),
    negation=words(
        """ettette | ettei | etten | ettemme | etteivät | koskaan | ei | en | emme | et | ette | eivät | älkää | älä | älkö |
        älkööt | eikä | enkä | emmekä | eivätkä | ilman | ettei |
        etteivät | etten | ettemme"""
    ),
    asked_before=words(
        """pyysin | pyysimme | olen pyytänyt | olemme pyytäneet | kirjoitin teille | kirjoitimme teille | kirjoitin | kirjoitimme
        | lähetin | lähetimme | olen lähettänyt | olemme lähettäneet | muistutus | muistutan | muistuttaisin | soitin |
        soitimme | ilmoitin | ilmoitimme | olen ilmoittanut | olemme ilmoittaneet | olemme jo | olen jo | vahvistitte |
        lupasitte | edellisessä viestissä | aiemmassa viestissä | aiemmin pyy* | jo pyy* | pyydettiin | meilasin | laitoin
        viestiä | laitoimme viestiä | kuten sovittiin | tilasin | tilasimme | olen jo pyytänyt | pyysin jo | pyysimme jo |
        pyydettiin jo | tilattiin jo | laitoin jo | laitettiin viestiä | laitoin pyynnön | lähetin pyynnön | lähetettiin
        pyyntö | teimme pyynnön | tein pyynnön | soiteltiin | sovittiin puhelimessa | puhelimessa sovittiin | puhuttiin
        puhelimessa | teimme irtisan* | teimme … irtisan* | tein … irtisan* | teimme … pyyn* | tein … pyyn* | teimme … tilauk*
        | lähetin … irtisan* | laitoin … irtisan* | jätin … pyyn*"""
    ),
    others_want=words(
        """haluaa että | haluaa irtisanoa | haluaa poistaa | haluaa lopettaa | haluaa lisätä | haluavat että | haluavat | pyysi |
        pyysivät | sanoi että | sanoo että | sanovat että | ehdotti | ehdottaa | ehdottivat | suosittelee | suositteli | käski
        | toivoo että | toivoi että | mielestä | vaatii että | vaatii | kehotti | kehottaa | toivovat | neuvoi | väittää |
        haluaa , että | haluavat , että | sanoo , että | sanoi , että | sanovat , että | toivoo , että | toivoi , että |
        vaatii , että | ehdotti , että | ehdottaa , että | mieltä , että | haluais että | toivois | vaatisi | pyytelee |
        pyyteli | sanoo et | sanoi et | kertoi että | kertoi , että | kertoo että | kirjoitti että | kirjoitti , että | kuulin
        että | kuulin , että | mielestään | ilmoitti että | ilmoitti , että | ilmoittaa että | haluaisi tunnu* | haluaisi
        irtisanoa | haluaisi lopettaa | haluaisi poistaa | haluis | pitäisi kuulemma | kuulema | meinasi että | meinaa |
        haluaa et | haluaa , et | haluaa ettei | haluaisi että | haluaisi et | haluaisi , että | haluaisi , et | haluaisi
        ettei | haluais et | haluais , että | haluais , et | haluais ettei | haluu että | haluu et | haluu , että | haluu , et
        | haluu ettei | toivoo et | toivoo , et | toivoo ettei | toivoisi että | toivoisi et | toivoisi , että | toivoisi , et
        | toivoisi ettei | toivois että | toivois et | toivois , että | toivois , et | toivois ettei | pyytää että | pyytää et
        | pyytää , että | pyytää , et | pyytää ettei | pyysi että | pyysi et | pyysi , että | pyysi , et | pyysi ettei |
        pyytäisi että | pyytäisi et | pyytäisi , että | pyytäisi , et | pyytäisi ettei | vaatii et | vaatii , et | vaatii
        ettei | vaatisi että | vaatisi et | vaatisi , että | vaatisi , et | vaatisi ettei | ehdottaa että | ehdottaa et |
        ehdottaa , et | ehdottaa ettei | ehdotti että | ehdotti et | ehdotti , et | ehdotti ettei | sanoo , et | sanoo ettei |
        sanoi , et | sanoi ettei | kertoo et | kertoo , että | kertoo , et | kertoo ettei | kertoi et | kertoi , et | kertoi
        ettei | käski että | käski et | käski , että | käski , et | käski ettei | käskee että | käskee et | käskee , että |
        käskee , et | käskee ettei | kirjoitti et | kirjoitti , et | kirjoitti ettei | kirjoittaa että | kirjoittaa et |
        kirjoittaa , että | kirjoittaa , et | kirjoittaa ettei | ilmoitti et | ilmoitti , et | ilmoitti ettei | väittää että |
        väittää et | väittää , että | väittää , et | väittää ettei | väitti että | väitti et | väitti , että | väitti , et |
        väitti ettei | ajattelee että | ajattelee et | ajattelee , että | ajattelee , et | ajattelee ettei | ajatteli että |
        ajatteli et | ajatteli , että | ajatteli , et | ajatteli ettei | haluaisivat | toivoisivat | pyytävät että | hänen
        mielestä* | johdon mielestä | oli sitä mieltä | on sitä mieltä | ovat sitä mieltä | kuulemma | toiveena on hänellä"""
    ),
    retract=words(
        """perun edellisen | perumme edellisen | perun aiemman | perumme aiemman | perun pyynnön* | perun pyyntöni | perumme
        pyyntömme | perumme pyynnön* | perun tilaukseni | peruutan pyyntöni | peruutan pyynnön* | peruutamme pyynnön* |
        peruutamme pyyntömme | peruutan edellisen | peruutamme edellisen | peruutan aiemman | peruutamme aiemman | perun
        irtisanomi* | perumme irtisanomi* | peruutan irtisanomi* | peruutamme irtisanomi* | perua irtisanomi* | peruuttaa
        irtisanomi* | perukaa irtisanomi* | peruuttakaa irtisanomi* | perua … irtisanomi* | peruuttaa … irtisanomi* | perumme
        … irtisanomi* | peruutamme … irtisanomi* | perua edelli* | peruuttaa edelli* | perua pyyn* | peruuttaa pyyn* | perua …
        pyyn* | peruuttaa … pyyn* | perua aiem* | peruuttaa aiem* | perua eili* | peruuttaa eili* | unohtakaa edelli* |
        unohtakaa aiem* | unohtakaa viesti* | unohtakaa … viesti* | unohda edelli* | unohda aiem* | unohda … viesti* |
        unohtakaa pyyn* | unohtakaa koko juttu | jättäkää … huomiotta | jättäkää … huomioimatta | jätä … huomiotta | jätä …
        huomioimatta | jättäkää … omaan arvoonsa | älkää huomioiko | älkää välittäkö | ei tarvitsekaan | ei tarvitsekkaan |
        jäämme sittenkin | jatkamme sittenkin | sittenkin jatkamme | sittenkin jäämme | pysymme sittenkin | sittenkin pysymme
        | jatkammekin | jatkamme asiakkaana sittenkin | jatkamme asiakkaananne sittenkin | muutimme mielemme | muutin mieleni
        | muutimme mieltämme | tulimme toisiin aatoksiin | tulin toisiin aatoksiin | tulimme katumapäälle | tulin katumapäälle
        | kaduimme | vedämme … takaisin | vedän … takaisin | vetää … takaisin | vetäkää … takaisin | otamme … takaisin
        irtisan* | pyyntö … ei ole enää ajankohtai* | pyyntö ei ole ajankohtai* | irtisanominen … ei ole enää ajankohtai* |
        asia ei ole enää ajankohtai* | ei olekaan ajankohtai* | mitätöikää pyyn* | mitätöikää edelli* | mitätöikää aiem* |
        mitätöikää irtisan* | sittenkään | oli turha | antakaa olla | anna olla | antaa olla | olikin turha | ei olekaan
        tarpeen | ei olekaan enää tarpeen | ei tarvita sittenkään | ei sittenkään tarvita | pyyntö raukeaa | pyyntömme raukeaa
        | pyyntöni raukeaa | unohtakaa eilinen* | unohda eilinen* | ei toteutetakaan | ei tehdäkään | jätetään tekemättä |
        jättäkää tekemättä | perun sen mitä | perun mitä | perun äskeisen | perun äskei* | peruutan äskei* | perumme äskei* |
        peru äskei* | perukaa äskei* | unohtakaa äskei* | unohda äskei* | perun eilisen* | perumme eilisen* | peruutan
        eilisen* | peruutamme eilisen* | edellinen pyyntö on turha | edellinen viesti oli virhe | edellinen viestini oli virhe
        | aiempi viestini oli virhe | aiempi pyyntö peruttu | viestini oli aiheeton | pyyntöni oli aiheeton | oli aiheeton |
        aiheeton pyyntö | jatkamme sopimusta sittenkin | päätimme jatkaa | päätimme sittenkin | päätimme jatkaakin | päätimme
        pysyä | päätimme jäädä | olemme päättäneet jatkaa | olemme päättäneet pysyä | olemme päättäneet jäädä | haluammekin
        jatkaa | haluamme sittenkin | jatketaankin | jatketaan sittenkin | voitte unohtaa viesti* | voitte unohtaa pyyn* |
        voitte unohtaa edelli* | voitte unohtaa aiem* | voit unohtaa edelli* | voit unohtaa viesti* | voit unohtaa pyyn* |
        voitte unohtaa asian | voit unohtaa asian | voitte unohtaa koko | voit unohtaa koko | peruisin … poiston | peruisin …
        poistopyyn* | peruisin … lisäyk* | peruisin … irtisanomi* | peruisin … pyyn* | peruisin … äskei* | peruisin … eili* |
        peruisimme … poiston | peruisimme … poistopyyn* | peruisimme … lisäyk* | peruisimme … irtisanomi* | peruisimme … pyyn*
        | peruisimme … äskei* | peruisimme … eili* | perun … poiston | perun … poistopyyn* | perun … lisäyk* | perun …
        irtisanomi* | perun … pyyn* | perun … äskei* | perun … eili* | perumme … poiston | perumme … poistopyyn* | perumme …
        lisäyk* | perumme … pyyn* | perumme … äskei* | perumme … eili* | perukaa … poiston | perukaa … poistopyyn* | perukaa …
        lisäyk* | perukaa … irtisanomi* | perukaa … pyyn* | perukaa … äskei* | perukaa … eili* | peruutan … poiston | peruutan
        … poistopyyn* | peruutan … lisäyk* | peruutan … irtisanomi* | peruutan … pyyn* | peruutan … äskei* | peruutan … eili*
        | peruutamme … poiston | peruutamme … poistopyyn* | peruutamme … lisäyk* | peruutamme … pyyn* | peruutamme … äskei* |
        peruutamme … eili* | peruuttaisin … poiston | peruuttaisin … poistopyyn* | peruuttaisin … lisäyk* | peruuttaisin …
        irtisanomi* | peruuttaisin … pyyn* | peruuttaisin … äskei* | peruuttaisin … eili*"""
    ),
    points=words(
        """alla | alla oleva* | alla olevan | allaolev* | alhaalla | alempana | alapuolella | liitteenä | liitteessä | liitteestä
        | liite | oheinen | oheisen | oheista | ohessa | oheisessa | edelleenlähet* | katso alla | ks alla | viestiketju* |
        välitän | välitettynä | viestin mukai* | seuraavassa viestissä | hänen viestinsä | hänen pyyntönsä | kts alla | ks.
        alla | yllä oleva* | ylläoleva* | alla pyytää | alla olevassa | alla pyydetty | alla mainittu | liitteessä oleva* |
        viestistä alla | alemmasta viestistä | alla näkyvä* | edellä oleva* | välitetty viesti | tässä välitän | ed. lähetetty"""
    ),
    do_that=words(
        """tehkää kuten | tehkää niin | tehkää näin | toimikaa | toimitaan | toimisitteko | hoitakaa | hoitaisitteko | hoidatteko
        | hoitaa tämän | hoitaa tämä | hoitaa asian | hoitaisitko | auttaa tässä | voisitteko auttaa | voitteko auttaa |
        auttaisitteko | auttaa | sopii minulle | sopii meille | hyväksyn | hyväksymme | käy minulle | toteuttakaa |
        toteuttaisitteko | tehdä tämän | tehdä kuten | tekisittekö | laittakaa kuntoon | voitteko hoitaa | voisitteko hoitaa |
        onnistuuko | onnistuisiko | kuten hän | pyytää alla | pyytää | pyydetty | tehkää niin kuin | toimikaa niin kuin |
        toimikaa kuten | toimikaa ohjeen | toteuttakaa alla | hoitakaa tämä | hoitakaa alla | hoitaisitteko alla | voisitteko
        toteuttaa | voisitko hoitaa | voitko hoitaa | voisitko toteuttaa | hoitakaa kuntoon | menkää tämän mukaan | minulle
        sopii | meille sopii | ok minulle | ok minun puolesta | ok mun puolesta | minun puolestani ok | hyväksyn tämän |
        hyväksytty | puolestani ok | tehdä sen | tehdä se | tehdä sen puolestani | hoitaa sen | hoitaa se | tehdä tuon | tehdä
        poiston | hoitaa poiston | tehdä lisäyksen | hoitaa lisäyksen | tehdä muutoksen | hoitaa muutoksen | tehdä sitä |
        puolestani | puolestamme"""
    ),
    question_noun=words("kysymys | kysymyksiä | kysymyksen | tiedustelu | tukipyyntö"),
    bankruptcy=words(
        """konkurssi* | konkursi* | konkurss* | konkkas* | konkka | konkkaan | vararikko* | vararikossa | maksukyvyttöm* |
        konkurssipes*"""
    ),
    liquidation=words(
        """selvitystila* | selvitystilaan | selvitystilassa | selvitysmie* | selvitysmenettely* | likvidaatio* | asetettu
        selvitys* | purkamismenettely* | selvitystil* | purkautunut | purkamiseen | likvidoi* | likvidoidaan | asetettu
        selvitystilaan | vapaaehtoinen selvitys* | vapaaehtoiseen selvitys* | pakkoselvitystil*"""
    ),
    reorganisation=words("saneeraus* | saneerauk* | yrityssaneerau* | velkasaneerau* | saneerausmenettely*"),
    trustee=words("pesänhoitaj* | selvitysmie* | toimitsijamie* | pesänselvittäj* | konkurssipesän hoitaj*"),
    close_down=words(
        """lopettaa toiminnan | lopettaa toimintansa | lopetamme toiminnan | lopettanut toimintansa | lopettaneet toiminnan |
        toiminta päättyy | toiminta loppuu | toiminta on loppunut | toimintamme päättyy | toimintamme loppuu | ajamme alas |
        yritystoiminta loppuu | yritystoiminta päättyy | yritys lopettaa | lopetamme yritystoiminnan | purkautuu | puretaan |
        lopetettu toiminta | toiminta on lopetettu | toiminta lopetetaan | toiminta lopetettiin | liiketoiminta loppuu |
        liiketoiminta päättyy | liiketoiminta on loppunut | liiketoiminta lopetetaan | lopetamme liiketoiminn* | lopetin
        toiminnan | lopetan toiminnan | lopetan yritystoiminn* | lopetan toiminimen | lopetamme toimintamme | lopetimme
        toiminnan | lopetimme toimintamme | yritys lopetettu | yritys on lopetettu | yritys lopetetaan | firma lopetetaan |
        firma lopettaa | firma on lopetettu | pistämme lapun luukulle | laitamme lapun luukulle | lappu luukulla | lappu
        luukulle | laitettiin lappu luukulle | ajetaan alas | ajettu alas | purettu"""
    ),
    password=words(
        """salasana* | salasanani | salasanan | salasanaa | salasanalinkki* | käyttäjänimi | käyttäjänimeni | käyttäjänimen |
        kirjautumistie* | kirjautumistiedot | kirjautumistietoja | pin-koodi* | pin koodi* | salis | saliksen | salista |
        passu* | password* | salasan* | tunnussana* | kirjautumislink* | aktivointilink* | aktivointiviest*"""
    ),
    cannot_sign_in=words(
        """en pääse | emme pääse | enkä pääse | ei pääse kirjautu* | ei pääse sisään | ei pääse sisälle | ei pääse palvelu* | ei
        pääse järjestelmä* | ei pääse enää | eikä pääse | ei onnistu kirjautu* | kirjautuminen ei onnistu | kirjautuminen ei
        toimi | kirjautuminen epäonnistu* | kirjautumisongelm* | ongelma kirjautu* | ongelmia kirjautu* | ei anna kirjautua |
        ei päästä kirjautu* | ei päästä sisään | unohdin … salasana* | unohtanut … salasana* | unohtuneet | unohtui …
        salasana* | salasana unohtu* | salasana on unohtu* | salasanani unohtu* | salasana hukassa | salasanani on hukassa |
        salasana on hukassa | hukannut … salasana* | hukkasin … salasana* | en muista … salasana* | emme muista … salasana* |
        ei muista … salasana* | en muista … tunnu* | unohdin … tunnu* | unohtanut … tunnu* | unohtanut … käyttäjä* | unohdin …
        käyttäjä* | hukannut … tunnu* | tunnus on lukossa | tunnus lukossa | tunnus on lukittu | tunnukseni on lukittu |
        tunnukseni on lukossa | tili lukossa | tili on lukossa | tilini on lukossa | tili on lukittu | tilini on lukittu |
        lukittautu* | tunnus lukittui | tunnukseni lukittui | tili lukkiutu* | lukkiutu* | salasana ei kelpaa | salasanani ei
        kelpaa | salasana ei toimi | salasanani ei toimi | tunnukset eivät toimi | tunnus ei toimi | tunnukseni ei toimi |
        tunnukseni eivät toimi | en saa kirjauduttua | emme saa kirjauduttua | en voi kirjautua | emme voi kirjautua | en
        pysty kirjautu* | väärä salasana | en muista … käyttäjä* | en muista käyttäjätunnu* | emme muista … käyttäjä* |
        unohdin käyttäjätunnu* | ei pääse sisää | en pääse sisää | en pääse sissään | enpä pääse | ei toimi kirjautu* |
        kirjautumine* ei | ei kirjaudu | ei mene läpi salasana* | salasana on vanhentunut | salasana vanhentu* | salasana on
        mennyt | tunnus on jäädytetty | tili on jäädytetty | tili jäätynyt | tunnus jäätynyt | lukkoon | lukossa | jumissa |
        unohtu salasana | salasana unohtu | salasana unohtui | unohtanut salasanan | unohdin salasanan | en muista salasana* |
        ei muista salasana* | ei onnistu kirjautuminen | väärä käyttäjätunnus | salis | salis unohtu* | saliksen |
        kirjautuminen tökkii | ei päästä sisälle | ei päästä minua | ei päästä mua | lukinnut tunnu* | lukinnut tili* |
        lukinnut itsensä | lukinnu tunnu* | lukittui | lukkiutui | tunnus lukkiutu* | tunnuksensa lukkoon | tunnukset lukkoon
        | avata lukitu* | avaa lukitu* | avaisitteko lukitu* | avatkaa lukitu* | avata luko* | lukittu tunnus"""
    ),
    invoice=words(
        """laskunne | laskustanne | laskuanne | teidän lasku | teidän laskun | lasku teiltä | laskun teiltä | laskua teiltä |
        laskuja teiltä | teiltä lasku | teiltä laskun | teiltä saatu | lähettämänne lasku* | laskukopio* | kopio laskusta |
        kopion laskusta | laskun kopio* | kopiota laskusta | laskun numero | lasku nro | laskun nro | laskutitte | olette
        laskuttaneet | laskuttaneet meitä | laskutettu kahdesti | laskutettu kahteen | kahteen kertaan | kaksi kertaa saman |
        hyvityslasku* | hyvity* | maksumuistutu* | maksukehotu* | perintä* | perintään | laskutusvirhe* | väärä summa | laskun
        summa | saimme laskun | sain laskun | saatu lasku | viimeisin lasku | viimeisimmän laskun | viime laskun | laskussanne
        | laskulla on | laskussa on | lokakuun lasku* | marraskuun lasku* | syyskuun lasku* | joulukuun lasku* | maksettu
        lasku | maksoimme laskun | palvelumaksu* | laskukopion | laskuerittely* | laskussa | laskusta teiltä | lähettämästänne
        lasku* | maksoin laskun | laskutus on väär* | veloitettu | veloititte | veloitus | veloituksen | veloitukse* |
        laskuttanut | eräpäivä* | maksuehto* | tuplalasku* | kahteen otteeseen | palautus | maksupalautu* | laskunumero* |
        laskussa on virhe | laskun viite* | laskutuksess* | laskutatte | laskutatteko | laskutetaan edelleen | laskuttanut
        meitä | laskutitte meitä"""
    ),
    number_exists=words(
        """on jo olemassa | jo olemassa | jo rekisteröity | on jo rekisteröity | jo rekisterissä | numero on jo | y-tunnus on jo
        | y-tunnuksemme on jo | tunnus on jo käytössä | numero jo käytössä | rekisterinumero on jo | on jo rekisteröitynyt |
        on varattu | jo varattu | on jo käytössä | jo käytössä | on varattuna | löytyy jo | löytyy jo järjestelm* | jo
        järjestelmässä | on jo järjestelmässä | jo rekisteröityny*"""
    ),
    number=words(
        """y-tunnu* | ytunnu* | y tunnu* | rekisterinumero* | rekisteröintinumero* | yritystunnu* | yritysnumero* | ly-tunnu* |
        yritys | yritykse* | alv-tunnu*"""
    ),
    integration=words(
        """integraatio* | integroi* | integroitu* | integroid* | integrointi* | liittää suoraan | liitettyä suoraan | kytkeä |
        yhdistää | rajapin* | api | erp* | toiminnanohjau* | taloushallinto-ohjelm* | taloushallinto-ohjelmisto* |
        taloushallintoohjelm* | taloushallintojärjestelm* | taloushallinnon ohjelm* | kirjanpito-ohjelm* |
        kirjanpitojärjestelm* | laskutusohjelm* | laskutusjärjestelm* | edi | procountor* | netvisor* | fennoa* |
        järjestelmäliitynt* | taloushallintaohjelm* | laskutussoft* | kirjanpitosoft* | taloussoft* | ohjelmistoomme |
        järjestelmäämme | merit | lemonsoft* | briox* | heeros* | visma* | maestro* | tikon* | isolta* | emce* | fivaldi* |
        business central* | sap | dynamics* | nav | wintime* | lemon*"""
    ),
    company_details=words(
        """postiosoit* | käyntiosoit* | laskutusosoit* | verkkolaskuosoit* | yrityksen osoit* | yrityksemme osoit* | firman
        osoit* | firmamme osoit* | yhtiön osoit* | yhtiömme osoit* | yrityksen tie* | yrityksemme tie* | yhtiön tie* |
        yhtiömme tie* | firman tie* | yritystie* | yrityksen nim* | yrityksemme nim* | yhtiön nim* | yhtiömme nim* | firman
        nim* | firmamme nim* | toiminimemme | osoitetie* | osoitteemme | uusiin tiloihin | uusissa tiloissa | uudet toimitilat
        | toimitil* | toimiston osoit* | toimistomme osoit* | tilinumero* | pankkitili* | pankkiyhtey* | alv-numero* |
        alv-tunnu* | logo | logon | logomme | yhteyshenkilö* | kotipaikka* | katuosoit* | yritysprofiili* | yrityksen
        profiili* | toimipaikka* | osoitetiedot | yhteystietomme | yrityksemme yhteystie* | yrityksen yhteystie* | toimiston
        puhelin* | vaihteemme | yrityksemme puhelin* | yrityksen puhelin* | yrityksen sähköpost* | yrityksemme sähköpost* |
        firman sähköpost* | firman puhelin* | y-tunnuksemme vaihtu* | y-tunnuksemme muuttu* | toiminimen nim* | yhtiömuoto* |
        iban | laskutustie* | muutimme uuteen | muutamme uuteen | muutettiin uuteen | muutetaan uuteen | uuteen osoitteeseen |
        uudessa osoitteessa toimiva* | uusi käyntiosoi* | uusi postiosoi* | uusi toimipai* | nimemme | yritysnim* | yritysnimi
        | osoitettamme | puhelinnumeromme | sähköpostimme | sähköpostiosoitteemme | y-tunnuksemme | yhteystietojamme |
        tietojamme | yrityksemme tiedot | yrityksen tiedot | laskutusosoitteemme | käyntiosoitteemme | postiosoitteemme |
        verkkolaskuosoitteemme"""
    ),
    price=words(
        """hinta | hinnat | hintaa | hinnan | hintoja | hinnasto* | hinnoittelu* | maksaa | maksaako | maksaisi | maksavat |
        kustannu* | kustantaa | kuukausimaksu* | tarjou* | alennu* | paljonko"""
    ),
    formats=words(
        """formaat* | muodossa | muoto | muotoja | muotoa | peppol* | xml* | pdf* | finvoice* | teapps* | ubl | edifact* |
        verkkolaskuja | verkkolaskut | verkkolaskun | e-lasku* | vastaanottaa laskuja | lähettää laskuja |
        lähettää verkkolaskuja | vastaanottaa verkkolaskuja | ovt-tunnu* | gln"""
    ),
    tried=words(
        """yritin palauttaa | yrittänyt palauttaa | yrittänyt nollata | yritin nollata | yritin vaihtaa salasana* | yritin jo |
        olen jo yrittänyt | olemme jo yrittäneet | olen yrittänyt | olemme yrittäneet | kokeilin jo | kokeilin | olen
        kokeillut | olen jo kokeillut | olemme kokeilleet | kokeiltu | palautuslinkki* | nollauslinkki* | linkki ei toimi |
        linkki ei toiminut | viestiä ei tule | viestiä ei tullut | viesti ei tule | viesti ei tullut | viesti ei saavu |
        mitään ei tule | mitään ei tullut | mitään ei tapahdu | sähköpostia ei tule | sähköpostia ei tullut | ohjeen mukaan |
        ohjeiden mukaan | ohjeidenne mukaan | ohjeenne mukaan | ei auttanut | ei auta | ei silti toimi | ei vieläkään toimi |
        ei toimi vieläkään | tuloksetta | edelleenkään | siitäkään huolimatta | tein kuten ohjeessa | tein niin kuin ohjeessa
        | yritin itse | koitin | koitin jo | koetin | kokeiltiin | yritettiin | ei onnistunut | ei onnistu silti | ei tullut
        mitään | ei tuu mitään | ei tule mitään | linkki on vanhentunut | linkki vanhentunut | linkki ei avaudu | linkistä ei
        | nollausviesti* | palautusviesti*"""
    ),
    privacy=words(
        """gdpr* | tietosuoja* | henkilötieto* | henkilötiedot | henkilötietojen | henkilötietojani | tarkastusoikeu* |
        oikeus tulla unohdetuksi | tulla unohdetuksi | tietopyyntö* | rekisteröidyn oikeu* | mitä tietoja minusta |
        minusta on tallennettu | minusta tallennet* | minua koskevi* | tallennettuja tietoja"""
    ),
    call_me=words(
        """soittakaa | soita | soittaisitteko | soittaisitko | soittaa minulle | soittaa meille | ottakaa yhteyttä | ota yhteyttä
        | ottaa yhteyttä | ottaisitteko yhteyttä | olkaa yhteydessä | yhteydenotto* | palatkaa asiaan | palaverin | tavoitatte
        minut | tavoittaa minut | tapaamin* | demo | esittely* | minut tavoittaa | minut saa kiinni | minuun saa yhteyden |
        tavoitat minut | saa kiinni | tavoittaa numerosta | vastaan numerossa | soitelkaa | soitelkaapa | tavoitettavissa |
        minulle voi soittaa | numeroni on | tavoitatte | puhelimitse"""
    ),
    confirm=words(
        """vahvistak* | vahvistakaa | vahvistu* | vahvistatteko | vahvistaisitteko | vahvistaa | kuitatkaa | kuittaatteko |
        ilmoittakaa kun | ilmoittaisitteko kun | ilmoitattehan | kun valmis | kun se on tehty | kun on tehty | milloin se on |
        päättymispäivä* | viimeinen sopimuspäivä* | tänään | mahdollisimman pian | mahdollisimman nopeasti | sopiiko | käykö |
        käykö näin | riittääkö | riittääkö tämä | tarvitsetteko | tarvitseeko | vielä jotain | muuta tietoa | heti kun |
        kirjallinen vahvistus | onnistuuko tämä | onnistuuko se | miten etenemme | mihin asti | mihin saakka | niin pian kuin
        mahdollista | niin nopeasti kuin mahdollista | mitä pikimmin | mitä pikemmin | pikimmiten | pikimmin | asap | heti kun
        mahdollista | heti kun se on mahdollista | heti kun on mahdollista | kun se on mahdollista | kun on mahdollista | heti kun
        se onnistuu | heti kun se käy | heti kun se suinkin on mahdollista | niin pian kuin se on mahdollista | heti kun pystytte |
        heti kun teille sopii | kun ehditte | kun kerkeätte | kun sopii | kun teille sopii | heti kun voitte |
        heti kun ehditte | heti kun kerkeätte | heti mahdollisuuksien mukaan | kuittaus |
        kuittaatteks | vahvistuksen | vahvistusta | laittakaa kuittaus | ilmoitelkaa | laitatteko vahvistuksen | laittakaa
        vahvistus | lähettäkää vahvistus | lähettäisittekö vahvistuksen | onnistuuko tämän viestin | riittääkö tämä viesti |
        riittääkö tämä ilmoitus | riittääkö että | mitä tietoja tarvitsette | mitä tietoja tarvitaan | mitä tarvitsette | mitä
        muuta tarvitsette | tarvitsetteko muuta | tarvitsetteko lisätietoja | tarvitaanko muuta"""
    ),
    thanks=words(
        """kiitos | kiitokset | kiitoksia | kiitti | kiitän | kiitämme | suuri kiitos | isot kiitokset | paljon kiitoksia |
        mahtavaa | loistavaa | loistava | upeaa | huippua | hienoa | super | kiitos paljon | erinomaista | tattis | tack |
        mainiota | kiitoksii | kiitokset jo etukäteen | kiitos jo etukäteen | kiitoksia etukäteen | kiitti etukäteen | kiitos
        avusta | tattista | tenks | thanks | thx | kiits | kiitän etukäteen | lämmin kiitos | suurkiitos | suurkiitokset"""
    ),
    fine=words(
        """toimii | nyt toimii | toimivat | onnistui | selvä | selvisi | ok | okei | okk | hyvä | hyvin | hienosti | saatu | saapui |
        tuli perille | vastaanotettu | asia kunnossa | kunnossa | kuitti | pääsin | pääsimme | avusta | avustanne | avustasi |
        nopeasta | palvelusta | vahvistuksesta | vastauksesta | selvityksestä | tiedosta | tiedoista | hyvää viikonloppua |
        mukavaa | päivänjatkoa | viikonloppua | jatkoja | ratkesi | järjestyi | hommat | tämä selvä | noniin | juu | joo |
        hyvästä"""
    ),
    greeting=words(
        """hei | hei vain | heippa | heipä hei | moi | moikka | moro | terve | tervehdys | päivää | hyvää päivää | hyvää huomenta
        | huomenta | iltaa | hyvää iltaa | hyvä vastaanottaja | hyvä asiakaspalvelu | arvoisa | arvoisat | hyvät |
        asiakaspalvelu | morjens | tere | no hei | moikka moi | moro moro | terve vaan | hellou | heissan | hejssan |
        iltapäivää | huomenta vaan | hyvää alkavaa viikkoa | hyvä inexchange | hei siellä | päivää taloon | hello"""
    ),
    i=words(
        """minä | minut | minua | minulle | minulta | minulla | minuun | mä | mut | mulle | mulla | itselleni | mää | mie | multa
        | minuu | munkin | minullekin | mullekin"""
    ),
    my=words(
        """minun | mun | oma | oman | omaa | omat | omani | itseni | tunnukseni | tunnustani | käyttäjätunnukseni | numeroni |
        osoitteeni | nimeni | sukunimeni | sähköpostini | sähköpostiosoitteeni | puhelinnumeroni | tietoni | tietojani |
        oikeuteni | puhelimeni | meilini | numeroani | osoitettani | nimeäni | käyttäjänimeni | tietoihini | tiedoissani |
        tiedoistani | tunnukseeni | tunnuksessani | tunnuksestani | tililleni | tilini | tililläni | osoitteessani |
        sähköpostiosoitteessani | sähköpostissani | sähköpostiosoitettani | puhelinnumeroani | sukunimeäni | profiiliini |
        profiilini | profiilissani | käyttäjätunnukseeni | käyttäjätietoni | käyttäjätietoihini | yhteystietoni |
        yhteystietojani | yhteystietoihini | kännykkäni | kännykkänumeroni | matkapuhelinnumeroni | meiliosoitteeni |
        mailiosoitteeni | mailini | nimessäni | nimeeni"""
    ),
    we=words("""me | myö"""),
    our=words("""meidän | meijän | yrityksemme | firmamme | yhtiömme | sopimuksemme | tilimme | meiän | meikäläisten"""),
    you=words("te | teidän | teitä | teille | teiltä | sinä | sinun | sinua"),
    he=words(
        """hän | hänen | hänet | häntä | hänelle | häneltä | hänellä | häneen | hänestä | kyseinen | kyseisen | kyseistä |
        kyseisen käyttäjän | tämän käyttäjän | tämä käyttäjä | ko | tunnuksensa | tunnustaan | käyttäjätunnuksensa | numeronsa
        | osoitteensa | nimensä | sukunimensä | sähköpostinsa | sähköpostiosoitteensa | puhelinnumeronsa | tietonsa |
        tietoihinsa | oikeutensa | käyttöoikeutensa | profiilinsa | tilinsä | sille | sen tunnu* | siltä | sillä | hänelleki |
        hälle | sille henkilölle | henkilölle | kyseiselle"""
    ),
    they=words(
        """tunnuksensa | tunnustaan | käyttäjätunnuksensa | tietonsa | tietoihinsa | oikeutensa | käyttöoikeutensa | profiilinsa
        | tilinsä | he | heidän | heidät | heitä | heille | heiltä | heillä | molemm* | molemp* | kumpikin | kummankin |
        seuraava* | seuraavat | seuraavien | nämä | näiden | näitä | kaikki | kaikkien | kaikille | nuo | noiden | niiden | ne
        | ne kaikki | kaikki kolme | niille | heillekin | molemmille | molemmilla | molempien | kummallekin | kaikilta |
        näille | noille | näiltä"""
    ),
    it=words("se | sen | sitä | tämä | tämän | tätä | joku | mikään | hinta | maksu"),
    conjunction=words("ja | sekä | & | plus | tai | eli"),
    contrast=words("mutta | vaan | kuitenkin | silti | joten | sen sijaan | tosin"),
    old=words(
        """vanha | vanhan | vanhaa | vanhasta | vanhat | entinen | entisen | entisestä | aiempi | aiemman | aiemmasta | aikaisempi |
        aikaisemman | nykyinen | nykyisen | nykyisestä | osoitteesta | sähköpostista | numerosta | nimestä | sijaan | sijasta |
        virheellinen | virheellisen | virheellisesti | väärä | väärin | vanhentunut | oli | ennen | edellinen | edellisen |
        tällä hetkellä | nyt on merkitty"""
    ),
    new=words(
        """uusi | uuden | uutta | uudeksi | uuteen | uudet | osoitteeksi | sähköpostiksi | sähköpostiosoitteeksi | numeroksi |
        puhelinnumeroksi | nimeksi | sukunimeksi | muotoon | osoitteeseen | sähköpostiin | nyt | nykyään | nykyisin | jatkossa
        | tästä lähtien | tästä eteenpäin | oikea | oikeaksi | pitäisi olla | kuuluu olla | tulee olla | tilalle | on nyt |
        korjattu | oikein | pitää olla | tulisi olla | kuuluisi olla | piti olla | on oltava | pitäisi lukea | pitää lukea |
        oikein on | po"""
    ),
    place=words("töissä | palveluksessa | talossa | kohdassa | luona | kanssa | kohdalla | alla"),
    for_company=words(
        """koskien | koskee | puolesta | asiakas | asiakkaan | yritys | yrityksen | yritykselle | yhtiön | yhtiölle | firman |
        firmalle"""
    ),
    title=words(
        """asianajaja | toimitusjohtaja | tj | herra | rouva | talouspäällikkö | talousjohtaja | kirjanpitäjä | kirjanpitäjän |
        kirjanpitäjämme | johtaja | assistentti | toimistosihteeri | toimistoassistentti | sihteeri | ostaja | kollega |
        kollegani | kollegamme | päällikkö | juristi | lakimies | hallituksen | puheenjohtaja | omistaja | pesänhoitaja |
        selvitysmies | konsultti | controller | varatuomari | myyjä | asentaja | sähköasentaja | työntekijä | työntekijämme |
        käyttäjä | käyttäjän | tuntiopettaja | palkanlaskija | laskuttaja | harjoittelija | harjoittelijamme | osakas |
        toimitusjohtaja* | talouspäällik* | talousjohtaja* | kirjanpitäjä* | johtaja* | assistentti* | assistentil* |
        toimistosihteeri* | toimistopäällik* | toimistotyöntekij* | sihteeri* | hallintosihteeri* | ostaja* | kollega* |
        päällikk* | projektipäällik* | hankintapäällik* | myyntipäällik* | henkilöstöpäällik* | puheenjohtaja* | omistaja* |
        konsultti* | konsultil* | controllerimme | myyjä* | asentaja* | sähköasentaja* | työntekijä* | harjoittelija* |
        palkanlaskija* | laskuttaja* | osakkaamme | yhtiökumppani* | tilintarkastaja* | kesätyöntekijä* | harkkari* | sähkäri*
        | sijaise* | sijainen | reskontranhoitaja* | ostoreskontranhoitaja* | työnjohtaja* | esimie* | esihenkilö* |
        varatoimitusjohtaja* | hallituksen jäsen* | isännöitsijä* | tilitoimistomme | kirjuri* | työkaveri* | it-tuki |
        it-tukemme | ict-vastaava* | talousvastaava* | talousassistentti*"""
    ),
    role=words(
        """kollega | kollegani | kollegamme | kollegan | työkaveri | työkaverini | työntekijä | työntekijämme | työntekijän |
        tytär | tyttäreni | poika | poikani | vaimo | vaimoni | mies | mieheni | puoliso | puolisoni | kirjanpitäjä |
        kirjanpitäjämme | kirjanpitäjän | assistentti | harjoittelija | harjoittelijamme | sijainen | konsultti | veljeni |
        siskoni | esimies | käyttäjä | yhtiökumppani | yhtiökumppanini | sihteeri | sihteerimme | asentaja | asentajamme |
        harkkari | harkkarille | harkkarin | harkkarimme | sähkäri | sähkärille | sähkärin | kaveri | kaverille | kaverin |
        tyyppi | tyypille | kollegalle | kollegallemme | kollegalleni | työkaverille | työkaverilleni | työntekijälle |
        työntekijällemme | kirjanpitäjälle | kirjanpitäjällemme | harjoittelijalle | harjoittelijallemme | sijaiselle |
        sijaiselleni | sijaisemme | assistentille | assistentillemme | toimitusjohtajalle | toimitusjohtajallemme |
        talouspäällikölle | talouspäällikkö | talouspäällikkömme | palkanlaskija | palkanlaskijalle | palkanlaskijamme |
        laskuttaja | laskuttajalle | esimiehelle | esihenkilö | esihenkilölle | tilintarkastajalle | tilintarkastajamme |
        henkilölle | ihmiselle | kesätyöntekijä | kesätyöntekijälle | toimistosihteeri | toimistosihteerille | sihteerille |
        työnjohtaja | työnjohtajalle | asentajalle | asentajallemme | duunari | duunarille | tulokas | tulokkaalle"""
    ),
    contact=words(
        """yhteyttä | cc | kopio | kopiona | kopion | vastatkaa | vastaus | vastaukset | soittakaa | soita | tavoittaa | tavoitatte |
        tavoitat | tavoittaa numerosta | tavoittaa … numerosta | tavoitatte numerosta | tavoitatte … numerosta | tavoitetaan
        numerosta | kiinni numerosta | kiinni … numerosta | vastaa numerosta | vastaa … numerosta | kysykää | kysy |
        vahvistus osoitteeseen | lähettäkää vahvistus | vahvistus | vahvistuksen | lisätietoja antaa |
        lisätietoja | yhteyshenkilö* | yhteyshenkilönä | oma sähköpostini | yksityinen | ilmoittakaa | minut saa kiinni |
        terveisin"""
    ),
    client=words(
        """asiakkaamme | asiakkaan | asiakas | asiakkaalle | asiakkaallemme | asiakkaallamme | asiakasyrity* | asiakasyrityksemme |
        asiakkaistamme | päämiehemme | toimeksiantaj*
        | omaa yritystä | oma yritys | omaa firmaa | oma toiminimi"""
    ),
    into=words(
        """sisään | uusi | uudet | tilalle | lisättävät | lisättävä | lisäykset | lisäys | lisätään | tulijat | aloittavat |
        uudet käyttäjät"""
    ),
    postal=words(
        """postiosoite | postiosoitteen | postiosoitetta | käyntiosoite | käyntiosoitteen | katuosoite | katuosoitteen | osoite |
        osoitteen | osoitetiedot"""
    ),
    later=words(
        """palaan asiaan | palaamme asiaan | tiedoksi | tiedoksenne | vain tiedoksi | ilmoitan erikseen | ilmoitan sitten |
        ilmoitamme erikseen | fyi | ihan vain tiedoksi | palataan asiaan"""
    ),
    joke=words(
        """vitsi vitsi | leikki leikkinä | vitsailen | pilailen | vitsi vain | se oli vitsi | testaan vain | tämä on testi |
        testiviesti | älkää oikeasti | ei oikeasti"""
    ),
    leave_out=words(
        """jättäkää … väliin | jätä … väliin | jättäkää … pois listalta | älkää sittenkään | ei sittenkään | odottakaa vielä |
        jättäkää … rauhaan | saa sittenkin jäädä | jää sittenkin"""
    ),
    left_past=words(
        """lopetti | on lopettanut | lopettanut | lähti | on lähtenyt | lähtenyt | jäi eläkkeelle | siirtyi | irtisanoutui |
        irtisanoutunut"""
    ),
    terms=words(
        """irtisanomisaika* | irtisanomisajan | irtisanomisaj* | irtisanomiseh* | sopimuskau* | sopimuskausi* | määräaikai* |
        sitoutumisaika* | sitoutumisaj*"""
    ),
    expire_passive=words(
        """päättyy | päättyisi | päättyä | päättyvän | päättyväksi | loppuu | umpeutuu | raukeaa | saa päättyä | saa loppua | voi
        päättyä | voi loppua | annetaan päättyä | päättyköön | loppukoon | annamme sopimuksen päättyä | saa raueta | päätetään
        päättymään | loppuisi | loppua | umpeutua | umpeutumaan"""
    ),
    court=words("käräjäoikeus | käräjäoikeuden | käräjäoikeudessa | hovioikeus | hovioikeuden | kaupunki | yliopisto"),
    except_for=words("paitsi | lukuun ottamatta | ei | poislukien | pois lukien"),
    infinitive=words(
        """yritin | yritimme | yritti | yrittää | unohdin | unohdimme | ehdin | ehdimme | osaa | osaan | osaamme | pystyn |
        pystymme"""
    ),
    correction=words(
        """tarkoitin | korjaus edelliseen | piti olla | siis ei | eikun | anteeksi tarkoitin | oikea on | korjaan |
        väärin kirjoitettu | kirjoitin väärin | oikea osoite on | kirjoitusvirhe | näppäilyvirhe"""
    ),
    both_companies=words(
        """molemmat yrityk* | molempien yrity* | molemmista yrityk* | kummankin yrityksen | molemmat yhtiö* | molempien yhtiö* |
        molemmat firmat | kaikki yrityk* | kaikista yrityk*"""
    ),
    put_base=words(
        """lisätkää | lisää | lisäisittekö | lisäisitkö | merkitkää | merkitse | merkitsisittekö | kirjatkaa | kirjaa |
        kirjaisitteko | tallentakaa | tallenna | tallentaisitteko | laittakaa | laita | laittaisitteko | pistäkää | pistä |
        käyttäkää | käytä | syöttäkää | täydentäkää | täydennä | täydentäisittekö | korjatkaa | asettakaa"""
    ),
    idiom=words(
        """lisää tietoa | lisää tietoja | lisää infoa | lisää aikaa | lisää apua | lisää aiheesta | kerro lisää |
        kertokaa lisää | kertoa lisää | yhä lisää | ottakaa yhteyttä | ota yhteyttä | ottaa yhteyttä | päättää
        asiasta | päättää siitä | päättää vielä | saada vastau* | saada apua | saada tietää | saada tietoa |
        antaa tietoa | antakaa tietää | laita viestiä | laittakaa viestiä | laita viesti | laittakaa viesti |
        pistä viestiä | pistäkää viestiä | avata liite | muuttaa uusiin | muuttaa toiseen | muuttaa uuteen |
        korjaa jos | korjatkaa jos | lähettäkää lasku* | lähettäisittekö kopio* | lähettäkää vahvistu* |
        lähettäisittekö vahvistu* | lähettäkää ohje* | antaa palautetta | antaisitteko ohje* | antakaa ohje* |
        tilaamme ja | vaihtaa muutaman | sulkea pois | tehkää kuten | tehkää niin | tehkää näin | hoitaa
        laskutu* | piti … poistaa … tunnus | yritin poistaa … tunnus | yritimme poistaa … tunnus | poistunut
        käytöstä | on poistunut käytöstä | poistuu käytöstä | poistui käytöstä | on poistettu käytöstä |
        siirtyi käyttämään | siirtynyt käyttämään | siirrymme käyttämään | tunnukset lisää | tunnuksia lisää |
        käyttäjiä lisää | tunnuksen lisää | käyttäjän lisää | lisää käyttäjiä | lisää tunnuksia | yhden lisää
        | vielä lisää | muutti mieltään | muutti mielensä | lopetti käytön | lopettanut käytön | lopettanut
        käyttämisen | lopetti käyttämisen | lopettanut tupakoinnin"""
    ),
    common=words(
        """turku turun turussa turusta turkuun helsinki helsingin helsingissä helsingistä helsinkiin tampere tampereen
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
        haluaa haluat haluatte toivonut toivoin voinut voineet voisin voimme pystyi pystyy"""
    ),
    also_names=words("""
        meri tuuli toivo sulo lahja onni armas rauha aamu tuisku taimi lumi vuokko ilta mainio urho voitto veli oma pilvi satu
        säde kesä talvi taito oiva into ilo suvi usko
    """),
)
