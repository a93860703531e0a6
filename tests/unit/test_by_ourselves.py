"""Orders beside which the sender says 'ourselves' of something else, of what he tried, or of himself: they stay orders."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": """
        Ta bort Karl, resten gör vi själva.
        Jag har försökt ta bort Karl själv men hittar inte knappen. Kan ni göra det åt mig?
        Ta bort Karl, vi lägger upp hans efterträdare själva.
    """,
    "en": """
        Remove Priya, we'll handle the rest ourselves.
        I can't do it myself so remove Priya please.
        Remove Priya, we'll add her successor ourselves.
        We tried ourselves, please remove Priya.
    """,
    "nb": """
        Slett Lars, resten gjør vi selv.
        Jeg får det ikke til selv, kan dere slette Lars?
    """,
    "da": """
        Slet Søren, resten klarer vi selv.
        Jeg kan ikke finde ud af det selv, vil I slette Søren?
    """,
    "fi": """
        Poistakaa Matti, lisäämme uuden itse.
        Yritin itse poistaa Matin, poistatteko te
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(ORDERS))
def test_what_else_we_do_ourselves_leaves_the_order(language: str, text: str) -> None:
    first = in_short(text, SENDERS[language])[0]
    assert first.startswith("remove"), first
