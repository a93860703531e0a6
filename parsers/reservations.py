"""Whether the sentence right behind an order has a reservation: 'She is employed until March though', 'That is what I would write'.

It need not take the order back in so many words. What speaks of the order again in one of these ways leaves it to a person.
"""

from parsers.act import Act
from parsers.addresses_to_come import address_to_come
from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Kind
from parsers.spoken_of_behind import spoken_of_behind
from parsers.tokens import TokenKind

#: What only makes a sentence polite, or asks for an answer afterwards.
_POLITE = ("polite", "thanks", "confirm", "contact", "call_me")

#: Where 'that is' ends and 'what' stands behind it, in words from the head.
_HEAD = 4


def reserved(letter: Letter, act: Act) -> bool:
    """Whether the next sentence of the own words has a reservation about the order."""
    index = act.view.sentence.index + 1
    if index >= len(letter.views) or (act.implied and act.kind is not Kind.CHANGE_USER):
        return False
    view = letter.views[index]
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    if view.sentence.heard or view.sentence.subject or view.sentence.row or not words:
        return False
    if act.kind is Kind.ADD_USER and address_to_come(letter, view):
        return False
    if spoken_of_behind(letter, act, view, words):
        return True
    if act.kind is Kind.CHANGE_USER:
        with_you = view.has("you") or any(token.folded in view.grammar.from_you for token in view.tokens)
        keeps = [each for each in view.all("keeps") if not view.covered(each, ("lingers",))]  # 'the old one is still there with you'
        return bool(keeps) and view.has("old") and with_you and not view.sentence.asks
    return (
        (_though(view, words) and not _of_others(letter, act, view))
        or _at_least(view, words)
        or _waits(view, words)
        or _first(view, words)
        or (act.kind is Kind.ADD_USER and _not_needed_yet(act, view))
        or _is_what(view, words)
        or _how_it_is_done(view)
        or _or(view)
        or (act.kind is Kind.REMOVE_USER and _comes_back(view))
        or _perhaps(view)
        or (act.kind is Kind.CANCEL_AGREEMENT and _limits(view, words))
    )


def _though(view: View, words: list[int]) -> bool:
    """'Hon är dock anställd till mars', 'Nina turned it down though'."""
    return not view.sentence.asks and any(view.tokens[each].folded in view.grammar.reserving for each in words)


def _of_others(letter: Letter, act: Act, view: View) -> bool:
    """'Maria stays though': the sentence names somebody, and nobody of the order's."""
    index, own = view.sentence.index, act.view.sentence.index
    named = letter.people.between((index, 0), (index + 1, 0))
    return bool(named) and set(named).isdisjoint(letter.people.between((own, 0), (own + 1, 0)))


def _at_least(view: View, words: list[int]) -> bool:
    """'Det är i alla fall planen', 'Niin ainakin pomoni haluaa': what was ordered is at least what somebody wants."""
    grammar = view.grammar
    it = view.tokens[words[0]].folded in grammar.it | grammar.so_said
    return it and any(each.start in words[1:_HEAD] for each in view.all("at_least")) and not view.sentence.asks


def _waits(view: View, words: list[int]) -> bool:
    """'…, so we wait': the sentence ends in what we do until then."""
    return not view.sentence.asks and any(
        each.end > words[-1] and not view.within(view.clause_start(each.start), each.start, "negation", "unable", "infinitive")
        for each in view.all("waiting")
        if view.grammar.case_endings or view.within(view.clause_start(each.start), each.start, "we", "i")
    )


def _first(view: View, words: list[int]) -> bool:
    """'Send us a document to sign first.': the last word tells that it comes before all else."""
    last = len(words) > 1 and view.tokens[words[-1]].folded in view.grammar.first
    return last and not view.sentence.asks and not view.atoms and not view.has("they", "email", "user") and not _somebody(view)


def _somebody(view: View) -> bool:
    """Whether 'he' or 'she' stands there, and not only a 'den', which is an article too."""
    return any(view.tokens[each.start].folded not in view.grammar.articles for each in view.all("he"))


def _not_needed_yet(act: Act, view: View) -> bool:
    """'Ida already has an account', 'Ida starter først i marts': told of a newcomer whose order has no day."""
    if view.sentence.asks or view.holds(DayMention) or act.view.holds(DayMention) or not (view.people or view.has("he")):
        return False
    return (view.has("no_action") and view.has("user")) or (view.has("loose_time") and view.has("only"))


def _is_what(view: View, words: list[int]) -> bool:
    """'That is roughly how I would put it', 'Det är vad min chef vill': what was ordered is spoken of as words."""
    grammar = view.grammar
    head = words[: 1 + _HEAD]
    it = view.tokens[head[0]].folded in grammar.it | grammar.so_said or any(each.start == head[0] for each in view.all("at_least"))
    being = next((each for each in head if view.tokens[each].folded in grammar.being | grammar.was), None)
    if not it or being is None:
        return False
    return any(being < each.start <= head[-1] and each.words == 1 for each in view.all("what", "how"))


def _how_it_is_done(view: View) -> bool:
    """'I will explain how it should be done', 'James wants to be there when it is done'; 'confirm when it is done' is no reservation."""
    done = [position for position, token in enumerate(view.tokens) if token.folded in view.grammar.be_done]
    it = view.has("it") or any(token.folded in view.grammar.it for token in view.tokens)
    return bool(done) and it and view.has("how", "when", "what") and not view.sentence.asks and not view.has("confirm", "thanks")


def _or(view: View) -> bool:
    """'Or just block her, she will be back soon': an 'or' opens what might do as well."""
    does = any(each.concept.endswith("_base") for each in view.marks) or view.has("for_a_time")  # not 'Annars är allt bra här'
    return (
        does
        and not view.sentence.asks
        and not view.has("meant")
        and any(each.start == 0 and each.words == 1 for each in view.all("either"))
    )


def _comes_back(view: View) -> bool:
    """'She will be back soon.'"""
    denied = {view.clause_of[each.start] for each in view.all("negation")}  # 'He won't be back'
    back = any(token.folded in view.grammar.back and view.clause_of[at] not in denied for at, token in enumerate(view.tokens))
    return back and view.has("he") and not view.sentence.asks and not view.has(*_POLITE, "i", "we")


def _perhaps(view: View) -> bool:
    """'We may switch to Basic instead, perhaps': a 'perhaps' in a sentence that names nobody and asks for nothing."""
    his = {each.start for each in view.all("his")}
    somebody = view.has("i", "we", "it") or any(each.start not in his for each in view.all("he"))  # not 'see perhaps his own mail below'
    return view.has("unsure") and somebody and not view.people and not view.sentence.asks and not view.has(*_POLITE, "how", "what")


def _limits(view: View, words: list[int]) -> bool:
    """'The one about the telephones, that is': which agreement is meant, told by no name that we know."""
    edges = any(each.start == words[0] or each.end > words[-1] for each in view.all("that_is"))
    named = view.has("basic", "integrated", "us", "everything") or bool(view.companies) or bool(view.atoms)
    return edges and not named and not view.sentence.asks and view.has("agreement", "it", "relative", "foreign_thing")
