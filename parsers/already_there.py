"""Whether what is told of access asks for none: who has it is to keep it, still needs it, needs it until he leaves, or never had any."""

from collections.abc import Sequence

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention, Relation
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import last_together
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Kind


def kept(view: View, start: int, end: int) -> bool:
    """'Priya must remain an administrator', 'I need to keep my login': between two tokens, or in their clause, it is told to stay."""
    clauses = {view.clause_of[start], view.clause_of[end]}
    return any(view.clause_of[each.start] in clauses for each in view.all("keeps"))


def has_it(letter: Letter, view: View, acts: list[Act]) -> bool:
    """'Until then he needs his access', 'I still need my own login', told of nobody named here: whoever is meant has it."""
    if _until_that_day(view) and _leaver_told(letter, view, acts):
        return True
    if not (view.has("still") or _his_own(view)) or view.has("negation"):
        return False
    if view.has("i") and not view.has("he", "they"):
        return letter.people.sender.known is not None and view.has("my")
    named = last_together(letter, view.sentence.index)
    return view.has("he") and bool(named) and all(draft.known and draft.known.active for draft in named)


def _his_own(view: View) -> bool:
    """'She works on and needs her login': what is needed is called hers, and nobody who comes is told of."""
    his = {each.end for each in view.all("his")}
    return any(each.start in his for each in view.all("user")) and not view.has("role", "title", "joined", "new")


def only_until_then(letter: Letter, view: View, start: int) -> bool:
    """'No need for him to have access before he starts': what is denied from a token on is so until a day that was just told."""
    if not view.within(start, len(view.tokens), "until_then"):
        return False
    index = view.sentence.index
    return any(True for each in letter.views[max(0, index - _DAY_BEFORE) : index + 1] for _ in letter.atoms(each, DayMention))


#: In so many sentences before the denial its day is told.
_DAY_BEFORE = 3


def mine(view: View, user: Mark) -> bool:
    """'My login', 'min egen tilgang', 'brukeren min': what the sender calls his own.

    'Esa tarvitsee oman tunnuksen': the Finnish word for 'own' alone is his of whom the sentence tells.
    """
    before = user.start - 1
    own = {position for each in view.all("harmless") for position in each.hits}
    anybodys = frozenset() if view.has("i") else view.grammar.own
    starts = {each.start for each in view.all("my") if view.tokens[each.start].folded not in anybodys}
    return user.end in starts or before in starts or (before in own and before - 1 in starts)


def into_others_place(act: Act) -> bool:
    """'He has a new job and is to be in their system', 'in his new employer's system': told of one who leaves, and nothing to us."""
    view = act.view
    if act.kind is not Kind.ADD_USER or act.trigger not in _TOLD or not view.has("our_place"):
        return False
    if view.holds(AddressMention):
        return False  # whose address is given is to come to us
    yours = {each.start for each in view.all("you")}  # Norwegian 'deres'
    theirs = {each.end for each in view.all("they") if each.start not in yours and view.tokens[each.start].folded != "deres"}
    clause = view.clause_of[act.mark.hits[-1]]
    places = [each for each in view.all("our_place") if each.start >= act.mark.start and view.clause_of[each.start] == clause]
    employed = any(view.clause_of[each.start] == clause and each.start > act.mark.start for each in view.all("employer"))
    return bool(places) and (employed or any(each.start in theirs for each in places))


#: What is told of a newcomer, or of one who goes elsewhere.
_TOLD = ("needs", "add_passive")


def never_came(view: View, drafts: Sequence[Draft]) -> bool:
    """'Ola is to have no user, he manages without': somebody whom nobody knows, and of whom no 'any more' tells that he had one."""
    if not drafts or any(draft.known or draft.ambiguous or draft.is_sender for draft in drafts):
        return False
    return not any(token.folded in view.grammar.any_more for token in view.tokens)


def _until_that_day(view: View) -> bool:
    """Whether the sentence tells until which day something is: 'until then', 'until 31 December', 'up to and including that day'."""
    if view.has("until_then") or any(isinstance(token.atom, DayMention) and token.atom.relation is Relation.UNTIL for token in view.tokens):
        return True
    pointed = {each.start for each in view.all("that_day")}
    return any(each.end in pointed for each in view.all("during"))


def _leaver_told(letter: Letter, view: View, acts: list[Act]) -> bool:
    """Whether whoever was named last before the sentence has a user, and is told to leave or to be removed."""
    removed = [act for act in acts if act.kind is Kind.REMOVE_USER and act.view.sentence.index < view.sentence.index]
    named = last_together(letter, view.sentence.index)
    return bool(removed) and bool(named) and all(draft.known and draft.known.active for draft in named)
