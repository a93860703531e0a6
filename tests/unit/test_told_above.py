"""What is new of a user, told in the sentences before 'can you update her user with all of that?', and what there is not hers."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

MARIA = "change_user:Maria Öberg/maria.oberg@nordbygg.example ->name=Maria Stark"
PRIYA = "change_user:Priya Nair/priya.nair@northlight.example ->name=Priya Holt"
MARRIED = "Maria Öberg har gift sig och heter numera Maria Stark."

ALL_OF_THAT = [
    (
        ANNA,
        f"{MARRIED} IT har lagt om hennes mejl till maria.stark@nordbygg.example, och när vi ändå är i gång: hon har fått tjänstemobil, "
        "070-174 06 11.\n\nKan ni uppdatera hennes användare med allt det?",
        [f"{MARIA},email=maria.stark@nordbygg.example,phone=+46701740611"],
    ),
    (
        ANNA,
        f"{MARRIED} Hennes mejl är maria.stark@nordbygg.example. Hon har fått telefon, 070-174 06 11. Kan ni uppdatera hennes användare?",
        [f"{MARIA},email=maria.stark@nordbygg.example,phone=+46701740611"],
    ),
    (
        EMILY,
        "Priya is now Priya Holt. Her mail is priya.holt@northlight.example. She got a work phone, +46 70 174 06 11. "
        "Please update her user.",
        [f"{PRIYA},email=priya.holt@northlight.example,phone=+46701740611"],
    ),
    (EMILY, "Priya is now Priya Holt. Please update her user.", [PRIYA]),
    (
        METTE,
        "Søren hedder nu Søren Holm. IT har flyttet hans mail til soren.holm@aarhustomrer.example, og han har fået arbejdsmobil, "
        "40 12 34 56. Kan I opdatere hans bruger med det hele?",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->name=Søren Holm,email=soren.holm@aarhustomrer.example,phone=+4540123456"],
    ),
    (
        INGRID,
        "Lars heter nå Lars Holm. IT har lagt om e-posten hans til lars.holm@oslofjord-regnskap.example, og han har fått jobbmobil, "
        "900 12 345. Kan dere oppdatere brukeren hans med alt det?",
        [
            "change_user:Lars Moen/lars@oslofjord-regnskap.example "
            "->name=Lars Holm,email=lars.holm@oslofjord-regnskap.example,phone=+4790012345"
        ],
    ),
    (
        PAIVI,
        "Matti on nyt nimeltään Matti Virta. IT on vaihtanut hänen sähköpostinsa osoitteeseen matti.virta@turunsahko.example, ja hän sai "
        "työpuhelimen, 040 123 4567. Voitteko päivittää kaikki nuo hänen tunnukselleen?",
        [
            "change_user:Matti Korhonen/matti.korhonen@turunsahko.example "
            "->name=Matti Virta,email=matti.virta@turunsahko.example,phone=+358401234567"
        ],
    ),
]


@pytest.mark.parametrize(("sender", "text", "told"), ALL_OF_THAT)
def test_all_that_is_told_of_a_user_is_a_change(sender: tuple[str, str], text: str, told: list[str]) -> None:
    assert in_short(text, sender) == told


#: Numbers to call, of the sender, of the firm, of somebody else, or that stay as they are: never hers to get.
NOT_HERS = [
    (f"{MARRIED} Uppdatera hennes användare. Jag nås på 070-174 06 11.", [MARIA]),
    (f"{MARRIED} Hon har semester men nås på mobil 070-174 06 11. Uppdatera hennes användare.", [MARIA]),
    (f"{MARRIED} Telefonen är oförändrad, 070-174 06 11. Uppdatera hennes användare.", [f"?{MARIA}"]),
    (f"{MARRIED} Min mobil är 070-174 06 11. Uppdatera hennes användare.", [f"?{MARIA}"]),
    (f"{MARRIED} Karl har fått mobil, 070-174 06 11. Uppdatera Marias användare.", [f"?{MARIA}"]),
    (f"{MARRIED} Vår växeltelefon är 0500-44 63 60. Uppdatera hennes användare.", [f"?{MARIA}"]),
]


@pytest.mark.parametrize(("text", "told"), NOT_HERS)
def test_a_number_that_is_not_hers_is_no_change(text: str, told: list[str]) -> None:
    assert in_short(text, ANNA) == told
