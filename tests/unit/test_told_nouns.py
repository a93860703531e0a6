"""Orders told by a noun, or beside a thought of the sender's, that stay orders; what is only told stands in ``no_orders``."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": """
        Borttagning av Karl tack
        Uppsägning av avtalet per den 31 januari
        Jag trodde att Karl skulle stanna men han ska tas bort
    """,
    "en": """
        Removal of user Priya Nair
        Removal of Priya Nair from the system effective 30 November
        Termination of our agreement as of 31 January
        Besides, remove Priya
        I am afraid Priya must be removed
        We thought we would let you know Priya is to be removed
        Attn: customer service. Subject: termination of user rights. User: Priya Nair. Effective: immediately.
    """,
    "nb": """
        Sletting av Lars Moen
        Oppsigelse av avtalen fra 31. januar
    """,
    "da": """
        Sletning af Søren Kjær, han er stoppet
        Opsigelse af aftalen pr. 31. januar
    """,
    "fi": """
        Matin tunnuksen poistaminen
        Sopimuksen irtisanominen päättyen 31.12.2026
        Luulin että Matti jää mutta hänet poistetaan
        Minulle kerrottiin että Matti on lähtenyt, poistakaa hänet
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(ORDERS))
def test_the_noun_orders(language: str, text: str) -> None:
    first = in_short(text, SENDERS[language])[0]
    assert first.startswith(("remove", "cancel")), first
