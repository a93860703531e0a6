"""``change_user``: whose name, address, telephone number or authority becomes what."""

from parsers.act import Act
from parsers.act_companies import company_of
from parsers.act_days import day_asked
from parsers.confidence import NO_CHANGE, UNKNOWN_USER, confidence, reasons
from parsers.gathering import Gathered, evidence, person
from parsers.letter import Letter
from parsers.new_email import back_to_registered, looks_anothers, new_email, told_later
from parsers.new_name import another_users_name, by_given_name, by_old_name, new_name, whole_name
from parsers.new_phone import new_phone
from parsers.news import NOTHING_ASKED
from parsers.own_new_name import by_own_word
from parsers.people import Draft
from parsers.pointed_leaver import either_of_two
from parsers.reading import Changes, Kind, Person, Request
from parsers.relatives import RELATIVE, about_relative
from parsers.targets import Found, Targets, targets
from parsers.which_number import WHICH_NUMBER, number_is_unsure
from parsers.whose_value import whose_is_unsure

Placed = tuple[tuple[int, int], Request]


def requests(gathered: Gathered) -> list[Placed]:
    """One request a user to be changed, each with the place of its act; several acts about one user are one request."""
    acts = sorted(gathered.orders(Kind.CHANGE_USER), key=lambda act: (act.implied, act.place))
    by_person: dict[int, tuple[Draft | None, list[Act], Found]] = {}
    letter = gathered.letter
    aims = [(act, by_own_word(letter, act, by_given_name(letter, act, by_old_name(letter, act, targets(letter, act))))) for act in acts]
    certain = [draft for _, aimed in aims for draft in aimed.drafts if draft.known or draft.is_sender or draft.ambiguous]
    for act, aimed in aims:
        gathered.take(act)
        several = len(aimed.drafts) > 1 and aimed.found in (Found.POINTED, Found.LISTED)
        for draft in aimed.drafts if several else (aimed.drafts[0] if aimed.drafts else None,):
            if draft is not None and draft in gathered.added:
                continue
            if draft is not None and draft not in certain and draft.emails and act.authority is not None:
                continue  # somebody new, whose right to order his own request tells
            if (draft is None or draft not in certain) and certain:
                # a statement about the new name or address speaks of the one who is changed
                if several:
                    continue
                draft = certain[-1]
            by_person.setdefault(id(draft), (draft, [], aimed.found))[1].append(act)
    found = []
    for draft, mine, how in by_person.values():
        request = _request(gathered, draft, mine, how)
        if request is not None:
            found.append((min(act.place for act in mine), request))
    return found


def _request(gathered: Gathered, draft: Draft | None, acts: list[Act], how: Found) -> Request | None:
    """The request that the acts about one person make together; None where a statement alone names nothing new."""
    letter = gathered.letter
    explicit = [act for act in acts if not act.implied]
    authority = next((act.authority for act in acts if act.authority is not None), None)
    renamed = new_name(letter, draft, acts, gathered.added)
    doubts: list[str] = []
    subject, email = new_email(gathered, draft, renamed, acts)
    if email and how is Found.LISTED and _tells_whose_row(letter, draft, email):
        email = None
    if draft is None or (draft.known is None and subject is not None):
        draft = subject or draft
    phone = new_phone(letter, draft, acts, renamed)
    only_last = any(
        letter.views[act.view.sentence.index - back].has("surname") for act in acts for back in (0, 1) if act.view.sentence.index >= back
    )
    middle = any(act.view.has("middle_name") for act in acts)
    changes = Changes(name=whole_name(draft, renamed, only_last=only_last, middle=middle), email=email, phone=phone, authorized=authority)
    if not explicit and not changes:
        return None
    if not changes and how in (Found.SELF, Found.NOBODY) and not any(act.objects & {"details", "email", "phone", "name"} for act in acts):
        doubts.append("nobody is named")
    owner = letter.people.with_email(email) if email else None
    taken = owner is not None and owner.known is not None and owner.known.email == email  # the policy says so to the sender
    if owner is None or owner in (draft, renamed) or owner.is_sender or taken:
        pass
    elif owner.names and draft is not None and draft.names:
        doubts.append("the address is somebody else's")
    if explicit and any(act.doubt == NOTHING_ASKED for act in acts if act.implied):
        doubts.append(NOTHING_ASKED)
    if renamed is not None and another_users_name(letter, draft, renamed):
        doubts.append("the name is somebody else's")
    if email and draft is not None and draft.known and back_to_registered(letter, draft.known.email, email):
        doubts.append("which address is the new one")
    if draft is not None and any(about_relative(letter, act, Targets((draft,), how)) for act in acts):
        doubts.append(RELATIVE)
    if email and told_later(letter, draft, email):
        doubts.append("which of two addresses")
    if email and not taken and looks_anothers(letter, email, draft, renamed):
        doubts.append("the address looks like somebody else's")
    if draft is not None and phone and number_is_unsure(letter, draft, phone):
        doubts.append(WHICH_NUMBER)
    gathered.used.update(address for address, _ in (draft.emails if draft else []))
    gathered.used.update(address for address, _ in (renamed.emails if renamed else []))
    if email:
        gathered.used.add(email)
    first = (explicit or acts)[0]
    unsure = how is Found.POINTED and draft and either_of_two(letter, first, draft)
    if unsure or (draft and (changes.phone or changes.email) and any(whose_is_unsure(letter, act, draft) for act in explicit or acts)):
        doubts.append("either of two")
    stranger = draft is not None and draft.known is None and not draft.is_sender
    weak = (UNKNOWN_USER if stranger else 1.0, 1.0 if changes else NO_CHANGE)
    day, from_that_day = day_asked(gathered, first)
    return Request(
        Kind.CHANGE_USER,
        company=company_of(gathered, first),
        user=_shown(draft, email),
        changes=changes,
        requested_on=day,
        from_that_day=from_that_day,
        confidence=confidence(first, *doubts, found=how, weak=weak),
        evidence=evidence(*acts),
        doubts=reasons(first, *doubts),
    )


def _tells_whose_row(letter: Letter, draft: Draft | None, email: str) -> bool:
    """Whether an address in a list is another user's registered one, which only tells whose row it stands in."""
    owner = letter.people.with_email(email)
    return owner is not None and owner is not draft and owner.known is not None and owner.known.email == email


def _shown(draft: Draft | None, email: str | None) -> Person:
    """The person who is changed; an address that he is only to get does not tell who he is."""
    shown = person(draft) if draft else Person()
    return Person(name=shown.name) if email and shown.email == email else shown
