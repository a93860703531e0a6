"""Rules about what is told around an order: when it waits, whom it means, and what forbids it; with their near misses."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, in_short

#: An adverb that opens the sentence turns verb and subject: 'besides need we' asks nothing.
TURNED = [
    (
        INGRID,
        "Mobilen min er nå 934 56 789, så det må dere gjerne oppdatere. "
        "I tillegg trenger vi en bruker til Vilde Rød (vilde.rod@oslofjord-regnskap.example).",
        [
            "change_user:Ingrid Haugen/ingrid@oslofjord-regnskap.example ->phone=+4793456789",
            "add_user:Vilde Rød/vilde.rod@oslofjord-regnskap.example",
        ],
    ),
    (
        METTE,
        "Derudover behøver vi en bruger til Noel Strøm (noel.strom@aarhustomrer.example).",
        ["add_user:Noel Strøm/noel.strom@aarhustomrer.example"],
    ),
    (INGRID, "Trenger vi en bruker til Vilde Rød?", ["question topic=manage_users"]),
    (INGRID, "I tillegg trenger vi kanskje en bruker til Vilde Rød (vilde.rod@oslofjord-regnskap.example).", ["?other"]),
]

#: An address that is not there yet forbids no user; what says that the user is not to be there does.
ADDRESS_TO_COME = [
    (
        METTE,
        "I bedes oprette vores nye bogholder, Lisbeth Mørk. Hendes mailadresse får I i næste uge, den er ikke oprettet endnu.",
        ["add_user:Lisbeth Mørk/-"],
    ),
    (
        EMILY,
        "Please add our new accountant, Lisa Moor. Her email address isn't set up yet, I will send it next week.",
        ["add_user:Lisa Moor/-"],
    ),
    (
        METTE,
        "I bedes oprette vores nye bogholder, Lisbeth Mørk. Hendes mailadresse får I i næste uge, hun må ikke oprettes endnu.",
        ["?add_user:Lisbeth Mørk/-"],
    ),
    (EMILY, "Please add Lisa Moor. You get her email address later, do not create it yet.", ["?add_user:Lisa Moor/-"]),
    (EMILY, "Please add Lisa Moor, lisa@northlight.example. She must not be created yet.", ["?add_user:Lisa Moor/lisa@northlight.example"]),
    (ANNA, "Lägg upp Lisa Moor, lisa@nordbygg.example. Hon får inte läggas upp än.", ["?add_user:Lisa Moor/lisa@nordbygg.example"]),
    (
        ANNA,
        "Lägg upp Lisa Moor, lisa@nordbygg.example. Hon ska inte ha behörighet att beställa.",
        ["add_user:Lisa Moor/lisa@nordbygg.example"],
    ),
]

NOEL = "Noel Strom (noel.strom@northlight.example) starts on 1 December."

#: 'When she starts' waits for nothing where her day is told before it, and for something wherever it is not told for certain.
WHEN_TOLD = [
    (
        ANNA,
        "Maria Öberg slutar 30/11 och Linnea Fors (linnea.fors@nordbygg.example) börjar 1/12. "
        "Ta bort Maria hennes sista dag och lägg upp Linnea när hon börjar.",
        [
            "remove_user:Maria Öberg/maria.oberg@nordbygg.example requested_on=2026-11-30",
            "add_user:Linnea Fors/linnea.fors@nordbygg.example requested_on=2026-12-01 from",
        ],
    ),
    (
        EMILY,
        f"{NOEL} Please add him when he starts with us.",
        ["add_user:Noel Strom/noel.strom@northlight.example requested_on=2026-12-01 from"],
    ),
    (
        EMILY,
        "Priya Nair leaves on 30 November. Please remove Priya when she leaves.",
        ["remove_user:Priya Nair/priya.nair@northlight.example requested_on=2026-11-30"],
    ),
    (
        METTE,
        "Noel Strøm (noel.strom@aarhustomrer.example) starter 1. december. Opret Noel, når han starter.",
        ["add_user:Noel Strøm/noel.strom@aarhustomrer.example requested_on=2026-12-01 from"],
    ),
    (EMILY, f"{NOEL} Please add him when he starts sending invoices.", ["?other"]),
    (EMILY, f"{NOEL} Please add him if he starts.", ["?other"]),
    (EMILY, NOEL.replace("starts", "hopefully starts") + " Please add him when he starts.", ["?other"]),
    (EMILY, NOEL.replace("on 1", "around 1") + " Please add him when he starts.", ["?other"]),
    (EMILY, f"I think {NOEL} Please add him when he starts.", ["?other"]),
    (EMILY, f"{NOEL} Please remove Priya when he starts.", ["?other"]),
    (EMILY, NOEL.replace("starts on", "may start on") + " Please add him when he starts.", ["?other"]),
    (EMILY, NOEL.replace("1 December", "1 December or 8 December") + " Please add him when he starts.", ["?other"]),
]

WRONG_ONE = "Ta bort Karl Lindqvist. Nä vänta, fel gubbe."

#: Behind 'wrong person' the removal is meant for whoever is told to have left, where that is told for certain.
MEANT = [
    (
        ANNA,
        f"{WRONG_ONE} Det är Maria Öberg som har slutat, Karl jobbar fortfarande åt oss och ska vara kvar.",
        ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"],
    ),
    (ANNA, f"{WRONG_ONE} Det är Maria Öberg som har slutat.", ["remove_user:Maria Öberg/maria.oberg@nordbygg.example"]),
    (ANNA, f"{WRONG_ONE} Det är kanske Maria Öberg som har slutat.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    (
        ANNA,
        f"{WRONG_ONE} Är det Maria Öberg som har slutat?",
        ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "question topic=other"],
    ),
    (ANNA, f"{WRONG_ONE} Det var Maria Öberg som sa att han har slutat.", ["?remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
]

LINNEA = "add_user:Linnea Fors/linnea.fors@nordbygg.example"
NEW = "Linnea Fors (linnea.fors@nordbygg.example) är ny."

#: What a statement implies waits for what the order behind it waits for.
WAITS = [
    (ANNA, f"{NEW} Lägg upp Linnea när hon börjar.", [f"?{LINNEA}"]),
    (ANNA, f"{NEW} Lägg upp henne när hon börjar.", [f"?{LINNEA}"]),
    (ANNA, f"{NEW} Lägg upp henne när ni hinner.", [LINNEA]),
    (ANNA, f"{NEW} Lägg upp henne så fort ni kan.", [LINNEA]),
    (ANNA, f"{NEW} Lägg upp henne.", [LINNEA]),
]

RULES = [WAITS, MEANT, WHEN_TOLD, TURNED, ADDRESS_TO_COME]


@pytest.mark.parametrize(("sender", "text", "expected"), [phrasing for rule in RULES for phrasing in rule])
def test_what_is_told_around_an_order_counts_as_its_rule_says(sender: tuple[str, str], text: str, expected: list[str]) -> None:
    assert in_short(text, sender) == expected


@pytest.mark.parametrize(
    ("sender", "subject", "text", "expected"),
    [
        (
            ANNA,
            "Ny ekonomi person",
            "Lägg till vår nya ekonom omgående: Viktor Salo, ekonomi.nordbygg@nordbygg.example",
            "add_user:Viktor Salo/ekonomi.nordbygg@nordbygg.example",
        ),
        (
            METTE,
            "Ny bogholder",
            "Opret vores nye kollega: Noel Strøm, bogholder.noel@aarhustomrer.example",
            "add_user:Noel Strøm/bogholder.noel@aarhustomrer.example",
        ),
        (
            EMILY,
            "New user noel strom noel.strom@northlight.example",
            "Please add him.",
            "add_user:Noel Strom/noel.strom@northlight.example",
        ),
    ],
)
def test_a_post_that_an_address_is_named_after_is_nobodys_name(sender: tuple[str, str], subject: str, text: str, expected: str) -> None:
    assert in_short(text, sender, subject) == [expected]
