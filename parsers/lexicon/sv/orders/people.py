"""Swedish: who speaks, who is spoken about, and what stands before a name."""

from parsers.lexicon.order_words import words

FIRST_PERSON = words("jag | mig | mej | undertecknad")
MY = words("min | mitt | mina")
WE = words("vi | oss")
OUR = words("vår | vårt | våra | vårat | vårs")
YOU = words("ni | er | du | dig | ert | din | ditt")
HE = words(
    """han | hon | honom | henne | hans | hennes | hen | hens | vederbörande | denne | denna | vederbörandes | dennes |
        personen | den"""
)
THEY = words("de | dem | dom | deras | båda | bägge | följande | alla tre | samtliga | dessa | alla")
IT = words("det | man | den | detta | någon | inget | priset | avgiften")
CONJUNCTION = words("och | samt | & | plus | respektive | eller")
CONTRAST = words("men | fast | däremot | dock | utan")
PLACE = words("i | på | hos | vid | från | inom | till")
FOR_COMPANY = words(
    """gäller | gäller för | för | hos | på | åt | till | gällande | i | avseende | kund | kunden | angående | beträffande |
        vid | bolaget | företaget"""
)
CALLED = words("stavas | stava | heter | vid namn | namnet är | kallas | hette")
TITLE = words(
    """advokat | vd | herr | fru | jur | kand | ekonomichef | ekonomiassistent | redovisningsekonom | redovisningskonsult
        | konsult | ekonom | assistent | dr | inköpare | kollega | kollegan | chef | revisor | jurist | styrelseordförande |
        ägare | ordförande | kassör | sekreterare | projektledare | projektledaren | arbetsledare | arbetsledaren | platschef
        | platschefen | kundansvarig | kundansvarige | ekonomiansvarig | ekonomiansvarige | inköpsansvarig | löneansvarig |
        fakturaansvarig | leverantörsansvarig | bokföringsassistent | reskontraansvarig | kontorsansvarig | kontorist |
        receptionist | lönekonsult | löneassistent | löneadministratör | controller | redovisningsansvarig | redovisningschef
        | redovisningsassistent | säljare | säljaren | säljchef | marknadschef | lagerchef | lageransvarig | butikschef |
        driftchef | produktionschef | verksamhetschef | servicetekniker | tekniker | byggledare | lärling | praktikant |
        sommarjobbare | vikarie | kundtjänstmedarbetare | kundmottagare | koordinator | samordnare | handläggare | assistenten
        | kollegor | bokförare | bokföraren | styrelseledamot | delägare | kompanjon | arbetskamrat | redovisningskonsulten |
        ekonomen"""
)
ROLE = words(
    """kollega | kollegan | medarbetare | medarbetaren | dotter | son | fru | man | svärson | sambo | ekonom |
        assistent | praktikant | praktikanten | vikarie | konsult | konsulten | bror | syster | ekonomiassistent
        | chef | användaren | användare | kompanjon | användere | *chef | *chefen | *ledare | *ledaren |
        *ansvarig | *ansvarige | *ansvariga | *assistent | *assistenten | *konsult | *konsulten | *medarbetare |
        *medarbetaren | *ekonom | *ekonomen | *samordnare | *samordnaren | *koordinator | *handläggare |
        *handläggaren | *säljare | *säljaren | *tekniker | *mästare | *mästaren | *vikarie | *biträde | säljare
        | säljaren | samordnare | koordinator | tekniker | lärling | lärlingen | receptionist | receptionisten"""
)
CONTACT = words(
    """kontakta | cc | kopia till | kopia | fråga | svara till | hör av er till | mejla | maila | ring | nå mig på | når
        mig på | nås på | svar till | skicka bekräftelse till | bekräftelse till | min privata | bekräfta till | kopiera in |
        cc till | svara gärna till | bekräftelsen till | meddela
    | tala med | prata med"""
)
CLIENT = words(
    """köpare | leverantör* | gäldenär | kund | kunden | klient | klienten | kundens | kunds | kunder | klients | vår kund |
        en av våra kunder | vår klient
        | driver eget | har egen firma | har eget företag | driver egen"""
)
ALSO_NAMES = words("""jan | hans | tage | maj | august | stig | bo | mark | sten | frank | klas | tore | love | björn | ulv | stål |
    saga | vilja | rose | viola | åke | ros | vera | kim | sol | frej | may | jo | per | my""")
HIS = words("hans hennes deras sin sitt sina hens dennes vederbörandes")
US_BOTH = words(
    """oss båda | oss bägge | oss båda två | oss bägge två | båda oss | oss två | båda två av oss | båda våra användare |
        båda våra inloggningar | våra båda användare | våra två användare | våra båda inloggningar | vi båda | vi bägge | vi
        två | ingen av oss två | båda av oss"""
)
BOTH = words("båda | bägge | båda två | bägge två | dem båda")
US_THREE = words("oss alla tre | oss tre | alla oss tre | alla tre av oss | vi alla tre | våra tre användare")
US_ALL = words(
    """oss alla | var och en av oss | oss som användare | ingen av oss | oss allihop | oss samtliga | alla oss | oss från
        användarna"""
)
