"""Whether the sentence of an order itself takes it back: 'remove James, no, Priya', 'remove her but keep her account', '…, no don't'."""

from parsers.act import Act
from parsers.fields.days import DayMention
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: Signs of a pause before or behind 'No' or 'Edit'.
PAUSES = frozenset(",.:;!?-–—(")

#: The tail of a sentence that takes back has at most so many words.
_FRAGMENT = 10

_SERVICES = ("basic", "integrated")

#: So many tokens stand at most between 'no' and the other name ('no, it is me').
_BETWEEN = 4


def turned_within(letter: Letter, act: Act) -> bool:
    """Whether the words behind the order in its own sentence take it back."""
    return (
        _denied_at_end(act)
        or _put_off_at_end(act)
        or _awaits_event(act)
        or _waits(act)
        or _turned_at_end(act)
        or _corrected_within(letter, act)
        or _agreement_kept(act)
    )


def _denied_at_end(act: Act) -> bool:
    """'…, but not any more': a 'but not' ends the sentence, and names nobody and no day."""
    view = act.view
    for contrast in view.all("contrast"):
        tail = range(contrast.end, len(view.tokens))
        hurry = {each.start for each in view.all("condition_polite")}  # '…, but no rush'
        denied = any(each.start == contrast.end and each.start not in hurry for each in view.all("negation"))
        words = [position for position in tail if view.tokens[position].kind is TokenKind.WORD]
        plain = not any(
            view.tokens[position].kind is TokenKind.ATOM or position in view.people or position in view.companies for position in tail
        )
        if (
            contrast.start > act.mark.hits[-1]
            and denied
            and plain
            and len(words) <= 4
            and not _only_no_sooner(view, contrast)
            and not view.within(
                contrast.end, len(view.tokens), "integrated", "basic", "user", "authority", "agreement", "i", "my", "unable"
            )
        ):
            return True
    return False


def _only_no_sooner(view: View, contrast: Mark) -> bool:
    """'Remove Priya on 30 November, but not before': of a day told before the 'but' it only tells that it is meant."""
    behind = _no_sooner(view, contrast)
    told = behind is not None or any(each.start == contrast.end + 1 for each in view.all("until_then"))
    return told and any(position < contrast.start for position in view.places(DayMention))


def _no_sooner(view: View, contrast: Mark) -> int | None:
    """Where the words for 'not before' right behind a 'but' end."""
    behind = next((each.end for each in view.all("negation") if each.start == contrast.end), len(view.tokens))
    return behind + 1 if behind < len(view.tokens) and view.tokens[behind].folded in view.grammar.sooner else None


def _awaits_event(act: Act) -> bool:
    """'Remove Priya on 30 November, but not before I have called': behind the words somebody does something first."""
    view = act.view
    for contrast in view.all("contrast"):
        behind = _no_sooner(view, contrast) if contrast.start > act.mark.hits[-1] else None
        if behind is not None and behind < len(view.tokens):
            subjects = {each.start for each in view.all("i", "we", "he", "they")} | view.people
            if behind in subjects or view.is_you(behind):
                return True
    return False


def _put_off_at_end(act: Act) -> bool:
    """'…, but let us wait another month': right behind a 'but' stand words that take back, and nobody, no value and no verb of ordering."""
    view = act.view
    ordering = verb_concepts("add", "remove", "end", "cancel")
    denials = {each.start for each in view.all("negation")}
    for contrast in view.all("contrast"):
        tail = range(contrast.end, len(view.tokens))
        values = any(view.tokens[position].kind is TokenKind.ATOM or position in view.people for position in tail)
        if contrast.start <= act.mark.hits[-1] or values or view.within(contrast.end, len(view.tokens), *ordering):
            continue
        near = view.within(contrast.end, len(view.tokens), "taken_back", "takes_back", "avoid")
        if any(each.start - contrast.end <= _NEAR_BUT and each.start not in denials for each in near):
            return True
    return False


def _waits(act: Act) -> bool:
    """'…, but we wait another month', '…, is it all right to wait?': to wait, with nothing that is waited for behind it."""
    view, verb = act.view, act.mark.hits[-1]
    for each in view.all("waiting"):
        start = view.clause_start(each.start)
        if each.start < verb or view.clause_of[each.start] == view.clause_of[verb] or view.holds(DayMention):
            continue
        if any(position > each.start for position in view.people):
            continue  # '…, but wait with Maria'
        denied = view.within(start, each.start, "negation", "unable")
        for_it = each.end < len(view.tokens) and view.tokens[each.end].folded in view.grammar.awaited
        near_but = any(other.start > verb and each.start - other.end <= _NEAR_BUT for other in view.within(verb, each.start, "contrast"))
        if not denied and not for_it and (near_but or view.sentence.asks):
            return True
    return False


#: 'But we wait', 'but let us wait': so many tokens stand between at most.
_NEAR_BUT = 3


def _corrected_within(letter: Letter, act: Act) -> bool:
    """'Remove Priya, I mean James', 'remove her but keep her account': the sentence itself takes back what it began with."""
    view = act.view
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    behind = act.mark.hits[-1]
    turns = view.all("taken_back", "correction")
    if any(each.start > behind for each in view.all("meant")):
        return True
    if any(behind < each.start and view.tokens[each.start - 1].text in PAUSES and _names_next(view, each) for each in turns):
        return True  # 'remove James, no, Priya', 'remove James (sorry, Priya)'
    index = view.sentence.index
    for each in view.all("keeps", "stays"):
        if view.covered(each, ("lingers", "must_not_have")):
            continue  # 'she has been lying about in your list since she went', 'hon ska inte ha kvar kontot'
        if _kept_after_all(letter, view, behind, each):
            return True
        if _only_until_that_day(view, behind, each):
            continue
        begin = max(behind + 1, view.clause_start(each.start))
        removed = letter.people.between((index, act.start), (index, begin))
        named = letter.people.between((index, begin), (index, len(view.tokens)))
        if each.start > behind and any(draft in removed for draft in letter.people.between((index, begin), (index, each.start))):
            return True  # 'remove Maria, but Karl and Maria stay'
        others = [draft for draft in named if draft not in removed]  # 'Karl is to go, Maria keeps her account'
        if each.start > behind and view.within(each.end, len(view.tokens), "he", "user") and not others:
            return True
        spoken = any(other.end == each.start and other.start > behind for other in view.all("he"))
        if spoken and view.clause_of[each.start] != view.clause_of[behind]:
            return True  # 'remove Maria, she stays'
    return False


def _only_until_that_day(view: View, verb: int, kept: Mark) -> bool:
    """'Remove her then, but keep it open until then, for she does our accounts': kept up to the day of the order, and no longer."""
    clause = view.clause_of[kept.start]
    then = [each for each in view.within(kept.end, len(view.tokens), "until_then") if view.clause_of[each.start] == clause]
    dated = any(each.end <= kept.start for each in view.all("that_day")) or any(each < kept.start for each in view.places(DayMention))
    return kept.start > verb and bool(then) and dated


def _agreement_kept(act: Act) -> bool:
    """'At first we wanted to cancel the agreement, but now we keep it': a clause behind the verb keeps the very thing.

    'Cancel Integrated and keep Basic' names another.
    """
    view, verb = act.view, act.mark.hits[-1]
    if act.kind is not Kind.CANCEL_AGREEMENT or not view.has("keeps"):
        return False
    for each in view.within(verb + 1, len(view.tokens), "keeps"):
        clause = view.clause_of[each.start]
        here = {
            mark.concept
            for mark in view.all("it", "agreement", "negation", "until_then", *_SERVICES)
            if view.clause_of[mark.start] == clause
        }
        itself = "it" in here or ("agreement" in here and not view.has(*_SERVICES))
        if clause != view.clause_of[verb] and itself and not here & {"negation", "until_then", *_SERVICES}:
            return True
    return False


def _kept_after_all(letter: Letter, view: View, behind: int, mark: Mark) -> bool:
    """'Remove Karl, but let his user stay': between a 'but' and the words for staying stands he or his user, and nobody is named."""
    contrast = next((each for each in view.within(behind + 1, mark.end, "contrast")), None)
    if contrast is None or letter.people.between((view.sentence.index, contrast.end), (view.sentence.index, len(view.tokens))):
        return False
    his = {each.start for each in view.all("his")}
    told = view.within(contrast.end, mark.end, "he", "user")
    owned = any(each.start in his and any(other.start == each.end for other in told) for each in told)
    return owned or any(each.start not in his and each.concept == "he" for each in told)


def _names_next(view: View, turn: Mark) -> bool:
    """'no, Priya', 'sorry, it is me': whether behind words that turn back comes nothing but who is meant instead."""
    plain = {position for each in view.all("it", "harmless", "correction", "taken_back") for position in each.hits}
    me = {each.start for each in view.all("me", "i")}
    for position in range(turn.end, min(turn.end + _BETWEEN, len(view.tokens))):
        if position in view.people or position in me:
            return True
        if position not in plain and view.tokens[position].text not in PAUSES and view.tokens[position].folded not in SMALL[view.language]:
            return False
    return False


def _turned_at_end(act: Act) -> bool:
    """'Remove Priya, no don't': behind a pause the sentence ends in words that take back and deny; 'no hurry' is neither."""
    view = act.view
    for turn in view.all("taken_back"):
        if turn.start <= act.mark.hits[-1] or view.tokens[turn.start - 1].text not in PAUSES:
            continue
        tail = [position for position in range(turn.start, len(view.tokens)) if view.tokens[position].kind is not TokenKind.MARK]
        told = {position for each in view.all("taken_back", "negation") for position in each.hits} & set(tail)
        plain = told | {position for each in view.all("it", "do_that", "put_base", "harmless") for position in each.hits}
        named = any(view.tokens[position].kind is TokenKind.ATOM or position in view.people for position in tail)
        if not named and len(tail) <= _FRAGMENT and set(tail) <= plain and (len(told) > 1 or len(told) == len(tail)):
            return True
    return False
