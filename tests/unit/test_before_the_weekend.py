"""'Before the weekend' is by Friday in the order's own sentence; what else is to be before it tells no day of the order."""

from datetime import date

import pytest

from parsers.message_types import Message
from parsers.read import read
from parsers.reading import CONFIDENT
from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, known_to

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("sender", "text", "day"),
    [
        (INGRID, "Slett Lars før helgen.", FRIDAY),
        (METTE, "Kan I slette Søren inden weekenden?", FRIDAY),
        (EMILY, "Please remove Priya before the weekend.", FRIDAY),
        (ANNA, "Ta bort Karl före helgen.", FRIDAY),
        (EMILY, "Please remove Priya. We need to close the books before the weekend.", None),
        (INGRID, "Slett Lars. Fint om dere svarer før helgen.", None),
        (INGRID, "Kan dere slette Lars i løpet av dagen?", None),
    ],
)
def test_by_friday(sender: tuple[str, str], text: str, day: date | None) -> None:
    email, name = sender
    requests = read(Message("x", from_address=email, from_name=name, text=text, subject=""), known_to(email, name)).requests
    assert [(each.requested_on, each.confidence >= CONFIDENT) for each in requests] == [(day, True)]


@pytest.mark.parametrize("text", ["Please don't remove Priya before the weekend.", "Please remove Priya over the weekend."])
def test_what_is_denied_or_only_near_it(text: str) -> None:
    email, name = EMILY
    requests = read(Message("x", from_address=email, from_name=name, text=text, subject=""), known_to(email, name)).requests
    assert all(each.confidence < CONFIDENT for each in requests if each.kind.value == "remove_user")
