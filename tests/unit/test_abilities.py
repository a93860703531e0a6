"""What somebody is to be able to do until a day gives him nothing, and what comes then is done to him."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

REMOVED_THEN = {
    "sv": """
        Karl slutar den 11 december. Han ska kunna logga in till dess, därefter ska hans konto stängas.
        Karl ska kunna logga in till fredag, ta sedan bort honom.
    """,
    "en": """
        Priya leaves on 11 December. She should be able to sign in until then, after that remove her user.
        Priya must be able to sign in until 27 November, then please delete her login.
    """,
    "nb": "Lars skal kunne logge inn til og med 11. desember, deretter skal brukeren hans slettes.",
    "da": "Søren skal kunne logge ind til og med 11. december, slet ham derefter.",
}

ABLE = {
    "sv": """
        Karl ska kunna ta bort och lägga till användare.
        Karl ska kunna logga in, lägga till och ta bort användare.
    """,
    "nb": "Lars skal kunne slette og opprette brukere.",
}


@pytest.mark.parametrize(("language", "line"), each_line(REMOVED_THEN))
def test_what_comes_then_is_done_to_him(language: str, line: str) -> None:
    told = in_short(line, SENDERS[language])
    assert len(told) == 1
    assert told[0].startswith("remove_user:")
    assert "requested_on=2026-1" in told[0]


@pytest.mark.parametrize(("language", "line"), each_line(ABLE))
def test_what_he_is_to_be_able_to_do_removes_nobody(language: str, line: str) -> None:
    assert not [each for each in in_short(line, SENDERS[language]) if each.startswith(("remove_user", "add_user"))]
