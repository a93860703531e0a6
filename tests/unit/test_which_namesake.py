"""Which of two users with one first name is meant: a sentence behind it tells, rules the other out, or tells nothing of it."""

import pytest

from tests.unit.reading_in_short import STIG, in_short

BERG = "remove_user:Anders Berg/anders.berg@larssonsakeri.example"
BERGMAN = "remove_user:Anders Bergman/anders.bergman@larssonsakeri.example"
NOT_TOLD = "remove_user:Anders/-"

TOLD = [
    ("Anders har slutat så han kan tas bort. Jo just det, vi har två - det är Anders Berg som slutat, inte Bergman, han är kvar.", BERG),
    ("Ta bort Anders. Berg alltså, inte Bergman.", BERG),
    ("Ta bort Anders. Det är Bergman jag menar.", BERGMAN),
    ("Ta bort Anders (Bergman).", BERGMAN),
    ("Ta bort Anders. Bergman ska vara kvar.", BERG),
    ("Ta bort Anders. Det är Berg vi ska ta bort.", BERG),
    ("Please remove Anders. It's Berg, not Bergman.", BERG),
    ("Slett Anders. Det er Berg, ikke Bergman.", BERG),
    ("Poistakaa Anders. Siis Berg, ei Bergman.", BERG),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_the_one_told_behind_is_meant(text: str, told: str) -> None:
    assert in_short(text, STIG) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Ta bort Anders. Hälsa Anders Berg.",
        "Ta bort Anders. Det är Berg som tar över.",
        "Ta bort Anders. Det är Berg ni ska prata med.",
        "Ta bort Anders. Berg och Bergman alltså.",
        "Ta bort Anders. Inte Berg, inte Bergman.",
        "Ta bort Anders. Är det Berg eller Bergman som står som användare?",
        "Ta bort Anders. Bergman är borta på semester.",
    ],
)
def test_what_is_told_otherwise_leaves_it_open(text: str) -> None:
    assert in_short(text, STIG) == [NOT_TOLD]
