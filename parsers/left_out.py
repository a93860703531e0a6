"""Whom a later sentence takes out of an order again: 'actually, leave Max out', 'scrap Nina, she has turned the job down'."""

from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Request
from parsers.things import genitive

#: So many tokens before a lone verb a 'not' or an 'I' makes it none that leaves anybody out ('don't forget Nina').
_NEAR = 2


def left_out(letter: Letter, view: View) -> list[Draft]:
    """Everybody whom the sentence takes out of the orders before it; nobody where it takes none out."""
    index = view.sentence.index
    here = letter.people.between((index, 0), (index + 1, 0))
    if here and any(_leaves(letter, view, mark) for mark in view.all("leave_out")):
        return here
    if view.sentence.asks or view.has("negation", "condition") or not view.has("remove_base"):
        return []
    new = [draft for draft in here if not draft.known and not draft.ambiguous and _told_before(draft, index)]
    removed = any(_names_behind(letter, view, mark, _inside(mark)) for mark in view.all("remove_base"))
    return here if removed and len(new) == len(here) else []


def is_left_out(letter: Letter, place: tuple[int, int], request: Request) -> bool:
    """Whether a sentence behind the order at ``place`` takes its person out of it."""
    if request.user is None:
        return False
    for draft in letter.people.drafts:
        if draft.is_sender or not (
            (request.user.email and any(email == request.user.email for email, _ in draft.emails))
            or (draft.known and draft.known.email == request.user.email)
        ):
            continue
        if any(draft in left_out(letter, letter.views[sentence]) for sentence in {each[0] for each in draft.places} if sentence > place[0]):
            return True
    return False


def _told_before(draft: Draft, index: int) -> bool:
    """Whether somebody's address stands in an earlier sentence."""
    return any(place[0] < index for _, place in draft.emails)


def _leaves(letter: Letter, view: View, mark: Mark) -> bool:
    """Whether words that leave out are meant so: a lone verb right before a name, not denied, and not what the sender himself does."""
    if mark.words > 1:
        return True
    near = range(mark.start - _NEAR, mark.start)
    denied = any(each.start in near or each.start == mark.end for each in view.all("negation", "i"))
    return not denied and _names_behind(letter, view, mark, range(mark.end, mark.end + 1))


def _inside(mark: Mark) -> range:
    """Where the object of a verb may stand: inside it ('take Nina off') or right behind it."""
    return range(mark.hits[0] + 1, mark.hits[-1] + 2)


def _names_behind(letter: Letter, view: View, mark: Mark, places: range) -> bool:
    """Whether a name stands at one of the places, and is not said as the owner of something ('Nina's old login')."""
    start = next((place for place in places if place in view.people and place not in mark.hits), None)
    if start is None:
        return False
    last = next((place for place in range(start, len(view.tokens)) if place not in view.people), len(view.tokens)) - 1
    return not genitive(letter, view, last)
