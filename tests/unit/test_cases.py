"""Every labelled mail of ``tests/cases`` comes out as its label says, and nothing unsafe happens: the specification of understanding.

What is not so yet stands in ``tests/known_misses.txt`` and ``tests/known_dangers.txt``, by name; the README tells how many. Both lists are
strict: a case that is mended must be taken out, and a new miss or danger fails at once. ``make known`` writes them.
"""

import json
from pathlib import Path

import pytest

from tests.unit.case_expectation import dangers, mistakes
from tests.unit.known_misses import ADVERSARY, DANGERS, MISSES, README, SENTENCE, counts, listed
from tests.unit.labelled_cases import CASES, explained

KNOWN_MISSES, KNOWN_DANGERS = listed(MISSES), listed(DANGERS)
MISSED = [case for case in CASES if case.stem in KNOWN_MISSES]


def _cases(cases: list[Path], known: frozenset[str], reason: str) -> list[object]:
    """The cases, those in the list as failures that are expected."""
    expected = pytest.mark.xfail(reason=reason, raises=AssertionError, strict=True)
    return [pytest.param(case, id=case.stem, marks=[expected] if case.stem in known else []) for case in cases]


def test_there_are_cases_of_every_language() -> None:
    languages = {json.loads(case.read_text(encoding="utf-8"))["group"] for case in CASES}
    assert {"sv", "en", "nb", "da", "fi"} <= languages
    assert all(case.with_suffix(".eml").is_file() for case in CASES)


@pytest.mark.parametrize("case", _cases(CASES, KNOWN_MISSES, "tests/known_misses.txt: 'make known' takes it out"))
def test_case(case: Path) -> None:
    label, answer = explained(case)
    assert mistakes(label, answer) == ()
    assert dangers(label, answer) == ()


@pytest.mark.parametrize("case", _cases(MISSED, KNOWN_DANGERS, "tests/known_dangers.txt: 'make known' takes it out"))
def test_what_is_missed_is_not_unsafe(case: Path) -> None:
    label, answer = explained(case)
    assert dangers(label, answer) == ()


def test_the_lists_hold_cases_and_few_of_them() -> None:
    assert {case.stem for case in CASES} >= KNOWN_MISSES >= KNOWN_DANGERS
    assert all(name.startswith(ADVERSARY) for name in KNOWN_DANGERS)
    assert len(KNOWN_MISSES) <= len(CASES) // 8
    assert len([name for name in KNOWN_MISSES if not name.startswith(ADVERSARY)]) <= len(CASES) // 16


def test_the_readme_tells_how_many() -> None:
    found = SENTENCE.search(README.read_text(encoding="utf-8"))
    assert found is not None
    assert tuple(int(number) for number in found.groups()) == counts(), "run 'make known'"
