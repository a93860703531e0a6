"""Which addresses are spelled out in words ('tobias punkt fors snabel a firma punkt se'), and what they say.

1. A word for the sign is looked for; an ordinary one ('at') counts in brackets, or where the domain's dots are spelled out behind it.
2. From there, words joined by spelled or written signs are collected to both sides, and nothing else.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from parsers.fold import fold
from parsers.lexicon.spelling_words import SpellingWords

#: How far the parts of an address may reach to each side of the sign.
_REACH = 140
#: How many words and signs a side may have.
_PARTS = 13


@dataclass(frozen=True, slots=True)
class _Spelling:
    """The compiled words of one language."""

    #: one of these stands in every text with a strong sign
    seeds: tuple[str, ...]
    at: re.Pattern[str]
    part: re.Pattern[str]
    signs: tuple[tuple[str, str], ...]
    never_mailbox: frozenset[str]


def _with_bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, and as they are written where a keyboard has no such letters ('krollalfa')."""
    return tuple(dict.fromkeys([*words, *(fold(word) for word in words if not word.isascii())]))


def _any(words: tuple[str, ...]) -> str:
    ordered = sorted(_with_bare(words), key=lambda word: (-len(word), word))
    return "|".join(r"[ \u00a0\-]{1,2}".join(re.escape(part) for part in word.split(" ")) for word in ordered)


@lru_cache(maxsize=16)
def _compiled(words: SpellingWords) -> _Spelling:
    weak = _any((*words.weak_at, *words.at))
    at = re.compile(
        rf"(?P<bracketed>[ ]?[(\[{{]{{1,2}}[ ]?(?:@|{weak})[ ]?[)\]}}]{{1,2}}[ ]?)"
        rf"|(?<![\w@])(?:(?P<strong>{_any(words.at)})|(?P<weak>{_any(words.weak_at)}))(?![\w@])",
        re.IGNORECASE,
    )
    signs = {"dot": words.dot, "hyphen": words.hyphen, "underscore": words.underscore, "plus": words.plus}
    spelled = "|".join(rf"(?P<{name}>[(\[{{]?[ ]?(?<!\w)(?:{_any(each)})(?!\w)[ ]?[)\]}}]?)" for name, each in signs.items())
    part = re.compile(
        rf"(?P<space>[ \u00a0\n]{{1,3}})|{spelled}|(?P<mark>[._+-])|(?P<word>[^\W_]{{1,63}})|(?P<other>.)", re.IGNORECASE | re.DOTALL
    )
    seeds = tuple(sorted({word.replace(" ", gap) for word in _with_bare(words.at) for gap in (" ", "-")}))
    return _Spelling(seeds, at, part, (("dot", "."), ("hyphen", "-"), ("underscore", "_"), ("plus", "+")), frozenset(words.never_mailbox))


def spelled(text: str, words: SpellingWords) -> tuple[tuple[int, int, str], ...]:
    """(start, end, address) of every spelled-out address, in order. Never raises; linear in the text."""
    lowered = text.lower()
    compiled = _compiled(words)
    said = any(seed in lowered for seed in compiled.seeds) or any(dot in lowered for dot in words.dot)
    if not said and not any(bracket in text for bracket in "([{"):
        return ()
    found: list[tuple[int, int, str]] = []
    floor = 0
    for sign in compiled.at.finditer(text):
        if sign.start() < floor:
            continue
        address = _around(text, sign, compiled, floor)
        if address is not None:
            found.append(address)
            floor = address[1]
    return tuple(found)


def _around(text: str, sign: re.Match[str], compiled: _Spelling, floor: int) -> tuple[int, int, str] | None:
    if sign["weak"] and len(sign["weak"]) == 1:
        return None
    right_text = text[sign.end() : sign.end() + _REACH]
    right = _collect(compiled.part.finditer(right_text), compiled)
    if not right or (sign["weak"] and not any(match.lastgroup == "dot" for _, match, _ in right)):
        return None
    left_text = text[max(floor, sign.start() - _REACH) : sign.start()]
    left = _collect(reversed(list(compiled.part.finditer(left_text))), compiled)
    if not left:
        return None
    local = "".join(letters for letters, _, _ in reversed(left))
    domain = "".join(letters for letters, _, _ in right)
    if sign["weak"] and local.lower() in compiled.never_mailbox:
        return None
    if sign["bracketed"] and "." not in domain:
        return None
    start = sign.start() - len(left_text) + left[-1][1].start()
    return start, sign.end() + right[-1][1].end(), f"{local}@{domain}"


def _collect(parts: Iterable[re.Match[str]], compiled: _Spelling) -> list[tuple[str, re.Match[str], bool]]:
    """Words and the signs between them, from the sign of the address outwards: (letters, place, is a word)."""
    signs = dict(compiled.signs)
    taken: list[tuple[str, re.Match[str], bool]] = []
    pending: tuple[str, re.Match[str], bool] | None = None
    spaced = False
    for part in islice(parts, 2 * _PARTS):
        kind = part.lastgroup or "other"
        if kind == "space":
            if part[0].count("\n") > 1:
                break
            spaced = True
            continue
        if kind == "word":
            if taken and pending is None:
                break
            if pending is not None and pending[1].lastgroup == "mark" and spaced:
                break  # a full stop with a space behind it ends the sentence
            if pending is not None:
                taken.append(pending)
                pending = None
            taken.append((part[0], part, True))
        elif kind in signs and taken and pending is None:
            pending = (signs[kind], part, False)
        elif kind == "mark" and taken and pending is None and not spaced:
            pending = (part[0], part, False)
        else:
            break
        spaced = False
    return taken
