"""What a quoted question asks: whether somebody stays, leaves, comes or may order, who or when, with which address."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from parsers.fold import fold
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.lexicon.languages import LEXICONS
from parsers.lexicon.order_words import Words
from parsers.lexicon.question_words import concepts
from parsers.marks import View
from parsers.people import Draft
from parsers.tokens import TokenKind


class Matter(StrEnum):
    """What an answer decides."""

    #: whether a user keeps his access
    STAY = "stay"
    #: whether, or who, is to lose it
    LEAVE = "leave"
    #: whether, or who, is to become a user
    COME = "come"
    #: whether somebody may order
    RIGHT = "right"
    #: a user's new address, telephone number or name
    CHANGE = "change"
    #: only a day
    DAY = "day"
    #: only who is meant
    WHO = "who"
    #: the same as the question before, of somebody else
    SAME = "same"
    #: whether a user keeps the value that he has
    KEEP = "keep"
    #: whether the value that he had is to go
    OLD = "old"
    #: whether there is anything more
    MORE = "more"
    #: nobody can tell
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it is understood."""

    view: View
    matter: Matter
    #: asks who
    who: bool = False
    #: asks when
    when: bool = False
    #: asks for these: ``email``, ``phone``, ``name``
    values: frozenset[str] = frozenset()
    #: asks of nobody who is named: 'anybody'
    somebody: bool = False
    #: asks of one person in another's place
    replaces: bool = False
    #: tells an address of its own
    has_address: bool = False
    #: whom it names, the sender apart
    people: tuple[Draft, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether it wants a yes or a no."""
        return not (
            self.who
            or (self.values and self.matter is not Matter.KEEP)
            or self.matter in (Matter.DAY, Matter.CHANGE)
            or (self.when and self.opens_with_when)
        )

    @property
    def opens_with_when(self) -> bool:
        """'When is she to be removed?', not 'Is she to be removed, and when?'"""
        lead = said(self.view)[:_LEAD]
        return bool(patterns(self.view.language)["when"].search(f" {' '.join(lead)} "))


#: So many words may stand up to the end of 'from which day' at the head of a question.
_LEAD = 5

_LEAVING = verb_concepts("remove", "end")
_COMING = ("add_base", "add_said", "add_passive", "add_noun", "takes_over")
#: What these concepts say is known, whatever else they mean beside the matter.
_KNOWN = (
    *_LEAVING, *_COMING, "keeps", "stays", "swap", "authority", "user", "email", "phone", "name", "surname", "called", "he", "they",
    "it", "you", "we", "our", "us", "must", "greeting", "thanks", "new", "role", "title", "change_base", "has_new", "at_once",
)  # fmt: skip


def question(letter: Letter, view: View) -> Asked:
    """What one quoted question asks."""
    words = said(view)
    text = f" {' '.join(words)} "
    known = patterns(view.language)
    people = tuple(draft for draft in letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0)) if not draft.is_sender)
    stays = bool(known["stay"].search(text)) or view.has("keeps", "stays") or bool(known["same_value"].search(text))
    rest = known["right"].sub("|", known["stay"].sub("|", text))
    who, when = bool(known["who"].search(text)), bool(known["when"].search(text))
    values = frozenset(
        name for name, told in (("email", ("email",)), ("phone", ("phone",)), ("name", ("name", "surname", "called"))) if view.has(*told)
    )
    told = Asked(
        view,
        Matter.UNKNOWN,
        who,
        when,
        values,
        bool(known["somebody"].search(text)),
        bool(known["replace"].search(text)),
        "@" in words,
        people,
    )
    if known["turned"].search(text) or "#" in words or not _all_known(view, text, words):
        return told
    right = bool(known["right"].search(text)) or view.has("authority")
    news = {mark.start for mark in view.all("left")}
    leaves = bool(known["leave"].search(rest)) or (not stays and any(mark.start not in news for mark in view.all(*_LEAVING)))
    comes = bool(known["come"].search(rest)) or (view.has(*_COMING) and not stays) or told.replaces
    newcomer = bool(known["newcomer"].search(rest)) or (told.somebody and not leaves)
    comes = newcomer or (comes and not (stays and not told.replaces))
    return replace(told, matter=_matter(told, view, text, stays=stays, leaves=leaves, comes=comes, right=right))


def _matter(told: Asked, view: View, text: str, *, stays: bool, leaves: bool, comes: bool, right: bool) -> Matter:
    """The one matter of a question; unknown where two stand beside each other."""
    known = patterns(view.language)
    user = any(draft.known for draft in told.people)
    if known["old_value"].search(text) and not told.people and not (stays or comes or right):
        return Matter.OLD
    if known["more"].search(text) and not (stays or leaves or right or told.people):
        return Matter.MORE
    if stays and told.values and not (leaves or comes or right or told.who or told.when):
        return Matter.KEEP
    if stays:
        return Matter.UNKNOWN if leaves or comes or right or told.values or told.who or told.when else Matter.STAY
    if right:
        return Matter.UNKNOWN if leaves or comes or told.values or told.who or told.when else Matter.RIGHT
    if leaves:
        return Matter.UNKNOWN if comes or told.values - {"name"} or (told.values and not told.who) else Matter.LEAVE
    if told.values and view.has("new", "has_new") and not comes:
        return Matter.CHANGE
    if comes:
        return Matter.UNKNOWN if told.values and user else Matter.COME
    if told.values:
        return Matter.UNKNOWN if user else Matter.COME
    if told.when:
        return Matter.DAY
    if told.who:
        return Matter.WHO
    if told.people and known["means"].search(text):
        return Matter.WHO
    return Matter.SAME if told.people and known["same"].search(text) else Matter.UNKNOWN


def said(view: View) -> list[str]:
    """The words of a sentence folded, '¤' for each name, '@' and '#' for values, no other marks."""
    found: list[str] = []
    for position, token in enumerate(view.tokens):
        if position in view.people:
            if found[-1:] != ["¤"]:
                found.append("¤")
        elif token.kind is TokenKind.WORD:
            found.append(token.folded)
        elif token.kind is TokenKind.ATOM or token.text in ("@", "#"):
            found.append("@" if token.text == "@" else "#")
    return found


def _all_known(view: View, text: str, words: list[str]) -> bool:
    """Whether nothing stands in a question that is not understood."""
    known = patterns(view.language)
    marked = {view.tokens[position].folded for each in view.all(*_KNOWN) for position in each.hits}
    rest = text
    for concept in (
        "more",
        "who",
        "when",
        "stay",
        "leave",
        "come",
        "replace",
        "somebody",
        "newcomer",
        "right",
        "means",
        "old_value",
        "same",
    ):
        rest = known[concept].sub(" ", rest)
    return len(words) <= _LONGEST and all(
        word in marked or word in ("¤", "@") or known["plain"].search(f" {word} ") for word in rest.split()
    )


#: A question of more words tells a story.
_LONGEST = 32


@lru_cache(maxsize=16)
def patterns(code: str) -> dict[str, re.Pattern[str]]:
    """For each field of a language's ``QuestionWords`` what finds its phrases in words folded and joined by single spaces."""
    words = LEXICONS[code].questions
    return {concept: _finder(getattr(words, concept)) for concept in concepts()}


def _finder(phrases: Words) -> re.Pattern[str]:
    written = sorted(dict.fromkeys(phrases), key=lambda phrase: (-len(phrase.split()), phrase))
    return re.compile("(?<= )(?:" + "|".join(_pattern(phrase) for phrase in written) + ")(?= )") if written else re.compile(r"(?!)")


def _pattern(phrase: str) -> str:
    found = ""
    for part in phrase.split():
        if part == "…":
            found += r"(?:[^ ]+ ){0,4}"
        else:
            found += re.escape(fold(part.rstrip("*"))) + (r"[^ ]*" if part.endswith("*") else "") + " "
    return found.rstrip(" ")
