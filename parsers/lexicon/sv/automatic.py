"""What machines write in Swedish: automatic answers, receipts, invitations, acknowledgements, bounces."""

from parsers.lexicon.mail_words import AutomaticWords, phrases

AUTOMATIC = AutomaticWords(
    reply_subjects=phrases("""
        automatiskt svar | autosvar | auto-svar | automatsvar | automatiskt meddelande | automatisk bekräftelse | frånvaromeddelande |
        frånvaroassistent"""),
    absence_subjects=phrases("""
        frånvaro | frånvarande | semester | ej på kontoret | inte på kontoret | på semester | tjänstledig | föräldraledig |
        sjukskriven | sommarstängt | julstängt"""),
    absences=phrases("""
        jag är på semester | jag har semester | jag är ledig | jag är tjänstledig | jag är föräldraledig | jag är sjukskriven | jag är
        frånvarande | jag är inte på kontoret | jag är ej på kontoret | jag är för närvarande inte | jag är för tillfället | jag är
        borta | jag är bortrest | jag är på tjänsteresa | jag läser inte min e-post | jag läser inte mail | jag läser inte mejl | jag
        har begränsad tillgång | begränsad möjlighet att läsa | jag har slutat | jag arbetar inte längre | jag jobbar inte längre |
        kontoret är stängt | vi har stängt | vi har semesterstängt | vi håller stängt | har sommarstängt | har julstängt"""),
    returns=phrases("""
        till och med | t.o.m | tom den | åter den | åter på | är åter | tillbaka | är till den | till den | fram till | när jag kommer
        tillbaka | när jag är åter | semester till | ledig till"""),
    substitutes=phrases("""
        vid brådskande | brådskande ärenden | vid akuta ärenden | akuta ärenden | är det bråttom | om det är bråttom | om ditt ärende
        är brådskande | kontakta | kontaktar du | vänd dig till | hänvisar till | hänvisas till | under tiden | under min frånvaro | i
        min frånvaro | mailet vidarebefordras inte | mejlet vidarebefordras inte | vidarebefordras ej"""),
    mail_thanks=phrases("""
        tack för ditt mail | tack för ditt mejl | tack för ditt e-postmeddelande | tack för ditt meddelande | tack för ert mejl | tack
        för ert mail | tack för ditt e-mail | hej och tack för ditt"""),
    says_automatic=phrases("""
        detta är ett automatiskt svar | detta är ett automatiskt | det här är ett automatiskt | detta är ett autosvar | det här är ett
        autosvar | detta meddelande har skickats automatiskt | autosvar"""),
    receipt_subjects=phrases("läst | läskvitto | oläst | ej läst | inte läst | läsbekräftelse | mottagningskvitto | levererat"),
    receipts=phrases("""
        lästes den | lästes | har lästs | togs bort utan att läsas | har öppnats | har visats på mottagarens | ditt meddelande |
        läskvitto"""),
    calendar_subjects=phrases("""
        accepterad | accepterat | godkänd | tackat ja | tackat nej | avböjd | avböjt | nekad | preliminärt accepterad | preliminär |
        inbjudan | uppdaterad inbjudan | inställt | inställd | avbokat | avbokad | ny tid föreslagen | mötesförfrågan"""),
    acknowledgements=phrases("""
        vi har tagit emot ditt ärende | vi har tagit emot din förfrågan | vi har tagit emot ditt meddelande | vi har tagit emot ditt
        mejl | vi har tagit emot ditt mail | vi har mottagit ditt ärende | vi har mottagit din förfrågan | vi har mottagit ditt
        meddelande | vi har mottagit ditt mail | vi har mottagit ditt mejl | vi har mottagit ert ärende | vi har registrerat ditt
        ärende | ditt ärende har registrerats | ditt ärende är registrerat | ditt ärende är mottaget | ditt ärende har mottagits |
        ditt ärende har tagits emot | din förfrågan har mottagits | din förfrågan har tagits emot | ditt meddelande har mottagits |
        ditt mejl har mottagits | ditt ärende har fått | ärendet har skapats | ett ärende har skapats | bekräftelse på mottaget ärende"""),
    contact_thanks=phrases("tack för att du kontaktar | tack för att du kontaktat | tack för att du hör av dig | tack för din förfrågan"),
    ticket_words=phrases("ärende | ärendenummer | ärende-id"),
    acknowledgement_followups=phrases("""
        återkommer | så snart vi kan | så snart som möjligt | inom 24 timmar | arbetsdagar | vardagar | ärendenummer | behåll
        ärendenumret | svara inte på detta | går inte att svara | handläggare | svarstid | i ämnesraden | ärende"""),
    bounce_subjects=phrases("""
        kan inte levereras | olevererat | kunde inte levereras | oleverbart | meddelandet kunde inte levereras | meddelande om
        leveransstatus | leveransfel | returnerat"""),
    bounces=phrases("""
        kunde inte levereras | kunde inte leverera | det gick inte att leverera | ditt meddelande nådde inte | leveransen misslyckades
        | mottagaren finns inte | adressen hittades inte | olevererbart"""),
    no_reply_names=phrases("svaraej | svarainte | ejsvar | intesvara | ingensvar | ingetsvar"),
    asking=phrases("""
        kan ni | kan du | skulle ni | skulle du | vill ni | vänligen ta | vänligen lägg | vänligen avsluta | vänligen ändra | vänligen
        säg | ta bort | tar bort | tag bort | lägg till | lägga till | lägg upp | lägga upp | säg upp | säga upp | säger upp | avsluta
        | avslutar | avsluta avtalet | ändra | byt | byta | stäng | inaktivera | radera | gärna att ni | jag vill | vi vill | vi
        önskar | jag önskar | hur gör | hur lägger | innan dess | dessförinnan | uppsägning | ska bort | behöver"""),
)
