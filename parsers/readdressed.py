"""Which address somebody has after all: 'Oops, no, that one is Jens-Ole's. Jens Winther has jw@…' puts another in the place of the first.

Two things are needed. Behind the first address stands a sentence that puts right what was told, and asks for nothing and denies nothing
else. In it or right behind it the same person is named again in full, and of him alone it is told which one address he has. Two people
whose addresses change places, an address more ('also'), one of two and one that he had are no such thing.
"""

from dataclasses import dataclass

from parsers.corrections import corrects
from parsers.fields.addresses import AddressMention
from parsers.fold import fold
from parsers.force import verb_concepts
from parsers.inflection import bases
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.tokens import TokenKind


@dataclass(frozen=True, slots=True)
class PutRight:
    """The address that somebody has after all."""

    address: str
    #: those told of him before
    instead_of: frozenset[str]
    #: the sentence that takes the first one back, and the one that tells the other
    back: int
    told: int


#: How far behind the first address the other one is told, in sentences.
_BEHIND = 5

#: A sentence that only says whose the first address is has at most so many words.
_SHORT = 12

#: What makes of a sentence more than a correction of an address.
_MORE = (
    "takes_back", "stays", "keeps", "leave_out", "ask_first", "later", "condition", "condition_head", "consider", "avoid", "joke",
    "left", "company_details",
)  # fmt: skip

#: Forms of verbs that order something.
_VERBS = verb_concepts("add", "remove", "end", "cancel", "give", forms=("base", "said", "passive"))

#: What may stand before the name: the words of the correction, and those that lead on.
_LEADING = (
    "taken_back",
    "correction",
    "retract",
    "disowned",
    "contrast",
    "conjunction",
    "harmless",
    "thanks",
    "greeting",
    "polite",
    "meant",
)

#: What may stand behind the address: 'use only that, please'.
_TRAILING = ("put_base", "it", "he", "only", "harmless", "polite", "thanks", "do_so", "do_that", "at_once")


def put_right(letter: Letter, draft: Draft) -> PutRight | None:
    """The address that the last such correction gives somebody whose address was told before it, or None."""
    if draft.is_sender or draft.ambiguous or not draft.emails:
        return None
    first, start = min(draft.emails, key=lambda each: each[1])[0], min(place[0] for _, place in draft.emails)
    found = None
    for index in range(start + 1, min(start + 1 + _BEHIND, len(letter.views))):
        view = letter.views[index]
        told = _addresses(view)
        if len(told) != 1 or told[0][1] == first or view.sentence.heard or view.sentence.asks:
            continue
        position, address = told[0]
        before = letter.views[index - 1]
        back = index if corrects(view) else index - 1 if disowns(before, first, same=index - 1 == start) else None
        if back is None or not _unclaimed(letter, draft, address, index) or _newcomer_named(letter, draft, back):
            continue
        if _tells(letter, draft, view, position, before if back < index else None):
            others = frozenset(email for email, _ in draft.emails if email != address) | ({found.address} if found else set())
            found = PutRight(address, others, back, index)
    later = found is not None and any(place[0] > found.told for _, place in draft.emails)
    return None if later else found


def _newcomer_named(letter: Letter, draft: Draft, index: int) -> bool:
    """'Oops, jens@… is Klara's': whose the first address is, is somebody new of whom another was told; then nobody knows which is hers."""
    others = [each for each in letter.people.between((index, 0), (index + 1, 0)) if each is not draft and not each.known]
    return any(place[0] != index for each in others for _, place in each.emails)


def takes_address_back(letter: Letter, view: View) -> bool:
    """Whether the sentence only takes back an address for the one that is told right behind it."""
    following = letter.views[view.sentence.index + 1 : view.sentence.index + 2]
    if not following or not _addresses(following[0]):
        return False
    index = view.sentence.index
    if view.has("disowned") and following[0].has("correction") and disowns(view, None, same=bool(_addresses(view))):
        return True  # 'No, that is her private one! It should be petra@…'
    near = [draft for draft in letter.people.drafts if any(0 <= index - place[0] < _BEHIND for _, place in draft.emails)]
    return any(found is not None and found.back == index for found in (put_right(letter, draft) for draft in near))


def swapped(letter: Letter, draft: Draft) -> bool:
    """'… Oops, the other way round: Klara has jens@…': a later sentence gives somebody an address that was told with another person.

    Both of them are in doubt.
    """
    for owner in letter.people.drafts:
        if len(owner.emails) < _TWICE or owner.is_sender:
            continue
        first = {email: place[0] for email, place in reversed(owner.emails)}
        for email, (index, position) in owner.emails:
            if index == first[email]:
                continue
            others = [draft] if owner is not draft else letter.people.between((index, 0), (index, position))
            named = [_named(other, letter.views[index], position) for other in others if other is not owner]
            if any(each is not None and _having(letter.views[index], each[1], position) for each in named):
                return True
    return False


#: An address that changes hands is told twice.
_TWICE = 2


def disowns(view: View, address: str | None, *, same: bool) -> bool:
    """'Oops no, that one is Jens-Ole's', 'wrong address': short, no order, no other address, and nothing is denied but that it is his.

    Where it stands in the ``same`` sentence as the first address, only what is behind that counts.
    """
    turns = view.all("taken_back", "correction", "retract")
    begin = 0
    if same:
        last = max((position for position, _ in _addresses(view)), default=0)
        begin = min((each.start for each in turns if each.start > last), default=len(view.tokens))
    words = sum(token.kind is TokenKind.WORD for token in view.tokens[begin:])
    if not words or view.sentence.asks or view.sentence.heard or words > _SHORT or view.within(begin, len(view.tokens), *_MORE):
        return False
    opened = any(begin <= each.start <= begin + 1 for each in turns) or corrects(view)
    if not (opened or view.within(begin, len(view.tokens), "disowned")):
        return False
    if any(not (address or "").startswith(each) for position, each in _addresses(view) if position >= begin):
        return False
    said = {position for each in (*turns, *view.all("disowned")) for position in each.hits}
    sigh = said | {position for each in view.all("harmless", "polite") for position in each.hits}
    pointed = view.within(begin, len(view.tokens), "it", "he", "email", "disowned", "user") or bool(_addresses(view))
    pointed = pointed or any(token.folded in view.grammar.it for token in view.tokens[begin:])
    if not pointed and any(token.kind is TokenKind.WORD and begin + each not in sigh for each, token in enumerate(view.tokens[begin:])):
        return False
    return not any(set(each.hits).isdisjoint(said) for each in view.within(begin, len(view.tokens), "negation", *_VERBS))


def _tells(letter: Letter, draft: Draft, view: View, position: int, before: View | None) -> bool:
    """Whether the sentence tells that the person has the address at ``position``: he, a verb of having, the address, and nothing else."""
    index = view.sentence.index
    trailing = {each for mark in view.all(*_TRAILING) for each in mark.hits}
    tail = range(position + 1, len(view.tokens))
    if not all(view.tokens[each].kind is TokenKind.MARK or each in trailing for each in tail) or view.within(
        position, len(view.tokens), "negation"
    ):
        return False
    if any(_other(draft, each) for each in letter.people.between((index, 0), (index + 1, 0))):
        return False
    named = _named(draft, view, position)
    if named is None and before is not None and before.has("disowned") and not before.people:
        named = _pointed(letter, draft, view, position)
    if named is None and before is not None and not before.people:
        named = _his_alone(letter, draft, view, position)
    if named is None:
        return False
    start, end = named
    leading = {each for mark in view.all(*_LEADING) for each in mark.hits}
    opens = start == view.clause_start(start) or all(
        each in leading or view.tokens[each].kind is TokenKind.MARK for each in range(view.clause_start(start), start)
    )
    denied = [each for each in view.within(0, start, "negation", *_VERBS) if not leading.issuperset(each.hits)]
    if not opens or denied:
        return False
    return _having(view, end, position)


def _his_alone(letter: Letter, draft: Draft, view: View, position: int) -> tuple[int, int] | None:
    """'Sorry, typo. The address is eva@…': nobody is named, and she is the only one whose address was told before."""
    index = view.sentence.index
    told = [each for each in letter.people.drafts if not each.is_sender and any(place[0] < index for _, place in each.emails)]
    first = next((each for each in view.all("email") if each.end <= position), None)
    if first is None or told != [draft] or draft.known or view.people:
        return None
    start = view.clause_start(first.start)
    plain = {each.start for each in view.all("new", "it", "he")}
    if all(view.tokens[each].folded in view.grammar.articles or each in plain for each in range(start, first.start)):
        return start, first.end
    return None


def _having(view: View, start: int, position: int) -> bool:
    """Whether between a name and an address stands that he has it ('has', 'is on', ':'), and nothing else."""
    between = range(start, position)
    having = view.grammar.having
    email = {each for mark in view.all("email") for each in mark.hits}
    plain = all(view.tokens[each].kind is TokenKind.MARK or view.tokens[each].folded in having or each in email for each in between)
    return plain and any(view.tokens[each].folded in having or view.tokens[each].text == ":" for each in between)


def _named(draft: Draft, view: View, position: int) -> tuple[int, int] | None:
    """Where the person's name stands in full, last before the address."""
    names = {tuple(fold(name).split()) for name in (*draft.names, draft.known.name if draft.known else None) if name and " " in name}
    for start in range(position - 1, -1, -1):
        for name in names:
            end = start + len(name)
            words = [bases(token.folded, view.language) for token in view.tokens[start:end]]
            if end <= position and all(part in word for part, word in zip(name, words, strict=True)):
                return start, end
    return None


def _pointed(letter: Letter, draft: Draft, view: View, position: int) -> tuple[int, int] | None:
    """'That is the wrong address. His is …': a pronoun of people, where one person alone was told with an address."""
    told = [each for each in letter.people.drafts if each.emails and each.names and not each.is_sender]
    said = [each for each in view.all("he") if each.end <= position and view.tokens[each.start].folded not in view.grammar.thing_or_person]
    return (said[-1].start, said[-1].end) if said and told == [draft] else None


def _other(draft: Draft, named: Draft) -> bool:
    """Whether somebody named beside the address is another person, and not just one of the words of the same name."""
    if named is draft or named.is_sender or not named.names:
        return False
    own = {part for name in draft.names for part in fold(name).split()}
    return named.known is not None or not all(part in own for name in named.names for part in fold(name).split())


def _unclaimed(letter: Letter, draft: Draft, address: str, index: int) -> bool:
    """Whether the address is told first here, and is nobody else's: neither a user's nor one told with another name."""
    owner = letter.people.with_email(address)
    if owner is None or any(place[0] < index for email, place in owner.emails if email == address):
        return False
    if any(user.email == address for company in letter.known.companies for user in company.users):
        return False
    return owner is draft or not owner.names


def _addresses(view: View) -> list[tuple[int, str]]:
    """(token, address) of every address in a sentence."""
    return [
        (position, token.atom.email if token.atom.valid else token.atom.written)
        for position, token in enumerate(view.tokens)
        if isinstance(token.atom, AddressMention)
    ]
