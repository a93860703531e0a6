"""'As soon as it can be done' asks for haste and waits for nothing; and what is asked about the end that our answer tells by itself."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

HASTE = [
    ("sv", "Vi säger upp avtalet så fort det bara går."),
    ("sv", "Säg upp avtalet så snart som det bara är möjligt."),
    ("sv", "Säg upp avtalet så fort tillfälle ges."),
    ("en", "Please cancel our agreement as soon as you possibly can."),
    ("en", "Please cancel our agreement as soon as humanly possible."),
    ("nb", "Vi vil si opp avtalen så snart det bare lar seg gjøre."),
    ("nb", "Si opp avtalen så fort som overhodet mulig."),
    ("da", "Jeg vil opsige aftalen, så snart det bare er muligt."),
    ("fi", "Irtisanomme sopimuksen heti kun se suinkin onnistuu."),
    ("fi", "Irtisanokaa sopimuksemme niin pian kuin suinkin."),
]
WAITING = [
    ("sv", "Säg upp avtalet så fort det bara blir dyrare."),
    ("sv", "Säg upp avtalet så fort det bara går upp i pris."),
    ("en", "Please cancel our agreement as soon as it is possibly more expensive."),
    ("en", "Please cancel our agreement as soon as we possibly have another supplier."),
    ("nb", "Vi vil si opp avtalen så fort det går opp."),
    ("da", "Opsig aftalen, så snart det bare bliver dyrere."),
    ("fi", "Irtisanokaa sopimus heti kun hinta vain nousee."),
]


@pytest.mark.parametrize(("language", "text"), HASTE)
def test_haste_is_no_condition(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["cancel_agreement"]


@pytest.mark.parametrize(("language", "text"), WAITING)
def test_what_may_happen_is_one(language: str, text: str) -> None:
    assert all(told.startswith("?") for told in in_short(text, SENDERS[language]))


LAST_DAY = [
    ("en", "Please cancel our agreement. Also, which date would be the last one?", []),
    ("en", "Please cancel our agreement. When is our last day?", []),
    ("sv", "Vi säger upp avtalet. När är sista dagen?", []),
    ("nb", "Vi sier opp avtalen. Hvilken dag blir siste dag?", []),
    ("da", "Vi opsiger aftalen. Hvornår er sidste dag?", []),
    ("fi", "Irtisanomme sopimuksen. Mikä on viimeinen päivä?", []),
    ("en", "Please cancel our agreement. Which date was the last invoice?", ["question topic=invoice"]),
    ("sv", "Vi säger upp avtalet. Vilket datum kommer sista fakturan?", ["question topic=other"]),
]


@pytest.mark.parametrize(("language", "text", "asked"), LAST_DAY)
def test_the_confirmation_tells_the_last_day(language: str, text: str, asked: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == ["cancel_agreement", *asked]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please remove Priya when her last day is over."),
        ("sv", "Ta bort Karl när sista dagen är förbi."),
    ],
)
def test_a_last_day_to_come_is_waited_for(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["?other"]


ANYHOW = [
    ("sv", "Hur som helst, ta bort Karl.", "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"),
    ("sv", "Hur som helst, hur tar jag bort Karl?", "question topic=manage_users"),
    ("nb", "Hvordan det enn er, kan dere slette Lars?", "remove_user:Lars Moen/lars@oslofjord-regnskap.example"),
    ("da", "Hvordan det end er, slet venligst Søren.", "remove_user:Søren Kjær/soren@aarhustomrer.example"),
    ("da", "Hvordan sletter jeg Søren?", "question topic=manage_users"),
    ("fi", "Oli miten oli, poistakaa Matti.", "remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"),
    ("en", "I hereby cancel our agreements for 559288-5882. I should be grateful for your confirmation.", "cancel_agreement"),
]


@pytest.mark.parametrize(("language", "text", "told"), ANYHOW)
def test_a_set_phrase_asks_nothing(language: str, text: str, told: str) -> None:
    assert in_short(text, SENDERS[language]) == [told]
