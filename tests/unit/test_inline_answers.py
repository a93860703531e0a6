"""Answers between quoted questions: the questions tell whom and what an answer means, and order nothing themselves."""

import pytest

from parsers.message_types import Message
from parsers.read import read
from parsers.reply import separate
from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short, inline, known_to

PRIYA = "remove_user:Priya Nair/priya.nair@northlight.example"
NOOR = "add_user:Noor Rahman/noor.rahman@northlight.example"
JAMES = "change_user:James Osei/james.osei@northlight.example"
ADD = "Please add Noor Rahman, noor.rahman@northlight.example."


@pytest.mark.parametrize(
    ("text", "sender", "requests"),
    [
        (inline("Should Priya Nair keep her access?", "No, please remove her user."), EMILY, [PRIYA]),
        (
            inline("What is the new mobile of James Osei?", "Please change it to +46 70 174 06 55."),
            EMILY,
            [f"{JAMES} ->phone=+46701740655"],
        ),
        (
            inline("What is the new e-mail address of James Osei?", "Please change it to james@northlight.example."),
            EMILY,
            [f"{JAMES} ->email=james@northlight.example"],
        ),
        (
            inline("Ska Karl tas bort?", "Nej, han ska vara kvar.", "Ska någon läggas till?", "Ja, lägg till Tim, tim@nordbygg.example"),
            ANNA,
            ["add_user:Tim/tim@nordbygg.example"],
        ),
        (
            inline("Hvem skal oprettes?", "Opret Ida Bruun, ida@aarhustomrer.example", "Skal hun kunne bestille ændringer?", "Nej"),
            METTE,
            ["add_user:Ida Bruun/ida@aarhustomrer.example"],
        ),
        (inline("Who is new?", ADD, "Should he be allowed to order changes?", "No."), EMILY, [NOOR]),
        (inline("Who is new?", ADD, "Anybody else to be added?", "No."), EMILY, [NOOR]),
    ],
)  # fmt: skip
def test_the_question_tells_whom_the_answer_means(text: str, sender: tuple[str, str], requests: list[str]) -> None:
    assert in_short(text, sender, "Re: users") == requests


@pytest.mark.parametrize(
    "text",
    [
        inline("Whom shall we remove?", "Please remove Priya Nair.", "Are you sure that she is to be removed?", "No, wait."),
        inline("Whom shall we remove?", "Please remove Priya Nair.", "Shall we do it today?", "No."),
        inline("Whom shall we remove?", "Please remove Priya Nair.", "Is Priya Nair no longer with you?", "No, she is still here."),
        inline("Is your company bankrupt?", "Not at all."),
    ],
)
def test_what_only_the_question_says_or_the_answer_takes_back_is_not_done(text: str) -> None:
    assert not [each for each in in_short(text, EMILY, "Re: users") if not each.startswith(("?", "ASIDE", "question", "other"))]


def test_yes_to_a_right_is_not_lost() -> None:
    text = inline("Who is new?", ADD, "Should he be allowed to order changes?", "Yes please.")
    assert in_short(text, EMILY, "Re: users") == [f"{NOOR}/AUTH"]


def test_values_of_the_question_are_none_of_the_senders() -> None:
    text = inline("Is the new address of James Osei still old@northlight.example?", "No, change it to james@northlight.example.")
    assert in_short(text, EMILY, "Re: users") == [f"{JAMES} ->email=james@northlight.example"]


def test_each_answer_knows_the_question_right_above_it() -> None:
    parts = separate("Hello Linda\n\n> Hi,\n> who is new?\n> And with which address, a@b.example?\n\nBo Ek\n\n> Thank you.\n\nBye\n")
    assert parts.own == "Hello Linda\n\nBo Ek\n\nBye"
    assert [(parts.own[offset : offset + 5], question.rpartition("? ")[2].split(",")[0]) for offset, question in parts.answers] == [
        ("Bo Ek", "And with which address"),
        ("Bye", ""),
    ]


def test_many_answers_are_read_in_time() -> None:
    text = inline(*("Should Priya Nair keep her access?", "I do not know yet.") * 400)
    message = Message("x", from_address=EMILY[0], from_name=EMILY[1], text=text, subject="Re: users")
    assert not [each for each in read(message, known_to(*EMILY)).requests if each.confidence >= 0.8]


_ANOTHER_VALUE = [
    (
        ANNA,
        "Ska Karl Lindqvist ha ny adress?",
        "Ja, ändra hans e-post till kl@nordbygg.example.",
        "Ska han ha nytt telefonnummer också?",
        "Nej.",
    ),
    (EMILY, "Does James Osei have a new address?", "Yes. Change his email to jo@northlight.example.", "And a new phone number?", "No."),
    (
        INGRID,
        "Er det slik at Lars Moen skal ha ny adresse?",
        "Ja. Endre adressen til Lars Moen til moen@oslofjord-regnskap.example.",
        "Og skal han ha ny telefon også?",
        "Nei, den er som før.",
    ),
    (
        METTE,
        "Skal Søren Kjær have ny adresse?",
        "Ja. Ret hans e-mail til sk@aarhustomrer.example.",
        "Skal han også have ny telefon?",
        "Nej.",
    ),
    (
        PAIVI,
        "Saako Matti Korhonen uuden osoitteen?",
        "Kyllä. Vaihtakaa Matti Korhosen sähköposti osoitteeseen mk@turunsahko.example.",
        "Onko hänellä myös uusi puhelin?",
        "Ei.",
    ),
]


@pytest.mark.parametrize(("sender", "first", "order", "second", "no"), _ANOTHER_VALUE)
def test_no_to_a_question_about_another_value_takes_no_change_back(
    sender: tuple[str, str], first: str, order: str, second: str, no: str
) -> None:
    (told,) = in_short(inline(first, order, second, no), sender, "Re: users")
    assert told.startswith("change_user:")


@pytest.mark.parametrize("second", ["Is that really his new address?", "Are you sure?", "Should we change it?"])
def test_no_to_a_question_about_the_same_value_does(second: str) -> None:
    text = inline("Does James Osei have a new address?", "Yes. Change his email to jo@northlight.example.", second, "No.")
    assert all(told.startswith("?") for told in in_short(text, EMILY, "Re: users"))
