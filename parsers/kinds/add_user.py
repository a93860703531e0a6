"""``add_user``: who is to become a user, with address, telephone number and whether he may order."""

from datetime import date

from parsers.act import Act
from parsers.clauses import Force
from parsers.gathering import Gathered, confidence, evidence, given_name_first
from parsers.people import Draft
from parsers.reading import CompanyMention, Kind, Person, Request
from parsers.targets import Found, targets


def requests(gathered: Gathered) -> list[tuple[tuple[int, int], Request]]:
    """One request a person to be added, each with the place of its act."""
    found: list[tuple[tuple[int, int], Request]] = []
    done: list[Draft] = []
    acts = sorted(gathered.orders(Kind.ADD_USER), key=lambda act: (act.implied, act.place))
    explicit = [act for act in acts if not act.implied]
    nameless: list[Act] = []
    for act in acts:
        gathered.take(act)
        aimed = targets(gathered.letter, act)
        drafts = [draft for draft in aimed.drafts if draft not in done]
        if act.implied:
            drafts = [draft for draft in drafts if not draft.known and draft.emails and not draft.is_sender]
            if (explicit and not drafts) or not _about_access(gathered):
                continue
        if not aimed.drafts:
            if not act.implied and (act.trigger != "needs" or act.view.has("add_noun", "joined", "role")):
                nameless.append(act)
            continue
        for draft in drafts:
            done.append(draft)
            gathered.added.append(draft)
            for company in gathered.companies_for(act, draft, listed=aimed.found is Found.LISTED):
                found.append((act.place, _request(gathered, act, draft, aimed.found, company)))
    if not found and nameless:
        act = nameless[0]
        day, from_that_day = gathered.day(act)
        request = Request(
            Kind.ADD_USER,
            company=gathered.company(act),
            user=Person(authorized=act.authority),
            requested_on=day,
            from_that_day=from_that_day,
            confidence=confidence(act, *(() if _clearly_new(act) else ("nobody is named",))),
            evidence=evidence(act),
        )
        found.append((act.place, request))
    return found


def _clearly_new(act: Act) -> bool:
    """Whether an order without a name still says that a user is to be added."""
    return "user" in act.objects or act.trigger == "add_noun"


def _about_access(gathered: Gathered) -> bool:
    """Whether the letter asks for access at all ('our new auditor is …' alone may be any news), and nowhere says that none is needed."""
    if any(act.kind is Kind.ADD_USER and not act.implied and act.force is not Force.ORDER for act in gathered.acts):
        return False
    return any(
        view.has("user", "add_base", "add_noun", "add_passive") and not view.has("negation")
        for view in gathered.letter.views
        if not view.sentence.subject
    ) or any(view.has("add_base", "add_noun", "user") and len(view.tokens) > 1 for view in gathered.letter.views if view.sentence.subject)


def _request(gathered: Gathered, act: Act, draft: Draft, found: Found, company: CompanyMention) -> Request:
    """The request to add one person."""
    authority = [
        other
        for other in gathered.acts
        if other.authority and other.kind in (Kind.CHANGE_USER, Kind.ADD_USER) and other is not act and _meant(gathered, other, draft)
    ]
    for other in authority:
        gathered.take(other)
    emails = [email for email, _ in draft.emails]
    email = draft.known.email if draft.known and not draft.is_sender else (emails[0] if emails else None)
    if draft.is_sender and not emails:
        email = gathered.letter.known.sender_email
    gathered.used.update(emails)
    corrected = (
        [address for address, place in draft.emails if gathered.letter.views[place[0]].has("correction")] if len(set(emails)) > 1 else []
    )
    if corrected and not draft.known:
        email = corrected[-1]
    doubts = ["several addresses"] if len(set(emails)) > 1 and not corrected and not draft.is_sender else []
    day: date | None
    day, from_that_day = gathered.day(act)
    name = draft.known.name if draft.known else given_name_first(draft.name, email)
    return Request(
        Kind.ADD_USER,
        company=company,
        user=Person(
            name=name,
            email=email,
            phone=draft.phones[0][0] if draft.phones and not draft.is_sender else None,
            authorized=True if act.authority or authority else None,
        ),
        requested_on=day,
        from_that_day=from_that_day,
        confidence=confidence(act, *doubts),
        evidence=evidence(act, *authority),
        doubts=(found.value, *doubts),
    )


def _meant(gathered: Gathered, act: Act, draft: Draft) -> bool:
    """Whether an act about authority is about this new person."""
    aimed = targets(gathered.letter, act)
    return draft in aimed.drafts or (not any(each.known for each in aimed.drafts) and aimed.found is not Found.SELF)
