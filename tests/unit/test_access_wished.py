"""Access that is asked for without a verb, and the near misses; questions that end in a tag; what is considered and put off at once."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, PAIVI, in_short

WISHED = [
    (ANNA, "Inloggning till Pia Ek, pia.ek@nordbygg.example, tack", True),
    (ANNA, "Ingen inloggning till Pia Ek, pia.ek@nordbygg.example, tack", False),
    (ANNA, "Tack för inloggningen till Pia Ek, pia.ek@nordbygg.example", False),
    (EMILY, "A login for Tom Hale, tom.hale@northlight.example, please.", True),
    (EMILY, "Login for Tom Hale, tom.hale@northlight.example. Thanks!", True),
    (EMILY, "Login: Tom Hale, tom.hale@northlight.example", False),
    (EMILY, "No login for Tom Hale, tom.hale@northlight.example, please.", False),
    (METTE, "Adgang til Lis Bruun, lis.bruun@aarhustomrer.example, tak.", True),
    (METTE, "Tak for adgang til Lis Bruun, lis.bruun@aarhustomrer.example.", False),
    (PAIVI, "Tunnus Pia Lehdolle, pia.lehto@turunsahko.example, kiitos.", True),
    (PAIVI, "Ei tunnusta Pia Lehdolle, pia.lehto@turunsahko.example, kiitos.", False),
]


@pytest.mark.parametrize(("sender", "text", "wished"), WISHED)
def test_access_for_somebody_new(sender: tuple[str, str], text: str, *, wished: bool) -> None:
    assert any(each.startswith("add_user") for each in in_short(text, sender)) == wished


TAGGED = [
    (ANNA, "Ta bort Karl Lindqvist, okej?", True),
    (ANNA, "Ta bort Karl Lindqvist?", False),
    (EMILY, "Take James Osei off, okay?", True),
    (EMILY, "Take James Osei off, or not?", False),
    (METTE, "Fjern lige Søren Kjær, okay?", True),
]


@pytest.mark.parametrize(("sender", "text", "ordered"), TAGGED)
def test_a_tag_makes_no_question(sender: tuple[str, str], text: str, *, ordered: bool) -> None:
    assert any(each.startswith("remove_user") for each in in_short(text, sender)) == ordered


CONSIDERED = [
    (EMILY, "We are considering cancelling but nothing is decided, so please don't do anything yet. How does one cancel?"),
    (ANNA, "Vi funderar på att säga upp avtalet, men har inte bestämt något, så gör ingenting än. Hur gör man för att säga upp?"),
    (PAIVI, "Harkitsemme sopimuksen irtisanomista, joten älkää tehkö vielä mitään. Miten irtisanominen tehdään?"),
]


@pytest.mark.parametrize(("sender", "text"), CONSIDERED)
def test_what_is_only_considered_takes_nothing_back(sender: tuple[str, str], text: str) -> None:
    assert in_short(text, sender) == ["question topic=cancel"]
    assert "other" in " ".join(in_short("Please don't do anything yet. How does one cancel?", EMILY))
