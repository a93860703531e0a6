"""Whom a later sentence takes out of an order again: 'leave Max out', 'Nina has turned the job down, so forget her', 'only Hugo then'."""

from parsers.alone import all_alone
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.leaving import Leaving
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import listed_together, mentions_in
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL
from parsers.things import genitive
from parsers.tokens import TokenKind

#: So many tokens before a lone verb a 'not' or an 'I' makes it none that leaves anybody out ('don't forget Nina').
_NEAR = 2


def left_out(letter: Letter, view: View) -> list[Draft]:
    """Everybody whom the sentence plainly takes out of the orders before it; nobody where it takes none out."""
    out = [draft for each in leavings(letter, view) if each.sure and not each.others for draft in each.people]
    return list(dict.fromkeys(out)) or _removed_again(letter, view)


def all_leavings(letter: Letter) -> list[Leaving]:
    """Every place of the mail that takes somebody out, by place."""
    found = []
    for view in letter.views:
        if view.has("leave_out", "not_coming", "left", "sole", "negation"):
            found += leavings(letter, view)
        if out := _removed_again(letter, view):
            found.append(Leaving((view.sentence.index, 0), tuple(out)))
    return found


def leavings(letter: Letter, view: View) -> list[Leaving]:
    """What a sentence takes out of the orders before it, by words of leaving out, by news of whoever does not come, by 'only Hugo'."""
    alone = all_alone(letter, view)
    stay = [draft for each in alone for draft in each.people]
    words = [mark for mark in view.all("leave_out") if _leaves(letter, view, mark) and not view.covered(mark, ("takes_back",))]
    found = [whom for mark in words if (whom := _whom(letter, view, mark, stay))]
    if not view.sentence.asks and not view.sentence.heard and not view.has("condition", "inverted"):
        found += [each for mark in view.all("not_coming", "left") if (each := _does_not_come(letter, view, mark, stay))]
        found += _denied(letter, view)
    out = [draft for each in found for draft in each.people]
    return [*found, *(each for each in alone if not any(draft in out for draft in each.people))]


def _whom(letter: Letter, view: View, mark: Mark, stay: list[Draft]) -> Leaving | None:
    """Whom words of leaving out mean: named inside or right behind them, pointed at there, else named in the sentence."""
    index = view.sentence.index
    place = (index, mark.start)
    near = range(mark.start + 1, mark.end + 1)
    first = next((position for position in near if position in view.people and position not in mark.hits), None)
    if first is not None:
        listed = listed_together(view, mentions_in(letter, view, first, len(view.tokens)))
        people = [draft for draft in listed if draft not in stay] or letter.people.between((index, first), (index, first + 1))
        last = max((token for draft in people for sentence, token in draft.places if sentence == index and token >= first), default=first)
        return Leaving(place, tuple(people), end=last + 1) if people else None
    things = {each.start - 1 for each in view.all("email")}  # 'Se bort fra denne mailen' leaves out nobody
    pointed = [each for each in view.all("he", "they") if each.start in near and each.start not in things]
    if pointed and all(one_of_two(letter, view, each.start) for each in pointed):
        return None  # 'forget the first one' leaves out an address
    if pointed:
        return _pointed(letter, view, mark, stay)
    here = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if draft not in stay]
    return Leaving(place, tuple(here)) if here else None


#: So many sentences back at most whom a pronoun means is named.
_BACK = 6


def one_of_two(letter: Letter, view: View, position: int) -> bool:
    """Whether 'the first one' stands there, and the mail has told two addresses, of which that is one."""
    if not any(each.start == position for each in view.all("which_of_two")):
        return False
    return (
        len({atom.email for each in letter.body() for _, atom in letter.atoms(each, AddressMention) if isinstance(atom, AddressMention)})
        > 1
    )


def _pointed(letter: Letter, view: View, mark: Mark, stay: list[Draft]) -> Leaving | None:
    """Whom 'him' or 'them' before or in the words means: who was named last; unsure where several were, and one is meant."""
    index = view.sentence.index
    for sentence in range(index, max(-1, index - _BACK), -1):
        end = (index, mark.start) if sentence == index else (sentence + 1, 0)
        here = [draft for draft in letter.people.between((sentence, 0), end) if not draft.is_sender and draft not in stay]
        if here:
            several = not {each.start for each in view.all("they")}.isdisjoint(range(mark.start, mark.end + 1))
            return Leaving((index, mark.start), tuple(here), sure=several or len(here) == 1)
    return None


def _denied(letter: Letter, view: View) -> list[Leaving]:
    """'Take Nina, not Hugo': a short sentence says 'not' right before somebody new; perhaps he is out."""
    if not view.has("negation") or sum(token.kind is TokenKind.WORD for token in view.tokens) > _SHORT:
        return []
    index = view.sentence.index
    return [
        Leaving((index, mark.start), tuple(new), sure=False, newcomers=True)
        for mark in view.all("negation")
        if mark.end in view.people
        and not any(each.end == mark.start for each in view.all("leave_out"))  # 'glem ikke Hugo'
        and (new := [each for each in letter.people.between((index, mark.end), (index, mark.end + 1)) if each.known is None])
    ]


#: A sentence of at most so many words says only whom not.
_SHORT = 8


def _does_not_come(letter: Letter, view: View, mark: Mark, stay: list[Draft]) -> Leaving | None:
    """'Hugo has turned the job down': news of somebody new that was told of before, unsure where more is said behind it."""
    index = view.sentence.index
    named = [
        (position, draft)
        for position, draft in sorted(
            ((place[1], draft) for draft in letter.people.drafts for place in draft.places if place[0] == index), key=lambda each: each[0]
        )
        if position < mark.end and position not in mark.hits and not draft.is_sender and not genitive(letter, view, position)
    ]
    pronoun = max((each.start for each in view.within(0, mark.end, "he", "they")), default=-1)
    if any(mark.end <= place < mark.end + _NEAR for place in view.places(DayMention)):
        return None  # 'he is not coming before Monday'
    if any(each.start == mark.end for each in view.all("authority")):
        return None  # 'she need not be able to order'
    if mark.concept == "left" and (mark.start in view.people or not named or named[-1][0] < pronoun):
        return None  # 'lahti' is a name too; and 'he has left' tells of the one before him
    verb = max((each.start for each in view.within(0, mark.start, "remove_base", "add_base")), default=-1)
    if view.within(verb + 1, mark.start, "relative"):
        named = [each for each in named if each[0] > verb] or named  # 'add Nina, and remove Karl, who has left'
    if named and named[-1][0] > pronoun:
        told = Leaving((index, mark.start), tuple(listed_together(view, named[::-1])))
    else:
        pointed = _pointed(letter, view, mark, stay) if pronoun >= 0 else None
        if pointed is None:
            return None
        told = pointed
    known = mark.concept == "left"  # who leaves was told of before
    new = tuple(draft for draft in told.people if draft.known is None and (not known or min(draft.places) < (index, 0)))
    if not new or any(mark.start - _NEAR <= each.start < mark.start for each in view.all("negation")):
        return None
    sure = told.sure and mark.concept == "not_coming" and _ends_clause(view, mark.end) and not view.has("vague_time", "loose_time")
    return Leaving(told.place, new, sure=sure, newcomers=True)


#: What ends 'Hugo is not coming' as well as a full stop: 'to us', 'after all'.
_ENDING = ("harmless", "polite", "therefore", "us", "we", "leave_out", "takes_back", "not_coming", "taken_back")


def _ends_clause(view: View, position: int) -> bool:
    """Whether no more words stand in the clause behind a position but harmless ones."""
    plain = {each for mark in view.all(*_ENDING) for each in mark.hits}
    behind = range(position, len(view.tokens))
    clause = view.clause_of[position - 1]
    return all(view.tokens[each].kind is not TokenKind.WORD or each in plain for each in behind if view.clause_of[each] == clause)


def _removed_again(letter: Letter, view: View) -> list[Draft]:
    """'Wait, take Nina off again': a removal of people whose addresses were only just told."""
    index = view.sentence.index
    if not view.has("remove_base") or view.sentence.asks or view.has("negation", "condition"):
        return []
    out: list[Draft] = []
    for mark in view.all("remove_base"):
        if (first := _name_behind(letter, view, mark, _inside(mark))) is not None:
            out += listed_together(view, mentions_in(letter, view, first, len(view.tokens)))
    stay = [draft for each in all_alone(letter, view) for draft in each.people]
    out = [draft for draft in out if draft not in stay]
    new = [draft for draft in out if not draft.known and not draft.ambiguous and _told_before(draft, index)]
    return list(dict.fromkeys(out)) if len(new) == len(out) else []


def _told_before(draft: Draft, index: int) -> bool:
    """Whether somebody's address stands in an earlier sentence."""
    return any(place[0] < index for _, place in draft.emails)


def _leaves(letter: Letter, view: View, mark: Mark) -> bool:
    """Whether words that leave out are meant so: a lone verb right before a name, not denied, and not what the sender himself does."""
    if mark.words > 1:
        return True
    near = range(mark.start - _NEAR, mark.start)
    denied = any(each.start in near or each.start == mark.end for each in view.all("negation", "i"))
    pointed = any(each.start == mark.end and (each.words > 1 or _object(view, each)) for each in view.all("he", "they"))
    return not denied and (pointed or _name_behind(letter, view, mark, range(mark.end, mark.end + 1)) is not None)


def _object(view: View, pronoun: Mark) -> bool:
    """Whether a pronoun stands alone ('forget her'), not before what is hers ('forget her number')."""
    behind = pronoun.end
    if behind >= len(view.tokens) or view.tokens[behind].kind is not TokenKind.WORD:
        return True
    plain = {each for mark in view.all("conjunction", "contrast", "polite", "because", "therefore", "sole") for each in mark.hits}
    return (
        behind in plain
        or view.tokens[behind].folded in SMALL[view.language]
        or behind in view.people
        or any(each.start == behind for each in view.all("he", "they", "i", "we"))
    )


def _inside(mark: Mark) -> range:
    """Where the object of a verb may stand: inside it ('take Nina off') or right behind it."""
    return range(mark.hits[0] + 1, mark.hits[-1] + 2)


def _name_behind(letter: Letter, view: View, mark: Mark, places: range) -> int | None:
    """At which of the places a name stands that is not said as the owner of something ('Nina's old login')."""
    start = next((place for place in places if place in view.people and place not in mark.hits), None)
    if start is None:
        return None
    last = next((place for place in range(start, len(view.tokens)) if place not in view.people), len(view.tokens)) - 1
    return None if genitive(letter, view, last) else start
