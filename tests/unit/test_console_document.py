"""docs/console.md names, for every flow of the console, browser tests that there are."""

import re

import pytest

from tests.file_list import ROOT
from tests.named_tests import functions_of, named_by

PAGE = (ROOT / "docs" / "console.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| \d\. .*$", PAGE, re.MULTILINE)
#: The browser tests of the tests' own browser; no person's flow.
_OF_THE_HARNESS = {"test_harness"}


def test_the_flows_of_all_seven_parts_are_listed() -> None:
    assert len(ROWS) >= 40
    assert [row[2] for row in ROWS] == sorted(row[2] for row in ROWS)
    assert {row[2] for row in ROWS} == set("1234567")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[2:50])
def test_each_flow_names_browser_tests_that_there_are(row: str) -> None:
    named = named_by(row)
    assert named, "a flow without a test"
    for file, test, _ in named:
        assert test in functions_of(file, "tests/browser"), f"{file}::{test}"


def test_no_browser_test_stands_for_nothing() -> None:
    files = {path.stem for path in (ROOT / "tests" / "browser").glob("test_*.py")} - _OF_THE_HARNESS
    there = {(file, test) for file in files for test in functions_of(file, "tests/browser") if test.startswith("test_")}
    assert there - {(file, test) for row in ROWS for file, test, _ in named_by(row)} == set()
