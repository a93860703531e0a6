"""A weekday that is today's own is the coming one, save where what has come to be begins with it."""

from dataclasses import replace
from datetime import date

import pytest

from parsers.message_types import Message
from parsers.read import read
from tests.unit.reading_in_short import EMILY, INGRID, METTE, known_to

MONDAY, TUESDAY, COMING = date(2026, 11, 9), date(2026, 11, 10), date(2026, 11, 16)


@pytest.mark.parametrize(
    ("sender", "text", "today", "day"),
    [
        (
            INGRID,
            "Me har fått ein ny kollega frå måndag av. Legg til Guro Eik, guro@oslofjord-regnskap.example.",
            MONDAY,
            None,
        ),
        (
            INGRID,
            "Me har fått ein ny kollega frå måndag av. Legg til Guro Eik, guro@oslofjord-regnskap.example.",
            TUESDAY,
            COMING,
        ),
        (METTE, "Vi har fået en ny kollega fra mandag. Opret Ole Berg, ole.berg@aarhustomrer.example.", MONDAY, None),
        (METTE, "Vi får en ny kollega fra mandag. Opret Ole Berg, ole.berg@aarhustomrer.example.", MONDAY, COMING),
        (EMILY, "We have a new colleague from Monday. Please add Tom Reyes, tom.reyes@northlight.example.", MONDAY, COMING),
    ],
)
def test_from_monday_on_a_monday(sender: tuple[str, str], text: str, today: date, day: date | None) -> None:
    email, name = sender
    message = Message("x", from_address=email, from_name=name, text=text, subject="")
    requests = read(message, replace(known_to(email, name), today=today)).requests
    assert [each.requested_on for each in requests] == [day]
