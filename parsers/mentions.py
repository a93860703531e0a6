"""Who is mentioned in a stretch of a sentence, and who of them stand together in one list.

Left out are those whom the words only compare with, point to as a contact, or except.
"""

from collections.abc import Sequence

from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.things import genitive
from parsers.tokens import TokenKind

#: Behind these words stands somebody to compare with, not somebody to act on.


def mentions_in(letter: Letter, view: View, start: int, end: int) -> list[tuple[int, Draft]]:
    """(token, draft) of everybody mentioned between two tokens.

    Left out is whom the words only compare with ('like James'), point to as a contact, or except ('not Karl').
    """
    index = view.sentence.index
    here = sorted(
        (place[1], number)
        for number, draft in enumerate(letter.people.drafts)
        for place in draft.places
        if place[0] == index and start <= place[1] < end
    )
    if not here:
        return []
    found: list[tuple[int, Draft]] = []
    contacts = [mark for mark in view.all("contact") if not view.covered(mark, ("polite", "wish", "asked_before", "others_want"))]
    joins = {mark.start for mark in view.all("conjunction")}
    spoken_for = [mark for mark in view.marks if mark.words > 1 and mark.concept in ("left", "must_not_have", "polite", "thanks", "done")]
    negations = {
        mark.end
        for mark in view.all("negation", "except_for")
        if not any(each.start <= mark.start and each.end >= mark.end for each in spoken_for) and not _but(view, mark)
    }
    relatives = [
        mark.start
        for mark in view.all("relative")
        if mark.start and not any(each.end == mark.start + 1 and each.words > 1 for each in view.marks)
        if not says_that(view, mark.start) and not _as_value(view, mark.start)
    ]
    left_out = False
    wished = {position for mark in view.all("wish", "needs") for position in mark.hits}  # "I'd like Priya removed" compares nobody
    for token, number in here:
        previous = view.tokens[token - 1] if token else None
        compared = (
            previous is not None
            and previous.folded in view.grammar.comparing
            and token - 1 not in wished
            and not _as_value(view, token - 1)
        )
        if compared or token in negations:
            left_out = True
            continue
        if left_out and (token - 1 in joins) and view.tokens[token - 1].folded not in view.grammar.but_rather:
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
    if len(found) > 1:
        found = [each for each in found if not _tells_whose(letter, view, each[0])]
    return found


def _tells_whose(letter: Letter, view: View, token: int) -> bool:
    """'Remove James (Priya's assistant)', 'Priya's boss James': beside somebody named, whose he is tells only who he is."""
    posts = [each for each in view.all("role", "title", "kin") if each.start == token + 1]
    if not posts or not genitive(letter, view, token):
        return False
    before = token - 1 - (token > 1 and view.tokens[token - 1].text in _APPOSED)
    return max(each.end for each in posts) in view.people or (before < token - 1 and before in view.people)


#: Behind a name these begin what tells more of him.
_APPOSED = frozenset({"(", ",", "-", "–", "—"})


def says_that(view: View, position: int) -> bool:
    """'Please note that Karl is to be removed': nobody and nothing stands before 'that' of which it could tell more."""
    if view.tokens[position].folded not in view.grammar.that:
        return False
    return not any(each < position for each in view.people) and not view.within(0, position, *_TOLD_MORE_OF)


#: What a relative clause may tell more of.
_TOLD_MORE_OF = ("user", "role", "title", "email", "phone", "name", "details", "he", "they", "agreement")


def _as_value(view: View, position: int) -> bool:
    """'Put in 070 … as Maria's number', 'som telefonnummer för Maria': behind the 'as' stands what the value is, with its owner's name."""
    new = {each for mark in view.all("new", "his", "our") for each in mark.hits}
    behind = position + 1
    while behind < len(view.tokens) and (behind in view.people or behind in new or view.tokens[behind].folded in view.grammar.determiners):
        behind += 1
    return any(mark.start == behind for mark in view.all("phone", "email"))


def _but(view: View, mark: Mark) -> bool:
    """'Not Maria but Karl': the word that excepts elsewhere stands behind a negation and a name, and tells who is meant."""
    if view.tokens[mark.start].folded not in view.grammar.but_rather:
        return False
    return any(any(each.end <= position < mark.start for position in view.people) for each in view.all("negation"))


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
    if view.within(relative + 1, token, "called") or any(each.start == relative + 1 for each in view.all("user", "authority")):
        return False  # 'as a user, she is called Laila'
    joins = {mark.start for mark in view.all("conjunction")}
    if relative - 1 in view.people and token > relative + 1 and "," not in {each.text for each in view.tokens[relative:token]}:
        behind = any(mark.start > token and mark.concept.endswith("_passive") for mark in verbs)
        if behind and joins.isdisjoint(range(relative, token)):
            return True  # 'James who replaced Priya is to be removed'
    return not any(relative < mark.start and view.clause_of[mark.start] == view.clause_of[token] for mark in verbs)


#: 'not A but B': the second is meant.


#: What ends a list of people when it stands between two of them.
_LIST_ENDS = ("negation", "taken_back", "contrast", "keeps", "takes_over", "needs", "left", "joined", "must_not_have", "has_new", "renamed")

#: Words of another doing between two people: the second is left out of it, thanked or written to.
_OTHER_DOING = ("leave_out", "thanks", "call_me", "contact", "tell_others")


def listed_together(view: View, mentions: Sequence[tuple[int, Draft]]) -> list[Draft]:
    """The first person and those who are listed together with him: only joining words, addresses and numbers stand between."""
    if not mentions:
        return []
    joining = {
        position for mark in view.all("conjunction", "email", "phone", "name", "title", "role") for position in range(mark.start, mark.end)
    }
    said = {position for mark in view.marks for position in mark.hits}
    kept = [mentions[0][1]]
    last = mentions[0][0]
    for token, draft in mentions[1:]:
        low, high = min(last, token), max(last, token)
        between = range(low + 1, high)
        if draft not in kept:
            if any(0 < each.start - token <= 3 for each in view.all("takes_over", "keeps", "needs", "joined", "has_new")) and token > low:
                break  # 'Karl takes over': the next clause is about him
            first = min(position for sentence, position in draft.places if sentence == view.sentence.index)
            if view.within(min(low, first) + 1, high, *_LIST_ENDS):  # behind his name, where his address stands between
                break
            loose = [
                position
                for position in between
                if view.tokens[position].kind is TokenKind.WORD and position not in joining and not view.tokens[position].text[0].isupper()
            ]
            if _called_next(view, low, token) and not draft.known and not kept[-1].known:
                loose = []
            commas = any(view.tokens[position].text in ",;&|" or position in joining for position in between)
            if len(loose) > 2 or (loose and not commas):
                break
            if any(low < each.start < high for each in view.all(*_OTHER_DOING)) or _written_to(view, token):
                break  # 'remove Priya and leave James in charge'
            if loose and token > low and any(position not in said for position in loose):
                break  # 'remove Priya and notify James': a word that nobody knows may be another verb
            kept.append(draft)
        last = token
    return kept


def _called_next(view: View, low: int, token: int) -> bool:
    """'The one is called Ulrik Skov and the other one is called Jane Krogh': between the names stand 'and', 'the other' and 'is called'."""
    called = [each for each in view.all("called") if each.end == token]
    known = view.people | {
        position for each in view.all("conjunction", "which_of_two", "the_others", "it", "called", "harmless") for position in each.hits
    }
    words = (position for position in range(low + 1, token) if view.tokens[position].kind is TokenKind.WORD)
    return bool(called) and bool(view.within(low + 1, token, "conjunction")) and known.issuperset(words)


def _written_to(view: View, token: int) -> bool:
    """'Remove Priya and email James': what is a noun elsewhere stands as a verb between 'and' and a name."""
    verb = any(each.hits == (token - 1,) for each in view.all("email", "phone"))
    return verb and view.tokens[token].kind is TokenKind.WORD and any(each.end == token - 1 for each in view.all("conjunction"))
