"""Whether a removal may be of one of somebody's two addresses only, and not of him."""

from parsers.act import Act
from parsers.people import Draft
from parsers.targets import Found


def has_two(act: Act, draft: Draft, found: Found) -> bool:
    """Whether a new address of his is told: anywhere where he is only pointed at, else beside his old one in the order's own sentence."""
    if draft.known is None:
        return False
    if found in (Found.POINTED, Found.NEAR):
        return bool(draft.new_emails())
    index = act.view.sentence.index
    told = {email for email, place in draft.emails if place[0] == index}  # 'Lars må bort fra a@… og over på b@…'
    return found is Found.NAMED and len(told) > 1 and any(place[0] == index for _, place in draft.new_emails())


def by_other_address(act: Act, draft: Draft) -> bool:
    """'Remove maria.o@…', of which a later sentence tells that it was an address of Maria's: another than the registered one."""
    index = act.view.sentence.index
    own = draft.known.email if draft.known else None
    here = [address for address, place in draft.emails if place[0] == index]
    named = any(token in act.view.people for sentence, token in draft.places if sentence == index)
    return bool(here) and own is not None and own not in here and not named
