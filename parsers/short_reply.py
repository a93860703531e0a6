"""Which single answer a short reply gives to a question of ours: a yes, an address, or one of several names.

Precision before reach: where anything speaks against it ('not', 'but', 'if', two addresses), there is no answer, and a person reads it.
"""

import re
from collections.abc import Sequence

from parsers.fields.addresses import is_valid, normalise
from parsers.fold import fold
from parsers.lexicon.languages import LEXICONS

#: An answer with more words than this says something besides the answer.
MANY_WORDS = 40
#: A yes with more words than this is a letter of its own.
MANY_WORDS_OF_YES = 12

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_AROUND_ADDRESS = "<>()[]\"',;:!?."

_YES = frozenset(fold(word) for each in LEXICONS.values() for word in each.reply.yes)
_POLITE = frozenset(fold(word) for each in LEXICONS.values() for word in each.reply.polite)
_UNLESS = frozenset(fold(word) for each in LEXICONS.values() for word in each.reply.unless)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared; addresses left out."""
    plain = " ".join(part for part in text.split() if "@" not in part)
    return tuple(fold(word) for word in _WORD.findall(plain))


def is_plain_answer(text: str) -> bool:
    """Whether the text is short and nothing in it negates, conditions or contrasts."""
    words = words_of(text)
    return len(words) <= MANY_WORDS and not _UNLESS.intersection(words) and "?" not in text


def says_yes(text: str, signers: Sequence[str] = ()) -> bool:
    """Whether the whole text is a yes: it begins with one (a greeting apart), and holds nothing else but courtesies and a signer's name."""
    words = words_of(text)
    signed = {word for name in signers for word in words_of(name)}
    rest = [word for word in words if word not in _POLITE and word not in signed]
    return bool(rest) and len(words) <= MANY_WORDS_OF_YES and all(word in _YES for word in rest) and is_plain_answer(text)


def only_address(text: str) -> str | None:
    """The one valid address in a plain answer, normalised; None where there is none, or another, or an invalid one."""
    written = {part.strip(_AROUND_ADDRESS) for part in text.split() if "@" in part}
    if len(written) != 1 or not is_plain_answer(text):
        return None
    address = normalise(written.pop())
    return address if is_valid(address) else None


def only_name(text: str, names: Sequence[str], at_least: int = 0) -> int | None:
    """Which one of ``names`` a plain answer names; None for none or several.

    A name counts where its words stand in a row; with ``at_least`` its first so many words are enough ('Larssons Lager').
    """
    if not is_plain_answer(text):
        return None
    words = words_of(text)
    reach = {place: _longest(words, words_of(name), at_least) for place, name in enumerate(names)}
    found = [place for place, length in reach.items() if length]
    return found[0] if len(found) == 1 else None


def _longest(words: tuple[str, ...], name: tuple[str, ...], at_least: int) -> int:
    """How many leading words of the name stand in a row in the text; 0 where fewer than needed."""
    needed = min(at_least, len(name)) if at_least else len(name)
    for length in range(len(name), max(needed, 1) - 1, -1):
        if any(words[start : start + length] == name[:length] for start in range(len(words) - length + 1)):
            return length
    return 0
