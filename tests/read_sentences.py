"""The texts that the unit tests have read, each as the rules alone read it: what `make second-reader` learns of sentences.

The tests say that the rules read them rightly, so nobody has to label them again. A test that fails tells nothing, and one that reads
many texts (of hypothesis' making) is no collection of sentences.
"""

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

import pytest

from parsers.act import Act
from parsers.letter import Letter
from parsers.reading import CONFIDENT, ORDERS, Kind
from parsers.trained.pieces import masked
from tests.unit.labelled_cases import TESTS

#: A test that reads more texts than this makes them up.
_MOST = 12


@dataclass(slots=True)
class Sentences:
    """Remembers what is read while tests run, as a plugin of pytest."""

    #: masked text → the kinds that the rules are sure of
    read: dict[str, frozenset[Kind]] = field(default_factory=dict)
    _now: list[tuple[str, frozenset[Kind]]] = field(default_factory=list)

    def read_again(self, letter: Letter, acts: list[Act], placed: Any, place: Any) -> Any:  # noqa: ARG002 - stands for the second reader's own
        """Take what the rules found, and leave it as it is."""
        kinds = frozenset(each.kind for _, each in placed if each.kind not in ORDERS or each.confidence >= CONFIDENT)
        self._now.append((masked(letter.subject if letter.own_subject else "", letter.text, letter.known), kinds))
        return placed

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, Any, Any]:  # noqa: ARG002 - pytest's own name and arguments
        """Keep what a test read if it passes."""
        self._now.clear()
        told = yield
        if len(self._now) <= _MOST:
            self.read.update(self._now)
        return told


def sentences_read() -> dict[str, frozenset[Kind]]:
    """Masked text → kinds, for every text that a passing unit test reads by the rules alone. Takes some minutes."""
    sentences = Sentences()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("parsers.understand.read_again", sentences.read_again)
        pytest.main(
            [str(TESTS / "unit"), "-q", "-p", "no:cacheprovider", "--no-header", "-k", "not labelled and not cases"], plugins=[sentences]
        )
    return sentences.read
