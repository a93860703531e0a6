"""Whom an act is done to: named behind the verb, pointed at by a pronoun, listed below, or told in the sentence before.

The rules stand in the order in which they are tried; each names how it found them, which the confidence rests on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, Place
from parsers.reading import Kind
from parsers.tokens import TokenKind


class Found(StrEnum):
    """How the people of an act were found."""

    #: named in the act's own words
    NAMED = "named"
    #: the sender himself
    SELF = "self"
    #: a pronoun points at them
    POINTED = "pointed"
    #: a list or table under the act
    LISTED = "listed"
    #: told in a sentence near by
    NEAR = "near"
    #: nobody
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Targets:
    """The people of an act."""

    drafts: tuple[Draft, ...]
    found: Found


#: Behind these words stands somebody to compare with, not somebody to act on.
_COMPARING = frozenset({"som", "like", "as", "than", "liksom", "kuten", "ligesom"})


def targets(letter: Letter, act: Act) -> Targets:
    """Whom ``act`` is done to."""
    view, index = act.view, act.view.sentence.index
    people = letter.people
    behind = _listed_together(
        view,
        [each for each in _mentions(letter, view, act.mark.start, act.end) if not each[1].is_sender or _listed_self(view, act, each[0])],
    )
    ahead = [each for each in _mentions(letter, view, act.start, act.mark.start) if not each[1].is_sender]
    before = _listed_together(view, ahead[::-1])[::-1]
    if act.trigger == "like_others":
        here = [draft for _, draft in _mentions(letter, view, 0, len(view.tokens)) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys(here)), Found.NAMED)
    if act.trigger.endswith("_label"):
        here = [draft for _, draft in _mentions(letter, view, act.start, act.end) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys([*here, *_rows_after(letter, index, unlabelled=True)])), Found.LISTED)
    statement = act.implied or act.trigger in ("needs", "must_not_have") or act.trigger.endswith("_passive")
    if view.sentence.announces and not statement:
        rows = _rows_after(letter, index)
        if rows and (not behind or view.has("they", "add_noun", "user")):
            return Targets(tuple(rows), Found.LISTED)
    if behind and _with_me(letter, act):
        return Targets(tuple(dict.fromkeys([*behind, people.sender])), Found.NAMED)
    myself = _myself(letter, act)
    if myself and act.kind is Kind.CHANGE_USER and act.authority is not None:
        return Targets((people.sender,), Found.SELF)
    if myself and not (act.kind is Kind.ADD_USER and (behind or before)):
        named = behind or (before if statement else [])
        if not named or (act.kind is not Kind.ADD_USER and all(draft.known is None and act.kind is Kind.CHANGE_USER for draft in named)):
            return Targets((people.sender,), Found.SELF)
    order = (before, behind) if statement else (behind,)
    for drafts in order:
        chosen = _fitting(act, drafts)
        if chosen:
            return Targets(tuple(chosen), Found.NAMED)
    pointing = view.within(act.start, len(view.tokens), "he", "they")
    either = {mark.start for mark in view.all("they")} & {mark.start for mark in view.all("he")}
    singular = any(mark.concept == "he" and mark.start >= act.mark.hits[0] and mark.start not in either for mark in pointing)
    if either and not singular and not act.implied and not any(mark.start not in either for mark in view.all("they")):
        # 'them', 'their': one person or several, as many as the last sentence with anybody names
        last = _last_before(letter, act)
        together = _last_together(letter, index)
        if last is not None:
            return Targets(tuple(together) if len(together) > 1 else (last,), Found.POINTED)
    if not singular and (view.sentence.announces or view.has("they") or _next_is_row(letter, index)):
        rows = _rows_after(letter, index)
        if rows:
            return Targets(tuple(rows), Found.LISTED)
    if not singular and view.within(act.start, len(view.tokens), "they"):
        group = _group_before(letter, index)
        if group:
            return Targets(tuple(group), Found.POINTED)
    if view.within(act.start, len(view.tokens), "he"):
        last = _last_before(letter, act)
        if last is not None:
            return Targets((last,), Found.POINTED)
    if not statement:
        everybody = list(dict.fromkeys(draft for _, draft in ahead))
        if act.kind is Kind.CHANGE_USER and not any(draft.known or draft.ambiguous for draft in before):
            before = everybody
        chosen = _fitting(act, before)
        if chosen:
            return Targets(tuple(chosen), Found.NAMED)
    near = _near(letter, act)
    if near:
        return Targets(tuple(near), Found.NEAR)
    senders = [draft for _, draft in _mentions(letter, view, act.mark.start, act.end) if draft.is_sender]
    if senders and act.kind is not Kind.ADD_USER:
        return Targets((people.sender,), Found.NAMED)
    return Targets((), Found.NOBODY)


def _listed_self(view: View, act: Act, token: int) -> bool:
    """Whether the sender's own address stands in a list of those to be removed ('remove us both: a@… and b@…')."""
    return act.kind is Kind.REMOVE_USER and isinstance(view.tokens[token].atom, AddressMention)


def _with_me(letter: Letter, act: Act) -> bool:
    """'James and me', 'me and James', 'James and my own user', 'James and <the sender's name>': the sender is one of those to be removed."""
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    view = act.view
    joins = {each.start for each in view.all("conjunction") if each.words == 1}
    own = [(each.start, each.end) for each in view.all("me")]
    own += [
        (each.start, each.end) for each in view.all("my") if _owns_account(view, each.end) and not view.tokens[each.end - 1].text.isupper()
    ]
    own += [(each.start, each.end) for each in view.all("my") if view.tokens[each.start].folded == "mine"]
    index = view.sentence.index
    named = sorted(place[1] for place in letter.people.sender.places if place[0] == index)
    own += [(token, token + 2 if token + 1 in view.people else token + 1) for token in named]
    for start, end in own:
        if act.mark.hits[0] < start < act.end and (start - 1 in joins or (end in joins and end + 1 in view.people)):
            return True
    return False


def _mentions(letter: Letter, view: View, start: int, end: int) -> list[tuple[int, Draft]]:
    """(token, draft) of everybody mentioned between two tokens.

    Left out is whom the words only compare with ('like James'), point to as a contact, or except ('not Karl').
    """
    index = view.sentence.index
    found: list[tuple[int, Draft]] = []
    contacts = view.all("contact")
    joins = {mark.start for mark in view.all("conjunction")}
    spoken_for = [mark for mark in view.marks if mark.words > 1 and mark.concept in ("left", "must_not_have", "polite", "thanks", "done")]
    negations = {
        mark.end
        for mark in view.all("negation", "except_for")
        if not any(each.start <= mark.start and each.end >= mark.end for each in spoken_for)
    }
    here = sorted((place[1], number) for number, draft in enumerate(letter.people.drafts) for place in draft.places if place[0] == index)
    relatives = [
        mark.start
        for mark in view.all("relative")
        if mark.start and not any(each.end == mark.start + 1 and each.words > 1 for each in view.marks)
    ]
    left_out = False
    for token, number in here:
        if not start <= token < end:
            continue
        previous = view.tokens[token - 1] if token else None
        if (previous is not None and previous.folded in _COMPARING) or token in negations:
            left_out = True
            continue
        if left_out and (token - 1 in joins) and view.tokens[token - 1].folded not in _BUT:
            continue
        left_out = False
        if any(
            each < token and view.clause_of[each] == view.clause_of[token] and _tells_who(view, each, token, start, end)
            for each in relatives
        ):
            continue
        if any(0 <= token - mark.end <= 3 and view.clause_of[mark.start] == view.clause_of[token] for mark in contacts):
            continue
        found.append((token, letter.people.drafts[number]))
    return found


def _tells_who(view: View, relative: int, token: int, start: int, end: int) -> bool:
    """Whether a name behind a relative pronoun only tells who the person before it is ('James, who replaced Priya')."""
    del start, end
    verbs = view.all(
        "remove_base",
        "remove_passive",
        "remove_said",
        "add_base",
        "add_passive",
        "add_said",
        "end_base",
        "end_passive",
        "needs",
        "must_not_have",
    )
    return not any(relative < mark.start and view.clause_of[mark.start] == view.clause_of[token] for mark in verbs)


#: 'not A but B': the second is meant.
_BUT = frozenset({"utan", "but", "vaan", "uten", "men"})

#: What ends a list of people when it stands between two of them.
_LIST_ENDS = ("negation", "contrast", "keeps", "takes_over", "needs", "left", "joined", "must_not_have", "has_new", "renamed")


def _listed_together(view: View, mentions: Sequence[tuple[int, Draft]]) -> list[Draft]:
    """The first person and those who are listed together with him: only joining words, addresses and numbers stand between."""
    if not mentions:
        return []
    joining = {
        position for mark in view.all("conjunction", "email", "phone", "name", "title", "role") for position in range(mark.start, mark.end)
    }
    kept = [mentions[0][1]]
    last = mentions[0][0]
    for token, draft in mentions[1:]:
        low, high = min(last, token), max(last, token)
        between = range(low + 1, high)
        if draft not in kept:
            if any(0 < each.start - token <= 3 for each in view.all("takes_over", "keeps", "needs", "joined", "has_new")) and token > low:
                break  # 'Karl takes over': the next clause is about him
            if view.within(low + 1, high, *_LIST_ENDS):
                break
            loose = [
                position
                for position in between
                if view.tokens[position].kind is TokenKind.WORD and position not in joining and not view.tokens[position].text[0].isupper()
            ]
            commas = any(view.tokens[position].text in ",;&|" or position in joining for position in between)
            if len(loose) > 2 or (loose and not commas):
                break
            kept.append(draft)
        last = token
    return kept


def _fitting(act: Act, drafts: Sequence[Draft]) -> list[Draft]:
    """Of the people named, those whom this kind of act can be done to."""
    if act.kind is Kind.ADD_USER:
        new = [draft for draft in drafts if draft.known is None]
        return list(new or drafts)
    known = [draft for draft in drafts if draft.known or draft.ambiguous]
    if act.kind is Kind.CHANGE_USER:
        return known[:1] or list(drafts[:1])
    return list(drafts)


def _myself(letter: Letter, act: Act) -> bool:
    """Whether the act is done to the sender: 'my user', 'add me'."""
    view = act.view
    own = [mark for mark in view.within(act.start, act.end, "my") if _owns_account(view, mark.end)]
    me = [
        mark
        for mark in view.within(act.mark.start, act.end, "i")
        if mark.start > act.mark.hits[0] and view.tokens[mark.start].folded not in letter.lexicon.orders.i[:1]
    ]
    if own and act.kind is not Kind.ADD_USER:
        return True
    unknown = all(draft.known is None for _, draft in _mentions(letter, view, 0, len(view.tokens)))
    if act.kind is Kind.CHANGE_USER and not act.implied and not view.has("he", "they") and unknown:
        before = letter.views[view.sentence.index - 1] if view.sentence.index else None
        if before is not None and any(_owns_account(before, mark.end) for mark in before.all("my")):
            return True
    if (
        act.trigger.endswith("_passive")
        and view.within(view.clause_start(act.mark.start), act.mark.start, "i")
        and act.kind is not Kind.CHANGE_USER
    ):
        return True
    if act.implied:
        subject = view.within(0, len(view.tokens) if not view.people else act.mark.end, "i", "my")
        named = [draft for _, draft in _mentions(letter, view, 0, act.mark.start) if not draft.is_sender]
        return bool(subject) and not named and act.kind is Kind.CHANGE_USER
    reach = 6 if not view.people else 2
    excepted = {position for mark in view.all("except_for", "negation") for position in range(mark.start, mark.end + 1)}
    me = [mark for mark in me if mark.start not in excepted and view.tokens[mark.start - 1].folded not in _COMPARING]
    direct = [mark for mark in me if mark.start - act.mark.hits[-1] <= reach or act.mark.hits[0] < mark.start < act.mark.hits[-1]]
    return bool(direct) and act.trigger.rsplit("_", 1)[0] in ("add", "remove", "give", "put", "change")


def _owns_account(view: View, position: int) -> bool:
    """Whether 'my' is followed (or preceded: 'brukeren min') by a word for the sender's own user or one of its attributes."""
    if any(mark.end == position - 1 for mark in view.all("user", "email", "phone", "name", "authority", "details")):
        return True
    return any(
        mark.start - position <= 2 and mark.start >= position for mark in view.all("user", "email", "phone", "name", "authority", "details")
    )


def _next_is_row(letter: Letter, index: int) -> bool:
    """Whether list items or table rows follow the sentence directly."""
    return index + 1 < len(letter.views) and letter.views[index + 1].sentence.row


def _rows_after(letter: Letter, index: int, *, unlabelled: bool = False) -> list[Draft]:
    """Everybody in the rows (or bare lines of names and addresses) that follow a sentence."""
    end = index + 1
    while end < len(letter.views) and (letter.views[end].sentence.row or _bare(letter, letter.views[end])):
        if unlabelled and letter.views[end].within(0, 2, "out", "into"):
            break
        end += 1
    return [draft for draft in letter.people.between((index + 1, 0), (end, 0)) if not draft.is_sender]


def _bare(letter: Letter, view: View) -> bool:
    """Whether a sentence holds nothing but names, addresses, telephone numbers and their labels."""
    named = {position for draft in letter.people.drafts for sentence, position in draft.places if sentence == view.sentence.index}
    labels = {
        position
        for mark in view.all("email", "name", "phone", "title", "role", "conjunction", "new", "user", "company")
        for position in range(mark.start, mark.end)
    }
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    others = [
        position
        for position in words
        if position not in labels
        and not any(start <= position < start + 4 for start in named)
        and not view.tokens[position].text[0].isupper()
    ]
    told = any(isinstance(token.atom, (AddressMention, PhoneMention)) for token in view.tokens) or bool(named) or bool(view.companies)
    return told and len(others) <= 1


def _group_before(letter: Letter, index: int) -> list[Draft]:
    """The people of the last list before a sentence, else of the last sentence that names more than one, else the last two."""
    end = index
    while end > 0:
        start = end
        while start > 0 and (letter.views[start - 1].sentence.row or _bare(letter, letter.views[start - 1])):
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


def _last_together(letter: Letter, index: int) -> list[Draft]:
    """Everybody in the last sentence before this one that names anybody."""
    for sentence in range(index - 1, -1, -1):
        here = [draft for draft in letter.people.between((sentence, 0), (sentence + 1, 0)) if not draft.is_sender]
        if here:
            return here
    return []


def _last_before(letter: Letter, act: Act) -> Draft | None:
    """The person whom a pronoun points at: mentioned last before it and fit for the act."""
    places: list[tuple[Place, Draft]] = sorted(
        ((place, draft) for draft in letter.people.drafts for place in draft.places if place < act.place and not draft.is_sender),
        key=lambda each: each[0],
    )
    for _, draft in reversed(places):
        if act.kind is Kind.ADD_USER or draft.known or draft.ambiguous or not any(each.known for _, each in places):
            return draft
    return places[-1][1] if places else None


def _near(letter: Letter, act: Act) -> list[Draft]:
    """Who is told in the sentences around: for an addition those that follow first, else those before."""
    index = act.view.sentence.index
    after = [draft for draft in letter.people.between((index + 1, 0), (index + 5, 0)) if not draft.is_sender]
    before = [draft for draft in letter.people.between((max(0, index - 3), 0), (index, 0)) if not draft.is_sender]
    if act.kind is Kind.ADD_USER:
        new_after = [draft for draft in after if draft.known is None]
        new_before = [draft for draft in before if draft.known is None]
        return new_after or new_before or after[:1]
    known_before = [draft for draft in before if draft.known or draft.ambiguous]
    known_after = [draft for draft in after if draft.known or draft.ambiguous]
    return known_before[-1:] or known_after[:1] or before[-1:] or after[:1]
