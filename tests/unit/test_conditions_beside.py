"""Conditions that look polite or taken back: 'Om det går upp igen …' orders nothing, and a threat only supposed withdraws nothing."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

CONDITIONS = {
    "sv": """
        Om det går upp igen måste vi säga upp avtalet.
        Om det går över 500 kr säger vi upp avtalet.
        Om det går dåligt vill vi säga upp avtalet.
        Ta bort Karl Lindqvist om det går upp till 500 kr.
        Höjer ni priset säger vi upp avtalet.
        Hej, blir priset högre får vi nog säga upp avtalet.
        Slutar Karl ska han tas bort.
        Behöver vi en till lägger ni till Bo Ek, bo.ek@nordbygg.example.
    """,
    "nb": """
        Hvis det går opp igjen må vi si opp avtalen.
        Om det går dårlig, slett Lars Moen.
        Hever dere prisen sier vi opp avtalen.
    """,
    "da": """
        Hvis det går op igen, må vi opsige aftalen.
        Hvis det går galt, skal I opsige aftalen.
        Hæver I prisen opsiger vi aftalen.
    """,
    "en": """
        If that works against us, please cancel our agreement.
        If it goes up again we would have to cancel our agreement.
    """,
    "fi": """
        Jos se käy liian kalliiksi, irtisanomme sopimuksen.
        Jos käy huonosti, poistakaa Matti Korhonen.
    """,
}

POLITE = {
    "sv": """
        Om det går vill vi säga upp avtalet.
        Om det går bra, ta bort Karl Lindqvist.
    """,
    "nb": "Om det går bra, slett Lars Moen.",
    "da": "Hvis det går an, slet Søren Kjær.",
    "en": "If that works for you, please remove Priya Nair.",
    "fi": "Jos käy, poistakaa Matti Korhonen.",
}


@pytest.mark.parametrize(("language", "said"), each_line(CONDITIONS))
def test_if_it_goes_somewhere_is_a_condition(language: str, said: str) -> None:
    assert not [each for each in in_short(said, SENDERS[language]) if each.startswith(("cancel_agreement", "remove_user"))], said


@pytest.mark.parametrize(("language", "said"), each_line(POLITE))
def test_if_it_can_be_done_is_none(language: str, said: str) -> None:
    assert [each for each in in_short(said, SENDERS[language]) if each.startswith(("cancel_agreement", "remove_user"))], said


SUPPOSED = {
    "en": """
        If it goes up again we would have to cancel, but for now we are staying put. What will Basic cost per month from January?
        If it goes up we would have to cancel, but we are staying for now. What will Basic cost?
    """,
    "sv": "Om priset går upp igen måste vi säga upp avtalet, men just nu stannar vi kvar. Vad kostar Basic från januari?",
    "nb": "Hvis prisen går opp igjen må vi si opp avtalen, men foreløpig blir vi. Hva koster Basic fra januar?",
    "da": "Hvis den stiger igen, må vi opsige aftalen, men indtil videre bliver vi. Hvad koster Basic fra januar?",
    "fi": "Jos hinta taas nousee, meidän täytyy irtisanoa sopimus, mutta toistaiseksi pysymme asiakkaina. Paljonko Basic maksaa?",
}


@pytest.mark.parametrize(("language", "said"), each_line(SUPPOSED))
def test_a_condition_beside_a_question_leaves_the_question_alone(language: str, said: str) -> None:
    assert in_short(said, SENDERS[language]) == ["question topic=other"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We have changed our minds, we are staying."),
        ("en", "If it is not too late, we are staying after all."),
        ("en", "Please ignore our cancellation, we are staying. What will Basic cost?"),
        ("sv", "Vi ångrar oss, vi stannar kvar."),
    ],
)
def test_what_was_ordered_is_taken_back(language: str, said: str) -> None:
    assert any("WITHDRAWS" in each for each in in_short(said, SENDERS[language])), said


CALL_BEFORE = {
    "sv": "Kan ni svara mig innan ni stänger Karl Lindqvists konto?",
    "en": """
        Could you answer me before you close Priya Nair's account?
        Will you call before you remove Priya Nair?
    """,
    "nb": """
        Kan dere svare meg før dere stenger brukeren til Lars Moen?
        Vil du ringe meg, før du sletter Lars Moen?
    """,
    "da": """
        Vil du ringe, inden du sletter Søren Kjær?
        Kan I lige svare mig, før I lukker Søren Kjærs bruger?
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(CALL_BEFORE))
def test_what_is_asked_for_before_the_order_keeps_it_waiting(language: str, text: str) -> None:
    assert not any(each.startswith("remove_user") for each in in_short(text, SENDERS[language]))


BEFORE_YOU_GO = {
    "sv": "Kan ni ta bort Karl Lindqvist innan ni går hem?",
    "en": "Could you, before you go home, remove Priya Nair?",
    "da": "Kan I, inden I går hjem, slette Søren Kjær?",
}


@pytest.mark.parametrize(("language", "text"), each_line(BEFORE_YOU_GO))
def test_before_you_go_home_is_when_it_is_to_be_done(language: str, text: str) -> None:
    assert [each.partition(":")[0] for each in in_short(text, SENDERS[language])] == ["remove_user"]
