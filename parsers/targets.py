"""Whom an act is done to: named behind the verb, pointed at by a pronoun, listed below, or told in the sentence before.

The rules stand in the order in which they are tried; each names how it found them, which the confidence rests on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from parsers.act import Act
from parsers.act_kinds import bare
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import COMPARING, listed_together, mentions_in
from parsers.neighbours import group_before, last_before, last_together, near_by, next_is_row, rows_after
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Kind


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


def targets(letter: Letter, act: Act) -> Targets:
    """Whom ``act`` is done to."""
    view, index = act.view, act.view.sentence.index
    people = letter.people
    behind = listed_together(
        view,
        [each for each in mentions_in(letter, view, act.mark.start, act.end) if not each[1].is_sender or _listed_self(view, act, each[0])],
    )
    if behind and view.tokens[-1].text == ";" and act.kind in (Kind.ADD_USER, Kind.REMOVE_USER):
        behind = list(dict.fromkeys([*behind, *rows_after(letter, index)]))  # 'Add: Ken Ito <…>; Amy Lau <…>'
    ahead = [each for each in mentions_in(letter, view, act.start, act.mark.start) if not each[1].is_sender]
    before = listed_together(view, ahead[::-1])[::-1]
    if behind and _pointed_first(letter, act):
        behind = []  # 'Add him now, and we will tell you when Karl goes'
    if act.trigger == "like_others":
        here = [draft for _, draft in mentions_in(letter, view, 0, len(view.tokens)) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys(here)), Found.NAMED)
    if act.trigger.endswith("_label"):
        here = [draft for _, draft in mentions_in(letter, view, act.start, act.end) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys([*here, *rows_after(letter, index, unlabelled=True)])), Found.LISTED)
    if act.trigger.endswith("_clause"):
        here = [draft for _, draft in mentions_in(letter, view, act.start, act.end) if not draft.is_sender]
        pointed = None if here else last_before(letter, act)
        return Targets(tuple(dict.fromkeys(here)), Found.NAMED) if here else Targets((pointed,) if pointed else (), Found.POINTED)
    if act.kind is Kind.REMOVE_USER and not act.objects and not act.implied and bare(letter, view, act.mark):
        return Targets(tuple(last_together(letter, index)), Found.NEAR)
    statement = act.implied or act.trigger in ("needs", "must_not_have") or act.trigger.endswith("_passive")
    if view.sentence.announces and not statement:
        rows = rows_after(letter, index)
        valued = act.kind is Kind.CHANGE_USER and any(draft.known for draft in behind)  # the rows tell what he gets
        if rows and not valued and (not behind or view.has("they", "add_noun", "user")):
            return Targets(tuple(rows), Found.LISTED)
    if act.trigger.endswith("_cell"):
        here = [draft for _, draft in mentions_in(letter, view, act.start, act.end) if not draft.is_sender]
        return Targets(tuple(dict.fromkeys(here)), Found.LISTED)
    if view.sentence.row and not behind and before and not act.implied:
        chosen = _fitting(act, before)
        if chosen:
            return Targets(tuple(chosen), Found.NAMED)  # 'Bo Ek | bo@… | add'
    if behind and _with_me(letter, act):
        return Targets(tuple(dict.fromkeys([*behind, people.sender])), Found.NAMED)
    if act.kind is Kind.REMOVE_USER and not act.implied and any(each.start == act.mark.hits[-1] + 1 for each in view.all("me")):
        return Targets((people.sender,), Found.SELF)  # 'remove me, Emily stays'
    myself = _myself(letter, act)
    if myself and act.kind is Kind.CHANGE_USER and act.authority is not None:
        return Targets((people.sender,), Found.SELF)
    if myself and not (act.kind is Kind.ADD_USER and (behind or (before and act.trigger != "needs"))):
        named = behind or (before if statement and act.trigger != "needs" else [])
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
    singular = any(mark.concept == "he" and mark.start >= act.mark.hits[0] and mark.start not in either for mark in pointing)
    if either and not singular and not act.implied and not any(mark.start not in either for mark in view.all("they")):
        # 'them', 'their': one person or several, as many as the last sentence with anybody names
        last = last_before(letter, act)
        together = last_together(letter, index)
        if last is not None:
            return Targets(tuple(together) if len(together) > 1 else (last,), Found.POINTED)
    if not singular and (view.sentence.announces or view.has("they") or (next_is_row(letter, index) and not view.sentence.row)):
        rows = rows_after(letter, index)
        if rows:
            return Targets(tuple(rows), Found.LISTED)
    if not singular and view.within(act.start, len(view.tokens), "they"):
        group = group_before(letter, index)
        if group:
            return Targets(tuple(group), Found.POINTED)
    if view.within(act.start, len(view.tokens), "he"):
        last = last_before(letter, act)
        if last is not None:
            return Targets((last,), Found.POINTED)
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
        draft for token, draft in mentions_in(letter, view, act.mark.start, act.end) if draft.is_sender and not _signed(letter, act, token)
    ]
    if senders and act.kind is not Kind.ADD_USER:
        return Targets((people.sender,), Found.NAMED)
    return Targets((), Found.NOBODY)


def _signed(letter: Letter, act: Act, token: int) -> bool:
    """'kill the login as of today cheers emily': the sender's name ends the mail, words away from the verb; it may be a signature."""
    view = act.view
    behind = [position for position in range(token, len(view.tokens)) if view.tokens[position].folded]
    last = view is letter.views[-1] and view.people.issuperset(behind)
    return last and (token - act.mark.hits[-1] > _NEAR_VERB or any(each.end == token for each in view.all("thanks", "fine", "greeting")))


#: Who is named within so many tokens behind a verb is its object.
_NEAR_VERB = 5


def either_of_two(letter: Letter, act: Act, aimed: Targets) -> bool:
    """'James hands over to Priya. He should lose his login': the pronoun may be either of two users whom one sentence before names."""
    if aimed.found is not Found.POINTED or len(aimed.drafts) != 1 or act.kind is Kind.ADD_USER:
        return False
    draft = aimed.drafts[0]
    sentences = [place[0] for place in draft.places if place[0] < act.view.sentence.index]
    if not sentences or not letter.views[sentences[-1]].has("takes_over", "swap", "authority"):
        return False
    here = letter.people.between((sentences[-1], 0), (sentences[-1] + 1, 0))
    return len([each for each in here if each.known and each.known.active and not each.is_sender]) > 1


def _listed_self(view: View, act: Act, token: int) -> bool:
    """Whether the sender's own address stands in a list of those to be removed ('remove us both: a@… and b@…')."""
    return act.kind is Kind.REMOVE_USER and isinstance(view.tokens[token].atom, AddressMention)


def _with_me(letter: Letter, act: Act) -> bool:
    """'James and me', 'me and James', 'James and my own user', 'James and <the sender>': the sender is one of those to be removed."""
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    view = act.view
    joins = {each.start for each in view.all("conjunction") if each.words == 1}
    joins |= {each.start for each in view.all("me") if each.words > 1 and each.start - 1 in view.people}  # 'sekä Matti että minut'
    own = [(each.start + each.words - 1, each.end) for each in view.all("me") if each.start in joins] or [
        (each.start, each.end) for each in view.all("me")
    ]
    own += [
        (each.start, each.end) for each in view.all("my") if _owns_account(view, each.end) and not view.tokens[each.end - 1].text.isupper()
    ]
    own += [(each.start, each.end) for each in view.all("my") if view.tokens[each.start].folded == "mine"]
    index = view.sentence.index
    named = sorted(place[1] for place in letter.people.sender.places if place[0] == index)
    own += [(token, token + 2 if token + 1 in view.people else token + 1) for token in named]
    return any(
        act.mark.hits[0] < start < act.end and (start - 1 in joins or (end in joins and end + 1 in view.people)) for start, end in own
    )


def _pointed_first(letter: Letter, act: Act) -> bool:
    """Whether a pronoun stands right behind the verb, and whoever is named stands in the middle of a later clause."""
    view, last = act.view, act.mark.hits[-1]
    pronoun = next((each for each in view.all("he") if last < each.start <= last + 1), None)
    if pronoun is None or act.trigger.endswith(("_noun", "_passive")):
        return False
    named = [position for position, _ in mentions_in(letter, view, act.mark.start, act.end)]
    return all(
        view.clause_of[position] > view.clause_of[pronoun.start] and position > view.clause_start(position) + 1 for position in named
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


def _myself(letter: Letter, act: Act) -> bool:
    """Whether the act is done to the sender: 'my user', 'add me'."""
    view = act.view
    alone = act.kind is Kind.CHANGE_USER and not view.people and not view.has("he", "they")
    own = [mark for mark in view.within(0 if alone else act.start, act.end, "my") if _owns_account(view, mark.end)]
    me = [
        mark
        for mark in view.within(act.mark.start, act.end, "i")
        if mark.start > act.mark.hits[0] and view.tokens[mark.start].folded not in letter.lexicon.orders.i[:1]
    ]
    if own and act.kind is not Kind.ADD_USER:
        return True
    unknown = all(draft.known is None for _, draft in mentions_in(letter, view, 0, len(view.tokens)))
    somebody = {mark.start for mark in view.all("he", "they")} - {mark.start for mark in view.all("it")}
    if act.kind in (Kind.CHANGE_USER, Kind.REMOVE_USER) and not act.implied and not somebody and not view.has("user") and unknown:
        before = letter.views[view.sentence.index - 1] if view.sentence.index else None
        if before is not None and any(_owns_account(before, mark.end) for mark in before.all("my")):
            return True
        if any(_owns_account(view, mark.end) for mark in view.within(0, act.start, "my")):
            return True  # 'my address is now …, change it'
    if act.trigger.endswith("_passive") and (_i_am(view, act.mark) or _goes_on_about_me(view, act)) and act.kind is not Kind.CHANGE_USER:
        return True
    told = view.all("has_new", "renamed") if act.kind is Kind.CHANGE_USER and not act.implied and unknown else []
    if any(view.within(view.clause_start(mark.start), mark.end, "i") and mark.start < act.mark.start for mark in told):
        return True  # 'I have a new address: …, put it in'
    if act.trigger in ("must_not_have", "needs") and act.kind is Kind.CHANGE_USER:
        start = view.clause_start(act.mark.start)
        clause = view.clause_of[act.mark.start]
        if view.within(start, act.mark.end, "i") and not any(view.clause_of[position] == clause for position in view.people):
            return True  # 'I am no longer to have the right to order, give it to Karl'
    if act.trigger == "needs" and act.kind is Kind.ADD_USER:
        start = view.clause_start(act.mark.start)
        mine = view.within(start, act.mark.end, "i") or _goes_on_about_me(view, act)
        other = view.within(start, len(view.tokens), "role", "he", "they", "joined", "add_noun") or _told_from(letter, view, start)
        wished = any(each.start == act.mark.end for each in view.all("infinitive"))  # 'I wish that …'
        return bool(mine) and not other and not wished and bool(view.within(act.mark.end, len(view.tokens), "user"))
    if act.trigger == "left" and not view.people and view.within(view.clause_start(act.mark.start), act.mark.start + 1, "i"):
        return True  # 'I retire in January'
    if act.implied:
        ahead = [draft for _, draft in mentions_in(letter, view, 0, act.mark.start)]
        if act.kind is Kind.CHANGE_USER and ahead and all(draft.is_sender for draft in ahead):
            return True
        if act.trigger == "has_new" and not act.mark.start and all(draft.is_sender or not draft.names for draft in letter.people.drafts):
            return True  # 'Have got a new number': whoever writes
        subject = view.within(0, len(view.tokens) if not view.people else act.mark.end, "i", "my")
        named = [draft for _, draft in mentions_in(letter, view, 0, act.mark.start) if not draft.is_sender]
        return bool(subject) and not named and act.kind is Kind.CHANGE_USER
    reach = 6 if not view.people else 2
    excepted = {position for mark in view.all("except_for", "negation") for position in range(mark.start, mark.end + 1)}
    me = [mark for mark in me if mark.start not in excepted and view.tokens[mark.start - 1].folded not in COMPARING]
    direct = [mark for mark in me if mark.start - act.mark.hits[-1] <= reach or act.mark.hits[0] < mark.start < act.mark.hits[-1]]
    return bool(direct) and act.trigger.rsplit("_", 1)[0] in ("add", "remove", "give", "put", "change")


def _told_from(letter: Letter, view: View, start: int) -> bool:
    """Whether anybody but the sender is told from a token on, to the end of the next sentence."""
    index = view.sentence.index
    return any(not draft.is_sender for draft in letter.people.between((index, start), (index + 2, 0)))


def _goes_on_about_me(view: View, act: Act) -> bool:
    """'I am Karl Lindqvist and want to be removed': the clause has no subject of its own, and the sentence begins with 'I'."""
    first = view.all("i")[:1]
    between = view.within(view.clause_start(act.mark.start), act.mark.start, "infinitive", "we", "you", "he", "they", "it", "user", "us")
    return (
        bool(first) and first[0].start < act.mark.start and not between and view.within(first[0].end, act.mark.start, "conjunction") != []
    )


def _i_am(view: View, mark: Mark) -> bool:
    """'I am to be removed', and not 'I hope that his account will be removed'."""
    mine = view.within(view.clause_start(mark.start), mark.start, "i")
    return bool(mine) and not view.within(mine[-1].end, mark.start, "he", "they", "you")


def _owns_account(view: View, position: int) -> bool:
    """Whether 'my' is followed (or preceded: 'brukeren min') by a word for the sender's own user or one of its attributes."""
    if any(position - 1 in (mark.end, mark.start) for mark in view.all("user", "email", "phone", "name", "authority", "details")):
        return True  # before it, or the same word ('sukunimeni')
    if any(mark.start == position for mark in view.all("must", "will")):
        return view.has("user")  # 'she needs a user, and mine can go'
    return any(
        mark.start - position <= 2 and mark.start >= position and not any(position <= each < mark.start for each in view.people)
        for mark in view.all("user", "email", "phone", "name", "authority", "details")
    )
