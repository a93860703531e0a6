"""Orders that look like a question without its mark, a concession or a report, and are none: they stay orders."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

KARL = ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]
LARS = ["remove_user:Lars Moen/lars@oslofjord-regnskap.example"]
SOREN = ["remove_user:Søren Kjær/soren@aarhustomrer.example"]
JAMES = ["remove_user:James Osei/james.osei@northlight.example"]
MATTI = ["remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"]
ENDS = ["cancel_agreement"]


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("sv", "Ska bort: Karl", KARL),
        ("sv", "Karl borttagen tack", KARL),
        ("sv", "Kan Karl tas bort", KARL),
        ("sv", "Vad gäller Karl så ska han tas bort.", KARL),
        ("sv", "Vi vill att Karl tas bort.", KARL),
        ("sv", "Ta bort Karl, vare sig han vill eller inte.", KARL),
        ("sv", "Trots att jag gillar honom ska Karl tas bort.", KARL),
        ("sv", "Vi vill hellre säga upp avtalet än att byta.", ENDS),
        ("sv", "Vi har fått nog, vi säger upp avtalet.", ENDS),
        ("sv", "Trots att det är sent, ta bort Karl.", KARL),
        ("sv", "Vill ni ta bort Karl", KARL),
        ("nb", "Lars slettet takk", LARS),
        ("nb", "Vennligst få slettet Lars", LARS),
        ("nb", "Vi ønsker Lars slettet.", LARS),
        ("nb", "Til tross for god service sier vi opp avtalen.", ENDS),
        ("nb", "Selv om Kari blir skal Lars slettes.", LARS),
        ("nb", "Slett Lars enten han vil eller ikke.", LARS),
        ("da", "Selvom Kirsten bliver skal Søren slettes.", SOREN),
        ("da", "Vi vil have at Søren slettes.", SOREN),
        ("da", "Undertegnede opsiger aftalen.", ENDS),
        ("en", "Although Priya stays, James is to be removed.", JAMES),
        ("en", "Can James be removed?", JAMES),
        ("en", "Even though it is late, please remove James.", JAMES),
        ("en", "Though we are happy, please cancel the agreement.", ENDS),
        ("en", "Does James need access? No. Please remove him.", JAMES),
        ("fi", "Vaikka Päivi jää, Matti pitää poistaa.", MATTI),
        ("fi", "Poistatteko Matin?", MATTI),
    ],
)
def test_an_order_stays_one(language: str, text: str, read: list[str]) -> None:
    assert [each.strip() for each in in_short(text, SENDERS[language])] == read
