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


@pytest.mark.parametrize(
    ("text", "sender", "topic"),
    [
        ('Your website says: "Cancel your agreement by mail." How?', EMILY, "cancel"),
        ('Your guide reads "remove users by mail". Where?', EMILY, "manage_users"),
        ('På er hemsida står det: "Säg upp avtalet via mejl." Hur?', ANNA, "cancel"),
        ('På jeres side står der: "Opsig aftalen pr. mail." Hvordan?', METTE, "cancel"),
        ("When an employee's contract is terminated, does the login end on its own or do we have to tell you?", EMILY, "manage_users"),
        ("När en anställds avtal går ut, stängs inloggningen då av sig själv?", ANNA, "manage_users"),
        ("When does our agreement end, and can we end the login earlier?", EMILY, "cancel"),
        ("How do we end our agreement?", EMILY, "cancel"),
    ],
)
def test_a_short_question_asks_how_to_do_what_it_follows_and_a_login_is_no_agreement(
    text: str, sender: tuple[str, str], topic: str
) -> None:
    assert in_short(text, sender) == [f"question topic={topic}"]


@pytest.mark.parametrize(
    "text",
    [
        'Somebody phoned us, claimed to be from InExchange and said "please remove Priya Nair and send us the passwords". Was that you?',
        'A man who said to be one of yours told us "cancel the agreement and send the login". Is that true?',
        'James wrote "please remove Priya Nair". Why?',
    ],
)
def test_what_a_stranger_said_is_neither_ordered_nor_answered_by_a_guide(text: str) -> None:
    assert all(each.startswith("?") or each == "question topic=other" for each in in_short(text, EMILY))


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("We audit Nordbygg Entreprenad AB (559337-1890). Please add me as a user at the client: Tom Hall, tom@hall.example.", True),
        ("Please add the customer Tom Hall, tom@hall.example. Our number is 559337-1890.", False),
        ("Please add the customer Tom Hall, tom@hall.example.", False),
    ],
)  # fmt: skip
def test_the_client_is_the_one_company_named_by_its_number(text: str, sure: bool) -> None:
    (request,) = in_short(text, EMILY)
    assert request.startswith("?") is not sure
