"""docs/security.md names only tests that there are, for every attack and every fault that it lists."""

import ast
import re

import pytest

from tests.file_list import ROOT
from tests.unit.dkim_genuine import GENUINE
from tests.unit.test_dkim_corpus import ATTACKS

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = [line for line in PAGE.splitlines() if line.startswith("| ") and not re.match(r"\| (attack|rule|fault) \|", line)]
_NAMED = re.compile(r"`(?:(test_\w+)::(test_\w+))?(?:\[([^`]+)\])?`")


def named_by(row: str) -> list[tuple[str, str, str]]:
    """(file, test, sample) of each test that a row names; a sample alone is one of the test before it."""
    found: list[tuple[str, str, str]] = []
    for file, test, sample in _NAMED.findall(row.rstrip(" |").rpartition(" | ")[2]):
        if not (file or sample):
            continue
        found.append((file or found[-1][0], test or found[-1][1], sample))
    return found


def test_the_page_lists_what_a_sender_may_try() -> None:
    assert len(ROWS) >= 50
    assert re.findall(r"^## (\d)", PAGE, re.MULTILINE) == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[2:50])
def test_each_row_names_tests_that_there_are(row: str) -> None:
    named = named_by(row)
    assert named, "a row without a test"
    for file, test, sample in named:
        (path,) = (ROOT / "tests").rglob(f"{file}.py")
        functions = {node.name for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)}
        assert test in functions, f"{file}::{test}"
        if sample:
            assert sample in (ATTACKS if test == "test_a_forged_mail_is_not_proven" else GENUINE), sample
