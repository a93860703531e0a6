"""Finnish: what is neither a user nor an agreement of ours, and what may stand beside one that is."""

from parsers.lexicon.order_words import crossed, words

FOREIGN_THING = words(
    """*ketjusta | *ketju | *ketjun | crm* | yhteyshenkilönä | netvisor* | procountor* | salesforce* | skanneri* |
    vaihteemme | vieraslist* | sieltä | jäsenyy* | koeaika* | koeajan | tukipyyn* | keskustelu* | pdf | päivityst* |
    katko* | pankkitil* | rakennu* | näkym* | tytäryhtiö* | emoyhtiö* | toimitila* | vuokra* | lasku | laskun |
    laskut | laskuja | laskujen | laskuista | laskukopio* | laskuluonno* | laskupohja* | hyvityslasku* | uutiskirje*
    | postituslista* | jakelulista* | yhteystietolista* | osoitekirja* | tarra* | vastaanottaja* | asiakas |
    asiakkaan | asiakkaat | asiakasta | asiakasrekister* | toimittaja* | viite | viitteen | viitteestä | viitteet |
    työsuh* | työsopimu* | asiakirja* | liite | liitteen | kuva | kuvan | logo* | pilku* | hyväksymisoikeu* |
    hyväksyjä* | hyväksyntä* | yhteyshenkilö* | webinaari* | suoraveloitus* | leasing* | vuokrasopimu* | liittymä* |
    luottokort* | kokou* | tapaami* | varau* | kalenteri* | tiketti* | rivi | rivin | muistutu* | ilmoituks* | teams
    | slack | visma | netvisor | procountor | allekirjoitu* | projekti* | pohja | pohjan | vakuutu* | puitesopimu* |
    laskutustie* | kopio | kopion | kopiot | jatkami* | jatko | jatkon | ketju | ketjusta | chat* | puhelu* |
    muutoksen peru* | lista | *listaan | *listalle | *listalta | *listasta | *listoille | ryhmä | ryhmään | ryhmästä
    | *ryhmään | *ryhmästä | kansioon | kansiosta | kanavalle | kanavaan | listalle | listalta | listaltanne |
    listoilta | listoiltanne | vieraslista* | kurssi* | koulutu* | tapahtum* | cc | kopioon | autotalli* | pysäköin*
    | palkkajärjestelm* | laskutussähköposti* | laskusähköposti* | tukiosoite* | vaihde | vaihteen | lehti | lehden
    | lehteä | lehtitilau* | sanomaleh* | aikakausleh* | aamuleh* | iltaleh* | nettiliittym* | laajakaista* |
    puhelinliittym* | sähkösopimu* | siivoussopimu* | työsopimuks* | vuokrasopim* | leasingsopim* | vakuutuks* |
    kuntosali* | salijäsenyy* | vartiointi* | puhelinsopimu* | huoltosopimu* | palaveri* | palaverin | tapaaminen |
    tapaamisen | neuvottelu* | kutsu | kutsun | haastattelu* | hotelli* | lento* | matka | matkan | lounas* |
    pikkujoulu* | ilmoittautumi* | osallistumi* | lomake | lomakkeen | suoramarkkinoin* | markkinointilist* |
    mainosposti* | some-* | facebook* | linkedin* | nettisivu* | verkkosivu* | kotisivu* | hälyty* | avain | avaimen
    | kulkulup* | kulkuavai* | kulkukort* | auto | auton | tietokone* | työpuhelim* | läppäri* | laskulla | laskulta
    | laskultamme | laskullamme | laskuillamme | laskuiltamme | laskulle | laskuille | laskuilta | laskupohj* |
    viitetie* | tilausvahvistu* | ostotilauk* | toimituks* | lähety* | rahti* | hyvityks* | maksun | maksut |
    veloituks* | jakelu | jakelusta | jakeluun | sähköpostilista* | sähköpostijakelu* | maililista* | ryhmächat* |
    whatsapp* | hr-järjestelm* | intranet* | palkanlasken* | kirjanpidost* | kirjanpitoon | laskujemme | laskumme |
    laskuillemme | toimitustap* | toimitustavaksi | lähetystap* | laskutustap* | laskutuskanava* | vastaanottotap* |
    vastaanottokanav* | paperilasku* | tukiportaali* | todennussovellu* | tilauksen | tilaukset | tilauksia |
    tilauksesta | tilauksista"""
)
EITHER = words("""taikka |
    tai | vai | joko | jompikumpi | vaihtoehtoisesti | jommankumman | jomman kumman | toinen | toisen | muuten | yksi heistä
| yksi näistä | yksi seuraavista | joku heistä | joku näistä""")
HARMLESS = words(
    """vastaavasti | puolestaan | sitä vastoin |
    kanssanne tekemämme | kanssanne tekemänsä | kanssanne solmimamme | kanssanne solmimansa |
    entinen | entisen | entiset | kollega | kollegan | kollegani | työntekijä | työntekijän | työntekijät |
työntekijämme | henkilö | henkilön | henkilöt | seuraava | seuraavat | seuraavien | kaksi | kolme | heti |
välittömästi | tänään | nyt | viipymättä | uudestaan | uudelleen | pikimmiten | pieni | pikku | kokonaan | kaikki | molemmat | myös
| vain | siis |
pikaisesti | mahdollisimman pian
| pysyvästi | kiitos | jo | sähköposti | sähköpostiosoite | koska | joka | vanha | taas | ensi | meidän | hänen |
heidän | nämä | tämä | tämän | tähän | yllä oleva | yllä olevan | yllä mainittu | yllä mainitun | edellä mainittu | edellä mainitun
| yllämainittu | yllämainitun | alla | nimi | nimeltä | yritys | yrityksen | yrityksestä | mieluiten | pois |
vuotta | kuukausi | kuukautta | viikko | viikkoa | päivä | päivän | eläke | eläkkeelle | työ | työt | työnsä |
työsuhde | työsuhteensa | töistä | uusi työ | uuden työn | uuteen työhön | toiseen yritykseen | eilen | viime |
tällä | tässä | viikolla | kuussa | meiltä | meillä | enää | valitettavasti | sitten | vuoden | kuun | lopussa |
lopuksi | firmasta | talosta | yrityksemme | palveluksesta | palveluksestamme | palveluksessa | pysyvästi |
kirjanpitäjämme | assistenttimme | esimiehemme | työkaverimme | harjoittelijamme | sihteerimme | johtajamme |
kollegamme | käyttäjämme | sijaisemme | käytöstä | itsensä | itseni | yksi käyttäjä | yhden käyttäjän"""
)
OUR_PLACE = words(
    """järjestelmästä | järjestelmästänne | järjestelmäänne | järjestelmässänne | palveluunne | palvelussanne | portaaliinne |
    portaalissanne | systeemistä | systeemistänne | systeemeistä | systeemeistänne | softasta | softastanne
    | portaalista | portaalistanne | palvelusta | palvelustanne | palvelustamme |
    alustalta | sovelluksesta | ohjelmasta | rekisteristä | inexchangesta | inexchangen | käyttäjistä |
    käyttäjälistalta | käyttäjälistaltanne | käyttäjälistaltamme | käyttäjälistasta | käyttäjien listalta | käyttäjien listasta |
    käyttäjäluettelosta | käyttäjäluettelostanne | käyttäjäluettelostamme | käyttäjärekisteristä | yrityksestä | yritykseltä |
        tililtä | tililtämme | tietokannasta | yhtiöstä |
    firmasta | organisaatiosta | meiltä | teiltä | täältä | sieltä | käyttäjien | joukosta | verkosto*"""
)
ME = words(
    """minut | minutkin | itseni | minun käyttäjäni | minun tunnukseni | oma käyttäjäni | oman käyttäjäni | oman tunnukseni |
    allekirjoittanut | tilalleni | sijaani | sijalleni | tilalleni tulee | minun tilalleni | minun sijaani | että minut |
    että minä | että minun"""
)
AUTHORITY = words(
    """täysi oikeus | täydet valtuudet | sama rooli kuin | minun roolini | roolini | saa tehdä muutoksia | oikeus tehdä … muutoksia
    | oikeus tehdä muutoksia | tehdä muutoksia |
    vastuussa tilistä | vastuukäyttäjä*"""
)
BEHIND_EVENT = words(
    """jälkeen | yhteydessä | päättyessä | päätyttyä | päättyttyä | alkaessa | alettua | loputtua | loppuessa |
    loputtua | mennessä | asti | saakka | alkaen | päättyy | loppuu"""
)
VAGUE_PEOPLE = words("kaikki paitsi | kaikki lukuun ottamatta | kaikki muut | jotkut muut | muut | ym | jne | ja muita | muutama muu")
GIVEN_NAME = words("etunimi")
FAMILY_NAME = words("sukunimi")
MAILING = words("""uutiskirje* | postituslist* | sähköpostilist* | jakelulist* | maililist* | mainos* | suoramarkkinoin* | tiedotte*""")
NO_SLIPS = words(
    """vihdoin | välittäkää | välitätte | hoitaja | hoitajan | pyytäjä | lähteä | mainita | listan | listaa | listata | sanoin | mistään |
    kosken | ajatuksensa | ostimme | tuohon | lähdetään | vastaamaan | kerroin | kirjata | kirjasin | kirjattu | merkitä | tukemme |
    tiedän | kopiosta"""
)
NO_USER = words(
    """ei ole käyttäjä | ei ollut käyttäjä | ei ole tunnusta | ei ollut tunnusta | ei ole tunnuksia | ei ollut
    tunnuksia | ei ole koskaan ollut tunnu*"""
)
CONTROL = words(
    """painike | painiketta | painikkeen | painikkeesta | nappi | nappia | napista | nappula* | linkki | linkkiä |
    linkin | linkistä | valikko | valikosta"""
)
PRESSES = words("painan | painoin | painaa | klikkaan | klikkasin | klikata | valitsen | valitsin")
MOVES = words(
    """siirtyy | siirtyi | on siirtynyt | siirretään | vaihtaa | vaihtuu | muuttuu | on vaihtunut | vaihtui |
    muuttui | muutetaan | on vaihtanut"""
) + crossed("on", "nyt | siksi | juuri | äskettäin", "vaihtanut | siirtynyt | vaihtunut")
OTHER_MATTER = words(
    """toinen asia | toinen juttu | ihan toinen asia | aivan toinen asia | eri asia | vielä yksi asia |
    yksi asia vielä | toinen kysymys"""
)
WITHDRAWN = words("""peruutetaan | perutaan | on peruttu | on peruutettu | peruutetaan täten | perutaan täten""")
APPROVAL = words("""hyväksyn* | hyväksynyt | luvan | vihreää valoa | vihreän valon""")
GETS_ONE = words(
    """saa sellaisen | tarvitsee sellaisen | saa uuden | tarvitsee sellaisen | saa sellaisen | pitää saada sellainen |
        pitäisi saada sellainen"""
)
MAKES_ONE = (
    *crossed("tehkää | luokaa | avatkaa | perustakaa | tehdä | luoda | avata", "sellainen | uusi | samanlainen"),
    *words("antakaa … sellainen |"),
)
STANDS_WHERE = words("missä … on nyt | jossa … on nyt | kohdalle jossa … on | missä … nyt on | jossa … nyt on")
RECALL = words("ei muista | en muista | eivät muista | emme muista")
ADVISES = words("sanoo | arvelee | ehdottaa | luulee | suosittelee | väittää | mielestä | neuvoo")
REFUSES = words("en halua | emme halua | en ole samaa mieltä | ei ole samaa mieltä | ei tule kysymykseen")
NEEDS_NO_ANSWER = words(
    """ei tarvitse vastata | ei tarvitse enää vastata | ei tarvita vastausta | vastausta ei tarvita | ette tarvitse vastata"""
)
ASKED_EARLIER = words("kysyin | kysyimme | tiedustelin")
SEAT = words("paikalle | paikalla | paikan | kohdalle | kohdalla")
LET_BASE = words("antakaa | anna")
STANDS_THERE = words("olla | lukea | näkyä | tulla | siirtyä | ottaa")
