"""A notice told twice for one company, once by its name and once by its number, is one request; two companies' are two."""

import pytest

from tests.unit.reading_in_short import ANNA, STIG, in_short


@pytest.mark.parametrize(
    ("sender", "subject", "text", "notices"),
    [
        (
            ANNA,
            "Uppsägning av avtal – Nordbygg Entreprenad AB",
            "Ärende: Uppsägning\n\nHärmed säger undertecknad, för Nordbygg Entreprenad AB (org.nr 559337-1890), upp bolagets avtal. "
            "Uppsägningen önskas gälla snarast.",
            1,
        ),
        (STIG, "Larssons Åkeri", "Uppsägning av avtal\n\nVi säger upp avtalet för Larssons Åkeri AB, 559449-1127.", 1),
        (STIG, "Hej", "Vi säger upp avtalet för Larssons Åkeri AB, 559449-1127, och avtalet för Larssons Lager & Logistik.", 2),
    ],
)
def test_a_company_has_one_notice(sender: tuple[str, str], subject: str, text: str, notices: int) -> None:
    assert in_short(text, sender, subject) == ["cancel_agreement"] * notices
