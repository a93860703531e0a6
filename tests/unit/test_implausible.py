"""What would be written for somebody and looks like somebody else's is left to a person, however clear the words were."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

SOMEBODY_ELSE = {
    "sv": "Maria Öberg heter numera Petra Öberg. Ändra namnet på hennes användare.",
    "en": "Please change Priya Nair's name to Olivia Nair.",
    "nb": "Lars Moen heter nå Ole Moen, endre navnet på brukeren.",
    "da": "Søren Kjær hedder nu Pia Kjær, ret venligst navnet på brugeren.",
    "fi": "Vaihtakaa Matti Korhosen nimeksi Ville Korhonen.",
}


@pytest.mark.parametrize(("language", "text"), SOMEBODY_ELSE.items())
def test_another_first_name_is_hardly_the_same_person(language: str, text: str) -> None:
    changes = [each for each in in_short(text, SENDERS[language]) if "change_user" in each]
    assert changes
    assert all(each.startswith("?") for each in changes), changes


@pytest.mark.parametrize("name", ["Maria Stark", "Mariah Öberg", "Anna-Maria Öberg", "Maja Öberg", "Marie Stark"])
def test_a_first_name_may_be_spelled_another_way(name: str) -> None:
    (change,) = in_short(f"Ändra Maria Öbergs namn till {name}.", SENDERS["sv"])
    assert change.startswith("change_user:"), change


OTHERS_ADDRESS = {
    "sv": "Lägg till Petra Vik, hanna.sten@nordbygg.example, som användare.",
    "en": "Please add Marcus Thorn (hana.sato@northlight.example) as a user.",
    "nb": "Opprett Nils Nilsen, kari.dahl@oslofjord-regnskap.example, som bruker.",
    "da": "Opret Jens Winther, ole-bent.madsen@aarhustomrer.example, som bruger.",
    "fi": "Lisätkää käyttäjäksi Noora Vesa, tiina.aalto@turunsahko.example.",
}


@pytest.mark.parametrize(("language", "text"), OTHERS_ADDRESS.items())
def test_an_address_made_of_another_name_is_looked_at(language: str, text: str) -> None:
    orders = in_short(text, SENDERS[language])
    assert orders
    assert all(each.startswith("?") for each in orders), orders


def test_whoever_has_left_is_not_added_by_his_address() -> None:
    text = "Hanna Sten har slutat hos er. Lägg till Petra Vik som användare, hanna@nordbygg.example."
    assert not any(each.startswith("add_user:") and "@" in each for each in in_short(text, SENDERS["sv"]))


@pytest.mark.parametrize(
    "local", ["petra", "petra.vik", "p.vik", "pv", "petra.vik2", "vik", "pettan", "ekonomi", "info", "petravik", "pvik", "p"]
)
def test_addresses_as_firms_make_them_are_taken(local: str) -> None:
    (order,) = in_short(f"Lägg till Petra Vik, {local}@nordbygg.example, som användare.", SENDERS["sv"])
    assert order.startswith("add_user:Petra Vik/"), order


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi säger upp vårt avtal. Lägg också till Petra Vik, petra.vik@nordbygg.example, som användare."),
        ("en", "We cancel our agreement. Priya Nair's new mobile is +46 70 174 06 11, please update it."),
    ],
)
def test_nobody_cancels_all_and_adds_somebody(language: str, text: str) -> None:
    orders = in_short(text, SENDERS[language])
    assert len(orders) == 2
    assert "?cancel_agreement" in orders
