"""A surname told apart from the first name makes one name with it; a user's new surname and a complaint about one do not."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short


@pytest.mark.parametrize(
    ("sender", "text", "added"),
    [
        (ANNA, "lägg in sofie, sofie.dahl@nordbygg.example, heter Dahl i efternamn", "Sofie Dahl/sofie.dahl@nordbygg.example"),
        (ANNA, "lägg in sofie, sofie@nordbygg.example, heter dahl i efternamn", "Sofie Dahl/sofie@nordbygg.example"),
        (ANNA, "Lägg till förnamn Sofie, efternamn Dahl, sofie@nordbygg.example.", "Sofie Dahl/sofie@nordbygg.example"),
        (ANNA, "Lägg till efternamn: Dahl, förnamn: Sofie, sofie@nordbygg.example", "Sofie Dahl/sofie@nordbygg.example"),
        (ANNA, "Lägg in Sofie (sofie@nordbygg.example). Efternamnet är Dahl.", "Sofie Dahl/sofie@nordbygg.example"),
        (ANNA, "Lägg till Maria, maria.falk@nordbygg.example, heter Falk i efternamn.", "Maria Falk/maria.falk@nordbygg.example"),
        (EMILY, "Please add Sophie, sophie@northlight.example, her last name is Dale.", "Sophie Dale/sophie@northlight.example"),
        (EMILY, "add sophie, last name dale, sophie.d@northlight.example pls", "Sophie Dale/sophie.d@northlight.example"),
        (METTE, "Opret Sofie, sofie@aarhustomrer.example, hun hedder Dahl til efternavn", "Sofie Dahl/sofie@aarhustomrer.example"),
        (
            INGRID,
            "Legg inn Sofie, sofie@oslofjord-regnskap.example, etternavnet er Dahl",
            "Sofie Dahl/sofie@oslofjord-regnskap.example",
        ),
        (PAIVI, "Lisätkää Sofia, sukunimeltään Dahl, sofia@turunsahko.example", "Sofia Dahl/sofia@turunsahko.example"),
    ],
)
def test_a_surname_told_apart_is_the_newcomers(sender: tuple[str, str], text: str, added: str) -> None:
    assert in_short(text, sender) == [f"add_user:{added}"]


@pytest.mark.parametrize(
    ("sender", "text", "expected"),
    [
        (
            ANNA,
            "Lägg till Sofie, sofie@nordbygg.example, och Karin, karin@nordbygg.example. Karin heter Dahl i efternamn.",
            ["add_user:Sofie/sofie@nordbygg.example", "add_user:Karin Dahl/karin@nordbygg.example"],
        ),
        (
            EMILY,
            "Priya's last name is now Holt, please change it",
            ["change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Holt"],
        ),
        (
            EMILY,
            "Please add Sophie Dale, sophie@northlight.example. Priya's last name is now Holt, please change it.",
            [
                "add_user:Sophie Dale/sophie@northlight.example",
                "change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Holt",
            ],
        ),
    ],
)
def test_it_is_nobody_elses(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected


CALLED = [
    "Hon behöver en egen inloggning hos er. Anna heter hon, precis som jag, men Lindqvist i efternamn. anna.lindqvist@nordbygg.example",
    "I oktober gick Berit i pension. Hon behöver en inloggning. Anna Lindqvist heter hon. anna.lindqvist@nordbygg.example",
]


@pytest.mark.parametrize("text", CALLED)
def test_a_newcomer_may_share_both_names_with_users(text: str) -> None:
    assert in_short(text, ANNA) == ["add_user:Anna Lindqvist/anna.lindqvist@nordbygg.example"]


def test_a_new_surname_makes_nobody_new() -> None:
    text = "Maria gifter sig, hon heter Lindqvist i efternamn nu, maria.lindqvist@nordbygg.example"
    assert not any(told.startswith("add_user") for told in in_short(text, ANNA))
