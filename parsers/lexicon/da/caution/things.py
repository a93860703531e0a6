"""Danish: what is neither a user nor an agreement of ours, and what may stand beside one that is."""

from parsers.lexicon.order_words import crossed, words

FOREIGN_THING = words(
    """mailtråd* | kopifelt* | crm* | som kontakt | e-conomic* | dinero | salesforce | leveringsadresse* | fakturaadresse* |
    derfra | medlemskab* | prøveperiode* | supportsag* | diskussion* | pdf | opgradering* | afbrydelse* | bankkonto* |
    bygning* | visning* | datterselskab* | søsterselskab* | lokale* | husleje* | faktura | fakturaen | fakturaer |
    fakturaerne | fakturakopi* | fakturaudkast* | fakturaskabelon* | kreditnota* | nyhedsbrev* | mailliste* |
    e-mailliste* | distributionsliste* | kontaktliste* | adressebog* | etiket* | modtager | modtageren | kunde |
    kunden | kunder | kunderegist* | kundekartotek* | leverandør* | reference* | ansættelse* | arbejdsforhold* |
    dokument* | bilag | bilaget | billede | billedet | logo* | komma* | godkend* | attest* | kontaktperson* |
    webinar* | betalingsservice* | leasing* | mobilabonnement* | kreditkort* | møde | mødet | møder | booking* |
    kalender* | sag | sagen | ordre | ordren | bestilling | bestillingen | linje | linjen | rykker* | notifikation*
    | teams | slack | visma | economic | e-conomic | dinero | signatur* | projekt* | skabelon* | forsikring* |
    rammeaftale* | kopien | kopier | chat | chatten | samtalen | forlængelse* | tråden | ændringen af |
    mailabonnement* | fakturamodtager* | listen | liste | *listen | *liste | *listerne | gruppen | gruppe |
    *gruppen | mappen | mappe | kanalen | kanal | gæstelist* | kursus | kurset | arrangement* | cc | kopi |
    garage* | parkering* | lønsystem* | fakturamail* | faktura-e-mail* | supportadress* | omstilling* |
    notifikationer | mailnotifikation* | rykkermail* | reklame* | reklamer | lejemål* | lejekontrakt* | forpagtning*
    | telefonabonnement* | internet* | bredbånd* | el-aftale* | elaftale* | varenummer* | leverance* | levering* |
    regning | regningen | ordrelinj* | fakturalinj* | abonnent* | parkeringsplads* | nøglekort* | adgangskort* |
    firmabil* | firmatelefon* | betalingskort* | dankort* | licensaftale* | samarbejdspartner* | kontoudtog* |
    kreditor* | debitor* | konkurrent* | mappe | mappen | fil | filen | filer | kommentar* | vedhæftning* |
    mødeindkald* | rabat* | gebyr* | rykkergebyr* | underskrift* | avisen | avisabonnement* | strømaftale* |
    opgaverne | invitationen | logo | webshop* | hjemmeside* | netbank* | mitid* | linkedin* | facebook* | forum* |
    nyhedsmail* | postering* | bogføring* | momsindberetning* | kampagne* | e-mailnotifikation* |
    e-mail-notifikation* | mailbesked* | e-mailbesked* | kladder | kladden | kladde | abonnementsbetaling*
    | papirfaktura* | supportportal* | spærringen | spærring"""
)
EITHER = words("eller | enten | en af | alternativt | én af | den ene af | enten eller | ellers | eller også")
HARMLESS = words(
    """til gengæld | derimod | i bytte | så til gengæld |
    i løbet af dagen | i løbet af formiddagen | i løbet af eftermiddagen |
    tidligere | forhenværende | kollega | kollegaen | kolleger | kollegerne | medarbejder | medarbejderen | medarbejdere |
    ansat | ansatte | person | personen | personer | følgende | to | tre | fire | fem | omgående | endelig | straks
    | i dag | nu | helt | samtlige | alle | begge | også | bare | da | derfor | altså | snarest | hurtigst muligt |
    direkte | permanent | gerne | tak | allerede | e-mail | mail | adresse | mailadresse | fordi | som | der | fra
    og med | pr. | pr | gamle | igen | næste | vores | hans | hendes | deres | disse | denne | dette | nedenfor |
    nedenstående | navn | hedder | stoppet | stopper | stoppede | firma | firmaet | virksomhed | virksomheden |
    helst | år | måneder | uger | dage | måned | pension | pensionen | efterløn | ansættelse | job | jobbet | nyt
    job | andet job | anden arbejdsgiver | i går | sidste | denne | nu | permanent | stillingen | arbejdet |
    arbejdspladsen | her | længere | hos os | siden | månedsskiftet | årsskiftet | ved | desværre | arbejder | dag |
    mere | egen | eget | egne | nuværende | førhen | fratrådte | opsagte | afgåede | pensionerede | kære | gode |
    ene | anden | øverste | nederste | første | nævnte | ovennævnte | nedennævnte | førnævnte | samme | hele |
    personlige | unge | nye | venligst | omtalte | pågældende | ovenstående | respektive | ekstra | resterende |
    sidstnævnte | førstnævnte | elskede | dygtige | mangeårige | trofaste | gut | gutten | fyr | fyren | dame |
    damen | herren | mand | manden | holdet | teamet | hold | team | hermed | øjeblikkeligt | øjeblikkelig | prompte
    | hurtigt | hurtigst | endeligt | fuldstændigt | komplet | fremadrettet | dags dato | inden for |
    godt | jo | lige | vist | sådan | samtidig | nemlig | vel | simpelthen | bare lige | pågældendes | vedkommendes | nævntes |
    indgåede | indgået | på vegne af | i forbindelse med ændring* | i forbindelse med omorganisering* | i forbindelse med
    omstrukturering* | i forbindelse med
    oprydning* | i forbindelse med gennemgang* | i forbindelse med opsigelse* | i forbindelse med nyansættelse* | i forbindelse
    med ny medarbejder | i forbindelse med ansættelse* | i forbindelse med udskiftning* | i forbindelse med generationsskifte* |
    i forbindelse med revision* | i forbindelse med kontrol* | i forbindelse med sygdom* | i forbindelse med nedskæring* | i
    forbindelse med intern*"""
)
OUR_PLACE = words(
    """systemet | system | portalen | platformen | løsningen | værktøjet | appen | siden | brugerlisten | inexchange |
    tjenesten | servicen | programmet | registret | databasen | organisationen | brugere | brugerne | listen
    | oversigten over brugere | netværk | netværket"""
)
ME = words("mig | mig selv | undertegnede")
AUTHORITY = words(
    """fuld adgang | fulde rettigheder | samme rolle som | min rolle | overtager efter mig | min afløser | min efterfølger |
    afløser for mig | erstatter mig | må lave ændringer | lave ændringer | ændre alt | i mit sted | i stedet for mig | som
    admin | ansvarlig for kontoen | ansvarlig for brugerne"""
)
VAGUE_PEOPLE = words(
    """alle undtagen | alle på nær | alle pånær | alle bortset fra | alle andre | nogle andre | de andre | med flere
        | m fl | nogle flere | og så videre | osv"""
)
NO_SLIPS = words(
    """advent brugte glæder anders opgave opgaver tekster planter teater andreas aktier lykkes bundet betalte sukker motoren afgang
    stikker udtaget forlag ligget læring opstået effekter sutter vindere tilmed parter skatter stater trykket forsøget
    allierede undersøgte svømmer kontakten udførte smittet stammen fisker besvare oplyste skille skrift vigtigst burger
    malede prinsen venligt sokker forælder planten kontorer skatte aftalte skipper alternativet temaet udgøre kloster
    tidligst smitte medarbejderne dykker opgøret banket nedslag holding forklædt opsøge opsøger forberedte skiver forbedrede
    skrifter tilløb formået register kinder fjernt stævnet diller hilser spøger sporer forlangte buttet persson undret
    udskud undrede afgange forsætter stævner kravler bergen deroppe knuder monitor skylle forsætte sister tildelte forladte
    andrews burgere rettens samledes forgår ophørte mægler betegne startende indstil stimulere udstedte vildere påfaldende
    stirre forsæt angivne tilmeldte afgangen kister blankt kappen kinden udfyldte forringe klatrer registeret"""
)
GIVEN_NAME = words("fornavn")
FAMILY_NAME = words("efternavn")
WORK = words(
    "fakturaer | fakturaerne | faktura | fakturaen | leverandørfaktura* | kundefaktura* | bilag* | regnskab* | bogføring* | bogholderi*"
)
MAILING = words("""nyhedsbrev* | nyhedsmail* | mailingliste* | mailliste* | e-mailliste* | distributionsliste* | reklamer""")
NO_USER = words(
    """er ikke bruger | var ikke bruger | ikke bruger hos jer | havde ikke bruger | har ikke nogen bruger | havde
    aldrig bruger | aldrig haft bruger | har ingen bruger | havde ingen konto | har ingen konto | aldrig
    været bruger"""
)
CONTROL = words("knap | knappen | knapper | link | linket | menupunkt* | menuen | fanen | ikonet | afkrydsning*")
PRESSES = words(
    """trykker på | trykkede på | trykket på | trykke på | klikker på | klikkede på | klikket på | klikke på | vælger
    | valgte"""
)
MOVES = words(
    """skal … over | må … over | flyttes | flyttes over | går over | går fra | er flyttet | har flyttet | flytter |
    er gået over | går nu over | gået over | skifter | har skiftet | er skiftet"""
) + crossed("har | er", "nu | derfor | netop | altså", "skiftet | flyttet | gået over")
OTHER_MATTER = words(
    """en anden ting | en anden sag | anden ting | en helt anden ting | en helt anden sag | noget helt andet |
    en ting til | et andet spørgsmål"""
)
WITHDRAWN = words(
    """er inddraget | er hermed inddraget | er trukket tilbage | er hermed trukket tilbage | tilbagekaldes | er tilbagekaldt"""
)
APPROVAL = words("""godkendelse* | klarsignal | grønt lys | godkendt | sagt ja | tilladelse""")
GETS_ONE = words(
    """får en | får en ny | skal have en | skal bruge en | har brug for en | skal … have en | skal … have én | skal … have
        en ny | får … en | skal så have en | skal også have en | bør have en | bør få en"""
)
MAKES_ONE = (
    *crossed(
        "lav | lave | opret | oprette | åbn | åbne | få lavet | få oprettet | sæt … op",
        "en til | en ny til | en i stedet til | i stedet en til | så en til | også en til | én til",
    ),
    *words("giv … en i stedet | give … en i stedet | giv … en | give … en |"),
)
STANDS_WHERE = words("hvor … står | der hvor … står | hvor … er nu | hvor … ligger")
RECALL = words("ikke huske | ikke mindes | husker ikke | mindes ikke | ikke erindre")
ADVISES = words("siger | mener | synes | foreslår | råder | anbefaler | påstår | tror")
REFUSES = words("vil jeg ikke | vil vi ikke | ikke enig | det sker ikke | kommer ikke på tale | vil jeg ikke have")
NEEDS_NO_ANSWER = words("""behøver ikke svare | behøver ikke at svare | behøver i ikke svare | behøver i ikke at svare |
        ikke nødvendigt at svare
    | ingen grund til at svare | skal ikke svare | se bort fra spørgsmålet | se bort fra mit spørgsmål | ikke gøre
    mere ved det""")
ASKED_EARLIER = words("spurgte")
IN_PLACE_OF = words("på … plads | i … sted | ind på … plads")
SEAT = words("plads | pladsen | login | brugerplads | licens | licensen | konto | brugerkonto | bruger")
LET_BASE = words("lad | lade")
STANDS_THERE = words("stå | være | findes | fremgå | overtage | tage | få | komme ind | træde ind | der stå | der stå")
