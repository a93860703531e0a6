"""Norwegian: other spellings, courtesies, fixed expressions and everyday words that are no names."""

from parsers.lexicon.order_words import words

THANKS = words("""takk | takker | tusen takk | mange takk | takk skal dere ha | takk skal du ha | hjertelig takk | supert |
        kjempefint | topp | perfekt | flott | strålende | herlig | kjempebra | knall | suverent | så bra |
        dere er stjerner | du er en stjerne | dere er best | dere er gull verdt | klem fra | vidunderlig""")
FINE = words("""er inne og fornøyd | inne og fornøyd | og er fornøyd | kom inn nå | er inne nå | kommer inn nå | nå virker
        det | nå fungerer det |
        nå funker det | det virker | det fungerer | det funker | virker | fungerer |
        funker | verkar | ok | okei | greit | mottatt | notert | forstått | skjønner | bra | fint | klart | løst | løste seg |
        ordnet seg | ordna seg | i orden | på plass | alt bra | alt i orden | kommet inn | rask hjelp | hjelpen | hjelp | hjelpa |
        god helg | god jul | ha en fin | ha det bra | ha en god | bekreftet | mottok | raskt svar | rask respons | godt jobba""")
GREETING = words("""hei | heisann | hei på dere | god morgen | god dag* | god ettermiddag | hallo | hei hei | hei igjen | halla |
        kjære kundeservice | til kundeservice | til inexchange | hei sann | heia | morn | hei alle | til rette vedkommende | hoi""")
COMMON = words("""enkelt enkelte eneste
        hei heisann hallo god morgen ettermiddag kveld jeg eg vi me dere du han hun ho hen den det dei de en et ei ein
        eit og men så som at av på i for til med fra frå hos om når da nå no her der hva kva hvem kven hvor hvordan korleis hvorfor
        kan skal vil har er var ble blir blei vart takk tusen mvh hilsen hilsener helsing vennlig vennligst vennlegst venleg beste
        kjære altså samt dessuten videre også sedan siden etter følgende nedenfor nedanfor ovenfor dette denne disse desse min mitt
        mine vår vårt våre deres dykkar hans hennes deira ny nye nytt gammel gamle legg ta bytt endre lag lukk steng si sei gi gje
        fiks ordne registrer oppdater slett fjern avslutt deaktiver opprett inviter sett gjør gjer se sjå obs ps nb navn namn e-post
        epost telefon mobil tlf tel mail adresse firma selskap bedrift foretak virksomhet organisasjonsnummer orgnr emne melding
        beskjed rolle avdeling bruker brukere brukar konto avtale avtalen abonnement abonnementet oppsigelse kundeservice
        kundservice inexchange support svar sv vb vs re fwd fw januar februar mars april juni juli august september oktober november
        desember mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag ja nei ok okei bra fint flott supert topp
        perfekt sendt to tre fire begge alle ingen ikke ikkje bare berre kun bort ifølge før under over mellom uten mot gjennom
        rundt angående vedrørende vedr gjelder gjeld ang snill skulle kunne må bør burde får fikk går gikk kom kommer tenkte tenker
        lurer lurte trenger treng ønsker ynskjer ønskes herved undertegnede selskapet firmaet bedriften personen kollegaen ellers
        istedenfor tidligere idag imorgen igår først sist slutt kl faktura fakturaer basic free integrated peppol ehf norge sverige
        danmark finland jul nyttår påske sommer helg uke veke hjelp spørsmål bytte sletting fjerning endring endringer innlogging
        pålogging tilgang tilganger rettigheter passord konkurs likvidasjon avvikling klage ansettelse oppstart send bekreft ring
        kontakt daglig leder as asa ans enk nuf sa ab aps oy sms pdf gdpr id it hr ceo cfo mva edi erp api xml regnskap økonomi
        innkjøp salg lønn fordi selv mens dersom hvis viss dessverre heldigvis endelig neste forrige både verken enten dermed derfor
        difor likevel forresten eventuelt vedlagt vedlegg glemte glemt husk merk håper vet veit synes mener vis gjerne jada neida
        joda okay sluttet slutta begynner starter jobber inntil fram frem snarest haster viktig info informasjon bestilling
        bestiller bestille ekstra enda ytterligere samme noen nokon noe noko dagens ca inkl evt pga mht ift iht mhp bl hilsning
        *kontoret *avdelingen *avdelinga *lageret *verkstedet""")
IDIOM = words(
    """så få | som eventuelt står | som kanskje står | som måtte stå | som eventuelt ligger | som eventuelt er
        registrert |
        blir hvor han er | blir hvor hun er | blir der han er | blir der hun er |
        med rette | som dere kanskje | dere kanskje | som du kanskje | du kanskje | som de kanskje | få tak | få tak i | få svar |
        få hjelp | få beskjed | gi beskjed | gje beskjed | gi meg beskjed | få vite | legge merke til | legg
        merke til | legg merke | legge ned tid | legge tid | ta kontakt | i god tid | ta stilling | ta
        stilling til | til og med | legge til grunn | legg til grunn | legge til rette | legg til rette | si
        ifra | si fra | sende inn | send inn | sende faktura | sende fakturaer | sende ut | send ut | send meg
        | send bekreftelse | sende meg | få bekreftet | få bekreftelse | få en bekreftelse | få ein
        bekreftelse | legge ved | legger ved | i orden | ta seg av | ta vare på | stopp opp | slutt på | i
        ferd med | lagt ved | stå til | på slutten | til sist | ta hånd om | gi tilbake | få ordnet | ta den |
        få med seg | sagt opp stillingen | sagt opp jobben | sagt opp stillinga | har sagt opp hos oss | sagt
        opp stillingen sin | sagt opp jobben sin | sier opp stillingen | si opp stillingen | si opp jobben |
        sier opp jobben | har sagt opp jobben | har sagt opp stillingen | skal ut i | skal ut på | skal ut og
        | må ut på | skal ut av | attestasjonsrett | attestasjonsretten | ordne med at | ordne at | ordne så |
        ordne slik at | ordner med at | fikse at | fikse så | fikse slik at | fiks så | fiks slik at | ordn så
        | ordn slik at | sørge for å få | sørg for å få | få til at | få til å | få det til | få ordnet med |
        legge til at | får vi ta | det får vi | får vente | får være | ombestemte seg | ombestemt seg | endret
        mening | sluttet å bruke | slutta å bruke | slutter å bruke | sluttet med å bruke | sluttet å røyke |
        slutta å røyke
    | i bruk | ikke desto mindre | få med meg | fikk med meg
        | hvordan det enn er | hvordan det nå enn er | uansett hvordan | hvordan det enn blir"""
)
