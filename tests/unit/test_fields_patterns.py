"""The finders stay linear: no pattern of theirs repeats without bound inside or beside another unbounded repetition."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import parsers.fields
from parsers.fields.spelled_addresses import _compiled
from parsers.lexicon.en import spelling

MODULES = [importlib.import_module(f"parsers.fields.{found.name}") for found in pkgutil.iter_modules(parsers.fields.__path__)]
PATTERNS = [(module.__name__, name, value) for module in MODULES for name, value in vars(module).items() if isinstance(value, re.Pattern)]
COMPILED = _compiled(spelling.WORDS)
PATTERNS += [("spelled_addresses", "at", COMPILED.at), ("spelled_addresses", "part", COMPILED.part)]
#: The standard library's own parser of patterns, so that the test sees what the engine sees.
PARSER = importlib.import_module("re._parser")
REPEATS = {"MAX_REPEAT", "MIN_REPEAT"}
#: Matched against one address or case number of bounded length, never against a text.
BOUNDED_INPUT = {"_GLUED", "_LETTERS_FIRST", "_LABEL"}


def unbounded(tree: object, inside: bool = False) -> Iterator[bool]:
    """For every unbounded repetition in a parsed pattern, whether it stands inside another repetition."""
    for operator, argument in tree:  # type: ignore[attr-defined]
        name = str(operator)
        if name in REPEATS:
            _, highest, body = argument
            if highest is PARSER.MAXREPEAT:
                yield inside
            yield from unbounded(body, inside or highest > 1)
        elif name == "SUBPATTERN":
            yield from unbounded(argument[3], inside)
        elif name == "BRANCH":
            for branch in argument[1]:
                yield from unbounded(branch, inside)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from unbounded(argument[1], inside)


@pytest.mark.parametrize(("module", "name", "pattern"), PATTERNS, ids=[f"{module.split('.')[-1]}.{name}" for module, name, _ in PATTERNS])
def test_no_pattern_can_explode(module: str, name: str, pattern: re.Pattern[str]) -> None:
    if name in BOUNDED_INPUT:
        return
    nested = list(unbounded(PARSER.parse(pattern.pattern, pattern.flags)))
    assert not any(nested), f"{module}.{name} nests an unbounded repetition"
    assert pattern.pattern.count("|") > 0 or len(nested) <= 1, f"{module}.{name} has two unbounded repetitions"


def test_there_are_patterns_to_look_at() -> None:
    assert len(PATTERNS) > 30
