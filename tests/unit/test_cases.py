"""Every labelled mail of ``tests/cases`` comes out as its label says, and nothing unsafe happens: the specification of understanding."""

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.unit.case_expectation import dangers, mistakes
from worker.answer import mail_json
from worker.directory_file import load as load_directory
from worker.dry_run import Circumstances, circumstances, dry_run
from worker.settings import load as load_settings

TESTS = Path(__file__).parent.parent
CASES = sorted((TESTS / "cases").glob("*.json"))
#: Cases that are not understood yet, a name a line: they go to a clerk or ask too much, and are never unsafe.
KNOWN_MISSES = frozenset(
    line for line in (TESTS / "known_misses.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
)
_ENVIRONMENT = {
    "KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se",
    "KUNDSERVICE_CONTACT_FORM_ADDRESSES": "contactform@inexchange.se",
}


@cache
def known() -> Circumstances:
    directory = load_directory((TESTS / "directory.json").read_bytes(), "directory.json")
    return circumstances(load_settings(_ENVIRONMENT, None), directory, None, lambda: datetime(2026, 11, 20, 12, tzinfo=UTC))


def explained(case: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The case's label and what is answered."""
    run = dry_run(case.with_suffix(".eml").read_bytes(), known())
    return json.loads(case.read_text(encoding="utf-8")), mail_json(case.stem, run.message, run.decision, run.reply)


def test_there_are_cases_of_every_language() -> None:
    languages = {json.loads(case.read_text(encoding="utf-8"))["group"] for case in CASES}
    assert {"sv", "en", "nb", "da", "fi"} <= languages
    assert all(case.with_suffix(".eml").is_file() for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_nothing_unsafe(case: Path) -> None:
    label, answer = explained(case)
    assert dangers(label, answer) == ()


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_case(case: Path, request: pytest.FixtureRequest) -> None:
    if case.stem in KNOWN_MISSES:
        request.applymarker(pytest.mark.xfail(reason="not understood yet (tests/known_misses.txt)", strict=False))
    label, answer = explained(case)
    assert mistakes(label, answer) == ()


def test_the_known_misses_are_few_and_there() -> None:
    assert {case.stem for case in CASES} >= KNOWN_MISSES
    assert len(KNOWN_MISSES) <= len(CASES) // 10
