"""Whether a gap in the templates is refused at start-up, with the file and the problem named."""

import re
import shutil
from pathlib import Path

import pytest

from tests.unit.reply_mails import FOLDER
from worker.errors import Permanent
from worker.rendering import open_templates
from worker.template_check import check_templates


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """English alone: one language is enough to find a gap in, and quick."""
    for path in FOLDER.glob("*.en.txt"):
        shutil.copy(path, tmp_path)
    return tmp_path


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_templates_are_whole() -> None:
    check_templates(FOLDER)


def test_one_language_alone_is_whole(folder: Path) -> None:
    check_templates(folder)


def test_a_language_is_added_by_copying_the_set(folder: Path) -> None:
    for path in folder.glob("*.en.txt"):
        copy = folder / path.name.replace(".en.", ".et.")
        copy.write_text(path.read_text(encoding="utf-8").replace(".en.txt", ".et.txt"), encoding="utf-8")
    check_templates(folder)
    assert open_templates(folder).languages == ("en", "et")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("reasons.en.txt", "macro refused_licence_limit(", "macro licence(", r"reasons\.en\.txt.*refused_licence_limit"),
        ("reasons.en.txt", '"answered_upgrade": "How to upgrade",', "", r"no subject for 'answered_upgrade'"),
        ("reasons.en.txt", "{{ words.day(c.received) }}", "{{ words.day(c.day) }}", r"reasons\.en\.txt.*sender_unproven"),
        ("reasons.en.txt", "{% macro answered_cancel(rs, c) %}", "{% macro answered_cancel(rs, c %}", r"reasons\.en\.txt.*line \d+"),
        ("result.en.txt", "{{ words.ask_us() }}", "{{ words.goodbye() }}", r"result\.en\.txt does not render"),
        ("receipt.en.txt", "Subject: ", "Topic: ", r"receipt\.en\.txt must begin"),
        ("words.en.txt", '"question": "Your question", ', "", r"reasons\.en\.txt, 'staff_received'"),
        ("credentials.en.txt", "{{ user_name }}", "{{ username }}", r"credentials\.en\.txt.*username"),
    ],
)
def test_a_gap_is_named(folder: Path, file: str, old: str, new: str, told: str) -> None:
    _change(folder / file, old, new)
    with pytest.raises(Permanent) as refused:
        check_templates(folder)
    assert re.search(told, str(refused.value)), str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_template_is_named(folder: Path) -> None:
    (folder / "address_changed.en.txt").unlink()
    with pytest.raises(Permanent, match=r"address_changed\.en\.txt"):
        check_templates(folder)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Permanent, match=r"words\.en\.txt"):
        check_templates(tmp_path)
