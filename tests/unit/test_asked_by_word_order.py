"""Orders that the order of the words gives, and swaps told by pronouns: 'Byter ni ut honom?', 'Sletter I ham?', 'out with her'."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
LISA = "add_user:Lisa Berg/lisa.berg@nordbygg.example"
SOREN = "remove_user:Søren Kjær/soren@aarhustomrer.example"
PIA = "add_user:Pia Lund/pia@aarhustomrer.example"


@pytest.mark.parametrize(
    ("text", "sender", "requests"),
    [
        ("Karl slutar och Lisa Berg tar över. Byter ni ut honom mot henne? Mejlen är lisa.berg@nordbygg.example", ANNA, [KARL, LISA]),
        (
            "Hej då till Karl Lindqvist och välkommen till Lisa Berg, lisa.berg@nordbygg.example! Ut med honom och in med henne, tack.",
            ANNA,
            [KARL, LISA],
        ),
        (
            "Goodbye to Priya Nair and hello to Noor Rahman, noor.rahman@northlight.example. So out with her and in with him please.",
            EMILY,
            ["remove_user:Priya Nair/priya.nair@northlight.example", "add_user:Noor Rahman/noor.rahman@northlight.example"],
        ),
        (
            "Søren Kjær går på barsel og Pia Lund tager over. Bytter I ham ud med hende? Hendes mail er pia@aarhustomrer.example",
            METTE,
            [SOREN, PIA],
        ),
    ],
)
def test_one_goes_and_another_comes_by_pronouns(text: str, sender: tuple[str, str], requests: list[str]) -> None:
    assert in_short(text, sender) == requests


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        ("Sletter I Søren Kjær?", [SOREN]),
        ("Fjerner I ham fra systemet? Det er Søren Kjær.", [SOREN]),
        ("Opretter I Pia Lund, pia@aarhustomrer.example?", [PIA]),
    ],
)
def test_the_danish_you_is_known_by_its_capital(text: str, requests: list[str]) -> None:
    assert in_short(text, METTE) == requests


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Byter ni ut Karl mot Lisa om vi ber om det? Vad kostar det?", ANNA),
        ("Vi byter ut våra datorer i januari.", ANNA),
        ("Hvornår sletter I Søren Kjær?", METTE),
        ("Hvorfor sletter I Søren Kjær?", METTE),
        ("Sletter I Søren Kjær, hvis han selv beder om det?", METTE),
        ("Lukker I vores aftale?", METTE),
        ("Sletter I også gamle fakturaer?", METTE),
    ],
)
def test_what_is_only_asked_stays_a_question(text: str, sender: tuple[str, str]) -> None:
    assert not [each for each in in_short(text, sender) if not each.startswith(("question", "?"))]


@pytest.mark.parametrize(
    ("text", "sender", "requests"),
    [
        ("To our account please two new: Noor Rahman noor@northlight.example", EMILY, ["add_user:Noor Rahman/noor@northlight.example"]),
        ("Hi, one new user please: Noor Rahman, noor@northlight.example", EMILY, ["add_user:Noor Rahman/noor@northlight.example"]),
        ("två nya till vårt konto tack: Lisa Berg lisa.berg@nordbygg.example", ANNA, [LISA]),
        ("Please note our new auditor: Noor Rahman, noor@northlight.example", EMILY, []),
        ("Please see our new price list: Noor Rahman, noor@northlight.example", EMILY, []),
        ("Please, our new office in short: Noor Rahman, noor@northlight.example", EMILY, []),
    ],
)
def test_new_people_are_wanted_without_a_verb(text: str, sender: tuple[str, str], requests: list[str]) -> None:
    assert [each for each in in_short(text, sender) if each.startswith("add_user")] == requests


LEAVER = "remove_user:Priya Nair/priya.nair@northlight.example"
STARTER = "add_user:Kate Lund/kate.lund@northlight.example"


@pytest.mark.parametrize(
    ("text", "sender", "requests"),
    [
        ("Leavers\n- Priya Nair\n\nStarters\n- Kate Lund, kate.lund@northlight.example", EMILY, [LEAVER, STARTER]),
        ("Out\n- Priya Nair\n\nIn\n- Kate Lund, kate.lund@northlight.example", EMILY, [LEAVER, STARTER]),
        ("Bort\n* Karl Lindqvist\n\nNya\n* Lisa Berg, lisa.berg@nordbygg.example", ANNA, [KARL, LISA]),
        ("Out\n- Priya Nair\n- James Osei", EMILY, []),
        ("New\n- Priya Nair is now our CFO\n- James Osei has a car", EMILY, []),
        ("Leavers' party\n- Priya Nair\n- James Osei", EMILY, []),
    ],
)
def test_headings_without_a_colon_order_for_their_rows(text: str, sender: tuple[str, str], requests: list[str]) -> None:
    assert [each for each in in_short(text, sender) if each.startswith(("add_user", "remove_user"))] == requests


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("1. Remove Priya Nair\n2. Could you resend the invoice for October?", True),
        ("1. Remove Priya Nair\n2. Can you do it today?", False),
        ("1. Remove Priya Nair\n2. Can you confirm it?", False),
    ],
)
def test_each_item_of_a_list_is_a_matter_of_its_own(text: str, asked: bool) -> None:
    told = in_short(text, EMILY)
    assert told[0] == LEAVER
    assert (len(told) > 1) is asked
