"""Which labelled cases do not come out as they should: ``make known`` tries all, writes the two lists, and counts them in the README.

``tests/known_misses.txt`` names every case that comes out otherwise than its label says. ``tests/known_dangers.txt`` names those of them
in which the product would act though nobody ordered it, or answer where it must not. Only cases written to break the product (``adv-``)
may stand there: any other dangerous case is a fault to be mended, is never listed, and makes this command end with 1.
``tests/known_sentences.txt`` does for the single sentences of ``test_understand_*`` what the first does for cases.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.case_expectation import dangers, mistakes
from tests.unit.labelled_cases import CASES, TESTS, explained

MISSES = TESTS / "known_misses.txt"
DANGERS = TESTS / "known_dangers.txt"
SENTENCES = TESTS / "known_sentences.txt"
README = TESTS.parent / "README.md"
ADVERSARY = "adv-"
#: The README's sentence; its numbers are written anew.
SENTENCE = re.compile(r"of\s+(\d+)\s+labelled\s+mails,\s+(\d+)\s+do\s+not\s+come\s+out\s+as\s+they\s+should;\s+in\s+(\d+)\s+of\s+these")
_HEAD = {
    MISSES: "# Cases of tests/cases that do not come out as their labels say, a name a line. Written by `make known`.",
    SENTENCES: "# Sentences of tests/unit/test_understand_*.py that are not understood as they should be. Written by `make known`.",
    DANGERS: "# Cases made to break the product in which it still acts, or answers, though it must not. Written by `make known`.",
}


def listed(path: Path) -> frozenset[str]:
    """The names in one of the lists; none where it is missing."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return frozenset(line for line in lines if line and not line.startswith("#"))


def sentences(told: Iterable[tuple[str, list[str]]]) -> list[Any]:
    """The sentences as parameters of a test: those that are listed are expected to fail, strictly."""
    known = listed(SENTENCES)
    expected = pytest.mark.xfail(reason="tests/known_sentences.txt: 'make known' takes it out", raises=AssertionError, strict=True)
    return [pytest.param(text, reading, id=text[:50], marks=[expected] if _line(text) in known else []) for text, reading in told]


def counts() -> tuple[int, int, int]:
    """How many cases there are, are listed as missed, and are listed as dangerous."""
    return len(CASES), len(listed(MISSES)), len(listed(DANGERS))


def main() -> int:
    """Write both lists and the README's numbers; 1 where a case that may not be listed is dangerous."""
    answers = {case.stem: explained(case) for case in CASES}
    missed = [name for name, (label, answer) in answers.items() if mistakes(label, answer)]
    unsafe = {name: found for name, (label, answer) in answers.items() if (found := dangers(label, answer))}
    open_dangers = [name for name in unsafe if name.startswith(ADVERSARY)]
    for path, names in ((MISSES, missed), (DANGERS, open_dangers), (SENTENCES, _missed_sentences())):
        for change, each in (("new in", set(names) - listed(path)), ("gone from", listed(path) - set(names))):
            print(*(f"{change} {path.name}: {name}" for name in sorted(each)), sep="\n", end="\n" if each else "")
        path.write_text("\n".join((_HEAD[path], *sorted(names))) + "\n", encoding="utf-8")
    _count_in_readme()
    print("{} cases: {} missed, {} of them dangerous".format(*counts()))
    faults = sorted(name for name in unsafe if not name.startswith(ADVERSARY))
    for name in faults:
        print(f"{name}: {'; '.join(unsafe[name])}", file=sys.stderr)
    return 1 if faults else 0


def _line(text: str) -> str:
    """A sentence as it stands in the list: on one line."""
    return " ".join(text.split())


def _missed_sentences() -> list[str]:
    from tests.unit import test_understand_da, test_understand_en, test_understand_sv
    from tests.unit.reading_in_short import ANNA, EMILY, METTE, in_short

    groups = ((test_understand_sv.SENTENCES, ANNA), (test_understand_en.SENTENCES, EMILY), (test_understand_da.SENTENCES, METTE))
    return [_line(text) for told, sender in groups for text, reading in told if in_short(text, sender) != reading]


def _count_in_readme() -> None:
    text = README.read_text(encoding="utf-8")
    sentence = SENTENCE.search(text)
    if sentence is None:
        sys.exit("README.md: the sentence with the counts is missing")
    numbers = iter(counts())
    told = re.sub(r"\d+", lambda _: str(next(numbers)), sentence.group())
    README.write_text(text[: sentence.start()] + told + text[sentence.end() :], encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
