"""An order that is taken back and given anew in the same mail counts as it was given last."""

from datetime import date

import pytest

from parsers.reading import Kind, Request
from parsers.understand import understand
from tests.unit.reading_in_short import INGRID


def _read(text: str, language: str = "nb") -> tuple[Request, ...]:
    return understand(text, "", INGRID, language).requests


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kan dere slette Lars i dag? Nei vent, han blir måneden ut. Slett ham heller 30. november.", "nb"),
        ("Please remove Lars today. No, wait, he works until the end of the month. Remove him on 30 November.", "en"),
    ],
)
def test_the_order_given_anew_counts(text: str, language: str) -> None:
    (request,) = _read(text, language)
    assert (request.kind, request.requested_on) == (Kind.REMOVE_USER, date(2026, 11, 30))
    assert request.confidence > 0.8


@pytest.mark.parametrize(
    "text",
    [
        "Slett Lars i dag. Nei vent, ikke slett ham.",
        "Slett Lars. Nei vent, slett Ole i stedet.",
        "Slett Lars. Vent litt, jeg må sjekke med sjefen. Slett Lars når jeg gir beskjed.",
    ],
)
def test_what_is_only_taken_back_stays_in_doubt(text: str) -> None:
    assert all(request.confidence < 0.8 for request in _read(text))
