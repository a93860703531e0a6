"""Whether an act is done to the sender: 'my user', 'add me', 'James and me', or his name at the end."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import mentions_in
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind


def signed(letter: Letter, act: Act, token: int) -> bool:
    """'kill the login as of today cheers emily': the sender's name ends the mail, words away from the verb; it may be a signature."""
    view = act.view
    behind = [position for position in range(token, len(view.tokens)) if view.tokens[position].folded]
    last = view is letter.views[-1] and view.people.issuperset(behind)
    return last and (token - act.mark.hits[-1] > _NEAR_VERB or any(each.end == token for each in view.all("thanks", "fine", "greeting")))


#: Who is named within so many tokens behind a verb is its object.
_NEAR_VERB = 5


def listed_self(view: View, act: Act, token: int) -> bool:
    """Whether the sender's own address stands in a list of those to be removed or added ('remove us both: a@… and b@…').

    Of those to be added only right behind his name ('add James Osei (james@…) and …'): an address alone may be where to write.
    """
    if not isinstance(view.tokens[token].atom, AddressMention) or act.kind not in (Kind.REMOVE_USER, Kind.ADD_USER):
        return False
    return act.kind is Kind.REMOVE_USER or not {token - 1, token - 2}.isdisjoint(view.people)


def with_me(letter: Letter, act: Act) -> bool:
    """'James and me', 'me and James', 'James and my own user', 'James and <the sender>': the sender is one of those to be removed."""
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    view = act.view
    joins = {each.start for each in view.all("conjunction") if each.words == 1}
    joins |= {each.start for each in view.all("harmless") if each.words == 1 and each.start - 1 in joins}  # 'and also me'
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


def fronted_me(view: View, verb: Mark) -> bool:
    """'Och mig kan ni ta bort', 'minut voitte poistaa': the sender as object at the head of the clause, before who is to do it."""
    start = view.clause_start(verb.start)
    ahead = [each for each in view.all("me") if each.start == start and each.end < verb.start]
    asked = bool(ahead) and view.within(ahead[0].end, verb.start, "polite", "may", "you", "must")
    return bool(asked) and not view.within(ahead[0].end, verb.start, "i", "he", "they", "we", "others_want") and not view.people


def done_to_sender(letter: Letter, act: Act) -> bool:
    """Whether the act is done to the sender: 'my user', 'add me'."""
    view = act.view
    alone = act.kind is Kind.CHANGE_USER and not view.people and not view.has("he", "they")
    if act.kind is Kind.REMOVE_USER and not act.implied and fronted_me(view, act.mark):
        return True
    own = [mark for mark in view.within(0 if alone else act.start, act.end, "my") if _owns_account(view, mark.end)]
    me = [
        mark
        for mark in view.within(act.mark.start, act.end, "i")
        if mark.start > act.mark.hits[0]
        and view.tokens[mark.start].folded not in letter.lexicon.orders.i[:1]
        and not any(each.end == mark.start for each in view.all("role"))  # 'I tried to add a colleague myself'
    ]
    if own and act.kind is not Kind.ADD_USER:
        return True
    unknown = all(draft.known is None for _, draft in mentions_in(letter, view, 0, len(view.tokens)))
    somebody = {mark.start for mark in view.all("he", "they")} - {mark.start for mark in view.all("it")}
    if act.kind in (Kind.CHANGE_USER, Kind.REMOVE_USER) and not act.implied and not somebody and not view.has("user") and unknown:
        before = _told_before(letter, view)
        if before is not None and (any(_owns_account(before, mark.end) for mark in before.all("my")) or _held_on_me(before)):
            return True
        if any(_owns_account(view, mark.end) for mark in view.within(0, act.start, "my")):
            return True  # 'my address is now …, change it'
    if act.trigger.endswith("_passive") and (_i_am(view, act.mark) or _goes_on_about_me(view, act)) and act.kind is not Kind.CHANGE_USER:
        return True
    if act.trigger == "change_passive" and act.authority and _wants_to_be(view, act):
        return True
    told = view.all("has_new", "renamed") if act.kind is Kind.CHANGE_USER and not act.implied and unknown else []
    if any(view.within(view.clause_start(mark.start), mark.end, "i") and mark.start < act.mark.start for mark in told):
        return True  # 'I have a new address: …, put it in'
    if act.trigger in ("must_not_have", "needs") and act.kind is Kind.CHANGE_USER:
        start = view.clause_start(act.mark.start)
        clause = view.clause_of[act.mark.start]
        spoken = view.within(start, act.mark.end, "i")
        others = [
            each for each in view.all("he", "they") if spoken and each.start > spoken[0].start and view.clause_of[each.start] == clause
        ]
        if spoken and not others and not any(view.clause_of[position] == clause for position in view.people):
            return True  # 'I am no longer to have the right to order, give it to Karl'; not 'I want him to be able to order like me'
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
        named_right = act.trigger == "has_new" and act.mark.start and view.tokens[act.mark.start - 1].atom is not None and not view.people
        before = _told_before(letter, view) if named_right else None
        if before is not None and not before.people and any(_owns_account(before, mark.end) for mark in before.all("my")):
            return True  # 'The number on my user is wrong. 070 … is the right one'
        subject = view.within(0, len(view.tokens) if not view.people else act.mark.end, "i", "my")
        named = [draft for _, draft in mentions_in(letter, view, 0, act.mark.start) if not draft.is_sender]
        return bool(subject) and not named and act.kind is Kind.CHANGE_USER
    reach = 6 if not view.people else 2
    excepted = {position for mark in view.all("except_for", "negation") for position in range(mark.start, mark.end + 1)}
    me = [mark for mark in me if mark.start not in excepted and view.tokens[mark.start - 1].folded not in view.grammar.comparing]
    direct = [mark for mark in me if mark.start - act.mark.hits[-1] <= reach or act.mark.hits[0] < mark.start < act.mark.hits[-1]]
    direct = [mark for mark in direct if not view.within(act.mark.hits[-1] + 1, mark.start, *_NO_OBJECT) and _same_verb(view, act, mark)]
    return bool(direct) and act.trigger.rsplit("_", 1)[0] in ("add", "remove", "give", "put", "change")


#: Behind one of these 'me' is not what the verb before it is done to ('remove her user and confirm to me').
_NO_OBJECT = ("he", "they", "confirm", "contact", "call_me", "tell_you")


def _same_verb(view: View, act: Act, me: Mark) -> bool:
    """'Remove Bo and also me', not 'remove the account and send me a receipt': no unknown word stands between the last 'and' and 'me'."""
    plain = {position for each in view.all("harmless", "conjunction", "both") for position in each.hits}
    joins = {each.start for each in view.all("conjunction")}
    between = range(act.mark.hits[-1] + 1, me.start)
    last = max((position for position in between if position in joins or view.tokens[position].text in _PAUSES), default=None)
    if last is None:
        return True
    return all(position in plain or view.tokens[position].kind is not TokenKind.WORD for position in range(last, me.start))


#: Between two verbs of one sentence.
_PAUSES = frozenset(",;:.!–-")


def _told_before(letter: Letter, view: View) -> View | None:
    """The sentence before, or the one before that where this only tells of the old value ('The old one works until Christmas')."""
    before = letter.views[: view.sentence.index][-2:]
    if (
        len(before) > 1
        and before[-1].has("old", "it")
        and not (before[-1].people or before[-1].has("he", "they", "user", "my") or _held_on_me(before[-1]))
    ):
        return before[0]
    return before[-1] if before else None


def _held_on_me(view: View) -> bool:
    """'The number that you have for me is wrong': a value that we hold on the sender, and nobody else in the sentence."""
    if not view.has("me") or view.people or view.has("he", "they", "role"):
        return False
    ends = {each.end for each in view.all("place", "for_company")}
    return any(view.within(0, me.start, "phone", "email", "name") and me.start in ends for me in view.all("me"))


def _told_from(letter: Letter, view: View, start: int) -> bool:
    """Whether anybody but the sender is told from a token on, to the end of the next sentence."""
    index = view.sentence.index
    return any(not draft.is_sender for draft in letter.people.between((index, start), (index + 2, 0)))


def _goes_on_about_me(view: View, act: Act) -> bool:
    """'I am Karl Lindqvist and want to be removed': the clause has no subject of its own, and the sentence begins with 'I'."""
    first = view.all("i")[:1]
    between = view.within(view.clause_start(act.mark.start), act.mark.start, "infinitive", "we", "you", "he", "they", "it", "user", "us")
    between = [each for each in between if each.concept != "infinitive" or not view.covered(each, ("wish",))]  # 'vil gerne slettes'
    if not first or first[0].start >= act.mark.start or between:
        return False
    others = view.within(first[0].end, act.mark.start, "role")  # 'I have thought it over: … my sister and one more are to be in'
    return not others and view.within(first[0].end, act.mark.start, "conjunction") != []


def _i_am(view: View, mark: Mark) -> bool:
    """'I am to be removed', and not 'I hope that his account will be removed'."""
    mine = view.within(view.clause_start(mark.start), mark.start, "i")
    return bool(mine) and not view.within(mine[-1].end, mark.start, "he", "they", "you")


def _wants_to_be(view: View, act: Act) -> bool:
    """'I want to become an administrator', and not 'I want our accountant to become one', 'I am to be on leave'."""
    start, end = view.clause_start(act.mark.start), act.mark.hits[-1] + 1
    wished = view.within(start, end, "wish") and _i_am(view, act.mark)
    if not wished or not view.people.isdisjoint(range(act.start, act.end)):
        return False
    mine = view.within(start, act.mark.start, "i")[-1]
    rights = [each for each in view.within(end, act.end, "authority") if view.clause_of[each.start] == view.clause_of[act.mark.start]]
    return bool(rights) and not view.within(mine.end, act.mark.start, "role", "user", "joined", "title", "we")


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
