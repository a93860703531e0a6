"""Nobody is removed of whom the mail says behind the order something else than that he goes."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": "Ta bort Karl Lindqvist.",
    "en": "Please remove Priya Nair.",
    "nb": "Slett Lars Moen.",
    "da": "Slet Søren Kjær.",
    "fi": "Poistakaa Matti Korhonen.",
}

MORE = {
    "sv": """
        Karl kommer tillbaka.
        Karl är bara tjänstledig.
        Karl behöver sitt konto.
        Karl jobbar kvar.
        Alla utom Karl alltså.
        Låt Karl vara.
        Inte Karl!
        Karl slutar först i vår.
    """,
    "en": """
        Priya is only on leave.
        Priya still works here.
        Priya needs the account.
        Priya won't leave until spring.
        Everyone but Priya that is.
        Leave Priya alone.
        Not Priya!
    """,
    "nb": """
        Lars har bare permisjon.
        Lars kommer tilbake.
        Lars trenger kontoen sin.
        Alle unntatt Lars altså.
        Lars slutter først til våren.
    """,
    "da": """
        Søren er kun på orlov.
        Søren kommer tilbage.
        Søren har brug for sin konto.
        Alle undtagen Søren altså.
        Søren arbejder her stadig.
    """,
    "fi": """
        Matti on vain virkavapaalla.
        Matti tulee takaisin.
        Matti tarvitsee tilinsä.
        Matti on vielä töissä.
        Väärin, se ei ollut Matti.
    """,
}


@pytest.mark.parametrize(("language", "behind"), each_line(MORE))
def test_what_is_told_again_of_whoever_is_to_go_stops_his_removal(language: str, behind: str) -> None:
    told = in_short(f"{ORDERS[language]}\n\n{behind}", SENDERS[language])
    assert not any(each.startswith("remove_user:") for each in told), told


GOING = {
    "sv": """
        Karl slutade i går.
        Karl har gått till en konkurrent.
        Tack för all hjälp med Karl!
        Karls fakturor tar Maria över.
        Karl behöver inte längre något konto.
        Det är Karl Lindqvist alltså.
    """,
    "en": """
        Priya left yesterday.
        Priya no longer needs access.
        James takes over from Priya.
        It is Priya Nair, to be clear.
    """,
    "nb": "Lars sluttet i går.",
    "da": "Søren er stoppet.",
    "fi": "Matti on lopettanut meillä.",
}


@pytest.mark.parametrize(("language", "behind"), each_line(GOING))
def test_what_is_told_of_his_going_does_not(language: str, behind: str) -> None:
    told = in_short(f"{ORDERS[language]} {behind}", SENDERS[language])
    assert any(each.startswith("remove_user:") for each in told), told
