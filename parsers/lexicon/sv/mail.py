"""What stands around a Swedish mail: quote lines, closings, what is no signature, form labels."""

from parsers.lexicon.mail_words import FormWords, MailWords, NoticeWords, QuoteWords, SignatureWords, phrases
from parsers.lexicon.sv.automatic import AUTOMATIC

QUOTE = QuoteWords(
    wrote=phrases("skrev | skriver | skickade | har skrivit | skrev följande"),
    wrote_starts=phrases("den | på | kl | måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag"),
    pronouns=phrases("jag | vi | ni | du | han | hon | hen | de | man | min | vår | ingen | någon"),
    from_labels=phrases("från | avsändare"),
    sent_labels=phrases("skickat | datum | sänt | skickades"),
    to_labels=phrases("till | mottagare"),
    copy_labels=phrases("kopia | kopia till | hemlig kopia"),
    subject_labels=phrases("ämne | rubrik | ärende"),
    other_labels=phrases("svara till | svar till | prioritet | bifogade filer | bilagor"),
    original_marks=phrases("""
        ursprungligt meddelande | originalmeddelande | ursprungligt mail | ursprungligt mejl | ursprungligt e-postmeddelande"""),
    forward_marks=phrases("""
        vidarebefordrat meddelande | vidarebefordrat brev | vidarebefordrat mail | vidarebefordrat mejl | vidarebefordrat
        e-postmeddelande | start på vidarebefordrat meddelande | början på vidarebefordrat meddelande | börja vidarebefordrat brev |
        vidarebefordrat e-brev | början på vidarebefordrat brev | påbörja vidarebefordrat meddelande | start på vidarebefordrat brev"""),
    forward_prefixes=phrases("vb | vidarebefordrat | vidarebefordran"),
    reply_prefixes=phrases("sv | svar"),
)

SIGNATURE = SignatureWords(
    run_on_closings=phrases("mvh | m.v.h. | m.v.h | med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | vänlig hälsning"),
    closings=phrases("""
        mvh | m v h | m.v.h. | m.v.h | med vänlig hälsning | med vänliga hälsningar | med vänlig hälsningar | vänlig hälsning |
        vänliga hälsningar | vänligen | vänligt | hälsning | hälsningar | hälsn | hälsn. | hälsar | med hälsning | med hälsningar |
        bästa hälsningar | bästa hälsning | varma hälsningar | varm hälsning | många hälsningar | soliga hälsningar | med bästa
        hälsningar | med bästa hälsning | med de bästa hälsningar | allt gott | ha det gott | ha det bra | ha det så bra | ha en bra
        dag | ha en fin dag | ha en fortsatt bra dag | ha en trevlig dag | ha en trevlig helg | ha en bra helg | trevlig helg |
        trevlig dag | vi hörs | vh | v h | kram | högaktningsfullt | undertecknat"""),
    thanks=phrases("""
        tack | tack på förhand | tackar | tusen tack | stort tack | tack så mycket | tack för hjälpen | tack på förhand för hjälpen |
        tacksam för svar"""),
    sent_from=phrases("""
        skickat från | skickad från | skickat med | skickas från | sänt från | skickades från | hämta outlook för | skaffa outlook för
        | från min iphone | från min mobil"""),
    devices=phrases("mobil | telefon | surfplatta"),
    joiners=phrases("och"),
    contact_labels=phrases("""
        tel | telefon | tfn | mobil | mob | växel | vxl | direkt | dir | fax | e-post | epost | mail | mejl | webb | hemsida | adress
        | besöksadress | postadress | box | leveransadress | fakturaadress | org.nr | org nr | orgnr | org.nummer |
        organisationsnummer | momsregnr | momsreg.nr | vat-nr | bankgiro | bg | plusgiro | pg | swish"""),
    titles=phrases("""
        vd | ekonomichef | ekonomiansvarig | ekonomi | ekonomiassistent | ekonom | redovisningskonsult | redovisningsekonom |
        redovisning | controller | administratör | administration | kundtjänst | kontorsansvarig | kontorschef | inköpare | inköp |
        inköpschef | konkursförvaltare | advokat | jurist | likvidator | assistent | löneadministratör | lön | it-chef | it-ansvarig |
        projektledare | försäljning | säljare | verksamhetschef | platschef | ägare | delägare | ordförande | kassör | sekreterare |
        samordnare | handläggare | auktoriserad | revisor | avdelningen | för | hos | på | och | genom | via"""),
    company_forms=phrases("""
        ab | hb | kb | ek | ekonomisk | förening | aktiebolag | handelsbolag | kommanditbolag | konsult | firma | stiftelse | kommun"""),
    role_names=phrases("""
        kontakt | ekonomi | faktura | fakturor | kontor | kontoret | kundservice | kundtjanst | reception | inkop | order | hej | lon
        | redovisning | leverantorsfaktura"""),
    addressing=phrases("din | ditt | dina | er | ert | era"),
    speaking=phrases("jag | mig | min | mitt | mina | vi | oss | vår | vårt | våra | tack | snälla | vänligen"),
    sentence_words=phrases("""
        jag | vi | ni | du | han | hon | hen | den | det | dem | honom | henne | mig | oss | er | dig | vår | vårt | våra | min | mitt
        | mina | hans | hennes | deras | är | var | har | hade | ska | skall | vill | kan | kunde | skulle | måste | får | fick | blir
        | blev | behöver | önskar | önskas | undrar | inte | ej | aldrig | bort | att | som | om | ps | p.s. | obs | nb | slutar |
        slutat | slutade | lägg | lägga | läggas | läggs | upp | ta | tas | tag | tar | ändra | ändras | ändring | byt | byta | bytt |
        avsluta | avslutas | säg | säga | säger | sägs | uppsägning | stäng | stänga | stängas | inaktivera | inaktiveras | radera |
        raderas | skapa | skapas | registrera | registreras | uppdatera | uppdateras | bekräfta | skicka | skickas | ring | hör |
        återkom | snälla | gärna | tacksam | nya | ny | nytt | även | också | dessutom | samt | istället | stället | fr.o.m | from |
        f.o.m | t.o.m | borttag | användare | användaren | behörighet | behörig | konto | kontot | avtal | avtalet | abonnemang |
        abonnemanget | glöm | glömde | sluta | avslut"""),
    disclaimers=phrases("""
        behandlar personuppgifter enligt | behandlar personuppgifter i enlighet | behandlar dina personuppgifter |
        detta e-postmeddelande kan innehålla | detta e-postmeddelande innehåller | detta e-postmeddelande är avsett | detta
        e-postmeddelande och eventuella bilagor | detta e-postmeddelande med eventuella bilagor | detta e-postmeddelande samt | detta
        meddelande kan innehålla | detta meddelande är endast avsett | detta meddelande och eventuella bilagor | detta mail kan
        innehålla | detta mejl kan innehålla | informationen i detta e-postmeddelande | informationen i detta meddelande | innehållet
        i detta e-postmeddelande | innehållet i detta meddelande | om du inte är rätt mottagare | om du inte är den avsedda mottagaren
        | om du fått detta e-postmeddelande av misstag | om du har fått detta e-postmeddelande av misstag | om du har fått detta
        meddelande av misstag | om du av misstag | om ni av misstag | när du skickar e-post till oss | när du kommunicerar med oss via
        e-post | så behandlar vi dina personuppgifter | så behandlar vi personuppgifter | läs mer om hur vi behandlar | för
        information om hur vi behandlar personuppgifter | vi behandlar personuppgifter | vi värnar om din integritet | i enlighet med
        dataskyddsförordningen | tänk på miljön innan du skriver ut | tänk på miljön | behöver du verkligen skriva ut | virusfri |
        detta e-postmeddelande har kontrollerats | e-postmeddelandet har genomsökts"""),
    banners=phrases("""
        detta e-postmeddelande kommer från en extern avsändare | detta meddelande kommer från en extern avsändare | extern avsändare |
        externt e-postmeddelande | du får inte ofta e-post från | klicka inte på länkar eller öppna bilagor"""),
    list_footers=phrases("""
        avregistrera dig | avsluta prenumerationen | du får detta mejl för att du | du får det här mejlet eftersom | sändlista |
        e-postlista"""),
)

NOTICE = NoticeWords(
    itself=phrases("""
        detta mejl | detta mail | detta e-post | detta meddelande | denna e-post | det här mejlet | det här mailet | det här
        meddelandet | den här e-posten | mejlet | mailet | meddelandet | e-posten | e-postmeddelandet"""),
    secret=phrases("konfidentiel | sekretess | förtrolig | tystnadsplikt"),
    meant=phrases("endast | enbart | bara | avsedd | avsett | ämnat | uteslutande"),
    recipient=phrases("mottagare | adressat | den person | den som det är ställt | den som det är adresserat"),
    not_recipient=phrases("""
        inte rätt mottagare | inte är rätt mottagare | inte den avsedda mottagaren | inte är den avsedda mottagaren | inte är avsedd
        mottagare | inte adressaten | inte är adressaten | ej rätt mottagare"""),
    condition=phrases("""
        om du | om ni | om det | om detta | om mejlet | om mailet | om meddelandet | om denna | har du | har ni | har det | har
        mejlet | har detta | skulle du | skulle ni | skulle det | ifall"""),
    received=phrases("fått | mottagit | erhållit | tagit emot | hamnat | kommit | nått | skickats | skickat"),
    mistaken=phrases("""
        av misstag | felaktigt | fel person | hamnat fel | kommit fel | i misstag | oavsiktligt | av en olyckshändelse | genom ett
        misstag"""),
    sender=phrases("avsändare"),
    people=phrases("honom | henne | hen | han | hon | användare | användarna | inloggning | konto | kontot | avtal | avtalet"),
)

FORM = FormWords(
    name=phrases("namn | för- och efternamn | fullständigt namn | kontaktperson | avsändare | förnamn och efternamn"),
    email=phrases("e-post | epost | e-postadress | epostadress | mail | mejl | mailadress | mejladress | e-mail | email"),
    phone=phrases("telefon | telefonnummer | tel | tfn | mobil | mobilnummer | mobiltelefon"),
    company=phrases("företag | företagsnamn | bolag | organisation | företagets namn | bolagsnamn"),
    number=phrases("""
        organisationsnummer | org.nr | orgnr | org nr | org.nummer | organisationsnr | org-nr | registreringsnummer |
        organisations-/personnummer"""),
    subject=phrases("""
        ärende | ämne | rubrik | vad gäller ditt ärende | vad gäller det | ärendet gäller | gäller | kategori | typ av ärende"""),
    message=phrases("meddelande | ditt meddelande | beskrivning | fråga | text | beskriv ditt ärende | kommentar"),
    yours=phrases("din | ditt | dina | ert | er"),
)

MAIL = MailWords(
    language="sv",
    quote=QUOTE,
    signature=SIGNATURE,
    notice=NOTICE,
    automatic=AUTOMATIC,
    form=FORM,
    greetings=phrases("hej | hejsan | hej igen | god morgon | godmorgon | god dag | god eftermiddag | tja | tjena | hallå | goddag"),
)
