"""Finnish: who speaks, who is spoken about, and what stands before a name."""

from parsers.lexicon.order_words import words

FIRST_PERSON = words(
    """minä | minut | minua | minulle | minulta | minulla | minuun | mä | mut | mulle | mulla | itselleni | mää | mie | multa
        | minuu | munkin | minullekin | mullekin"""
)
MY = words(
    """minun | mun | oma | oman | omaa | omat | omani | itseni | tunnukseni | tunnustani | käyttäjätunnukseni | numeroni |
        osoitteeni | nimeni | sukunimeni | sähköpostini | sähköpostiosoitteeni | puhelinnumeroni | tietoni | tietojani |
        oikeuteni | puhelimeni | meilini | numeroani | osoitettani | nimeäni | käyttäjänimeni | tietoihini | tiedoissani |
        tiedoistani | tunnukseeni | tunnuksessani | tunnuksestani | tililleni | tilini | tililläni | osoitteessani |
        sähköpostiosoitteessani | sähköpostissani | sähköpostiosoitettani | puhelinnumeroani | sukunimeäni | profiiliini |
        profiilini | profiilissani | käyttäjätunnukseeni | käyttäjätietoni | käyttäjätietoihini | yhteystietoni |
        yhteystietojani | yhteystietoihini | kännykkäni | kännykkänumeroni | matkapuhelinnumeroni | meiliosoitteeni |
        mailiosoitteeni | mailini | nimessäni | nimeeni | tunnukseltani | tunnukselleni | tunnuksellani | tililtäni |
        käyttäjältäni | käyttäjälleni | käyttäjälläni | käyttäjäni | käyttäjääni | käyttäjätunnukseltani | käyttäjätunnukselleni"""
)
WE = words("""me | myö""")
OUR = words("""meidän | meijän | yrityksemme | firmamme | yhtiömme | sopimuksemme | tilimme | meiän | meikäläisten""")
YOU = words("te | teidän | teitä | teille | teiltä | sinä | sinun | sinua")
HE = words(
    """hän | =hänkin | hänenkin | hänetkin | hänellekin | hänelläkin | häntäkin | hänen | hänet | häntä | hänelle | häneltä
        | hänellä | häneen | hänestä | kyseinen | kyseisen | kyseistä |
        kyseisen käyttäjän | tämän käyttäjän | tämä käyttäjä | ko | tunnuksensa | tunnustaan | käyttäjätunnuksensa | numeronsa
        | osoitteensa | nimensä | sukunimensä | sähköpostinsa | sähköpostiosoitteensa | puhelinnumeronsa | tietonsa |
        tietoihinsa | oikeutensa | käyttöoikeutensa | profiilinsa | tilinsä | sille | sen tunnu* | siltä | sillä | hänelleki |
        hälle | sille henkilölle | henkilölle | kyseiselle"""
)
THEY = words(
    """tunnuksensa | tunnustaan | käyttäjätunnuksensa | tietonsa | tietoihinsa | oikeutensa | käyttöoikeutensa | profiilinsa
        | tilinsä | he | heidän | heidät | heitä | heille | heiltä | heillä | molemm* | molemp* | kumpikin | kummankin |
        seuraava* | seuraavat | seuraavien | nämä | näiden | näitä | kaikki | kaikkien | kaikille | nuo | noiden | niiden | ne
        | ne kaikki | kaikki kolme | niille | heillekin | molemmille | molemmilla | molempien | kummallekin | kaikilta |
        näille | noille | näiltä"""
)
IT = words("se | sen | sitä | tämä | tämän | tätä | joku | mikään | hinta | maksu")
CONJUNCTION = words("=ja | sekä | & | plus | tai | eli")
CONTRAST = words("mutta | vaan | kuitenkin | silti | joten | sen sijaan | tosin")
PLACE = words("töissä | palveluksessa | talossa | kohdassa | luona | kanssa | kohdalla | alla")
FOR_COMPANY = words(
    """koskien | koskee | puolesta | asiakas | asiakkaan | yritys | yrityksen | yritykselle | yhtiön | yhtiölle | firman |
        firmalle"""
)
CALLED = words("nimeltään | nimeltä | nimi on | nimensä on | hänen nimensä on | nimeksi | nimeks")
TITLE = words(
    """asianajaja | toimitusjohtaja | tj | herra | rouva | talouspäällikkö | talousjohtaja | kirjanpitäjä | kirjanpitäjän |
        kirjanpitäjämme | johtaja | assistentti | toimistosihteeri | toimistoassistentti | sihteeri | ostaja | kollega |
        kollegani | kollegamme | päällikkö | juristi | lakimies | hallituksen | puheenjohtaja | omistaja | pesänhoitaja |
        selvitysmies | konsultti | controller | varatuomari | myyjä | asentaja | sähköasentaja | työntekijä | työntekijämme |
        käyttäjä | käyttäjän | tuntiopettaja | palkanlaskija | laskuttaja | harjoittelija | harjoittelijamme | osakas |
        toimitusjohtaja* | talouspäällik* | talousjohtaja* | kirjanpitäjä* | johtaja* | assistentti* | assistentil* |
        toimistosihteeri* | toimistopäällik* | toimistotyöntekij* | sihteeri* | hallintosihteeri* | ostaja* | kollega* |
        päällikk* | projektipäällik* | hankintapäällik* | myyntipäällik* | henkilöstöpäällik* | puheenjohtaja* | omistaja* |
        konsultti* | konsultil* | controllerimme | myyjä* | asentaja* | sähköasentaja* | työntekijä* | harjoittelija* |
        palkanlaskija* | laskuttaja* | osakkaamme | yhtiökumppani* | tilintarkastaja* | kesätyöntekijä* | harkkari* | sähkäri*
        | sijaise* | sijainen | reskontranhoitaja* | ostoreskontranhoitaja* | työnjohtaja* | esimie* | esihenkilö* |
        varatoimitusjohtaja* | hallituksen jäsen* | isännöitsijä* | tilitoimistomme | kirjuri* | työkaveri* | it-tuki |
        it-tukemme | ict-vastaava* | talousvastaava* | talousassistentti*"""
)
ROLE = words(
    """kollega | kollegani | kollegamme | kollegan | työkaveri | työkaverini | työntekijä | työntekijämme | työntekijän
        | tytär | tyttäreni | poika | poikani | vaimo | vaimoni | mies | mieheni | puoliso | puolisoni |
        kirjanpitäjä | kirjanpitäjämme | kirjanpitäjän | assistentti | harjoittelija | harjoittelijamme |
        sijainen | konsultti | veljeni | siskoni | esimies | käyttäjä | yhtiökumppani | yhtiökumppanini |
        sihteeri | sihteerimme | asentaja | asentajamme | harkkari | harkkarille | harkkarin | harkkarimme |
        sähkäri | sähkärille | sähkärin | kaveri | kaverille | kaverin | tyyppi | tyypille | kollegalle |
        kollegallemme | kollegalleni | työkaverille | työkaverilleni | työntekijälle | työntekijällemme |
        kirjanpitäjälle | kirjanpitäjällemme | harjoittelijalle | harjoittelijallemme | sijaiselle |
        sijaiselleni | sijaisemme | assistentille | assistentillemme | toimitusjohtajalle |
        toimitusjohtajallemme | talouspäällikölle | talouspäällikkö | talouspäällikkömme | palkanlaskija |
        palkanlaskijalle | palkanlaskijamme | laskuttaja | laskuttajalle | esimiehelle | esihenkilö |
        esihenkilölle | tilintarkastajalle | tilintarkastajamme | henkilölle | ihmiselle | kesätyöntekijä |
        kesätyöntekijälle | toimistosihteeri | toimistosihteerille | sihteerille | työnjohtaja | työnjohtajalle
        | asentajalle | asentajallemme | duunari | duunarille | tulokas | tulokkaalle | *johtaja | *johtajamme |
        *johtajan | *johtajalle | *johtajallemme | *päällikkö | *päällikkömme | *päällikön | *päällikölle |
        *vastaava | *vastaavamme | *vastaavalle | *hoitaja | *hoitajamme | *hoitajan | *hoitajalle |
        *assistentti | *assistenttimme | *assistentille"""
)
CONTACT = words(
    """kirjoittakaa | kirjoita | hakemukset | hakemus |
        yhteyttä | cc | kopio | kopiona | kopion | vastatkaa | vastaus | vastaukset | soittakaa | soita | tavoittaa | tavoitatte |
        tavoitat | tavoittaa numerosta | tavoittaa … numerosta | tavoitatte numerosta | tavoitatte … numerosta | tavoitetaan
        numerosta | kiinni numerosta | kiinni … numerosta | vastaa numerosta | vastaa … numerosta | kysykää | kysy |
        vahvistus osoitteeseen | lähettäkää vahvistus | vahvistus | vahvistuksen | lisätietoja antaa |
        lisätietoja | yhteyshenkilö* | yhteyshenkilönä | oma sähköpostini | yksityinen | ilmoittakaa | minut saa kiinni |
        terveisin"""
)
CLIENT = words(
    """asiakkaamme | asiakkaan | asiakas | asiakkaalle | asiakkaallemme | asiakkaallamme | asiakasyrity* | asiakasyrityksemme |
        asiakkaistamme | päämiehemme | toimeksiantaj*
        | omaa yritystä | oma yritys | omaa firmaa | oma toiminimi"""
)
ALSO_NAMES = words("""
        meri tuuli toivo sulo lahja onni armas rauha aamu tuisku taimi lumi vuokko ilta mainio urho voitto veli oma pilvi satu
        säde kesä talvi taito oiva into ilo suvi usko anna
    """)
HIS = words("hänen heidän kyseisen")
US_BOTH = words(
    """meidät molemmat | molemmat meistä | meidät kaksi | meidän molempien | meiltä molemmilta | molemmat tunnuksemme |
        kumpikin meistä | kumpikaan meistä | me molemmat | meidät kummatkin | molempien meidän | meidän kahden | meidät
        kumpikin"""
)
BOTH = words("molemmat | kummatkin | heidät molemmat | molemmat heti")
US_THREE = words("meidät kaikki kolme | meidät kolme | meidän kolmen | kaikki kolme meistä")
US_ALL = words("""meidät kaikki | meidän kaikkien | meidät käyttäjistä | kaikki me | meidät käyttäjinä | meidät kaikki käyttäjistä""")
