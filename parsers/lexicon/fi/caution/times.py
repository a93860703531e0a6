"""Finnish: times that are no days, and what is only for a while."""

from parsers.lexicon.order_words import words

LEFT_PAST = words(
    """lopetti | lähti | jäi eläkkeelle | jäi … eläkkeelle | jäi … pois | irtisanoutui | on lopettanut | on lähtenyt | on jäänyt |
    aloitti | aloittivat | on
    aloittanut | aloittanut | aloittaneet | alotti | tuli meille | tuli töihin | tuli taloon | on tullut | tullut meille |
    liittyi | liittynyt | palkattiin | palkkasimme | lopettivat | lähtivät | lähteneet | jättivät | jätti | jättänyt |
    irtisanottiin | päättyi | loppui | loppu | erosi | eronnut | poistui | poistunut | siirtyi | siirtynyt | sai potkut |
    sai kenkää | eläköityi | kuoli | menehtyi"""
)
VAGUE_TIME = words(
    """milloin vain | milloin tahansa | koska tahansa | koska vain | ensi vuonna | joskus | ensi keväänä | keväällä |
        ensi syksynä | syksyllä | ensi kesänä | kesällä | tulevaisuudessa | pian | myöhemmin | jossain vaiheessa
        | kesän jälkeen | ennen kesää | loman jälkeen | joulun jälkeen | kun sopii | jonkin ajan kuluttua |
        muutaman viikon | muutaman kuukauden | vähän myöhemmin | vuoden päästä | kahden vuoden päästä | parin
        vuoden päästä | muutaman vuoden päästä"""
)
WHEN = words(
    """kun | heti kun | ennen kuin | sen jälkeen kun | siinä vaiheessa kun | sitten kun | vasta kun | kunnes | siitä hetkestä
    kun | siihen asti kun | siihen asti kunnes"""
)
HAPPENED = words(
    """muutti | on muuttanut | vaihtoi työpaikkaa | vaihtoi työtä | on vaihtanut työpaikkaa | siirtyi | on siirtynyt | sai uuden työn |
    sai uuden työpaikan | sai lapsen | meni naimisiin | erosi | kuoli | menehtyi | jäi äitiyslomalle | jäi
    vanhempainvapaalle | aloitti | tuli meille"""
)
RETIRED = words(
    """jäi eläkkeelle | jäi … eläkkeelle | jäänyt eläkkeelle | jää eläkkeelle | siirtyi eläkkeelle | eläköityi
    | kuoli | menehtyi"""
)
LOOSE_TIME = words(
    """tammikuu* | helmikuu* | maaliskuu* | huhtikuu* | toukokuu* | kesäkuu* | heinäkuu* | elokuu* | syyskuu* |
    lokakuu* | marraskuu* | joulukuu* | joulu | jouluna | joulun | pääsiäi* | juhannu* | uutena vuotena |
    kesällä | syksyllä | talvella | keväällä | viikonloppu* | neljänne* | puolivuosi* | illalla | vuoden
    kuluttua | vuoden päästä | loman | lomalla | väliaikaisesti | toistaiseksi | tilapäisesti | viikoksi |
    kuukaudeksi | jouluaatto* | välipäiv* | vappu* | muutaman päivän | parin päivän"""
)
EVENT = words(
    """viimei* päiv* | viimei* työpäiv* |
    aloituspäiv* | alkamispäiv* | alkupäiv* | päättymispäiv* | loppupäiv* | lopetuspäiv* |
    työsuhte* | työsuhde | irtisanomisaja* | koeaja* | lähtö* | lähdön
    | vanhempainvapaa* | äitiysvapaa* | äitiysloma* | perhevapaa* | sairausloma* | eläk* | eläköity* |
    tilinpäät* | tilintarkastu* | palkanmaksu* | palkka-ajo* | fuusio* | muutto* | muuton | harjoittelu* |
    toimeksianto* | hallituksen koko* | yhtiökoko*"""
)
FOR_A_TIME = words("sulke* | lukit* | estä* | jäädyt* | keskeyt*")
AT_ONCE = words("""ensimmäisestä mahdollisesta päivästä | ensimmäisenä mahdollisena päivänä | ensimmäisestä mahdollisesta ajankohdasta |
    aikaisimpaan mahdolliseen päivään | aikaisimmasta mahdollisesta päivästä | viipymättä | välittömin vaikutuksin |
    heti nyt | saman tien | jo nyt | välittömästi""")
THAT_DAY = words(
    """kun päivä on ohi | kun se päivä on ohi | kun työpäivä on ohi | kun päivä on päättynyt | kun työpäivä on päättynyt |
    samasta päivästä | samana päivänä | sinä päivänä | siitä päivästä | samasta päivämäärästä | samasta hetkestä | silloin |
    siitä alkaen | siitä lähtien | siihen asti | siihen saakka | samaan aikaan"""
)
STILL = words("jäi poistamatta | jäänyt poistamatta | edelleen | yhä | vieläkin | jatkossakin")
TEMPORARY = words("sillä aikaa | väliaikaisesti | tilapäisesti | toistaiseksi | määräaikaisesti | kunnes tiedämme")
RATE = words("viikossa | per viikko | joka viikko | kuukaudessa | vuodessa | päivässä")
CLOSES_BOOKS = words("""sulkea | sulkee | kirjata | kirjaa | laskuttaa | täsmäyttää""")
WAITING = words("odotamme | odotetaan | odottaa | odotan | odottaisimme")
LAST_DAY = words(
    """viimeinen päivä | viimeinen päivänsä | viimeinen työpäivä* | viimeinen työpäivänsä | viimeisen työpäivän* |
    päättymispäivä* | aloituspäivä* | ensimmäinen päivä | ensimmäinen työpäivä*"""
)
COMES = words("tulee | saapuu")
ANYWAY = words("""oli miten oli | miten tahansa | miten vain | mitä tahansa | kuka tahansa | oli mitä oli""")
INVITES = words("""olette tervetulleita | olet tervetullut | tervetuloa meidän | pikkujoulu* | avoimet ovet | kutsumme teidät""")
