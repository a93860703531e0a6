"""Danish: times that are no days, and what is only for a while."""

from parsers.lexicon.order_words import words

LEFT_PAST = words("""stoppede | er stoppet | fratrådte | er fratrådt | holdt op | er holdt op | sluttede | gået på pension | er gået på
    pension | gået på efterløn | gået bort | afgået ved døden | blev det | så blev det | nu blev det
    | startede | begyndte | er startet | er begyndt | tiltrådte""")
VAGUE_TIME = words(
    """snart | næste år | engang | en gang i | til foråret | i foråret | til efteråret | til sommer | til vinter | i fremtiden
        | opsiger snart | vil snart | skal snart | stopper snart | på sigt | senere hen | ved en senere
        lejlighed | efter sommer | efter sommeren | før sommer | efter ferien | efter jul | når det passer | om
        et stykke tid | om nogle uger | om nogle måneder | i forbindelse med | senere | lidt senere | om et år |
        om to år | om tre år | om nogle år | om et par år"""
)
WHEN = words(
    """når | så snart | så snart som | efter at | den dag | samme dag som | samme dag hun | samme dag han |
    straks hun | straks han | indtil hun | indtil han"""
)
HAPPENED = words(
    """flyttede | er flyttet | skiftede job | skiftede arbejde | har skiftet job | skiftede stilling | skiftede afdeling |
    fik nyt job | fik et nyt job | fik job | fik andet arbejde | fik børn | begyndte | startede | blev ansat |
    giftede sig | blev gift | blev skilt | gik over til | gik videre | gik på barsel | gik bort | døde | afgik |
    forsvandt | kom til os"""
)
RETIRED = words(
    """gik på pension | gik … på pension | gået på pension | går på pension | blev pensionist
    | blevet pensionist | gik på efterløn | gået på efterløn | gik bort | gået bort | afgik ved døden
    | døde"""
)
LOOSE_TIME = words(
    """januar | februar | i marts | til marts | fra marts | medio marts | april | i maj | til maj | fra maj | medio maj
    | juni | juli | august | september | oktober | november | december | medio | ultimo | primo | jul |
    julen | påske | påsken | nytår | sommeren | sommer | efteråret | vinteren | foråret | weekenden |
    kvartal | kvartalet | halvåret | i aften | om … år | ferien | midlertidig* | indtil videre | foreløbig*
    | i … uger | et stykke tid | juleaften | nytårsaften | sankthans | nogle dage | et par dage"""
)
BEFORE_EVENT = words(
    """efter | ved | i forbindelse med | før | inden | frem til | indtil | til | fra | fra og med | pr | til og med |
    under"""
)
EVENT = words(
    """sidste dag | sidste arbejdsdag | første dag | første arbejdsdag | startdato | startdatoen | slutdato | slutdatoen | ansættelsens
    ophør | ansættelsens udløb | fratræden | fratrædelse | fratrædelsen | opsigelsesperiode |
    opsigelsesperioden | opsigelsesperiodens udløb | opsigelsesvarsel | prøvetid | prøvetiden | barsel |
    barslen | barselsorlov | orlov | orloven | sygemelding | sygemeldingen | pension | pensionering |
    pensioneringen | årsregnskab | årsregnskabet | årsafslutning | årsafslutningen | regnskabsafslutning |
    revision | revisionen | lønkørsel | lønkørslen | overdragelse | overdragelsen | overlevering |
    overleveringen | fusion | fusionen | flytning | flytningen | ferie | praktik | praktikken | opgavens
    afslutning | projektets afslutning | bestyrelsesmøde | bestyrelsesmødet | generalforsamling |
    generalforsamlingen"""
)
FOR_A_TIME = words("luk … ude | spær* | lås* | bloker* | deaktiver* | frys*")
AT_ONCE = words("""første mulige dato | første mulige dag | første mulige tidspunkt | førstkommende mulige dato |
        førstkommende mulige dag | førstmulige dato | først mulige dato | tidligst mulige dato | tidligst mulige tidspunkt |
        med øjeblikkelig virkning | med omgående virkning | allerede nu | med det samme | omgående | øjeblikkeligt | gerne
        nu
    | i løbet af dagen | i løbet af formiddagen | i løbet af eftermiddagen""")
THAT_DAY = words("""når dagen er omme | når dagen er forbi | når dagen er slut | når den dag er omme | når den dag er forbi |
    når arbejdsdagen er omme | når arbejdsdagen er forbi | når arbejdsdagen er slut |
    den dag ved dagens slutning | den dag ved dagens afslutning | den dag ved arbejdsdagens slutning | den
    dag ved arbejdsdagens ophør | den dag ved arbejdstids ophør | den dag ved fyraften | den dag efter
    fyraften | den dag efter arbejdstid | den dag om aftenen | den dag om eftermiddagen | den dag om
    formiddagen | den dag om morgenen |
    samme dag | samme dato | den dag | den dato | fra og med da
    | når hun er stoppet | når han er stoppet | når hun stopper | når han stopper | når hun er holdt op | når han
    er holdt op""")
DURING = words("til og med | t o m | indtil | hen over | frem til | over")
STILL = words("stadig | fortsat | stadigvæk | stadig væk | endnu")
TEMPORARY = words("mens han er | mens hun er | midlertidigt | indtil videre | foreløbig | indtil vi ved | så længe")
RATE = words("om ugen | i ugen | pr uge | per uge | hver uge | om måneden | pr måned | om året | om dagen | pr dag")
CLOSES_BOOKS = words(
    """at lukke | skal lukke | nå at lukke | lukker | bogføre | bogfører | fakturere | fakturerer | afstemme |
    afstemmer | gøre færdig"""
)
WAITING = words("venter | vente | afventer | afvente | trækker den ud")
LAST_DAY = words("""sidste dag | sidste arbejdsdag* | slutdato* | fratrædelsesdato* | startdato* | første dag | første arbejdsdag*""")
ANYWAY = words("""hvorom alting er | hvordan det end er | hvad som helst | hvem som helst""")
INVITES = words("""i er velkomne | du er velkommen | er i velkomne | julefrokost* | åbent hus | inviterer jer""")
