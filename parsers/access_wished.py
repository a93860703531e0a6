"""Whether a sentence asks for access without a verb: 'A login for Pia Ek, pia@…, please', somebody new with an address and a courtesy."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What such a sentence may hold beside the person: nothing that denies it, or tells of anything else.
_PLAIN = (
    "user", "new", "for_company", "place", "thanks", "polite", "greeting", "harmless", "email", "phone", "name", "conjunction", "title",
    "role", "at_once",
)  # fmt: skip

#: Before a colon these make what stands behind it a wish.
_HOPED = ("polite", "wish", "condition_polite")

#: A sentence of thanks has so many words at most.
_THANKS = 4


def access_wished(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """One act of adding whoever is named, where a courtesy stands beside it; 'Login: pia@…' alone may only tell what somebody's is."""
    pronoun = any(each.start == 0 for each in view.all("he"))  # 'Hänelle tunnukset, kiitos, pia@…'
    if not (view.people or pronoun) or view.sentence.asks or view.sentence.subject or view.sentence.row or not view.has("user"):
        return []
    colon = next((position for position, token in enumerate(view.tokens) if token.text == ":"), -1)
    if colon > min(view.people, default=0) or (colon >= 0 and not view.within(0, colon, *_HOPED)):
        colon = -1
    here = letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
    first = next(position for position in range(colon + 1, len(view.tokens)) if view.tokens[position].kind is not TokenKind.MARK)
    opens = [each for each in view.all("user") if each.start - first in (0, 1)]
    if len(here) != 1 or here[0].known or here[0].is_sender or not opens or any(act.view is view for act in acts):
        return []
    plain = {position for each in view.all(*_PLAIN) for position in each.hits} | view.people
    plain |= {0} if pronoun else set()
    small = view.grammar.articles | view.grammar.to
    told = [token for position, token in enumerate(view.tokens) if position > colon and position not in plain and token.folded not in small]
    addresses = [token.atom for token in told if isinstance(token.atom, AddressMention)]
    if len(addresses) != 1 or any(token.kind is not TokenKind.MARK and token.atom is not addresses[0] for token in told):
        return []
    following = letter.views[view.sentence.index + 1 : view.sentence.index + 2]
    thanked = any(each.has("thanks") and len([token for token in each.tokens if token.folded]) <= _THANKS for each in following)
    if colon < 0 and not view.has("thanks", "polite") and not thanked:
        return []
    mark = opens[0]
    proof = [Evidence(f"{letter.lexicon.code}.{Kind.ADD_USER.value}.user", view.text(mark.start, mark.end))]
    return [Act(Kind.ADD_USER, Force.ORDER, view, mark, "add_noun", 0, len(view.tokens), objects=frozenset({"user"}), evidence=proof)]
