"""Whether a mail only says yes to what an earlier mail asks: it neither thanks nor asks then, and a person reads what it says yes to."""

from parsers.letter import Letter
from parsers.lexicon.languages import LEXICONS
from parsers.questions import patterns, said
from parsers.tokens import TokenKind

#: What makes of a yes an acknowledgement: it works, it was done.
_ACKNOWLEDGES = ("done", "fine")

#: A yes with more words is a letter of its own.
_MANY = 14

#: How much of the earlier mail is looked at for its question.
_GLANCE = 4_000


def only_yes(letter: Letter, aside: tuple[tuple[str, str], ...]) -> bool:
    """Whether the few own words begin with a yes, name nobody and no value, and stand beside an earlier mail that asks.

    In: the own words laid out, and what was set aside as (kind, text). The yes may be in any of our languages: 'Jep' tells none.
    """
    views = [view for view in letter.body() if not (view.has("greeting") and len(view.tokens) <= _MANY // 2)]
    tokens = [token for view in views for token in view.tokens]
    if not tokens or sum(token.kind is TokenKind.WORD for token in tokens) > _MANY or not _asks(aside):
        return False
    if any(token.kind is TokenKind.ATOM for token in tokens) or any(view.sentence.asks for view in views):
        return False
    if any(mark.start or view is not views[0] for view in views for mark in view.all(*_ACKNOWLEDGES)):
        return False  # 'Yes, it works now'; Finnish 'joo' is both a yes and a 'fine'
    places = [view.sentence.index for view in views]
    if any(not draft.is_sender for index in places for draft in letter.people.between((index, 0), (index + 1, 0))):
        return False
    head = f" {' '.join(said(views[0]))} "
    return any(patterns(code)["yes"].match(head, 1) for code in LEXICONS)


def _asks(aside: tuple[tuple[str, str], ...]) -> bool:
    """Whether the newest earlier mail asks something."""
    newest = next((text for kind, text in aside if kind in ("quoted", "forwarded")), "")
    return "?" in newest[:_GLANCE]
