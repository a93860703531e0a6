"""Which base forms a name may have where it stands inflected: genitives in all five languages, Finnish cases.

Candidates only: a form counts where it meets a known name or the address given. A name that meets none is changed only where its ending
leaves one reading ('Heinosen' is Heinonen, 'Mäkelälle' Mäkelä); every other stays as written.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon.fi.names import NAMES
from parsers.lexicon.languages import grammar_of

#: Finnish case endings of names, folded; the vowel before 'n' may belong to the ending ('Virtasen' of 'Virtanen').
_FINNISH_ENDINGS = (
    "lta", "lle", "lla", "sta", "ssa", "ksi", "tta", "hin", "han", "hon", "hun", "hen", "hyn", "iin", "uun", "een", "yyn", "oon",
    "an", "on", "un", "en", "in", "yn", "na", "ta", "a", "n", "t",
)  # fmt: skip

#: Consonant gradation at the end of a stem, (strong, weak): 'Matti' and 'Matin', 'Pekka' and 'Pekan', 'Lahti' and 'Lahden'.
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
)

#: A strong 'k' may have gone between these letters and the last vowel ('Mäki' and 'Mäen', 'Selki' and 'Selen').
_BEFORE_LOST_K = "aeiouyhlr"

#: What an unknown Finnish name surely ends in, and its nominative; a vowel must stand before the first four.
_SURE_ENDINGS = (
    ("seksi", "nen"),
    ("ksi", ""),
    ("selle", "nen"),
    ("selta", "nen"),
    ("sella", "nen"),
    ("sen", "nen"),
    ("lalle", "la"),
    ("lalta", "la"),
    ("lalla", "la"),
    ("lan", "la"),
)
_VOWELS = "aeiouy"
#: What no oblique case ends in.
_NOMINATIVE = ("nen", "s", "o", "u", "y")
#: Shorter words are left alone: 'Olsen' has no vowel before its 's', but 'Ilan' and 'Alan' are names as they stand.
_SHORTEST_SURE = 6


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
    grammar = grammar_of(language)
    if grammar.letters_as_pairs and ("ae" in word or "oe" in word):
        found |= {form.replace("ae", "a").replace("oe", "o") for form in found}  # 'Soeren', written without a Nordic keyboard
    if language is None or grammar.case_endings:
        found |= {form for form in _finnish(word) if len(form) > 1}  # 'Ville' is no form of an initial
    return frozenset(found)


def _finnish(word: str) -> set[str]:
    """The nominatives that a Finnish oblique form may belong to."""
    found: set[str] = set()
    for ending in _FINNISH_ENDINGS:
        stem = word[: -len(ending)] if word.endswith(ending) else ""
        if len(stem) < 2:
            continue
        for graded in (stem, *_graded(stem)):
            found |= _of_stem(graded)
    return found


def _graded(stem: str) -> Iterator[str]:
    """The stem with its last consonants in the other grade; the last vowel may or may not belong to it."""
    for cut in (1, 0):
        tail = stem[len(stem) - cut :] if cut else ""
        body = stem[: len(stem) - cut] if cut else stem
        for strong, weak in _GRADATION:
            if body.endswith(weak) and len(body) > len(weak):
                yield body[: -len(weak)] + strong + tail
            if tail and tail in "ea" and body.endswith(strong) and len(body) > len(strong):
                yield body[: -len(strong)] + weak + tail  # 'Rinne' and 'Rinteen', 'Ahokas' and 'Ahokkaan'
        if cut and body and body[-1] in _BEFORE_LOST_K:
            yield body + "k" + tail


def _of_stem(stem: str) -> set[str]:
    """The nominatives of a stem: as it is, without the vowel of a loan ('Karli-n'), or of a type whose stem differs."""
    found = {stem}
    if stem.endswith("se"):
        found.add(stem[:-2] + "nen")
    if stem.endswith("s"):
        found.add(stem[:-1] + "nen")
    if stem.endswith(("e", "i")):
        found |= {stem[:-1] + "i", stem[:-1]}
    if stem.endswith("kse"):
        found |= {stem[:-3] + "s", stem[:-3] + "ksi"}
    if stem.endswith("a"):
        found.add(stem + "s")  # 'Tuomas' and 'Tuomaan'
    return found


def _nearest_first(forms: Iterable[str], written: str) -> list[str]:
    """The forms in one order in every process; of two as long, '-en' is sooner the genitive of one in '-i' ('Salmen' of 'Salmi')."""
    return sorted(forms, key=lambda form: (abs(len(form) - len(written)), form.endswith("e"), form))


def nominative(written: str, language: str | None, known_forms: frozenset[str]) -> str:
    """The name as it stands in no case: the shortest change of ``written`` whose folded form is among ``known_forms``.

    Where none is known, a Finnish name changes to one that many people have, or by an ending that leaves no doubt. Diacritics are kept:
    'Mäkelän' with 'makela' known gives 'Mäkelä'.
    """
    folded = fold(written)
    if folded in known_forms:
        return written
    fitting = _nearest_first((form for form in bases(folded, language) if form in known_forms), written)
    if not fitting and grammar_of(language).case_endings and not folded.endswith(_NOMINATIVE):
        if folded in NAMES:
            return written
        fitting = _nearest_first((form for form in bases(folded, language) if form in NAMES), written)
    if not fitting:
        if grammar_of(language).case_endings:
            return _surely(written)
        return written[:-2] if written.endswith(("'s", "’s")) else written
    target = fitting[0]
    # the longest beginning that both share, in the fewest letters written: folding makes it shorter ('Saar' is 'sar')
    beginnings = [written[:length] for length in range(len(written) + 1) if target.startswith(fold(written[:length]))]
    shared = max(beginnings, key=lambda beginning: (len(fold(beginning)), -len(beginning)))
    return shared + target[len(fold(shared)) :]


def _surely(written: str) -> str:
    """An unknown Finnish name without the case ending that can be nothing else, the vowels kept as written."""
    plain = "".join(fold(letter) for letter in written)
    if len(written) < _SHORTEST_SURE or len(plain) != len(written):
        return written
    for ending, base in _SURE_ENDINGS:
        stem = written[: -len(ending)]
        if plain.endswith(ending) and stem and (not base.startswith("n") or fold(stem[-1]) in _VOWELS):
            return stem + (base if base.startswith("n") else written[len(stem) : len(stem) + len(base)])
    return written
