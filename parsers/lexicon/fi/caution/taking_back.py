"""Finnish: what takes an order back, puts it off, or leaves somebody out of it."""

from parsers.lexicon.order_words import words

AVOID = words(
    """välttäkää | välttää | odottakaa | odota | lykätkää | lykätä | siirtäkää | jättäkää tekemättä | sen sijaan että |
    perukaa | peru | perua | palauttakaa | palauta | keskeyttäkää | pysäyttäkää | kumotkaa | kumota |
    harkitkaa uudelleen | kieltäytykää | kieltäydy | lakatkaa | kaukana | kadumme | vastaan | olla
    poistamatta | olla irtisanomatta | jättää poistamatta | jättäkää poistamatta
    | odottaa | odottaisitteko | odottaisitko | lykkäisittekö | siirtäisittekö | jättäisittekö | jättäisitkö"""
)
RETRACT = words("älkää tehkö vielä | älä tee vielä | ei vielä mitään | älkää tehkö mitään")
EXCEPT_FOR = words("paitsi | lukuun ottamatta")
LATER = words(
    """silloin pyydämme | pyydämme silloin | tulemme pyytämään | silloin pyydän | pyydämme sitten | pyydän sitten | lähetämme
    pyynnön | palaamme asiaan"""
)
TAKEN_BACK = words(
    """korjaus | oikaisu | päivitys | muutos | edit | ei | eikun | ei kun | odottakaa | odota | seis | hups | ei ikinä | ei
    koskaan | tai ei | tai ehkä ei | ehkä ei | ei vielä | ei nyt | älkää | älä | älkää tehkö sitä | perun | perun tämän |
    ei tänään | unohtakaa | unohda | unohtakaa tämä | ei oikeastaan | ei sittenkään | ei kuitenkaan | ei sentään | toisin päin |
    päinvastoin"""
)
JOKE = words(
    """aprillia | aprillipila | vitsi | vitsi vain | pila | leikilläni | heh | hehe | heh heh | hah | haha | hahaha | hihi |
    ei vaineskaan | ei vaiskaan | ei vainenkaan | no ei vaan | vitsivitsi | läppä | läpällä | huumoria | sarkasmia | en
    ole tosissani | en oo tosissani | leikillään | leikillisesti | vitsillä | vitsinä"""
)
ONLY = words("vain | mutta vain | vasta | mutta vasta | mutta")
TAKES_BACK = words(
    """lauseessa yllä | vielä mahdollisuuden | päättää tällaisista | päättää näistä | jättää väliin | jättää sen väliin | jättää
    tekemättä | voitte unohtaa | eikun | eiku | väärä päivä | väärä päivämäärä | hätiköin | perui irtisanoutumis* |
    perunut irtisanoutumis* | muutti mielensä | muuttanut mielensä | ei lähdekään | ei lopetakaan | tarkoitin |
    tarkoitimme | väärä henkilö | väärä nimi | väärä käyttäjä | väärä yritys | väärä vastaanottaja | odottakaa |
    odota | vahvistan | vahvistamme | palaan asiaan | sittenkin | sittenkään | ei vielä valmis | emme ole päättäneet
    | unohtakaa tuo | unohtakaa se | unohtakaa tämä | älkää tehkö | lähetin vahingossa | lähti vahingossa | ei
    muutoksia kiitos | älkää muuttako mitään | älkää päivittäkö | älä muuta mitään | älä päivitä | ei vielä
    muutoksia | ottaa itse yhteyttä | ilmoittaa itse | kirjoittaa teille itse | ilmoittaa teille itse | sekoitin |
    sekoitan | menivät sekaisin | meni sekaisin | näin kysyi | niin kysyi | näin sanoi | näin kirjoitti | niin
    kirjoitti | odotetaan | odotellaan | odotamme vielä | älkää tehkö mitään | emme ole aivan varmoja | en ole aivan
    varma | emme ole ihan varmoja | ei ole vielä päättänyt | emme ole vielä päättäneet | ei koske meitä | jäämme jos
    | tarkemmin ajatellen | epävarmaa"""
)
SPELT = words("kirjoitetaan | kirjoitusasu | kirjoittaa nimensä | kirjoittaa sen")
WITH_LETTER = words("kirjaimena | kirjaimella")
DIGITS = words(
    """numeron loppu | loppu on | lopussa on | loppuosa
    | viimeinen numero | viimeiset numerot | viimeinen numeroista | viimeiset kaksi | päättyy numeroon"""
)
STAYS = words(
    """pysyy paikallaan | pysyy siellä missä on |
        antakaa hänen | haluaa jäädä | jää vielä | jää sittenkin | jää kuitenkin | jää toistaiseksi | jääkin | jää taloon | jää
    meille | jää töihin | jää tänne |
    jatkaa meillä | on yhä töissä | on edelleen töissä"""
)
MEANT = words(
    """tai tarkemmin | tai siis | tai pikemmin | tai siis | tai ei kun | tai eikun | tarkoitan | tarkoitin | tai
    pikemminkin | tai oikeastaan"""
)
THAT_IS_ALL = words("se riittää | riittää | muita oikeuksia | ei muuta | ei muita | siinä kaikki | siinä oli kaikki")
NO_ACTION = words(
    """teidän ei tarvitse tehdä | ei tarvitse tehdä mitään | ei vaadi teiltä | ei vaadi toimia | ei vaikuta teihin | ihan
vain tiedoksi | ihan tiedoksi | saatte tiedon | ilmoitamme kun | ilmoitan kun | kerromme kun | kerron kun |
ilmoitetaan kun | teille ilmoitetaan | on jo tunnus | on jo tunnukset | on jo käyttäjä | on jo käyttäjätunnus | on
jo tili | on jo pääsy | on tunnukset jo | kotinumero | yksityisnumero | yksityisasioissa | henkilökohtainen osoite
| henkilökohtainen sähköposti | työosoite on edelleen | työnumero on edelleen | palaan hänen | palaan tunnuksen |
vain tiedoksenne | ihan tiedoksenne | tiedoksenne vain"""
)
SETTLED = words(
    """nyt toimii | toimii nyt | toimii taas | toimii jälleen | asia ratkesi | ratkesi | asia järjestyi | järjestyi |
    asia hoitui | on hoidossa | on ratkennut | sain sen toimimaan | saatiin toimimaan | pääsin nyt | pääsen nyt |
    löysin itse | ongelma poistui | ongelma ratkesi"""
)
WHICH_OF_TWO = words("ensimmäinen | ensimmäistä | ensimmäisen | edellinen | edellistä | se vanha | sen vanhan")
THE_REST = words("muut | muu | kaikki muu | toinen sopimus | toinen palvelu | toinen | muilta osin")
IRONY = words("joo joo | joojoo | jaa jaa | niin varmaan | no niin varmaan | joopa joo | just joo | juu juu | niin juuri")
THAT_IS = words("siis | eli | tarkoitan")
AT_LEAST = words("ainakin")
THE_OTHERS = words("muut | muiden | muille | muilla | muita | muilta | loput | loppujen | muu | muun")
