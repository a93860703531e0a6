"""Which word beside a single name of a user makes it another person's: 'May Nair', 'Per Lindqvist', 'James Long' are none of the users."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from parsers.inflection import bases
from parsers.marks import View
from parsers.name_bounds import begins_another, receives
from parsers.tokens import Token, TokenKind


class Users(Protocol):
    """The names of the users whom the sender may mean."""

    language: str | None
    #: folded: every part of a name, and the first ones
    parts: frozenset[str]
    given: frozenset[str]


def lone_surname(words: Sequence[str], known: Users) -> bool:
    """Whether folded words are one last name of a user, which is nobody's first name: a word before it may be somebody else's."""
    if len(words) != 1:
        return False
    forms = {words[0], words[0].removesuffix("'s")} | bases(words[0], known.language)
    return bool(forms & known.parts) and not forms & known.given


def whole_name(view: View, run: list[int], known: Users, also_names: AbstractSet[str], taken: AbstractSet[int]) -> list[int]:
    """The tokens of a name of one word, with the everyday word beside it that is a name here: its first name, else its last."""
    if len(run) != 1 or not view.tokens[run[0]].text[:1].isupper():
        return run
    at = run[0]
    if lone_surname([view.tokens[at].folded], known):
        return [at - 1, at] if at and at - 1 not in taken and _is_given(view, at, also_names) else run
    if view.tokens[at].folded not in known.given or at + 1 >= len(view.tokens) or at + 1 in taken or not _is_last(view, at + 1):
        return run
    if view.grammar.case_endings and begins_another([view.tokens[at].folded], view.tokens[at + 1].folded, known.given):
        return run
    return [at, at + 1]


def _is_given(view: View, at: int, also_names: AbstractSet[str]) -> bool:
    """Whether the word before a last name is a first name: capitalised inside a sentence, or at its head one that is known for a name."""
    word = view.tokens[at - 1]
    if not _capital(word) or _told(view, at - 1) or word.end + 1 != view.tokens[at].start:
        return False
    before = view.tokens[at - 2] if at > 1 else None
    if before is not None and before.text not in _OPENING:
        return not (before.kind is TokenKind.MARK and any(mark.start == at - 1 and mark.concept.endswith("_base") for mark in view.marks))
    if word.folded not in also_names:
        return False
    if view.grammar.auxiliaries_as_names:  # 'May Nair has left', and no 'May Nair have a login?'
        behind = view.tokens[at + 1 : at + 2]
        told = bool(behind) and behind[0].folded in view.grammar.linking
        return told or any(mark.start == at + 1 for mark in view.all(*_NEWS))
    return not receives(view, at)


def _is_last(view: View, at: int) -> bool:
    """Whether the word behind a first name is a last name: capitalised, and nothing but a sign or the end follows."""
    word, before = view.tokens[at], view.tokens[at - 1]
    ends = at + 1 == len(view.tokens) or view.tokens[at + 1].kind is TokenKind.MARK
    return ends and _capital(word) and not _told(view, at) and before.end + 1 == word.start


def _capital(token: Token) -> bool:
    """Whether a word is written as names are: a capital, and small letters behind it."""
    return token.kind is TokenKind.WORD and token.atom is None and token.text.istitle() and len(token.text) > 1 and token.text.isalpha()


def _told(view: View, at: int) -> bool:
    """Whether a word is what stands beside names: a title, a role, 'user', a courtesy."""
    return any(mark.start <= at < mark.end for mark in view.all(*_BESIDE))


#: What is told of somebody right behind his name.
_NEWS = ("left", "joined", "has_new", "renamed", "keeps", "takes_over", "must_not_have")

#: Behind these a sentence begins, so that its first word has a capital anyway.
_OPENING = frozenset(".!?")

#: What stands beside names with a capital and is none: in titles of lists, in greetings, at the end of a mail.
_BESIDE = (
    "title", "role", "user", "agreement", "company", "us", "email", "phone", "name", "authority", "basic", "integrated", "free", "i",
    "thanks", "greeting", "fine", "polite", "at_once", "contact", "conjunction", "points", "court", "our",
)  # fmt: skip
