"""Who is written otherwise by a later sentence: 'PS She spells it with a k: Petra Nykvist, petra.nykvist@…' is the Petra of the order."""

from parsers.corrections import corrects
from parsers.fold import fold
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, respelled

#: What makes of a sentence before the new spelling more than a sigh about the old one.
_MORE = ("takes_back", "leave_out", "stays", "keeps", "condition", "consider", "ask_first", "later", "joke", "not_coming", "left")

#: What makes of the sentence with the new spelling an order of its own: then two are meant.
_ORDERS = ("add_base", "add_said", "add_passive", "add_noun", "remove_base", "needs")


def spelt_anew(letter: Letter, draft: Draft) -> Draft | None:
    """Under which other name and address a correction tells of this newcomer again; None where none does.

    The name is the same one spelled in another way, or neither has one. Words of correction or of spelling stand with it or right before.
    """
    if draft.known or draft.is_sender or not draft.places:
        return None
    if (again := _told_twice(letter, draft)) is not None:
        return again
    for other in letter.people.drafts:
        if other is draft or other.known or other.is_sender or not other.emails or bool(other.name) != bool(draft.name):
            continue
        later = [sentence for _, (sentence, _) in other.emails if sentence > draft.places[-1][0]]
        if later and _put_right(letter, later[0]) and (not (draft.name and other.name) or respelled(draft.name, other.name)):
            return other
    return None


def _told_twice(letter: Letter, draft: Draft) -> Draft | None:
    """The same where both spellings are one person's, for the subject's 'Petra' fits both: he as the later sentence writes him."""
    full = [name for name in draft.names if " " in name]
    first = min((place[0] for _, place in draft.emails), default=0)
    later = [each for each in draft.emails if each[1][0] > first]
    if len(full) != _TWICE or len(later) != 1 or not respelled(*full):
        return None
    index = later[0][1][0]
    anew = [name for name in full if fold(name) in fold(letter.views[index].sentence.text)]
    if len(anew) != 1 or not _put_right(letter, index):
        return None
    return Draft(names=anew, emails=later, phones=draft.phones, places=draft.places)


#: Two spellings are told.
_TWICE = 2


def spells_anew(letter: Letter, view: View) -> bool:
    """Whether a sentence only says that a name was written wrongly, and the next one writes it anew: 'Oops, it is with a k! So Petra …'."""
    index = view.sentence.index + 1
    if index >= len(letter.views) or not _sighs(letter, view):
        return False
    told = [draft for draft in letter.people.drafts if any(place[0] < index - 1 for place in draft.places)]
    return any((other := spelt_anew(letter, draft)) is not None and any(place[0] == index for _, place in other.emails) for draft in told)


def _put_right(letter: Letter, index: int) -> bool:
    """Whether a sentence, or the sigh right before it, says that what stood before was written wrongly."""
    view = letter.views[index]
    if view.has("correction"):
        return True
    return bool(index) and _sighs(letter, letter.views[index - 1]) and not view.has("like_others", *_ORDERS)


def _sighs(letter: Letter, view: View) -> bool:
    """'Oops, she spells it with a k!': words of correction or spelling in a sentence that names nobody and asks for nothing."""
    index = view.sentence.index
    if not (view.has("spelt") or (corrects(view) and view.has("with_letter", "name", "correction"))) or view.sentence.asks:
        return False
    named = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender]
    return not named and not view.sentence.heard and not view.has(*_MORE)
