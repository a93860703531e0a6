"""Which words begin a new sentence behind a date whose full stop ends the one before: 'Matti lopettaa 27.11. Poistakaa hänet …'."""

from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon.languages import LEXICONS

#: What orders and courtesies are begun with, and who was just told of; other words with a capital may be a name ('30.11. Matti Korhonen').
_ORDERS = ("add_base", "remove_base", "change_base", "end_base", "cancel_base", "put_base", "give_base", "polite", "wish", "he")


@lru_cache(maxsize=16)
def openers(code: str) -> frozenset[str]:
    """The folded first words of the orders of a language, without those that are people's names too."""
    words = LEXICONS[code].orders
    phrases = (phrase for concept in _ORDERS for phrase in getattr(words, concept))
    return frozenset(fold(phrase.split()[0]) for phrase in phrases if not phrase.split()[0].endswith("*")) - {
        fold(name) for name in words.also_names
    }
