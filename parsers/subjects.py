"""Who of those named before a verb it is said of: 'as agreed with Karl, Maria is to be removed', 'keep Karl, Maria is to be removed'."""

from collections.abc import Sequence

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import listed_together, mentions_in
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: What stands right before somebody of whom the verb behind the comma is not said.
_OF_ANOTHER = (
    "place", "for_company", "with_letter", "told_by", "keeps", "stays", "leave_out", "greeting", "thanks", "contact", "call_me",
    "tell_others", "negation", "except_for", "taken_back", "old", "new", "before_event", "remove_base", "add_base", "change_base",
    "give_base",
)  # fmt: skip

#: What may stand before a list of subjects.
_PLAIN = (
    "polite", "wish", "harmless", "user", "role", "title", "conjunction", "must", "may", "will", "you", "we", "our", "my", "both",
    "therefore", "because", "relative", "fine", "name", "they",
)  # fmt: skip

#: 'Let Karl be': these spare whoever stands right behind them.
_SPARING = ("keeps", "stays", "leave_out")


def subjects(view: View, mentions: Sequence[tuple[int, Draft]]) -> list[Draft]:
    """Of those mentioned before a verb the ones listed last; behind the last comma alone, where what stands before it is of another."""
    listed = listed_together(view, mentions[::-1])[::-1]
    cut = _comma(view, mentions, listed)
    if cut and _told_of_another(view, _first(mentions, listed[0])):
        return listed[cut:]
    return listed


def unsure_subjects(letter: Letter, act: Act) -> bool:
    """'Shred Karl, Maria is to be removed': nobody can tell whether the verb is said of both who stand before it, or of a stranger."""
    view = act.view
    if act.kind is not Kind.REMOVE_USER or act.trigger.endswith(("_base", "_noun", "_label", "_cell", "swap")) or not view.people:
        return False
    ahead = [each for each in mentions_in(letter, view, act.start, act.mark.start) if not each[1].is_sender]
    if not ahead:
        return False
    if _stranger_behind(view, ahead[-1][0], act):
        return True
    listed = subjects(view, ahead)
    return _unsure(view, ahead, listed)


def _unsure(view: View, ahead: Sequence[tuple[int, Draft]], listed: Sequence[Draft]) -> bool:
    """Whether somebody of those listed may stand there for another reason than the others."""
    if len(listed) < _SEVERAL:
        return False
    head = _first(ahead, listed[0])
    if any(each.end == head for each in view.all(*_SPARING)):
        return True
    if _comma(view, ahead, listed) and not _plain(view, head - 1):
        return True
    aside = _aside(view)
    return any(
        not _plain(view, position) and position not in view.people and position not in aside
        for number, draft in enumerate(listed[1:])
        for position in range(_last(ahead, listed[number]) + 1, _first(ahead, draft))
    )


_SEVERAL = 2


def who_goes(letter: Letter, view: View) -> list[Draft]:
    """'I heard from Priya that James has left. Remove, please.': of several named in a sentence those of whom it tells that they go.

    All of them where it tells so of none and lists them together; nobody where it only tells of one what it does not of another.
    """
    named = [each for each in mentions_in(letter, view, 0, len(view.tokens)) if not each[1].is_sender]
    everybody = list(dict.fromkeys(draft for _, draft in named))
    if any(each.end in view.people and view.tokens[each.start].folded in view.grammar.that for each in view.all("relative")):
        return []  # 'I heard from Priya that James …': his, or hers
    if len(everybody) < _SEVERAL:
        return everybody
    gone: list[Draft] = []
    for mark in view.all("left", "left_past", "must_not_have"):
        gone += _who_does(view, mark, [each for each in named if each[0] < mark.hits[-1]])
    together = listed_together(view, named)
    found = list(dict.fromkeys(gone)) or (together if len(together) == len(everybody) else [])
    return [] if _unsure(view, named, found) else found


def _first(mentions: Sequence[tuple[int, Draft]], draft: Draft) -> int:
    return next(token for token, each in mentions if each is draft)


def _aside(view: View) -> set[int]:
    """The tokens inside brackets: 'Karl (lager) och Maria (ekonomi)'."""
    opened = [position for position, token in enumerate(view.tokens) if token.text == "("]
    closed = [position for position, token in enumerate(view.tokens) if token.text == ")"]
    return {position for start, end in zip(opened, closed, strict=False) for position in range(start, end)}


def _who_does(view: View, mark: Mark, ahead: Sequence[tuple[int, Draft]]) -> list[Draft]:
    """The subject of a verb; behind an 'and' that of the first one: 'James reported to Priya and has now left'."""
    if not ahead:
        return []
    joined = view.within(ahead[-1][0] + 1, mark.hits[0], "conjunction")
    if joined and not view.within(joined[-1].end, mark.hits[0], "he", "they"):
        return [ahead[0][1]] if _plain(view, ahead[0][0] - 1) else []
    return subjects(view, ahead)


def _last(mentions: Sequence[tuple[int, Draft]], draft: Draft) -> int:
    return max(token for token, each in mentions if each is draft)


def _comma(view: View, mentions: Sequence[tuple[int, Draft]], listed: Sequence[Draft]) -> int:
    """The number of the first of ``listed`` behind the last comma between two of them that no 'and' follows; 0 where there is none."""
    joins = {each.start for each in view.all("conjunction")}
    for number in range(len(listed) - 1, 0, -1):
        between = range(_last(mentions, listed[number - 1]), _first(mentions, listed[number]))
        if any(view.tokens[each].text == "," for each in between) and joins.isdisjoint(between):
            return number
    return 0


def _told_of_another(view: View, head: int) -> bool:
    """Whether what stands right before a name makes it another's than the verb's: 'with Karl', 'keep Karl', not 'the login of Karl'."""
    before = head - 1
    if not any(before in each.hits for each in view.all(*_OF_ANOTHER)):
        return False
    return not any(each.end == before for each in view.all("user", "role", "title"))


def _plain(view: View, position: int) -> bool:
    """Whether what stands at a position before a name, or between two, says nothing of its own."""
    if position < 0 or view.tokens[position].kind is not TokenKind.WORD:
        return True
    return any(position in each.hits for each in view.all(*_PLAIN)) or view.tokens[position].folded in view.grammar.that


def _stranger_behind(view: View, last: int, act: Act) -> bool:
    """'Don't touch Karl, Per is to be removed': behind the comma, before the verb, stands a capitalised word that names nobody we know."""
    verb = min((each.start for each in view.all("must", "will") if last < each.start < act.mark.end), default=act.mark.start)
    verb = min(verb, act.mark.start)
    if verb - 1 <= last or view.tokens[verb - 2].text != ",":
        return False
    word = view.tokens[verb - 1]
    named = verb - 1 in view.people or verb - 1 in view.companies
    return word.kind is TokenKind.WORD and word.text[0].isupper() and not word.text.isupper() and not named
