"""A telephone number that is put in without the word for one: 'Add 070 123 45 67 to Priya'."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

PRIYA = "change_user:Priya Nair/priya.nair@northlight.example ->phone=+46701234567"
LARS = "change_user:Lars Moen/lars@oslofjord-regnskap.example ->phone=+4791322415"
SOREN = "change_user:Søren Kjær/soren@aarhustomrer.example ->phone=+4520123456"
KARL = "change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->phone=+46701234567"
MATTI = "change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->phone=+358401234567"


@pytest.mark.parametrize(
    ("sender", "text", "request_made"),
    [
        (EMILY, "Add 070 123 45 67 to Priya.", PRIYA),
        (EMILY, "Please put 070 123 45 67 on Priya's user", PRIYA),
        (INGRID, "Ja, sett inn 913 22 415 på Lars Moen.", LARS),
        (INGRID, "Registrer 913 22 415 på Lars", LARS),
        (METTE, "Vil I sætte 20 12 34 56 på Sørens bruger?", SOREN),
        (ANNA, "Lägg in 070-123 45 67 på Karl Lindqvist tack", KARL),
        (PAIVI, "Lisätkää 040 123 4567 Matille", MATTI),
    ],
)
def test_the_number_is_the_verbs_object(sender: tuple[str, str], text: str, request_made: str) -> None:
    assert in_short(text, sender, "") == [request_made]


@pytest.mark.parametrize(
    "text",
    ["Do not add 070 123 45 67 to Priya.", "Please add 070 123 45 67, 070 123 45 68 to Priya.", "Change Priya to 070 123 45 67."],
)
def test_what_is_denied_or_one_of_two_is_not_put_in(text: str) -> None:
    assert all(each.startswith(("?", "other")) for each in in_short(text, EMILY, ""))


@pytest.mark.parametrize(
    ("sender", "text", "request_made"),
    [
        (INGRID, "Lars har fått 913 22 415. Kan dere legge det inn?", LARS),
        (INGRID, "Lars sin mobil: 913 22 415. Legg inn, takk.", LARS),
        (INGRID, "Lars nås nå på 913 22 415, oppdater gjerne brukeren hans.", LARS),
        (METTE, "Søren har fået 20 12 34 56. Vil I rette det til?", SOREN),
        (EMILY, "Priya's on 070 123 45 67 these days, please update.", PRIYA),
    ],
)
def test_a_number_told_of_him_is_what_it_means(sender: tuple[str, str], text: str, request_made: str) -> None:
    assert in_short(text, sender, "") == [request_made]


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (INGRID, "Ring Lars på 913 22 415. Kan dere legge det inn?"),
        (INGRID, "Lars er på 913 22 415 hvis noe er uklart. Kan dere oppdatere det?"),
        (EMILY, "I'm on 070 123 45 67 today, please update Priya."),
    ],
)
def test_a_number_to_call_is_nobodys_new_one(sender: tuple[str, str], text: str) -> None:
    assert not any("phone=" in each for each in in_short(text, sender, "") if not each.startswith("?"))


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        (
            "Slett Lars, og endre mitt mobilnummer til 913 22 415.",
            ["remove_user:Lars Moen/lars@oslofjord-regnskap.example", "change_user:Ingrid Haugen/ingrid@oslofjord-regnskap.example"],
        ),
        ("Mitt mobilnummer er feil hos dere, riktig er 913 22 415.", ["change_user:Ingrid Haugen/ingrid@oslofjord-regnskap.example"]),
    ],
)
def test_my_number_is_mine_beside_another(text: str, requests: list[str]) -> None:
    told = in_short(text, INGRID, "")
    assert [each.split(" ->")[0] for each in told] == requests
    assert told[-1].endswith("->phone=+4791322415")
