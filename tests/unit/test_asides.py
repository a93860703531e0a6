"""What stands between a verb and its particle about the one who says it: 'Härmed säger Firma AB, org.nr 556016-0680, upp avtalet'."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, SENDERS, in_short

ENDED = {
    "sv": (
        "Härmed säger Nordbygg Entreprenad AB, org.nr 559337-1890, upp avtalet.",
        "Härmed säger Nordbygg Entreprenad AB (org.nr: 559337-1890, kundnummer 12345) upp avtalet.",
        "Härmed säger Nordbygg Entreprenad AB, med org.nr 559337-1890 och säte i Mariestad, upp avtalet.",
        "Härmed säger vi, Nordbygg Entreprenad AB, upp avtalet.",
        "Vi säger upp det avtal som ingicks i mars 2024.",
    ),
    "nb": (
        "Herved sier Oslofjord Regnskap AS, org.nr 919 704 594, opp avtalen.",
        "Herved sier vi, Oslofjord Regnskap AS, opp avtalen.",
        "Vi sier opp avtalen som ble inngått i mai 2023.",
    ),
    "da": (
        "Hermed siger Aarhus Tømrer ApS, CVR-nr. 12345674, aftalen op.",
        "Vi opsiger aftalen, som blev indgået i maj 2023.",
    ),
    "en": (
        "We would like to shut our account, SE5592885882, down.",
        "Northlight Ltd, company number 01234567, hereby terminates the agreement.",
    ),
    "fi": (
        "Turun Sähkö Oy, Y-tunnus 1234567-1, irtisanoo täten sopimuksen.",
        "Irtisanomme sopimuksen, joka tehtiin toukokuussa 2023.",
    ),
}


@pytest.mark.parametrize(("language", "said"), [(language, each) for language, lines in ENDED.items() for each in lines])
def test_an_aside_parts_no_verb_from_its_particle(language: str, said: str) -> None:
    assert [each for each in in_short(said, SENDERS[language]) if each.startswith("cancel_agreement")], said


@pytest.mark.parametrize(
    ("said", "sender"),
    [
        ("Karl säger att Nordbygg Entreprenad AB, org.nr 559337-1890, ska ge upp avtalet.", ANNA),
        ("Jag säger till, men Karl, som är ny, får titta upp avtalet.", ANNA),
        ("Vi säger upp avtalet i mars 2027.", ANNA),
        ("We terminate the agreement in May 2027.", EMILY),
        ("Jeg sier fra, men Lars, som er ny, får slå opp avtalen.", INGRID),
        ("Vi opsiger aftalen i maj 2027.", METTE),
        ("Irtisanomme sopimuksen toukokuussa 2027.", PAIVI),
    ],
)
def test_a_clause_between_and_a_time_to_come_are_no_aside(said: str, sender: tuple[str, str]) -> None:
    assert not [each for each in in_short(said, sender) if each.startswith("cancel_agreement")], said
