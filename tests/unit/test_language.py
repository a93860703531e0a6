"""Which language a text is in: ours by their small words, others as none, and too little as untold."""

import re

import pytest

from parsers.language import language_of, plain_language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kan ni ta bort Karl, han har slutat hos oss", "sv"),
        ("Could you please remove Karl, he has left us", "en"),
        ("Kan dere fjerne brukeren hans, han har sluttet hos oss", "nb"),
        ("Vil I slette hans bruger, han er stoppet hos os", "da"),
        ("Voisitteko poistaa hänen tunnuksensa, hän on lopettanut", "fi"),
        ("Bitte entfernen Sie die Benutzerin aus unserem Konto, sie arbeitet nicht mehr bei uns", None),
        ("Veuillez supprimer cet utilisateur de notre compte, merci", None),
    ],
)
def test_language_of_plain_texts(text: str, expected: str | None) -> None:
    assert language_of(re.findall(r"\w+", text), fallback="") == expected


def test_too_little_is_untold() -> None:
    assert language_of(["xyzzy"], fallback="") == ""
    assert plain_language(["ok"]) is None


def test_the_expected_language_breaks_a_tie() -> None:
    words = ["kan", "ok", "konto"]
    assert language_of(words, likely="da") == "da"
    assert language_of(words, likely="sv") == "sv"


def test_a_country_tells_nothing_where_another_language_is_told() -> None:
    assert language_of(["Remove", "Priya", "Nair"], fallback="", likely="sv") != "sv"
    assert language_of(["Ta", "bort", "Karl"], fallback="", likely="sv") == "sv"
