"""Which languages there are: one folder each; a sixth is copied from its neighbour and entered here, and nowhere else in ``parsers``."""

from collections.abc import Mapping
from types import MappingProxyType

from parsers.lexicon import da, en, fi, nb, sv
from parsers.lexicon.grammar_words import GrammarWords
from parsers.lexicon.lexicon import Lexicon

#: Where a mail comes from whose language and sender tell no country.
HOME = "SE"

#: code → language, in the order in which languages that tell equally much are preferred
LEXICONS: Mapping[str, Lexicon] = MappingProxyType(
    {each.code: each for each in (sv.LEXICON, en.LEXICON, nb.LEXICON, da.LEXICON, fi.LEXICON)}
)

#: country → the language that is expected from there
LANGUAGE_OF: Mapping[str, str] = MappingProxyType({each.country: each.code for each in LEXICONS.values() if each.country is not None})

_NO_TRAITS = GrammarWords()


def grammar_of(code: str | None) -> GrammarWords:
    """The grammar of a language; one without traits where the language is not told."""
    return _NO_TRAITS if code is None else LEXICONS[code].grammar
