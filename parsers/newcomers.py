"""Which of several addresses told with a newcomer is his: the one that a correction puts in the other's place."""

from parsers.corrections import corrects, only_corrects
from parsers.fields.addresses import AddressMention
from parsers.gathering import Gathered
from parsers.people import Draft
from parsers.readdressed import put_right, swapped

#: Why nobody can be sure of a newcomer with several addresses.
SEVERAL = "several addresses"


def newcomers_address(gathered: Gathered, draft: Draft) -> tuple[str | None, tuple[str, ...]]:
    """The address a newcomer gets, and the doubt where several are told and none is corrected.

    In: everything told, and the person. Every address told with him counts as used. The sender's own stands where he asks for himself.
    """
    emails = [email for email, _ in draft.emails]
    gathered.used.update(emails)
    if draft.known and not draft.is_sender:
        return draft.known.email, (SEVERAL,) if len(set(emails)) > 1 and not _corrected(gathered, draft) else ()
    if draft.is_sender and not emails:
        return gathered.letter.known.sender_email, ()
    right = None if draft.known else put_right(gathered.letter, draft)
    if right is not None:
        gathered.used.update({right.address, *right.instead_of})
        return right.address, ()
    if emails and swapped(gathered.letter, draft):
        return emails[0], (SEVERAL,)
    if len(set(emails)) <= 1:
        return (emails[0] if emails else None), ()
    corrected = _corrected(gathered, draft)
    if corrected and not draft.known:
        return corrected[-1], ()
    return emails[0], () if corrected or draft.is_sender else (SEVERAL,)


def _corrected(gathered: Gathered, draft: Draft) -> list[str]:
    """The addresses that stand in a sentence that puts right what stood before, or behind the words of a correction."""
    views = gathered.letter.views
    return [
        address
        for address, (index, token) in draft.emails
        if _behind_correction(gathered, (index, token))
        or corrects(views[index])
        or (index and only_corrects(views[index - 1]) and _alone_meant(gathered, draft, index))
    ]


def _alone_meant(gathered: Gathered, draft: Draft, index: int) -> bool:
    """Whether a sentence with an address is of this newcomer: it names him, or nobody else was told with an address before it."""
    named = any(sentence == index and token in gathered.letter.views[index].people for sentence, token in draft.places)
    others = [each for each in gathered.letter.people.drafts if each is not draft and not each.is_sender and each.emails]
    return named or not any(place[0] < index for each in others for _, place in each.emails)


def _behind_correction(gathered: Gathered, place: tuple[int, int]) -> bool:
    """Whether an address stands behind the words of a correction in its sentence, or alone right before them ('x@… is the right one')."""
    view = gathered.letter.views[place[0]]
    told = view.places(AddressMention)
    alone = len(told) == 1
    if any(told[0] < each.start < place[1] for each in view.all("taken_back")):
        return True  # 'it is a@… – no wait, she got b@…'
    return any(each.start < place[1] or (alone and each.start == place[1] + 1) for each in view.all("correction"))
