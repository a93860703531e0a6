"""docs/security.md names only tests that there are, for every attack and every fault that it lists."""

import re

import pytest

from tests.file_list import ROOT
from tests.named_tests import functions_of, named_by
from tests.unit.dkim_genuine import GENUINE
from tests.unit.test_dkim_corpus import ATTACKS

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = [line for line in PAGE.splitlines() if line.startswith("| ") and not re.match(r"\| (attack|rule|fault) \|", line)]


def test_the_page_lists_what_a_sender_may_try() -> None:
    assert len(ROWS) >= 50
    assert re.findall(r"^## (\d)", PAGE, re.MULTILINE) == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[2:50])
def test_each_row_names_tests_that_there_are(row: str) -> None:
    named = named_by(row)
    assert named, "a row without a test"
    for file, test, sample in named:
        assert test in functions_of(file, "tests"), f"{file}::{test}"
        if sample:
            assert sample in (ATTACKS if test == "test_a_forged_mail_is_not_proven" else GENUINE), sample
