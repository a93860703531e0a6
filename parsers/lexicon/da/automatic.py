"""What machines write in Danish: automatic answers, receipts, invitations, acknowledgements, bounces."""

from parsers.lexicon.mail_words import AutomaticWords, phrases

AUTOMATIC = AutomaticWords(
    reply_subjects=phrases("""
        automatisk svar | autosvar | auto-svar | automatisk besked | automatisk meddelelse | fraværsbesked | fraværsassistent |
        automatisk bekræftelse"""),
    absence_subjects=phrases("""
        fravær | fraværende | ikke på kontoret | ikke til stede | ferie | på ferie | på barsel | ude af huset | barsel | orlov |
        ferielukket"""),
    absences=phrases("""
        jeg er på ferie | jeg holder ferie | jeg har ferie | jeg er væk | jeg er bortrejst | jeg er fraværende | jeg er ikke på
        kontoret | jeg er ude af kontoret | jeg er ude af huset | jeg er ikke til stede | jeg er i øjeblikket ikke | jeg er for tiden
        ikke | jeg har fri | jeg holder fri | jeg er på barsel | jeg er på orlov | jeg er sygemeldt | jeg er på rejse | jeg er på
        forretningsrejse | jeg læser ikke mails | jeg læser ikke mail | jeg har begrænset adgang | begrænset adgang til mail | jeg er
        stoppet | jeg er fratrådt | jeg arbejder ikke længere | kontoret er lukket | vi har lukket | vi holder lukket | vi holder
        ferielukket"""),
    returns=phrases("til og med | t.o.m | tilbage | frem til | indtil | ferie til | fri til | væk til | er at træffe igen"),
    substitutes=phrases("""
        hvis det haster | haster det | i hastesager | ved hastesager | hvis din henvendelse haster | kontakt | kontakte | henvend dig
        | ring til | i mit fravær | under mit fravær | imens | i mellemtiden | bliver ikke videresendt | videresendes ikke"""),
    mail_thanks=phrases("""
        tak for din mail | tak for din e-mail | tak for din besked | tak for mailen | tak for din henvendelse | tak for henvendelsen |
        tak for jeres mail"""),
    says_automatic=phrases("""
        dette er et automatisk svar | dette er et automatisk | dette er en automatisk | dette er et autosvar | denne mail er sendt
        automatisk | denne e-mail er automatisk | automatisk genereret"""),
    receipt_subjects=phrases("læst | læsekvittering | ikke læst | ulæst | kvittering for læsning | leveret"),
    receipts=phrases("""
        blev læst | din meddelelse | din besked | blev slettet uden at blive læst | læsekvittering | er blevet læst | er blevet vist"""),
    calendar_subjects=phrases("""
        accepteret | godkendt | afslået | afvist | foreløbigt accepteret | foreløbig | invitation | opdateret invitation | aflyst |
        annulleret | mødeindkaldelse | nyt tidspunkt foreslået"""),
    acknowledgements=phrases("""
        vi har modtaget din henvendelse | vi har modtaget henvendelsen | vi har modtaget din mail | vi har modtaget din e-mail | vi
        har modtaget din besked | vi har modtaget din sag | vi har modtaget din forespørgsel | vi har registreret din henvendelse |
        din henvendelse er modtaget | din henvendelse er registreret | henvendelsen er modtaget | din sag er oprettet | din sag er
        registreret | sagen er oprettet | der er oprettet en sag | din mail er modtaget | din forespørgsel er modtaget | den er
        registreret hos os"""),
    contact_thanks=phrases("""
        tak for din henvendelse | tak for henvendelsen | tak fordi du kontakter | tak fordi du kontaktede | tak fordi du skriver"""),
    ticket_words=phrases("sag | sagsnummer | sagsnr"),
    acknowledgement_followups=phrases("""
        vender tilbage | hurtigst muligt | så hurtigt som muligt | så hurtigt vi kan | inden for 24 timer | hverdage | arbejdsdage |
        sagsnummer | sag # | sag nr | referencenummer | emnefeltet | svar ikke på denne | kan ikke besvares | svartid | sagsbehandler"""),
    bounce_subjects=phrases("""
        kan ikke leveres | kunne ikke leveres | ikke leveret | uleverbar | leveringsfejl | leveringsstatus | levering mislykkedes |
        returneret"""),
    bounces=phrases("""
        kunne ikke leveres | kunne ikke levere | blev ikke leveret | levering mislykkedes | adressen blev ikke fundet | modtageren
        findes ikke | nåede ikke frem"""),
    no_reply_names=phrases("ikkesvar | svarikke | ikkebesvar | ingensvar | maaikkebesvares"),
    asking=phrases("""
        kan i | kan du | kunne i | vil i | vil du | venligst | fjern | fjerne | slet | slette | tilføj | tilføje | opret | oprette |
        opsig | opsige | opsiger | afslut | afslutte | ændr | ændre | skift | skifte | luk | lukke | deaktiver | jeg ønsker | vi
        ønsker | jeg vil | vi vil | hvordan | inden da | før det | opsigelse | mangler | må i"""),
)
