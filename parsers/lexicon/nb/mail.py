"""What stands around a Norwegian mail: quote lines, closings, what is no signature, form labels."""

from parsers.lexicon.mail_words import FormWords, MailWords, NoticeWords, QuoteWords, SignatureWords, phrases
from parsers.lexicon.nb.automatic import AUTOMATIC

QUOTE = QuoteWords(
    wrote=phrases("skrev | skreiv | skriver | sendte | skrev følgende"),
    wrote_starts=phrases("""
        den | på | man | tir | ons | tor | tors | fre | lør | søn | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag"""),
    pronouns=phrases("jeg | vi | dere | du | han | hun | de | man | ingen | noen"),
    from_labels=phrases("fra | avsender"),
    sent_labels=phrases("sendt | dato"),
    to_labels=phrases("til | mottaker"),
    copy_labels=phrases("kopi | blindkopi"),
    subject_labels=phrases("emne"),
    other_labels=phrases("svar til | prioritet | vedlegg | viktighet"),
    original_marks=phrases("opprinnelig melding | original melding | opprinnelig e-post | opprinneleg melding"),
    forward_marks=phrases("""
        videresendt melding | videresendt e-post | videresendt mail | start på videresendt melding | begynnelse på videresendt melding
        | begynnelsen av videresendt melding | vidaresend melding"""),
    forward_prefixes=phrases("vs | videresendt | videresending"),
    reply_prefixes=phrases("sv | svar"),
)

SIGNATURE = SignatureWords(
    run_on_closings=phrases("mvh | m.v.h. | med vennlig hilsen | vennlig hilsen | beste hilsen | hilsen"),
    closings=phrases("""
        med vennlig hilsen | med vennlig helsing | med venleg helsing | med venlig hilsen | vennlig hilsen | venleg helsing | vennlige
        hilsener | vennlig hilsener | med vennlige hilsener | hilsen | hilsener | helsing | med hilsen | beste hilsen | beste hilsener
        | med beste hilsen | varm hilsen | varme hilsener | de beste hilsener | hilsen fra | mvh | m.v.h. | vh | v.h. | ha en fin dag
        | ha en fortsatt fin dag | ha en god dag | ha en god helg | ha det bra | ha det fint | god helg | alt godt | klem | ærbødigst"""),
    thanks=phrases("""
        takk | takk på forhånd | på forhånd takk | tusen takk | mange takk | takk skal dere ha | takk for hjelpen | tusen takk for
        hjelpen | takker"""),
    sent_from=phrases("""
        sendt fra | sendt med | sendt via | sendt frå | last ned outlook for | få outlook for | skaff deg outlook for | hent outlook
        for | fra min iphone"""),
    devices=phrases("mobil | telefon | nettbrett"),
    joiners=phrases("og"),
    contact_labels=phrases("""
        tlf | tel | telefon | mobil | mob | sentralbord | direkte | faks | fax | e-post | epost | mail | web | nettside | hjemmeside |
        adresse | besøksadresse | postadresse | postboks | fakturaadresse | org.nr | org nr | orgnr | org.nummer | organisasjonsnummer
        | foretaksnummer | foretaksregisteret | kontonummer"""),
    titles=phrases("""
        daglig leder | daglig | leder | økonomisjef | økonomi | økonomileder | økonomiansvarlig | regnskapsfører | regnskap |
        regnskapssjef | regnskapsmedarbeider | autorisert | kontormedarbeider | kontorleder | sekretær | innkjøp | innkjøper |
        innkjøpssjef | kundeservice | bostyrer | advokat | advokatfullmektig | styreleder | eier | prosjektleder | selger | konsulent
        | rådgiver | lønn | avdelingen | kasserer | administrasjon | for | hos | på | og | i"""),
    company_forms=phrases("as | asa | ans | da | enk | enkeltpersonforetak | sa | nuf | kommune | stiftelse | forening"),
    role_names=phrases("""
        kontakt | okonomi | regnskap | faktura | kontor | kundeservice | salg | hei | lonn | innkjop | firmapost | postmottak"""),
    addressing=phrases("din | ditt | dine | deres"),
    speaking=phrases("jeg | meg | min | mitt | mine | vi | oss | vår | vårt | våre | takk | vennligst"),
    sentence_words=phrases("""
        jeg | vi | dere | du | han | hun | den | det | dem | ham | henne | meg | oss | deg | vår | vårt | våre | min | mitt | mine |
        hans | hennes | deres | er | var | har | hadde | skal | vil | kan | kunne | skulle | må | får | fikk | blir | ble | trenger |
        ønsker | ønskes | lurer | ikke | aldri | bort | at | som | om | ps | p.s. | obs | nb | slutter | sluttet | slutta | legg |
        legge | legges | inn | til | ta | fjern | fjerne | fjernes | slett | slette | slettes | endre | endres | endring | bytt |
        bytte | avslutt | avslutte | avsluttes | si | sier | opp | oppsigelse | steng | stenge | stenges | deaktiver | deaktivere |
        opprett | opprette | opprettes | registrer | registrere | oppdater | oppdatere | bekreft | send | ring | gjerne | vennligst |
        ny | nye | nytt | også | dessuten | samt | istedenfor | stedet | bruker | brukeren | brukere | tilgang | tilgangen | konto |
        kontoen | avtale | avtalen | abonnement | abonnementet | glemte"""),
    disclaimers=phrases("""
        behandler personopplysninger i henhold | behandler personopplysninger etter | behandler dine personopplysninger |
        denne e-posten kan inneholde | denne e-posten inneholder | denne e-posten og eventuelle vedlegg | denne e-posten med
        eventuelle vedlegg | denne e-posten er beregnet | denne e-posten er konfidensiell | denne meldingen kan inneholde | denne
        meldingen inneholder | denne meldingen er beregnet | denne meldingen og eventuelle vedlegg | innholdet i denne e-posten |
        informasjonen i denne e-posten | dersom du ikke er rette mottaker | dersom du ikke er rett mottaker | hvis du ikke er rett
        mottaker | hvis du ikke er rette mottaker | hvis du har mottatt denne e-posten ved en feil | dersom du har mottatt denne
        e-posten ved en feil | hvis du har mottatt denne meldingen ved en feil | dersom du ved en feil | hvis du ved en feil | tenk på
        miljøet før du skriver ut | tenk på miljøet | vår personvernerklæring | les mer om hvordan vi behandler personopplysninger |
        slik behandler vi personopplysninger | virusfri | denne e-posten er skannet"""),
    banners=phrases("""
        denne e-posten kommer fra en ekstern avsender | denne e-posten er sendt fra en ekstern | ekstern avsender | ekstern e-post |
        du får ikke ofte e-post fra | du mottar ikke ofte e-post fra | ikke klikk på lenker eller åpne vedlegg"""),
    list_footers=phrases("meld deg av | avslutt abonnementet på nyhetsbrev | du mottar denne e-posten fordi | e-postliste | avmelding"),
)

NOTICE = NoticeWords(
    itself=phrases("""
        denne e-post | denne epost | denne mail | denne melding | e-posten | eposten | mailen | meldingen | dette er en"""),
    secret=phrases("konfidensiel | fortrolig | taushetsplikt | taushetsbelagt"),
    meant=phrases("kun | bare | beregnet | ment for | tiltenkt | utelukkende"),
    recipient=phrases("mottaker | adressat | den person | den det er adressert | den den er adressert"),
    not_recipient=phrases("""
        ikke rett mottaker | ikke er rett mottaker | ikke rette mottaker | ikke er rette mottaker | ikke riktig mottaker | ikke er
        riktig mottaker | ikke den tiltenkte mottaker | ikke er den tiltenkte mottaker | ikke er tiltenkt mottaker | ikke adressaten
        | ikke er adressaten"""),
    condition=phrases("hvis | dersom | om du | om dere | har du | har dere | skulle du | skulle dere | er denne | er e-posten"),
    received=phrases("fått | mottatt | motteke | kommet | havnet | sendt | feilsendt | nådd"),
    mistaken=phrases("""
        ved en feil | ved feil | feilsendt | ved en feiltakelse | ved en feiltagelse | ved et uhell | feilaktig | på feil"""),
    sender=phrases("avsender"),
    people=phrases("ham | henne | han | hun | bruker | brukeren | brukerne | konto | kontoen | avtale | avtalen"),
)

FORM = FormWords(
    name=phrases("navn | fullt navn | for- og etternavn | kontaktperson | avsender"),
    email=phrases("e-post | epost | e-postadresse | epostadresse | mail | mailadresse | e-mail | email"),
    phone=phrases("telefon | telefonnummer | tlf | mobil | mobilnummer | mobiltelefon"),
    company=phrases("firma | firmanavn | bedrift | bedriftsnavn | selskap | organisasjon | foretak | virksomhet"),
    number=phrases("organisasjonsnummer | org.nr | orgnr | org nr | org.nummer | organisasjonsnr | foretaksnummer | registreringsnummer"),
    subject=phrases("emne | hva gjelder henvendelsen | gjelder | henvendelsen gjelder | kategori | tema | sak"),
    message=phrases("melding | beskjed | beskrivelse | spørsmål | kommentar | tekst"),
    yours=phrases("din | ditt | dine | deres"),
)

MAIL = MailWords(
    language="nb",
    quote=QUOTE,
    signature=SIGNATURE,
    notice=NOTICE,
    automatic=AUTOMATIC,
    form=FORM,
    greetings=phrases("hei | hei igjen | heisann | god morgen | god dag | god ettermiddag | hallo"),
)
