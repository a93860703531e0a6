"""Which address a user is to get: of several the words around them tell the old from the new."""

from parsers.act import Act
from parsers.address_put import address_put
from parsers.corrections import corrects
from parsers.fields.addresses import AddressMention
from parsers.gathering import Gathered
from parsers.letter import Letter
from parsers.new_phone import new_phone
from parsers.people import Draft, resemblance
from parsers.readdressed import put_right
from parsers.values_beside import is_old, labels_value, values_below


def back_to_registered(letter: Letter, registered: str, email: str) -> bool:
    """'Maria.berg@… is to be maria.oberg@… again': behind the other address and a 'to' stands the one that he has."""
    for view in letter.body():
        told = [(position, atom.email) for position, atom in letter.atoms(view, AddressMention) if isinstance(atom, AddressMention)]
        mine = [position for position, address in told if address == registered]
        other = [position for position, address in told if address == email]
        if mine and other and other[0] < mine[0] and any(each.end == mine[0] for each in view.all("new")):
            return True
    return False


def told_later(letter: Letter, draft: Draft | None, email: str) -> bool:
    """'Set it to a@…. It must be b@…, not the one above': another new address of his is told behind the one chosen, and not as the old."""
    told = draft.new_emails() if draft is not None else []
    chosen = max((place for address, place in told if address == email), default=None)
    return chosen is not None and any(place > chosen and address != email and not is_old(letter, *place) for address, place in told)


def looks_anothers(letter: Letter, email: str, draft: Draft | None, renamed: Draft | None) -> bool:
    """'Karl has changed my address to anna@…': the new address is like the name of another user, and not like the user's own."""
    own = [each.shown_name for each in (draft, renamed) if each is not None and each.shown_name]
    if draft is None or not own or any(resemblance(name, email) for name in own):
        return False
    registered = draft.known.name if draft.known else None
    others = {user.name for company in letter.known.companies for user in company.users if user.active and user.name}
    return any(name != registered and resemblance(name, email) for name in others)


def new_email(gathered: Gathered, draft: Draft | None, renamed: Draft | None, acts: list[Act]) -> tuple[Draft | None, str | None]:
    """(the user where his old address tells him, the new address): of two addresses the words around them tell old from new."""
    letter = gathered.letter
    if all(act.implied and act.end - act.start < len(act.view.tokens) and "email" not in act.objects for act in acts):
        return None, None  # 'Priya's mobile is now …' in a clause of its own
    put = {address_put(letter, act.view) for act in acts if act.trigger.startswith(("add", "put", "give", "swap"))}
    if len(put) == 1 and (only := put.pop()) is not None:
        gathered.used.add(only)
        return draft, only
    about = (
        any(act.objects & {"email", "details", "user"} or act.view.has("email") for act in acts)
        or any(view.has("email") for act in acts for view in values_below(letter, act))
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
    if not spoken and not new_phone(letter, draft, acts, renamed):
        registered_now = draft.known.email if draft and draft.known else None
        for near in sorted(range(indexes[0] - 2, indexes[-1] + 4), key=lambda index: (min(abs(index - each) for each in indexes), -index)):
            spoken += [each for each in _addresses(letter, near) if each[2] not in added and each not in spoken]
            if any(each[2] != registered_now for each in spoken):
                break
    below = {view.sentence.index for act in acts for view in values_below(letter, act) if labels_value(view)}
    if not spoken:
        spoken = [each for index in sorted(below) for each in _addresses(letter, index) if each[2] not in added]
    if renamed is not None:
        spoken += [(place[0], place[1], address) for address, place in renamed.emails]
    spoken = list(dict.fromkeys(spoken))
    if not spoken:
        return None, None
    registered = draft.known.email if draft and draft.known else None
    right = put_right(letter, draft) if draft is not None else None
    if right is not None and {each[2] for each in spoken} & (right.instead_of - {registered}):
        gathered.used.update(right.instead_of)
        return draft, right.address
    if len(spoken) == 1:
        sentence, token, address = spoken[0]
        if address == registered:
            return draft, None
        owner = letter.people.with_email(address)
        if draft is None and owner is not None and owner.known and owner.known.email == address:
            return owner, None
        if draft is not None and is_old(letter, sentence, token) and not draft.known:
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
        if len(fitting) == 1 and not is_old(letter, fitting[0][0], fitting[0][1]):
            return draft, fitting[0][2]
    if is_old(letter, second[0], second[1]) and not is_old(letter, first[0], first[1]):
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
