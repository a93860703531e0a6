"""Which requests of a mail are doubtful beside the rest of it: both added and removed, forbidden, left out again, half read."""

from parsers.act import ATTRIBUTES, Act
from parsers.cautions import DENIED, caution_of_all
from parsers.confidence import CONTESTED, doubted, weakened
from parsers.fields.addresses import AddressMention, is_mixed_script
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.held_back import held_back_behind
from parsers.implausible import implausible
from parsers.introductions import under_introduction
from parsers.leaving import Leaving
from parsers.left_out import all_leavings, left_out
from parsers.left_over import LeftOver
from parsers.reading import ORDERS, Kind, Request
from parsers.remarks import left_open
from parsers.targets import targets
from parsers.told_again import told_again
from parsers.unread_corrections import UnreadCorrections
from parsers.who_stays import login_stays, stays_beside


def checked(gathered: Gathered, placed: list[tuple[tuple[int, int], Request]]) -> list[tuple[tuple[int, int], Request]]:
    """Doubt orders that contradict each other, and those beside which something is left that nothing explains."""
    letter = gathered.letter
    placed = [each for each in placed if not _takes_newcomer_out(gathered, *each)]
    added = {
        (request.user.email, request.company)
        for _, request in placed
        if request.kind is Kind.ADD_USER and request.user and request.user.email
    }
    removed = {
        (request.user.email, request.company)
        for _, request in placed
        if request.kind is Kind.REMOVE_USER and request.user and request.user.email
    }
    result = []
    left = LeftOver(gathered, [request for _, request in placed])
    unread = UnreadCorrections(gathered, placed)
    joking = any(view.has("joke") for view in letter.views)
    mixed = any(
        isinstance(atom, AddressMention) and is_mixed_script(atom.email)
        for view in letter.views
        for _, atom in letter.atoms(view, AddressMention)
    )
    out = _left_out(all_leavings(letter), placed)
    for place, request in placed:
        if request.kind is Kind.CHANGE_USER and not request.changes and added | removed and not letter.views[place[0]].people:
            continue  # 'update our users accordingly', beside those who come and go
        taken_out = out.get(id(request))
        if taken_out and any(other.kind is request.kind and id(other) not in out for _, other in placed):
            continue
        if (
            request.kind in (Kind.ADD_USER, Kind.REMOVE_USER) and request.user and (request.user.email, request.company) in added & removed
        ) or _told_to_leave(gathered, request):
            request = doubted(request, BOTH)
        request = doubted(request, *left.doubts(place, request), *unread.doubts(place, request))
        if _forbidden(gathered, request):
            request = doubted(request, "also told not to")
        held = request.kind in ORDERS and (held_back_behind(letter, place) or left_open(letter, place, request.kind))
        if held or _waits(gathered, place, request):
            request = doubted(request, "it waits for something")
        if told_again(gathered, placed, place, request):
            request = doubted(request, "more is told of it behind the order")
        if request.kind in ORDERS and OTHERS_WORDS not in request.doubts and under_introduction(letter, place[0]):
            request = doubted(request, OTHERS_WORDS)
        if request.kind is Kind.REMOVE_INSOLVENT_COMPANY and (whole := caution_of_all(letter)):
            request = doubted(request, whole)
        request = doubted(request, *implausible(letter, request, (each for _, each in placed)))
        if stays_beside(letter, place, request, placed) or login_stays(letter, place, request):
            request = doubted(request, "who is named is to stay")
        if joking:
            request = doubted(request, "a joke")
        if mixed:
            request = doubted(request, "an address of mixed scripts")
        if taken_out is not None:
            request = doubted(request, "left out again")
        if _contested(gathered, place, request):
            request = weakened(request, CONTESTED)
        result.append((place, request))
    return result


def _left_out(leavings: list[Leaving], placed: list[tuple[tuple[int, int], Request]]) -> dict[int, bool]:
    """The orders whose people are taken out again, by their ids, and whether that is sure; 'only Hugo' speaks of his kind of order."""
    found: dict[int, bool] = {}
    for leaving in leavings:
        kinds = {request.kind for place, request in placed if leaving.others and leaving.names(request)}
        for place, request in placed:
            if leaving.takes(place, request) and (not kinds or request.kind in kinds):
                found[id(request)] = found.get(id(request), False) or (leaving.sure and (bool(kinds) or not leaving.others))
    return found


#: Doubts.
OTHERS_WORDS = "somebody else's words"
BOTH = "both added and removed"


def _told_to_leave(gathered: Gathered, request: Request) -> bool:
    """'Hanna Sten has left you. Add Petra Vik, hanna@…': whose leaving is told, registered or not, is not to be added as well."""
    if request.kind is not Kind.ADD_USER or request.user is None or not request.user.name:
        return False
    told = [act for act in gathered.acts if act.kind is Kind.REMOVE_USER and act.trigger == "left" and act.force is Force.ORDER]
    told = [act for act in told if act.view.people or not act.view.sentence.subject]  # 'Joiners and leavers' names nobody
    told = [
        act for act in told if act.view.people or act.view.has("he", "they") or not act.view.has("role", "title")
    ]  # 'Our cashier retires'
    told = [act for act in told if not (act.implied and _taken_in_behind(act))]
    leaving = [act for act in told if act.view.people.isdisjoint(act.mark.hits)]  # 'Niko Lahti' has a verb for a name
    return any([draft.name for draft in targets(gathered.letter, act).drafts] == [request.user.name] for act in leaving)


def _taken_in_behind(act: Act) -> bool:
    """'Nå er han pensjonist, så vi har tatt han inn': behind what he has left the sentence tells that we take him in."""
    view = act.view
    ours = view.within(act.mark.end, len(view.tokens), "we")
    return any(view.within(each.end, len(view.tokens), "into") and view.within(each.end, len(view.tokens), "he") for each in ours)


def _takes_newcomer_out(gathered: Gathered, place: tuple[int, int], request: Request) -> bool:
    """'Add Hugo and Nina. Scrap Nina': what reads as a removal only takes somebody out of the additions before it."""
    if request.kind is not Kind.REMOVE_USER or request.user is None or not request.user.email:
        return False
    index = place[0]
    if not left_out(gathered.letter, gathered.letter.views[index]):
        return False
    here = gathered.letter.people.between((index, 0), (index + 1, 0))  # 'scrap Nina, only Hugo please'
    return any(draft in gathered.added and not draft.known and request.user.email in dict(draft.emails) for draft in here)


def _contested(gathered: Gathered, place: tuple[int, int], request: Request) -> bool:
    """Whether another sentence of the body speaks of the order's kind with less force ('could you perhaps …', 'if she leaves …')."""
    return any(
        act.kind is request.kind
        and act.force is not Force.ORDER
        and not act.implied
        and not act.view.sentence.subject
        and act.view.sentence.index != place[0]
        for act in gathered.acts
    )


def _forbidden(gathered: Gathered, request: Request) -> bool:
    """Whether another sentence says not to do this very thing to this very person."""
    if request.user is None or not (request.user.email or request.user.name):
        return False
    for act in gathered.acts:
        if act.view.has("recall"):
            continue  # 'he cannot remember that he was ever added'
        if act.kind is Kind.ADD_USER and act.trigger == "give_said" and act.view.has("receive"):
            continue  # 'he has never got a login' is why he is to be added
        if act.kind is Kind.ADD_USER and not request.user.email and _address_to_come(act):
            continue
        if act.view.has("unable") and act.view.within(act.view.clause_start(act.mark.start), act.mark.start, "i", "we"):
            continue  # 'I cannot add users myself'
        if act.trigger == "swap" and not act.view.people:
            continue  # 'his replacement has not been appointed yet'
        told_of = [each for each in ATTRIBUTES if each in act.objects]
        if act.kind is Kind.CHANGE_USER and told_of and request.changes and not any(getattr(request.changes, each) for each in told_of):
            continue  # 'her address is not to be changed' forbids no change of her name
        told = act.implied and len(gathered.letter.people.between((act.view.sentence.index, 0), (act.view.sentence.index + 1, 0))) > 1
        denied = act.force is Force.NEGATED or act.doubt == DENIED  # 'she must not be created yet'
        kept_out = request.kind is Kind.ADD_USER and request.requested_on is None and act.trigger == "must_not_have"
        if (
            kept_out
            and act.force is Force.CONDITION
            and [each.name for each in targets(gathered.letter, act).drafts] == [request.user.name]
        ):
            return True  # 'she must not have access before she starts', and no day is told
        if act.kind is request.kind and denied and not told:  # 'it is not Karl who left but Maria'
            for draft in targets(gathered.letter, act).drafts:
                if (draft.known and draft.known.email == request.user.email) or (draft.known is None and draft.name == request.user.name):
                    return True
    return False


def _waits(gathered: Gathered, place: tuple[int, int], request: Request) -> bool:
    """'Linnea is new. Add her when she starts': what a statement implies waits for what the order itself waits for."""
    if request.user is None or not any(
        act.place == place and act.trigger in _TOLD_ONLY and act.kind is request.kind for act in gathered.acts
    ):
        return False
    orders = [act for act in gathered.acts if act.kind is request.kind and act.trigger not in _TOLD_ONLY and not act.implied]
    waiting = [act for act in orders if act.force is Force.CONDITION and not act.view.has("condition_polite")]
    if not waiting or any(act.force is Force.ORDER for act in orders):
        return False
    aimed = [draft for act in waiting for draft in targets(gathered.letter, act).drafts]
    return any(draft.name == request.user.name for draft in aimed)


#: Statements that imply an order.
_TOLD_ONLY = ("joined", "needs", "into_cell", "into_clause")


def _address_to_come(act: Act) -> bool:
    """'Her address you get next week, it has not been created yet': what is not there yet is the address, not its user."""
    view = act.view
    said = (view.clause_start(act.mark.start), act.mark.start)
    subject = view.within(*said, "email") or (view.has("email") and view.within(*said, "it"))
    return bool(subject) and not view.people and not view.has("user") and not view.within(*said, "must", "polite", "wish", "we", "i", "you")
