"""What a language consists of, and what is still missing of one that is added: a folder of words, its texts and labelled mails."""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from parsers.lexicon.languages import LEXICONS
from parsers.lexicon.order_files import gathered
from parsers.reading import Kind
from worker.public.page_texts import PageTexts
from worker.rendering import MailTemplates

ROOT = Path(__file__).parents[2]
#: Folders of ``parsers/lexicon`` that are no language of ours.
_OTHERS = {"foreign", "__pycache__"}

each_language = pytest.mark.parametrize("code", LEXICONS)


def test_every_folder_of_words_is_entered() -> None:
    folders = {path.name for path in (ROOT / "parsers/lexicon").iterdir() if path.is_dir()} - _OTHERS
    assert folders == set(LEXICONS)


@each_language
def test_a_language_has_mails_and_pages(code: str) -> None:
    assert code in MailTemplates(ROOT / "templates/mail").languages
    assert code in PageTexts(ROOT / "templates").languages


@each_language
def test_a_language_has_labelled_mails_of_every_kind(code: str) -> None:
    kinds: Counter[str] = Counter()
    for path in (ROOT / "tests/cases").glob("*.json"):
        label = json.loads(path.read_text(encoding="utf-8"))
        if label.get("language") == code:
            kinds.update(request["kind"] for request in label.get("requests", ()))
    assert not {kind.value for kind in Kind} - set(kinds)


def test_what_a_language_lacks_or_has_twice_is_named() -> None:
    words, again = ModuleType("words"), ModuleType("again")
    words.ADD_BASE = ("add",)  # type: ignore[attr-defined]  # what a file of words holds
    with pytest.raises(TypeError, match="'give_base'"):
        gathered("xx", words)
    again.ADD_BASE = ("take in",)  # type: ignore[attr-defined]  # the same
    with pytest.raises(TypeError, match=r"again\.ADD_BASE: stands twice"):
        gathered("xx", words, again)
    again.ADD_BASEMENT = ()  # type: ignore[attr-defined]  # the same
    del again.ADD_BASE
    with pytest.raises(TypeError, match=r"again\.ADD_BASEMENT: is no concept"):
        gathered("xx", words, again)


def test_a_sixth_language_is_a_copied_folder_and_one_entry(tmp_path: Path) -> None:
    """Danish under another code and with small words of its own is understood, with nothing else changed in ``parsers``."""
    package = tmp_path / "parsers"
    shutil.copytree(ROOT / "parsers", package, ignore=shutil.ignore_patterns("__pycache__"))
    folder = package / "lexicon/fo"
    shutil.copytree(package / "lexicon/da", folder)
    for path in folder.rglob("*.py"):
        path.write_text(re.sub(r"parsers\.lexicon\.da\b", "parsers.lexicon.fo", path.read_text(encoding="utf-8")), encoding="utf-8")
    start = folder / "__init__.py"
    written = start.read_text(encoding="utf-8")
    assert 'code="da"' in written
    start.write_text(written.replace('code="da"', 'code="fo"').replace('country="DK"', 'country="FO"'), encoding="utf-8")
    words = "from parsers.lexicon.order_words import words\n\nWORDS = words('eg vit tit ikki eisini takk fyri')\n"
    (folder / "function_words.py").write_text(words, encoding="utf-8")
    entries = package / "lexicon/languages.py"
    written = entries.read_text(encoding="utf-8")
    assert "import da, en" in written
    assert "fi.LEXICON)" in written
    entered = written.replace("import da, en", "import da, fo, en").replace("fi.LEXICON)", "fi.LEXICON, fo.LEXICON)")
    entries.write_text(entered, encoding="utf-8")
    script = (
        "from parsers.message import parse\nfrom parsers.read import read\nfrom parsers.reading import Known\n"
        "raw = b'From: a@b.example\\r\\nSubject: x\\r\\n\\r\\nTakk fyri, vit eisini. Slet brugeren karl.holm@b.example, takk.\\r\\n'\n"
        "reading = read(parse(raw), Known())\n"
        "print(reading.language, [request.kind.value for request in reading.requests])\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("fo ['remove_user']", "")
