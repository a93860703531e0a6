"""Which sentences only tell of what is struck through ('(hon blir kvar ändå)' beside a struck name), and doubt nothing else.

A reader sees which line was struck, and takes such a remark for the reason. It names nobody but who was struck, or stands in the very line;
it orders nothing and tells no value. Whoever is named in an order that is not struck is none of those who were.
"""

import re
from dataclasses import dataclass

from parsers.fold import fold
from parsers.force import verb_concepts
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View
from parsers.phrase_book import book
from parsers.reading import Known
from parsers.tokens import Token, TokenKind, sentences

#: A remark has so many words at most.
_REMARK = 12

#: A verb or noun of ordering; 'blir' alone, which is one of becoming too, is none.
_ORDERING = verb_concepts("add", "give", "remove", "end", "cancel", "change")
_IN_REMARKS = frozenset(_ORDERING) - {"change_passive"}


@dataclass(frozen=True, slots=True)
class Struck:
    """What the HTML strikes through: the passages, and what is left of the lines in which they stand."""

    passages: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


#: A sentence with one of these may hold back what is not struck.
_OF_MORE = (
    "avoid", "condition", "condition_head", "when", "before_event", "left_open", "ask_first", "it", "they", "both", "everything", "do_that",
    "do_so", "only", "except_for", "later",
)  # fmt: skip

NOTHING_STRUCK = Struck()


def without_remarks(text: str, struck: Struck, known: Known, language: str | None) -> str:
    """The text with spaces for the remarks about what is struck, where an order is left; every other letter keeps its place."""
    if not struck.passages or not text.strip():
        return text
    lexicon = LEXICONS.get(language or "en", LEXICONS["en"])
    words = book(lexicon.orders, lexicon.caution)
    gone = {fold(word) for passage in struck.passages for word in passage.replace(",", " ").split()}
    named = gone | {fold(word) for company in known.companies for user in company.users for word in (user.name or "").split()}
    for aside in _ASIDE.finditer(text):
        inside = [View(sentence, words) for sentence in sentences(aside[1])]
        without = _blank(text, *aside.span())
        rest = [View(sentence, words) for sentence in sentences(without)]
        if inside and all(_tells_of(view, struck, gone, named, aside[1]) for view in inside) and _orders_others(rest, inside, named):
            text = without
    views = [View(sentence, words) for sentence in sentences(text)]
    remarks = [view for view in views if _tells_of(view, struck, gone, named, text)]
    rest = [view for view in views if view not in remarks]
    for view in remarks:
        if _orders_others(rest, [view], named):
            start, end = view.sentence.start, view.sentence.end
            text = _blank(text, start, end + (text[end : end + 1] == ")"))
    return text


#: What stands in brackets.
_ASIDE = re.compile(r"\(([^()\n]{3,120})\)")


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + "".join("\n" if letter == "\n" else " " for letter in text[start:end]) + text[end:]


def _orders_others(rest: list[View], remarks: list[View], named: set[str]) -> bool:
    """Whether what is left orders something, and names nobody of whom the remarks tell."""
    ordered = {each for view in rest for each in _names(view.tokens, named)}
    return any(view.has(*_ORDERING) for view in rest) and all(ordered.isdisjoint(_names(view.tokens, named)) for view in remarks)


def _tells_of(view: View, struck: Struck, gone: set[str], named: set[str], text: str) -> bool:
    """Whether a short sentence without a value or a verb of ordering tells of who was struck, or stands beside it and names nobody."""
    written = view.sentence.text
    said = [token for token in view.tokens if token.kind is TokenKind.WORD]
    if view.sentence.asks or len(said) > _REMARK or "@" in written or any(letter.isdigit() for letter in written):
        return False
    if view.has(*_IN_REMARKS) or not view.has("stays", "keeps", "left", "taken_back", "takes_back", "not_coming", "leave_out"):
        return False
    if any(not view.covered(each, ("takes_back",)) for each in view.all(*_OF_MORE)):
        return False
    called = _names(view.tokens, named)
    told = {view.clause_of[position] for position, token in enumerate(view.tokens) if token.folded in called}
    told |= {view.clause_of[each.start] for each in view.all("he")}
    if any(view.clause_of[each.start] not in told for each in view.all("taken_back", "takes_back", "negation")):
        return False  # 'Nej, vänta, hon är kvar' may speak of all
    others = [token for token in said[1:] if token.text[:1].isupper() and token.folded not in gone]
    start = text.rfind("\n", 0, view.sentence.start) + 1
    line = text[start : text.find("\n", view.sentence.end) if "\n" in text[view.sentence.end :] else len(text)]
    alone = line.strip().removeprefix("- ")
    beside = alone in struck.beside and alone.strip(" ().!") == written.strip(" ().!") and view.has("he")
    return not others and called <= gone and (bool(called) or beside)


def _names(tokens: list[Token], named: set[str]) -> set[str]:
    """The words of users' names, and of names that were struck, in a sentence."""
    return {token.folded for token in tokens if token.folded in named and token.text[:1].isupper()}
