"""Whether what stops, is gone or is used no longer is a thing (an address, a number, a server), and nobody who leaves us."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Kind
from parsers.things import genitive

#: What people have, or is ours: it may end, and nobody leaves.
_THINGS = ("email", "postal", "phone", "name", "surname", "details", "agreement", "foreign_thing", "password", "invoice", "company_details")

#: Nouns that stand for somebody.
_SOMEBODY = ("role", "title", "joined", "vague_people", "they")

#: So many tokens behind 'no longer uses' its object begins.
_NEAR = 4


def ended_thing(letter: Letter, act: Act) -> bool:
    """'The old address stops working on Friday', 'she no longer uses her old number': told of no person, or of what he has."""
    if act.trigger == "must_not_have":
        return act.kind is Kind.REMOVE_USER and _value_denied(letter, act)
    if act.trigger.endswith("_passive"):
        return act.kind is Kind.REMOVE_USER and _account_elsewhere(act)
    if act.trigger != "left":
        return False
    view, mark = act.view, act.mark
    clause = view.clause_of[mark.start]
    clauses = {clause, _before_brackets(view, mark.start)}
    before = [position for position in range(mark.start) if view.clause_of[position] in clauses and position not in mark.hits]
    things = {position for each in view.all(*_THINGS) for position in each.hits} - set(mark.hits)
    if _used_no_longer(view, mark.end, things):
        return True
    if any(_is_subject(letter, view, position, things) for position in before):
        return False
    old = {each.start for each in view.all("old") if each.end < len(view.tokens)}
    plain = plain_words(view)
    owned = next((position for position in before if _owns(letter, view, position)), len(view.tokens))  # 'her laptop', 'the domain'
    told = [each for each in before if each in things or each in old or (each > owned and names_a_thing(view, each, plain))]
    alone = [position for position in before if any(position in each.hits for each in view.all("it"))]
    return bool(told) or (bool(alone) and alone[-1] == mark.start - 1)


def _account_elsewhere(act: Act) -> bool:
    """'Karls konto hos Visma stängs', 'Matin tili pankissa suljetaan': behind the account stands where it is, and that is not with us."""
    view = act.view
    for account in view.within(view.clause_start(act.mark.start), act.mark.start, "user"):
        at = next((each.end for each in view.all("place") if each.start == account.end), None)
        if at is None and view.grammar.case_endings and account.end < act.mark.start:
            at = account.end if view.tokens[account.end].folded.endswith(view.grammar.place_cases) else None
        if at is None or at >= act.mark.start:
            continue
        ours = {position for each in view.all("you", "us", "our_place", "our", "my", "company", "he", "they") for position in each.hits}
        behind = range(at, min(at + 2, act.mark.start))
        if ours.isdisjoint(behind) and (view.own_companies | view.people).isdisjoint(behind):
            return not any(view.tokens[each].atom is not None for each in behind)
    return False


def _value_denied(letter: Letter, act: Act) -> bool:
    """'That number should no longer be on Priya's account', '070 … ska inte vara på Karls användare': the value goes, and not its user."""
    view, mark = act.view, act.mark
    clause = view.clause_of[mark.start]
    before = [position for position in range(mark.start) if view.clause_of[position] == clause]
    if not before or view.within(before[0], mark.start, "user", "our_place"):
        return False
    named = any(position > mark.start for position in view.people)
    values = set(view.places(PhoneMention)) | (set(view.places(AddressMention)) if named else set())
    values |= {position for each in view.all("phone", "email", "postal", "name") for position in each.hits} - set(mark.hits)
    return not values.isdisjoint(before) and not any(_is_subject(letter, view, position, values) for position in before)


def _before_brackets(view: View, position: int) -> int:
    """'Matin vanha osoite (matti@…) jää pois': the clause that goes on behind the brackets, else the token's own."""
    behind = view.clause_start(position) - 1
    close = next((each for each in (behind, behind + 1) if each >= 0 and view.tokens[each].text == ")"), None)
    opened = [each for each in range(close or 0) if view.tokens[each].text == "("]
    return view.clause_of[opened[-1] - 1] if opened and opened[-1] else view.clause_of[position]


def _is_subject(letter: Letter, view: View, position: int, things: set[int]) -> bool:
    """Whether a token is somebody who may leave: a name that owns nothing, a pronoun that stands alone, a role."""
    if position in view.people:
        ends = position + 1 not in view.people
        return ends and not genitive(letter, view, position) and not _owner_in_finnish(view, position, things)
    if any(position in each.hits for each in view.all(*_SOMEBODY)) and position not in things:
        return not any(position in each.hits for each in view.all("they")) or not _before_thing(view, position, things)
    if not any(each.start <= position < each.end for each in view.all("he")):
        return False
    his = any(position in each.hits for each in view.all("his"))
    return not his and not _before_thing(view, position, things)


def _owns(letter: Letter, view: View, position: int) -> bool:
    """Whether a token is an article, a possessive or a name in its genitive: behind it stands a noun."""
    article = view.tokens[position].folded in view.grammar.articles
    pronoun = any(position in each.hits for each in view.all("his", "my", "our"))
    return article or pronoun or (position in view.people and genitive(letter, view, position))


def _before_thing(view: View, position: int, things: set[int]) -> bool:
    """'Den gamla adressen': what is a pronoun elsewhere is the article of a thing."""
    old = {each.start for each in view.all("old", "new")}
    behind = position + 1
    return behind in things or behind in old


def _owner_in_finnish(view: View, position: int, things: set[int]) -> bool:
    """'Matin osoite': a name in the genitive right before a thing."""
    folded = view.tokens[position].folded
    return view.grammar.case_endings and folded.endswith("n") and not folded.endswith("nen") and _before_thing(view, position, things)


def _used_no_longer(view: View, start: int, things: set[int]) -> bool:
    """'… no longer uses the old address': behind the words stands a thing of his, and no user between."""
    clause = view.clause_of[start - 1]
    near = [position for position in range(start, min(start + _NEAR, len(view.tokens))) if view.clause_of[position] == clause]
    thing = next((position for position in near if position in things), None)
    if thing is None:
        return False
    words = view.within(start, thing, "old", "his", "my", "our") or any(each.start <= thing - 1 < each.end for each in view.all("he"))
    return bool(words) and not view.within(start, thing + 2, "user")
