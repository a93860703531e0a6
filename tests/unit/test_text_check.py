"""Whether a process of its own finds the gaps in the texts while the one that started it goes on."""

import shutil
from pathlib import Path

import pytest

from tests.flow.command import ROOT
from worker.cli.process import texts_checked
from worker.errors import Permanent

TEMPLATES = ROOT / "templates"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """English alone: one language is enough to find a gap in, and quick."""
    for name in ("mail/*.en.txt", "public/*.html"):
        for path in TEMPLATES.glob(name):
            copy = tmp_path / path.relative_to(TEMPLATES)
            copy.parent.mkdir(exist_ok=True)
            if not path.match("texts.*.html") or path.match("texts.en.html"):
                shutil.copy(path, copy)
    return tmp_path


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("pages", [False, True])
def test_whole_texts_are_checked_meanwhile(folder: Path, pages: bool) -> None:
    done = []
    with texts_checked(folder, pages=pages):
        done.append("meanwhile")
    assert done == ["meanwhile"]


def test_a_gap_in_the_mails_is_named(folder: Path) -> None:
    _change(folder / "mail" / "receipt.en.txt", "Subject: ", "Topic: ")
    with pytest.raises(Permanent, match=r"receipt\.en\.txt must begin"), texts_checked(folder):
        pass


def test_a_gap_in_the_pages_is_named_by_who_serves_them(folder: Path) -> None:
    _change(folder / "public" / "texts.en.html", '"denied_title"', '"denied_titel"')
    with texts_checked(folder):
        pass
    with pytest.raises(Permanent, match=r"told\.html \(en\)"), texts_checked(folder, pages=True):
        pass


def test_what_fails_meanwhile_is_told_before_a_gap(folder: Path) -> None:
    _change(folder / "mail" / "receipt.en.txt", "Subject: ", "Topic: ")
    with pytest.raises(LookupError), texts_checked(folder):
        raise LookupError
