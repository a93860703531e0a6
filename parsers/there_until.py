"""Which day is none on which a newcomer is to be added: 'he is with us until 31 March' tells how long he is there, 'by 31 March' by when.

In the Nordic languages 'till fredag' may mean until it or by it: what is said of access, or in the order's own words, is by when.
"""

from parsers.act import Act
from parsers.fields.days import DayMention, Relation
from parsers.fold import fold
from parsers.marks import View
from parsers.reading import Kind

#: A clause with one of these has somebody of its own as its subject.
_SUBJECTS = ("he", "they", "i", "we", "relative", "joined", "left", "away")

#: Of what is said of access 'till fredag' tells by when it is needed.
_ACCESS = ("needs", "user", "must")


def there_until(act: Act, view: View, position: int, value: DayMention) -> bool:
    """Whether a day near an addition is the last one of somebody's stay."""
    if act.kind is not Kind.ADD_USER or value.relation is not Relation.UNTIL:
        return False
    first, *others = fold(value.written).split()
    if first not in view.grammar.until_or_by or (others and others[0] in view.grammar.and_with_day):
        return True
    clause = view.clause_of[position]
    return not (_orders_own(act, view, clause) or any(view.clause_of[each.start] == clause for each in view.all(*_ACCESS)))


def done_by(act: Act, days: list[DayMention]) -> bool:
    """Whether the first of some days is one by which somebody is to be added ('needs a login by 31 March'): it is done at once."""
    first = min(days, key=lambda each: (each.day, each.relation is not Relation.LATEST), default=None)
    return act.kind is Kind.ADD_USER and first is not None and first.relation is Relation.LATEST


def only_for_a_time(act: Act) -> bool:
    """'Add Tom until 31 March': what is asked for ends again, which no addition does by itself."""
    view = act.view
    return any(
        isinstance(token.atom, DayMention)
        and _orders_own(act, view, view.clause_of[position])
        and there_until(act, view, position, token.atom)
        for position, token in enumerate(view.tokens)
    )


def _orders_own(act: Act, view: View, clause: int) -> bool:
    """Whether a clause is the order's own, or stands in its sentence with nobody as its subject ('Add Bo, bo@…, until Friday')."""
    if view is not act.view or clause == view.clause_of[act.mark.hits[-1]]:
        return view is act.view
    somebody = {view.clause_of[each.start] for each in view.all(*_SUBJECTS)}
    return clause not in somebody and all(view.clause_of[each] != clause for each in view.people)
