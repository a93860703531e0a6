"""Whether a verb waits for something: an 'if', a 'when', a 'before', or the word order of a condition.

The 'if' of politeness is no condition.
"""

from parsers.fields.days import DayMention
from parsers.force import verb_concepts
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.tokens import TokenKind
from parsers.verb_first import beginnings, under_turned_condition, verb_before_comma


def awaits(view: View, mark: Mark) -> bool:
    """'When the board has decided, cancel …', 'should she leave, remove her': the first clause is what the verb waits for."""
    if _before_you_do(view, mark):
        return True
    whens = [each for each in view.all("when") if not (_when_it_is_over(view, each) or _is_the_day_told(view, each))]
    later = [each for each in whens if each.start >= mark.end and _governs_back(view, mark, each)]
    dated = any(isinstance(token.atom, DayMention) for token in view.tokens[mark.end :])
    for each in later:
        followed = each.end < len(view.tokens) and view.tokens[each.end].kind is TokenKind.WORD
        timed = any(time.start >= each.end and before_a_time(view, time) for time in view.all("loose_time")) or _by_then(view, each)
        polite = view.covered(each, ("condition_polite", "by_the_way", "polite", "confirm", "that_day")) and not _runs_a_course(view, each)
        if followed and not dated and not timed and not polite and not _on_that_day(view, each):
            return True
    if view.sentence.asks:
        return False
    start = view.clause_start(mark.start)
    if any(_told_of(view, each, mark) for each in whens if start < each.start < mark.start):
        return True  # 'we will tell you when Karl is to be removed'
    opening = [each for each in whens if each.start == start and each.end < mark.start]
    if any(
        not view.covered(each, ("condition_polite", "by_the_way", "polite", "how", "what", "confirm"))
        and (view.within(each.end, mark.start, "i", "we", "he", "they") or each.end in view.people)
        and not view.within(each.end, mark.start, "polite", "wish")
        for each in opening
    ):
        return True  # 'before we cancel'
    first = next((position for position, token in enumerate(view.tokens) if token.folded and token.text[0].isalnum()), 0)
    turned = [each for each in view.all("inverted") if each.start == first]
    turned = [each for each in turned if not any(other.hits[:2] == (each.start, each.end) for other in view.all("wish", "needs"))]
    if any(not any(other.start == each.end for other in view.all("you")) and not view.covered(each, ("polite",)) for each in turned):
        return not any(each.start == mark.start for each in turned)
    if view.grammar.verb_second and any(under_turned_condition(view, each, mark) for each in beginnings(view, first, start)):
        return True
    if view.clause_of[mark.start] > 0 and verb_before_comma(view, first, stated=mark.concept.endswith("_said")):
        return True
    heads = [each for each in whens if each.end < mark.start and (each.start == first or _only_when(view, each, first))]
    heads = [each for each in heads if not any(other.start == each.end for other in view.all("it"))]
    return any(not view.covered(each, ("condition_polite", "by_the_way", "polite", "how", "what")) for each in heads) and not view.within(
        0, mark.start, "how"
    )


def _when_it_is_over(view: View, when: Mark) -> bool:
    """'When the day is over, remove her user': that is a day told before, and nothing that may come about or not."""
    return any(each.start == when.start and not view.within(each.start, each.end, "he") for each in view.all("that_day"))


def _is_the_day_told(view: View, when: Mark) -> bool:
    """'She leaves on 11 December, and that is also the day her user should go': the day told before, right before 'that is'."""
    told = [each for each in view.all("that_is") if 0 <= when.start - each.end <= 1]
    return bool(told) and any(isinstance(token.atom, DayMention) for token in view.tokens[: told[0].start])


def _on_that_day(view: View, when: Mark) -> bool:
    """'Close it when she has gone home that day': what is awaited of somebody is on the day told before."""
    clause = view.clause_of[when.start]
    here = [each for each in view.all("that_day") if each.start >= when.end and view.clause_of[each.start] == clause]
    return bool(here) and bool(view.within(when.start, here[0].start, "he"))


def _before_you_do(view: View, mark: Mark) -> bool:
    """'Could you answer me before you close her account?': nothing but 'you' stands between 'before' and the verb."""
    you = {position for position in range(mark.start) if view.is_you(position)}
    plain = you | {position for each in view.all("harmless") for position in each.hits}
    position = mark.start - 1
    while position > 0 and position in plain and view.tokens[position].text.lower() not in view.grammar.before:
        position -= 1
    return position >= 0 and view.tokens[position].text.lower() in view.grammar.before and not you.isdisjoint(range(position, mark.start))


def _only_when(view: View, when: Mark, first: int) -> bool:
    """'Only when Karl has handed in his laptop …', 'först när …': the word that opens the sentence makes the 'when' stricter."""
    return when.start == first + 1 and any(each.start == first for each in view.all("only"))


def before_a_time(view: View, time: Mark) -> bool:
    """'Before the weekend', 'før neste helg': a word of the latest time stands before the words for a time, or opens them."""
    if time.end < len(view.tokens) and names_a_thing(view, time.end, plain_words(view)):
        return False  # 'before the Christmas party'
    before = time.start - 1
    while before > 0 and (view.tokens[before].folded in view.grammar.determiners or view.within(before, before + 1, "coming", "new")):
        before -= 1
    return any(view.tokens[each].text.lower() in view.grammar.by_then for each in (max(before, 0), time.start))


def _by_then(view: View, when: Mark) -> bool:
    """'Before lunch': a word of the latest time, and behind it a single one, with which the sentence ends."""
    words = [token for token in view.tokens[when.end :] if token.kind is TokenKind.WORD]
    return view.tokens[when.start].text.lower() in view.grammar.by_then and when.words == len(words) == 1


def _told_of(view: View, when: Mark, mark: Mark) -> bool:
    """Whether nothing but a subject and a modal verb stands between a 'when' inside a clause and the verb."""
    if view.covered(when, ("condition_polite", "by_the_way", "polite", "how", "what", "confirm")):
        return False
    between = range(when.end, mark.start)
    plain = {position for each in view.all("he", "they", "we", "i", "must", "will", "infinitive", "user", "my") for position in each.hits}
    return bool(between) and all(position in plain or position in view.people for position in between)


#: Who or what a clause tells of that follows from a condition, and not only the address or the 'as a user' of who is to be added.
_FOLLOWING = ("i", "we", "you", "he", "they", "it", "agreement", *verb_concepts("remove", "end", "cancel", "change", "expire"))


def unless(view: View) -> int | None:
    """The clause that is an 'if not' by its word order: 'Kan I ikke slette ham, så siger vi op' asks nothing, and tells what follows."""
    if view.sentence.asks or not view.grammar.verb_second or not view.has("negation"):
        return None
    last = view.clause_of[-1]
    for modal in view.all("will"):
        clause = view.clause_of[modal.start]
        denied = any(view.clause_of[each.start] == clause and each.start > modal.start for each in view.all("negation"))
        subject = view.within(modal.end, modal.end + 1, "i", "we", "he", "they") or modal.end in view.people or view.is_you(modal.end)
        follows = clause < last and (
            any(view.clause_of[each.start] > clause for each in view.all(*_FOLLOWING))
            or any(each > clause and view.is_you(position) for position, each in enumerate(view.clause_of))
        )
        if modal.start == view.clause_start(modal.start) and follows and denied and subject:
            return clause
    return None


def conditional(view: View, mark: Mark) -> bool:
    """Whether an 'if' governs the verb; the 'if' of politeness does not count."""
    opening = unless(view)
    if opening is not None and view.clause_of[mark.start] > opening:
        return True
    for condition in view.all("condition", "condition_head"):
        if condition.concept == "condition_head" and not _heads_clause(view, condition):
            continue
        threat = mark.concept in ("cancel_said", "end_said") and not view.has("hereby")
        threat = threat and view.clause_of[condition.start] < view.clause_of[mark.start]  # 'if you can not mend it, we cancel'
        polite = view.covered(condition, ("condition_polite", "polite", "wonder", "that_day")) and not _runs_a_course(view, condition)
        if (polite and not threat) or (_on_that_day(view, condition) and any(each.start == condition.start for each in view.all("when"))):
            continue
        if any(each.start < condition.start < each.end for each in view.all("condition_polite", "polite", "wonder")):
            continue
        if condition.start < mark.start:
            if not view.within(condition.end, mark.start, "contrast"):
                return True
        elif condition.start >= mark.end and _governs_back(view, mark, condition):
            return True
    return False


def _runs_a_course(view: View, condition: Mark) -> bool:
    """'Om det går upp igen': a word of direction or mischance right behind the polite phrase tells what the condition is."""
    return any(
        each.end < len(view.tokens) and view.tokens[each.end].folded in view.grammar.course
        for each in view.all("condition_polite")
        if each.start <= condition.start < each.end
    )


def _governs_back(view: View, mark: Mark, condition: Mark) -> bool:
    """Whether an 'if' behind the verb speaks of it: in the verb's own clause, or at the head of one that follows."""
    if view.within(mark.end, condition.start, "contrast") and not view.within(condition.start - 2, condition.start, "contrast"):
        return False
    clause = view.clause_of[condition.start]
    return clause == view.clause_of[mark.hits[-1]] or condition.start <= view.clause_start(condition.start) + 1


def _heads_clause(view: View, mark: Mark) -> bool:
    """Whether an ambiguous 'if' stands at the head of its clause or right before a subject."""
    if mark.start == view.clause_start(mark.start):
        return True
    if mark.end < len(view.tokens) and mark.end in view.people:
        return True
    if (named := _end_of_name(view, mark.end)) is not None:
        return not _ends_there(view, named)
    return any(subject.start == mark.end for subject in view.all("i", "we", "you", "he", "they", "it"))


def _end_of_name(view: View, start: int) -> int | None:
    """Where the company or service ends that stands right behind an 'if'; None where none does."""
    end = start
    for each in view.all("basic", "integrated", "free", "company"):
        end = max(end, each.end) if each.start == start or start < each.start < end else end  # 'den integrerade' and 'integrerade tjänsten'
    while end < len(view.tokens) and end in view.companies:
        end += 1
    return end if end > start else None


def _ends_there(view: View, end: int) -> bool:
    """'Avtalet om Basic för oss' is about the service, 'avtalet om Basic blir dyrare' a condition: whether no verb may follow the name."""
    words = [position for position in range(end, len(view.tokens)) if view.tokens[position].kind is TokenKind.WORD]
    return not words or words[0] > end or bool(view.within(end, end + 1, *_BEHIND_NAME))


#: What may stand behind the name of a service or company that an agreement is about.
_BEHIND_NAME = ("for_company", "place", "conjunction", "before_event", "thanks", "polite", "at_once", "hereby", "with_letter")
