"""Which languages there are: one lexicon a language; a sixth is copied from its neighbour and entered here."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.da import caution as da_caution
from parsers.lexicon.da import days as da_days
from parsers.lexicon.da import grammar as da_grammar
from parsers.lexicon.da import orders as da_orders
from parsers.lexicon.da import spelling as da_spelling
from parsers.lexicon.day_words import DayWords
from parsers.lexicon.en import caution as en_caution
from parsers.lexicon.en import days as en_days
from parsers.lexicon.en import grammar as en_grammar
from parsers.lexicon.en import orders as en_orders
from parsers.lexicon.en import spelling as en_spelling
from parsers.lexicon.fi import caution as fi_caution
from parsers.lexicon.fi import days as fi_days
from parsers.lexicon.fi import grammar as fi_grammar
from parsers.lexicon.fi import orders as fi_orders
from parsers.lexicon.fi import spelling as fi_spelling
from parsers.lexicon.grammar_words import GrammarWords
from parsers.lexicon.nb import caution as nb_caution
from parsers.lexicon.nb import days as nb_days
from parsers.lexicon.nb import grammar as nb_grammar
from parsers.lexicon.nb import orders as nb_orders
from parsers.lexicon.nb import spelling as nb_spelling
from parsers.lexicon.order_words import OrderWords
from parsers.lexicon.spelling_words import SpellingWords
from parsers.lexicon.sv import caution as sv_caution
from parsers.lexicon.sv import days as sv_days
from parsers.lexicon.sv import grammar as sv_grammar
from parsers.lexicon.sv import orders as sv_orders
from parsers.lexicon.sv import spelling as sv_spelling


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All words of one language that the understanding of orders needs."""

    code: str
    orders: OrderWords
    caution: CautionWords
    days: DayWords
    spelling: SpellingWords
    grammar: GrammarWords


LEXICONS: Mapping[str, Lexicon] = MappingProxyType(
    {
        "sv": Lexicon("sv", sv_orders.WORDS, sv_caution.WORDS, sv_days.WORDS, sv_spelling.WORDS, sv_grammar.WORDS),
        "en": Lexicon("en", en_orders.WORDS, en_caution.WORDS, en_days.WORDS, en_spelling.WORDS, en_grammar.WORDS),
        "nb": Lexicon("nb", nb_orders.WORDS, nb_caution.WORDS, nb_days.WORDS, nb_spelling.WORDS, nb_grammar.WORDS),
        "da": Lexicon("da", da_orders.WORDS, da_caution.WORDS, da_days.WORDS, da_spelling.WORDS, da_grammar.WORDS),
        "fi": Lexicon("fi", fi_orders.WORDS, fi_caution.WORDS, fi_days.WORDS, fi_spelling.WORDS, fi_grammar.WORDS),
    }
)
