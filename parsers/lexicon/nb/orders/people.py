"""Norwegian: who speaks, who is spoken about, and what stands before a name."""

from parsers.lexicon.order_words import words

CALLED = words("""heter | heiter | ved navn | navnet er | kalles | het | namnet er | navnet hans er | navnet hennes er | navnet skal
        være | fullt navn""")
FIRST_PERSON = words("jeg | eg | meg | undertegnede | underteikna")
MY = words("min | mitt | mine | mi")
WE = words("vi | oss | me")
OUR = words("vår | vårt | våre")
YOU = words("dere | deres | du | deg | din | ditt | dykk | dykkar")
HE = words("""han | hun | ho | ham | henne | hans | hennes | hennar | hen | hens | vedkommende | denne | personen | den |
        brukeren hans | han som | hun som""")
THEY = words("de | dem | deres | dei | deira | begge | begge to | følgende | følgjande | disse | desse | alle tre | samtlige | alle")
IT = words("det | man | en | ein | dette | noen | nokon | ingen | prisen | avgiften | den")
CONJUNCTION = words("og | samt | & | pluss | eller | respektive")
CONTRAST = words("men | derimot | dog | imidlertid | mens")
PLACE = words("i | på | hos | ved | fra | frå | til | innen | innenfor")
FOR_COMPANY = words("""for | hos | på | til | gjelder | gjeld | vedrørende | vedr | i | angående | kunde | kunden |
        når det gjelder | ved | selskapet | firmaet | bedriften | på vegne av""")
TITLE = words("""advokat | daglig leder | herr | fru | økonomisjef | økonomiansvarlig | økonomimedarbeider | regnskapsfører |
        rekneskapsførar | regnskapssjef | regnskapsmedarbeider | konsulent | økonom | assistent | dr | innkjøper | innkjøpssjef |
        kollega | kollegaen | sjef | sjefen | revisor | jurist | styreleder | eier | kasserer | sekretær | bostyrer | lærling |
        lærlingen | vikaren | ansatt | prosjektleder | kontorleder | medarbeider""")
ROLE = words(
    """kollega | kollegaen | kollegaen min | kolleger | medarbeider | medarbeideren | medarbeidar | datter | dattera |
        sønn | sønnen | kone | kona | mann | mannen | samboer | svigersønn | regnskapsfører | regnskapsføreren |
        rekneskapsførar | økonom | økonomen | assistent | praktikant | praktikanten | lærling | lærlingen |
        vikar | vikaren | konsulent | konsulenten | bror | broren | søster | søstera | sjef | sjefen | ansatt |
        ansatte | partner | kompanjong | innkjøper | revisor | *sjef | *sjefen | *leder | *lederen | *leiar |
        *ansvarlig | *assistent | *assistenten | *konsulent | *konsulenten | *medarbeider | *medarbeideren |
        *selger | *selgeren | *tekniker | *mester | *mesteren | *koordinator | *vikar | *fører | *føreren |
        selger | selgeren | tekniker | koordinator"""
)
CONTACT = words(
    """svar til | svare til | kontakt | kontakte | cc | kopi til | kopi | spør | spør gjerne | svar til | svar på |
    ring | ringe | mail meg | nå meg på | når meg på | nås på | treffes på | send bekreftelse til | bekreftelse til
    | bekreftelsen til | send kopi | min private | privat* | skriv til | snakk med | snakke med | dialog med |
    kopiert inn | kopierer inn | satt på kopi | setter på kopi | i kopi | på kopi | prate med | prat med"""
)
CLIENT = words("""kunden vår | vår kunde | kunde | kunden | kundens | kunder | kundene våre | våre kunder | klient | klienten |
        klientens | klienter | en av våre kunder | en kunde av oss | kundebedrift* | kunden min
        | driver eget | har eget firma | driver egen""")
ALSO_NAMES = words("""jan sletta sperre lage gjerde rask lang liten by ås over stopp rett
        hans tage odd maj mai august liv mark stein stig bo tore bjørn dag gro siv mari per solveig rose frank kim borg
        sol lyng jo vide
    """)
HIS = words("hans hennes deres hennar deira sin sitt sine hens")
US_BOTH = words(
    """oss begge | oss begge to | begge oss | oss to | begge to av oss | begge av oss | begge brukerne våre | begge våre
        brukere | våre to brukere | begge påloggingene våre | vi begge | vi to | begge våre pålogginger | oss båe"""
)
BOTH = words("begge | begge to | dem begge")
US_THREE = words("oss alle tre | oss tre | alle tre av oss | alle oss tre")
US_ALL = words("oss alle | alle oss | oss som brukere | ingen av oss | oss alle sammen | hver av oss")
