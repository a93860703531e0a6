"""Norwegian: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.nb import left_open
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    left_open=left_open.LEFT_OPEN,
    undone=left_open.UNDONE,
    unneeded=left_open.UNNEEDED,
    unsure=left_open.UNSURE,
    long_ago=left_open.LONG_AGO,
    foreign_thing=words("""medlemskap* | prøveperiode* | supportsak* | diskusjon* | pdf | oppgradering* | avbrudd* | bankkonto* |
        bygning* | bygget | visning* | datterselskap* | søsterselskap* | lokale* | husleie* | faktura | fakturaen | fakturaer |
        fakturaene | fakturakopi* | fakturautkast* | fakturamal* | kreditnota* | nyhetsbrev* | e-postliste* | epostliste* | mailliste*
        | distribusjonsliste* | kontaktliste* | adressebok* | etikett* | mottaker | mottakeren | kunde | kunden | kunder |
        kunderegist* | leverandør* | referanse* | ansettelse* | arbeidsforhold* | arbeidsavtale* | dokument* | vedlegg* | bilde |
        bildet | logo* | komma* | attestasjon* | attestant* | godkjenn* | kontaktperson* | webinar* | avtalegiro* | leasing* |
        mobilabonnement* | kredittkort* | møte | møtet | møter | booking* | kalender* | sak | saken | ordre | ordren | bestilling |
        bestillingen | linje | linjen | purring* | varsel* | teams | slack | tripletex | visma | fiken | signatur* | prosjekt* | mal |
        malen | forsikring* | rammeavtale* | kopien | kopier | chat | chatten | samtalen | forlengelse* | tråden | endringen av |
        e-postabonnement* | fakturamottaker* | listen | liste | lista | *listen | *lista | *liste | *listene |
        gruppe | *gruppen | *gruppa | gjestelist* | kurs | kurset | arrangement* | cc | kopi |
        garasje* | parkering* | lønnssystem* | lønssystem* | fakturamail* | faktura-e-post* | fakturaepost* | supportadress* |
        sentralbord* | abonnementet på | avis* | aftenposten | dagbladet | telenor | telia | ice | bredbånd* | internett* |
        mobilavtale* | telefoniavtale* | vaktmester* | renhold* | rengjøring* | serviceavtale på | kopimaskin* | printer* | skriver* |
        microsoft* | office* | power office | poweroffice | duett | uni micro | tripletex-avtale* | facebook* | linkedin* | whatsapp*
        | telefonkatalog* | intranett* | hjemmeside* | nettside* | hjemmesiden | alarmsystem* | adgangskort* | nøkkelkort* | nøkkel* |
        kantine* | lunsjordning* | pensjonsordning* | bankfullmakt* | altinn* | avvikssystem* | timeliste* | lønnsslipp* | mailkopi* |
        e-postkopi* | faktura-mottaker* | innkjøpsordre* | purrerunde* | møteinvitasjon* | invitasjon* | påmelding til | påmeldingen |
        reisen | hotell* | flyreise* | tilbudet | rabattavtal* | sms-varsel* | e-postvarsel* | varsling* | rapport* | utsending* |
        postlist* | kunderegister* | kundelist* | leverandørliste* | leverandørregist* | reskontro* | ressurs* | mappe* | arkiv* |
        strømleverandør* | strømavtale* | strømmen | strømabonnement* | derfra | derifra | mottakerlist* | referanselist* |
        kontaktpunkt* | referanseperson* | bestillingsreferanse* | deres ref | e-postlist* | epostlist* | maillist* | mailinglist* |
        mailing-list* | distribusjonslist* | adresselist* | deltakerlist* | deltagerlist* | påmeldingslist* | ventelist* | vaktlist* |
        varslingslist* | abonnentlist* | ringelist* | telefonlist* | sms-list* | smslist* | kontaktlist* | kopilist* | fordelingslist*
        | utsendelseslist* | julekortlist* | leverandørlist* | medlemslist* | ansattlist* | kanal* | gruppa | gruppen | mailgruppe* |
        e-postgruppe* | epostgruppe* | to-faktor* | tofaktor* | betaling* | innbetaling* | bilag* | kvittering* | reiseregning* |
        utlegg* | timelist* | fravær* | driftsmelding* | statusmelding* | support-sak* | demo | demoen | mobilavtal* | internettavtal*
        | kaffe* | leieavtal* | leiekontrakt* | varslene | påminnelse* | e-postmal* | signaturen | fakturering av | dialog* |
        telefonmøt* | teamsmøt* | videomøt* | ferie* | videresending* | språk | språket | adresseboka
        | papirfaktura* | supportportal* | sperren | sperre"""),
    draft=words("utkast | kladd | eksempel | for eksempel | test"),
    only_test=words(
        """bare en test | dette er en test | testmail | test-e-post | eksempel på en e-post | eksempel på e-post | mailen
        er en test | e-posten er en test | eposten er en test | tester bare | bare tester | mitt utkast | er et
        utkast | var et utkast | bare et utkast | ikke gjør noe med | hvordan en forespørsel skal se ut | skal
        en forespørsel se ut | skal en bestilling se ut | skal det se ut | ser det slik ut | er det slik | er
        det riktig skrevet | er dette riktig måte | bare et eksempel | kun et eksempel | er et eksempel | var et
        eksempel | måte å skrive | måte å be | skrive slik | skrive sånn | mail som denne | slik ut | sånn ut |
        formulere det slik | bare for å teste | for å teste | kun test | kun for test"""
    ),
    told_by=words("""skrev | skriver | sa | sier | fikk | sendte | eksempel | lyder | står | forespørsel | malen | ba | sa til |
        foreslo | synes | påstår | mailer | fått dette | fått denne | fått følgende | fått en mail | fått mail | fått en e-post | fått
        beskjed | fått melding | fått en melding | fått spørsmål"""),
    either=words("eller | enten | en av | én av | alternativt | den ene av | enten eller | ein av | ellers"),
    ability=words("""også kunne | skal kunne | må kunne | bør kunne | skal kunna | må kunna | få lov til å |
        ha rett til å | kunne bestille | også kunne legge | kunne administrere |
        kunne styre | lov til å | rett til å | rettighet til å | myndighet til å | tilgang til å | mulighet til å"""),
    left_past=words("""sluttet | har sluttet | slutta | gikk av | sluttade | giftet seg | gifta seg | har giftet seg | skilte seg |
        begynte | begynt | begynt hos | byrja | startet | sluttet i | gikk av med | skiftet jobb | byttet jobb | fikk ny jobb |
        flyttet
        | starta | tiltrådte | har begynt | har startet"""),
    avoid=words(
        """unngå | la være å | la være | vent med å | vent med | vente med | utsett | utsette | avvent | i stedet for å |
        angre | angr | gjenopprett | gjenopprette | tilbakekall | stans | stopp fjern* | stopp slett* | opphev |
        sett … på pause | omgjør | revurder | nekt | nekt å | slutt å fjerne | slutt å slette | langt fra |
        angrer på | imot å | uten å | la være med å | latt være å
        | vent litt med | vente litt med | vente med å | avvente | unnlat | unnlate | drøy med | drøye med | vente …
        med å | vent … med å"""
    ),
    one_more=words("ett … til og | en … til og | et … til og | skjer det igjen | en gang til | fortsetter det"),
    vague_time=words(
        """neste år | en gang i | en eller annen gang | etter hvert | til våren | til høsten | til sommeren | til vinteren
        | i fremtiden | sier snart | vil snart | skal snart | slutter snart | på sikt | senere en gang | ved en
        senere anledning | etter sommeren | før sommeren | etter ferien | etter jul | når det passer | om en
        stund | om noen uker | om noen måneder | i forbindelse med | dagen etter | dagen derpå | uka etter |
        uken etter | måneden etter | noen dager etter | like etter | rett etter | straks etter | litt etter | i
        løpet av våren | i løpet av høsten | i løpet av året | før eller siden | en dag | om litt | snart
        slutter | før jul | over nyttår | utpå nyåret | på nyåret | til påske | til jul | til oppstart | ved
        oppstart | innen oppstart | til hun begynner | til han begynner | til hun starter | til han starter |
        når hun begynner | når han begynner | når hun starter | når han starter | innen hun begynner | innen han
        begynner | fra oppstart | når måneden er omme | når året er omme | senere | litt senere |
        framover"""
    ),
    prepare=words(
        """forbered | forberede | sender | sende | følger | kommer per post | per post | i posten | utkast til | klarsignal
        | kommer i neste | kommer i et | kommer separat | kommer snart"""
    ),
    because=words("fordi | siden | ettersom | da vi | da han | da hun | på grunn av"),
    relative=words("som | hvis | hvilken"),
    when=words(
        """når | så snart | så fort | etter at | den dagen hun | den dagen han | samme dag som | samme dag hun | samme dag han | straks
        hun | straks han | inntil hun | inntil han"""
    ),
    inverted=words("skulle"),
    with_others=words("""med dem | hos dem | med deres leverandør | hos leverandøren | med den andre leverandøren | med vår leverandør
        | hos vår leverandør | hos den andre leverandøren | med banken | hos banken | med forsikringsselskap* | med strømleverandør*"""),
    with_nobody=words(
        """med øyeblikkelig* | med umiddelbar* | med virkning | med en måned* | med to måned* | med tre måned* | med vennlig* |
        med takk | med henvisning"""
    ),
    tell_others=words("""be | bed | si til | hils | hilser"""),
    by_the_way=words("""mens dere er i gang | når dere først | like gjerne | like godt"""),
    consider=words(
        """bare jeg | like gjerne | like godt | kommer til å be dere | ikke sikker | usikker | sjekker først | må sjekke |
        vet ikke ennå | gir beskjed | hører fra oss når | har ikke bestemt | kommer til å | tenk om | anta at |
        la oss si at | hypotetisk | i teorien | hva om | hva hvis | egentlig skulle | skulle vi egentlig |
        egentlig ville | egentlig burde | burde egentlig | sier nei | sa nei | er imot | får se hvordan det | vi
        får se | motsetter seg | ikke enige | ikke enig | forbered | forberede | forbereder | tenkte å si opp |
        tenkte å avslutte | noen har byttet | noen har endret | noen byttet | noen endret"""
    ),
    others_want=words(
        """spurte om | lurte på om | spør om | sier at | mener vi | mener at | synes vi | synes at | foreslo | mannen min |
        kona mi | skrev til meg | påstår | it-avdelingen | dere skriver at | dere sier at | dere påstår | ifølge
        dere | i mailen deres står | det står at | jeg har hørt | vi har hørt | hørt at | det sies | ryktet sier
        | har sagt at | sjefen sa at | fortalte at"""
    ),
    retract=words("ikke gjør noe ennå | gjør ikke noe ennå | ikke gjør noe enda | gjør ingenting"),
    except_for=words("unntatt | bortsett fra | men behold"),
    later=words(
        """kommer til å be dere | ber dere da | da vil vi be dere | da vil jeg be dere | så vil vi be dere | da ber vi dere
        | be dere senere | vil vi be dere | vil jeg be dere | kommer vi til å be dere | så hører dere fra oss |
        sender vi en forespørsel | skal vi be dere | før vi ber dere | før jeg ber dere | før vi ber om | før
        jeg ber om | kommer tilbake når"""
    ),
    harmless=words("""egen | eget | egne | eiga | eige | eigne | tidligere | forhenværende | kollega | kollegaen | kolleger
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
        intern*"""),
    our_place=words(
        """systemet | system | portalen | plattformen | løsningen | verktøyet | appen | siden | brukerlisten | inexchange |
        tjenesten | programmet | registeret | databasen | organisasjonen | brukere | brukerne | plattforma |
        løysinga | løsninga | brukerlista | kontoen vår | kontoen | registret | listen over brukere | lista over
        brukere | brukeroversikten | oversikten | programvaren | vår konto | inexchange-kontoen |
        bedriftskontoen | firmakontoen | tilgangslisten | brukerregisteret | systema | listen over brukerne |
        brukerlistene | listene deres | systemene deres | systemet deres | alle systemer | portalen deres |
        lista | listen | nettverk | nettverket"""
    ),
    about_it=words("""diskutere | drøfte | snakke om | prate om | informasjon om | info om | opplysninger om | lese om | vilkår for |
        vilkårene for | betingelser for | regler for | reglene for | tilbud på | pris for | prisen for | hva det koster | koster å |
        beregne | beregn | konsekvenser av | konsekvensene av | prosessen for | rutine for | rutinen for | veiledning for | veiledning
        i | veiledning om | instruksjon for | skjema for | blankett for | mal for | råd om | ring meg om | ringe om | ring meg for å |
        møte om | mening om | forslag til | ved en eventuell | tanken på | simulere | anslå | forklare | finne ut | et møte | en
        samtale | brosjyre | vil kunne | ønsker å kunne | rett til å | retten til å | muligheten til å | minn meg | minn oss | sjekk
        om | undersøk om | se om | kontroller om | sjekke om | sjekke hvorvidt | undersøke om | se etter om | kontrollere om | sjekke
        opp om | finne ut om | sjekke at | dobbeltsjekke | dobbeltsjekk | bekrefte om | si om | minne meg | minne oss | påminn |
        påminne | gi meg en påminnelse | husk meg på | minn meg på | minnes på | varsle meg | gi meg et varsel | purr på meg | snakke
        sammen om | ta en prat om | enige om vi | uenige om | en pris på | har mulighet til å | få mulighet til å | gi mulighet til å"""),
    taken_back=words(
        """rettelse | korreksjon | korrigering | oppdatering | endring | edit | nei | vent | stopp | oi | oops | aldri | eller ikke
        | eller kanskje ikke | kanskje ikke | ikke ennå | ikke enda | ikke nå | ikke gjør det | gjør det ikke | la være | stryk
        det | angrer | jeg angrer | han blir | hun blir | ikke i dag | glem det | glem dette | ikke egentlig | motsatt | omvendt"""
    ),
    ask_first=words(
        """sjekk med | sjekk først | sjekke med | avklar med | avtal med | hør med | høre med | spør meg først | spør oss
        først | spør først | ring først | ring meg først | ring før | bekreft med | avvent godkjenning |
        avventer | avventer godkjenning | må godkjennes | godkjenning fra | ok fra | spør meg før | spør oss før
        | gi beskjed før | gi meg beskjed før | si fra før | si ifra før | sjekk med meg før | ring meg før |
        kontakt meg før | varsle meg før | må spørre | skal spørre | må høre med | skal høre med | spørre sjefen
        | vent på klarsignal | vent på beskjed | vent på grønt lys | vent på godkjenning | vent på svar fra |
        jeg bekrefter i morgen | jeg bekrefter senere | bekrefter i morgen | sier fra når | gir klarsignal | på
        min kommando | på mitt signal | med forbehold | under forutsetning av | men først vil vi | men først vil
        jeg | men først må vi | men først må jeg | men først lurer | men før det vil | må godkjenne det | må
        godkjenne dette | må godkjenne først | skal godkjenne det | skal godkjenne dette | skal godkjenne først
        | må … godkjenne det | før dere gjør noe | før dere gjør det | før noe gjøres | ta kontakt før | må si
        ja | må gi sitt ok"""
    ),
    purpose=words(
        """slik at jeg kan | slik at jeg … kan | slik at vi kan | slik at vi … kan | sånn at jeg kan | sånn at vi kan | så jeg kan |
        så jeg … kan | så vi kan | så vi … kan | så eg kan | så eg … kan | slik at eg kan | slik at eg … kan"""
    ),
    will=words("vil | skal | kommer til å | akter å | har tenkt å | får | kan | må"),
    possible=words("ville det vært mulig | ville det være mulig | hadde det vært mulig | lar det seg gjøre | finnes det mulighet"),
    joke=words("""aprilsnarr | april april | en spøk | en vits | bare tull | tuller bare | bare for moro | spøker | bare tuller |
        tuller | kødder | bare spøk | haha nei | neida"""),
    me=words("meg | meg selv | undertegnede"),
    authority=words(
        """fulle tilganger | samme rolle som | min rolle | rollen min | overtar etter meg | min erstatter | min etterfølger |
        etterfølgeren min | vikar for meg | erstatter meg | kan gjøre endringer | gjøre endringer | endre alt | i mitt sted | i
        stedet for meg | som admin | ansvarlig for kontoen | ansvarlig for brukerne | bestillingsberettig*"""
    ),
    only=words("bare | kun | men bare | men først | men | først"),
    takes_back=words(
        """feil dato | feil dag | forhastet | litt rask | for rask | trukket oppsigelsen | trukket tilbake oppsigelsen |
        ombestemt seg | slutter ikke | slutter likevel ikke | jeg mente | vi mente | mente jeg | feil person |
        feil navn | feil bruker | feil firma | feil mottaker | likevel bli | vent til | vent litt | vent med |
        jeg bekrefter | vi bekrefter | bekrefter i morgen | kommer tilbake med beskjed | likevel | tross alt |
        sendt for tidlig | ikke klart ennå | ikke bestemt | ikke gjør det | sendt ved en feil | sendte ved en
        feil | ingen endringer takk | ingen endringer nå | ikke oppdater noe | ikke endre noe | oppdater ikke
        noe | endre ikke noe ennå | vi får se | tar selv kontakt | kontakter dere selv | skriver selv til dere |
        melder selv fra | blander jeg sammen | blander sammen | blandet sammen | blandet jeg sammen | forvekslet
        | slik skrev | slik spurte | så skrev han | så skrev hun | vent forresten | vent med det | vent med
        dette | vent litt med | vent heller | vente med det | hold av på | sett det på vent | ikke gjør det ennå
        | bare vent | vent forresten med det | ikke helt sikre | ikke helt sikker | ikke bestemt seg | ikke
        bestemt oss | gjelder ikke oss | vi blir hvis | gjelder bare hvis | ved nærmere ettertanke | usikkert om"""
    ),
    spelt=words(
        """hedder egentlig | heter egentlig | heter egentleg | staves | staver | stavet | stavemåt* | skrives | staver det |
        skriver det | skriver seg"""
    ),
    with_letter=words("med | med en | med to | med dobbel*"),
    digits=words("siffer | siffer* | sifre* | slutter på | ender på"),
    stays=words(
        """la ham | la henne | la dem | vil bli | ønsker å bli | skal bli | skal beholdes | blir likevel | blir hos oss |
        jobber her fortsatt | jobber her ennå | fortsetter hos oss"""
    ),
    happened=words(
        """flyttet | flytta | har flyttet | byttet jobb | bytta jobb | bytte jobb | har byttet jobb | byttet stilling | byttet avdeling |
        fikk ny jobb | fikk ny stilling | fikk jobb | fikk barn | begynte | startet | ble ansatt | giftet seg |
        gifta seg | skilte seg | gikk over til | gikk videre | gikk ut i permisjon | gikk bort | døde | forsvant
        | kom til oss"""
    ),
    retired=words(
        """gikk av med pensjon | gikk … av med pensjon | gått av med pensjon | går av med pensjon | ble pensjonist
        | blitt pensjonist | pensjonerte seg | pensjonert seg | gikk bort | gått bort | døde"""
    ),
    loose_time=words(
        """januar | februar | i mars | til mars | fra mars | midten av mars | april | i mai | til mai | fra mai | midten av
        mai | juni | juli | august | september | oktober | november | desember | medio | ultimo | primo | jul |
        julen | påske | påsken | nyttår | sommeren | høsten | vinteren | våren | helgen | helga | kvartal |
        kvartalet | halvåret | i kveld | om … år | ferien | midlertidig* | inntil videre | foreløpig* | i … uker
        | en stund | julaften | romjulen | romjula | nyttårsaften | påskeaften | sankthans | noen dager | et par
        dager"""
    ),
    before_event=words(
        """etter | ved | i forbindelse med | før | innen | frem til | fram til | til | fra | fra og med | per | til og med
        | under"""
    ),
    event=words(
        """siste dag | siste arbeidsdag | første dag | første arbeidsdag | startdato | startdatoen | sluttdato | sluttdatoen |
        arbeidsforholdets slutt | slutten av arbeidsforholdet | arbeidsforholdets opphør | avgang | avgangen |
        fratreden | oppsigelsestid | oppsigelsestiden | oppsigelsestidens utløp | prøvetid | prøvetiden |
        foreldrepermisjon | foreldrepermisjonen | permisjon | permisjonen | fødselspermisjon | sykemelding |
        sykemeldingen | pensjon | pensjonering | pensjoneringen | årsoppgjør | årsoppgjøret |
        regnskapsavslutning | årsavslutning | revisjon | revisjonen | lønnskjøring | lønnskjøringen |
        overlevering | overleveringen | fusjon | fusjonen | flytting | flyttingen | ferie | praksis |
        praksisperioden | oppdragets slutt | prosjektet | prosjektets slutt | styremøte | styremøtet |
        generalforsamling | generalforsamlingen"""
    ),
    wonder=words("informasjon om å | informasjon om hvordan | vilkårene for å | betingelsene for å | vite mer om"),
    meant=words("jeg mener | eller forresten | eller nei | mener jeg | jeg mente | vi mener | eller rettere | eller rettere sagt"),
    receive=words("få"),
    suppose=words("tenk om | anta at | la oss si | sett at | si at | tenk dere at | tenk deg at | hypotetisk"),
    for_a_time=words("sperr* | lås* | blokker* | steng* | deaktiver* | frys*"),
    vague_people=words(
        """alle unntatt | alle utenom | alle bortsett fra | alle andre | noen andre | de andre | med flere | m fl
            | noen til | noen flere | og så videre | osv"""
    ),
    at_once=words(
        """med umiddelbar virkning | med øyeblikkelig virkning | allerede nå | med en gang | gjerne nå | omgående |
        øyeblikkelig | nå med det samme | med det samme"""
    ),
    unable=words(
        """får ikke til | klarer ikke | får ikke lagt til | får ikke lagt inn | får ikke opprettet | får ikke slettet | får ikke
        fjernet | får ikke endret | får ikke registrert | finner ikke | kan ikke | vet ikke hvordan | skjønner ikke hvordan |
        ser ikke hvordan |
        går ikke å | gikk ikke | går ikke | virket ikke | fungerte ikke | fikk det ikke til | fikk ikke til | lot meg ikke | lar meg ikke"""
    ),
    that_is_all=words("det holder | holder det | ikke noe mer | ingen flere | ingen andre | det er alt | det var alt | ikke noe annet"),
    that_day=words("""samme dag | samme dato | den dagen | den datoen | fra og med da
        | når hun er ute | når han er ute | når hun har sluttet | når han har sluttet | når hun slutter | når han
        slutter | når ho har slutta | når ho sluttar"""),
    no_slips=words(
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
    ),
    given_name=words("fornavn"),
    family_name=words("etternavn"),
    during=words("til og med | t o m | frem til | fram til | over | ut"),
    work=words(
        "faktura | fakturaer | fakturaene | fakturaen | leverandørfaktura* | kundefaktura* | bilag* | regnskap* | bokføring* | attest*"
    ),
    employer=words("arbeidsgiver* | arbeidsgjevar* | arbeidsplass* | nye jobb* | konkurrent*"),
    still=words("fortsatt | framleis | fremdeles | stadig | ennå | enda"),
    mailing=words(
        """nyhetsbrev* | nyhetsmail* | e-postliste* | epostliste* | mailingliste* | adresseliste* | distribusjonsliste* |
        reklamer"""
    ),
    no_action=words(
        """ikke noe dere trenger å gjøre | dere trenger ikke gjøre | dere trenger ikke å gjøre | trenger dere ikke gjøre
        | ingenting dere må gjøre | dere må ikke gjøre noe | påvirker ikke dere | bare så dere vet | dere får
        beskjed | får dere beskjed | dere hører fra oss | hører dere fra oss | sier fra når | gir beskjed når
        | til orientering bare
        | har allerede bruker | har allerede en bruker | har allerede konto | har allerede tilgang | har
        allerede innlogging | har bruker fra før | har tilgang fra før
        | hjemmenummer | privat nummer | privatnummer | private nummer | privat mail | privat e-post | kommer
        tilbake til dere | kommer tilbake om | jobbnummeret er | jobbmailen er"""
    ),
    no_user=words(
        """er ikke bruker | var ikke bruker | ikke bruker hos dere | hadde ikke bruker | har ikke bruker | hadde aldri
        bruker | aldri hatt bruker | har ingen bruker | hadde ingen konto | har ingen konto"""
    ),
    temporary=words("midlertidig | inntil videre | foreløpig | enn så lenge | til vi vet | temporært"),
    secondly=words("dels | for det andre"),
    still_wants=words(
        """vil likevel ha … direkte | vil likevel ha … egen | vil fortsatt ha … direkte | ønsker likevel … direkte | vil
        uansett ha … direkte | ønsker fortsatt … direkte | vil fremdeles ha … direkte"""
    ),
    kin=words("""kone kona konen mann mannen ektemann ektemannen samboer samboeren bror broren søster søsteren søstera mor moren
            mora far faren sønn sønnen datter datteren dattera fetter fetteren kusine kusinen svigersønn svigerdatter
            svigermor svigerfar svoger svigerinne nevø niese kjæresten tvilling bestemor bestefar"""),
    settled=words(
        """nå virker det | nå fungerer det | nå funker det | virker nå | fungerer nå | funker nå | virker igjen |
        fungerer igjen | funker igjen | no verkar det | verkar no | det løste seg | løste seg | har løst seg | har
        ordnet seg | ordnet seg | ordna seg | er løst | fant det selv | fikset det selv | nå kom jeg inn | nå kommer
        jeg inn | fikk det til"""
    ),
    asks_opinion=words(
        """hva sier dere | hva sier du | hva synes dere | hva synes du | hva mener dere om | hva tenker dere | er det
        slik | er det sånn | ser dette riktig ut | ser det riktig ut | skal det se slik ut | skal det se sånn ut |
        holder det slik | er dette riktig | er det nok
        | er det slik man | er det sånn man | er det sånn en"""
    ),
)
