"""Whether a sentence that orders nothing itself holds back the orders before it: 'But only if …', 'Not today', 'You can do it once …'."""

from parsers.addresses_to_come import address_to_come
from parsers.fields.days import DayMention
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind
from parsers.unsure_days import part_of_more

#: What may stand before the 'if' of a sentence that is nothing but a condition: 'But only if', 'That is, if'.
_BEFORE_IF = ("contrast", "that_is", "at_least", "only", "sole", "therefore", "it", "harmless", "taken_back")
#: A condition with one of these is politeness, or is about something else than the order.
_POLITE = ("condition_polite", "by_the_way", "polite", "how", "what", "confirm", "contact", "call_me", "thanks", "question", "wonder")
#: Words of so few letters say nothing by themselves.
_SMALL = 3
_CONDITIONS = ("condition", "condition_head")


def held_back_behind(letter: Letter, place: tuple[int, int]) -> bool:
    """Whether what stands behind the order at this place, in its sentence or another, holds it back."""
    sentence, verb = place
    return _others_first(letter.views[sentence], verb) or any(
        _holds_back(view) and not address_to_come(letter, view) for view in letter.views[sentence + 1 :]
    )


def _holds_back(view: View) -> bool:
    """Whether the sentence tells that what the mail orders waits for something; it is judged by its own words alone."""
    if view.sentence.subject or view.sentence.heard:
        return False
    waits = _condition_alone(view) or _done_when(view) or _not_today(view) or _not_until(view)
    return waits or _others_first(view, 0) or _last_day_moved(view)


def _condition_alone(view: View) -> bool:
    """'Only if it is free.', 'That is, if my manager says yes.': a sentence that is nothing but an 'if', which no other one follows."""
    others = view.all("either")  # 'Annars allt väl'
    heads = [each for each in view.all(*_CONDITIONS) if _opens(view, each) and not any(each.hits == other.hits for other in others)]
    if view.sentence.asks or not heads or view.has(*_POLITE) or _ends_in_pronoun(view, heads[-1]):
        return False
    if any(each.end == heads[-1].start for each in view.all("correction")):
        return False  # 'Sorry if this has reached the wrong team'
    limits = {position for each in view.all("that_is") for position in each.hits}
    tail = [each for each in range(heads[-1].end, len(view.tokens)) if view.tokens[each].kind is TokenKind.WORD and each not in limits]
    if tail and view.clause_of[tail[-1]] == view.clause_of[heads[-1].end - 1]:
        return True  # 'If he has not called by then, that is.'
    return view.clause_of[-1] == view.clause_of[heads[-1].end - 1] or view.clause_of[-1] == view.clause_of[heads[0].start]


def _others_first(view: View, after: int) -> bool:
    """'But first the CEO must have his say', 'we have to talk to him first': behind a token somebody else than we has to act first."""
    for position in range(after, len(view.tokens) if view.grammar.first else 0):
        if view.tokens[position].folded not in view.grammar.first:
            continue
        inside = [each for each, clause in enumerate(view.clause_of) if clause == view.clause_of[position] and each >= after]
        clause = (inside[0], inside[-1] + 1)
        dated = any(isinstance(view.tokens[each].atom, DayMention) for each in inside)  # 'først den dag': not before it
        told = view.within(*clause, "you", "thanks", "fine", "that_day", *_OUR_DOING) or view.within(inside[0] - 1, clause[1], "because")
        if view.within(*clause, "must") and not dated and not told:
            return True
    return False


#: Verbs of orders: what is to be done first is an order of its own.
_OUR_DOING = verb_concepts("add", "remove", "change", "end", "cancel", "put", "give", forms=("base", "passive", "said"))


def _ends_in_pronoun(view: View, head: Mark) -> bool:
    """'Inget ont om er!': the Swedish 'if' is 'about' too, right before a pronoun that ends the sentence."""
    words = [position for position in range(head.end, len(view.tokens)) if view.tokens[position].kind is TokenKind.WORD]
    return len(words) == 1 and any(each.start == words[0] for each in view.all("you", "he", "they", "us", "me"))


def _opens(view: View, mark: Mark) -> bool:
    before = {position for each in view.all(*_BEFORE_IF) for position in each.hits}
    return all(
        position in before or token.kind is TokenKind.MARK or len(token.text) <= _SMALL
        for position, token in enumerate(view.tokens[: mark.start])
    )


def _done_when(view: View) -> bool:
    """'You can do it once I have called', 'I'll get back to you when it can be done': 'it' is the order, and waits."""
    later = [each for each in view.all("when", "condition") if not view.covered(each, ("condition_polite", "by_the_way", "thanks", "how"))]
    if not later or not view.has("it") or view.has("that_day"):
        return False
    modal = {each.start for each in view.all("must", "may", "polite")}
    said = [each for each in view.all("it") if each.start == 0 and each.end in modal]  # 'Det kan I gøre, når …'
    told = view.all("later") if view.has("i", "we") else []
    return any(point.start < each.start for point in (*view.all("do_so"), *said, *told) for each in later)


def _not_today(view: View) -> bool:
    """'Not today, do it on Friday': a 'not' at the head, and behind it when it is to be done."""
    return any(each.start == 0 for each in view.all("negation")) and view.has("do_so", "do_that") and not view.people


def _not_until(view: View) -> bool:
    """'Don't do anything before you hear from me': a 'not' near the head, and behind it until when, with the sender in it."""
    first = [each for each in view.all("negation") if each.start <= _NEAR_HEAD]
    until = [each for each in view.all("before_event", "when") if first and each.start >= first[0].end and not _tells_where(view, each)]
    until = [
        each for each in until if each.end >= len(view.tokens) or view.tokens[each.end].kind is not TokenKind.MARK
    ]  # 'Not before, please'
    if any(each.start == first[0].end for each in until) and view.has("contrast") and not view.holds(DayMention) and not view.people:
        return True  # 'But not before IT has made it.'
    return (
        not view.people and not view.sentence.asks and any(view.within(each.end, len(view.tokens), "i", "me", "we", "us") for each in until)
    )


def _last_day_moved(view: View) -> bool:
    """'Her last day will now be in January': a last or first day that no day is told of, and that has not been."""
    if view.sentence.asks or not view.has("last_day") or view.has("confirm", *_POLITE) or view.holds(DayMention):
        return False
    later = view.has("loose_time") or any(not part_of_more(view, each) for each in view.all("vague_time"))
    return later and not any(token.folded in view.grammar.was for token in view.tokens)


def _tells_where(view: View, mark: Mark) -> bool:
    """Whether a word that may tell a time tells a place too ('til', 'from'); 'før' is no 'for'."""
    return view.tokens[mark.start].text.lower() != "før" and any(each.hits == mark.hits for each in view.all("place", "for_company"))


#: A 'not' behind so many tokens still denies the whole sentence.
_NEAR_HEAD = 2
