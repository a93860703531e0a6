"""An order that is taken back and given anew in the same mail counts as it was given last."""

from datetime import date

import pytest

from parsers.reading import Kind, Request
from parsers.understand import understand
from tests.unit.reading_in_short import SENDERS, TO_INGRID, in_short


def _read(text: str, language: str = "nb") -> tuple[Request, ...]:
    return understand(text, "", TO_INGRID, language).requests


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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Please remove Lars and add Noor Rahman, noor@oslofjord.example. Hang on. Scrap that and leave Lars as he is, just add Noor.",
            "en",
        ),
        ("Please remove Lars and add Noor Rahman, noor@oslofjord.example. Wait, Lars stays. Leave him as is and only add Noor.", "en"),
        ("Ta bort Lars och lägg till Lisa Berg, lisa@oslofjord.example. Stopp! Bara Lisa ska läggas till, Lars ska vara kvar.", "sv"),
    ],
)
def test_who_is_spared_is_left_out_where_the_rest_is_given_anew(text: str, language: str) -> None:
    (request,) = _read(text, language)
    assert request.kind is Kind.ADD_USER
    assert request.confidence > 0.8


@pytest.mark.parametrize(
    "text",
    [
        "Please remove Lars and add Noor Rahman, noor@oslofjord.example. No, leave Lars for now, I will call you.",
        "Please remove Lars and add Noor Rahman, noor@oslofjord.example. Wait. Lars stays, and just remove Ole.",
        "Please remove Lars. Wait, leave him as he is.",
    ],
)
def test_what_is_not_given_anew_stays_in_doubt(text: str) -> None:
    requests = _read(text, "en")
    assert all(request.confidence < 0.8 for request in requests if request.user and request.user.name != "Ole Vik")
    assert requests


@pytest.mark.parametrize(
    ("answer", "sure"),
    [
        ("No, mine is as it should be.", True),
        ("No, my own is fine.", True),
        ("No, wait, his is as it should be.", False),
        ("No, hold it, mine is fine.", False),
        ("No.", False),
    ],
)
def test_a_no_about_the_senders_own_takes_nothing_back(answer: str, sure: bool) -> None:
    (request,) = _read(f"Please change the mobile of Lars Moen to 415 56 007.\n\n{answer}", "en")
    assert (request.confidence > 0.8) is sure


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Add Ingrid Haugen (ingrid@oslofjord.example) and Lars Moen (lars@oslofjord.example) as users.", ["Ingrid Haugen", "Lars Moen"]),
        ("Add Noor Rahman, noor@oslofjord.example, and write to Ingrid Haugen, ingrid@oslofjord.example.", ["Noor Rahman"]),
        ("Add Noor Rahman, noor@oslofjord.example. Ingrid Haugen, ingrid@oslofjord.example", ["Noor Rahman"]),
    ],
)
def test_the_sender_is_added_where_he_lists_himself(text: str, people: list[str]) -> None:
    assert [request.user.name for request in _read(text, "en") if request.user] == people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi vill avsluta avtalet per den 31 januari 2027. Nej, det blev fel. Avsluta det per den 28 februari 2027 i stället."),
        ("en", "We want to cancel the agreement as of 31 January 2027. No, that's wrong. Please cancel it as of 28 February 2027 instead."),
        (
            "nb",
            "Vi vil avslutte avtalen per 31. januar 2027. Nei, det ble feil, vi trenger den mer. Avslutt den heller per 28. februar 2027.",
        ),
        ("nb", "Vi vil avslutte avtalen per 31. januar 2027. Nei, det ble feil, det skal være 28. februar 2027."),
        ("da", "Vi vil gerne opsige aftalen pr. 31. januar 2027. Nej, det er forkert. Opsig aftalen pr. 28. februar 2027."),
        ("fi", "Haluamme irtisanoa sopimuksen 31.1.2027. Ei, se meni väärin. Irtisanokaa se mieluummin 28.2.2027."),
    ],
)
def test_an_agreement_is_cancelled_anew_on_another_day(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["cancel_agreement requested_on=2027-02-28"]


@pytest.mark.parametrize(
    "behind",
    [
        "Please cancel Integrated as of 28 February 2027.",
        "James wants to cancel it as of 28 February 2027.",
        "If that is not possible, cancel it as of 28 February 2027.",
        "Don't cancel it until 28 February 2027.",
        "We have cancelled the agreement as of 28 February 2027 already.",
    ],
)
def test_another_agreement_or_no_order_renews_nothing(behind: str) -> None:
    told = in_short(f"We want to cancel Basic as of 31 January 2027. No, that's wrong. {behind}", SENDERS["en"])
    assert not any(each.startswith("cancel_agreement") for each in told), told


def test_asking_to_undo_a_cancellation_asks_not_how_to_cancel() -> None:
    text = "Vi har tänkt om och vill gärna ha kvar Basic trots allt. Går det att riva upp uppsägningen som ni bekräftade?"
    (told,) = in_short(text, ("sara@ekologen.example", "Sara Ek"))
    assert told.startswith("other")
