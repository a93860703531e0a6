"""The measurement of a second reader counts rightly, and says in one line what it lacks; the reader itself needs scikit-learn."""

import sys

import pytest

from tests.second_reader import KINDS, Mail, alone, main, objections


def mail(name: str, *settled: str, wrong: bool = False, dangerous: bool = False) -> Mail:
    return Mail(name, name, frozenset(settled), frozenset(settled), wrong, dangerous)


def chances(**told: float) -> list[float]:
    return [told.get(kind, 0.0) for kind in KINDS]


MAILS = [
    mail("right", "add_user"),
    mail("unlikely though right", "remove_user", "add_user"),
    mail("likely though wrong", "question", wrong=True),
    mail("dangerous", "cancel_agreement", wrong=True, dangerous=True),
    Mail("with staff", "with staff", frozenset({"other"}), frozenset(), wrong=True, dangerous=False),
]
TOLD = [chances(add_user=0.9), chances(add_user=0.9, remove_user=0.15), chances(question=0.8), chances(cancel_agreement=0.03), chances()]


def test_objections_are_counted_by_threshold() -> None:
    lines = objections(MAILS, TOLD).splitlines()
    assert lines[0] == "4 of 5 mails settled by the rules; 1 wrong ones are with staff already"
    counts = {float(line.split()[0]): line.split()[1::3] for line in lines[2:] if not line.startswith("  wrong")}
    assert counts[0.02] == ["0", "0", "0"]
    assert counts[0.05] == ["1", "1", "0"]
    assert counts[0.2] == ["1", "1", "1"]
    assert lines[-2:] == ["  wrong: dangerous, 0.030", "  wrong: likely though wrong, 0.800"]


def test_what_the_reader_does_by_itself_is_counted() -> None:
    lines = alone(MAILS, TOLD).splitlines()
    assert lines[0] == "by itself: the kinds of 2 of 5 mails exactly (40.0 %)"
    assert next(line.split() for line in lines if "add_user" in line) == ["add_user", "found", "100.0", "%", "right", "100.0", "%"]


def test_without_the_library_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setattr(sys, "argv", ["second-reader"])
    assert main() == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.startswith("scikit-learn is not installed: ")
    assert told.strip().endswith("-m pip install scikit-learn")
