"""What stands at the edge of a name: a word that owns, a house number, another name, an initial, the address that it belongs to."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from parsers.fields.addresses import AddressMention
from parsers.inflection import bases
from parsers.lexicon.fi.names import GIVEN, NAMES
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import CELLS, Token, TokenKind


class Parts(Protocol):
    """The names of the users whom the sender may mean."""

    def is_part(self, word: str) -> bool:
        """Whether the word is part of one of them."""


def owned(view: View, position: int, known: Parts, hints: frozenset[str]) -> bool:
    """Whether a word ends in 'our', as no name does."""
    token = view.tokens[position]
    return token.folded.endswith(view.grammar.ours) and token.folded not in hints and not known.is_part(token.text)


def house(view: View, position: int, known: Parts, hints: frozenset[str]) -> bool:
    """'Hamngatan 3': a single word with a short number right behind it is a street."""
    following = view.tokens[position + 1 : position + 2]
    number = bool(following) and following[0].text.isdigit() and len(following[0].text) <= _LONGEST_NUMBER
    return number and not known.is_part(view.tokens[position].text) and view.tokens[position].folded not in hints


def place_before(view: View, position: int, known: Parts, hints: frozenset[str]) -> bool:
    """'The Malmö team', 'the London office': behind 'the' an unknown word before a noun is none's name."""
    tokens = view.tokens
    if not (view.grammar.compounds_apart and position and tokens[position - 1].folded in view.grammar.articles):
        return False
    if known.is_part(tokens[position].text) or tokens[position].folded in hints:
        return False
    return any(mark.start == position + 1 for mark in view.all("our_place", "harmless", "company"))


#: A house has a number of at most so many digits.
_LONGEST_NUMBER = 3


#: The cases of whom somebody gives his place to.
_BY_WHOM = ("lla", "lle", "ksi")


def begins_another(before: Sequence[str], word: str, given: AbstractSet[str]) -> bool:
    """Whether a Finnish word behind a name's is of another: 'Korhosesta Heinoksi', or the first name of a user ('Sanna Laine Matin').

    All words are folded; ``given`` are the first names of the known users.
    """
    if not before:
        return False
    if word.endswith("ksi") and before[-1].endswith("sta"):
        return True
    if len(before) == 1 and before[0] in given and word not in GIVEN and word.endswith(_BY_WHOM):
        forms = bases(word, "fi") & NAMES
        return bool(forms) and forms <= GIVEN  # 'korvatkaa Matti Oonalla'
    whole = len(before) > 1 and not given & set(before)
    return whole and word not in given and bool(bases(word, "fi") & given)


def pointed_back_to(view: View, end: int) -> bool:
    """'Birthe is not coming after all, so her you need not add': who opens the sentence does not come, and a pronoun takes that up."""
    behind = any(mark.start == end for mark in view.all("not_coming"))
    things = {mark.start for mark in view.all("it")}
    return behind and any(mark.start > end and mark.start not in things for mark in view.all("he"))


def receives(view: View, position: int) -> bool:
    """Whether a name from here on is in the case of whom something is given to: 'Anna Matti Korhoselle tunnus' is no Anna."""
    end = position
    while end + 1 < len(view.tokens) and view.tokens[end + 1].text[:1].isupper():
        end += 1
    return view.tokens[end].folded.endswith(view.grammar.receiving)


def wished_for_nobody(view: View, mark: Mark) -> bool:
    """'Haluan tilin kiinni', 'pyydän tilin tietoja': a wish and its thing, and no name in the case of whom it is for right behind them."""
    if mark.words < 2 or not view.grammar.case_endings or not any(each.start == mark.start for each in view.all("wish")):
        return False
    position = mark.end
    while position < len(view.tokens) and position not in view.people and position < mark.end + _FOR_WHOM:
        token = view.tokens[position]
        if not (token.folded.endswith(view.grammar.receiving) or view.within(position, position + 1, "like_others", "still", "harmless")):
            return True
        position += 1
    return position not in view.people or not receives(view, position)


#: 'Also for our new clerk' before the name is not longer.
_FOR_WHOM = 4


def initial(tokens: list[Token], position: int) -> bool:
    """Whether a letter with a full stop stands before a capitalised word ('J. Virtanen')."""
    following = tokens[position + 1 : position + 3]
    return (
        len(following) == 2 and following[0].text == "." and following[0].start == tokens[position].end and following[1].text[:1].isupper()
    )


#: What may stand between a name and its address.
_SIGNS = (",", "(", "<", "-", "–", ":", "|")


def before_address(tokens: list[Token], position: int) -> bool:
    """Whether an address stands right behind the word, or behind one sign."""
    behind = position + 2 if position + 1 < len(tokens) and tokens[position + 1].text in _SIGNS else position + 1
    return behind < len(tokens) and isinstance(tokens[behind].atom, AddressMention)


def addressed(view: View, start: int, end: int) -> bool:
    """Whether whoever is greeted is named there: right behind the greeting that opens the sentence, before a comma or its end."""
    greeted = any(each.start == 0 and each.end == start for each in view.all("greeting"))
    return greeted and (end == len(view.tokens) or view.tokens[end].text in ",!(–-")


def placed(view: View, start: int, known: Parts) -> bool:
    """Whether a capitalised word stands behind 'in', 'at' or 'from', alone or as one of several: 'invoices from Stark and Davidsen'."""
    joins = {mark.start for mark in view.all("conjunction") if mark.words == 1}
    at = start
    while at > 1 and (at - 1 in joins or view.tokens[at - 1].text == ",") and not known.is_part(view.tokens[at - 2].text):
        before = view.tokens[at - 2]
        if before.kind is not TokenKind.WORD or not before.text[:1].isupper():
            break
        at -= 2
    return at > 0 and any(mark.end == at for mark in view.all("place")) and not any(mark.end == at for mark in view.all("new"))


def of_place(view: View, start: int, end: int) -> bool:
    """Whether a capitalised word tells where an office is: behind the word for one, or between 'our' and a common noun."""
    following = view.tokens[end] if end < len(view.tokens) else None
    if start and view.tokens[start - 1].folded in view.grammar.branches:
        return True  # 'avdeling Drammen'
    ours = any(mark.end == start for mark in view.all("our"))
    return ours and following is not None and following.kind is TokenKind.WORD and following.text.islower() and len(following.text) > 3


def labels_columns(view: View, text: str) -> bool:
    """'Name | Email | Born': the head of a table, in which a label fills a cell and no value stands; its words are nobody's name."""
    start, end = view.sentence.start, view.sentence.end
    if not view.sentence.row or view.sentence.subject or any(token.kind is TokenKind.ATOM for token in view.tokens):
        return False
    edges = [start, *(edge for match in CELLS.finditer(text, start, end) for edge in match.span()), end]
    cells = set(zip(edges[::2], edges[1::2], strict=True))
    labels = view.all("name", "email", "phone") if len(cells) > 1 else []
    return any((view.tokens[mark.start].start, view.tokens[mark.end - 1].end) in cells for mark in labels)
