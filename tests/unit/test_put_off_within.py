"""Orders that the same sentence puts off behind a 'but', or asks of another way behind an 'or'; and 'but no rush', no such thing."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, PAIVI, in_short

SAID = [
    (EMILY, "Remove Priya Nair, but let's wait another month.", False),
    (EMILY, "Remove Priya Nair, but no rush.", True),
    (EMILY, "Please remove Priya Nair, but keep James.", True),
    (ANNA, "Ta bort Karl, men vänta en månad.", False),
    (ANNA, "Ta bort Karl, men ingen brådska.", True),
    (ANNA, "Ta bort Karl, men vänta med Maria.", True),
    (ANNA, "Ta bort Karl, eller är det okej att vänta?", False),
    (PAIVI, "Poistakaa Matti, mutta odotetaan vielä kuukausi.", False),
    (PAIVI, "Olisi aika poistaa Matin tunnus, mutta odotetaan vielä kuukausi.", False),
    (PAIVI, "Poistakaa Matti, mutta ei kiirettä.", True),
    (PAIVI, "Minulla on pyyntö Matilta: poistakaa hänen tunnuksensa.", False),
]


@pytest.mark.parametrize(("sender", "text", "sure"), SAID)
def test_whether_the_order_stands(sender: tuple[str, str], text: str, *, sure: bool) -> None:
    assert any(each.startswith("remove_user") for each in in_short(text, sender)) == sure
