"""Questions that ask for an order, and those that want only to know whether it can be done."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

CASES = [
    # a question that is told to be none but that orders nothing
    (
        PAIVI,
        "Could Matti be removed? I mean, is it technically possible if he is the only contact person?",
        ["question topic=company_details"],
    ),
    (EMILY, "Could Priya be removed? I'm only asking.", ["question topic=other"]),
    (EMILY, "Could Priya be removed? Who decides that?", ["question topic=other"]),
    (EMILY, "Can Priya be deleted? What would happen to her invoices?", ["question topic=other"]),
    (EMILY, "Could you remove Priya? Just out of curiosity.", ["question topic=other"]),
    (EMILY, "Could you remove Priya? I would like to know before I decide.", ["question topic=other"]),
    (EMILY, "A hypothetical question. Could you remove Priya?", ["question topic=other"]),
    (ANNA, "Kan Maria tas bort? Jag bara undrar.", ["question topic=other"]),
    (ANNA, "Skulle Maria kunna tas bort? Vem bestämmer det?", ["question topic=other"]),
    (INGRID, "Kan Lars slettes? Jeg bare lurer.", ["question topic=other"]),
    (METTE, "Kan Søren slettes? Jeg spørger bare.", ["question topic=other"]),
    (PAIVI, "Voiko Matin poistaa? Kysyn vain.", ["question topic=other"]),
    # what asks us by a question and behind it only for an answer does
    (EMILY, "Could Priya be removed? Please confirm when done.", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (EMILY, "Could Priya be removed? Is that possible today?", ["remove_user:Priya Nair/priya.nair@northlight.example"]),
    (
        EMILY,
        "Could you remove Priya? How long does it take?",
        ["remove_user:Priya Nair/priya.nair@northlight.example", "question topic=other"],
    ),
    (
        EMILY,
        "Can Priya Nair be removed, please? Her role was made redundant last week.",
        ["remove_user:Priya Nair/priya.nair@northlight.example"],
    ),
    (
        EMILY,
        "Could you remove Priya? Just out of curiosity, how many users do we have then?",
        ["remove_user:Priya Nair/priya.nair@northlight.example"],
    ),
    (ANNA, "Kan Maria tas bort? Tack på förhand!", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
]


@pytest.mark.parametrize(("sender", "text", "told"), CASES)
def test_what_is_asked_is_read(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told
