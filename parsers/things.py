"""Whether a verb is done to a user, or to a thing of his or of somebody else's: a lock, a name, a password, a list, an invitation.

What stands between the verb and the user, what the user owns, and what he is taken out of must be words that are known to be harmless.
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fold import fold
from parsers.letter import Letter
from parsers.lexicon.function_words import FUNCTION_WORDS
from parsers.marks import View
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: Behind these a thing tells what somebody is removed from or made to be ('from the newsletter', 'as recipient').
_INTO = frozenset(["from", "ur", "fran", "fra", "som", "as", "to", "till", "til", "i", "in", "pa", "on", "of", "ud", "af", "ut", "av"])

#: 'Lars sin …' is Lars's.
_HIS = frozenset({"sin", "sitt", "sine", "sit", "s"})


def done_to_something_else(letter: Letter, view: View, act: Act) -> bool:
    """Whether a thing stands where the user would: between verb and person, right behind a person, or as what he is removed from or made."""
    things = view.all("foreign_thing")
    clause = view.clause_of[act.mark.hits[-1]]
    addresses = {position for position, token in enumerate(view.tokens) if isinstance(token.atom, AddressMention)}
    persons = sorted(position for position in view.people | addresses if act.start <= position < act.end)
    users = {position for each in view.all("user", "authority", "add_noun", "remove_noun") for position in range(each.start, each.end)}
    atoms = {position for position, token in enumerate(view.tokens) if token.kind is TokenKind.ATOM}
    first = min((position for position in {*persons, *users, *atoms} if position > act.mark.hits[0]), default=act.end)
    for thing in things:
        if set(thing.hits) & set(act.mark.hits) or thing.start in users:
            continue
        if act.mark.hits[0] < thing.start < first and view.clause_of[thing.start] == clause:
            return True
        before = thing.start - (2 if thing.start > 1 and view.tokens[thing.start - 1].folded in _HIS else 1)
        if before in persons and view.clause_of[before] == view.clause_of[thing.start] and act.start <= before < act.end:
            return True
        near = range(max(act.mark.hits[0], thing.start - 3), thing.start)
        joined = any(view.tokens[position].folded in _INTO and view.clause_of[position] == view.clause_of[thing.start] for position in near)
        if joined and view.clause_of[thing.start] == clause and first < thing.start < act.end and not _explained(view, first, thing.start):
            return True
    if any(_owns_unknown(view, position) for position in persons):
        return True
    if act.kind is Kind.ADD_USER and _put_elsewhere(view, act, first):
        return True
    if act.kind is not Kind.REMOVE_USER or not act.trigger.endswith(("_base", "_noun", "_passive")):
        return False
    if act.trigger.endswith("_passive"):
        return _out_of_something(letter, view, act, persons)
    return _unknown_between(letter, view, act, first) or _thing_of_his(view, act, persons) or _out_of_something(letter, view, act, persons)


def _explained(view: View, start: int, end: int) -> bool:
    """Whether a clause of purpose begins between two tokens ('who will be helping us with supplier invoices')."""
    if any(start < each.start < end for each in view.all("relative", "must", "needs") if view.tokens[each.start].folded not in _INTO):
        return True
    articles = {each.start for each in view.all("my", "our", "you", "foreign_thing")} | {
        position for position, token in enumerate(view.tokens) if token.folded in ("the", "a", "an")
    }
    return any(start < each.start < end and each.end not in articles for each in view.all("infinitive"))


def _owns_unknown(view: View, position: int) -> bool:
    """Whether an English genitive is followed by a word that no lexicon knows as a user's ('Priya's approval step')."""
    token = view.tokens[position]
    following = view.tokens[position + 1] if position + 1 < len(view.tokens) else None
    if not token.text.endswith(("'s", "’s")) or following is None or following.kind is not TokenKind.WORD or position + 1 in view.people:
        return False
    known = (
        "user",
        "authority",
        "email",
        "phone",
        "name",
        "details",
        "new",
        "old",
        "left",
        "has_new",
        "must",
        "done",
        "negation",
        "company_details",
    )
    return not any(each.start <= position + 1 < each.end for each in view.all(*known))


def left_something_else(view: View, act: Act) -> bool:
    """'Left a message', 'slutar klockan fyra', 'har slutat som chef': behind 'left' stands what was left, and it is not us."""
    if act.trigger != "left":
        return False
    if view.has("keeps") or view.has("foreign_thing"):
        return True
    mark = act.mark
    plain = _plain(view)
    clause = view.clause_of[mark.hits[-1]]
    behind = [position for position in range(mark.hits[-1] + 1, len(view.tokens)) if view.clause_of[position] == clause]
    if view.has("agreement") and not view.has("user"):
        plain |= {position for each in view.all("agreement") for position in each.hits}
    for position in behind:
        token = view.tokens[position]
        if token.kind is TokenKind.ATOM:
            continue
        if (
            token.folded in _AS
            and position + 1 in behind
            and not any(each.start <= position < each.end for each in view.all("joined", "must"))
        ):
            return True
        if _content(view, position, plain) or (token.text.isdigit() and len(token.text) <= 2):
            return True
    return False


#: 'as', behind which a role stands that is left.
_AS = frozenset(["as", "som"])

#: Concepts whose words may stand between 'remove' and the user.
_PLAIN = (
    "harmless",
    "our_place",
    "user",
    "role",
    "title",
    "polite",
    "wish",
    "i",
    "my",
    "we",
    "our",
    "you",
    "he",
    "they",
    "it",
    "conjunction",
    "contrast",
    "new",
    "old",
    "place",
    "for_company",
    "company",
    "us",
    "left",
    "left_past",
    "must",
    "negation",
    "except_for",
    "like_others",
    "thanks",
    "everything",
    "authority",
    "infinitive",
    "relative",
    "email",
    "details",
    "done",
    "confirm",
    "condition_polite",
    "takes_over",
    "vague_time",
    "hereby",
    "joined",
    "agreement",
    "must_not_have",
    "remove_passive",
    "away",
)


def _plain(view: View) -> set[int]:
    """The token positions of words that are known to be harmless beside a user."""
    return {position for each in view.all(*_PLAIN) for position in each.hits}


def _content(view: View, position: int, plain: set[int]) -> bool:
    """Whether a token is a word that names some thing nobody knows."""
    token = view.tokens[position]
    return (
        token.kind is TokenKind.WORD
        and len(token.text) > 1
        and token.text[:1].isalpha()
        and token.text[:1].islower()
        and position not in plain
        and position not in view.people
        and position not in view.companies
        and token.folded not in _SMALL[view.language]
    )


#: Begin what somebody is put into or made to be; behind the first ones an unknown thing is none of ours.
_TOWARDS = frozenset(["to", "till", "til", "into", "onto"])
_WHERE = _TOWARDS | frozenset(["as", "som", "for", "in", "i", "pa", "on"])


def _put_elsewhere(view: View, act: Act, first: int) -> bool:
    """'Add Bo, to the guest list', 'as invoice recipient', 'access to the garage': he is put into something that is none of ours."""
    ours = {
        position
        for each in view.all("our_place", "user", "company", "us", "agreement", "authority", "role", "title")
        for position in each.hits
    }
    things = {each.start for each in view.all("foreign_thing")}
    plain = _plain(view) - {position for each in view.all("infinitive") for position in each.hits}
    if view.language == "fi":
        return any(
            position in things and view.tokens[position].folded.endswith(("lle", "an", "en", "on", "in"))
            for position in range(first, act.end)
        )
    for position in range(first + 1, min(act.end, len(view.tokens))):
        if view.tokens[position].folded not in _WHERE or position in act.mark.hits:
            continue
        towards = view.tokens[position].folded in _TOWARDS
        after = position + 1 < len(view.tokens) and view.tokens[position + 1].folded in _THE
        for each in range(position + 1, min(position + (5 if towards else 2 + after), len(view.tokens))):
            if each in ours or view.tokens[each].kind is not TokenKind.WORD or view.clause_of[each] != view.clause_of[position]:
                break
            if each in things:
                return True
            if _content(view, each, plain):
                if towards and after:
                    return True
                break
    return False


#: Articles and possessives in front of a thing.
_THE = frozenset(["the", "a", "our", "your", "my", "their", "vart", "var", "vara", "vores", "vore"])


def _unknown_between(letter: Letter, view: View, act: Act, first: int) -> bool:
    """'Remove the lock from Priya's user': a thing stands between the verb and the first user."""
    pointing = [each.start for each in view.all("he", "they") if each.start > act.mark.hits[0] and each.start not in act.mark.hits]
    first = min([first, *pointing])
    if first >= act.end:
        return False
    plain, clause = _plain(view), view.clause_of[act.mark.hits[0]]
    return any(
        _content(view, position, plain) and not letter.people.known.is_part(view.tokens[position].text)
        for position in range(act.mark.hits[0] + 1, first)
        if position not in act.mark.hits and view.clause_of[position] == clause
    )


#: What a user has that is not he.
_OWNED = ("phone", "name", "password", "email", "invoice")


def _thing_of_his(view: View, act: Act, persons: list[int]) -> bool:
    """'Priya's old password', 'ett av Karls två telefonnummer': behind the name in its possessive stands what he has."""
    plain = _plain(view)
    owned = {position for each in view.all(*_OWNED) for position in each.hits}
    users = {position for each in view.all("user") for position in each.hits} - {
        position for each in view.all("password") if not view.has("user") for position in each.hits
    }
    for person in persons:
        if person + 1 in view.people or not _possessive(view, person):
            continue
        for position in range(person + 1, min(person + 5, act.end)):
            token = view.tokens[position]
            if token.kind is not TokenKind.WORD or view.clause_of[position] != view.clause_of[person] or position in users:
                break
            if position in owned or _content(view, position, plain):
                return True
            if token.folded in _SMALL[view.language] and position not in {
                each.start for each in view.all("old", "new", "they", "harmless")
            }:
                break
    return False


def _possessive(view: View, person: int) -> bool:
    """Whether a name may stand in its possessive: English writes it with an apostrophe."""
    token = view.tokens[person]
    if view.language == "en":
        return "'" in token.text or "’" in token.text
    return token.folded.endswith(("n",) if view.language == "fi" else ("s", "x", "z"))


#: Begin what somebody is taken out of.
_OUT_OF = frozenset(["from", "fra", "fran", "ur", "ud", "ut", "av", "af", "off"])


def _out_of_something(letter: Letter, view: View, act: Act, persons: list[int]) -> bool:
    """'Remove Priya from cc', 'poistakaa Matti kopiosta': what he is taken out of is neither ours nor theirs."""
    ours = {
        position
        for each in view.all(
            "our_place", "user", "company", "us", "agreement", "integrated", "basic", "everything", "we", "you", "authority"
        )
        for position in each.hits
    }
    if not persons:
        return False
    plain = _plain(view) | view.people
    behind = [position for position in range(persons[0] + 1, act.end) if view.clause_of[position] == view.clause_of[persons[0]]]
    if letter.lexicon.code == "fi":
        return any(
            view.tokens[position].folded.endswith(("sta", "lta"))
            and position not in ours
            and position not in view.companies
            and "inexchange" not in view.tokens[position].folded
            and (_content(view, position, plain) or (view.tokens[position].text[:1].isupper() and position not in view.people))
            for position in behind
        )
    for position in behind:
        if view.tokens[position].folded not in _OUT_OF or position in act.mark.hits:
            continue
        reach = [each for each in behind if position < each <= position + 5]
        if any(each in ours or each in view.companies or view.tokens[each].kind is TokenKind.ATOM for each in reach):
            continue
        if any("inexchange" in view.tokens[each].folded for each in reach):
            continue
        named = [each for each in reach if view.tokens[each].kind is TokenKind.WORD and view.tokens[each].text[:1].isupper()]
        if any(_content(view, each, plain) for each in reach) or any(each not in view.people for each in named):
            return True
    return False


#: Words of function longer than this may name things ('account', 'invoice').
_LONGEST = 5

#: The small words of each language.
_SMALL = {
    code: frozenset(fold(word) for word in FUNCTION_WORDS[code].split() if len(word) <= _LONGEST) for code in ("sv", "en", "nb", "da", "fi")
}
