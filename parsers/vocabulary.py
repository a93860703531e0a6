"""Which words an order lexicon is made of: its phrases as they are written, the words in them, and their other spellings."""

from collections.abc import Iterator
from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon import caution_words, order_words
from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import OrderWords
from parsers.slips import spellings


def phrases_of(words: OrderWords, caution: CautionWords) -> Iterator[tuple[str, str]]:
    """(concept, phrase as it is written in the lexicon) of everything that a sentence is searched for."""
    for concept in order_words.concepts():
        for written in getattr(words, concept):
            yield concept, written
    for concept in caution_words.concepts():
        if concept != "no_slips":
            for written in getattr(caution, concept):
                yield concept, written


def other_spellings(words: OrderWords) -> dict[str, str]:
    """Another spelling of a word → the word that it is read as, folded."""
    return {fold(other): fold(word) for other, word in spellings(words.variants).items() if fold(other) != fold(word)}


@lru_cache(maxsize=16)
def vocabulary(words: OrderWords, caution: CautionWords) -> frozenset[str]:
    """The folded words that stand whole in a language's phrases.

    It tells languages apart, and is made in a tenth of the time of the book: of five languages most mails need one book.
    """
    whole = {part for _, written in phrases_of(words, caution) if not written.startswith("*") for part in written.removeprefix("=").split()}
    folded = (fold(part) for part in whole if part != "…" and not part.endswith("*"))
    return frozenset((*folded, *other_spellings(words)))
