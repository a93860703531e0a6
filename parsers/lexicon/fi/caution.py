"""Finnish: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    foreign_thing=words(
        """jäsenyy* | koeaika* | koeajan | tukipyyn* | keskustelu* | pdf | päivityst* | katko* | pankkitil* | rakennu* | näkym* |
        tytäryhtiö* | emoyhtiö* | toimitila* | vuokra* | lasku | laskun | laskut | laskuja | laskujen | laskuista | laskukopio*
        | laskuluonno* | laskupohja* | hyvityslasku* | uutiskirje* | postituslista* | jakelulista* | yhteystietolista* |
        osoitekirja* | tarra* | vastaanottaja* | asiakas | asiakkaan | asiakkaat | asiakasta | asiakasrekister* | toimittaja* |
        viite | viitteen | viitteestä | viitteet | työsuh* | työsopimu* | asiakirja* | liite | liitteen | kuva | kuvan | logo* |
        pilku* | hyväksymisoikeu* | hyväksyjä* | hyväksyntä* | yhteyshenkilö* | webinaari* | suoraveloitus* | leasing* |
        vuokrasopimu* | liittymä* | luottokort* | kokou* | tapaami* | varau* | kalenteri* | tiketti* | tilaukse* | rivi | rivin
        | muistutu* | ilmoituks* | teams | slack | visma | netvisor | procountor | allekirjoitu* | projekti* | pohja | pohjan |
        vakuutu* | puitesopimu* | laskutustie*"""
    ),
    draft=words("luonnos | esimerkki | esimerkiksi"),
    only_test=words("vain testi | tämä on testi | testiviesti | esimerkki viestistä | esimerkkiviesti"),
    told_by=words("kirjoitti | kirjoittaa | sanoi | sanoo | sain | saimme | lähetti | esimerkki | lukee | kuuluu"),
    either=words("tai | joko | jompikumpi | yksi"),
    ability=words("saa myös | saisi myös | pystyä | voida"),
    left_past=words("lopetti | lähti | jäi eläkkeelle | irtisanoutui | on lopettanut | on lähtenyt | on jäänyt"),
    avoid=words("välttäkää | välttää | odottakaa | odota | lykätkää | lykätä | siirtäkää | jättäkää tekemättä | sen sijaan että"),
    one_more=words("vielä yksi | vielä kerran | jos vielä | seuraavan kerran"),
    vague_time=words(
        """ensi vuonna | joskus | ensi keväänä | keväällä | ensi syksynä | syksyllä | ensi kesänä | kesällä | tulevaisuudessa |
        pian | myöhemmin | jossain vaiheessa"""
    ),
    prepare=words(
        """valmistelkaa | valmistella | lähetän | lähetämme | lähettää | seuraa | postitse | tulee postissa | luonnos | annan luvan"""
    ),
    relative=words("joka | jonka | jota | jolle | jotka | joiden"),
    when=words("kun | heti kun | ennen kuin | sen jälkeen kun"),
    inverted=words("mikäli"),
    with_others=words("heidän kanssaan | heidän kanssa | toimittajan kanssa"),
    tell_others=words("pyytäkää | pyydä | käskekää | sanokaa"),
    by_the_way=words("samalla kun | samalla | sama se"),
    consider=words(
        """varmaan | varmaankin | luultavasti | silloin pyydämme | tulemme pyytämään | en ole varma | emme ole varmoja | tarkistan
        ensin | pitää tarkistaa | emme ole päättäneet | ilmoitan myöhemmin | aiomme"""
    ),
    others_want=words(
        """kysyi | kysyy | kyseli | sanoi että | sanoo että | mielestä | ehdotti | ehdottaa | mieheni | vaimoni | kirjoitti minulle
        | väittää | it-osasto"""
    ),
    retract=words("älkää tehkö vielä | älä tee vielä | ei vielä mitään | älkää tehkö mitään"),
    except_for=words("paitsi | lukuun ottamatta"),
    later=words("silloin pyydämme | pyydämme silloin | tulemme pyytämään"),
)
