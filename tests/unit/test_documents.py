"""The documents say what there is: every file in ARCHITECTURE.md, every target and command of the README, no path of any machine."""

import re
import subprocess
from datetime import UTC, datetime

import pytest

from tests.file_list import ROOT, files
from worker.alarms import ALARMS
from worker.cli.main import COMMANDS
from worker.metrics import as_text
from worker.status import State
from worker.store.accounting import Account
from worker.store.webhooks import Undelivered

DOCUMENTS = (
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "docs/calibration.md",
    "docs/decisions.md",
    "docs/operations.md",
    "docs/policy.md",
    "docs/security.md",
    "docs/settings.md",
)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_there_and_names_nobodys_machine(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert not re.search(r"(?<![\w.])/(work|tmp|home|root|opt)/", text)


def test_every_file_has_its_line() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    missing = [name for name, _ in files() if f"- `{name}` " not in text]
    assert missing == [], "run 'make architecture'"
    gone = [name for name in re.findall(r"^- `((?:parsers|worker)/[^`]+)`", text, re.MULTILINE) if not (ROOT / name).exists()]
    assert gone == [], "run 'make architecture'"


def test_every_file_says_what_it_decides() -> None:
    assert [name for name, line in files() if not line] == []


def test_what_the_readme_tells_to_run_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)) <= targets
    commands = set(re.findall(r"\bkundservice ([a-z]+)", text)) - {"explain"}
    assert commands <= set(COMMANDS)


def test_the_lock_has_hashes_and_no_addresses() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"^([a-z0-9][a-z0-9._-]*)==", text, re.MULTILINE)
    assert len(pinned) == len(set(pinned)) > 40
    assert "://" not in text
    assert not re.search(r"(?<!sha256):?/", text.replace("\\", ""))
    assert all("--hash=sha256:" in entry for entry in re.split(r"^(?=[a-z0-9][a-z0-9._-]*==)", text, flags=re.MULTILINE)[1:])


def test_make_tells_what_there_is() -> None:
    told = subprocess.run(["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert all(f"make {target}" in told for target in ("install", "demo", "test", "check", "bench"))


def test_every_alarm_and_figure_is_told_to_the_operator() -> None:
    text = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \| [^|]+ \| [^|]+ \|$", text, re.MULTILINE)) == {alarm.name for alarm in ALARMS}
    webhook = Undelivered(1, "https://ledger.firma.example/", 2, None, 0, None)
    account = Account({State.NEW: 1}, {("applied", "authorized"): 1}, 0, {"new": 1}, None, 1, (webhook,))
    figures = re.findall(r"^# TYPE (\w+)", as_text(account, datetime(2026, 11, 2, tzinfo=UTC)), re.MULTILINE)
    assert figures
    assert [figure for figure in figures if f"`{figure}`" not in text] == []
