"""The subject alone orders where the body only points at it and tells of what was; a body that denies or keeps leaves it unordered."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, PAIVI, in_short

NEW = "Ny mailadress för Maria Öberg: maria.o@nordbygg.example"
MARIA = "change_user:Maria Öberg/maria.oberg@nordbygg.example ->email=maria.o@nordbygg.example"

ORDERED = [
    (ANNA, NEW, "se rubriken, den gamla funkar inte längre", MARIA),
    (ANNA, NEW, "Se ämnesraden.", MARIA),
    (
        EMILY,
        "New mobile for Priya Nair: +46 70 612 44 18",
        "as per subject line, the old one does not work",
        "change_user:Priya Nair/priya.nair@northlight.example ->phone=+46706124418",
    ),
    (
        PAIVI,
        "Matti Korhosen uusi numero 040 123 4567",
        "Ks. otsikko, vanha ei enää toimi",
        "change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->phone=+358401234567",
    ),
]


@pytest.mark.parametrize(("sender", "subject", "text", "told"), ORDERED)
def test_news_of_the_old_one_denies_nothing(sender: tuple[str, str], subject: str, text: str, told: str) -> None:
    assert in_short(text, sender, subject) == [told]


@pytest.mark.parametrize(
    "text",
    ["se rubriken, gäller inte längre", "se rubriken, men ändra inte den gamla", "se rubriken, den gamla ska inte tas bort"],
)
def test_what_is_denied_or_kept_leaves_it_unordered(text: str) -> None:
    assert not any(told.startswith("change_user") for told in in_short(text, ANNA, NEW))


def test_what_does_not_work_thanks_for_nothing() -> None:
    assert "THANKS" not in in_short("Det funkar inte.", ANNA, "Sv: Ny användare")
