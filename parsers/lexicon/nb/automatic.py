"""What machines write in Norwegian: automatic answers, receipts, invitations, acknowledgements, bounces."""

from parsers.lexicon.mail_words import AutomaticWords, phrases

AUTOMATIC = AutomaticWords(
    reply_subjects=phrases("""
        automatisk svar | autosvar | auto-svar | automatisk melding | fraværsmelding | fraværsassistent | automatisk bekreftelse"""),
    absence_subjects=phrases("""
        fravær | fraværende | ikke på kontoret | ferie | på ferie | ute av kontoret | permisjon | borte fra kontoret | feriestengt |
        ikke til stede"""),
    absences=phrases("""
        jeg er på ferie | jeg har ferie | jeg avvikler ferie | jeg tar ferie | jeg er borte | jeg er bortreist | jeg er fraværende |
        jeg er ikke på kontoret | jeg er ute av kontoret | jeg er ikke til stede | jeg er for tiden ikke | jeg er for øyeblikket ikke
        | jeg har fri | jeg er i permisjon | jeg er i pappapermisjon | jeg er i mammapermisjon | jeg er sykmeldt | jeg er sykemeldt |
        jeg er på reise | jeg er på tjenestereise | jeg leser ikke e-post | jeg har begrenset tilgang | begrenset tilgang til e-post |
        jeg har sluttet | jeg jobber ikke lenger | jeg arbeider ikke lenger | kontoret er stengt | vi har stengt | vi holder stengt |
        feriestengt"""),
    returns=phrases("til og med | t.o.m | tilbake | frem til | fram til | ferie til | fri til | borte til | er her igjen"),
    substitutes=phrases("""
        hvis det haster | dersom det haster | ved hastesaker | haster det | i hastesaker | ta kontakt med | kontakt | kontakte | ring
        til | henvend deg | i mitt fravær | under mitt fravær | i mellomtiden | blir ikke videresendt | videresendes ikke"""),
    mail_thanks=phrases("""
        takk for din e-post | takk for e-posten | takk for din mail | takk for mailen | takk for din melding | takk for din
        henvendelse | takk for henvendelsen | takk for meldingen"""),
    says_automatic=phrases("""
        dette er et automatisk svar | dette er et automatisk | dette er en automatisk | dette er et autosvar | denne meldingen er
        sendt automatisk | automatisk generert | denne e-posten er automatisk"""),
    receipt_subjects=phrases("lest | lesebekreftelse | ikke lest | ulest | leverings- og lesebekreftelse | levert"),
    receipts=phrases("""
        ble lest | meldingen din | din melding | ble slettet uten å bli lest | lesebekreftelse | er blitt lest | har blitt lest | er
        vist på mottakerens"""),
    calendar_subjects=phrases("""
        godtatt | akseptert | avslått | avvist | foreløpig godtatt | foreløpig | kanskje | invitasjon | oppdatert invitasjon | avlyst
        | kansellert | møteinnkalling | nytt tidspunkt foreslått"""),
    acknowledgements=phrases("""
        vi har mottatt din henvendelse | vi har mottatt henvendelsen | vi har mottatt din e-post | vi har mottatt din melding | vi har
        mottatt din sak | vi har mottatt din forespørsel | vi har registrert din henvendelse | vi har registrert saken | din
        henvendelse er mottatt | henvendelsen din er mottatt | henvendelsen er mottatt | din henvendelse er registrert | henvendelsen
        din er registrert | din sak er registrert | saken din er registrert | saken er opprettet | din sak er opprettet | din e-post
        er mottatt | din forespørsel er mottatt"""),
    contact_thanks=phrases("takk for din henvendelse | takk for henvendelsen | takk for at du kontakter | takk for at du tok kontakt"),
    ticket_words=phrases("sak | saksnummer | saksnr"),
    acknowledgement_followups=phrases("""
        kommer tilbake | så snart som mulig | så snart vi kan | så fort som mulig | innen 24 timer | virkedager | arbeidsdager |
        saksnummer | sak # | sak nr | referansenummer | emnefeltet | ikke svar på denne | kan ikke besvares | svartid | saksbehandler"""),
    bounce_subjects=phrases("""
        kan ikke leveres | kunne ikke leveres | ikke levert | uleverbar | leveringsfeil | leveringsstatus | returnert | levering
        mislyktes"""),
    bounces=phrases("""
        kunne ikke leveres | kunne ikke levere | ble ikke levert | levering mislyktes | adressen ble ikke funnet | mottakeren finnes
        ikke | nådde ikke"""),
    no_reply_names=phrases("ikkesvar | ikkesvarr | svarikke | ikkebesvar | ingensvar"),
    asking=phrases("""
        kan dere | kan du | kunne dere | vil dere | vennligst | fjern | fjerne | slett | slette | legg til | legge til | legg inn |
        legge inn | opprett | opprette | si opp | sier opp | avslutt | avslutte | endre | bytt | bytte | steng | deaktiver | jeg
        ønsker | vi ønsker | jeg vil | vi vil | hvordan | før det | innen da | oppsigelse | trenger"""),
)
