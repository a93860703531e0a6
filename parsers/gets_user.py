"""Whether a question asks for a newcomer's user: 'Håkon Ruud har startet i dag. Får han en bruker hos dere?'"""

from collections.abc import Iterator

from parsers.act import Act
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What may stand behind 'does he get a'.
_PLAIN = ("user", "new", "harmless", "at_once", "thanks", "polite")


def gets_user(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The addition of the newcomer told of in the sentence before, where a question asks no more than whether he gets a user with you."""
    if not view.sentence.asks or not view.has("gets_one") or not view.has("user") or view.sentence.subject or view.sentence.heard:
        return
    mark = max((each for each in view.all("gets_one") if each.start == 0), key=lambda each: each.end, default=None)
    index = view.sentence.index
    if mark is None or not index or any(act.view is view and act.force is Force.ORDER for act in acts):
        return
    places = {each.end for each in view.all("place")}
    yours = {position for each in view.all("you") if each.start in places for position in (each.start, each.start - 1)}
    plain = {position for each in view.all(*_PLAIN) for position in each.hits} | yours
    behind = [each for each in range(mark.end, len(view.tokens)) if view.tokens[each].kind is TokenKind.WORD]
    if not yours or not plain.issuperset(behind) or not view.within(mark.start, mark.end, "he"):
        return
    before = letter.views[index - 1]
    told = [each for each in letter.people.between((index - 1, 0), (index, 0)) if not each.is_sender]
    if not before.has("joined", "role") or before.sentence.subject or before.sentence.asks or before.has("negation", "condition"):
        return
    if len(told) != 1 or told[0].known or told[0].ambiguous or " " not in (told[0].name or ""):
        return
    proof = [Evidence(f"{letter.lexicon.code}.add_user.gets_user", view.text(0, len(view.tokens)))]
    objects = frozenset({"user"})
    yield Act(Kind.ADD_USER, Force.ORDER, view, mark, "needs", 0, len(view.tokens), objects=objects, aimed=(told[0],), evidence=proof)
