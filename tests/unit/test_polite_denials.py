"""'Sletter I ikke lige …?' asks politely; 'Kan I ikke slette …, så …' is an 'if not'; 'Kan I vente med at slette …?' asks to wait."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

PLEAS = {
    "sv": """Kan ni inte bara ta bort Karl Lindqvist?
        Kan ni inte ta och ta bort Karl Lindqvist?""",
    "en": """Won't you please remove Priya Nair?
        Couldn't you please remove Priya Nair?""",
    "nb": """Kan dere ikke bare slette Lars Moen?
        Kan dere ikke ta og slette Lars Moen?""",
    "da": """Sletter I ikke lige Søren Kjær? Han er flyttet til Bornholm og ryger sild. Mange tak
        Fjerner du ikke lige Søren Kjær?
        Kan I ikke lige slette Søren Kjær?
        Kan I ikke slette Søren Kjær
        Kan vi ikke få slettet Søren Kjær, han er stoppet i dag?""",
    "fi": """Ettekö voisi poistaa Matti Korhosen?
        Ettekö viitsisi poistaa Matti Korhosen?""",
}


@pytest.mark.parametrize(("language", "text"), each_line(PLEAS))
def test_a_plea_that_holds_a_not_is_an_order(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("remove_user:")


def test_danish_adds_somebody_politely_too() -> None:
    assert in_short("Opretter I ikke lige Pia Lund, pia@aarhustomrer.example?", SENDERS["da"]) == [
        "add_user:Pia Lund/pia@aarhustomrer.example"
    ]


NONE = {
    "sv": """Varför kan ni inte ta bort Karl Lindqvist?
        Tar ni inte bort Karl Lindqvist?
        Kan ni inte ta bort Karl Lindqvist så säger vi upp avtalet.
        Kan ni inte ta bort Karl Lindqvist, hör av er.
        Kan ni inte låta Karl Lindqvist vara kvar?
        Kan ni inte bara vänta med att ta bort Karl Lindqvist?""",
    "en": """Why don't you remove Priya Nair?
        Can't you remove Priya Nair?
        Won't you please keep Priya Nair?
        Could you wait a while before you remove Priya Nair?""",
    "nb": """Hvorfor kan dere ikke slette Lars Moen?
        Kan dere ikke bare slette Lars Moen, så sier vi opp avtalen.
        Kan dere ikke vente med å slette Lars Moen?""",
    "da": """Sletter I ikke Søren Kjær?
        Hvorfor sletter I ikke lige Søren Kjær?
        I sletter ikke lige Søren Kjær, vel?
        Slet ikke lige Søren Kjær.
        Kan I ikke slette Søren Kjær, så siger vi aftalen op.
        Hej, kan I ikke slette Søren Kjær, siger vi aftalen op.
        Kan I ikke slette Søren Kjær, må I ringe.
        Kan I vente med at slette Søren Kjær?
        Vil I ikke lige vente med at slette Søren Kjær?""",
    "fi": """Ettekö voi poistaa Matti Korhosta?
        Ettekö voisi odottaa ennen kuin poistatte Matti Korhosen?""",
}


@pytest.mark.parametrize(("language", "text"), each_line(NONE))
def test_what_is_denied_asked_or_tied_to_it_is_no_order(language: str, text: str) -> None:
    assert not any(each.startswith(("remove_user", "cancel_agreement")) for each in in_short(text, SENDERS[language]))
