"""``change_user``: whose name, address, telephone number or authority becomes what."""

from parsers.act import Act
from parsers.confidence import NO_CHANGE, UNKNOWN_USER, confidence, reasons
from parsers.corrections import corrects
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.fold import fold
from parsers.gathering import Gathered, evidence, person
from parsers.letter import Letter
from parsers.marks import View
from parsers.news import NOTHING_ASKED
from parsers.people import Draft, resemblance, respelled
from parsers.reading import Changes, Kind, Person, Request
from parsers.targets import Found, Targets, either_of_two, targets

Placed = tuple[tuple[int, int], Request]


def requests(gathered: Gathered) -> list[Placed]:
    """One request a user to be changed, each with the place of its act; several acts about one user are one request."""
    acts = sorted(gathered.orders(Kind.CHANGE_USER), key=lambda act: (act.implied, act.place))
    by_person: dict[int, tuple[Draft | None, list[Act], Found]] = {}
    aims = [(act, _by_old_name(gathered.letter, act, targets(gathered.letter, act))) for act in acts]
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


def _by_old_name(letter: Letter, act: Act, aimed: Targets) -> Targets:
    """'Change his name to Søren Kjær Holm' of the only user Søren Kjær: the new name, which holds the whole old one, tells who he is."""
    if not ("name" in act.objects or act.trigger == "renamed") or any(draft.known or draft.ambiguous for draft in aimed.drafts):
        return aimed
    users = {user.email: user for company in letter.known.companies for user in company.users if user.active}
    for draft in [*aimed.drafts, *letter.people.between((act.view.sentence.index, 0), (act.view.sentence.index + 1, 0))]:
        told = {fold(part) for part in (draft.name or "").split()}
        fitting = [user for user in users.values() if len(own := {fold(part) for part in (user.name or "").split()}) > 1 and own < told]
        if len(fitting) == 1 and not draft.is_sender:
            owner = next((each for each in letter.people.drafts if each.known == fitting[0]), None)
            if owner is None:
                owner = Draft(known=fitting[0])
                letter.people.drafts.append(owner)
            return Targets((owner,), Found.NAMED)
    return aimed


def _request(gathered: Gathered, draft: Draft | None, acts: list[Act], how: Found) -> Request | None:
    """The request that the acts about one person make together; None where a statement alone names nothing new."""
    letter = gathered.letter
    explicit = [act for act in acts if not act.implied]
    authority = next((act.authority for act in acts if act.authority is not None), None)
    renamed = _new_name(letter, draft, acts)
    doubts: list[str] = []
    subject, email = _new_email(gathered, draft, renamed, acts)
    if draft is None or (draft.known is None and subject is not None):
        draft = subject or draft
    phone = _new_phone(letter, draft, acts)
    only_last = any(
        letter.views[act.view.sentence.index - back].has("surname") for act in acts for back in (0, 1) if act.view.sentence.index >= back
    )
    changes = Changes(name=_whole_name(draft, renamed, only_last=only_last), email=email, phone=phone, authorized=authority)
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
    if renamed is not None and _another_users_name(letter, draft, renamed):
        doubts.append("the name is somebody else's")
    if email and draft is not None and draft.known and _back_to_registered(letter, draft.known.email, email):
        doubts.append("which address is the new one")
    if email and not taken and _looks_anothers(letter, email, draft, renamed):
        doubts.append("the address looks like somebody else's")
    gathered.used.update(address for address, _ in (draft.emails if draft else []))
    gathered.used.update(address for address, _ in (renamed.emails if renamed else []))
    if email:
        gathered.used.add(email)
    first = (explicit or acts)[0]
    if either_of_two(letter, first, Targets((draft,), how) if draft else Targets((), how)):
        doubts.append("either of two")
    stranger = draft is not None and draft.known is None and not draft.is_sender
    weak = (UNKNOWN_USER if stranger else 1.0, 1.0 if changes else NO_CHANGE)
    day, from_that_day = gathered.day(first)
    return Request(
        Kind.CHANGE_USER,
        company=gathered.company(first),
        user=_shown(draft, email),
        changes=changes,
        requested_on=day,
        from_that_day=from_that_day,
        confidence=confidence(first, *doubts, found=how, weak=weak),
        evidence=evidence(*acts),
        doubts=reasons(first, *doubts),
    )


def _another_users_name(letter: Letter, draft: Draft | None, renamed: Draft) -> bool:
    """Whether a new name holds the first name of another user and nothing of his own."""
    if draft is None or draft.known is None:
        return False
    told = {fold(part) for part in (renamed.name or "").split()}
    own = {fold(part) for part in (draft.shown_name or "").split()}
    others = {fold(user.name.split()[0]) for company in letter.known.companies for user in company.users if user.active and user.name}
    return not own & told and bool((others - own) & told)


def _back_to_registered(letter: Letter, registered: str, email: str) -> bool:
    """'Maria.berg@… is to be maria.oberg@… again': behind the other address and a 'to' stands the one that he has."""
    for view in letter.body():
        told = [(position, atom.email) for position, atom in letter.atoms(view, AddressMention) if isinstance(atom, AddressMention)]
        mine = [position for position, address in told if address == registered]
        other = [position for position, address in told if address == email]
        if mine and other and other[0] < mine[0] and any(each.end == mine[0] for each in view.all("new")):
            return True
    return False


def _looks_anothers(letter: Letter, email: str, draft: Draft | None, renamed: Draft | None) -> bool:
    """'Karl has changed my address to anna@…': the new address is like the name of another user, and not like the user's own."""
    own = [each.shown_name for each in (draft, renamed) if each is not None and each.shown_name]
    if draft is None or not own or any(resemblance(name, email) for name in own):
        return False
    registered = draft.known.name if draft.known else None
    others = {user.name for company in letter.known.companies for user in company.users if user.active and user.name}
    return any(name != registered and resemblance(name, email) for name in others)


def _shown(draft: Draft | None, email: str | None) -> Person:
    """The person who is changed; an address that he is only to get does not tell who he is."""
    shown = person(draft) if draft else Person()
    return Person(name=shown.name) if email and shown.email == email else shown


def _whole_name(draft: Draft | None, renamed: Draft | None, *, only_last: bool) -> str | None:
    """The new name in full: where only a surname is told, the first names stay."""
    if renamed is None or renamed.name is None:
        return None
    old = (draft.shown_name or "").split() if draft else []
    new = renamed.name.split()
    if len(old) < 2 or (len(new) > 1 and not (only_last and fold(new[0]) != fold(old[0]))):
        return renamed.name
    return " ".join([*old[:-1], renamed.name])


#: A label stands before a colon among the first so many tokens.
_LABEL = 4


def _values_below(letter: Letter, act: Act) -> list[View]:
    """The lines with labels under 'please update her profile as follows:', else those right above 'please update'."""
    if not act.view.sentence.announces:
        above = act.view.sentence.index
        while above > 0 and _labels_value(letter.views[above - 1]):
            above -= 1
        return letter.views[above : act.view.sentence.index]
    end = start = act.view.sentence.index + 1
    while end < len(letter.views) and any(token.text == ":" for token in letter.views[end].tokens[:_LABEL]):
        end += 1
    return letter.views[start:end]


def _labels_value(view: View) -> bool:
    """'Mobile: 070 …': a label of a value and a colon open the line, and the value ends it."""
    colon = next((position for position, token in enumerate(view.tokens[:_LABEL]) if token.text == ":"), 0)
    valued = isinstance(view.tokens[-1].atom, (AddressMention, PhoneMention))
    return valued and bool(view.within(0, colon, "email", "phone")) and not view.people


def _new_name(letter: Letter, draft: Draft | None, acts: list[Act]) -> Draft | None:
    """The person draft that is really this user's new name: told behind 'is now called' or 'to', or sharing a name with him."""
    before = [letter.views[act.view.sentence.index - 1] for act in acts if act.view.sentence.index]
    before += [view for act in acts for view in _values_below(letter, act)]
    if not any(
        "name" in act.objects or act.trigger == "renamed" or act.view.has("renamed", "called", "has_new") for act in acts
    ) and not any(view.has("name", "called") for view in before):
        return None
    sentences = {act.view.sentence.index for act in acts}
    near = [
        other
        for other in letter.people.drafts
        if other is not draft
        and not other.known
        and not other.is_sender
        and other.names
        and any(place[0] - 1 in sentences or place[0] in sentences or place[0] + 1 in sentences for place in other.places)
        and not _of_another(letter, draft, other)
    ]
    if draft is not None:
        own = {fold(part) for part in (draft.shown_name or "").split()}
        sharing = [other for other in near if other.name and own & {fold(part) for part in other.name.split()}]
        if sharing:
            return sharing[-1]
        spelled = [other for other in near if other.name and draft.shown_name and respelled(draft.shown_name, other.name)]
        if len(spelled) == 1 and any("name" in act.objects for act in acts):
            return spelled[0]
    if not any("name" in act.objects or act.trigger == "renamed" or act.view.has("renamed", "called") for act in acts) and not any(
        view.has("name") for view in before
    ):
        return None
    behind = []
    for other in near:
        for sentence, token in other.places:
            view = letter.views[sentence]
            if any(mark.end <= token <= mark.end + 3 for mark in view.all("renamed", "called", "new")):
                behind.append(other)
                break
    return behind[-1] if behind else (near[-1] if len(near) == 1 and any(act.trigger == "renamed" for act in acts) else None)


def _of_another(letter: Letter, draft: Draft | None, other: Draft) -> bool:
    """'Karl is now called Karl Moe. Maria has a new phone': the sentence of a name tells of another user who shares it."""
    if draft is None or not other.name:
        return False
    told = {fold(part) for part in other.name.split()}
    for index in {place[0] for place in other.places}:
        here = letter.people.between((index, 0), (index + 1, 0))
        if draft not in here and any(
            each.known and each is not other and told & {fold(part) for part in (each.shown_name or "").split()} for each in here
        ):
            return True
    return False


def _new_email(gathered: Gathered, draft: Draft | None, renamed: Draft | None, acts: list[Act]) -> tuple[Draft | None, str | None]:
    """(the user where his old address tells him, the new address): of two addresses the words around them tell old from new."""
    letter = gathered.letter
    if all(act.implied and act.end - act.start < len(act.view.tokens) and "email" not in act.objects for act in acts):
        return None, None  # 'Priya's mobile is now …' in a clause of its own
    about = (
        any(act.objects & {"email", "details", "user"} or act.view.has("email") for act in acts)
        or any(view.has("email") for act in acts for view in _values_below(letter, act))
        or any(
            act.view.sentence.index - back >= 0
            and (letter.views[act.view.sentence.index - back].has("email") or len(_addresses(letter, act.view.sentence.index - back)) == 2)
            for act in acts
            for back in (1, 2)
        )
        or any(_addresses(letter, act.view.sentence.index) for act in acts)
        or (renamed is not None and bool(renamed.emails))
    )
    if not about or all(act.authority is not None for act in acts):
        return None, None
    spoken = [place for act in acts for place in _addresses(letter, act.view.sentence.index) if act.start <= place[1] < act.end]
    if not spoken and any(act.objects & {"email"} or act.view.has("email") for act in acts):
        spoken = [place for act in acts for place in _addresses(letter, act.view.sentence.index)]
    added = {address for person_added in gathered.added for address, _ in person_added.emails}
    spoken = [each for each in spoken if each[2] not in added]
    indexes = sorted({act.view.sentence.index for act in acts})
    spoken = list(dict.fromkeys(spoken))
    corrected = [
        each
        for index in range(indexes[0] + 1, min(indexes[-1] + 2, len(letter.views)))
        if corrects(letter.views[index])
        for each in _addresses(letter, index)
    ]
    if corrected and len(spoken) == 1 and corrected[0][2] != spoken[0][2]:
        gathered.used.add(spoken[0][2])
        spoken = corrected[:1]
    if not spoken and not _new_phone(letter, draft, acts):
        registered_now = draft.known.email if draft and draft.known else None
        for near in sorted(range(indexes[0] - 2, indexes[-1] + 4), key=lambda index: (min(abs(index - each) for each in indexes), -index)):
            spoken += [each for each in _addresses(letter, near) if each[2] not in added and each not in spoken]
            if any(each[2] != registered_now for each in spoken):
                break
    below = {view.sentence.index for act in acts for view in _values_below(letter, act) if _labels_value(view)}
    if not spoken:
        spoken = [each for index in sorted(below) for each in _addresses(letter, index) if each[2] not in added]
    if renamed is not None:
        spoken += [(place[0], place[1], address) for address, place in renamed.emails]
    spoken = list(dict.fromkeys(spoken))
    if not spoken:
        return None, None
    registered = draft.known.email if draft and draft.known else None
    if len(spoken) == 1:
        sentence, token, address = spoken[0]
        if address == registered:
            return draft, None
        owner = letter.people.with_email(address)
        if draft is None and owner is not None and owner.known and owner.known.email == address:
            return owner, None
        if draft is not None and _is_old(letter, sentence, token) and not draft.known:
            return draft, None
        return draft, address
    others = [each for each in spoken if each[2] != registered]
    if registered is not None and len(others) == 1:
        sentence, token, address = others[0]
        denied = any(mark.end == token for mark in letter.views[sentence].all("negation"))  # 'it is a@…, not b@…'
        return draft, None if denied and len(spoken) > 1 else address
    first, second = spoken[0], spoken[1]
    if registered is not None and len(others) == len(spoken) and draft is not None:
        fitting = [
            each
            for each in others
            if resemblance(draft.shown_name or "", each[2]) or (renamed and renamed.name and resemblance(renamed.name, each[2]))
        ]
        if len(fitting) == 1 and not _is_old(letter, fitting[0][0], fitting[0][1]):
            return draft, fitting[0][2]
    if _is_old(letter, second[0], second[1]) and not _is_old(letter, first[0], first[1]):
        first, second = second, first
    owner = letter.people.with_email(first[2])
    return (owner if owner and owner.known else draft), second[2]


def _addresses(letter: Letter, index: int) -> list[tuple[int, int, str]]:
    """(sentence, token, address) of the addresses in a sentence, our own left out."""
    if not 0 <= index < len(letter.views):
        return []
    own = letter.known.own_addresses
    return [
        (index, position, atom.email if atom.valid else atom.written)
        for position, token in enumerate(letter.views[index].tokens)
        if isinstance(atom := token.atom, AddressMention) and atom.email not in own
    ]


def _is_old(letter: Letter, sentence: int, token: int) -> bool:
    """Whether the words right before an address or a number tell that it is the one that was, or that it is not the one."""
    view = letter.views[sentence]
    near = [mark for mark in view.all("old", "new", "except_for") if token - 4 <= mark.start < token and mark.end <= token]
    near = [mark for mark in near if not view.covered(mark, ("contact",))]  # 'is reached from the number …'
    return bool(near) and near[-1].concept != "new"


def _new_phone(letter: Letter, draft: Draft | None, acts: list[Act]) -> str | None:
    """The telephone number that the acts are about."""
    about = any(
        "phone" in act.objects or act.view.has("phone") or _points_at_phone(letter, act) or _of_number_before(letter, act) for act in acts
    )
    for view in [each for act in acts for each in _values_below(letter, act) if each.has("phone")]:
        for _, value in letter.atoms(view, PhoneMention):
            if isinstance(value, PhoneMention):
                return value.e164
    told = [(phone, place) for phone, place in draft.phones if not _is_old(letter, *place)] if draft else []
    own = [phone for phone, place in told if any(abs(place[0] - act.view.sentence.index) <= 1 for act in acts)]
    if own and (about or any(letter.views[act.view.sentence.index - 1].has("phone") for act in acts if act.view.sentence.index)):
        return own[-1]
    for act in acts:
        number = _told_phone(letter, act.view, draft)
        if number and (about or act.objects & {"details"}):
            return number
    if about:
        for act in acts:
            for near in (act.view.sentence.index - 1, act.view.sentence.index + 1):
                if 0 <= near < len(letter.views):
                    number = _told_phone(letter, letter.views[near], draft)
                    if number and not letter.views[near].has("call_me"):
                        return number
    if told and about:
        return told[-1][0]
    return None


def _told_phone(letter: Letter, view: View, draft: Draft | None = None) -> str | None:
    """The telephone number of a sentence; of several the last that no word calls old; never one told right behind another user's name."""
    here = {place[0] for place in draft.places} if draft is not None else set()
    others = {
        place
        for other in letter.people.drafts
        for _, place in other.phones
        if other is not draft and other.known and not other.is_sender and place[0] in here and other.places
        if any(mention[0] == place[0] and mention[1] < place[1] for mention in other.places)
    }
    found = [
        value.e164
        for position, value in letter.atoms(view, PhoneMention)
        if isinstance(value, PhoneMention)
        and not _is_old(letter, view.sentence.index, position)
        and (view.sentence.index, position) not in others
    ]
    return found[-1] if found else None


def _of_number_before(letter: Letter, act: Act) -> bool:
    """'My number is wrong. I have changed to 070 …': the sentence before tells what was changed."""
    index = act.view.sentence.index
    told = act.trigger == "has_new" and _told_phone(letter, act.view) is not None
    return told and index > 0 and letter.views[index - 1].has("phone")


def _points_at_phone(letter: Letter, act: Act) -> bool:
    """'My new number is 070 … Put it on my account': 'it' is the number of the sentence before."""
    index = act.view.sentence.index
    before = letter.views[index - 1] if index else None
    earlier = letter.views[index - 2] if index > 1 else None
    pointed = (
        before is not None
        and (before.has("phone") or (earlier is not None and earlier.has("phone")))
        and any(True for _ in letter.atoms(before, PhoneMention))
    )
    return pointed and act.view.has("it") and not act.view.has("email", "name")
