"""Finnish: what questions and notices of insolvency are about."""

from parsers.lexicon.order_words import words

QUESTION_NOUN = words("kysymys | kysymyksiä | kysymyksen | tiedustelu | tukipyyntö")
BANKRUPTCY = words(
    """konkurssi* | konkursi* | konkurss* | konkkas* | konkka | konkkaan | vararikko* | vararikossa | maksukyvyttöm* |
        konkurssipes*"""
)
LIQUIDATION = words(
    """selvitystila* | selvitystilaan | selvitystilassa | selvitysmie* | selvitysmenettely* | likvidaatio* | asetettu
        selvitys* | purkamismenettely* | selvitystil* | purkautunut | purkamiseen | likvidoi* | likvidoidaan | asetettu
        selvitystilaan | vapaaehtoinen selvitys* | vapaaehtoiseen selvitys* | pakkoselvitystil*"""
)
ESTATE = words(
    """konkurssipes* | pesänhoitaj* | konkurssipäätö* | konkurssin alkamis* | konkurssin alkami* | konkurssin jälkeen |
        konkurssin jälkeis* | ennen konkurssia | selvitysmie*"""
)
REORGANISATION = words("saneeraus* | saneerauk* | yrityssaneerau* | velkasaneerau* | saneerausmenettely*")
TRUSTEE = words("pesänhoitaj* | selvitysmie* | toimitsijamie* | pesänselvittäj* | konkurssipesän hoitaj*")
COURT = words("käräjäoikeus | käräjäoikeuden | käräjäoikeudessa | hovioikeus | hovioikeuden | kaupunki | yliopisto")
PASSWORD = words(
    """salasana* | salasanani | salasanan | salasanaa | salasanalinkki* | käyttäjänimi | käyttäjänimeni | käyttäjänimen |
        kirjautumistie* | kirjautumistiedot | kirjautumistietoja | pin-koodi* | pin koodi* | salis | saliksen | salista |
        passu* | password* | salasan* | tunnussana* | kirjautumislink* | aktivointilink* | aktivointiviest*"""
)
CANNOT_SIGN_IN = words(
    """en pääse | emme pääse | enkä pääse | ei pääse kirjautu* | ei pääse sisään | ei pääse sisälle | ei pääse palvelu* |
    ei pääse järjestelmä* | ei pääse enää | eikä pääse | ei onnistu kirjautu* | kirjautuminen ei onnistu |
    kirjautuminen ei toimi | kirjautuminen epäonnistu* | kirjautumisongelm* | ongelma kirjautu* | ongelmia kirjautu* |
    ei anna kirjautua | ei päästä kirjautu* | ei päästä sisään | unohdin … salasana* | unohtanut … salasana* |
    unohtuneet | meni … salasana* | menivät … salasana* | katosi … salasana* | katosivat … salasana* | hävisi … salasana* |
    hävisivät … salasana* | salasanat katosi* | salasanat hävisi* | salasanat menivät | salasanani katosi* | salasanani hävisi* |
        unohtui … salasana* | salasana unohtu* | salasana on unohtu* | salasanani unohtu* | salasana hukassa
    | salasanani on hukassa | salasana on hukassa | hukannut … salasana* | hukkasin … salasana* | en muista …
    salasana* | emme muista … salasana* | ei muista … salasana* | en muista … tunnu* | unohdin … tunnu* | unohtanut …
    tunnu* | unohtanut … käyttäjä* | unohdin … käyttäjä* | hukannut … tunnu* | tunnus on lukossa | tunnus lukossa |
    tunnus on lukittu | tunnukseni on lukittu | tunnukseni on lukossa | tili lukossa | tili on lukossa | tilini on
    lukossa | tili on lukittu | tilini on lukittu | lukittautu* | tunnus lukittui | tunnukseni lukittui | tili
    lukkiutu* | lukkiutu* | salasana ei kelpaa | salasanani ei kelpaa | salasana ei toimi | salasanani ei toimi |
    tunnukset eivät toimi | tunnus ei toimi | tunnukseni ei toimi | tunnukseni eivät toimi | en saa kirjauduttua |
    emme saa kirjauduttua | en voi kirjautua | emme voi kirjautua | en pysty kirjautu* | väärä salasana | en muista …
    käyttäjä* | en muista käyttäjätunnu* | emme muista … käyttäjä* | unohdin käyttäjätunnu* | ei pääse sisää | en
    pääse sisää | en pääse sissään | enpä pääse | ei toimi kirjautu* | kirjautumine* ei | ei kirjaudu | ei mene läpi
    salasana* | salasana on vanhentunut | salasana vanhentu* | salasana on mennyt | tunnus on jäädytetty | tili on
    jäädytetty | tili jäätynyt | tunnus jäätynyt | lukkoon | lukossa | jumissa | unohtu salasana | salasana unohtu |
    salasana unohtui | unohtanut salasanan | unohdin salasanan | en muista salasana* | ei muista salasana* | ei
    onnistu kirjautuminen | väärä käyttäjätunnus | salis | salis unohtu* | saliksen | kirjautuminen tökkii | ei päästä
    sisälle | ei päästä minua | ei päästä mua | lukinnut tunnu* | lukinnut tili* | lukinnut itsensä | lukinnu tunnu* |
    lukittui | lukkiutui | tunnus lukkiutu* | tunnuksensa lukkoon | tunnukset lukkoon | avata lukitu* | avaa lukitu* |
    avaisitteko lukitu* | avatkaa lukitu* | avata luko* | lukittu tunnus | hukannut omansa | hukannut tunnu* | hukkasi
    … tunnu* | kadotti … tunnu* | kadottanut … tunnu* | unohti … tunnu* | on lukittu ulos | lukittiin ulos | lukittu
    ulos | lukkiutui ulos | lukkiutunut ulos | tunnus lukkiutui | tunnukset lukossa | hukassa … tunnu* | tunnukset
    hukassa | ei muista … tunnu* | ei ole saanut … tunnuks* | ei ole saanut sähköpostia | ei ole saanut tunnuksia | ei
    ole saanut tunnuksiaan | ei ole saanut viestiä | en ole saanut tunnuksia | en ole saanut tunnuksiani | tunnukset
    eivät ole tulleet | tunnukset ei tullut | tunnuksia ei ole tullut | aktivointiviesti ei | aktivointilinkki ei"""
)
INVOICE = words(
    """laskunne | laskustanne | laskuanne | teidän lasku | teidän laskun | lasku teiltä | laskun teiltä | laskua teiltä |
        laskuja teiltä | teiltä lasku | teiltä laskun | teiltä saatu | lähettämänne lasku* | laskukopio* | kopio laskusta |
        kopion laskusta | laskun kopio* | kopiota laskusta | laskun numero | lasku nro | laskun nro | laskutitte | olette
        laskuttaneet | laskuttaneet meitä | laskutettu kahdesti | laskutettu kahteen | kahteen kertaan | kaksi kertaa saman |
        hyvityslasku* | hyvity* | maksumuistutu* | maksukehotu* | perintä* | perintään | laskutusvirhe* | väärä summa | laskun
        summa | saimme laskun | viimeinen lasku | viimeisen laskun | seuraava lasku | seuraavan laskun | tuli lasku | tuli teiltä lasku |
        teiltä tuli lasku | tullut lasku | sain laskun | saatu lasku | viimeisin lasku | viimeisimmän laskun | viime laskun | laskussanne
        | laskulla on | laskussa on | lokakuun lasku* | marraskuun lasku* | syyskuun lasku* | joulukuun lasku* | maksettu
        lasku | maksoimme laskun | palvelumaksu* | laskukopion | laskuerittely* | laskussa | laskusta teiltä | lähettämästänne
        lasku* | maksoin laskun | laskutus on väär* | veloitettu | veloititte | veloitus | veloituksen | veloitukse* |
        laskuttanut | eräpäivä* | maksuehto* | tuplalasku* | kahteen otteeseen | palautus | maksupalautu* | laskunumero* |
        laskussa on virhe | laskun viite* | laskutuksess* | laskutatte | laskutatteko | laskutetaan edelleen | laskuttanut
        meitä | laskutitte meitä"""
)
NUMBER_EXISTS = words(
    """on jo olemassa | jo olemassa | jo rekisteröity | on jo rekisteröity | jo rekisterissä | numero on jo | y-tunnus on jo
        | y-tunnuksemme on jo | tunnus on jo käytössä | numero jo käytössä | rekisterinumero on jo | on jo
        rekisteröitynyt | on varattu | jo varattu | on jo käytössä | jo käytössä | on varattuna | löytyy jo | löytyy
        jo järjestelm* | jo järjestelmässä | on jo järjestelmässä | jo rekisteröityny* | olemassa jo | rekisteröity jo
        | on jo järjestelmässänne | on jo käytetty | jo käytetty | jo tiedossa | löytyy ennestään | on ennestään | on
        jo liitetty | jo liitetty | olisi jo | on jonkun toisen käytössä | on jo teillä | on jo tallennettu"""
)
INTEGRATION = words(
    """integraatio* | integroi* | integroitu* | integroid* | integrointi* | liittää suoraan | liitettyä suoraan | kytkeä |
        yhdistää | rajapin* | api | erp* | toiminnanohjau* | taloushallinto-ohjelm* | taloushallinto-ohjelmisto* |
        taloushallintoohjelm* | taloushallintojärjestelm* | taloushallinnon ohjelm* | kirjanpito-ohjelm* |
        kirjanpitojärjestelm* | laskutusohjelm* | laskutusjärjestelm* | edi | procountor* | netvisor* | fennoa* |
        järjestelmäliitynt* | taloushallintaohjelm* | laskutussoft* | kirjanpitosoft* | taloussoft* | ohjelmistoomme |
        järjestelmäämme | merit | lemonsoft* | briox* | heeros* | visma* | maestro* | tikon* | isolta* | emce* | fivaldi* |
        business central* | sap | dynamics* | nav | wintime* | lemon*"""
)
COMPANY_DETAILS = words(
    """postiosoit* | käyntiosoit* | laskutusosoit* | verkkolaskuosoit* | yrityksen osoit* | yrityksemme osoit* | firman
    osoit* | firmamme osoit* | yhtiön osoit* | yhtiömme osoit* | yrityksen tie* | yrityksemme tie* | yhtiön tie* |
    yhtiömme tie* | firman tie* | yritystie* | yrityksen nim* | yrityksemme nim* | yhtiön nim* | yhtiömme nim* |
    firman nim* | firmamme nim* | toiminimemme | osoitetie* | osoitteemme | uusiin tiloihin | uusissa tiloissa | uudet
    toimitilat | toimitil* | toimiston osoit* | toimistomme osoit* | tilinumero* | pankkitili* | pankkiyhtey* |
    alv-numero* | alv-tunnu* | logo | logon | logomme | yhteyshenkilö* | kotipaikka* | katuosoit* | yritysprofiili* |
    yrityksen profiili* | toimipaikka* | osoitetiedot | yhteystietomme | yrityksemme yhteystie* | yrityksen yhteystie*
    | yrityksen omat yhteystie* | yrityksen omat tie* | yrityksen omia tie* | yrityksen omia yhteystie* | yrityksemme omat tie*
    | yrityksemme omat yhteystie* | firman omat tie* | yhtiön omat tie* | yhtiön omat yhteystie*
    | toimiston puhelin* | vaihteemme | yrityksemme puhelin* | yrityksen puhelin* | yrityksen sähköpost* | yrityksemme
    sähköpost* | firman sähköpost* | firman puhelin* | y-tunnuksemme vaihtu* | y-tunnuksemme muuttu* | toiminimen nim*
    | yhtiömuoto* | iban | laskutustie* | muutimme uuteen | muutamme uuteen | muutettiin uuteen | muutetaan uuteen |
    uuteen osoitteeseen | uudessa osoitteessa toimiva* | uusi käyntiosoi* | uusi postiosoi* | uusi toimipai* | nimemme
    | yritysnim* | yritysnimi | osoitettamme | puhelinnumeromme | sähköpostimme | sähköpostiosoitteemme |
    y-tunnuksemme | yhteystietojamme | tietojamme | yrityksemme tiedot | yrityksen tiedot | laskutusosoitteemme |
    käyntiosoitteemme | postiosoitteemme | verkkolaskuosoitteemme | muuttanut osoitteeseen | muuttaneet osoitteeseen |
    muutimme osoitteeseen | muutti osoitteeseen | rekisterinne | käyntiosoite* | postiosoite* | olemme muuttaneet | on
    muuttanut uusiin tiloihin | muuttaneet uusiin tiloihin | muutimme uusiin tiloihin"""
)
PRICE = words(
    """hinta | hinnat | hintaa | hinnan | hintoja | hinnasto* | hinnoittelu* | maksaa | maksaako | maksaisi | maksavat |
        kustannu* | kustantaa | kuukausimaksu* | tarjou* | alennu* | paljonko"""
)
FORMATS = words(
    """formaat* | muodossa | muoto | muotoja | muotoa | peppol* | xml* | pdf* | finvoice* | teapps* | ubl | edifact* |
        verkkolaskuja | verkkolaskut | verkkolaskun | e-lasku* | vastaanottaa laskuja | lähettää laskuja |
        lähettää verkkolaskuja | vastaanottaa verkkolaskuja | ovt-tunnu* | gln"""
)
TRIED = words(
    """ei koskaan tule | ei tule koskaan | ei ole tullut | useita kertoja | kolme kertaa | monta kertaa | toisella
        selaimella | eri selaimella | tulee vain virhe | ei näy roskapostissa | ei roskapostissakaan | mitä teen
        väärin | mitä teemme väärin | yritin palauttaa | yrittänyt palauttaa | yrittänyt nollata | yritin nollata |
        yritin vaihtaa salasana* | yritin jo |
        olen jo yrittänyt | olemme jo yrittäneet | olen yrittänyt | olemme yrittäneet | kokeilin jo | kokeilin | olen
        kokeillut | olen jo kokeillut | olemme kokeilleet | kokeiltu | palautuslinkki* | nollauslinkki* | linkki ei toimi |
        linkki ei toiminut | viestiä ei tule | viestiä ei tullut | viesti ei tule | viesti ei tullut | viesti ei saavu |
        mitään ei tule | mitään ei tullut | mitään ei tapahdu | sähköpostia ei tule | sähköpostia ei tullut | ohjeen mukaan |
        ohjeiden mukaan | ohjeidenne mukaan | ohjeenne mukaan | ei auttanut | ei auta | ei silti toimi | ei vieläkään toimi |
        ei toimi vieläkään | tuloksetta | edelleenkään | siitäkään huolimatta | tein kuten ohjeessa | tein niin kuin ohjeessa
        | yritin itse | koitin | koitin jo | koetin | kokeiltiin | yritettiin | ei onnistunut | ei onnistu silti | ei tullut
        mitään | ei tuu mitään | ei tule mitään | linkki on vanhentunut | linkki vanhentunut | linkki ei avaudu | linkistä ei
        | nollausviesti* | palautusviesti*"""
)
GUESSED = words(
    """nime* | nimi | nimiä | syntymäpäiv* | syntymäaik* | synttär* | salasanoja | salasanoi* | kaikkia | kaikki mahdolliset
        | kaikki yhdistelm* | yhdistelm* | arvai* | arvau* | arvail* | vanhoja"""
)
PUZZLED = words(
    """en ymmärrä | emme ymmärrä | en kyllä ymmärrä | en oikein ymmärrä | en tajua | emme tajua | en käsitä | emme käsitä |
        en tiedä | emme tiedä | en tunnista | emme tunnista | en saa selvää | emme saa selvää | ei aavistusta* | ei
        mitään käsitystä | ei hajuakaan | ei hajua | en hahmota | enkä ymmärrä | emmekä ymmärrä | enkä tiedä | emmekä
        tiedä | enkä tunnista | emmekä tunnista"""
)
PRIVACY = words(
    """gdpr* | tietosuoja* | henkilötieto* | henkilötiedot | henkilötietojen | henkilötietojani | tarkastusoikeu* |
        oikeus tulla unohdetuksi | tulla unohdetuksi | tietopyyntö* | rekisteröidyn oikeu* | mitä tietoja minusta |
        minusta on tallennettu | minusta tallennet* | minua koskevi* | tallennettuja tietoja"""
)
CALL_ME = words(
    """soittakaa | soita | soittaisitteko | soittaisitko | soittaa minulle | soittaa meille | ottakaa yhteyttä | ota yhteyttä
        | ottaa yhteyttä | ottaisitteko yhteyttä | olkaa yhteydessä | yhteydenotto* | palatkaa asiaan | palaverin | tavoitatte
        minut | tavoittaa minut | tapaamin* | demo | esittely* | minut tavoittaa | minut saa kiinni | minuun saa yhteyden |
        tavoitat minut | saa kiinni | tavoittaa numerosta | vastaan numerossa | soitelkaa | soitelkaapa | tavoitettavissa |
        minulle voi soittaa | numeroni on | tavoitatte | puhelimitse"""
)
CONFIRM = words(
    """vahvistak* | vahvistakaa | vahvistu* | vahvistatteko | vahvistaisitteko | vahvistaa | kuitatkaa | kuittaatteko |
        ilmoittakaa kun | ilmoittaisitteko kun | ilmoitattehan | kun valmis | hoituuko | hoituuks | en ole ihan varma kenelle | en
        ole varma kenelle | en
        ole ihan varma , kenelle | en ole varma , kenelle | en ole varma , onko tämä oikea | en ole ihan varma , onko tämä oikea |
        onko … ilmoitus riittävä | onko tämä riittävä | onko
        … viesti riittävä | onko tämä nyt riittävä | saako … vahvistuksen | saanko … vahvistuksen |
        saammeko … vahvistuksen | tuleeko … vahvistus | saako … kuittauksen | saanko … kuittauksen | saammeko … kuittauksen |
        tuleeko … kuittaus | vastausta ei tarvita | vahvistusta ei tarvita | kuittausta ei tarvita | ei tarvita vastausta | ei
        tarvita vahvistusta | ei tarvita kuittausta | jookos | jooko | eikös | kun se on tehty | kun on
        tehty | milloin se on |
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
        muuta tarvitsette | tarvitsetteko muuta | tarvitsetteko lisätietoja | tarvitaanko muuta
        | mikä on viimeinen päivä | mikä on meidän viimeinen päivä | mikä on viimeinen voimassaolopäivä | mikä päivä on viimeinen
        | mikä päivä … viimeinen | milloin on viimeinen päivä | mikä olisi viimeinen päivä"""
)
