"""Whether a newcomer gets a user like the one just told of: 'Søren's user can go and Klaus gets one', '… and make one for Klaus'."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.clauses import force_of
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What may stand around the newcomer and behind 'one'.
_PLAIN = (
    "conjunction",
    "harmless",
    "like_others",
    "contrast",
    "therefore",
    "polite",
    "thanks",
    "takes_over",
    "new",
    "user",
    "phone",
    "email",
)


def gets_one(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The addition of the one newcomer, with his address, who 'gets one', or for whom one is made, right behind a user that is removed."""
    if not view.has("gets_one", "makes_one") or view.sentence.subject or view.sentence.heard:
        return
    mark = max(view.all("gets_one", "makes_one"), key=lambda each: (-each.start, each.end))
    begin = mark.start
    plain = view.people | {position for each in view.all(*_PLAIN) for position in each.hits}
    while begin and (begin - 1 in plain or view.tokens[begin - 1].kind is not TokenKind.WORD):
        begin -= 1
    index = view.sentence.index
    told = _user_goes(letter, view, begin, acts)
    if told is None or (view.sentence.asks and told is not view):
        return
    end = len(view.tokens) if mark.concept == "makes_one" else mark.hits[-1]
    first = mark.start if mark.concept == "makes_one" else begin
    named = [each for each in letter.people.between((index, first), (index, end)) if each.names or not each.known]
    new = len(named) == 1 and not named[0].known and not named[0].is_sender and bool(named[0].emails)
    behind = all(each in plain or view.tokens[each].kind is not TokenKind.WORD for each in range(mark.hits[-1] + 1, len(view.tokens)))
    if not new or not behind:
        return
    proof = [Evidence(f"{letter.lexicon.code}.add_user.gets_one", view.text(mark.start, mark.end))]
    objects = frozenset({"user"})
    yield Act(Kind.ADD_USER, _force(view, mark, begin, told), view, mark, "needs", begin, len(view.tokens), objects=objects, evidence=proof)


def _force(view: View, mark: Mark, begin: int, told: View) -> Force:
    """The force of the words; that of the removal where they only go on with its sentence."""
    force = force_of(view, mark)
    if mark.concept == "makes_one" and told is view and force is not Force.NEGATED and not view.within(begin, mark.start, "negation"):
        return Force.ORDER  # 'can you close Søren's user and make one for Klaus?'
    if mark.concept == "makes_one" and force is Force.WEAK and mark.start == begin:
        return Force.ORDER
    if begin and force in (Force.QUESTION, Force.WEAK) and view.tokens[begin - 1].folded in view.grammar.that:
        return Force.ORDER  # 'I want his user to be closed and that Berit gets one': as the removal before it
    return force


def _user_goes(letter: Letter, view: View, begin: int, acts: list[Act]) -> View | None:
    """The sentence in which, right before the clause, somebody's user is removed: the same one, or the one before it."""
    told = view if any(token.kind is TokenKind.WORD for token in view.tokens[:begin]) else _before(letter, view)
    if told is None or not told.has("user") or told.has("foreign_thing"):
        return None
    return told if any(act.view is told and act.kind is Kind.REMOVE_USER and act.force is Force.ORDER for act in acts) else None


def _before(letter: Letter, view: View) -> View | None:
    """The sentence right before this one."""
    return letter.views[view.sentence.index - 1] if view.sentence.index else None
