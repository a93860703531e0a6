"""A condition that the order of words alone tells: 'höjs priset säger vi upp avtalet', 'slutar Karl ska han tas bort'.

Where the verb stands second, one that opens a sentence which asks nothing says 'if'. Its subject follows at once; then, behind a comma or
none, stands the verb of the main clause, before its own subject.
"""

from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.phones import PhoneMention
from parsers.force import form_of, verb_concepts
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

#: Concepts of words that open a sentence otherwise than the verb of a condition does.
_OPENERS = (
    "polite", "wish", "contact", "call_me", "thanks", "wonder", "how", "what", "because", "greeting", "idiom", "hereby", "consider",
    *verb_concepts("add", "give", "remove", "end", "cancel", "change", "put", forms=("base",)),
)  # fmt: skip

#: Concepts of verbs that the main clause may begin with, besides those of orders and statements as they are said.
_FINITE = ("will", "must", "may", "wish", "needs", "consider")

#: Concepts of words that may be the subject of a verb, or stand before it.
_SUBJECTS = ("i", "we", "he", "they", "it", "my", "our")


def beginnings(view: View, first: int, start: int) -> set[int]:
    """Where a condition may begin: with the sentence, or with a clause behind nothing but a greeting, or behind an 'and' or 'but'."""
    joins = {each.start for each in view.all("conjunction", "contrast")}
    if start in joins or start - 1 in joins:
        return {first, start + (start in joins)}
    greeted = {position for each in view.all("greeting") for position in each.hits}
    before = [position for position in range(start) if view.tokens[position].kind is TokenKind.WORD]
    return {first, start} if greeted.issuperset(before) else {first}


def under_turned_condition(view: View, first: int, mark: Mark) -> bool:
    """Whether the sentence opens with such a condition, and the verb stands in what depends on it, or is what is supposed.

    ``first`` is where it may begin. 'Tar ni bort Karl så blir jag glad' asks for what the first verb says.
    """
    if view.sentence.asks or not _may_open(view, first) or (mark.start <= first and form_of(mark.concept)):
        return False
    subject = _subject(view, first + 1)
    if view.tokens[first].folded in view.grammar.had:
        return subject and mark.start > first  # 'Hade jag fått bestämma hade vi sagt upp avtalet'
    head = next((each for each in _heads(view) if each > first + 1), None)
    return subject and head is not None


def verb_before_comma(view: View, first: int, *, stated: bool) -> bool:
    """'Får vi ikke svar, opsiger vi': in a Nordic sentence that asks nothing, a present tense before its subject is an 'if'.

    A polite opening is none before a ``stated`` threat ('Får vi en purring til, sier vi opp').
    Before 'you' only where it is denied: 'Håber I har det godt' has lost its 'I'.
    """
    if not view.grammar.verb_second or first + 1 >= len(view.tokens):
        return False
    if any(token.kind is TokenKind.ATOM for token in view.tokens[:first]):
        return False  # 'Fra 1. januar bruker vi …'

    word = view.tokens[first]
    if word.folded in view.grammar.prepositions | view.grammar.no_verbs:
        return False  # 'Efter henne kommer Petra, petra@…, lägg in henne'
    if (
        not word.folded.endswith("r")
        or any(each.start == first for each in view.all(*_OPENERS) if not (stated and each.concept == "polite"))
        or first in view.people
    ):
        return False
    denied = any(view.clause_of[each.start] == view.clause_of[first] for each in view.all("negation"))
    subjects = view.all("i", "we", "he", "they", "it", *(("you",) if denied else ()))
    objects = {each.start for each in view.all("us", "me")}  # 'Nedgradér os ikke' is an order
    return first + 1 in view.people or any(each.start == first + 1 and each.start not in objects for each in subjects)


def _may_open(view: View, first: int) -> bool:
    """Whether a word may be the verb of a condition: a present, a passive in -s before a noun, or a verb of will."""
    if first + 1 >= len(view.tokens) or first in view.people or first in view.companies:
        return False
    word = view.tokens[first]
    wants = _wants(view, first)
    openers = () if wants else view.all(*_OPENERS)
    if word.kind is not TokenKind.WORD or word.folded in view.grammar.no_verbs or any(each.start == first for each in openers):
        return False
    had = word.folded in view.grammar.had
    modal = wants or had or any(each.start == first and each.words == 1 for each in view.all("will", "must", "may"))
    if modal:
        return not view.is_you(first + 1)
    passive = view.grammar.passive_in_s and word.folded.endswith("s") and definite(view, first + 1)
    return word.folded.endswith("r") or passive


def _wants(view: View, first: int) -> bool:
    """'Vill Karl sluta …', 'vil han stoppe …': what somebody told of may want; 'vill ni …' and 'vill vi …' are pleas and wishes."""
    third = first + 1 in view.people or any(each.start == first + 1 for each in view.all("he", "they"))
    return third and any(each.start == first and each.words == 1 for each in view.all("wish", "will"))


def _heads(view: View) -> list[int]:
    """Where a finite verb stands right before its subject."""
    verbs = {each.start for each in view.marks if each.concept in _FINITE or each.concept.endswith("_said")}
    return sorted(each for each in verbs if _subject(view, each + 1))


def _subject(view: View, position: int) -> bool:
    """Whether what stands there may be the subject of the verb before it."""
    if position >= len(view.tokens):
        return False
    objects = {each.start for each in view.all("us", "me")}
    if position in view.people or position in view.companies or definite(view, position) or view.is_you(position):
        return True
    return any(each.start == position and each.start not in objects for each in view.all(*_SUBJECTS))


def definite(view: View, position: int) -> bool:
    """Whether a noun with the ending of the definite form stands there ('priset')."""
    if position >= len(view.tokens):
        return False
    word = view.tokens[position]
    return (
        word.kind is TokenKind.WORD and word.text.islower() and len(word.text) > _SHORTEST and word.folded.endswith(view.grammar.definite)
    )


#: A noun with such an ending has more letters than this.
_SHORTEST = 4


def place_then_you(view: View, mark: Mark, start: int) -> bool:
    """'Från Larssons Åkeri stryker ni Anders Berg': a place opens the clause, and 'you' behind the verb are told whom to take away."""
    if view.sentence.asks or not view.grammar.verb_second or not view.is_you(mark.start + 1):
        return False
    placed = any(each.start == start for each in view.all("place", "for_company")) and any(each < mark.start for each in view.companies)
    return placed and any(each > mark.start for each in view.people)


#: Whom or what a clause may open with before 'you' are told what to do with it.
_WHOM = ("he", "his", "user", "email", "phone", "role", "our", "conjunction", "place", "for_company")
#: What may stand behind 'you' in the same clause beside a day or a value: nothing that makes news or a complaint of it.
_BESIDE = ("harmless", "at_once", "thanks", "polite", "our_place", "place", "new", "therefore", "like_others", "by_the_way")


def whom_then_you(view: View, mark: Mark, start: int) -> bool:
    """'Lars sin bruker fjerner dere samtidig', 'Matin tunnuksen poistatte samalla': whom it is about opens the clause, and 'you' do it.

    'Karl tar ni alltid bort av misstag' tells of something else.
    """
    tokens, ends = view.tokens, view.grammar.you_endings
    if view.sentence.asks or start == mark.start or view.within(mark.end, len(tokens), "contrast"):
        return False
    by_ending = bool(ends) and not view.grammar.verb_second and tokens[mark.start].text.lower().endswith(ends)
    if not by_ending and not (view.grammar.verb_second and view.is_you(mark.start + 1)):
        return False
    somebody = view.people | {position for each in view.all("he", "his") for position in each.hits}
    whom = somebody | {position for each in view.all(*_WHOM) for position in each.hits}
    if not whom.issuperset(range(start, mark.start)) or somebody.isdisjoint(range(start, mark.start)):
        return False
    plain = {position for each in view.all(*_BESIDE) for position in each.hits} | set(mark.hits)
    clause, behind = view.clause_of[mark.start], mark.start + 1 + (not by_ending)
    return all(
        position in plain
        or tokens[position].kind is TokenKind.MARK
        or isinstance(tokens[position].atom, (AddressMention, DayMention, PhoneMention))
        for position in range(behind, len(tokens))
        if view.clause_of[position] == clause
    )
