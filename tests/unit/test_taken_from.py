"""Who gives up the right to order, or has it taken from him, is never removed."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

CASES = [
    (ANNA, "Jag ska inte beställa något mer, den rätten får ni ta bort från mig. Jag vill fortfarande kunna logga in.", "Anna Svensson"),
    (ANNA, "Min användare ska inte ha lov att beställa, det kan ni ta bort från mig.", "Anna Svensson"),
    (ANNA, "Karl ska inte få beställa längre, den rätten får ni ta bort från honom.", "Karl Lindqvist"),
    (METTE, "Jeg skal ikke bestille mere, den ret kan I tage fra mig.", "Mette Sørensen"),
    (INGRID, "Jeg skal ikke bestille mer. Ta den retten fra meg.", "Ingrid Haugen"),
    (EMILY, "I should no longer be allowed to order anything, please take that right away from me.", "Emily Carter"),
    (PAIVI, "En halua enää tilata mitään. Ottakaa se oikeus minulta pois.", "Päivi Virtanen"),
]


@pytest.mark.parametrize(("sender", "text", "whose"), CASES)
def test_a_right_taken_from_somebody_removes_nobody(sender: tuple[str, str], text: str, whose: str) -> None:
    (told,) = in_short(text, sender)
    assert told.startswith(f"change_user:{whose}/")
    assert told.endswith("->authorized=False")


def test_a_block_is_no_right() -> None:
    """What is taken from her is not said to be the right."""
    told = in_short("I am not able to order anything. Please remove that from me.", EMILY)
    assert not [each for each in told if each.startswith(("remove_user", "change_user:Emily"))]
