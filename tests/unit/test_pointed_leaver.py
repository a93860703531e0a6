"""Whom the pronoun of an order to remove means, where two users are named before it."""

import pytest

from tests.unit.reading_in_short import in_short

ANNA = ("anna.svensson@nordbygg.example", "Anna Svensson")
EMILY = ("emily.carter@northlight.example", "Emily Carter")
KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
MARIA = "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
PRIYA = "remove_user:Priya Nair/priya.nair@northlight.example"
JAMES = "remove_user:James Osei/james.osei@northlight.example"


@pytest.mark.parametrize(
    ("sender", "text", "expected"),
    [
        # he goes of whom it is told, though another was named since
        (ANNA, "Karl slutar. Maria tar över hans jobb. Ta bort honom.", KARL),
        (ANNA, "Karl slutar nu, sade Maria, ta bort honom genast.", KARL),
        (ANNA, "Karl slutar, hälsar Maria, ta bort honom.", KARL),
        (ANNA, "Karl slutar, sa Maria i morse, ta bort honom nu.", KARL),
        (ANNA, "Karl har slutat. Jag pratade med Maria om det. Ta bort honom.", KARL),
        (EMILY, "James has left, says Priya. Remove him, please.", JAMES),
        (EMILY, "James has left. Priya takes over his work. Remove him, please.", JAMES),
        # who is named last is told to go too
        (ANNA, "Karl slutade i fjol. Maria ska inte vara kvar heller, ta bort henne.", MARIA),
        (ANNA, "Karl sköter ekonomin. Maria är på lagret. Ta bort henne.", MARIA),
        (EMILY, "James stays. Priya has left, so please remove her.", PRIYA),
        # nobody can tell
        (ANNA, "Karl slutar. Maria sköter ekonomin nu. Ta bort honom.", f"?{MARIA}"),
        (ANNA, "Maria är Karls chef. Hon slutar. Ta bort henne.", f"?{KARL}"),
        (EMILY, "James has left. Priya is at the front desk. Remove them.", f"?{PRIYA}"),
    ],
)
def test_whom_a_pronoun_means(sender: tuple[str, str], text: str, expected: str) -> None:
    assert in_short(text, sender) == [expected]
