"""In Nordic sentences the order of words alone tells an 'if': nothing that depends on one is carried out."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

CONDITIONS = [
    ("sv", "Blir det dyrare får vi säga upp avtalet."),
    ("sv", "Höjs priset säger vi upp avtalet."),
    ("sv", "Höjer ni priset får vi nog säga upp avtalet."),
    ("sv", "Blir priset för högt måste vi säga upp avtalet."),
    ("sv", "Slutar Karl ska han tas bort."),
    ("sv", "Slutar Karl får ni ta bort honom."),
    ("sv", "Har Karl slutat ska han tas bort."),
    ("nb", "Blir det dyrere må vi si opp avtalen."),
    ("nb", "Øker dere prisen må vi nok si opp avtalen."),
    ("nb", "Slutter Lars kan dere fjerne ham."),
    ("da", "Stiger prisen opsiger vi aftalen."),
    ("da", "Hæver I prisen må vi nok opsige abonnementet."),
    ("da", "Stopper Søren må I gerne slette ham."),
]

ORDERS = [
    ("sv", "Efter helgen vill vi att Karl tas bort.", "remove_user"),
    ("sv", "Härmed säger vi upp avtalet.", "cancel_agreement"),
    ("sv", "Därför säger vi upp avtalet.", "cancel_agreement"),
    ("sv", "För Karl ska kontot tas bort.", "remove_user"),
    ("sv", "Kan ni ta bort Karl så är ni bussiga", "remove_user"),
    ("sv", "Nu slutar Karl, ta bort honom.", "remove_user"),
    ("nb", "Etter helgen vil vi si opp avtalen.", "cancel_agreement"),
    ("da", "Desværre må vi opsige aftalen.", "cancel_agreement"),
    ("da", "Kan I slette Søren så er I søde", "remove_user"),
]


@pytest.mark.parametrize(("language", "text"), CONDITIONS)
def test_a_verb_before_its_subject_supposes(language: str, text: str) -> None:
    assert [each for each in in_short(text, SENDERS[language]) if not each.startswith(("?", "question"))] == []


@pytest.mark.parametrize(("language", "text", "kind"), ORDERS)
def test_what_opens_the_sentence_otherwise_supposes_nothing(language: str, text: str, kind: str) -> None:
    assert [each.split(":")[0].split(" ")[0] for each in in_short(text, SENDERS[language])] == [kind]
