"""``remove_insolvent_company``: bankruptcy or liquidation is told, so the company is to be removed; nothing else is asked then."""

from parsers.act import Act
from parsers.act_companies import company_of
from parsers.clauses import force_of
from parsers.confidence import sure
from parsers.fields.case_numbers import CaseMention
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import ORDERS, Evidence, Insolvency, Kind, Request
from parsers.scene import company_goes
from parsers.targets import Found, targets

Placed = tuple[tuple[int, int], Request]

#: What is told of a person and not asked of the company ('the debtor is no longer to have access').
_TOLD = frozenset({"must_not_have", "needs"})


def _stays(view: View) -> bool:
    """Whether something is to stay; 'so that nothing is left lying about' keeps nothing, and what 'is still there' was not wanted so."""
    denied = {view.clause_of[each.start] for each in view.all("negation")}
    denied |= {view.clause_of[each.start] for each in view.all("still") if not view.has("must", "wish")}
    return any(view.clause_of[each.start] not in denied for each in view.all("keeps", "stays"))


def requests(gathered: Gathered) -> list[Placed]:
    """One request a company told to be insolvent; cancellations and removals without a named user belong to it."""
    letter = gathered.letter
    told = [
        (view, mark, kind)
        for view in letter.written()
        for kind, mark in _told(view)
        if not (view.sentence.subject and not letter.own_subject)
    ]
    if not told:
        return []
    serious = [(view, mark, kind) for view, mark, kind in told if _serious(view, mark)]
    body = [each for each in told if not each[0].sentence.subject]
    if body and not any(each in serious for each in body):
        return []  # the subject is only what the body asks about
    if not serious:
        return []
    asks = [
        act
        for act in gathered.acts
        if act.kind in (Kind.CANCEL_AGREEMENT, Kind.REMOVE_USER) and not act.implied and _of_company(gathered, act)
    ]
    asks = [act for act in asks if act.trigger not in _TOLD or act.view.within(0, act.mark.start, "us", "company", "agreement")]
    others = [act for act in gathered.orders(*ORDERS) if act not in asks and not act.implied]
    if any(act.kind is Kind.REMOVE_USER for act in others):  # 'the debtor must not have access' gives the reason for that
        asks = [act for act in asks if act.trigger != "must_not_have"]
    somebody_elses = any(view.has("client") for view, _, _ in serious) and not any(
        each.mention.number or each.mention.known for each in letter.companies
    )
    if (others and not asks) or (somebody_elses and not any(act.force is not Force.QUESTION for act in asks)):
        return []
    if not asks and all(_only_named(view, mark) for view, mark, _ in serious) and _about_an_invoice(letter):
        return []
    doubts = []
    if not any(act.force is Force.ORDER or _telegraphed(act) for act in asks) and not any(
        _then_removed(gathered, view) for view, _, _ in serious
    ):
        doubts.append("told, but nothing is asked")
    if any(view.has("reorganisation") for view in letter.written()):
        doubts.append("a reorganisation is told too")
    if any(view.has("client") for view, _, _ in serious) and not any(
        each.mention.number or each.mention.known for each in letter.companies
    ):
        doubts.append("somebody else's insolvency")
    if any(view.has("us", "company", "agreement") and _stays(view) for view in letter.body()):
        doubts.append("the company is to stay")
    if any(act.force is Force.NEGATED for act in asks):
        doubts.append("also told not to")
    if any(each.has("my_account") and _stays(each) for each in letter.body()):
        doubts.append("something is to stay")
    body = [each for each in serious if not each[0].sentence.subject] or serious
    view, mark, kind = body[0]
    if any(each[2] is Insolvency.BANKRUPTCY for each in body):
        kind = Insolvency.BANKRUPTCY
    for act in asks:
        gathered.take(act)
    for act in gathered.acts:
        if act.kind is Kind.OTHER or (act.kind is Kind.REMOVE_USER and act.implied):
            gathered.take(act)
    first = Act(Kind.REMOVE_INSOLVENT_COMPANY, Force.ORDER, view, mark, kind.value, mark.start, len(view.tokens))
    cases = [value.value for each in letter.views for _, value in letter.atoms(each, CaseMention) if isinstance(value, CaseMention)]
    company = company_of(gathered, first)
    proof = Evidence(f"{letter.lexicon.code}.remove_insolvent_company.{kind.value}", view.text(mark.start, mark.end))
    return [
        (
            first.place,
            Request(
                Kind.REMOVE_INSOLVENT_COMPANY,
                company=company,
                insolvency=kind,
                case_number=cases[0] if cases else None,
                confidence=sure(*doubts),
                evidence=(proof, *(each for act in asks for each in act.evidence)),
                doubts=tuple(doubts),
            ),
        )
    ]


def _telegraphed(act: Act) -> bool:
    """'The company is removed from your register at once': where its insolvency is told, the bare passive asks for what is ours to do."""
    view = act.view
    ours = view.has("you", "at_once", "us") and not view.within(0, act.mark.start, "you")
    asked = view.sentence.asks or view.has("how", "what", "consider", "told_by", "others_want", "i", "we")
    return act.force is Force.WEAK and act.trigger.endswith("_passive") and bool(act.objects & {"company", "us"}) and ours and not asked


#: How near an agreement stands behind the word that ends it.
_NEAR = 3


def _told(view: View) -> list[tuple[Insolvency, Mark]]:
    """The insolvencies that a sentence speaks of."""
    return [(Insolvency.BANKRUPTCY, mark) for mark in view.all("bankruptcy")] + [
        (Insolvency.LIQUIDATION, mark)
        for mark in view.all("liquidation")
        if not view.within(mark.end, mark.end + _NEAR, "agreement", "put_base")  # 'winding up our contract', 'our use of …'
        and not view.covered(mark, ("cancel_base",))  # 'we would like the agreement wound up'
    ]


def _serious(view: View, mark: Mark) -> bool:
    """Whether the insolvency is told as a fact: not asked, negated, only feared or a condition."""
    force = force_of(view, mark)
    return force in (Force.ORDER, Force.WEAK, Force.REPORT, Force.OTHERS) or (
        force is Force.QUESTION and view.has("polite") and not view.has("how")
    )


def _only_named(view: View, mark: Mark) -> bool:
    """Whether the word for an insolvency names its estate, its trustee or its day: 'Konkursboet har mottagit …' tells no news of it."""
    return any(not set(mark.hits).isdisjoint(each.hits) for each in view.all("estate"))


def _about_an_invoice(letter: Letter) -> bool:
    """Whether the body speaks of an invoice and asks, or asks for one to be sent or credited."""
    told = [view for view in letter.body() if view.has("invoice")]
    return bool(told) and any(view.sentence.asks or (view in told and view.has("polite")) for view in letter.body())


def _then_removed(gathered: Gathered, told: View) -> bool:
    """'The company is bankrupt. Remove it from your register.': the sentence behind it orders that 'it' be removed."""
    following = gathered.letter.views[told.sentence.index + 1 :][:1]
    return any(
        view.has("it")
        and not view.people
        and not view.sentence.asks
        and any(force_of(view, mark) is Force.ORDER for mark in view.all("remove_base", "end_base", "close_down"))
        for view in following
    )


def _of_company(gathered: Gathered, act: Act) -> bool:
    """Whether an act ends the company's account or agreement rather than a named user's access."""
    if act.kind is Kind.CANCEL_AGREEMENT:
        return True
    aimed = targets(gathered.letter, act)
    pronouns = [each for each in act.view.all("he") if act.view.tokens[each.start].folded not in act.view.grammar.thing_or_person]
    if aimed.found is Found.POINTED and pronouns and not act.objects & {"company", "us", "agreement"}:
        return any(draft.known is None or draft.is_sender for draft in aimed.drafts)  # 'Göran Wall … Stäng hans användare'
    return aimed.found not in (Found.NAMED, Found.LISTED) or company_goes(act.view, act.mark)
