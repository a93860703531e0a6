"""People who share a name with a user: none of them is taken for him, nor he for one of them."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

#: Somebody with a user's last name who is no user himself leaves: nobody's access is taken.
STRANGERS = {
    "en": """
        Kwame Osei has left, please remove his login.
        May Nair has left. Please remove her.
        Will Osei has left. Please remove him.
        Please remove Grant Osei.
        Please remove James Grant from our users.
        Please remove James Long.
    """,
    "sv": """
        Eva Lindqvist slutar. Ta bort henne.
        Per Lindqvist har slutat, ta bort honom.
        Ta bort Per Lindqvist.
        Ta bort My Lindqvist.
        Ta bort Karl Lång.
    """,
    "nb": """
        Nina Moen har sluttet. Slett henne.
        Olav Haugen har sluttet, slett ham.
        Slett Per Moen.
    """,
    "da": """
        Pia Kjær stopper. Slet hende.
        Hanne Sørensen er stoppet. Slet hende.
    """,
    "fi": """
        Liisa Korhonen on lähtenyt. Poistakaa hänet.
        Anna Korhonen on lähtenyt. Poistakaa hänet.
        Poistakaa käyttäjistä Anna Korhonen heti.
    """,
}

#: The last name alone is still the user's, whatever stands before it.
USERS = {
    "en": """
        Remove Osei.
        Remove Mr Osei.
        Remove User Osei
        Unfortunately Osei has left, please remove him.
        Kick Osei out.
    """,
    "sv": """
        Ta bort Lindqvist.
        Lindqvist har slutat, ta bort honom.
        Även Lindqvist ska tas bort.
        Nu har Lindqvist slutat. Ta bort honom.
        Hej, Ta bort Lindqvist
        Ta bort Karl Tack
    """,
    "nb": "Dessverre har Moen sluttet, slett ham.",
    "da": "Kjær stopper. Slet ham.",
    "fi": "Korhonen on lähtenyt, poistakaa hänet.",
}

SECOND = {
    "en": "James Osei/james.osei@northlight.example",
    "sv": "Karl Lindqvist/karl.lindqvist@nordbygg.example",
    "nb": "Lars Moen/lars@oslofjord-regnskap.example",
    "da": "Søren Kjær/soren@aarhustomrer.example",
    "fi": "Matti Korhonen/matti.korhonen@turunsahko.example",
}


@pytest.mark.parametrize(("language", "text"), each_line(STRANGERS))
def test_who_only_shares_a_name_with_a_user_is_not_removed_as_that_user(language: str, text: str) -> None:
    removed = in_short(text, SENDERS[language])
    assert len(removed) == 1
    assert removed[0].startswith("remove_user:")
    assert removed[0].endswith("/-"), "somebody whom nobody knows"


@pytest.mark.parametrize(("language", "text"), each_line(USERS))
def test_a_last_name_alone_is_the_users(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"remove_user:{SECOND[language]}"]


@pytest.mark.parametrize(
    ("language", "text", "changes"),
    [
        (
            "en",
            "Priya Nair is now called Priya Shah. Her husband Dev Nair joins us, add him: dev.nair@northlight.example",
            "name=Priya Shah",
        ),
        ("en", "James Osei's mobile is now 070-174 06 21. Also add his brother Kofi Osei, kofi@northlight.example", "phone=+46701740621"),
        (
            "en",
            "Change James Osei's name to James Mensah. His sister Grace Osei, grace@northlight.example, should be added.",
            "name=James Mensah",
        ),
        (
            "sv",
            "Karl Lindqvist heter nu Karl Moe. Hans fru Eva Lindqvist ska läggas till: eva.lindqvist@nordbygg.example",
            "name=Karl Moe",
        ),
        (
            "nb",
            "Lars Moen heter nå Lars Moen Vik. Kona hans Berit Moen skal ha bruker: berit.moen@oslofjord-regnskap.example",
            "name=Lars Moen Vik",
        ),
        (
            "da",
            "Søren Kjær hedder nu Søren Kjær Holm. Ret navnet. Hans kone Pia Kjær skal oprettes: pia.kjaer@aarhustomrer.example",
            "name=Søren Kjær Holm",
        ),
        (
            "fi",
            "Matti Korhonen on mennyt naimisiin ja on nyt nimeltään Matti Laine. "
            "Lisätkää hänen vaimonsa Anna Korhonen, anna.korhonen@turunsahko.example",
            "name=Matti Laine",
        ),
    ],
)
def test_a_users_relative_who_is_added_is_not_his_new_name(language: str, text: str, changes: str) -> None:
    found = in_short(text, SENDERS[language])
    assert [each for each in found if each.startswith("change_user:")] == [f"change_user:{_renamed(text, language)} ->{changes}"]
    assert [each for each in found if "add_user:" in each and "/AUTH" not in each], "the relative is added"


def _renamed(text: str, language: str) -> str:
    """The user whom a text renames."""
    return "Priya Nair/priya.nair@northlight.example" if text.startswith("Priya") else SECOND[language]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "sv",
            "Maria Öberg har gift sig med Karl Lindqvist och heter nu Maria Lindqvist. Ändra hennes namn.",
            "change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Lindqvist",
        ),
        (
            "sv",
            "Jag heter numera Anna Lindqvist efter bröllopet med Karl. Ändra mitt namn.",
            "change_user:Anna Svensson/anna.svensson@nordbygg.example ->name=Anna Lindqvist",
        ),
        (
            "en",
            "I have married James Osei and am now called Emily Osei, please change my name.",
            "change_user:Emily Carter/emily.carter@northlight.example ->name=Emily Osei",
        ),
        (
            "nb",
            "Jeg har giftet meg med Lars og heter nå Ingrid Moen. Endre navnet mitt.",
            "change_user:Ingrid Haugen/ingrid@oslofjord-regnskap.example ->name=Ingrid Moen",
        ),
        (
            "da",
            "Jeg er blevet gift med Søren og hedder nu Mette Kjær. Ret mit navn.",
            "change_user:Mette Sørensen/mette@aarhustomrer.example ->name=Mette Kjær",
        ),
        (
            "fi",
            "Olen mennyt naimisiin Matin kanssa ja nimeni on nyt Päivi Korhonen. Muuttakaa nimeni.",
            "change_user:Päivi Virtanen/paivi.virtanen@turunsahko.example ->name=Päivi Korhonen",
        ),
        ("sv", "Byt namn på Maria Öberg till Maja Öberg.", "change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maja Öberg"),
    ],
)
def test_whoever_keeps_the_first_name_is_renamed_and_not_who_gives_the_last(language: str, text: str, expected: str) -> None:
    assert in_short(text, SENDERS[language]) == [expected]
