"""Sentences that order nothing, as people write them, also without the comma or the question mark they leave out: none is carried out.

A line a sentence in ``no_orders``; whoever finds another that is carried out writes it there, and into ``still_orders`` what is much
like it and is an order all the same.
"""

from pathlib import Path

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

#: What nobody carries out by itself: doubts, questions, and whatever is of no kind.
_NO_ORDER = ("?", "question", "other", "THANKS", "ASIDE")
_HERE = Path(__file__).parent


def lines_of(folder: str) -> list[tuple[str, str]]:
    """(language, line) of every line of a folder."""
    texts = {code: (_HERE / folder / f"{code}.txt").read_text(encoding="utf-8") for code in SENDERS}
    return [(code, line) for code, text in texts.items() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(("language", "line"), lines_of("no_orders"))
def test_nothing_is_ordered(language: str, line: str) -> None:
    assert [each for each in in_short(line, SENDERS[language]) if not each.startswith(_NO_ORDER)] == []


@pytest.mark.parametrize(("language", "line"), lines_of("still_orders"))
def test_what_is_much_like_them_is_still_an_order(language: str, line: str) -> None:
    assert any(not each.startswith(_NO_ORDER) for each in in_short(line, SENDERS[language]))
