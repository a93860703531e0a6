"""Whether a noun of what is to be done orders it by the clause that it stands in: with thanks behind it, or with nothing but its user."""

from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def thanked_for(view: View, mark: Mark) -> bool:
    """Whether thanks stand right behind a noun of what is to be done, or only a comma between, and close the clause."""
    if mark.concept not in ("remove_noun", "add_noun") or not view.people:
        return False
    comma = mark.end < len(view.tokens) and view.tokens[mark.end].text == ","
    thanks = [each for each in view.all("thanks") if each.start == mark.end + comma and each.words == 1]
    return any(each.end >= len(view.tokens) or view.tokens[each.end].kind is TokenKind.MARK for each in thanks)


def clause_of_its_own(view: View, mark: Mark) -> bool:
    """'Matin tunnus pois, sillä on uus duuni': a clause of nothing but the noun of removing and the user whom it is said of."""
    if mark.concept != "remove_noun" or not view.people:
        return False
    clause = view.clause_of[mark.start]
    inside = [
        position
        for position, token in enumerate(view.tokens)
        if view.clause_of[position] == clause and token.kind is TokenKind.WORD and position not in mark.hits
    ]
    plain = {position for each in view.all("user", "his", "he", "thanks", "greeting") for position in each.hits} | view.people
    pronoun = any(each.start in inside for each in view.all("he", "user"))
    return (pronoun or not view.people.isdisjoint(inside)) and plain.issuperset(inside)
