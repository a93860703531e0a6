"""What is told of a newcomer in a sentence of its own: a surname that others bear too, which of two addresses holds."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("sv", "Lägg till Petra, petra@nordbygg.example. Hon heter Lindqvist hon också.", "Petra Lindqvist"),
        ("en", "Please add Tom, tom@northlight.example. He is called Carter as well.", "Tom Carter"),
        ("da", "Opret Lone, lone@aarhustomrer.example. Hun hedder også Kjær.", "Lone Kjær"),
        ("sv", "Lägg till Petra, petra@nordbygg.example. Hon heter Maria.", "Petra"),
    ],
)
def test_a_surname_of_the_house_belongs_to_whom_the_pronoun_points_at(language: str, text: str, name: str) -> None:
    (order,) = in_short(text, SENDERS[language])
    assert order.lstrip("?").startswith(f"add_user:{name}/"), order


def test_whoever_bears_the_name_already_is_left_alone() -> None:
    text = "Karl Lindqvist är kvar. Han heter Lindqvist. Lägg till Petra Vik, petra@nordbygg.example."
    assert in_short(text, SENDERS["sv"]) == ["add_user:Petra Vik/petra@nordbygg.example"]


@pytest.mark.parametrize("behind", ["strunta i den första", "glöm den gamla", "strunta i den förra"])
def test_the_first_one_is_one_of_two_addresses(behind: str) -> None:
    text = f"Lägg till Petra Vik, petra.vik@nordbygg.example. Nej vänta, petra@nordbygg.example ska det vara, {behind}."
    assert in_short(text, SENDERS["sv"]) == ["add_user:Petra Vik/petra@nordbygg.example"]


def test_where_no_second_address_is_told_it_may_be_the_person() -> None:
    told = in_short("Lägg till Petra Vik, petra.vik@nordbygg.example. Strunta i den.", SENDERS["sv"])
    assert not any(each.startswith("add_user:") for each in told), told


def test_the_sender_named_as_somebody_else_is_who_is_meant() -> None:
    told = in_short("Karl är borta och undrar om ni kan ta bort Anna.", SENDERS["sv"])
    assert not any("Karl" in each for each in told), told
    assert in_short("Ta bort Karl, hälsar Anna.", SENDERS["sv"]) == ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]
