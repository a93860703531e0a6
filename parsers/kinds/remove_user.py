"""``remove_user``: who loses access; a swap is a removal and, with ``add_user``, an addition."""

from datetime import date

from parsers.act import Act
from parsers.act_companies import companies_for, company_of, elsewhere
from parsers.act_days import day_asked, day_beside, day_of, days_of, points_at_a_day
from parsers.afterthoughts import TAKEN_BACK
from parsers.already_there import never_came
from parsers.cautions import ONE_OF_THEM
from parsers.confidence import UNKNOWN_USER, confidence, reasons, sure
from parsers.fold import fold
from parsers.force import Force
from parsers.gathering import Gathered, evidence, person
from parsers.kinds.add_user import told_authority
from parsers.neighbours import may_have_signed
from parsers.newcomers import newcomers_address
from parsers.people import Draft
from parsers.pointed_leaver import either_of_two
from parsers.reading import CompanyMention, Kind, Person, Request
from parsers.relatives import RELATIVE, about_relative
from parsers.renamed_swaps import last_for_last, same_given, told_anew
from parsers.row_days import NOT_TOLD, day_doubtful
from parsers.targets import Found, Targets, targets
from parsers.told_before import rights_denied_behind
from parsers.which_address import by_other_address, has_two

Placed = tuple[tuple[int, int], Request]


def swaps(gathered: Gathered) -> list[Placed]:
    """'A out, B in': two requests, the removal first; taken before single removals and additions are looked for."""
    found: list[Placed] = []
    seen: list[tuple[Draft, Draft]] = []
    for act in [each for each in gathered.orders(Kind.REMOVE_USER) if each.trigger == "swap"]:
        pair = _pair(gathered, act)
        if any(
            other.view is act.view and other.kind is Kind.REMOVE_USER and other.trigger.endswith("_base") and other.trigger != "swap"
            for other in gathered.acts
        ) and not (pair and pair[0].known and not pair[1].known and pair[1].emails):
            gathered.take(act)  # 'remove Karl instead of Maria': the verb tells all
            continue
        if pair is None or pair in seen:
            if pair is not None:
                gathered.take(act)
            continue
        seen.append(pair)
        gathered.take(act)
        leaving, coming = pair
        if _ordered_apart(gathered, act, leaving, coming):
            continue  # 'remove Priya on Friday. Her replacement is Daniel, add him on Monday': each has an order and a day of its own
        gathered.added.append(coming)
        for other in gathered.acts:
            if other.kind in (Kind.REMOVE_USER, Kind.ADD_USER) and abs(other.view.sentence.index - act.view.sentence.index) <= 3:
                aimed = targets(gathered.letter, other).drafts
                if all(draft in pair for draft in aimed):
                    gathered.take(other)
        for other in gathered.acts:
            if other.view is act.view and other.kind is Kind.CHANGE_USER and not other.objects & {"email", "name", "phone", "details"}:
                gathered.take(other)
        gathered.used.update(email for draft in pair for email, _ in draft.emails)
        day, from_that_day = day_asked(gathered, act)
        company = company_of(gathered, act)
        own = [day_beside(gathered, act.view, draft) for draft in pair]
        told = all(each[0] for each in own) and own[0] != own[1]
        leaves, comes = own if told else [(day, from_that_day)] * 2
        if day and not told and _told_of(gathered, act, day, leaving) and not _told_of(gathered, act, day, coming):
            comes = (None, False)  # 'B takes A's place. A can be removed at the end of the year.'
        granted = told_authority(gathered, act, coming)
        for other in gathered.acts if granted else ():
            if other.authority and 0 <= other.view.sentence.index - act.view.sentence.index <= 2:
                gathered.take(other)
        email, unsure = newcomers_address(gathered, coming)
        rights = granted or rights_denied_behind(gathered.letter, act.view)
        doubts = (
            _doubts_of_swap(
                act,
                leaving,
                coming,
                rights_told=rights,
                days_placed=told or len(days_of(gathered, act.view)) < 2,
                alike=_alike(gathered, act, leaving, coming),
            )
            + unsure
        )
        found.append(
            (
                act.place,
                Request(
                    Kind.REMOVE_USER,
                    company,
                    person(leaving),
                    requested_on=leaves[0],
                    from_that_day=leaves[1],
                    confidence=sure(*doubts),
                    evidence=evidence(act),
                    doubts=doubts,
                ),
            )
        )
        new = person(coming)
        new = Person(name=new.name, email=email, phone=coming.phones[0][0] if coming.phones else None, authorized=granted or None)
        found.append(
            (
                act.place,
                Request(
                    Kind.ADD_USER,
                    company,
                    new,
                    requested_on=comes[0],
                    from_that_day=comes[1],
                    confidence=sure(*doubts),
                    evidence=evidence(act),
                    doubts=doubts,
                ),
            )
        )
    return found


def _doubts_of_swap(act: Act, leaving: Draft, coming: Draft, *, rights_told: bool, days_placed: bool, alike: bool) -> tuple[str, ...]:
    """Why nobody can be sure of a swap."""
    found = (
        (leaving is coming or alike, "somebody in his own place"),
        (not rights_told and act.view.has("authority"), "of ordering rights"),
        (not days_placed, "which day is whose"),
    )
    return (*((act.doubt,) if act.doubt else ()), *(doubt for holds, doubt in found if holds))


def _alike(gathered: Gathered, act: Act, leaving: Draft, coming: Draft) -> bool:
    """'Switch the user from Priya Nair to Priya Shah': perhaps the same person by a new name, or only by a new address."""
    if (same_given(leaving, coming) and not coming.emails) or last_for_last(act, leaving, coming):
        return True
    if told_anew(gathered.letter, act.view.sentence.index, leaving, coming):
        return True
    if act.view.tokens[act.mark.hits[-1]].folded not in act.view.grammar.from_whom:
        return False
    given = {fold((draft.shown_name or "").split(" ")[0]) for draft in (leaving, coming)}
    return len(given) == 1 or (not coming.names and coming.known is None)


def _ordered_apart(gathered: Gathered, swap: Act, leaving: Draft, coming: Draft) -> bool:
    """Whether the removal and the addition are ordered by verbs of their own in other sentences, each for one of the two."""
    others = [
        act
        for act in gathered.acts
        if act.view is not swap.view
        and act.force is Force.ORDER
        and not act.implied
        and act.trigger != "swap"
        and not act.view.sentence.subject
    ]
    removed = any(act.kind is Kind.REMOVE_USER and targets(gathered.letter, act).drafts == (leaving,) for act in others)
    added = any(act.kind is Kind.ADD_USER and targets(gathered.letter, act).drafts == (coming,) for act in others)
    return removed and added


def _told_of(gathered: Gathered, act: Act, day: date, draft: Draft) -> bool:
    """Whether the sentence that tells the day, another than the act's, names this person."""
    return any(
        day in days_of(gathered, view) and any(place[0] == view.sentence.index for place in draft.places)
        for view in gathered.letter.body()
        if view is not act.view
    )


def _pair(gathered: Gathered, act: Act) -> tuple[Draft, Draft] | None:
    """(who goes, who comes): a known user goes and a new one comes; where that does not tell, the first named goes."""
    people, index = gathered.letter.people, act.view.sentence.index
    here = [draft for draft in people.between((index, 0), (index + 1, 0)) if not draft.is_sender]
    around = here if len(here) >= 2 else [draft for draft in people.between((max(0, index - 2), 0), (index + 3, 0)) if not draft.is_sender]
    me = [mark for mark in act.view.all("i") if act.mark.hits[0] < mark.start <= act.mark.end + 1]
    me += [mark for mark in act.view.all("me") if mark.start in act.mark.hits]  # 'tilalleni'
    if me and any(not draft.known for draft in around):
        return people.sender, next(draft for draft in around if not draft.known)
    known = [draft for draft in around if draft.known or draft.ambiguous]
    new = [draft for draft in around if not draft.known and not draft.ambiguous]
    if known and new:
        return known[0], next((draft for draft in new if draft.emails), new[0])  # 'Matti siirtyy Raumalle, ja tilalle tulee Laura, laura@…'
    if len(around) >= 2:
        instead = "stallet" in [token.folded for token in act.view.tokens[act.mark.start : act.mark.end]] or "place" in [
            token.folded for token in act.view.tokens
        ]
        return (around[1], around[0]) if instead else (around[0], around[1])
    return None


def requests(gathered: Gathered) -> list[Placed]:
    """One request a person to be removed, each with the place of its act."""
    found: list[Placed] = []
    done: list[Draft] = []
    placed: dict[int, list[CompanyMention]] = {}
    acts = sorted(gathered.orders(Kind.REMOVE_USER), key=lambda act: (act.implied, act.place))
    explicit = [act for act in acts if not act.implied]
    for act in acts:
        gathered.take(act)
        aimed = targets(gathered.letter, act)
        if act.doubt == TAKEN_BACK and _put_right(gathered, aimed, explicit[explicit.index(act) + 1 :] if act in explicit else []):
            continue
        drafts = [draft for draft in aimed.drafts if draft not in done or elsewhere(gathered, act, placed[id(draft)])]
        if act.implied:
            if explicit or not _about_access(gathered):
                continue
            drafts = [draft for draft in drafts if draft.known and not draft.is_sender]
        if act.trigger == "must_not_have" and explicit[1:] and never_came(act.view, aimed.drafts):
            continue
        if not aimed.drafts and not act.implied and not explicit[1:]:
            vague = () if "user" in act.objects and not act.view.has("everything", "they", "except_for") else ("nobody is named",)
            request = Request(
                Kind.REMOVE_USER,
                company_of(gathered, act),
                Person(),
                confidence=confidence(act, *vague, found=Found.NOBODY),
                evidence=evidence(act),
                doubts=reasons(act, *vague),
            )
            found.append((act.place, request))
        if act.doubt == ONE_OF_THEM:
            drafts = drafts[:1]  # one request, for staff
        later: tuple[str, ...] = (NOT_TOLD,) if points_at_a_day(gathered, act) else ()
        pointed = drafts[0] if aimed.found is Found.POINTED and len(drafts) == 1 else None
        later = (*later, "either of two") if pointed and either_of_two(gathered.letter, act, pointed) else later
        if act.implied and any(view.has("later") for view in gathered.letter.views):
            later = (*later, "nothing is asked yet")
        if about_relative(gathered.letter, act, aimed):
            later = (*later, RELATIVE)
        if any(has_two(act, draft, aimed.found) or (not act.implied and by_other_address(act, draft)) for draft in drafts):
            later = (*later, "which of two addresses")  # 'Maria has two: a@… and b@…. The old one is to go.'
        if act.trigger == "swap" and drafts and all(_comes(gathered, draft) for draft in drafts):
            continue  # 'We have found a replacement. … Her name is Eva, eva@…, please add her'
        if act.trigger == "swap":
            later = (*later, "who comes instead is not told")
        if drafts and all(may_have_signed(gathered.letter, act, draft) for draft in drafts):
            later = (*later, "the name may be whose letter it is")
        for draft in drafts:
            done.append(draft)
            gathered.used.update(email for email, _ in draft.emails)
            day, from_that_day = day_of(gathered, act, draft)
            doubts = (*later, NOT_TOLD) if day_doubtful(gathered, act, draft) and NOT_TOLD not in later else later
            companies = companies_for(gathered, act, draft, listed=aimed.found is Found.LISTED)
            placed.setdefault(id(draft), []).extend(companies)
            found += [
                (
                    act.place,
                    Request(
                        Kind.REMOVE_USER,
                        company=company,
                        user=person(draft),
                        requested_on=day,
                        from_that_day=from_that_day,
                        confidence=confidence(
                            act, *doubts, found=aimed.found, weak=() if draft.known or draft.is_sender else (UNKNOWN_USER,)
                        ),
                        evidence=evidence(act),
                        doubts=reasons(act, *doubts),
                    ),
                )
                for company in companies
            ]
    return found


def _comes(gathered: Gathered, draft: Draft) -> bool:
    """Whether somebody is no user and an order of its own adds him, with his address."""
    if draft.known or draft.ambiguous or not draft.emails:
        return False
    return any(draft in targets(gathered.letter, act).drafts for act in gathered.orders(Kind.ADD_USER))


def _put_right(gathered: Gathered, taken: Targets, later: list[Act]) -> bool:
    """'Karl is to go. No, sorry, it is Maria who left. So remove Maria': a removal of one user gives way to a plain one of another."""
    instead = [targets(gathered.letter, act).drafts for act in later if act.doubt is None]
    return len(taken.drafts) == 1 and any(len(drafts) == 1 and drafts[0].known and drafts != taken.drafts for drafts in instead)


def _about_access(gathered: Gathered) -> bool:
    """Whether the letter speaks of users, access or removal: another sentence does, or the subject speaks of a removal."""
    told = {act.view.sentence.index for act in gathered.acts if act.implied}
    if any(act.kind is Kind.REMOVE_USER and not act.implied and act.force is not Force.ORDER for act in gathered.acts):
        return False
    return any(
        view.has("user", "remove_base", "remove_noun", "remove_passive", "end_noun")
        if not view.sentence.subject
        else view.has("remove_base", "remove_noun", "end_noun", "out", "left")
        for view in gathered.letter.written()
        if (view.sentence.index not in told or (not view.sentence.subject and view.has("user")))
        and not (view.sentence.asks and view.has("about_it", "wonder", "how", "can_i"))
    )
