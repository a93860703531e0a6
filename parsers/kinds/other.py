"""``other``: an order or a matter that is none of the kinds, a retraction, or what was said too weakly to act on."""

from parsers.act import Act
from parsers.act_companies import company_of
from parsers.confidence import reasons, sure
from parsers.corrections import puts_right, tells_value
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.force import Force
from parsers.gathering import Gathered, evidence, person
from parsers.left_out import left_out, one_of_two
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.readdressed import takes_address_back
from parsers.reading import ORDERS, Evidence, Kind, Person, Request
from parsers.tags import ends_in_tag
from parsers.targets import targets
from parsers.tokens import TokenKind
from parsers.values_beside import of_the_old_one

Placed = tuple[tuple[int, int], Request]


def matters(gathered: Gathered) -> list[Placed]:
    """Orders of other things: an upgrade, another service, a demand for erasure, the service directly with us in spite of all."""
    found: list[Placed] = []
    for act in gathered.orders(Kind.OTHER):
        if act.trigger == "retract":
            continue
        gathered.take(act)
        if not found:
            found.append((act.place, Request(Kind.OTHER, confidence=0.9, evidence=evidence(act))))
    letter = gathered.letter
    ending = any(act.kind is Kind.CANCEL_AGREEMENT for act in gathered.acts)
    for view in letter.body():
        if not found and (view.has("privacy", "still_wants") or (not ending and _wants_service(view))):
            mark = (view.all("privacy", "still_wants") or view.all("basic", "integrated"))[0]
            found.append(
                (
                    (view.sentence.index, mark.start),
                    Request(
                        Kind.OTHER,
                        confidence=0.9,
                        evidence=(Evidence(f"{letter.lexicon.code}.other.{mark.concept}", view.text(mark.start, mark.end)),),
                    ),
                )
            )
    return found


def _wants_service(view: View) -> bool:
    """'We want Basic instead of Free': a wish for a service that names another, and ends none."""
    wished = any(not view.covered(each, ("consider", "condition_polite")) for each in view.all("wish")) and not view.sentence.asks
    others = view.has("free") or (view.has("basic") and view.has("integrated"))
    return wished and others and view.has("basic", "integrated") and not view.has("negation", "consider", "condition", "others_want", "how")


def withdrawal(gathered: Gathered) -> Placed | None:
    """An earlier order taken back."""
    for view in gathered.letter.written():
        right = tells_value(view) and view.has("correction")  # 'no, wait, I mistyped: …' puts an address right
        right = right or (view.has("retract") and takes_address_back(gathered.letter, view))
        quiet = (view.sentence.asks and not ends_in_tag(view)) or view.has("how") or bool(left_out(gathered.letter, view))
        for mark in [] if quiet or right else view.all("retract"):
            if one_of_two(gathered.letter, view, mark.end):
                continue  # 'forget the first one': an address told before
            if puts_right(view, mark) or (view.people and _removes(view, mark) and view.has("user")):
                continue  # 'her login is no longer needed, it can be removed'
            if (
                _only_supposed(gathered, view, mark)
                or _waits(gathered, view, mark)
                or _asks_for_interest(gathered, view)
                or _of_another_matter(view, mark)
                or _of_the_old(gathered, view)
            ):
                continue
            rule = f"{gathered.letter.lexicon.code}.other.withdrawn"
            return (view.sentence.index, mark.start), Request(
                Kind.OTHER, confidence=0.9, withdraws=True, evidence=(Evidence(rule, view.text(mark.start, mark.end)),)
            )
    return None


def _only_supposed(gathered: Gathered, view: View, retract: Mark) -> bool:
    """'If it goes up we would have to cancel, but for now we are staying': what is not done was ordered nowhere, only supposed.

    Words that name an order or a notice ('if you lower it, we withdraw our notice') still take one back.
    """
    every = [act for act in gathered.acts if act.kind is Kind.CANCEL_AGREEMENT]
    considered = any(act.view is view and act.mark.hits[-1] < retract.start and act.force is Force.CONSIDER for act in every)
    if considered and all(act.force in (Force.CONSIDER, Force.CONDITION, Force.QUESTION) for act in every):
        return True  # 'we consider cancelling but have not decided, so do nothing yet'
    if every and all(_wished_by_another(view, act, retract) for act in every) and gathered.letter.own_subject:
        return True  # 'Karl thinks that we should cancel, but that is out of the question'
    ends = [act for act in every if act.trigger != "cancel_noun"]
    supposed = any(act.view is view and act.mark.hits[-1] < retract.start and act.force is Force.CONDITION for act in ends)
    return supposed and all(act.force is Force.CONDITION for act in ends) and not view.has("cancel_noun", "end_noun")


def _wished_by_another(view: View, act: Act, retract: Mark) -> bool:
    """Whether an act before the words is only what somebody named thinks that we should do; what he asked for may be an order."""
    before = act.view is view and act.trigger == "cancel_base" and act.mark.hits[-1] < retract.start
    if not before or act.force not in (Force.WEAK, Force.OTHERS) or view.has("asked_before", "wish"):
        return False
    named = any(position < act.mark.start for position in view.people) or view.within(0, act.mark.start, "title", "role", "he")
    ours = view.within(view.clause_start(act.mark.start), act.mark.start, "must", "we")
    return bool(named and ours and view.within(act.mark.end, retract.start, "contrast"))


def _waits(gathered: Gathered, view: View, retract: Mark) -> bool:
    """'It may be that we remove a couple of users, but we do not know yet. So do nothing now!': of a new mail, which orders nothing.

    Only where what is considered stands right before it and names nobody: words about somebody may be of an order that he has given.
    """
    said = {view.tokens[position].folded for position in retract.hits}
    if said.isdisjoint(view.grammar.doing) or not gathered.letter.own_subject or view.people:
        return False
    near = [act for act in gathered.acts if act.kind in ORDERS and 0 <= view.sentence.index - act.view.sentence.index <= _CONSIDERED]
    ordered = any(act.force in (Force.ORDER, Force.OTHERS, Force.REPORT, Force.NEGATED) and act.kind in ORDERS for act in gathered.acts)
    people = gathered.letter.people
    places = [(act.view.sentence.index, act.view.sentence.index + 1) for act in near]
    named = any(draft.known for start, end in places for draft in people.between((start, 0), (end, 0)))
    named = named or any(act.view.has("asked_before", "add_noun", "remove_noun", "cancel_noun") for act in near)
    return any(act.force is Force.CONSIDER for act in near) and not ordered and not named


#: What is considered stands at most so many sentences before 'do nothing'.
_CONSIDERED = 2


def _asks_for_interest(gathered: Gathered, view: View) -> bool:
    """'How does one cancel? Only for information, we are staying with you': behind a question of a new mail nothing was ordered before."""
    letter = gathered.letter
    before = [each for each in letter.body() if each.sentence.index < view.sentence.index]
    asked = any(each.sentence.asks or each.has("wonder") for each in before)
    ordered = any(act.force is Force.ORDER and not act.view.sentence.subject and act.trigger != "retract" for act in gathered.acts)
    return letter.own_subject and asked and not ordered and not view.has("takes_back", "taken_back", "cancel_noun", "end_noun")


def _of_another_matter(view: View, retract: Mark) -> bool:
    """'My password works again, so that you can ignore': what stands before the last words is of no order."""
    ends = all(token.kind is TokenKind.MARK for token in view.tokens[retract.end :])
    told = view.within(0, retract.start, "password", "invoice")
    return (
        ends
        and bool(told)
        and not view.within(told[0].end, retract.start, "conjunction")
        and not view.has("user", "agreement", "email")
        and not view.people
    )


def _of_the_old(gathered: Gathered, view: View) -> bool:
    """'New e-mail for Karl: a@…. The old one you can disregard': what needs no looking at is the value that is replaced."""
    index = view.sentence.index
    before = gathered.letter.views[index - 1] if index else None
    if before is None or not before.has("has_new") or not before.holds(AddressMention, PhoneMention):
        return False
    return of_the_old_one(view)


def _removes(view: View, retract: Mark) -> bool:
    """Whether a verb of removing stands in the sentence; 'withdraw our user' is one, 'withdraw our order' is none."""
    return any(
        not set(each.hits) <= set(retract.hits) or retract.words <= each.words + 1 for each in view.all("remove_passive", "remove_base")
    )


def misdirected(gathered: Gathered) -> list[Placed]:
    """What is written to another firm and came to us: one matter for staff, of which nothing is carried out or answered."""
    letter = gathered.letter
    view = next(iter(letter.body()), None)
    if view is None:
        return []
    proof = Evidence(f"{letter.lexicon.code}.other.misdirected", view.text(0, min(len(view.tokens), _SHOWN)))
    return [((view.sentence.index, 0), Request(Kind.OTHER, confidence=0.9, evidence=(proof,), doubts=(MISDIRECTED,)))]


#: Why a mail to another firm is for staff.
MISDIRECTED = "written to another firm"

#: So many words of a greeting are shown as the reason.
_SHOWN = 6


def unclear(gathered: Gathered) -> list[Placed]:
    """What was said of a kind, but not as an order: for staff, with a guess and low confidence."""
    acts = [act for act in gathered.acts if act.kind in ORDERS and id(act) not in gathered.taken and not act.implied]
    acts = [act for act in acts if not (act.force is Force.REPORT and act.view.has("thanks"))]
    acts = [act for act in acts if gathered.subject_orders or not act.view.sentence.subject]
    for force in (Force.WEAK, Force.ORDER, Force.OTHERS, Force.REPORT):
        for act in acts:
            if act.force is force:
                return [(act.place, _guess(gathered, act))]
    for act in acts:
        doubts = reasons(act)
        return [(act.place, Request(Kind.OTHER, confidence=sure(*doubts), evidence=evidence(act), doubts=doubts))]
    return []


#: What makes a polite sentence no request of its own: a doubt, a condition, thanks, something told or pointed at.
_NOT_ASKED = (
    "negation", "consider", "condition", "condition_head", "thanks", "fine", "done", "later", "points", "do_that", "confirm", "call_me",
    "contact", "others_want", "asked_before", "ask_first",
)  # fmt: skip


def asked(gathered: Gathered) -> list[Placed]:
    """'Please stop sending me your newsletter': plainly asked for, and nothing that we know of."""
    letter = gathered.letter
    for view in letter.body():
        cues = [each for each in view.all("polite") if not view.covered(each, ("condition_polite", "thanks"))]
        words = sum(1 for token in view.tokens if token.folded)
        if cues and not view.sentence.asks and words > _COURTESY and not view.has(*_NOT_ASKED) and not view.quoted:
            proof = Evidence(f"{letter.lexicon.code}.other.asked", view.text(cues[0].start, cues[0].end))
            return [((view.sentence.index, cues[0].start), Request(Kind.OTHER, confidence=0.9, evidence=(proof,)))]
    return []


#: A polite sentence with no more words than these is a courtesy ('please see above').
_COURTESY = 3


def _guess(gathered: Gathered, act: Act) -> Request:
    """What the act would be if it were an order."""
    doubts = reasons(act, *(("nothing came of it",) if act.force is Force.ORDER else ()))
    aimed = targets(gathered.letter, act).drafts if act.kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER) else ()
    user = person(aimed[0]) if aimed else (Person() if act.kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER) else None)
    return Request(act.kind, company_of(gathered, act), user=user, confidence=sure(*doubts), evidence=evidence(act), doubts=doubts)
