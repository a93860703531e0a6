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


ADDITIONS = {
    "sv": "Lägg till Petra Vik, petra.vik@nordbygg.example.",
    "en": "Please add Hugo Reed, hugo.reed@northlight.example.",
    "nb": "Opprett Nils Nilsen, nils@oslofjord-regnskap.example.",
    "da": "Opret Jens Winther, jens@aarhustomrer.example.",
    "fi": "Lisätkää Noora Vesa, noora.vesa@turunsahko.example.",
}
NEWCOMER = {
    "sv": """
        Petra fick inte jobbet.
        Osäkert om Petra börjar.
        Petra har ångrat sig.
        Alla utom Petra.
    """,
    "en": """
        Hugo didn't get the job.
        Not sure whether Hugo will start.
        Hugo hasn't signed yet.
    """,
    "nb": """
        Nils fikk ikke jobben.
        Usikkert om Nils begynner.
        Nils har ikke skrevet under.
    """,
    "da": """
        Jens fik ikke jobbet.
        Usikkert om Jens starter.
        Jens har ikke skrevet under endnu.
    """,
    "fi": """
        Noora ei saanut paikkaa.
        Epävarmaa aloittaako Noora.
        Noora ei saa tiliä.
    """,
}


@pytest.mark.parametrize(("language", "behind"), each_line(NEWCOMER))
def test_a_newcomer_of_whom_it_is_told_that_he_may_not_come_is_not_added(language: str, behind: str) -> None:
    told = in_short(f"{ADDITIONS[language]}\n\n{behind}", SENDERS[language])
    assert not any(each.startswith("add_user:") for each in told), told


KEPT = {
    "sv": """
        Vi vill ha kvar avtalet.
        Vi fortsätter som vanligt.
        Eller förresten, vi fortsätter.
        Det gäller inte oss utan ett annat bolag.
        Vi är inte helt säkra.
    """,
    "en": """
        We want to keep the agreement.
        We carry on as usual.
        The board has not decided yet.
        We are not quite sure.
        On second thoughts, we carry on.
    """,
    "nb": """
        Vi vil beholde avtalen.
        Vi fortsetter som vanlig.
        Ved nærmere ettertanke fortsetter vi.
        Det gjelder ikke oss, men et annet selskap.
    """,
    "da": """
        Vi vil beholde aftalen.
        Vi fortsætter som normalt.
        Ved nærmere eftertanke fortsætter vi.
        Vi er ikke helt sikre.
    """,
    "fi": """
        Haluamme pitää sopimuksen.
        Jatkamme entiseen tapaan.
        Emme ole aivan varmoja.
        Se ei koske meitä vaan toista yritystä.
    """,
}
NOTICE = {
    "sv": "Vi säger upp vårt avtal med er.",
    "en": "We hereby cancel our agreement with you.",
    "nb": "Vi sier opp avtalen vår med dere.",
    "da": "Vi opsiger vores aftale med jer.",
    "fi": "Irtisanomme sopimuksemme kanssanne.",
}


@pytest.mark.parametrize(("language", "behind"), each_line(KEPT))
def test_a_notice_behind_which_all_goes_on_is_none(language: str, behind: str) -> None:
    told = in_short(f"{NOTICE[language]}\n\n{behind}", SENDERS[language])
    assert not any(each.startswith("cancel_agreement") for each in told), told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi säger upp den integrerade tjänsten. Basic behåller vi."),
        ("en", "Please cancel Integrated. We keep Basic as before."),
        ("da", "Vi opsiger aftalen pr. 28. februar. Indtil da kører alt som nu."),
        ("en", "We cancel our agreement as of 28 February. Until then we use everything as usual."),
    ],
)
def test_what_stays_beside_a_notice_is_something_else(language: str, text: str) -> None:
    told = in_short(text, SENDERS[language])
    assert any(each.startswith("cancel_agreement") for each in told), told
