"""What the sentence beside an order tells: whose access ends, whose day it is, and what somebody is to be taken off."""

from datetime import date

import pytest

from parsers.reading import Kind, Request
from parsers.understand import understand
from tests.unit.reading_in_short import TO_INGRID


def _read(text: str, language: str) -> tuple[Request, ...]:
    return understand(text, "", TO_INGRID, language).requests


@pytest.mark.parametrize(
    "text",
    [
        "Lars Moen on lähtenyt talosta. Pyydämme päättämään käyttöoikeuden palveluunne.",
        "Lars Moen on lähtenyt talosta. Pyydämme päättämään hänen käyttöoikeutensa palveluunne.",
    ],
)
def test_the_end_of_access_to_a_service_is_no_cancellation(text: str) -> None:
    assert [request.kind for request in _read(text, "fi")] == [Kind.REMOVE_USER]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lars Moen vil ikke ha nyhetsbrevet deres lenger. Kan dere fjerne ham?", "nb"),
        ("Lars Moen ei halua enää uutiskirjettänne. Poistakaa hänet.", "fi"),
    ],
)
def test_who_leaves_a_mailing_list_keeps_his_user(text: str, language: str) -> None:
    assert not [request for request in _read(text, language) if request.confidence >= 0.8]


def test_each_of_several_has_the_day_told_behind_his_name() -> None:
    requests = _read(
        "Vi har to nye: Ola Dahl ola.dahl@oslofjord.example og Kari Lie kari.lie@oslofjord.example. "
        "Lag brukere til begge. Ola starter 1. desember og Kari 8. desember.",
        "nb",
    )
    assert [(request.kind, request.requested_on) for request in requests] == [
        (Kind.ADD_USER, date(2026, 12, 1)),
        (Kind.ADD_USER, date(2026, 12, 8)),
    ]


def test_what_is_not_wanted_next_year_ends_with_this_one() -> None:
    (request,) = _read("Emme aio jatkaa Basicin käyttöä ensi vuonna. Laittakaa tilaus poikki.", "fi")
    assert (request.kind, request.requested_on) == (Kind.CANCEL_AGREEMENT, date(2026, 12, 31))
