"""Which base forms a name may have where it stands inflected: genitives in all five languages, Finnish cases.

Candidates only: a form counts where it meets a known name or the address given; nothing is made up for a name that fits nowhere.
"""

from functools import lru_cache

from parsers.fold import fold

#: Finnish case endings of names, folded and longest first; the vowel before 'n' may belong to the ending ('Virtasen' of 'Virtanen').
_FINNISH_ENDINGS = (
    "lta", "lle", "lla", "sta", "ssa", "ksi", "tta", "iin", "aan", "oon", "uun", "een", "yyn", "an", "on", "un", "en", "in", "yn", "na", "ta", "a", "n", "t",
)  # fmt: skip

#: Strong stems to weak and back: consonant gradation at the end of names ('Matin' of 'Matti', 'Pekan' of 'Pekka', 'Lahden' of 'Lahti').
_GRADATION = (
    ("tt", "t"),
    ("kk", "k"),
    ("pp", "p"),
    ("t", "d"),
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("nk", "ng"),
    ("mp", "mm"),
    ("p", "v"),
    ("k", ""),
)


@lru_cache(maxsize=8192)
def bases(word: str, language: str | None) -> frozenset[str]:
    """Every base form that the folded ``word`` may be an inflection of, itself included."""
    found = {word}
    for ending in ("'s", "s'", "'"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found.add(word[: -len(ending)] + ("s" if ending == "s'" else ""))
    if word.endswith("s") and len(word) > 3:
        found.add(word[:-1])
    if ":" in word:
        found.add(word.split(":", 1)[0])
    if language in ("fi", None):
        found |= _finnish(word)
    return frozenset(found)


def _finnish(word: str) -> set[str]:
    """The nominatives that a Finnish oblique form may belong to."""
    found: set[str] = set()
    for ending in _FINNISH_ENDINGS:
        stem = word[: -len(ending)] if word.endswith(ending) else ""
        if len(stem) < 2:
            continue
        found.add(stem)
        if stem.endswith("se"):
            found.add(stem[:-2] + "nen")
        if stem.endswith("s"):
            found.add(stem[:-1] + "nen")
        if stem.endswith(("e", "i")):
            found |= {stem[:-1] + "i", stem[:-1]}
        if stem.endswith("kse"):
            found |= {stem[:-3] + "s", stem[:-3] + "ksi"}
        for strong, weak in _GRADATION:
            for cut in (1, 0):
                tail = stem[len(stem) - cut :] if cut else ""
                body = stem[: len(stem) - cut] if cut else stem
                if weak and body.endswith(weak) and len(body) > len(weak):
                    found.add(body[: -len(weak)] + strong + tail)
                elif not weak and cut and body and body[-1] in "aeiouyhlr":
                    found.add(body + strong + tail)
    return found


def nominative(written: str, language: str | None, known_forms: frozenset[str]) -> str:
    """The name as it stands in no case: the shortest change of ``written`` whose folded form is among ``known_forms`` (else unchanged).

    Diacritics are kept: 'Mäkelän' with 'makela' known gives 'Mäkelä'.
    """
    folded = fold(written)
    if folded in known_forms:
        return written
    fitting = sorted((form for form in bases(folded, language) if form in known_forms), key=lambda form: abs(len(form) - len(written)))
    if not fitting:
        return written[:-2] if written.endswith(("'s", "’s")) else written
    target = fitting[0]
    common = 0
    while common < min(len(target), len(written)) and fold(written[common]) == target[common]:
        common += 1
    return written[:common] + target[common:]
