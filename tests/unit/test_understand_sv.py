"""Swedish sentences and what they are understood as, in short: kind, who, what to; ``?`` before what nobody is sure of."""

import pytest

from tests.unit.known_misses import sentences
from tests.unit.reading_in_short import ANNA, in_short

SENTENCES = [
    ("Maria Öberg ska godkänna när användare tas bort.", ["?other"]),
    ("Maria Öberg ska få rätt att ta bort användare.", ["?change_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    (
        "Karl Lindqvist har bytt min mejl till anna@nordbygg.example. Kan ni ändra inloggningen till den?",
        ["?change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=anna@nordbygg.example"],
    ),
    (
        "Spärra Karl Lindqvist tillfälligt, tills vi vet mer.",
        ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (
        "Hej! Vi har anställt Lina Modig som ekonomiassistent. Hon behöver inlogg till InExchange, lina.modig@nordbygg.example. /Anna",
        ["add_user:Lina Modig/lina.modig@nordbygg.example"],
    ),
    (
        "Kan ni vara vänliga och stänga Karl Lindqvists inloggning, han är inte kvar hos oss.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    (
        "Vi vill att Maria Öberg ska kunna beställa ändringar framöver.",
        ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->authorized=True"],
    ),
    ("Karl har slutat.", []),
    (
        "Hejsan, Karl Lindqvist slutar hos oss den 15 december. Ta bort honom då.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example requested_on=2026-12-15"],
    ),
    (
        "Karl Lindqvist ska ha ny mejladress: karl@nordbygg.example",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=karl@nordbygg.example"],
    ),
    (
        "Karls mejladress är fel. Rätt är karl.l@nordbygg.example. Kan ni ändra?",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=karl.l@nordbygg.example"],
    ),
    (
        "Vi önskar byta e-postadress för Karl Lindqvist från karl.lindqvist@nordbygg.example till karl.l@nordbygg.example",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=karl.l@nordbygg.example"],
    ),
    (
        "Nytt mobilnummer till Karl: 070-123 45 67. Kan ni uppdatera?",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->phone=+46701234567"],
    ),
    ("Vi vill inte säga upp avtalet.", ["?other"]),
    ("Ta inte bort Karl.", ["?other"]),
    ("Hur säger jag upp mitt avtal?", ["question topic=cancel"]),
    ("Kan jag ta bort en användare själv?", ["question topic=manage_users"]),
    ("Vad händer om vi säger upp avtalet?", ["question topic=cancel"]),
    ("Vi säger upp vårt avtal med omedelbar verkan.", ["cancel_agreement"]),
    ("Jag vill avsluta vårt konto hos er.", ["cancel_agreement"]),
    ("Vi avslutar härmed prenumerationen till årsskiftet.", ["cancel_agreement requested_on=2026-12-31"]),
    ("Behöver inte tjänsten längre, säg upp den tack.", ["cancel_agreement"]),
    ("Vi har gått i konkurs. Avsluta avtalet.", ["remove_insolvent_company insolvency=bankruptcy"]),
    ("Om vi går i konkurs, vad händer då med avtalet?", ["question topic=other"]),
    ("En av våra kunder har gått i konkurs, hur gör vi med fakturorna?", ["question topic=other"]),
    ("Jag har glömt mitt lösenord.", ["question topic=credentials"]),
    ("Kan ni skicka nya inloggningsuppgifter till mig?", ["question topic=credentials"]),
    ("Det går inte att logga in.", ["question topic=credentials"]),
    ("Jag har försökt återställa lösenordet men får inget mejl. Vad gör jag?", ["question topic=credentials TRIED"]),
    ("Vi vill uppgradera till Basic.", ["other"]),
    ("Vi vill bli bortglömda enligt GDPR, radera alla uppgifter.", ["other"]),
    ("Hur ändrar vi bolagets adress?", ["question topic=company_details"]),
    ("Vår adress är ny: Storgatan 4. Kan ni ändra den hos er?", ["question topic=company_details"]),
    ("Fakturan från er är fel, kan ni kreditera?", ["question topic=invoice"]),
    ("Lägg till: Per Ek, per.ek@nordbygg.example, 070-1234567", ["add_user:Per Ek/per.ek@nordbygg.example/+46701234567"]),
    (
        "Ny användare:\nNamn: Lisa Berg\nE-post: lisa.berg@nordbygg.example\nMobil: 070-174 06 52",
        ["add_user:Lisa Berg/lisa.berg@nordbygg.example/+46701740652"],
    ),
    (
        "Ersätt Karl Lindqvist med Lisa Berg (lisa.berg@nordbygg.example).",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "add_user:Lisa Berg/lisa.berg@nordbygg.example"],
    ),
    (
        "Lisa Berg tar över efter Karl Lindqvist som slutar på fredag. Lägg upp henne (lisa.berg@nordbygg.example) och ta bort honom.",
        [
            "add_user:Lisa Berg/lisa.berg@nordbygg.example",
            "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example requested_on=2026-11-20",
        ],
    ),
    ("Maria ska inte längre ha tillgång till systemet.", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    ("Kan ni ge Maria administratörsbehörighet?", ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->authorized=True"]),
    ("Ta bort Marias behörighet att beställa.", ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->authorized=False"]),
    (
        "Ta bort Karl och Maria.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    (
        "Ta bort Karl Lindqvist, Maria Öberg och Tove Ask ur systemet tack.",
        [
            "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example",
            "remove_user:Maria Öberg/maria.oberg@nordbygg.example",
            "remove_user:Tove Ask/tove.ask@nordbygg.example",
        ],
    ),
    ("Bortse från mitt förra mejl, vi stannar kvar.", ["other WITHDRAWS"]),
    ("Tack för hjälpen!", ["THANKS"]),
    ("Tack, det funkar nu.", ["THANKS"]),
    ("Ok tack!", ["THANKS"]),
    (
        "Jag bad er förra veckan att ta bort Karl men han kan fortfarande logga in.",
        ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"],
    ),
    ("Vi funderar på att lägga till Lisa Berg, lisa@nordbygg.example.", ["?other"]),
    ("Lisa Berg undrar om hon kan få ett konto.", ["?other"]),
    ("Kan ni lägga till en användare?", ["add_user:-/-"]),
    ("Kan vi få ett inlogg till vår nya kollega Lisa Berg? lisa.berg@nordbygg.example", ["add_user:Lisa Berg/lisa.berg@nordbygg.example"]),
    (
        "Lisa Berg ska börja den 1 december och behöver konto då. lisa.berg@nordbygg.example",
        ["add_user:Lisa Berg/lisa.berg@nordbygg.example requested_on=2026-12-01"],
    ),
    ("Säg upp Basic per 31 december men behåll resten.", ["cancel_agreement service=basic requested_on=2026-12-31"]),
    ("Avregistrera Karl som användare", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        "Maria Öberg har bytt efternamn till Lundin. Uppdatera gärna.",
        ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Lundin"],
    ),
    ("Mitt nya efternamn är Berg. Kan ni ändra det?", ["change_user:Anna Svensson/anna.svensson@nordbygg.example ->name=Anna Berg"]),
    (
        "Kan ni byta min e-post till anna@nordbygg.example?",
        ["change_user:Anna Svensson/anna.svensson@nordbygg.example ->email=anna@nordbygg.example"],
    ),
    ("Jag vill bli borttagen som användare.", ["remove_user:Anna Svensson/anna.svensson@nordbygg.example"]),
    (
        "Hej, jag heter Anna och undrar om ni kan lägga upp Nils Ek (nils.ek@nordbygg.example) med start 1/12?",
        ["add_user:Nils Ek/nils.ek@nordbygg.example requested_on=2026-12-01 from"],
    ),
    ("Vi vill säga upp Karl Lindqvists konto.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("Vi avvecklar bolaget genom frivillig likvidation och vill att ni tar bort oss.", ["remove_insolvent_company insolvency=liquidation"]),
    ("Eftersom Karl Lindqvist har lämnat bolaget kan hans konto stängas.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        "Hej! Min kollega Maria Öberg säger att vi borde säga upp avtalet, men jag håller inte med. Kan ni skicka en prislista?",
        ["question topic=other"],
    ),
    (
        "Hej, kan ni ta bort Karl? Förresten, Maria också.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    ("Vi ska ta in en konsult i vår. Hur många användare kan vi ha på Basic?", ["question topic=other"]),
    (
        "Ursäkta, jag skrev fel nyss. Det är Maria Öberg som ska bort, inte Karl Lindqvist.",
        ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    (
        "Kan ni lägga upp Lisa Berg? lisa.berg@nordbyg.example. Sorry, jag menade lisa.berg@nordbygg.example",
        ["add_user:Lisa Berg/lisa.berg@nordbygg.example"],
    ),
    (
        "Lägg till följande:\nLindgren Eva, eva.lindgren@nordbygg.example\nBergström Ola, ola.bergstrom@nordbygg.example",
        ["add_user:Eva Lindgren/eva.lindgren@nordbygg.example", "add_user:Ola Bergström/ola.bergstrom@nordbygg.example"],
    ),
    (
        "Namn | E-post | Mobil\nEva Lindgren | eva.lindgren@nordbygg.example | 070-1740652\nOla Ek | ola.ek@nordbygg.example | \n\n"
        "Dessa två ska in som användare.",
        ["add_user:Eva Lindgren/eva.lindgren@nordbygg.example/+46701740652", "add_user:Ola Ek/ola.ek@nordbygg.example"],
    ),
    (
        "Karl Lindqvist slutade i fredags. Stäng av honom omgående "
        "och lägg in Eva Lindgren (eva.lindgren@nordbygg.example, 070-174 06 52) som ersättare.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "add_user:Eva Lindgren/eva.lindgren@nordbygg.example/+46701740652"],
    ),
    (
        "Vi har bytt mejldomän! Karls nya adress är karl.lindqvist@nordbygg-ab.example "
        "och Marias är maria.oberg@nordbygg-ab.example. Uppdatera båda tack.",
        [
            "change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=karl.lindqvist@nordbygg-ab.example",
            "change_user:Maria Öberg/maria.oberg@nordbygg.example ->email=maria.oberg@nordbygg-ab.example",
        ],
    ),
    (
        "Hej! Eva Lindgren (eva.lindgren@nordbygg.example) behöver en egen inloggning. Hon ska bara kunna läsa fakturor.",
        ["add_user:Eva Lindgren/eva.lindgren@nordbygg.example"],
    ),
    (
        "Ta bort Karl Lindqvist från den 1 januari.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example requested_on=2027-01-01 from"],
    ),
    (
        "Karl Lindqvist jobbar till och med 31/12, därefter ska hans konto bort.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example requested_on=2026-12-31"],
    ),
    ("Vi avser att säga upp avtalet när bindningstiden går ut. Hur gör vi det?", ["question topic=cancel"]),
    ("Säg upp avtalet när bindningstiden löpt ut.", ["cancel_agreement"]),
    ("Vi är missnöjda och kommer att säga upp avtalet om ni inte svarar.", ["?other"]),
    ("Vi har redan sagt upp avtalet, varför får vi fortfarande fakturor?", ["question topic=other"]),
    ("Bekräfta att avtalet är uppsagt.", ["?cancel_agreement"]),
    (
        "Jag vill att Karl Lindqvist ska få samma behörighet som jag.",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->authorized=True"],
    ),
    ("Kan Karl få beställarrättigheter?", ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->authorized=True"]),
    ("Vilka användare har vi registrerade?", ["question topic=other"]),
    (
        "Hej, det här gäller Nordbygg Entreprenad AB, 559337-1890. Vi önskar avsluta tjänsten Basic från och med 1 februari 2027. Mvh",
        ["cancel_agreement service=basic requested_on=2027-01-31"],
    ),
    ("Vi behöver inte Karls konto längre.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("Karl behöver inte längre något konto.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        "Karl ska inte vara behörig längre men behålla sitt konto.",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->authorized=False"],
    ),
    (
        "Karl Lindqvist har fått ny telefon, 070-174 06 59.",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->phone=+46701740659"],
    ),
    (
        "Kan ni uppdatera mitt telefonnummer till 070-174 06 59?",
        ["change_user:Anna Svensson/anna.svensson@nordbygg.example ->phone=+46701740659"],
    ),
    (
        "Jag har gift mig och heter nu Anna Ek. Min nya adress blir anna.ek@nordbygg.example.",
        ["change_user:Anna Svensson/anna.svensson@nordbygg.example ->name=Anna Ek,email=anna.ek@nordbygg.example"],
    ),
    ("Maria Öberg stavas Maria Oeberg, kan ni rätta?", ["change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Oeberg"]),
    ("Vi har fått en faktura på 299 kr från er som vi inte förstår. Vad gäller den?", ["question topic=invoice"]),
    (
        "Hej, jag har fått nytt jobb och slutar här på fredag. Ta bort mig som användare då.",
        ["remove_user:Anna Svensson/anna.svensson@nordbygg.example requested_on=2026-11-20"],
    ),
    ("Ni kan strunta i att ta bort Karl, han stannar.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("Ta bort Karl som behörig användare.", ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->authorized=False"]),
    ("Karl Lindqvist ska vara kvar men Maria Öberg tas bort.", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    ("Ta bort Maria Öberg, inte Karl.", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    ("Karl har fått gå. Stäng av honom på en gång.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        "Karl är chef så han ska kunna ta bort och lägga till användare.",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->authorized=True"],
    ),
    ("Karl måste kunna ta bort folk.", []),
    (
        "Karin Berg ska kunna se våra fakturor så släng upp ett konto åt henne, karin.berg@nordbygg.example",
        ["add_user:Karin Berg/karin.berg@nordbygg.example"],
    ),
    ("Karl slutade ju i våras, ta bort honom om jag får be.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        "Karl har fått ny mejl den ska vara kalle@nordbygg.example nu, byt det hos er",
        ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->email=kalle@nordbygg.example"],
    ),
    (
        "Ta bort Karl den 1 december, nej förlåt, den 15 december.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example requested_on=2026-12-15"],
    ),
    ("Ta bort Karl, nej förlåt Maria ska bort", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    (
        "Ta bort Karl. Hans sista dag är den 18 december och han ska kunna jobba fram till dess.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example requested_on=2026-12-18"],
    ),
    ("Vi säger upp avtalet vid utgången av år 2027.", ["cancel_agreement requested_on=2027-12-31"]),
    ("Maria hälsar att Karl borde tas bort.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("Ta bort Karl, nej gör inte det.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("Ta bort Karl, ingen brådska.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("Vem hos oss är behörig att beställa nya användare?", ["question topic=manage_users"]),
    ("Vi använder inte InExchange längre så ni kan säga upp avtalet.", ["cancel_agreement"]),
    ("Vi är inte överens så ni ska inte säga upp avtalet.", ["?other"]),
    ("Vi vill ha in Karin Berg, karin@nordbygg.example, som användare.", ["add_user:Karin Berg/karin@nordbygg.example"]),
    ("Lägg in Karin Bergs synpunkter, karin.berg@nordbygg.example.", ["?add_user:Karin Berg/karin.berg@nordbygg.example"]),
    ("Lägg till Karin, karin@nordbygg.example, på vår nya gästlista.", ["?add_user:Karin/karin@nordbygg.example"]),
    (
        "Lägg upp en användare åt vår nya lagledare:\n\nKarin Berg\nkarin@nordbygg.example",
        ["add_user:Karin Berg/karin@nordbygg.example"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), sentences(SENTENCES))
def test_sentence_is_understood(text: str, expected: list[str]) -> None:
    assert in_short(text, ANNA) == expected
