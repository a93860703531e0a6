"""Whether a mail reads as it was last read by a person: the Swedish and English ones lie in tests/golden.

After a change of wording, run with KUNDSERVICE_WRITE_GOLDEN=1, read the difference as a customer would, and commit it.
"""

import os
from pathlib import Path

import pytest

from tests.unit.reply_mails import mails

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
WRITE = os.environ.get("KUNDSERVICE_WRITE_GOLDEN") == "1"


def _written(language: str, name: str) -> str:
    reply = mails(language)[name]
    return f"To: {reply.to}\nTemplate: {reply.template}\nSubject: {reply.subject}\n\n{reply.text}\n"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_mails_read_as_before(language: str) -> None:
    if WRITE:
        GOLDEN.mkdir(exist_ok=True)
        for name in mails(language):
            (GOLDEN / f"{name}.{language}.txt").write_text(_written(language, name), encoding="utf-8")
    for name in mails(language):
        path = GOLDEN / f"{name}.{language}.txt"
        assert path.is_file(), f"{path.name} is missing: write it, read it, commit it"
        assert _written(language, name) == path.read_text(encoding="utf-8"), name


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_golden_is_left_over(language: str) -> None:
    assert {path.name.removesuffix(f".{language}.txt") for path in GOLDEN.glob(f"*.{language}.txt")} == set(mails(language))
