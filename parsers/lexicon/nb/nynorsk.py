"""Nynorsk where it differs in meaning from Bokmål: 'de' is 'you', 'dei' is 'they'; its other words are ``variants``.

Source: Norsk ordbok (Nynorskordboka), the personal pronouns.
"""

from dataclasses import replace

from parsers.lexicon.lexicon import Dialect
from parsers.lexicon.nb.orders import WORDS
from parsers.lexicon.order_words import words

#: Words that Bokmål does not have, folded.
_SIGNS = words(
    """eg ikkje dei kva kven korleis kvifor hja attende helsing kjem nokon noko nokre berre vere vera hennar dykk dykkar me ein eit
    brukar brukaren brukarar stengje leggje gjere vore saman tilsett tilsette sluttar byrjar namn namnet"""
)

NYNORSK = Dialect(
    signs=frozenset(_SIGNS),
    orders=replace(WORDS, variants=(*WORDS.variants, "de = dere"), they=tuple(phrase for phrase in WORDS.they if phrase != "de")),
)
