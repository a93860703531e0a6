"""Finnish: drafts, considerations, reasons and conditions, which make no order."""

from parsers.lexicon.order_words import words

DRAFT = words("luonnos | esimerkki | esimerkiksi | testi | kokeilu")
ONLY_TEST = words(
    """vain testi | tämä on testi | testiviesti | esimerkki viestistä | esimerkkiviesti | viesti on testi | oli testi |
    vain testaan | testaan vain | luonnokseni | on luonnos | oli luonnos | vain luonnos | älkää toimiko |
    miltä pyynnön pitäisi näyttää | tältäkö | näinkö | onko tämä oikein | vain esimerkki | on esimerkki |
    oli esimerkki | pyyntö kirjoitetaan | tapa kirjoittaa | kirjoittaa näin | tällainen viesti |
    kirjoitetaanko näin | vain testaamme | kokeilen vain | vain kokeilu
    | vain luettavaksi | pelkästään luettavaksi | mikään siinä ei ole teille | ote pöytäkirjasta | pöytäkirjanote |
    pöytäkirjan ote | harjoitusviesti | mallikirje | malliviesti | mallisähköposti | koeviesti
    | teillä hän ei tarvitse | teille hän ei tarvitse | jätettiin pöydälle | pantiin pöydälle | jäi pöydälle |
    äänestettiin nurin | talkoolista* | saunavuoro* | kokoonpano* | joukkuelista*
    | hylättiin | hylättiin kokouksessa"""
)
ONE_MORE = words("vielä yksi | vielä kerran | jos vielä | seuraavan kerran")
PREPARE = words(
    """valmistelkaa | valmistella | lähetän | lähetämme | lähettää | seuraa | postitse | tulee postissa | luonnos |
    annan luvan | tulee seuraavassa | tulee erikseen | tulee pian"""
)
BECAUSE = words("koska | sillä | sen vuoksi että | johtuen")
INVERTED = words("mikäli")
BY_THE_WAY = words("""samalla kun | samalla | sama se""")
CONSIDER = words(
    """itse päättää | saatte päättää | päättäkää itse | oma asianne | varmaan | varmaankin | luultavasti | silloin
    pyydämme | tulemme pyytämään | en ole varma | emme ole varmoja | tarkistan ensin | pitää tarkistaa | emme ole
    päättäneet | ilmoitan myöhemmin | aiomme | oletetaan | oletetaan että | kuvitellaan | teoriassa | entä jos |
    mitä jos | sanoo ei | sanoi ei | vastustaa | ei suostu | katsotaan miten | ei ole samaa mieltä | eri mieltä |
    valmistelkaa | valmistella | valmistelemme | joku on vaihtanut | joku on muuttanut | joku vaihtoi | joku muutti"""
)
ABOUT_IT = words(
    """muistuttaa minua | muistuttaa meitä | muistuttaisitteko |
    keskustella | keskustelemaan | puhua | jutella | tietoa | lisätietoa | lisätietoja | ehdot | ehtoja | säännöt |
    tarjous | tarjousta | hinta | hinnan | hintaa | paljonko | mitä maksaa | laskekaa | seuraukset | prosessi | prosessin
    | ohje | ohjeen | ohjeet | ohjeita | lomake | lomakkeen | lomaketta | malli | neuvoja | neuvoa | soittakaa | soita |
    tapaaminen | mielipide | ehdotus | arvioida | arvioikaa | selittää | selvittää | tarjouksen | tarjoukset | tapaamisen
    | tapaamista | puhelu | esite | haluamme voida | haluaisimme voida | muistuttakaa | muistuttaa |
        muistuttaisitteko | muistutatteko | tarkistakaa | selvittäkää |
    tietoja siitä | lisätiedot | neuvotella | neuvottelemaan | neuvottelu | keskustelu | keskustelua | juttelemaan |
    ohjeistus | ohjeistusta | hinta-arvio | kustannusarvio"""
)
POSSIBLE = words("olisiko mahdollista | voisiko olla mahdollista | onnistuisiko | onko mahdollisuutta")
WONDER = words("tietoa siitä | lisätietoa | lisätietoja")
SUPPOSE = words("oletetaan | kuvitellaan | kuvitelkaa | sanotaan että | entä jos | mitä jos")
UNABLE = words(
    """en osaa | emme osaa | en saanut | emme saaneet | en onnistu | en onnistunut | emme onnistuneet | en löydä | en löytänyt | en
    saa | ei onnistu |
    ei onnistunut | en tiedä miten | en löydä mistä | en löydä miten | en löydä kohtaa | emme löydä | en osannut | emme
    osanneet | en pysty | emme pysty | en saa poistettua | en saa lisättyä | en saa muutettua | emme saa | ei anna | ei
    antanut | järjestelmä ei anna | järjestelmä ei antanut | ei onnistu minulta | ei onnistu meiltä | ei toiminut | ei toimi |
    se ei mennyt läpi"""
)
SECONDLY = words("toiseksi")
ONLY_ASKING = words(
    """kunhan kysyn | kysyn vain | kysyin vain | uteliaisuudesta | uteliaisuuttani | teoriassa | teoreettisesti | hypoteettisesti |
        ennen kuin päätän | ennen kuin päätämme | mietin vain | ihmettelen vain | teoreettinen kysymys"""
)
CONSEQUENCE = words(
    """seuraus | seurauksia | seuraukset | seuraa | tarkoittaa | tarkoittaisi | vaikuttaa | vaikutus | vaikutukset |
    vaikutuksia"""
)
