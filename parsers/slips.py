"""Which word a slip of the pen was meant to be: a letter too many or too few, two that changed places, a neighbour on the keyboard."""

from parsers.lexicon.order_words import Words


def closest(word: str, candidates: set[str]) -> str:
    """The candidate that shares the most letters with the word at both ends together, where it is only one; else the word."""
    if len(candidates) < 2:
        return next(iter(candidates), word)
    shared = sorted((_common(word, each) + _common(word[::-1], each[::-1]), each) for each in candidates)
    return shared[-1][1] if shared[-1][0] > shared[-2][0] else word


def _common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((place for place, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), min(len(one), len(other)))


#: The rows of a keyboard; a finger slips to a neighbour.
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def one_slip(word: str, meant: str) -> bool:
    """Whether one letter too many or too few, two that changed places, or a neighbour on the keyboard makes the one of the other."""
    if abs(len(word) - len(meant)) == 1:
        longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
        return any(longer[:cut] + longer[cut + 1 :] == shorter for cut in range(len(longer)))
    other = [position for position, (one, two) in enumerate(zip(word, meant, strict=False)) if one != two]
    if len(word) != len(meant) or not 1 <= len(other) <= 2:
        return False
    first, last = other[0], other[-1]
    if len(other) == 2:
        return last == first + 1 and word[first] == meant[last] and word[last] == meant[first]
    rows = [row for row in _ROWS if word[first] in row and meant[first] in row]
    return bool(rows) and abs(rows[0].index(word[first]) - rows[0].index(meant[first])) == 1


def spared(word: str) -> tuple[str, str]:
    """What a slip in its second letter leaves alone, and what a later one does; both hold the first and the last letter."""
    return word[0] + word[-3:], word[:2] + word[-1]


def spellings(variants: Words) -> dict[str, str]:
    """Each other spelling with the word that it is read as, both as written in the lexicon."""
    return {other: line.rpartition("=")[2].strip() for line in variants for other in line.rpartition("=")[0].split()}
