"""The lines of a ticket pasted into a mail are the sender's own words: 'Request type:' announces nobody else's."""

import pytest

from tests.unit.reading_in_short import EMILY, in_short

USER = "User: Priya Nair (priya.nair@northlight.example)"
PRIYA = "remove_user:Priya Nair/priya.nair@northlight.example"


@pytest.mark.parametrize("label", ["Request type", "Request category", "Request details", "Request title", "Request summary"])
def test_a_line_of_a_form_is_the_senders_own(label: str) -> None:
    assert in_short(f"{label}: Access removal\n{USER}\nAction: please deactivate the account", EMILY) == [PRIYA]


def test_the_labelled_last_day_is_the_orders() -> None:
    text = f"Request type: Access removal\n{USER}\nLast working day: Friday 18 December 2026\nAction: please deactivate the account"
    (told,) = in_short(text, EMILY)
    assert told.startswith(PRIYA)
    assert "2026-12-18" in told


@pytest.mark.parametrize(
    "text",
    [
        "Got this request from a colleague: remove Priya Nair.",
        "Request from James: please remove Priya Nair.",
        "Received request type: remove Priya Nair.",
        f"Request type: Access removal\n{USER}\nStatus: rejected",
        f"Request type: Access removal\n{USER}\nLast working day: unknown",
        f"Request type: Access removal\n{USER}\nAction: none, for information only",
    ],
)
def test_what_others_asked_or_nobody_asks_is_not_done(text: str) -> None:
    assert all(told.startswith("?") for told in in_short(text, EMILY))
