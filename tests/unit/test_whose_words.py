"""Whose words they are: shown to be judged, read on a page, or heard from somebody; and what is asked about them."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

REMOVED = ["remove_user:Priya Nair/priya.nair@northlight.example"]


@pytest.mark.parametrize(
    "text",
    [
        "Is that how one writes to you?\n\nPlease remove Priya Nair.",
        "How does this look?\n\nPlease remove Priya Nair from our account.",
        "What do you think of this?\n\nPlease remove Priya Nair.",
        "What do you say?\n\n[16/11/2026, 09:12] James: Please remove Priya Nair.",
    ],
)
def test_what_is_shown_is_not_ordered_nor_is_the_question_one_of_its_own(text: str) -> None:
    assert in_short(text, EMILY) == ["?" + REMOVED[0]]


@pytest.mark.parametrize(
    ("text", "sender", "request_"),
    [
        ("Vad säger ni?\n\nTa bort Karl Lindqvist.", ANNA, "?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"),
        ("Är det så här man skriver?\n\nTa bort Karl Lindqvist.", ANNA, "?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"),
        (
            "Ser det sådan rigtigt ud? Er det sådan man gør?\n\nSlet Søren Kjær.",
            METTE,
            "?remove_user:Søren Kjær/soren@aarhustomrer.example",
        ),
    ],
)
def test_what_is_shown_is_not_ordered_in_other_languages(text: str, sender: tuple[str, str], request_: str) -> None:
    assert request_ in in_short(text, sender)


@pytest.mark.parametrize(
    "text",
    [
        "Please remove Priya Nair.\n\nIs that enough, or do you need more?",
        "Is Priya Nair still in there, is that right?\n\nPlease remove her.",
        "Please remove Priya Nair. What do you need from us?",
    ],
)
def test_a_question_behind_an_order_shows_nothing(text: str) -> None:
    assert in_short(text, EMILY)[0] == REMOVED[0]
