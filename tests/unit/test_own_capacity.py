"""A right to order that only tells who asks is not what is taken; one that is told to be taken is."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Som den eneste med bestillingsret hos os beder jeg om, at Søren Kjær fjernes."),
        ("da", "Jeg er den eneste med ret til at bestille, så jeg beder jer slette Søren Kjær."),
        ("sv", "Som ensam behörig beställare ber jag att Karl Lindqvist tas bort."),
        ("nb", "Som den eneste med bestillingsrett hos oss ber jeg om at Lars Moen fjernes."),
        ("en", "As the only one with ordering rights here I ask that Priya Nair be removed."),
        ("en", "As the administrator of our account I would like Priya Nair removed."),
        ("fi", "Pääkäyttäjänä pyydän poistamaan Matti Korhosen."),
    ],
)
def test_the_senders_own_right_tells_who_asks(language: str, text: str) -> None:
    (order,) = in_short(text, SENDERS[language])
    assert order.startswith("remove_user:"), order


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Bestillingsretten beder jeg jer fjerne fra Søren Kjær."),
        ("da", "Jeg har bestillingsret, og den skal fjernes fra Søren Kjær."),
        ("sv", "Som administratör ska Karl Lindqvist tas bort."),
        ("en", "As for the ordering rights, please remove Priya Nair."),
        ("fi", "Pääkäyttäjän oikeudet pyydän poistamaan Matti Korhoselta."),
    ],
)
def test_a_right_that_is_taken_is_none_of_the_senders(language: str, text: str) -> None:
    (order,) = in_short(text, SENDERS[language])
    assert order.startswith("change_user:"), order
