"""Of two services named in one sentence only the one that the verb of ending means ends; where that stays open a person decides."""

import pytest

from tests.unit.reading_in_short import EMILY, in_short


@pytest.mark.parametrize(
    "line",
    [
        "Integroidun palvelun jatkamme, Basicin irtisanomme.",
        "Basicin irtisanomme, integroitua palvelua jatkamme.",
        "Integroitua käytämme päivittäin, Basicin irtisanomme.",
        "Integrerad använder vi dagligen, Basic säger vi upp.",
        "Integrated we use every day, Basic we hereby cancel.",
        "Integrert er vi fornøyd med, Basic sier vi opp.",
        "Koska meillä on jo integroitu palvelu, irtisanomme Basicin.",
    ],
)
def test_the_service_beside_the_verb_ends_alone(line: str) -> None:
    assert in_short(line, EMILY) == ["cancel_agreement service=basic"]


@pytest.mark.parametrize(
    "line",
    ["Irtisanomme sekä Basicin että integroidun palvelun.", "Cancel Basic as well as the Integrated service.", "Irtisanomme molemmat."],
)
def test_both_end(line: str) -> None:
    assert in_short(line, EMILY) == ["cancel_agreement"]


@pytest.mark.parametrize(
    "line",
    [
        "We cancel Basic at once and Integrated at the end of the year.",
        "Vi säger upp Basic, och även Integrerad.",
        "Basicin irtisanomme heti ja integroidun palvelun vuoden lopussa.",
    ],
)
def test_each_in_its_way_is_for_a_person(line: str) -> None:
    assert all(each.startswith("?") for each in in_short(line, EMILY))
