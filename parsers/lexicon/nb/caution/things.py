"""Norwegian: what is neither a user nor an agreement of ours, and what may stand beside one that is."""

from parsers.lexicon.order_words import crossed, words

FOREIGN_THING = words(
    """e-posttråd* | mailtråd* | kopifelt* | crm* | som kontakt | tripletex | salesforce | skanner* | skanneren |
    leveringsadresse* | fakturaadresse* | medlemskap* | prøveperiode* | supportsak* | diskusjon* | pdf |
    oppgradering* | avbrudd* | bankkonto* | bygning* | bygget | visning* | datterselskap* | søsterselskap* | lokale*
    | husleie* | faktura | fakturaen | fakturaer | fakturaene | fakturakopi* | fakturautkast* | fakturamal* |
    kreditnota* | nyhetsbrev* | e-postliste* | epostliste* | mailliste* | distribusjonsliste* | kontaktliste* |
    adressebok* | etikett* | mottaker | mottakeren | kunde | kunden | kunder | kunderegist* | leverandør* |
    referanse* | ansettelse* | arbeidsforhold* | arbeidsavtale* | dokument* | vedlegg* | bilde | bildet | logo* |
    komma* | attestasjon* | attestant* | godkjenn* | kontaktperson* | webinar* | avtalegiro* | leasing* |
    mobilabonnement* | kredittkort* | møte | møtet | møter | booking* | kalender* | sak | saken | ordre | ordren |
    bestilling | bestillingen | linje | linjen | purring* | varsel* | teams | slack | tripletex | visma | fiken |
    signatur* | prosjekt* | mal | malen | forsikring* | rammeavtale* | kopien | kopier | chat | chatten | samtalen |
    forlengelse* | tråden | endringen av | e-postabonnement* | fakturamottaker* | listen | liste | lista | *listen |
    *lista | *liste | *listene | gruppe | *gruppen | *gruppa | gjestelist* | kurs | kurset | arrangement* | cc |
    kopi | garasje* | parkering* | lønnssystem* | lønssystem* | fakturamail* | faktura-e-post* | fakturaepost* |
    supportadress* | sentralbord* | abonnementet på | avis* | aftenposten | dagbladet | telenor | telia | ice |
    bredbånd* | internett* | mobilavtale* | telefoniavtale* | vaktmester* | renhold* | rengjøring* | serviceavtale
    på | kopimaskin* | printer* | skriver* | microsoft* | office* | power office | poweroffice | duett | uni micro |
    tripletex-avtale* | facebook* | linkedin* | whatsapp* | telefonkatalog* | intranett* | hjemmeside* | nettside* |
    hjemmesiden | alarmsystem* | adgangskort* | nøkkelkort* | nøkkel* | kantine* | lunsjordning* | pensjonsordning*
    | bankfullmakt* | altinn* | avvikssystem* | timeliste* | lønnsslipp* | mailkopi* | e-postkopi* |
    faktura-mottaker* | innkjøpsordre* | purrerunde* | møteinvitasjon* | invitasjon* | påmelding til | påmeldingen |
    reisen | hotell* | flyreise* | tilbudet | rabattavtal* | sms-varsel* | e-postvarsel* | varsling* | rapport* |
    utsending* | postlist* | kunderegister* | kundelist* | leverandørliste* | leverandørregist* | reskontro* |
    ressurs* | mappe* | arkiv* | strømleverandør* | strømavtale* | strømmen | strømabonnement* | derfra | derifra |
    mottakerlist* | referanselist* | kontaktpunkt* | referanseperson* | bestillingsreferanse* | deres ref |
    e-postlist* | epostlist* | maillist* | mailinglist* | mailing-list* | distribusjonslist* | adresselist* |
    deltakerlist* | deltagerlist* | påmeldingslist* | ventelist* | vaktlist* | varslingslist* | abonnentlist* |
    ringelist* | telefonlist* | sms-list* | smslist* | kontaktlist* | kopilist* | fordelingslist* | utsendelseslist*
    | julekortlist* | leverandørlist* | medlemslist* | ansattlist* | kanal* | gruppa | gruppen | mailgruppe* |
    e-postgruppe* | epostgruppe* | to-faktor* | tofaktor* | betaling* | innbetaling* | bilag* | kvittering* |
    reiseregning* | utlegg* | timelist* | fravær* | driftsmelding* | statusmelding* | support-sak* | demo | demoen |
    mobilavtal* | internettavtal* | kaffe* | leieavtal* | leiekontrakt* | varslene | påminnelse* | e-postmal* |
    signaturen | fakturering av | dialog* | telefonmøt* | teamsmøt* | videomøt* | ferie* | videresending* | språk |
    språket | adresseboka | papirfaktura* | supportportal* | sperren | sperre"""
)
EITHER = words("eller | enten | en av | én av | alternativt | den ene av | enten eller | ein av | ellers")
HARMLESS = words("""til gjengjeld | derimot | i bytte |
    i løpet av dagen | i løpet av formiddagen | i løpet av ettermiddagen |
    egen | eget | egne | eiga | eige | eigne | tidligere | forhenværende | kollega | kollegaen | kolleger
    | kollegene | medarbeider | medarbeideren |
    medarbeidere | ansatt | ansatte | person | personen | personer | følgende | to | tre | fire | fem | omgående | straks | i dag
    | nå | helt | samtlige | alle | begge | også | bare | da | derfor | altså | snarest | så snart som mulig | direkte | permanent
    | gjerne | takk | allerede | e-post | epost | mail | adresse | mailadresse | fordi | som | fra og med | fra | per | pr | gamle
    | igjen | neste | vår | vårt | våre | hans | hennes | deres | disse | denne | dette | nedenfor | nedenstående | navn | heter |
    sluttet | slutta | slutter | firma | firmaet | bedrift | bedriften | selskap | selskapet | helst | år | måneder | uker | dager
    | måned | pensjon | ansettelse | jobb | jobben | ny jobb | annen jobb | annen arbeidsgiver | i går | siste | denne | nå |
    permanent | stillingen | arbeidet | arbeidsplassen | her | lenger | hos oss | siden | månedsskiftet | årsskiftet | ved |
    dessverre | jobber | arbeider | dag | mer | med en gang | med en gong | øyeblikkelig | umiddelbart | fort | raskt | nå i dag |
    bare rett | rett og slett | vel | jo | heller | så | litt | innen rimelighet | herr | fru | frøken | endelig | fast | kona |
    mannen | moren | faren | vår ansatt | vikaren | læringen | lærlingen | ekskollega | eks-kollega | exkollega | dessuten |
    samtidig | i tillegg | likeledes | helst i dag | gamlekollega | nevnte | ovennevnte | overnevnte | nevnt | omtalte | vår
    nåværende | nåværende | aktuelle | den aktuelle | stilling | stillinga | selvsagt | selvfølgelig | naturligvis | enkelt |
    raskest | heretter  | mvh | hilsen | vh | ene | andre | tredje | første | øverste | nederste | i
    forbindelse med endring* | i forbindelse med
    omorganisering* | i forbindelse med omstilling* | i forbindelse med nedbemanning* | i forbindelse med opprydding* | i
    forbindelse med gjennomgang* | i forbindelse med oppsigelse* | i forbindelse med nyansettelse* | i forbindelse med ny ansatt |
    i forbindelse med ansettelse* | i forbindelse med utskifting* | i forbindelse med lederskifte* | i forbindelse med
    generasjonsskifte* | i forbindelse med revisjon* | i forbindelse med kontroll* | i forbindelse med sykdom* | i forbindelse med
    intern*""")
OUR_PLACE = words(
    """systemet | system | portalen | plattformen | løsningen | verktøyet | appen | siden | brukerlisten | inexchange |
    tjenesten | programmet | registeret | databasen | organisasjonen | brukere | brukerne | plattforma |
    løysinga | løsninga | brukerlista | kontoen vår | kontoen | registret | listen over brukere | lista over
    brukere | brukeroversikten | oversikten | programvaren | vår konto | inexchange-kontoen |
    bedriftskontoen | firmakontoen | tilgangslisten | brukerregisteret | systema | listen over brukerne |
    brukerlistene | listene deres | systemene deres | systemet deres | alle systemer | portalen deres |
    lista | listen | nettverk | nettverket"""
)
ME = words("meg | meg selv | undertegnede")
AUTHORITY = words(
    """fulle tilganger | samme rolle som | min rolle | rollen min | overtar etter meg | min erstatter | min etterfølger |
    etterfølgeren min | vikar for meg | erstatter meg | kan gjøre endringer | gjøre endringer | endre alt | i mitt sted | i
    stedet for meg | som admin | ansvarlig for kontoen | ansvarlig for brukerne | bestillingsberettig*"""
)
VAGUE_PEOPLE = words(
    """alle unntatt | alle utenom | alle bortsett fra | alle andre | noen andre | de andre | med flere | m fl
        | noen til | noen flere | og så videre | osv"""
)
NO_SLIPS = words(
    """bergen oppdaget styrke sliter lykkes forsøke plasser skille anbefale temaet strengt sukker tekster etablerte læring
    betalte omtale stikker stater parter fortsett takler varene leverte økonomien strenge teater effekter internet
    alternativet kontakten seinere ligget tilbudt leiren vurderte forklarte forlag flyter inviterte lesing forutsetter
    kontrollerte utførte forsøket registrerte trente formet prinsen slenge kontorer sokker slengen styrket kleint lengter
    lojale fjernt overstått diskuterte fisket svømmer undersøkte oppdrett register opplyste tråkket skiver stammen kloster
    styrtet formel taklet avtalte fortet kostbar styrkes skatte anslått avviker drifter driten utløpet stimulere følgene
    noterte skikker tildels skrifter sulter hanssen settet skipper støter drifte døtrene klatrer senger kollegaene skylle
    spiker brukbar tiller fraser setting utslette forberedte utvise utforme pensjonerte peisen programmert grattis kontorene
    skammen utslett tråkker ordnes gnager løgnen nøyere tildelte dykker meister sekker slikker strenger opphørte sanser
    gagner"""
)
GIVEN_NAME = words("fornavn")
FAMILY_NAME = words("etternavn")
WORK = words(
    "faktura | fakturaer | fakturaene | fakturaen | leverandørfaktura* | kundefaktura* | bilag* | regnskap* | bokføring* | attest*"
)
MAILING = words(
    """nyhetsbrev* | nyhetsmail* | e-postliste* | epostliste* | mailingliste* | adresseliste* | distribusjonsliste* |
    reklamer"""
)
NO_USER = words(
    """er ikke bruker | var ikke bruker | ikke bruker hos dere | hadde ikke bruker | har ikke bruker | hadde aldri
    bruker | aldri hatt bruker | har ingen bruker | hadde ingen konto | har ingen konto"""
)
CONTROL = words("knapp* | lenken | lenke | menyvalg* | menyen | fanen | ikonet | avkrysning* | alternativet")
PRESSES = words("trykker på | trykket på | trykke på | klikker på | klikket på | klikke på | velger | valgte")
MOVES = words(
    """skal … over | må … over | flyttes | flyttes over | går over | går fra | er flyttet | har flyttet | flytter |
    har gått over | går nå over | gått over | bytter | har byttet | har skiftet"""
) + crossed("har", "nå | derfor | nylig | nettopp | dermed", "byttet | skiftet | flyttet | gått over")
OTHER_MATTER = words(
    """en annen ting | en annen sak | annen ting | en helt annen ting | en helt annen sak | noe helt annet |
    en ting til | et annet spørsmål"""
)
WITHDRAWN = words(
    """trekkes tilbake | trekkes herved tilbake | er trukket tilbake | er herved trukket tilbake | er inndratt | er herved inndratt"""
)
APPROVAL = words("""godkjenning* | klarsignal | grønt lys | godkjent | sagt ja | tillatelse""")
GETS_ONE = words(
    """får en | får en ny | trenger en | skal ha en | skal få en | skal … ha en | trenger … en | får … en | trenger …
        derimot en | skal … få en"""
)
MAKES_ONE = (
    *crossed(
        "lag | lage | opprett | opprette | åpne | få laget | få opprettet | lage til",
        "en til | en ny til | en i stedet til | i stedet en til | så en til | også en til | én til",
    ),
    *words("gi … en i stedet | gi … en |"),
)
STANDS_WHERE = words("der … står | hvor … står | der hvor … står | der … er nå | der … ligger")
RECALL = words("ikke huske | ikke minnes | husker ikke | minnes ikke | hugsar ikkje | ikke erindre")
ADVISES = words("sier | mener | synes | syns | foreslår | råder | anbefaler | påstår | tror | meiner | seier")
REFUSES = words("vil jeg ikke | vil vi ikke | ikke enig | det skjer ikke | kommer ikke på tale | ikke aktuelt")
NEEDS_NO_ANSWER = words("""trenger ikke svare | trenger ikke å svare | trenger dere ikke svare | trenger dere ikke å svare |
        behøver ikke svare |
    behøver ikke å svare | ikke nødvendig å svare | se bort fra spørsmålet | se bort fra det | ikke nødvendig med svar
    | trengs ikke noe svar""")
ASKED_EARLIER = words("lurte på | undret på")
IN_PLACE_OF = words("i … sted | på … plass | inn på … plass")
SEAT = words(
    """plass | plassen | innlogging | innloggingen | brukerplass | lisens | lisensen | konto | kontoen |
    bruker | brukeren"""
)
LET_BASE = words("la | late")
STANDS_THERE = words("stå | være | finnes | ligge | ta over | overta | ta | få | komme inn | tre inn | det stå")
