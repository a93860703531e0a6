"""Sentences that order nothing, as people write them, also without the comma or the question mark they leave out: none is carried out.

A line a sentence in ``no_orders``; whoever finds another that is carried out writes it there.
"""

from pathlib import Path

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

#: What nobody carries out by itself: doubts, questions, and whatever is of no kind.
_NO_ORDER = ("?", "question", "other", "THANKS", "ASIDE")
_FOLDER = Path(__file__).parent / "no_orders"
LINES = [(code, line) for code in SENDERS for line in (_FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_nothing_is_ordered(language: str, line: str) -> None:
    assert [each for each in in_short(line, SENDERS[language]) if not each.startswith(_NO_ORDER)] == []
