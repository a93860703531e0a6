"""Which unknown words are a name in small letters, since a verb makes them a user: 'opret jeppe lind som bruger'."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View

#: First name and surname.
_BOTH = 2
_SHORTEST = 3


def named_as_users(views: Iterable[View], everyday: AbstractSet[str]) -> frozenset[str]:
    """The folded words of such names: two unknown words right behind a verb of adding or removing and right before 'as a user'.

    Only in a sentence without capitals, where a name shows by nothing else; 'add our finance clerk as a user' has a word between.
    """
    return frozenset(word for view in views for word in _of_sentence(view, everyday))


def _of_sentence(view: View, everyday: AbstractSet[str]) -> Iterable[str]:
    users = view.all("user")
    if not users or any(token.text != token.text.lower() for token in view.tokens[1:] if token.text.isalpha()):
        return
    told = {position for mark in view.marks for position in mark.hits}
    for verb in view.all("add_base", "add_passive", "add_said", "remove_base", "remove_passive", "remove_said"):
        first = verb.end if verb.hits == tuple(range(verb.start, verb.end)) else len(view.tokens)
        behind = first + _BOTH
        pair = [token.text for token in view.tokens[first:behind]]
        plain = len(pair) == _BOTH and all(word.isalpha() and len(word) >= _SHORTEST for word in pair)
        if not plain or told & {first, first + 1}:
            continue
        folded = [fold(word) for word in pair]
        if any(word in everyday or word in _function_words(view.language) for word in folded):
            continue
        between = next((mark.start - behind for mark in users if mark.start >= behind), None)
        linking = [token.folded for token in view.tokens[behind : behind + (between or 0)]]
        if between is not None and tuple(linking) in _AS:
            yield from folded


#: What stands between the name and 'user'; in Finnish a case says it, which a name beside 'uusi käyttäjä' lacks: it is not read so.
_AS = {("as",), ("as", "a"), ("as", "an"), ("as", "new"), ("som",), ("som", "ny"), ("som", "en")}


@lru_cache(maxsize=8)
def _function_words(code: str) -> frozenset[str]:
    return frozenset(fold(word) for word in LEXICONS[code].function_words)
