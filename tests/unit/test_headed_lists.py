"""A line of its own may order for the people in the lines right under it: 'Two people to add please.'"""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

PEOPLE = ("Nina Rudberg", "Olaf Lien", "Mona Dalby", "Petra Askim", "Tore Vadstein", "Grete Lidin")


@pytest.mark.parametrize(
    ("sender", "heading"),
    [
        (EMILY, "Hello, two people to add please."),
        (EMILY, "Please add two people."),
        (EMILY, "Two new starters to be added please"),
        (EMILY, "Two more names to add"),
        (ANNA, "Två personer att lägga till tack."),
        (ANNA, "Två personer ska läggas till."),
        (INGRID, "To personer å legge til, takk."),
        (METTE, "To personer der skal oprettes, tak."),
        (PAIVI, "Kaksi uutta lisättävää."),
    ],
)
def test_a_heading_adds_the_people_under_it(sender: tuple[str, str], heading: str) -> None:
    domain = sender[0].partition("@")[2]
    told = [(name, f"{name.split()[0].lower()}@{domain}") for name in PEOPLE]
    rows = "\n".join(f"{name} - {address}" for name, address in told)
    assert in_short(f"{heading}\n{rows}", sender) == [f"add_user:{name}/{address}" for name, address in told]


def test_a_heading_removes_the_users_under_it() -> None:
    assert in_short("Two people to remove please.\nPriya Nair\nJames Osei", EMILY) == [
        "remove_user:Priya Nair/priya.nair@northlight.example",
        "remove_user:James Osei/james.osei@northlight.example",
    ]


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (EMILY, "Two people to add to the newsletter please.\nNoor Rahman, noor@northlight.example"),
        (EMILY, "Here are the people we decided not to add.\nNoor Rahman, noor@northlight.example"),
        (EMILY, "Two people to add next year perhaps.\nNoor Rahman, noor@northlight.example"),
        (EMILY, "Please remove all but these.\nPriya Nair\nJames Osei"),
        (ANNA, "Ta bort alla utom dessa.\nKarl Lindqvist\nMaria Öberg"),
        (METTE, "Fjern alle undtagen disse.\nSøren Kjær"),
    ],
)
def test_no_heading_of_an_order(sender: tuple[str, str], text: str) -> None:
    assert all(request.startswith("?") for request in in_short(text, sender))


def test_a_name_under_an_order_for_him_is_another() -> None:
    text = "Anders Bergman kör inte för oss mer. Stäng av hans inlogg. OBS inte Berg!! han ska vara kvar"
    assert in_short(text, ("stig@larssonsakeri.example", "Stig Larsson")) == [
        "remove_user:Anders Bergman/anders.bergman@larssonsakeri.example"
    ]
