"""What stands around a Danish mail: quote lines, closings, what is no signature, form labels."""

from parsers.lexicon.da.automatic import AUTOMATIC
from parsers.lexicon.mail_words import FormWords, MailWords, NoticeWords, QuoteWords, SignatureWords, phrases

QUOTE = QuoteWords(
    wrote=phrases("skrev | skriver | sendte | har skrevet | skrev følgende"),
    wrote_starts=phrases("""
        den | d | man | tir | ons | tor | tors | fre | lør | søn | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag"""),
    pronouns=phrases("jeg | vi | i | du | han | hun | de | man | ingen | nogen"),
    from_labels=phrases("fra | afsender"),
    sent_labels=phrases("sendt | dato"),
    to_labels=phrases("til | modtager"),
    copy_labels=phrases("cc | kopi | bcc"),
    subject_labels=phrases("emne"),
    other_labels=phrases("svar til | prioritet | vedhæftede filer | vedhæftet fil"),
    original_marks=phrases("""
        oprindelig meddelelse | oprindelig besked | original meddelelse | original besked | oprindelig mail | oprindelig e-mail"""),
    forward_marks=phrases("""
        videresendt besked | videresendt meddelelse | videresendt mail | videresendt e-mail | start på videresendt besked | start på
        videresendt meddelelse | begyndelsen på videresendt besked | begyndelse på videresendt besked | begyndelsen på videresendt
        meddelelse"""),
    forward_prefixes=phrases("vs | vd | videresendt | videresend"),
    reply_prefixes=phrases("sv | svar"),
)

SIGNATURE = SignatureWords(
    run_on_closings=phrases("mvh | m.v.h. | med venlig hilsen | venlig hilsen | de bedste hilsner | bedste hilsner | vh | hilsen"),
    closings=phrases("""
        med venlig hilsen | med venlige hilsner | med venlige hilsener | med venlig hilsner | venlig hilsen | venlige hilsner |
        venlige hilsener | hilsen | hilsner | med hilsen | mange hilsner | mange hilsener | bedste hilsner | bedste hilsener | bedste
        hilsen | de bedste hilsner | kærlig hilsen | kærlige hilsner | kh | k.h. | dbh | mvh | m.v.h. | med venlig hilsen fra | vh |
        v.h. | v/h | ha' en god dag | ha en god dag | hav en god dag | hav en dejlig dag | fortsat god dag | god weekend | rigtig god
        weekend | alt godt | de bedste ønsker | ærbødigst"""),
    thanks=phrases("""
        tak | på forhånd tak | tak på forhånd | mange tak | tusind tak | tak for hjælpen | mange tak for hjælpen | på forhånd mange
        tak | 1000 tak"""),
    sent_from=phrases("sendt fra | sendt med | sendt via | hent outlook til | få outlook til | hent outlook for | fra min iphone"),
    devices=phrases("mobil | telefon"),
    joiners=phrases("og"),
    contact_labels=phrases("""
        tlf | tel | telefon | mobil | mob | omstilling | hovednummer | direkte | dir | fax | e-mail | email | mail | web | hjemmeside
        | adresse | postboks | cvr | cvr-nr | cvr.nr | cvr nr | cvr-nummer | se-nr | kontonr | ean"""),
    titles=phrases("""
        direktør | adm. direktør | økonomichef | økonomi | økonomiansvarlig | bogholder | bogholderi | bogholderiet | regnskab |
        regnskabschef | regnskabsassistent | revisor | kontorassistent | kontorchef | sekretær | indkøb | indkøber | indkøbschef |
        kundeservice | kundecenter | kurator | advokat | advokatfuldmægtig | likvidator | indehaver | ejer | formand | kasserer |
        projektleder | sælger | konsulent | løn | lønbogholder | administration | afdelingen | for | hos | på | og | i | elev"""),
    company_forms=phrases("aps | a/s | i/s | k/s | p/s | ivs | amba | a.m.b.a | enkeltmandsvirksomhed | forening | kommune | fond"),
    role_names=phrases("kontakt | okonomi | regnskab | bogholderi | faktura | kontor | kundeservice | salg | hej | lon | indkob"),
    addressing=phrases("din | dit | dine | jeres"),
    speaking=phrases("jeg | mig | min | mit | mine | vi | os | vores | tak | venligst"),
    sentence_words=phrases("""
        jeg | vi | du | han | hun | den | det | dem | ham | hende | mig | os | jer | dig | vores | min | mit | mine | hans | hendes |
        deres | jeres | er | var | har | havde | skal | vil | kan | kunne | skulle | må | får | fik | bliver | blev | mangler | ønsker
        | ønskes | ikke | aldrig | væk | at | som | om | ps | p.s. | obs | nb | stopper | stoppet | stoppede | tilføj | tilføje |
        tilføjes | fjern | fjerne | fjernes | slet | slette | slettes | ret | rette | rettes | ændr | ændre | ændres | ændring | skift
        | skifte | opsig | opsige | opsiger | opsiges | opsigelse | afslut | afslutte | luk | lukke | lukkes | deaktiver | deaktivere
        | opret | oprette | oprettes | registrer | opdater | opdatere | bekræft | send | ring | gerne | venligst | ny | nye | nyt |
        også | desuden | samt | stedet | bruger | brugeren | brugere | adgang | adgangen | konto | kontoen | aftale | aftalen |
        abonnement | abonnementet | glemte"""),
    disclaimers=phrases("""
        behandler personoplysninger i henhold | behandler personoplysninger efter | behandler dine personoplysninger |
        denne e-mail kan indeholde | denne e-mail indeholder | denne e-mail og eventuelle vedhæft | denne e-mail og evt. vedhæft |
        denne e-mail er fortrolig | denne e-mail er kun beregnet | denne e-mail er tiltænkt | denne mail kan indeholde | denne mail
        indeholder | denne mail og eventuelle vedhæft | denne meddelelse kan indeholde | denne meddelelse er kun | denne besked kan
        indeholde | indholdet af denne e-mail | indholdet i denne e-mail | oplysningerne i denne e-mail | hvis du ikke er den rette
        modtager | hvis du ikke er rette modtager | hvis du ved en fejl | hvis du har modtaget denne e-mail ved en fejl | hvis du
        fejlagtigt har modtaget | er du ikke rette modtager | tænk på miljøet før du printer | tænk på miljøet | vores
        privatlivspolitik | læs om hvordan vi behandler | læs mere om hvordan vi behandler personoplysninger | vores behandling af
        personoplysninger | virusfri | denne e-mail er scannet"""),
    banners=phrases("""
        denne e-mail kommer fra en ekstern afsender | denne mail kommer fra en ekstern afsender | denne e-mail er sendt fra en ekstern
        | ekstern afsender | ekstern e-mail | ekstern mail | du får ikke ofte mails fra | du får ikke ofte mail fra | klik ikke på
        links eller åbn vedhæftede"""),
    list_footers=phrases("""
        afmeld dig | afmeld nyhedsbrev | du modtager denne mail, fordi | du modtager denne e-mail, fordi | mailingliste |
        afmelding fra | afmelding af nyhed | afmelding her"""),
)

NOTICE = NoticeWords(
    itself=phrases("""
        denne mail | denne e-mail | denne email | denne besked | denne meddelelse | mailen | e-mailen | beskeden | meddelelsen"""),
    secret=phrases("fortrolig | tavshedspligt | konfidentiel"),
    meant=phrases("kun | alene | udelukkende | beregnet | tiltænkt | bestemt for"),
    recipient=phrases("modtager | adressat | den person"),
    not_recipient=phrases("""
        ikke rette modtager | ikke den rette modtager | ikke er rette modtager | ikke er den rette modtager | ikke den tiltænkte
        modtager | ikke er den tiltænkte modtager | ikke adressaten | ikke er adressaten"""),
    condition=phrases("""
        hvis | såfremt | har du | har i | har de | er mailen | er e-mailen | er beskeden | er denne | skulle du | skulle i | skulle
        de"""),
    received=phrases("fået | modtaget | havnet | kommet | sendt | nået"),
    mistaken=phrases("ved en fejl | ved fejl | fejlagtigt | fejlsendt | ved en fejltagelse | forkert sted"),
    sender=phrases("afsender"),
    people=phrases("ham | hende | han | hun | bruger | brugeren | brugerne | konto | kontoen | aftale | aftalen"),
)

FORM = FormWords(
    name=phrases("navn | fulde navn | for- og efternavn | kontaktperson | afsender"),
    email=phrases("e-mail | email | mail | e-mailadresse | mailadresse | e-post"),
    phone=phrases("telefon | telefonnummer | tlf | mobil | mobilnummer | mobiltelefon"),
    company=phrases("virksomhed | virksomhedens navn | virksomhedsnavn | firma | firmanavn | selskab | organisation"),
    number=phrases("cvr-nummer | cvr | cvr-nr | cvr.nr | cvr nr | cvr nummer | cvrnr | registreringsnummer | momsnummer | se-nummer"),
    subject=phrases("emne | hvad drejer det sig om | henvendelsen drejer sig om | vedrørende | kategori | sag"),
    message=phrases("besked | meddelelse | beskrivelse | spørgsmål | kommentar | tekst | henvendelse"),
    yours=phrases("din | dit | dine | jeres"),
)

MAIL = MailWords(
    language="da",
    quote=QUOTE,
    signature=SIGNATURE,
    notice=NOTICE,
    automatic=AUTOMATIC,
    form=FORM,
    greetings=phrases("hej | hej igen | goddag | god morgen | godmorgen | kære | hejsa | davs | til rette vedkommende"),
)
