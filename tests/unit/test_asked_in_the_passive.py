"""'InExchange bedes slette …' asks us, 'Visma bedes …' asks others; a machine's order is kept for staff, were its day in doubt."""

from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.read import read
from parsers.reading import Automatic
from tests.unit.reading_in_short import METTE, SENDERS, each_line, in_short, known_to

US = {
    "sv": """Leverantören InExchange ombeds ta bort användaren Karl Lindqvist.
        Ni ombeds ta bort Karl Lindqvist.
        Leverantören ombeds ta bort Karl Lindqvist.""",
    "en": """The supplier InExchange is requested to remove the user Priya Nair.
        You are requested to remove Priya Nair.
        The vendor is asked to remove Priya Nair.""",
    "nb": """Leverandøren InExchange bes slette brukeren Lars Moen.
        InExchange bes om å slette Lars Moen.""",
    "da": """Leverandøren InExchange bedes slette brugeren soren@aarhustomrer.example.
        Hermed bedes I slette Søren Kjær.
        Leverandøren bedes slette Søren Kjær.""",
    "fi": "InExchangea pyydetään poistamaan Matti Korhonen.",
}

OTHERS = {
    "sv": """Visma ombeds ta bort Karl Lindqvist.
        Leverantören Visma ombeds ta bort Karl Lindqvist.
        IT-avdelningen uppmanas ta bort Karl Lindqvist.""",
    "en": """Visma is requested to remove Priya Nair.
        HR is asked to remove Priya Nair.
        Our supplier is asked to remove Priya Nair.""",
    "nb": "Visma bes slette Lars Moen.",
    "da": """Visma bedes slette Søren Kjær.
        Systemejer bedes fjerne Søren Kjær.""",
    "fi": "Vismaa pyydetään poistamaan Matti Korhonen.",
}


@pytest.mark.parametrize(("language", "text"), each_line(US))
def test_asked_in_the_passive_we_are_asked(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("remove_user:")


@pytest.mark.parametrize(("language", "text"), each_line(OTHERS))
def test_asked_in_the_passive_others_are_asked(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("?")


_PORTAL = """Der er registreret en fratrædelse i Medarbejderportalen.

Virksomhed: Aarhus Tømrer ApS, CVR-nr. 34930848
Medarbejder: Søren Kjær
Fratrædelsesdato: 30-11-2026

{asked} bedes slette brugeren soren@aarhustomrer.example.

Denne mail kan ikke besvares.
"""


@pytest.mark.parametrize(("asked", "holds"), [("Leverandøren InExchange", True), ("Visma", False)])
def test_the_order_of_a_machine_is_kept_and_what_it_asks_of_others_is_none(asked: str, holds: bool) -> None:
    message = replace(
        Message("x", from_address="no-reply@portal.example", from_name="Portalen"),
        text=_PORTAL.format(asked=asked),
        subject="Fratrædelse registreret: Søren Kjær",
        headers=(("Auto-Submitted", "auto-generated"),),
    )
    reading = read(message, known_to(*METTE))
    assert (reading.automatic, reading.order_in_automatic) == (Automatic.AUTO_SUBMITTED, holds)
    assert reading.numbers_in_automatic == (("DK34930848",) if holds else ())
