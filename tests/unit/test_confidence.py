"""Confidence means something: it falls with every weakness and doubt, and over the labelled cases surer requests are right more often."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from parsers.confidence import IMPLIED, NO_COMPANY, NOBODY, doubted, sure, weakened
from parsers.message_types import Message
from parsers.read import read
from parsers.reading import CONFIDENT, Kind, Request
from tests.calibration import DOCUMENT, Sample, rendered, samples, share
from tests.unit.reading_in_short import EMILY, known_to

ORDER = Request(Kind.REMOVE_USER, confidence=sure())


def test_each_weakness_takes_away_but_never_makes_unclear() -> None:
    assert sure() > sure(weak=(IMPLIED,)) > sure(weak=(IMPLIED, NOBODY)) >= sure(weak=(IMPLIED, NOBODY, NO_COMPANY)) == CONFIDENT
    assert ORDER.confidence > weakened(ORDER, NOBODY).confidence >= CONFIDENT


def test_each_doubt_takes_away_and_the_first_makes_unclear() -> None:
    assert sure() > CONFIDENT > sure("a draft") > sure("a draft", "a joke") > 0
    assert sure("a draft") > sure("a draft", weak=(NOBODY,))
    once, twice = doubted(ORDER, "a joke"), doubted(ORDER, "a joke", "a draft")
    assert ORDER.confidence > CONFIDENT > once.confidence > twice.confidence
    assert twice.doubts == ("a joke", "a draft")


def test_a_doubt_of_orders_does_not_touch_a_question_and_no_doubt_touches_nothing() -> None:
    question = Request(Kind.QUESTION, confidence=0.95)
    assert doubted(question, "a joke") == question
    assert doubted(ORDER) == ORDER


def only_request(text: str) -> Request:
    """The one request of a text of Emily's, whose company knows James Osei and nobody called Tamsin."""
    message = replace(Message("x", from_address=EMILY[0], from_name=EMILY[1]), text=text, subject="Users")
    (request,) = read(message, known_to(*EMILY)).requests
    return request


PLAIN = "Please remove the user James Osei."


@pytest.mark.parametrize(
    "weaker",
    [
        "Please remove the user Tamsin Poole.",
        "James Osei has left. Please remove him as a user.",
        "We might remove James Osei. Please remove the user James Osei.",
        "Please change the user James Osei.",
        "Please remove a user.",
        "Please remove the user James Osei from company 559337-1891.",
    ],
)
def test_what_leaves_something_open_is_less_sure(weaker: str) -> None:
    assert only_request(PLAIN).confidence > only_request(weaker).confidence >= CONFIDENT


@pytest.mark.parametrize("text", ["Please remove James Osei from the guest list.", "Draft: please remove James Osei."])
def test_whatever_is_doubted_tells_staff_why(text: str) -> None:
    request = only_request(text)
    assert request.confidence < CONFIDENT
    assert request.doubts
    assert only_request(PLAIN).doubts == ()


@pytest.mark.parametrize("part", [lambda _: True, lambda each: each.order], ids=["all", "orders"])
def test_surer_requests_are_right_more_often(part: Callable[[Sample], bool]) -> None:
    found = [each for each in samples() if part(each)]
    sure_ones = share(each for each in found if each.confidence >= 0.9)
    weak_ones = share(each for each in found if CONFIDENT <= each.confidence < 0.9)
    doubted_ones = share(each for each in found if each.confidence < CONFIDENT)
    assert sure_ones is not None
    assert weak_ones is not None
    assert doubted_ones is not None
    assert sure_ones > 0.97
    assert sure_ones > weak_ones > 0.5 > 0.25 > doubted_ones


@pytest.mark.parametrize("language", ["sv", "nb", "da", "fi", "en"])
def test_what_is_acted_on_is_right_more_often_in_every_language(language: str) -> None:
    found = [each for each in samples() if each.language == language]
    acted, held = (share(each for each in found if (each.confidence >= CONFIDENT) is side) for side in (True, False))
    assert acted is not None
    assert held is not None
    assert acted > held


def test_the_document_is_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == rendered(samples()), "run 'make calibration'"
