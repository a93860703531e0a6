"""A notice of one service that is put right behind it ends the other; where that is not plain, a person looks at it."""

import pytest

from tests.unit.reading_in_short import EMILY, SENDERS, each_line, in_short

PUT_RIGHT = {
    "sv": """
        Säg upp Basic. Oj, jag menade den integrerade tjänsten.
        Säg upp Basic. Nej förlåt, det är Integrerad som ska sägas upp, Basic ska vara kvar.
    """,
    "en": """
        Please cancel Basic. Sorry, not Basic, the integrated service.
        Cancel Basic. No, wait, integrated.
        Please cancel our Basic.¤¤Oops, wrong way round: it is the integrated service we are cancelling. Basic stays.
        Cancel Basic. Correction: Integrated, not Basic.
    """,
    "nb": """
        Vi sier opp Basic. Beklager, det er Integrert som skal sies opp.
        Si opp Basic. Nei, den integrerte tjenesten mener jeg.
    """,
    "da": """
        Opsig Basic. Hov, det er integrated vi opsiger.
        Vi opsiger Basic. Undskyld, det er Integrated der skal opsiges, Basic fortsætter.
        Vi opsiger Basic. Nej, undskyld, den integrerede tjeneste.
    """,
    "fi": """
        Irtisanomme Basicin. Anteeksi, tarkoitin Integratedia.
        Irtisanomme Basicin. Korjaus: integroitu palvelu irtisanotaan, Basic jatkuu.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(PUT_RIGHT))
def test_the_service_named_last_is_the_one_to_end(language: str, text: str) -> None:
    assert in_short(text.replace("¤", "\n\n"), SENDERS[language]) == ["cancel_agreement service=integrated"]


#: It is not plain which of the two is to end, or another one is to end as well.
LEFT_OPEN = {
    "sv": "Säg upp Basic. PS Basic ska vara kvar, det är Integrerad vi inte behöver.",
    "en": """
        Please cancel integrated. PS it's Basic I wanted to cancel, of course.
        Please cancel Basic and integrated. PS Basic can stay.
        Please cancel Basic. Sorry, Integrated as well.
        Cancel integrated. Sorry for the trouble, Basic works better for us.
        Cancel Basic, sorry, Integrated.
        Cancel Basic. I got that wrong. It is Integrated we no longer need.
        Cancel Basic. No, wait with integrated until you hear from us.
        Please cancel our agreement. Basic stays.
    """,
    "nb": "Vi sier opp Basic. Beklager, Integrert også.",
    "da": "Vi opsiger Basic. Undskyld, også Integrated.",
    "fi": "Irtisanomme sopimuksen. Basic pysyy ennallaan.",
}


@pytest.mark.parametrize(("language", "text"), each_line(LEFT_OPEN))
def test_what_is_not_plain_is_for_a_person(language: str, text: str) -> None:
    told = in_short(text, SENDERS[language])
    assert all(each.startswith("?") for each in told if "cancel_agreement" in each), told


KEPT = {
    "sv": "Vi säger upp Basic. Vi behåller den integrerade tjänsten.",
    "en": """
        Cancel Basic. We have both Basic and Integrated.
        Cancel Basic. We keep integrated for now.
        We don't use the Basic service any longer. Please end it. We keep integrated.
    """,
    "nb": "Si opp Basic. Vi beholder Integrert.",
    "da": "Opsig Basic. Vi beholder Integrated.",
    "fi": "Irtisanomme Basicin. Pidämme integroidun palvelun.",
}


@pytest.mark.parametrize(("language", "text"), each_line(KEPT))
def test_a_further_service_that_is_kept_doubts_nothing(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["cancel_agreement service=basic"]


def test_two_notices_end_both() -> None:
    assert in_short("Cancel Basic. Please also cancel Integrated.", EMILY) == ["cancel_agreement"]
