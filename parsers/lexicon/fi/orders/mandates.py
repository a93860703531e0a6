"""Finnish: whoever acts for a client, and what he was charged with.

The endings of person and case tell more than elsewhere: 'edustan' is 'I represent', 'toimeksiannosta' 'on behalf of'.
"""

from parsers.lexicon.order_words import words

ON_BEHALF = words(
    """puolesta | puolestaan | toimeksiannosta | lukuun | pyynnöstä | nimissä | valtuuttamana | valtuuttamina | edustajana |
        asiamiehenä | asiamiehenään | edustan | edustamme | toimin … kirjanpitäjänä | toimimme … kirjanpitäjänä | toimin …
        tilintarkastajana | toimimme … tilintarkastajana | kirjanpitäjänä | tilintarkastajana | tilitoimistona | asianajajana"""
)
CHARGED = words("tulee minun | tulee meidän | minun tulee | meidän tulee | on minun | on meidän | minun on | meidän on")
COMMISSIONED = words(
    """antanut minulle tehtäväksi | antanut meille tehtäväksi | antoi minulle tehtäväksi | antoi meille tehtäväksi | antanut
        tehtäväksi | tehtäväksemme | tehtäväkseni | saanut tehtäväksi | saaneet tehtäväksi | saanut toimeksiannon | saaneet
        toimeksiannon | saanut toimeksi | saaneet toimeksi | antanut toimeksi | antanut toimeksiannon | ohjeistanut minua |
        ohjeistanut meitä"""
)
ASKED_TO = words(
    """pyytänyt minua | pyytänyt meitä | pyysi minua | pyysi meitä | pyytää minua | pyytää meitä | pyytänyt että | pyytänyt , että |
        pyytää teitä | pyysi teitä | valtuuttanut minut | valtuuttanut meidät | haluaa että | haluaa , että | toivoo että | toivoo ,
        että | käskenyt minua | käskenyt meitä | saanut pyynnön | saaneet pyynnön"""
)
DO_SO = words(
    """tehkää niin | tehkää näin | tehkää se | tehkää tämä | tekemään niin | tekemään näin | tekemään sen | tekemään
        tämän | teettekö sen | tekisittekö sen | tekisittekö niin | tekisittekö tämän | hoitakaa se | hoitakaa
        tämä | hoitakaa asia | hoitakaa tämä asia | hoitaisitteko sen | hoitaisitteko tämän | hoitaisitteko
        asian | hoidatteko sen | hoidatteko asian | hoitamaan asian | hoitamaan tämän | hoitaa tämän | hoitaa
        asian | hoitaa sen | toteuttakaa se | toteuttakaa tämä | toteuttakaa pyyntö | toteuttamaan tämän |
        laittakaa se kuntoon | laittakaa kuntoon | järjestäkää se | järjestäkää tämä | järjestäkää asia |
        järjestämään asian | pankaa täytäntöön | toimikaa näin | toimikaa niin | toimimaan näin | toimimaan niin
        | toimikaa sen mukaisesti | tehdä sen | tehdä tämän | tehdä niin"""
)
IS_ASKED = words(
    """pyydetään | kehotetaan | toimittajaa pyydetään | palveluntarjoajaa pyydetään | palveluntuottajaa pyydetään |
        järjestelmätoimittajaa pyydetään"""
)
