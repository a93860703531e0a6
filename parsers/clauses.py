"""With which force a verb is said: order, question, condition, consideration, negation, report, or too weak to tell.

The rules stand in the order in which they are tried; the first that fits decides. Only ``ORDER`` can make a request that is carried out.
"""

from parsers.bare_forms import by_form
from parsers.concessions import conceded, said_of_another_time
from parsers.conditions import awaits, conditional
from parsers.cues import cue_before
from parsers.force import Force, form_of
from parsers.marks import View
from parsers.negations import avoided, denied_before, negated, slipped_negation
from parsers.phrase_book import Mark
from parsers.shown_on_screen import shown_on_screen
from parsers.tokens import TokenKind
from parsers.unmarked_questions import asks_by_which_way, asks_without_mark


def force_of(view: View, mark: Mark) -> Force:
    """How the verb (or statement) ``mark`` is meant in its sentence."""
    if mark.start in view.quoted:
        return Force.OTHERS
    if negated(view, mark) or avoided(view, mark) or slipped_negation(view, mark) or denied_before(view, mark):
        return Force.NEGATED
    if _reported(view, mark) or conceded(view, mark) or said_of_another_time(view, mark) or shown_on_screen(view, mark):
        return Force.REPORT
    if _beside(view, mark):
        return Force.WEAK
    if conditional(view, mark) or awaits(view, mark):
        return Force.CONDITION
    if _or_not(view, mark):
        return Force.QUESTION
    if _asked_of_others(view, mark) or _so_you_say(view, mark):
        return Force.OTHERS
    if _is_subject(view, mark):
        return Force.REPORT
    if (asked := _asked(view, mark)) is not None:
        return Force.ORDER if asked else Force.OTHERS
    if asks_without_mark(view, mark) or asks_by_which_way(view, mark):
        return Force.QUESTION
    if mark.concept.startswith(("cancel", "end", "expire")) and view.sentence.asks and view.has("possible") and not view.has("user"):
        return Force.QUESTION
    if _only_heard(view, mark):
        return Force.CONSIDER
    cue = cue_before(view, mark)
    if cue is Force.CONSIDER or _considered_after(view, mark):
        return Force.CONSIDER
    if cue in (Force.QUESTION, Force.OTHERS):
        return cue
    if cue is Force.ORDER:
        return Force.ORDER
    return by_form(view, mark)


def _beside(view: View, mark: Mark) -> bool:
    """'Instead of cancelling …', 'Matin poistamisen jälkeen …': what is done, or was, stands beside it."""
    if view.grammar.case_endings:
        behind = mark.hits[-1] + 1
        return form_of(mark.concept) == "noun" and behind < len(view.tokens) and view.tokens[behind].folded in view.grammar.beside
    if not view.grammar.gerund or not view.tokens[mark.start].folded.endswith(view.grammar.gerund):
        return False
    before = [token.folded for token in view.tokens[max(0, mark.start - 2) : mark.start]]
    return not view.grammar.beside.isdisjoint((*before[-1:], " ".join(before)))


def _only_heard(view: View, mark: Mark) -> bool:
    """'I doubt that Priya should be removed', 'I was told that the agreement must be ended': what the clause doubts or only heard."""
    if form_of(mark.concept) == "base" and view.grammar.base_forms:
        return False
    own = ("i", "we") if view.grammar.base_forms else ()  # 'we thought we would let you know'
    for each in view.all("hearsay"):
        if each.start < mark.start and not view.within(
            each.end, mark.start, "left", "conjunction", "contrast", "polite", "hereby", "because", *own
        ):
            behind = each.end + (each.end < len(view.tokens) and view.tokens[each.end].text == ",")
            if all(token.text not in ",;:" for token in view.tokens[behind : mark.start]):
                return True
    return False


def _or_not(view: View, mark: Mark) -> bool:
    """'Remove Karl or not, that is the question': nothing but whom it is about stands between the verb and 'or not'."""
    denied = {each.start for each in view.all("negation")}
    objects = view.people | {position for each in view.all("he", "they", "user", "agreement", "our", "my") for position in each.hits}
    return any(
        each.words == 1 and each.end in denied and all(position in objects for position in range(mark.end, each.start))
        for each in view.all("either")
        if each.start >= mark.end
    )


def _asked_of_others(view: View, mark: Mark) -> bool:
    """'Tell Visma to cancel': the one asked is named, and is not we."""
    for each in view.all("tell_others"):
        after = each.end
        if view.covered(each, ("polite", "wish")):
            continue  # the formal 'bede Dem'
        if (
            after < len(view.tokens)
            and after < mark.start
            and view.tokens[after].text[:1].isupper()
            and "inexchange" not in view.tokens[after].folded
        ):
            return view.clause_of[after] == view.clause_of[mark.start]
    return False


def _asked(view: View, mark: Mark) -> bool | None:
    """Whether a passive of asking before the verb asks us ('InExchange bedes slette …') or anybody else; None where there is none."""
    if form_of(mark.concept) != "base" or view.sentence.asks:
        return None
    start = view.clause_start(mark.start)
    asking = max(view.within(start, mark.start, "is_asked"), key=lambda each: each.words, default=None)
    if asking is None:
        return None
    words = [each for each in range(start, asking.end + 1) if each not in asking.hits and view.tokens[each].folded]
    before = [each for each in words if each < asking.start and view.tokens[each].folded not in view.grammar.determiners]
    return not before or bool(view.within(start, asking.end + 1, "you")) or any(_is_us(view, each) for each in words)


def _is_us(view: View, position: int) -> bool:
    """Whether a word is our name, or the Danish 'you' that a capital tells."""
    token = view.tokens[position]
    return token.folded.startswith("inexchange") or (view.grammar.capital_you and token.text == "I")


def _so_you_say(view: View, mark: Mark) -> bool:
    """'Remove her, you say', 'Ta bort honom säger ni': words that you have said stand behind the verb, and end the sentence."""
    last = max((position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD), default=0)
    told = {each.start for each in view.all("told_by") if each.start > mark.hits[-1]} | {
        position for position in range(mark.end, len(view.tokens)) if view.tokens[position].folded in view.grammar.say
    }
    if view.grammar.case_endings:
        return view.tokens[last].folded in view.grammar.say and last > mark.hits[-1]
    return (last in told and view.is_you(last - 1)) or (view.is_you(last) and last - 1 in told)


def _is_subject(view: View, mark: Mark) -> bool:
    """'Remove Priya was the last thing he said', 'Ta bort Karl är det jag klickat på': right behind the object stands 'is' or 'was'."""
    if not mark.concept.endswith("_base") or view.sentence.asks or mark.start > 1:
        return False
    objects = view.people | {position for each in view.all("agreement", "user") for position in each.hits}
    behind = mark.end
    while behind < len(view.tokens) and behind in objects:
        behind += 1
    if not mark.end < behind < len(view.tokens) - 1:
        return False
    word = view.tokens[behind]
    if word.folded in view.grammar.had and any(each.start == behind + 1 for each in view.all("i", "we")):
        return True  # 'Ta bort Karl hade jag tänkt skriva'
    if word.folded not in view.grammar.being and word.text.lower() not in view.grammar.was:  # 'vår' folds to 'var'
        return False
    return not view.is_you(behind + 1) and not view.has("polite")


def _reported(view: View, mark: Mark) -> bool:
    """Whether the verb tells what has happened or what was asked before."""
    wished = {position for each in view.all("polite") for position in range(each.start + 1, each.end)}  # 'Kunne dere opprettet …?'
    done = [each for each in view.all("done") if (each.start not in wished or not view.sentence.asks) and not _if_it_were(view, each)]
    if mark.start and view.is_you(mark.start - 1) and view.within(view.clause_start(mark.start), mark.start - 1, "wish"):
        done = [each for each in done if each.start != mark.start]  # 'honom skulle jag vilja att ni lade upp'
    if any((each.start <= mark.start or _seen(view, mark, each)) and each.end >= mark.end for each in done):
        return True
    opening = {position for each in view.all("greeting", "harmless") for position in each.hits}
    thanked = [
        each
        for each in view.all("thanks")
        if 0 <= mark.start - each.end <= 1 and all(at in opening or view.tokens[at].kind is TokenKind.MARK for at in range(each.start))
    ]
    if thanked and mark.concept.endswith("_said") and _gone_by(view, mark):
        return True
    beside = view.tokens[max(0, mark.start - 1) : mark.end + 1] if mark.concept.endswith("_said") and not view.sentence.asks else ()
    if any(token.folded in view.grammar.one for token in beside) and not view.has("how", "what"):
        return True  # 'Opsiger man aftalen …': whoever does it
    if form_of(mark.concept) in ("base", "passive", "noun"):
        for asked in view.all("asked_before"):
            between = view.within(asked.end, mark.start, "polite", "wish", "may", "contrast")
            slip = view.covered(asked, ("correction",))  # 'nu skrev jag fel, det är Maria som ska bort'
            if asked.start < mark.start and not between and not slip and not _once_more(view, asked.end, mark.start):
                return True
    return False


def _gone_by(view: View, mark: Mark) -> bool:
    """'Thanks for removing Tom so quickly last week!': behind the verb stands that it is done."""
    return any(token.folded in view.grammar.gone_by for token in view.tokens[mark.end :])


def _if_it_were(view: View, done: Mark) -> bool:
    """'It would be good if her access was removed': the 'if' of politeness opens the clause of what reads as done."""
    heads = view.within(view.clause_start(done.start) - 1, done.start, "condition", "condition_head")
    welcome = {each.end for each in view.all("fine", "thanks") if not view.within(0, each.start, "polite", "confirm", "contact")}
    return any(view.covered(each, ("condition_polite", "polite")) and welcome & {each.start, each.start - 1} for each in heads)


def _seen(view: View, mark: Mark, done: Mark) -> bool:
    """'I can see that Omar was added': what the sender himself sees was done stands in the gap of 'see that … added'."""
    if not mark.start < done.start < mark.hits[-1]:
        return False
    before = [each for each in range(view.clause_start(mark.start), mark.start) if view.tokens[each].folded]
    plain = {position for each in view.all("i", "we", "will", "harmless", "already_so") for position in each.hits}
    return bool(before) and plain.issuperset(before)


def _once_more(view: View, start: int, end: int) -> bool:
    """'Not sure that I sent this, so I send it again: remove Lars': the sender's own words stand before the colon."""
    colon = next((position for position in range(start, end) if view.tokens[position].text == ":"), start)
    return any(view.clause_of[each.start] > view.clause_of[start - 1] for each in view.within(start, colon, "i", "we"))


def _considered_after(view: View, mark: Mark) -> bool:
    """Whether the sentence takes its seriousness back behind the verb ('but nothing is decided')."""
    return any(each.start >= mark.end and each.words > 1 for each in view.all("consider"))
