"""The forms of Finnish verbs that the lexicon makes of their stems."""

import pytest

from parsers.lexicon.fi import verbs

POISTAA, LISATA = verbs.REMOVE[0], verbs.ADD[0]


@pytest.mark.parametrize("form", ["poistakaa", "poistaisitteko", "poistatko", "poistasitteks", "saisiko … poistettua"])
def test_what_orders_by_itself(form: str) -> None:
    assert form in verbs.base([POISTAA])


@pytest.mark.parametrize("form", ["lisätkää", "lisäisittekö", "lisäättekö", "lisääpä", "saisimmeko … lisätyksi"])
def test_front_vowels_agree(form: str) -> None:
    assert form in verbs.base([LISATA])


def test_the_past_is_no_request() -> None:
    assert not {"lisäsittekö", "lisäsitte", "poistitteko"} & set(verbs.base([LISATA, POISTAA]))


def test_the_infinitive_that_folds_into_the_imperative_orders_nothing_by_itself() -> None:
    assert "poista" not in verbs.base([POISTAA])
    assert "poistaa" in verbs.said([POISTAA])


def test_an_agreement_that_can_be_ended_tells_only_its_terms() -> None:
    forms = verbs.passive(verbs.CANCEL, modals=verbs.OBLIGING)
    assert "pitäisi … irtisanoa" in forms
    assert "voi … irtisanoa" not in forms


def test_a_particle_follows_each_form() -> None:
    assert "ottakaa … pois" in verbs.base(verbs.TAKE, "pois")
