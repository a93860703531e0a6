"""Orders that are told as what would be convenient: 'Det vore smidigt om ni …', 'It would be handy if you could …'."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ASKED = {
    "sv": """
        Det vore praktiskt om ni kunde ta bort Karl Lindqvist.
        Det är enklast om ni tar bort Karl Lindqvist.
        Maria är borta mycket så det vore smidigt om ni kunde ta bort Karl Lindqvist.
        Det vore smidigt om ni ville ge Karl Lindqvist behörighet att beställa användare.
    """,
    "nb": """
        Det hadde vært praktisk om dere kunne slette Lars Moen.
        Det er enklest hvis dere sletter Lars Moen.
    """,
    "da": "Det er nemmest hvis I sletter Søren Kjær.",
    "en": """
        It would be handy if you could remove Priya Nair.
        It would be easiest if you could remove Priya Nair.
    """,
    "fi": "Olisi kätevää, jos voisitte poistaa Matti Korhosen.",
}


@pytest.mark.parametrize(("language", "said"), each_line(ASKED))
def test_what_would_be_convenient_is_asked_for(language: str, said: str) -> None:
    assert [each for each in in_short(said, SENDERS[language]) if each.startswith(("remove_user", "change_user"))], said


NOT_ASKED = {
    "sv": """
        Det vore smidigt om priset sänktes.
        Maria sa det vore bra om ni kunde ta bort Karl Lindqvist.
        Maria tycker att det vore bra om ni kunde ta bort Karl Lindqvist.
        Vore det smidigt om ni tog bort Karl Lindqvist?
        Det vore inte smidigt om ni tog bort Karl Lindqvist.
        Det är enklast om ni ringer mig innan ni tar bort Karl Lindqvist.
    """,
    "nb": "Det er ikke praktisk om dere sletter Lars Moen.",
    "da": "Det er ikke smart, hvis I sletter Søren Kjær.",
    "en": """
        Would it be easier if you removed Priya Nair?
        It would not be handy if you removed Priya Nair.
        It would be convenient if you asked Priya Nair before you remove her.
    """,
    "fi": "Ei ole kätevää, jos te poistatte Matti Korhosen.",
}


@pytest.mark.parametrize(("language", "said"), each_line(NOT_ASKED))
def test_what_is_not_convenient_or_wondered_is_not(language: str, said: str) -> None:
    assert not [each for each in in_short(said, SENDERS[language]) if each.startswith(("remove_user", "change_user"))], said
