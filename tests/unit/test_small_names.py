"""Names in small letters that only a verb and 'as a user' tell, and words that are none."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, in_short


@pytest.mark.parametrize(
    ("said", "sender"),
    [
        ("vi mangler ogsaa at faa oprettet jeppe lind som bruger, han er den nye paa kontoret", METTE),
        ("opret jeppe lind som bruger", METTE),
        ("legg til jeppe lind som bruker", INGRID),
        ("lägg till jeppe lind som användare", ANNA),
        ("please add jeppe lind as a user", EMILY),
    ],
)
def test_two_unknown_words_before_as_a_user_are_a_name(said: str, sender: tuple[str, str]) -> None:
    [read] = in_short(said, sender)
    assert read.startswith("add_user")
    assert "Jeppe Lind" in read


@pytest.mark.parametrize(
    ("said", "sender"),
    [
        ("opret vores nye kollega som bruger", METTE),
        ("lägg till ekonomiassistenten snarast som användare", ANNA),
        ("please add another colleague as a user", EMILY),
        ("please add finance clerk as a user", EMILY),
        ("ta bort gamla kollegor som användare", ANNA),
    ],
)
def test_a_colleague_or_post_is_no_name(said: str, sender: tuple[str, str]) -> None:
    spoken = " ".join(in_short(said, sender)).lower()
    assert not any(word in spoken for word in ("kollega", "kollegor", "colleague", "clerk", "ekonomi", "snarast"))
