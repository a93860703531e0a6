"""Whether a noun of what is to be done orders it by its clause: thanks behind it, nothing but its user; or is only told something of."""

from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.registration_numbers import NumberMention
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
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
    if _from_first_day(view, mark):
        return True
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


def _from_first_day(view: View, mark: Mark) -> bool:
    """'Oppsigelsen gjelder fra første mulige dato': the notice opens its sentence and takes effect as soon as it may: so it is given."""
    soonest = mark.concept == "cancel_noun" and mark.start <= 1 and view.within(mark.end, len(view.tokens), "at_once")
    return bool(soonest) and not view.has("negation", "done", "you", "he", "they", "condition", "consider", "must", "foreign_thing")


def told_of_noun(view: View, noun: Mark) -> bool:
    """'The removal of Priya went well', 'Irtisanominen on vahvistettu': the noun is the subject of a verb that orders nothing."""
    if noun.concept == "add_noun":
        return bool(view.holds(AddressMention)) and view.has("cannot_sign_in", "unable")
    clause = view.clause_of[noun.hits[-1]]
    if view.has("polite", "wish", "hereby", "must", "thanks"):
        return False
    behind = [each for each in range(noun.end, len(view.tokens)) if view.clause_of[each] == clause]
    if any(view.tokens[each].folded in view.grammar.been | view.grammar.telling for each in behind):
        return True
    if any(view.clause_of[each.start] == clause and each.start >= noun.end for each in view.all("negation", "done")):
        return True  # 'removal of users is done by James', 'is not an option'
    if view.holds(DayMention):
        return False
    if any(view.tokens[each].folded in view.grammar.being for each in behind):
        return True  # 'opsigelsen af aftalen er bekræftet'
    known = plain_words(view) | view.people | view.companies | {at for each in view.marks if each.concept != "common" for at in each.hits}
    known |= {at for at in behind if view.tokens[at].folded.startswith(view.grammar.rights or ("right",))}
    words = [each for each in behind if view.tokens[each].kind is TokenKind.WORD]
    return any(each not in known and view.tokens[each].text.islower() and names_a_thing(view, each, known) for each in words)


def own_company(view: View, noun: Mark) -> int:
    """How many words of a notice only name the sender's company: 'Oppsigelse av avtale for Oslofjord Regnskap AS, org.nr 919 704 594'."""
    named = len(view.own_companies) if noun.concept == "cancel_noun" else 0
    return named + _LABEL if named and view.holds(NumberMention) else named


#: 'org.nr' and the number.
_LABEL = 3


def words_told(view: View) -> int:
    """How many words and signs a sentence has; the greeting that opens a heading left out ('Hei, tässä kaksi uutta käyttäjää:')."""
    greeted = max((each.end for each in view.all("greeting") if each.start == 0 and view.sentence.announces), default=0)
    greeted += greeted and greeted < len(view.tokens) and view.tokens[greeted].text in ",!"
    return len([token for token in view.tokens[greeted:] if token.folded])
