"""``add_user``: who is to become a user, with address, telephone number and whether he may order."""

from datetime import date

from parsers.act import Act
from parsers.act_companies import companies_for, company_of, elsewhere
from parsers.act_days import day_asked, day_of, points_at_a_day
from parsers.confidence import confidence, reasons
from parsers.force import Force
from parsers.gathering import Gathered, evidence, given_name_first
from parsers.inline_answers import decided_below, denied_below
from parsers.newcomers import newcomers_address
from parsers.people import Draft
from parsers.reading import CompanyMention, Kind, Person, Request
from parsers.row_days import NOT_TOLD, day_doubtful
from parsers.spelt_anew import spelt_anew
from parsers.targets import Found, pointed_at_retired, targets
from parsers.there_until import only_for_a_time
from parsers.told_before import rights_denied_behind


def requests(gathered: Gathered) -> list[tuple[tuple[int, int], Request]]:
    """One request a person to be added, each with the place of its act."""
    found: list[tuple[tuple[int, int], Request]] = []
    done: list[Draft] = []
    placed: dict[int, list[CompanyMention]] = {}
    acts = sorted(gathered.orders(Kind.ADD_USER), key=lambda act: (act.implied, act.trigger == "needs", act.place))
    explicit = [act for act in acts if not act.implied]
    nameless: list[Act] = []
    upgraded = any(act.trigger == "upgrade" for act in gathered.orders(Kind.OTHER))
    for act in acts:
        gathered.take(act)
        aimed = targets(gathered.letter, act)
        drafts = [draft for draft in aimed.drafts if draft not in done or elsewhere(gathered, act, placed[id(draft)])]
        if act.implied:
            drafts = [draft for draft in drafts if not draft.known and draft.emails and not draft.is_sender]
            if (explicit and not drafts) or not _about_access(gathered):
                continue
        if aimed.found is Found.NEAR and all(draft.known and draft.known.active for draft in aimed.drafts):
            drafts = []  # 'can you fix the users?': those told near by have a user already
        if not (drafts if aimed.found is Found.NEAR else aimed.drafts):
            if (
                not act.implied
                and not (act.trigger == "needs" and act.view.sentence.asks)
                and (act.trigger != "needs" or act.view.has("add_noun", "joined", "role"))
                and not (act.trigger in _TOLD_ONLY and upgraded)
            ):
                nameless.append(act)
            continue
        for told, draft in [(each, _put_right(gathered, each)) for each in drafts]:
            done += [told, draft]
            gathered.added += [told, draft]
            companies = companies_for(gathered, act, draft, listed=aimed.found is Found.LISTED)
            placed.setdefault(id(draft), []).extend(companies)
            found += [(act.place, _request(gathered, act, draft, aimed.found, company)) for company in companies]
    if not found and nameless:
        act = nameless[0]
        vague = () if _clearly_new(act) and not act.view.has("points") else ("nobody is named",)
        day, from_that_day = day_asked(gathered, act)
        request = Request(
            Kind.ADD_USER,
            company=company_of(gathered, act),
            user=Person(authorized=act.authority),
            requested_on=day,
            from_that_day=from_that_day,
            confidence=confidence(act, *vague, found=Found.NOBODY),
            evidence=evidence(act),
            doubts=reasons(act, *vague),
        )
        found.append((act.place, request))
    return found


#: 'We want to upgrade, for my sister is to have access': whoever is told so by the way, and is not named, is why.
_TOLD_ONLY = ("needs", "add_passive")


def _put_right(gathered: Gathered, draft: Draft) -> Draft:
    """'Add Helena Brask, helena@… Sorry, it should be Helene Brask, helene@…': the person whose name a later sentence writes otherwise."""
    other = spelt_anew(gathered.letter, draft)
    if other is None:
        return draft
    gathered.used.update(email for email, _ in draft.emails)
    return other


def _clearly_new(act: Act) -> bool:
    """Whether an order without a name still says that a user is to be added."""
    return "user" in act.objects or act.trigger == "add_noun"


def _about_access(gathered: Gathered) -> bool:
    """Whether the letter asks for access at all ('our new auditor is …' alone may be any news), and nowhere says that none is needed."""
    if any(act.kind is Kind.ADD_USER and not act.implied and act.force is not Force.ORDER for act in gathered.acts):
        return False
    return any(
        (
            view.has("user", "add_base", "add_noun", "add_passive")
            or (view.has("into", "must") and view.has("our_place"))
            or any(each.end == into.start for each in view.all("needs") for into in view.all("into"))  # 'behöver in en ny'
        )
        and not view.has("negation")
        for view in gathered.letter.written()
        if not view.sentence.subject
    ) or any(view.has("add_base", "add_noun", "user") and len(view.tokens) > 1 for view in gathered.letter.views if view.sentence.subject)


def _request(gathered: Gathered, act: Act, draft: Draft, found: Found, company: CompanyMention) -> Request:
    """The request to add one person."""
    authority = [
        other
        for other in gathered.acts
        if other.authority
        and other.force is not Force.NEGATED
        and other.kind in (Kind.CHANGE_USER, Kind.ADD_USER)
        and other is not act
        and _meant(gathered, other, draft)
        and not _of_sender(other)
    ]
    for other in authority:
        gathered.take(other)
    email, unsure = newcomers_address(gathered, draft)
    doubts = [NOT_TOLD] if points_at_a_day(gathered, act) or day_doubtful(gathered, act, draft) else []
    doubts += ["told of somebody who retired"] if pointed_at_retired(gathered.letter, draft, found) else []
    doubts += [*unsure, *(("only for a time",) if only_for_a_time(act) else ())]
    day: date | None
    day, from_that_day = day_of(gathered, act, draft)
    name = draft.known.name if draft.known else given_name_first(draft.name, email)
    return Request(
        Kind.ADD_USER,
        company=company,
        user=Person(
            name=name,
            email=email,
            phone=draft.phones[0][0] if draft.phones and not draft.is_sender else None,
            authorized=True if act.authority or authority or told_authority(gathered, act, draft) else None,
        ),
        requested_on=day,
        from_that_day=from_that_day,
        confidence=confidence(act, *doubts, found=found),
        evidence=evidence(act, *authority),
        doubts=reasons(act, *doubts),
    )


def _meant(gathered: Gathered, other: Act, draft: Draft) -> bool:
    """Whether an act about authority is about this new person."""
    aimed = targets(gathered.letter, other)
    if aimed.found is Found.POINTED and other.authority:
        return True  # 'add Helen, and she is to have the rights that James has': better asked than given to the wrong one, or to nobody
    return draft in aimed.drafts or (not any(each.known for each in aimed.drafts) and aimed.found is not Found.SELF)


def told_authority(gathered: Gathered, act: Act, draft: Draft) -> bool:
    """'He takes over my role as authorised user': words of authority beside the addition, about him and not only about the sender."""
    letter, index = gathered.letter, act.view.sentence.index
    if act.trigger == "swap" and rights_denied_behind(letter, act.view):
        return False
    for view in letter.views[max(0, index - 1) : index + 3]:
        if view.sentence.subject or denied_below(letter, view) or decided_below(letter, view):
            continue
        here = letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
        if draft not in here and (any(not each.is_sender for each in here) or not view.has("he", "new", "they")):
            continue
        for each in view.all("authority"):
            start = view.clause_start(each.start)
            mine = view.within(start, each.start, "i", "we") and not view.within(start, each.start, "he", "takes_over")
            if not mine and not view.within(start, len(view.tokens), "negation"):
                return True
    return False


def _of_sender(act: Act) -> bool:
    """'I am authorised to order this': an act about authority that only tells who the sender is."""
    start = act.view.clause_start(act.mark.start)
    return (
        not act.view.people
        and not act.view.has("he", "they")
        and any(each.start == start for each in act.view.all("i", "we"))
        and not act.view.has("wish", "polite")
    )
