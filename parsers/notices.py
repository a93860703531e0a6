"""Whether what is told of the own agreement is the notice of its end: 'we therefore cancel', 'we will terminate it per 31 January'."""

from parsers.fields.days import DayMention
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def told_you(view: View, mark: Mark) -> bool:
    """'I regret to inform you that we are leaving you': what we are told so of the sender's own is the notice."""
    told = [each for each in view.all("tell_you") if each.end <= mark.start and view.within(0, each.end, "i", "we")]
    if not told or view.within(0, told[-1].start, "they", "he", "others_want"):
        return False
    return bool(view.within(told[-1].end, mark.end, "we", "i")) and not view.within(told[-1].end, mark.start, "he", "they")


def is_notice(view: View, mark: Mark) -> bool:
    """'Vores aftale opsiges til årsskiftet', 'Basic sies derfor opp': a Nordic passive in -s that begins with our agreement gives notice.

    Only where it tells a day or 'at once', or what it follows from; 'agreements are cancelled by mail' tells how it is done.
    """
    ours = view.all("agreement", "us", "basic", "integrated", "everything")
    said = any(view.tokens[each.start].text.lower() not in view.grammar.so_written for each in view.all("told_by"))  # 'så' is no 'sa'
    agreement = any(each.start <= 2 for each in ours) and not said and not view.has("others_want", "what", "how")
    nothing_more = (
        view.has("our", "my") and mark.hits[-1] + 2 >= len(view.tokens) and view.tokens[-1].text in ".!"
    )  # 'Vårt avtal sägs upp.'
    dated = nothing_more or view.holds(DayMention) or view.has("therefore", "at_once")
    passive = any(view.tokens[each].folded.endswith("s") for each in mark.hits) and view.grammar.passive_in_s
    return mark.concept == "cancel_passive" and passive and agreement and dated and not view.sentence.asks


def fragment(view: View, mark: Mark, *, short: bool) -> bool:
    """'Tas bort helt, tack', 'Opprettes den dagen.': a passive at the head, in few words with thanks, or with its day alone."""
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    if words[:1] != [mark.start] or view.sentence.asks:
        return False
    if short and view.has("thanks", "polite"):
        return True
    known = {*mark.hits, *(position for each in view.all("that_day", "thanks", "polite", "at_once") for position in each.hits)}
    ending = view.grammar.passive_in_s and view.tokens[mark.start].folded.endswith("s")
    return ending and (view.has("that_day") or view.holds(DayMention)) and known.issuperset(words)


#: Whose account it is, before a passive that closes it.
_WHOSE = ("he", "his", "user", "place", "for_company", "therefore", "harmless")


def closes_account(view: View, mark: Mark, start: int) -> bool:
    """'Hans konto lukkes pr. 30. november 2026': a passive that begins with somebody's user and tells its day, as an order does.

    'Hans konto lukkes automatisk' tells what happens by itself, and 'det her siger I' whose words it is.
    """
    if view.sentence.asks or mark.concept not in ("remove_passive", "end_passive") or not view.has("user") or not view.holds(DayMention):
        return False
    ending = all(view.tokens[each].folded.endswith("s") for each in mark.hits[:1]) and view.grammar.passive_in_s
    if not ending and not (view.grammar.case_endings and mark.words == 1):
        return False
    somebody = view.people | {each.start for each in view.all("he", "his")}
    whose = somebody | {position for each in view.all(*_WHOSE) for position in each.hits}
    before = range(start, mark.start)
    owned = not somebody.isdisjoint(before) and bool(view.within(start, mark.start, "user"))
    behind = mark.end + any(each.start == mark.end for each in view.all("place", "for_company", "therefore"))
    dated = behind in view.places(DayMention)
    told = view.has("told_by", "others_want", "what", "how", "wonder", "consider") or view.within(start, mark.end, "i", "we", "you", "must")
    return owned and whose.issuperset(before) and dated and not told


def only_therefore(view: View, start: int, end: int) -> bool:
    """Whether nothing stands between 'we' and 'cancel' but words for what follows from something, or for the notice itself."""
    return all(any(each.start <= position < each.end for each in view.all(*_NOTICE_WORDS)) for position in range(start, end))


def announced(view: View, start: int, mark: Mark) -> bool:
    """'We will terminate our agreement per 31 January 2027': what is announced of our own agreement for a day is the notice of it."""
    will = [position for position in range(start, mark.start) if view.tokens[position].kind is TokenKind.WORD]
    if not will or any(view.tokens[position].folded not in view.grammar.announcing for position in will):
        return False
    clause = view.clause_of[mark.hits[-1]]
    own = {each.end for each in view.all("our")}
    ours = any(each.start in own and view.clause_of[each.start] == clause for each in view.all("agreement", "basic", "integrated"))
    return ours and view.holds(DayMention) and not view.has("consider", "condition", "condition_head", "when", "later")


def ends_service(view: View, mark: Mark) -> bool:
    """'We are ending Basic', 'därför avslutar vi den integrerade': a service of ours stands right behind the verb, or behind its 'we'."""
    plain = {position for each in view.all("we", "i", "our", "my", *_NOTICE_WORDS) for position in each.hits}
    plain |= {position for position, token in enumerate(view.tokens) if token.folded in view.grammar.articles}
    services = [each.start for each in view.all("basic", "integrated") if each.start > mark.hits[-1]]
    return bool(services) and plain.issuperset(range(mark.hits[-1] + 1, min(services)))


#: What makes of a verb the notice itself.
_NOTICE_WORDS = ("hereby", "therefore")
