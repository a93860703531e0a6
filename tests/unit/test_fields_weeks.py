"""Days told by a week's number, with the weekday before it, behind it, or none."""

from datetime import date

import pytest

from parsers.fields.weeks import find
from parsers.lexicon.languages import LEXICONS

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("sv", "vecka 50", "2026-12-07"),
        ("sv", "fredagen i vecka 50", "2026-12-11"),
        ("sv", "v 50, fredag", "2026-12-11"),
        ("sv", "v.50 (fre)", "2026-12-11"),
        ("sv", "vecka 50 på torsdagen", "2026-12-10"),
        ("sv", "fre v. 2", "2027-01-15"),
        ("en", "week 50, Friday", "2026-12-11"),
        ("nb", "torsdag i uke 50", "2026-12-10"),
        ("da", "uge 50 fredag", "2026-12-11"),
        ("fi", "viikon 50 perjantai", "2026-12-11"),
        ("fi", "viikolla 50", "2026-12-07"),
    ],
)
def test_a_week_is_read(language: str, text: str, day: str) -> None:
    (mention,) = find(f"Det sker {text}. Tack", LEXICONS[language].days, TODAY)
    assert mention.day.isoformat() == day


@pytest.mark.parametrize("text", ["vecka 54", "40 timmar i veckan", "v 2.0.1", "v.50/51", "vecka 50-51"])
def test_no_week_is_made_up(text: str) -> None:
    assert find(text, LEXICONS["sv"].days, TODAY) == ()
