"""Who else is meant: by 'Maria too', by 'them'; and what is only told of somebody else by the way."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

CASES = [
    # what is told of somebody else by the way is no order about him
    (EMILY, "Please remove Priya. I told James about it too.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Please remove Priya. James knows about it too.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Please remove Priya. I've cc'd James as well.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Please remove Priya. James has agreed to this as well.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Please remove Priya. James works here too.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (ANNA, "Ta bort Karl. Maria vet också om det.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (ANNA, "Ta bort Karl. Jag har sagt det till Maria också.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (INGRID, "Slett Lars Moen. Ingrid vet også om det.", ["remove_user:Lars Moen/lars@oslofjord-regnskap.example"]),
    (METTE, "Slet Søren Kjær. Min mand ved det også.", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    (
        PAIVI,
        "Poistakaa Matti Korhonen. Myös toimitusjohtaja tietää asiasta.",
        ["remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"],
    ),
    # what goes on is
    (
        EMILY,
        "Please remove Priya. James too.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "remove_user:James Osei/james.osei@northlight.example"],
    ),
    (
        EMILY,
        "Please remove Priya. The same goes for James.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "remove_user:James Osei/james.osei@northlight.example"],
    ),
    (
        EMILY,
        "Please remove Priya. James has left too.",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "remove_user:James Osei/james.osei@northlight.example"],
    ),
    (
        ANNA,
        "Ta bort Karl. Maria också.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    (
        ANNA,
        "Ta bort Karl. Maria har också slutat.",
        ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    (
        EMILY,
        "Please add Bo Ek, bo@northlight.example. The same for Eva Lind, eva@northlight.example.",
        ["add_user:Bo Ek/bo@northlight.example", "add_user:Eva Lind/eva@northlight.example"],
    ),
    # whom 'them' means: everybody side by side; who is told of else may be meant or not
    (
        EMILY,
        "James and Priya have left, please remove them.",
        ["remove_user:James Osei/james.osei@northlight.example", "remove_user:Priya Nair/priya.nair@northlight.example"],
    ),
    (
        EMILY,
        "James and Priya both moved to our UK company on 1 November, so please remove the two of them.",
        ["remove_user:James Osei/james.osei@northlight.example", "remove_user:Priya Nair/priya.nair@northlight.example"],
    ),
    (EMILY, "James told me that Priya has left, so please remove them.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Priya has left us, says James, so please remove them.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "James replaced Priya, so remove them.", ["?remove_user:Priya Nair/priya.nair@northlight.example"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), CASES)
def test_what_is_asked_is_read(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told
