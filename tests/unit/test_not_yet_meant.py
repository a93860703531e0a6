"""Orders that are not meant now: everybody but one, prepared, tested, hearsay, asked about, tied to somebody's word."""

import pytest

from tests.unit.reading_in_short import ANNA, SENDERS, each_line, in_short

NOT_NOW = {
    "sv": """
        Ta bort alla användare, bara Maria Öberg ska vara kvar.
        Ta bort alla utom Maria Öberg.
        Ta bort Maria Öberg? Eller är det bättre att behålla henne?
        Förbered borttagning av Maria Öberg.
        Ta bort Maria Öberg (test).
        Bara för att testa: ta bort Maria Öberg.
        Ta bort Maria Öberg med förbehåll för chefens godkännande.
        Ta bort Maria Öberg, men vänta på klartecken.
        Ta bort Maria Öberg, Karl säger till när.
        Ta bort Maria Öberg på mitt kommando.
        Ta bort Maria Öberg senare.
        Kan ni låta bli att ta bort Maria Öberg?
        Någon på ekonomi har sagt att Maria Öberg ska tas bort.
        Ska Maria Öberg tas bort?
        Bör Maria Öberg tas bort?
        Vi tänkte säga upp avtalet, vad gäller?
        Vi säger upp avtalet om inte problemet löses.
        Ta bort oss från tavlan.
        Vi skulle vilja säga upp avtalet, men först vill vi veta vad det kostar.
    """,
    "en": """
        Please remove all users but Priya Nair.
        Please remove all users, only Priya Nair should stay.
        Please remove Priya Nair? Or is it better to keep her?
        Please prepare the removal of Priya Nair.
        Remove Priya Nair (test).
        Please remove Priya Nair, with the reservation that HR may object.
        Please remove Priya Nair; James will tell you when.
        Somebody in finance said that Priya Nair should be removed.
        Should Priya Nair be removed?
        Stop invoicing us.
        Stop sending us mail.
        Stop emailing us.
        We would like to cancel our agreement, but first tell us the notice period.
    """,
    "nb": """
        Fjern alle brukere, bare Lars Moen skal bli.
        Forbered fjerning av Lars Moen.
        Fjern Lars Moen (test).
        Bare for å teste: fjern Lars Moen.
        Fjern Lars Moen, men vent på klarsignal.
        Skal Lars Moen fjernes?
        Vi tenkte å si opp avtalen, hva gjelder?
        Vi vil gjerne si opp avtalen, men først vil vi vite hva det koster.
    """,
    "da": """
        Slet alle brugere, kun Søren Kjær skal blive.
        Forbered sletning af Søren Kjær.
        Slet Søren Kjær (test).
        Fjern os fra mailinglisten.
        Vi opsiger aftalen, hvis ikke I retter fakturaen.
        Slet Søren Kjær med forbehold for chefens godkendelse.
        Slet Søren Kjær, men vent på grønt lys.
        Skal Søren Kjær slettes?
        Vi vil gerne opsige aftalen, men først vil vi vide hvad det koster.
    """,
    "fi": """
        Valmistelkaa Matti Korhosen poistoa.
        Poistakaa Matti Korhonen (testi).
        Poistakaa Matti Korhonen sillä varauksella, että pomo hyväksyy.
        Poistakaa Matti Korhonen, mutta odottakaa lupaa.
        Haluaisimme irtisanoa sopimuksen, mutta ensin haluamme tietää mitä se maksaa.
    """,
}
NOW = {
    "sv": """
        Kan Maria Öberg tas bort?
        Kan ni ta bort Maria Öberg?
        Det är bestämt att Maria Öberg ska tas bort.
        Ta bort Maria Öberg, bara Karl ska vara kvar.
        Ta bort Maria Öberg vid tillfälle.
    """,
    "en": """
        Can Priya Nair be removed?
        Could Priya Nair please be removed?
        Please remove Priya Nair, only James should stay.
    """,
    "nb": "Kan Lars Moen fjernes?",
    "da": "Kan Søren Kjær slettes?",
    "fi": "Voisitteko poistaa Matti Korhosen?",
}
_KINDS = ("add_user", "remove_user", "change_user", "cancel_agreement", "remove_insolvent_company")


@pytest.mark.parametrize(("language", "text"), each_line(NOT_NOW))
def test_it_is_not_done(language: str, text: str) -> None:
    assert not [told for told in in_short(text, SENDERS[language]) if told.startswith(_KINDS)]


@pytest.mark.parametrize(("language", "text"), each_line(NOW))
def test_it_is_done(language: str, text: str) -> None:
    (told,) = in_short(text, SENDERS[language])
    assert told.startswith("remove_user:")


@pytest.mark.parametrize("text", ["Ta bort oss från ert nätverk.", "Ta bort oss ur ert register.", "Ta bort oss från InExchange."])
def test_out_of_what_is_ours_is_a_notice(text: str) -> None:
    assert in_short(text, ANNA) == ["cancel_agreement"]
