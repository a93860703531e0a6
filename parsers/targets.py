"""Whom an act is done to: named behind the verb, pointed at by a pronoun, listed below, or told in the sentence before.

The rules stand in the order in which they are tried; each names how it found them, which the confidence rests on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from parsers.act import Act
from parsers.both_of_us import several_of_us
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import listed_together, mentions_in
from parsers.neighbours import group_before, headed, last_before, last_together, near_by, next_is_row, rows_after
from parsers.people import Draft
from parsers.phone_rows import given_in_rows
from parsers.phrase_book import Mark
from parsers.pointed_leaver import whom_it_means
from parsers.pronoun_or_name import pointed_before, pointed_first, pronoun_is_subject, users_behind_pronoun
from parsers.reading import Kind
from parsers.senders_own import done_to_sender, listed_self, signed, with_me
from parsers.subjects import subjects, who_goes
from parsers.tokens import TokenKind
from parsers.told_before import bare


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


#: What is told of people beside the verb, never of those in the lines below.
_TOLD = ("needs", "must_not_have")

#: What is done to everybody in the lines under a heading.
_LISTED = (Kind.ADD_USER, Kind.REMOVE_USER)


def targets(letter: Letter, act: Act) -> Targets:
    """Whom ``act`` is done to."""
    if act.aimed:
        return Targets(act.aimed, Found.LISTED if act.rows else Found.NAMED)
    view, index = act.view, act.view.sentence.index
    people = letter.people
    if lined := given_in_rows(letter, act):
        return Targets(lined, Found.LISTED)
    if act.kind is Kind.REMOVE_USER and (us := several_of_us(letter, view, act.mark, act.start, act.end)) is not None:
        return Targets(tuple(us), Found.NAMED if us else Found.NOBODY)
    own = act.kind is not Kind.ADD_USER
    behind = listed_together(
        view,
        [each for each in mentions_in(letter, view, act.mark.start, act.end) if not each[1].is_sender or listed_self(view, act, each[0])],
    )
    if behind and view.tokens[-1].text == ";" and act.kind in _LISTED:
        behind = list(dict.fromkeys([*behind, *rows_after(letter, index)]))  # 'Add: Ken Ito <…>; Amy Lau <…>'
    ahead = [each for each in mentions_in(letter, view, act.start, act.mark.start) if not each[1].is_sender]
    if act.kind is Kind.REMOVE_USER:
        ahead = _without_towns(view, ahead)
    before = [] if pronoun_is_subject(act, ahead) else subjects(view, ahead)
    if behind and (pointed_first(letter, act) or pointed_before(letter, act) or users_behind_pronoun(act, behind)):
        behind = []  # 'Add him now, and we will tell you when Karl goes'
    if act.trigger == "like_others":
        here = [draft for _, draft in mentions_in(letter, view, 0, len(view.tokens)) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys(here)), Found.NAMED)
    if act.trigger.endswith("_label"):
        here = [draft for _, draft in mentions_in(letter, view, act.start, act.end) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys([*here, *rows_after(letter, index, unlabelled=True, sender=own)])), Found.LISTED)
    if act.trigger.endswith("_clause"):
        here = [draft for _, draft in mentions_in(letter, view, act.start, act.end) if not draft.is_sender]
        pointed = None if here else last_before(letter, act)
        return Targets(tuple(dict.fromkeys(here)), Found.NAMED) if here else Targets((pointed,) if pointed else (), Found.POINTED)
    if act.kind is Kind.REMOVE_USER and not act.objects and not act.implied and bare(letter, view, act.mark):
        return Targets(tuple(who_goes(letter, letter.views[index - 1])), Found.NEAR)
    statement = act.implied or act.trigger in _TOLD or act.trigger.endswith("_passive")
    if view.sentence.announces and not statement and not _only_pronoun(act):
        rows = rows_after(letter, index, sender=own)
        valued = act.kind is Kind.CHANGE_USER and any(draft.known for draft in behind)  # the rows tell what he gets
        if rows and not valued and (not behind or view.has("they", "add_noun", "user")):
            return Targets(tuple(rows), Found.LISTED)
    if not act.implied and act.trigger not in _TOLD and act.kind in _LISTED and (rows := headed(letter, view, act.kind)):
        return Targets(tuple(rows), Found.LISTED)
    if act.trigger.endswith("_cell"):
        here = [draft for _, draft in mentions_in(letter, view, act.start, act.end) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys(here)), Found.LISTED)
    if view.sentence.row and not behind and before and not act.implied:
        renamed = act.kind is Kind.CHANGE_USER and not any(draft.known or draft.ambiguous for draft in before)
        chosen = _fitting(act, [draft for _, draft in ahead] if renamed else before)  # '2) Ann Berg is called Ann Holm now, change it'
        if chosen:
            return Targets(tuple(chosen), Found.NAMED)  # 'Bo Ek | bo@… | add'
    if behind and with_me(letter, act):
        return Targets(tuple(dict.fromkeys([*behind, people.sender])), Found.NAMED)
    if act.kind is Kind.REMOVE_USER and not act.implied and any(each.start == act.mark.hits[-1] + 1 for each in view.all("me")):
        return Targets((people.sender,), Found.SELF)  # 'remove me, Emily stays'
    if act.kind is Kind.REMOVE_USER and not behind and not statement and _names_sender(letter, act):
        return Targets((people.sender,), Found.SELF)  # 'Karl is away and asks you to remove Anna', from Anna
    myself = done_to_sender(letter, act)
    if myself and act.kind is Kind.CHANGE_USER and act.authority is not None:
        return Targets((people.sender,), Found.SELF)
    if myself and not (act.kind is Kind.ADD_USER and (behind or (before and act.trigger != "needs"))):
        clause = view.clause_of[act.mark.start]
        beyond = act.implied and not any(view.clause_of[each] == clause for each, _ in mentions_in(letter, view, act.mark.start, act.end))
        beside = behind or (before if statement and act.trigger != "needs" else [])
        named = [] if beyond else beside  # 'my number is …, Karl's is as it was'
        if not named or (act.kind is not Kind.ADD_USER and all(draft.known is None and act.kind is Kind.CHANGE_USER for draft in named)):
            return Targets((people.sender,), Found.SELF)
    if act.kind is Kind.CHANGE_USER and statement and not any(draft.known or draft.ambiguous for draft in before):
        before = [draft for _, draft in ahead] or before  # 'Karl is called Karl Holm now, so his name is to be changed'
    order: tuple[list[Draft], ...] = (before, behind) if statement else (behind,)
    if act.kind is Kind.ADD_USER:  # somebody new comes before one who is a user already ('not Karl but Nora is added')
        order = tuple(sorted(order, key=lambda drafts: all(draft.known for draft in drafts)))
    for drafts in order:
        chosen = _fitting(act, drafts)
        if chosen and not (act.trigger == "renamed" and _called_by_pronoun(view, act, chosen)):
            return Targets(tuple(chosen), Found.NAMED)
    pointing = view.within(act.start, len(view.tokens), "he", "they")
    either = {mark.start for mark in view.all("they")} & {mark.start for mark in view.all("he")}
    singular = any(mark.concept == "he" and mark.start not in either and _points_at_one(act, mark) for mark in pointing)
    if either and not singular and not act.implied and not any(mark.start not in either for mark in view.all("they")):
        # 'them', 'their': one person or several, as many as the last sentence with anybody names
        last = last_before(letter, act)
        together = _side_by_side(letter, view, act.mark.start) or _last_listed(letter, index)
        if last is not None:
            return Targets(tuple(together) if len(together) > 1 else (last,), Found.POINTED)
    if not singular and (view.sentence.announces or view.has("they") or (next_is_row(letter, index) and not view.sentence.row)):
        rows = rows_after(letter, index, sender=own)
        if rows:
            return Targets(tuple(rows), Found.LISTED)
    if not singular and view.within(act.start, len(view.tokens), "they"):
        here = _side_by_side(letter, view, act.mark.start)
        group = here if len(here) > 1 else group_before(letter, index)
        if group:
            return Targets(tuple(group), Found.POINTED)
    if view.within(act.start, len(view.tokens), "he"):
        last = last_before(letter, act)
        if last is not None:
            return Targets((whom_it_means(letter, act, last) or last,), Found.POINTED)
    if not statement:
        everybody = list(dict.fromkeys(draft for _, draft in ahead))
        if act.kind is Kind.CHANGE_USER and not any(draft.known or draft.ambiguous for draft in before):
            before = everybody
        chosen = _fitting(act, before)
        if chosen:
            return Targets(tuple(chosen), Found.NAMED)
        if act.kind is Kind.CHANGE_USER:
            told = [draft for _, draft in mentions_in(letter, view, 0, act.mark.start) if draft.known and not draft.is_sender]
            if told:
                return Targets((told[-1],), Found.NAMED)  # 'James has a new number, please update it'
    earlier = [draft for _, draft in mentions_in(letter, view, 0, act.start) if draft.known and not draft.is_sender]
    if act.kind is Kind.REMOVE_USER and len(set(map(id, earlier))) == 1:
        return Targets((earlier[0],), Found.NEAR)  # 'Karl stops on Friday and the account can be removed'
    near = near_by(letter, act)
    if near:
        return Targets(tuple(near), Found.NEAR)
    senders = [
        draft for token, draft in mentions_in(letter, view, act.mark.start, act.end) if draft.is_sender and not signed(letter, act, token)
    ]
    if senders and act.kind is not Kind.ADD_USER:
        return Targets((people.sender,), Found.NAMED)
    return Targets((), Found.NOBODY)


def _points_at_one(act: Act, pronoun: Mark) -> bool:
    """Whether a pronoun is the verb's object or its subject ('she needs to get into your system'), and none of 'from that day'."""
    if act.view.covered(pronoun, ("that_day",)):
        return False
    return pronoun.start >= act.mark.hits[0] or (act.trigger in _TOLD and pronoun.end == act.mark.hits[0])


def _only_pronoun(act: Act) -> bool:
    """'Can you remove him and add his successor instead:': the verb has its pronoun, and the rows are the next verb's."""
    view, behind = act.view, act.mark.hits[-1] + 1
    return any(each.start == behind for each in view.all("he")) and bool(view.within(behind, len(view.tokens), "add_base"))


def _names_sender(letter: Letter, act: Act) -> bool:
    """Whether the sender is named right behind the verb, as somebody else would be."""
    named = mentions_in(letter, act.view, act.mark.hits[-1] + 1, act.end)
    return bool(named) and named[0][0] == act.mark.hits[-1] + 1 and named[0][1].is_sender


def _without_towns(view: View, mentions: list[tuple[int, Draft]]) -> list[tuple[int, Draft]]:
    """'Søren has gone home to Bornholm, so his user can go': beside a user a lone unknown name behind a 'to' or 'in' is where."""
    if not any(draft.known or draft.ambiguous for _, draft in mentions):
        return mentions
    account = next((each.start for each in view.all("user")), len(view.tokens))  # behind it stands whose it is: 'kontot till Karin'
    places = {
        each.end
        for each in view.all("place", "new")
        if each.start < account and (each.concept == "place" or view.tokens[each.start].folded in view.grammar.to)
    }
    return [
        (token, draft)
        for token, draft in mentions
        if draft.known or draft.ambiguous or draft.emails or token not in places or " " in (draft.name or "")
    ]


def _last_listed(letter: Letter, index: int) -> list[Draft]:
    """Everybody in the last sentence before this one that names anybody; in all rows of its list where it is one."""
    last = max((place[0] for draft in letter.people.drafts if not draft.is_sender for place in draft.places if place[0] < index), default=0)
    return group_before(letter, last + 1) if letter.views[last].sentence.row else last_together(letter, index)


def _side_by_side(letter: Letter, view: View, end: int) -> list[Draft]:
    """The people named last before a token with nothing but 'and', commas and addresses between them."""
    named = [(token, draft) for token, draft in mentions_in(letter, view, 0, end) if not draft.is_sender]
    joining = view.people | {each.start for each in view.all("conjunction")}
    found: list[Draft] = []
    for token, draft in named[::-1]:
        between = range(token + 1, min((place for place, each in named if each in found[:1]), default=token + 1))
        if any(view.tokens[each].kind is TokenKind.WORD and each not in joining for each in between):
            break
        found = [draft, *(each for each in found if each is not draft)]
    return found


def pointed_at_retired(letter: Letter, draft: Draft, found: Found) -> bool:
    """'Berit retired in October. She needs a login': whoever is told to have retired, with no address, is no newcomer."""
    if found not in (Found.POINTED, Found.NEAR) or draft.known or draft.emails:
        return False
    return any(
        view.clause_of[token] in {view.clause_of[each.start] for each in view.all("retired")}
        for sentence, token in draft.places
        for view in (letter.views[sentence],)
    )


def _called_by_pronoun(view: View, act: Act, drafts: Sequence[Draft]) -> bool:
    """'She has married and is now called Ann Berg': the name behind is the new one of whoever 'she' is."""
    return not any(draft.known or draft.ambiguous for draft in drafts) and bool(view.within(0, act.mark.start, "he"))


def _fitting(act: Act, drafts: Sequence[Draft]) -> list[Draft]:
    """Of the people named, those whom this kind of act can be done to."""
    if act.kind is Kind.ADD_USER:
        new = [draft for draft in drafts if draft.known is None]
        return list(new or drafts)
    known = [draft for draft in drafts if draft.known or draft.ambiguous]
    if act.kind is Kind.CHANGE_USER:
        return known[:1] or list(drafts[:1])
    return list(drafts)
