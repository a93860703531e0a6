"""What somebody left, is put into or is taken out of: us and our system, or something that is none of ours.

'Left a message', 'to the guest list' and 'from cc' mean no user.
"""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Kind
from parsers.sender_name import COMPANY_FORMS
from parsers.tokens import TokenKind


def left_something_else(view: View, act: Act) -> bool:
    """'Left a message', 'slutar klockan fyra', 'har slutat som chef': behind 'left' stands what was left, and it is not us."""
    if act.trigger != "left":
        return False
    mark = act.mark
    if view.has("keeps") or any(not set(each.hits) & set(mark.hits) for each in view.all("foreign_thing")) or _an_address_goes(view, mark):
        return True
    plain = plain_words(view) | {position for each in view.all("loose_time") for position in each.hits}
    clause = view.clause_of[mark.hits[-1]]
    behind = [position for position in range(mark.hits[-1] + 1, len(view.tokens)) if view.clause_of[position] == clause]
    if view.has("agreement") and not view.has("user"):
        plain |= {position for each in view.all("agreement") for position in each.hits}
    for position in behind:
        token = view.tokens[position]
        if token.kind is TokenKind.ATOM:
            continue
        if (
            token.folded in view.grammar.as_role
            and position + 1 in behind
            and not any(each.start <= position < each.end for each in view.all("joined", "must"))
        ):
            return True
        if names_a_thing(view, position, plain) or (token.text.isdigit() and len(token.text) <= 2):
            return True
    return False


def _an_address_goes(view: View, mark: Mark) -> bool:
    """'Matin vanha sähköposti (matti@…) jää pois käytöstä': right before the verb stands what goes, and it is no person."""
    before = mark.start - 1
    while before > 0 and view.tokens[before].kind is not TokenKind.WORD:
        before -= 1
    return any(before in each.hits for each in view.all("email", "phone"))


def put_elsewhere(view: View, act: Act, first: int) -> bool:
    """'Add Bo, to the guest list', 'as invoice recipient', 'access to the garage': he is put into something that is none of ours."""
    ours = {
        position
        for each in view.all("our_place", "user", "company", "us", "agreement", "authority", "role", "title")
        for position in each.hits
    }
    things = {each.start for each in view.all("foreign_thing")} | other_systems(view)
    plain = plain_words(view) - {position for each in view.all("infinitive") for position in each.hits}
    if view.grammar.case_endings:
        last = act.mark.hits[-1]
        along = view.tokens[last].folded in view.grammar.along and last + 1 < act.end
        if along and last + 1 not in ours and names_a_thing(view, last + 1, plain):
            return True  # 'saada Kalle mukaan retkelle'
        return any(
            position in things
            and view.tokens[position].folded.endswith(("lle", "an", "en", "on", "in"))
            and not _so_he_gets_at(view, position)
            for position in range(first, act.end)
        )
    begins = view.grammar.towards | view.grammar.where
    for position in range(first + 1, min(act.end, len(view.tokens))):
        if view.tokens[position].folded not in begins or position in act.mark.hits or _belongs_to_verb(view, position):
            continue
        towards = view.tokens[position].folded in view.grammar.towards
        after = position + 1 < len(view.tokens) and view.tokens[position + 1].folded in view.grammar.the | view.grammar.articles
        new = any(each.start == position + 1 + after for each in view.all("new"))  # 'on our new guest list'
        for each in range(position + 1, min(position + (5 if towards else 2 + after + new), len(view.tokens))):
            if each in ours or view.tokens[each].kind is not TokenKind.WORD or view.clause_of[each] != view.clause_of[position]:
                break
            if each in things:
                return True
            if names_a_thing(view, each, plain):
                if towards and after:
                    return True
                break
    return False


def _so_he_gets_at(view: View, position: int) -> bool:
    """'Tehkää hänelle tunnus, niin pääsee laskujen kimppuun': invoices in the clause of what comes of it are no place."""
    opens = view.tokens[view.clause_start(position)].folded in view.grammar.comes_of_it
    return opens and view.tokens[position].folded.startswith(view.grammar.of_invoices)


def other_systems(view: View) -> set[int]:
    """'Kassasystemet', 'verkkokauppaan': where a compound names a system of another trade than invoicing."""
    endings, ours = view.grammar.systems, view.grammar.of_invoices
    return {
        position
        for position, token in enumerate(view.tokens)
        if token.folded.endswith(endings)
        and not token.folded.startswith(ours)
        and token.folded not in endings
        and position not in view.people
    }


def _belongs_to_verb(view: View, position: int) -> bool:
    """'Skanna in fakturor', 'so she can look at invoices': the word goes with the verb of what the newcomer does, and tells no place."""
    if view.grammar.verb_second and view.tokens[position].folded == "in":
        return True  # Swedish 'in' is no preposition: 'in i listan' has its 'i'
    work = view.within(position + 1, position + _BEHIND, "work")  # 'so she can be on the guest list' puts her there
    clause = view.clause_of[position]
    who = [each for each in view.all("he", "relative") if each.end < position and view.clause_of[each.start] == clause]
    return bool(work) and bool(who) and bool(view.within(who[0].end, position, "will"))


#: So near behind 'at' what somebody looks at stands: 'at the supplier invoices'.
_BEHIND = 4


def user_of_a_thing(view: View) -> bool:
    """'A user for the scanner': the word for the user stands right before the thing."""
    users, things = view.all("user"), view.all("foreign_thing")
    between = [(user.end, each.start) for user in users for each in things if each.start - user.end in (1, 2)]
    return any(not view.within(*gap, "agreement", "our_place") for gap in between)


def access_elsewhere(view: View) -> bool:
    """'Needs access to the garage': behind 'access to the' stands a thing that is none of ours; invoices are ours to give access to."""
    ours = {
        position for each in view.all("our_place", "user", "company", "us", "agreement", "invoice", "formats") for position in each.hits
    }
    plain = plain_words(view)
    firm = {each.end - 1 for each in view.all("company")} if view.grammar.compounds_apart else set()
    for each in view.all("user"):
        to = each.end
        if to + 2 >= len(view.tokens):
            continue
        if view.tokens[to].folded not in view.grammar.towards or view.tokens[to + 1].folded not in view.grammar.the:
            continue
        reach = [
            position
            for position in range(to + 2, min(to + 5, len(view.tokens)))
            if view.tokens[position].kind is TokenKind.WORD and view.clause_of[position] == view.clause_of[to]
        ]
        known = any(position in ours or position in view.companies or "invo" in view.tokens[position].folded for position in reach)
        if reach and not known and names_a_thing(view, reach[0], plain):
            return True
        if any(each - 1 in firm and each in reach and names_a_thing(view, each, plain) for each in range(to + 2, to + 5)):
            return True  # 'the company laptop'
    return False


def from_our_place(letter: Letter, view: View, thing: Mark, verb: int) -> bool:
    """'He is not to come into the system, so throw him out from there': before it, or in the sentence before, ours alone is told of."""
    if " ".join(token.folded for token in view.tokens[thing.start : thing.end]) not in view.grammar.from_there:
        return False
    if view.within(0, verb, "our_place", "user", "foreign_thing"):
        return _only_ours(view, verb)
    before = letter.views[view.sentence.index - 1] if view.sentence.index else None
    return before is not None and not before.sentence.subject and _only_ours(before, len(before.tokens))


def _only_ours(view: View, end: int) -> bool:
    """Whether our place stands before a token, no foreign thing does, and nothing unknown behind it ('the system at the gym')."""
    ours = view.within(0, end, "our_place", "user")
    if not ours or view.within(0, end, "foreign_thing"):
        return False
    clause, plain = view.clause_of[ours[-1].start], plain_words(view)
    rest = [position for position in range(ours[-1].end, end) if view.clause_of[position] == clause]
    return not any(names_a_thing(view, position, plain) for position in rest)


def out_of_there(letter: Letter, view: View, act: Act) -> bool:
    """'Matti on kotisivuillamme. Poistakaa Matti sieltä': the sentence before tells of a place that is unknown, and of nothing of ours."""
    behind = view.tokens[act.mark.hits[-1] + 1 :]
    if act.kind is not Kind.REMOVE_USER or not view.sentence.index or not any(token.folded in view.grammar.from_it for token in behind):
        return False
    before = letter.views[view.sentence.index - 1]
    if view.within(0, act.mark.start, "our_place", "user", "left") or before.sentence.subject or not before.people:
        return False
    if before.has("our_place", "user", "left", "us", "company", "agreement", "you"):
        return False
    plain = plain_words(before) | before.people
    return any(names_a_thing(before, position, plain) for position in range(len(before.tokens)))


def out_of_it(view: View, act: Act) -> bool:
    """'Karl är på fakturan, ta honom bort från den': 'it' is the thing told before the verb, and nothing of ours."""
    if act.kind is not Kind.REMOVE_USER or not view.within(0, act.mark.start, "foreign_thing"):
        return False
    behind = act.mark.hits[-1] + 1
    near = view.tokens[behind : behind + 1]
    if any(token.folded in view.grammar.from_it for token in near):
        return True
    it = [each.start for each in view.all("it") if behind <= each.start <= behind + 1]
    return bool(it) and view.tokens[it[0] - 1].folded in view.grammar.out_of and act.mark.end > act.mark.start + 1


def out_of_something(letter: Letter, view: View, act: Act, persons: list[int]) -> bool:
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
    plain = plain_words(view) | view.people
    behind = [position for position in range(persons[0] + 1, act.end) if view.clause_of[position] == view.clause_of[persons[0]]]
    if letter.lexicon.grammar.case_endings:
        return any(
            view.tokens[position].folded.endswith(view.grammar.out_of_cases)
            and position not in ours
            and (position not in act.mark.hits or act.trigger.endswith("_noun"))  # 'poistaa' ends like the case
            and position not in view.companies
            and "inexchange" not in view.tokens[position].folded
            and (names_a_thing(view, position, plain) or (view.tokens[position].text[:1].isupper() and position not in view.people))
            for position in behind
        )
    days = {each.start for each in view.all("that_day")}  # 'remove it from that day'
    for position in behind:
        if position + 1 in days or view.tokens[position].folded not in view.grammar.out_of or position in act.mark.hits[:-1]:
            continue  # the last word of 'take … off' may begin what he is taken off
        reach = [each for each in behind if position < each <= position + 5]
        if any(each in ours or each in view.companies or view.tokens[each].kind is TokenKind.ATOM for each in reach):
            continue
        if any("inexchange" in view.tokens[each].folded or view.tokens[each].folded in COMPANY_FORMS for each in reach):
            continue
        named = [each for each in reach if view.tokens[each].kind is TokenKind.WORD and view.tokens[each].text[:1].isupper()]
        if any(names_a_thing(view, each, plain) for each in reach) or any(each not in view.people for each in named):
            return True
    return False


def as_for(view: View) -> list[int]:
    """Where 'part' stands in 'for Karl's part', 'for Sørens vedkommende': a name is between it and the 'for', and it is no thing of his."""
    found = []
    for position, token in enumerate(view.tokens):
        if token.folded in view.grammar.as_for:
            start = position
            while start > 0 and start - 1 in view.people:
                start -= 1
            if start < position and any(each.end == start for each in view.all("for_company")):
                found.append(position)
    return found
