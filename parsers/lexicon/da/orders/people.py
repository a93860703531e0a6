"""Danish: who speaks, who is spoken about, and what stands before a name."""

from parsers.lexicon.order_words import words

CALLED = words("""hedder | ved navn | navnet er | kaldes | hed | hans navn er | hendes navn er | staves | det staves | skrives | stavet""")
FIRST_PERSON = words("jeg | mig | undertegnede")
MY = words("min | mit | mine")
WE = words("vi | os")
OUR = words("vores | vor | vort")
YOU = words("jer | jeres | du | dig | din | dit | dine")
HE = words("""han | hun | ham | hende | hans | hendes | hen | vedkommende | denne | personen | den | vedkommendes | vedk | pågældende""")
THEY = words(
    """de | dem | deres | begge | begge to | følgende | disse | alle tre | alle fire | samtlige | alle | de to | dem begge |
        alle sammen | hele bundtet"""
)
IT = words("det | man | en | et | dette | nogen | ingen | prisen | gebyret | den | der")
CONJUNCTION = words("og | samt | & | plus | eller | henholdsvis")
CONTRAST = words("men | derimod | dog | imidlertid | mens | hvorimod")
PLACE = words("i | på | hos | ved | fra | til | inden for | indenfor")
FOR_COMPANY = words("""for | hos | på | til | vedrørende | vedr | angående | ang | i | kunde | kunden | ved | virksomheden |
        firmaet | selskabet | på vegne af | for så vidt angår""")
TITLE = words(
    """advokat | direktør | hr | fru | økonomichef | økonomiansvarlig | regnskabschef | regnskabsmedarbejder | bogholder |
        bogholderen | konsulent | økonom | assistent | dr | indkøber | indkøbschef | kollega | kollegaen | chef | chefen
        | revisor | jurist | formand | ejer | indehaver | kasserer | sekretær | kurator | elev | eleven | lærling |
        vikaren | kontorassistent | kontorelev | mester | tømrermester | projektleder | direktøren | økonomichefen |
        regnskabschefen | kontordame | sekretæren | projektlederen | medarbejder | medarbejderen | bogholderske |
        regnskabsassistent | lønbogholder | controller | studentermedhjælper"""
)
ROLE = words(
    """kollega | kollegaen | kolleger | medarbejder | medarbejderen | datter | søn | kone | mand | samlever | svigersøn
        | svigerdatter | bogholder | bogholderen | økonom | assistent | praktikant | praktikanten | elev |
        eleven | lærling | lærlingen | vikar | vikaren | konsulent | konsulenten | bror | søster | chef | chefen
        | ansat | ansatte | partner | kompagnon | indkøber | revisor | ægtefælle | kontordame | kontordamen |
        studentermedhjælper | studentermedhjælperen | studentermedarbejder | receptionist | receptionisten |
        sekretær | sekretæren | salgschef | sælger | sælgeren | montør | montøren | driftsleder | afdelingsleder
        | direktør | direktøren | økonomimedarbejder | økonomimedarbejderen | regnskabsmedarbejder |
        regnskabsmedarbejderen | økonomichef | økonomichefen | regnskabschef | regnskabschefen | kontorassistent
        | kontorassistenten | kontorelev | kontoreleven | makker | afløser | afløseren | projektleder |
        projektlederen | lagerchef | lagermand | regnskabsassistent | regnskabsassistenten | bogholderiassistent
        | lønbogholder | controller | kontormedarbejder | kontormedarbejderen | kontorchef | kontorchefen |
        medindehaver | ejer | formand | mester | fyr | fyren | pige | pigen | mor | far | fætter | kusine | nevø
        | niece | svoger | svigerinde | *chef | *chefen | *leder | *lederen | *ansvarlig | *ansvarlige |
        *assistent | *assistenten | *konsulent | *konsulenten | *medarbejder | *medarbejderen | *sælger |
        *sælgeren | *tekniker | *mester | *mesteren | *koordinator | *elev | *eleven | *hjælper | *vikar"""
)
CONTACT = words(
    """svar til | svare til | kontakt | kontakte | cc | kopi til | kopi | spørg | spørg gerne | svar til | svar på |
    ring | ringe | skriv til | skrive til | mail mig | fanges på | fange mig på | træffes på | træffe mig på | nås
    på | send bekræftelse til | bekræftelse til | bekræftelsen til | send kopi | min private | privat* | tale med |
    tal med | snakke med | cc'er | kontaktes på | kan kontaktes | få fat i mig | jeg kan nås | ring på | skriv gerne
    til | send svar til | send gerne bekræftelse til | kontaktperson | i skal bare spørge | skal i bare spørge | i
    må endelig spørge | i må gerne spørge | sat på kopi | sat på cc | på kopi"""
)
CLIENT = words(
    """vores kunde | kunde | kunden | kundens | kunder | vores kunder | klient | klienten | klientens | klienter | en af vores
        kunder | en kunde af os | min kunde | kundevirksomhed* | søsterselskab* | datterselskab* | moderselskab* |
        nabofirma* | lejer | lejeren
        | driver eget | har eget firma | driver egen | har egen virksomhed"""
)
ALSO_NAMES = words(
    """jan hans tage svend maj august liv mark gry else stig bo pil ask storm mester bjørn sten kåre mai viola rose
        sol vita signe jul kim per frank may anker due krog høst falk kold lund dam post bank lang lange hvid grøn brun
        ung skriver have gade holm bro"""
)
HIS = words("hans hendes deres sin sit sine vedkommendes")
US_BOTH = words(
    """os begge | os begge to | begge os | os to | begge to af os | begge af os | begge vores brugere | vores to brugere |
        begge vores logins | vi begge | vi to | vores begge"""
)
BOTH = words("begge | begge to | dem begge")
US_THREE = words("os alle tre | os tre | alle tre af os")
US_ALL = words("os alle | alle os | os som brugere | ingen af os | os alle sammen | os allesammen | hver af os")
