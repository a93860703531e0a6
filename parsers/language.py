"""Which of the five languages words are in, or none of them.

Each word votes for the languages that have it among their small words; a word that few share tells more. Letters vote too (å ä ö ø æ).
"""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon.function_words import FUNCTION_WORDS

LANGUAGES = ("sv", "en", "nb", "da", "fi")

#: How much a sender's country tells: less than one small word that no other language has.
_LIKELY = 0.6

_LETTERS = {"ø": ("nb", "da"), "æ": ("nb", "da"), "ä": ("sv", "fi"), "ö": ("sv", "fi"), "å": ("sv", "nb", "da")}


@lru_cache(maxsize=1)
def _votes() -> dict[str, tuple[tuple[str, float], ...]]:
    """Folded word → (language, weight) of each language that has it."""
    owners: dict[str, list[str]] = {}
    for language, listed in FUNCTION_WORDS.items():
        for word in dict.fromkeys(fold(each) for each in listed.split()):
            owners.setdefault(word, []).append(language)
    return {word: tuple((language, 1.0 / len(languages) ** 1.5) for language in languages) for word, languages in owners.items()}


def scores(words: Iterable[str]) -> Counter[str]:
    """How strongly each language is told by these words (as written)."""
    votes = _votes()
    result: Counter[str] = Counter()
    for word in words:
        for language, weight in votes.get(fold(word), ()):
            result[language] += weight  # type: ignore[assignment]  # a Counter of floats is what typeshed does not foresee
        for letter in word.lower():
            for language in _LETTERS.get(letter, ()):
                result[language] += 0.35  # type: ignore[assignment]  # likewise
    return result


def language_of(words: Iterable[str], fallback: str | None = None, likely: str | None = None) -> str | None:
    """The language of the words; ``likely`` is the one expected of this sender and breaks ties; ``fallback`` where too little tells; None where another language than our five tells most."""
    result = scores(words)
    if not result:
        return fallback
    if likely is not None:
        result[likely] += _LIKELY  # type: ignore[assignment]  # as above
    best, weight = result.most_common(1)[0]
    if weight < 0.5 and fallback is not None:
        return fallback
    ours = max((result[language], language) for language in LANGUAGES)
    if best not in LANGUAGES:
        return None if weight > ours[0] * 1.25 + 0.5 else ours[1]
    return best
