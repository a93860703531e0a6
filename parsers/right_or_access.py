"""Whether a word for access means the right to order alone: 'that permission', 'his access to ordering', where he signs in as before."""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.scene import Scene

#: So many sentences before the verb tell what the right is for.
_NEAR = 2
#: So many words at most stand between the word for access and what it is for ('to', 'to the').
_BETWEEN = 2


def means_right(scene: Scene) -> bool:
    """'Ta bort hans tillgång till att beställa', 'He orders nothing more. Revoke that permission': a right is what is taken."""
    view = scene.view
    if any(_permission(view, position) for position in scene.mark.hits[1:]):
        return True  # 'trekk tilbake rettigheten'
    if not view.has("user"):
        return False
    taken = _accesses(view, scene.mark)
    if any(_to_order(view, each) for each in taken):
        return True
    return bool(_pointed(view, taken)) and len(taken) == 1 and any(speaks_of_ordering(each) for each in _before(scene.letter, view))


def may_mean_right(letter: Letter, act: Act) -> bool:
    """'He signs in as usual. Revoke his permission': a removal of one who goes on signing in, or who is only to order no more."""
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    taken = _accesses(act.view, act.mark)
    if not taken:
        return False
    near = _before(letter, act.view)
    if any(_signs_in(each) for each in near) or any(_for_orders(act.view, each) for each in taken):
        return True
    return any(speaks_of_ordering(each) and each.has("negation", "must_not_have") for each in near)


def _before(letter: Letter, view: View) -> list[View]:
    """The sentence and those right before it, where none of them tells that somebody leaves."""
    index = view.sentence.index
    near = [each for each in letter.views[max(0, index - _NEAR) : index + 1] if not each.sentence.heard and not each.sentence.subject]
    return [] if any(each.has("left") for each in near) else near


def _accesses(view: View, mark: Mark) -> list[Mark]:
    """The words for access or permission in the verb's clause; an account or a login is none."""
    clause = view.clause_of[mark.hits[-1]]
    words = (*view.grammar.rights, *view.grammar.accesses)
    return [
        each
        for each in view.all("user")
        if view.clause_of[each.start] == clause and words and view.tokens[each.start].folded.startswith(words)
    ]


def _pointed(view: View, taken: list[Mark]) -> list[Mark]:
    """Those that mean a permission, with 'that' before them; 'that access' may be all that he has."""
    return [
        each
        for each in taken
        if each.start and view.tokens[each.start - 1].folded in view.grammar.that_right and _permission(view, each.start)
    ]


def _permission(view: View, position: int) -> bool:
    """Whether a word means a right or a permission, not access as such."""
    folded, grammar = view.tokens[position].folded, view.grammar
    return folded in grammar.right or (folded.startswith(grammar.rights) and not folded.startswith(grammar.accesses))


def _to_order(view: View, access: Mark) -> bool:
    """'Access to ordering', 'tilgang til å bestille': the verb stands right behind the word."""
    behind = [token.folded for token in view.tokens[access.end : access.end + _BETWEEN + 1]]
    return any(word in view.grammar.to_order for word in behind[1:] or behind)


def _for_orders(view: View, access: Mark) -> bool:
    """'Tillgång till beställningar': orders stand right behind it, which may be those of the network."""
    return any(token.folded.startswith(view.grammar.ordering) for token in view.tokens[access.end : access.end + _BETWEEN + 1])


def speaks_of_ordering(view: View) -> bool:
    """Whether a sentence speaks of ordering, or of a right to it."""
    return view.has("authority") or any(token.folded.startswith(view.grammar.ordering) for token in view.tokens)


def _signs_in(view: View) -> bool:
    """'He shall be able to sign in', 'he signs in as before': told of somebody in a clause that denies nothing."""
    told = view.has("must", "will", "still") or any(token.folded in view.grammar.as_before for token in view.tokens)
    if not told or not (view.people or view.has("he", "they")):
        return False
    against = {view.clause_of[each.start] for each in view.all("negation", "condition", "must_not_have", "cannot_sign_in")}
    return any(
        token.folded in view.grammar.signing_in and view.clause_of[position] not in against for position, token in enumerate(view.tokens)
    )
