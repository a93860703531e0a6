"""``cancel_agreement``: which agreement ends, and on which day it is asked to."""

from datetime import date

from parsers.act import Act, foreign_object
from parsers.act_companies import companies_of
from parsers.act_days import days_of
from parsers.agreements import no_longer_used
from parsers.companies import is_legal_form
from parsers.confidence import confidence, reasons
from parsers.fields.days import DayMention, Relation
from parsers.force import Force
from parsers.gathering import Gathered, evidence
from parsers.last_days import last_day
from parsers.reading import CompanyMention, Kind, Request
from parsers.service_put_right import service_after_all
from parsers.services_named import added_behind, one_of_two_open, service_of

Placed = tuple[tuple[int, int], Request]

#: A line of more words is no label with its value.
_LABELLED = 4

#: An object without which 'cancel' may mean anything ('cancel the meeting').
_OBJECTS = frozenset({"agreement", "us", "basic", "integrated", "free", "everything", "company"})


def requests(gathered: Gathered) -> list[Placed]:
    """One request a company (and service) whose agreement is to end."""
    acts = gathered.orders(Kind.CANCEL_AGREEMENT)
    doubts = []
    against = [
        act for act in gathered.acts if act.kind is Kind.CANCEL_AGREEMENT and act.force is Force.NEGATED and not act.view.sentence.subject
    ]
    ordered = {service for order in acts if (service := service_of(order))}
    against = [act for act in against if not (service_of(act) and ordered - {service_of(act)})]
    if acts and against:
        doubts.append("also told not to")
    if acts and any(
        act.force is Force.CONSIDER and act.kind is Kind.CANCEL_AGREEMENT and not act.view.sentence.subject for act in gathered.acts
    ):
        doubts.append("also only considered")
    groups: dict[CompanyMention, list[Act]] = {}
    for act in acts:
        gathered.take(act)
        for company in companies_of(gathered, act):
            same = next((each for each in groups if _same_company(each, company)), company)
            groups.setdefault(same, []).append(act)
    if len(groups) > 1 and CompanyMention() in groups:
        spare = groups.pop(CompanyMention())
        next(iter(groups.values())).extend(spare)
    found: list[Placed] = []
    for company, mine in groups.items():
        first = min(mine, key=lambda act: act.place)
        services = {service for act in mine if (service := service_of(act) or _pointed_service(gathered, act))} or (
            {service} if (service := _told_service(gathered)) else set()
        )
        instead, denied = service_after_all(gathered.letter, first.view, {act.view.sentence.index for act in mine}, services)
        services = {instead} if instead else services
        day = next((day for act in mine if (day := last_day(gathered, act))), None)
        day = day or _day_of_label(gathered)
        if day is None and _day_elsewhere(gathered, mine):
            doubts = [*doubts, "a day that nobody placed"]
        if all(foreign_object(act.view, act.mark) for act in mine):
            doubts = [*doubts, "none of our matters"]
        vague = not any(act.objects & _OBJECTS or _tells_itself(act) for act in mine) and not (
            _speaks_of_agreement(gathered)
            or _bare_notice(first)
            or _done_with_us(gathered, first)
            or any(no_longer_used(gathered.letter, act.view, act.mark.start) for act in mine)
            or any(act.trigger.startswith("cancel") and act.view.has("hereby") for act in mine)
        )
        vague = vague and not (gathered.letter.only_user and any("user" in act.objects for act in mine))
        which_open = not services and (_two_told(gathered, mine) or any(one_of_two_open(act) for act in mine))
        ending = {act.view.sentence.index for act in mine}
        added = any(added_behind(gathered.letter, act) for act in mine if act.view.sentence.index + 1 not in ending)
        told = (
            *doubts,
            *(("a service that is none of ours",) if any(_names_other_service(act) for act in mine) else ()),
            *(("another service is told behind it",) if denied else ()),
            *(("what is to be cancelled is not said",) if vague else ()),
            *(("which of the services is not said",) if which_open or added else ()),
        )
        every = any("everything" in act.objects and service_of(act) is None for act in mine)
        found.append(
            (
                first.place,
                Request(
                    Kind.CANCEL_AGREEMENT,
                    company=company,
                    service=services.pop() if len(services) == 1 and not every else None,
                    requested_on=day,
                    confidence=confidence(first, *told),
                    evidence=evidence(*mine),
                    doubts=reasons(first, *told),
                ),
            )
        )
    return found


def _same_company(one: CompanyMention, other: CompanyMention) -> bool:
    """Whether two mentions mean one company, by its number or by the name of one that is known."""
    own = one.number or one.known
    return one == other or (own is not None and own == (other.number or other.known) and not one.wrong_number and not other.wrong_number)


def _day_elsewhere(gathered: Gathered, acts: list[Act]) -> bool:
    """Whether a sentence that orders nothing names a day to come and speaks of an agreement or its end: it may be the day asked for."""
    mine = {act.view.sentence.index for act in acts}
    ends = (
        "agreement",
        "cancel_base",
        "cancel_said",
        "cancel_noun",
        "cancel_passive",
        "end_said",
        "end_noun",
        "end_passive",
        "expire_passive",
    )
    return any(
        view.sentence.index not in mine and view.has(*ends) and not view.has("invoice", "joined", "left") and days_of(gathered, view)
        for view in gathered.letter.body()
    )


def _two_told(gathered: Gathered, acts: list[Act]) -> bool:
    """'We have Basic and Integrated. Please cancel the subscription': both are told, and the order is for one that is not named."""
    body = list(gathered.letter.body())
    both = any(view.has("basic") for view in body) and any(view.has("integrated") for view in body)
    own = any(act.objects & {"basic", "integrated", "everything", "us", "company"} or _several_meant(act) for act in acts)
    return both and not own


def _several_meant(act: Act) -> bool:
    """'The agreements', 'both', 'them': more than one is to end."""
    plural = any(
        act.view.tokens[mark.end - 1].folded.endswith(act.view.grammar.plurals) for mark in act.view.within(act.start, act.end, "agreement")
    )
    return plural or act.view.has("everything", "they")


def _day_of_label(gathered: Gathered) -> date | None:
    """'Ends on: 31/3 2027' on a line of its own, the only day of the letter."""
    letter = gathered.letter
    told = [(view, value) for view in letter.body() for _, value in letter.atoms(view, DayMention) if isinstance(value, DayMention)]
    if len(told) != 1 or told[0][1].past or told[0][1].relation is Relation.FROM:
        return None
    view, value = told[0]
    words = [token for token in view.tokens if token.folded and token.text[0].isalpha()]
    opened = [each for each in view.all("expire_passive", "cancel_noun", "end_noun", "end_passive", "cancel_passive") if each.start == 0]
    return value.day if opened and len(words) <= _LABELLED else None


def _names_other_service(act: Act) -> bool:
    """Whether the agreement is called by a name that is none of our services ('our Premium Archive plan')."""
    tokens = act.view.tokens
    for mark in act.view.within(act.start, act.end, "agreement"):
        before = mark.start - 1
        owners = before in act.view.companies or is_legal_form(tokens[before].folded.partition("'")[0])  # 'Northlight Sweden AB's'
        if before > max(act.mark.hits[-1], 0) and tokens[before].text[:1].isupper() and not owners:
            ours = {position for each in act.view.all("basic", "integrated", "free") for position in range(each.start, each.end)}
            if before not in ours and "inexchange" not in tokens[before].folded and not tokens[before].text.isupper():
                return True
    return False


def _pointed_service(gathered: Gathered, act: Act) -> str | None:
    """'Integrated runs, we've no need of Basic. Please end it': of two services told before, the last one is 'it'."""
    index = act.view.sentence.index
    if not index or act.objects & {"agreement", "everything", "us", "company"} or not act.view.has("it"):
        return None
    view = gathered.letter.views[index - 1]
    told = sorted((mark.start, service) for service in ("basic", "integrated") for mark in view.all(service))
    kept = {view.clause_of[each.start] for each in view.all("keeps", "stays")}
    told = [each for each in told if view.clause_of[each[0]] not in kept]  # 'Basic goes on. Please confirm the termination'
    return told[-1][1] if told and not view.sentence.subject else None


def _told_service(gathered: Gathered) -> str | None:
    """The service that the subject names, where the body's order names none."""
    views = [view for view in gathered.letter.written() if not view.has("keeps")]
    named = [service for service in ("basic", "integrated") if any(view.has(service) for view in views)]
    return named[0] if len(named) == 1 else None


def _speaks_of_agreement(gathered: Gathered) -> bool:
    """Whether the letter names agreement, subscription or service anywhere."""
    return any(view.has("agreement", "basic", "integrated", "free", "everything") for view in gathered.letter.written())


def _tells_itself(act: Act) -> bool:
    """'No longer be your customer', 'leave InExchange': the phrase holds the party or the relation that it ends."""
    if any("inexchange" in act.view.tokens[position].folded for position in act.mark.hits):
        return True
    return act.mark.words > 1 and bool(set(act.mark.hits) & {each.start for each in act.view.all("you", "client", "agreement", "us")})


def _done_with_us(gathered: Gathered, act: Act) -> bool:
    """'We don't need you any longer. The notice applies from the first possible date.': behind what is told of us, the notice is ours."""
    index = act.view.sentence.index
    before = gathered.letter.views[index - 1] if index else act.view
    denied = {before.clause_of[each.start] for each in before.all("negation", "must_not_have")}
    told = any(before.clause_of[each.start] in denied for each in before.all("you")) and not before.sentence.subject
    return act.trigger == "cancel_noun" and act.view.has("at_once") and told


def _bare_notice(act: Act) -> bool:
    """'Notice of termination' by itself: a subject or a line that is nothing but the notice."""
    words = sum(1 for token in act.view.tokens if token.folded and token.text[0].isalnum())
    if act.trigger == "cancel_said" and words <= act.mark.words + 1:
        return act.view.has("we")  # 'We cancel.'
    return act.trigger == "cancel_noun" and act.mark.start == 0 and words <= act.mark.words + 1
