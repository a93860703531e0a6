"""Whether a sentence asks though nobody wrote its question mark: 'Ska Karl tas bort', 'Have you removed Priya yet', 'Poistetaanko Matti'.

Grammar tells it: a word that asks and the verb right behind it, a verb that opens and its subject right behind it, or a Finnish verb that
ends in -ko. What opens politely ('Kan ni …', 'Voisitteko …') asks us to do it, and is judged by its own rules.
"""

from parsers.force import form_of
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

#: What makes of an opening question one that asks us to do it.
_POLITE = ("polite", "wish", "hereby", "needs")

#: What may stand between a Finnish word that asks and its verb: whom or what it is about.
_OBJECTS = (
    "user",
    "agreement",
    "our",
    "my",
    "he",
    "they",
    "harmless",
    "company",
    "basic",
    "integrated",
    "must",
    "remove_noun",
    "cancel_noun",
)


def asks_without_mark(view: View, mark: Mark) -> bool:
    """Whether the clause that opens the sentence asks something about the verb ``mark``, and has no question mark."""
    form = form_of(mark.concept)
    if view.sentence.asks or view.sentence.row or not form:
        return False
    first = _first(view)
    if first is None or first in view.people:
        return False
    if _needed(view, first, mark):
        return True
    if not _third_person(view, first) and any(first <= each.start < mark.end for each in view.all(*_POLITE)):
        return False
    if view.grammar.asking_endings:
        return (form != "base" or mark.start == first) and _asks_in_finnish(view, first, mark)
    second = first + 1
    opens = view.tokens[first].text.lower() in view.grammar.asking_verbs
    if not opens and any(each.start == first and each.end == second for each in view.all("what", "how", "when")):
        if mark.start == second and form == "passive":
            return True  # 'Hvornår slettes Søren'
        first, second = second, second + 1
    if second >= len(view.tokens) or mark.start < first or view.tokens[first].text.lower() not in view.grammar.asking_verbs:
        return False
    pronoun = view.is_you(second) or any(each.start == second for each in view.all("he", "they"))
    if first in mark.hits and form == "base":
        return pronoun  # 'Have you removed Priya yet', and not 'Have Priya removed'
    if not _one_clause(view, first, mark.start):
        return False
    if form == "base":
        return second in view.people or (pronoun and view.tokens[first].text.lower() in view.grammar.ought)
    named = second in view.people or any(each.start in (second, second + 1) for each in view.all("agreement"))
    return (pronoun or named) and form == "passive"


#: So many words may stand behind 'how' in a question that only asks by which way.
_TAIL = 6

#: So many words before it a Finnish denial makes it something that is not known.
_KNOWN_BEFORE = 2

#: What such a question may not speak of: another matter then, and none of the verb's.
_ANOTHER_MATTER = ("user", "agreement", "email", "phone", "integration", "formats", "invoice", "price", "password", "polite")

#: What stands before a 'how' that is told of, and not asked.
_TELLING = ("conjunction", "contrast", "tell_others", "negation", "prepare", "told_by", "how", "idiom")


def asks_by_which_way(view: View, mark: Mark) -> bool:
    """'Vi vill avsluta avtalet hur gör vi då': behind the verb a question of its own asks how, in a sentence with no comma before it.

    'I do not know how to do it', 'jag vet inte hur man gör' ask nothing: behind their 'how' stands no verb.
    """
    for how in view.all("how"):
        tail = [position for position in range(how.start, len(view.tokens)) if view.tokens[position].kind is not TokenKind.MARK]
        if how.start <= mark.hits[-1] or view.clause_of[how.start] != view.clause_of[mark.hits[-1]] or not 1 < len(tail) <= _TAIL:
            continue
        told = any(each.end == how.start for each in view.all(*_TELLING))
        subjects = {each.start for each in view.all("i", "we", "you", "he", "they", "it", "infinitive")}
        turned = how.start + 1 not in subjects and not subjects.isdisjoint((how.start + 2, how.start + 3))
        if view.grammar.asking_endings:  # Finnish turns nothing round: 'miten se tehdään', but not 'en tiedä miten se tehdään'
            turned = not view.within(how.start - _KNOWN_BEFORE, how.start, "negation", "unable")
        other = view.within(how.end, len(view.tokens), *_ANOTHER_MATTER) or any(position in view.people for position in tail)
        if turned and not told and not other and view.tokens[tail[-1]].kind is TokenKind.WORD:
            return True
    return False


def _third_person(view: View, first: int) -> bool:
    """'Does Priya need to …', 'Ska Karl behöva …': a verb that asks opens, and behind it stands who cannot be asked to do anything."""
    if first + 1 >= len(view.tokens) or view.tokens[first].text.lower() not in view.grammar.asking_verbs:
        return False
    articles = view.grammar.articles | view.grammar.determiners
    second = first + 1 + (view.tokens[first + 1].folded in articles)
    return second in view.people or any(each.start == second for each in view.all("he", "they", "agreement"))


def _one_clause(view: View, first: int, verb: int) -> bool:
    """Whether nothing but an 'and' between people parts the word that opens from the verb: 'Do Priya and James have to be removed'."""
    parted = (each for each in range(first + 1, verb + 1) if view.clause_of[each] != view.clause_of[each - 1])
    return all(each - 1 in view.people and each + 1 in view.people for each in parted)


def _needed(view: View, first: int, mark: Mark) -> bool:
    """'Behöver vi säga upp avtalet', 'behøver Søren at blive slettet': a verb of need opens the sentence, right before who has it."""
    if not view.grammar.verb_second or not any(each.start == first for each in view.all("needs")) or first in mark.hits:
        return False
    objects = {each.start for each in view.all("us", "me")}
    subject = first + 1 in view.people or any(each.start == first + 1 and each.start not in objects for each in view.all("i", "we", "he"))
    return subject and view.clause_of[first] == view.clause_of[mark.start]


def _first(view: View) -> int | None:
    """The first word behind a greeting; None where a day opens ('Fra den 1. december skal Ida …'), which turns subject and verb too."""
    greeted = {position for each in view.all("greeting") for position in each.hits}
    words = (position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD and position not in greeted)
    first = next(words, None)
    return None if first is None or any(token.kind is TokenKind.ATOM for token in view.tokens[:first]) else first


def _asks_in_finnish(view: View, first: int, mark: Mark) -> bool:
    """'Poistetaanko Matti', 'Maksaako Matin poistaminen jotain', 'Milloin Matti poistetaan'; a name ends in -ko too ('Marko')."""
    if view.tokens[first].text.lower().endswith(view.grammar.asking_endings):
        return view.clause_of[first] == view.clause_of[mark.hits[-1]]
    asking = next((each for each in view.all("what", "how") if each.start == first and each.words == 1), None)
    if asking is None:
        return False
    plain = view.people | {position for each in view.all(*_OBJECTS) for position in each.hits}
    return all(position in plain for position in range(asking.end, mark.start))
