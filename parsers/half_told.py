"""Which orders, told too weakly to be carried out, would be lost beside the others of the mail: told to staff, who decide."""

from parsers.act import Act
from parsers.act_companies import company_of
from parsers.confidence import reasons, sure
from parsers.gathering import Gathered, evidence, person
from parsers.people import Draft
from parsers.reading import ORDERS, Kind, Request
from parsers.targets import Found, targets

Placed = tuple[tuple[int, int], Request]

#: How whoever it is done to must be told.
_TOLD = (Found.NAMED, Found.POINTED)


def half_told(gathered: Gathered, placed: list[Placed]) -> list[Placed]:
    """'Tonje must be in. Lars' user one could take away too': nothing else is done to the user whom the second names.

    A notice counts where no other act of the mail ends an agreement.
    """
    if not any(request.kind in ORDERS for _, request in placed):
        return []
    done_to = {request.user.email for _, request in placed if request.user}
    ending = any(act.kind is Kind.CANCEL_AGREEMENT and id(act) in gathered.taken for act in gathered.acts)
    found: list[Placed] = []
    for act in gathered.weak(Kind.REMOVE_USER, Kind.CHANGE_USER, Kind.CANCEL_AGREEMENT):
        if act.implied or act.view.sentence.subject:
            continue
        if act.kind is Kind.CANCEL_AGREEMENT:
            if not ending and "agreement" in act.objects and not act.doubt:
                found.append((act.place, _doubtful(gathered, act)))
                ending = True
            continue
        user = _user(gathered, act)
        if user and user.known and user.known.email not in done_to:
            done_to.add(user.known.email)
            found.append((act.place, _doubtful(gathered, act, user)))
    return found


def _user(gathered: Gathered, act: Act) -> Draft | None:
    """The one registered colleague whom an act names or points at."""
    aimed = targets(gathered.letter, act)
    users = [draft for draft in aimed.drafts if draft.known and draft.known.active and not draft.is_sender]
    return users[0] if aimed.found in _TOLD and len(users) == 1 else None


def _doubtful(gathered: Gathered, act: Act, user: Draft | None = None) -> Request:
    """What the act would be if it were an order, for staff."""
    doubts = reasons(act)
    whom = person(user) if user else None
    return Request(act.kind, company_of(gathered, act), user=whom, confidence=sure(*doubts), evidence=evidence(act), doubts=doubts)
