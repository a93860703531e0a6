"""Who of two people in one sentence an order is for, and what a second thought about the name does to it."""

from datetime import date

import pytest

from parsers.reading import Kind, Known, KnownCompany, KnownUser, Request
from parsers.understand import understand
from tests.unit.reading_in_short import ANNA, EMILY, INGRID, in_short

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


#: Behind the 'as' stands whose value it is.
AS_VALUE = [
    (
        ANNA,
        "Hej Linda, lägg in 070-612 44 18 som Marias telefonnummer.",
        "change_user:Maria Öberg/maria.oberg@nordbygg.example ->phone=+46706124418",
    ),
    (ANNA, "Sätt 070-612 44 18 som telefonnummer för Maria.", "change_user:Maria Öberg/maria.oberg@nordbygg.example ->phone=+46706124418"),
    (EMILY, "Please set 070-612 44 18 as James's mobile.", "change_user:James Osei/james.osei@northlight.example ->phone=+46706124418"),
    (
        INGRID,
        "Legg inn 412 34 567 som Lars sitt telefonnummer.",
        "change_user:Lars Moen/lars@oslofjord-regnskap.example ->phone=+4741234567",
    ),
]


@pytest.mark.parametrize(("sender", "text", "told"), AS_VALUE)
def test_behind_as_stands_whose_value_it_is(sender: tuple[str, str], text: str, told: str) -> None:
    assert in_short(text, sender) == [told]


def test_whoever_a_newcomer_is_only_compared_with_does_not_hide_him() -> None:
    told = [
        _read(text) for text in (f"Tom Reyes {verb} the same access as Priya, tom@northlight.example." for verb in ("should have", "needs"))
    ]
    assert [[(each.kind, each.user and each.user.name) for each in requests] for requests in told] == [[(Kind.ADD_USER, "Tom Reyes")]] * 2
