"""Who of those named before a verb it is said of, and when nobody can tell."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, in_short

JAMES = "remove_user:James Osei/james.osei@northlight.example"
PRIYA = "remove_user:Priya Nair/priya.nair@northlight.example"
MARIA = "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
LARS = "remove_user:Lars Moen/lars@oslofjord-regnskap.example"


def _certain(text: str, sender: tuple[str, str]) -> list[str]:
    return [each for each in in_short(text, sender, "Users") if not each.startswith(("?", "ASIDE", "other"))]


@pytest.mark.parametrize(
    ("sender", "text", "requests"),
    [
        (EMILY, "As agreed with Priya, James should be removed.", [JAMES]),
        (EMILY, "After talking to Priya, James should be removed.", [JAMES]),
        (EMILY, "Keep Priya, James should be deleted.", [JAMES]),
        (ANNA, "Vi behåller Karl, Maria ska tas bort.", [MARIA]),
        (EMILY, "Please note that James, Priya are to be removed.", [JAMES, PRIYA]),
        (EMILY, "The users James, Priya are to be removed.", [JAMES, PRIYA]),
        (EMILY, "James (finance) and Priya (marketing) are to be removed.", [JAMES, PRIYA]),
        (INGRID, "Kollegaen vår, Lars Moen, skal slettes.", [LARS]),
    ],
)
def test_who_stands_behind_another_clause_is_meant_alone(sender: tuple[str, str], text: str, requests: list[str]) -> None:
    assert _certain(text, sender) == requests


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (EMILY, "Don't touch Priya, James should be deleted."),
        (EMILY, "Spare Priya, James can be removed."),
        (EMILY, "Keep Priya and James should be deleted."),
        (ANNA, "Låt Karl vara, Maria ska tas bort."),
        (INGRID, "Nei, ikke rør Lars, Per skal slettes."),
        (METTE, "Søren har ferie, Ole Berg skal slettes."),
    ],
)
def test_who_may_be_another_verbs_is_not_removed(sender: tuple[str, str], text: str) -> None:
    assert _certain(text, sender) == []


@pytest.mark.parametrize(
    ("sender", "text", "requests"),
    [
        (EMILY, "Priya told me James has left. Remove please.", [JAMES]),
        (EMILY, "Priya has left, so James takes over. Please remove.", [PRIYA]),
        (ANNA, "Maria säger att Karl har slutat. Ta bort.", [KARL]),
        (ANNA, "Till skillnad från Maria har Karl slutat. Ta bort.", [KARL]),
        (ANNA, "Karl och Maria har slutat. Ta bort.", [KARL, MARIA]),
        (EMILY, "I heard from Priya that James has left. Please remove.", []),
        (EMILY, "Unlike Priya, James has left. Please remove.", [JAMES]),
    ],
)
def test_a_bare_verb_is_for_whoever_leaves(sender: tuple[str, str], text: str, requests: list[str]) -> None:
    assert _certain(text, sender) == requests


@pytest.mark.parametrize(
    ("sender", "text", "requests"),
    [
        (EMILY, "Please remove James (Priya's assistant).", [JAMES]),
        (EMILY, "Priya's boss James has left. Please remove.", [JAMES]),
        (ANNA, "Marias chef Karl har slutat. Ta bort.", [KARL]),
        (EMILY, "Please remove James and Priya.", [JAMES, PRIYA]),
    ],
)
def test_whose_colleague_he_is_names_nobody_to_remove(sender: tuple[str, str], text: str, requests: list[str]) -> None:
    assert _certain(text, sender) == requests


@pytest.mark.parametrize(
    "text", ["James reported to Priya and has now left. Please remove.", "James worked with Priya and has left. Please remove."]
)
def test_the_subject_of_a_second_verb_is_that_of_the_first(text: str) -> None:
    assert _certain(text, EMILY) == [JAMES]
