"""Which tests a row of a document's table names, and which tests there are in a file."""

import ast
import re
from functools import lru_cache

from tests.file_list import ROOT

_NAMED = re.compile(r"`(?:(test_\w+)::(test_\w+))?(?:\[([^`]+)\])?`")


def named_by(row: str) -> list[tuple[str, str, str]]:
    """(file, test, sample) of each test that the last column of a row names; a sample alone is one of the test before it."""
    found: list[tuple[str, str, str]] = []
    for file, test, sample in _NAMED.findall(row.rstrip(" |").rpartition(" | ")[2]):
        if not (file or sample):
            continue
        found.append((file or found[-1][0], test or found[-1][1], sample))
    return found


@lru_cache
def functions_of(file: str, folder: str) -> frozenset[str]:
    """The names of the functions in the one file of this name below ``folder``."""
    (path,) = (ROOT / folder).rglob(f"{file}.py")
    return frozenset(node.name for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef))
