"""Relatives and strangers who are hardly named: whoever was named before them is not removed or changed in their place."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

#: The one who goes, or who has something new, is told only as another's: staff ask who that is.
ANOTHERS = {
    "en": """
        Priya has a new phone. Her sister does not need a login.
        Priya's sister has left us. Please remove her.
        Remove Priya's sister.
        Priya stays. Her assistant has left, please delete the login.
        Please change my sister's number to 070-174 06 21.
        James's wife has a new address: anna@northlight.example, change it.
        Priya is fine. Her brother has a new number, 070-174 06 21.
        Priya stays on. Zoe has left. Remove her.
        Priya Nair is still here; Zoe was let go yesterday, please delete the login.
    """,
    "sv": """
        Karls fru har slutat, ta bort henne.
        Ta bort Karls fru.
        Maria är kvar. Hennes assistent har slutat, ta bort inloggningen.
        Karl är kvar. Eva har slutat, ta bort henne.
        Ändra min systers nummer till 070-174 06 81.
    """,
    "nb": """
        Kona til Lars har sluttet, slett henne.
        Fjern kona til Lars.
        Lars blir. Nina har sluttet, slett henne.
        Lars blir. Broren hans skal ikke ha tilgang lenger.
    """,
    "da": """
        Sørens kone er stoppet. Slet hende.
        Slet Sørens kone.
        Søren bliver. Hanne er stoppet, slet hende.
    """,
    "fi": """
        Matin vaimo on lähtenyt. Poistakaa hänet.
        Poistakaa Matin vaimo.
        Matti jää. Liisa on lähtenyt, poistakaa hänet.
    """,
}

#: A relative is spoken of, and the order is about whoever is named all the same.
OWN = [
    ("en", "Priya has left, her boss says. Please remove her.", "Priya Nair/priya.nair@northlight.example"),
    ("en", "Priya is leaving. My boss wants her removed. Please delete her login.", "Priya Nair/priya.nair@northlight.example"),
    ("en", "Her sister is our accountant. Remove Priya.", "Priya Nair/priya.nair@northlight.example"),
    ("en", "Zoe has left. Remove Priya.", "Priya Nair/priya.nair@northlight.example"),
    ("en", "Yesterday Priya left. Remove her.", "Priya Nair/priya.nair@northlight.example"),
    ("en", "Priya has left Acme. Remove her.", "Priya Nair/priya.nair@northlight.example"),
    ("sv", "Igår slutade Karl. Ta bort honom.", "Karl Lindqvist/karl.lindqvist@nordbygg.example"),
    ("sv", "Min man säger att Karl har slutat, ta bort honom.", "Karl Lindqvist/karl.lindqvist@nordbygg.example"),
    ("sv", "Karl, min bror, har slutat. Ta bort honom.", "Karl Lindqvist/karl.lindqvist@nordbygg.example"),
    ("sv", "Karl har slutat och tar med sig sin fru till Spanien. Ta bort honom.", "Karl Lindqvist/karl.lindqvist@nordbygg.example"),
    ("sv", "Ta bort Karl, hans fru har redan slutat.", "Karl Lindqvist/karl.lindqvist@nordbygg.example"),
]


@pytest.mark.parametrize(("language", "text"), each_line(ANOTHERS))
def test_an_order_about_an_unnamed_relative_goes_to_a_person(language: str, text: str) -> None:
    found = in_short(text, SENDERS[language])
    assert found, "the order is seen"
    assert all(each.startswith("?") for each in found), "and none of it is sure"


@pytest.mark.parametrize(("language", "text", "removed"), OWN)
def test_an_order_about_somebody_named_stays_his(language: str, text: str, removed: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"remove_user:{removed}"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fi",
            "Matti Korhonen otti vaimonsa sukunimen, eli hän on nyt Matti Laine. Muuttaisitteko nimen?",
            ["change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->name=Matti Laine"],
        ),
        (
            "sv",
            "Karl har tagit sin frus namn och heter numera Karl Moe, rätta det på hans konto.",
            ["change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->name=Karl Moe"],
        ),
    ],
)
def test_a_relatives_name_that_somebody_takes_is_his_own_news(language: str, text: str, expected: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == expected


def test_a_stranger_with_two_names_who_is_told_to_have_left_is_whom_a_pronoun_means() -> None:
    assert in_short("Priya is staying. Dev Nair has left, remove him.", SENDERS["en"]) == ["remove_user:Dev Nair/-"]
