"""How phrases of the lexicons are looked up in lines: folded once, as a tree of letters, one compiled pattern a list."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from parsers.fold import fold_words

#: Words of no more letters than this are found whole only.
_SHORT = 4


#: Longer lines are folded anew each time: what is kept must not grow with what strangers send.
_KEPT = 120


def fold_line(line: str) -> str:
    """The line folded word by word, white space as single spaces."""
    return _kept(line) if len(line) <= _KEPT else fold_words(line)


_kept = lru_cache(maxsize=4096)(fold_words)


def any_of(phrases: Iterable[str]) -> str:
    """A pattern (no groups of its own) of any of the phrases, folded, the longest first; one that never matches where there are none."""
    folded = sorted({fold_line(phrase) for phrase in phrases})
    return f"(?:{_tree(folded)})" if folded else r"(?!)"


def _tree(phrases: Sequence[str]) -> str:
    """The phrases as a tree that writes each letter once: most places of a text are left at their first letter.

    A list of hundreds of phrases would be tried one by one at each place, which took a tenth of a mail's time.
    """
    behind: dict[str, list[str]] = {}
    for phrase in phrases:
        if phrase:
            behind.setdefault(phrase[0], []).append(phrase[1:])
    branches = [re.escape(letter) + _tree(rest) for letter, rest in behind.items()]
    if "" in phrases:
        branches.append("")  # last, so that the longer phrase is taken where both stand
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def finder(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the phrases in folded text, from a word's beginning.

    The last word may be inflected unless it is short: 'add' is not in 'address', nor the Danish 'kan I' in the Swedish 'kan inte'.
    """
    listed = [fold_line(phrase) for phrase in phrases]
    short = [phrase for phrase in listed if len(phrase.rsplit(" ", 1)[-1]) <= _SHORT]
    long = [phrase for phrase in listed if len(phrase.rsplit(" ", 1)[-1]) > _SHORT]
    return re.compile(rf"(?<!\w)(?:{any_of(long)}|{any_of(short)}(?!\w))")


def whole(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the phrases in folded text as whole words."""
    return re.compile(r"(?<!\w)" + any_of(phrases) + r"(?!\w)")
