"""Which acts tell nothing of their own: headings above rows, the same words read twice, a denial or an old value told with its act."""

from itertools import takewhile

from parsers.act import Act
from parsers.cautions import DENIED
from parsers.force import Force
from parsers.letter import Letter
from parsers.reading import Kind


def part_of_change(act: Act, acts: list[Act]) -> bool:
    """'Remove Karl's old number and put in 070 … instead': what is taken away is the old value of a change in the same sentence."""
    if _old_value(act, acts):
        return True
    if act.kind is not Kind.REMOVE_USER or act.doubt is None or not act.objects & {"phone", "email"} or not act.view.has("old"):
        return False
    return any(other.view is act.view and other.kind is Kind.CHANGE_USER and other.force is Force.ORDER for other in acts)


def _old_value(act: Act, acts: list[Act]) -> bool:
    """'Change her address to …. The old one, maria@…, is closed on Friday': nobody is named, and the old value of the change goes."""
    view = act.view
    if act.kind is not Kind.REMOVE_USER or act.implied or view.people or view.has("user", "authority", "role", "takes_over"):
        return False
    before = range(view.sentence.index - _BEFORE, view.sentence.index)
    changed = any(
        other.view.sentence.index in before and other.kind is Kind.CHANGE_USER and other.authority is None and other.force is Force.ORDER
        for other in acts
    )
    return changed and any(each.start <= _OPENING and each.end <= act.mark.start for each in view.all("old"))


#: How many sentences before it the change stands whose old value a sentence speaks of, and how many words may stand before 'old' there.
_BEFORE, _OPENING = 2, 2


def same_denial(act: Act, acts: list[Act]) -> bool:
    """'See to it that he does not get into the system': what may not be is told by the denial, and is no addition of its own."""
    return act.doubt == DENIED and any(other.view is act.view and other.trigger == "must_not_have" for other in acts)


#: What a heading orders for everybody under it.
_LISTED = (Kind.ADD_USER, Kind.REMOVE_USER)


def without_headings(letter: Letter, acts: list[Act]) -> list[Act]:
    """Without 'please make these changes:' above rows that each tell their own."""
    kept: list[Act] = []
    for act in acts:
        index = act.view.sentence.index
        rows = index + 1 < len(letter.views) and letter.views[index + 1].sentence.row
        changes = act.kind is Kind.CHANGE_USER and act.trigger == "change_noun"
        if changes and act.view.sentence.announces and not act.view.people and any(_under(letter, act, other) for other in acts):
            continue
        told = any(0 < other.view.sentence.index - index <= 3 and other.view.sentence.row for other in acts)
        if act.rows:
            kept.append(act)
            continue
        if told and act.kind in _LISTED:  # 'Remove: Karl, left in May; Maria, leaves on …': the rows tell the same
            told = _told_by_rows(letter, act, acts)
        heading = act.view.sentence.announces or (act.kind is Kind.CHANGE_USER and act.view.has("points"))
        if heading and rows and told and not act.view.people:
            continue
        kept.append(act)
    return kept


def _told_by_rows(letter: Letter, heading: Act, acts: list[Act]) -> bool:
    """Whether each row under a heading tells something else than it: then the heading orders nothing; it holds for one that does not."""
    first = heading.view.sentence.index + 1
    own = {act.view.sentence.index: act.kind for act in acts if act.view.sentence.index >= first}
    if any(act.view is heading.view and act.kind in _LISTED and act.kind is not heading.kind for act in acts):
        return any(kind is not heading.kind for kind in own.values())  # 'Add or remove as below:'
    rows = [view.sentence.index for view in takewhile(lambda view: view.sentence.row, letter.views[first:]) if view.people]
    return all(index in own for index in rows) and any(own[index] is not heading.kind for index in rows)


def _under(letter: Letter, heading: Act, act: Act) -> bool:
    """Whether an act of its own stands in the line right under a heading."""
    following = heading.view.sentence.index + 1
    return act.view.sentence.index == following and not act.implied and act.kind is not Kind.CHANGE_USER and following < len(letter.views)


def without_doubles(letter: Letter, acts: list[Act]) -> list[Act]:
    """One act where the same words are both 'add' and 'change': a change only where an attribute is added ('lägg in numret')."""
    kept: list[Act] = []
    for act in acts:
        twin = next((each for each in acts if each is not act and each.view is act.view and each.mark.hits == act.mark.hits), None)
        if twin is not None and {act.kind, twin.kind} == {Kind.ADD_USER, Kind.CHANGE_USER}:
            index = act.view.sentence.index
            drafts = letter.people.between((index, act.start), (index, act.end))
            attribute = bool(act.objects & {"email", "phone", "name", "details", "authority"})
            somebody = any(draft.known for draft in drafts) or (not drafts and act.view.has("my", "he"))
            if act.view.within(act.mark.start, act.mark.end + 2, "it") and act.view.has("has_new") and attribute:
                somebody = True  # 'have a new address, put it in'
            if act.view.within(act.mark.start, act.mark.end + 1, "it") and not any(not draft.known for draft in drafts):
                attribute = True  # 'put it in': what was told before
            after = act.mark.hits[-1] + 1
            her = any(each.start == after for each in act.view.all("he")) and not any(each.start == after for each in act.view.all("it"))
            if her and not act.view.within(after + 1, after + 2, "email", "phone", "name", "details"):
                attribute = False  # 'add her again, same address'
            if act.view.companies & frozenset(range(act.mark.start, act.end)):
                attribute = False  # 'add her at the other company'
            wanted = Kind.CHANGE_USER if attribute and somebody and not act.view.within(act.start, act.end, "add_noun") else Kind.ADD_USER
            if act.kind is not wanted:
                continue
        kept.append(act)
    return kept
