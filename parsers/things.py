"""Whether a verb is done to a user, or to a thing of his or of somebody else's: a lock, a name, a password, a list, an invitation.

What stands between the verb and the user, what the user owns, and what he is taken out of must be words that are known to be harmless.
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.places import as_for, from_our_place, out_of_it, out_of_something, out_of_there, put_elsewhere
from parsers.plain_words import SMALL, names_a_thing, plain_words
from parsers.reading import Kind
from parsers.tokens import TokenKind
from parsers.wrong_elsewhere import wrong_elsewhere

#: Behind these a thing tells what somebody is removed from or made to be ('from the newsletter', 'as recipient').
_INTO = frozenset(
    ["off", "from", "ur", "fran", "fra", "som", "as", "to", "till", "til", "i", "in", "pa", "on", "of", "ud", "af", "ut", "av"]
)

#: 'Lars sin …' is Lars's.


def done_to_something_else(letter: Letter, view: View, act: Act) -> bool:
    """Whether a thing stands where the user would: between verb and person, right behind a person, or as what he is made."""
    things, left = view.all("foreign_thing"), view.all("left")  # 'her employment has ended' holds such a thing
    titles = {each.start for each in view.all("title")}  # 'our project manager'
    clause = view.clause_of[act.mark.hits[-1]]
    addresses = set(view.places(AddressMention))
    me = {each.start for each in view.all("me") if each.start > act.mark.hits[0]} if act.kind is Kind.REMOVE_USER else set()
    persons = sorted(position for position in view.people | addresses | me if act.start <= position < act.end)
    things_too = {each.start for each in view.all("it")}
    verb, behind = act.mark.hits[0], act.mark.hits[-1] + 1
    if any(verb < each.start <= behind and each.start not in things_too for each in view.all("he")):  # also 'ottakaa hänet pois'
        persons = [position for position in persons if position >= behind]  # 'Karls anställning upphör, så ta bort honom'
    users = {
        position
        for each in view.all("user", "authority", "add_noun", "remove_noun", "our_place")
        for position in range(each.start, each.end)
    }
    atoms = {position for position, token in enumerate(view.tokens) if token.kind is TokenKind.ATOM}
    first = min((position for position in {*persons, *users, *atoms} if position > act.mark.hits[0]), default=act.end)
    clients = _told_clients(letter, view)
    if view.grammar.compounds_apart and act.trigger == "add_noun" and act.mark.end not in view.people:
        post = next((each for each in view.all("title") if each.start == act.mark.end), None)
        if post is not None and post.end not in view.people:
            return True  # 'we are going to hire a new user manager'
    for thing in things:
        if thing.start in clients:
            continue
        told = any(thing.start in each.hits and each.words > 1 and not set(each.hits) & set(act.mark.hits) for each in left)
        if (
            view.covered(thing, ("idiom",))
            or set(thing.hits) & set(act.mark.hits)
            or thing.start in users
            or thing.start in view.people
            or told
            or thing.start in titles
            or from_our_place(letter, view, thing, act.mark.hits[0])
        ):
            continue
        purpose = act.kind is Kind.ADD_USER and _explained(view, act.mark.hits[-1], thing.start)
        if act.mark.hits[0] < thing.start < first and view.clause_of[thing.start] == clause and not purpose:
            return True
        if (
            view.grammar.compounds_apart
            and any(each.end == thing.start and each.words == 1 for each in view.all("user"))
            and first < thing.start
        ):
            return True  # 'the user reference'
        before = thing.start - (2 if thing.start > 1 and view.tokens[thing.start - 1].folded in view.grammar.his_own else 1)
        before -= 1 if any(each.start == before for each in view.all("you", "our")) else 0  # 'unsubscribe me your newsletter'
        if before in persons and view.clause_of[before] == view.clause_of[thing.start] and act.start <= before < act.end:
            return True
        if act.kind is Kind.REMOVE_USER and persons and persons[0] < thing.start < act.end and _joined_on(view, thing.start):
            return True
        near = range(max(act.mark.hits[0], thing.start - 3), thing.start)
        joined = any(view.tokens[position].folded in _INTO and view.clause_of[position] == view.clause_of[thing.start] for position in near)
        if joined and view.clause_of[thing.start] == clause and first < thing.start < act.end and not _explained(view, first, thing.start):
            return True
    spared = act.mark.hits if act.kind is not Kind.CHANGE_USER else [*act.mark.hits, *as_for(view)]
    owners = (position for position in persons if position + 1 not in spared and not _succeeded(view, position, verb))
    if any(_owns_unknown(letter, view, position) for position in owners):
        return True
    if act.kind is Kind.ADD_USER and (put_elsewhere(view, act, first) or _onto_a_mailing(view, act) or _thing_for_somebody(view, act)):
        return True
    if act.kind is not Kind.REMOVE_USER or not act.trigger.endswith(("_base", "_noun", "_passive", "_said")):
        return False
    if act.trigger.endswith("_passive"):
        here = [position for position in persons if view.clause_of[position] == clause]
        so = max((head for head in view.consequences if head <= act.mark.start), default=0)  # 'is off to university, so her access can go'
        return _thing_of_his(view, act, here) or out_of_something(letter, view, act, [each for each in persons if each >= so])
    if out_of_it(view, act) or out_of_there(letter, view, act):
        return True
    return _unknown_between(letter, view, act, first) or _thing_of_his(view, act, persons) or out_of_something(letter, view, act, persons)


def points_at_a_thing(letter: Letter, act: Act) -> bool:
    """'Karls gamla mejl är full. Ta bort den.': a pronoun of things points at a user, and no sentence before it speaks of one."""
    view, index = act.view, act.view.sentence.index
    if wrong_elsewhere(letter, act):
        return True
    if act.kind is not Kind.REMOVE_USER or act.implied or not act.trigger.endswith("_base") or view.people or view.has("user"):
        return False
    spoken = view.tokens[act.mark.start : act.mark.hits[-1] + 2]  # 'ta bort den', 'ta den bort'
    if not any(token.folded in view.grammar.thing_or_person for token in spoken):
        return False
    before = [each for each in letter.views[max(0, index - _POINTED) : index] if not each.sentence.asks]
    left = before[-1:] and before[-1].has("left") and not before[-1].has("foreign_thing", *_OWNED)
    return not left and not any(each.has("user") for each in before)


#: In so many sentences before 'remove it' the user stands that it may mean.
_POINTED = 2


def _onto_a_mailing(view: View, act: Act) -> bool:
    """'Add Nora, nora@…, to your newsletter': behind who is added stands what we send out, and right before it where he is put."""
    for each in view.all("mailing"):
        near = [view.tokens[position].folded for position in range(max(act.mark.hits[0] + 1, each.start - _NEAR), each.start)]
        told = each.start > act.mark.hits[0] and not view.within(act.mark.hits[-1] + 1, each.start, "user", "conjunction", "because")
        if told and not _INTO.isdisjoint(near):
            return True
    return False


def _thing_for_somebody(view: View, act: Act) -> bool:
    """'Add a message for Wei', 'lägg in ett meddelande till Nora': a thing stands between the verb and whom it is for."""
    start = act.mark.hits[-1] + 1
    person = next((position for position in range(start, act.end) if position in view.people), None)
    if person is None or not act.trigger.startswith("add") or not act.trigger.endswith("_base"):
        return False
    if view.grammar.case_endings:
        ends = next((each for each in range(person, act.end) if each + 1 not in view.people), person)
        lone = person == start + 1 and view.tokens[ends].folded.endswith(view.grammar.receiving or ("lle",))
        return lone and names_a_thing(view, start, plain_words(view))
    words = [position for position in range(act.mark.hits[0] + 1, person - 1) if position not in act.mark.hits]
    given = any(each.end == person for each in view.all("for_company", "new"))  # 'læg en besked ind til Ole'
    thing = 1 < len(words) <= _NEAR + 1 and view.tokens[words[0]].folded in view.grammar.articles
    return given and thing and names_a_thing(view, words[-1], plain_words(view))


#: So many words stand before 'newsletter' at most with its 'to'.
_NEAR = 3


def _told_clients(letter: Letter, view: View) -> set[int]:
    """'We are the auditors of Aarhus Tømrer ApS (CVR …). Make me a user at the client': the one company that is named by its number."""
    numbers = {each.mention.number for each in letter.companies if each.mention.number}
    if len(numbers) != 1 or numbers & {company.number for company in letter.known.companies}:
        return set()
    places = {each.end for each in view.all("place", "for_company")}
    places |= {end + 1 for end in places if end < len(view.tokens) and view.tokens[end].folded in view.grammar.articles}
    return {each.start for each in view.all("client") if each.start in places}


def _joined_on(view: View, thing: int) -> bool:
    """'Remove Priya and her invoices': only small words stand between a conjunction and the thing, and no verb of its own."""
    joins = {each.start for each in view.all("conjunction") if each.words == 1}
    lead = thing - 1
    while lead > 0 and lead not in joins and view.tokens[lead].folded in SMALL[view.language]:
        lead -= 1
    return lead in joins and lead < thing - 1


def _explained(view: View, start: int, end: int) -> bool:
    """Whether a clause of purpose begins between two tokens ('who will be helping us with supplier invoices')."""
    if any(start < each.start < end for each in view.all("relative", "must", "needs") if view.tokens[each.start].folded not in _INTO):
        return True
    articles = {each.start for each in view.all("my", "our", "you", "foreign_thing")} | {
        position for position, token in enumerate(view.tokens) if token.folded in ("the", "a", "an")
    }
    return any(start < each.start < end and each.end not in articles for each in view.all("infinitive"))


#: How many words of a name may stand before its last.
_LONGEST_NAME = 3


def genitive(letter: Letter, view: View, position: int) -> bool:
    """Whether a name is said as an owner's: 'Priya's', and in the Nordic languages 'Karins' of somebody who is no 'Karins'."""
    text = view.tokens[position].text
    if text.endswith(("'s", "’s")):
        return True
    if not (view.grammar.verb_second and text.endswith("s")):
        return False
    index = view.sentence.index
    named = letter.people.between((index, max(0, position - _LONGEST_NAME)), (index, position + 1))
    called = {word for draft in named for word in (draft.name or "").split()}
    return bool(called) and text not in called


def _succeeded(view: View, position: int, verb: int) -> bool:
    """'Felix takes over Priya's desk - open a user for him': what he takes over is no thing that the verb behind it is done to."""
    return position < verb and any(0 <= position - each.end < _NEAR_OWNER for each in view.all("takes_over"))


#: So many words lie between 'takes over' and the last name of whose desk it is.
_NEAR_OWNER = 3


def _owns_unknown(letter: Letter, view: View, position: int) -> bool:
    """Whether a genitive is followed by a word that no lexicon knows as a user's ('Priya's approval step', 'Karins synpunkter')."""
    following = view.tokens[position + 1] if position + 1 < len(view.tokens) else None
    if following is None or following.kind is not TokenKind.WORD or position + 1 in view.people or not genitive(letter, view, position):
        return False
    known = (
        "user", "authority", "email", "phone", "name", "details", "new", "old", "left", "has_new", "must", "done", "negation",
        "company_details", "harmless", "happened", "left_past", "joined", "retired", "into", "out", "add_passive", "remove_passive",
    )  # fmt: skip
    if following.folded in SMALL[view.language] or _is_going(view, position + 1):
        return False  # 'Priya's no longer here', 'Priya's been let go', 'Priya's moving to Berlin'
    return not any(each.start <= position + 1 < each.end for each in view.all(*known))


def _is_going(view: View, position: int) -> bool:
    """'… moving to our Berlin office': behind the short 'is' a verb of going somewhere, and no thing."""
    to = position + 1 < len(view.tokens) and view.tokens[position + 1].folded in view.grammar.to
    thing = any(each.start <= position < each.end for each in view.all("foreign_thing"))
    return view.grammar.apostrophe_possessive and to and view.tokens[position].folded.endswith("ing") and not thing


def _unknown_between(letter: Letter, view: View, act: Act, first: int) -> bool:
    """'Remove the lock from Priya's user': a thing stands between the verb and the first user."""
    plain, clause = plain_words(view), view.clause_of[act.mark.hits[0]]
    pointing = [
        each.start
        for each in view.all("he", "they")
        if each.start > act.mark.hits[0]
        and each.start not in act.mark.hits
        and not (each.end < len(view.tokens) and names_a_thing(view, each.end, plain))  # 'den dobbelte …' is a thing
    ]
    first = min([first, *pointing])
    if first >= act.end:
        return False
    ours = {each.start for each in view.all("user", "company", "us", "agreement", "everything")}
    whom = view.people | {each.start for each in view.all("he", "they")} - {each.start for each in view.all("it")}
    held = not whom.isdisjoint(range(act.mark.hits[0], act.mark.hits[-1]))  # 'take Priya off InExchange'
    if not held and any(each.start == act.mark.hits[-1] + 1 and each.start not in ours for each in view.all("our_place")):
        return True  # 'delete the app'
    return any(
        names_a_thing(view, position, plain) and not letter.people.known.is_part(view.tokens[position].text)
        for position in range(act.mark.hits[0] + 1, first)
        if position not in act.mark.hits and view.clause_of[position] == clause
    )


#: What a user has that is not he.
_OWNED = ("phone", "name", "password", "email", "invoice")


def _thing_of_his(view: View, act: Act, persons: list[int]) -> bool:
    """'Priya's old password', 'ett av Karls två telefonnummer': behind the name in its possessive stands what he has."""
    plain = plain_words(view)
    told = {position for each in view.all("left") if each.words > 1 for position in each.hits}  # 'Karls anställning upphör'
    owned = {position for each in view.all(*_OWNED, "foreign_thing") for position in each.hits} - told
    users = {position for each in view.all("user") for position in each.hits} - {
        position for each in view.all("password") if not view.has("user") for position in each.hits
    }
    for person in persons:
        his = person + 1 < len(view.tokens) and view.tokens[person + 1].folded in view.grammar.his_own  # 'Karl sin mapp'
        if person + 1 in view.people or not (his or _possessive(view, person)):
            continue
        for position in range(person + 1 + his, min(person + 5, act.end)):
            token = view.tokens[position]
            if (
                token.kind is not TokenKind.WORD
                or view.clause_of[position] != view.clause_of[person]
                or position in {*users, *act.mark.hits}
                or token.folded in _INTO  # 'Fjern Lars fra listen'
            ):
                break
            if position in owned or names_a_thing(view, position, plain):
                return True
            if token.folded in SMALL[view.language] and position not in {each.start for each in view.all("old", "new", "they", "harmless")}:
                break
    return False


def _possessive(view: View, person: int) -> bool:
    """Whether a name may stand in its possessive: English writes it with an apostrophe."""
    token = view.tokens[person]
    if view.grammar.apostrophe_possessive:
        return "'" in token.text or "’" in token.text
    if view.grammar.case_endings:
        return token.folded.endswith("n") and not token.folded.endswith("nen")
    return token.folded.endswith(("s", "x", "z"))
