"""Norwegian: times that are no days, and what is only for a while."""

from parsers.lexicon.order_words import words

LEFT_PAST = words("""sluttet | har sluttet | slutta | gikk av | sluttade | giftet seg | gifta seg | har giftet seg | skilte seg |
    begynte | begynt | begynt hos | byrja | startet | sluttet i | gikk av med | skiftet jobb | byttet jobb | fikk ny jobb |
    flyttet
    | starta | tiltrådte | har begynt | har startet""")
VAGUE_TIME = words(
    """en gang etter | en gang i | engang | snart | neste år | en gang i | en eller annen gang | etter hvert | til
    våren | til høsten | til sommeren | til vinteren | i fremtiden | sier snart | vil snart | skal snart | slutter
    snart | på sikt | senere en gang | ved en senere anledning | etter sommeren | før sommeren | etter ferien |
    etter jul | når det passer | om en stund | om noen uker | om noen måneder | i forbindelse med | dagen etter |
    dagen derpå | uka etter | uken etter | måneden etter | noen dager etter | like etter | rett etter | straks etter
    | litt etter | i løpet av våren | i løpet av høsten | i løpet av året | før eller siden | en dag | om litt |
    snart slutter | før jul | over nyttår | utpå nyåret | på nyåret | til påske | til jul | til oppstart | ved
    oppstart | innen oppstart | til hun begynner | til han begynner | til hun starter | til han starter | når hun
    begynner | når han begynner | når hun starter | når han starter | innen hun begynner | innen han begynner | fra
    oppstart | når måneden er omme | når året er omme | senere | litt senere | framover | om et år | om to år | om
    tre år | om noen år | om et par år"""
)
WHEN = words(
    """når | så snart | så fort | etter at | den dagen hun | den dagen han | samme dag som | samme dag hun | samme dag han | straks
    hun | straks han | inntil hun | inntil han"""
)
HAPPENED = words(
    """flyttet | flytta | har flyttet | byttet jobb | bytta jobb | bytte jobb | har byttet jobb | byttet stilling | byttet avdeling |
    fikk ny jobb | fikk ny stilling | fikk jobb | fikk barn | begynte | startet | ble ansatt | giftet seg |
    gifta seg | skilte seg | gikk over til | gikk videre | gikk ut i permisjon | gikk bort | døde | forsvant
    | kom til oss"""
)
RETIRED = words(
    """gikk av med pensjon | gikk … av med pensjon | gått av med pensjon | går av med pensjon | ble pensjonist
    | blitt pensjonist | pensjonerte seg | pensjonert seg | gikk bort | gått bort | døde"""
)
LOOSE_TIME = words(
    """januar | februar | i mars | til mars | fra mars | midten av mars | april | i mai | til mai | fra mai | midten av
    mai | juni | juli | august | september | oktober | november | desember | medio | ultimo | primo | jul |
    julen | påske | påsken | nyttår | sommeren | høsten | vinteren | våren | helgen | helga | kvartal |
    kvartalet | halvåret | i kveld | om … år | ferien | midlertidig* | inntil videre | foreløpig* | i … uker
    | en stund | julaften | romjulen | romjula | nyttårsaften | påskeaften | sankthans | noen dager | et par
    dager"""
)
BEFORE_EVENT = words(
    """etter | ved | i forbindelse med | før | innen | frem til | fram til | til | fra | fra og med | per | til og med
    | under"""
)
EVENT = words(
    """siste dag | siste arbeidsdag | første dag | første arbeidsdag | startdato | startdatoen | sluttdato | sluttdatoen |
    arbeidsforholdets slutt | slutten av arbeidsforholdet | arbeidsforholdets opphør | avgang | avgangen |
    fratreden | oppsigelsestid | oppsigelsestiden | oppsigelsestidens utløp | prøvetid | prøvetiden |
    foreldrepermisjon | foreldrepermisjonen | permisjon | permisjonen | fødselspermisjon | sykemelding |
    sykemeldingen | pensjon | pensjonering | pensjoneringen | årsoppgjør | årsoppgjøret |
    regnskapsavslutning | årsavslutning | revisjon | revisjonen | lønnskjøring | lønnskjøringen |
    overlevering | overleveringen | fusjon | fusjonen | flytting | flyttingen | ferie | praksis |
    praksisperioden | oppdragets slutt | prosjektet | prosjektets slutt | styremøte | styremøtet |
    generalforsamling | generalforsamlingen"""
)
FOR_A_TIME = words("sperr* | lås* | blokker* | steng* | deaktiver* | frys*")
AT_ONCE = words(
    """første mulige dato | første mulige dag | første mulige tidspunkt | førstkommende mulige dato | tidligst mulige dato |
        tidligste mulige dato | tidligst mulige tidspunkt | med umiddelbar virkning | med øyeblikkelig virkning | allerede
        nå | med en gang | gjerne nå | omgående |
    øyeblikkelig | nå med det samme | med det samme | i løpet av dagen | i løpet av formiddagen | i løpet av ettermiddagen"""
)
THAT_DAY = words("""når dagen er omme | når dagen er over | når den dagen er omme | når den dagen er over |
    når arbeidsdagen er omme | når arbeidsdagen er over | når dagen er slutt | samme dag | samme dato | den dagen | den datoen |
        fra og med da
    | når hun er ute | når han er ute | når hun har sluttet | når han har sluttet | når hun slutter | når han
    slutter | når ho har slutta | når ho sluttar""")
DURING = words("til og med | t o m | frem til | fram til | over | ut")
STILL = words("fortsatt | framleis | fremdeles | stadig | ennå | enda")
TEMPORARY = words("mens han er | mens hun er | så lenge | midlertidig | inntil videre | foreløpig | enn så lenge | til vi vet | temporært")
RATE = words("i uken | i uka | per uke | hver uke | i måneden | per måned | i året | om dagen | per dag")
CLOSES_BOOKS = words(
    """rekke å stenge | å stenge | skal stenge | må stenge | stenger | å lukke | bokføre | bokfører | fakturere |
    fakturerer | avstemme | avstemmer | gjøre ferdig"""
)
WAITING = words("venter | vente | avventer | avvente | drøyer | drøye")
LAST_DAY = words(
    """siste dag | siste dagen | siste arbeidsdag* | sluttdato* | startdato* | første dag | første dagen | første
    arbeidsdag*"""
)
ANYWAY = words("""uansett hvordan | hvordan det enn er | hva som helst | hvem som helst""")
INVITES = words("""dere er velkomne | du er velkommen | er dere velkomne | julebord* | åpent hus | inviterer dere""")
