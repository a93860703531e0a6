"""Which users the lines beside an order give a telephone number each: 'Jonas Ek: 070-…', one user and one number a line."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.neighbours import bare
from parsers.people import Draft
from parsers.reading import Kind
from parsers.values_beside import is_old

#: The lines begin or end at most so many sentences from the order.
_NEAR = 2


def given_in_rows(letter: Letter, act: Act) -> tuple[Draft, ...]:
    """Whom an order changes by such lines: all of them, where it names nobody or all of them, and changes nothing else."""
    if act.kind is not Kind.CHANGE_USER or act.authority is not None or act.objects & {"email", "name", "authority"}:
        return ()
    index = act.view.sentence.index
    rows = phone_rows(letter, index)
    named = letter.people.between((index, 0), (index + 1, 0))
    return rows if not named or set(map(id, named)) == set(map(id, rows)) else ()


def phone_rows(letter: Letter, index: int) -> tuple[Draft, ...]:
    """Whose lines stand nearest to a sentence, below it before above; none where fewer than two, or a line tells something else."""
    below = range(index + 1, min(index + 1 + _NEAR, len(letter.views)))
    above = range(index - 1, max(index - 1 - _NEAR, -1), -1)
    for places, step in ((below, 1), (above, -1)):
        at = next((each for each in places if _whose(letter, each) is not None), -1)
        lines: dict[int, Draft] = {}
        while 0 <= at < len(letter.views) and (draft := _whose(letter, at)) is not None:
            lines[at] = draft
            at += step
        found = [lines[each] for each in sorted(lines)]
        if len(found) < 2 or len({id(draft) for draft in found}) < len(found):
            continue
        head = min(lines) - 1
        if head < 0 or not letter.views[head].has("call_me", "contact"):  # 'Call us: …'
            return tuple(found)
    return ()


def _whose(letter: Letter, index: int) -> Draft | None:
    """The one registered user of a line that holds his name and one telephone number, none that is called old."""
    view = letter.views[index]
    if view.sentence.subject or view.sentence.heard or view.sentence.asks or not (view.sentence.row or bare(letter, view)):
        return None
    named = letter.people.between((index, 0), (index + 1, 0))
    numbers = view.places(PhoneMention)
    if len(named) != 1 or len(numbers) != 1 or view.holds(AddressMention) or is_old(letter, index, numbers[0]):
        return None
    return named[0] if named[0].known and named[0].known.active else None
