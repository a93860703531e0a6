"""What stands before a later verb belongs to the verb before it, where the later one has its own object."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, in_short

KARL = "Karl Lindqvist/karl.lindqvist@nordbygg.example"
MARIA = "Maria Öberg/maria.oberg@nordbygg.example"
PRIYA = "Priya Nair/priya.nair@northlight.example"
JAMES = "James Osei/james.osei@northlight.example"
ULF = "Ulf Ek, ulf.ek@nordbygg.example,"

CASES = [
    (
        ANNA,
        f"Lägg upp {ULF} som behörig användare och ta bort Karl.",
        ["add_user:Ulf Ek/ulf.ek@nordbygg.example/AUTH", f"remove_user:{KARL}"],
    ),
    (ANNA, "Gör Maria till behörig användare och ta bort Karl.", [f"change_user:{MARIA} ->authorized=True", f"remove_user:{KARL}"]),
    (
        ANNA,
        "Gör Maria behörig och ta bort det från Karl.",
        [f"change_user:{MARIA} ->authorized=True", f"change_user:{KARL} ->authorized=False"],
    ),
    (
        EMILY,
        "Make Priya an authorised user and remove James.",
        [f"change_user:{PRIYA} ->authorized=True", f"remove_user:{JAMES}"],
    ),
    (
        EMILY,
        "Give Priya admin rights and take them away from James.",
        [f"change_user:{PRIYA} ->authorized=True", f"change_user:{JAMES} ->authorized=False"],
    ),
]


@pytest.mark.parametrize(("sender", "text", "expected"), CASES)
def test_a_later_verb_has_its_own_object(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected


def test_an_owner_alone_is_not_removed() -> None:
    """What is Ingrid's is the right that stands before."""
    assert not [each for each in in_short("Gi Lars bestillerrett og fjern Ingrids.", INGRID) if each.startswith("remove_user")]
