"""A right to order that is taken or denied is never the removal of the user who had it, nor of the account."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

SAID = {
    "sv": """Ta bort beställningsrätten från mitt konto.
        Rätten att beställa saker hos er i företagets namn ska Karl inte ha längre.
        Karl kan vara kvar. Beställningsrätten ska han inte ha. Den kan ni plocka ifrån honom.""",
    "en": """Please take the ordering rights off my account.
        The right to order is something James shouldn't have any longer. You can take it off him.
        Can you strip the ordering rights from my login?""",
    "nb": """Fjern bestillingsretten fra kontoen min.
        Retten til å bestille skal Lars ikke ha lenger. Den kan dere ta fra ham.
        Lars kan gjerne være bruker, men retten til å bestille skal han ikke ha lenger.""",
    "da": """Fjern bestillingsretten fra min konto.
        Søren må gerne blive som bruger, men retten til at bestille skal han ikke have mere.
        Retten til at bestille skal Søren ikke have længere. Den kan I tage fra ham.""",
    "fi": """Voitte ottaa tilausoikeuden pois tunnukseltani.
        Tilausoikeutta Matilla ei saa enää olla. Sen voitte ottaa häneltä pois.
        Matti saa jäädä käyttäjäksi, mutta tilausoikeutta hänellä ei pidä enää olla.""",
}


@pytest.mark.parametrize(("language", "line"), each_line(SAID))
def test_only_the_right_is_taken(language: str, line: str) -> None:
    read = in_short(line, SENDERS[language])
    assert len(read) == 1
    assert read[0].startswith("change_user:")
    assert read[0].endswith("->authorized=False")
