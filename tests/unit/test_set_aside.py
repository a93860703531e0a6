"""What stands beside the sender's own words counts for what it is: a picked subject, a signature, an earlier mail and who wrote it."""

from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.read import read
from parsers.reading import ORDERS, Kind, Known, Reading, Source
from tests.unit.reading_in_short import ANNA, EMILY, METTE, TO_INGRID, known_to

FORM = "contactform@inexchange.se"


def _read(text: str, known: Known, subject: str = "Re: konto") -> Reading:
    message = Message("x", from_address=known.sender_email, from_name=known.sender_name or "", text=text, subject=subject)
    return read(message, known)


def _form(message: str, subject: str, known: Known) -> Reading:
    labels = f"Name: {known.sender_name}\nE-mail: {known.sender_email}\nSubject: {subject}\nMessage: {message}\n"
    return read(
        replace(Message("x", from_address=FORM), text=labels, subject="Contact form"),
        replace(known, contact_form_addresses=frozenset({FORM})),
    )


@pytest.mark.parametrize(
    ("message", "subject", "sender"),
    [
        ("Thanks, it works now.", "Add a user", EMILY),
        ("Problem solved, thank you!", "Remove a user", EMILY),
        ("Det löste sig, tack för hjälpen!", "Ta bort användare", ANNA),
        ("Tack, nu funkar det.", "Avsluta avtal", ANNA),
        ("Tak, nu virker det igen.", "Opret bruger", METTE),
    ],
)
def test_the_message_counts_where_the_picked_subject_says_otherwise(message: str, subject: str, sender: tuple[str, str]) -> None:
    reading = _form(message, subject, known_to(*sender))
    assert reading.requests == ()
    assert reading.thanks_only


@pytest.mark.parametrize(
    ("message", "subject", "sender"),
    [
        ("Mark Hill, mark.hill@northlight.example. Thanks in advance!", "Add a user", EMILY),
        ("Tack på förhand!", "Avsluta avtal", ANNA),
        ("Priya Nair. Thank you.", "Remove a user", EMILY),
    ],
)
def test_thanks_in_advance_leave_the_picked_subject(message: str, subject: str, sender: tuple[str, str]) -> None:
    reading = _form(message, subject, known_to(*sender))
    assert len(reading.requests) == 1
    assert not reading.thanks_only


def test_a_typed_subject_orders_nothing_where_it_works_now() -> None:
    reading = _read("Thanks, it works now.", known_to(*EMILY), "Remove Priya Nair")
    assert not [each for each in reading.requests if each.confidence >= 0.8]
    assert not reading.thanks_only


_ORDER = "Please remove Priya Nair."
_OTHERS = "-----Original Message-----\nFrom: James Osei <james.osei@northlight.example>\nSent: Monday, November 16, 2026 9:12 AM\n{}"
_OWN = "-----Original Message-----\nFrom: Emily Carter <emily.carter@northlight.example>\nSent: Monday, November 16, 2026 9:12 AM\n{}"
_OURS = "-----Original Message-----\nFrom: Kundservice <kundservice@inexchange.se>\nSent: Monday, November 16, 2026 9:12 AM\n{}"
_BLOCK = f"To: kundservice@inexchange.se\nSubject: user\n\n{_ORDER}\n"


@pytest.mark.parametrize(
    "text",
    [
        f"Ok\n\n{_OTHERS.format(_BLOCK)}",
        f"That's fine.\n\n{_OTHERS.format(_BLOCK)}",
        f"Ok\n\nOn Mon, Nov 16, 2026 at 9:12 AM James Osei <james.osei@northlight.example> wrote:\n> {_ORDER}\n",
    ],
)
def test_a_go_ahead_above_a_colleagues_order_is_not_lost(text: str) -> None:
    reading = _read(text, known_to(*EMILY), "RE: user")
    assert not reading.thanks_only
    assert reading.order_set_aside


@pytest.mark.parametrize(
    "text",
    [
        f"Ok\n\n{_OWN.format(_BLOCK)}",
        f"Ok\n\n{_OURS.format(_BLOCK)}",
        f"Thanks!\n\n{_OTHERS.format(_BLOCK)}",
        f"Ok\n\n{_OTHERS.format('To: kundservice@inexchange.se' + chr(10) + 'Subject: lunch' + chr(10) * 2 + 'See you at twelve.')}",
    ],
)
def test_an_acknowledgement_above_history_is_one(text: str) -> None:
    assert _read(text, known_to(*EMILY), "RE: user").thanks_only


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Thanks!\n\n-- \nEmily Carter\nPlease cancel our agreement.", False),
        ("Thanks!\n\n-- \nEmily Carter\nPlease remove Priya Nair.", False),
        ("Thanks!\n\n-- \nEmily Carter\nNorthlight Media Sweden AB\nAdd us as a supplier today", True),
        ("Thanks!\n\n-- \nEmily Carter\nNorthlight Media\n+46 70 174 06 20\nwww.northlight.example", True),
    ],
)
def test_an_order_under_the_name_is_seen(text: str, lost: bool) -> None:
    assert _read(text, known_to(*EMILY)).thanks_only is lost


_LARS = "Lars Moen <lars@oslofjord.example>"
_INGRID = "Ingrid Haugen <ingrid@oslofjord.example>"
_POINTING = "Se under, fint om dere ordner det."
_WISH = "Kan dere endre mobilnummeret mitt til 958 12 207?"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{_POINTING}\n\nFra: {_LARS}\nSendt: 25. november 2026 16:03\nTil: Ingrid Haugen\nEmne: nytt nummer\n\n{_WISH}", "Lars Moen"),
        (f"{_POINTING}\n\nOn Mon, Nov 16, 2026 at 9:12 AM {_LARS} wrote:\n> {_WISH}", "Lars Moen"),
        (f"{_POINTING}\n\nFra: {_INGRID}\nSendt: 25. november 2026 16:03\nTil: Ole Vik\nEmne: nytt nummer\n\n{_WISH}", "Ingrid Haugen"),
    ],
)
def test_my_number_is_that_of_whoever_wrote_it(text: str, name: str) -> None:
    (request,) = _read(text, TO_INGRID, "VS: nytt nummer").requests
    assert request.source is not Source.OWN
    assert request.user is not None
    assert request.user.name == name


_BLOCKS = {
    "sv": "Från: Maria Öberg <maria.oberg@nordbygg.example>\nSkickat: den 20 november 2026 09:58\nTill: Anna\nÄmne: konto\n\n",
    "en": "From: James Osei <james.osei@northlight.example>\nSent: Monday, November 16, 2026 9:12 AM\nTo: Emily\nSubject: login\n\n",
    "da": "Fra: Søren Kjær <soren@aarhustomrer.example>\nSendt: 25. november 2026 16:03\nTil: Mette\nEmne: adgang\n\n",
    "nb": "Fra: Lars Moen <lars@oslofjord.example>\nSendt: 25. november 2026 16:03\nTil: Ingrid\nEmne: tilgang\n\n",
    "fi": "Lähettäjä: Matti Korhonen <matti@turunsahko.example>\nLähetetty: 26.11.2026 8.51\nVastaanottaja: Päivi\nAihe: tunnus\n\n",
}
_ASKED_OF_US = {
    "sv": "Hej, kan du be InExchange om ett konto till Noel Ström? Adressen är noel.strom@nordbygg.example.",
    "en": "Hi, could you ask InExchange for a login for Noel Strom? His address is noel.strom@northlight.example.",
    "da": "Hej, kan du bede InExchange om en bruger til Noel Strøm? Adressen er noel.strom@aarhustomrer.example.",
    "nb": "Hei, kan du be InExchange om en bruker til Noel Strøm? Adressen er noel.strom@oslofjord.example.",
    "fi": "Moi, voisitko pyytää InExchangelta tunnuksen Noel Strömille? Osoite on noel.strom@turunsahko.example.",
}
_SENDERS = {
    "sv": known_to(*ANNA),
    "en": known_to(*EMILY),
    "da": known_to(*METTE),
    "nb": TO_INGRID,
    "fi": known_to("paivi.virtanen@turunsahko.example", "Päivi Virtanen"),
}


@pytest.mark.parametrize(
    ("language", "own"),
    [
        ("sv", "Se nedan, kan ni ordna?"),
        ("sv", "Kan ni fixa det Maria ber om här nere?"),
        ("sv", "Kan ni hjälpa Maria med det här?"),
        ("en", "Please see to this"),
        ("en", "Please action the below"),
        ("en", "Can you help James with this?"),
        ("en", "Could you take care of James's request?"),
        ("da", "Kan I tage jer af det, han skriver?"),
        ("da", "Kan I hjælpe Søren med dette?"),
        ("nb", "Kan dere hjelpe Lars med dette?"),
        ("nb", "Kan dere fikse det han skriver?"),
        ("fi", "Hoitaisitteko tämän Matin pyynnön?"),
        ("fi", "Voisitteko hoitaa alla olevan?"),
    ],
)
def test_words_that_only_pass_a_mail_on_give_its_order_as_its_writers(language: str, own: str) -> None:
    text = f"{own}\n\n{_BLOCKS[language]}{_ASKED_OF_US[language]}\n"
    (request,) = _read(
        text, _SENDERS[language], {"sv": "VB", "en": "FW", "da": "VS", "nb": "VS", "fi": "VL"}[language] + ": tunnus?"
    ).requests
    assert (request.kind, request.source) == (Kind.ADD_USER, Source.FORWARDED)
    assert request.user is not None
    assert (request.user.email or "").startswith("noel.strom@")


@pytest.mark.parametrize(
    ("language", "own"),
    [
        ("sv", "Hur gör man det här?"),
        ("en", "Please do not act on this."),
        ("en", "How does James do this?"),
        ("nb", "Hvordan får Lars til dette?"),
    ],
)
def test_a_question_or_denial_above_a_forwarded_mail_carries_nothing_out(language: str, own: str) -> None:
    text = f"{own}\n\n{_BLOCKS[language]}{_ASKED_OF_US[language]}\n"
    for request in _read(text, _SENDERS[language], "VB: konto?").requests:
        assert request.kind is Kind.QUESTION or request.source is not Source.OWN


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Kan ni be Kalle om ett konto till Noel Ström, noel.strom@nordbygg.example?", "sv"),
        ("Could you ask Visma for a login for Noel Strom, noel.strom@northlight.example?", "en"),
        ("I will ask InExchange for a login for Noel Strom, noel.strom@northlight.example.", "en"),
    ],
)
def test_what_is_asked_of_others_is_no_order_to_us(text: str, sender: str) -> None:
    assert not [each for each in _read(text, _SENDERS[sender]).requests if each.kind in ORDERS and each.confidence >= 0.8]
