"""Who is told around a sentence: in the rows under it, in the group or sentence before it, or near by.

An act that names nobody itself is done to these.
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.labels import day_label
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, Place
from parsers.reading import Kind
from parsers.saying import said_it
from parsers.tokens import CELLS, TokenKind

#: What sets a negated name apart from the one before it.
_APART = frozenset(",(–—-")


def next_is_row(letter: Letter, index: int) -> bool:
    """Whether list items or table rows follow the sentence directly."""
    return index + 1 < len(letter.views) and letter.views[index + 1].sentence.row


def heads_table(letter: Letter, view: View) -> bool:
    """Whether a row holds the heads of a table's columns: several cells, nobody and no value in them, and rows follow."""
    if not view.sentence.row or view.people or any(token.kind is TokenKind.ATOM for token in view.tokens):
        return False
    return next_is_row(letter, view.sentence.index) and bool(CELLS.search(letter.text, view.sentence.start, view.sentence.end))


def rows_after(letter: Letter, index: int, *, unlabelled: bool = False, sender: bool = False) -> list[Draft]:
    """Everybody in the rows (or bare lines of names and addresses) that follow a sentence, up to the heading of another company.

    Without the users of whom a row tells something of its own; ``unlabelled`` rows end at such a one, or at another label. The sender
    is one of them only with ``sender``, and only in a row that holds a value too: his name alone ends the mail.
    """
    end, company = index + 1, letter.headed.get(index)
    named = unlabelled and any(not draft.is_sender for draft in letter.people.between((index, 0), (index + 1, 0)))
    others: set[int] = set()
    while end < len(letter.views) and (letter.views[end].sentence.row or bare(letter, letter.views[end])):
        view = letter.views[end]
        if company is not None and letter.headed.get(end) != company:
            break
        if _of_his_own(view) or (named and not _only_names(view)):
            others.add(end)
        if unlabelled and (end in others or view.within(0, 2, "out", "into", "left", "keeps", "stays")):
            break
        end += 1
    rows = range(index + 1, end)
    listed = [
        draft
        for draft in letter.people.between((index + 1, 0), (end, 0))
        if not draft.is_sender or (sender and _has_row(letter, draft, rows))
    ]
    told = [draft for draft in listed if not draft.known or any(at in rows and at not in others for at, _ in draft.places)]
    return sorted(told, key=lambda draft: next((at for at, _ in draft.places if at in rows), end))


def _has_row(letter: Letter, draft: Draft, rows: range) -> bool:
    """Whether somebody is named in a row that holds a value, and stands right under another where it is a bare line."""
    return any(
        (letter.views[at].sentence.row or (at > rows.start and letter.paragraph_of[at] == letter.paragraph_of[at - 1]))
        and any(token.kind is TokenKind.ATOM for token in letter.views[at].tokens)
        for at, _ in draft.places
        if at in rows
    )


def _only_names(view: View) -> bool:
    """Whether a row holds nothing but names, values and what they are called."""
    plain = view.people | view.companies | {at for mark in view.all(*_CALLED, "harmless") for at in range(mark.start, mark.end)}
    return all(at in plain for at, token in enumerate(view.tokens) if token.kind is TokenKind.WORD)


def told_beside(letter: Letter, act: Act) -> bool:
    """'Remove: Karl (Maria takes over)', 'call Maria': words that nobody knows stand before a user in the rows under an order."""
    index, people = act.view.sentence.index, letter.people
    if act.implied or act.view.people or not next_is_row(letter, index):
        return False
    listed = {id(draft) for draft in rows_after(letter, index)}
    end = index + 1
    while end < len(letter.views) and letter.views[end].sentence.row:
        view = letter.views[end]
        plain = view.people | {at for mark in view.all(*_CALLED, *_BEFORE_NAME) for at in range(mark.start, mark.end)}
        words = [at for at, token in enumerate(view.tokens) if token.kind is TokenKind.WORD and token.text[0].isalpha()]
        unknown = [at for at in words if at not in plain]
        users = [
            token
            for draft in people.between((end, 0), (end + 1, 0))
            if draft.known and not draft.is_sender and id(draft) in listed
            for sentence, token in draft.places
            if sentence == end and token in view.people
        ]
        if any(_in_cell(letter, view, word, token) for word in unknown for token in users if word < token):
            return True
        end += 1
    return False


def _in_cell(letter: Letter, view: View, word: int, name: int) -> bool:
    """Whether a word stands in the same cell of a row as the name behind it."""
    return CELLS.search(letter.text, view.tokens[word].end, view.tokens[name].start) is None


#: What may stand before a name in a list.
_BEFORE_NAME = ("harmless", "our", "my", "remove_base", "remove_passive", "remove_said", "end_base", "out", "left")

#: What names and values are called.
_CALLED = ("email", "name", "phone", "title", "role", "conjunction", "new", "user", "company")

#: What a row tells of a user that is neither that he comes nor that he goes.
_OF_HIS_OWN = ("renamed", "keeps", "stays", "change_base", "change_said", "swap", "password", "cannot_sign_in", "call_me")

#: What tells so only beside a value, or the word for one: 'has changed departments' is why he goes.
_OF_A_VALUE = ("has_new", "change_passive")


def _of_his_own(view: View) -> bool:
    valued = view.has("email", "phone", "name", "authority") or any(token.kind is TokenKind.ATOM for token in view.tokens)
    return view.has(*_OF_HIS_OWN) or (valued and view.has(*_OF_A_VALUE))


#: What makes of a line with a name no item of a list.
_SPARING = ("negation", "except_for", "keeps", "stays", "taken_back", "correction", "meant")


def headed(letter: Letter, view: View, kind: Kind) -> list[Draft]:
    """'Two people to add please.' right above lines that hold nothing but newcomers with their addresses, or but users who go: these."""
    if view.people or view.sentence.subject or view.sentence.row or any(token.kind is TokenKind.ATOM for token in view.tokens):
        return []
    index = view.sentence.index
    below = letter.views[index + 1 : index + 2]
    single = {mark.start for mark in view.all("he")} - {mark.start for mark in view.all("they")}
    if single or not below or "\n" not in letter.text[view.tokens[-1].end : below[0].tokens[0].start] or below[0].has(*_SPARING):
        return []
    listed = rows_after(letter, index)
    if kind is Kind.REMOVE_USER:
        fitting = all(draft.known is not None and draft.known.active for draft in listed)
    else:
        fitting = all(draft.known is None and draft.emails for draft in listed)
    return listed if fitting else []


def bare(letter: Letter, view: View) -> bool:
    """Whether a sentence holds nothing but names, addresses, telephone numbers and their labels."""
    named = {position for draft in letter.people.drafts for sentence, position in draft.places if sentence == view.sentence.index}
    labels = {position for mark in view.all(*_CALLED) for position in range(mark.start, mark.end)}
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    others = [
        position
        for position in words
        if position not in labels
        and not any(start <= position < start + 4 for start in named)
        and not view.tokens[position].text[0].isupper()
    ]
    if view.has("must", "remove_passive", "end_passive"):
        return False
    told = view.holds(AddressMention, PhoneMention) or bool(named) or bool(view.companies)
    told = told or (view.holds(DayMention) and _labelled(letter, view))
    return told and len(others) <= 1


def _labelled(letter: Letter, view: View) -> bool:
    """'Last day: 30 November': whether a label of a day opens the line."""
    before, divider, _ = letter.text[view.sentence.start : view.sentence.end].partition(":")
    return bool(divider) and day_label(before) is not None


def may_have_signed(letter: Letter, act: Act, draft: Draft) -> bool:
    """Whether somebody is named only in a last line of his own, a blank line behind an order that announces nobody: a signature perhaps."""
    last = letter.views[-1]
    index = last.sentence.index
    if act.view is last or act.view.sentence.announces or last.sentence.row or len(last.tokens) > _SIGNATURE:
        return False
    apart = letter.paragraph_of[index] != letter.paragraph_of[act.view.sentence.index]
    alone = all(sentence == index for sentence, _ in draft.places) and not draft.emails and not draft.phones
    return apart and alone and bool(draft.places)


#: A name under a letter has at most so many tokens.
_SIGNATURE = 4


def group_before(letter: Letter, index: int) -> list[Draft]:
    """The people of the last list before a sentence, else of the last sentence that names more than one, else the last two."""
    end = index
    while end > 0:
        start = end
        while start > 0 and (letter.views[start - 1].sentence.row or bare(letter, letter.views[start - 1])):
            start -= 1
        if start < end:
            group = [draft for draft in letter.people.between((start, 0), (end, 0)) if not draft.is_sender]
            if group:
                return group
        here = [draft for draft in letter.people.between((end - 1, 0), (end, 0)) if not draft.is_sender]
        if here:
            earlier = [
                draft for draft in letter.people.between((max(0, end - 2), 0), (end - 1, 0)) if not draft.is_sender and draft not in here
            ]
            return here if len(here) > 1 else [*earlier, *here]
        end -= 1
    return []


def last_together(letter: Letter, index: int) -> list[Draft]:
    """Everybody in the last sentence before this one that names anybody."""
    for sentence in range(index - 1, -1, -1):
        here = [draft for draft in letter.people.between((sentence, 0), (sentence + 1, 0)) if not draft.is_sender]
        if here:
            return here
    return []


def last_before(letter: Letter, act: Act) -> Draft | None:
    """The person whom a pronoun points at: mentioned last before it and fit for the act."""
    places: list[tuple[Place, Draft]] = sorted(
        (
            (place, draft)
            for draft in letter.people.drafts
            for place in draft.places
            if place < act.place and not draft.is_sender and not _excepted(letter, place)
        ),
        key=lambda each: each[0],
    )
    if act.kind is Kind.ADD_USER:
        new = [draft for _, draft in places if not (draft.known and draft.known.active)]
        if new and new[-1].emails:
            return new[-1]  # who has a user needs none
        if (called := _called_behind(letter, act)) is not None:
            return called
        if new:
            return new[-1]
    if act.kind is Kind.CHANGE_USER and act.authority is not None and places and places[-1][1].emails and not places[-1][1].known:
        return places[-1][1]  # 'James has a new number. Add Priya too, priya@… She is not to order': she is the new one
    if act.kind is Kind.ADD_USER and any(not draft.known and not draft.ambiguous for _, draft in places):
        return next(draft for _, draft in reversed(places) if not draft.known and not draft.ambiguous)
    if act.kind is not Kind.ADD_USER and places and _told_last(letter, *places[-1]):
        return places[-1][1]  # 'Karl stays. Eva has left, remove her': not Karl, though nobody knows an Eva
    for _, draft in reversed(places):
        if act.kind is Kind.ADD_USER or draft.known or draft.ambiguous or not any(each.known for _, each in places):
            return draft
    return places[-1][1] if places else None


def _called_behind(letter: Letter, act: Act) -> Draft | None:
    """'Can you make a login for him? His name is Lars Haugen …': the newcomer whose name and address the next sentences tell."""
    index = act.view.sentence.index
    for view in letter.views[index + 1 : index + 3]:
        if view.has("he") and view.has("called", "name"):
            here = letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
            new = [draft for draft in here if not draft.known and not draft.ambiguous and not draft.is_sender and draft.emails]
            return new[0] if len(new) == 1 else None
    return None


def _told_last(letter: Letter, place: Place, draft: Draft) -> bool:
    """Whether somebody is named there of whom the rest of the clause tells that he goes or has something new."""
    view, token = letter.views[place[0]], place[1]
    if not draft.names or token not in view.people:
        return False
    told = view.within(token + 1, len(view.tokens), "left", "must_not_have", "has_new", "renamed", "no_user")
    return any(view.clause_of[mark.start] == view.clause_of[token] for mark in told)


def _excepted(letter: Letter, place: Place) -> bool:
    """'Bergman, not Berg: remove him', 'Karl has left, says Maria': who is named behind a lone negation, or told this, is not meant."""
    view = letter.views[place[0]]
    return said_it(view, place[1]) or any(
        each.end == place[1] and each.words == 1 and each.start and view.tokens[each.start - 1].text in _APART
        for each in view.all("negation", "except_for")
    )


def near_by(letter: Letter, act: Act) -> list[Draft]:
    """Who is told in the sentences around: for an addition those that follow first, else those before."""
    index = act.view.sentence.index
    after = [draft for draft in letter.people.between((index + 1, 0), (index + 5, 0)) if not draft.is_sender]
    before = [draft for draft in letter.people.between((max(0, index - 3), 0), (index, 0)) if not draft.is_sender]
    if act.kind is Kind.ADD_USER:
        new_after = [draft for draft in after if draft.known is None]
        row = next((view.sentence.index for view in letter.views[index + 1 : index + 5] if view.sentence.row), None)
        table = rows_after(letter, row - 1) if row is not None else []
        if len(table) > 1 and all(draft in table for draft in new_after) and not any(draft.known for draft in table):
            return table
        new_before = [draft for draft in before if draft.known is None]
        return new_after or new_before or after[:1]
    known_before = [draft for draft in before if draft.known or draft.ambiguous]
    known_after = [draft for draft in after if draft.known or draft.ambiguous]
    return known_before[-1:] or known_after[:1] or before[-1:] or after[:1]
