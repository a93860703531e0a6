"""Whether an order is about somebody told only as another's ('Priya's sister has left', 'broren til Lars'), or by a first name alone.

Whoever owns the relative, or was named before, is not the one who goes or has a new number; and nobody can tell who does: a person asks.
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, Place
from parsers.reading import Kind
from parsers.targets import Found, Targets
from parsers.things import genitive
from parsers.tokens import TokenKind

#: Why a person looks at such an order.
RELATIVE = "perhaps somebody else, whom the register does not know"

#: The name of a relative stands at most so many tokens behind the word, signs counted.
_NAMED = 2

#: What is told of a relative.
_TOLD = ("left", "joined", "needs", "must_not_have", "has_new", "renamed", "no_user")


def about_relative(letter: Letter, act: Act, aimed: Targets) -> bool:
    """Whether those found for an act are told last as owners of a relative whom it is about, or not told beside it at all."""
    if act.aimed or aimed.found in (Found.NOBODY, Found.LISTED) or not any(draft.known for draft in aimed.drafts):
        return False
    index = act.view.sentence.index
    here = _unnamed(letter, act.view)
    if aimed.found is Found.SELF:
        mine = [each for each in here if each[2]]
        others = {each.start for each in act.view.all("my", "me", "i")} - {start for start, _, _ in mine}
        return act.kind is Kind.CHANGE_USER and bool(mine) and not others
    if here:
        return all(_only_owner(act, draft, [(start, at) for start, at, _ in here]) for draft in aimed.drafts)
    before = letter.views[index - 1] if index and aimed.found in (Found.POINTED, Found.NEAR) else None
    if before is None or before.sentence.subject:
        return False
    unnamed = [(start, at) for start, at, _ in _unnamed(letter, before)]
    wishes = any(each.start <= at <= each.end for each in before.all("others_want") for _, at in unnamed)
    told = [(start, at) for start, at in unnamed if not wishes and before.within(at + 1, len(before.tokens), *_TOLD)]
    return bool(told) and not any(_named_since(draft, (index - 1, told[-1][1] + _BEHIND_IT), act.place) for draft in aimed.drafts)


def _named_since(draft: Draft, after: Place, before: Place) -> bool:
    """Whether somebody is named between a relative, with his owner behind him, and an order."""
    return any(after < place < before for place in draft.places)


def _unnamed(letter: Letter, view: View) -> list[tuple[int, int, bool]]:
    """(where the owner begins, where the word for the relative stands, whether he is the sender's) of every relative without a name."""
    accounts = {position for each in view.all("user") for position in range(each.start, each.end)}
    found: list[tuple[int, int, bool]] = []
    for mark in view.all("kin", "role"):
        at = mark.start
        owner = None if mark.words > 1 or at in accounts or _name_taken(view, at) else _owner(letter, view, at)
        if owner is None or (mark.concept == "kin" and any(each[1] == at for each in found)):
            continue
        start, behind, mine = owner
        if not _named_beside(view, start, behind) and not _predicate(view, start):
            found.append((start, at, mine))
    return [*found, *((at, at, False) for at in _strangers(view))]


def _strangers(view: View) -> list[int]:
    """'Zoe has left': a capitalised word that means nothing stands at the head of a clause, right before what is told of somebody."""
    said = {position for mark in view.marks for position in range(mark.start, mark.end)} | view.people | view.companies
    heads = [mark.start - 1 for mark in view.all(*_TOLD) if mark.start and mark.start - 1 not in said]
    return sorted({at for at in heads if _heads_clause(view, at) and not any(position > at for position in view.people)})


def _heads_clause(view: View, at: int) -> bool:
    """Whether a capitalised word, with a genitive's ending or without, opens a clause."""
    word = view.tokens[at]
    opens = at == 0 or view.tokens[at - 1].kind is TokenKind.MARK or any(each.end == at for each in view.all("conjunction", "contrast"))
    return opens and word.kind is TokenKind.WORD and word.atom is None and word.text[:1].isupper() and word.text[1:].islower()


def _name_taken(view: View, at: int) -> bool:
    """'He has taken his wife's name': the name of a relative of whom it is told that somebody has it now."""
    owner = 1 + any(each.start == at + 1 and each.words == 1 for each in view.all("his"))  # 'kona sitt navn'
    named = any(each.start == at + owner for each in view.all("name", "surname"))
    return named and view.has("renamed", "surname", "has_new", "called") and at - 1 not in view.people


def _owner(letter: Letter, view: View, at: int) -> tuple[int, int, bool] | None:
    """(first token of owner and relative, the token behind them, whether the owner is the sender); None where nobody owns him."""
    for concept in ("his", "my"):
        if any(each.end == at for each in view.all(concept)):
            return at - 1, at + 1, concept == "my"
        if any(each.start == at + 1 and each.words == 1 for each in view.all(concept)) and view.grammar.verb_second:
            return at, at + 2, concept == "my"  # 'broren hans'
        if any(each.start == at and concept == "my" for each in view.all(concept)):
            return at, at + 1, True
    before = at - 1
    if before in view.people and not view.sentence.row and (genitive(letter, view, before) or _finnish(view, before)):
        start = before
        while start - 1 in view.people:
            start -= 1
        return start, at + 1, False
    following = view.tokens[at + 1].folded if at + 2 < len(view.tokens) else ""
    if following in view.grammar.relation_of and at + 2 in view.people:
        end = at + 2
        while end in view.people:
            end += 1
        return at, end, False
    if view.grammar.case_endings and view.tokens[at].folded.endswith(("ni", "nsa")):
        return at, at + 1, view.tokens[at].folded.endswith("ni")
    return None


def _finnish(view: View, position: int) -> bool:
    """'Matin vaimo': a name in the genitive case."""
    folded = view.tokens[position].folded
    return view.grammar.case_endings and folded.endswith("n") and not folded.endswith("nen")


def _named_beside(view: View, start: int, behind: int) -> bool:
    """Whether the relative's own name or address stands right behind ('my sister Olivia', 'his wife: eva@…'), or before a comma."""
    near = range(behind, min(behind + _NAMED, len(view.tokens)))
    if any(position in view.people or isinstance(view.tokens[position].atom, AddressMention) for position in near):
        return True
    return start > 1 and view.tokens[start - 1].text in ",(–-" and start - 2 in view.people


def _predicate(view: View, start: int) -> bool:
    """'She is Priya's boss', 'as my deputy': the word tells who somebody is."""
    return start > 0 and (view.tokens[start - 1].folded in view.grammar.linking or view.tokens[start - 1].folded in view.grammar.comparing)


def _only_owner(act: Act, draft: Draft, relatives: list[tuple[int, int]]) -> bool:
    """Whether an order is about a relative and not about somebody found for it: his owner alone, or named before what is told."""
    view, index, verb = act.view, act.view.sentence.index, act.mark
    anothers = {place for _, place in draft.new_emails()}  # the relative's perhaps
    here = [token for sentence, token in draft.places if sentence == index and (sentence, token) not in anothers]
    owned = {token for token in here if any(start <= token <= at + _BEHIND_IT for start, at in relatives)}
    told = [at for _, at in relatives if at < verb.start and view.within(at + 1, verb.end, *_TOLD)]
    apart = [token for token in here if token not in owned]
    if apart:
        return bool(told) and max(apart) < told[-1]
    done_to = [at for _, at in relatives if verb.hits[0] < at <= verb.hits[-1] + _REACH]
    subject = [at for _, at in relatives if at < verb.start and view.clause_of[at] == view.clause_of[verb.start]]
    return bool(told or done_to or ((owned or act.trigger.endswith("_passive")) and subject))


#: The owner of 'kona til Lars' stands two words behind it.
_BEHIND_IT = 2

#: What a verb is done to stands at most so many tokens behind it.
_REACH = 4
