"""Which words say that somebody said something, and who stands there because he said it.

A Nordic 'så' folds to 'sa' ('said'), and is written so where a keyboard has no such letter.
"""

import re

from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

#: A Nordic text of so many characters has such a letter, if the keyboard has them.
_TELLS_LETTERS = 40
_OWN_LETTER = re.compile(r"[^\W\d_a-zA-Z]")


def lacks_letters(text: str) -> bool:
    """Whether a text is written on a keyboard that has none but the letters of ASCII, as far as its length can tell."""
    return len(text) >= _TELLS_LETTERS and not _OWN_LETTER.search(text)


def says_so(view: View, position: int) -> bool:
    """Whether the word at ``position`` is 'så', or a 'sa' for it in a letter without any such letter, where nobody stands who said it."""
    token = view.tokens[position]
    if token.text.lower() in view.grammar.so_written:
        return True
    if not view.bare or token.folded not in view.grammar.so:
        return False
    speakers = view.people | {each.start for each in view.all("he", "they", "we", "i", "you", "title", "role", "my", "our", "somebody")}
    if position - 1 in speakers:
        return False
    if position + 1 < len(view.tokens) and view.tokens[position + 1].folded in view.grammar.that:
        return False
    after = position + 1
    while after < len(view.tokens) and (after in speakers or after in view.people):
        after += 1
    return after < len(view.tokens) and view.tokens[after].kind is not TokenKind.MARK


def words_of_saying(view: View) -> list[Mark]:
    """The words for saying, without the 'så' that folds to 'sa', without names ('Omar Said') and without what is done by saying it.

    'Härmed säger Firma AB, org.nr …, upp avtalet': behind 'hereby' nobody's words are told.
    """
    hereby = {each.end for each in view.all("hereby")}
    cleared = {each.start for each in view.all("prepare")}  # 'vi har fået grønt lys'
    news = {position for each in view.all("has_new", "left", "joined", "renamed", "polite") if each.words > 1 for position in each.hits}
    return [
        each
        for each in view.all("told_by")
        if not says_so(view, each.start)
        and each.start not in view.people | hereby | news
        and each.end not in cleared  # 'har fått ny mejl', 'minulla on pyyntö'
        and not view.covered(each, ("idiom",))  # 'the subject says it all'
        and not _got_number(view, each)
    ]


def _got_number(view: View, told: Mark) -> bool:
    """'Jonas fick ett nytt nummer på köpet, 070 …': what somebody got is a number, and nobody's words."""
    if not view.has("phone", "has_new"):
        return False
    at, small = told.end, {each.start for each in view.all("his", "my", "harmless")}
    while at < len(view.tokens) and (view.tokens[at].folded in view.grammar.articles or at in small):
        at += 1
    return any(each.start == at and view.within(at, each.end + 1, "phone") for each in view.all("has_new", "new"))


def said_it(view: View, position: int) -> bool:
    """'Karl has left, says Maria. Remove him': whether somebody is named right behind a word of saying, as the one who said it."""
    return any(each.end == position for each in words_of_saying(view) if view.tokens[each.start].text.islower())


def asks_for_the_list(view: View, said: list[Mark]) -> bool:
    """'Please carry out what stands in the column Action:': the sender asks for what his own list says, and nobody else is told of."""
    if not (view.has("polite") and view.has("do_so", "do_that")) or view.people or view.has("his", "he", "they", "email", "house", "title"):
        return False
    pointing = {each.end for each in view.all("relative", "it")}
    return all(each.start in pointing for each in said)
