"""What is taken from somebody who stays: 'den ret må I fjerne fra mig', 'take that away from her'; never he himself.

Who gives up the right to order is no leaver. Where it is not plain that a right is what is taken, a person decides what it is.
"""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.right_or_access import may_mean_right, speaks_of_ordering
from parsers.scene import Scene

#: So many sentences before the verb at most stands what the right is for.
_NEAR = 2

#: Words behind 'from him' that make of him an owner ('from her account').
_OWNED = ("user", "email", "phone", "name", "details", "foreign_thing", "our_place", "mailing")


def takes_right(scene: Scene) -> bool:
    """'That right you may take from me', 'take it off me': the right to order that was told in the sentence or one of those before it."""
    view, mark = scene.view, scene.mark
    if not view.grammar.right:
        return False
    right, whose = _right(view, mark), _from_whom(view, mark)
    if not (right or whose) or _somebody_else(view, mark, whose):
        return False
    index = view.sentence.index
    near = [each for each in scene.letter.views[max(0, index - _NEAR) : index + 1] if not each.sentence.heard]
    if right:
        return any(speaks_of_ordering(each) for each in near)
    denied = view.has("authority") and view.has("must_not_have", "avoid") and not view.has("cannot_sign_in", "tried")
    return denied and _points(view, mark)


def only_something_taken(letter: Letter, act: Act) -> bool:
    """Whether a removal may take something from somebody who stays, by its own words or by what is told beside it."""
    return taken_from_somebody(act) or still_signs_in(letter, act) or may_mean_right(letter, act)


def taken_from_somebody(act: Act) -> bool:
    """'Remove that from me': behind a 'from' stands who has it, and nobody and no user is named as what is removed."""
    if act.kind is not Kind.REMOVE_USER or act.implied or not act.trigger.startswith("remove"):
        return False
    whose = _from_whom(act.view, act.mark)
    return whose is not None and not _somebody_else(act.view, act.mark, whose)


def still_signs_in(letter: Letter, act: Act) -> bool:
    """'… I still want to be able to sign in': a sentence behind a removal tells that he who is removed goes on having access."""
    index = act.view.sentence.index
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    mine = act.view.has("my", "me") and not act.view.people
    for view in letter.views[index : index + 3]:
        for still in view.all("still") if view.has("wish", "must", "will") and not view.sentence.asks else ():
            clause = view.clause_of[still.start]
            if _of_another(letter, act, view, still):
                continue
            own = [each for each in view.all("user") if view.clause_of[each.start] == clause and each.start > still.start]
            behind = view is not act.view or still.start > act.mark.start
            whose = view.within(view.clause_start(still.start), still.start, "i" if mine else "he")
            if own and behind and whose and not view.has("negation", "condition", "condition_head"):
                return True
    return False


def _of_another(letter: Letter, act: Act, view: View, still: Mark) -> bool:
    """'Remove Karl. Maria has moved, she still needs to get in': whoever a sentence behind names last before the words is not he."""
    index, own = view.sentence.index, act.view.sentence.index
    named = letter.people.between((index, 0), (index, still.start)) if index != own else []
    return bool(named) and named[-1] not in letter.people.between((own, 0), (own + 1, 0))


def _clause(view: View, mark: Mark) -> range:
    """The token positions of the verb's clause, and of the verb itself."""
    inside = [position for position, clause in enumerate(view.clause_of) if clause == view.clause_of[mark.hits[-1]]]
    return range(min(inside[0], mark.hits[0]), inside[-1] + 1)


def _from_whom(view: View, mark: Mark) -> int | None:
    """Where in the verb's clause the one stands from whom something is taken; None where nobody does."""
    persons = {each.start for each in view.all("me", "he", "they")} | view.people
    clause = _clause(view, mark)
    if view.grammar.case_endings:
        for position in clause:
            folded = view.tokens[position].folded
            if folded in view.grammar.from_whom or (position in view.people and folded.endswith(view.grammar.from_cases)):
                return position
        return None
    for position in clause:
        behind = position + 1
        if view.tokens[position].folded not in view.grammar.from_whom or behind not in clause or behind not in persons:
            continue
        owned = {each.start for each in view.all(*_OWNED)}
        last = behind
        while last + 1 in view.people:
            last += 1
        possessive = view.tokens[last].text.endswith(("'s", "’s"))
        if not possessive and last + 1 not in owned and last + 2 not in owned and not view.within(behind, behind + 1, "his"):
            return behind
    return None


def _somebody_else(view: View, mark: Mark, whose: int | None) -> bool:
    """Whether a user is told of in the verb's clause, or somebody named before the one from whom something is taken."""
    clause = _clause(view, mark)
    end = whose if whose is not None else clause.stop
    named = {position for position in view.people if position in clause and (whose is None or position < whose)}
    told = [each for each in view.within(clause.start, clause.stop, "user") if each.start not in mark.hits or view.grammar.case_endings]
    told += [each for each in view.within(clause.start, end, "me", "role") if not set(each.hits) & set(mark.hits)]
    things = {each.start for each in view.all("it")}
    told += [each for each in view.within(clause.start, end, "he", "they") if each.start not in things]
    return bool(named or told)


def _right(view: View, mark: Mark) -> bool:
    """Whether a word for a right that is known stands in the verb's clause: 'the right', 'that right', 'rätten'."""
    for position in _clause(view, mark):
        token = view.tokens[position]
        if token.folded not in view.grammar.right:
            continue
        before = view.tokens[position - 1].folded if position else ""
        pointed = before in view.grammar.articles | view.grammar.determiners or any(each.end == position for each in view.all("it", "my"))
        definite = bool(view.grammar.definite) and token.folded.endswith(view.grammar.definite) and len(token.folded) > _BARE
        behind = view.tokens[position + 1] if position + 1 < len(view.tokens) else None
        alone = behind is None or behind.folded not in view.grammar.not_right
        if alone and (view.grammar.case_endings or pointed or definite):
            return True
    return False


#: 'ret', 'rett' end as a definite form does, and are none.
_BARE = 4


def _points(view: View, mark: Mark) -> bool:
    """Whether 'it' or 'that' is what is taken: it stands right behind the verb, inside it, or opens the clause."""
    clause = _clause(view, mark)
    return any(
        each.start in (clause.start, mark.end, mark.hits[-1] + 1) or mark.hits[0] < each.start < mark.hits[-1]
        for each in view.all("it")
        if each.start in clause
    )
