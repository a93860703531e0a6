"""Finnish: what makes an order of a sentence, or a wish, a question, a doubt or none."""

from parsers.lexicon.fi import verbs
from parsers.lexicon.order_words import words

POLITE = words(
    """minulla on … pyyntö | minulla olisi … pyyntö | mulla on … pyyntö | mulla olisi … pyyntö | meillä on … pyyntö |
        meillä olisi … pyyntö | voisitteko | voitteko | voisitko | voitko | voisittekohan | voittekohan | voisiko joku | voisiko
        teiltä | voiskohan |
        voisko | voisitte | voisit | saisimmeko | saisinko | saisiko | saataisiinko | saadaanko | olisiko mahdollista
        | olisikohan mahdollista | olisi mahdollista | onnistuisiko | onnistuiskohan | onnistuisikohan |
        ystävällisesti | ystävällisyy* | pyydämme teitä | pyydän teitä | pyytäisin | pyytäisimme | viitsisittekö |
        viitsisitkö | viitsitkö | viitsittekö | olkaa hyvä ja | olkaa ystävälli* | ole hyvä ja | olkaa kilttejä | ole
        kiltti | olisimme kiitolli* | olisin kiitolli* | auttaisitteko | auttaisitko | autatteko | hoitaisitteko |
        hoitaisitko | hoidatteko | ehtisittekö | ehdittekö | ehtisikö | toivottavasti voitte | toivottavasti |
        voisimmeko saada | voisinko saada | voisimmeko | poistaisitteko | poistaisitko | lisäisittekö | lisäisitkö |
        muuttaisitteko | muuttaisitko | vaihtaisitteko | vaihtaisitko | päivittäisittekö | päivittäisitkö |
        sulkisitteko | lopettaisitteko | irtisanoisitteko | korjaisitteko | loisitteko | avaisitteko | antaisitteko |
        tekisittekö | voisittekin | kiitos jos | kiitos kun | kiitos että | pliis | please | saisinkohan | saisikohan
        | saisimmekohan | muistakaa | muistattehan | kiitos , että | kiitos , jos | kiitos , kun | voisitteks |
        voitteks | voisitsä | voitsä | voisiks | voiks joku | voisko joku | vois joku | voisikohan | voisitkohan |
        voitkohan | voitaisko | voitaisiinko | vois | voisittekos | viittisitkö | viittisittekö | viittisit |
        viitsisit | viitsisitte | viitsitteks | saisko | saiskohan | saisinks | saisimmeks | saisiks | saataisko |
        saataskos | saatasko | saataisiinkohan | onnistuisko | onnistuis | onnistuuks | olisko mahdollista | ois
        mahdollista | oisko mahdollista | olisitko ystävällinen | olisitteko ystävällisiä | olisitteko niin
        ystävällisiä | olisitteko kilttejä | oletteko hyvä ja | oletteko ystävällisiä | olettehan hyvä ja | ole
        ystävällinen | olkaa niin hyvä | olkaa hyviä | hoitaisittekos | ehtisitkö | ehditkö | ehditteks | jaksaisitko
        | jaksatko | jaksaisitteko | pyydämme ystävällisesti | pyydän ystävällisesti | pyydän kohteliaimmin | pyydämme
        kohteliaimmin | kohteliaimmin | pyytäisimme teitä | pyytäisin teitä | voinette | voinetteko | voinetten |
        kiitos etukäteen | kiitollinen olisin | auttaisitteks | auttasitko | toivoisin että | toivoisimme että |
        toivoisin , että | toivoisimme , että | toivomme että | toivomme , että | toivon että | toivon , että | pyydän
        että | pyydän , että | pyydämme että | pyydämme , että | pyytäisin että | pyytäisin , että | haluaisin että |
        haluaisin , että | haluaisimme että | haluaisimme , että | haluamme että | haluamme , että | haluan että |
        haluan , että | pyydätkö | pyytäisitkö | pyydättekö | pyytäisittekö | pyydätteks | voiko … saada | voisiko …
        saada | saisiko … tunnu* | saako … tunnu* | saisivatko … tunnu* | voivatko … saada | voisivatko … saada |
        saanko vaivata | voisinko pyytää teitä | voinko pyytää teitä | saisinko pyytää teitä | ettekö voisi | etkö
        voisi | ettekö viitsisi | etkö viitsisi | teitä pyydetään | teitä pyydetään ystävällisesti | teitä kehotetaan
        | kätevää jos te | kätevää jos voisitte | kätevää jos voitte | kätevää jos sinä | kätevintä jos te
        | kätevintä jos voisitte | kätevintä jos voitte | kätevintä jos sinä | helpointa jos te
        | helpointa jos voisitte | helpointa jos voitte | helpointa jos sinä | käytännöllistä jos te
        | käytännöllistä jos voisitte | käytännöllistä jos voitte | käytännöllistä jos sinä | helpotus jos te
        | helpotus jos voisitte | helpotus jos voitte | helpotus jos sinä"""
) + verbs.polite(verbs.ADD, verbs.GIVE, verbs.NOTE, verbs.REMOVE, verbs.TAKE, verbs.END, verbs.CANCEL, verbs.SAY, verbs.CHANGE)
WISH = words(
    """haluamme | haluan | haluaisimme | haluaisin | toivomme | toivoisimme | toivoisin | toivoisimmekin | pyydämme | pyydän
        | tahdomme | tahdon | tahtoisimme | tahtoisin | meidän pitäisi | minun pitäisi | meidän pitää | minun pitää | meidän
        täytyy | minun täytyy | meidän tulee | meidän on | olemme päättäneet | olen päättänyt | päätimme | on päätetty |
        aiomme | aion | tarvitsemme | tarvitsisimme | tarvitsen | tarvitsisin | ilmoitamme | ilmoitan | vaadimme |
        tarkoituksemme on | olisi tarve | on tarve | on tarvetta | olisi tarvetta | pitäisi saada | olisi hyvä saada | olisi
        tarkoitus | on aika | olisi aika | olis aika | ois aika | saammeko | toivotaan | pyydetään | halutaan | pyyntö | pyyntönä |
        pyynnöstä | pyyntömme | asia
        koskee | joudumme | toivomuksena | mieluusti | mielellämme | saisimme | saisin | halutaisiin | haluttaisiin | haluis |
        haluisin | haluttais | tahdotaan | toivon | pyytäsin | pyytäsimme | haluaisin että | meidän pitäis | mun pitäis | mun
        pitää | mun täytyy | meidän täytyis | meidän kuuluu | meiän pitäis | meiän pitää | on tarkoitus | olis tarve | ois
        tarve | oisi tarve | ois tarvetta | olis tarvetta | ilmoitettakoon | sais | oltaisiin | vaadin | edellytämme |
        edellytän | pyynnöksi | tarvitaan | tarvittais | tarvittaisiin | tarviin | tarviis | tarvisin | tarvittis | ajateltiin
        | päätettiin | ollaan päätetty | olemme tehneet päätöksen | on tehty päätös | teimme päätöksen | päättyköön"""
)
HEREBY = words(
    """täten | tällä viestillä | tällä sähköpostilla | tällä ilmoituksella | tällä kirjeellä | näin ollen irtisan* |
    irtisanomme | irtisanon | sanomme irti | sanomme … irti | sanoudumme irti | irtisanoudumme | peruutamme sopimu* |
    peruutamme tilau* | peruutamme palvelu* | perumme sopimu* | perumme tilau* | perumme palvelu* | peruutan sopimu* |
    peruutan tilau* | perun sopimu* | perun tilau* | lopetamme sopimu* | lopetamme palvelu* | lopetamme tilau* |
    lopetamme asiakkuu* | lopetan sopimu* | lopetan palvelu* | päätämme sopimu* | päätämme asiakkuu* | luovumme |
    pitäkää tätä | tämä on irtisanomi* | ohessa irtisanomi* | sanon irti | sanon … irti | tämän viestin myötä |
    lopetamme … käytön | emme jatka sopimu* | emme jatka palvelu* | emme enää jatka sopimu* | emme enää jatka palvelu*
    | emme jatka enää sopimu* | emme uusi sopimu* | emme halua jatkaa sopimu* | emme halua jatkaa palvelu* | en jatka
    sopimu* | en jatka palvelu* | tämä viesti on irtisanomi* | tämä sähköposti on irtisanomi* | tämä on sopimuksen
    irtisanomi* | ohessa sopimuksen irtisanomi* | toimii irtisanomi* | irtisanoo | sanoo irti | sanoo … irti |
    sanoutuu irti | irtisanoutuu | ilmoitamme täten | ilmoitan täten | täten ilmoitamme | tällä meilillä | tällä
    maililla | tällä sähköpostiviestillä | tämän sähköpostin myötä | tämän viestin perusteella | näin ollen | tämä on
    virallinen | pidettäköön tätä | olkoon tämä | tämä viesti toimii | tämä viesti on sopimu* | tämä viesti katsotaan
    | pitäkää tätä viestiä | pidä tätä viestiä | ei uusita sopimu* | ei jatketa sopimu* | sopimusta ei jatketa |
    sopimusta ei uusita | kirjallinen irtisanomi* | kirjallisesti irtisan* | meidän puolesta | meidän puolestamme |
    puoleltamme | meidän osalta | meidän osaltamme | osaltamme | koskee uutta käyttäjää | asia koskee uutta käyttäjää
    | kyse on uudesta käyttäjästä | asiani koskee | asiamme koskee"""
)
MAY = words("voitte | voit | saatte | saat | voittekin | voit siis | voitte siis | voisitte | saa | sopii")
MUST = words(
    """pitäisi | pitää | tulee | tulisi | täytyy | täytyisi | voidaan | voi | voisi | saa | tarvitsee | on poistettava |
        olisi | kuuluu | kuuluisi | on syytä | olisi syytä | joutaa | voitaisiin | on suljettava | poistetaan | poistettaisiin
        | lisätään | lisättäisiin | vaihdetaan | muutetaan | päivitetään | korjataan | suljetaan | poistetuksi |
        poistettavaksi | irtisanotuksi | irtisanottavaksi | suljettavaksi | lopetettavaksi | saisi | haluamme | haluaisimme |
        haluaisin | haluan | pitäis | pitäs | täytyis | tulis | vois | voitais | sais | saatais | tarvis | tarttis | tarvii |
        tarttee | kuuluis | joutais | saadaan | saataisiin | irtisanotaan | lopetetaan | sanotaan irti | perutaan | laitetaan
        | pistetään | otetaan | tehdään | luodaan | avataan | päättyköön | loppukoon | rauetkoon"""
) + verbs.necessary(verbs.ADD, verbs.GIVE, verbs.REMOVE, verbs.END, verbs.CHANGE)
INFINITIVE = words(
    """yritin | yritimme | yritti | yrittää | unohdin | unohdimme | ehdin | ehdimme | osaa | osaan | osaamme | pystyn |
        pystymme"""
)
HOW = words(
    """miten | kuinka | mistä | missä | mitä kautta | milla* tavalla | milla* tavoin | mihin | minne | minkä kautta |
        mistä kohtaa | mistä kohdasta | missä kohdassa | mitkä ovat ohjeet | mitä minun pitää tehdä | mitä meidän pitää tehdä |
        mitä pitää tehdä | mitä tehdään | mitä teen | miten se tapahtuu | miten tämä | onko ohjetta | onko ohjeita | ohjeet"""
)
WHAT = words(
    """mitä | milloin | koska | miksi | kuka | kenen | kenelle | ketkä | keitä | montako | paljonko | kuinka paljon |
        kuinka kauan | kuinka monta | mitkä | onko | ovatko | oletteko | tuetteko | tarjoatteko | mikä* on | maksaako |
        sisältyykö | riittääkö | pitääkö | voiko | saako | kuuluuko | tarvitaanko | toimiiko | löytyykö | koskeeko"""
)
CAN_I = words(
    """voiko | voinko | voimmeko | voidaanko | saako | saanko | saammeko | onnistuuko | onko mahdollista | pitääkö | täytyykö |
        tarvitseeko | kuka voi | kuka saa | ketkä voivat | ketkä saavat | onko meidän | pitääkö meidän | pitäisikö | kannattaako |
        voisinko itse | voimmeko itse | voinko itse | onnistuuko se | käykö se | voivatko | pystyykö | pystynkö | pystymmekö |
        onko meillä mahdolli* | onko minulla"""
)
WONDER = words(
    """mietin miten | mietimme miten | mietin vain | kysyisin | kysyisimme | haluaisin tietää | haluaisin … tietää | haluaisimme tietää |
        haluaisimme … tietää | haluan tietää | haluan … tietää | haluamme tietää | haluamme … tietää |
        olisi kysymys | minulla on kysymys | meillä on kysymys | kysymys | kysymyksiä | kysyä |
        tiedustelen | tiedustelisin | tiedustelemme | tiedustella | osaatteko sanoa | osaatteko kertoa | voisitteko kertoa |
        voitteko kertoa | voisitko kertoa | voitko kertoa | kertoisitteko | kertoisitko | kertokaa | selventäisittekö |
        voisitteko selvittää | tietoa siitä | tiedon siitä | tieto siitä | tarvitsisin tiedon | tarvitsisimme tiedon |
        tarvitsen tiedon | lisätietoa | lisätietoja | haluaisin lisätietoja | haluaisimme lisätietoja |
        ihmettelen | ihmettelemme | voisitteko neuvoa | voitteko neuvoa | neuvoisitteko | neuvokaa | neuvoa | ohjeistaa |
        ohjeistaisitteko | opastaisitteko | opastaa | tietäisittekö | tiedättekö | en löydä | en löytänyt | emme löydä |
        emme löytäneet | en osaa | emme osaa | en tiedä miten | emme tiedä miten | lisää tietoa | lisää tietoja | lisää infoa |
        kysyy miten | kysyy , miten | kysyy kuinka | kysyy , kuinka | kysyi miten | kysyi , miten"""
)
NEGATION = words(
    """ettette | ettei | etten | ettemme | etteivät | koskaan | ei | en | emme | et | ette | eivät | älkää | älä | älkö |
        älkööt | eikä | enkä | emmekä | eivätkä | ilman | ettei |
        etteivät | etten | ettemme"""
)
ASKED_BEFORE = words(
    """pyysin | pyysimme | olen pyytänyt | olemme pyytäneet | kirjoitin teille | kirjoitimme teille | kirjoitin | kirjoitimme
        | lähetin | lähetimme | olen lähettänyt | olemme lähettäneet | muistutus | muistutan | muistuttaisin | soitin |
        soitimme | ilmoitin | ilmoitimme | olen ilmoittanut | olemme ilmoittaneet | olemme jo | olen jo | vahvistitte |
        lupasitte | edellisessä viestissä | aiemmassa viestissä | aiemmin pyy* | jo pyy* | pyydettiin | meilasin | laitoin
        viestiä | laitoimme viestiä | kuten sovittiin | tilasin | tilasimme | olen jo pyytänyt | pyysin jo | pyysimme jo |
        pyydettiin jo | tilattiin jo | laitoin jo | laitettiin viestiä | laitoin pyynnön | lähetin pyynnön | lähetettiin
        pyyntö | teimme pyynnön | tein pyynnön | soiteltiin | sovittiin puhelimessa | puhelimessa sovittiin | puhuttiin
        puhelimessa | teimme irtisan* | teimme … irtisan* | tein … irtisan* | teimme … pyyn* | tein … pyyn* | teimme … tilauk*
        | lähetin … irtisan* | laitoin … irtisan* | jätin … pyyn*"""
)
OTHERS_WANT = words(
    """joissa pyydetään | jossa pyydetään | joissa pyydettiin | jossa pyydettiin | haluaa … poistettavaksi | haluaa … poistetuksi |
        haluaa … lisättäväksi |
        haluaa että | haluaa irtisanoa | haluaa poistaa | haluaa lopettaa | haluaa lisätä | haluavat että | haluavat | pyysi |
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
)
RETRACT = words(
    """heittäkää irtisanominen | heitä irtisanominen | heittäkää irtisanomisemme | heitä irtisanomisemme |
        unohtakaa irtisanominen | unohtakaa irtisanomisemme | unohda irtisanominen | unohda irtisanomisemme |
        irtisanominen ei päde | irtisanomisemme ei päde |
        perun edellisen | perumme edellisen | peru* tilau* … käyttäjästä | peru* tilau* … käyttäjistä | peru* tilau* … tunnuksesta |
        peru* tilau* … tunnuksista | peru* … käyttäjän tilau* | peru* … käyttäjätilau* | peru* … tunnuksen tilau* |
        perun aiemman | perumme aiemman | perun pyynnön* | perun pyyntöni | perumme
        pyyntömme | perumme pyynnön* | perun tilaukseni | peruutan pyyntöni | peruutan pyynnön* | peruutamme pyynnön* |
        peruutamme pyyntömme | peruutan edellisen | peruutamme edellisen | peruutan aiemman | peruutamme aiemman | perun
        irtisanomi* | irtisanomisen perua | irtisanomisen … perua | irtisanomisen peruuttaa | irtisanomisen … peruuttaa |
        irtisanomista perua | muuttaneet mielemme | muuttanut mieleni | perumme irtisanomi* | peruutan irtisanomi* |
        peruutamme irtisanomi* | perua irtisanomi* | peruuttaa
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
)
JOKE = words(
    """vitsi vitsi | leikki leikkinä | vitsailen | pilailen | vitsi vain | se oli vitsi | testaan vain | tämä on testi |
        testiviesti | älkää oikeasti | ei oikeasti"""
)
LATER = words(
    """palaan asiaan | palaamme asiaan | tiedoksi | tiedoksenne | vain tiedoksi | ilmoitan erikseen | ilmoitan sitten |
        ilmoitamme erikseen | fyi | ihan vain tiedoksi | palataan asiaan"""
)
POINTS = words(
    """alla | alla oleva* | alla olevan | allaolev* | alhaalla | alempana | alapuolella | liitteenä | liitteessä | liitteestä
        | liite | oheinen | oheisen | oheista | ohessa | oheisessa | edelleenlähet* | katso alla | ks alla | viestiketju* |
        välitän | välitettynä | viestin mukai* | seuraavassa viestissä | hänen viestinsä | hänen pyyntönsä | kts alla | ks.
        alla | yllä oleva* | ylläoleva* | alla pyytää | alla olevassa | alla pyydetty | alla mainittu | liitteessä oleva* |
        viestistä alla | alemmasta viestistä | alla näkyvä* | edellä oleva* | välitetty viesti | tässä välitän | ed. lähetetty"""
)
DO_THAT = words(
    """tehkää kuten | tehkää niin | tehkää näin | toimikaa | toimitaan | toimisitteko | hoitakaa | hoitaisitteko | hoidatteko
        | hoitaa tämän | hoitaisitteko tämän | hoitaisitteko … pyynnön | ottaa tämän | hoitaa tämä | hoitaa asian
        | hoitaisitko | auttaa tässä | voisitteko auttaa | voitteko auttaa |
        auttaisitteko | auttaa | sopii minulle | sopii meille | hyväksyn | hyväksymme | käy minulle | toteuttakaa |
        toteuttaisitteko | tehdä tämän | tehdä kuten | tekisittekö | laittakaa kuntoon | voitteko hoitaa | voisitteko hoitaa |
        onnistuuko | onnistuisiko | kuten hän | pyytää alla | pyytää | pyydetty | tehkää niin kuin | toimikaa niin kuin |
        toimikaa kuten | toimikaa ohjeen | toteuttakaa alla | hoitakaa tämä | hoitakaa alla | hoitaisitteko alla | voisitteko
        toteuttaa | voisitko hoitaa | voitko hoitaa | voisitko toteuttaa | hoitakaa kuntoon | menkää tämän mukaan | minulle
        sopii | meille sopii | ok minulle | ok minun puolesta | ok mun puolesta | minun puolestani ok | hyväksyn tämän |
        hyväksytty | puolestani ok | tehdä sen | tehdä se | tehdä sen puolestani | hoitaa sen | hoitaa se | tehdä tuon | tehdä
        poiston | hoitaa poiston | tehdä lisäyksen | hoitaa lisäyksen | tehdä muutoksen | hoitaa muutoksen | tehdä sitä |
        puolestani | puolestamme"""
)
EXCEPT_FOR = words("paitsi | lukuun ottamatta | ei | poislukien | pois lukien")
THEREFORE = words("siksi | siis | näin ollen | nyt | myös | sen vuoksi")
AS_ASKED = words("kuten pyysimme | kuten pyysin | niin kuin pyysimme | niin kuin pyysin | pyyntömme mukaan | toiveemme mukaan")
DRAWS_NEAR = words("lähestyy | on ovella | kolkuttelee")
UNTIL_THEN = words(
    """ennen kuin hän aloittaa | ennen kuin he aloittavat | ennen sitä | sitä ennen | siihen asti | siihen saakka |
        siihen päivään asti | siihen päivään saakka | sinne asti | ennen sitä päivää | ennen kyseistä päivää | sitä aiemmin
        | sitä aikaisemmin | ennen tuota | ennen tätä"""
)
