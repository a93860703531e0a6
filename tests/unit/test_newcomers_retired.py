"""Whoever is told to have retired or died is no newcomer, though a pronoun behind it seems to mean him."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

RETIRED = {
    "sv": """
        Sen gick Berit i pension i oktober. Hon behöver en inloggning.
        Berit gick i pension i våras. Lägg upp henne som användare.
        Bosse har gått i pension. Han behöver en egen inloggning hos er.
    """,
    "en": """
        Brenda retired in October. She needs a login.
        Our bookkeeper Brenda passed away. She needs a login.
    """,
    "nb": "Berit gikk av med pensjon i oktober. Hun trenger en pålogging.",
    "da": "Birthe gik på pension i oktober. Hun skal have et login.",
    "fi": "Pirkko jäi eläkkeelle lokakuussa. Hän tarvitsee tunnukset.",
}
NEW = {
    "sv": """
        Berit gick i pension, så Nora Dahl, nora.dahl@nordbygg.example, tar över. Hon behöver en inloggning.
        Berit gick i pension. Nora Dahl tar över. Hon behöver en inloggning, nora.dahl@nordbygg.example.
    """,
    "en": "Brenda retired. Nora Dahl, nora.dahl@northlight.example, is new. She needs a login.",
}


@pytest.mark.parametrize(("language", "text"), each_line(RETIRED))
def test_who_has_retired_is_not_added_unasked(language: str, text: str) -> None:
    told = in_short(text, SENDERS[language])
    assert not any(each.startswith("add_user:") and not each.startswith("add_user:-") for each in told)  # without a name it is asked for


@pytest.mark.parametrize(("language", "text"), each_line(NEW))
def test_who_takes_over_is_the_one_meant(language: str, text: str) -> None:
    assert any(told.lstrip("?").startswith("add_user:Nora Dahl") for told in in_short(text, SENDERS[language]))
