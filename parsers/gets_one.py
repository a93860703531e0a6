"""Whether a clause gives a newcomer a user like the one just told of: 'Søren's user can go and Klaus gets one.'"""

from collections.abc import Iterator

from parsers.act import Act
from parsers.clauses import force_of
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What may stand around the newcomer and behind 'one'.
_PLAIN = ("conjunction", "harmless", "like_others", "contrast", "therefore", "polite", "thanks", "takes_over")


def gets_one(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The addition of the one newcomer, with his address, of a clause 'he gets one' right behind a user that is removed."""
    if not view.has("gets_one") or view.sentence.asks or view.sentence.subject or view.sentence.heard:
        return
    mark = max(view.all("gets_one"), key=lambda each: (-each.start, each.end))
    begin = mark.start
    plain = view.people | {position for each in view.all(*_PLAIN) for position in each.hits}
    while begin and (begin - 1 in plain or view.tokens[begin - 1].kind is not TokenKind.WORD):
        begin -= 1
    index = view.sentence.index
    named = letter.people.between((index, begin), (index, mark.start))
    new = len(named) == 1 and not named[0].known and not named[0].is_sender and bool(named[0].emails)
    behind = all(each in plain or view.tokens[each].kind is not TokenKind.WORD for each in range(mark.hits[-1] + 1, len(view.tokens)))
    if not new or not behind or not _user_goes(letter, view, begin, acts):
        return
    proof = [Evidence(f"{letter.lexicon.code}.add_user.gets_one", view.text(mark.start, mark.end))]
    objects = frozenset({"user"})
    force = force_of(view, mark)
    if begin and force in (Force.QUESTION, Force.WEAK) and view.tokens[begin - 1].folded in view.grammar.that:
        force = Force.ORDER  # 'I want his user to be closed and that Berit gets one': as the removal before it
    yield Act(Kind.ADD_USER, force, view, mark, "needs", begin, len(view.tokens), objects=objects, evidence=proof)


def _user_goes(letter: Letter, view: View, begin: int, acts: list[Act]) -> bool:
    """Whether right before the clause somebody's user is removed: in the same sentence, or in the one before it."""
    told = view if any(token.kind is TokenKind.WORD for token in view.tokens[:begin]) else _before(letter, view)
    if told is None or not told.has("user") or told.has("foreign_thing"):
        return False
    return any(act.view is told and act.kind is Kind.REMOVE_USER and act.force is Force.ORDER for act in acts)


def _before(letter: Letter, view: View) -> View | None:
    """The sentence right before this one."""
    return letter.views[view.sentence.index - 1] if view.sentence.index else None
