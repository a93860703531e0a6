"""Beside a day, a number or an address that nothing has used, no order is carried out at once as if it were wholly read."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

#: Everybody in them leaves or comes on a day that is told, in one way or another: at once nobody does.
ON_A_DAY = {
    "sv": """
        Förändringar i december.¤¤Slutar¤- Karl Lindqvist, användaren tas bort på sista arbetsdagen som är den 30 november
        Ta bort Karl Lindqvist och Maria Öberg.¤¤Dag: Karl 30 november, Maria 15 december
        Lägg upp Petra Vik, petra.vik@nordbygg.example. Tillträder gör hon så småningom, dvs. från 1 december 2026.
        Ta bort följande användare enligt bilagda datum.¤Karl Lindqvist 2026-11-30¤Maria Öberg 2026-12-15
        Avgång¤Karl Lindqvist. Anställningen löper ut 30/11 och kontot ska då stängas.¤Ta bort honom.
    """,
    "en": """
        Please set up accounts on each person's start date, not before.¤Oskar Dahl | oskar@northlight.example | 1 December 2026
        Please delete Priya Nair. HR tell me the effective date is 30 November 2026.
        Changes: Leavers:¤* Priya Nair - please close her user, contract end 30/11/2026.
        Please remove Priya Nair.¤¤Effective: 30 November 2026
    """,
    "nb": """
        Fjern Lars Moen. Arbeidsforholdet opphører formelt 30. november 2026.
        Slett brukeren til Lars Moen.¤¤Dato for fratreden er 30.11.2026.
    """,
    "da": """
        Slet Søren Kjær. Fratrædelsen sker den 30. november 2026.
        Fratræder¤- Søren Kjær - brugeren bedes slettet på sidste arbejdsdag, som er den 30. november 2026
    """,
    "fi": """
        Poistakaa Matti Korhonen. Työsuhde päättyy virallisesti 30.11.2026.
        Poistettavat:¤- Matti Korhonen, poisto työsuhteen viimeisenä päivänä eli 30.11.2026
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(ON_A_DAY))
def test_nobody_is_changed_at_once_where_a_day_is_told(language: str, text: str) -> None:
    for request in in_short(text.replace("¤", "\n"), SENDERS[language]):
        at_once = request.startswith(("add_user:", "remove_user:")) and " on=" not in request and "requested_on=" not in request
        assert not at_once, request


#: The number is none of her user's, or the day is none of the order's.
EXPLAINED = {
    "sv": [
        ("Ta bort Karl Lindqvist. Vi stänger kontoret den 22 december och önskar god jul!", "remove_user"),
        ("Maria Öberg heter numera Maria Stark. Ring mig på 070-174 06 11 om något är oklart.", "change_user"),
    ],
    "en": [("Please remove Priya Nair now, she leaves for good on 30 November but is locked out already.", "remove_user")],
}


@pytest.mark.parametrize(("language", "text", "kind"), [(language, *each) for language, told in EXPLAINED.items() for each in told])
def test_what_is_explained_doubts_nothing(language: str, text: str, kind: str) -> None:
    assert any(each.startswith(f"{kind}:") for each in in_short(text, SENDERS[language]))


NUMBERS_TOLD = {
    "sv": "Maria Öberg heter numera Maria Stark. Mobilen i tjänsten är 070-174 06 11. Ändra hennes användare.",
    "en": "Priya Nair is called Priya Kapoor now. On her desk stands +46 70 174 06 11. Please change her user.",
    "da": "Søren Kjær hedder nu Søren Bach. På visitkortet står 20 21 22 23. Ret venligst hans bruger.",
}


@pytest.mark.parametrize(("language", "text"), NUMBERS_TOLD.items())
def test_a_new_number_that_nothing_uses_doubts_the_change(language: str, text: str) -> None:
    changes = [each for each in in_short(text, SENDERS[language]) if "change_user" in each]
    assert changes
    assert all(each.startswith("?") or "phone=" in each for each in changes), changes
