"""What opens like a question without its mark and is an order all the same; those that do ask stand in ``no_orders``."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": """
        Kan ni ta bort Karl
        Är ni snälla och tar bort Karl
        Ska tas bort: Karl Lindqvist
        Måste tas bort: Karl
        När det gäller Karl ska han tas bort
        Vad gäller Karl ska han tas bort
    """,
    "en": """
        Have Priya removed please
        Will you please remove Priya
        Would you remove Priya
        Would you be able to remove Priya
    """,
    "nb": """
        Er du snill og sletter Lars
        Skal slettes: Lars Moen
        Kan Lars slettes
    """,
    "da": """
        Vil I slette Søren
        Er I søde at slette Søren
        Må Søren slettes
        Fra den 1. december skal Søren slettes
    """,
    "fi": """
        Poistaisitteko Matin
        Voitteko poistaa Matin
        Saitteko viestini, poistakaa Matti
        Koska Matti on lähtenyt hänet poistetaan
        Koska Matti lopetti poistakaa hänet
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(ORDERS))
def test_a_courtesy_or_a_reason_asks_nothing(language: str, text: str) -> None:
    first = in_short(text, SENDERS[language])[0]
    assert first.startswith("remove"), first
    assert not first.startswith("?")
