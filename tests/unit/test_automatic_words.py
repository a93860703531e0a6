"""Automatic mail told from persons' mail by words alone, with near misses, in five languages."""

import pytest

from parsers.automatic import automatic
from parsers.message_types import Message
from parsers.reading import Automatic
from parsers.reply import separate


def told(
    text: str, subject: str, sender: str = "anna.svensson@nordbygg.example", headers: tuple[tuple[str, str], ...] = ()
) -> Automatic | None:
    message = Message(
        digest="0", headers=(("From", sender), *headers), from_address=sender, subject=subject, text=text, content_types=("text/plain",)
    )
    return automatic(message, separate(text, "", subject).own, frozenset({"kundservice@inexchange.se"}))


ABSENT = [
    ("Automatiskt svar: Bekräftelse", "Jag har slutat på Nordbygg. Ta bort mig gärna från era utskick."),
    ("Autosvar: Ditt mejl", "Jag är åter den 7 december."),
    ("Automatic reply: Your request", "I will be back soon."),
    ("Automatisk svar: Din forespørsel", "Takk for e-posten."),
    ("Automatisk svar: Din mail", "Jeg er tilbage mandag."),
    ("Automaattinen vastaus: Kiitos viestistäsi", "Olen vuosilomalla 16.-29.11.2026 enkä lue sähköpostia."),
    ("Automatische Antwort: Anfrage", "Ich bin nicht im Büro."),
    ("Out of office: Your request has been received", "I am away until Monday. If it is urgent, please contact James Osei."),
    ("Frånvaro: Sv: fråga", "Jag är inte på kontoret i dag. Vid brådskande ärenden kontakta vår växel."),
    ("Fraværende: Sv: spørsmål", "Jeg er på ferie. Ta kontakt med Lars Moen dersom det haster."),
    ("Ikke til stede: spørgsmål", "Jeg holder ferie. Kontakt Søren Kjær."),
    ("Poissa: kysymys", "Olen lomalla. Kiireellisissä asioissa ottakaa yhteyttä Mattiin."),
    ("Re: Invoice 17", "Thank you for your e-mail. I am out of the office until Monday 30 November with limited access to my inbox.\n\n"
     "If your matter is urgent, please contact James Osei, james.osei@northlight.example."),
    ("Sv: Faktura", "Hej!\n\nTack för ditt mejl. Jag är på semester till och med den 7 december. Vid brådskande ärenden, kontakta "
     "ekonomi@nordbygg.example.\n\nMvh\nAnna"),
    ("Sv: Faktura", "Hej,\n\nJag är tjänstledig till den 1 mars. Kontakta Maria Öberg under tiden."),
    ("SV: Faktura", "Hei\n\nJeg er på ferie til og med 30. november. Hvis det haster, kontakt Lars Moen på lars@oslofjord.example."),
    ("SV: Faktura", "Tak for din mail. Jeg er på ferie indtil mandag. Haster det, så kontakt Søren."),
    ("VS: lasku", "Kiitos viestistäsi. Olen lomalla 7.12. asti. Kiireellisissä asioissa ota yhteyttä Mattiin."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), ABSENT)
def test_an_absence_needs_no_header(subject: str, text: str) -> None:
    assert told(text, subject) is Automatic.OUT_OF_OFFICE


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Karl", "I am on holiday next week, please remove Karl before that."),
        ("Karl", "I am out of the office until Monday. Could you remove Karl meanwhile?"),
        ("Re: Automatic reply: your question", "Sorry, I was away. Yes, please remove her."),
        ("Sv: Automatiskt svar: fråga", "Jag är åter nu. Det gäller Karl."),
        ("Semester", "Jag är på semester till den 7 december. Ta bort Karl innan dess."),
        ("Semester", "Hej! Karl är på semester, lägg till Bengt Ek som användare."),
        ("Frånvaro", "Karl är borta. Lägg till Bengt Ek som användare i stället."),
        ("Användare", "Jag är på semester till måndag. Karl Lindqvist har slutat hos oss, hans konto behövs inte."),
        ("Bruker", "Jeg er på ferie til mandag, kan dere slette Lars før det?"),
        ("Bruger", "Jeg er på ferie fra mandag. Opret venligst Pia Lund inden da."),
        ("Käyttäjä", "Olen lomalla maanantaihin asti. Voisitteko poistaa Matin sitä ennen?"),
        ("Automatisk fakturamottagning", "Hur får vi automatiskt svar om en faktura inte kan läsas?"),
        ("Out of office users", "Please remove all users that left our office."),
        ("Poissa", "Matti on poissa, poistakaa hänen tunnuksensa."),
    ],
)
def test_a_person_who_speaks_of_absence_is_a_person(subject: str, text: str) -> None:
    assert told(text, subject) is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "[Sag #48213] Vi har modtaget din henvendelse",
            "Tak for din henvendelse. Den er registreret som sag #48213, og vi vender tilbage.",
        ),
        (
            "Vi har tagit emot ditt ärende [#2231]",
            "Hej! Ditt ärende är registrerat. Svara gärna på detta mejl om du vill lägga till något.",
        ),
        ("Ärende 4711", "Hej, vi har tagit emot din förfrågan och återkommer så snart vi kan. Ditt ärendenummer är 4711."),
        (
            "Re: Confirmation [Ticket#20261118]",
            "Your request has been received and will be answered within two business days. Ticket 20261118.",
        ),
        ("Re: Confirmation", "We have received your e-mail and will get back to you as soon as possible. This is an automated message."),
        ("Takk for din henvendelse", "Vi har mottatt din henvendelse og kommer tilbake til deg så snart som mulig. Saksnummer 99120."),
        ("Kiitos yhteydenotostasi", "Viestisi on vastaanotettu. Vastaamme mahdollisimman pian. Tapausnumero 55812."),
        (
            "Thank you for contacting Northlight",
            "Thank you for contacting us. A member of our team will get back to you as soon as possible.",
        ),
    ],
)
def test_another_ticket_systems_acknowledgement_needs_no_header(subject: str, text: str) -> None:
    assert told(text, subject, "support@nordpak.example") is Automatic.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Faktura 4711", "Vi har tagit emot er faktura 4711 men den är fel. Kan ni skicka en ny?"),
        ("Offert", "Tack för din förfrågan! Ja, vi vill gärna ha ett möte på tisdag."),
        ("Fråga", "Jag har inte fått svar på mitt ärende 4711. Har ni tagit emot det?"),
        ("Re: payment", "We have received your request for payment and want to cancel the agreement as soon as possible."),
        ("Uppsägning", "Tack för att du kontaktade mig i går. Vi vill säga upp avtalet."),
    ],
)
def test_a_person_who_has_received_something_is_a_person(subject: str, text: str) -> None:
    assert told(text, subject) is None


def test_a_ticket_systems_headers_and_words_together_tell() -> None:
    text = "Tack för att du kontaktar oss. Vi återkommer."
    assert told(text, "Ärende", headers=(("X-Zendesk-From-Account-Id", "1"),)) is Automatic.ACKNOWLEDGEMENT
    assert told("Vi vill säga upp avtalet.", "Ärende", headers=(("X-Zendesk-From-Account-Id", "1"),)) is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Läst: Svar på din fråga", "Ditt meddelande\n\n   Till: Lena\n\nlästes den 25 november 2026 07:44."),
        ("Read: Your request", "Your message\n\nTo: Emily\n\nwas read on 25 November 2026."),
        ("Lest: Svar", "Meldingen din\n\nble lest 25. november 2026."),
        ("Læst: Svar", "Din meddelelse blev læst den 25. november 2026."),
        ("Luettu: Vastaus", "Viestisi on luettu 25.11.2026."),
        ("Not read: Your request", "Your message was deleted without being read on Monday."),
        ("Read: Your request", ""),
    ],
)
def test_a_read_receipt_without_its_form_is_told_by_its_words(subject: str, text: str) -> None:
    assert told(text, subject) is Automatic.READ_RECEIPT


@pytest.mark.parametrize(
    ("subject", "text"), [("Läst: avtalet", "Vi har läst avtalet och säger upp det."), ("Reading list", "Your message was read.")]
)
def test_a_person_who_has_read_something_is_a_person(subject: str, text: str) -> None:
    assert told(text, subject) is None


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("postmaster@nordbygg.example", "Undeliverable: Bekräftelse", "Your message did not reach the following recipients."),
        (
            "ndr@nordbygg.example",
            "Mail delivery failed: returning message to sender",
            "550 5.1.1 User unknown. The message could not be delivered.",
        ),
        ("mail@nordbygg.example", "Returned mail", "This message could not be delivered. 550 no such user"),
        (
            "system@nordbygg.example",
            "Kan inte levereras: Bekräftelse",
            "Ditt meddelande kunde inte levereras. 5.1.10 mottagaren finns inte",
        ),
        ("system@nordbygg.example", "Toimitus epäonnistui", "Viestiä ei voitu toimittaa. 550 5.1.1"),
    ],
)
def test_a_bounce_of_the_old_kind_is_told_by_its_words(sender: str, subject: str, text: str) -> None:
    assert told(text, subject, sender) is Automatic.DELIVERY_REPORT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Mail delivery failed", "Hi, my mail to you could not be delivered yesterday, so once more: please remove Karl."),
        ("Leveransfel", "Fakturan kunde inte levereras till kunden, varför?"),
    ],
)
def test_a_person_who_complains_of_a_bounce_is_a_person(subject: str, text: str) -> None:
    assert told(text, subject) is None
