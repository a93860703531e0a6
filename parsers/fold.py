"""How words are compared: lower case, without the marks that people leave out when they are in a hurry."""

import unicodedata
from functools import lru_cache

#: Letters that decompose into nothing, as they are written without a Nordic keyboard, and the apostrophes of all keyboards.
_LETTERS = str.maketrans(
    {"ø": "o", "æ": "a", "ð": "d", "þ": "th", "ß": "ss", "ł": "l", "đ": "d", "‑": "-", "–": "-"} | dict.fromkeys("’`´ʼ‘′", "'")
)

#: Cyrillic and Armenian letters that look like Latin ones, inside a word that is Latin otherwise.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁո", "aeopcyxijsdn")


#: Longer words are folded anew each time: what is kept must not grow with what strangers send.
_KEPT = 40


def fold(word: str) -> str:
    """The word in lower case, its diacritics removed and ``aa`` as ``a`` ('Lägg' → 'lagg', 'faa' → 'fa').

    Lexicon and text pass through here alike, so a Finnish 'vaihtaa' still meets itself.
    """
    return _kept(word) if len(word) <= _KEPT else _folded(word)


def fold_words(line: str) -> str:
    """The line folded word by word, white space as single spaces."""
    words = line.split()
    if line.isascii():
        return _folded(" ".join(words))
    return " ".join(map(_kept if len(max(words, key=len, default="")) <= _KEPT else fold, words))


def _folded(word: str) -> str:
    if word.isascii():
        lowered = word.lower()
    else:
        lowered = unicodedata.normalize("NFKC", word.translate(_LETTERS)).lower().translate(_LETTERS)
        if any("a" <= letter <= "z" for letter in lowered):
            lowered = lowered.translate(_LOOKALIKES)
        lowered = "".join(letter for letter in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(letter))
    return lowered.replace("aa", "a") if "aa" in lowered else lowered


_kept = lru_cache(maxsize=4096)(_folded)
