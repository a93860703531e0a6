"""Which telephone number of a mail is the sender's own: 'my mobile is …', 'call him instead of me (070 …)', 'I still have 070 …'."""

from parsers.marks import View


def tells_own(view: View, position: int) -> bool:
    """'My mobile is now …', 'remove Karl and change my mobile to …': a number in a sentence, or a clause, of the sender's own telephone.

    So is the one that a word for the sender brings in: 'Karl is on 070 … now, you get me on 070 …'.
    """
    mine = view.has("my") and view.has("phone")
    if not view.people:
        return mine or _brought_in(view, position)
    if mine:
        clause = view.clause_of[position]
        told = [each.start for each in view.all("my", "phone") if view.clause_of[each.start] == clause]
        own = any(view.clause_of[each.start] == clause and each.start < position for each in view.all("my"))
        if own and len(told) > 1 and all(view.clause_of[each] != clause for each in view.people):
            return True
    return _brought_in(view, position)


def _brought_in(view: View, position: int) -> bool:
    """Whether 'me', 'I' or 'mine' stands right before the number, with nobody else and no order between, and nobody's user behind it."""
    own = {each.start: each.concept for each in view.all(*_SENDER)}
    if not own:
        return False
    for place in range(position - 1, max(-1, position - 1 - _NEAR), -1):
        if place in own:
            break
        if (
            place in view.people
            or view.tokens[place].atom is not None
            or view.tokens[place].text == ":"
            or any(place in each.hits for each in view.all(*_ELSE))
        ):
            return False
    else:
        return False
    if own[place] == "my" and not (view.tokens[place + 1].folded in view.grammar.being or view.within(place + 1, place + 4, "phone")):
        return False  # neither 'mine is …' nor 'my number is …'
    clause = view.clause_of[position]
    behind = [each.start for each in view.all("he", "they", "user")] + sorted(view.people)
    return not any(each > position and view.clause_of[each] == clause for each in behind)


#: So many words stand between 'I' or 'me' and the number.
_NEAR = 5

_SENDER = ("i", "me", "my", "we")

#: Behind one of these the number is somebody else's, or is what is asked for.
_ELSE = (
    "he", "they", "role", "put_base", "put_passive", "change_base", "change_passive", "change_said", "add_base", "add_said", "swap",
    "wish", "may", "polite", "meant", "correction", "takes_back",
)  # fmt: skip
