"""Who of two people in one sentence an order is for, and what a second thought about the name does to it."""

from datetime import date

import pytest

from parsers.reading import Kind, Known, KnownCompany, KnownUser, Request
from parsers.understand import understand

_KNOWN = Known(
    sender_email="emily@northlight.example",
    sender_name="Emily Carter",
    companies=(
        KnownCompany(
            "SE5592885882",
            "Northlight Media AB",
            (
                KnownUser("Emily Carter", "emily@northlight.example"),
                KnownUser("James Osei", "james@northlight.example"),
                KnownUser("Priya Nair", "priya@northlight.example"),
            ),
        ),
    ),
    today=date(2026, 11, 18),
)


def _read(text: str) -> tuple[Request, ...]:
    return understand(text, "", _KNOWN, "en").requests


@pytest.mark.parametrize(
    "text",
    [
        "Please remove Priya and leave James in charge.",
        "Please remove Priya and notify James.",
        "Please remove Priya and email James the confirmation.",
        "Remove Priya thanks James",
    ],
)
def test_the_second_name_of_another_doing_is_not_removed(text: str) -> None:
    (request,) = _read(text)
    assert request.user is not None
    assert (request.kind, request.user.name) == (Kind.REMOVE_USER, "Priya Nair")


def test_two_who_are_listed_together_are_both_removed() -> None:
    requests = _read("Please remove Priya and then also James.")
    assert [request.user and request.user.name for request in requests] == ["Priya Nair", "James Osei"]


@pytest.mark.parametrize(
    "text",
    [
        "Please remove James. Sorry, I mean Priya.",
        "Please remove James. Make that Priya.",
        "Remove James, no, Priya.",
        "Take James off please. *Priya, not James. Autocorrect!",
        "Please cancel Basic at the end of January and Integrated at the end of March.",
        "Please cancel Basic and Integrated. Scratch Basic, we'll keep that one.",
        "Please remove James and cancel our agreement. Scrap the second part, we need the agreement after all.",
    ],
)
def test_what_a_second_thought_takes_back_is_not_carried_out(text: str) -> None:
    assert all(
        request.confidence < 0.8
        for request in _read(text)
        if request.kind is Kind.CANCEL_AGREEMENT or (request.user and request.user.name == "James Osei" and "agreement" not in text)
    )


def test_a_leaving_still_to_come_is_the_day_of_the_order() -> None:
    (request,) = _read("Priya will be gone as of Friday. Please close her account.")
    assert request.requested_on == date(2026, 11, 20)
    (request,) = _read("Priya gone as of Friday. Please close her account.")
    assert request.requested_on is None
