"""Which of our languages words are in, or none of them.

Each word votes for the languages that have it among their small words; a word that few share tells more. Letters vote too (å ä ö ø æ).
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon.foreign.function_words import WORDS as FOREIGN
from parsers.lexicon.languages import LEXICONS
from parsers.vocabulary import vocabulary

#: How much a sender's country tells: less than one small word that no other language has.
_LIKELY = 0.6
#: Where another language is told so many times as strongly, the sender's country tells nothing.
_UNLIKELY = 3

#: letter → the languages that have it
_LETTERS = {
    letter: tuple(code for code, each in LEXICONS.items() if letter in each.letters)
    for letter in sorted({letter for each in LEXICONS.values() for letter in each.letters})
}

#: A word of orders tells less than a small word: customers mix the terms of the trade.
_ORDER_WORD = 0.5
#: A word with a capital may be somebody's name.
_CAPITAL = 0.5
_LETTER = 0.35
#: By how much the first language must beat the second before a sentence is taken for it against the rest of the mail.
_MARGIN = 1.5
#: Longer words are counted anew each time: what is kept must not grow with what strangers send.
_KEPT = 40

#: (language, how strongly it is told) of everything that tells one
Votes = tuple[tuple[str, float], ...]


@lru_cache(maxsize=1)
def _votes() -> dict[str, Votes]:
    """Folded word → (language, weight) of each language that has it."""
    small: dict[str, list[str]] = {}
    for language, listed in {**{code: each.function_words for code, each in LEXICONS.items()}, **FOREIGN}.items():
        for word in dict.fromkeys(fold(each) for each in listed):
            small.setdefault(word, []).append(language)
    votes = {word: {language: 1.0 / len(languages) ** 1.5 for language in languages} for word, languages in small.items()}
    terms: dict[str, list[str]] = {}
    for language, lexicon in LEXICONS.items():
        for word in vocabulary(lexicon.orders, lexicon.caution):
            terms.setdefault(word, []).append(language)
    for word, languages in terms.items():
        if word not in votes and len(word) > 2:
            votes[word] = {language: _ORDER_WORD / len(languages) ** 1.5 for language in languages}
    shared: dict[Votes, Votes] = {}  # most words are told by one of a hundred tuples
    return {word: shared.setdefault(told, told) for word, told in ((word, tuple(told.items())) for word, told in votes.items())}


def scores(words: Iterable[str]) -> dict[str, float]:
    """How strongly each language is told by these words (as written)."""
    result: dict[str, float] = defaultdict(float)
    for word in words:
        for language, weight in _told_by(word) if len(word) <= _KEPT else _votes_of(word):
            result[language] += weight
    return result


def _votes_of(word: str) -> Votes:
    """(language, weight) of each vote of a word as written, its letters' after its own."""
    share = _CAPITAL if word[:1].isupper() else 1.0
    own = _votes().get(fold(word), ())
    letters = () if word.isascii() else tuple(_LETTERS[letter] for letter in word.lower() if letter in _LETTERS)
    if share == 1.0 and not letters:
        return own
    return (
        *((language, weight * share) for language, weight in own),
        *((language, _LETTER * share) for languages in letters for language in languages),
    )


#: Every word of a mail is asked twice, for the mail and for its sentence, and people use few words.
_told_by = lru_cache(maxsize=4096)(_votes_of)


def language_of(words: Iterable[str], fallback: str | None = None, likely: str | None = None) -> str | None:
    """The language that the words tell most.

    ``likely`` is the one expected of this sender, and breaks ties; ``fallback`` stands where too little tells; None comes back where
    a language that we do not understand tells most.
    """
    result = scores(words)
    if not result:
        return fallback
    if likely is not None and result.get(likely, 0.0) * _UNLIKELY >= max(result.values()):
        result[likely] += _LIKELY  # 'Remove Priya Nair' has nothing of the language expected
    best = max(result, key=lambda language: result[language])
    alone = best == likely and result[best] > _LIKELY and all(not told for language, told in result.items() if language != best)
    if result[best] < 0.5 and fallback is not None and not alone:
        return fallback
    ours = max(LEXICONS, key=lambda language: result.get(language, 0.0))
    if best not in LEXICONS:
        return None if result[best] > result.get(ours, 0.0) * 1.25 + 0.5 else ours
    return best


def plain_language(words: Iterable[str], likely: str | None = None) -> str | None:
    """The language of the words where it is told beyond doubt, well before every other; else None."""
    result = scores(words)
    if likely is not None:
        result[likely] += _LIKELY
    ranked = sorted(result.values(), reverse=True)
    if not ranked or ranked[0] < _MARGIN or (len(ranked) > 1 and ranked[0] < _MARGIN * ranked[1]):
        return None
    best = max(result, key=lambda language: result[language])
    return best if best in LEXICONS else None


def no_other_language(words: Iterable[str], told: str, likely: str | None = None) -> bool:
    """Whether all these words together tell no language but ``told`` strongly enough for ``plain_language``: then no part of them does."""
    result = scores(words)
    if likely is not None:
        result[likely] += _LIKELY
    return all(score < _MARGIN or language == told or language not in LEXICONS for language, score in result.items())
