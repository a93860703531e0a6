"""Which two words told apart are one name: 'First name:' and 'Surname:' on lines of their own, 'add Sofie …, her surname is Dahl'."""

from collections.abc import Sequence
from itertools import pairwise

from parsers.fields.addresses import AddressMention
from parsers.fold import fold
from parsers.known_names import KnownNames
from parsers.marks import View
from parsers.names import NameAt
from parsers.people import People
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL
from parsers.tokens import TokenKind

#: What stands between a label and its value.
_LABELLED = (":", "|", "-")

#: The first name stands at most so many sentences before the surname.
_BEFORE = 2


def of_lines(views: Sequence[View]) -> dict[int, NameAt]:
    """The whole name at each half of it where 'First name:' and 'Surname:' stand on lines of their own, by the sentence's index."""
    found: dict[int, NameAt] = {}
    if not any(view.has("given_name") for view in views):
        return found
    for view, following in pairwise(views):
        given, family = _behind_label(view, "given_name"), _behind_label(following, "family_name")
        first, last = (view, following) if given else (following, view)
        if not given:
            given, family = _behind_label(following, "given_name"), _behind_label(view, "family_name")
        if given and family:
            words = (*(first.tokens[each].text for each in given), *(last.tokens[each].text for each in family))
            for half, at in ((first, given), (last, family)):
                found[half.sentence.index] = NameAt(half.sentence.index, at[0], at[-1] + 1, words, sure=True)
    return found


def _behind_label(view: View, concept: str) -> range:
    """The tokens behind a label that opens the line, with a colon or without: one to three words and nothing else."""
    label = next((each for each in view.all(concept) if each.start == 0), None)
    start = label.end if label else len(view.tokens)
    start += start < len(view.tokens) and view.tokens[start].text in _LABELLED
    value = range(start, len(view.tokens))
    return value if 1 <= len(value) <= 3 and all(view.tokens[each].kind is TokenKind.WORD for each in value) else range(0)


def joined(
    view: View, names: list[NameAt], people: People, known: KnownNames, everyday: frozenset[str], hints: frozenset[str]
) -> list[NameAt]:
    """The names of a sentence, a surname told apart joined to the first name it belongs to ('… is called Dahl in surname').

    Only of somebody new who has one name so far: a user's surname told anew is a change of his. ``hints`` are folded parts of the
    addresses in the mail.
    """
    at = next((place for mark in view.all("family_name", "surname") if (place := _told(view, mark, names, everyday)) is not None), None)
    family = None if at is not None else _name_of_the_house(view, known)
    at = family if at is None else at
    if at is None:
        return names
    last = next((each for each in names if each.start == at), NameAt(view.sentence.index, at, at + 1, (view.tokens[at].text,), sure=True))
    labelled = {place for mark in view.all("given_name") if (place := _told(view, mark, names, everyday)) is not None}
    halves = [each for each in names if each.start in labelled] or [each for each in names if each.start < at]
    single = len(last.words) == 1 and (family is not None or not known.fits(last.words))
    if halves:
        half = halves[-1]
        namesake = _newcomer_called(view, halves[0], last, known, hints)
        half = halves[0] if namesake else half
        if not namesake and (not single or len(half.words) != 1 or (known.fits(half.words) and not _comes(view, known))):
            return names
        words = tuple(word.title() if word.islower() else word for word in (*half.words, *last.words))
        rest = [each for each in names if each not in (half, last)]
        both = [NameAt(each.sentence, each.start, each.end, words, sure=True) for each in (half, last)]
        return sorted([*rest, *both], key=lambda each: each.start)
    told = people.last_before((view.sentence.index, 0))
    if told is None or told.is_sender or told.known or told.ambiguous or not single:
        return names
    near = view.sentence.index - max(each[0] for each in told.places) <= _BEFORE
    if not near or told.name is None or " " in told.name:
        return names
    words = (told.name, *(word.title() if word.islower() else word for word in last.words))
    return sorted(
        [*(each for each in names if each is not last), NameAt(last.sentence, last.start, last.end, words, sure=True)],
        key=lambda each: each.start,
    )


def _name_of_the_house(view: View, known: KnownNames) -> int | None:
    """'He is called Håkansson too': the surname of somebody registered, told of whom a pronoun points at."""
    if not view.has("he"):
        return None
    surnames = {fold(user.name).split()[-1] for user in known.users if user.name and " " in user.name}
    places = (place for mark in view.all("called") for place in range(mark.end, min(mark.end + 2, len(view.tokens))))
    return next((place for place in places if view.tokens[place].folded in surnames), None)


def _newcomer_called(view: View, first: NameAt, last: NameAt, known: KnownNames, hints: frozenset[str]) -> bool:
    """'Anna is her name, as mine is, but Lindqvist in surname. anna.lindqvist@…': both names are users', and the address nobody's."""
    halves = (*first.words, *last.words)
    told = view.has("called") and view.has("he") and not view.has("renamed", "new", "happened")
    if len(first.words) != 1 or len(last.words) != 1 or first.start == last.start or not told:
        return False
    return all(fold(word) in hints for word in halves) and not known.fits(halves)


def _comes(view: View, known: KnownNames) -> bool:
    """Whether the sentence adds somebody with an address that no user has: 'add Maria, maria.falk@…, surname Falk' is another Maria."""
    users = {user.email for user in known.users}
    given = [token.atom.email for token in view.tokens if isinstance(token.atom, AddressMention)]
    return view.has("add_base", "add_noun", "add_passive") and bool(given) and users.isdisjoint(given)


def _told(view: View, label: Mark, names: list[NameAt], everyday: frozenset[str]) -> int | None:
    """Where the word stands that a label calls a half of a name: 'surname Dahl', 'the surname is Dahl', 'called Dahl in surname'."""
    tokens, linking = view.tokens, view.grammar.linking
    behind = label.end
    while behind < len(tokens) and (tokens[behind].text in _LABELLED or tokens[behind].folded in linking):
        behind += 1
    if behind < len(tokens) and _may_be_half(view, behind, names, everyday):
        return behind
    before = label.start - 1
    while before > 0 and tokens[before].folded in linking:
        before -= 1
    called = before >= 0 and any(each.end == before for each in view.all("called"))
    if (called or before < label.start - 1) and _may_be_half(view, before, names, everyday):
        return before
    return None


def _may_be_half(view: View, position: int, names: list[NameAt], everyday: frozenset[str]) -> bool:
    """Whether a word was found to be a name, or may be one in a sentence without capitals."""
    if any(each.start <= position < each.end for each in names):
        return any(each.start == position for each in names)
    token = view.tokens[position]
    small = all(each.text.islower() for each in view.tokens[1:] if each.kind is TokenKind.WORD)
    said = any(each.start <= position < each.end for each in view.marks)
    return (
        token.kind is TokenKind.WORD
        and small
        and len(token.text) > 1
        and not said
        and fold(token.text) not in everyday
        and fold(token.text) not in SMALL[view.language]
    )
