"""Whether somebody new is to get one of his own of what the sentence before tells: 'She cannot share my login. Could she have her own?'"""

from parsers.act import Act
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What leaves it open, or tells of anything else.
_OPEN = (
    "negation", "wonder", "how", "what", "consider", "hearsay", "others_want", "foreign_thing", "invoice", "email", "phone", "authority",
    "agreement", "my",
)  # fmt: skip


def own_access(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """One act of adding the newcomer of the sentence before, where he is wished one of his own and it tells of access."""
    if not view.has("receive") or not view.has("he") or view.people or view.sentence.subject or any(act.view is view for act in acts):
        return []
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    mark = _gets(view)
    if mark is None or before is None or before.sentence.subject or before.sentence.asks or not before.has("user"):
        return []
    here = [draft for draft in letter.people.between((index - 1, 0), (index, 0)) if not draft.is_sender]
    if len(here) != 1 or here[0].known or here[0].ambiguous or not here[0].names:
        return []
    proof = [Evidence(f"{letter.lexicon.code}.{Kind.ADD_USER.value}.receive", view.text(mark.start, mark.end))]
    return [Act(Kind.ADD_USER, Force.ORDER, view, mark, "add_noun", 0, len(view.tokens), objects=frozenset({"user"}), evidence=proof)]


def _gets(view: View) -> Mark | None:
    """The word for getting, where 'one of her own' ends its clause and the sentence asks for it."""
    ifs = [each for each in view.all("condition", "condition_head") if not view.covered(each, ("condition_polite", "polite"))]
    if not (view.has("polite") or view.sentence.asks) or view.has(*_OPEN) or any(not _welcome(view, each) for each in ifs):
        return None
    plain = {position for each in view.all("harmless", "polite", "thanks") for position in each.hits}
    for mark in view.all("receive"):
        own = next((at for at in range(mark.end, len(view.tokens)) if view.tokens[at].folded in view.grammar.ones_own), None)
        if own is None or view.clause_of[own] != view.clause_of[mark.start]:
            continue
        behind = [at for at in range(own + 1, len(view.tokens)) if view.tokens[at].kind is not TokenKind.MARK and at not in plain]
        if not behind:
            return mark
    return None


def _welcome(view: View, condition: Mark) -> bool:
    """'I should be grateful if she could …': the 'if' stands right behind a courtesy."""
    return any(each.end in (condition.start, condition.end) for each in view.all("polite", "thanks", "fine"))
