"""Which words beside a user tell nothing ('former', 'colleague', 'at once'), and which name a thing that nobody knows.

An order is only carried out by itself where every word about its object is known to be harmless.
"""

from parsers.fold import fold
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View
from parsers.tokens import TokenKind

#: Concepts whose words may stand between 'remove' and the user.
_PLAIN = (
    "harmless",
    "our_place",
    "user",
    "role",
    "title",
    "polite",
    "wish",
    "i",
    "my",
    "we",
    "our",
    "you",
    "he",
    "they",
    "it",
    "conjunction",
    "contrast",
    "new",
    "old",
    "place",
    "for_company",
    "company",
    "us",
    "left",
    "left_past",
    "must",
    "negation",
    "except_for",
    "like_others",
    "thanks",
    "everything",
    "authority",
    "infinitive",
    "relative",
    "email",
    "details",
    "done",
    "confirm",
    "condition_polite",
    "takes_over",
    "vague_time",
    "hereby",
    "joined",
    "agreement",
    "must_not_have",
    "either",
    "remove_passive",
    "away",
)


def plain_words(view: View) -> set[int]:
    """The token positions of words that are known to be harmless beside a user."""
    return {position for each in view.all(*_PLAIN) for position in each.hits}


def names_a_thing(view: View, position: int, plain: set[int], *, opening: bool = False) -> bool:
    """Whether a token is a word that names some thing nobody knows; ``opening`` words of a sentence are written with a capital."""
    token = view.tokens[position]
    return (
        token.kind is TokenKind.WORD
        and len(token.text) > 1
        and token.text[:1].isalpha()
        and (token.text[:1].islower() or opening)
        and position not in plain
        and position not in view.people
        and position not in view.companies
        and token.folded not in SMALL[view.language]
    )


#: Words of function longer than this may name things ('account', 'invoice').
_LONGEST = 5


#: The small words of each language.
SMALL = {code: frozenset(fold(word) for word in lexicon.function_words if len(word) <= _LONGEST) for code, lexicon in LEXICONS.items()}
